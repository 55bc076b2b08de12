package python

import (
	"math"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// Keys of dicts and sets: their hashes, and those whose class says in Python code
// what they are equal to. Items of a priority queue are asked likewise.
//
// Such a key needs answers of Python code: what is its hash, does it equal a key of
// the same hash that is there. An operation that needs one fails with the question
// in v.unclear. Then the code is called, the answer is noted in the thread's Memo, and
// the instruction runs again, until it has all answers: it must be able to, and must
// not have popped its operands. Before, it has got past its scheduling point, and
// when it is done its answers are forgotten. The hash of a key that gets into a dict
// or set stays with the key.

// keyQuestion asks for the hash of x, or, if y is not Nil, whether x, a key that is
// there, equals y, or is less.
type keyQuestion struct {
	x, y Value
	less bool
}

// A memo's slots are the answers: for each the number of frames that there are
// where it was asked, x, y, less and the answer, which is Nil while it is awaited.
const (
	memoDepth = iota
	memoX
	memoY
	memoLess
	memoAnswer
	memoSize
)

// memoIndex finds an answer's slot.
type memoIndex struct {
	slots map[memoKey]int
	valid int // up to which slot it is complete
}

type memoKey struct {
	depth int64
	q     keyQuestion
}

// inquire has a question answered.
func (v *vm) inquire() {
	q := v.unclear
	v.unclear = keyQuestion{}
	v.pc--
	if v.t.Memo.Kind == machine.Nil {
		v.t.Memo = v.new(tMemo)
	}
	id := v.t.Memo.ID()
	v.m.Splice(id, len(v.m.Slots(id)), 0, integer(len(v.t.Frames)), q.x, q.y, boolean(q.less), unset)
	by := "_key_equal"
	switch {
	case q.less:
		by = "_item_less"
	case q.y.Kind == machine.Nil:
		by = "_key_hash"
	}
	if !v.callPrelude(by, thenMemo, 0, q.x, q.y) {
		v.pc++
		v.unwind()
	}
}

// answered notes the answer to the innermost question.
func (v *vm) answered(x Value) {
	id := v.t.Memo.ID()
	v.m.Set(id, len(v.m.Slots(id))-memoSize+memoAnswer, x)
}

// answer returns the answer to a question of the instruction at hand, or asks it.
func (v *vm) answer(q keyQuestion) (Value, bool) {
	if v.t != nil && v.t.Memo.Kind != machine.Nil {
		o := v.object(v.t.Memo)
		x, _ := o.Index.(*memoIndex)
		if x == nil || x.valid > len(o.Slots) {
			x = &memoIndex{slots: map[memoKey]int{}}
			o.Index = x
		}
		for ; x.valid < len(o.Slots); x.valid += memoSize {
			s := o.Slots[x.valid:]
			x.slots[memoKey{s[memoDepth].N, keyQuestion{s[memoX], s[memoY], s[memoLess] == vTrue}}] = x.valid
		}
		if i, ok := x.slots[memoKey{int64(len(v.t.Frames)), q}]; ok {
			return o.Slots[i+memoAnswer], true
		}
	}
	v.unclear = q
	return unset, false
}

// forgetAnswers drops the answers that were for instructions of so many frames, or more.
func (v *vm) forgetAnswers(depth int) {
	id := v.t.Memo.ID()
	s := v.m.Slots(id)
	n := len(s)
	for n > 0 && s[n-memoSize+memoDepth].N >= int64(depth) {
		n -= memoSize
	}
	switch {
	case n == 0:
		v.t.Memo = unset
	case n < len(s):
		v.m.Splice(id, n, len(s)-n)
		v.object(machine.RefValue(id)).Index = nil
	}
}

// resumed reports whether the instruction at hand runs again with an answer: it has
// got past its scheduling point.
func (v *vm) resumed() bool {
	if v.t.Memo.Kind == machine.Nil {
		return false
	}
	s := v.slots(v.t.Memo)
	return s[len(s)-memoSize+memoDepth].N == int64(len(v.t.Frames))
}

// unasked turns what came of a comparison into "that needs Python code" if there is
// a question, for a caller that has it compared as a whole then.
func (v *vm) unasked(eq, ok bool) (bool, bool) {
	if v.unclear.x.Kind == machine.Nil {
		return eq, ok
	}
	v.unclear = keyQuestion{}
	return false, false
}

// ownKey reports whether only Python code can tell what a key is equal to.
func (v *vm) ownKey(x Value) bool {
	if x.Kind != machine.Ref {
		return false
	}
	switch o := v.object(x); o.Type {
	case tTuple, tFrozenSet:
		for _, y := range o.Slots {
			if v.ownKey(y) {
				return true
			}
		}
	case tInstance:
		if _, ok := v.lookupUser(o.Slots[instClass], nmEq); ok {
			return true
		}
		if y := v.unwrapped(x); y != x {
			return v.ownKey(y)
		}
	}
	return false
}

// askedEqual reports whether a key that is there equals another of the same hash.
func (v *vm) askedEqual(held, key Value) (eq, ok bool) {
	x, ok := v.answer(keyQuestion{x: held, y: key})
	return x == vTrue, ok
}

// askedHash is the hash of an instance with methods of its own.
func (v *vm) askedHash(x Value) (int64, bool) {
	if !v.ownKey(x) {
		return addressOf(x.ID()), true
	}
	h, ok := v.answer(keyQuestion{x: x})
	return h.N, ok
}

// storedHash is the hash that such an instance had when it got into a dict or set.
func (v *vm) storedHash(x Value) (int64, bool) {
	if !v.ownKey(x) {
		return addressOf(x.ID()), true
	}
	s := v.slots(x)
	for i := instAttrs; i+1 < len(s); i += 2 {
		if s[i].Kind == machine.Nil {
			return s[i+1].N, true
		}
	}
	return 0, true
}

// unknownHash leaves it to Python code.
func unknownHash(Value) (int64, bool) { return 0, false }

// storeHash notes the hashes of a key that gets into a dict or set.
func (v *vm) storeHash(x Value) {
	if x.Kind != machine.Ref || !v.ownKey(x) {
		return
	}
	o := v.object(x)
	if o.Type != tInstance {
		for _, y := range o.Slots {
			v.storeHash(y)
		}
		return
	}
	if _, own := v.lookupUser(o.Slots[instClass], nmEq); !own {
		v.storeHash(v.unwrapped(x))
		return
	}
	h, _ := v.askedHash(x)
	for i := instAttrs; i+1 < len(o.Slots); i += 2 {
		if o.Slots[i].Kind == machine.Nil {
			v.m.Set(x.ID(), i+1, machine.IntValue(h))
			return
		}
	}
	v.m.Splice(x.ID(), len(o.Slots), 0, unset, machine.IntValue(h))
}

// hash returns the hash of a key, which is that of CPython for numbers; keys that
// are equal have equal hashes. own says what it is for an instance with a __hash__
// or __eq__ of its own. ok is false for what cannot be a key (bad names its type),
// or if own does not know (bad is "").
func (v *vm) hash(x Value, own func(x Value) (int64, bool)) (h int64, bad string, ok bool) {
	const mix = 0x9E3779B97F4A7C15
	switch x.Kind {
	case kNone:
		return 0xfca86420, "", true
	case kBool, machine.Int, machine.Big:
		return text.HashInt(v.toInt(x)), "", true
	case machine.Float:
		if f := x.Float(); !math.IsNaN(f) {
			h, _ := text.HashFloat(f)
			return h, "", true
		}
	case machine.Ref:
		return v.hashObject(x, own)
	}
	return int64((uint64(x.N)*31 + uint64(x.Kind)) * mix >> 3), "", true
}

func (v *vm) hashObject(x Value, own func(x Value) (int64, bool)) (h int64, bad string, ok bool) {
	o := v.object(x)
	switch o.Type {
	case tTuple, tSlice:
		return v.hashItems(o.Slots, own)
	case tComplex:
		r, _, _ := v.hash(o.Slots[0], own)
		i, _, _ := v.hash(o.Slots[1], own)
		if h = r + 1000003*i; h == -1 {
			h = -2
		}
		return h, "", true
	case tRange:
		n, _ := v.rangeLen(x)
		if n == 0 {
			return 0, "", true
		}
		return v.hashItems([]Value{o.Slots[0], machine.IntValue(n)}, own)
	case tFrozenSet:
		for _, y := range o.Slots {
			if y.Kind != machine.Nil {
				k, bad, ok := v.hash(y, own)
				if !ok {
					return 0, bad, false
				}
				h += k * k
			}
		}
		return h, "", true
	case tView:
		if o.Slots[1].N != viewValues {
			return 0, v.typeName(x), false
		}
	case tList, tDict, tSet, tByteArray, tDeque, tNamespace:
		return 0, v.typeName(x), false
	case tInstance:
		f, has := v.lookupUser(o.Slots[instClass], nmHash)
		if has && f.Kind == kNone {
			return 0, v.typeName(x), false
		}
		if has || v.ownKey(x) {
			h, ok = own(x)
			return h, "", ok
		}
		if y := v.unwrapped(x); y != x {
			return v.hash(y, own)
		}
	case tBound:
		return o.Slots[0].N<<20 ^ o.Slots[1].N, "", true
	}
	return addressOf(x.ID()) >> 4, "", true
}

// hashItems is CPython's hash of a tuple (xxHash over the items' hashes).
func (v *vm) hashItems(items []Value, own func(x Value) (int64, bool)) (int64, string, bool) {
	const prime1, prime2, prime5 = 11400714785074694791, 14029467366897019727, 2870177450012600261
	acc := uint64(prime5)
	for _, x := range items {
		h, bad, ok := v.hash(x, own)
		if !ok {
			return 0, bad, false
		}
		acc += uint64(h) * prime2
		acc = acc<<31 | acc>>33
		acc *= prime1
	}
	acc += uint64(len(items)) ^ (prime5 ^ 3527539)
	if int64(acc) == -1 {
		return 1546275796, "", true
	}
	return int64(acc), "", true
}
