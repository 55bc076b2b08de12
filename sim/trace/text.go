package trace

import "strconv"

// The text form is a line a fact: a keyword and then its fields, split by
// spaces; strings are quoted as in Go. Lines that belong to the one above are
// indented, which Parse does not need. A span is five numbers with colons
// between, or "-" for the zero Span. A thread is written as what differs from
// how it was before, or from the zero Thread when it is new, so that a step
// costs a few lines however deep its stack is.
//
//	racewalk-trace 2
//	policy "any-op"
//	file "counter.py" "x = [1]\n…"
//	time 0
//	thread 0
//	  label "main"
//	  status enabled
//	  next load 0:6:4:6:8 3 0 -1 done "x[0]" "" "x[0]" "" - 0
//	  frames 0
//	    frame "<module>" 0:6:4:6:8
//	      local "i" "0" -1
//	object 3 list 0 "x" "list"
//	  cell "0" "1" -1 -1 0
//	event 0
//	  op load 0:6:4:6:8 3 0 -1 done "x[0]" "1" "x[0]" "" - 0
//	  splice 3 0
//	    old "0" "1" -1 -1 0
//	    new "0" "2" -1 0 1
//	  thread 0
//	    hand "1" "1" 3 0 "x[0]" 1 fresh -1
//	  enabled 0
//	  clock 1
//	  time 0 0
//	end finished 0 "The program ended."
//
// Events alone begin with "racewalk-events 2 <from>" in place of everything
// before the first event.
const (
	traceHead  = "racewalk-trace"
	eventsHead = "racewalk-events"
	version    = 2
)

// Marshal returns the text form of t, which must pass Check. Slices come back
// from Parse as nil where they were empty.
func Marshal(t *Trace) string {
	var w writer
	w.line(traceHead).int(version)
	w.line("policy").str(t.Policy)
	for _, f := range t.Files {
		w.line("file").str(f.Name).str(f.Text)
	}
	w.line("time").int(t.Start.Time)
	w.text("output", t.Start.Output)
	w.text("errors", t.Start.Errors)
	for i := range t.Start.Threads {
		w.thread(&Thread{}, &t.Start.Threads[i])
	}
	for i := range t.Start.Objects {
		w.object("object", &t.Start.Objects[i])
	}
	w.events(t, 0, len(t.Events))
	return w.String()
}

// MarshalEvents returns the text form of events from … to-1 (0-based), for
// ParseEvents on a trace that has the same events before from. How the run ended
// goes with it if to is the number of events.
func (t *Trace) MarshalEvents(from, to int) string {
	var w writer
	w.line(eventsHead).int(version).int(int64(from))
	w.events(t, from, to)
	return w.String()
}

// writer builds the text form. Its methods that write a field return the
// writer, so that a line reads like its fields.
type writer struct {
	b     []byte
	depth int
}

func (w *writer) String() string {
	return string(append(w.b, '\n'))
}

func (w *writer) line(keyword string) *writer {
	if len(w.b) > 0 {
		w.b = append(w.b, '\n')
	}
	for range w.depth {
		w.b = append(w.b, ' ', ' ')
	}
	w.b = append(w.b, keyword...)
	return w
}

func (w *writer) str(s string) *writer {
	w.b = strconv.AppendQuote(append(w.b, ' '), s)
	return w
}

func (w *writer) int(n int64) *writer {
	w.b = strconv.AppendInt(append(w.b, ' '), n, 10)
	return w
}

func (w *writer) word(s string) *writer {
	w.b = append(append(w.b, ' '), s...)
	return w
}

func (w *writer) ids(ids []ThreadID) {
	for _, id := range ids {
		w.int(int64(id))
	}
}

func (w *writer) span(s Span) *writer {
	if s == (Span{}) {
		return w.word("-")
	}
	w.int(int64(s.File))
	for _, n := range [4]int32{s.Line, s.Col, s.EndLine, s.EndCol} {
		w.b = strconv.AppendInt(append(w.b, ':'), int64(n), 10)
	}
	return w
}

// text writes a line with one string, unless it is empty.
func (w *writer) text(keyword, s string) {
	if s != "" {
		w.line(keyword).str(s)
	}
}

func (w *writer) op(keyword string, op *Op) {
	w.line(keyword).word(op.Kind.String()).span(op.Span).int(int64(op.Object)).int(int64(op.Cell)).int(int64(op.Other)).
		word(op.Result.String()).str(op.Target).str(op.Value).str(op.Text).str(op.Lib).span(op.Guards).int(int64(op.ReadAt))
}

