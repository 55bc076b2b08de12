// Package schedule chooses who goes next. A Strategy sees a machine between two
// steps and names the choice; it keeps no reference to the machine. The same
// strategy with the same seed makes the same choices on every platform.
package schedule

import (
	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/trace"
)

// Strategy decides who takes the next step.
type Strategy interface {
	// Next returns a choice that the machine can take; ok is false if there is none
	// or the strategy is at its end.
	Next(m *machine.Machine) (c trace.Choice, ok bool)
}

// New returns the strategy of that name: "in-turn" or "random".
func New(name string, seed uint64) (Strategy, error) {
	switch name {
	case "in-turn":
		return NewInTurn(), nil
	case "random":
		return NewRandom(seed), nil
	}
	return nil, plain.Errorf("unknown scheduler %q: use in-turn or random", name)
}

// enabled lists the threads that can take a step.

func enabled(m *machine.Machine) []int32 {
	var ids []int32
	for i := range m.Threads {
		if m.Enabled(&m.Threads[i]) {
			ids = append(ids, int32(i))
		}
	}
	return ids
}
