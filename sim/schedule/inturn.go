package schedule

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// InTurn lets the threads take a step each, in the order of their numbers. A
// thread that sleeps or would time out is passed over while another can proceed;
// then the one with the earliest deadline goes, as on a real machine. It is not
// passed over for ever: when the others have taken as many steps as fit into its
// time at stepTime each, it goes.
type InTurn struct {
	last int32
	naps []nap // by thread
}

// nap is a wait that has a deadline, as it was first seen.
type nap struct {
	deadline int64 // NoDeadline: there is none
	over     int   // when the run has so many steps
}

// stepTime is what a step is taken to last, in virtual ns: about what CPython
// needs for a line of output, the commonest step of a busy thread.
const stepTime = 10_000

// NewInTurn returns a strategy that begins with the main thread.
func NewInTurn() *InTurn { return &InTurn{last: -1} }

// Next implements Strategy.
func (s *InTurn) Next(m *machine.Machine) (trace.Choice, bool) {
	if id, ok := s.awake(m); ok {
		s.last = id
		return trace.Choice{Thread: id}, true
	}
	n := int32(len(m.Threads))
	for i := int32(1); i <= n; i++ {
		id := (s.last + i) % n
		if id < 0 {
			id += n
		}
		if t := &m.Threads[id]; t.Life == machine.Alive && m.Ready(t) {
			s.last = id
			return trace.Choice{Thread: id}, true
		}
	}
	if id, ok := earliest(m); ok {
		s.last = id
		return trace.Choice{Thread: id}, true
	}
	return trace.Choice{}, false
}

// awake returns the thread that has been passed over for long enough; of several
// the one with the earliest deadline.
func (s *InTurn) awake(m *machine.Machine) (int32, bool) {
	best := int32(-1)
	for i := range m.Threads {
		t := &m.Threads[i]
		if i == len(s.naps) {
			s.naps = append(s.naps, nap{deadline: machine.NoDeadline})
		}
		n := &s.naps[i]
		if t.Life != machine.Alive || t.Wait.Deadline == machine.NoDeadline {
			n.deadline = machine.NoDeadline
			continue
		}
		over := m.Steps + int(max(0, t.Wait.Deadline-m.Now)/stepTime)
		if t.Wait.Deadline != n.deadline || over < n.over {
			*n = nap{t.Wait.Deadline, over}
		}
		if m.Steps > n.over && (best < 0 || n.deadline < s.naps[best].deadline) {
			best = int32(i)
		}
	}
	return best, best >= 0
}

// earliest returns the thread with the earliest deadline.
func earliest(m *machine.Machine) (int32, bool) {
	best := int32(-1)
	for i := range m.Threads {
		t := &m.Threads[i]
		if t.Life != machine.Alive || t.Wait.Deadline == machine.NoDeadline {
			continue
		}
		if best < 0 || t.Wait.Deadline < m.Threads[best].Wait.Deadline {
			best = int32(i)
		}
	}
	return best, best >= 0
}
