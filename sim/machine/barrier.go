package machine

// A barrier's slots: [parties, waiting, generation, broken], all Ints.
//
// A wait has two steps: Arrive, and, but for the last to arrive, the one that
// comes when the generation has changed or the barrier is broken.

// NewBarrier puts a barrier on the heap.
func (m *Machine) NewBarrier(parties int64) int32 {
	return m.New(TypeBarrier, IntValue(parties), IntValue(0), IntValue(0), IntValue(0))
}

var barrierWait = wait{
	ready: func(m *Machine, t *Thread) bool {
		s := m.Objects[t.Wait.Object].Slots
		return s[2].N != t.Wait.Aux || s[3].N != 0
	},
}

// Arrive counts a thread in. last says that it completed the generation; else it
// waits for the generation to change from the one returned. index is its place:
// parties−1 for the first to arrive … 0 for the last.
func (m *Machine) Arrive(barrier int32) (index, generation int64, last bool) {
	s := m.Objects[barrier].Slots
	parties, waiting, gen := s[0].N, s[1].N+1, s[2].N
	if waiting == parties {
		m.Set(barrier, 1, IntValue(0))
		m.Set(barrier, 2, IntValue(gen+1))
		return waiting - 1, gen, true
	}
	m.Set(barrier, 1, IntValue(waiting))
	return waiting - 1, gen, false
}

// Broken reports whether a barrier is broken.
func (m *Machine) Broken(barrier int32) bool { return m.Objects[barrier].Slots[3].N != 0 }

// Break breaks a barrier: all who wait go on with an error.
func (m *Machine) Break(barrier int32) {
	m.Set(barrier, 1, IntValue(0))
	m.Set(barrier, 3, IntValue(1))
}

// ResetBarrier makes a barrier whole and empty again; all who wait go on, and
// find their generation gone.
func (m *Machine) ResetBarrier(barrier int32) {
	s := m.Objects[barrier].Slots
	gen := s[2].N
	m.Set(barrier, 1, IntValue(0))
	m.Set(barrier, 2, IntValue(gen+1))
	m.Set(barrier, 3, IntValue(0))
}
