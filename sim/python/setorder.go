package python

import (
	"racewalk/sim/machine"
)

// The order of a set's keys. CPython has them in a hash table, so that small ints
// come in ascending order whatever order they were added in; programs show that.
// Here the keys lie in the order in which they were added, and the table is
// imitated where the order is seen (Objects/setobject.c). The hashes of strings
// differ from run to run in CPython: sets with any such key keep our order.
//
// A display of three constants or more is a constant itself there, made in two
// goes, and copied into a table that fits it. constantSet imitates that; where the
// fitting table is larger than the one that a set starts with and smaller than the
// one that it would have grown to, the set's first slot is that of a removed key.

const (
	setMinSize     = 8
	setLinearSteps = 9
	setPerturb     = 5
)

// setTable imitates the table: the index of a key plus 1, or 0.
type setTable struct {
	slots []int32
	hash  []uint64 // by key
	fill  int
}

// add puts a key into the table, which grows as CPython's does.
func (t *setTable) add(key int32) {
	t.insert(key)
	t.fill++
	if t.fill*5 < (len(t.slots)-1)*3 {
		return
	}
	wanted := t.fill * 4
	if t.fill > 50000 {
		wanted = t.fill * 2
	}
	size := setMinSize
	for size <= wanted {
		size <<= 1
	}
	old := t.slots
	t.slots = make([]int32, size)
	for _, k := range old {
		if k > 0 {
			t.insert(k - 1)
		}
	}
}

func (t *setTable) insert(key int32) {
	mask := uint64(len(t.slots) - 1)
	perturb := t.hash[key]
	for i := perturb & mask; ; i = (i*5 + 1 + perturb) & mask {
		last := i
		if i+setLinearSteps <= mask {
			last = i + setLinearSteps
		}
		for j := i; j <= last; j++ {
			if t.slots[j] == 0 {
				t.slots[j] = key + 1
				return
			}
		}
		perturb >>= setPerturb
	}
}

// setOrder returns a set's keys in order.
func (v *vm) setOrder(x Value) []Value {
	keys, _ := v.tableOrder(x)
	return keys
}

// tableOrder returns a set's keys in order; other reports whether that is not the
// order of its slots.
func (v *vm) tableOrder(x Value) (keys []Value, other bool) {
	for _, k := range v.slots(x) {
		if k.Kind != machine.Nil {
			keys = append(keys, k)
		}
	}
	t := setTable{slots: make([]int32, setMinSize), hash: make([]uint64, len(keys))}
	if len(keys) > 0 && v.slots(x)[0].Kind == machine.Nil {
		t.slots = make([]int32, fittingSize)
	}
	for i, k := range keys {
		if !v.fixedHash(k) {
			return keys, false
		}
		h, _, _ := v.hash(k, v.storedHash)
		t.hash[i] = uint64(h)
		t.add(int32(i))
	}
	ordered := make([]Value, 0, len(keys))
	for _, k := range t.slots {
		if k > 0 {
			ordered = append(ordered, keys[k-1])
		}
	}
	for i := range keys {
		other = other || keys[i] != ordered[i]
	}
	return ordered, other
}

const fittingSize = 16

// constantSet gives a set the order of keys that a display of constants has.
func (v *vm) constantSet(x Value) {
	for range 2 {
		keys, other := v.tableOrder(x)
		if other {
			v.m.Splice(x.ID(), 0, len(v.slots(x)), keys...)
		}
		if n := len(keys); n < 5 || n > 7 {
			return
		}
	}
	v.m.Splice(x.ID(), 0, 0, unset)
}

// fixedHash reports whether a key has the same hash in every run of CPython.
func (v *vm) fixedHash(k Value) bool {
	switch k.Kind {
	case kBool, kNone, machine.Int, machine.Big:
		return true
	case machine.Float:
		return k.Float() == k.Float()
	}
	if v.isType(k, tComplex) {
		return true
	}
	if v.isType(k, tInstance) { // what its __hash__ gives for numbers is known; else any order will do
		return v.ownKey(k)
	}
	if !v.isType(k, tTuple) {
		return false
	}
	for _, x := range v.slots(k) {
		if !v.fixedHash(x) {
			return false
		}
	}
	return true
}
