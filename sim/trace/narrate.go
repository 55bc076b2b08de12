package trace

import (
	"strconv"
	"strings"
)

// Label returns the short name of a thread: main, A, B, …, Z, A2, B2, ….
func Label(id ThreadID) string {
	if id <= 0 {
		return "main"
	}
	n := int(id) - 1
	s := string(rune('A' + n%26))
	if n >= 26 {
		s += strconv.Itoa(n/26 + 1)
	}
	return s
}

// Place says in words where a span begins: "line 5", "shelf.py, line 5" in another
// file than the first, or "" for nowhere.
func Place(files []File, s Span) string {
	if s.Line == 0 {
		return ""
	}
	line := "line " + strconv.Itoa(int(s.Line))
	if s.File > 0 && int(s.File) < len(files) {
		return files[s.File].Name + ", " + line
	}
	return line
}

// Action says what an operation will do, as a button does: "store 2 into x[0]".
func Action(o *Op) string {
	if o.Kind.OnFile() {
		return fileAction(o)
	}
	switch o.Kind {
	case OpNone:
		return ""
	case OpLoad:
		if base, ok := strings.CutPrefix(o.Target, nextOf); ok {
			return "take the next item of " + base
		}
		return "load " + o.Target
	case OpStore:
		return "store " + o.Value + " into " + o.Target
	case OpDelete:
		return "delete " + o.Target
	case OpAcquire:
		return "acquire " + o.Target
	case OpRelease:
		return "release " + o.Target
	case OpPut:
		return "put " + o.Value + " into " + o.Target
	case OpGet:
		return "get from " + o.Target
	case OpSet:
		return "set " + o.Target
	case OpClear:
		return "clear " + o.Target
	case OpWait:
		return "wait for " + o.Target
	case OpNotify:
		if callName(o.Text) == taskDone {
			return "report a task of " + o.Target + " as done"
		}
		return "notify " + o.Target
	case OpStart:
		return "start " + Label(o.Other)
	case OpJoin:
		return "join " + Label(o.Other) + ", which has ended"
	case OpSleep:
		return "wake up after " + seconds(o.Value)
	case OpPrint:
		return "print " + quoteOutput(o.Value)
	case OpClock:
		return "read the clock"
	case OpInput:
		return "read a line of input"
	case OpRandom:
		return "draw a random number"
	case OpNet:
		return "get the answer from " + o.Target
	case OpTest:
		switch {
		case o.Other != NoThread:
			return "ask whether " + Label(o.Other) + " is alive"
		case !strings.Contains(o.Text, "("):
			return "look whether " + o.Target + " is empty"
		}
		return "ask " + question(o)
	}
	if base, ok := strings.CutPrefix(o.Text, endOf); ok {
		return "find no further item in " + base
	}
	return o.Text
}

// endOf begins the text of the operation with which a loop finds that there are
// no more items, and nextOf the target of the one with which it takes the next of
// a container that has no indexes.
const (
	endOf  = "end of "
	nextOf = "next of "
)

// question returns the text of a test, as a call of the object by its name.
func question(o *Op) string {
	i := strings.IndexByte(o.Text, '(')
	dot := strings.LastIndexByte(o.Text[:max(i, 0)], '.')
	if dot < 0 || o.Target == "" {
		return o.Text
	}
	return o.Target + o.Text[dot:]
}

func seconds(s string) string {
	if s == "" {
		return "a sleep"
	}
	return s + " s"
}

// quoteOutput shows printed text within a sentence.
func quoteOutput(s string) string {
	s = strings.TrimRight(s, "\n")
	if s == "" {
		return "an empty line"
	}
	return "“" + strings.ReplaceAll(s, "\n", "⏎") + "”"
}

