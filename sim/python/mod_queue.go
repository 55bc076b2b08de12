package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Module queue.

var queueModule = newModule("queue")

// simpleQueueModule is what of it CPython has in C: lib/_timed_queue.py is built on it.
var simpleQueueModule = newModule("_queue")

// Tags of queues: indexes into queueTypes.
const (
	fifoQueue = iota
	lifoQueue
	priorityQueue
	simpleQueue
)

func init() {
	for tag, typ := range queueTypes {
		extensible(typ, "maxsize=", func(c *call) Value {
			n := int64(0)
			if c.given(0) {
				if !isInt(c.args[0]) {
					return c.raise(typeError, "'<=' not supported between instances of '%s' and 'int'", c.typeName(c.args[0]))
				}
				n = c.args[0].N
			}
			return machine.RefValue(c.m.NewQueue(n, int64(tag)))
		})
		queueModule.member(builtinTypes[typ.N].name, typ)
	}
	for _, m := range []*nativeModule{queueModule, simpleQueueModule} {
		m.member("Empty", queueEmpty)
		m.member("Full", queueFull)
		m.member("ShutDown", queueShutDown)
	}
	simpleQueueModule.member("SimpleQueue", simpleQueueType)
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
			at, ok, plain := c.placeInQueue(q, c.args[1])
			switch {
			case !plain:
				block, timeout := vFalse, none
				if len(c.args) > 2 {
					block, timeout = c.option(2, vTrue), c.option(3, none)
				}
				return c.prelude("_priority_put", c.unwrapped(c.args[0]), c.args[1], block, timeout)
			case ok:
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
// priority queue, behind all that are not greater. (CPython's heap gives items
// that compare equal back in an order of its own.) plain is false where only
// Python code can compare; without ok the call has failed.
func (c *call) placeInQueue(q int32, item Value) (at int, ok, plain bool) {
	items := c.m.Slots(q)[machine.QueueHead:]
	switch c.m.Slots(q)[3].N {
	case lifoQueue:
		return 0, true, true
	case priorityQueue:
		for at = len(items); at > 0; at-- {
			n, ok, plain := c.orderValues(c.unwrapped(item), c.unwrapped(items[at-1]))
			if !plain {
				return 0, false, false
			}
			if !ok {
				c.raise(typeError, "'<' not supported between instances of '%s' and '%s'", c.typeName(item), c.typeName(items[at-1]))
				return 0, false, true
			}
			if n != -1 {
				break
			}
		}
		return at, true, true
	}
	return len(items), true, true
}

// The prelude's part of put into a priority queue whose items have a __lt__ of
// their own: it looks at the items, and puts if they are still the same.
func init() {
	hidden("_queue_items", "queue", func(c *call) Value {
		return c.newList(slices.Clone(c.m.Slots(c.id())[machine.QueueHead:])...)
	})
	hidden("_queue_insert", "queue, at, item, seen", func(c *call) Value {
		q := c.id()
		if !slices.Equal(c.m.Slots(q)[machine.QueueHead:], c.slots(c.args[3])) || c.m.Full(q) || c.m.IsShut(q) {
			return vFalse
		}
		c.m.Put(q, int(c.args[1].N), c.args[2])
		return vTrue
	})
}
