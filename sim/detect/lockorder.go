package detect

import "racewalk/sim/trace"

// lockOrder finds locks that threads take in different orders, in a run that did
// not deadlock but could have: a cycle of "took the second while it held the
// first" by as many threads (Havelund, "Using Runtime Analysis to Guide Model
// Checking of Java Programs", 2000). It does not count if a further lock, held
// all the time, keeps the threads apart, or if something else than locks makes one
// come after the other.
type lockOrder struct {
	clocks trace.Clocks
	edges  []nesting
}

// nesting is that a thread took a lock while it held another.
type nesting struct {
	outer, inner trace.ObjectID
	names        [2]string
	thread       trace.ThreadID
	step, since  int32 // when it took the inner, and the outer
	count        uint32
	span         trace.Span
	gates        []holding // what else it held
}

// longestCycle is how many locks a cycle may have.
const longestCycle = 6

func (d *lockOrder) step(f *Fold, k int32, e *trace.Event) {
	d.clocks.Loose = true
	if e.Skipped > 0 {
		*d = lockOrder{}
		return
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		d.clocks.Tick(e.Thread)
		if lock := f.lockOf(o.Object); o.Kind == trace.OpAcquire && o.Result == trace.Done && lock != trace.NoObject {
			d.acquired(f, k, e.Thread, o, lock)
		}
		d.clocks.Follow(e.Thread, o, &f.state)
	}
}

func (d *lockOrder) acquired(f *Fold, k int32, thread trace.ThreadID, o *trace.Op, lock trace.ObjectID) {
	held := f.held(thread)
	for _, h := range held {
		if h.lock == lock {
			return // once more
		}
	}
	for i, h := range held {
		n := nesting{h.lock, lock, [2]string{h.name, o.Target}, thread, k, h.since, d.clocks.Of(thread)[thread], o.Span, nil}
		n.gates = append(append(n.gates, held[:i]...), held[i+1:]...)
		if way := d.search(f, []*nesting{&n}); way != nil {
			f.inverted(way)
		}
		d.edges = append(d.edges, n)
	}
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
// another thread's, under no common lock, and not ordered before the newest.
func (d *lockOrder) apart(n *nesting, way []*nesting) bool {
	for _, w := range way {
		if w.thread == n.thread || commonLock(w.gates, n.gates) || d.clocks.Before(n.thread, n.count, w.thread) {
			return false
		}
	}
	return true
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
