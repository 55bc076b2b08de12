package python

import (
	"math"
	"slices"

	"racewalk/sim/machine"
)

// The methods of list and tuple.

func init() {
	methods(listType, []nativeMethod{
		{"append", "object, /", opReads, func(c *call) Value {
			c.m.Append(c.args[0].ID(), c.args[1])
			return none
		}},
		{"extend", "iterable, /", opReads, func(c *call) Value {
			items, ok := c.sizedItemsOf(c.args[1])
			if ok {
				c.m.Splice(c.args[0].ID(), len(c.slots(c.args[0])), 0, items...)
			}
			return none
		}},
		{"insert", "index, object, /", opReads, func(c *call) Value {
			i, ok := c.asIndex(c.args[1])
			if !ok {
				return none
			}
			at, _ := resolve(i, 0, len(c.slots(c.args[0])))
			c.m.Splice(c.args[0].ID(), at, 0, c.args[2])
			return none
		}},
		{"pop", "index=, /", opReads, popItem("pop from empty list", "pop index out of range")},
		{"remove", "value, /", opReads, func(c *call) Value {
			i, ok := c.position(c.slots(c.args[0]), c.args[1], 0, math.MaxInt64)
			switch {
			case !ok:
				return c.prelude("_remove", c.args[0], c.args[1])
			case i < 0:
				return c.raise(valueError, "list.remove(x): x not in list")
			}
			c.m.Splice(c.args[0].ID(), i, 1)
			return none
		}},
		{"clear", "", opReads, func(c *call) Value {
			c.replaceSlots(c.args[0], 0, nil)
			return none
		}},
		{"copy", "", opReads, func(c *call) Value { return c.newList(slices.Clone(c.slots(c.args[0]))...) }},
		{"reverse", "", opReads, func(c *call) Value {
			items := slices.Clone(c.slots(c.args[0]))
			slices.Reverse(items)
			c.replaceSlots(c.args[0], 0, items)
			return none
		}},
		{"sort", "*, key=, reverse=", opReads, sortList},
		{"index", "value, start=, stop=, /", opReads, indexIn("%s is not in list")},
		{"count", "value, /", opReads, countIn},
	})
	methods(tupleType, []nativeMethod{
		{"index", "value, start=, stop=, /", opReads, indexIn("tuple.index(x): x not in tuple")},
		{"count", "value, /", opReads, countIn},
	})
}

// popItem makes pop of a list or bytearray.
func popItem(empty, outside string) func(c *call) Value {
	return func(c *call) Value {
		i, ok := c.size(1, -1)
		if !ok {
			return none
		}
		items := c.slots(c.args[0])
		if len(items) == 0 {
			return c.raise(indexError, "%s", empty)
		}
		if i < 0 {
			i += int64(len(items))
		}
		if i < 0 || i >= int64(len(items)) {
			return c.raise(indexError, "%s", outside)
		}
		x := items[i]
		c.m.Splice(c.args[0].ID(), int(i), 1)
		return x
	}
}

// position returns the index of the first of some items that equals x, or −1; ok
// is false if Python code is needed to compare them.
func (v *vm) position(items []Value, x Value, start, end int64) (int, bool) {
	from, to := resolve(start, end, len(items))
	for i := from; i < to; i++ {
		if items[i] == x {
			return i, true
		}
		eq, ok := v.equal(items[i], x)
		if !ok {
			return 0, false
		}
		if eq {
			return i, true
		}
	}
	return -1, true
}

// indexIn makes index of a list, tuple or deque; missing is the message, with %s
// for the repr of what is not there.
func indexIn(missing string) func(c *call) Value {
	return func(c *call) Value {
		start, end, ok := c.window(2)
		if !ok {
			if c.wants.by == "" {
				return c.raise(typeError, "slice indices must be integers or have an __index__ method")
			}
			return none
		}
		i, ok := c.position(c.sequence(c.args[0]), c.args[1], start, end)
		switch {
		case !ok:
			return c.prelude("_index_of", c.args[0], c.args[1], machine.IntValue(start), machine.IntValue(end), c.text(missing))
		case i >= 0:
			return integer(i)
		}
		s, plain := c.repr(c.args[1])
		if !plain {
			return c.prelude("_index_of", c.args[0], c.args[1], machine.IntValue(start), machine.IntValue(end), c.text(missing))
		}
		return c.raise(valueError, "%s", percentS(missing, s))
	}
}

// sequence returns the items of a list, tuple, bytearray or deque.
func (v *vm) sequence(x Value) []Value {
	if v.isType(x, tDeque) {
		return v.slots(x)[1:]
	}
	return v.slots(x)
}

// percentS puts s in the place of %s, if there is one.
func percentS(message, s string) string {
	for i := 0; i+1 < len(message); i++ {
		if message[i] == '%' && message[i+1] == 's' {
			return message[:i] + s + message[i+2:]
		}
	}
	return message
}

func countIn(c *call) Value {
	n := 0
	for _, y := range c.sequence(c.args[0]) {
		eq, ok := c.equal(y, c.args[1])
		if !ok {
			return c.prelude("_count", c.args[0], c.args[1])
		}
		if eq || y == c.args[1] {
			n++
		}
	}
	return integer(n)
}
