package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// The built-in functions and constructors that are about sequences of values.
// Each looks at built-in ones itself; what needs Python code (generators,
// __iter__, __len__) is left to the prelude.

func init() {
	builtin("len", def("len", "obj, /", opReads, lenOf))
	constructor(rangeType, "start, stop=, step=, /", opNever, makeRange)
	constructor(sliceType, "start, stop=, step=, /", opNever, func(c *call) Value {
		start, stop := c.args[0], c.args[1]
		if !c.given(1) {
			start, stop = none, start
		}
		return c.new(tSlice, start, stop, c.option(2, none))
	})
	constructor(listType, "iterable=, /", opReads, func(c *call) Value {
		items, ok := c.optionalItems(0, c.sizedItemsOf)
		if !ok {
			return none
		}
		return c.newList(items...)
	})
	constructor(tupleType, "iterable=, /", opReads, func(c *call) Value {
		if c.given(0) && c.isType(c.args[0], tTuple) {
			return c.args[0]
		}
		items, ok := c.optionalItems(0, c.sizedItemsOf)
		if !ok {
			return none
		}
		return c.newTuple(items...)
	})
	constructor(setType, "iterable=, /", opReads, func(c *call) Value { return c.makeSet(tSet) })
	constructor(frozenSetType, "iterable=, /", opReads, func(c *call) Value {
		if c.given(0) && c.isType(c.args[0], tFrozenSet) {
			return c.args[0]
		}
		return c.makeSet(tFrozenSet)
	})
	constructor(dictType, "mapping=, /, **kwargs", opReads, makeDict)
	builtin("iter", def("iter", "iterable, sentinel=, /", opNever, iterOf))
	builtin("next", def("next", "iterator, default=, /", opReads, nextOf))
	builtin("sorted", def("sorted", "iterable, /, *, key=, reverse=", opReads, sortedOf))
	builtin("min", def("min", "arg=, /, *args, key=, default=", opReads, extreme("min", -1)))
	builtin("max", def("max", "arg=, /, *args, key=, default=", opReads, extreme("max", 1)))
	builtin("any", def("any", "iterable, /", opReads, whether("_any", true)))
	builtin("all", def("all", "iterable, /", opReads, whether("_all", false)))
}

// optionalItems returns the items of parameter i as by does, none if it was not
// given.
func (c *call) optionalItems(i int, by func(Value) ([]Value, bool)) ([]Value, bool) {
	if !c.given(i) {
		return nil, true
	}
	return by(c.args[i])
}

func lenOf(c *call) Value {
	x := c.args[0]
	if _, ok := c.lookupUser(c.typeOf(x), c.text("__len__").N); ok {
		return c.prelude("_len", x)
	}
	n, ok := c.length(x)
	if !ok {
		if c.vm.exc.Kind != machine.Nil {
			return c.thrown()
		}
		return c.raise(typeError, "object of type '%s' has no len()", c.typeName(x))
	}
	return machine.IntValue(n)
}

// length returns the number of items of a built-in container.
func (v *vm) length(x Value) (int64, bool) {
	x = v.unwrapped(x)
	switch x.Kind {
	case machine.Text:
		if v.m.ASCII(x) {
			return int64(len(v.str(x))), true
		}
		return text.Len(v.str(x)), true
	case kBytes:
		return int64(len(v.str(x))), true
	case machine.Ref:
		o := v.object(x)
		switch o.Type {
		case tList, tTuple, tByteArray:
			return int64(len(o.Slots)), true
		case tDeque:
			return int64(len(o.Slots) - 1), true
		case tDict:
			return int64(v.dictLen(x)), true
		case tSet, tFrozenSet:
			return int64(v.setLen(x)), true
		case tView:
			return int64(v.dictLen(o.Slots[0])), true
		case tRange:
			return v.rangeLen(x)
		case tMapProxy:
			return int64(len(v.slots(o.Slots[0]))-classAttrs) / 2, true
		}
	}
	return 0, false
}

func makeRange(c *call) Value {
	var n [3]text.Int
	n[2] = text.Small(1)
	for i := range n {
		if c.given(i) {
			k, ok := c.asInt(c.args[i])
			if !ok {
				return none
			}
			n[i] = k
		}
	}
	if !c.given(1) {
		n[0], n[1] = text.Small(0), n[0]
	}
	if n[2].Sign() == 0 {
		return c.raise(valueError, "range() arg 3 must not be zero")
	}
	return c.new(tRange, c.fromInt(n[0]), c.fromInt(n[1]), c.fromInt(n[2]))
}

func (c *call) makeSet(t machine.Type) Value {
	items, ok := c.optionalItems(0, c.itemsOf)
	if !ok {
		return none
	}
	s := c.new(t)
	for _, k := range items {
		if !c.setAddKey(s, k) {
			return c.thrown()
		}
	}
	return s
}

func makeDict(c *call) Value {
	d := c.new(tDict)
	if c.given(0) && !c.updateDict(d, c.args[0]) {
		return none
	}
	for i := 0; i+1 < len(c.kw); i += 2 {
		c.dictSetText(d, c.kw[i], c.kw[i+1])
	}
	return d
}

