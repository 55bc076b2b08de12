package python

import "strings"

// nativeMethod is one row of a table of methods of a built-in type.
type nativeMethod struct {
	name, sig string // sig without self
	kind      opKind
	fn        func(c *call) Value // c.args[0] is the built-in value itself, never an instance
}

// methods registers methods of a built-in type. Called with an instance of a
// class that derives from it, they get what it wraps.
func methods(typ Value, table []nativeMethod) {
	for _, m := range table {
		sig := "self, /, " + m.sig
		fn := m.fn
		f := method(typ, m.name, sig, m.kind, func(c *call) Value {
			x := c.unwrapped(c.args[0])
			if !c.isInstance(x, typ) {
				return c.raise(typeError, "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
					m.name, builtinTypes[typ.N].name, c.typeName(c.args[0]))
			}
			self := c.args[0]
			c.args[0] = x
			result := fn(c)
			if c.isType(self, tNamespace) && !c.failed() && !c.rewrite(self, x) {
				return c.thrown()
			}
			return result
		})
		natives[f.N].oldCount = strings.HasSuffix(m.sig, ", start=, end=, /")
	}
}

// classMethod registers a native class method of a built-in type: its first
// argument is the class.
func classMethod(typ Value, name, sig string, fn func(c *call) Value) {
	f := method(typ, name, "cls, /, "+sig, opReads, fn)
	natives[f.N].binds = bindsClass
}

// staticMethod registers a function that is found through a built-in type or its
// instances, and called without them.
func staticMethod(typ Value, name, sig string, fn func(c *call) Value) Value {
	f := method(typ, name, sig, opReads, fn)
	natives[f.N].binds = bindsNothing
	return f
}

// fresh makes an instance of a class that derives from a built-in type, or just
// the value if class is the type itself.
func (c *call) fresh(class, x Value) Value {
	if class.Kind == kType || !c.isClass(class) {
		return x
	}
	return c.new(tInstance, class, x)
}

// strs makes a list of strs.
func (c *call) strs(parts []string) Value {
	items := make([]Value, len(parts))
	for i, s := range parts {
		items[i] = c.text(s)
	}
	return c.newList(items...)
}
