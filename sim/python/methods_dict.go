package python

import (
	"slices"

	"racewalk/sim/machine"
)

// The methods of dict and of what keys, values and items return.

func init() {
	methods(dictType, []nativeMethod{
		{"get", "key, default=, /", opReads, func(c *call) Value {
			x, found, ok := c.dictGet(c.args[0], c.args[1])
			switch {
			case !ok:
				return c.thrown()
			case found:
				return x
			}
			return c.option(2, none)
		}},
		{"setdefault", "key, default=, /", opReads, func(c *call) Value {
			x, found, ok := c.dictGet(c.args[0], c.args[1])
			switch {
			case !ok:
				return c.thrown()
			case found:
				return x
			}
			x = c.option(2, none)
			c.dictSet(c.args[0], c.args[1], x)
			return x
		}},
		{"pop", "key, default=, /", opReads, func(c *call) Value {
			x, found, ok := c.dictDelete(c.args[0], c.args[1])
			switch {
			case !ok:
				return c.thrown()
			case found:
				return x
			case c.given(2):
				return c.args[2]
			}
			c.exc = c.newException(keyError, c.args[1])
			return none
		}},
		{"popitem", "", opReads, func(c *call) Value {
			s := c.slots(c.args[0])
			for i := len(s) - 2; i >= 0; i -= 2 {
				if k, x := s[i], s[i+1]; k.Kind != machine.Nil {
					c.removeKey(c.args[0].ID(), 2, i)
					return c.newTuple(k, x)
				}
			}
			return c.raise(keyError, "popitem(): dictionary is empty")
		}},
		{"update", "mapping=, /, **kwargs", opReads, func(c *call) Value {
			if c.given(1) && !c.updateDict(c.args[0], c.args[1]) {
				return none
			}
			for i := 0; i+1 < len(c.kw); i += 2 {
				c.dictSetText(c.args[0], c.kw[i], c.kw[i+1])
			}
			return none
		}},
		{"keys", "", opNever, view(viewKeys)},
		{"values", "", opNever, view(viewValues)},
		{"items", "", opNever, view(viewItems)},
		{"clear", "", opReads, func(c *call) Value {
			c.replaceSlots(c.args[0], 0, nil)
			c.object(c.args[0]).Index = nil
			return none
		}},
		{"copy", "", opReads, func(c *call) Value { return c.copyDict(c.args[0]) }},
	})
	classMethod(dictType, "fromkeys", "iterable, value=, /", func(c *call) Value {
		items, ok := c.itemsOf(c.args[1])
		if !ok {
			return none
		}
		if c.args[0].Kind != kType {
			return c.prelude("_from_keys", c.args[0], c.newList(items...), c.option(2, none))
		}
		d := c.new(tDict)
		for _, k := range items {
			if !c.dictSet(d, k, c.option(2, none)) {
				return c.thrown()
			}
		}
		return d
	})
	for _, t := range []Value{dictKeysType, dictItemsType} {
		methods(t, []nativeMethod{{"isdisjoint", "other, /", opReads, disjoint}})
	}
	for _, t := range []Value{dictKeysType, dictValuesType, dictItemsType} {
		getter(t, "mapping", func(v *vm, self Value) Value { return v.slots(self)[0] })
	}
	methods(mapProxyType, []nativeMethod{
		{"get", "key, default=, /", opReads, viaDict("get")},
		{"keys", "", opReads, viaDict("keys")},
		{"values", "", opReads, viaDict("values")},
		{"items", "", opReads, viaDict("items")},
		{"copy", "", opReads, func(c *call) Value { return c.proxied(c.args[0]) }},
	})
}

func view(which int) func(c *call) Value {
	return func(c *call) Value { return c.new(tView, c.args[0], integer(which)) }
}

// copyDict returns a copy of a dict, without its removed pairs.
func (v *vm) copyDict(d Value) Value {
	s := v.slots(d)
	kept := make([]Value, 0, len(s))
	for i := 0; i+1 < len(s); i += 2 {
		if s[i].Kind != machine.Nil {
			kept = append(kept, s[i], s[i+1])
		}
	}
	return v.new(tDict, kept...)
}

// proxied returns the namespace that a mappingproxy shows, as a dict.
func (v *vm) proxied(proxy Value) Value {
	return v.new(tDict, slices.Clone(v.slots(v.slots(proxy)[0])[classAttrs:])...)
}

// viaDict makes a method of mappingproxy from that of dict.
func viaDict(name string) func(c *call) Value {
	return func(c *call) Value {
		c.args[0] = c.proxied(c.args[0])
		return natives[builtinTypes[dictType.N].methods[nm(name)].N].fn(c)
	}
}
