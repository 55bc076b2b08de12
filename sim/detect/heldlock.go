package detect

import "racewalk/sim/trace"

// heldLocks finds locks that a thread has taken and not given back when it ended.
// A lock that another thread than its owner has released is a signal between
// threads, and may stay taken unless somebody waits for it.
type heldLocks struct {
	takers  map[trace.ObjectID]trace.ThreadID // by lock: who took it; manyTakers if more than one did
	signals map[trace.ObjectID]bool
}

const manyTakers trace.ThreadID = -2

func (d *heldLocks) step(f *Fold, k int32, e *trace.Event) {
	if d.takers == nil {
		*d = heldLocks{map[trace.ObjectID]trace.ThreadID{}, map[trace.ObjectID]bool{}}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		lock := f.lockOf(o.Object)
		if lock == trace.NoObject || o.Result != trace.Done {
			continue
		}
		switch o.Kind {
		case trace.OpAcquire:
			if taker, ok := d.takers[lock]; !ok {
				d.takers[lock] = e.Thread
			} else if taker != e.Thread {
				d.takers[lock] = manyTakers
			}
		case trace.OpRelease:
			if object := f.state.Object(o.Object); object.Cells[0].Value != trace.Label(e.Thread) && len(e.Ops) == 1 {
				d.signals[lock] = true
			}
		}
	}
}

func (d *heldLocks) end(f *Fold) {
	if e := f.trace.End; e == nil || e.Kind == trace.Limit || e.Kind == trace.Livelock {
		return
	}
	for i := range f.state.Threads {
		t := &f.state.Threads[i]
		if t.Status != trace.Ended && t.Status != trace.Failed {
			continue
		}
		for _, h := range f.held(t.ID) {
			waits := f.waitsFor(h.lock)
			if !waits && (d.signals[h.lock] || d.takers[h.lock] != manyTakers && t.Status == trace.Ended) {
				continue
			}
			f.notReleased(t, h, waits)
		}
	}
}

// waitsFor reports whether a thread waits for a lock.
func (f *Fold) waitsFor(lock trace.ObjectID) bool {
	for i := range f.state.Threads {
		t := &f.state.Threads[i]
		if t.Status == trace.Blocked && (t.Next.Kind == trace.OpAcquire || t.Next.Kind == trace.OpWait) && f.lockOf(t.Next.Object) == lock {
			return true
		}
	}
	return false
}

func (f *Fold) notReleased(t *trace.Thread, h holding, waits bool) {
	x := Finding{Kind: NotReleased, Severity: Warning,
		Message: t.Label + " took " + h.name + " at step " + itoa(h.since) + " and has ended without releasing it.",
		Hint:    "Use with " + h.name + ": it releases the lock on every way out, also by return or an exception.",
		Threads: []trace.ThreadID{t.ID}, Objects: []trace.ObjectID{h.lock}}
	if waits {
		x.Severity = Error
		x.Message += " Others wait for it, for ever."
	}
	for _, k := range []int32{h.since, f.lastOf(x.Threads)} {
		if k > 0 {
			x.Steps, x.Spans = append(x.Steps, k), append(x.Spans, f.spanAt(k))
		}
	}
	f.add(key{object: h.lock, thread: t.ID}, x)
}
