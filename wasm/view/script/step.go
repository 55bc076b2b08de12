package script

import (
	"errors"
	"strconv"
	"strings"

	"racewalk/sim/trace"
)

var opKinds = map[string]trace.OpKind{"load": trace.OpLoad, "store": trace.OpStore, "delete": trace.OpDelete, "call": trace.OpCall,
	"acquire": trace.OpAcquire, "release": trace.OpRelease, "put": trace.OpPut, "get": trace.OpGet, "set": trace.OpSet, "clear": trace.OpClear,
	"test": trace.OpTest, "wait": trace.OpWait, "notify": trace.OpNotify, "start": trace.OpStart, "join": trace.OpJoin, "sleep": trace.OpSleep,
	"clock": trace.OpClock, "print": trace.OpPrint, "random": trace.OpRandom, "open": trace.OpOpen, "read": trace.OpRead, "write": trace.OpWrite, "buffer": trace.OpBuffer,
	"flush": trace.OpFlush, "close": trace.OpClose, "exists": trace.OpExists, "remove": trace.OpRemove, "fetch": trace.OpNet, "interrupt": trace.OpRaise}

var results = map[string]trace.Result{"refused": trace.Refused, "timed-out": trace.TimedOut, "raised": trace.Raised}

// step runs what a thread does on a line: operations with "+" between them.
func (r *runner) step(id trace.ThreadID, words []string) error {
	e := trace.Event{Choice: trace.Choice{Thread: id}, Before: r.state.Time, After: r.state.Time}
	r.event = &e
	for i := range r.state.Threads {
		if r.state.Threads[i].Status == trace.Enabled {
			e.Enabled = append(e.Enabled, trace.ThreadID(i))
		}
	}
	var created *trace.Thread
	for _, part := range split(words) {
		switch part[0] {
		case "end":
			r.dead[id] = trace.Ended
			continue
		case "fail":
			r.dead[id], r.why[id] = trace.Failed, strings.Join(part[1:], " ")
			continue
		}
		op, rest, err := r.op(id, part)
		if err != nil {
			return err
		}
		if op.Kind == trace.OpStart {
			label, fn := rest[0], after(rest, "in")
			if r.thread(label) == trace.NoThread {
				op.Other = r.newThread(label, fn, &e)
				created = &trace.Thread{ID: op.Other, Label: label, Name: "Thread-" + label}
			}
			r.dead[op.Other] = trace.NotStarted
		}
		if op.Kind == trace.OpRaise {
			e.Interrupt = true
		}
		if op.Result == trace.Done {
			if err := r.do(id, &op, rest); err != nil {
				return err
			}
		}
		e.Ops = append(e.Ops, op)
	}
	r.changes(&e, created)
	r.trace.Events = append(r.trace.Events, e)
	r.state.Time, r.state.Output = e.After, r.state.Output+e.Output
	return nil
}

// changes finds the threads that look different after the step.
func (r *runner) changes(e *trace.Event, created *trace.Thread) {
	if created != nil {
		r.state.Threads = append(r.state.Threads, *created)
	}
	r.state.Time = e.After
	for i := range r.state.Threads {
		old := r.state.Threads[i]
		r.state.Threads[i] = r.display(trace.ThreadID(i), r.at+1)
		if created != nil && i == int(created.ID) {
			old = trace.Thread{}
		}
		e.Threads = append(e.Threads, trace.ThreadChange{Old: old, New: r.state.Threads[i]})
	}
}

// split parts the words at each "+".
func split(words []string) [][]string {
	var out [][]string
	from := 0
	for i, w := range words {
		if w == "+" {
			out = append(out, words[from:i])
			from = i + 1
		}
	}
	return append(out, words[from:])
}

