package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

// The built-in functions and types that are about objects and classes.

// preludeModule holds what the prelude needs of Go.
var preludeModule = newModule("_builtins")

// hidden defines a native that only the prelude sees.
func hidden(name, sig string, fn func(c *call) Value) { preludeModule.function(name, sig, opNever, fn) }

func init() {
	newModule("builtins").members = builtins
	constructor(objectType, "*args, **kwargs", opNever, func(c *call) Value {
		if len(c.rest)+len(c.kw) > 0 {
			return c.raise(typeError, "object() takes no arguments")
		}
		return c.new(tInstance, objectType, unset)
	})
	constructor(typeType, "object=, bases=, dict=, /, **kwargs", opNever, makeType)
	constructor(strType, "object=, encoding=, errors=", opReads, makeStr)
	constructor(superType, "type=, obj=, /", opNever, makeSuper)
	constructor(propertyType, "fget=, fset=, fdel=, doc=", opNever, func(c *call) Value {
		doc := c.option(3, none)
		if get := c.option(0, none); doc.Kind == kNone && c.isType(get, tFunc) {
			doc, _ = c.computed(functionType, get, c.text("__doc__"))
		}
		return c.new(tProperty, c.option(0, none), c.option(1, none), c.option(2, none), doc)
	})
	constructor(staticType, "function, /", opNever, func(c *call) Value { return c.new(tStatic, c.args[0]) })
	constructor(classMethType, "function, /", opNever, func(c *call) Value { return c.new(tClassMethod, c.args[0]) })
	builtin("isinstance", def("isinstance", "obj, class_or_tuple, /", opNever, func(c *call) Value {
		x := c.args[0]
		return c.matches("isinstance", "__instancecheck__", c.args[1], func(t Value) bool { return c.isInstance(x, t) })
	}))
	builtin("issubclass", def("issubclass", "cls, class_or_tuple, /", opNever, func(c *call) Value {
		x := c.args[0]
		if !c.isClass(x) {
			return c.raise(typeError, "issubclass() arg 1 must be a class")
		}
		return c.matches("issubclass", "__subclasscheck__", c.args[1], func(t Value) bool { return c.subclass(x, t) })
	}))
	builtin("id", def("id", "obj, /", opNever, func(c *call) Value { return machine.IntValue(identity(c.args[0])) }))
	builtin("hash", def("hash", "obj, /", opReads, hashOf))
	builtin("repr", def("repr", "obj, /", opReads, func(c *call) Value {
		s, plain := c.repr(c.args[0])
		if !plain {
			return c.prelude("_repr", c.args[0])
		}
		return c.text(s)
	}))
	builtin("ascii", def("ascii", "obj, /", opReads, func(c *call) Value {
		s, plain := c.repr(c.args[0])
		if !plain {
			return c.prelude("_ascii", c.args[0])
		}
		return c.text(text.ASCIIOf(s))
	}))
	builtin("callable", def("callable", "obj, /", opNever, func(c *call) Value { return boolean(c.isCallable(c.args[0])) }))
	hidden("_ascii_of", "repr", func(c *call) Value { return c.text(text.ASCIIOf(c.str(c.args[0]))) })
}

func makeType(c *call) Value {
	if c.given(0) && !c.given(1) && len(c.kw) == 0 {
		return c.typeOf(c.args[0])
	}
	if !c.given(2) {
		return c.raise(typeError, "type() takes 1 or 3 arguments")
	}
	name, bases, ns := c.args[0], c.args[1], c.unwrapped(c.args[2])
	for i, t := range []Value{strType, tupleType, dictType} {
		if !c.isInstance(c.args[i], t) {
			return c.raise(typeError, "type.__new__() argument %d must be %s, not %s", i+1, c.className(t), c.typeName(c.args[i]))
		}
	}
	for _, b := range c.slots(c.unwrapped(bases)) {
		if !c.isClass(b) {
			return c.raise(typeError, "bases must be types")
		}
	}
	kw := c.new(tDict)
	for i := 0; i+1 < len(c.kw); i += 2 {
		c.dictSetText(kw, c.kw[i], c.kw[i+1])
	}
	return c.makeClass(typeType, name, bases, ns, kw)
}

