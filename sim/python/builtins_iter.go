package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// enumerate, zip, map, filter and reversed. Over built-in iterables the first two
// and the last are native iterators; otherwise, and where a function is to be
// called for each item, a generator of the prelude does the work and goes by the
// name of the type (linked.makes).

func init() {
	constructor(enumerateType, "iterable, start=", opNever, makeEnumerate)
	constructor(zipType, "*iterables, strict=", opNever, makeZip)
	constructor(mapType, "*args", opNever, func(c *call) Value {
		if len(c.rest) < 2 {
			return c.raise(typeError, "map() must have at least two arguments.")
		}
		if !c.allIterable(c.rest[1:]) {
			return none
		}
		return c.prelude("_new_map", c.rest...)
	})
	constructor(filterType, "function, iterable, /", opNever, func(c *call) Value {
		if !c.allIterable(c.args[1:]) {
			return none
		}
		return c.prelude("_new_filter", c.args...)
	})
	constructor(reversedType, "sequence, /", opNever, makeReversed)
	for _, t := range []Value{enumerateType, zipType, mapType, filterType, reversedType} {
		builtin(builtinTypes[t.N].name, t)
		builtinTypes[t.N].sealed = true
	}
}

// generatorTypes are the types by whose names the generators of these functions
// of the prelude go.
var generatorTypes = map[string]Value{
	"_map": mapType, "_filter": filterType, "_zip": zipType, "_enumerate": enumerateType,
	"_reversed": reversedType, "_call_iter": callIterType, "_items": seqIterType,
}

// generatorType returns the type of a generator.
func (v *vm) generatorType(o *machine.Object) Value {
	if c := v.l.codes[v.slots(o.Slots[genFunc])[funcCode].N]; c.lib {
		if t, ok := generatorTypes[c.Name]; ok {
			return t
		}
	}
	return generatorType
}

func (c *call) allIterable(xs []Value) bool {
	for _, x := range xs {
		if !c.iterable(x) {
			c.raise(typeError, "'%s' object is not iterable", c.typeName(x))
			return false
		}
	}
	return true
}

// nativeIterator returns an iterator over x that needs no Python code, or Nil.
func (v *vm) nativeIterator(x Value) Value {
	if _, ok := v.lookupUser(v.typeOf(x), nmIter); ok {
		return unset
	}
	if it := v.iterate(x); v.isType(it, tIter) {
		return it
	}
	return unset
}

func makeEnumerate(c *call) Value {
	start := integer(0)
	if c.given(1) {
		n, ok := c.asInt(c.args[1])
		if !ok {
			return none
		}
		start = c.fromInt(n)
	}
	if !c.allIterable(c.args[:1]) {
		return none
	}
	if it := c.nativeIterator(c.args[0]); it.Kind != machine.Nil {
		return c.new(tIter, it, integer(iterEnumerate), start, none)
	}
	return c.prelude("_new_enumerate", c.args[0], start)
}

func makeZip(c *call) Value {
	strict, ok := c.isTrue(c.args[0])
	if !ok {
		return none
	}
	var its []Value
	if !c.allIterable(c.rest) {
		return none
	}
	for _, x := range c.rest {
		if it := c.nativeIterator(x); it.Kind != machine.Nil {
			its = append(its, it)
		}
	}
	if len(its) == len(c.rest) {
		return c.new(tIter, c.newTuple(its...), integer(iterZip), integer(0), boolean(strict))
	}
	return c.prelude("_new_zip", append([]Value{boolean(strict)}, c.rest...)...)
}

func makeReversed(c *call) Value {
	x := c.args[0]
	if c.user(x, "__reversed__") {
		return none
	}
	it := c.reverse(c.unwrapped(x))
	switch {
	case c.vm.exc.Kind != machine.Nil:
		return c.thrown()
	case it.Kind != machine.Nil:
		return it
	case c.hasMethod(x, "__getitem__") && c.hasMethod(x, "__len__"):
		return c.prelude("_new_reversed", x)
	}
	return c.raise(typeError, "'%s' object is not reversible", c.typeName(x))
}

