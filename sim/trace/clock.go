package trace

// Clocks are the vector clocks of a run's threads (Mattern, "Virtual Time and
// Global States of Distributed Systems", 1989). They count operations: what one
// thread did comes before what another does exactly if the other's clock holds
// the count that the first had then. The zero Clocks stand before the first step.
//
// What orders operations:
//
//   - a start comes before all that the thread does, and a thread's end before a
//     join, or a look that finds it ended;
//   - what gives (release, put, set, notify, task_done, an arrival at a barrier)
//     comes before what later takes from the same object (acquire, get, a wait
//     that ends, a look at it); a get from a bounded queue before the put that
//     finds room;
//   - each call of a container's method comes before the next, as Python does them
//     one after the other, and so does a store of an item before such a call;
//   - a store comes before a load that sees it and only decides a branch: a flag;
//   - all that ended threads did comes before what a thread does that is alone. It
//     may have seen that in any way: alone it takes no steps to read.
type Clocks struct {
	// Loose leaves out what one schedule orders and the next may not: who held a
	// lock or a semaphore's unit first, whose call of a container came first, who
	// had ended when a thread was alone.
	Loose   bool
	threads [][]uint32
	given   map[ObjectID][]uint32
	stored  map[Slot][]uint32
}

// Slot is a variable, item or attribute: an operation's Object and Target.
type Slot struct {
	Object ObjectID
	Target string
}

// Slot returns the variable, item or attribute that an operation is about.
func (o *Op) Slot() Slot { return Slot{o.Object, o.Target} }

// Of returns a thread's clock, which belongs to the Clocks.
func (c *Clocks) Of(thread ThreadID) []uint32 {
	for int(thread) >= len(c.threads) {
		c.threads = append(c.threads, nil)
	}
	return c.threads[thread]
}

// Before reports whether what a thread did when its own count was n comes before
// what another one does now.
func (c *Clocks) Before(thread ThreadID, n uint32, other ThreadID) bool {
	k := c.Of(other)
	return int(thread) < len(k) && k[thread] >= n
}

// Clone returns clocks of their own.
func (c *Clocks) Clone() Clocks {
	d := Clocks{Loose: c.Loose, threads: make([][]uint32, len(c.threads)), given: map[ObjectID][]uint32{}, stored: map[Slot][]uint32{}}
	for i, k := range c.threads {
		d.threads[i] = append([]uint32(nil), k...)
	}
	for o, k := range c.given { // what these hold is replaced, not changed
		d.given[o] = k
	}
	for p, k := range c.stored {
		d.stored[p] = k
	}
	return d
}

// Tick counts an operation of a thread.
func (c *Clocks) Tick(thread ThreadID) {
	k := grow(c.Of(thread), int(thread)+1)
	k[thread]++
	c.threads[thread] = k
}

// Step follows all operations of an event. s is the state before it.
func (c *Clocks) Step(e *Event, s *State) {
	if len(e.Ops) == 0 {
		c.Tick(e.Thread)
	}
	for i := range e.Ops {
		c.Tick(e.Thread)
		c.Follow(e.Thread, &e.Ops[i], s)
	}
}

// Follow does what an operation, which was counted, does to the clocks.
func (c *Clocks) Follow(thread ThreadID, o *Op, s *State) {
	if !c.Loose && s.Alone(thread) {
		for i := range s.Threads {
			c.join(thread, c.Of(ThreadID(i)))
		}
	}
	if o.Result == Refused || o.Result == TimedOut && o.Kind != OpWait {
		return
	}
	object := s.Object(o.Object)
	key := o.Object
	if lock := object.Lock(); lock != NoObject {
		key = lock
	}
	bounded := object != nil && object.Kind == KindQueue && object.Limit > 0
	switch o.Kind {
	case OpStart:
		c.join(o.Other, c.Of(thread))
	case OpJoin:
		c.join(thread, c.Of(o.Other))
	case OpTest:
		if o.Other == NoThread {
			c.take(thread, key)
		} else if o.Value == "False" {
			c.join(thread, c.Of(o.Other))
		}
	case OpAcquire:
		if !c.Loose {
			c.take(thread, key)
		}
	case OpRelease:
		if !c.Loose {
			c.give(thread, key)
		}
	case OpGet:
		c.take(thread, key)
		if bounded {
			c.give(thread, key)
		}
	case OpPut:
		if bounded {
			c.take(thread, key)
		}
		c.give(thread, key)
	case OpSet, OpNotify:
		c.give(thread, key)
	case OpWait:
		c.wait(thread, o, key, object)
	case OpCall:
		if o.Object == NoObject {
			return
		}
		if !c.Loose || o.Guards != (Span{}) {
			c.take(thread, key)
		}
		c.give(thread, key)
	case OpStore:
		c.store(o.Slot(), c.Of(thread))
		c.give(thread, key)
	case OpLoad:
		if o.Guards != (Span{}) {
			c.join(thread, c.stored[o.Slot()])
		}
	}
}

// Alone reports whether a thread is the only one that is alive.
func (s *State) Alone(thread ThreadID) bool {
	for i := range s.Threads {
		if t := &s.Threads[i]; t.ID != thread && (t.Status == Enabled || t.Status == Blocked) {
			return false
		}
	}
	return true
}

// wait follows a step of a wait.
func (c *Clocks) wait(thread ThreadID, o *Op, key ObjectID, object *Object) {
	if o.Result == TimedOut {
		if object != nil && object.Kind == KindCondition && !c.Loose {
			c.take(thread, key) // it has its lock back
		}
		return
	}
	switch o.Value {
	case WaitBegun:
	case WaitParked:
		if !c.Loose {
			c.give(thread, key)
		}
	case WaitArrived:
		c.give(thread, key)
	case WaitLast:
		c.take(thread, key)
		c.give(thread, key)
	default:
		c.take(thread, key)
	}
}

func (c *Clocks) give(thread ThreadID, to ObjectID) {
	if c.given == nil {
		c.given = map[ObjectID][]uint32{}
	}
	c.given[to] = Merged(c.given[to], c.Of(thread))
}

func (c *Clocks) take(thread ThreadID, from ObjectID) { c.join(thread, c.given[from]) }

func (c *Clocks) store(p Slot, k []uint32) {
	if c.stored == nil {
		c.stored = map[Slot][]uint32{}
	}
	c.stored[p] = Merged(c.stored[p], k)
}

func (c *Clocks) join(thread ThreadID, k []uint32) {
	mine := grow(c.Of(thread), len(k))
	for i, n := range k {
		mine[i] = max(mine[i], n)
	}
	c.threads[thread] = mine
}

// Merged returns a new clock that holds the later of each count.
func Merged(a, b []uint32) []uint32 {
	m := grow(append([]uint32(nil), a...), len(b))
	for i, n := range b {
		m[i] = max(m[i], n)
	}
	return m
}

func grow(k []uint32, n int) []uint32 {
	for len(k) < n {
		k = append(k, 0)
	}
	return k
}
