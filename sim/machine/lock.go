package machine

// A lock's slots: [owner], the ThreadID of the thread that took it as an Int,
// or Nil. Any thread may release it.

// NewLock puts a free lock on the heap.
func (m *Machine) NewLock() int32 { return m.New(TypeLock, Value{}) }

var lockWait = wait{
	ready: func(m *Machine, t *Thread) bool { return m.Objects[t.Wait.Object].Slots[0].Kind == Nil },
	on:    ownerOf,
}

func ownerOf(m *Machine, t *Thread) []int32 {
	if o := m.Objects[t.Wait.Object].Slots[0]; o.Kind == Int {
		return []int32{int32(o.N)}
	}
	return nil
}

// Owner returns the thread that holds a lock, re-entrant lock or condition's
// lock, or −1.
func (m *Machine) Owner(lock int32) int32 {
	o := &m.Objects[lock]
	if o.Type == TypeCondition {
		o = &m.Objects[o.Slots[0].ID()]
	}
	if o.Slots[0].Kind == Nil {
		return -1
	}
	return int32(o.Slots[0].N)
}

// Acquire takes a free lock for t; it reports false, and does nothing, if the
// lock is not free.
func (m *Machine) Acquire(t *Thread, lock int32) bool {
	if t.grabbed() {
		return true
	}
	if m.Objects[lock].Slots[0].Kind != Nil {
		return false
	}
	m.Set(lock, 0, IntValue(int64(t.ID)))
	return true
}

// Release frees a lock; it reports false if it was not held.
func (m *Machine) Release(lock int32) bool {
	if m.Objects[lock].Slots[0].Kind == Nil {
		return false
	}
	m.Set(lock, 0, Value{})
	return true
}
