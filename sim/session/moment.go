package session

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"racewalk/sim/trace"
)

// This file turns a trace into what a page shows.

// view is the answer to every request that changes the run or the playhead.
func (s *Session) view() *Run {
	t := s.record.trace
	state := s.cursor.Move(s.at)
	r := &Run{Policy: t.Policy, Schedule: s.record.Schedule().String(), Playhead: s.at, Input: s.config.Input, Total: len(t.Events)}
	from := min(s.sent, len(t.Events))
	r.From = from
	r.Events = make([]Event, 0, len(t.Events)-from)
	for k := from + 1; k <= len(t.Events); k++ {
		r.Events = append(r.Events, event(t, k))
	}
	if s.whole {
		r.TraceFrom, r.Trace = -1, trace.Marshal(t)
	} else {
		r.TraceFrom, r.Trace = from, t.MarshalEvents(from, len(t.Events))
	}
	s.sent, s.whole = len(t.Events), false
	r.Moment = s.moment(state)
	r.End = end(t)
	r.Node, r.Findings = s.node(), s.findings()
	if b := s.kept; b != nil && b.fork <= len(t.Events) {
		r.Branch = &Branch{Fork: b.fork, Total: b.fork + len(b.events)}
	}
	return r
}

// event shows event k of a trace, 1-based.
func event(t *trace.Trace, k int) Event {
	e := &t.Events[k-1]
	v := Event{Thread: int(e.Thread), Interrupt: e.Interrupt, Text: t.Narrate(k), Output: e.Output, Time: e.After, Switch: preempts(t, k)}
	if e.Skipped > 0 {
		v.Kind, v.Short = "skipped", strconv.Itoa(int(e.Skipped))+" steps"
	}
	if len(e.Ops) > 0 {
		v.Kind = e.Ops[0].Kind.String()
		v.Short = trace.Short(&e.Ops[0])
		v.File, v.Line = int(e.Ops[0].Span.File), int(e.Ops[0].Span.Line)
		if n := len(e.Ops); n > 1 {
			v.Short += " +" + strconv.Itoa(n-1)
		}
	}
	for i := range e.Lost {
		v.Lost = append(v.Lost, int(e.Lost[i].StoredAt))
		v.ReadAt = int(e.Lost[i].ReadAt)
	}
	for i := range e.Threads {
		c := &e.Threads[i]
		v.Failed = v.Failed || c.New.Status == trace.Failed && c.Old.Status != trace.Failed
	}
	return v
}

// end says how a trace's run ended, nil if it has not.
func end(t *trace.Trace) *End {
	e := t.End
	if e == nil {
		return nil
	}
	return &End{Kind: e.Kind.String(), Message: e.Message, Exceptions: e.Exceptions, Bad: e.Kind != trace.Finished || len(e.Exceptions) > 0}
}

// preempts reports whether another thread took the step before event k although it
// could have gone on.
func preempts(t *trace.Trace, k int) bool {
	if k < 2 {
		return false
	}
	e, before := &t.Events[k-1], t.Events[k-2].Thread
	if e.Thread == before {
		return false
	}
	for _, id := range e.Enabled {
		if id == before {
			return true
		}
	}
	return false
}

func (s *Session) moment(state *trace.State) Moment {
	t := s.record.trace
	m := Moment{Threads: []Thread{}, Objects: []Object{}, Output: state.Output, Errors: state.Errors, Time: state.Time}
	for k := 1; k <= s.at; k++ {
		m.Lost += len(t.Events[k-1].Lost)
		if preempts(t, k) {
			m.Switches++
		}
	}
	m.Title = s.title()
	for i := range state.Threads {
		m.Threads = append(m.Threads, s.thread(&state.Threads[i]))
	}
	for i := range state.Objects {
		m.Objects = append(m.Objects, object(&state.Objects[i], state))
	}
	return m
}

// title is a heading for the playhead.
func (s *Session) title() string {
	t := s.record.trace
	if s.at == 0 {
		if t.End != nil && len(t.Events) == 0 {
			return "The program ran to its end before any thread could notice another"
		}
		return "Before the first step"
	}
	text := t.Narrate(s.at)
	if i := strings.Index(text, ". "); i > 0 {
		text = text[:i]
	}
	return "Step " + strconv.Itoa(s.at) + ": " + strings.TrimSuffix(text, ".")
}

// cannot says why a thread cannot take a step.
func cannot(t *trace.Thread) string {
	switch t.Status {
	case trace.NotStarted:
		return "not started yet"
	case trace.Ended:
		return "has ended"
	case trace.Killed:
		return "gone: a daemon ends with the program"
	case trace.Failed:
		return "ended by " + t.Why
	}
	return t.Why
}

