package schedule

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// PCT is probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi and
// Nagarakatte, "A randomized scheduler with probabilistic guarantees of finding
// bugs", ASPLOS 2010): every thread gets a random priority, the highest that can
// step does, and at depth − 1 random steps the running thread's priority falls
// below all others. A bug that needs depth ordered steps is found with a
// probability of at least 1/(n·kᵈ⁻¹) in a run of n threads and k steps.
type PCT struct {
	random   Random
	priority []uint64 // by thread; higher goes first
	changes  []int    // the steps at which the running thread falls
	presses  []int    // the steps at which the user presses Ctrl-C, if main is still there
	step     int
	low      uint64 // the next priority to fall to
}

// NewPCT returns the strategy for bugs of a depth ≥ 1 in runs of about so many
// steps.
func NewPCT(seed uint64, depth, steps int) *PCT {
	s := &PCT{random: Random{state: seed}, low: uint64(depth)}
	for range depth - 1 {
		s.changes = append(s.changes, int(s.random.below(uint64(max(1, steps)))))
	}
	return s
}

// Press makes the user press Ctrl-C up to so many times, at random steps of about so
// many.
func (s *PCT) Press(times, steps int) {
	for range times {
		s.presses = append(s.presses, int(s.random.below(uint64(max(1, steps)))))
	}
}

// Next implements Strategy.
func (s *PCT) Next(m *machine.Machine) (trace.Choice, bool) {
	for len(s.priority) < len(m.Threads) {
		s.priority = append(s.priority, s.random.below(1<<62)+1<<32)
	}
	best := s.highest(m)
	if best < 0 {
		return trace.Choice{}, false
	}
	if i := slices.Index(s.presses, s.step); i >= 0 && m.Threads[0].Life == machine.Alive {
		s.presses = slices.Delete(s.presses, i, i+1)
		s.step++
		return trace.Choice{Interrupt: true}, true
	}
	for _, at := range s.changes {
		if at == s.step {
			s.low--
			s.priority[best] = s.low
			best = s.highest(m)
		}
	}
	s.step++
	return trace.Choice{Thread: best}, true
}

// highest returns the thread that has the highest priority among those that can
// step, or −1. Those that would only time out or wake early come last.
func (s *PCT) highest(m *machine.Machine) int32 {
	best := int32(-1)
	better := func(a, b int32) bool {
		ra, rb := m.Ready(&m.Threads[a]), m.Ready(&m.Threads[b])
		if ra != rb {
			return ra
		}
		return s.priority[a] > s.priority[b]
	}
	for i := range m.Threads {
		if id := int32(i); m.Enabled(&m.Threads[i]) && (best < 0 || better(id, best)) {
			best = id
		}
	}
	return best
}
