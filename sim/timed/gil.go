package timed

// This file is who has the GIL. Without one every thread that wants to run does.

// want is when a thread is able to run.
func (r *Run) want(id int32, now int64) {
	if !r.timing.GIL || r.holder < 0 {
		r.take(id, now)
		return
	}
	r.queue(id, now)
}

// take gives a thread the GIL.
func (r *Run) take(id int32, now int64) {
	if r.timing.GIL {
		r.line = without(r.line, id)
		r.holder, r.asked = id, false
		if r.last != id {
			r.last = id
			r.switches++
		}
	}
	r.enter(id, running, Running, now, now)
	t := &r.threads[id]
	if s := t.starter; s >= 0 {
		t.starter = -1
		r.threads[s].phase, r.threads[s].at = waking, now+r.span(r.timing.Wake)
	}
}

// queue lets a thread wait for the GIL.
func (r *Run) queue(id int32, now int64) {
	r.line = append(r.line, id)
	r.threads[id].seen = r.switches
	r.enter(id, queued, ForGIL, now, r.patience(now))
}

// patience returns when a thread that waits for the GIL from now on looks again.
func (r *Run) patience(now int64) int64 {
	return now + r.l.Interval(r.m) + r.span(r.timing.Patience)
}

// impatient is when a thread that waits for the GIL looks whether it is free, and if
// it has been another's all the time asks for it.
func (r *Run) impatient(id int32, now int64) {
	if r.holder < 0 {
		r.take(id, now)
		return
	}
	t := &r.threads[id]
	if t.phase == queued && t.seen == r.switches {
		r.asked = true
	}
	t.phase, t.seen, t.at = queued, r.switches, r.patience(now)
}

// release lets the GIL go, if a thread has it, and tells who has waited longest.
func (r *Run) release(id int32, now int64) {
	if r.holder != id {
		return
	}
	r.holder = -1
	for _, next := range r.line {
		if t := &r.threads[next]; t.phase == queued {
			t.phase, t.at = handed, now+r.span(r.timing.Handover)
			return
		}
	}
}
