package machine

// A weak reference's slots: [object], a reference to it, or Nil once it is gone. It
// keeps its object on the heap, but does not count where it is asked whether the
// object can be reached.

// NewWeak puts a weak reference to an object on the heap.
func (m *Machine) NewWeak(object int32) int32 { return m.New(TypeWeak, RefValue(object)) }

// Weak returns a weak reference's object, or Nil once it was forgotten.
func (m *Machine) Weak(weak int32) Value { return m.Objects[weak].Slots[0] }

// Forget lets a weak reference's object be gone.
func (m *Machine) Forget(weak int32) { m.Set(weak, 0, Value{}) }

// References counts the references to an object in what can be reached otherwise
// than by weak references. The running thread's stack and frames must be saved.
func (m *Machine) References(object int32) int {
	c := m.strong()
	if !c.objects[object] {
		return 0
	}
	return c.counts[object]
}

// ForgetUnreachable lets all be gone that only weak references lead to.
func (m *Machine) ForgetUnreachable() {
	c := m.strong()
	for id := range m.Objects {
		if o := &m.Objects[id]; o.Type == TypeWeak && o.Slots[0].Kind == Ref && !c.objects[o.Slots[0].ID()] {
			m.Forget(int32(id))
		}
	}
}

// strong marks what can be reached without weak references.
func (m *Machine) strong() *collector {
	c := &collector{m: m, language: m.language.(Collected), counts: make([]int, len(m.Objects))}
	c.mark()
	return c
}

// InCycle reports whether an object can be reached from itself.
func (m *Machine) InCycle(object int32) bool {
	seen := map[int32]bool{}
	todo := []int32{object}
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, v := range m.Objects[id].Slots {
			if v.Kind != Ref || m.Objects[id].Type == TypeWeak {
				continue
			}
			if v.ID() == object {
				return true
			}
			if !seen[v.ID()] {
				seen[v.ID()] = true
				todo = append(todo, v.ID())
			}
		}
	}
	return false
}
