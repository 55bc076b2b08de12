package detect

import (
	"slices"
	"strings"

	"racewalk/sim/trace"
)

// torn finds reads that see half of a change: one thread changes two variables,
// items or attributes, one after the other in the same call, and another reads both
// in one statement, and sees one from before and one from after (Lu, Tucek, Qin,
// Zhou, "AVIO", 2006, gives the patterns that no serial order explains).
type torn struct {
	// writes are the changes of each thread that rest on what was there, since it
	// last changed the same place again: that begins another round.
	writes map[trace.ThreadID][]touch
	reads  map[trace.ThreadID][]touch // what each thread has read in its statement
}

// touch is a read or a change.
type touch struct {
	op    trace.Op
	step  int32
	depth int
	calls string // the function
	whole bool   // a call that reads a whole container
}

func (d *torn) step(f *Fold, k int32, e *trace.Event) {
	if d.writes == nil || e.Skipped > 0 {
		*d = torn{map[trace.ThreadID][]touch{}, map[trace.ThreadID][]touch{}}
	}
	frames := f.state.Threads[e.Thread].Frames
	for i := range e.Ops {
		o := &e.Ops[i]
		if o.Result != trace.Done || o.Object == trace.NoObject || o.Lib != "" {
			continue
		}
		t := touch{op: *o, step: k, depth: len(frames)}
		if len(frames) > 0 {
			t.calls = frames[0].Func
		}
		switch {
		case o.Kind == trace.OpStore && o.ReadAt > 0 && !f.onlyDecided(o):
			d.change(f, e.Thread, t)
		case o.Kind == trace.OpLoad:
			d.read(f, e.Thread, t)
		case o.Kind == trace.OpPrint, o.Kind == trace.OpCall && readsAll(o) && !effect(e, o.Object):
			t.whole = true
			d.read(f, e.Thread, t)
		}
	}
}

// readsAll reports whether a call looks at all that a container holds: it is no
// method's, and does not only count.
func readsAll(o *trace.Op) bool {
	name, _, call := strings.Cut(o.Text, "(")
	return call && name != "len" && !strings.Contains(name, ".")
}

func effect(e *trace.Event, object trace.ObjectID) bool {
	for i := range e.Effects {
		if e.Effects[i].Object == object {
			return true
		}
	}
	return false
}

// read looks for a change that came, whole, between two reads of one statement.
func (d *torn) read(f *Fold, thread trace.ThreadID, t touch) {
	list := d.reads[thread]
	if n := len(list); n > 0 && (list[n-1].op.Span.Line != t.op.Span.Line || list[n-1].depth != t.depth || f.actedSince(thread, list[n-1].step, t.step)) {
		list = nil
	}
	for i := range list {
		for writer, w := range d.pairs(thread) {
			if list[i].sees(&w[0]) && t.sees(&w[1]) && list[i].step < w[0].step && w[1].step < t.step {
				f.half(thread, trace.ThreadID(writer), &w[0], &w[1], list[i].step, t.step, &t)
			}
		}
	}
	d.reads[thread] = append(list, t)
}

// pairs returns by thread the two changes that belong together.
func (d *torn) pairs(except trace.ThreadID) [][2]touch {
	var all [][2]touch
	for thread, list := range d.writes {
		n := len(list)
		if thread == except || n < 2 || !list[n-2].pairs(&list[n-1]) {
			continue
		}
		for int(thread) >= len(all) {
			all = append(all, [2]touch{})
		}
		all[thread] = [2]touch{list[n-2], list[n-1]}
	}
	return all
}

// pairs reports whether two changes of a thread belong together.
func (t *touch) pairs(u *touch) bool {
	return t.depth == u.depth && t.calls == u.calls && t.op.Slot() != u.op.Slot() && t.op.Span.Line <= u.op.Span.Line
}

// sees reports whether a read is about what a change changed.
func (t *touch) sees(w *touch) bool {
	return w.step > 0 && (t.op.Slot() == w.op.Slot() || t.whole && t.op.Object == w.op.Object)
}

// change looks for reads of both places since the change before.
func (d *torn) change(f *Fold, thread trace.ThreadID, t touch) {
	round := d.writes[thread]
	if slices.ContainsFunc(round, func(w touch) bool { return w.op.Slot() == t.op.Slot() }) {
		round = nil
	}
	d.writes[thread] = append(round, t)
	if len(round) == 0 {
		return
	}
	w := round[len(round)-1]
	if !w.pairs(&t) || t.op.ReadAt < w.step {
		return
	}
	for reader := range f.state.Threads {
		list := d.reads[trace.ThreadID(reader)]
		first, second := -1, -1
		for i := range list {
			if list[i].step <= w.step || trace.ThreadID(reader) == thread {
				continue
			}
			if list[i].sees(&w) {
				first = i
			}
			if list[i].sees(&t) {
				second = i
			}
		}
		if first >= 0 && second >= 0 {
			r := &list[max(first, second)]
			f.half(trace.ThreadID(reader), thread, &w, &t, list[min(first, second)].step, r.step, r)
		}
	}
}

// actedSince reports whether a thread did something else than reading from one of
// its steps on, before another.
func (f *Fold) actedSince(thread trace.ThreadID, from, to int32) bool {
	for k := from; k < to; k++ {
		e := &f.trace.Events[k-1]
		if e.Thread != thread {
			continue
		}
		for i := range e.Ops {
			if k := e.Ops[i].Kind; k != trace.OpLoad && k != trace.OpCall && k != trace.OpPrint {
				return true
			}
		}
	}
	return false
}

func (f *Fold) half(reader, writer trace.ThreadID, a, b *touch, from, to int32, r *touch) {
	who, other := trace.Label(reader), trace.Label(writer)
	steps := []int32{from, to, a.step, b.step}
	f.add(key{object: r.op.Object, thread: trace.NoThread, a: r.op.Span.Line, b: b.op.Span.Line}, Finding{Kind: Atomicity, Severity: Error,
		Message: who + " reads " + a.op.Target + " and " + b.op.Target + " (" + f.when(to, r.op.Span) + ") when " + other + " has changed only one of them: it changes " +
			a.op.Target + " at step " + itoa(a.step) + " and " + b.op.Target + " at step " + itoa(b.step) + ".",
		Hint:  "Let " + other + " change both under one lock, and let " + who + " hold the same lock while it reads both.",
		Steps: steps, Threads: []trace.ThreadID{reader, writer},
		Objects: []trace.ObjectID{a.op.Object, b.op.Object}, Spans: []trace.Span{a.op.Span, b.op.Span, r.op.Span}})
}
