package python

import (
	"racewalk/sim/machine"
)

// The methods of generators and of the other iterators.

func init() {
	method(generatorType, "send", "self, value, /", opNever, func(c *call) Value {
		sent := c.args[1]
		return c.generator("send", func(v *vm, gen Value, ret int) bool {
			return v.resume(gen, sent, thenGenSend, ret)
		})
	})
	method(generatorType, "__next__", "self, /", opNever, func(c *call) Value {
		return c.generator("__next__", func(v *vm, gen Value, ret int) bool {
			return v.resume(gen, none, thenGenSend, ret)
		})
	})
	method(generatorType, "throw", "self, typ, value=, tb=, /", opNever, throwInto)
	method(generatorType, "close", "self, /", opNever, func(c *call) Value {
		return c.generator("close", func(v *vm, gen Value, ret int) bool {
			return v.throw(gen, v.newExceptionArgs(generatorExit, nil), thenGenClose, ret)
		})
	})
	getter(generatorType, "__name__", func(v *vm, x Value) Value { return v.slots(v.slots(x)[genFunc])[funcName] })
	getter(generatorType, "__qualname__", func(v *vm, x Value) Value { return v.slots(v.slots(x)[genFunc])[funcQual] })
	getter(generatorType, "gi_running", func(v *vm, x Value) Value {
		return boolean(v.slots(x)[genState].N == genRunning)
	})
	for _, t := range []Value{mapType, filterType, zipType, enumerateType, reversedType, callIterType, seqIterType} {
		method(t, "__next__", "self, /", opReads, nextOfIterator)
	}
	for _, t := range iteratorTypes() {
		if _, ok := builtinTypes[t.N].methods[nm("__next__")]; !ok {
			method(t, "__next__", "self, /", opReads, nextOfIterator)
		}
		method(t, "__iter__", "self, /", opNever, func(c *call) Value { return c.args[0] })
	}
	method(generatorType, "__iter__", "self, /", opNever, func(c *call) Value { return c.args[0] })
	for _, t := range []Value{iterTypes[iterList], iterTypes[iterTuple], reverseTypes[0], iterTypes[iterRange]} {
		method(t, "__length_hint__", "self, /", opReads, func(c *call) Value {
			s := c.slots(c.args[0])
			n, _ := c.length(s[iterOver])
			if s[iterKind].N == iterReverse {
				return s[iterPos]
			}
			if s[iterPos].N < 0 {
				return integer(0)
			}
			return machine.IntValue(max(0, n-s[iterPos].N))
		})
	}
}

// iteratorTypes lists the types of all iterators but generators.
func iteratorTypes() []Value {
	types := []Value{mapType, filterType, callIterType, seqIterType, bytearrayIterType, dequeIterType, strIterType, valueIterType, itemIterType}
	types = append(types, reverseTypes[:]...)
	seen := map[Value]bool{}
	var out []Value
	for _, t := range append(types, iterTypes[:]...) {
		if !seen[t] {
			seen[t] = true
			out = append(out, t)
		}
	}
	return out
}

// generator makes the call's result that of a generator's frame, which f puts on
// the stack.
func (c *call) generator(name string, f func(v *vm, gen Value, ret int) bool) Value {
	gen := c.args[0]
	if !c.isType(gen, tGen) {
		return c.raise(typeError, "descriptor '%s' for 'generator' objects doesn't apply to a '%s' object", name, c.typeName(gen))
	}
	return c.leave(func(v *vm) bool { return f(v, gen, v.sp) })
}

func nextOfIterator(c *call) Value {
	if c.isType(c.args[0], tGen) {
		return c.generator("__next__", func(v *vm, gen Value, ret int) bool {
			return v.resume(gen, none, thenGenSend, ret)
		})
	}
	if !c.isType(c.args[0], tIter) {
		return c.raise(typeError, "descriptor '__next__' doesn't apply to a '%s' object", c.typeName(c.args[0]))
	}
	x, ok, fine := c.advance(c.args[0])
	switch {
	case !fine:
		return c.thrown()
	case !ok:
		c.exc = c.newExceptionArgs(stopIteration, nil)
	}
	return x
}

// throwInto is generator.throw(type[, value]) and throw(value).
func throwInto(c *call) Value {
	gen, exc := c.args[0], c.args[1]
	if c.given(2) && c.policy != machine.CPython39 { // since 3.12
		c.warn("DeprecationWarning", "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.")
	}
	switch {
	case c.isExceptionClass(exc) && !c.given(2):
		return c.prelude("_throw", gen, exc)
	case c.isExceptionClass(exc) && c.isInstance(c.args[2], baseException):
		exc = c.args[2]
	case c.isExceptionClass(exc):
		return c.prelude("_throw", gen, exc, c.args[2])
	case !c.isInstance(exc, baseException):
		return c.raise(typeError, "exceptions must be classes or instances deriving from BaseException, not %s", c.typeName(exc))
	}
	return c.generator("throw", func(v *vm, gen Value, ret int) bool {
		return v.throw(gen, exc, thenGenThrow, ret)
	})
}
