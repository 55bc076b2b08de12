package python

import (
	"racewalk/sim/machine"
)

// The kinds of native iterators, and what iterPos and iterAux hold.
const (
	iterList      = iota // list or deque: position
	iterTuple            // position
	iterRange            // position
	iterText             // byte offset
	iterBytes            // position
	iterDict             // slot; Aux: 0 keys, 1 values, 2 items, plus 4 × the size at the start
	iterSet              // slot; Aux: size at the start
	iterReverse          // list or tuple, backwards: position + 1; Aux: index of reverseTypes
	iterEnumerate        // an iterator: the next number
	iterZip              // a tuple of iterators; Aux: strict
	iterCells            // over a snapshot of values in a tuple
	numIterKinds
)

func iterType(name string) Value { return newType("builtins", name, objectType) }

var iterTypes = [numIterKinds]Value{
	iterList: iterType("list_iterator"), iterTuple: iterType("tuple_iterator"), iterRange: iterType("range_iterator"),
	iterText: iterType("str_ascii_iterator"), iterBytes: iterType("bytes_iterator"), iterDict: iterType("dict_keyiterator"),
	iterSet: iterType("set_iterator"), iterReverse: iterType("list_reverseiterator"), iterCells: iterType("tuple_iterator"),
	iterEnumerate: enumerateType, iterZip: zipType,
}

// iterate returns a native iterator over x, or Nil if x needs Python code.
func (v *vm) iterate(x Value) Value {
	make := func(kind, aux int) Value {
		return v.new(tIter, x, integer(kind), integer(0), integer(aux))
	}
	switch x.Kind {
	case machine.Text:
		return make(iterText, 0)
	case kBytes:
		return make(iterBytes, 0)
	case machine.Ref:
		o := v.object(x)
		switch o.Type {
		case tIter, tGen:
			return x
		case tList, tByteArray:
			return make(iterList, 0)
		case tDeque:
			return make(iterList, len(o.Slots))
		case tTuple:
			return make(iterTuple, 0)
		case tRange:
			return make(iterRange, 0)
		case tDict:
			return make(iterDict, 4*v.dictLen(x))
		case tView:
			which := int(o.Slots[1].N)
			x = o.Slots[0]
			return make(iterDict, which+4*v.dictLen(x))
		case tSet, tFrozenSet:
			it := make(iterSet, v.setLen(x))
			if keys, other := v.tableOrder(x); other {
				v.m.Append(it.ID(), v.newTuple(keys...))
			}
			return it
		case tNamespace:
			return v.iterate(v.pairsOf(x))
		case tMapProxy:
			return v.iterate(v.proxied(x))
		case tInstance:
			if p := o.Slots[instPayload]; p.Kind != machine.Nil && !v.subclass(o.Slots[instClass], baseException) {
				return v.iterate(p)
			}
		}
	}
	return unset
}

// getIter does GetIter.
func (v *vm) getIter() bool {
	x := v.top()
	if f, ok := v.lookupUser(v.typeOf(x), nmIter); ok && f.Kind == kNone {
		return v.fail(typeError, "'%s' object is not iterable", v.typeName(x))
	} else if ok {
		v.sp--
		return v.callValue(f, thenIter, 0, x)
	}
	if it := v.iterate(x); it.Kind != machine.Nil {
		v.stack[v.sp-1] = it
		return true
	}
	if _, ok := v.lookupUser(v.typeOf(x), nmGetitem); ok {
		v.sp--
		return v.callPrelude("_items", thenPush, 0, x)
	}
	if f, ok := v.lookup(v.typeOf(x), nmIter); ok && f.Kind == kPrelude {
		v.sp--
		return v.callPrelude(names[f.N], thenPush, 0, x)
	}
	return v.fail(typeError, "'%s' object is not iterable", v.typeName(x))
}

// forIter does ForIter: i → i x, or the loop ends.
func (v *vm) forIter(end int) bool {
	it := v.top()
	if it.Kind == machine.Ref {
		switch v.object(it).Type {
		case tIter:
			x, ok, fine := v.nextNative(it)
			switch {
			case !fine || v.stop:
				return fine
			case ok:
				v.push(x)
			default:
				v.sp--
				v.pc = end
			}
			return true
		case tGen:
			return v.resume(it, none, thenGenFor, v.sp)
		}
	}
	f, ok := v.lookupUser(v.typeOf(it), nmNext)
	if !ok {
		return v.fail(typeError, "'%s' object is not an iterator", v.typeName(it))
	}
	return v.callValue(f, thenNext, 0, it)
}

