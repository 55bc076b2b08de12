package machine

// This file is what package explore needs to tell states apart and to go from
// one to another without running there.

// Keyed is what a Language may add to that. Without it every variable of every
// frame counts, and Frame.Arg is a number.
type Keyed interface {
	// DeadLocals lists the variables, counted from the frame's base and in rising
	// order, that a frame which stands at pc never reads again before it writes
	// them: what they hold cannot matter. With inCall the frame has called the
	// next one, and pc is where it goes on.
	DeadLocals(code, pc int32, inCall bool) []int32
	// ArgIsRef reports whether Arg is a heap id in a frame with that Then.
	ArgIsRef(then uint8) bool
	// Communal reports whether every thread can reach an object, shared or not.
	Communal(m *Machine, id int32) bool
}

// Rebuild makes room for another state of the same run: it drops the objects from
// number objects on and forgets that a limit was met and that threads are to
// run to their first operation. The caller sets everything else. heapBytes is
// what HeapBytes returns from now on.
func (m *Machine) Rebuild(objects int, heapBytes int64) {
	m.Objects = m.Objects[:objects]
	m.heapBytes = heapBytes - m.interned.bytes
	m.started = m.started[:0]
	m.Limit = LimitNone
	m.Journal = m.Journal[:0]
}

// Holds reports whether a wait's Object is a heap id.
func (k WaitKind) Holds() bool {
	switch k {
	case WaitNone, WaitSleep, WaitJoin, WaitInput:
		return false
	}
	return true
}

// TableBytes returns roughly how many bytes the tables of texts and big integers
// take. They grow with whatever state the machine is brought to.
func (m *Machine) TableBytes() int64 { return m.interned.bytes }
