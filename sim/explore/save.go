package explore

import (
	"slices"

	"racewalk/sim/machine"
)

// saving is what a save remembers while it runs.
type saving struct {
	number []int32 // by newer object: its number in the shared part, or −1
	mine   []int32 // by newer object: its number among a thread's own, or −1
	order  []int32 // heap ids of the newer objects of the shared part
	done   int     // how many in order have had their references followed
	common []int32 // objects of the base that differ, in the shared part
	alone  []int32 // likewise, only the main thread's
	own    []int32 // newer objects that only the thread at hand reaches
	parts  []threadPart
	w, v   writer
}

// saved is a state taken apart.
type saved struct {
	shared uint32
	parts  []threadPart // of the threads that were loaded or have come alive; valid until the next save
	moved  []int32      // what became of the numbers of the objects that the shared part brought along; nil if they stayed
	loose  bool         // the shared part has objects that only threads reach
}

// save takes the machine's state apart. Only threads with frames get parts: the
// others are as they were.
func (c *codec) save() saved {
	m := c.m
	n := len(m.Objects) - len(c.base)
	c.number, c.mine, c.order, c.done = fresh(c.number, n), fresh(c.mine, n), c.order[:0], 0
	c.sortChanges()
	c.reachFromShared()
	reached := len(c.order)
	for k := range c.brought {
		c.reach(int32(len(c.base)) + k)
	}
	c.follow()
	c.parts = c.parts[:0]
	for i := range m.Threads {
		t := &m.Threads[i]
		// Of the main thread something is left when it has ended: the variables that are its own.
		if t.Life == machine.Alive && len(t.Frames) > 0 || i == 0 && t.Life != machine.Alive && c.mainLoaded {
			c.parts = append(c.parts, threadPart{t.ID, c.saveThread(t)})
		}
	}
	c.follow()
	s := saved{shared: c.saveShared(reached), parts: c.parts, loose: reached < len(c.order)}
	for k := range c.brought {
		if c.number[k] != k {
			s.moved = slices.Clone(c.number[:c.brought])
			break
		}
	}
	return s
}

// fresh returns a slice of n times −1.
func fresh(s []int32, n int) []int32 {
	s = slices.Grow(s[:0], n)[:n]
	for i := range s {
		s[i] = -1
	}
	return s
}

// sortChanges finds the objects of the base that differ from it, and whose they
// are.
func (c *codec) sortChanges() {
	c.now++
	m := c.m
	n := int32(len(c.base))
	changed := c.spare[:0]
	for _, id := range c.differ {
		c.stamp[id] = c.now
		changed = append(changed, id)
	}
	var newlyShared []int32
	for i := range m.Journal {
		id := m.Journal[i].Object
		switch {
		case id >= n:
		case m.Journal[i].Kind == machine.ChangeShare:
			newlyShared = append(newlyShared, id)
		default:
			c.content[id] = unknown
			if c.stamp[id] != c.now {
				c.stamp[id] = c.now
				changed = append(changed, id)
			}
		}
	}
	if len(newlyShared) > 0 {
		c.regroup(newlyShared)
	}
	slices.Sort(changed)
	c.spare, c.differ = c.differ, changed
	c.common, c.alone = c.common[:0], c.alone[:0]
	for _, id := range changed {
		switch {
		case c.content[id] == 0:
		case c.content[id] == unknown && slices.Equal(m.Objects[id].Slots, c.base[id].Slots):
			c.content[id] = 0
		case c.isShared(id):
			c.common = append(c.common, id)
		default:
			c.alone = append(c.alone, id)
		}
	}
	if len(c.alone) > 0 && !c.mainLoaded {
		// A thread has changed what only the main thread should know.
		for _, id := range c.alone {
			c.communal[id] = true
		}
		c.fresh = true
	}
}

// regroup adds objects to the shared ones.
func (c *codec) regroup(more []int32) {
	all := slices.Clone(more)
	c.eachShared(c.group, func(id int32) { all = append(all, id) })
	slices.Sort(all)
	var b []byte
	last := int32(0)
	for _, id := range slices.Compact(all) {
		b = appendUvarint(b, uint64(id-last))
		last = id
	}
	c.group = c.groups.intern(b)
}

// reachFromShared numbers the newer objects that the shared ones of the base and
// the threads' objects reach.
func (c *codec) reachFromShared() {
	m := c.m
	if len(m.Objects) == len(c.base) {
		return
	}
	for i := range m.Threads {
		if o := m.Threads[i].Object; o >= int32(len(c.base)) && m.Objects[o].Shared {
			c.reach(o)
			c.follow()
		}
	}
	for _, id := range c.common {
		for _, v := range m.Objects[id].Slots {
			c.reachValue(v)
		}
	}
	c.follow()
}