// Short names a done operation in two or three words, for a mark on a timeline.
func Short(o *Op) string {
	switch o.Kind {
	case OpLoad:
		return "load " + o.Value
	case OpStore:
		return "store " + o.Value
	case OpPut:
		return "put " + o.Value
	case OpGet:
		if o.Result != Done {
			return "get: empty"
		}
		return "get " + o.Value
	case OpStart, OpJoin:
		return o.Kind.String() + " " + Label(o.Other)
	case OpPrint:
		return "print"
	case OpRaise:
		return "Ctrl-C"
	case OpBuffer:
		return "write"
	case OpCall, OpFile, OpTest:
		return callName(o.Text)
	}
	if o.Result == TimedOut && o.Kind != OpSleep {
		return o.Kind.String() + " timed out"
	}
	return o.Kind.String()
}

// callName returns the name of the function that a call's text calls.
func callName(text string) string {
	if i := strings.IndexByte(text, '('); i > 0 {
		text = text[:i]
	}
	if i := strings.LastIndexByte(text, '.'); i >= 0 {
		text = text[i+1:]
	}
	return text
}

// Narrate tells in plain sentences what event k (1 ≤ k ≤ len(t.Events)) did.
func (t *Trace) Narrate(k int) string {
	e := &t.Events[k-1]
	who := Label(e.Thread)
	var s []string
	if e.Skipped > 0 {
		s = append(s, strconv.Itoa(int(e.Skipped))+" more steps were taken, and not recorded.")
	}
	for i := range e.Ops {
		s = append(s, sentence(who, &e.Ops[i]))
	}
	for i := range e.Lost {
		s = append(s, lostSentence(who, &e.Lost[i]))
	}
	waits := len(e.Ops) > 0 && (e.Ops[len(e.Ops)-1].Value == WaitParked || e.Ops[len(e.Ops)-1].Value == WaitBegun)
	for i := range e.Threads {
		c := &e.Threads[i]
		if waits && c.New.ID == e.Thread && c.New.Status == Blocked {
			continue // its sentence said so
		}
		s = append(s, changeSentence(e.Thread, c)...)
	}
	return strings.Join(s, " ")
}

func lostSentence(who string, l *Lost) string {
	return Label(l.Victim) + "’s " + l.Value + ", written at step " + strconv.Itoa(int(l.StoredAt)) +
		", is lost: " + who + " had read " + l.Read + " at step " + strconv.Itoa(int(l.ReadAt)) + "."
}

// changeSentence tells what became of a thread in a step.
func changeSentence(who ThreadID, c *ThreadChange) []string {
	label := c.New.Label
	if c.Old.Status == c.New.Status {
		return nil
	}
	switch c.New.Status {
	case Ended:
		return []string{label + " ends."}
	case Failed:
		return []string{label + " ends by " + c.New.Why + "."}
	case Killed:
		if !c.New.Daemon {
			return []string{label + " is gone with the program."}
		}
		return []string{label + ", a daemon, is gone with the program."}
	case Blocked:
		if c.New.ID == who || c.Old.Status == NotStarted {
			return []string{label + " " + c.New.Why + "."}
		}
	}
	return nil
}

