package detect

import "racewalk/sim/trace"

// exceptions finds exceptions that end a thread other than main: Python prints
// them, and all others go on as if nothing had happened.
type exceptions struct{}

func (exceptions) step(f *Fold, k int32, e *trace.Event) {
	for i := range e.Threads {
		c := &e.Threads[i]
		if c.New.Status != trace.Failed || c.Old.Status == trace.Failed || c.New.ID == 0 {
			continue
		}
		x := Finding{Kind: ThreadFailed, Severity: Error,
			Message: c.New.Label + " ends by an exception (" + c.New.Why + ") at step " + itoa(k) + ", and the other threads do not get to know.",
			Hint:    "Catch it in the thread and hand it on, through a queue for example, or use a pool: future.result() raises it again.",
			Steps:   []int32{k}, Threads: []trace.ThreadID{c.New.ID}}
		if frames := f.frames(c.New.ID); len(frames) > 0 {
			x.Spans = []trace.Span{frames[0].Span}
		}
		f.add(key{object: trace.NoObject, thread: trace.NoThread, a: f.spanAt(k).Line}, x)
	}
}

// frames returns a thread's calls before the event at hand.
func (f *Fold) frames(thread trace.ThreadID) []trace.Frame {
	if int(thread) < len(f.state.Threads) {
		return f.state.Threads[thread].Frames
	}
	return nil
}
