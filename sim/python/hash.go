package python

import (
	"math"

	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// Equality of values that are built in. Instances with an __eq__ of their own are
// compared by Python code where a program compares them; as keys, see keys.go.

// equal reports whether two values are equal; ok is false if that needs Python
// code.
func (v *vm) equal(a, b Value) (eq, ok bool) { return v.equalTo(a, b, 0) }

func (v *vm) equalTo(a, b Value, depth int) (eq, ok bool) {
	if a == b {
		return a.Kind != machine.Float || a.Float() == a.Float(), true
	}
	if isNumber(a) && isNumber(b) {
		c, ok := v.compareNumbers(a, b)
		return ok && c == 0, true
	}
	if a.Kind != machine.Ref || b.Kind != machine.Ref {
		if a.Kind == machine.Ref && v.hasMethod(a, "__eq__") || b.Kind == machine.Ref && v.hasMethod(b, "__eq__") {
			return false, false
		}
		if x := v.unwrapped(a); x != a {
			return v.equalTo(x, b, depth+1)
		}
		if x := v.unwrapped(b); x != b {
			return v.equalTo(a, x, depth+1)
		}
		if v.isType(a, tComplex) || v.isType(b, tComplex) {
			return v.equalComplex(a, b), true
		}
		return v.equalBytes(a, b), true
	}
	if depth > 200 {
		return false, false
	}
	if v.hasMethod(a, "__eq__") || v.hasMethod(b, "__eq__") {
		return false, false
	}
	if x, y := v.unwrapped(a), v.unwrapped(b); x != a || y != b {
		return v.equalTo(x, y, depth+1)
	}
	s, t := v.object(a), v.object(b)
	switch {
	case s.Type == t.Type && (s.Type == tList || s.Type == tTuple):
		return v.equalItems(s.Slots, t.Slots, depth)
	case s.Type == tDeque && t.Type == tDeque:
		return v.equalItems(s.Slots[1:], t.Slots[1:], depth)
	case s.Type == tByteArray && t.Type == tByteArray:
		return v.equalItems(s.Slots, t.Slots, depth)
	case s.Type == tDict && t.Type == tDict:
		return v.unasked(v.equalDicts(a, b, depth))
	case isSetType(s.Type) && isSetType(t.Type):
		return v.unasked(v.equalSets(a, b))
	case isSetLike(v, a) && isSetLike(v, b) && s.Type != t.Type:
		return v.unasked(v.equalSets(v.asSet(a), v.asSet(b)))
	case s.Type == tUnion && t.Type == tUnion:
		return v.equalUnions(a, b), true
	case s.Type == tComplex && t.Type == tComplex:
		return v.equalComplex(a, b), true
	case s.Type == tRange && t.Type == tRange:
		return v.equalRanges(a, b), true
	case s.Type == tSlice && t.Type == tSlice:
		return v.equalItems(s.Slots, t.Slots, depth)
	case s.Type == tBound && t.Type == tBound:
		return s.Slots[0] == t.Slots[0] && s.Slots[1] == t.Slots[1], true
	case s.Type == tView && t.Type == tView && s.Slots[1] == t.Slots[1] && s.Slots[1].N != viewValues:
		return v.equalViews(a, b)
	}
	return false, true
}

// unwrapped returns what an instance of a class that derives from a built-in
// type wraps, and anything else unchanged.
func (v *vm) unwrapped(x Value) Value {
	if v.isType(x, tNamespace) {
		return v.pairsOf(x)
	}
	if v.isType(x, tInstance) {
		s := v.slots(x)
		if s[instPayload].Kind != machine.Nil && !v.subclass(s[instClass], baseException) {
			return s[instPayload]
		}
	}
	return x
}

// equalBytes compares bytes with a bytearray.
func (v *vm) equalBytes(a, b Value) bool {
	if b.Kind == kBytes {
		a, b = b, a
	}
	if a.Kind != kBytes || !v.isType(b, tByteArray) {
		return false
	}
	s, t := v.str(a), v.slots(b)
	if len(s) != len(t) {
		return false
	}
	for i := range t {
		if int64(s[i]) != t[i].N {
			return false
		}
	}
	return true
}

func (v *vm) hasMethod(x Value, name string) bool {
	if !v.isType(x, tInstance) && !v.isType(x, tClass) {
		return false
	}
	f, ok := v.lookupUser(v.typeOf(x), v.text(name).N)
	return ok && f.Kind != kNone
}

func (v *vm) equalItems(s, t []Value, depth int) (eq, ok bool) {
	if len(s) != len(t) {
		return false, true
	}
	for i := range s {
		if s[i] == t[i] {
			continue // identity first, as CPython does
		}
		if eq, ok := v.equalTo(s[i], t[i], depth+1); !ok || !eq {
			return false, ok
		}
	}
	return true, true
}

func (v *vm) equalDicts(a, b Value, depth int) (eq, ok bool) {
	if v.dictLen(a) != v.dictLen(b) {
		return false, true
	}
	s := v.slots(a)
	for i := 0; i < len(s); i += 2 {
		if s[i].Kind == machine.Nil {
			continue
		}
		y, found, ok := v.dictGet(b, s[i])
		if !ok || !found {
			return false, ok
		}
		if eq, ok := v.equalTo(s[i+1], y, depth+1); !ok || !eq {
			return false, ok
		}
	}
	return true, true
}

func (v *vm) equalSets(a, b Value) (eq, ok bool) {
	if v.setLen(a) != v.setLen(b) {
		return false, true
	}
	for _, k := range v.slots(a) {
		if k.Kind == machine.Nil {
			continue
		}
		if has, ok := v.setHas(b, k); !ok || !has {
			return false, ok
		}
	}
	return true, true
}

func (v *vm) equalViews(a, b Value) (eq, ok bool) {
	x, _ := v.items(a)
	y, _ := v.items(b)
	if len(x) != len(y) {
		return false, true
	}
	for _, k := range x {
		found := false
		for _, l := range y {
			eq, ok := v.equal(k, l)
			if !ok {
				return false, false
			}
			found = found || eq
		}
		if !found {
			return false, true
		}
	}
	return true, true
}

func (v *vm) equalRanges(a, b Value) bool {
	n, _ := v.rangeLen(a)
	m, _ := v.rangeLen(b)
	if n != m || n == 0 {
		return n == m
	}
	s, t := v.slots(a), v.slots(b)
	return s[0] == t[0] && (n == 1 || s[2] == t[2])
}

// compareNumbers orders two numbers; ok is false if one is not a number (NaN).
func (v *vm) compareNumbers(a, b Value) (c int, ok bool) {
	if isInt(a) && isInt(b) {
		switch {
		case a.N < b.N:
			return -1, true
		case a.N > b.N:
			return 1, true
		}
		return 0, true
	}
	if a.Kind != machine.Float && b.Kind != machine.Float {
		return v.bigInt(a).Cmp(v.bigInt(b)), true
	}
	if a.Kind == machine.Float && b.Kind == machine.Float {
		x, y := a.Float(), b.Float()
		switch {
		case x < y:
			return -1, true
		case x > y:
			return 1, true
		}
		return 0, x == y
	}
	if a.Kind != machine.Float {
		c, ok := v.compareNumbers(b, a)
		return -c, ok
	}
	x := a.Float()
	switch {
	case math.IsNaN(x):
		return 0, false
	case math.IsInf(x, 0):
		if x > 0 {
			return 1, true
		}
		return -1, true
	}
	// Exactly: the float's integer part against the int, then its fraction.
	if c := bigint.FromFloat64(x).Cmp(v.bigInt(b)); c != 0 {
		return c, true
	}
	switch frac := x - math.Trunc(x); {
	case frac > 0:
		return 1, true
	case frac < 0:
		return -1, true
	}
	return 0, true
}

// toInt returns an int or bool for the functions of package text.
func (v *vm) toInt(x Value) text.Int {
	if x.Kind == machine.Big {
		return text.Big(v.m.Big(x))
	}
	return text.Small(x.N)
}

// fromInt is the reverse of toInt.
func (v *vm) fromInt(x text.Int) Value {
	if x.Big != nil {
		return v.m.BigValue(x.Big)
	}
	return machine.IntValue(x.Small)
}
