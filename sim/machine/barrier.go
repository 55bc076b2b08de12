package machine

// A barrier's slots: [parties, waiting, generation, broken], all Ints.
//
// A wait has two steps: Arrive, and, but for the last to arrive, the one that
// comes when the generation has changed or the barrier is broken. Meanwhile the
// waiting thread's Wait.Aux holds its Ticket.

// placeBits is how many bits of a ticket hold the place.
const placeBits = 24

// NewBarrier puts a barrier on the heap.
func (m *Machine) NewBarrier(parties int64) int32 {
	return m.New(TypeBarrier, IntValue(parties), IntValue(0), IntValue(0), IntValue(0))
}

var barrierWait = wait{
	ready: func(m *Machine, t *Thread) bool {
		s := m.Objects[t.Wait.Object].Slots
		if t.Wait.Aux == Entrance {
			return s[1].N < s[0].N || s[3].N != 0
		}
		return s[2].N != t.Wait.Aux>>placeBits || s[3].N != 0
	},
}

// Ticket is what a thread that waits at a barrier holds: the generation that it
// waits for the end of, and its place in it, 0 for the first to arrive.
type Ticket int64

// Place returns the thread's place.
func (k Ticket) Place() int64 { return int64(k) & (1<<placeBits - 1) }

// Entrance is the Aux of a thread that has not arrived yet: it can when the last
// of the generation before has opened the barrier.
const Entrance int64 = -1

// Arrive counts a thread in. last says that it completed the generation: then the
// barrier opens, or, with hold, when the thread calls Open.
func (m *Machine) Arrive(barrier int32, hold bool) (ticket Ticket, last bool) {
	s := m.Objects[barrier].Slots
	parties, waiting, gen := s[0].N, s[1].N+1, s[2].N
	if waiting == parties {
		m.Set(barrier, 1, IntValue(waiting))
		if !hold {
			m.Open(barrier)
		}
		return Ticket(gen<<placeBits | waiting - 1), true
	}
	m.Set(barrier, 1, IntValue(waiting))
	return Ticket(gen<<placeBits | waiting - 1), false
}

// Open lets the threads of a full generation go on.
func (m *Machine) Open(barrier int32) {
	gen := m.Objects[barrier].Slots[2].N
	m.Set(barrier, 1, IntValue(0))
	m.Set(barrier, 2, IntValue(gen+1))
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
