package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// CPython closes a file when nothing refers to it any more, as in
// open(name, "w").write(text). There are no reference counts here: at the end of a
// step, when it looks at the disk, and when it ends, a thread closes the files that
// it has opened and left. Only its own variables and the globals are searched for
// them, since a file object that another thread can reach is marked (Published).

// Published implements machine.Publisher: it notes that a file object can be
// reached by other threads.
func (l *Language) Published(m *machine.Machine, id int32) {
	if m.Objects[id].Type != tFile {
		return
	}
	h := m.Objects[id].Slots[0].ID()
	if flags := m.Slots(h)[handleFlags].N; flags&(openPublic|openMemory) == 0 {
		m.Set(h, handleFlags, machine.IntValue(flags|openPublic))
	}
}

// closeLeft closes what the current thread has opened and left: all of it, or what
// was written to and not saved.
func (v *vm) closeLeft(unsaved bool) {
	var mine []int32
	for _, x := range v.m.Slots(v.m.Slots(v.l.disk)[diskOpen].ID()) {
		if x.Kind != machine.Ref {
			continue
		}
		s := v.slots(x)
		if s[handleBy].N == int64(v.t.ID) && s[handleFlags].N&openPublic == 0 && (!unsaved || s[handlePending].N > 0) {
			mine = append(mine, x.ID())
		}
	}
	if len(mine) == 0 {
		return
	}
	held := v.heldHandles()
	for _, h := range mine {
		if !held[h] {
			v.closeHandle(h)
		}
	}
}

// heldHandles finds the handles of the file objects that the current thread
// reaches.
func (v *vm) heldHandles() map[int32]bool {
	held, seen := map[int32]bool{}, map[int32]bool{}
	var todo []int32
	visit := func(id int32) {
		if id >= 0 && !seen[id] {
			seen[id] = true
			todo = append(todo, id)
		}
	}
	see := func(x Value) {
		if x.Kind == machine.Ref {
			visit(x.ID())
		}
	}
	for _, x := range v.stack[:v.sp] {
		see(x)
	}
	see(v.t.Exc)
	see(v.exc)
	for i := range v.t.Frames {
		f := &v.t.Frames[i]
		visit(f.Func)
		if v.l.ArgIsRef(f.Then) {
			visit(f.Arg)
		}
	}
	visit(v.t.Object)
	for id := range v.l.firstTuple {
		visit(id)
	}
	visit(v.l.disk) // and nothing below: the disk's handles are no file objects
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		o := &v.m.Objects[id]
		switch o.Type {
		case tDisk:
			continue
		case tFile:
			held[o.Slots[0].ID()] = true
			continue
		}
		for _, x := range o.Slots {
			see(x)
		}
	}
	return held
}

// wasLast reports whether only daemons are left.
func (v *vm) wasLast() bool {
	for i := range v.m.Threads {
		if t := &v.m.Threads[i]; t.Life == machine.Alive && !t.Daemon {
			return false
		}
	}
	return true
}

// closeAll closes all files when the program has come to its end.
func (v *vm) closeAll() {
	for _, x := range append([]Value(nil), v.m.Slots(v.m.Slots(v.l.disk)[diskOpen].ID())...) {
		if x.Kind == machine.Ref {
			v.closeHandle(x.ID())
		}
	}
}

// opensFiles reports whether a code calls something by the name of open.
func (c *linked) opensFiles() bool {
	for _, in := range c.Instrs {
		switch in.Op {
		case code.LoadGlobal:
			if c.globals[in.A].name == txt(nmOpen) {
				return true
			}
		case code.LoadAttr, code.LoadMethod:
			if c.names[in.A] == txt(nmOpen) {
				return true
			}
		}
	}
	return false
}
