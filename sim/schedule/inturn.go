package schedule

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// InTurn lets the threads take a step each, in the order of their numbers. A
// thread that sleeps or would time out is passed over while another can proceed;
// then the one with the earliest deadline goes, as on a real machine.
type InTurn struct {
	last int32
}

// NewInTurn returns a strategy that begins with the main thread.
func NewInTurn() *InTurn { return &InTurn{last: -1} }

// Next implements Strategy.
func (s *InTurn) Next(m *machine.Machine) (trace.Choice, bool) {
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
