package python

import "slices"

// Module _functools: partial, whose calls go straight to its function.

var functoolsModule = newModule("_functools")

func init() {
	functoolsModule.member("partial", partialType)
	constructor(partialType, "function=, /, *args, **keywords", opNever, func(c *call) Value {
		f := c.args[0]
		switch {
		case !c.given(0):
			return c.raise(typeError, "type 'partial' takes at least one argument")
		case !c.isCallable(f):
			return c.raise(typeError, "the first argument must be callable")
		}
		args := slices.Clone(c.rest)
		kw := c.new(tDict)
		if c.isType(f, tPartial) {
			s := c.slots(f)
			f = s[0]
			args = slices.Concat(c.slots(s[1]), args)
			c.dictEach(s[2], func(k, x Value) { c.dictSetText(kw, k, x) })
		}
		for i := 0; i+1 < len(c.kw); i += 2 {
			c.dictSetText(kw, c.kw[i], c.kw[i+1])
		}
		return c.new(tPartial, f, c.newTuple(args...), kw)
	})
	for i, name := range []string{"func", "args", "keywords"} {
		getter(partialType, name, func(v *vm, x Value) Value { return v.slots(v.unwrapped(x))[i] })
	}
}

// showPartial shows a partial object: functools.partial(f, 1, b=2).
func (w *shower) showPartial(s []Value) {
	w.b.WriteString("functools.partial(")
	w.show(s[0])
	for _, x := range w.slots(s[1]) {
		w.b.WriteString(", ")
		w.show(x)
	}
	w.dictEach(s[2], func(k, x Value) {
		w.b.WriteString(", " + w.str(k) + "=")
		w.show(x)
	})
	w.b.WriteString(")")
}
