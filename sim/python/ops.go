package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

// operator is a binary operator's spelling and its methods.
type operator struct {
	symbol, method, reflected, inplace string
}

var operators = [...]operator{
	code.Add:      {"+", "__add__", "__radd__", "__iadd__"},
	code.Sub:      {"-", "__sub__", "__rsub__", "__isub__"},
	code.Mul:      {"*", "__mul__", "__rmul__", "__imul__"},
	code.TrueDiv:  {"/", "__truediv__", "__rtruediv__", "__itruediv__"},
	code.FloorDiv: {"//", "__floordiv__", "__rfloordiv__", "__ifloordiv__"},
	code.Mod:      {"%", "__mod__", "__rmod__", "__imod__"},
	code.Pow:      {"** or pow()", "__pow__", "__rpow__", "__ipow__"},
	code.LShift:   {"<<", "__lshift__", "__rlshift__", "__ilshift__"},
	code.RShift:   {">>", "__rshift__", "__rrshift__", "__irshift__"},
	code.And:      {"&", "__and__", "__rand__", "__iand__"},
	code.Or:       {"|", "__or__", "__ror__", "__ior__"},
	code.Xor:      {"^", "__xor__", "__rxor__", "__ixor__"},
	code.MatMul:   {"@", "__matmul__", "__rmatmul__", "__imatmul__"},
}

func init() {
	for _, o := range operators {
		nm(o.method)
		nm(o.reflected)
		nm(o.inplace)
	}
	for _, c := range comparisons {
		nm(c.method)
	}
}

// binary does Binary.
func (v *vm) binary(a int32) bool {
	l, r := v.stack[v.sp-2], v.stack[v.sp-1]
	op := a &^ code.Inplace
	if l.Kind == machine.Int && r.Kind == machine.Int {
		var n int64
		ok := false
		switch op {
		case code.Add:
			n, ok = text.AddInt64(l.N, r.N)
		case code.Sub:
			n, ok = text.SubInt64(l.N, r.N)
		case code.Mul:
			n, ok = text.MulInt64(l.N, r.N)
		}
		if ok {
			v.sp--
			v.stack[v.sp-1] = machine.IntValue(n)
			return true
		}
	}
	return v.binarySlow(a, l, r)
}

func (v *vm) binarySlow(a int32, l, r Value) bool {
	op := a &^ code.Inplace
	switch x, ok, err := v.numeric(op, l, r); {
	case err != nil:
		return v.failText(err)
	case ok:
		v.sp--
		v.stack[v.sp-1] = x
		return true
	}
	if v.isType(l, tInstance) || v.isType(r, tInstance) {
		if done, ok := v.binaryMethods(a, l, r); done {
			return ok
		}
		if op == code.Mul && v.isSequence(l) && v.isIndex(r) {
			v.pc--
			return v.callPrelude("_index", thenReplace, int32(v.sp-1), r)
		}
		if op == code.Mul && v.isSequence(r) && v.isIndex(l) {
			v.pc--
			return v.callPrelude("_index", thenReplace, int32(v.sp-2), l)
		}
	}
	if (v.hot(l) || v.hot(r)) && v.point() {
		return true
	}
	lw, rw := v.unwrapped(l), v.unwrapped(r)
	if (lw != l || rw != r) && isNumber(lw) && isNumber(rw) {
		x, ok, err := v.arithmetic(op, lw, rw)
		switch {
		case err != nil:
			return v.failText(err)
		case ok:
			v.sp--
			v.stack[v.sp-1] = x
			return true
		}
	}
	if op == code.Mod && (lw.Kind == machine.Text || lw.Kind == kBytes) {
		return v.percent(lw, r)
	}
	x, known, ok := v.containerOp(a, lw, rw)
	if !ok || v.stop {
		return ok
	}
	if !known {
		return v.unsupported(a, l, r)
	}
	if x == unset {
		return true // an operand is being replaced: the instruction runs again
	}
	if a&code.Inplace != 0 && x.Kind == machine.Ref && x == v.unwrapped(l) {
		x = l
	}
	v.sp--
	v.stack[v.sp-1] = x
	return true
}

func (v *vm) unsupported(a int32, l, r Value) bool {
	symbol := operators[a&^code.Inplace].symbol
	if a&code.Inplace != 0 {
		symbol = operators[a&^code.Inplace].symbol + "="
		if a&^code.Inplace == code.Pow {
			symbol = "**="
		}
	}
	if a&^code.Inplace == code.Add && a&code.Inplace == 0 || a == code.Add|code.Inplace {
		switch {
		case l.Kind == machine.Text:
			return v.fail(typeError, "can only concatenate str (not \"%s\") to str", v.typeName(r))
		case v.isType(l, tList) && a&code.Inplace == 0:
			return v.fail(typeError, "can only concatenate list (not \"%s\") to list", v.typeName(r))
		case l.Kind == kBytes || v.isType(l, tByteArray):
			return v.fail(typeError, "can't concat %s to %s", v.typeName(r), v.typeName(l))
		case v.isType(l, tDeque) && a&code.Inplace == 0:
			return v.fail(typeError, "can only concatenate deque (not \"%s\") to deque", v.typeName(r))
		case v.isType(l, tTuple):
			return v.fail(typeError, "can only concatenate tuple (not \"%s\") to tuple", v.typeName(r))
		}
	}
	if a&^code.Inplace == code.Mul {
		switch {
		case v.isSequence(l):
			return v.fail(typeError, "can't multiply sequence by non-int of type '%s'", v.typeName(r))
		case v.isSequence(r):
			return v.fail(typeError, "can't multiply sequence by non-int of type '%s'", v.typeName(l))
		}
	}
	return v.fail(typeError, "unsupported operand type(s) for %s: '%s' and '%s'", symbol, v.typeName(l), v.typeName(r))
}

