package explore

import (
	"racewalk/sim/machine"
)

// saveThread writes a thread's part. The machine's memory for its stack and
// frames is kept, for the next load.
func (c *codec) saveThread(t *machine.Thread) uint32 {
	w := &c.w
	w.b = w.b[:0]
	c.own = c.own[:0]
	w.int(int64(t.ID))
	c.saveWait(w, t)
	w.int(int64(t.Phase))
	may := int64(0)
	if p := c.m.Config().Policy; t.MaySwitch && (p == machine.Line || p == machine.CPython310) {
		may = 1
	}
	w.int(may)
	w.int(int64(t.Line))
	c.put(w, t.Exc)
	c.put(w, t.Memo)
	w.int(int64(len(t.Frames)))
	for i := range t.Frames {
		c.saveFrame(w, t, i)
	}
	c.saveAlone(w, t)
	c.saveOwn(w)
	for i := range c.m.Threads {
		u := &c.m.Threads[i]
		if k := u.Object - int32(len(c.base)); k >= 0 && c.number[k] < 0 && c.mine[k] >= 0 && int(c.mine[k]) < len(c.own) && c.own[c.mine[k]] == u.Object {
			w.int(int64(i))
			c.put(w, machine.RefValue(u.Object))
		}
	}
	c.memoryFor(t.ID)
	if cap(t.Stack) > cap(c.stacks[t.ID]) {
		c.stacks[t.ID] = t.Stack
	}
	if cap(t.Frames) > cap(c.frames[t.ID]) {
		c.frames[t.ID] = t.Frames
	}
	c.handled += int64(len(w.b))
	n := c.threads.intern(w.b)
	if int(n) > len(c.carries) {
		carries := false
		if len(c.order) > 0 {
			brought(w.b, int32(len(c.base)), func(int32) { carries = true })
		}
		c.carries = append(c.carries, carries)
	}
	return n
}

func (c *codec) saveWait(w *writer, t *machine.Thread) {
	w.int(int64(t.Wait.Kind))
	if t.Wait.Kind.Holds() {
		c.put(w, machine.RefValue(t.Wait.Object))
	} else if t.Wait.Kind == machine.WaitJoin {
		w.int(int64(t.Wait.Object))
	} else {
		w.int(0)
	}
	switch {
	case t.Wait.Deadline == machine.NoDeadline:
		w.int(machine.NoDeadline)
	case c.clock:
		w.int(t.Wait.Deadline)
	default:
		w.int(0) // that there is one is all that matters
	}
	w.int(t.Wait.Aux)
}

// saveFrame writes a frame and its variables and operands, but for those that
// are dead: variables by the language's word, and what lies between the height
// to which the next frame returns and that frame's base.
func (c *codec) saveFrame(w *writer, t *machine.Thread, i int) {
	f := &t.Frames[i]
	w.int(int64(f.Code))
	w.int(int64(f.PC))
	w.int(int64(f.Then))
	w.int(int64(f.Ret))
	w.int(int64(f.Base - f.Ret))
	if f.Func < 0 {
		w.int(-1)
	} else {
		c.put(w, machine.RefValue(f.Func))
	}
	if c.keyed != nil && c.keyed.ArgIsRef(f.Then) {
		c.put(w, machine.RefValue(f.Arg))
	} else {
		w.int(int64(f.Arg))
	}
	end := int32(len(t.Stack))
	inCall := i+1 < len(t.Frames)
	if inCall {
		end = t.Frames[i+1].Ret
	}
	var dead []int32
	if c.keyed != nil {
		dead = c.keyed.DeadLocals(f.Code, f.PC, inCall)
	}
	w.int(int64(end - f.Base))
	for j, v := range t.Stack[f.Base:end] {
		if len(dead) > 0 && dead[0] == int32(j) {
			dead = dead[1:]
			w.value(machine.Value{})
			continue
		}
		c.put(w, v)
	}
}

// saveAlone writes the objects of the base that only the main thread can reach.
func (c *codec) saveAlone(w *writer, t *machine.Thread) {
	if t.ID != 0 {
		w.int(0)
		return
	}
	w.int(int64(len(c.alone)))
	last := int32(0)
	for _, id := range c.alone {
		w.int(int64(id - last))
		last = id
		s := c.m.Objects[id].Slots
		w.int(int64(len(s)))
		for _, v := range s {
			c.put(w, v)
		}
	}
}

// saveOwn writes the newer objects that only the thread can reach. Their number
// comes first, and is known last.
func (c *codec) saveOwn(w *writer) {
	c.v.b = c.v.b[:0]
	for i := 0; i < len(c.own); i++ {
		c.saveObject(&c.v, c.own[i])
	}
	w.int(int64(len(c.own)))
	w.b = append(w.b, c.v.b...)
}
