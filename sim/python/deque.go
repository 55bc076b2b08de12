package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// collections.deque. Slot 0 is its maxlen, None or an Int; the items follow.

func init() {
	constructor(dequeType, "iterable=, maxlen=", opReads, func(c *call) Value {
		d := c.new(tDeque, none)
		c.fillDeque(d, 0)
		return d
	})
	getter(dequeType, "maxlen", func(v *vm, x Value) Value { return v.slots(v.unwrapped(x))[0] })
	methods(dequeType, []nativeMethod{
		{"append", "item, /", opReads, func(c *call) Value { return c.pushDeque([]Value{c.args[1]}, false) }},
		{"appendleft", "item, /", opReads, func(c *call) Value { return c.pushDeque([]Value{c.args[1]}, true) }},
		{"extend", "iterable, /", opReads, extendDeque(false)},
		{"extendleft", "iterable, /", opReads, extendDeque(true)},
		{"pop", "", opReads, popDeque(func(n int) int { return n - 1 })},
		{"popleft", "", opReads, popDeque(func(int) int { return 1 })},
		{"clear", "", opReads, func(c *call) Value {
			c.replaceSlots(c.args[0], 1, nil)
			return none
		}},
		{"copy", "", opReads, func(c *call) Value { return c.new(tDeque, slices.Clone(c.slots(c.args[0]))...) }},
		{"reverse", "", opReads, func(c *call) Value {
			items := slices.Clone(c.slots(c.args[0])[1:])
			slices.Reverse(items)
			c.replaceSlots(c.args[0], 1, items)
			return none
		}},
		{"rotate", "n=, /", opReads, func(c *call) Value {
			n, ok := c.size(1, 1)
			items := c.slots(c.args[0])[1:]
			if !ok || len(items) == 0 {
				return none
			}
			k := int(((n % int64(len(items))) + int64(len(items))) % int64(len(items)))
			turned := slices.Concat(items[len(items)-k:], items[:len(items)-k])
			c.replaceSlots(c.args[0], 1, turned)
			return none
		}},
		{"insert", "index, item, /", opReads, func(c *call) Value {
			i, ok := c.asIndex(c.args[1])
			if !ok {
				return none
			}
			items := c.slots(c.args[0])
			if items[0].Kind == machine.Int && int64(len(items)-1) >= items[0].N {
				return c.raise(indexError, "deque already at its maximum size")
			}
			at, _ := resolve(i, 0, len(items)-1)
			c.m.Splice(c.args[0].ID(), at+1, 0, c.args[2])
			return none
		}},
		{"remove", "value, /", opReads, func(c *call) Value {
			i, ok := c.position(c.sequence(c.args[0]), c.args[1], 0, int64(len(c.slots(c.args[0]))))
			switch {
			case !ok:
				return c.prelude("_remove", c.args[0], c.args[1])
			case i < 0:
				return notInDeque(c)
			}
			c.m.Splice(c.args[0].ID(), i+1, 1)
			return none
		}},
		{"index", "value, start=, stop=, /", opReads, indexIn("%s is not in deque")},
		{"count", "value, /", opReads, countIn},
	})
	for _, name := range []string{"index", "insert"} {
		natives[builtinTypes[dequeType.N].methods[nm(name)].N].oldCount = true
	}
}

// notInDeque makes remove fail, in words that show the value.
func notInDeque(c *call) Value {
	s, plain := c.repr(c.args[1])
	if !plain {
		return c.prelude("_remove", c.args[0], c.args[1])
	}
	return c.raise(valueError, "%s is not in deque", s)
}

// fillDeque sets a deque's items and maxlen to the arguments i and i+1.
func (c *call) fillDeque(d Value, i int) {
	maxlen := none
	if c.given(i+1) && c.args[i+1].Kind != kNone {
		n, ok := c.asIndex(c.args[i+1])
		if !ok {
			return
		}
		if n < 0 {
			c.raise(valueError, "maxlen must be non-negative")
			return
		}
		maxlen = machine.IntValue(n)
	}
	items, ok := c.optionalItems(i, c.itemsOf)
	if !ok {
		return
	}
	if maxlen.Kind == machine.Int && int64(len(items)) > maxlen.N {
		items = items[int64(len(items))-maxlen.N:]
	}
	c.replaceSlots(d, 0, append([]Value{maxlen}, items...))
}

// pushDeque adds items at one end, one after the other; beyond the maxlen as many
// leave at the other end.
func (c *call) pushDeque(items []Value, left bool) Value {
	d := c.args[0]
	id := d.ID()
	for _, x := range items {
		s := c.slots(d)
		full := s[0].Kind == machine.Int && int64(len(s)-1) >= s[0].N
		if full && s[0].N == 0 {
			return none
		}
		switch {
		case left:
			if full {
				c.m.Splice(id, len(s)-1, 1)
			}
			c.m.Splice(id, 1, 0, x)
		default:
			if full {
				c.m.Splice(id, 1, 1)
			}
			c.m.Append(id, x)
		}
	}
	return none
}

// repeatDeque does x * n and x *= n.
func (v *vm) repeatDeque(a int32, x Value, n int64) (Value, bool, bool) {
	s := v.slots(x)
	size := int64(len(s) - 1)
	if size > 0 && n > v.m.Config().MaxHeap/16/size {
		return unset, true, v.fail(memoryError, "")
	}
	var items []Value
	for range n {
		items = append(items, s[1:]...)
	}
	if s[0].Kind == machine.Int && int64(len(items)) > s[0].N {
		items = items[int64(len(items))-s[0].N:]
	}
	if a&code.Inplace != 0 {
		v.m.Splice(x.ID(), 1, len(s)-1, items...)
		return x, true, true
	}
	return v.new(tDeque, append([]Value{s[0]}, items...)...), true, true
}

func extendDeque(left bool) func(c *call) Value {
	return func(c *call) Value {
		items, ok := c.itemsOf(c.args[1])
		if !ok {
			return none
		}
		return c.pushDeque(items, left)
	}
}

func popDeque(at func(n int) int) func(c *call) Value {
	return func(c *call) Value {
		s := c.slots(c.args[0])
		if len(s) == 1 {
			return c.raise(indexError, "pop from an empty deque")
		}
		i := at(len(s))
		x := s[i]
		c.m.Splice(c.args[0].ID(), i, 1)
		return x
	}
}
