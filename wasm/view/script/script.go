// Package script makes traces out of short texts, for the tests of the stage. A
// script is a few threads and objects, and then a line a step:
//
//	thread main in <module>        threads that are there at the start
//	thread A in work
//	threads 40 in work             labelled A, B, …, Z, A2, …
//	list x = 1 2 3                 also: var, set, map (a:1 b:2), record, file
//	list y = 0*100                 a hundred times 0
//	vars 60 v = 0                  v0 to v59
//	lock L                         also: rlock, event, cond
//	sem s = 2                      a semaphore's value; barrier b of 3
//	queue q = 1 2                  queue q of 3 is bounded; stack q, too
//	A load x[0] @6                 at line 6
//	A store x[0] 2
//	A acquire L                    also: release, set, clear, wait, notify
//	A put q 7; A get q             two steps on one line
//	A call x append 3              appends; other methods only look
//	A open f append; A buffer f text; A flush f; A close f; A write f text; A remove f
//	A sleep 1.5; A print done; A test q.empty() True
//	A fetch web example.org/1 200_OK   from the object net web
//	main start B in work; main join B
//	A load y + store y 5           two operations in one step
//	A get q refused                also: timed-out, raised
//	A end; A fail ValueError: bad
//	A would acquire L              what it does next, though not in this script
//	deadlock A waits for L1, …     how the run ended; also: partial, livelock, limit
//
// The rules are those of real threads: who holds a lock, who is blocked by what,
// whose value in hand has become stale and which update is lost is worked out.
package script

import (
	"errors"
	"strconv"
	"strings"

	"racewalk/sim/trace"
)

// Trace runs a script. The error tells the line.
func Trace(text string) (*trace.Trace, error) {
	r := &runner{objects: map[string]trace.ObjectID{}}
	for n, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		for _, part := range strings.Split(line, ";") {
			if part = strings.TrimSpace(part); part != "" {
				r.lines = append(r.lines, command{n + 1, strings.Fields(part)})
			}
		}
	}
	r.trace = &trace.Trace{Policy: "any-op", Files: []trace.File{{Name: "script.py"}}}
	for i := range r.lines {
		r.at = i
		if err := r.run(&r.lines[i]); err != nil {
			return nil, errors.New("line " + strconv.Itoa(r.lines[i].line) + ": " + err.Error())
		}
	}
	r.begin()
	if err := r.trace.Check(); err != nil {
		return nil, err
	}
	return r.trace, nil
}

// command is one part of a line, in words.
type command struct {
	line  int
	words []string
}

type runner struct {
	trace   *trace.Trace
	lines   []command
	at      int // the line that runs
	objects map[string]trace.ObjectID
	state   trace.State // as it is now
	hands   []*trace.Hand
	funcs   []string
	places  []int32 // line of each thread
	dead    []trace.Status
	why     []string
	begun   bool
	event   *trace.Event // that is being made
}

func (r *runner) run(c *command) error {
	switch w := c.words; w[0] {
	case "thread":
		if len(w) < 2 {
			return errors.New("a thread needs a name")
		}
		r.newThread(w[1], after(w, "in"), nil)
		return nil
	case "threads", "vars":
		return r.many(w)
	case "var", "list", "set", "map", "record", "file", "lock", "rlock", "event", "cond", "sem", "barrier", "queue", "stack", "net":
		return r.newObject(w)
	case "deadlock", "partial", "livelock", "limit", "finished":
		kinds := map[string]trace.EndKind{"deadlock": trace.Deadlock, "partial": trace.Partial, "livelock": trace.Livelock, "limit": trace.Limit}
		r.begin()
		r.trace.End = &trace.End{Kind: kinds[w[0]], Message: strings.Join(w[1:], " ")}
		return nil
	default:
		id := r.thread(w[0])
		if id == trace.NoThread || len(w) < 2 {
			return errors.New("unknown command " + strings.Join(w, " "))
		}
		if w[1] == "would" {
			return nil
		}
		r.begin()
		return r.step(id, w[1:])
	}
}

// begin ends the setting of the scene.
func (r *runner) begin() {
	if r.begun {
		return
	}
	r.begun = true
	for i := range r.state.Threads {
		r.state.Threads[i] = r.display(trace.ThreadID(i), r.at)
	}
	r.trace.Start = r.state.Clone()
}

// after returns the words behind a word, joined, or "".
func after(words []string, word string) string {
	for i, w := range words {
		if w == word {
			return strings.Join(words[i+1:], " ")
		}
	}
	return ""
}