// endLoop ends the for loop whose ForIter is the instruction before pc.
func (v *vm) endLoop() {
	v.pc = int(v.code.Instrs[v.pc-1].A)
	v.sp--
}

// nextNative advances a native iterator; ok is false at its end. It may stop
// the thread (v.stop), or fail.
func (v *vm) nextNative(it Value) (x Value, ok, fine bool) {
	if v.hot(it) && v.point() {
		return unset, false, true
	}
	return v.advance(it)
}

// advance is nextNative as part of an operation that has begun.
func (v *vm) advance(it Value) (x Value, ok, fine bool) {
	s := v.slots(it)
	over, pos := s[iterOver], s[iterPos].N
	set := func(n int64) { v.m.Set(it.ID(), iterPos, machine.IntValue(n)) }
	switch s[iterKind].N {
	case iterList, iterTuple, iterCells:
		items := v.slots(over)
		if v.isType(over, tDeque) {
			if pos >= 0 && int64(len(items)) != s[iterAux].N {
				return unset, false, v.fail(runtimeError, "deque mutated during iteration")
			}
			items = items[1:]
		}
		if pos < 0 || pos >= int64(len(items)) {
			if pos >= 0 {
				set(-1) // an exhausted iterator stays so
			}
			return unset, false, true
		}
		set(pos + 1)
		return items[pos], true, true
	case iterRange:
		r := v.slots(over)
		n, fine := v.rangeLen(over)
		if !fine || pos >= n {
			return unset, false, fine
		}
		set(pos + 1)
		if r[0].Kind == machine.Int && r[2].Kind == machine.Int {
			return machine.IntValue(r[0].N + pos*r[2].N), true, true
		}
		x, fine := v.rangeItem(over, pos)
		return x, true, fine
	case iterText:
		text := v.str(over)
		if int(pos) >= len(text) {
			return unset, false, true
		}
		char, next := nextChar(text, int(pos))
		set(int64(next))
		return v.text(char), true, true
	case iterBytes:
		b := v.str(over)
		if int(pos) >= len(b) {
			return unset, false, true
		}
		set(pos + 1)
		return integer(int(b[pos])), true, true
	case iterReverse:
		if pos == 0 {
			return unset, false, true
		}
		items := v.slots(over)
		set(pos - 1)
		if int(pos) > len(items) {
			return unset, false, true
		}
		return items[pos-1], true, true
	case iterDict:
		return v.nextOfDict(it, over, pos, s[iterAux].N)
	case iterEnumerate:
		return v.advanceEnumerate(it)
	case iterZip:
		return v.advanceZip(it)
	case iterSet:
		keys := v.slots(over)
		if len(s) > iterKeys {
			keys = v.slots(s[iterKeys])
		}
		if int64(v.setLen(over)) != s[iterAux].N {
			return unset, false, v.fail(runtimeError, "Set changed size during iteration")
		}
		for ; int(pos) < len(keys); pos++ {
			if keys[pos].Kind != machine.Nil {
				set(pos + 1)
				return keys[pos], true, true
			}
		}
		return unset, false, true
	}
	panic("python: unknown iterator")
}

func (v *vm) nextOfDict(it, d Value, pos, aux int64) (Value, bool, bool) {
	if pos >= 0 && int64(v.dictLen(d)) != aux/4 {
		return unset, false, v.fail(runtimeError, "dictionary changed size during iteration")
	}
	s := v.slots(d)
	for ; pos >= 0 && int(pos) < len(s); pos += 2 {
		if s[pos].Kind == machine.Nil {
			continue
		}
		v.m.Set(it.ID(), iterPos, machine.IntValue(pos+2))
		switch aux % 4 {
		case 0:
			return s[pos], true, true
		case 1:
			return s[pos+1], true, true
		}
		return v.newTuple(s[pos], s[pos+1]), true, true
	}
	v.m.Set(it.ID(), iterPos, machine.IntValue(-1))
	return unset, false, true
}

