package python

import (
	"slices"

	"racewalk/sim/machine"
)

// The attributes of functions, methods, classes, properties, modules, and those
// that every object has.

func init() {
	getter(objectType, "__class__", func(v *vm, x Value) Value { return v.typeOf(x) })
	getter(objectType, "__doc__", func(v *vm, x Value) Value { return none })
	getter(objectType, "__dict__", func(v *vm, x Value) Value {
		if v.isType(x, tInstance) && v.slots(x)[instClass].Kind != kType && v.hasDict(v.slots(x)[instClass]) {
			return v.namespaceOf(x)
		}
		return unset
	})
	getter(objectType, "__module__", func(v *vm, x Value) Value {
		if t := v.typeOf(x); t.Kind == kType {
			return v.text(builtinTypes[t.N].module)
		}
		return unset
	})
	classAttributes()
	functionAttributes()
	getter(moduleType, "__dict__", func(v *vm, x Value) Value {
		if n := v.slots(x)[1].N; n >= 0 {
			return v.new(tNamespace, machine.IntValue(n))
		}
		return v.new(tDict)
	})
	for i, name := range []string{"fget", "fset", "fdel", "__doc__"} {
		getter(propertyType, name, func(v *vm, x Value) Value { return v.slots(x)[i] })
	}
	for i, name := range []string{"getter", "setter", "deleter"} {
		methods(propertyType, []nativeMethod{{name, "function, /", opNever, func(c *call) Value {
			s := slices.Clone(c.slots(c.args[0]))
			s[i] = c.args[1]
			return c.new(tProperty, s...)
		}}})
	}
	descriptorMethods()
	for _, t := range []Value{staticType, classMethType} {
		for _, name := range []string{"__func__", "__wrapped__"} {
			getter(t, name, func(v *vm, x Value) Value { return v.slots(x)[0] })
		}
	}
	for i, name := range []string{"start", "stop", "step"} {
		getter(sliceType, name, func(v *vm, x Value) Value { return v.slots(x)[i] })
		getter(rangeType, name, func(v *vm, x Value) Value { return v.slots(x)[i] })
	}
	methods(rangeType, []nativeMethod{
		{"index", "value, /", opNever, func(c *call) Value {
			at, ok := c.rangePosition()
			if x := c.unwrapped(c.args[1]); !ok && (isInt(x) || x.Kind == machine.Big) {
				s, _ := c.repr(x)
				return c.raise(valueError, "%s is not in range", s)
			} else if !ok {
				return c.raise(valueError, "sequence.index(x): x not in sequence")
			}
			return machine.IntValue(at)
		}},
		{"count", "value, /", opNever, func(c *call) Value {
			_, ok := c.rangePosition()
			return boolean2int(ok)
		}},
	})
	methods(sliceType, []nativeMethod{{"indices", "len, /", opNever, func(c *call) Value {
		n, ok := c.asIndex(c.args[1])
		if !ok {
			return none
		}
		start, stop, step, _, ok := c.sliceBounds(c.args[0], int(n))
		if !ok {
			return c.thrown()
		}
		return c.newTuple(integer(start), integer(stop), integer(step))
	}}})
	getter(superType, "__self__", func(v *vm, x Value) Value { return v.slots(x)[1] })
	getter(superType, "__thisclass__", func(v *vm, x Value) Value { return v.slots(x)[0] })
}

// descriptorMethods are those of properties, for programs that call them by name.
func descriptorMethods() {
	method(propertyType, "__get__", "self, instance, owner=, /", opNever, func(c *call) Value {
		p, x := c.args[0], c.args[1]
		if x.Kind == kNone {
			return p
		}
		return c.leave(func(v *vm) bool {
			f, args, ok := v.getterOf(x, p, c.text("?"))
			return ok && v.callValue(f, thenPush, 0, args...)
		})
	})
	method(functionType, "__get__", "self, instance, owner=, /", opNever, func(c *call) Value {
		if c.args[1].Kind == kNone {
			return c.args[0]
		}
		return c.new(tBound, c.args[0], c.args[1])
	})
	for i, name := range []string{"__set__", "__delete__"} {
		sig := []string{"self, instance, value, /", "self, instance, /"}[i]
		method(propertyType, name, sig, opNever, func(c *call) Value {
			f := c.slots(c.args[0])[1+i]
			if f.Kind == kNone {
				return c.raise(attributeError, "property of '%s' object has no %s", c.typeName(c.args[1]), []string{"setter", "deleter"}[i])
			}
			return c.tail(f, c.args[1:]...)
		})
	}
}

func boolean2int(b bool) Value { return integer(int(boolean(b).N)) }

// rangePosition returns where in a range the argument is.
func (c *call) rangePosition() (int64, bool) {
	x := c.unwrapped(c.args[1])
	if x.Kind == machine.Float && x.Float() == float64(int64(x.Float())) {
		x = machine.IntValue(int64(x.Float()))
	}
	s := c.slots(c.args[0])
	if !isInt(x) || !c.inRange(c.args[0], x.N) {
		return 0, false
	}
	return (x.N - s[0].N) / s[2].N, true
}

