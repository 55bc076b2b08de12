package python

import (
	"slices"
	"sort"
	"strings"

	"racewalk/sim/machine"
)

// buildClass does BuildClass: it runs the class body in a namespace of its own.
func (v *vm) buildClass() bool {
	f, bases, kw := v.stack[v.sp-4], v.stack[v.sp-2], v.stack[v.sp-1]
	for _, b := range v.slots(bases) {
		if !v.isClass(b) {
			return v.fail(typeError, "bases must be types, not %s", v.typeName(b))
		}
		if b.Kind == kType && builtinTypes[b.N].sealed {
			return v.fail(typeError, "type '%s' is not an acceptable base type", builtinTypes[b.N].name)
		}
	}
	ns := v.new(tDict)
	if v.isType(kw, tTuple) { // the namespace has been prepared
		ns = v.slots(kw)[1]
	} else if meta, ok := v.metaOf(v.slots(bases), kw); !ok {
		return false
	} else if _, prepares := v.lookupUser(meta, nmPrepare); prepares {
		v.pc--
		return v.callPrelude("_prepare_class", thenReplace, int32(v.sp-1), meta, v.stack[v.sp-3], bases, kw)
	}
	if !v.isType(ns, tDict) {
		return v.fail(typeError, "a namespace from __prepare__ that is no dict ('%s') is not supported by Racewalk", v.typeName(ns))
	}
	s := v.slots(f)
	c := v.l.codes[s[funcCode].N]
	v.dictSetText(ns, txt(nmModule), v.moduleName(c.Module))
	v.dictSetText(ns, txt(nmQualname), c.qual)
	if c.HasDoc {
		v.dictSetText(ns, txt(nmDoc), v.text(c.Doc))
	}
	cells := append([]Value(nil), s[funcCells:]...)
	v.push(ns)
	base := v.sp
	v.pushFrame(c, f.ID(), base, base, thenClass, ns.ID())
	clear(v.stack[base : base+len(c.Locals)])
	copy(v.stack[base+len(c.Locals)-len(c.Free):], cells)
	return true
}

// moduleName returns the __name__ of a module.
func (v *vm) moduleName(module int32) Value {
	if module == 0 {
		return txt(nmMain)
	}
	return v.l.modules[module].name
}

