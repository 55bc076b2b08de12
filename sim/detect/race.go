package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// races finds data races: two accesses to the same variable, item or attribute by
// different threads, at least one of them a write, that nothing orders: neither
// happens before the other (Lamport, "Time, Clocks, and the Ordering of Events in
// a Distributed System", 1978; trace.Clocks).
//
// Python does every single load and store as a whole, so an unordered pair of them
// cannot tear a value. It is an error if one of the two belongs to a compound
// operation, a store that rests on a read at an earlier step; else a warning, since
// only luck decides which comes first. It is no race if
//
//   - a constant is written and the other access is a read: a flag;
//   - the read only decides a branch, and so must be right either way;
//   - both write the same constant, or the second writes what is there already;
//   - both are compound and the policy lets each happen as one step.
//
// Calls of a container's methods are no accesses: Python does each as a whole.
type races struct {
	clocks trace.Clocks
	seen   map[trace.Slot][]access
}

// access is one use of a variable, item or attribute.
type access struct {
	op     trace.Op
	thread trace.ThreadID
	step   int32
	count  uint32 // of its thread's operations
	held   []holding
	shape  shape
	same   bool // it wrote what was there already
}

// shape says how an access writes.
type shape uint8

const (
	reads    shape = iota
	decides        // reads, to decide a branch
	writes         // a value that rests on no read of the same place
	constant       // writes a constant
	whole          // reads and writes in one step
	compound       // reads at one step and writes at another
)

func (d *races) step(f *Fold, k int32, e *trace.Event) {
	if e.Skipped > 0 {
		*d = races{}
		return
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		d.clocks.Tick(e.Thread)
		memory := o.Kind == trace.OpLoad || o.Kind == trace.OpStore || o.Kind == trace.OpDelete
		if memory && o.Result == trace.Done && o.Object != trace.NoObject {
			d.access(f, access{*o, e.Thread, k, d.clocks.Of(e.Thread)[e.Thread], f.held(e.Thread), f.shapeOf(k, e, o),
				o.Kind == trace.OpStore && !overwrites(e, o)})
		}
		d.clocks.Follow(e.Thread, o, &f.state)
	}
}

func (f *Fold) shapeOf(k int32, e *trace.Event, o *trace.Op) shape {
	switch {
	case o.Kind == trace.OpLoad && slices.ContainsFunc(e.Ops, func(p trace.Op) bool { return p.ReadAt == k && p.Slot() == o.Slot() }):
		return whole
	case o.Kind == trace.OpLoad && o.Guards != (trace.Span{}):
		return decides
	case o.Kind == trace.OpLoad:
		return reads
	case o.ReadAt == trace.Constant:
		return constant
	case o.ReadAt == k:
		return whole
	case o.ReadAt > 0 && !f.onlyDecided(o):
		return compound
	}
	return writes
}

// onlyDecided reports whether the read on which a store rests only decided a
// branch.
func (f *Fold) onlyDecided(o *trace.Op) bool {
	ops := f.trace.Events[o.ReadAt-1].Ops
	for i := range ops {
		if ops[i].Kind == trace.OpLoad && ops[i].Slot() == o.Slot() && ops[i].Guards == (trace.Span{}) {
			return false
		}
	}
	return true
}

// access holds an access against those before it, and remembers it.
func (d *races) access(f *Fold, b access) {
	slot := b.op.Slot()
	if d.seen == nil {
		d.seen = map[trace.Slot][]access{}
	}
	list := d.seen[slot]
	same, wrote := -1, int32(0) // when its own thread wrote there last: a read sees nothing from before
	for i := range list {
		if a := &list[i]; a.thread == b.thread && a.shape >= writes && b.shape < writes {
			wrote = max(wrote, a.step)
		}
	}
	for i := range list {
		a := &list[i]
		if a.thread == b.thread {
			if a.op.Span == b.op.Span && a.op.Kind == b.op.Kind {
				same = i
			}
			continue
		}
		if severity, ok := conflict(a, &b); ok && a.step > wrote && !d.clocks.Before(a.thread, a.count, b.thread) {
			f.race(a, &b, severity)
		}
	}
	if same >= 0 {
		list[same] = b
	} else {
		d.seen[slot] = append(list, b)
	}
}

// conflict says how bad it is that nothing orders two accesses, if it is at all.
func conflict(a, b *access) (Severity, bool) {
	later := b
	if a.shape > b.shape {
		a, b = b, a
	}
	switch {
	case a.shape == decides || b.shape <= decides:
		return 0, false
	case a.shape == reads:
		return Warning, b.shape != constant && !b.same
	case b.shape == compound:
		return Error, true
	case a.shape == constant && b.shape == constant:
		return Warning, a.op.Value != b.op.Value
	case a.shape == writes && b.shape == writes:
		return Warning, !later.same
	}
	return Warning, a.shape != whole
}

func (f *Fold) race(a, b *access, severity Severity) {
	how := " are not ordered: "
	if severity == Error {
		how = " can come in any order: "
	}
	x := Finding{Kind: DataRace, Severity: severity,
		Message: a.what() + " (" + f.when(a.step, a.op.Span) + ") and " + b.what() + " (" + f.when(b.step, b.op.Span) + ")" + how +
			without(a.thread, b.thread, a.held, b.held) + ", and neither waits for the other.",
		Hint:  "Use " + a.op.Target + " under one lock everywhere, from the read to the write.",
		Steps: []int32{a.step, b.step}, Threads: []trace.ThreadID{a.thread, b.thread},
		Objects: []trace.ObjectID{a.op.Object}, Spans: []trace.Span{a.op.Span, b.op.Span}}
	if severity == Warning {
		x.Hint = "Let the reader wait for the writer (join, an event, a queue), or let both hold the same lock."
		if a.shape >= writes && b.shape >= writes {
			x.Hint = "Let only one thread write " + a.op.Target + ", or let both hold the same lock and decide who comes last."
		}
	}
	f.add(key{object: a.op.Object, thread: trace.NoThread, a: a.op.Span.Line, b: b.op.Span.Line}, x)
}

// what names an access: "A’s store into x[0]".
func (a *access) what() string {
	who := trace.Label(a.thread) + "’s "
	switch a.op.Kind {
	case trace.OpLoad:
		return who + "read of " + a.op.Target
	case trace.OpDelete:
		return who + "deletion of " + a.op.Target
	}
	return who + "write to " + a.op.Target
}
