package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// acts finds tests that no longer hold when the thread acts on them: it looks at a
// variable or a container, another thread changes that, and the thread then does
// what it does only because of how the test came out (trace.Op.Guards):
//
//   - it writes there, over what the other has written: "if x is None: x = …";
//   - it fails, or waits for ever: "if items: items.pop()".
//
// A write that changes nothing any more ("found = True" by two threads) does not
// count, unless the test was of the same variable and stands right before it. It is
// still a warning if both threads, because of their tests, have done something that
// is seen from outside: printed, sent, put into a queue, written to a file.
type acts struct {
	tests   tests
	changed map[trace.ObjectID]change
	written map[trace.Slot]change
	last    map[trace.ThreadID]int32 // by thread: its last step
	seen    map[doing]int32          // what threads have done because of a test, and when last
}

// doing is that a thread does something that is seen from outside.
type doing struct {
	thread trace.ThreadID
	span   trace.Span
}

// change is who changed something last, and when.
type change struct {
	thread trace.ThreadID
	step   int32
}

func (d *acts) step(f *Fold, k int32, e *trace.Event) {
	if d.changed == nil || e.Skipped > 0 {
		*d = acts{changed: map[trace.ObjectID]change{}, written: map[trace.Slot]change{}, last: map[trace.ThreadID]int32{}, seen: map[doing]int32{}}
	}
	frames := f.state.Threads[e.Thread].Frames
	d.tests.leave(e.Thread, frames)
	for i := range e.Ops {
		o := &e.Ops[i]
		d.act(f, k, e, o, frames)
		d.note(k, e, o, frames)
	}
	for i := range e.Effects {
		d.changed[e.Effects[i].Object] = change{e.Thread, k}
	}
	d.last[e.Thread] = k
}

// note remembers a test, or a write.
func (d *acts) note(k int32, e *trace.Event, o *trace.Op, frames []trace.Frame) {
	if o.Object != trace.NoObject && (o.Kind == trace.OpStore || o.Kind == trace.OpDelete) {
		d.written[o.Slot()] = change{e.Thread, k}
		return
	}
	d.tests.note(k, e.Thread, o, frames)
}

// act holds an operation against the tests that its thread has made.
func (d *acts) act(f *Fold, k int32, e *trace.Event, o *trace.Op, frames []trace.Frame) {
	failed := o.Result == trace.Raised || o.Result == trace.Refused
	for i := range d.tests {
		t := &d.tests[i]
		if t.thread != e.Thread || !t.decided(o.Span, frames) {
			continue
		}
		switch {
		case outside(o):
			t.did, d.seen[doing{e.Thread, o.Span}] = *o, k
		case t.op.Object != o.Object:
		case failed && fails(e):
			if c := d.changed[o.Object]; c.thread != e.Thread && c.step > t.step {
				f.stale(t, c, k, o, "fails")
			}
		case o.Kind == trace.OpStore && o.Result == trace.Done && (t.op.Kind != trace.OpLoad || t.op.Slot() == o.Slot()):
			c := d.written[o.Slot()]
			switch {
			case c.thread == e.Thread || c.step < t.step:
			case overwrites(e, o) || t.op.Kind == trace.OpLoad && t.step == d.last[e.Thread]:
				f.stale(t, c, k, o, "overwrites that with "+o.Value)
			case t.did.Kind != trace.OpNone && d.seen[doing{c.thread, t.did.Span}] > 0:
				d.twice(f, t, c)
			}
		}
	}
}

// outside reports whether an operation is seen from outside.
func outside(o *trace.Op) bool {
	switch o.Kind {
	case trace.OpPrint, trace.OpNet, trace.OpPut, trace.OpWrite, trace.OpBuffer, trace.OpRemove:
		return o.Result == trace.Done
	}
	return false
}