// metaOf returns the class of a new class: the one that is asked for by the
// keyword metaclass, or that of a base where it derives from it.
func (v *vm) metaOf(bases []Value, kw Value) (Value, bool) {
	meta := typeType
	if kw.Kind == machine.Ref {
		if asked, ok := v.dictGetText(kw, txt(nmMetaclass)); ok {
			meta = asked
		}
	}
	if !v.isClass(meta) || v.nativeBase(meta) != typeType {
		return unset, v.fail(typeError, "metaclass must be a class that derives from type in Racewalk, not '%s'", v.typeName(meta))
	}
	for _, b := range bases {
		switch t := v.typeOf(b); {
		case v.subclass(meta, t):
		case v.subclass(t, meta):
			meta = t
		default:
			return unset, v.fail(typeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta, true
}

// ownMeta reports whether making a class of that metaclass runs code of the
// program.
func (v *vm) ownMeta(meta Value) bool {
	for _, name := range []int64{nmNew, nmInit} {
		if _, ok := v.lookupUser(meta, name); ok {
			return true
		}
	}
	_, ok := v.lookupUser(v.typeOf(meta), nmCall)
	return ok
}

// classBodyReturned makes the class when its body has run: below the namespace
// lie func name bases kwargs. result is the cell of __class__, or None.
func (v *vm) classBodyReturned(f machine.Frame, result Value) bool {
	ns := v.stack[v.sp-1]
	kw, bases, name := v.stack[v.sp-2], v.stack[v.sp-3], v.stack[v.sp-4]
	if v.isType(kw, tTuple) {
		kw = v.slots(kw)[0]
	}
	if v.isType(result, tCell) {
		v.dictSetText(ns, txt(nmClasscell), result)
	}
	meta, ok := v.metaOf(v.slots(bases), kw)
	if !ok {
		return false
	}
	if v.ownMeta(meta) {
		v.sp -= 5
		return v.callPrelude("_make_class", thenPush, 0, meta, name, bases, ns, kw)
	}
	class, ok := v.newClass(meta, name, bases, ns)
	if !ok {
		return false
	}
	v.sp -= 5
	v.push(class)
	return v.initSubclass(class, ns, kw)
}

// initSubclass calls __set_name__ of a new class's descriptors, and
// __init_subclass__ of the bases.
func (v *vm) initSubclass(class, ns, kw Value) bool {
	named := false
	v.dictEach(ns, func(_, x Value) { named = named || v.isType(x, tInstance) && v.hasMethod(x, "__set_name__") })
	if named {
		return v.callPrelude("_set_names", thenDrop, 0, class, ns, kw)
	}
	mro := v.slots(v.slots(class)[classMRO])
	for _, c := range mro[1:] {
		if c.Kind == kType {
			continue
		}
		i := v.findAttr(c, classAttrs, nmInitSubclass)
		if i < 0 {
			continue
		}
		f := v.slots(c)[i]
		if v.isType(f, tClassMethod) {
			f = v.slots(f)[0]
		}
		return v.callPrelude("_init_subclass", thenDrop, 0, f, class, kw)
	}
	return true
}

// layout returns the type that says how the instances of a built-in type are laid
// out in memory. Of the exceptions only some have more than their base.
func layout(t Value) Value {
	for builtinTypes[t.N].base >= int(baseException.N) && len(builtinTypes[t.N].getters)+len(builtinTypes[t.N].methods) == 0 {
		t.N = int64(builtinTypes[t.N].base)
	}
	return t
}

// newClass makes a class whose own class is meta.
func (v *vm) newClass(meta, name, bases, ns Value) (Value, bool) {
	direct := v.slots(bases)
	if len(direct) == 0 {
		direct = []Value{objectType}
	}
	slots := make([]Value, classAttrs)
	slots[className], slots[classQual] = name, name
	slots[classBases] = v.newTuple(append([]Value(nil), direct...)...)
	if q, ok := v.dictGetText(ns, txt(nmQualname)); ok {
		slots[classQual] = q
	}
	if m, ok := v.dictGetText(ns, txt(nmModule)); ok {
		slots[classModule] = m
	}
	slots[classNative], slots[classMeta] = objectType, meta
	for _, b := range direct {
		n := v.nativeBase(b)
		if old := slots[classNative]; v.subclass(layout(n), layout(old)) && !v.subclass(old, n) {
			slots[classNative] = n
		} else if !v.subclass(layout(old), layout(n)) {
			return unset, v.fail(typeError, "multiple bases have instance lay-out conflict")
		}
	}
	class := v.new(tClass, slots...)
	mro, ok := v.linearize(class, direct)
	if twice := repeated(direct); twice.Kind != machine.Nil {
		return unset, v.fail(typeError, "duplicate base class %s", v.className(twice))
	}
	if !ok {
		return unset, v.fail(typeError, "Cannot create a consistent method resolution\norder (MRO) for bases %s", v.baseNames(direct))
	}
	v.m.Set(class.ID(), classMRO, v.newTuple(mro...))
	v.dictEach(ns, func(k, x Value) {
		switch k {
		case txt(nmQualname):
			return
		case txt(nmClasscell):
			v.m.Set(x.ID(), 0, class)
			return
		case txt(nmInitSubclass), txt(nmClassGetitem):
			if v.isType(x, tFunc) {
				x = v.new(tClassMethod, x)
			}
		case txt(nmNew):
			if v.isType(x, tFunc) {
				x = v.new(tStatic, x)
			}
		}
		v.setAttr(class, k.N, x)
	})
	if _, eq := v.dictGetText(ns, txt(nmEq)); eq {
		if _, hash := v.dictGetText(ns, txt(nmHash)); !hash {
			v.setAttr(class, nmHash, none) // equal objects would not have equal hashes
		}
	}
	return class, true
}

// repeated returns a value that occurs twice, or Nil.
func repeated(values []Value) Value {
	for i, x := range values {
		if slices.Contains(values[:i], x) {
			return x
		}
	}
	return unset
}

func (v *vm) baseNames(bases []Value) string {
	var n []string
	for _, b := range bases {
		n = append(n, v.className(b))
	}
	return strings.Join(n, ", ")
}

// linearize is the C3 linearization (Barrett et al., "A monotonic superclass
// linearization for Dylan", 1996).
func (v *vm) linearize(class Value, direct []Value) ([]Value, bool) {
	var lists [][]Value
	for _, b := range direct {
		lists = append(lists, v.mroOf(b))
	}
	lists = append(lists, append([]Value(nil), direct...))
	out := []Value{class}
	for {
		empty := true
		for _, l := range lists {
			empty = empty && len(l) == 0
		}
		if empty {
			return out, true
		}
		next, ok := v.c3Head(lists)
		if !ok {
			return nil, false
		}
		out = append(out, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
			}
		}
	}
}

// c3Head returns the first head that is in no other list's tail.
func (v *vm) c3Head(lists [][]Value) (Value, bool) {
	for _, l := range lists {
		if len(l) == 0 {
			continue
		}
		inTail := false
		for _, m := range lists {
			for i, x := range m {
				inTail = inTail || i > 0 && x == l[0]
			}
		}
		if !inTail {
			return l[0], true
		}
	}
	return unset, false
}

// mroOf returns the method resolution order of a class or built-in type.
func (v *vm) mroOf(t Value) []Value {
	if t.Kind != kType {
		return append([]Value(nil), v.slots(v.slots(t)[classMRO])...)
	}
	var out []Value
	for i := int(t.N); i >= 0; i = builtinTypes[i].base {
		out = append(out, Value{Kind: kType, N: int64(i)})
		if also := builtinTypes[int(t.N)].also; also.Kind == kType && i == builtinTypes[int(t.N)].base {
			out = append(out, also)
		}
	}
	return out
}

// abstractMethod says what a class lacks to be instantiated: "without an
// implementation for abstract method 'f'", or "".
func (v *vm) abstractMethod(class Value) string {
	var missing []string
	seen := map[int64]bool{}
	for _, c := range v.slots(v.slots(class)[classMRO]) {
		if c.Kind == kType {
			continue
		}
		s := v.slots(c)
		for i := classAttrs; i+1 < len(s); i += 2 {
			if !seen[s[i].N] {
				seen[s[i].N] = true
				if v.isAbstract(s[i+1]) {
					missing = append(missing, "'"+v.str(s[i])+"'")
				}
			}
		}
	}
	sort.Strings(missing)
	switch len(missing) {
	case 0:
		return ""
	case 1:
		return "without an implementation for abstract method " + missing[0]
	}
	return "without an implementation for abstract methods " + strings.Join(missing, ", ")
}

func (v *vm) isAbstract(x Value) bool {
	if v.isType(x, tProperty) || v.isType(x, tStatic) || v.isType(x, tClassMethod) {
		x = v.slots(x)[0]
	}
	if !v.isType(x, tFunc) {
		return false
	}
	d := v.slots(x)[funcDict]
	if d.Kind != machine.Ref {
		return false
	}
	y, ok := v.dictGetText(d, txt(nmIsabstractmethod))
	return ok && y == vTrue
}

// getLen does GetLen.
func (v *vm) getLen() bool {
	x := v.unwrapped(v.top())
	if items, ok := v.items(x); ok {
		v.push(integer(len(items)))
		return true
	}
	return v.fail(typeError, "object of type '%s' has no len()", v.typeName(x))
}

// matchKeys does MatchKeys: o keys → o keys values|None.
func (v *vm) matchKeys() bool {
	o, keys := v.unwrapped(v.stack[v.sp-2]), v.top()
	var values []Value
	for _, k := range append([]Value(nil), v.slots(keys)...) {
		x, found, ok := v.dictGet(o, k)
		if !ok {
			return false
		}
		if !found {
			v.push(none)
			return true
		}
		values = append(values, x)
	}
	v.push(v.newTuple(values...))
	return true
}

// selfMatching are the types whose pattern takes the object itself: int(x), str(x).
var selfMatching = map[Value]bool{boolType: true, byteArrayType: true, bytesType: true, dictType: true, floatType: true,
	frozenSetType: true, intType: true, listType: true, setType: true, strType: true, tupleType: true}

// matchClass does MatchClass: o class names → attributes|None.
func (v *vm) matchClass(positional int) bool {
	o, class, kw := v.stack[v.sp-3], v.stack[v.sp-2], v.stack[v.sp-1]
	if !v.isClass(class) {
		return v.fail(typeError, "called match pattern must be a class")
	}
	if !v.isInstance(o, class) {
		v.sp -= 3
		v.push(none)
		return true
	}
	var wanted []Value
	if positional > 0 {
		args, ok := v.lookupUser(class, nmMatchArgs)
		switch {
		case ok && v.isType(args, tTuple):
			wanted = append(wanted, v.slots(args)...)
		case selfMatching[class] && positional == 1:
			v.sp -= 3
			v.push(v.newTuple(o))
			return true
		}
		if len(wanted) < positional {
			takes := len(wanted)
			if selfMatching[class] {
				takes = 1
			}
			return v.fail(typeError, "%s() accepts %s (%d given)", v.className(class), counted(takes, "positional sub-pattern"), positional)
		}
		wanted = wanted[:positional]
	}
	wanted = append(wanted, v.slots(kw)...)
	v.sp -= 3
	return v.callPrelude("_match_attrs", thenPush, 0, o, v.newTuple(wanted...), class)
}

// payload makes what a new instance of a class that derives from a built-in type
// wraps.
func (v *vm) payload(base, class Value, args, kwNames, kwValues []Value) (Value, bool) {
	n := &natives[builtinTypes[base.N].make.N]
	if builtinTypes[base.N].make.Kind != kNative {
		return unset, v.fail(typeError, "type '%s' is not an acceptable base type", builtinTypes[base.N].name)
	}
	if _, own := v.lookupUser(class, nmInit); own && !immutableTypes[base] {
		args, kwNames, kwValues = nil, nil, nil // the class's own __init__ passes on what it wants
		if base == barrierType {
			args = []Value{integer(1)}
		}
	}
	c := &call{vm: v}
	if !c.bind(n, args, kwNames, kwValues) {
		v.exc = c.exc
		return unset, false
	}
	x := n.fn(c)
	if c.failed() {
		v.exc, v.call.wants = c.exc, c.wants
		return unset, false
	}
	return x, true
}

// immutableTypes are the built-in types whose value is fixed before __init__.
var immutableTypes = map[Value]bool{intType: true, floatType: true, strType: true, bytesType: true,
	tupleType: true, frozenSetType: true}

// storeNative assigns an attribute of a built-in object that has one to assign.
func (v *vm) storeNative(x, name, value Value) (ok, handled bool) {
	return true, false
}
