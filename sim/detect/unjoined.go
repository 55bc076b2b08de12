package detect

import "racewalk/sim/trace"

// unjoined finds threads that are never joined, though the thread that started
// them uses what they change without waiting for that in any other way. A program
// that just lets its threads end by themselves is right.
type unjoined struct {
	clocks  trace.Clocks
	starter map[trace.ThreadID]change // by thread: who started it, and when
	joined  map[trace.ThreadID]bool
	past    map[trace.ThreadID]bool // by thread: another was alone after it had ended, and may have seen that
	changes []use                   // by started threads
	reads   []use                   // by those who started some
}

// use is a read or a change of an object, one for each thread, object and line.
type use struct {
	thread trace.ThreadID
	object trace.ObjectID
	step   int32
	count  uint32
	span   trace.Span
	what   string
	early  trace.ThreadID // a started thread whose later change this read did not wait for, NoThread for none
	change int32          // and the step of that
}

func (d *unjoined) step(f *Fold, k int32, e *trace.Event) {
	if d.starter == nil || e.Skipped > 0 {
		*d = unjoined{starter: map[trace.ThreadID]change{}, joined: map[trace.ThreadID]bool{}, past: map[trace.ThreadID]bool{}}
		d.clocks.Loose = true
	}
	if f.state.Alone(e.Thread) {
		for i := range f.state.Threads {
			if t := &f.state.Threads[i]; t.Status == trace.Ended || t.Status == trace.Failed {
				d.past[t.ID] = true
			}
		}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		d.clocks.Tick(e.Thread)
		u := use{e.Thread, o.Object, k, d.clocks.Of(e.Thread)[e.Thread], o.Span, o.Target, trace.NoThread, 0}
		switch {
		case o.Kind == trace.OpStart:
			d.starter[o.Other] = change{e.Thread, k}
		case o.Kind == trace.OpJoin && o.Result == trace.Done, o.Kind == trace.OpTest && o.Other != trace.NoThread && o.Value == "False":
			d.joined[o.Other] = true
		case o.Object == trace.NoObject || o.Lib != "":
		case (o.Kind == trace.OpLoad || o.Kind == trace.OpCall || o.Kind == trace.OpPrint) && o.Guards == (trace.Span{}) && !effect(e, o.Object):
			d.read(u)
		case o.Kind == trace.OpStore && o.ReadAt != trace.Constant || o.Kind == trace.OpCall && effect(e, o.Object):
			d.change(u)
		}
		d.clocks.Follow(e.Thread, o, &f.state)
	}
}

// read holds a read against the changes before it.
func (d *unjoined) read(u use) {
	for i := range d.changes {
		c := &d.changes[i]
		if s, ok := d.starter[c.thread]; ok && s.thread == u.thread && c.object == u.object && !d.past[c.thread] && !d.clocks.Before(c.thread, c.count, u.thread) {
			u.early, u.change = c.thread, c.step
		}
	}
	for i := range d.reads {
		if r := &d.reads[i]; r.thread == u.thread && r.object == u.object && r.span == u.span && r.early == u.early {
			*r = u
			return
		}
	}
	d.reads = append(d.reads, u)
}

// change holds a change against the reads before it.
func (d *unjoined) change(u use) {
	s, started := d.starter[u.thread]
	if !started {
		return
	}
	for i := range d.reads {
		r := &d.reads[i]
		if r.thread == s.thread && r.object == u.object && r.step > s.step && r.early == trace.NoThread && !d.clocks.Before(r.thread, r.count, u.thread) {
			r.early, r.change = u.thread, u.step
		}
	}
	for i := range d.changes {
		if c := &d.changes[i]; c.thread == u.thread && c.object == u.object && c.span == u.span {
			*c = u
			return
		}
	}
	d.changes = append(d.changes, u)
}

func (d *unjoined) end(f *Fold) {
	if e := f.trace.End; e == nil || e.Kind != trace.Finished {
		return
	}
	for i := range d.reads {
		r := &d.reads[i]
		if r.early == trace.NoThread || d.joined[r.early] {
			continue
		}
		who, other := trace.Label(r.thread), trace.Label(r.early)
		f.add(key{object: r.object, thread: trace.NoThread, a: r.span.Line}, Finding{Kind: NeverJoined, Severity: Warning,
			Message: who + " uses " + r.what + " (" + f.when(r.step, r.span) + ") without waiting for " + other + ", which changes it at step " + itoa(r.change) + ". Nobody ever joins " + other + ".",
			Hint:    "Call join() on the thread before you use what it makes.",
			Steps:   []int32{r.step, r.change}, Threads: []trace.ThreadID{r.thread, r.early}, Objects: []trace.ObjectID{r.object}, Spans: []trace.Span{r.span}})
	}
}
