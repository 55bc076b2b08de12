package machine

// This file is what a timed run (package timed) needs beside Step: threads that
// run by the clock, not from operation to operation.

// Timed is a Language whose threads can run by the clock.
type Timed interface {
	Keyed
	// RunFor executes t as a grant says, and moves Now on by what that costs.
	RunFor(m *Machine, t *Thread, g *Grant) Report
	// Timing returns what things cost under a policy, or an error in a sentence if
	// there is no runtime that it models.
	Timing(p Policy) (Timing, error)
	// Interval returns the switch interval as the program has set it, in virtual ns.
	Interval(m *Machine) int64
	// Within says within what a blocked thread waits.
	Within(m *Machine, t *Thread) Part
}

// Part is a part of a language's library whose waiting counts for itself.
type Part uint8

// The parts.
const (
	Elsewhere Part = iota
	Queues         // an operation of a queue
	Network        // the network's answer
)

// Timing is how long things take that no instruction does, in virtual ns. A range
// is a base and how much a random number may add to it.
type Timing struct {
	GIL      bool  // one thread runs at a time; else all that can
	Timer    Span  // how late a timer rings: the end of a sleep, of a timeout
	Patience Span  // likewise, where a thread waits for the GIL to ask for it
	Handover Span  // from the GIL's being free to a waiting thread's having noticed
	Wake     Span  // from a lock's release, a put or the like to the woken thread's running
	Signal   int64 // what waking costs the thread that does it
	Spawn    Span  // from start() to the new thread's running
}

// Span is a length of time: Base, and at random up to Extra more.
type Span struct{ Base, Extra int64 }

// Grant says how far a thread runs.
type Grant struct {
	// Until is when it stops, at the next place where the policy allows that: with
	// the GIL where CPython looks whether somebody wants it, and right before an
	// operation on a lock; without it right before an operation on shared state.
	Until int64
	// Granted: the pending operation is done first. TimedOut: because its time ran
	// out. Interrupt: an interrupt is raised instead, or right away.
	Granted, TimedOut, Interrupt bool
	// Watch lists blocked threads: it stops when it has given one what that waits for.
	Watch []int32
}

// Report says how a thread stopped.
type Report struct {
	// Pending: it stands before an operation, which it does when that is granted. Wait
	// says whether it can proceed.
	Pending bool
	// Yields: it stands where it would give the GIL to who has asked for it.
	Yields bool
	// Away is for how long it lets the GIL go because the system works for it.
	Away int64
	// Vain is how much of its time went into polling in vain.
	Vain int64
}

// RunFor lets a live thread run as a grant says. An operation that cannot proceed
// must not be granted.
func (m *Machine) RunFor(thread int32, g *Grant) Report {
	r := m.language.(Timed).RunFor(m, &m.Threads[thread], g)
	m.limits()
	m.settle()
	return r
}

// Started returns the threads that were started since it was called last. They have
// not run yet.
func (m *Machine) Started() []int32 {
	s := m.started
	m.started = nil
	return s
}

// Woken reports whether what a blocked thread waits for has happened. A notified
// thread is woken, too, if it cannot have its lock yet.
func (m *Machine) Woken(t *Thread) bool {
	if t.Wait.Kind == WaitCondition {
		return !m.waiting(t.Wait.Object, t.ID)
	}
	return m.Ready(t)
}

// Grab takes the lock that a thread waits for, before it can run, and reports
// whether it was free. Its acquire finds that it is done. There is nothing to take
// where the thread waits for something else.
func (m *Machine) Grab(t *Thread) bool {
	switch t.Wait.Kind {
	case WaitLock:
		t.Grabbed = m.Acquire(t, t.Wait.Object)
	case WaitRLock:
		t.Grabbed = m.AcquireRLock(t, t.Wait.Object)
	default:
		return true
	}
	return t.Grabbed
}

// grabbed reports, once, whether t's acquire has been done by Grab.
func (t *Thread) grabbed() bool {
	was := t.Grabbed
	t.Grabbed = false
	return was
}
