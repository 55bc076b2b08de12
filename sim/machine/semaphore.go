package machine

// A semaphore's slots: [value, bound]; bound is Nil for a semaphore without one.

// NewSemaphore puts a semaphore on the heap. A bound below 0 means none.
func (m *Machine) NewSemaphore(value, bound int64) int32 {
	b := Value{}
	if bound >= 0 {
		b = IntValue(bound)
	}
	return m.New(TypeSemaphore, IntValue(value), b)
}

var semaphoreWait = wait{
	ready: func(m *Machine, t *Thread) bool { return m.Objects[t.Wait.Object].Slots[0].N > 0 },
}

// Down takes a unit; it reports false if there is none.
func (m *Machine) Down(semaphore int32) bool {
	n := m.Objects[semaphore].Slots[0].N
	if n <= 0 {
		return false
	}
	m.Set(semaphore, 0, IntValue(n-1))
	return true
}

// Up gives n units back; it reports false, and does nothing, if that exceeds the
// bound.
func (m *Machine) Up(semaphore int32, n int64) bool {
	s := m.Objects[semaphore].Slots
	v := s[0].N + n
	if s[1].Kind == Int && v > s[1].N {
		return false
	}
	m.Set(semaphore, 0, IntValue(v))
	return true
}