func (w *writer) object(keyword string, o *Object) {
	w.line(keyword).int(int64(o.ID)).word(o.Kind.String()).int(o.Limit).str(o.Name).str(o.Type)
	w.depth++
	w.cells("cell", o.Cells)
	w.depth--
}

func (w *writer) cells(keyword string, cells []Cell) {
	for i := range cells {
		c := &cells[i]
		w.line(keyword).str(c.Key).str(c.Value).int(int64(c.Ref)).int(int64(c.By)).int(int64(c.At))
	}
}

// thread writes how new differs from old.
func (w *writer) thread(old, new *Thread) {
	w.line("thread").int(int64(new.ID))
	w.depth++
	if new.Label != old.Label {
		w.line("label").str(new.Label)
	}
	if new.Name != old.Name {
		w.line("name").str(new.Name)
	}
	if new.Daemon != old.Daemon {
		w.line("daemon").word(yesNo(new.Daemon))
	}
	if new.Status != old.Status {
		w.line("status").word(new.Status.String())
	}
	if new.Why != old.Why {
		w.line("why").str(new.Why)
	}
	if !sameSlice(new.For, old.For) {
		w.line("for").ids(new.For)
	}
	if new.Timed != old.Timed {
		w.line("timed").word(yesNo(new.Timed))
	}
	if new.Round != old.Round {
		w.line("round").word(yesNo(new.Round))
	}
	if new.Until != old.Until {
		w.line("until").int(new.Until)
	}
	if new.Next != old.Next {
		w.op("next", &new.Next)
	}
	if !sameHand(new.Hand, old.Hand) {
		w.hand(new.Hand)
	}
	w.frames(old.Frames, new.Frames)
	w.depth--
}

func (w *writer) hand(h *Hand) {
	if h == nil {
		w.line("hand").word("-")
		return
	}
	state := "fresh"
	if h.Stale {
		state = "stale"
	}
	w.line("hand").str(h.Value).str(h.Read).int(int64(h.Object)).int(int64(h.Cell)).str(h.Target).
		int(int64(h.ReadAt)).word(state).int(int64(h.By))
}

// frames writes how many of the old outermost frames stay, and the ones inside
// of them.
func (w *writer) frames(old, new []Frame) {
	kept := commonFrames(old, new)
	if kept == len(old) && kept == len(new) {
		return
	}
	w.line("frames").int(int64(kept))
	w.depth++
	for _, f := range new[:len(new)-kept] {
		w.line("frame").str(f.Func).span(f.Span)
		w.depth++
		for _, l := range f.Locals {
			w.line("local").str(l.Name).str(l.Value).int(int64(l.Ref))
		}
		w.depth--
	}
	w.depth--
}

func (w *writer) events(t *Trace, from, to int) {
	for i := from; i < to; i++ {
		w.event(&t.Events[i])
	}
	if e := t.End; e != nil && to == len(t.Events) {
		w.line("end").word(e.Kind.String()).int(int64(e.Exit)).str(e.Message)
		for _, s := range e.Exceptions {
			w.str(s)
		}
	}
}

func (w *writer) event(e *Event) {
	w.line("event").int(int64(e.Thread))
	if e.Interrupt {
		w.word("interrupt")
	}
	w.depth++
	for i := range e.Ops {
		w.op("op", &e.Ops[i])
	}
	for i := range e.Effects {
		f := &e.Effects[i]
		if f.Create != nil {
			w.object("create", f.Create)
			continue
		}
		w.line("splice").int(int64(f.Object)).int(int64(f.At))
		w.depth++
		w.cells("old", f.Old)
		w.cells("new", f.New)
		w.depth--
	}
	for i := range e.Threads {
		w.thread(&e.Threads[i].Old, &e.Threads[i].New)
	}
	w.text("output", e.Output)
	w.text("errors", e.Errors)
	if len(e.Enabled) > 0 {
		w.line("enabled").ids(e.Enabled)
	}
	if len(e.Clock) > 0 {
		w.line("clock")
		for _, n := range e.Clock {
			w.int(int64(n))
		}
	}
	w.line("time").int(e.Before).int(e.After)
	if e.Skipped != 0 {
		w.line("skipped").int(int64(e.Skipped))
	}
	for i := range e.Lost {
		l := &e.Lost[i]
		w.line("lost").int(int64(l.Object)).int(int64(l.Cell)).str(l.Target).int(int64(l.Victim)).
			int(int64(l.StoredAt)).int(int64(l.ReadAt)).str(l.Value).str(l.Read)
	}
	w.depth--
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
