package machine

// A queue's slots: [maxsize, unfinished, shut, tag, item…]: four Ints, then the
// items, the next to leave first. maxsize ≤ 0 means no bound. shut is 0, or 1
// after a shutdown. tag belongs to the language.

// QueueHead is the number of slots before a queue's items.
const QueueHead = 4

// NewQueue puts an empty queue on the heap.
func (m *Machine) NewQueue(maxsize, tag int64) int32 {
	return m.New(TypeQueue, IntValue(maxsize), IntValue(0), IntValue(0), IntValue(tag))
}

var (
	putWait = wait{ready: func(m *Machine, t *Thread) bool {
		return !m.Full(t.Wait.Object) || m.IsShut(t.Wait.Object)
	}}
	getWait = wait{ready: func(m *Machine, t *Thread) bool {
		return m.Size(t.Wait.Object) > 0 || m.IsShut(t.Wait.Object)
	}}
	tasksWait = wait{ready: func(m *Machine, t *Thread) bool {
		return m.Objects[t.Wait.Object].Slots[1].N <= 0
	}}
)

// Size returns the number of items in a queue.
func (m *Machine) Size(queue int32) int { return len(m.Objects[queue].Slots) - QueueHead }

// Full reports whether a bounded queue has no room.
func (m *Machine) Full(queue int32) bool {
	n := m.Objects[queue].Slots[0].N
	return n > 0 && int64(m.Size(queue)) >= n
}

// IsShut reports whether a queue was shut down.
func (m *Machine) IsShut(queue int32) bool { return m.Objects[queue].Slots[2].N != 0 }

// Put puts an item at a place, 0 for the next to leave … Size for the last, and
// counts it as an unfinished task.
func (m *Machine) Put(queue int32, at int, item Value) {
	if at == m.Size(queue) {
		m.Append(queue, item)
	} else {
		m.Splice(queue, QueueHead+at, 0, item)
	}
	m.Set(queue, 1, IntValue(m.Objects[queue].Slots[1].N+1))
}

// Get takes the next item out; the queue must not be empty.
func (m *Machine) Get(queue int32) Value {
	item := m.Objects[queue].Slots[QueueHead]
	m.Splice(queue, QueueHead, 1)
	return item
}

// TaskDone counts a task as finished; it reports false if there was none left.
func (m *Machine) TaskDone(queue int32) bool {
	n := m.Objects[queue].Slots[1].N
	if n <= 0 {
		return false
	}
	m.Set(queue, 1, IntValue(n-1))
	return true
}

// Shutdown shuts a queue down; at once drops its items, too, and their tasks.
func (m *Machine) Shutdown(queue int32, atOnce bool) {
	if n := m.Size(queue); atOnce && n > 0 {
		unfinished := m.Objects[queue].Slots[1].N - int64(n)
		m.Splice(queue, QueueHead, n)
		m.Set(queue, 1, IntValue(max(0, unfinished)))
	}
	m.Set(queue, 2, IntValue(1))
}
