package schedule

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Random chooses uniformly among the enabled threads, sleepers included.
type Random struct {
	state uint64
	// Presses is how often the user may still press Ctrl-C: while that is so, it is one
	// more choice.
	Presses int
}

// NewRandom returns the strategy with a seed.
func NewRandom(seed uint64) *Random { return &Random{state: seed} }

// Next implements Strategy.
func (s *Random) Next(m *machine.Machine) (trace.Choice, bool) {
	ids := enabled(m)
	if len(ids) == 0 {
		return trace.Choice{}, false
	}
	choices := len(ids)
	if s.Presses > 0 && m.Threads[0].Life == machine.Alive {
		choices++
	}
	chosen := int(s.below(uint64(choices)))
	if chosen == len(ids) {
		s.Presses--
		return trace.Choice{Interrupt: true}, true
	}
	return trace.Choice{Thread: ids[chosen]}, true
}

// below returns a number below n: SplitMix64 (Steele, Lea and Flood, "Fast
// splittable pseudorandom number generators", 2014), rejecting what would make
// the choice uneven.
func (s *Random) below(n uint64) uint64 {
	limit := -n % n // 2⁶⁴ mod n
	for {
		s.state += 0x9E3779B97F4A7C15
		z := s.state
		z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
		z = (z ^ z>>27) * 0x94D049BB133111EB
		z ^= z >> 31
		if z >= limit {
			return z % n
		}
	}
}
