package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Module queue.

var queueModule = newModule("queue")

// Tags of queues: indexes into queueTypes.
const (
	fifoQueue = iota
	lifoQueue
	priorityQueue
	simpleQueue
)

func init() {
	for tag, typ := range queueTypes {
		constructor(typ, "maxsize=", opNever, func(c *call) Value {
			n := int64(0)
			if len(c.args) > 0 && c.given(0) {
				if !isInt(c.args[0]) {
					return c.raise(typeError, "'<=' not supported between instances of '%s' and 'int'", c.typeName(c.args[0]))
				}
				n = c.args[0].N
			}
			return machine.RefValue(c.m.NewQueue(n, int64(tag)))
		})
		queueModule.member(builtinTypes[typ.N].name, typ)
	}
	queueModule.member("Empty", queueEmpty)
	queueModule.member("Full", queueFull)
	queueModule.member("ShutDown", queueShutDown)
	for _, typ := range []Value{queueType, simpleQueueType} {
		queueMethods(typ)
	}
	queueTaskMethods(queueType)
}

// queueWait reads the arguments block and timeout, from parameter i on, into the
// wait of the operation.
func queueWait(c *call, kind machine.WaitKind, i int) {
	block := true
	if c.given(i) {
		t, _ := c.truth(c.args[i])
		block = t == truthTrue
	}
	if !block {
		return
	}
	if t := c.args[i+1]; isNumber(t) && c.toFloat(t) < 0 {
		c.raise(valueError, "'timeout' must be a non-negative number")
		return
	}
	if d, ok := c.deadline(c.args[i+1]); ok {
		c.vm.wait = machine.Wait{Kind: kind, Object: c.id(), Deadline: d}
	}
}

func queueMethods(typ Value) {
	put := func(c *call) Value {
		q := c.id()
		switch {
		case c.m.IsShut(q):
			c.exc = c.newExceptionArgs(queueShutDown, nil)
		case c.m.Full(q):
			c.exc = c.newExceptionArgs(queueFull, nil)
		default:
			if at, ok := c.placeInQueue(q, c.args[1]); ok {
				c.m.Put(q, at, c.args[1])
			}
		}
		return none
	}
	get := func(c *call) Value {
		q := c.id()
		switch {
		case c.m.Size(q) > 0:
			return c.m.Get(q)
		case c.m.IsShut(q):
			c.exc = c.newExceptionArgs(queueShutDown, nil)
		default:
			c.exc = c.newExceptionArgs(queueEmpty, nil)
		}
		return none
	}
	f := method(typ, "put", "self, item, block=, timeout=", opAlways, put)
	shown(prepared(f, func(c *call) { queueWait(c, machine.WaitPut, 2) }), trace.OpPut)
	f = method(typ, "get", "self, block=, timeout=", opAlways, get)
	shown(prepared(f, func(c *call) { queueWait(c, machine.WaitGet, 1) }), trace.OpGet)
	shown(method(typ, "put_nowait", "self, item", opAlways, put), trace.OpPut)
	shown(method(typ, "get_nowait", "self", opAlways, get), trace.OpGet)
	size := func(c *call) Value { return integer(c.m.Size(c.id())) }
	shown(method(typ, "qsize", "self", opAlways, size), trace.OpTest)
	shown(method(typ, "empty", "self", opAlways, func(c *call) Value { return boolean(c.m.Size(c.id()) == 0) }), trace.OpTest)
}

func queueTaskMethods(typ Value) {
	shown(method(typ, "full", "self", opAlways, func(c *call) Value { return boolean(c.m.Full(c.id())) }), trace.OpTest)
	shown(method(typ, "task_done", "self", opAlways, func(c *call) Value {
		if !c.m.TaskDone(c.id()) {
			return c.raise(valueError, "task_done() called too many times")
		}
		return none
	}), trace.OpNotify)
	join := method(typ, "join", "self", opAlways, func(c *call) Value { return none })
	shown(prepared(join, func(c *call) {
		c.vm.wait = machine.Wait{Kind: machine.WaitTasks, Object: c.id(), Deadline: machine.NoDeadline}
	}), trace.OpWait)
	shown(method(typ, "shutdown", "self, immediate=", opAlways, func(c *call) Value {
		t, _ := c.truth(c.args[1])
		c.m.Shutdown(c.id(), c.given(1) && t == truthTrue)
		return none
	}), trace.OpSet)
	getter(typ, "maxsize", func(v *vm, self Value) Value { return v.slots(v.unwrapped(self))[0] })
	getter(typ, "unfinished_tasks", func(v *vm, self Value) Value { return v.slots(v.unwrapped(self))[1] })
	getter(typ, "queue", func(v *vm, self Value) Value {
		items := v.slots(v.unwrapped(self))[machine.QueueHead:]
		return v.new(tDeque, append([]Value{none}, items...)...)
	})
}

// placeInQueue returns where an item goes: at the end, the front, or, in a
// priority queue, behind all that are not greater.
func (c *call) placeInQueue(q int32, item Value) (int, bool) {
	items := c.m.Slots(q)[machine.QueueHead:]
	switch c.m.Slots(q)[3].N {
	case lifoQueue:
		return 0, true
	case priorityQueue:
		at := len(items)
		for at > 0 {
			less, ok := c.less(item, items[at-1])
			if !ok {
				return 0, false
			}
			if !less {
				break
			}
			at--
		}
		return at, true
	}
	return len(items), true
}

// less compares two values for a native; it fails the call where they have no
// order.
func (c *call) less(a, b Value) (bool, bool) {
	n, ok, plain := c.orderValues(c.unwrapped(a), c.unwrapped(b))
	if plain && ok {
		return n == -1, true
	}
	if !plain {
		c.raise(typeError, "'<' between instances of '%s' and '%s' needs Python code, which is not supported here", c.typeName(a), c.typeName(b))
		return false, false
	}
	c.raise(typeError, "'<' not supported between instances of '%s' and '%s'", c.typeName(a), c.typeName(b))
	return false, false
}
