package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// swallowed finds exceptions that are set in place of a result, as in a future, and
// that nobody asks for before the program ends: then nobody gets to know. It is none
// if the program has asked for another one, for which it may have given up the rest, or
// has failed itself.
type swallowed struct {
	kept  []kept
	asked bool // for one of them
}

// kept is an exception that waits to be asked for.
type kept struct {
	op     trace.Op
	thread trace.ThreadID
	step   int32
}

func (d *swallowed) step(f *Fold, k int32, e *trace.Event) {
	for i := range e.Ops {
		switch o := &e.Ops[i]; {
		case o.Kind == trace.OpSet && o.Value != "":
			d.kept = append(d.kept, kept{*o, e.Thread, k})
		case o.Kind == trace.OpWait && o.Result == trace.Done:
			d.asked = d.asked || slices.ContainsFunc(d.kept, func(x kept) bool { return x.op.Object == o.Object })
		}
	}
}

func (d *swallowed) end(f *Fold) {
	if e := f.trace.End; d.asked || e == nil || e.Kind != trace.Finished || len(e.Exceptions) > 0 {
		return
	}
	for i := range d.kept {
		x := &d.kept[i]
		f.add(key{object: trace.NoObject, thread: trace.NoThread}, Finding{Kind: Swallowed, Severity: Error,
			Message: trace.Label(x.thread) + " keeps an exception (" + x.op.Value + ") as " + x.op.Target + " at step " + itoa(x.step) +
				", where it waits to be asked for. Nobody asks, so nobody ever gets to know.",
			Hint:  "Ask every future for its result(): that raises the exception again. With map(), go through the results.",
			Steps: []int32{x.step}, Threads: []trace.ThreadID{x.thread}})
	}
}