// updateDict puts the pairs of a mapping, or of an iterable of pairs, into a dict.
func (c *call) updateDict(d, from Value) bool {
	x := c.unwrapped(from)
	if c.isType(x, tDict) && !c.hasMethod(from, "keys") && !c.hasMethod(from, "__getitem__") {
		s := append([]Value(nil), c.slots(x)...)
		for i := 0; i+1 < len(s); i += 2 {
			if s[i].Kind != machine.Nil && !c.dictSet(d, s[i], s[i+1]) {
				c.thrown()
				return false
			}
		}
		return true
	}
	if c.isType(from, tInstance) && c.hasMethod(from, "keys") {
		c.need(from, "_pairs")
		return false
	}
	if c.isType(from, tMapProxy) {
		s := c.slots(c.slots(from)[0])
		for i := classAttrs; i+1 < len(s); i += 2 {
			c.dictSetText(d, s[i], s[i+1])
		}
		return true
	}
	items, ok := c.itemsOf(from)
	if !ok {
		return false
	}
	for i, pair := range items {
		kv, ok := c.items(pair)
		if !ok {
			if c.vm.exc.Kind == machine.Nil && c.iterable(pair) {
				c.need(from, "_pairs")
				return false
			}
			c.vm.exc = unset
			c.raise(typeError, "cannot convert dictionary update sequence element #%d to a sequence", i)
			return false
		}
		if len(kv) != 2 {
			c.raise(valueError, "dictionary update sequence element #%d has length %d; 2 is required", i, len(kv))
			return false
		}
		if !c.dictSet(d, kv[0], kv[1]) {
			c.thrown()
			return false
		}
	}
	return true
}

func iterOf(c *call) Value {
	x := c.args[0]
	if c.given(1) {
		if !c.isCallable(x) {
			return c.raise(typeError, "iter(object, sentinel): object must be callable")
		}
		return c.prelude("_call_iter", x, c.args[1])
	}
	if f, ok := c.lookupUser(c.typeOf(x), nmIter); ok && f.Kind != kNone {
		return c.leave(func(v *vm) bool { return v.callValue(f, thenIter, 0, x) })
	}
	if it := c.iterate(x); it.Kind != machine.Nil {
		return it
	}
	if _, ok := c.lookupUser(c.typeOf(x), c.text("__getitem__").N); ok {
		return c.prelude("_items", x)
	}
	if f, ok := c.lookup(c.typeOf(x), nmIter); ok && f.Kind == kPrelude {
		return c.prelude(names[f.N], x)
	}
	return c.raise(typeError, "'%s' object is not iterable", c.typeName(x))
}

func nextOf(c *call) Value {
	it := c.args[0]
	switch {
	case c.isType(it, tIter):
		x, ok, fine := c.advance(it)
		switch {
		case !fine:
			return c.thrown()
		case ok:
			return x
		case c.given(1):
			return c.args[1]
		}
		c.exc = c.newExceptionArgs(stopIteration, nil)
		return none
	case c.given(1) && c.iterator(it):
		return c.prelude("_next", it, c.args[1])
	case c.isType(it, tGen):
		return c.leave(func(v *vm) bool { return v.resume(it, none, thenGenSend, v.sp) })
	case c.user(it, "__next__"):
		return none
	}
	if f, ok := c.lookup(c.typeOf(it), nmNext); ok {
		return c.tail(f, it)
	}
	return c.raise(typeError, "'%s' object is not an iterator", c.typeName(it))
}

// iterator reports whether x has a next item.
func (v *vm) iterator(x Value) bool {
	if v.isType(x, tIter) || v.isType(x, tGen) || v.hasMethod(x, "__next__") {
		return true
	}
	_, ok := v.lookup(v.typeOf(x), nmNext)
	return ok
}

// whether makes any and all: they stop at the first item whose truth is the
// result.
func whether(slow string, result bool) func(c *call) Value {
	return func(c *call) Value {
		x := c.args[0]
		if !c.isType(c.unwrapped(x), tGen) {
			items, ok := c.items(x)
			if c.vm.exc.Kind != machine.Nil {
				return c.thrown()
			}
			for i := 0; ok && i < len(items); i++ {
				t, plain := c.truth(items[i])
				if plain && (t == truthTrue) == result {
					return boolean(result)
				}
				ok = plain
			}
			if ok {
				return boolean(!result)
			}
		}
		if !c.iterable(x) {
			return c.raise(typeError, "'%s' object is not iterable", c.typeName(x))
		}
		return c.prelude(slow, x)
	}
}

// extreme makes min (want −1) and max (want 1).
func extreme(name string, want int) func(c *call) Value {
	return func(c *call) Value {
		if !c.given(0) {
			return c.raise(typeError, "%s expected at least 1 argument, got 0", name)
		}
		var items []Value
		key, other := c.option(1, none), c.args[2]
		if len(c.rest) > 0 {
			if other.Kind != machine.Nil {
				return c.raise(typeError, "Cannot specify a default for %s() with multiple positional arguments", name)
			}
			items = append([]Value{c.args[0]}, c.rest...)
		} else {
			var ok bool
			if items, ok = c.itemsOf(c.args[0]); !ok {
				return none
			}
		}
		if len(items) == 0 {
			if other.Kind != machine.Nil {
				return other
			}
			return c.raise(valueError, "%s() iterable argument is empty", name)
		}
		if key.Kind != kNone {
			return c.prelude("_extreme", c.newList(items...), key, c.text(name))
		}
		best := items[0]
		for _, x := range items[1:] {
			a, b := x, best
			if want > 0 {
				a, b = best, x
			}
			lt, plain, ok := c.before(a, b)
			switch {
			case !plain:
				return c.prelude("_extreme", c.newList(items...), none, c.text(name))
			case !ok && want > 0:
				return c.raise(typeError, "'>' not supported between instances of '%s' and '%s'", c.typeName(x), c.typeName(best))
			case !ok:
				return c.raise(typeError, "'<' not supported between instances of '%s' and '%s'", c.typeName(x), c.typeName(best))
			case lt:
				best = x
			}
		}
		return best
	}
}
