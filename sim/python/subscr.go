package python

import (
	"slices"
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// index turns a subscript into an index of a sequence of n items; ok is false
// and v.exc set if it is out of range or no int.
func (v *vm) index(x Value, n int, what string) (int, bool) {
	if x = v.unwrapped(x); !isInt(x) {
		if x.Kind == machine.Big {
			return 0, v.fail(indexError, "cannot fit 'int' into an index-sized integer")
		}
		if what == "deque" {
			return 0, v.fail(typeError, "sequence index must be integer, not '%s'", v.typeName(x))
		}
		return 0, v.fail(typeError, "%s indices must be integers or slices, not %s", strings.TrimSuffix(what, " assignment"), v.typeName(x))
	}
	i := x.N
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		if what == "byte" {
			return 0, v.fail(indexError, "index out of range")
		}
		return 0, v.fail(indexError, "%s index out of range", what)
	}
	return int(i), true
}

// sliceOf resolves a slice object against a length.
func (v *vm) sliceOf(x Value, n int) (start, step, count int, ok bool) {
	start, _, step, count, ok = v.sliceBounds(x, n)
	return start, step, count, ok
}

// sliceBounds is sliceOf with the end, exclusive.
func (v *vm) sliceBounds(x Value, n int) (start, stop, step, count int, ok bool) {
	var s text.Slice
	for i, p := range []**int64{&s.Start, &s.Stop, &s.Step} {
		y := v.slots(x)[i]
		switch {
		case y.Kind == kNone:
		case isInt(y) || y.Kind == machine.Big:
			k := text.ClampIndex(v.toInt(y))
			*p = &k
		default:
			return 0, 0, 0, 0, v.fail(typeError, "slice indices must be integers or None or have an __index__ method")
		}
	}
	a, z, b, c, err := s.Adjust(int64(n))
	if err != nil {
		return 0, 0, 0, 0, v.failText(err)
	}
	return int(a), int(z), int(b), int(c), true
}

// failText raises an error of package text.
func (v *vm) failText(err error) bool {
	e := err.(*text.Error)
	typ := valueError
	if t, ok := builtins[v.text(e.Type).N]; ok {
		typ = t
	}
	if e.Message == "" {
		v.exc = v.newExceptionArgs(typ, nil)
		return false
	}
	return v.fail(typ, "%s", e.Message)
}

// indexedBy names the function of the prelude that makes integers of what a
// subscript holds, "" if it holds no object with an __index__.
func (v *vm) indexedBy(k Value) string {
	if v.isIndex(k) {
		return "_index"
	}
	if v.isType(k, tSlice) && slices.ContainsFunc(v.slots(k), v.isIndex) {
		return "_index_slice"
	}
	return ""
}

// isIndex reports whether x is no int but has a method that makes it one.
func (v *vm) isIndex(x Value) bool {
	return v.isType(x, tInstance) && v.hasMethod(x, "__index__")
}

// unsubscriptable are the built-in types that take no type parameters.
var unsubscriptable = map[Value]bool{objectType: true, intType: true, floatType: true, boolType: true, strType: true,
	bytesType: true, byteArrayType: true, rangeType: true, sliceType: true, noneType: true}

func pick(items []Value, start, step, count int) []Value {
	out := make([]Value, count)
	for i := range out {
		out[i] = items[start+i*step]
	}
	return out
}

// binarySubscr does BinarySubscr: o k → o[k].
func (v *vm) binarySubscr() bool {
	o, k := v.stack[v.sp-2], v.stack[v.sp-1]
	if v.isType(o, tList) && k.Kind == machine.Int {
		if v.hot(o) && v.point() {
			return true
		}
		items := v.slots(o)
		i := k.N
		if i < 0 {
			i += int64(len(items))
		}
		if uint64(i) >= uint64(len(items)) {
			return v.fail(indexError, "list index out of range")
		}
		v.sp--
		v.stack[v.sp-1] = items[i]
		return true
	}
	if f, ok := v.lookupUser(v.typeOf(o), nmGetitem); ok {
		arg, stop := v.subscriptPoint(f, o)
		if stop {
			return true
		}
		v.sp -= 2
		return v.callValue(f, thenPush, arg, o, k)
	}
	if v.isType(o, tClass) {
		if f, ok := v.lookupUser(o, nmClassGetitem); ok && v.isType(f, tClassMethod) {
			v.sp -= 2
			return v.callValue(v.slots(f)[0], thenPush, 0, o, k)
		}
	}
	if by := v.indexedBy(k); by != "" && !v.isType(v.unwrapped(o), tDict) {
		v.pc--
		return v.callPrelude(by, thenReplace, int32(v.sp-1), k)
	}
	if v.hot(o) && v.point() {
		return true
	}
	x, ok := v.item(o, k)
	if !ok {
		if v.isType(o, tInstance) && v.exc.Kind == machine.Ref && v.isInstance(v.exc, keyError) {
			if f, has := v.lookupUser(v.typeOf(o), nmMissing); has {
				v.exc = unset
				v.sp -= 2
				return v.callValue(f, thenPush, 0, o, k)
			}
		}
		return false
	}
	v.sp--
	v.stack[v.sp-1] = x
	return true
}

