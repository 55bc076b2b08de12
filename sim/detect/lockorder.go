package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// lockOrder finds locks that threads take in different orders, in a run that did
// not deadlock but could have: a cycle of "took the second while it held the
// first" by as many threads (Havelund, "Using Runtime Analysis to Guide Model
// Checking of Java Programs", 2000). It does not count if a further lock, held
// all the time, keeps the threads apart, if something else than locks makes one
// come after the other, or if one takes its locks only because of a test that sees
// what the other has changed since: as the first reader, who takes the room because
// the last one has left.
type lockOrder struct {
	clocks  trace.Clocks
	tests   tests
	changed map[trace.ObjectID][]uint32 // the clocks of those who changed an object
	took    map[taking][]uint32         // what came before a thread took a lock
	places  map[guard]bool              // where something was tested
	edges   []nesting
}

// guard is what was tested, and what that decides.
type guard struct {
	object trace.ObjectID
	guards trace.Span
}

// taking is a thread and a lock that it has taken.
type taking struct {
	thread trace.ThreadID
	lock   trace.ObjectID
}

// nesting is that a thread took a lock while it held another.
type nesting struct {
	outer, inner trace.ObjectID
	names        [2]string
	thread       trace.ThreadID
	step, since  int32    // when it took the inner, and the outer
	after        []uint32 // what came before
	span         trace.Span
	gates        []holding // what else it held
}

// longestCycle is how many locks a cycle may have.
const longestCycle = 6

func (d *lockOrder) step(f *Fold, k int32, e *trace.Event) {
	if d.changed == nil || e.Skipped > 0 {
		*d = lockOrder{changed: map[trace.ObjectID][]uint32{}, took: map[taking][]uint32{}, places: map[guard]bool{}}
		d.clocks.Loose = true
	}
	if e.Skipped > 0 {
		return
	}
	frames := f.state.Threads[e.Thread].Frames
	d.tests.leave(e.Thread, frames)
	for i := range e.Ops {
		o := &e.Ops[i]
		d.clocks.Tick(e.Thread)
		if lock := f.lockOf(o.Object); o.Kind == trace.OpAcquire && o.Result == trace.Done && lock != trace.NoObject {
			d.acquired(f, k, e.Thread, o, lock)
		}
		d.clocks.Follow(e.Thread, o, &f.state)
		if t := d.tests.note(k, e.Thread, o, frames); t != nil {
			t.after = d.changed[o.Object]
			d.places[guard{o.Object, o.Guards}] = true
		}
	}
	for i := range e.Effects {
		object := e.Effects[i].Object
		d.changed[object] = trace.Merged(d.changed[object], d.clocks.Of(e.Thread))
	}
}

func (d *lockOrder) acquired(f *Fold, k int32, thread trace.ThreadID, o *trace.Op, lock trace.ObjectID) {
	held := f.held(thread)
	for _, h := range held {
		if h.lock == lock {
			return // once more
		}
	}
	after := d.before(f, thread, o)
	d.took[taking{thread, lock}] = after
	for i, h := range held {
		n := nesting{h.lock, lock, [2]string{h.name, o.Target}, thread, k, h.since, trace.Merged(after, d.took[taking{thread, h.lock}]), o.Span, nil}
		n.gates = append(append(n.gates, held[:i]...), held[i+1:]...)
		if way := d.search(f, []*nesting{&n}); way != nil {
			f.inverted(way)
		}
		d.edges = append(d.edges, n)
	}
}

// before returns the clock of what comes before a thread takes a lock, whatever the
// order. A thread that is alone takes no steps to test: it decides as others did there.
func (d *lockOrder) before(f *Fold, thread trace.ThreadID, o *trace.Op) []uint32 {
	clock, frames := trace.Merged(d.clocks.Of(thread), nil), f.frames(thread)
	for i := range d.tests {
		if t := &d.tests[i]; t.thread == thread && t.decided(o.Span, frames) {
			clock = trace.Merged(clock, t.after)
		}
	}
	if f.state.Alone(thread) {
		for place := range d.places {
			if place.decides(o.Span, frames) {
				clock = trace.Merged(clock, d.changed[place.object])
			}
		}
	}
	return clock
}

// decides reports whether it was decided here that a thread got to span, called
// through frames.
func (p guard) decides(span trace.Span, frames []trace.Frame) bool {
	return inside(span, p.guards) || slices.ContainsFunc(frames, func(c trace.Frame) bool { return inside(c.Span, p.guards) })
}

// search looks for nestings that close a cycle.
func (d *lockOrder) search(f *Fold, way []*nesting) []*nesting {
	last := way[len(way)-1]
	if last.inner == way[0].outer {
		return way
	}
	if len(way) == longestCycle {
		return nil
	}
	for i := range d.edges {
		n := &d.edges[i]
		if n.outer != last.inner || !d.apart(n, way) {
			continue
		}
		if found := d.search(f, append(way[:len(way):len(way)], n)); found != nil {
			return found
		}
	}
	return nil
}

// apart reports whether a nesting can happen at the same time as those of a way:
// another thread's, under no common lock, and not ordered with any of them.
func (d *lockOrder) apart(n *nesting, way []*nesting) bool {
	for _, w := range way {
		if w.thread == n.thread || commonLock(w.gates, n.gates) || n.before(w) || w.before(n) {
			return false
		}
	}
	return true
}

// before reports whether a nesting comes before another in every order.
func (n *nesting) before(m *nesting) bool {
	return int(n.thread) < len(m.after) && m.after[n.thread] >= n.after[n.thread]
}

func (f *Fold) inverted(way []*nesting) {
	x := Finding{Kind: LockOrder, Severity: Warning, Hint: "Let all threads take these locks in the same order."}
	k := key{thread: trace.NoThread, object: way[0].outer, a: way[0].span.Line, b: way[len(way)-1].span.Line}
	for _, n := range way {
		if x.Message != "" {
			x.Message += "; "
		}
		x.Message += trace.Label(n.thread) + " takes " + n.names[1] + " while it holds " + n.names[0] + " (" + f.when(n.step, n.span) + ")"
		k.object = min(k.object, n.outer)
		x.Threads, x.Objects, x.Spans = append(x.Threads, n.thread), append(x.Objects, n.outer), append(x.Spans, n.span)
		x.Steps = append(x.Steps, n.step)
		if n.since > 0 {
			x.Steps = append(x.Steps, n.since)
		}
	}
	x.Message += ". Had each taken its first lock before another its second, they would wait for each other for ever."
	f.add(k, x)
}
