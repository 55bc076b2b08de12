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
	priorityHeap // a priority queue whose items Python code compares
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
				c.putInHeap(q, c.args[1])
			case ok:
				c.m.Put(q, at, c.args[1])
			}
		}
		return none
	}
	get := func(c *call) Value {
		q := c.id()
		switch {
		case c.m.Size(q) > 0 && c.m.Slots(q)[queueTag].N == priorityHeap:
			return c.getFromHeap(q)
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
// priority queue, behind all that are not greater. plain is false where only
// Python code can compare; without ok the call has failed.
func (c *call) placeInQueue(q int32, item Value) (at int, ok, plain bool) {
	items := c.m.Slots(q)[machine.QueueHead:]
	switch c.m.Slots(q)[queueTag].N {
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
	case priorityHeap:
		return 0, false, false
	}
	return len(items), true, true
}

// queueTag is the slot of a queue's tag.
const queueTag = 3

// The items of a priority queue lie in the order in which they leave, which is easy
// to see. Where a method of theirs decides, items that are neither less nor greater
// leave in an order that comes of how CPython's heap is arranged: then they lie as in
// the heap. Its steps are those of module heapq.

// putInHeap puts an item into a priority queue's heap.
func (c *call) putInHeap(q int32, item Value) {
	heap := append(slices.Clone(c.m.Slots(q)[machine.QueueHead:]), item)
	if c.rise(heap, 0, len(heap)-1) {
		c.m.Put(q, c.m.Size(q), item)
		c.setHeap(q, heap)
	}
}

// getFromHeap takes the first item out of the heap.
func (c *call) getFromHeap(q int32) Value {
	heap := slices.Clone(c.m.Slots(q)[machine.QueueHead:])
	n := len(heap) - 1
	first := heap[0]
	heap[0] = heap[n]
	heap = heap[:n]
	if !c.sink(heap) {
		return none
	}
	c.m.Get(q)
	c.setHeap(q, heap)
	return first
}

func (c *call) setHeap(q int32, heap []Value) {
	c.m.Splice(q, machine.QueueHead, len(heap), heap...)
	if c.m.Slots(q)[queueTag].N != priorityHeap {
		c.m.Set(q, queueTag, integer(priorityHeap))
	}
}

// rise moves item i up, at most to root. It reports false if the call must return.
func (c *call) rise(heap []Value, root, i int) bool {
	item := heap[i]
	for i > root {
		parent := (i - 1) / 2
		less, ok := c.less(item, heap[parent])
		if !ok {
			return false
		}
		if !less {
			break
		}
		heap[i] = heap[parent]
		i = parent
	}
	heap[i] = item
	return true
}

// sink moves the first item down, likewise: to a leaf, along the smaller children,
// from where it rises.
func (c *call) sink(heap []Value) bool {
	if len(heap) == 0 {
		return true
	}
	item, i := heap[0], 0
	for child := 1; child < len(heap); child = 2*i + 1 {
		if right := child + 1; right < len(heap) {
			less, ok := c.less(heap[child], heap[right])
			if !ok {
				return false
			}
			if !less {
				child = right
			}
		}
		heap[i] = heap[child]
		i = child
	}
	heap[i] = item
	return c.rise(heap, 0, i)
}

// less reports whether x < y; without ok the call must return.
func (c *call) less(x, y Value) (less, ok bool) {
	switch n, ok, plain := c.orderValues(c.unwrapped(x), c.unwrapped(y)); {
	case !plain || !ok: // Python code compares, or says why not
		answer, ok := c.answer(keyQuestion{x: x, y: y, less: true})
		return answer == vTrue, ok
	default:
		return n < 0, true
	}
}