// makeClass is type.__new__ and type(name, bases, ns).
func (c *call) makeClass(meta, name, bases, ns, kw Value) Value {
	own := c.new(tDict, append([]Value(nil), c.slots(ns)...)...)
	if _, ok := c.dictGetText(own, nameValue("__module__")); !ok {
		c.dictSetText(own, nameValue("__module__"), c.moduleName(c.code.Module))
	}
	return c.leave(func(v *vm) bool {
		winner, ok := v.metaOf(v.slots(v.unwrapped(bases)), unset)
		if ok && v.subclass(meta, winner) {
			winner = meta
		} else if ok && !v.subclass(winner, meta) {
			ok = v.fail(typeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
		if !ok {
			return false
		}
		if meta == typeType && v.ownMeta(winner) {
			return v.callPrelude("_make_class", thenPush, 0, winner, name, bases, own, kw)
		}
		class, ok := v.newClass(winner, v.unwrapped(name), v.unwrapped(bases), own)
		if !ok {
			return false
		}
		v.push(class)
		return v.initSubclass(class, own, kw)
	})
}

func makeStr(c *call) Value {
	if !c.given(0) {
		return c.text("")
	}
	x := c.args[0]
	if c.given(1) || c.given(2) {
		s, ok := c.raw(x)
		if !ok {
			if _, isText := c.asText(x); isText {
				return c.raise(typeError, "decoding str is not supported")
			}
			return c.raise(typeError, "decoding to str: need a bytes-like object, %s found", c.typeName(x))
		}
		return c.decoded("str", s, 1)
	}
	s, plain := c.strOf(x)
	if !plain {
		return c.need(x, "_str")
	}
	return c.text(s)
}

// decoded is the str that bytes stand for; the arguments i and i+1 are the
// encoding and what to do about errors.
func (c *call) decoded(function, s string, i int) Value {
	encoding, errors, ok := c.codec(function, i)
	if !ok {
		return none
	}
	decoded, err := text.Decode(s, encoding, errors)
	return c.textResult(decoded, c.about(err, c.bytes(s)))
}

// codec reads the arguments i and i+1.
func (c *call) codec(function string, i int) (encoding, errors string, ok bool) {
	encoding, errors = "utf-8", "strict"
	for j, s := range []*string{&encoding, &errors} {
		if c.given(i + j) {
			what := [...]string{"encoding", "errors"}[j]
			if *s, ok = c.textArg(i+j, function+"() argument '"+what+"' must be str, not %s"); !ok {
				return "", "", false
			}
		}
	}
	return encoding, errors, true
}

// makeSuper makes super(type, obj), and super() from the function that runs.
func makeSuper(c *call) Value {
	class, obj := c.args[0], c.args[1]
	if !c.given(0) {
		var problem string
		if class, obj, problem = c.implicitSuper(); problem != "" {
			return c.raise(runtimeError, "super(): %s", problem)
		}
	}
	if !c.isClass(class) {
		return c.raise(typeError, "super() argument 1 must be a type, not %s", c.typeName(class))
	}
	switch {
	case obj.Kind == machine.Nil:
		return c.raise(notImplementedError, "super() with one argument is not supported by Racewalk")
	case c.isInstance(obj, class):
		return c.new(tSuper, class, obj, c.typeOf(obj))
	case c.isClass(obj) && c.subclass(obj, class):
		return c.new(tSuper, class, obj, obj)
	}
	return c.raise(typeError, "super(type, obj): obj must be an instance or subtype of type")
}

// implicitSuper finds the class and the first argument of the method that the
// running function is, or that a comprehension belongs to which runs.
func (v *vm) implicitSuper() (class, obj Value, problem string) {
	c, base := v.code, v.base
	for n := len(v.t.Frames) - 2; c.Flags&code.IsComprehension != 0 && n >= 0; n-- {
		f := &v.t.Frames[n]
		c, base = v.l.codes[f.Code], int(f.Base)
	}
	if c.Args == 0 && c.Flags&code.HasVarArgs == 0 {
		return unset, unset, "no arguments"
	}
	obj = v.stack[base]
	if c.Args == 0 && v.isType(obj, tTuple) {
		if len(v.slots(obj)) == 0 {
			return unset, unset, "arg[0] deleted"
		}
		obj = v.slots(obj)[0]
	}
	if v.isType(obj, tCell) {
		obj = v.slots(obj)[0]
	}
	if obj.Kind == machine.Nil {
		return unset, unset, "arg[0] deleted"
	}
	for i, name := range c.Free {
		if name != "__class__" {
			continue
		}
		cell := v.stack[base+len(c.Locals)-len(c.Free)+i]
		if !v.isType(cell, tCell) || v.slots(cell)[0].Kind == machine.Nil {
			return unset, unset, "empty __class__ cell"
		}
		return v.slots(cell)[0], obj, ""
	}
	return unset, unset, "__class__ cell not found"
}

// matches reports whether one of the classes is what fits looks for.
func (c *call) matches(function, hook string, classes Value, fits func(t Value) bool) Value {
	if c.isType(classes, tTuple) || c.isType(classes, tUnion) {
		for _, t := range c.slots(classes) {
			if x := c.matches(function, hook, t, fits); c.failed() || c.leaving != nil || x == vTrue {
				return x
			}
		}
		return vFalse
	}
	if c.isClass(classes) {
		if c.hasMethod(classes, hook) && c.typeOf(c.args[0]) != classes {
			c.user(classes, hook, c.args[0])
			return none
		}
		if _, ok := c.lookupUser(classes, c.text("_racewalk_check").N); ok {
			return c.prelude("_class_check", c.args[0], classes, c.text(function))
		}
		return boolean(fits(classes))
	}
	if c.hasMethod(classes, hook) && c.typeOf(c.args[0]) != classes {
		c.user(classes, hook, c.args[0])
		return none
	}
	if function == "isinstance" {
		return c.raise(typeError, "isinstance() arg 2 must be a type, a tuple of types, or a union")
	}
	return c.raise(typeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
}

// identity returns id(x): what repr shows as the address of a heap object. Equal
// values that are not on the heap are one object.
func identity(x Value) int64 {
	const start = 0x7f0000000000
	if x.Kind == machine.Ref {
		return addressOf(x.ID())
	}
	h := uint64(x.N)*0x9E3779B97F4A7C15 + uint64(x.Kind)*0xD6E8FEB86659FD93
	if x.Kind == machine.Int && -5 <= x.N && x.N <= 256 {
		return start - 0x400000 + 32*(x.N+5)
	}
	return start - 0x2000000000 + int64(h>>32)*16
}

// hashOf is hash(x). Numbers have the hashes that CPython gives them; those of
// strings differ between runs there.
func hashOf(c *call) Value {
	x := c.args[0]
	if f, ok := c.lookupUser(c.typeOf(x), c.text("__hash__").N); ok {
		if f.Kind == kNone {
			return c.raise(typeError, "unhashable type: '%s'", c.typeName(x))
		}
		return c.prelude("_hash", x)
	}
	h, bad, ok := c.hash(x, unknownHash)
	if !ok && bad == "" {
		return c.prelude("_hash_tuple", x)
	}
	if !ok {
		return c.raise(typeError, "unhashable type: '%s'", bad)
	}
	return machine.IntValue(h)
}

// isCallable reports whether x can be called.
func (v *vm) isCallable(x Value) bool {
	switch x.Kind {
	case kNative, kType:
		return true
	case machine.Ref:
		switch v.object(x).Type {
		case tFunc, tBound, tClass, tStatic, tPartial:
			return true
		}
	}
	return v.hasMethod(x, "__call__")
}