// reach numbers a newer object.
func (c *codec) reach(id int32) {
	if k := id - int32(len(c.base)); k >= 0 && c.number[k] < 0 {
		c.number[k] = int32(len(c.order))
		c.order = append(c.order, id)
	}
}

func (c *codec) reachValue(v machine.Value) {
	if v.Kind == machine.Ref {
		c.reach(v.ID())
	}
}

// follow numbers what the numbered objects reach.
func (c *codec) follow() {
	for ; c.done < len(c.order); c.done++ {
		for _, v := range c.m.Objects[c.order[c.done]].Slots {
			c.reachValue(v)
		}
	}
}

// saveShared writes the shared part; reached says how many of the newer objects
// are reached from the shared ones of the base.
func (c *codec) saveShared(reached int) uint32 {
	m := c.m
	w := &c.w
	w.b = w.b[:0]
	if c.clock {
		w.int(m.Now)
	} else {
		w.int(0)
	}
	c.output, c.errors = c.outputs.add(c.output, m.Output), c.outputs.add(c.errors, m.Errors)
	for _, name := range m.Failed {
		c.failed = c.fail(c.failed, name)
	}
	if c.outputs.size(c.output)+c.outputs.size(c.errors) > m.Config().MaxOutput {
		m.Stop(machine.LimitOutput)
	}
	w.int(int64(c.output))
	w.int(int64(c.errors))
	w.int(int64(c.failed))
	w.int(int64(m.Exit))
	w.int(int64(m.InputUsed))
	w.int(int64(m.Limit))
	w.int(int64(c.group))
	c.saveTable(w)
	w.int(int64(len(c.common)))
	last := int32(0)
	for _, id := range c.common {
		w.int(int64(id - last))
		last = id
		w.int(int64(c.contentOf(id)))
	}
	w.int(int64(reached))
	w.int(int64(len(c.order)))
	for _, id := range c.order {
		c.saveObject(w, id)
	}
	c.handled += int64(len(w.b))
	return c.shared.intern(w.b)
}

func (c *codec) saveTable(w *writer) {
	m := c.m
	w.int(int64(len(m.Threads)))
	for i := range m.Threads {
		t := &m.Threads[i]
		life := int64(t.Life) << 1
		if t.Daemon {
			life |= 1
		}
		w.int(life)
		switch o := t.Object; {
		case o < 0:
			w.int(int64(o))
		case o >= int32(len(c.base)) && c.number[o-int32(len(c.base))] < 0:
			w.int(-2) // one thread's own: it is in that thread's part, if it can be reached at all
		default:
			c.put(w, machine.RefValue(o))
		}
	}
}

// contentOf returns the number of what an object of the base holds.
func (c *codec) contentOf(id int32) uint32 {
	if n := c.content[id]; n != unknown {
		return n
	}
	c.v.b = c.v.b[:0]
	brings := false
	for _, v := range c.m.Objects[id].Slots {
		c.put(&c.v, v)
		brings = brings || v.Kind == machine.Ref && v.ID() >= int32(len(c.base))
	}
	c.handled += int64(len(c.v.b))
	n := c.contents.intern(c.v.b)
	if int(n) > len(c.brings) {
		c.brings = append(c.brings, brings)
	}
	if !brings {
		c.content[id] = n
	}
	return n
}

func (c *codec) saveObject(w *writer, id int32) {
	o := &c.m.Objects[id]
	typ := int64(o.Type) << 1
	if o.Shared {
		typ |= 1
	}
	w.int(typ)
	w.int(int64(len(o.Slots)))
	for _, v := range o.Slots {
		c.put(w, v)
	}
}

// put writes a value with its reference renamed.
func (c *codec) put(w *writer, v machine.Value) {
	n := int32(len(c.base))
	if v.Kind != machine.Ref || v.ID() < n {
		w.value(v)
		return
	}
	k := v.ID() - n
	if c.number[k] < 0 && c.m.Objects[v.ID()].Shared {
		c.reach(v.ID())
	}
	switch {
	case c.number[k] >= 0:
		w.ref(n + c.number[k])
	default:
		if c.mine[k] < 0 {
			c.mine[k] = int32(len(c.own))
			c.own = append(c.own, v.ID())
		}
		w.own(c.mine[k])
	}
}