func (v *vm) isSequence(x Value) bool {
	return x.Kind == machine.Text || x.Kind == kBytes || v.isType(x, tList) || v.isType(x, tTuple)
}

// binaryMethods tries the operator's methods of instances; done is false if
// there are none.
func (v *vm) binaryMethods(a int32, l, r Value) (done, ok bool) {
	o := &operators[a&^code.Inplace]
	if a&code.Inplace != 0 {
		if f, has := v.lookupUser(v.typeOf(l), nm(o.inplace)); has {
			return true, v.operand(f, a, 0, l, r)
		}
	}
	lt, rt := v.typeOf(l), v.typeOf(r)
	_, hasR := v.lookupUser(rt, nm(o.reflected))
	f, has := v.lookupUser(lt, nm(o.method))
	if hasR && lt != rt && v.subclass(rt, lt) {
		has = false // a derived class's reflected method comes first
	}
	if has {
		return true, v.operand(f, a, 1, l, r)
	}
	if k := v.unwrapped(l).Kind; a&^code.Inplace == code.Mod && (k == machine.Text || k == kBytes) && !(hasR && v.subclass(rt, lt)) {
		return false, true // a format takes whatever there is
	}
	return v.reflected(a, l, r)
}

// reflected tries the right operand's method.
func (v *vm) reflected(a int32, l, r Value) (done, ok bool) {
	if f, has := v.lookupUser(v.typeOf(r), nm(operators[a&^code.Inplace].reflected)); has {
		return true, v.operand(f, a, 2, r, l)
	}
	return false, true
}

// operand calls an operator's method; stage tells which one: 0 in place, 1 the
// left one's, 2 the right one's. The operands stay on the stack until it has
// returned.
func (v *vm) operand(f Value, a int32, stage int32, args ...Value) bool {
	return v.callValue(f, thenBinary, a|stage<<8, args...)
}

// binaryReturned is called when an operator's or comparison's method has
// returned; the operands are on the top of the stack.
func (v *vm) binaryReturned(arg int32, result Value) bool {
	if arg&compareFlag != 0 {
		return v.compareReturned(arg, result)
	}
	if result.Kind != kNotImpl {
		v.sp--
		v.stack[v.sp-1] = result
		return true
	}
	a, stage := arg&0xff, arg>>8
	l, r := v.stack[v.sp-2], v.stack[v.sp-1]
	if stage == 0 {
		if f, has := v.lookupUser(v.typeOf(l), nm(operators[a&^code.Inplace].method)); has {
			return v.operand(f, a, 1, l, r)
		}
	}
	if stage < 2 {
		if done, ok := v.reflected(a, l, r); done {
			return ok
		}
	}
	return v.unsupported(a, l, r)
}

// unary does UnaryNeg, UnaryPos and UnaryInvert.
func (v *vm) unary(op code.Op) bool {
	x := v.top()
	method, symbol := "__neg__", "-"
	switch op {
	case code.UnaryPos:
		method, symbol = "__pos__", "+"
	case code.UnaryInvert:
		method, symbol = "__invert__", "~"
	}
	if f, ok := v.lookupUser(v.typeOf(x), nm(method)); ok {
		v.sp--
		return v.callValue(f, thenPush, 0, x)
	}
	x = v.unwrapped(x)
	var y Value
	switch {
	case x.Kind == machine.Float && op == code.UnaryNeg:
		y = machine.FloatValue(-x.Float())
	case x.Kind == machine.Float && op == code.UnaryPos:
		y = x
	case v.isType(x, tComplex) && op == code.UnaryPos:
		y = x
	case v.isType(x, tComplex) && op == code.UnaryNeg:
		z, _ := v.complexOf(x)
		y = v.newComplex(-z)
	case !isInt(x) && x.Kind != machine.Big:
		return v.fail(typeError, "bad operand type for unary %s: '%s'", symbol, v.typeName(x))
	case op == code.UnaryNeg:
		y = v.fromInt(text.Neg(v.toInt(x)))
	case op == code.UnaryPos:
		y = v.fromInt(v.toInt(x))
	default:
		y = v.fromInt(text.Invert(v.toInt(x)))
	}
	v.stack[v.sp-1] = y
	return true
}