// item returns o[k] for built-in types.
func (v *vm) item(o, k Value) (Value, bool) {
	w := v.unwrapped(o)
	isSlice := v.isType(k, tSlice)
	switch w.Kind {
	case machine.Text:
		return v.textItem(w, k, isSlice)
	case kBytes:
		s := v.str(w)
		if isSlice {
			start, step, count, ok := v.sliceOf(k, len(s))
			b := make([]byte, count)
			for i := range b {
				b[i] = s[start+i*step]
			}
			return v.bytes(string(b)), ok
		}
		i, ok := v.index(k, len(s), "byte")
		if !ok {
			return unset, false
		}
		return integer(int(s[i])), true
	case machine.Ref:
		obj := v.object(w)
		switch obj.Type {
		case tList, tTuple, tByteArray:
			name := v.typeName(w)
			if isSlice {
				start, step, count, ok := v.sliceOf(k, len(obj.Slots))
				if !ok {
					return unset, false
				}
				return v.new(obj.Type, pick(obj.Slots, start, step, count)...), true
			}
			i, ok := v.index(k, len(obj.Slots), name)
			if !ok {
				return unset, false
			}
			return v.slots(w)[i], true
		case tDeque:
			i, ok := v.index(k, len(obj.Slots)-1, "deque")
			if !ok {
				return unset, false
			}
			return v.slots(w)[i+1], true
		case tDict:
			x, found, ok := v.dictGet(w, k)
			if ok && !found {
				v.exc = v.newException(keyError, k)
				ok = false
			}
			return x, ok
		case tRange:
			return v.rangeSubscr(w, k, isSlice)
		case tMapProxy:
			if i := v.findAttr(obj.Slots[0], classAttrs, k.N); k.Kind == machine.Text && i >= 0 {
				return v.slots(v.slots(w)[0])[i], true
			}
			v.exc = v.newException(keyError, k)
			return unset, false
		}
	}
	if v.isClass(o) {
		if unsubscriptable[v.nativeBase(o)] || v.subclass(o, baseException) {
			return unset, v.fail(typeError, "type '%s' is not subscriptable", v.className(o))
		}
		return o, true // list[int], Queue[str]: a type hint
	}
	return unset, v.fail(typeError, "'%s' object is not subscriptable", v.typeName(o))
}

func (v *vm) textItem(o, k Value, isSlice bool) (Value, bool) {
	s := v.str(o)
	if isSlice {
		var sl text.Slice
		for i, p := range []**int64{&sl.Start, &sl.Stop, &sl.Step} {
			if y := v.slots(k)[i]; isInt(y) || y.Kind == machine.Big {
				n := text.ClampIndex(v.toInt(y))
				*p = &n
			} else if y.Kind != kNone {
				return unset, v.fail(typeError, "slice indices must be integers or None or have an __index__ method")
			}
		}
		if sl.Step == nil && v.m.ASCII(o) { // however long it is
			start, stop, _, count, _ := sl.Adjust(int64(len(s)))
			if count == 0 {
				stop = start
			}
			return v.text(s[start:stop]), true
		}
		r, err := text.Sliced(s, sl)
		if err != nil {
			return unset, v.failText(err)
		}
		return v.text(r), true
	}
	if !isInt(k) {
		return unset, v.fail(typeError, "string indices must be integers, not '%s'", v.typeName(k))
	}
	if k.N >= 0 && k.N < int64(len(s)) && v.m.ASCII(o) {
		return v.text(s[k.N : k.N+1]), true
	}
	r, err := text.At(s, k.N)
	if err != nil {
		return unset, v.failText(err)
	}
	return v.text(r), true
}

// nextChar returns the code point of s at a byte offset, and the offset behind it.
func nextChar(s string, at int) (string, int) {
	if s[at] < 0x80 {
		return s[at : at+1], at + 1
	}
	char, next, _ := text.Next(s, at)
	return char, next
}

