package python

import (
	"math"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// contains does Contains: x o → x in o.
func (v *vm) contains(not bool) bool {
	x, o := v.stack[v.sp-2], v.stack[v.sp-1]
	then := uint8(thenTruth)
	if not {
		then = thenNot
	}
	if f, ok := v.lookupUser(v.typeOf(o), nmContains); ok {
		if v.libraryLooks(f, v.stack[v.sp-2:v.sp]) && v.point() {
			return true
		}
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
