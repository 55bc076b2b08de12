package trace

import "strconv"

// Error says what is wrong with a trace or with its text. Line is the 1-based
// line of the text, 0 where there is none.
type Error struct {
	Line    int
	Message string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return "trace: " + e.Message
	}
	return "trace: line " + strconv.Itoa(e.Line) + ": " + e.Message
}

// Check reports the first broken invariant of t as an *Error, or nil. A trace
// that passes can be walked to any playhead and back without a panic, and coming
// back gives the state that one left. Parse accepts no other.
func (t *Trace) Check() error {
	c, msg := newChecker(&t.Start)
	for i := 0; msg == "" && i < len(t.Events); i++ {
		msg = c.event(&t.Events[i])
		if msg != "" {
			msg = "event " + strconv.Itoa(i+1) + ": " + msg
		}
	}
	if msg == "" {
		msg = checkEnd(t.End)
	}
	if msg != "" {
		return &Error{Message: msg}
	}
	return nil
}

// checker walks along a trace and holds every event against the state that it
// meets. Its messages are "" for "as it should be".
type checker struct {
	state State // without Output and Errors, which no invariant needs
}

func newChecker(start *State) (*checker, string) {
	c := &checker{state: start.Clone()}
	c.state.Output, c.state.Errors = "", ""
	for i := range c.state.Threads {
		th := &c.state.Threads[i]
		if th.ID != ThreadID(i) {
			return c, "thread " + itoa(th.ID) + " stands at index " + strconv.Itoa(i)
		}
		if msg := checkThread(th); msg != "" {
			return c, msg
		}
	}
	for i := range c.state.Objects {
		o := &c.state.Objects[i]
		if o.Kind >= numKinds {
			return c, "object " + itoa(o.ID) + " has an unknown kind"
		}
		if c.state.Object(o.ID) != o {
			return c, "object " + itoa(o.ID) + " is there twice"
		}
	}
	return c, ""
}

// event checks e against the state before it, and moves on over it.
func (c *checker) event(e *Event) string {
	switch {
	case int(e.Thread) >= len(c.state.Threads) || e.Thread < 0:
		return "a step of thread " + itoa(e.Thread) + ", which does not exist"
	case e.Interrupt && e.Thread != 0:
		return "thread " + itoa(e.Thread) + " is interrupted, but only main can be"
	case e.Before != c.state.Time:
		return "it begins at another time than the step before it ended"
	}
	for i := range e.Ops {
		if msg := checkOp(&e.Ops[i]); msg != "" {
			return msg
		}
	}
	for i := range e.Effects {
		if msg := c.effect(&e.Effects[i]); msg != "" {
			return msg
		}
	}
	for i := range e.Threads {
		for j := range e.Threads[:i] {
			if e.Threads[j].New.ID == e.Threads[i].New.ID {
				return "thread " + itoa(e.Threads[i].New.ID) + " changes twice"
			}
		}
		if msg := c.change(&e.Threads[i]); msg != "" {
			return msg
		}
	}
	c.state.Time = e.After
	return ""
}

func (c *checker) effect(f *Effect) string {
	if f.Create != nil {
		switch {
		case f.Create.Kind >= numKinds:
			return "object " + itoa(f.Create.ID) + " has an unknown kind"
		case c.state.Object(f.Create.ID) != nil:
			return "object " + itoa(f.Create.ID) + " appears twice"
		case f.Object != f.Create.ID || f.At != 0 || len(f.Old) > 0 || len(f.New) > 0:
			return "object " + itoa(f.Create.ID) + " appears and changes in one effect"
		}
		o := *f.Create
		o.Cells = append([]Cell(nil), o.Cells...)
		c.state.Objects = append(c.state.Objects, o)
		return ""
	}
	o := c.state.Object(f.Object)
	if o == nil {
		return "an effect on object " + itoa(f.Object) + ", which does not exist"
	}
	if f.At < 0 || int(f.At) > len(o.Cells) || len(f.Old) > len(o.Cells)-int(f.At) {
		return "an effect outside the cells of object " + itoa(f.Object)
	}
	for i := range f.Old {
		if f.Old[i] != o.Cells[int(f.At)+i] {
			return "the old cells of object " + itoa(f.Object) + " are not what it had"
		}
	}
	c.state.splice(f.Object, f.At, f.Old, f.New)
	return ""
}

func (c *checker) change(ch *ThreadChange) string {
	if msg := checkThread(&ch.New); msg != "" {
		return msg
	}
	id := ch.New.ID
	switch {
	case id < 0 || int(id) > len(c.state.Threads):
		return "thread " + itoa(id) + " changes, but does not exist"
	case int(id) == len(c.state.Threads):
		if !sameThread(&ch.Old, &Thread{}) {
			return "new thread " + itoa(id) + " has a past"
		}
		c.state.Threads = append(c.state.Threads, ch.New)
	default:
		if !sameThread(&ch.Old, &c.state.Threads[id]) {
			return "thread " + itoa(id) + " was not what its change says"
		}
		c.state.Threads[id] = ch.New
	}
	return ""
}

func checkThread(th *Thread) string {
	switch {
	case th.Label == "":
		return "thread " + itoa(th.ID) + " has no label"
	case th.Status >= numStatuses:
		return "thread " + itoa(th.ID) + " has an unknown status"
	}
	return checkOp(&th.Next)
}

func checkOp(op *Op) string {
	switch {
	case op.Kind >= numOpKinds:
		return "an operation has an unknown kind"
	case op.Result >= numResults:
		return "an operation has an unknown result"
	}
	return ""
}

func checkEnd(e *End) string {
	if e != nil && e.Kind >= numEndKinds {
		return "the run ended in an unknown way"
	}
	return ""
}

// sameThread tells whether two threads look the same. It exists because
// Thread holds slices, and reflection is too big for the stage.
func sameThread(a, b *Thread) bool {
	return a.ID == b.ID && a.Label == b.Label && a.Name == b.Name && a.Daemon == b.Daemon &&
		a.Status == b.Status && a.Why == b.Why && sameSlice(a.For, b.For) && a.Timed == b.Timed &&
		a.Round == b.Round && a.Until == b.Until && a.Next == b.Next && sameHand(a.Hand, b.Hand) &&
		SameFrames(a.Frames, b.Frames)
}

// SameFrames reports whether two threads stand at the same place with the same
// local variables.
func SameFrames(a, b []Frame) bool { return len(a) == len(b) && commonFrames(a, b) == len(a) }

func sameHand(a, b *Hand) bool {
	return a == b || a != nil && b != nil && *a == *b
}

func sameFrame(a, b *Frame) bool {
	return a.Func == b.Func && a.Span == b.Span && sameSlice(a.Locals, b.Locals)
}

// commonFrames counts the outermost frames that a and b share.
func commonFrames(a, b []Frame) int {
	n := 0
	for n < len(a) && n < len(b) && sameFrame(&a[len(a)-1-n], &b[len(b)-1-n]) {
		n++
	}
	return n
}

func sameSlice[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func itoa(n int32) string { return strconv.Itoa(int(n)) }