func (s *Session) thread(t *trace.Thread) Thread {
	v := Thread{ID: int(t.ID), Label: t.Label, Name: t.Name, Status: t.Status.String(), Daemon: t.Daemon,
		Can: t.Status == trace.Enabled, Frames: []Frame{}, Why: cannot(t)}
	if v.Can {
		v.Action = trace.Action(&t.Next)
		if t.Timed && t.Next.Kind != trace.OpSleep && t.Next.Kind != trace.OpNet {
			v.Action = "give up waiting"
		}
	}
	if v.Reads = t.Next.Kind == trace.OpInput && t.Status <= trace.Blocked; v.Reads && v.Can {
		if used, err := s.linesUsed(); err == nil && used < len(s.config.Input) {
			v.Answer = s.config.Input[used]
		}
	}
	if len(t.Frames) > 0 {
		v.Func = t.Frames[0].Func
	}
	if sp := t.Next.Span; sp.Line > 0 {
		v.File, v.Line, v.EndLine = int(sp.File), int(sp.Line), int(sp.EndLine)
		v.Col, v.EndCol = s.utf16(sp.File, sp.Line, sp.Col), s.utf16(sp.File, sp.EndLine, sp.EndCol)
	}
	for i := range t.Frames {
		v.Frames = append(v.Frames, frame(&t.Frames[i]))
	}
	if h := t.Hand; h != nil {
		v.Hand = &Hand{Value: h.Value, Target: h.Target, Read: h.Read, ReadAt: int(h.ReadAt), Stale: h.Stale}
		if h.Stale {
			v.Hand.By = trace.Label(h.By)
		}
	}
	return v
}

// utf16 turns a column in code points into one in UTF-16 units.
func (s *Session) utf16(file, line, col int32) int {
	if int(file) >= len(s.files) {
		return int(col)
	}
	return Column(s.files[file].Text, int(line), int(col))
}

// Column turns a column of a line, in code points, into UTF-16 units.
func Column(text string, line, col int) int {
	for ; line > 1; line-- {
		i := strings.IndexByte(text, '\n')
		if i < 0 {
			return col
		}
		text = text[i+1:]
	}
	units := 0
	for _, r := range text {
		if col == 0 || r == '\n' {
			break
		}
		units += utf16.RuneLen(r)
		col--
	}
	return units
}

func frame(f *trace.Frame) Frame {
	v := Frame{Func: f.Func, Line: int(f.Span.Line), File: int(f.Span.File), Locals: []Local{}}
	for _, l := range f.Locals {
		v.Locals = append(v.Locals, Local{l.Name, l.Value})
	}
	return v
}

func object(o *trace.Object, state *trace.State) Object {
	v := Object{ID: int(o.ID), Kind: o.Kind.String(), Name: o.Name, Type: o.Type, Limit: o.Limit, Cells: []Cell{}}
	for _, c := range o.Cells {
		cell := Cell{Key: c.Key, Value: c.Value, At: int(c.At)}
		if c.By != trace.NoThread {
			cell.By = trace.Label(c.By)
		}
		v.Cells = append(v.Cells, cell)
	}
	for i := range state.Threads {
		t := &state.Threads[i]
		if asks := o.Kind == trace.KindNet && t.Timed; (t.Status == trace.Blocked || asks) && t.Next.Object == o.ID {
			v.Waiters = append(v.Waiters, t.Label)
		}
	}
	v.State = describe(o, v.Waiters)
	return v
}

// describe says in words what an object holds.
func describe(o *trace.Object, waiters []string) string {
	s := ""
	first := ""
	if len(o.Cells) > 0 {
		first = o.Cells[0].Value
	}
	switch o.Kind {
	case trace.KindVariable:
		s = first
	case trace.KindLock, trace.KindRLock, trace.KindCondition:
		s = "free"
		if first != "" {
			s = "held by " + first
		}
	case trace.KindSemaphore, trace.KindEvent:
		s = first
	case trace.KindBarrier:
		s = first + " of " + strconv.FormatInt(o.Limit, 10) + " are there"
	case trace.KindQueue:
		s = count(len(o.Cells), "item")
		if o.Limit > 0 {
			s += " of at most " + strconv.FormatInt(o.Limit, 10)
		}
	case trace.KindFile:
		return describeFile(o)
	case trace.KindList, trace.KindSet:
		s = values(o.Cells)
	case trace.KindNet:
		s = answers(o.Cells)
	default:
		s = count(len(o.Cells), "entry")
	}
	if len(waiters) > 0 {
		verb := " waits"
		if len(waiters) > 1 {
			verb = " wait"
		}
		s += "; " + strings.Join(waiters, ", ") + verb
	}
	return s
}

// describeFile says in words how long a file is and who has it open.
func describeFile(o *trace.Object) string {
	f := o.File()
	if f.Size < 0 {
		return "removed"
	}
	s := count(int(f.Size), "byte")
	for _, open := range f.Open {
		s += "; open in " + open.Key
		if open.Value != "" {
			s += ", “" + open.Value + "” in its buffer"
		}
	}
	return s
}

func count(n int, what string) string {
	switch {
	case n == 0:
		return "empty"
	case n == 1:
		return "1 " + what
	case strings.HasSuffix(what, "y"):
		return strconv.Itoa(n) + " " + strings.TrimSuffix(what, "y") + "ies"
	}
	return strconv.Itoa(n) + " " + what + "s"
}

// answers tells what each address of a network gave.
func answers(cells []trace.Cell) string {
	if len(cells) == 0 {
		return "no answer yet"
	}
	var parts []string
	for _, c := range cells {
		if c.Key != "" {
			c.Value = c.Key + ": " + c.Value
		}
		parts = append(parts, c.Value)
	}
	return strings.Join(parts, "; ")
}

func values(cells []trace.Cell) string {
	var b strings.Builder
	b.WriteByte('[')
	for i, c := range cells {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(c.Value)
	}
	b.WriteByte(']')
	return b.String()
}