// storeSubscr does StoreSubscr: x o k → ; o[k] = x.
func (v *vm) storeSubscr() bool {
	x, o, k := v.stack[v.sp-3], v.stack[v.sp-2], v.stack[v.sp-1]
	if k.Kind == machine.Int && v.isType(o, tList) {
		return v.storeInList(o, k.N, x)
	}
	if f, ok := v.lookupUser(v.typeOf(o), nmSetitem); ok {
		arg, stop := v.subscriptPoint(f, o)
		if stop {
			return true
		}
		v.sp -= 3
		return v.callValue(f, thenDrop, arg, o, k, x)
	}
	if v.isType(o, tNamespace) {
		if v.hot(o) && v.point() {
			return true
		}
		v.sp -= 3
		return v.storeInNamespace(o, k, x)
	}
	w := v.unwrapped(o)
	if by := v.indexedBy(k); by != "" && !v.isType(w, tDict) {
		v.pc--
		return v.callPrelude(by, thenReplace, int32(v.sp-1), k)
	}
	if v.isType(k, tSlice) && (v.isType(w, tList) || v.isType(w, tByteArray)) {
		return v.storeSlice(w, k, x)
	}
	if v.hot(w) && v.point() {
		return true
	}
	if !v.storeItem(w, k, x) {
		return false
	}
	v.sp -= 3
	return true
}

// storeInList does o[i] = x for a list: the operands are on the stack.
func (v *vm) storeInList(o Value, i int64, x Value) bool {
	if v.hot(o) && v.point() {
		return true
	}
	n := int64(len(v.slots(o)))
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return v.fail(indexError, "list assignment index out of range")
	}
	v.m.Set(o.ID(), int(i), x)
	v.sp -= 3
	return true
}

// storeItem does o[k] = x for built-in types.
func (v *vm) storeItem(o, k, x Value) bool {
	if o.Kind == machine.Ref {
		obj := v.object(o)
		switch obj.Type {
		case tList, tByteArray:
			if !isInt(k) {
				return v.fail(typeError, "%s indices must be integers or slices, not %s", v.typeName(o), v.typeName(k))
			}
			i, ok := v.index(k, len(obj.Slots), v.typeName(o)+" assignment")
			if !ok {
				return false
			}
			if obj.Type == tByteArray && (!isInt(x) || x.N < 0 || x.N > 255) {
				return v.fail(valueError, "byte must be in range(0, 256)")
			}
			v.m.Set(o.ID(), i, x)
			return true
		case tDeque:
			i, ok := v.index(k, len(obj.Slots)-1, "deque")
			if ok {
				v.m.Set(o.ID(), i+1, x)
			}
			return ok
		case tDict:
			return v.dictSet(o, k, x)
		}
	}
	return v.fail(typeError, "'%s' object does not support item assignment", v.typeName(o))
}

// storeSlice does o[a:b:c] = x for a list; the operands are on the stack.
func (v *vm) storeSlice(o, k, x Value) bool {
	items, ok := v.items(x)
	if !ok {
		if v.exc.Kind != machine.Nil {
			return false
		}
		if !v.iterable(x) {
			return v.fail(typeError, "can only assign an iterable")
		}
		v.pc--
		return v.callPrelude("_list", thenReplace, int32(v.sp-3), x)
	}
	if (v.hot(o) || v.hot(x)) && v.point() {
		return true
	}
	n := len(v.slots(o))
	start, step, count, ok := v.sliceOf(k, n)
	switch {
	case !ok:
		return false
	case step == 1:
		v.m.Splice(o.ID(), start, count, items...)
	case count != len(items):
		return v.fail(valueError, "attempt to assign sequence of size %d to extended slice of size %d", len(items), count)
	default:
		for i, y := range items {
			v.m.Set(o.ID(), start+i*step, y)
		}
	}
	v.sp -= 3
	return true
}

// deleteSubscr does DeleteSubscr: o k → ; del o[k].
func (v *vm) deleteSubscr() bool {
	o, k := v.stack[v.sp-2], v.stack[v.sp-1]
	if f, ok := v.lookupUser(v.typeOf(o), nmDelitem); ok {
		arg, stop := v.subscriptPoint(f, o)
		if stop {
			return true
		}
		v.sp -= 2
		return v.callValue(f, thenDrop, arg, o, k)
	}
	w := v.unwrapped(o)
	if by := v.indexedBy(k); by != "" && !v.isType(w, tDict) {
		v.pc--
		return v.callPrelude(by, thenReplace, int32(v.sp-1), k)
	}
	if v.hot(w) && v.point() {
		return true
	}
	if v.isType(o, tNamespace) {
		v.sp -= 2
		return v.storeInNamespace(o, k, unset)
	}
	if !v.deleteItem(w, k) {
		return false
	}
	v.sp -= 2
	return true
}

