package timed

import (
	"math"

	"racewalk/sim/machine"
)

// Options say how to run.
type Options struct {
	For       int64  // the run's length; it ends then if it has not before
	Interrupt int64  // when Ctrl-C comes, 0 for never
	Seed      uint64 // of what varies
	Parts     int    // into how many parts the accounts are divided at most: an even number
}

// Door lets a thread run as a grant says: a machine's RunFor, or that of the workers.
type Door func(thread int32, g *machine.Grant) machine.Report

// End says how a run stands.
type End uint8

// The ways in which a run stands.
const (
	Going    End = iota // it goes on
	Asking              // a thread waits for a line of input
	Finished            // all threads have ended
	TimeUp              // its length is reached
	Stuck               // nobody can ever go on
	Limit               // one of the machine's limits
)

// firstPart is how long a part of the accounts is at first, in ns. It doubles whenever
// the run outgrows them.
const firstPart = 1000

// longest is how long a grant may last, in ns, so that the heap is looked after.
const longest = 10_000_000

// never is a time that does not come.
const never int64 = math.MaxInt64

// phase is where a thread is.
type phase uint8

const (
	absent  phase = iota // not started, or ended
	running              // it runs, and with a GIL holds it
	away                 // the system works for it, without the GIL, until at
	blocked              // it waits; at is when its time runs out
	waking               // what it waits for has come; at is when it notices
	queued               // it waits for the GIL; at is when it asks for it
	handed               // likewise, and is being told that it is free; at is when it hears
)

// thread is what a Run knows of a thread beside what the machine does.
type thread struct {
	account Account
	state   State
	since   int64 // until when the account is complete
	phase   phase
	at      int64 // when it next does something
	due     int64 // when the wait's time runs out
	pending bool  // it stands before an operation
	stopped bool  // Ctrl-C is to be raised
	relock  bool  // it was notified, and waits for the lock of its condition
	seen    int64 // the number of switches when it began to wait for the GIL
	starter int32 // who waits until it runs for the first time, or −1
}

// Run is a timed run.
type Run struct {
	Options
	m       *machine.Machine
	l       machine.Timed
	door    Door
	timing  machine.Timing
	threads []thread
	waiting []int32 // threads in phase blocked that another can wake, longest first
	random  uint64
	part    int64
	end     End

	holder   int32 // who has the GIL, or −1
	last     int32 // who had it last
	switches int64 // how often it has gone from one thread to another
	asked    bool  // the holder is to let it go
	line     []int32
}

// New begins a timed run of a booted machine, which has not run yet.
func New(m *machine.Machine, door Door, o Options) (*Run, error) {
	l := m.Language().(machine.Timed)
	timing, err := l.Timing(m.Config().Policy)
	if err != nil {
		return nil, err
	}
	r := &Run{Options: o, m: m, l: l, door: door, timing: timing, random: o.Seed, part: firstPart, holder: -1, last: -1}
	r.add(0, -1)
	r.want(0, 0)
	return r, nil
}

// Machine returns the machine, to be looked at only.
func (r *Run) Machine() *machine.Machine { return r.m }

// Account returns what became of a thread's time so far, nil if it was not started.
func (r *Run) Account(thread int32) *Account {
	if int(thread) >= len(r.threads) || r.threads[thread].account.Parts == nil {
		return nil
	}
	return &r.threads[thread].account
}

// PartLength returns how long a part of the accounts is.
func (r *Run) PartLength() int64 { return r.part }

// Now returns how far the run has come.
func (r *Run) Now() int64 { return min(r.m.Now, r.For) }

// Stop raises Ctrl-C now.
func (r *Run) Stop() { r.Interrupt = max(r.m.Now, 1) }

// Advance goes on to a time, or until the run stands.
func (r *Run) Advance(to int64) End {
	if r.end == Asking {
		r.end = Going
		r.wake(-1)
	}
	for r.end == Going && r.m.Now < to {
		r.next(to)
	}
	if r.end != Going {
		for i := range r.threads {
			if t := &r.threads[i]; t.phase != absent {
				r.book(int32(i), min(max(r.m.Now, t.since), r.For))
			}
		}
	}
	return r.end
}

