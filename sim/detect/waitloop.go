package detect

import "racewalk/sim/trace"

// waitLoops finds threads that go on after a condition's wait without testing
// again what they waited for. By the time a woken thread has the lock back,
// another may have changed that; so a wait belongs into a while loop.
type waitLoops struct {
	woke map[trace.ThreadID]wake
}

// wake is a wait that a thread came back from.
type wake struct {
	step int32
	op   trace.Op
}

func (d *waitLoops) step(f *Fold, k int32, e *trace.Event) {
	if d.woke == nil || e.Skipped > 0 {
		d.woke = map[trace.ThreadID]wake{}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		w, waits := d.woke[e.Thread]
		switch {
		case o.Kind == trace.OpWait && o.Value == trace.WaitBack:
			// What a thread tests when it is alone is no step.
			if o.Lib == "" && o.Guards == (trace.Span{}) && !f.state.Alone(e.Thread) {
				d.woke[e.Thread] = wake{k, *o}
			}
		case !waits || o.Kind == trace.OpPrint || o.Kind == trace.OpClock:
		case o.Guards != (trace.Span{}) || o.Kind == trace.OpWait || o.Kind == trace.OpNotify:
			delete(d.woke, e.Thread)
		default:
			delete(d.woke, e.Thread)
			who := trace.Label(e.Thread)
			f.add(key{object: w.op.Object, thread: trace.NoThread, a: w.op.Span.Line}, Finding{Kind: WaitNoLoop, Severity: Warning,
				Message: who + " comes back from " + w.op.Text + " (" + f.when(w.step, w.op.Span) + ") and goes on without looking whether what it waited for is so.",
				Hint:    "Wait in a loop: while not …: " + w.op.Text + ", or use wait_for(…).",
				Steps:   []int32{w.step, k}, Threads: []trace.ThreadID{e.Thread}, Objects: []trace.ObjectID{w.op.Object}, Spans: []trace.Span{w.op.Span}})
		}
	}
}