func classAttributes() {
	className := func(v *vm, x Value) Value { return v.text(v.className(x)) }
	getter(typeType, "__name__", className)
	getter(typeType, "__qualname__", func(v *vm, x Value) Value {
		if x.Kind == kType {
			return className(v, x)
		}
		return v.slots(x)[classQual]
	})
	getter(typeType, "__module__", func(v *vm, x Value) Value {
		if x.Kind == kType {
			return v.text(builtinTypes[x.N].module)
		}
		return v.slots(x)[classModule]
	})
	getter(typeType, "__mro__", func(v *vm, x Value) Value { return v.newTuple(v.mroOf(x)...) })
	getter(typeType, "__bases__", func(v *vm, x Value) Value {
		if x.Kind == kType && builtinTypes[x.N].also.Kind == kType {
			return v.newTuple(Value{Kind: kType, N: int64(builtinTypes[x.N].base)}, builtinTypes[x.N].also)
		}
		if x.Kind != kType {
			return v.slots(x)[classBases]
		}
		return v.newTuple(v.mroOf(x)[1:min(2, len(v.mroOf(x)))]...)
	})
	getter(typeType, "__base__", func(v *vm, x Value) Value {
		if m := v.mroOf(x); len(m) > 1 {
			return m[1]
		}
		return none
	})
	getter(typeType, "__dict__", func(v *vm, x Value) Value {
		if x.Kind == kType {
			return v.methodTable(x)
		}
		return v.new(tMapProxy, x)
	})
	preludeMethod(typeType, "__call__", "_type_call")
	method(typeType, "__init__", "self, /, *args, **kwargs", opNever, func(c *call) Value { return none })
	method(typeType, "mro", "self, /", opNever, func(c *call) Value { return c.newList(c.mroOf(c.args[0])...) })
	method(typeType, "__subclasses__", "self, /", opNever, func(c *call) Value {
		var list []Value
		for i := range c.m.Objects {
			x := machine.RefValue(int32(i))
			if c.isType(x, tClass) && slices.Contains(c.slots(c.slots(x)[classBases]), c.args[0]) {
				list = append(list, x)
			}
		}
		return c.newList(list...)
	})
	method(typeType, "__instancecheck__", "self, instance, /", opNever, func(c *call) Value {
		return boolean(c.isInstance(c.args[1], c.args[0]))
	})
	method(typeType, "__subclasscheck__", "self, subclass, /", opNever, func(c *call) Value {
		return boolean(c.isClass(c.args[1]) && c.subclass(c.args[1], c.args[0]))
	})
}

// methodTable returns the methods of a built-in type that are no functions of the
// prelude, as a dict.
func (v *vm) methodTable(t Value) Value {
	d := v.new(tDict)
	table := builtinTypes[t.N].methods
	for id := range names {
		if f, ok := table[int64(id)]; ok && f.Kind != kPrelude {
			v.dictSetText(d, txt(int64(id)), f)
		}
	}
	return d
}

func functionAttributes() {
	slot := func(t Value, name string, i int) {
		getter(t, name, func(v *vm, x Value) Value {
			if y := v.slots(x)[i]; y.Kind != machine.Nil {
				return y
			}
			return none
		})
	}
	slot(functionType, "__name__", funcName)
	slot(functionType, "__qualname__", funcQual)
	slot(functionType, "__defaults__", funcDefaults)
	slot(functionType, "__kwdefaults__", funcKwDefaults)
	getter(functionType, "__doc__", func(v *vm, x Value) Value {
		if c := v.l.codes[v.slots(x)[funcCode].N]; c.HasDoc {
			return v.text(c.Doc)
		}
		return none
	})
	getter(functionType, "__module__", func(v *vm, x Value) Value {
		return v.moduleName(v.l.codes[v.slots(x)[funcCode].N].Module)
	})
	getter(functionType, "__dict__", func(v *vm, x Value) Value {
		if v.slots(x)[funcDict].Kind != machine.Ref {
			v.m.Set(x.ID(), funcDict, v.new(tDict))
		}
		return v.slots(x)[funcDict]
	})
	getter(functionType, "__annotations__", func(v *vm, x Value) Value {
		if v.slots(x)[funcAnnotations].Kind != machine.Ref {
			v.m.Set(x.ID(), funcAnnotations, v.new(tDict))
		}
		return v.slots(x)[funcAnnotations]
	})
	getter(functionType, "__code__", func(v *vm, x Value) Value { return v.new(tCode, v.slots(x)[funcCode]) })
	getter(functionType, "__globals__", func(v *vm, x Value) Value {
		return v.new(tNamespace, machine.IntValue(int64(v.l.codes[v.slots(x)[funcCode].N].Module)))
	})
	getter(functionType, "__closure__", func(v *vm, x Value) Value {
		cells := v.slots(x)[funcCells:]
		if len(cells) == 0 {
			return none
		}
		return v.newTuple(slices.Clone(cells)...)
	})
	getter(cellType, "cell_contents", func(v *vm, x Value) Value { return v.slots(x)[0] })
	getter(methodType, "__func__", func(v *vm, x Value) Value { return v.slots(x)[0] })
	getter(methodType, "__self__", func(v *vm, x Value) Value { return v.slots(x)[1] })
	for _, name := range []string{"__name__", "__qualname__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__wrapped__", "__code__", "__annotations__"} {
		id := txt(nm(name))
		getter(methodType, name, func(v *vm, x Value) Value {
			if y, how := v.find(v.slots(x)[0], id); how == foundValue {
				return y
			}
			return unset
		})
	}
	nativeOf := func(v *vm, x Value) *native {
		if v.isType(x, tBound) {
			x = v.slots(x)[0]
		}
		return &natives[x.N]
	}
	getter(nativeType, "__name__", func(v *vm, x Value) Value { return v.text(short(nativeOf(v, x).name)) })
	getter(nativeType, "__qualname__", func(v *vm, x Value) Value { return v.text(nativeOf(v, x).name) })
	getter(nativeType, "__module__", func(v *vm, x Value) Value {
		if m := nativeOf(v, x).module; m != "" {
			return v.text(m)
		}
		return v.text("builtins")
	})
	getter(nativeType, "__self__", func(v *vm, x Value) Value {
		if v.isType(x, tBound) {
			return v.slots(x)[1]
		}
		return none
	})
}
