package python

import (
	"slices"
	"strings"

	"racewalk/sim/python/code"
)

// The attributes of a function's __code__ that mean something here, too.

func init() {
	builtinTypes[codeType.N].sealed = true
	attr := func(name string, f func(v *vm, c *linked) Value) {
		getter(codeType, name, func(v *vm, x Value) Value { return f(v, v.l.codes[v.slots(x)[0].N]) })
	}
	attr("co_name", func(v *vm, c *linked) Value { return c.name })
	attr("co_qualname", func(v *vm, c *linked) Value { return c.qual })
	attr("co_filename", func(v *vm, c *linked) Value { return v.text(v.l.fileOf(int(c.Module))) })
	attr("co_firstlineno", func(v *vm, c *linked) Value { return integer(int(c.Line)) })
	attr("co_argcount", func(v *vm, c *linked) Value { return integer(c.Args) })
	attr("co_posonlyargcount", func(v *vm, c *linked) Value { return integer(c.PosOnly) })
	attr("co_kwonlyargcount", func(v *vm, c *linked) Value { return integer(c.KwOnly) })
	attr("co_varnames", func(v *vm, c *linked) Value { return v.varNames(c) })
	attr("co_nlocals", func(v *vm, c *linked) Value { return integer(len(v.slots(v.varNames(c)))) })
	attr("co_freevars", func(v *vm, c *linked) Value { return v.strTuple(c.Free) })
	attr("co_flags", func(v *vm, c *linked) Value {
		flags := 3 // optimized, new locals
		for _, f := range []struct{ ours, theirs int }{{code.HasVarArgs, 4}, {code.HasVarKw, 8}, {code.IsGenerator, 32}} {
			if c.Flags&f.ours != 0 {
				flags |= f.theirs
			}
		}
		return integer(flags)
	})
}

// varNames lists a code's parameters and then its other variables that no function
// inside it captures.
func (v *vm) varNames(c *linked) Value {
	params := c.Args + c.KwOnly
	for _, flag := range []int{code.HasVarArgs, code.HasVarKw} {
		if c.Flags&flag != 0 {
			params++
		}
	}
	var captured []int32
	for _, in := range c.Instrs {
		if in.Op == code.MakeCell {
			captured = append(captured, in.A)
		}
	}
	var list []string
	for i, name := range c.Locals[:len(c.Locals)-len(c.Free)] {
		if i < params || !slices.Contains(captured, int32(i)) && !strings.HasPrefix(name, ".") {
			list = append(list, name)
		}
	}
	return v.strTuple(list)
}

func (v *vm) strTuple(list []string) Value {
	items := make([]Value, len(list))
	for i, s := range list {
		items[i] = v.text(s)
	}
	return v.newTuple(items...)
}