// items returns the items of a native iterable all at once: x must not be one
// that needs Python code; then ok is false. It is no operation by itself.
func (v *vm) items(x Value) (items []Value, ok bool) {
	if _, user := v.lookupUser(v.typeOf(x), nmIter); user || v.isType(x, tGen) {
		return nil, false
	}
	it := v.iterate(x)
	if it.Kind == machine.Nil {
		return nil, false
	}
	s := v.slots(it)
	if over, kind := s[iterOver], s[iterKind].N; s[iterPos].N == 0 && !v.isType(over, tDeque) && (kind == iterList || kind == iterTuple) {
		items = append([]Value(nil), v.slots(over)...)
		v.spend(len(items))
		if it == x {
			v.m.Set(it.ID(), iterPos, machine.IntValue(-1))
		}
		return items, true
	}
	for {
		x, more, fine := v.advance(it)
		if !fine || !more {
			v.spend(len(items))
			return items, fine
		}
		items = append(items, x)
		if int64(len(items))*16 > v.m.Config().MaxHeap {
			v.m.Stop(machine.LimitHeap)
			return items, true
		}
	}
}

// itemsOf returns the items of an argument of a native; if that needs Python
// code or fails, the call has failed when it returns false.
func (c *call) itemsOf(x Value) ([]Value, bool) { return c.itemsBy(x, "_list") }

// sizedItemsOf is itemsOf for what makes a list, which asks for the length first.
func (c *call) sizedItemsOf(x Value) ([]Value, bool) { return c.itemsBy(x, "_sized_list") }

func (c *call) itemsBy(x Value, by string) ([]Value, bool) {
	if items, ok := c.items(x); ok {
		return items, true
	}
	if c.vm.exc.Kind != machine.Nil {
		c.exc, c.vm.exc = c.vm.exc, unset
		return nil, false
	}
	if !c.iterable(x) {
		c.raise(typeError, "'%s' object is not iterable", c.typeName(x))
		return nil, false
	}
	c.need(x, by)
	return nil, false
}

// iterable reports whether iter(x) could work.
func (v *vm) iterable(x Value) bool {
	if v.isType(x, tGen) || v.isType(x, tIter) {
		return true
	}
	t := v.typeOf(x)
	for _, name := range []string{"__iter__", "__getitem__", "__next__"} {
		if f, ok := v.lookupUser(t, v.text(name).N); ok {
			return f.Kind != kNone
		}
	}
	if f, ok := v.lookup(t, nmIter); ok && f.Kind == kPrelude {
		return true
	}
	return v.iterate(x).Kind != machine.Nil
}

// unpack does UnpackSequence (after < 0) and UnpackEx.
func (v *vm) unpack(before, after int) bool {
	x := v.top()
	if v.hot(x) && v.point() {
		return true
	}
	items, ok := v.items(x)
	if !ok {
		if v.exc.Kind != machine.Nil {
			return false
		}
		if !v.iterable(x) {
			if f, ok := v.lookupUser(v.typeOf(x), nmIter); ok && f.Kind == kNone {
				return v.fail(typeError, "'%s' object is not iterable", v.typeName(x))
			}
			return v.fail(typeError, "cannot unpack non-iterable %s object", v.typeName(x))
		}
		v.pc--
		return v.callPrelude("_list", thenReplace, int32(v.sp-1), x)
	}
	switch {
	case after < 0 && len(items) > before:
		return v.fail(valueError, "too many values to unpack (expected %d)", before)
	case after < 0 && len(items) < before:
		return v.fail(valueError, "not enough values to unpack (expected %d, got %d)", before, len(items))
	case after >= 0 && len(items) < before+after:
		return v.fail(valueError, "not enough values to unpack (expected at least %d, got %d)", before+after, len(items))
	}
	v.sp--
	v.room(len(items) + 2)
	if after >= 0 {
		for i := len(items) - 1; i >= len(items)-after; i-- {
			v.push(items[i])
		}
		v.push(v.newList(append([]Value(nil), items[before:len(items)-after]...)...))
	}
	for i := before - 1; i >= 0; i-- {
		v.push(items[i])
	}
	return true
}
