package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// The methods of set and frozenset.

func init() {
	both := []nativeMethod{
		{"copy", "", opReads, func(c *call) Value {
			if c.isType(c.args[0], tFrozenSet) {
				return c.args[0]
			}
			return c.new(tSet, c.setOrder(c.args[0])...)
		}},
		{"union", "*others", opReads, combine(code.Or)},
		{"intersection", "*others", opReads, combine(code.And)},
		{"difference", "*others", opReads, combine(code.Sub)},
		{"symmetric_difference", "other, /", opReads, combine(code.Xor)},
		{"isdisjoint", "other, /", opReads, disjoint},
		{"issubset", "other, /", opReads, within(false)},
		{"issuperset", "other, /", opReads, within(true)},
	}
	methods(setType, both)
	methods(frozenSetType, both)
	methods(setType, []nativeMethod{
		{"add", "elem, /", opReads, func(c *call) Value {
			if !c.setAddKey(c.args[0], c.args[1]) {
				return c.thrown()
			}
			return none
		}},
		{"discard", "elem, /", opReads, func(c *call) Value {
			if _, ok := c.setRemove(c.args[0], c.args[1]); !ok {
				return c.thrown()
			}
			return none
		}},
		{"remove", "elem, /", opReads, func(c *call) Value {
			found, ok := c.setRemove(c.args[0], c.args[1])
			switch {
			case !ok:
				return c.thrown()
			case !found:
				c.exc = c.newException(keyError, c.args[1])
			}
			return none
		}},
		{"pop", "", opReads, func(c *call) Value {
			keys := c.setOrder(c.args[0])
			if len(keys) == 0 {
				return c.raise(keyError, "pop from an empty set")
			}
			c.setRemove(c.args[0], keys[0])
			return keys[0]
		}},
		{"clear", "", opReads, func(c *call) Value {
			c.replaceSlots(c.args[0], 0, nil)
			c.object(c.args[0]).Index = nil
			return none
		}},
		{"update", "*others", opReads, combine(code.Or | code.Inplace)},
		{"intersection_update", "*others", opReads, combine(code.And | code.Inplace)},
		{"difference_update", "*others", opReads, combine(code.Sub | code.Inplace)},
		{"symmetric_difference_update", "other, /", opReads, combine(code.Xor | code.Inplace)},
	})
}

// others returns the arguments of a set's method, as sets.
func (c *call) others() ([]Value, bool) {
	given := slices.Clone(c.rest)
	if len(c.args) > 1 {
		given = append(given, c.args[1])
	}
	for i, x := range given {
		if y := c.unwrapped(x); c.isType(y, tSet) || c.isType(y, tFrozenSet) {
			given[i] = y
			continue
		}
		items, ok := c.itemsOf(x)
		if !ok {
			return nil, false
		}
		s := c.new(tSet)
		for _, k := range items {
			if !c.setAddKey(s, k) {
				c.thrown()
				return nil, false
			}
		}
		given[i] = s
	}
	return given, true
}

// combine makes a method that does an operator with each of its arguments.
func combine(op int32) func(c *call) Value {
	return func(c *call) Value {
		others, ok := c.others()
		if !ok {
			return none
		}
		s := c.args[0]
		if op&code.Inplace == 0 && len(others) == 0 {
			return c.new(c.object(s).Type, c.setOrder(s)...)
		}
		for _, x := range others {
			if s, _, ok = c.setOp(op, s, x); !ok {
				return c.thrown()
			}
		}
		if op&code.Inplace != 0 {
			return none
		}
		return s
	}
}

func disjoint(c *call) Value {
	others, ok := c.others()
	if !ok {
		return none
	}
	for _, k := range c.slots(others[0]) {
		if k.Kind == machine.Nil {
			continue
		}
		has, ok := c.setHas(c.asSet(c.args[0]), k)
		if !ok {
			return c.thrown()
		}
		if has {
			return vFalse
		}
	}
	return vTrue
}

// within makes issubset and, the other way round, issuperset.
func within(reverse bool) func(c *call) Value {
	return func(c *call) Value {
		others, ok := c.others()
		if !ok {
			return none
		}
		small, large := c.args[0], others[0]
		if reverse {
			small, large = large, small
		}
		for _, k := range c.slots(small) {
			if k.Kind == machine.Nil {
				continue
			}
			has, ok := c.setHas(large, k)
			if !ok {
				return c.thrown()
			}
			if !has {
				return vFalse
			}
		}
		return vTrue
	}
}
