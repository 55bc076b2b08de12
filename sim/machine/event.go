package machine

// An event's slots: [flag], the Int 0 or 1.

// NewEvent puts an event on the heap that is not set.
func (m *Machine) NewEvent() int32 { return m.New(TypeEvent, IntValue(0)) }

var eventWait = wait{
	ready: func(m *Machine, t *Thread) bool { return m.IsSet(t.Wait.Object) },
}

// IsSet reports whether an event is set.
func (m *Machine) IsSet(event int32) bool { return m.Objects[event].Slots[0].N != 0 }

// SetEvent sets an event, or clears it.
func (m *Machine) SetEvent(event int32, on bool) {
	n := int64(0)
	if on {
		n = 1
	}
	m.Set(event, 0, IntValue(n))
}