// add makes room for a thread.
func (r *Run) add(id, starter int32) *thread {
	for int(id) >= len(r.threads) {
		r.threads = append(r.threads, thread{at: never, starter: -1})
	}
	t := &r.threads[id]
	t.starter, t.since, t.state = starter, r.m.Now, ForOther
	t.account.Parts = make([]Times, r.Parts)
	return t
}

// book completes a thread's account up to a time.
func (r *Run) book(id int32, to int64) {
	for to > r.part*int64(r.Parts) {
		r.part *= 2
		for i := range r.threads {
			r.threads[i].account.coarsen()
		}
	}
	t := &r.threads[id]
	t.account.add(t.state, t.since, to, r.part)
	t.since = max(t.since, to)
}

// enter changes what a thread does, from a time on.
func (r *Run) enter(id int32, p phase, s State, now, at int64) {
	r.book(id, now)
	t := &r.threads[id]
	t.phase, t.state, t.at = p, s, at
}

// span returns a length of time.
func (r *Run) span(s machine.Span) int64 {
	if s.Extra == 0 {
		return s.Base
	}
	// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators").
	r.random += 0x9e3779b97f4a7c15
	z := r.random
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	z ^= z >> 31
	return s.Base + int64(z%uint64(s.Extra))
}

// next lets the thread act whose time is next.
func (r *Run) next(to int64) {
	id, others := int32(-1), never // who is next, and when another is
	first := never
	for i := range r.threads {
		switch at := r.threads[i].at; {
		case at < first:
			id, first, others = int32(i), at, first
		case at < others:
			others = at
		}
	}
	switch {
	case r.Interrupt > 0 && r.Interrupt <= first && r.Interrupt < r.For:
		r.interrupt(r.Interrupt)
		return
	case id < 0 && r.m.WantsInput():
		r.end = Asking
		return
	case id < 0:
		r.end = Stuck
		return
	case first >= r.For:
		r.m.Now = r.For
		r.end = TimeUp
		return
	}
	t := &r.threads[id]
	switch t.phase {
	case running:
		until := min(others, r.For, max(to, first+1), first+longest)
		if r.Interrupt > 0 {
			until = min(until, r.Interrupt)
		}
		if r.asked {
			until = first
		}
		r.run(id, until)
	case away:
		r.want(id, first)
	case blocked:
		r.leave(id)
		r.want(id, first)
	case waking:
		r.arrive(id, first)
	case queued, handed:
		r.impatient(id, first)
	}
}

// run lets a thread run, and sees what it has come to.
func (r *Run) run(id int32, until int64) {
	t, mt := &r.threads[id], &r.m.Threads[id]
	r.m.Now = t.at
	g := machine.Grant{Until: until, Watch: r.waiting}
	switch {
	case t.pending && mt.Grabbed:
		g.Granted = true
	case t.stopped:
		g.Interrupt, t.stopped = true, false
	case t.pending:
		ready := r.m.Ready(mt)
		if !ready && t.at < t.due { // what it was woken for is gone again
			t.relock = mt.Wait.Kind == machine.WaitCondition && r.m.Woken(mt)
			r.block(id)
			return
		}
		g.Granted, g.TimedOut = true, !ready
	}
	start := r.m.Now
	report := r.door(id, &g)
	now := r.m.Now
	r.book(id, max(start, now-report.Vain))
	t = &r.threads[id]
	t.state = Vain
	r.book(id, now)
	t.state = Running
	t.at, t.pending, t.relock, t.due = now, report.Pending, false, never
	if r.m.Over() {
		r.end = Finished
		if r.m.Limit != machine.LimitNone {
			r.end = Limit
		}
		return
	}
	r.settle(id, report)
	r.wake(id)
}

