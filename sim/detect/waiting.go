package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// waiting finds threads that wait for ever: those in a cycle, where each waits for
// what the next one holds or for its end (Coffman, Elphick, Shoshani, "System
// Deadlocks", 1971), and those that wait for what nobody is left to do. Threads
// that only wait for such a thread are not told of by themselves.
type waiting struct {
	got map[trace.ObjectID][]taken // by queue: who took what last
}

// taken is the last item that a thread took from a queue.
type taken struct {
	thread trace.ThreadID
	value  string
	before bool // it had taken others before
}

func (d *waiting) step(f *Fold, k int32, e *trace.Event) {
	for i := range e.Ops {
		o := &e.Ops[i]
		if o.Kind != trace.OpGet || o.Result != trace.Done {
			continue
		}
		if d.got == nil {
			d.got = map[trace.ObjectID][]taken{}
		}
		n := len(d.got[o.Object])
		list := slices.DeleteFunc(d.got[o.Object], func(t taken) bool { return t.thread == e.Thread })
		d.got[o.Object] = append(list, taken{e.Thread, o.Value, len(list) < n})
	}
}

// stuck reports whether a run ended with threads that wait for ever.
func stuck(e *trace.End) bool {
	return e != nil && (e.Kind == trace.Deadlock || e.Kind == trace.Partial)
}

func (d *waiting) end(f *Fold) {
	if !stuck(f.trace.End) {
		return
	}
	told := make([]bool, len(f.state.Threads))
	for i := range f.state.Threads {
		if cycle := f.cycle(trace.ThreadID(i), told); cycle != nil {
			f.deadlock(cycle)
		}
	}
	for i := range f.state.Threads {
		t := &f.state.Threads[i]
		if t.Status != trace.Blocked || told[i] || f.waitsForStuck(t) {
			continue
		}
		var group []*trace.Thread
		for j := i; j < len(f.state.Threads); j++ {
			u := &f.state.Threads[j]
			if u.Status == trace.Blocked && !told[j] && u.Next.Kind == t.Next.Kind && u.Next.Object == t.Next.Object && len(u.For) == 0 {
				group, told[j] = append(group, u), true
			}
		}
		if len(group) == 0 {
			group, told[i] = append(group, t), true
		}
		d.forEver(f, group)
	}
}

// waitsForStuck reports whether a thread waits for one that waits, too.
func (f *Fold) waitsForStuck(t *trace.Thread) bool {
	return slices.ContainsFunc(t.For, func(id trace.ThreadID) bool { return f.state.Threads[id].Status == trace.Blocked })
}

// cycle returns the threads that wait for each other, from a thread on, if it is one
// of them, and marks them as told.
func (f *Fold) cycle(from trace.ThreadID, told []bool) []trace.ThreadID {
	var way []trace.ThreadID
	for at := from; !told[at]; {
		t := &f.state.Threads[at]
		if t.Status != trace.Blocked || len(t.For) == 0 || slices.Contains(way, at) {
			return nil
		}
		way = append(way, at)
		if at = t.For[0]; at == from {
			for _, id := range way {
				told[id] = true
			}
			return way
		}
	}
	return nil
}

func (f *Fold) deadlock(cycle []trace.ThreadID) {
	x := Finding{Kind: Deadlock, Severity: Error, Threads: cycle}
	locks := true
	for _, id := range cycle {
		t := &f.state.Threads[id]
		next := &t.Next
		sentence := t.Label + " " + t.Why
		x.Spans = append(x.Spans, next.Span)
		if lock := f.state.Object(next.Object); lock.Lock() != trace.NoObject {
			since := lock.Cells[0].At
			x.Objects = append(x.Objects, lock.ID)
			if since > 0 {
				x.Steps = append(x.Steps, since)
				sentence += " since step " + itoa(since)
			}
		} else {
			locks = false
		}
		if len(x.Message) > 0 {
			x.Message += "; "
		}
		x.Message += sentence + f.on(next.Span)
	}
	x.Message += "."
	switch {
	case len(cycle) == 1 && locks:
		x.Message += " It waits for itself, for ever."
		x.Hint = "A thread can take a Lock only once; use an RLock, or call the inner part without taking it again."
	case locks:
		x.Message += " Each waits for the next, for ever."
		x.Hint = "Let all threads take the locks in the same order."
	default:
		x.Message += " Each waits for the next, for ever."
		x.Hint = "Do not wait for a thread while holding what it needs."
	}
	if last := f.lastOf(cycle); last > 0 {
		x.Steps = append(x.Steps, last)
	}
	f.add(key{object: trace.NoObject, thread: cycle[0]}, x)
}