// op reads an operation. rest is what stands behind its name.
func (r *runner) op(id trace.ThreadID, words []string) (op trace.Op, rest []string, err error) {
	kind, ok := opKinds[words[0]]
	if !ok {
		return op, nil, errors.New("unknown operation " + words[0])
	}
	op = trace.Op{Kind: kind, Object: trace.NoObject, Cell: -1, Other: trace.NoThread, Text: strings.Join(words, " ")}
	rest = words[1:]
	if n := len(rest); n > 0 && rest[n-1][0] == '@' {
		line, _ := strconv.Atoi(rest[n-1][1:])
		r.places[id] = int32(line)
		rest = rest[:n-1]
	}
	op.Span = trace.Span{Line: r.places[id], EndLine: r.places[id], EndCol: 4}
	if n := len(rest); n > 0 {
		if result, ok := results[rest[n-1]]; ok {
			op.Result = result
			rest = rest[:n-1]
		}
	}
	if len(rest) > 0 {
		op.Target = rest[0]
		op.Value = strings.Join(rest[1:], " ")
	}
	switch kind {
	case trace.OpStart, trace.OpJoin:
		op.Other, op.Value = r.thread(op.Target), ""
	case trace.OpPrint:
		op.Value, op.Target = strings.Join(rest, " "), ""
	case trace.OpCall:
		op.Text = op.Target + "." + strings.Join(rest[1:2], "") + "(" + strings.Join(rest[2:], ", ") + ")"
		op.Value = ""
		r.find(&op, op.Target)
	case trace.OpTest:
		name, _, _ := strings.Cut(op.Target, ".")
		op.Text = op.Target
		r.find(&op, name)
	case trace.OpSleep, trace.OpClock, trace.OpRaise:
		op.Target = ""
	default:
		r.find(&op, op.Target)
		if kind == trace.OpNet && len(rest) > 1 { // the object, the address, the answer
			op.Target, op.Value = rest[1], strings.Join(rest[2:], " ")
		}
		if op.Object == trace.NoObject {
			return op, nil, errors.New("unknown object " + op.Target)
		}
	}
	return op, rest, nil
}

// find sets the object and cell that a name means: "x", "x[0]", "d.k".
func (r *runner) find(op *trace.Op, name string) {
	base, key := name, ""
	if i := strings.IndexAny(name, "[."); i > 0 {
		base, key = name[:i], strings.Trim(name[i:], "[].")
	}
	id, ok := r.objects[name]
	if !ok {
		if id, ok = r.objects[base]; !ok {
			return
		}
	}
	op.Object = id
	o := r.state.Object(id)
	for i := range o.Cells {
		if o.Cells[i].Key == key {
			op.Cell = int32(i)
			return
		}
	}
	if o.Kind == trace.KindVariable {
		op.Cell = 0
	}
}

// do carries an operation out.
func (r *runner) do(id trace.ThreadID, op *trace.Op, rest []string) error {
	o := r.state.Object(op.Object)
	label := r.label(id)
	at := int32(len(r.trace.Events) + 1)
	cell := func(key, value string) trace.Cell {
		return trace.Cell{Key: key, Value: value, Ref: trace.NoObject, By: id, At: at}
	}
	switch op.Kind {
	case trace.OpLoad:
		if op.Cell < 0 {
			return errors.New("no cell " + op.Target)
		}
		op.Value = o.Cells[op.Cell].Value
		r.hands[id] = &trace.Hand{Value: op.Value, Read: op.Value, Object: op.Object, Cell: op.Cell, Target: op.Target, ReadAt: at}
		if next := r.nextWords(id, r.at+1); len(next) > 2 && next[0] == "store" && next[1] == op.Target {
			r.hands[id].Value = next[2]
		}
	case trace.OpStore:
		if op.Cell < 0 { // a new key
			_, key, _ := strings.Cut(strings.Trim(op.Target, "]"), "[")
			r.splice(o, len(o.Cells), 0, cell(key, op.Value))
			return nil
		}
		r.lost(id, op)
		r.splice(o, int(op.Cell), 1, cell(o.Cells[op.Cell].Key, op.Value))
		r.stale(id, op)
	case trace.OpDelete:
		r.splice(o, int(op.Cell), 1)
	case trace.OpCall:
		if len(rest) > 2 && (rest[1] == "append" || rest[1] == "add") {
			key := ""
			if o.Kind == trace.KindList {
				key = strconv.Itoa(len(o.Cells))
			}
			r.splice(o, len(o.Cells), 0, cell(key, strings.Join(rest[2:], " ")))
		}
		if len(rest) > 1 && rest[1] == "pop" {
			r.splice(o, len(o.Cells)-1, 1)
		}
	case trace.OpAcquire:
		if o.Kind == trace.KindSemaphore {
			r.count(o, -1, id)
		} else {
			r.splice(o, 0, 1, cell("", label))
		}
	case trace.OpRelease:
		if o.Kind == trace.KindSemaphore {
			r.count(o, 1, id)
		} else {
			r.splice(o, 0, 1, cell("", ""))
		}
	case trace.OpPut:
		if o.Type == "stack" {
			r.splice(o, 0, 0, cell("", op.Value))
		} else {
			r.splice(o, len(o.Cells), 0, cell("", op.Value))
		}
		r.hands[id] = nil
	case trace.OpGet:
		if len(o.Cells) == 0 {
			return errors.New("the queue is empty")
		}
		op.Value = o.Cells[0].Value
		r.splice(o, 0, 1)
		r.hands[id] = &trace.Hand{Value: op.Value, Read: op.Value, Object: op.Object, Target: op.Target, ReadAt: at}
	case trace.OpSet:
		r.splice(o, 0, 1, cell("", "set"))
	case trace.OpClear:
		r.splice(o, 0, 1, cell("", "clear"))
	case trace.OpSleep:
		if s, err := strconv.ParseFloat(rest[0], 64); err == nil {
			r.event.After = max(r.event.After, r.deadline(id, s))
		}
	case trace.OpPrint:
		r.event.Output += op.Value + "\n"
		r.hands[id] = nil
	case trace.OpOpen:
		r.splice(o, o.File().First, 0, cell(label, ""))
	case trace.OpBuffer:
		at := handle(o, label)
		r.splice(o, at, 1, cell(label, o.Cells[at].Value+op.Value))
	case trace.OpWrite:
		r.writeLine(o, cell("", op.Value))
	case trace.OpFlush, trace.OpClose:
		at := handle(o, label)
		text := o.Cells[at].Value
		if op.Kind == trace.OpClose {
			r.splice(o, at, 1)
		} else {
			r.splice(o, at, 1, cell(label, ""))
		}
		if text != "" {
			r.writeLine(o, cell("", text))
		}
	case trace.OpRemove:
		r.splice(o, 0, len(o.Cells), cell("size", "-1"))
	case trace.OpFile:
		r.splice(o, len(o.Cells), 0, cell("", op.Value))
	case trace.OpNet:
		r.event.After = max(r.event.After, r.deadline(id, latency))
		for i := range o.Cells {
			if o.Cells[i].Key == op.Target {
				op.Cell = int32(i)
				r.splice(o, i, 1, cell(op.Target, op.Value))
				return nil
			}
		}
		r.splice(o, len(o.Cells), 0, cell(op.Target, op.Value))
	}
	return nil
}