// settle does what a thread has stopped for.
func (r *Run) settle(id int32, report machine.Report) {
	now := r.m.Now
	started := r.m.Started()
	for _, child := range started {
		c := r.add(child, id)
		c.phase, c.at = waking, now+r.span(r.timing.Spawn)
	}
	mt := &r.m.Threads[id]
	switch {
	case mt.Life != machine.Alive:
		r.enter(id, absent, ForOther, now, never)
		r.release(id, now)
	case len(started) > 0:
		r.enter(id, blocked, ForOther, now, never)
		r.release(id, now)
	case report.Away > 0:
		r.enter(id, away, Running, now, now+report.Away)
		r.release(id, now)
	case report.Pending && !r.m.Ready(mt):
		t := &r.threads[id]
		t.due = never
		switch d := mt.Wait.Deadline; {
		case d != machine.NoDeadline && d <= now:
			t.due = now + 2000 // a look at the clock, no timer
		case d != machine.NoDeadline:
			t.due = d + r.span(r.timing.Timer)
		}
		r.block(id)
		if mt.Wait.Kind == machine.WaitInput {
			r.end = Asking
		}
	case report.Yields && r.asked:
		r.release(id, now)
		r.queue(id, now)
		r.threads[id].seen++ // it begins to wait when the other has the GIL
	}
}

// block lets a thread wait for what its operation needs.
func (r *Run) block(id int32) {
	t, mt := &r.threads[id], &r.m.Threads[id]
	state := ForOther
	switch part := r.l.Within(r.m, mt); {
	case part == machine.Queues:
		state = ForQueue
	case part == machine.Network:
	case mt.Wait.Kind == machine.WaitSleep:
		state = Sleeping
	case mt.Wait.Kind == machine.WaitLock, mt.Wait.Kind == machine.WaitRLock, t.relock:
		state = ForLock
	}
	r.enter(id, blocked, state, r.m.Now, t.due)
	if mt.Wait.Kind != machine.WaitSleep {
		r.waiting = append(r.waiting, id)
	}
	r.release(id, r.m.Now)
}

// leave takes a thread out of those that wait to be woken.
func (r *Run) leave(id int32) { r.waiting = without(r.waiting, id) }

func without(ids []int32, id int32) []int32 {
	for i, other := range ids {
		if other == id {
			return append(ids[:i], ids[i+1:]...)
		}
	}
	return ids
}

// wake wakes those whose operation has become possible. It costs who has made it so
// (−1 for nobody) the time for telling them.
func (r *Run) wake(by int32) {
	for i := 0; i < len(r.waiting); i++ {
		id := r.waiting[i]
		t, mt := &r.threads[id], &r.m.Threads[id]
		if !r.m.Ready(mt) && (t.relock || !r.m.Woken(mt)) || r.beingWoken(mt) {
			continue
		}
		r.waiting = append(r.waiting[:i], r.waiting[i+1:]...)
		i--
		t.phase, t.at = waking, r.m.Now+r.span(r.timing.Wake)
		if by >= 0 && r.threads[by].phase == running {
			r.threads[by].at += r.timing.Signal
		}
	}
}

// beingWoken reports whether another thread is on its way to what a thread waits
// for, where only one can have it.
func (r *Run) beingWoken(mt *machine.Thread) bool {
	switch mt.Wait.Kind {
	case machine.WaitLock, machine.WaitRLock, machine.WaitSemaphore, machine.WaitGet, machine.WaitPut:
	default:
		return false
	}
	for i := range r.threads {
		other := &r.m.Threads[i]
		if r.threads[i].phase == waking && other.Wait.Kind == mt.Wait.Kind && other.Wait.Object == mt.Wait.Object {
			return true
		}
	}
	return false
}

// arrive is when a woken thread is awake.
func (r *Run) arrive(id int32, now int64) {
	t, mt := &r.threads[id], &r.m.Threads[id]
	if t.pending && !r.m.Grab(mt) {
		t.phase, t.at = blocked, t.due
		r.waiting = append(r.waiting, id)
		return
	}
	r.want(id, now)
}

// interrupt is when Ctrl-C comes.
func (r *Run) interrupt(now int64) {
	r.Interrupt = 0
	t := &r.threads[0]
	if t.phase == absent {
		return
	}
	t.stopped = true
	if t.phase == blocked && t.pending {
		r.m.Now = max(r.m.Now, now)
		r.leave(0)
		r.want(0, now)
	}
}
