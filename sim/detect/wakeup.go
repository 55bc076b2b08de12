package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// wakeups finds lost wake-ups: a thread waits for ever at a condition that was
// notified before it began to wait, when nobody did; or the notification went to
// another thread, which could not use it and waits again; or it waits for an event
// that was set and cleared before it looked. A notification of what the thread has
// looked at since, or the other has used, is not lost.
type wakeups struct {
	parked   map[trace.ThreadID]int32 // by thread: the step at which it began to wait
	notified map[trace.ObjectID][]notification
	set      map[trace.ObjectID][2]int32 // by event: when it was set last, and cleared last
}

// notification is a notify of a condition.
type notification struct {
	step  int32
	woken []trace.ThreadID
}

func (d *wakeups) step(f *Fold, k int32, e *trace.Event) {
	if d.parked == nil {
		*d = wakeups{map[trace.ThreadID]int32{}, map[trace.ObjectID][]notification{}, map[trace.ObjectID][2]int32{}}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		object := f.state.Object(o.Object)
		if object == nil {
			continue
		}
		switch {
		case o.Kind == trace.OpWait && o.Value == trace.WaitParked:
			d.parked[e.Thread] = k
		case o.Kind == trace.OpNotify && object.Kind == trace.KindCondition && o.Result == trace.Done:
			d.notified[o.Object] = append(d.notified[o.Object], notification{k, woken(e, o.Object)})
		case o.Kind == trace.OpSet && object.Kind == trace.KindEvent:
			d.set[o.Object] = [2]int32{k, 0}
		case o.Kind == trace.OpClear && object.Kind == trace.KindEvent:
			if s := d.set[o.Object]; s[1] == 0 {
				d.set[o.Object] = [2]int32{s[0], k}
			}
		}
	}
}

// woken returns the threads that a step took out of a condition's waiters.
func woken(e *trace.Event, condition trace.ObjectID) []trace.ThreadID {
	var before, after []trace.ThreadID
	for i := range e.Effects {
		if x := &e.Effects[i]; x.Object == condition {
			before, after = append(before, waiters(x.Old)...), append(after, waiters(x.New)...)
		}
	}
	return slices.DeleteFunc(before, func(t trace.ThreadID) bool { return slices.Contains(after, t) })
}

func (d *wakeups) end(f *Fold) {
	if !stuck(f.trace.End) {
		return
	}
	for i := range f.state.Threads {
		t := &f.state.Threads[i]
		o := f.state.Object(t.Next.Object)
		if t.Status != trace.Blocked || t.Next.Kind != trace.OpWait || o == nil || len(t.For) > 0 {
			continue
		}
		switch o.Kind {
		case trace.KindCondition:
			d.missed(f, t, d.parked[t.ID])
		case trace.KindEvent:
			if s := d.set[o.ID]; s[0] > 0 && s[1] > s[0] {
				f.lostWakeup(t, "It was set at step "+itoa(s[0])+" and cleared at step "+itoa(s[1])+", before "+t.Label+" could see it.",
					"Clear an event only when all who wait for it have seen it, or use a condition.", s[0], s[1])
			}
		}
	}
}

// missed looks why a thread that waits at a condition was not woken.
func (d *wakeups) missed(f *Fold, t *trace.Thread, parked int32) {
	all := d.notified[t.Next.Object]
	for i := len(all) - 1; i >= 0; i-- {
		n := &all[i]
		switch {
		case n.step > parked && len(n.woken) > 0:
			if slices.ContainsFunc(n.woken, func(id trace.ThreadID) bool { return f.used(id, n.step) }) {
				return
			}
			f.lostWakeup(t, "The notification at step "+itoa(n.step)+" woke "+labels(n.woken)+" instead.",
				"Use notify_all() where threads wait for different things, or a condition for each of these.", parked, n.step)
			return
		case n.step < parked && len(n.woken) == 0:
			if f.sawNews(t.ID, n.step, parked) {
				return
			}
			f.lostWakeup(t, "The notification at step "+itoa(n.step)+" came before it waited, and woke nobody.",
				"Under the lock, remember in a variable what happened, and wait only while it has not: while not ready: condition.wait().", n.step, parked)
			return
		}
	}
}

// used reports whether a thread that was woken at step from took what the news were
// about away from others: it changed data before it waited at a condition again.
func (f *Fold) used(thread trace.ThreadID, from int32) bool {
	for k := from; int(k) < len(f.trace.Events); k++ {
		e := &f.trace.Events[k]
		if e.Thread != thread {
			continue
		}
		for i := range e.Effects {
			if f.changesData(&e.Effects[i]) {
				return true
			}
		}
		for i := range e.Ops {
			if o := &e.Ops[i]; o.Kind == trace.OpWait && o.Value == trace.WaitParked {
				return false
			}
		}
	}
	return false
}

// sawNews reports whether a thread, before it waited at step parked, looked at what
// the one that notified at step notified had changed before: it knew then.
func (f *Fold) sawNews(thread trace.ThreadID, notified, parked int32) bool {
	notifier := f.trace.Events[notified-1].Thread
	var news []trace.ObjectID
	for k := range notified {
		if e := &f.trace.Events[k]; e.Thread == notifier {
			for i := range e.Effects {
				if x := &e.Effects[i]; f.changesData(x) {
					news = append(news, x.Object)
				}
			}
		}
	}
	for k := notified; k < parked; k++ {
		if e := &f.trace.Events[k]; e.Thread == thread {
			for i := range e.Ops {
				if slices.Contains(news, e.Ops[i].Object) {
					return true
				}
			}
		}
	}
	return false
}

// changesData reports whether an effect is on a variable, a container or an object
// with attributes, which was there before.
func (f *Fold) changesData(x *trace.Effect) bool {
	o := f.state.Object(x.Object)
	return x.Create == nil && o != nil && o.Kind < trace.KindLock
}

func (f *Fold) lostWakeup(t *trace.Thread, why, hint string, steps ...int32) {
	f.add(key{object: t.Next.Object, thread: t.ID}, Finding{Kind: LostWakeup, Severity: Error,
		Message: t.Label + " waits for ever at " + t.Next.Target + f.on(t.Next.Span) + ". " + why, Hint: hint,
		Steps: steps, Threads: []trace.ThreadID{t.ID}, Objects: []trace.ObjectID{t.Next.Object}, Spans: []trace.Span{t.Next.Span}})
}
