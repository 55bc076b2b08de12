package python

import (
	"math"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Module _threading: what lib/threading.py is built on.

var threadingModule = newModule("_threading")

// deadline returns the deadline of a timeout in seconds, or NoDeadline for None.
func (c *call) deadline(timeout Value) (int64, bool) {
	if timeout.Kind == machine.Nil || timeout.Kind == kNone {
		return machine.NoDeadline, true
	}
	if !isNumber(timeout) {
		c.raise(typeError, "'%s' object cannot be interpreted as an integer", c.typeName(timeout))
		return 0, false
	}
	s := c.toFloat(timeout)
	if s > 1e9 {
		c.raise(overflowError, "timeout value is too large")
		return 0, false
	}
	return c.m.Now + int64(math.Max(s, 0)*1e9), true
}

// acquireWait reads the arguments (blocking=True, timeout=-1) of an acquire into
// the wait of the operation.
func acquireWait(kind machine.WaitKind) func(c *call) {
	return func(c *call) {
		blocking, timeout := vTrue, unset
		if len(c.args) > 1 {
			if c.given(1) {
				blocking = c.args[1]
			}
			timeout = c.args[2]
		}
		truth, _ := c.truth(blocking)
		w := machine.Wait{Kind: kind, Object: c.unwrap(c.args[0]).ID(), Deadline: machine.NoDeadline}
		semaphore := kind == machine.WaitSemaphore // which CPython has in Python
		given := timeout.Kind != machine.Nil
		switch {
		case semaphore:
			given = given && timeout.Kind != kNone
		case given && timeout.Kind == kNone:
			c.raise(typeError, "'NoneType' object cannot be interpreted as an integer")
			return
		case given && isNumber(timeout) && c.toFloat(timeout) == -1:
			given = false
		}
		switch {
		case truth == truthFalse && given && semaphore:
			c.raise(valueError, "can't specify timeout for non-blocking acquire")
			return
		case truth == truthFalse && given:
			c.raise(valueError, "can't specify a timeout for a non-blocking call")
			return
		case truth == truthFalse:
			w = machine.Wait{Deadline: machine.NoDeadline}
		case given:
			if !semaphore && isNumber(timeout) && c.toFloat(timeout) < 0 {
				c.raise(valueError, "timeout value must be positive")
				return
			}
			d, ok := c.deadline(timeout)
			if !ok {
				return
			}
			w.Deadline = d
		}
		c.vm.wait = w
	}
}

// unwrap returns the object that a native works on: what an instance wraps whose
// class derives from a built-in type.
func (c *call) unwrap(x Value) Value { return c.unwrapped(x) }

func (c *call) id() int32 { return c.unwrap(c.args[0]).ID() }

func init() {
	lockMethods()
	rlockMethods()
	eventMethods()
	semaphoreMethods()
	conditionMethods()
	barrierMethods()
	threadFunctions()
}

func acquirer(typ Value, kind machine.WaitKind, take func(c *call) bool) {
	acquire := func(c *call) Value { return boolean(!c.t.TimedOut && take(c)) }
	f := method(typ, "acquire", "self, blocking=, timeout=", opAlways, acquire)
	shown(prepared(f, acquireWait(kind)), trace.OpAcquire)
	g := method(typ, "__enter__", "self", opAlways, acquire)
	shown(prepared(g, acquireWait(kind)), trace.OpAcquire)
}

func releaser(typ Value, give func(c *call) Value) {
	shown(method(typ, "release", "self", opAlways, give), trace.OpRelease)
	exit := func(c *call) Value {
		give(c)
		return none
	}
	shown(method(typ, "__exit__", "self, typ=, value=, tb=", opAlways, exit), trace.OpRelease)
}

func lockMethods() {
	constructor(lockType, "", opNever, func(c *call) Value { return machine.RefValue(c.m.NewLock()) })
	threadingModule.member("Lock", lockType)
	acquirer(lockType, machine.WaitLock, func(c *call) bool { return c.m.Acquire(c.t, c.id()) })
	releaser(lockType, func(c *call) Value {
		if !c.m.Release(c.id()) {
			return c.raise(runtimeError, "release unlocked lock")
		}
		return none
	})
	shown(method(lockType, "locked", "self", opAlways, func(c *call) Value { return boolean(c.m.Owner(c.id()) >= 0) }), trace.OpTest)
}

func rlockMethods() {
	constructor(rlockType, "", opNever, func(c *call) Value { return machine.RefValue(c.m.NewRLock()) })
	threadingModule.member("RLock", rlockType)
	acquirer(rlockType, machine.WaitRLock, func(c *call) bool { return c.m.AcquireRLock(c.t, c.id()) })
	releaser(rlockType, func(c *call) Value {
		if !c.m.ReleaseRLock(c.t, c.id()) {
			return c.raise(runtimeError, "cannot release un-acquired lock")
		}
		return none
	})
	shown(method(rlockType, "_is_owned", "self", opAlways, func(c *call) Value { return boolean(c.m.Owner(c.id()) == c.t.ID) }), trace.OpTest)
}

func eventMethods() {
	extensible(eventType, "", func(c *call) Value { return machine.RefValue(c.m.NewEvent()) })
	threadingModule.member("Event", eventType)
	shown(method(eventType, "set", "self", opAlways, func(c *call) Value { c.m.SetEvent(c.id(), true); return none }), trace.OpSet)
	shown(method(eventType, "clear", "self", opAlways, func(c *call) Value { c.m.SetEvent(c.id(), false); return none }), trace.OpClear)
	isSet := func(c *call) Value { return boolean(c.m.IsSet(c.id())) }
	shown(method(eventType, "is_set", "self", opAlways, isSet), trace.OpTest)
	shown(method(eventType, "isSet", "self", opAlways, func(c *call) Value {
		c.oldName("isSet()", "use is_set() instead")
		return isSet(c)
	}), trace.OpTest)
	wait := method(eventType, "wait", "self, timeout=", opAlways, eventWaits)
	shown(prepared(wait, func(c *call) {
		d, ok := c.deadline(c.args[1])
		if ok && (!c.l.clears || d == c.m.Now) {
			c.vm.wait = machine.Wait{Kind: machine.WaitEvent, Object: c.id(), Deadline: d}
		}
	}), trace.OpWait)
}

// eventWaits is Event.wait. Whether it has begun can matter only where events are
// cleared: there it is a step of its own to begin.
func eventWaits(c *call) Value {
	switch id := c.id(); {
	case c.t.Phase == 0 && c.t.Wait.Kind == machine.WaitNone && !c.m.IsSet(id):
		d, _ := c.deadline(c.args[1])
		c.m.Attend(c.t, id, d)
		c.stay = true
		return none
	case c.t.Phase == 0:
		return boolean(c.m.IsSet(id))
	case c.t.TimedOut:
		c.m.Leave(c.t, id)
		return vFalse
	}
	return vTrue
}

func semaphoreMethods() {
	make := func(bounded bool) func(c *call) Value {
		return func(c *call) Value {
			n := int64(1)
			if c.given(0) {
				if !isInt(c.args[0]) {
					return c.raise(typeError, "an integer is required")
				}
				n = c.args[0].N
			}
			if n < 0 {
				return c.raise(valueError, "semaphore initial value must be >= 0")
			}
			bound := int64(-1)
			if bounded {
				bound = n
			}
			return machine.RefValue(c.m.NewSemaphore(n, bound))
		}
	}
	extensible(semaphoreType, "value=", make(false))
	extensible(boundedSemaphoreType, "value=", make(true))
	threadingModule.member("Semaphore", semaphoreType)
	threadingModule.member("BoundedSemaphore", boundedSemaphoreType)
	acquirer(semaphoreType, machine.WaitSemaphore, func(c *call) bool { return c.m.Down(c.id()) })
	up := func(c *call, n int64) Value {
		if !c.m.Up(c.id(), n) {
			return c.raise(valueError, "Semaphore released too many times")
		}
		return none
	}
	shown(method(semaphoreType, "release", "self, n=", opAlways, func(c *call) Value {
		n := int64(1)
		if c.given(1) && isInt(c.args[1]) {
			n = c.args[1].N
		}
		if n < 1 {
			return c.raise(valueError, "n must be one or more")
		}
		return up(c, n)
	}), trace.OpRelease)
	shown(method(semaphoreType, "__exit__", "self, typ=, value=, tb=", opAlways, func(c *call) Value { return up(c, 1) }), trace.OpRelease)
	getter(semaphoreType, "_value", func(v *vm, self Value) Value { return v.slots(v.unwrapped(self))[0] })
}

func conditionMethods() {
	extensible(conditionType, "lock=", func(c *call) Value {
		lock := c.args[0]
		if !c.given(0) || lock.Kind == kNone {
			lock = machine.RefValue(c.m.NewRLock())
		}
		if !c.isType(lock, machine.TypeLock) && !c.isType(lock, machine.TypeRLock) {
			return c.raise(typeError, "a condition needs a Lock or an RLock, not %s", c.typeName(lock))
		}
		return machine.RefValue(c.m.NewCondition(lock.ID()))
	})
	threadingModule.member("Condition", conditionType)
	lockOf := func(c *call) int32 { return c.m.Slots(c.id())[0].ID() }
	take := func(c *call) Value {
		if c.t.TimedOut {
			return vFalse
		}
		if l := lockOf(c); c.m.Objects[l].Type == machine.TypeRLock {
			return boolean(c.m.AcquireRLock(c.t, l))
		} else {
			return boolean(c.m.Acquire(c.t, l))
		}
	}
	prepare := func(c *call) {
		kind := machine.WaitLock
		if c.m.Objects[lockOf(c)].Type == machine.TypeRLock {
			kind = machine.WaitRLock
		}
		acquireWait(kind)(c)
		if c.vm.wait.Kind != machine.WaitNone {
			c.vm.wait.Object = lockOf(c)
		}
	}
	shown(prepared(method(conditionType, "acquire", "self, blocking=, timeout=", opAlways, take), prepare), trace.OpAcquire)
	shown(prepared(method(conditionType, "__enter__", "self", opAlways, take), prepare), trace.OpAcquire)
	releaser(conditionType, func(c *call) Value {
		l := lockOf(c)
		ok := false
		if c.m.Objects[l].Type == machine.TypeRLock {
			ok = c.m.ReleaseRLock(c.t, l)
		} else {
			ok = c.m.Release(l)
		}
		if !ok {
			return c.raise(runtimeError, "cannot release un-acquired lock")
		}
		return none
	})
	wait := method(conditionType, "wait", "self, timeout=", opAlways, conditionWaits)
	shown(prepared(wait, func(c *call) {
		if c.deadline(c.args[1]); c.failed() {
			return
		}
		c.vm.wait = machine.Wait{Deadline: machine.NoDeadline}
	}), trace.OpWait)
	preludeMethod(conditionType, "wait_for", "_condition_wait_for")
	notify := func(all bool) func(c *call) Value {
		return func(c *call) Value {
			if !c.m.Owns(c.t, c.id()) {
				return c.raise(runtimeError, "cannot notify on un-acquired lock")
			}
			n := 1
			if all {
				n = -1
			} else if c.given(1) && isInt(c.args[1]) {
				n = int(c.args[1].N)
			}
			c.m.Notify(c.id(), n)
			return none
		}
	}
	shown(method(conditionType, "notify", "self, n=", opAlways, notify(false)), trace.OpNotify)
	shown(method(conditionType, "notify_all", "self", opAlways, notify(true)), trace.OpNotify)
	shown(method(conditionType, "notifyAll", "self", opAlways, func(c *call) Value {
		c.oldName("notifyAll()", "use notify_all() instead")
		return notify(true)(c)
	}), trace.OpNotify)
}

// conditionWaits is Condition.wait, a step at a time: it parks; then, notified or
// out of time, it takes the lock back.
func conditionWaits(c *call) Value {
	id := c.id()
	w := &c.t.Wait
	switch c.t.Phase {
	case 0:
		if !c.m.Owns(c.t, id) {
			return c.raise(runtimeError, "cannot wait on un-acquired lock")
		}
		d, _ := c.deadline(c.args[1])
		count := c.m.Park(c.t, id)
		*w = machine.Wait{Kind: machine.WaitCondition, Object: id, Deadline: d, Aux: count}
		c.stay = true
		return none
	case 1:
		if c.t.TimedOut {
			// Also when it was notified and only the lock is missing.
			notified := true
			for _, x := range c.m.Slots(id)[1:] {
				notified = notified && x.N != int64(c.t.ID)
			}
			c.m.Leave(c.t, id)
			w.Deadline = machine.NoDeadline
			if c.m.Owner(id) >= 0 {
				c.stay = true
				if notified {
					c.t.Phase = 0 // stays in phase 1: it was notified
				}
				return none
			}
			c.m.Unpark(c.t, id, w.Aux)
			return boolean(notified)
		}
		c.m.Unpark(c.t, id, w.Aux)
		return vTrue
	}
	c.m.Unpark(c.t, id, w.Aux)
	if c.t.Phase == interruptedWait {
		c.exc = c.interruption()
	}
	return vFalse
}

// interruptedWait is the phase of a Condition.wait that was interrupted: it takes
// the lock back before it raises, as CPython's does.
const interruptedWait = 9

func barrierMethods() {
	extensible(barrierType, "parties, action=, timeout=", func(c *call) Value {
		if !isInt(c.args[0]) || c.args[0].N < 1 {
			return c.raise(valueError, "parties must be > 0")
		}
		id := c.m.NewBarrier(c.args[0].N)
		action, timeout := none, none
		if c.given(1) {
			action = c.args[1]
		}
		if c.given(2) {
			timeout = c.args[2]
		}
		c.m.Append(id, action)
		c.m.Append(id, timeout)
		return machine.RefValue(id)
	})
	threadingModule.member("Barrier", barrierType)
	threadingModule.member("BrokenBarrierError", brokenBarrier)
	wait := method(barrierType, "_wait", "self, timeout=", opAlways, barrierWaits)
	shown(prepared(wait, func(c *call) {
		c.deadline(c.args[1])
		c.vm.wait = machine.Wait{Kind: machine.WaitBarrier, Object: c.id(), Deadline: machine.NoDeadline, Aux: machine.BarrierEntrance}
	}), trace.OpWait)
	shown(method(barrierType, "_open", "self", opAlways, func(c *call) Value { c.m.Open(c.id()); c.m.Depart(c.id()); return none }), trace.OpSet)
	shown(method(barrierType, "_fail", "self", opAlways, func(c *call) Value { c.m.Break(c.id()); c.m.Depart(c.id()); return none }), trace.OpSet)
	preludeMethod(barrierType, "wait", "_barrier_wait")
	// The action runs while the barrier's lock is held.
	outside := func(c *call) {
		c.vm.wait = machine.Wait{Kind: machine.WaitBarrier, Object: c.id(), Deadline: machine.NoDeadline, Aux: machine.BarrierOutside}
	}
	reset := method(barrierType, "reset", "self", opAlways, func(c *call) Value { c.m.ResetBarrier(c.id()); return none })
	shown(prepared(reset, outside), trace.OpClear)
	abort := method(barrierType, "abort", "self", opAlways, func(c *call) Value { c.m.Break(c.id()); return none })
	shown(prepared(abort, outside), trace.OpSet)
	getter(barrierType, "parties", func(v *vm, self Value) Value { return v.slots(v.unwrapped(self))[0] })
	getter(barrierType, "n_waiting", func(v *vm, self Value) Value { return machine.IntValue(v.m.Arrived(v.unwrapped(self).ID())) })
	getter(barrierType, "broken", func(v *vm, self Value) Value { return boolean(v.m.Broken(v.unwrapped(self).ID())) })
	getter(barrierType, "_action", func(v *vm, self Value) Value { return v.slots(v.unwrapped(self))[barrierAction] })
	getter(barrierType, "_timeout", func(v *vm, self Value) Value { return v.slots(v.unwrapped(self))[barrierTimeout] })
}

// The slots of a barrier that are Python's own.
const (
	barrierAction = iota + 3
	barrierTimeout
)

// barrierWaits is Barrier.wait without the action: it arrives, and goes on when
// the last has arrived.
func barrierWaits(c *call) Value {
	id := c.id()
	brokenError := func() Value {
		c.exc = c.newExceptionArgs(brokenBarrier, nil)
		return none
	}
	w := &c.t.Wait
	if c.t.Phase == 0 {
		if c.m.Broken(id) {
			return brokenError()
		}
		d, _ := c.deadline(c.args[1])
		place, last := c.m.Arrive(id)
		if last {
			if c.m.Slots(id)[barrierAction].Kind == kNone {
				c.m.Open(id)
				c.m.Depart(id)
			}
			return machine.IntValue(place)
		}
		*w = machine.Wait{Kind: machine.WaitBarrier, Object: id, Deadline: d, Aux: place}
		c.stay = true
		return none
	}
	if c.t.TimedOut {
		if c.m.Held(id) { // only the lock is missing: it has not timed out when it has that
			w.Deadline = machine.NoDeadline
			c.t.Phase = 0 // stays in phase 1
			c.stay = true
			return none
		}
		c.m.Break(id)
	}
	if !c.m.Depart(id) {
		return brokenError()
	}
	return machine.IntValue(w.Aux)
}

func threadFunctions() {
	m := threadingModule
	m.member("TIMEOUT_MAX", machine.FloatValue(9223372036.0))
	m.function("_new", "thread, daemon", opNever, func(c *call) Value {
		id := c.t.ID
		object := int32(-1)
		if c.args[0].Kind == machine.Ref {
			object = c.args[0].ID()
		}
		t := c.m.NewThread(object, c.args[1] == vTrue)
		c.vm.t = &c.m.Threads[id]
		return integer(int(t.ID))
	})
	start := m.function("_start", "number, bootstrap, thread", opAlways, func(c *call) Value {
		t := &c.m.Threads[c.args[0].N]
		if t.Life != machine.Unborn {
			return c.raise(runtimeError, "threads can only be started once")
		}
		c.startThread(t, c.args[1], c.args[2])
		return none
	})
	shown(start, trace.OpStart)
	join := m.function("_join", "number, timeout=", opAlways, func(c *call) Value { return none })
	shown(prepared(join, func(c *call) {
		n := c.args[0].N
		switch t := &c.m.Threads[n]; {
		case t.Life == machine.Unborn:
			c.raise(runtimeError, "cannot join thread before it is started")
		case t.ID == c.t.ID:
			c.raise(runtimeError, "cannot join current thread")
		default:
			if d, ok := c.deadline(c.args[1]); ok {
				c.vm.wait = machine.Wait{Kind: machine.WaitJoin, Object: int32(n), Deadline: d}
			}
		}
	}), trace.OpJoin)
	alive := func(c *call) Value { return boolean(c.m.Threads[c.args[0].N].Life == machine.Alive) }
	shown(m.function("_alive", "number", opAlways, alive), trace.OpTest)
	m.function("_life", "number", opNever, alive)
	m.function("_number", "", opNever, func(c *call) Value { return integer(int(c.t.ID)) })
	m.function("_current", "", opNever, func(c *call) Value {
		if id := c.t.Object; id >= 0 {
			return machine.RefValue(id)
		}
		return none
	})
	// The current thread gets its object.
	m.function("_adopt", "thread", opNever, func(c *call) Value {
		c.t.Object = c.args[0].ID()
		return none
	})
	shown(m.function("_alive_threads", "", opAlways, func(c *call) Value {
		var list []Value
		for i := range c.m.Threads {
			if t := &c.m.Threads[i]; t.Life == machine.Alive && t.Object >= 0 {
				list = append(list, machine.RefValue(t.Object))
			}
		}
		return c.newList(list...)
	}), trace.OpTest)
	m.function("get_ident", "", opNever, func(c *call) Value { return ident(int64(c.t.ID)) })
	m.function("get_native_id", "", opNever, func(c *call) Value { return integer(4000 + int(c.t.ID)) })
	m.function("_getattr_ident", "number, native=", opNever, func(c *call) Value {
		n := c.args[0].N
		switch {
		case c.m.Threads[n].Life == machine.Unborn:
			return none
		case c.given(1):
			return integer(4000 + int(n))
		}
		return ident(n)
	})
	m.function("_set_daemon", "number, daemon", opNever, func(c *call) Value {
		t := &c.m.Threads[c.args[0].N]
		if t.Life != machine.Unborn {
			return c.raise(runtimeError, "cannot set daemon status of active thread")
		}
		t.Daemon = c.args[1] == vTrue
		return none
	})
	m.function("_warn_old_name", "old, new", opNever, func(c *call) Value {
		c.oldName(c.str(c.args[0]), c.str(c.args[1]))
		return none
	})
	m.function("_names_targets", "", opNever, func(c *call) Value { return boolean(c.policy != machine.CPython39) })
	m.function("_warn_deprecated", "message", opNever, func(c *call) Value {
		c.warn("DeprecationWarning", c.str(c.args[0]))
		return none
	})
}

// ident is what get_ident gives for a thread: a number of the size that Linux has.
func ident(thread int64) Value { return machine.IntValue(139_637_000_000_000 + thread*8_392_704) }

// oldName warns of a spelling from before Python 2.6, as CPython does since 3.10.
func (c *call) oldName(old, new string) {
	if c.policy != machine.CPython39 {
		c.warn("DeprecationWarning", old+" is deprecated, "+new)
	}
}

// startThread makes a thread alive: its first frame calls bootstrap(thread), and
// what that can reach is shared from now on.
func (c *call) startThread(t *machine.Thread, bootstrap, thread Value) {
	fn := c.slots(bootstrap)
	code := c.l.codes[fn[funcCode].N]
	t.Stack = make([]Value, len(code.Locals), len(code.Locals)+code.MaxStack+64)
	t.Stack[0] = thread
	t.Frames = []machine.Frame{{Code: code.id, Func: bootstrap.ID(), Then: thenEnd}}
	t.MaySwitch = true
	c.m.Publish(thread)
	c.m.Publish(bootstrap)
	c.m.Start(t)
}