// sentence tells one operation.
func sentence(who string, o *Op) string {
	if o.Result == Raised && o.Kind != OpRaise {
		return who + " fails at " + textOf(o) + ": " + o.Value + "."
	}
	if o.Kind.OnFile() {
		return fileSentence(who, o)
	}
	switch o.Kind {
	case OpLoad:
		if base, ok := strings.CutPrefix(o.Target, nextOf); ok {
			if o.Value == "" {
				return who + " finds no further item in " + base + "."
			}
			return who + " takes the next item of " + base + ": " + o.Value + "."
		}
		return who + " reads " + o.Value + " from " + o.Target + "."
	case OpStore:
		return who + " writes " + o.Value + " into " + o.Target + "."
	case OpDelete:
		return who + " deletes " + o.Target + "."
	case OpAcquire:
		return acquireSentence(who, o)
	case OpRelease:
		return who + " releases " + o.Target + "."
	case OpPut:
		switch o.Result {
		case TimedOut:
			return who + " gives up waiting to put " + o.Value + " into " + o.Target + ": it is still full."
		case Refused:
			return who + " cannot put " + o.Value + " into " + o.Target + ": it is full."
		}
		return who + " puts " + o.Value + " into " + o.Target + "."
	case OpGet:
		switch o.Result {
		case TimedOut:
			return who + " gives up waiting for an item: " + o.Target + " is still empty."
		case Refused:
			return who + " gets nothing: " + o.Target + " is empty."
		}
		return who + " takes " + o.Value + " from " + o.Target + "."
	case OpSet:
		if o.Value != "" {
			return who + " sets " + o.Target + " to " + o.Value + "."
		}
		return who + " sets " + o.Target + "."
	case OpClear:
		return who + " clears " + o.Target + "."
	case OpWait:
		return waitSentence(who, o)
	case OpNotify:
		if callName(o.Text) == taskDone {
			return who + " reports a task of " + o.Target + " as done."
		}
		return who + " notifies " + o.Target + "."
	case OpStart:
		return who + " starts " + Label(o.Other) + "."
	case OpJoin:
		if o.Result == TimedOut {
			return who + " gives up waiting for " + Label(o.Other) + " to end."
		}
		return who + " joins " + Label(o.Other) + ", which has ended."
	case OpSleep:
		return who + " wakes up after " + seconds(o.Value) + "."
	case OpPrint:
		return who + " prints " + quoteOutput(o.Value) + "."
	case OpClock:
		return who + " reads the clock: " + o.Value + "."
	case OpInput:
		return who + " reads a line: " + o.Value + "."
	case OpRandom:
		return who + " draws " + o.Value + "."
	case OpNet:
		return who + " hears from " + o.Target + ": " + o.Value + "."
	case OpRaise:
		if o.Value != "" {
			return "Ctrl-C: " + who + " runs " + o.Value + "."
		}
		return "Ctrl-C: " + who + " gets a KeyboardInterrupt."
	case OpTest:
		return testSentence(who, o)
	}
	if base, ok := strings.CutPrefix(o.Text, endOf); ok {
		return who + " finds no further item in " + base + "."
	}
	return runsSentence(who, o)
}

// runsSentence is for what has no words of its own.
func runsSentence(who string, o *Op) string {
	if o.Value != "" && o.Value != "None" && o.Lib == "" {
		return who + " runs " + textOf(o) + ", which gives " + o.Value + "."
	}
	return who + " runs " + textOf(o) + "."
}

func waitSentence(who string, o *Op) string {
	if o.Result == TimedOut {
		return who + " gives up waiting for " + o.Target + "."
	}
	switch o.Value {
	case WaitParked:
		return who + " lets the lock of " + o.Target + " go and waits to be notified."
	case WaitBack:
		return who + " takes the lock of " + o.Target + " back."
	case WaitBegun:
		return who + " waits for " + o.Target + " to be set."
	case WaitSet:
		return who + " goes on: " + o.Target + " is set."
	case WaitWoken:
		return who + " goes on: " + o.Target + " was set."
	case WaitArrived:
		return who + " arrives at " + o.Target + "."
	case WaitLast:
		return who + " arrives at " + o.Target + " as the last: all can go on."
	case WaitPassed:
		return who + " goes on from " + o.Target + "."
	case WaitTasks:
		return who + " goes on: all tasks of " + o.Target + " are done."
	}
	return who + " is at " + textOf(o) + "."
}

func testSentence(who string, o *Op) string {
	switch {
	case o.Other != NoThread:
		return who + " asks whether " + Label(o.Other) + " is alive: " + o.Value + "."
	case o.Value == TestEmpty:
		return who + " looks whether " + o.Target + " is empty: it is."
	case o.Value == TestNotEmpty:
		return who + " looks whether " + o.Target + " is empty: it is not."
	case o.Lib != "":
		return who + " runs " + textOf(o) + "."
	}
	return who + " asks " + question(o) + ": " + o.Value + "."
}

// taskDone is the method that reports a task of a queue as done.
const taskDone = "task_done"

func acquireSentence(who string, o *Op) string {
	switch o.Result {
	case TimedOut:
		return who + " gives up waiting for " + o.Target + "."
	case Refused:
		return who + " does not get " + o.Target + ": it is taken."
	}
	return who + " takes " + o.Target + "."
}

func textOf(o *Op) string {
	if o.Text != "" {
		return o.Text
	}
	return o.Target
}
