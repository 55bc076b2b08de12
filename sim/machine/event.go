package machine

// An event's slots: [flag, waiter…]: the Int 0 or 1, and the ThreadIDs of the
// threads that wait until it is set.
//
// A wait has one step, which comes when the flag is set. Where the flag may be
// cleared again, a wait that finds it clear has two: Attend joins the waiters;
// the second step comes once SetEvent has taken the thread out, whatever the flag
// is by then. A wait whose time runs out leaves the waiters (Leave).

// NewEvent puts an event on the heap that is not set.
func (m *Machine) NewEvent() int32 { return m.New(TypeEvent, IntValue(0)) }

// attending is the Aux of a thread that is among the waiters.
const attending int64 = 1

var eventWait = wait{
	ready: func(m *Machine, t *Thread) bool {
		if t.Attends() {
			return !m.waiting(t.Wait.Object, t.ID)
		}
		return m.IsSet(t.Wait.Object)
	},
}

// IsSet reports whether an event is set.
func (m *Machine) IsSet(event int32) bool { return m.Objects[event].Slots[0].N != 0 }

// SetEvent sets an event, or clears it. Setting wakes its waiters.
func (m *Machine) SetEvent(event int32, on bool) {
	n := int64(0)
	if on {
		n = 1
	}
	m.Set(event, 0, IntValue(n))
	if on {
		m.Notify(event, -1)
	}
}

// Attend lets t wait until an event is set.
func (m *Machine) Attend(t *Thread, event int32, deadline int64) {
	m.Append(event, IntValue(int64(t.ID)))
	t.Wait = Wait{Kind: WaitEvent, Object: event, Deadline: deadline, Aux: attending}
}

// Attends reports whether a thread has joined the waiters of an event.
func (t *Thread) Attends() bool { return t.Wait.Kind == WaitEvent && t.Wait.Aux == attending }