// The names of iterReverse, by its Aux.
var reverseTypes = [...]Value{
	iterType("list_reverseiterator"), reversedType, iterType("dict_reversekeyiterator"),
	iterType("dict_reversevalueiterator"), iterType("dict_reverseitemiterator"), newType("_collections", "_deque_reverse_iterator", objectType),
}

// reverse returns an iterator over a built-in sequence from its end, or Nil.
func (v *vm) reverse(x Value) Value {
	backwards := func(over Value, aux int) Value {
		return v.new(tIter, over, integer(iterReverse), integer(len(v.slots(over))), integer(aux))
	}
	all := func() Value {
		items, _ := v.items(x)
		return v.newTuple(items...)
	}
	switch x.Kind {
	case machine.Text, kBytes:
		return backwards(all(), 1)
	case machine.Ref:
		o := v.object(x)
		switch o.Type {
		case tList:
			return backwards(x, 0)
		case tTuple, tByteArray:
			return backwards(x, 1)
		case tDeque:
			return backwards(all(), 5)
		case tDict:
			return backwards(all(), 2)
		case tView:
			return backwards(all(), 2+int(o.Slots[1].N))
		case tRange:
			n, ok := v.rangeLen(x)
			if !ok {
				return unset
			}
			first, _ := v.rangeItem(x, n-1)
			before, _ := v.rangeItem(x, -1)
			step := v.fromInt(text.Neg(v.toInt(o.Slots[2])))
			if n == 0 {
				first, before = v.slots(x)[0], v.slots(x)[0]
			}
			return v.iterate(v.new(tRange, first, before, step))
		}
	}
	return unset
}

var (
	bytearrayIterType = iterType("bytearray_iterator")
	dequeIterType     = newType("_collections", "_deque_iterator", objectType)
	strIterType       = iterType("str_iterator")
	valueIterType     = iterType("dict_valueiterator")
	itemIterType      = iterType("dict_itemiterator")
)

// iterTypeOf returns the type of a native iterator.
func (v *vm) iterTypeOf(o *machine.Object) Value {
	over, kind := o.Slots[iterOver], o.Slots[iterKind].N
	switch kind {
	case iterReverse:
		return reverseTypes[o.Slots[iterAux].N]
	case iterList:
		if v.isType(over, tDeque) {
			return dequeIterType
		} else if v.isType(over, tByteArray) {
			return bytearrayIterType
		}
	case iterText:
		if !text.IsASCII(v.str(over)) {
			return strIterType
		}
	case iterDict:
		switch o.Slots[iterAux].N % 4 {
		case viewValues:
			return valueIterType
		case viewItems:
			return itemIterType
		}
	}
	return iterTypes[kind]
}

// advanceEnumerate and advanceZip are what the iterators do.

func (v *vm) advanceEnumerate(it Value) (x Value, ok, fine bool) {
	x, ok, fine = v.advance(v.slots(it)[iterOver])
	if !ok {
		return unset, false, fine
	}
	n := v.slots(it)[iterPos]
	v.m.Set(it.ID(), iterPos, v.fromInt(text.Add(v.toInt(n), text.Small(1))))
	return v.newTuple(n, x), true, true
}

func (v *vm) advanceZip(it Value) (x Value, ok, fine bool) {
	strict := v.slots(it)[iterAux] == vTrue
	its := slices.Clone(v.slots(v.slots(it)[iterOver]))
	items := make([]Value, len(its))
	for i, inner := range its {
		items[i], ok, fine = v.advance(inner)
		if ok {
			continue
		}
		if !fine || !strict {
			return unset, false, fine
		}
		if i > 0 {
			return unset, false, v.unequal(i, "shorter")
		}
		for j, rest := range its[1:] {
			if _, more, _ := v.advance(rest); more {
				return unset, false, v.unequal(j+1, "longer")
			}
		}
		return unset, false, true
	}
	if len(its) == 0 {
		return unset, false, true
	}
	return v.newTuple(items...), true, true
}

func (v *vm) unequal(i int, how string) bool {
	if i == 1 {
		return v.fail(valueError, "zip() argument 2 is %s than argument 1", how)
	}
	return v.fail(valueError, "zip() argument %d is %s than arguments 1-%d", i+1, how, i)
}
