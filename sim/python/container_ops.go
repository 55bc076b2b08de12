package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

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
				if s[i].Kind != machine.Nil && !v.dictSet(d, s[i], s[i+1]) {
					return unset, true, false
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
	if v.unclear.x.Kind != machine.Nil {
		return unset, true, false
	}
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
		if !v.setAddKey(s, k) {
			break // it asks for something, or what it needs is no key
		}
	}
	return s
}
