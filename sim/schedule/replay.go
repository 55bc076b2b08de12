package schedule

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Replay makes the choices of a schedule, and ends with it.
type Replay struct {
	left trace.Schedule
}

// NewReplay returns a strategy that replays s.
func NewReplay(s trace.Schedule) *Replay { return &Replay{left: s} }

// Next implements Strategy. A choice that the machine cannot take is returned
// all the same: the machine refuses it, and says why.
func (s *Replay) Next(m *machine.Machine) (trace.Choice, bool) {
	if len(s.left) == 0 {
		return trace.Choice{}, false
	}
	c := s.left[0]
	s.left = s.left[1:]
	return c, true
}
