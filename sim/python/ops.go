package python

import (
	"math"
	"slices"
	"strings"

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

type comparison struct{ symbol, method, reflected string }

var comparisons = [...]comparison{
	code.Lt: {"<", "__lt__", "__gt__"},
	code.Le: {"<=", "__le__", "__ge__"},
	code.Eq: {"==", "__eq__", "__eq__"},
	code.Ne: {"!=", "__ne__", "__ne__"},
	code.Gt: {">", "__gt__", "__lt__"},
	code.Ge: {">=", "__ge__", "__le__"},
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
	if isNumber(l) && isNumber(r) {
		x, ok, err := v.arithmetic(op, l, r)
		switch {
		case err != nil:
			return v.failText(err)
		case ok:
			v.sp--
			v.stack[v.sp-1] = x
			return true
		}
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

// arithmetic does an operator on two numbers; ok is false if there is no such
// operator for them.
func (v *vm) arithmetic(op int32, l, r Value) (x Value, ok bool, err error) {
	if l.Kind == machine.Float || r.Kind == machine.Float {
		return v.floatArithmetic(op, l, r)
	}
	a, b := v.toInt(l), v.toInt(r)
	var n text.Int
	switch op {
	case code.Add:
		n = text.Add(a, b)
	case code.Sub:
		n = text.Sub(a, b)
	case code.Mul:
		n, err = text.Mul(a, b)
	case code.TrueDiv:
		f, err := text.TrueDiv(a, b)
		return machine.FloatValue(f), true, err
	case code.FloorDiv:
		n, err = text.FloorDiv(a, b)
	case code.Mod:
		n, err = text.Mod(a, b)
	case code.Pow:
		if b.Sign() < 0 {
			x, y := v.toFloat(l), v.toFloat(r)
			f, err := text.FloatPow(x, y)
			return machine.FloatValue(f), true, err
		}
		n, err = text.Pow(a, b)
	case code.LShift:
		n, err = text.Lsh(a, b)
	case code.RShift:
		n, err = text.Rsh(a, b)
	case code.And, code.Or, code.Xor:
		switch op {
		case code.And:
			n = text.And(a, b)
		case code.Or:
			n = text.Or(a, b)
		default:
			n = text.Xor(a, b)
		}
		if l.Kind == kBool && r.Kind == kBool {
			return boolean(n.Small != 0), true, nil
		}
	default:
		return unset, false, nil
	}
	return v.fromInt(n), true, err
}

// toFloat converts a number; a big integer beyond the floats becomes infinite.
func (v *vm) toFloat(x Value) float64 {
	switch x.Kind {
	case machine.Float:
		return x.Float()
	case machine.Big:
		f, _ := v.m.Big(x).Float64()
		return f
	}
	return float64(x.N)
}

func (v *vm) floatArithmetic(op int32, l, r Value) (Value, bool, error) {
	a, b := v.toFloat(l), v.toFloat(r)
	if l.Kind == machine.Big && math.IsInf(a, 0) || r.Kind == machine.Big && math.IsInf(b, 0) {
		return unset, true, &text.Error{Type: "OverflowError", Message: "int too large to convert to float"}
	}
	var f float64
	switch op {
	case code.Add:
		f = a + b
	case code.Sub:
		f = a - b
	case code.Mul:
		f = a * b
	case code.TrueDiv:
		if b == 0 {
			return unset, true, &text.Error{Type: "ZeroDivisionError", Message: "float division by zero"}
		}
		f = a / b
	case code.FloorDiv, code.Mod:
		if b == 0 {
			msg := "float floor division by zero"
			if op == code.Mod {
				msg = "float modulo"
			}
			return unset, true, &text.Error{Type: "ZeroDivisionError", Message: msg}
		}
		q, m := floorMod(a, b)
		f = m
		if op == code.FloorDiv {
			f = q
		}
	case code.Pow:
		f, err := text.FloatPow(a, b)
		return machine.FloatValue(f), true, err
	default:
		return unset, false, nil
	}
	return machine.FloatValue(f), true, nil
}

// floorMod is CPython's float_divmod: the remainder has the divisor's sign.
func floorMod(a, b float64) (q, m float64) {
	m = math.Mod(a, b)
	q = (a - m) / b
	if m != 0 {
		if (b < 0) != (m < 0) {
			m += b
			q--
		}
	} else {
		m = math.Copysign(0, b)
	}
	if q == 0 {
		return math.Copysign(0, a/b), m
	}
	f := math.Floor(q)
	if q-f > 0.5 {
		f++
	}
	return f, m
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

// containerOp does operators on strings, lists, tuples, sets and dicts; known is
// false if there is none.
func (v *vm) containerOp(a int32, l, r Value) (x Value, known, ok bool) {
	op := a &^ code.Inplace
	switch op {
	case code.Add:
		return v.concat(a, l, r)
	case code.Mul:
		if isInt(r) && !isInt(l) {
			return v.repeat(a, l, r.N)
		}
		if isInt(l) {
			return v.repeat(op, r, l.N)
		}
	case code.Or, code.And, code.Sub, code.Xor:
		if u, ok := v.union(l, r); ok && op == code.Or {
			return u, true, true
		}
		if v.isType(l, tDict) && v.isType(r, tDict) && op == code.Or {
			d := l
			if a&code.Inplace == 0 {
				d = v.new(tDict, append([]Value(nil), v.slots(l)...)...)
			}
			s := append([]Value(nil), v.slots(r)...)
			for i := 0; i+1 < len(s); i += 2 {
				if s[i].Kind != machine.Nil {
					v.dictSet(d, s[i], s[i+1])
				}
			}
			return d, true, true
		}
		if v.isType(l, tDict) && a == code.Or|code.Inplace {
			v.sp -= 2
			return unset, true, v.callPrelude("_dict_ior", thenPush, 0, v.stack[v.sp], r)
		}
		return v.setOp(a, l, r)
	}
	return unset, false, true
}

func (v *vm) concat(a int32, l, r Value) (Value, bool, bool) {
	switch {
	case l.Kind == machine.Text && r.Kind == machine.Text:
		if len(v.str(l))+len(v.str(r)) > text.MaxLen {
			return unset, true, v.fail(memoryError, "")
		}
		return v.text(v.str(l) + v.str(r)), true, true
	case v.isType(l, tList):
		if a&code.Inplace != 0 {
			items, ok := v.items(r)
			if !ok {
				if v.exc.Kind != machine.Nil {
					return unset, true, false
				}
				if !v.iterable(r) {
					return unset, true, v.fail(typeError, "'%s' object is not iterable", v.typeName(r))
				}
				v.pc--
				return unset, true, v.callPrelude("_sized_list", thenReplace, int32(v.sp-1), r)
			}
			v.m.Splice(l.ID(), len(v.slots(l)), 0, items...)
			return l, true, true
		}
		if v.isType(r, tList) {
			return v.newList(slices.Concat(v.slots(l), v.slots(r))...), true, true
		}
	case v.isType(l, tTuple) && v.isType(r, tTuple):
		return v.newTuple(slices.Concat(v.slots(l), v.slots(r))...), true, true
	case v.isType(l, tByteArray) || l.Kind == kBytes:
		return v.concatBytes(a, l, r)
	case v.isType(l, tDeque) && a&code.Inplace != 0:
		v.sp -= 2
		return unset, true, v.callPrelude("_extended", thenPush, 0, v.stack[v.sp], r)
	case v.isType(l, tDeque) && v.isType(r, tDeque):
		return v.new(tDeque, slices.Concat(v.slots(l), v.slots(r)[1:])...), true, true
	}
	return unset, false, true
}

// concatBytes adds two bytes-like objects: the result is of the left one's type.
func (v *vm) concatBytes(a int32, l, r Value) (Value, bool, bool) {
	x, _ := v.raw(l)
	y, ok := v.raw(r)
	switch {
	case !ok:
		return unset, false, true
	case l.Kind == kBytes:
		return v.bytes(x + y), true, true
	case a&code.Inplace != 0:
		v.m.Splice(l.ID(), len(v.slots(l)), 0, byteSlots(y)...)
		return l, true, true
	}
	return v.bytesLike(byteArrayType, x+y), true, true
}

func (v *vm) repeat(a int32, x Value, n int64) (Value, bool, bool) {
	n = max(n, 0)
	switch x.Kind {
	case machine.Text, kBytes:
		s, err := text.Repeat(v.str(x), n, text.MaxLen)
		if err != nil {
			return unset, true, v.failText(err)
		}
		return Value{Kind: x.Kind, N: v.text(s).N}, true, true
	case machine.Ref:
		o := v.object(x)
		if o.Type == tDeque {
			return v.repeatDeque(a, x, n)
		}
		if o.Type != tList && o.Type != tTuple && o.Type != tByteArray {
			return unset, false, true
		}
		size := int64(len(o.Slots))
		if size > 0 && n > v.m.Config().MaxHeap/16/size {
			return unset, true, v.fail(memoryError, "")
		}
		items := make([]Value, 0, size*n)
		for range n {
			items = append(items, o.Slots...)
		}
		if a&code.Inplace != 0 && o.Type == tList {
			v.m.Splice(x.ID(), 0, int(size), items...)
			return x, true, true
		}
		return v.new(o.Type, items...), true, true
	}
	return unset, false, true
}

// setOp does | & - ^ on sets and key views.
func (v *vm) setOp(a int32, l, r Value) (Value, bool, bool) {
	isSet := func(x Value) bool {
		return v.isType(x, tSet) || v.isType(x, tFrozenSet) || v.isType(x, tView) && v.slots(x)[1].N != viewValues
	}
	if v.isType(l, tView) && isSet(l) && !isSet(r) {
		items, ok := v.items(r)
		if !ok && v.exc.Kind == machine.Nil {
			return unset, true, v.fail(typeError, "'%s' object is not iterable", v.typeName(r))
		}
		r = v.new(tSet)
		for i := 0; ok && i < len(items); i++ {
			ok = v.setAddKey(r, items[i])
		}
		if !ok {
			return unset, true, false
		}
	}
	if !isSet(l) || !isSet(r) {
		return unset, false, true
	}
	t := tSet
	if v.isType(l, tFrozenSet) {
		t = tFrozenSet
	}
	x, y := v.asSet(l), v.asSet(r)
	out := v.new(t)
	keep := func(from, other Value, wanted bool) bool {
		for _, k := range v.setOrder(from) {
			has, ok := v.setHas(other, k)
			if !ok || has == wanted && !v.setAddKey(out, k) {
				return false
			}
		}
		return true
	}
	ok := true
	none := v.new(tSet)
	switch a &^ code.Inplace {
	case code.Or:
		ok = keep(x, none, false) && keep(y, none, false)
	case code.And:
		if v.setLen(y) > v.setLen(x) {
			x, y = y, x
		}
		ok = keep(y, x, true) // the smaller one's order, as in CPython
	case code.Sub:
		ok = keep(x, y, false)
	case code.Xor:
		if a&code.Inplace == 0 {
			x, y = y, x
		}
		ok = keep(x, y, false) && keep(y, x, false)
	}
	if ok && a&code.Inplace != 0 && v.isType(l, tSet) {
		v.m.Splice(l.ID(), 0, len(v.slots(l)), v.slots(out)...)
		v.object(l).Index = nil
		return l, true, true
	}
	return out, true, ok
}

// asSet returns a set or view as a set.
func (v *vm) asSet(x Value) Value {
	if !v.isType(x, tView) {
		return x
	}
	items, _ := v.items(x)
	s := v.new(tSet)
	for _, k := range items {
		v.setAddKey(s, k)
	}
	return s
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

// Truth of a value.
type truthValue uint8

const (
	truthFalse truthValue = iota
	truthTrue
	truthCalled // Python code is running that decides it
)

// truth returns the truth of a value without looking for __bool__; ok is false
// if there is one.
func (v *vm) truth(x Value) (truthValue, bool) {
	yes := true
	switch x.Kind {
	case kNone:
		yes = false
	case kBool, machine.Int:
		yes = x.N != 0
	case machine.Float:
		yes = x.Float() != 0
	case machine.Text, kBytes:
		yes = v.str(x) != ""
	case machine.Ref:
		o := v.object(x)
		switch o.Type {
		case tList, tTuple, tByteArray:
			yes = len(o.Slots) > 0
		case tDeque:
			yes = len(o.Slots) > 1
		case tDict:
			yes = v.dictLen(x) > 0
		case tSet, tFrozenSet:
			yes = v.setLen(x) > 0
		case tView:
			yes = v.dictLen(o.Slots[0]) > 0
		case tRange:
			n, _ := v.rangeLen(x)
			yes = n > 0
		case tNamespace:
			yes = v.dictLen(v.pairsOf(x)) > 0
		case tInstance:
			if v.hasMethod(x, "__bool__") || v.hasMethod(x, "__len__") {
				return truthFalse, false
			}
			if y := v.unwrapped(x); y != x {
				return v.truth(y)
			}
		}
	}
	if yes {
		return truthTrue, true
	}
	return truthFalse, true
}

// truthOrCall returns the truth of the operand at an index of the stack. Where
// Python code decides it, that is called and truthCalled returned: with thenJump
// the conditional jump is done afterwards, with thenNot the operand is replaced by
// its negation.
func (v *vm) truthOrCall(at int, then uint8) (truthValue, bool) {
	x := v.stack[at]
	if t, ok := v.truth(x); ok {
		if v.hot(x) && v.point() {
			return truthCalled, true
		}
		return t, true
	}
	if then != thenJump {
		v.sp--
	}
	return truthCalled, v.callPrelude("_truth", then, 0, x)
}

// compareFlag marks the Arg of a frame that a comparison's method runs in.
const compareFlag = 1 << 16

// compare does Compare.
func (v *vm) compare(op int32) bool {
	l, r := v.stack[v.sp-2], v.stack[v.sp-1]
	if isNumber(l) && isNumber(r) {
		c, ok := v.compareNumbers(l, r)
		v.sp--
		v.stack[v.sp-1] = boolean(decide(op, c, ok))
		return true
	}
	if v.isType(l, tInstance) || v.isType(r, tInstance) {
		if done, ok := v.compareMethods(op, l, r); done {
			return ok
		}
	}
	if (v.hot(l) || v.hot(r)) && v.point() {
		return true
	}
	if op == code.Eq || op == code.Ne {
		eq, ok := v.equal(l, r)
		if !ok {
			v.sp -= 2
			if op == code.Eq {
				return v.callPrelude("_eq", thenPush, 0, l, r)
			}
			return v.callPrelude("_eq", thenNot, 0, l, r)
		}
		v.sp--
		v.stack[v.sp-1] = boolean(eq == (op == code.Eq))
		return true
	}
	return v.order(op, l, r)
}

// decide turns an ordering into a comparison's result; unordered (NaN) makes
// everything but != false.
func decide(op int32, c int, ordered bool) bool {
	if !ordered {
		return op == code.Ne
	}
	switch op {
	case code.Lt:
		return c < 0
	case code.Le:
		return c <= 0
	case code.Eq:
		return c == 0
	case code.Ne:
		return c != 0
	case code.Gt:
		return c > 0
	}
	return c >= 0
}

// order does < <= > >= on built-in values.
func (v *vm) order(op int32, l, r Value) bool {
	c, ok, plain := v.orderValues(v.unwrapped(l), v.unwrapped(r))
	if !plain {
		v.sp -= 2
		return v.callPrelude("_order", thenPush, 0, l, r, v.text(comparisons[op].symbol))
	}
	if !ok {
		if isSetLike(v, l) && isSetLike(v, r) {
			return v.orderSets(op, l, r)
		}
		l, r = v.unordered(l, r)
		return v.fail(typeError, "'%s' not supported between instances of '%s' and '%s'",
			comparisons[op].symbol, v.typeName(l), v.typeName(r))
	}
	ordered := c != unorderedResult
	v.sp--
	v.stack[v.sp-1] = boolean(decide(op, c, ordered))
	return true
}

const unorderedResult = 2

// orderValues orders two built-in values: c is −1, 0, 1, or unorderedResult. ok is
// false if they have no order, plain if Python code is not needed.
func (v *vm) orderValues(l, r Value) (c int, ok, plain bool) {
	switch {
	case isNumber(l) && isNumber(r):
		c, ordered := v.compareNumbers(l, r)
		if !ordered {
			c = unorderedResult
		}
		return c, true, true
	case l.Kind == machine.Text && r.Kind == machine.Text, l.Kind == kBytes && r.Kind == kBytes:
		return text.Compare(v.str(l), v.str(r)), true, true
	case l.Kind != machine.Ref || r.Kind != machine.Ref:
		return 0, false, !v.isType(l, tInstance) && !v.isType(r, tInstance)
	}
	s, t := v.object(l), v.object(r)
	if s.Type == tInstance || t.Type == tInstance {
		return 0, false, false
	}
	if s.Type != t.Type || s.Type != tList && s.Type != tTuple && s.Type != tDeque {
		return 0, false, true
	}
	a, b := s.Slots, t.Slots
	if s.Type == tDeque {
		a, b = a[1:], b[1:]
	}
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] == b[i] {
			continue
		}
		eq, ok := v.equal(a[i], b[i])
		if !ok {
			return 0, false, false
		}
		if !eq {
			return v.orderValues(v.unwrapped(a[i]), v.unwrapped(b[i]))
		}
	}
	return min(max(len(a)-len(b), -1), 1), true, true
}

func isSetLike(v *vm, x Value) bool {
	return v.isType(x, tSet) || v.isType(x, tFrozenSet) || v.isType(x, tView) && v.slots(x)[1].N != viewValues
}

// orderSets compares sets: subset and superset.
func (v *vm) orderSets(op int32, l, r Value) bool {
	a, b := v.asSet(l), v.asSet(r)
	if op == code.Gt || op == code.Ge {
		a, b = b, a
	}
	result := v.setLen(a) <= v.setLen(b)
	if op == code.Lt || op == code.Gt {
		result = v.setLen(a) < v.setLen(b)
	}
	for _, k := range v.slots(a) {
		if k.Kind != machine.Nil && result {
			has, ok := v.setHas(b, k)
			if !ok {
				return false
			}
			result = has
		}
	}
	v.sp--
	v.stack[v.sp-1] = boolean(result)
	return true
}

func (v *vm) compareMethods(op int32, l, r Value) (done, ok bool) {
	c := &comparisons[op]
	lt, rt := v.typeOf(l), v.typeOf(r)
	f, has := v.lookupUser(lt, nm(c.method))
	g, hasR := v.lookupUser(rt, nm(c.reflected))
	if hasR && has && lt != rt && v.subclass(rt, lt) {
		return true, v.callValue(g, thenBinary, op|compareFlag|2<<8, r, l)
	}
	if has {
		return true, v.callValue(f, thenBinary, op|compareFlag|1<<8, l, r)
	}
	if hasR {
		return true, v.callValue(g, thenBinary, op|compareFlag|2<<8, r, l)
	}
	if op == code.Ne {
		// The default != is the negation of ==.
		if _, has := v.lookupUser(lt, nm("__eq__")); has || v.hasMethod(r, "__eq__") {
			v.sp -= 2
			return true, v.callPrelude("_eq", thenNot, 0, l, r)
		}
	}
	return false, true
}

func (v *vm) compareReturned(arg int32, result Value) bool {
	op, stage := arg&0xff, arg>>8&0xff
	l, r := v.stack[v.sp-2], v.stack[v.sp-1]
	if result.Kind != kNotImpl {
		v.sp--
		v.stack[v.sp-1] = result
		return true
	}
	if stage == 1 {
		if g, has := v.lookupUser(v.typeOf(r), nm(comparisons[op].reflected)); has {
			return v.callValue(g, thenBinary, op|compareFlag|2<<8, r, l)
		}
	}
	if op == code.Eq || op == code.Ne {
		v.sp--
		v.stack[v.sp-1] = boolean((l == r) == (op == code.Eq))
		return true
	}
	return v.fail(typeError, "'%s' not supported between instances of '%s' and '%s'",
		comparisons[op].symbol, v.typeName(l), v.typeName(r))
}

// contains does Contains: x o → x in o.
func (v *vm) contains(not bool) bool {
	x, o := v.stack[v.sp-2], v.stack[v.sp-1]
	then := uint8(thenTruth)
	if not {
		then = thenNot
	}
	if f, ok := v.lookupUser(v.typeOf(o), nmContains); ok {
		v.sp -= 2
		return v.callValue(f, then, 0, o, x)
	}
	if v.hot(o) && v.point() {
		return true
	}
	found, plain, ok := v.has(v.unwrapped(o), x)
	if !ok {
		return false
	}
	if !plain {
		if !v.iterable(o) {
			return v.fail(typeError, "argument of type '%s' is not iterable", v.typeName(o))
		}
		v.sp -= 2
		return v.callPrelude("_contains", then, 0, o, x)
	}
	v.sp--
	v.stack[v.sp-1] = boolean(found != not)
	return true
}

// has reports whether a built-in container has x; plain is false if that needs
// Python code.
func (v *vm) has(o, x Value) (found, plain, ok bool) {
	switch o.Kind {
	case machine.Text:
		if x.Kind != machine.Text {
			return false, true, v.fail(typeError, "'in <string>' requires string as left operand, not %s", v.typeName(x))
		}
		return text.Find(v.str(o), v.str(x), 0, math.MaxInt64) >= 0, true, true
	case kBytes:
		return v.hasBytes(o, x)
	case machine.Ref:
		switch v.object(o).Type {
		case tByteArray:
			return v.hasBytes(o, x)
		case tDict:
			_, found, ok := v.dictGet(o, x)
			return found, true, ok
		case tSet, tFrozenSet:
			found, ok := v.setHas(o, x)
			return found, true, ok
		case tRange:
			if isInt(x) {
				return v.inRange(o, x.N), true, true
			}
		case tView:
			if v.slots(o)[1].N == viewKeys {
				_, found, ok := v.dictGet(v.slots(o)[0], x)
				return found, true, ok
			}
		case tGen, tIter, tInstance:
			return false, false, true
		}
	}
	items, ok := v.items(o)
	if !ok {
		return false, false, v.exc.Kind == machine.Nil
	}
	for _, y := range items {
		if y == x {
			return true, true, true
		}
		eq, ok := v.equal(y, x)
		if !ok {
			return false, false, true
		}
		if eq {
			return true, true, true
		}
	}
	return false, true, true
}

// hasBytes reports whether a bytes or bytearray has x, a byte or a part.
func (v *vm) hasBytes(o, x Value) (found, plain, ok bool) {
	b, _ := v.raw(o)
	if part, ok := v.raw(x); ok {
		return strings.Contains(b, part), true, true
	}
	switch x = v.unwrapped(x); {
	case !isInt(x):
		return false, true, v.fail(typeError, "a bytes-like object is required, not '%s'", v.typeName(x))
	case x.N < 0 || x.N > 255:
		return false, true, v.fail(valueError, "byte must be in range(0, 256)")
	}
	return strings.IndexByte(b, byte(x.N)) >= 0, true, true
}

func (v *vm) inRange(r Value, n int64) bool {
	s := v.slots(r)
	if s[0].Kind != machine.Int || s[1].Kind != machine.Int || s[2].Kind != machine.Int {
		return false
	}
	start, stop, step := s[0].N, s[1].N, s[2].N
	if step > 0 && (n < start || n >= stop) || step < 0 && (n > start || n <= stop) {
		return false
	}
	return (n-start)%step == 0
}