// deleteItem does del o[k] for built-in types.
func (v *vm) deleteItem(o, k Value) bool {
	if o.Kind == machine.Ref {
		obj := v.object(o)
		switch obj.Type {
		case tDict:
			_, found, ok := v.dictDelete(o, k)
			if ok && !found {
				v.exc = v.newException(keyError, k)
				return false
			}
			return ok
		case tList, tByteArray:
			if v.isType(k, tSlice) {
				return v.deleteSlice(o, k)
			}
			i, ok := v.index(k, len(obj.Slots), v.typeName(o)+" assignment")
			if ok {
				v.m.Splice(o.ID(), i, 1)
			}
			return ok
		case tDeque:
			i, ok := v.index(k, len(obj.Slots)-1, "deque")
			if ok {
				v.m.Splice(o.ID(), i+1, 1)
			}
			return ok
		}
	}
	if isNumber(o) || o.Kind == kNone || o.Kind == kNative || o.Kind == kType {
		return v.fail(typeError, "'%s' object does not support item deletion", v.typeName(o))
	}
	return v.fail(typeError, "'%s' object doesn't support item deletion", v.typeName(o))
}

func (v *vm) deleteSlice(o, k Value) bool {
	items := v.slots(o)
	start, step, count, ok := v.sliceOf(k, len(items))
	if !ok || count == 0 {
		return ok
	}
	if step == 1 {
		v.m.Splice(o.ID(), start, count)
		return true
	}
	gone := make([]bool, len(items))
	for i := range count {
		gone[start+i*step] = true
	}
	kept := make([]Value, 0, len(items)-count)
	for i, x := range items {
		if !gone[i] {
			kept = append(kept, x)
		}
	}
	v.m.Splice(o.ID(), 0, len(items), kept...)
	return true
}

// rangeLen returns the number of items of a range.
func (v *vm) rangeLen(r Value) (int64, bool) {
	s := v.slots(r)
	if s[0].Kind == machine.Int && s[1].Kind == machine.Int && s[2].Kind == machine.Int {
		start, stop, step := s[0].N, s[1].N, s[2].N
		switch {
		case step > 0 && start < stop:
			return int64((uint64(stop)-uint64(start)-1)/uint64(step)) + 1, true
		case step < 0 && start > stop:
			return int64((uint64(start)-uint64(stop)-1)/(-uint64(step))) + 1, true
		}
		return 0, true
	}
	start, stop, step := v.bigInt(s[0]), v.bigInt(s[1]), v.bigInt(s[2])
	d := stop.Sub(start)
	if d.Sign() == 0 || d.Sign() != step.Sign() {
		return 0, true
	}
	one := bigint.New(1)
	d, _ = d.Abs().Sub(one).DivMod(step.Abs())
	if d = d.Add(one); !d.IsInt64() {
		return 0, v.fail(overflowError, "Python int too large to convert to C ssize_t")
	}
	return d.Int64(), true
}

// rangeItem returns the item at a position, 0 ≤ i.
func (v *vm) rangeItem(r Value, i int64) (Value, bool) {
	s := v.slots(r)
	step, err := text.Mul(v.toInt(s[2]), text.Small(i))
	if err != nil {
		return unset, v.failText(err)
	}
	return v.fromInt(text.Add(v.toInt(s[0]), step)), true
}

func (v *vm) rangeSubscr(r, k Value, isSlice bool) (Value, bool) {
	n, ok := v.rangeLen(r)
	if !ok {
		return unset, false
	}
	if !isSlice {
		if !isInt(k) {
			return unset, v.fail(typeError, "range indices must be integers or slices, not %s", v.typeName(k))
		}
		i := k.N
		if i < 0 {
			i += n
		}
		if i < 0 || i >= n {
			return unset, v.fail(indexError, "range object index out of range")
		}
		return v.rangeItem(r, i)
	}
	start, step, count, ok := v.sliceOf(k, int(n))
	if !ok {
		return unset, false
	}
	first, _ := v.rangeItem(r, int64(start))
	last, _ := v.rangeItem(r, int64(start+step*count))
	by, err := text.Mul(v.toInt(v.slots(r)[2]), text.Small(int64(step)))
	if err != nil {
		return unset, v.failText(err)
	}
	return v.new(tRange, first, last, v.fromInt(by)), true
}
