package python

import (
	"slices"
	"sort"

	"racewalk/sim/machine"
)

// before reports whether a < b as a sort asks it. plain is false if that needs
// Python code, ok if the two have no order.
func (v *vm) before(a, b Value) (lt, plain, ok bool) {
	if v.hasMethod(a, "__lt__") || v.hasMethod(b, "__gt__") {
		return false, false, true
	}
	x, y := v.unwrapped(a), v.unwrapped(b)
	if v.isType(x, tInstance) || v.isType(y, tInstance) {
		return false, true, false
	}
	if isSetLike(v, x) && isSetLike(v, y) {
		return false, false, true
	}
	n, ok, plain := v.orderValues(x, y)
	return n == -1, plain, ok
}

// sortOrder returns the positions of keys in sorted order, equal ones in the
// order in which they were. plain is false if Python code is needed; bad holds
// two keys that have no order.
func (v *vm) sortOrder(keys []Value, reverse bool) (order []int, plain bool, bad []Value) {
	order = make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	plain = true
	sort.SliceStable(order, func(i, j int) bool {
		a, b := keys[order[i]], keys[order[j]]
		if reverse {
			a, b = b, a
		}
		if !plain || bad != nil {
			return false
		}
		lt, fine, ok := v.before(a, b)
		if !fine {
			plain = false
		} else if !ok {
			bad = []Value{a, b}
		}
		return lt
	})
	return order, plain, bad
}

// sortedItems sorts the items of a call of sorted or list.sort; ok is false if
// the call has failed, or if Python code is needed: then slow is set.
func (c *call) sortedItems(items []Value, key Value, reverse bool) (sorted []Value, slow, ok bool) {
	if key.Kind != kNone {
		return nil, true, false
	}
	order, plain, bad := c.sortOrder(items, reverse)
	switch {
	case !plain:
		return nil, true, false
	case bad != nil:
		c.noOrder("<", bad[0], bad[1])
		return nil, false, false
	}
	sorted = make([]Value, len(items))
	for i, at := range order {
		sorted[i] = items[at]
	}
	return sorted, false, true
}

// noOrder raises the TypeError for two values that cannot be compared.
func (c *call) noOrder(symbol string, a, b Value) {
	a, b = c.unordered(a, b)
	c.raise(typeError, "'%s' not supported between instances of '%s' and '%s'", symbol, c.typeName(a), c.typeName(b))
}

// unordered returns the items that are why two sequences have no order.
func (v *vm) unordered(a, b Value) (Value, Value) {
	if v.isType(a, tList) && v.isType(b, tList) || v.isType(a, tTuple) && v.isType(b, tTuple) {
		s, t := v.slots(a), v.slots(b)
		for i := 0; i < len(s) && i < len(t); i++ {
			if eq, ok := v.equal(s[i], t[i]); ok && !eq {
				return v.unordered(s[i], t[i])
			}
		}
	}
	return a, b
}

func sortedOf(c *call) Value {
	items, ok := c.sizedItemsOf(c.args[0])
	if !ok {
		return none
	}
	reverse, ok := c.isTrue(c.args[2])
	if !ok {
		return none
	}
	key := c.option(1, none)
	sorted, slow, ok := c.sortedItems(items, key, reverse)
	if slow {
		return c.prelude("_sorted", c.newList(items...), key, boolean(reverse))
	}
	if !ok {
		return none
	}
	return c.newList(sorted...)
}

func sortList(c *call) Value {
	reverse, ok := c.isTrue(c.args[2])
	if !ok {
		return none
	}
	l, key := c.args[0], c.option(1, none)
	items := slices.Clone(c.slots(l))
	sorted, slow, ok := c.sortedItems(items, key, reverse)
	if slow {
		return c.prelude("_sort_list", l, key, boolean(reverse))
	}
	if ok {
		c.replaceSlots(l, 0, sorted)
	}
	return none
}

// replaceSlots replaces an object's slots from at on.
func (c *call) replaceSlots(x Value, at int, items []Value) {
	c.m.Splice(x.ID(), at, len(c.slots(x))-at, items...)
}

// The parts of sorting that the prelude needs.
func init() {
	natives[builtins[nm("sorted")].N].byName = false // as CPython says it
	hidden("_sort_order", "keys, reverse", func(c *call) Value {
		keys := slices.Clone(c.slots(c.args[0]))
		order, plain, bad := c.sortOrder(keys, c.args[1] == vTrue)
		switch {
		case !plain:
			return none
		case bad != nil:
			c.noOrder("<", bad[0], bad[1])
			return none
		}
		positions := make([]Value, len(order))
		for i, at := range order {
			positions[i] = integer(at)
		}
		return c.newList(positions...)
	})
	hidden("_replace_items", "list, items, before", func(c *call) Value {
		l := c.unwrapped(c.args[0])
		modified := !slices.Equal(c.slots(l), c.slots(c.args[2]))
		c.replaceSlots(l, 0, slices.Clone(c.slots(c.args[1])))
		if modified {
			return c.raise(valueError, "list modified during sort")
		}
		return none
	})
	hidden("_has_order", "x", func(c *call) Value {
		x := c.unwrapped(c.args[0])
		return boolean(x.Kind != machine.Ref || !c.isType(x, tInstance))
	})
}
