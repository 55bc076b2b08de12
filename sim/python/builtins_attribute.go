package python

import (
	"slices"
	"sort"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// getattr and its kin, and what looks into namespaces: dir, vars, globals, locals.

func init() {
	builtin("getattr", def("getattr", "object, name, default=, /", opNever, getAttrOf))
	builtin("hasattr", def("hasattr", "object, name, /", opNever, hasAttr))
	builtin("setattr", def("setattr", "object, name, value, /", opNever, func(c *call) Value {
		return c.withName("setattr", func(name Value) Value {
			x, value := c.args[0], c.args[2]
			return c.leave(func(v *vm) bool {
				v.push(none)
				v.push(value)
				v.push(x)
				return v.storeAttr(name)
			})
		})
	}))
	builtin("delattr", def("delattr", "object, name, /", opNever, func(c *call) Value {
		return c.withName("delattr", func(name Value) Value {
			x := c.args[0]
			return c.leave(func(v *vm) bool {
				v.push(none)
				v.push(x)
				return v.deleteAttr(name)
			})
		})
	}))
	builtin("dir", def("dir", "object=, /", opReads, dirOf))
	builtin("vars", def("vars", "object=, /", opReads, func(c *call) Value {
		if !c.given(0) {
			return c.localDict()
		}
		x := c.args[0]
		switch d, how := c.find(x, txt(nmDict)); how {
		case foundValue:
			return d
		case foundGetter:
			return c.leave(func(v *vm) bool {
				v.push(x)
				return v.loadAttr(txt(nmDict))
			})
		}
		return c.raise(typeError, "vars() argument must have __dict__ attribute")
	}))
	builtin("globals", def("globals", "", opReads, func(c *call) Value { return c.globalDict() }))
	builtin("locals", def("locals", "", opReads, func(c *call) Value { return c.localDict() }))
}

// withName goes on with the second argument, an attribute's name.
func (c *call) withName(function string, f func(name Value) Value) Value {
	s, ok := c.asText(c.args[1])
	if !ok {
		return c.raise(typeError, "attribute name must be string, not '%s'", c.typeName(c.args[1]))
	}
	return f(c.text(s))
}

func getAttrOf(c *call) Value {
	return c.withName("getattr", func(name Value) Value {
		x, other := c.args[0], c.args[2]
		return c.leave(func(v *vm) bool {
			v.push(x)
			if other.Kind == machine.Nil {
				return v.loadAttr(name)
			}
			y, how := v.find(x, name)
			switch {
			case how == foundStop:
			case v.asksGetattribute(x) || how == foundGetter || how == foundNothing && v.hasMethod(x, "__getattr__"):
				v.sp--
				return v.callPrelude("_getattr", thenPush, 0, x, name, other)
			case how == foundValue:
				v.stack[v.sp-1] = y
			case how == foundNothing:
				v.stack[v.sp-1] = other
			default:
				return v.loadAttr(name)
			}
			return true
		})
	})
}

func hasAttr(c *call) Value {
	return c.withName("hasattr", func(name Value) Value {
		x := c.args[0]
		return c.leave(func(v *vm) bool {
			v.push(x)
			_, how := v.find(x, name)
			switch {
			case how == foundStop:
			case v.asksGetattribute(x) || how == foundGetter || how == foundNothing && v.hasMethod(x, "__getattr__"):
				v.sp--
				return v.callPrelude("_hasattr", thenPush, 0, x, name)
			default:
				v.stack[v.sp-1] = boolean(how != foundNothing)
			}
			return true
		})
	})
}

// globalDict returns the running module's variables.
func (v *vm) globalDict() Value { return v.new(tNamespace, machine.IntValue(int64(v.code.Module))) }

// localDict returns a copy of the running function's variables.
func (v *vm) localDict() Value {
	switch {
	case v.code.Flags&code.IsModule != 0:
		return v.globalDict()
	case v.code.Flags&code.IsClassBody != 0:
		return v.namespace()
	}
	d := v.new(tDict)
	for i, name := range v.code.locals {
		x := v.stack[v.base+i]
		if v.isType(x, tCell) && (i >= len(v.code.locals)-len(v.code.Free) || v.isCellVariable(i)) {
			x = v.slots(x)[0]
		}
		if s := v.str(name); x.Kind != machine.Nil && s != "__class__" && s[0] != '.' {
			v.dictSetText(d, name, x)
		}
	}
	return d
}

// isCellVariable reports whether a local of the running function lies in a cell.
func (v *vm) isCellVariable(local int) bool {
	for _, in := range v.code.Instrs {
		if in.Op != code.MakeCell {
			return false
		}
		if int(in.A) == local {
			return true
		}
	}
	return false
}

func dirOf(c *call) Value {
	var names []string
	switch {
	case !c.given(0):
		c.dictEach(c.unwrapped(c.localDict()), func(k, _ Value) { names = append(names, c.str(k)) })
	case c.overrides(c.args[0], "__dir__"):
		return c.prelude("_dir", c.args[0])
	default:
		names = c.attributes(c.args[0])
	}
	sort.Strings(names)
	return c.strs(slices.Compact(names))
}

// attributes lists what dir shows of x.
func (v *vm) attributes(x Value) []string {
	var names []string
	pairs := func(s []Value) {
		for i := 0; i+1 < len(s); i += 2 {
			if s[i].Kind != machine.Nil {
				names = append(names, v.str(s[i]))
			}
		}
	}
	class := v.typeOf(x)
	switch {
	case v.isType(x, tModule):
		return v.moduleNames(x)
	case v.isClass(x):
		class = x
	case v.isType(x, tInstance):
		pairs(v.slots(x)[instAttrs:])
	}
	for _, t := range v.mroOf(class) {
		if t.Kind != kType {
			pairs(v.slots(t)[classAttrs:])
			continue
		}
		for id := range builtinTypes[t.N].methods {
			names = append(names, v.m.Text(txt(id)))
		}
		for id := range builtinTypes[t.N].getters {
			names = append(names, v.m.Text(txt(id)))
		}
	}
	return names
}

// moduleNames lists the names in a module.
func (v *vm) moduleNames(x Value) []string {
	var names []string
	if n := v.slots(x)[1].N; n < 0 {
		m := moduleList[-1-n]
		for id := range m.members {
			names = append(names, v.m.Text(txt(id)))
		}
		for id := range m.computed {
			names = append(names, v.m.Text(txt(id)))
		}
	} else {
		lm := &v.l.modules[n]
		for i := range lm.globals {
			if v.m.Objects[lm.first+int32(i)].Slots[0].Kind != machine.Nil {
				names = append(names, v.str(lm.globals[i].name))
			}
		}
	}
	return append(names, "__name__", "__doc__")
}
