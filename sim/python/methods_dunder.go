package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

// The special methods of built-in types, for programs that call them by name:
// through super(), as functions (dict.__getitem__), or to ask whether they exist.
// The interpreter itself does not use them.

// sized are the types with a length; unhashable those without a hash.
var (
	containerTypes = []Value{strType, bytesType, byteArrayType, listType, tupleType, dictType, setType, frozenSetType,
		rangeType, dequeType, dictKeysType, dictValuesType, dictItemsType, mapProxyType}
	subscriptTypes = []Value{strType, bytesType, byteArrayType, listType, tupleType, dictType, rangeType, dequeType, mapProxyType}
	mutableTypes   = []Value{byteArrayType, listType, dictType, dequeType}
	numberTypes    = []Value{intType, floatType}
	setTypes       = []Value{setType, frozenSetType, dictKeysType, dictItemsType}
)

func init() {
	objectMethods()
	for _, t := range containerTypes {
		methods(t, []nativeMethod{
			{"__len__", "", opReads, func(c *call) Value {
				n, ok := c.length(c.args[0])
				if !ok {
					return c.thrown()
				}
				return machine.IntValue(n)
			}},
			{"__iter__", "", opNever, func(c *call) Value { return c.iterate(c.args[0]) }},
			{"__contains__", "key, /", opReads, func(c *call) Value {
				found, plain, ok := c.has(c.args[0], c.args[1])
				switch {
				case !ok:
					return c.thrown()
				case !plain:
					return c.prelude("_contains", c.args[0], c.args[1])
				}
				return boolean(found)
			}},
		})
	}
	for _, t := range subscriptTypes {
		method(t, "__getitem__", "self, key, /", opReads, getItem)
	}
	for _, t := range mutableTypes {
		method(t, "__setitem__", "self, key, value, /", opNever, setItem)
		method(t, "__delitem__", "self, key, /", opNever, func(c *call) Value {
			x, k := c.unwrapped(c.args[0]), c.args[1]
			return c.leave(func(v *vm) bool {
				v.push(none)
				v.push(x)
				v.push(k)
				return v.deleteSubscr()
			})
		})
	}
	for _, t := range []Value{listType, dictType, tupleType, dequeType, rangeType} {
		methods(t, []nativeMethod{{"__reversed__", "", opReads, func(c *call) Value { return c.reverse(c.args[0]) }}})
	}
	for _, t := range []Value{listType, dictType, tupleType, setType, frozenSetType, dequeType, typeType} {
		classMethod(t, "__class_getitem__", "key, /", func(c *call) Value { return c.args[0] })
	}
	initMethods()
	binaryMethods()
	numberMethods()
}