// twice adds the finding of what two threads have both done.
func (d *acts) twice(f *Fold, t *test, c change) {
	threads, span := []trace.ThreadID{c.thread, t.thread}, t.did.Span
	slices.Sort(threads)
	a, b := d.seen[doing{threads[0], span}], d.seen[doing{threads[1], span}]
	f.add(key{object: t.op.Object, thread: trace.NoThread, a: t.op.Span.Line, b: span.Line}, Finding{Kind: Atomicity, Severity: Warning,
		Message: labels(threads) + " both run " + t.did.Text + " (steps " + itoa(min(a, b)) + " and " + itoa(max(a, b)) + f.comma(span) + "): each had looked at " +
			t.op.Target + f.on(t.op.Span) + " before the other wrote there, so both found that it was to be done.",
		Hint:  "If it is to be done only once, hold one lock from the test to the write.",
		Steps: []int32{t.step, a, b, c.step}, Threads: threads,
		Objects: []trace.ObjectID{t.op.Object}, Spans: []trace.Span{t.op.Span, span}})
}

// fails reports whether a step ended its thread by an exception.
func fails(e *trace.Event) bool {
	for i := range e.Threads {
		if c := &e.Threads[i]; c.New.ID == e.Thread && c.New.Status == trace.Failed {
			return true
		}
	}
	return false
}

// overwrites reports whether a store changed what was there.
func overwrites(e *trace.Event, o *trace.Op) bool {
	for i := range e.Effects {
		x := &e.Effects[i]
		if x.Object != o.Object {
			continue
		}
		at := int(o.Cell - x.At)
		if o.Cell < 0 || at < 0 || at >= len(x.Old) || at >= len(x.New) {
			return true
		}
		return x.Old[at].Value != x.New[at].Value || x.Old[at].Ref != x.New[at].Ref
	}
	return false
}

// end finds threads that wait for ever for what a test had promised.
func (d *acts) end(f *Fold) {
	if !stuck(f.trace.End) {
		return
	}
	for i := range d.tests {
		t := &d.tests[i]
		th := &f.state.Threads[t.thread]
		c := d.changed[t.op.Object]
		if th.Status == trace.Blocked && th.Next.Object == t.op.Object && t.op.Kind != trace.OpLoad && t.decided(th.Next.Span, th.Frames) &&
			c.thread != t.thread && c.step > t.step {
			f.stale(t, c, 0, &th.Next, "waits for ever")
		}
	}
}

// stale adds the finding of a test that no longer held. k is 0 if the thread still
// waits.
func (f *Fold) stale(t *test, c change, k int32, o *trace.Op, then string) {
	who, other := trace.Label(t.thread), trace.Label(c.thread)
	looked := who + " looks at " + t.op.Target
	if t.op.Target == "" {
		looked = who + " runs " + t.op.Text
	}
	if t.op.Kind == trace.OpExists {
		looked = who + " looks whether " + t.op.Target + " is there, and it is"
		if t.op.Value == "False" {
			looked += " not"
		}
	} else if t.op.Value != "" {
		looked += ", which gives " + t.op.Value
	}
	steps, where := []int32{t.step, c.step}, f.on(o.Span)
	if k > 0 {
		steps, where = append(steps, k), " ("+f.when(k, o.Span)+")"
	}
	f.add(key{object: o.Object, thread: trace.NoThread, a: t.op.Span.Line, b: o.Span.Line}, Finding{Kind: Atomicity, Severity: Error,
		Message: looked + " (" + f.when(t.step, t.op.Span) + "); " + other + " changes it (" + f.when(c.step, f.spanAt(c.step)) +
			"); so the test no longer holds when " + who + " acts on it and " + then + where + ".",
		Hint:  "Test and act under one lock, or use one operation that does both.",
		Steps: steps, Threads: []trace.ThreadID{t.thread, c.thread},
		Objects: []trace.ObjectID{o.Object}, Spans: []trace.Span{t.op.Span, f.spanAt(c.step), o.Span}})
}
