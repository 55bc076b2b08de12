package detect

import "racewalk/sim/trace"

// lost tells the lost updates that the recorder found (trace.Lost): a store that
// overwrites another thread's, and rests on a read from before it. If that read
// only decided a branch, act.go is about it.
type lost struct{}

func (lost) step(f *Fold, k int32, e *trace.Event) {
	for i := range e.Lost {
		l := &e.Lost[i]
		o := storeOf(e, l)
		if o == nil || f.onlyDecided(o) {
			continue
		}
		who, victim := trace.Label(e.Thread), trace.Label(l.Victim)
		f.add(key{object: l.Object, thread: trace.NoThread, a: o.Span.Line, b: f.spanAt(l.StoredAt).Line}, Finding{Kind: LostUpdate, Severity: Error,
			Message: victim + "’s " + l.Value + ", written into " + l.Target + " (" + f.when(l.StoredAt, f.spanAt(l.StoredAt)) + "), is lost: " + who +
				" overwrites it with " + o.Value + " (" + f.when(k, o.Span) + "), made from the " + l.Read + " that it had read at step " + itoa(l.ReadAt) + ".",
			Hint:  f.holdOver(e.Thread),
			Steps: []int32{l.ReadAt, l.StoredAt, k}, Threads: []trace.ThreadID{l.Victim, e.Thread},
			Objects: []trace.ObjectID{l.Object}, Spans: []trace.Span{f.spanAt(l.StoredAt), o.Span}})
	}
}

// holdOver says how to mend a thread's update that loses another.
func (f *Fold) holdOver(thread trace.ThreadID) string {
	if len(f.held(thread)) > 0 {
		return "The lock is let go between the read and the write: hold it over both."
	}
	return "Hold one lock from the read to the write: with lock: around both."
}

// storeOf returns the operation that lost an update.
func storeOf(e *trace.Event, l *trace.Lost) *trace.Op {
	for i := range e.Ops {
		if o := &e.Ops[i]; o.Kind == trace.OpStore && o.Object == l.Object && o.Target == l.Target {
			return o
		}
	}
	return nil
}

// spanAt returns where the first operation of a step is.
func (f *Fold) spanAt(k int32) trace.Span {
	if ops := f.trace.Events[k-1].Ops; len(ops) > 0 {
		return ops[0].Span
	}
	return trace.Span{}
}
