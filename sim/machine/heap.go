package machine

// Type says what an object is. Types below FirstLanguageType are the machine's
// own synchronisation objects; the others belong to the language.
type Type uint16

// The machine's own types. The file named after each says what its slots hold.
const (
	TypeFree Type = iota // not in use
	TypeLock
	TypeRLock
	TypeCondition
	TypeSemaphore
	TypeEvent
	TypeBarrier
	TypeQueue
	TypeWeak
	FirstLanguageType Type = 16
)

// Object is one object on the heap. Slots must be changed through the machine's
// Set and Splice only.
type Object struct {
	Type   Type
	Shared bool // a second thread can reach it
	Slots  []Value
	// Index is a cache that the language may keep for an object, for example of
	// where a key is. It is no part of the state: whatever changes the object
	// behind the language's back (Undo, Restore) sets it to nil.
	Index any
}

// objectCost is what an object is taken to cost beside its slots, in bytes, and
// valueCost what a slot does, where the heap limit is checked.
const (
	objectCost = 64
	valueCost  = 16
)

// New puts an object on the heap, local to the running thread, and returns its
// id. It keeps slots.
func (m *Machine) New(t Type, slots ...Value) int32 {
	id, again := take(&m.free.objects)
	if again {
		m.Objects[id] = Object{Type: t, Slots: slots}
	} else {
		id = int32(len(m.Objects))
		m.Objects = append(m.Objects, Object{Type: t, Slots: slots})
	}
	m.heapBytes += objectCost + valueCost*int64(len(slots))
	m.Changes++
	if m.journalOn {
		m.Journal = append(m.Journal, Change{Kind: ChangeNew, Object: id})
	}
	return id
}

// Slots returns the slots of an object, to be read only.
func (m *Machine) Slots(id int32) []Value { return m.Objects[id].Slots }

// Set writes one slot of an object.
func (m *Machine) Set(id int32, slot int, v Value) {
	o := &m.Objects[id]
	if m.journalOn {
		m.Journal = append(m.Journal, Change{Kind: ChangeSet, Object: id, At: int32(slot), Old: o.Slots[slot], New: v})
	}
	o.Slots[slot] = v
	m.Changes++
	if o.Shared {
		m.Writes++
		m.Publish(v)
	}
}

// Splice replaces n slots from at on by vs.
func (m *Machine) Splice(id int32, at, n int, vs ...Value) {
	o := &m.Objects[id]
	if m.journalOn {
		m.Journal = append(m.Journal, Change{Kind: ChangeSplice, Object: id, At: int32(at),
			OldRun: append([]Value(nil), o.Slots[at:at+n]...), NewRun: append([]Value(nil), vs...)})
	}
	o.Slots = splice(o.Slots, at, n, vs)
	m.heapBytes += valueCost * int64(len(vs)-n)
	m.Changes++
	if o.Shared {
		m.Writes++
		for _, v := range vs {
			m.Publish(v)
		}
	}
}

// Append adds one slot at the end of an object.
func (m *Machine) Append(id int32, v Value) {
	o := &m.Objects[id]
	if m.journalOn {
		m.Journal = append(m.Journal, Change{Kind: ChangeSplice, Object: id, At: int32(len(o.Slots)), NewRun: []Value{v}})
	}
	o.Slots = append(o.Slots, v)
	m.heapBytes += valueCost
	m.Changes++
	if o.Shared {
		m.Writes++
		m.Publish(v)
	}
}

func splice(s []Value, at, n int, vs []Value) []Value {
	switch d := len(vs) - n; {
	case d == 0:
		copy(s[at:], vs)
		return s
	case at == 0 && len(vs) == 0:
		return s[n:] // the front of a queue leaves: no copying
	case d < 0:
		copy(s[at:], vs)
		copy(s[at+len(vs):], s[at+n:])
		return s[:len(s)+d]
	default:
		old := len(s)
		for range d {
			s = append(s, Value{})
		}
		copy(s[at+len(vs):], s[at+n:old])
		copy(s[at:], vs)
		return s
	}
}

// Publish makes a value, and everything reachable from it, shared.
func (m *Machine) Publish(v Value) {
	if v.Kind != Ref || m.Objects[v.ID()].Shared {
		return
	}
	// An explicit stack: a learner's linked list may be long.
	todo := []int32{v.ID()}
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		o := &m.Objects[id]
		if o.Shared {
			continue
		}
		o.Shared = true
		if m.journalOn {
			m.Journal = append(m.Journal, Change{Kind: ChangeShare, Object: id})
		}
		for _, w := range o.Slots {
			if w.Kind == Ref && !m.Objects[w.ID()].Shared {
				todo = append(todo, w.ID())
			}
		}
		if m.publisher != nil {
			m.publisher.Published(m, id)
		}
		m.language.Reach(m, id, func(w int32) {
			if !m.Objects[w].Shared {
				todo = append(todo, w)
			}
		})
	}
}
