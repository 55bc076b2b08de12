package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

type comparison struct{ symbol, method, reflected string }

var comparisons = [...]comparison{
	code.Lt: {"<", "__lt__", "__gt__"},
	code.Le: {"<=", "__le__", "__ge__"},
	code.Eq: {"==", "__eq__", "__eq__"},
	code.Ne: {"!=", "__ne__", "__ne__"},
	code.Gt: {">", "__gt__", "__lt__"},
	code.Ge: {">=", "__ge__", "__le__"},
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
	if v.unclear.x.Kind != machine.Nil {
		return false
	}
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
