package machine

// A re-entrant lock's slots: [owner, count]: the ThreadID of the owner as an
// Int or Nil, and how often it has taken the lock.

// NewRLock puts a free re-entrant lock on the heap.
func (m *Machine) NewRLock() int32 { return m.New(TypeRLock, Value{}, IntValue(0)) }

var rlockWait = wait{
	ready: func(m *Machine, t *Thread) bool {
		o := m.Objects[t.Wait.Object].Slots[0]
		return o.Kind == Nil || o.N == int64(t.ID)
	},
	on: ownerOf,
}

// AcquireRLock takes a re-entrant lock once more; it reports false if another
// thread holds it.
func (m *Machine) AcquireRLock(t *Thread, lock int32) bool {
	if t.grabbed() {
		return true
	}
	s := m.Objects[lock].Slots
	if s[0].Kind != Nil && s[0].N != int64(t.ID) {
		return false
	}
	n := s[1].N + 1
	m.Set(lock, 0, IntValue(int64(t.ID)))
	m.Set(lock, 1, IntValue(n))
	return true
}

// ReleaseRLock gives a re-entrant lock back once; it reports false if t does not
// hold it.
func (m *Machine) ReleaseRLock(t *Thread, lock int32) bool {
	s := m.Objects[lock].Slots
	if s[0].Kind == Nil || s[0].N != int64(t.ID) {
		return false
	}
	n := s[1].N - 1
	m.Set(lock, 1, IntValue(n))
	if n == 0 {
		m.Set(lock, 0, Value{})
	}
	return true
}