// latency is how long the network takes, in seconds.
const latency = 0.5

// handle returns the cell of a file that says that a thread has it open.
func handle(o *trace.Object, label string) int {
	for i := range o.Cells {
		if o.Cells[i].Key == label {
			return i
		}
	}
	return len(o.Cells) - 1
}

// writeLine adds a line to a file.
func (r *runner) writeLine(o *trace.Object, line trace.Cell) {
	size := o.Cells[0]
	n, _ := strconv.Atoi(size.Value)
	size.Value, size.By, size.At = strconv.Itoa(n+len(line.Value)+1), line.By, line.At
	r.splice(o, 0, 1, size)
	r.splice(o, len(o.Cells), 0, line)
}

// deadline is when a sleep of so many seconds ends that begins now.
func (r *runner) deadline(id trace.ThreadID, s float64) int64 {
	if until := r.state.Threads[id].Until; until > 0 {
		return until
	}
	return r.event.Before + int64(s*1e9)
}

func (r *runner) label(id trace.ThreadID) string { return r.state.Threads[id].Label }

// count changes a semaphore's value.
func (r *runner) count(o *trace.Object, by int, id trace.ThreadID) {
	n, _ := strconv.Atoi(o.Cells[0].Value)
	r.splice(o, 0, 1, trace.Cell{Value: strconv.Itoa(n + by), Ref: trace.NoObject, By: id, At: int32(len(r.trace.Events) + 1)})
}

// splice records an effect and does it.
func (r *runner) splice(o *trace.Object, at, old int, cells ...trace.Cell) {
	f := trace.Effect{Object: o.ID, At: int32(at), Old: append([]trace.Cell(nil), o.Cells[at:at+old]...), New: cells}
	r.event.Effects = append(r.event.Effects, f)
	tail := append([]trace.Cell(nil), o.Cells[at+old:]...)
	o.Cells = append(append(append([]trace.Cell(nil), o.Cells[:at]...), cells...), tail...)
}

// lost records an update that a store overwrites unseen.
func (r *runner) lost(id trace.ThreadID, op *trace.Op) {
	h := r.hands[id]
	if h == nil || !h.Stale || h.Target != op.Target {
		return
	}
	c := r.state.Object(op.Object).Cells[op.Cell]
	r.event.Lost = append(r.event.Lost, trace.Lost{Object: op.Object, Cell: op.Cell, Target: op.Target, Victim: c.By, StoredAt: c.At,
		ReadAt: h.ReadAt, Value: c.Value, Read: h.Read})
}

// stale marks what others have in hand from the cell that was just written.
func (r *runner) stale(id trace.ThreadID, op *trace.Op) {
	r.hands[id] = nil
	for i, h := range r.hands {
		if h != nil && h.Object == op.Object && h.Cell == op.Cell && r.state.Object(op.Object).Kind != trace.KindQueue {
			now := *h
			now.Stale, now.By = true, id
			r.hands[i] = &now
		}
	}
}