func (r *runner) thread(label string) trace.ThreadID {
	for i := range r.state.Threads {
		if r.state.Threads[i].Label == label {
			return trace.ThreadID(i)
		}
	}
	return trace.NoThread
}

func (r *runner) newThread(label, fn string, e *trace.Event) trace.ThreadID {
	id := trace.ThreadID(len(r.hands))
	r.hands = append(r.hands, nil)
	r.funcs = append(r.funcs, fn)
	r.places = append(r.places, 0)
	r.dead = append(r.dead, trace.NotStarted)
	r.why = append(r.why, "")
	if e == nil {
		r.state.Threads = append(r.state.Threads, trace.Thread{ID: id, Label: label, Name: label})
	}
	return id
}

// many makes several threads or variables.
func (r *runner) many(w []string) error {
	if len(w) < 3 {
		return errors.New("how many, and which?")
	}
	n, err := strconv.Atoi(w[1])
	if err != nil {
		return err
	}
	for i := range n {
		if w[0] == "vars" {
			if err := r.newObject([]string{"var", w[2] + strconv.Itoa(i), "=", after(w, "=")}); err != nil {
				return err
			}
			continue
		}
		label := string(rune('A' + i%26))
		if i >= 26 {
			label += strconv.Itoa(i/26 + 1)
		}
		r.newThread(label, after(w, "in"), nil)
	}
	return nil
}

// repeat writes out values such as "0*100".
func repeat(values []string) []string {
	var out []string
	for _, v := range values {
		one, times, _ := strings.Cut(v, "*")
		n, err := strconv.Atoi(times)
		if err != nil {
			one, n = v, 1
		}
		for range n {
			out = append(out, one)
		}
	}
	return out
}

var kinds = map[string]trace.Kind{"var": trace.KindVariable, "list": trace.KindList, "set": trace.KindSet, "map": trace.KindMap,
	"record": trace.KindRecord, "file": trace.KindFile, "lock": trace.KindLock, "rlock": trace.KindRLock, "event": trace.KindEvent,
	"cond": trace.KindCondition, "sem": trace.KindSemaphore, "barrier": trace.KindBarrier, "queue": trace.KindQueue, "stack": trace.KindQueue, "net": trace.KindNet}

func (r *runner) newObject(w []string) error {
	if len(w) < 2 {
		return errors.New("an object needs a name")
	}
	o := trace.Object{ID: trace.ObjectID(10 + len(r.objects)), Kind: kinds[w[0]], Name: w[1], Type: w[0]}
	values, limit := w[2:], ""
	for i := 2; i < len(w); i++ {
		switch {
		case w[i] == "of" && i+1 < len(w):
			limit = w[i+1]
		case w[i] == "=":
			values = w[i+1:]
		}
	}
	if after(w, "=") == "" {
		values = nil
	}
	if o.Kind == trace.KindSemaphore && len(values) > 0 {
		limit = values[0]
	}
	o.Limit, _ = strconv.ParseInt(limit, 10, 64)
	for i, v := range repeat(values) {
		c := trace.Cell{Value: v, Ref: trace.NoObject, By: trace.NoThread}
		switch o.Kind {
		case trace.KindList:
			c.Key = strconv.Itoa(i)
		case trace.KindMap, trace.KindRecord:
			c.Key, c.Value, _ = strings.Cut(v, ":")
		}
		o.Cells = append(o.Cells, c)
	}
	first := trace.Cell{Ref: trace.NoObject, By: trace.NoThread}
	switch o.Kind {
	case trace.KindLock, trace.KindRLock, trace.KindCondition:
		o.Cells = []trace.Cell{first}
	case trace.KindEvent:
		first.Value = "clear"
		o.Cells = []trace.Cell{first}
	case trace.KindBarrier:
		first.Value = "0"
		o.Cells = []trace.Cell{first}
	case trace.KindFile:
		size := 0
		for _, line := range o.Cells {
			size += len(line.Value) + 1
		}
		first.Key, first.Value = "size", strconv.Itoa(size)
		o.Cells = append([]trace.Cell{first}, o.Cells...)
	}
	r.objects[w[1]] = o.ID
	if !r.begun {
		r.state.Objects = append(r.state.Objects, o)
		return nil
	}
	// An object that appears later does so in the step before.
	e := &r.trace.Events[len(r.trace.Events)-1]
	e.Effects = append(e.Effects, trace.Effect{Create: &o, Object: o.ID})
	r.state.Objects = append(r.state.Objects, o)
	return nil
}
