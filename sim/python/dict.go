package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// A dict's slots are its pairs in insertion order; a pair that was removed has a
// Nil key. A set's slots are its keys likewise. Small ones are searched from the
// front; larger ones have an index from hash to slot, which is a cache.

// indexFrom is the number of slots from which on an index is kept.
const indexFrom = 16

// keyIndex finds the slots of the keys with a hash. valid says up to which slot
// it is complete.
type keyIndex struct {
	slots map[int64][]int32
	valid int
	live  int // pairs that are not removed, among the valid ones
}

// What a view looks at.
const (
	viewKeys = iota
	viewValues
	viewItems
)

func isSetType(t machine.Type) bool { return t == tSet || t == tFrozenSet }

// findKey returns the slot of a key, or −1. stride is 2 for a dict, 1 for a set.
// ok is false if the key cannot be one (v.exc is set then) or Python code has to
// answer something first (v.unclear is).
func (v *vm) findKey(id int32, stride int, key Value) (slot int, ok bool) {
	h, bad, ok := v.hash(key, v.askedHash)
	if !ok {
		if bad != "" {
			v.fail(typeError, "unhashable type: '%s'", bad)
		}
		return -1, false
	}
	own := key.Kind == machine.Ref && v.ownKey(key)
	s := v.m.Objects[id].Slots
	if len(s) < indexFrom*stride {
		for i := 0; i < len(s); i += stride {
			switch same, ok := v.sameKey(s[i], key, own, h); {
			case !ok:
				return -1, false
			case same:
				return i, true
			}
		}
		return -1, true
	}
	for _, i := range v.indexOf(id, stride).slots[h] {
		switch same, ok := v.sameKey(s[i], key, own, h); {
		case !ok:
			return -1, false
		case same:
			return int(i), true
		}
	}
	return -1, true
}

// sameKey reports whether a key that a dict or set holds is the one that is looked
// for, which has the hash h, and is own if only Python code can compare it.
func (v *vm) sameKey(held, key Value, own bool, h int64) (same, ok bool) {
	switch {
	case held == key && !own:
		return true, true
	case held.Kind == machine.Nil:
		return false, true
	case held.Kind != machine.Ref && key.Kind != machine.Ref:
		// Interned: of one kind different means unequal, but for floats.
		if held.Kind == key.Kind && key.Kind != machine.Float || !isNumber(held) || !isNumber(key) {
			return false, true
		}
	case own || v.ownKey(held):
		if k, _, _ := v.hash(held, v.storedHash); k != h {
			return false, true
		}
		if held == key {
			return true, true
		}
		return v.askedEqual(held, key)
	}
	eq, ok := v.equal(held, key)
	return ok && eq, true
}

// indexOf returns the index of a large dict or set, completed.
func (v *vm) indexOf(id int32, stride int) *keyIndex {
	o := &v.m.Objects[id]
	x, _ := o.Index.(*keyIndex)
	if x == nil || x.valid > len(o.Slots) {
		x = &keyIndex{slots: map[int64][]int32{}}
		o.Index = x
	}
	for ; x.valid < len(o.Slots); x.valid += stride {
		if k := o.Slots[x.valid]; k.Kind != machine.Nil {
			h, _, _ := v.hash(k, v.storedHash)
			x.slots[h] = append(x.slots[h], int32(x.valid))
			x.live++
		}
	}
	return x
}

// dictLen returns the number of pairs.
func (v *vm) dictLen(d Value) int { return v.keyCount(d.ID(), 2) }

// setLen returns the number of keys of a set.
func (v *vm) setLen(s Value) int { return v.keyCount(s.ID(), 1) }

func (v *vm) keyCount(id int32, stride int) int {
	s := v.m.Objects[id].Slots
	if len(s) >= indexFrom*stride {
		return v.indexOf(id, stride).live
	}
	n := 0
	for i := 0; i < len(s); i += stride {
		if s[i].Kind != machine.Nil {
			n++
		}
	}
	return n
}

// dictGet returns the value of a key. ok is false, and v.exc set, if the key
// cannot be one.
func (v *vm) dictGet(d, key Value) (x Value, found, ok bool) {
	i, ok := v.findKey(d.ID(), 2, key)
	if i < 0 {
		return unset, false, ok
	}
	return v.slots(d)[i+1], true, true
}

// dictGetText is dictGet for a text key.
func (v *vm) dictGetText(d, key Value) (Value, bool) {
	x, found, _ := v.dictGet(d, key)
	return x, found
}

