package detect

import "racewalk/sim/trace"

// sleeping finds threads that sleep while they hold a lock that others want, too:
// they sleep as well.
type sleeping struct {
	slept []slept
	users map[trace.ObjectID][]trace.ThreadID // by lock: who took it
}

// slept is a sleep with a lock held.
type slept struct {
	holding
	thread trace.ThreadID
	step   int32
	span   trace.Span
}

func (d *sleeping) step(f *Fold, k int32, e *trace.Event) {
	for i := range e.Ops {
		o := &e.Ops[i]
		switch lock := f.lockOf(o.Object); {
		case o.Kind == trace.OpSleep:
			for _, h := range f.held(e.Thread) {
				d.slept = append(d.slept, slept{h, e.Thread, k, o.Span})
			}
		case o.Kind == trace.OpAcquire && lock != trace.NoObject:
			if d.users == nil {
				d.users = map[trace.ObjectID][]trace.ThreadID{}
			}
			d.users[lock] = append(d.users[lock], e.Thread)
		}
	}
}

func (d *sleeping) end(f *Fold) {
	for _, s := range d.slept {
		wanted := f.waitsFor(s.lock)
		for _, t := range d.users[s.lock] {
			wanted = wanted || t != s.thread
		}
		if !wanted {
			continue
		}
		f.add(key{object: s.lock, thread: trace.NoThread, a: s.span.Line}, Finding{Kind: AcrossSleep, Severity: Hint,
			Message: trace.Label(s.thread) + " sleeps (" + f.when(s.step, s.span) + ") while it holds " + s.name + ", so that others who need it have to wait all that time.",
			Hint:    "Release the lock before sleeping, and take it again afterwards.",
			Steps:   []int32{max(s.since, 1), s.step}, Threads: []trace.ThreadID{s.thread}, Objects: []trace.ObjectID{s.lock}, Spans: []trace.Span{s.span}})
	}
}