// objectMethods are those that every object has.
func objectMethods() {
	method(objectType, "__init__", "self, /, *args, **kwargs", opNever, func(c *call) Value {
		if len(c.rest)+len(c.kw) > 0 && !c.overrides(c.args[0], "__new__") {
			return c.raise(typeError, "%s.__init__() takes exactly one argument (the instance to initialize)", c.typeName(c.args[0]))
		}
		return none
	})
	f := method(objectType, "__new__", "cls, /, *args, **kwargs", opNever, newObject)
	natives[f.N].binds = bindsNothing
	method(objectType, "__init_subclass__", "cls, /, **kwargs", opNever, func(c *call) Value {
		if len(c.kw) > 0 {
			return c.raise(typeError, "%s.__init_subclass__() takes no keyword arguments", c.className(c.args[0]))
		}
		return none
	})
	method(objectType, "__repr__", "self, /", opReads, func(c *call) Value {
		s, plain := c.ownRepr(c.args[0])
		if !plain {
			return c.prelude("_own_repr", c.args[0])
		}
		return c.text(s)
	})
	method(objectType, "__str__", "self, /", opReads, func(c *call) Value {
		x := c.args[0]
		if s, ok := c.asText(x); ok {
			return c.text(s)
		}
		if c.isInstance(x, baseException) {
			if s, plain := c.exceptionText(x); plain {
				return c.text(s)
			}
			return c.prelude("_exception_str", x)
		}
		s, plain := c.repr(x)
		if !plain {
			return c.prelude("_repr", x)
		}
		return c.text(s)
	})
	method(objectType, "__hash__", "self, /", opReads, func(c *call) Value {
		x := c.unwrapped(c.args[0])
		if c.isType(x, tInstance) {
			return machine.IntValue(addressOf(x.ID()) >> 4)
		}
		h, bad, ok := c.hash(x, unknownHash)
		if !ok && bad == "" {
			return c.prelude("_hash_tuple", x)
		}
		if !ok {
			return c.raise(typeError, "unhashable type: '%s'", bad)
		}
		return machine.IntValue(h)
	})
	for op := code.Lt; op <= code.Ge; op++ {
		method(objectType, comparisons[op].method, "self, value, /", opReads, compareMethod(op))
	}
	attributeMethods()
	method(objectType, "__dir__", "self, /", opReads, func(c *call) Value { return c.strs(c.attributes(c.args[0])) })
	method(objectType, "__sizeof__", "self, /", opReads, func(c *call) Value {
		if c.args[0].Kind == machine.Ref {
			return integer(48 + 8*len(c.slots(c.args[0])))
		}
		return integer(28)
	})
	for _, t := range []Value{functionType, methodType, nativeType, staticType, partialType} {
		method(t, "__call__", "self, /, *args, **kwargs", opNever, func(c *call) Value {
			kw := c.new(tDict)
			for i := 0; i+1 < len(c.kw); i += 2 {
				c.dictSetText(kw, c.kw[i], c.kw[i+1])
			}
			return c.prelude("_call_with", c.args[0], c.newTuple(slices.Clone(c.rest)...), kw)
		})
	}
}

// attributeMethods are the special methods of attribute access.
func attributeMethods() {
	method(objectType, "__getattribute__", "self, name, /", opNever, func(c *call) Value {
		return c.withName("getattr", func(name Value) Value {
			x := c.args[0]
			return c.leave(func(v *vm) bool {
				v.push(x)
				return v.loadOwnAttr(name)
			})
		})
	})
	method(objectType, "__setattr__", "self, name, value, /", opNever, func(c *call) Value {
		return c.withName("setattr", func(name Value) Value {
			x, value := c.args[0], c.args[2]
			return c.leave(func(v *vm) bool {
				v.push(none)
				v.push(value)
				v.push(x)
				return v.storeOwnAttr(name)
			})
		})
	})
	method(objectType, "__delattr__", "self, name, /", opNever, func(c *call) Value {
		return c.withName("delattr", func(name Value) Value {
			x := c.args[0]
			return c.leave(func(v *vm) bool {
				v.push(none)
				v.push(x)
				return v.deleteOwnAttr(name)
			})
		})
	})
}

// overrides reports whether a class of the program defines a method for x.
func (v *vm) overrides(x Value, name string) bool { return v.hasMethod(x, name) }