// dictSet stores a pair; it reports false, and sets v.exc, if the key cannot be
// one.
func (v *vm) dictSet(d, key, x Value) bool {
	i, ok := v.findKey(d.ID(), 2, key)
	if !ok {
		return false
	}
	if i >= 0 {
		v.m.Set(d.ID(), i+1, x)
		return true
	}
	v.storeHash(key)
	v.m.Splice(d.ID(), len(v.slots(d)), 0, key, x)
	return true
}

func (v *vm) dictSetText(d, key, x Value) { v.dictSet(d, key, x) }

// dictDelete removes a key and returns its value.
func (v *vm) dictDelete(d, key Value) (x Value, found, ok bool) {
	i, ok := v.findKey(d.ID(), 2, key)
	if i < 0 {
		return unset, false, ok
	}
	x = v.slots(d)[i+1]
	v.removeKey(d.ID(), 2, i)
	return x, true, true
}

func (v *vm) dictDeleteText(d, key Value) bool {
	_, found, _ := v.dictDelete(d, key)
	return found
}

// removeKey removes the key at a slot. Removed pairs at the end go away; when
// more than half of a large one is removed it is packed.
func (v *vm) removeKey(id int32, stride, slot int) {
	o := &v.m.Objects[id]
	n := len(o.Slots)
	if slot == n-stride {
		o.Index = nil
		from := slot
		for from > 0 && o.Slots[from-stride].Kind == machine.Nil {
			from -= stride
		}
		v.m.Splice(id, from, n-from)
		return
	}
	if x, _ := o.Index.(*keyIndex); x != nil && slot < x.valid {
		x.live--
	}
	for i := range stride {
		v.m.Set(id, slot+i, unset)
	}
	if live := v.keyCount(id, stride); n >= indexFrom*stride && live*stride < n/2 {
		packed := make([]Value, 0, live*stride)
		for i := 0; i < n; i += stride {
			if v.m.Objects[id].Slots[i].Kind != machine.Nil {
				packed = append(packed, v.m.Objects[id].Slots[i:i+stride]...)
			}
		}
		v.m.Splice(id, 0, n, packed...)
		v.m.Objects[id].Index = nil
	}
}

// dictEach calls f with every pair.
func (v *vm) dictEach(d Value, f func(key, x Value)) {
	s := v.slots(d)
	for i := 0; i+1 < len(s); i += 2 {
		if s[i].Kind != machine.Nil {
			f(s[i], s[i+1])
		}
	}
}

// setHas reports whether a set has a key. A set is looked for as a frozenset.
func (v *vm) setHas(s, key Value) (has, ok bool) {
	key = v.frozen(key)
	i, ok := v.findKey(s.ID(), 1, key)
	return i >= 0, ok
}

// frozen returns a set as a frozenset, and anything else unchanged.
func (v *vm) frozen(x Value) Value {
	if !v.isType(x, tSet) {
		return x
	}
	return v.new(tFrozenSet, v.setOrder(x)...)
}

// setAddKey adds a key to a set.
func (v *vm) setAddKey(s, key Value) bool {
	i, ok := v.findKey(s.ID(), 1, key)
	if ok && i < 0 {
		v.storeHash(key)
		v.m.Append(s.ID(), key)
	}
	return ok
}

// setRemove removes a key from a set.
func (v *vm) setRemove(s, key Value) (found, ok bool) {
	key = v.frozen(key)
	i, ok := v.findKey(s.ID(), 1, key)
	if i >= 0 {
		v.removeKey(s.ID(), 1, i)
	}
	return i >= 0, ok
}

// The displays.

func (v *vm) buildSet(n int) bool {
	s := v.new(tSet)
	for i := v.sp - n; i < v.sp; i++ {
		if !v.setAddKey(s, v.stack[i]) {
			return false
		}
	}
	v.sp -= n
	v.push(s)
	if n >= 3 && v.constants(n) {
		v.constantSet(s)
	}
	return true
}

// constants reports whether the n instructions before the current one load
// constants.
func (v *vm) constants(n int) bool {
	at := v.pc - 1
	for _, in := range v.code.Instrs[max(0, at-n):at] {
		if in.Op != code.LoadConst {
			return false
		}
	}
	return at >= n
}

func (v *vm) buildMap(n int) bool {
	d := v.new(tDict)
	for i := v.sp - 2*n; i < v.sp; i += 2 {
		if !v.dictSet(d, v.stack[i], v.stack[i+1]) {
			return false
		}
	}
	v.sp -= 2 * n
	v.push(d)
	return true
}

func (v *vm) setAdd(depth int) bool {
	if !v.setAddKey(v.stack[v.sp-depth-1], v.top()) {
		return false
	}
	v.sp--
	return true
}

