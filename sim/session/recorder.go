package session

import (
	"maps"
	"slices"
	"strconv"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// recorder turns a machine's steps into a trace. It watches the machine during a
// step and looks at what changed after it.
type recorder struct {
	m     *machine.Machine
	front Front
	trace *trace.Trace
	state trace.State // after the last event
	look
	event   *trace.Event // the one being recorded
	scratch trace.Event  // where step makes it
	enabled []int32      // where begin lists threads
	op      Pending      // the operation that is being done
	phase   uint8        // which of its steps
	timed   bool         // the step was taken because a wait's time ran out
	dirty   map[int32]bool
}

// look is what a recorder remembers of earlier steps. It is copied with a
// checkpoint.
type look struct {
	names  map[int32]string        // of the objects that are shown
	reads  []map[trace.Slot]access // the last of each place, by thread
	writes map[trace.Slot]access
	clocks trace.Clocks
}

// access is a read or write of a place by a thread.
type access struct {
	thread int32
	step   int32
	op     int32 // which of the step's operations
	value  string
	frame  int
}

func newRecorder(m *machine.Machine, front Front) *recorder {
	r := &recorder{m: m, front: front, dirty: map[int32]bool{}}
	r.look = look{names: map[int32]string{}, writes: map[trace.Slot]access{}}
	r.trace = &trace.Trace{Files: front.Files(), Policy: m.Config().Policy.String()}
	for _, o := range front.Objects(m) {
		r.names[o.ID] = o.Name
		o.Cells = r.cells(o.ID, o.Kind)
		r.state.Objects = append(r.state.Objects, o)
	}
	for i := range m.Threads {
		r.state.Threads = append(r.state.Threads, r.thread(int32(i)))
	}
	r.state.Output, r.state.Errors, r.state.Time = string(m.Output), string(m.Errors), m.Now
	r.trace.Start = r.state.Clone()
	r.trace.End = r.end()
	return r
}

// clone copies what a recorder remembers.
func (l *look) clone() look {
	c := look{names: maps.Clone(l.names), writes: maps.Clone(l.writes), clocks: l.clocks.Clone()}
	for _, m := range l.reads {
		c.reads = append(c.reads, maps.Clone(m))
	}
	return c
}

func (r *recorder) name(id int32) string { return r.names[id] }

// step lets a thread take a step by take, and records it.
func (r *recorder) step(c trace.Choice, take func() error) error {
	if int(c.Thread) >= len(r.m.Threads) || c.Thread < 0 {
		return take()
	}
	t := &r.m.Threads[c.Thread]
	e := &r.scratch
	*e = r.begin()
	e.Choice = c
	out, errs := len(r.m.Output), len(r.m.Errors)
	r.event = e
	if t.Life == machine.Alive {
		r.op, r.phase = r.front.Pending(r.m, t, r.name), t.Phase
		r.timed = t.Wait.Kind != machine.WaitNone && t.Wait.Kind != machine.WaitSleep && !r.m.Ready(t)
		if c.Interrupt {
			r.op.Op = trace.Op{Kind: trace.OpRaise, Span: r.op.Span, Object: trace.NoObject, Cell: -1, Other: trace.NoThread, Value: r.op.OnInterrupt, Text: "Ctrl-C"}
		}
		e.Ops = append(e.Ops, r.op.Op)
	}
	r.m.KeepJournal(true)
	r.m.Watch = r
	err := take()
	r.m.Watch = nil
	if err != nil {
		return err
	}
	e.Output, e.Errors = string(r.m.Output[out:]), string(r.m.Errors[errs:])
	e.After = r.m.Now
	r.clocks.Step(e, &r.state)
	e.Clock = slices.Clone(r.clocks.Of(c.Thread))
	r.effects(e)
	r.threads(e)
	r.m.KeepJournal(false)
	r.add(e)
	return nil
}

// begin starts an event. Events share the list of enabled threads while it stays
// the same.
func (r *recorder) begin() trace.Event {
	r.enabled = r.enabled[:0]
	for i := range r.m.Threads {
		if r.m.Enabled(&r.m.Threads[i]) {
			r.enabled = append(r.enabled, int32(i))
		}
	}
	e := trace.Event{Before: r.m.Now}
	if n := len(r.trace.Events); n > 0 && slices.Equal(r.trace.Events[n-1].Enabled, r.enabled) {
		e.Enabled = r.trace.Events[n-1].Enabled
	} else if len(r.enabled) > 0 {
		e.Enabled = slices.Clone(r.enabled)
	}
	return e
}

// add ends an event.
func (r *recorder) add(e *trace.Event) {
	events := r.trace.Events
	if len(events) == cap(events) {
		events = slices.Grow(events, len(events)+1) // append would copy more often
	}
	r.trace.Events = append(events, *e)
	r.state.Output += e.Output
	r.state.Errors += e.Errors
	r.state.Time = e.After
	r.trace.End = r.end()
}

// summarize ends an event for steps that were not watched: it compares all that
// is shown. What threads had read before is forgotten.
func (r *recorder) summarize(e *trace.Event) {
	r.event = e
	e.Output = string(r.m.Output[len(r.state.Output):])
	e.Errors = string(r.m.Errors[len(r.state.Errors):])
	e.After = r.m.Now
	r.reads = nil
	clear(r.writes)
	for i := range r.m.Threads {
		r.clocks.Tick(int32(i))
	}
	e.Clock = slices.Clone(r.clocks.Of(e.Thread))
	for i := range r.state.Objects {
		r.update(e, &r.state.Objects[i])
	}
	r.appear(e)
	for i := range r.m.Threads {
		r.renew(e, int32(i))
	}
	r.add(e)
}

// Before implements machine.Watcher.
func (r *recorder) Before(m *machine.Machine, t *machine.Thread) {
	r.op, r.phase = r.front.Pending(m, t, r.name), t.Phase
	r.timed = false
	r.event.Ops = append(r.event.Ops, r.op.Op)
}

// After implements machine.Watcher.
func (r *recorder) After(m *machine.Machine, t *machine.Thread, result machine.Value, raised bool) {
	if len(r.event.Ops) == 0 {
		return
	}
	o := &r.event.Ops[len(r.event.Ops)-1]
	if o.Kind == trace.OpRaise {
		return
	}
	r.result(t, o, result, raised)
	if raised {
		return
	}
	switch o.Kind {
	case trace.OpLoad:
		r.read(t.ID, o)
	case trace.OpStore:
		r.write(t.ID, o)
	}
}

// result fills in how an operation came out.
func (r *recorder) result(t *machine.Thread, o *trace.Op, result machine.Value, raised bool) {
	waits := o.Kind == trace.OpGet || o.Kind == trace.OpPut
	switch {
	case r.timed:
		o.Result = trace.TimedOut
		return
	case raised && waits:
		o.Result = trace.Refused
		return
	case raised:
		o.Result = trace.Raised
		o.Value = r.front.Exception(r.m, result)
		return
	case r.op.NoResult:
		o.Value = r.op.Result
		return
	}
	switch o.Kind {
	case trace.OpLoad, trace.OpGet, trace.OpTest, trace.OpCall, trace.OpClock, trace.OpRandom, trace.OpInput, trace.OpRead, trace.OpExists, trace.OpFile, trace.OpNet:
		o.Value = ""
		if result.Kind != machine.Nil {
			o.Value = r.front.Show(r.m, result)
		}
	case trace.OpWait:
		o.Value = r.waited(t, o.Object)
	case trace.OpAcquire:
		if r.front.Show(r.m, result) == "False" {
			o.Result = trace.Refused
		}
	}
}

// waited returns the Value of a wait that is done.
func (r *recorder) waited(t *machine.Thread, object int32) string {
	if object < 0 {
		return ""
	}
	stays := t.Wait.Object == object && t.Wait.Kind == machine.WaitBarrier && t.Wait.Aux >= 0
	switch r.m.Objects[object].Type {
	case machine.TypeCondition:
		if r.phase == 0 {
			return trace.WaitParked
		}
		return trace.WaitBack
	case machine.TypeBarrier:
		switch {
		case r.phase > 0:
			return trace.WaitPassed
		case stays:
			return trace.WaitArrived
		}
		return trace.WaitLast
	case machine.TypeEvent:
		switch {
		case r.phase > 0:
			return trace.WaitWoken
		case t.Attends():
			return trace.WaitBegun
		}
		return trace.WaitSet
	case machine.TypeQueue:
		return trace.WaitTasks
	}
	return ""
}

// read remembers that a thread read a place.
func (r *recorder) read(thread int32, o *trace.Op) {
	for int(thread) >= len(r.reads) {
		r.reads = append(r.reads, map[trace.Slot]access{})
	}
	r.reads[thread][o.Slot()] = r.access(thread, o)
}

// access is the operation just done, as one to be remembered.
func (r *recorder) access(thread int32, o *trace.Op) access {
	return access{thread, r.now(), int32(len(r.event.Ops)), o.Value, r.op.Frame}
}

// now is the number of the step being recorded.
func (r *recorder) now() int32 { return int32(len(r.trace.Events) + 1) }

// write remembers that a thread wrote a place, finds on which read of the place
// that rests, and the update that it lost: another thread's write since then.
func (r *recorder) write(thread int32, o *trace.Op) {
	p := o.Slot()
	var reads map[trace.Slot]access
	if int(thread) < len(r.reads) {
		reads = r.reads[thread]
	}
	read, hasRead := reads[p]
	last, written := r.writes[p]
	switch {
	case r.op.Blind:
		o.ReadAt = trace.Constant
	case hasRead && read.frame == r.op.Frame:
		o.ReadAt = read.step
	}
	if o.ReadAt > 0 && written && last.thread != thread && last.step > read.step {
		r.event.Lost = append(r.event.Lost, trace.Lost{Object: o.Object, Cell: o.Cell, Target: o.Target, Victim: last.thread,
			StoredAt: last.step, ReadAt: read.step, Value: last.value, Read: read.value})
	}
	delete(reads, p)
	r.writes[p] = r.access(thread, o)
}

// effects finds what the step changed on the objects that are shown.
func (r *recorder) effects(e *trace.Event) {
	clear(r.dirty)
	find, held := false, false
	for i := range r.m.Journal {
		c := &r.m.Journal[i]
		switch c.Kind {
		case machine.ChangeNew, machine.ChangeShare:
			find = true
			continue
		case machine.ChangeSet:
			find = find || c.New.Kind == machine.Ref || c.Old.Kind == machine.Nil
		case machine.ChangeSplice:
			for _, v := range c.NewRun {
				find = find || v.Kind == machine.Ref
			}
		}
		r.dirty[c.Object] = true
		held = true
	}
	if held {
		for i := range r.state.Objects {
			o := &r.state.Objects[i]
			if r.dirty[o.ID] || r.front.Holds(r.m, o.ID) {
				r.update(e, o)
			}
		}
	}
	if find {
		r.appear(e)
	}
}

// update records how the cells of one object changed.
func (r *recorder) update(e *trace.Event, o *trace.Object) {
	cells := r.cells(o.ID, o.Kind)
	old := o.Cells
	from := 0
	for from < len(cells) && from < len(old) && same(&cells[from], &old[from]) {
		cells[from] = old[from]
		from++
	}
	end := 0
	for end < len(cells)-from && end < len(old)-from && same(&cells[len(cells)-1-end], &old[len(old)-1-end]) {
		cells[len(cells)-1-end] = old[len(old)-1-end]
		end++
	}
	// A store of the value that was there already is a store all the same.
	wrote := int32(-1)
	for i := range e.Ops {
		if p := &e.Ops[i]; p.Object == o.ID && p.Kind == trace.OpStore && p.Result == trace.Done && p.Cell >= 0 && int(p.Cell) < len(cells) {
			wrote = p.Cell
		}
	}
	if wrote >= 0 && len(cells) == len(old) {
		from = min(from, int(wrote))
		end = min(end, len(cells)-1-int(wrote))
	}
	if from+end >= len(cells) && from+end >= len(old) {
		return
	}
	for i := from; i < len(cells)-end; i++ {
		if len(cells) == len(old) && same(&cells[i], &old[i]) && int32(i) != wrote {
			cells[i] = old[i]
			continue
		}
		cells[i].By, cells[i].At = e.Thread, r.now()
	}
	e.Effects = append(e.Effects, trace.Effect{Object: o.ID, At: int32(from),
		Old: slices.Clone(old[from : len(old)-end]), New: slices.Clone(cells[from : len(cells)-end])})
	o.Cells = cells
}

func same(a, b *trace.Cell) bool { return a.Key == b.Key && a.Value == b.Value && a.Ref == b.Ref }

// appear records the objects that are shown from now on.
func (r *recorder) appear(e *trace.Event) {
	for _, o := range r.front.Objects(r.m) {
		if _, ok := r.names[o.ID]; ok {
			continue
		}
		r.names[o.ID] = o.Name
		o.Cells = r.cells(o.ID, o.Kind)
		for i := range o.Cells {
			o.Cells[i].By, o.Cells[i].At = e.Thread, r.now()
		}
		shown := o
		shown.Cells = slices.Clone(o.Cells)
		r.state.Objects = append(r.state.Objects, o)
		e.Effects = append(e.Effects, trace.Effect{Create: &shown, Object: o.ID})
	}
}

// cells returns an object's cells, with thread numbers turned into labels.
func (r *recorder) cells(id int32, kind trace.Kind) []trace.Cell {
	cells := r.front.Cells(r.m, id)
	switch kind {
	case trace.KindLock, trace.KindRLock, trace.KindCondition:
		for i := range cells {
			if cells[i].Key == "count" {
				continue
			}
			if n, err := strconv.Atoi(cells[i].Value); err == nil {
				cells[i].Value = trace.Label(int32(n))
			}
		}
	}
	return cells
}