// lastOf returns the last step that one of some threads took, 0 for none.
func (f *Fold) lastOf(threads []trace.ThreadID) int32 {
	for k := len(f.trace.Events); k > 0; k-- {
		if slices.Contains(threads, f.trace.Events[k-1].Thread) {
			return int32(k)
		}
	}
	return 0
}

// forEver adds the finding of threads that wait for the same thing, which is none
// that a thread holds.
func (d *waiting) forEver(f *Fold, group []*trace.Thread) {
	t := group[0]
	x := Finding{Kind: Deadlock, Severity: Error, Objects: []trace.ObjectID{t.Next.Object}}
	if f.trace.End.Kind == trace.Partial {
		x.Kind = Partial
	}
	for _, u := range group {
		x.Threads = append(x.Threads, u.ID)
		x.Spans = append(x.Spans, u.Next.Span)
	}
	x.Message, x.Hint = labels(x.Threads)+f.waitWords(t, len(group)), waitHint(t.Next.Kind)
	if n, value := d.sentinels(f, t.Next.Object); t.Next.Kind == trace.OpGet && n > 0 {
		x.Message += " " + plural(n, "other thread") + " took " + value + " as the sign to end: there " + isAre(len(group)) + " " + itoa(int32(len(group))) + " too few of it."
		x.Hint = "Put one " + value + " into " + t.Next.Target + " for each thread that takes from it."
	}
	if last := f.lastOf(x.Threads); last > 0 {
		x.Steps = []int32{last}
	}
	f.add(key{object: t.Next.Object, thread: t.ID}, x)
}

func isAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// sentinels counts the threads that have ended after they had all taken the same
// item from a queue, and says which: None, or one after others.
func (d *waiting) sentinels(f *Fold, queue trace.ObjectID) (n int, value string) {
	for _, t := range d.got[queue] {
		if f.state.Threads[t.thread].Status != trace.Ended {
			continue
		}
		if n > 0 && t.value != value || t.value != "None" && !t.before {
			return 0, ""
		}
		n, value = n+1, t.value
	}
	return n, value
}

// waitWords says what threads wait for that nobody will do.
func (f *Fold) waitWords(t *trace.Thread, n int) string {
	wait := " waits"
	if n > 1 {
		wait = " wait"
	}
	target, where := t.Next.Target, f.on(t.Next.Span)
	switch t.Next.Kind {
	case trace.OpGet:
		return wait + " for ever for an item in " + target + where + ": no thread is left that puts one in."
	case trace.OpPut:
		return wait + " for ever for room in " + target + where + ": no thread is left that takes an item out."
	case trace.OpAcquire:
		if len(t.For) == 1 {
			return " " + t.Why + where + ", which has ended: nobody will release it."
		}
		return wait + " for ever at " + target + where + ": no thread is left that releases it."
	case trace.OpInput:
		return wait + " for a line of input" + where + ", and there is none."
	}
	if o := f.state.Object(t.Next.Object); o != nil {
		switch o.Kind {
		case trace.KindEvent:
			return wait + " for ever for " + target + where + ": no thread is left that sets it."
		case trace.KindCondition:
			return wait + " for ever to be notified by " + target + where + ": no thread is left that notifies it."
		}
	}
	return " " + t.Why + where + ", and nobody is left who could make that come true."
}

func waitHint(k trace.OpKind) string {
	switch k {
	case trace.OpGet:
		return "Put as many items as are taken, or a sign to end (None) for each thread that takes."
	case trace.OpPut:
		return "Take out every item that is put in, or make the queue larger."
	case trace.OpAcquire:
		return "Release what was acquired on every way out: with does it by itself."
	}
	return "Make sure that some thread does what is waited for on every way, also after an exception."
}