func (v *vm) mapAdd(depth int) bool {
	if !v.dictSet(v.stack[v.sp-depth-2], v.stack[v.sp-2], v.top()) {
		return false
	}
	v.sp -= 2
	return true
}

// operandItems returns the items of the iterable on the top, which it pops; before
// and after are what is said around the name of a type that is none. again is set
// if the instruction has to run again, with the operand replaced by what by makes
// of it.
func (v *vm) operandItems(before, after, by string) (items []Value, again, ok bool) {
	x := v.top()
	if v.hot(x) && v.point() {
		return nil, true, true
	}
	items, ok = v.items(x)
	if !ok {
		if v.exc.Kind != machine.Nil {
			return nil, false, false
		}
		if !v.iterable(x) {
			return nil, false, v.fail(typeError, "%s%s%s", before, v.typeName(x), after)
		}
		v.pc--
		return nil, true, v.callPrelude(by, thenReplace, int32(v.sp-1), x)
	}
	v.sp--
	return items, false, true
}

func (v *vm) listExtend(depth int) bool {
	what := "Value"
	if v.soleStar(depth) {
		what = v.functionName(v.stack[v.sp-4]) + " argument"
	}
	items, again, ok := v.operandItems(what+" after * must be an iterable, not ", "", "_sized_list")
	if !ok || again {
		return ok
	}
	l := v.stack[v.sp-depth].ID()
	v.m.Splice(l, len(v.m.Objects[l].Slots), 0, items...)
	return true
}

// soleStar reports whether a ListExtend is for the only positional arguments of a
// call f(*x), which has words of its own for an x that is not iterable.
func (v *vm) soleStar(depth int) bool {
	if depth != 1 || len(v.slots(v.stack[v.sp-2])) > 0 || v.code.Instrs[v.pc].Op != code.ListToTuple {
		return false
	}
	next := v.code.Instrs[v.pc+1].Op
	return (next == code.CallEx || next == code.BuildMap) && v.stack[v.sp-3].Kind == machine.Nil
}

func (v *vm) setUpdate(depth int) bool {
	items, again, ok := v.operandItems("'", "' object is not iterable", "_list")
	if !ok || again {
		return ok
	}
	for _, k := range items {
		if !v.setAddKey(v.stack[v.sp-depth], k) {
			v.sp++ // the operand may be wanted again
			return false
		}
	}
	return true
}

func (v *vm) dictUpdate(depth int, merge bool) bool {
	x := v.unwrapped(v.top())
	if !v.isType(x, tDict) {
		if v.hasMethod(x, "keys") {
			v.pc--
			return v.callPrelude("_mapping", thenReplace, int32(v.sp-1), x)
		}
		if merge {
			v.sp--
			return v.fail(typeError, "%s argument after ** must be a mapping, not %s", v.calleeName(depth), v.typeName(x))
		}
		return v.fail(typeError, "'%s' object is not a mapping", v.typeName(x))
	}
	if v.hot(x) && v.point() {
		return true
	}
	v.sp--
	d := v.stack[v.sp-depth]
	s := append([]Value(nil), v.slots(x)...)
	for i := 0; i+1 < len(s); i += 2 {
		if s[i].Kind == machine.Nil {
			continue
		}
		if merge {
			if s[i].Kind != machine.Text {
				return v.fail(typeError, "keywords must be strings")
			}
			if _, found := v.dictGetText(d, s[i]); found {
				return v.fail(typeError, "%s got multiple values for keyword argument '%s'", v.calleeName(depth), v.str(s[i]))
			}
		}
		if !v.dictSet(d, s[i], s[i+1]) {
			v.sp++ // the operand may be wanted again
			return false
		}
	}
	return true
}

// calleeName names the function that a DictMerge builds the arguments of: it
// lies below nil, the argument tuple and the dict.
func (v *vm) calleeName(depth int) string { return v.functionName(v.stack[v.sp-depth-3]) }

// functionName names a callee as messages about its arguments do.
func (v *vm) functionName(f Value) string {
	name, _ := v.repr(f)
	switch {
	case v.isType(f, tBound):
		return v.functionName(v.slots(f)[0])
	case v.isType(f, tFunc):
		name = v.str(v.slots(f)[funcQual])
		if c := v.l.codes[v.slots(f)[funcCode].N]; !c.lib {
			name = v.str(v.moduleName(c.Module)) + "." + name
		}
	case f.Kind == kNative:
		name = natives[f.N].name
	case v.isClass(f):
		name = v.qualifiedName(f)
	default:
		return name
	}
	return name + "()"
}
