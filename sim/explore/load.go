package explore

import (
	"racewalk/sim/machine"
)

// threadPart is a thread with its part.
type threadPart struct {
	thread int32
	part   uint32
}

// load puts a shared part and the parts of some threads into the machine. The
// other live threads are there without their frames: nobody looks at those.
func (c *codec) load(shared uint32, threads ...threadPart) {
	c.now++
	c.m.Rebuild(len(c.base), c.heap)
	c.slab = c.slab[:0]
	wanted := c.spare[:0]
	wanted = c.loadShared(shared, wanted)
	c.mainLoaded = false
	for _, t := range threads {
		c.mainLoaded = c.mainLoaded || t.thread == 0
		wanted = c.loadThread(t, wanted)
	}
	for _, id := range c.differ {
		if c.stamp[id] == c.now || c.content[id] == 0 {
			continue
		}
		o := &c.m.Objects[id]
		o.Slots, o.Index = append(c.room[id][:0], c.base[id].Slots...), nil
		c.room[id] = o.Slots
		c.content[id] = 0
	}
	c.spare, c.differ = c.differ, wanted
}

func (c *codec) loadShared(shared uint32, wanted []int32) []int32 {
	m := c.m
	r := reader{b: c.shared.get(shared)}
	c.handled += int64(len(r.b))
	m.Now = r.int()
	c.output, c.errors, c.failed = uint32(r.int()), uint32(r.int()), uint32(r.int())
	m.Output, m.Errors, m.Failed = m.Output[:0], m.Errors[:0], m.Failed[:0]
	m.Exit, m.InputUsed = int(r.int()), int(r.int())
	limit := machine.LimitKind(r.int())
	c.share(uint32(r.int()))
	c.loadTable(&r)
	wanted = c.loadContents(&r, wanted)
	r.int() // how many of the objects are reached from the shared ones
	c.brought = int32(r.int())
	for range c.brought {
		c.loadObject(&r)
	}
	if limit != machine.LimitNone {
		m.Stop(limit)
	}
	return wanted
}

// loadTable reads the threads but for their parts.
func (c *codec) loadTable(r *reader) {
	m := c.m
	n := int(r.int())
	m.Threads = m.Threads[:min(n, len(m.Threads))]
	for len(m.Threads) < n {
		m.Threads = append(m.Threads, machine.Thread{})
	}
	m.Live = 0
	for i := range m.Threads {
		life := r.int()
		t := &m.Threads[i]
		*t = machine.Thread{ID: int32(i), Object: -1, Life: machine.Life(life >> 1), Daemon: life&1 != 0,
			Wait: machine.Wait{Deadline: machine.NoDeadline}}
		if t.Life == machine.Alive {
			m.Live++
		}
		t.Object = int32(r.int()) // below 0: there is none, or it is one thread's own
	}
}

// share makes the objects of a group shared, and no others.
func (c *codec) share(group uint32) {
	if group == c.group {
		return
	}
	c.eachShared(c.group, func(id int32) { c.m.Objects[id].Shared = c.base[id].Shared })
	c.eachShared(group, func(id int32) { c.m.Objects[id].Shared = true })
	c.group = group
}

// eachShared calls f with the objects of a group, in rising order.
func (c *codec) eachShared(group uint32, f func(id int32)) {
	id := int32(0)
	for b := c.groups.get(group); len(b) > 0; {
		d, size := uvarint(b)
		b = b[size:]
		id += int32(d)
		f(id)
	}
}

// loadContents reads how objects of the base differ from it.
func (c *codec) loadContents(r *reader, wanted []int32) []int32 {
	id := int32(0)
	for range r.int() {
		id += int32(r.int())
		content := uint32(r.int())
		c.stamp[id] = c.now
		wanted = append(wanted, id)
		if c.content[id] == content {
			continue
		}
		from := reader{b: c.contents.get(content)}
		c.fill(id, &from)
		c.content[id] = content
		if c.brings[content-1] {
			c.content[id] = unknown // its references will mean something else
		}
	}
	return wanted
}

// fill sets the slots of an object of the base.
func (c *codec) fill(id int32, r *reader) {
	c.handled += int64(len(r.b))
	s := c.room[id][:0]
	for r.more() {
		s = append(s, r.value())
	}
	c.room[id] = s
	o := &c.m.Objects[id]
	o.Slots, o.Index = s, nil
}

// loadObject puts a newer object on the heap.
func (c *codec) loadObject(r *reader) {
	typ := r.int()
	from := len(c.slab)
	for range r.int() {
		c.slab = append(c.slab, r.value())
	}
	c.m.Objects = append(c.m.Objects, machine.Object{Type: machine.Type(typ >> 1), Shared: typ&1 != 0,
		Slots: c.slab[from:len(c.slab):len(c.slab)]})
}

// loadThread reads one thread's part.
func (c *codec) loadThread(p threadPart, wanted []int32) []int32 {
	m := c.m
	r := reader{b: c.threads.get(p.part), ownBase: int32(len(m.Objects))}
	c.handled += int64(len(r.b))
	t := &m.Threads[p.thread]
	r.int() // its number, which makes its part its own
	c.memoryFor(p.thread)
	t.Wait.Kind = machine.WaitKind(r.int())
	t.Wait.Object = int32(r.int())
	t.Wait.Deadline = r.int()
	t.Wait.Aux = r.int()
	t.Phase = uint8(r.int())
	t.MaySwitch = r.int() != 0
	t.Line = int32(r.int())
	t.Exc = r.value()
	t.Memo = r.value()
	c.loadFrames(&r, t)
	wanted = c.loadOwn(&r, wanted)
	for range r.int() {
		c.loadObject(&r)
	}
	for r.more() {
		u := r.int()
		m.Threads[u].Object = r.value().ID()
	}
	return wanted
}

func (c *codec) memoryFor(thread int32) {
	for int(thread) >= len(c.stacks) {
		c.stacks = append(c.stacks, nil)
		c.frames = append(c.frames, nil)
	}
}

func (c *codec) loadFrames(r *reader, t *machine.Thread) {
	frames, stack := c.frames[t.ID][:0], c.stacks[t.ID][:0]
	height := 0
	n := int(r.int())
	for range n {
		f := machine.Frame{Code: int32(r.int()), PC: int32(r.int()), Then: uint8(r.int())}
		f.Ret = int32(r.int())
		f.Base = f.Ret + int32(r.int())
		f.Func = int32(r.int())
		f.Arg = int32(r.int())
		for int32(len(stack)) < f.Base {
			stack = append(stack, machine.Value{})
		}
		for range r.int() {
			stack = append(stack, r.value())
		}
		height = len(stack)
		frames = append(frames, f)
	}
	c.frames[t.ID], c.stacks[t.ID] = frames, stack
	t.Frames, t.Stack = frames, stack[:height]
}

// loadOwn reads how the objects of the base that no other thread can reach
// differ from it.
func (c *codec) loadOwn(r *reader, wanted []int32) []int32 {
	id := int32(0)
	for range r.int() {
		id += int32(r.int())
		s := c.room[id][:0]
		for range r.int() {
			s = append(s, r.value())
		}
		c.room[id] = s
		o := &c.m.Objects[id]
		o.Slots, o.Index = s, nil
		c.content[id] = unknown
		c.stamp[id] = c.now
		wanted = append(wanted, id)
	}
	return wanted
}