// newObject is object.__new__, and what the built-in types have of it: it makes
// an instance without initialising it.
func newObject(c *call) Value {
	class := c.args[0]
	if !c.isClass(class) {
		return c.raise(typeError, "object.__new__(X): X is not a type object (%s)", c.typeName(class))
	}
	if class.Kind == kType && (class != typeType || len(c.rest) == 3) {
		return c.tail(class, c.rest...)
	}
	if c.nativeBase(class) == typeType {
		if len(c.rest) != 3 || !c.isInstance(c.rest[0], strType) || !c.isInstance(c.rest[1], tupleType) || !c.isInstance(c.rest[2], dictType) {
			return c.raise(typeError, "type.__new__() takes exactly 3 arguments: a name, a tuple of bases, and a dict")
		}
		kw := c.new(tDict)
		for i := 0; i+1 < len(c.kw); i += 2 {
			c.dictSetText(kw, c.kw[i], c.kw[i+1])
		}
		return c.makeClass(class, c.rest[0], c.rest[1], c.unwrapped(c.rest[2]), kw)
	}
	if c.nativeBase(class) == objectType && len(c.rest)+len(c.kw) > 0 {
		// As CPython: arguments are for an __init__ of the program's own.
		if _, ok := c.lookupUser(class, nmNew); ok {
			return c.raise(typeError, "object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if _, ok := c.lookupUser(class, nmInit); !ok {
			return c.raise(typeError, "%s() takes no arguments", c.className(class))
		}
	}
	var names, values []Value
	for i := 0; i+1 < len(c.kw); i += 2 {
		names, values = append(names, c.kw[i]), append(values, c.kw[i+1])
	}
	x, ok := c.newInstance(class, slices.Clone(c.rest), names, values)
	if !ok && c.wants.by == "" {
		return c.thrown()
	}
	return x
}

// ownRepr is the repr that an object has from its built-in type.
func (v *vm) ownRepr(x Value) (string, bool) {
	if v.isType(x, tInstance) {
		switch {
		case v.isInstance(x, baseException):
			return v.exceptionRepr(x)
		case v.unwrapped(x) == x:
			return "<" + v.qualifiedName(v.typeOf(x)) + " object at " + address(x.ID()) + ">", true
		}
	}
	return v.repr(v.unwrapped(x))
}

// compareMethod makes __eq__, __lt__ and so on.
func compareMethod(op int32) func(c *call) Value {
	return func(c *call) Value {
		a, b := c.unwrapped(c.args[0]), c.unwrapped(c.args[1])
		if op == code.Eq || op == code.Ne {
			return c.equality(op, a, b)
		}
		if isSetLike(c.vm, a) && isSetLike(c.vm, b) {
			return c.leave(func(v *vm) bool {
				v.push(a)
				v.push(b)
				return v.orderSets(op, a, b)
			})
		}
		n, ok, plain := c.orderValues(a, b)
		switch {
		case wholeWithFloat(a, b):
			return notImpl
		case c.isType(a, tInstance) || c.isType(b, tInstance):
			return notImpl
		case !plain:
			return c.prelude("_order", a, b, c.text(comparisons[op].symbol))
		case !ok:
			return notImpl
		}
		return boolean(decide(op, n, n != unorderedResult))
	}
}

func (c *call) equality(op int32, a, b Value) Value {
	if a == c.args[0] && c.isType(a, tInstance) {
		switch {
		case op == code.Ne && c.overrides(a, "__eq__"):
			return c.prelude("_ne", a, b)
		case c.args[0] == c.args[1]:
			return boolean(op == code.Eq)
		}
		return notImpl
	}
	if wholeWithFloat(a, b) {
		return notImpl
	}
	same := c.typeOf(a) == c.typeOf(b) || isNumber(a) && isNumber(b) || isSetLike(c.vm, a) && isSetLike(c.vm, b)
	if !same {
		return notImpl
	}
	eq, ok := c.equal(a, b)
	if !ok {
		return c.prelude("_eq", a, b)
	}
	return boolean(eq == (op == code.Eq))
}

func getItem(c *call) Value {
	x, ok := c.item(c.unwrapped(c.args[0]), c.args[1])
	if ok {
		return x
	}
	if exc := c.vm.exc; exc.Kind == machine.Ref && c.isInstance(exc, keyError) && c.hasMethod(c.args[0], "__missing__") {
		c.vm.exc = unset
		c.user(c.args[0], "__missing__", c.args[1])
		return none
	}
	return c.thrown()
}

func setItem(c *call) Value {
	x, k, value := c.unwrapped(c.args[0]), c.args[1], c.args[2]
	if c.isType(k, tSlice) {
		items, ok := c.itemsOf(value)
		if !ok {
			return none
		}
		value = c.newList(items...)
	}
	return c.leave(func(v *vm) bool {
		v.push(none)
		v.push(value)
		v.push(x)
		v.push(k)
		return v.storeSubscr()
	})
}

// initMethods are the __init__ of the mutable built-in types, which fill what an
// instance wraps.
func initMethods() {
	fill := func(t Value, sig string, f func(c *call, payload Value)) {
		method(t, "__init__", "self, /, "+sig, opReads, func(c *call) Value {
			f(c, c.unwrapped(c.args[0]))
			return none
		})
	}
	fill(listType, "iterable=", func(c *call, payload Value) {
		if items, ok := c.optionalItems(1, c.sizedItemsOf); ok {
			c.replaceSlots(payload, 0, items)
		}
	})
	fill(dictType, "mapping=, **kwargs", func(c *call, payload Value) {
		if c.given(1) && !c.updateDict(payload, c.args[1]) {
			return
		}
		for i := 0; i+1 < len(c.kw); i += 2 {
			c.dictSetText(payload, c.kw[i], c.kw[i+1])
		}
	})
	fill(setType, "iterable=", func(c *call, payload Value) {
		items, ok := c.optionalItems(1, c.itemsOf)
		if !ok {
			return
		}
		c.replaceSlots(payload, 0, nil)
		c.object(payload).Index = nil
		for _, k := range items {
			if !c.setAddKey(payload, k) {
				c.thrown()
				return
			}
		}
	})
	fill(dequeType, "iterable=, maxlen=", func(c *call, payload Value) { c.fillDeque(payload, 1) })
	for _, t := range []Value{intType, floatType, strType, bytesType, tupleType, frozenSetType, byteArrayType} {
		method(t, "__init__", "self, /, *args, **kwargs", opNever, func(c *call) Value { return none })
	}
}

// binaryMethods are the methods of operators.
func binaryMethods() {
	on := func(types []Value, ops ...int32) {
		for _, t := range types {
			for _, op := range ops {
				o := operators[op]
				method(t, o.method, "self, value, /", opReads, operatorMethod(op, false))
				method(t, o.reflected, "self, value, /", opReads, operatorMethod(op, true))
			}
		}
	}
	on(numberTypes, code.Add, code.Sub, code.Mul, code.TrueDiv, code.FloorDiv, code.Mod, code.Pow)
	on([]Value{intType}, code.LShift, code.RShift, code.And, code.Or, code.Xor)
	on([]Value{strType, bytesType, byteArrayType, listType, tupleType, dequeType}, code.Add, code.Mul)
	on(setTypes, code.Or, code.And, code.Sub, code.Xor)
	on([]Value{dictType}, code.Or)
	inplace := func(t Value, ops ...int32) {
		for _, op := range ops {
			method(t, operators[op].inplace, "self, value, /", opReads, operatorMethod(op|code.Inplace, false))
		}
	}
	inplace(listType, code.Add, code.Mul)
	inplace(byteArrayType, code.Add, code.Mul)
	inplace(dequeType, code.Add)
	inplace(setType, code.Or, code.And, code.Sub, code.Xor)
	inplace(dictType, code.Or)
	methods(strType, []nativeMethod{{"__mod__", "value, /", opNever, func(c *call) Value {
		x, args := c.args[0], c.args[1]
		return c.leave(func(v *vm) bool {
			v.push(x)
			v.push(args)
			return v.percent(x, args)
		})
	}}})
}

// wholeWithFloat reports whether an int is asked about a float, which it leaves to
// the float.
func wholeWithFloat(self, other Value) bool {
	return (isInt(self) || self.Kind == machine.Big) && other.Kind == machine.Float
}

// pythonOps are the in-place operators of dict and deque that take any iterable.
var pythonOps = map[int32]string{code.Or | code.Inplace: "_dict_ior", code.Add | code.Inplace: "_extended"}

// isSequenceOp are the operators that fail by themselves for sequences.
var isSequenceOp = map[int32]bool{code.Add: true, code.Mul: true}

// operatorMethod makes __add__ and so on: NotImplemented where there is no such
// operator for the two.
func operatorMethod(op int32, reflected bool) func(c *call) Value {
	return func(c *call) Value {
		self, other := c.args[0], c.args[1]
		l, r := c.unwrapped(self), c.unwrapped(other)
		if !isNumber(r) && op&code.Inplace != 0 && c.isType(l, tList) {
			items, ok := c.itemsOf(other)
			if !ok {
				return none
			}
			r = c.newList(items...)
		}
		if slow := pythonOps[op]; op&code.Inplace != 0 && (c.isType(l, tDict) || c.isType(l, tDeque)) && slow != "" {
			return c.prelude(slow, self, other)
		}
		if reflected {
			l, r = r, l
		}
		if wholeWithFloat(c.unwrapped(self), c.unwrapped(other)) {
			return notImpl
		}
		if isNumber(l) && isNumber(r) {
			x, ok, err := c.arithmetic(op, l, r)
			if err != nil {
				return c.fault(err)
			} else if ok {
				return x
			}
			return notImpl
		}
		x, known, ok := c.containerOp(op, l, r)
		switch {
		case !ok:
			return c.thrown()
		case !known && !reflected && isSequenceOp[op&^code.Inplace] && (c.isSequence(l) || c.isType(l, tByteArray) || c.isType(l, tDeque)):
			if op&^code.Inplace == code.Mul {
				return c.raise(typeError, "'%s' object cannot be interpreted as an integer", c.typeName(r))
			}
			c.unsupported(code.Add, l, r)
			return c.thrown()
		case !known:
			return notImpl
		case op&code.Inplace != 0 && x == c.unwrapped(self):
			return self
		}
		return x
	}
}

// numberMethods are the further special methods of int and float.
func numberMethods() {
	for _, t := range numberTypes {
		methods(t, []nativeMethod{
			{"__int__", "", opNever, wholePart(text.FloatToInt)},
			{"__trunc__", "", opNever, wholePart(text.FloatToInt)},
			{"__floor__", "", opNever, wholePart(text.Floor)},
			{"__ceil__", "", opNever, wholePart(text.Ceil)},
			{"__float__", "", opNever, func(c *call) Value {
				f, ok := c.asFloat(c.args[0])
				if !ok {
					return none
				}
				return machine.FloatValue(f)
			}},
			{"__bool__", "", opNever, func(c *call) Value {
				yes, _ := c.isTrue(c.args[0])
				return boolean(yes)
			}},
			{"__abs__", "", opNever, absOf},
			{"__round__", "ndigits=, /", opNever, roundOf},
			{"__divmod__", "value, /", opNever, func(c *call) Value {
				if other := c.unwrapped(c.args[1]); !isNumber(other) || wholeWithFloat(c.args[0], other) {
					return notImpl
				}
				return divModOf(c)
			}},
			{"__neg__", "", opNever, unaryMethod(code.UnaryNeg)},
			{"__pos__", "", opNever, unaryMethod(code.UnaryPos)},
		})
	}
	methods(intType, []nativeMethod{
		{"__index__", "", opNever, wholePart(text.FloatToInt)},
		{"__invert__", "", opNever, unaryMethod(code.UnaryInvert)},
	})
}

func wholePart(f func(float64) (text.Int, error)) func(c *call) Value {
	return func(c *call) Value {
		if x := c.args[0]; x.Kind == machine.Float {
			return c.intResult(f(x.Float()))
		}
		return c.fromInt(c.toInt(c.args[0]))
	}
}

func unaryMethod(op code.Op) func(c *call) Value {
	return func(c *call) Value {
		x := c.args[0]
		return c.leave(func(v *vm) bool {
			v.push(x)
			return v.unary(op)
		})
	}
}
