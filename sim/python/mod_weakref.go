package python

import "racewalk/sim/machine"

// Module _weakref: what lib/weakref.py is built on. An object of a weak reference is
// gone when nothing else leads to it: there are no reference counts, but whoever
// asks finds what they would have come to.

// weakless are the built-in types to whose objects CPython makes no weak references.
var weakless = map[Value]bool{listType: true, dictType: true, tupleType: true, rangeType: true, sliceType: true, objectType: true}

func init() {
	m := newModule("_weakref")
	m.function("_new", "object", opNever, func(c *call) Value {
		x := c.args[0]
		if x.Kind != machine.Ref || weakless[c.typeOf(x)] || c.isType(x, tInstance) && !c.hasDict(c.typeOf(x)) && !c.hasSlot(c.typeOf(x), txt(nmWeakref)) {
			return c.raise(typeError, "cannot create weak reference to '%s' object", c.typeName(x))
		}
		return machine.RefValue(c.m.NewWeak(x.ID()))
	})
	get := m.function("_get", "weak", opNever, func(c *call) Value {
		id := c.args[0].ID()
		x := c.m.Weak(id)
		if x.Kind == machine.Nil {
			return none
		}
		if c.save(); c.m.References(x.ID()) > 0 {
			return x
		}
		if c.m.InCycle(x.ID()) {
			return c.raise(notImplementedError, "Racewalk cannot say whether this '%s' object is still there: it refers to itself, so CPython keeps it until its collector comes by; call gc.collect() before", c.typeName(x))
		}
		c.m.Forget(id)
		return none
	})
	natives[get.N].always = func(c *call) bool {
		x := c.m.Weak(c.args[0].ID())
		return c.m.Live > 1 && x.Kind == machine.Ref && c.object(x).Shared
	}
	m.function("_forget_unreachable", "", opNever, func(c *call) Value {
		c.save()
		c.m.ForgetUnreachable()
		return none
	})
}
