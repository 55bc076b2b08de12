package machine

// A barrier's slots: [parties, count, state], all Ints. The count is of the threads
// between their arrival and their leaving.
//
// A wait has two steps: Arrive, and, but for the last to arrive, Depart, which comes
// when the state has changed. Meanwhile the waiting thread's Wait.Aux holds its
// place. Nobody arrives before all of the generation before have left.

// The states of a barrier.
const (
	barrierFilling   int64 = 0
	barrierDraining  int64 = 1  // full: all leave
	barrierResetting int64 = -1 // reset while threads waited: they leave with an error
	barrierBroken    int64 = -2
)

// The Aux of a thread that has not arrived: before a wait, and before what changes
// the barrier from outside.
const (
	BarrierEntrance int64 = -1
	BarrierOutside  int64 = -2
)

// NewBarrier puts a barrier on the heap.
func (m *Machine) NewBarrier(parties int64) int32 {
	return m.New(TypeBarrier, IntValue(parties), IntValue(0), IntValue(barrierFilling))
}

var barrierWait = wait{
	ready: func(m *Machine, t *Thread) bool {
		state := m.barrierState(t.Wait.Object)
		switch t.Wait.Aux {
		case BarrierEntrance:
			return state != barrierDraining && state != barrierResetting && !m.Held(t.Wait.Object)
		case BarrierOutside:
			return !m.Held(t.Wait.Object)
		}
		return state != barrierFilling
	},
}

func (m *Machine) barrierState(barrier int32) int64 { return m.Objects[barrier].Slots[2].N }

// Held reports whether all have arrived at a barrier and the last to do so has not
// opened it yet.
func (m *Machine) Held(barrier int32) bool {
	s := m.Objects[barrier].Slots
	return s[1] == s[0] && s[2].N == barrierFilling
}

// Arrive counts a thread in and returns its place, 0 for the first. last says that
// it completed the generation: it calls Open, or Break, and Depart then.
func (m *Machine) Arrive(barrier int32) (place int64, last bool) {
	s := m.Objects[barrier].Slots
	place = s[1].N
	last = place+1 == s[0].N
	m.Set(barrier, 1, IntValue(place+1))
	return place, last
}

// Open lets the threads of a full generation go on.
func (m *Machine) Open(barrier int32) { m.Set(barrier, 2, IntValue(barrierDraining)) }

// Depart counts a thread out. The last makes the barrier ready for the next
// generation, unless it is broken. It reports whether the thread has passed the
// barrier; otherwise it goes on with an error.
func (m *Machine) Depart(barrier int32) bool {
	s := m.Objects[barrier].Slots
	count, state := s[1].N-1, s[2].N
	m.Set(barrier, 1, IntValue(count))
	if count == 0 && state != barrierBroken {
		m.Set(barrier, 2, IntValue(barrierFilling))
	}
	return state == barrierDraining
}

// Arrived returns how many threads wait at a barrier for others.
func (m *Machine) Arrived(barrier int32) int64 {
	s := m.Objects[barrier].Slots
	if s[2].N != barrierFilling {
		return 0
	}
	return s[1].N
}

// Broken reports whether a barrier is broken.
func (m *Machine) Broken(barrier int32) bool { return m.barrierState(barrier) == barrierBroken }

// Break breaks a barrier: all who wait go on with an error.
func (m *Machine) Break(barrier int32) { m.Set(barrier, 2, IntValue(barrierBroken)) }

// ResetBarrier makes a barrier whole again. All who wait go on with an error, and
// have to have left before others can arrive.
func (m *Machine) ResetBarrier(barrier int32) {
	state := barrierFilling
	switch s := m.Objects[barrier].Slots; {
	case s[1].N > 0 && s[2].N == barrierDraining:
		return
	case s[1].N > 0:
		state = barrierResetting
	}
	m.Set(barrier, 2, IntValue(state))
}
