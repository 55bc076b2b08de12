package machine

// A condition's slots: [lock, waiter…]: a reference to its lock, and the
// ThreadIDs of the threads that wait to be notified, first come first.
//
// A wait has two steps. Park frees the lock and joins the waiters; the second
// step, Unpark, comes when the thread was notified and the lock is free, and
// takes the lock again. A wait whose time runs out leaves the waiters (Leave)
// and then stands before Unpark as if it had been notified.

// NewCondition puts a condition on the heap that uses a lock or re-entrant lock.
func (m *Machine) NewCondition(lock int32) int32 { return m.New(TypeCondition, RefValue(lock)) }

var conditionWait = wait{
	ready: func(m *Machine, t *Thread) bool {
		return !m.waiting(t.Wait.Object, t.ID) && m.Owner(t.Wait.Object) < 0
	},
	on: func(m *Machine, t *Thread) []int32 {
		if o := m.Owner(t.Wait.Object); o >= 0 && !m.waiting(t.Wait.Object, t.ID) {
			return []int32{o}
		}
		return nil
	},
}

func (m *Machine) waiting(object, thread int32) bool {
	for _, w := range m.Objects[object].Slots[1:] {
		if w.N == int64(thread) {
			return true
		}
	}
	return false
}

// Owns reports whether t holds the condition's lock.
func (m *Machine) Owns(t *Thread, condition int32) bool { return m.Owner(condition) == t.ID }

// Park frees the condition's lock, however often t has taken it, and lets t
// wait. It returns the count to be given to Unpark.
func (m *Machine) Park(t *Thread, condition int32) (count int64) {
	lock := m.Objects[condition].Slots[0].ID()
	count = 1
	if m.Objects[lock].Type == TypeRLock {
		count = m.Objects[lock].Slots[1].N
		m.Set(lock, 1, IntValue(0))
	}
	m.Set(lock, 0, Value{})
	m.Append(condition, IntValue(int64(t.ID)))
	return count
}

// Unpark takes the condition's lock back, count times.
func (m *Machine) Unpark(t *Thread, condition int32, count int64) {
	lock := m.Objects[condition].Slots[0].ID()
	m.Set(lock, 0, IntValue(int64(t.ID)))
	if m.Objects[lock].Type == TypeRLock {
		m.Set(lock, 1, IntValue(count))
	}
}

// Leave takes a thread out of the waiters of a condition or an event.
func (m *Machine) Leave(t *Thread, object int32) {
	for i, w := range m.Objects[object].Slots[1:] {
		if w.N == int64(t.ID) {
			m.Splice(object, i+1, 1)
			return
		}
	}
}

// Notify takes up to n threads out of the waiters of a condition or an event, first
// come first, and returns how many; n < 0 means all.
func (m *Machine) Notify(object int32, n int) int {
	waiters := len(m.Objects[object].Slots) - 1
	if n < 0 || n > waiters {
		n = waiters
	}
	if n > 0 {
		m.Splice(object, 1, n)
	}
	return n
}
