package python

import (
	"strings"

	"racewalk/sim/machine"
)

// lookup finds a name in a class and its bases, in method resolution order.
func (v *vm) lookup(class Value, name int64) (Value, bool) {
	if class.Kind == kType {
		return lookupBuiltin(int(class.N), name)
	}
	for _, c := range v.slots(v.slots(class)[classMRO]) {
		if c.Kind == kType {
			if x, ok := builtinTypes[c.N].methods[name]; ok {
				return x, true
			}
			continue
		}
		if i := v.findAttr(c, classAttrs, name); i >= 0 {
			return v.slots(c)[i], true
		}
	}
	return unset, false
}

// lookupUser finds a name that a class of the program (not a built-in type)
// defines.
func (v *vm) lookupUser(class Value, name int64) (Value, bool) {
	if class.Kind == kType {
		return unset, false
	}
	for _, c := range v.slots(v.slots(class)[classMRO]) {
		if c.Kind == kType {
			continue
		}
		if i := v.findAttr(c, classAttrs, name); i >= 0 {
			return v.slots(c)[i], true
		}
	}
	return unset, false
}

func lookupBuiltin(t int, name int64) (Value, bool) {
	for ; t >= 0; t = builtinTypes[t].base {
		if x, ok := builtinTypes[t].methods[name]; ok {
			return x, true
		}
	}
	return unset, false
}

func lookupGetter(t int, name int64) func(*vm, Value) Value {
	for ; t >= 0; t = builtinTypes[t].base {
		if g, ok := builtinTypes[t].getters[name]; ok {
			return g
		}
	}
	return nil
}

// findAttr returns the slot of the value of a name among the pairs that begin at
// slot from, or −1.
func (v *vm) findAttr(x Value, from int, name int64) int {
	s := v.slots(x)
	for i := from; i+1 < len(s); i += 2 {
		if s[i].N == name && s[i].Kind == machine.Text {
			return i + 1
		}
	}
	return -1
}

// getAttr returns an attribute that is stored in an instance, class or module
// object itself, without calling anything and without being an operation: for
// the interpreter's own use.
func (v *vm) getAttr(x Value, name int64) (Value, bool) {
	from := instAttrs
	if v.isType(x, tClass) {
		from = classAttrs
	}
	if i := v.findAttr(x, from, name); i >= 0 {
		return v.slots(x)[i], true
	}
	return unset, false
}

// setAttr stores an attribute in an instance or class, likewise.
func (v *vm) setAttr(x Value, name int64, value Value) {
	from := instAttrs
	if v.isType(x, tClass) {
		from = classAttrs
	}
	if i := v.findAttr(x, from, name); i >= 0 {
		v.m.Set(x.ID(), i, value)
		return
	}
	v.m.Splice(x.ID(), len(v.slots(x)), 0, Value{Kind: machine.Text, N: name}, value)
}

// constantAttr reports whether an attribute cannot change once it exists.
func (v *vm) constantAttr(name int64) bool { return !v.l.allStored && !v.l.stored[name] }

// memory is the check before an access to an attribute of a shared object. It
// reports whether the thread stops.
func (v *vm) memory(x Value, name int64) bool {
	return v.m.Live > 1 && v.m.Objects[x.N].Shared && !v.code.lib && !v.constantAttr(name) && v.point()
}

// found is what an attribute lookup came to.
type found uint8

const (
	foundNothing     found = iota
	foundValue             // the value itself
	foundMethod            // a function to be called with the object as its first argument
	foundGetter            // a property: its getter is to be called with the object
	foundClassMethod       // a function to be called with the object's class
	foundStop              // the thread stops before the operation
)

// find looks an attribute up.
func (v *vm) find(x Value, name Value) (Value, found) {
	if x.Kind == machine.Ref {
		o := v.object(x)
		switch o.Type {
		case tInstance:
			return v.findInInstance(x, name)
		case tClass:
			return v.findInClass(x, name)
		case tModule:
			return v.findInModule(x, name)
		case tSuper:
			return v.findInSuper(x, name)
		case tFunc:
			if o.Slots[funcDict].Kind == machine.Ref {
				if y, ok := v.dictGetText(o.Slots[funcDict], name); ok {
					return y, foundValue
				}
			}
		}
	}
	if x.Kind == kType {
		return v.findInBuiltin(x, name)
	}
	return v.findByType(v.typeOf(x), x, name)
}

// findByType looks an attribute up in the type of a built-in object.
func (v *vm) findByType(t, x, name Value) (Value, found) {
	if y, ok := v.computed(t, x, name); ok {
		return y, foundValue
	}
	if f, ok := lookupBuiltin(int(t.N), name.N); ok {
		return v.classify(f)
	}
	return unset, foundNothing
}

func (v *vm) findInInstance(x, name Value) (Value, found) {
	if i := v.findAttr(x, instAttrs, name.N); i >= 0 {
		if v.l.setsThrough { // a descriptor that takes the assignments comes first
			if f, ok := v.lookupUser(v.slots(x)[instClass], name.N); ok && v.hasMethod(f, "__set__") && v.isDescriptor(f) {
				return f, foundGetter
			}
		}
		if v.memory(x, name.N) {
			return unset, foundStop
		}
		return v.slots(x)[i], foundValue
	}
	class := v.slots(x)[instClass]
	if f, ok := v.lookup(class, name.N); ok {
		y, how := v.classify(f)
		if how != foundValue {
			return y, how
		}
		if own, ok := v.threadLocal(x, name); ok {
			return own, foundValue
		}
		if class.Kind != kType && v.memory(class, name.N) {
			return unset, foundStop
		}
		return y, how
	}
	base := v.nativeBase(class)
	if y, ok := v.computed(base, x, name); ok {
		return y, foundValue
	}
	// An attribute that is missing now may be there when another thread was faster.
	if v.m.Live > 1 && v.m.Objects[x.N].Shared && !v.code.lib && v.l.mayStore(name.N) && v.point() {
		return unset, foundStop
	}
	return unset, foundNothing
}

// threadLocal returns the running thread's value of an attribute of a
// threading.local, which comes before the class's; any other attribute of it is
// found by its __getattr__.
func (v *vm) threadLocal(x, name Value) (Value, bool) {
	dicts, ok := v.getAttr(x, nmLocalDicts)
	if !ok {
		return unset, false
	}
	d, found, _ := v.dictGet(dicts, integer(int(v.t.ID)))
	if !found {
		return unset, false
	}
	return v.dictGetText(d, name)
}

// mayStore reports whether the program assigns an attribute of that name at all.
func (l *Language) mayStore(name int64) bool {
	return l.allStored || l.stored[name] || l.initStored[name]
}

// classify says how a value that was found in a class is used through an
// instance, or through the class itself.
func (v *vm) classify(f Value) (Value, found) {
	switch {
	case f.Kind == kNative:
		return f, [...]found{bindsNothing: foundValue, bindsSelf: foundMethod, bindsClass: foundClassMethod}[natives[f.N].binds]
	case v.isType(f, tFunc):
		return f, foundMethod
	case f.Kind == kPrelude:
		return v.preludeFunc(names[f.N]), foundMethod
	case f.Kind == machine.Ref:
		switch o := v.object(f); o.Type {
		case tProperty:
			return f, foundGetter
		case tStatic:
			return o.Slots[0], foundValue
		case tClassMethod:
			return o.Slots[0], foundClassMethod
		case tInstance:
			if v.isDescriptor(f) {
				return f, foundGetter
			}
		}
	}
	return f, foundValue
}

func (v *vm) findInClass(x, name Value) (Value, found) {
	if f, ok := v.lookup(x, name.N); ok {
		if f.Kind == machine.Ref {
			switch o := v.object(f); o.Type {
			case tStatic:
				return o.Slots[0], foundValue
			case tClassMethod:
				return o.Slots[0], foundMethod
			case tFunc, tProperty:
				return f, foundValue
			case tInstance:
				if v.isDescriptor(f) {
					return f, foundGetter
				}
			}
		}
		if f.Kind != kNative && v.memory(x, name.N) {
			return unset, foundStop
		}
		return v.throughClass(f)
	}
	if f, ok := v.lookupUser(v.slots(x)[classMeta], name.N); ok {
		return v.classify(f)
	}
	if y, ok := v.computed(typeType, x, name); ok {
		return y, foundValue
	}
	if f, ok := lookupBuiltin(int(typeType.N), name.N); ok {
		return v.classify(f)
	}
	return unset, foundNothing
}

// throughClass says how a built-in type's method is used through the type or a
// class that derives from it.
func (v *vm) throughClass(f Value) (Value, found) {
	switch {
	case f.Kind == kPrelude:
		return v.preludeFunc(names[f.N]), foundValue
	case f.Kind == kNative && natives[f.N].binds == bindsClass:
		return f, foundMethod
	}
	return f, foundValue
}

// computed returns an attribute that the built-in type t computes for x.
func (v *vm) computed(t, x, name Value) (Value, bool) {
	if g := lookupGetter(int(t.N), name.N); g != nil {
		y := g(v, x)
		return y, y.Kind != machine.Nil
	}
	return unset, false
}

func (v *vm) findInBuiltin(x, name Value) (Value, found) {
	if (x == lockType || x == rlockType) && !strings.HasPrefix(v.str(name), "__") {
		return unset, foundNothing // CPython has a function there
	}
	if f, ok := lookupBuiltin(int(x.N), name.N); ok {
		return v.throughClass(f)
	}
	return v.findByType(typeType, x, name)
}

func (v *vm) findInSuper(x, name Value) (Value, found) {
	s := v.slots(x)
	behind := false
	for _, c := range v.slots(v.slots(s[2])[classMRO]) {
		switch {
		case !behind:
			behind = c == s[0]
			continue
		case c.Kind == kType:
			if f, ok := builtinTypes[c.N].methods[name.N]; ok {
				return v.classify(f)
			}
			continue
		}
		if i := v.findAttr(c, classAttrs, name.N); i >= 0 {
			f, how := v.classify(v.slots(c)[i])
			return f, how
		}
	}
	if y, ok := v.computed(superType, x, name); ok {
		return y, foundValue
	}
	return unset, foundNothing
}

// self returns what a method found in x is called with.
func (v *vm) self(x Value) Value {
	if v.isType(x, tSuper) {
		return v.slots(x)[1]
	}
	return x
}

// classOf returns what a class method found in x is called with.
func (v *vm) classOf(x Value) Value {
	if v.isType(x, tSuper) {
		return v.slots(x)[2]
	}
	return v.typeOf(x)
}

func (v *vm) loadAttr(name Value) bool {
	if x := v.top(); v.asksGetattribute(x) {
		v.sp--
		return v.callPrelude("_getattribute", thenPush, 0, x, name)
	}
	return v.loadFound(name, false)
}

// asksGetattribute reports whether x's class has its own way to look attributes
// up.
func (v *vm) asksGetattribute(x Value) bool {
	return v.l.getattribute && v.isType(x, tInstance) && v.hasMethod(x, "__getattribute__")
}

// loadFound is loadAttr without asking __getattribute__, nor, if it is the
// object's own attribute that is asked for, __getattr__.
func (v *vm) loadFound(name Value, own bool) bool {
	x := v.top()
	y, how := v.find(x, name)
	switch how {
	case foundStop:
	case foundValue:
		v.stack[v.sp-1] = y
	case foundMethod:
		v.stack[v.sp-1] = v.new(tBound, y, v.self(x))
	case foundClassMethod:
		v.stack[v.sp-1] = v.new(tBound, y, v.classOf(x))
	case foundGetter:
		get := v.getterFor
		if own {
			get = v.getterOf
		}
		f, args, ok := get(x, y, name)
		if !ok {
			return false
		}
		v.sp--
		return v.callValue(f, thenPush, 0, args...)
	case foundNothing:
		if own {
			return v.noAttr(x, name)
		}
		return v.missingAttr(x, name, false)
	}
	return true
}

func (v *vm) loadMethod(name Value) bool {
	x := v.top()
	if v.l.getattribute && v.isType(x, tInstance) && v.hasMethod(x, "__getattribute__") {
		v.push(unset)
		return v.callPrelude("_getattribute", thenBelow, 0, x, name)
	}
	y, how := v.find(x, name)
	switch how {
	case foundStop:
	case foundValue:
		v.stack[v.sp-1] = y
		v.push(unset)
	case foundMethod:
		v.stack[v.sp-1] = y
		v.push(v.self(x))
	case foundClassMethod:
		v.stack[v.sp-1] = y
		v.push(v.classOf(x))
	case foundGetter, foundNothing:
		// The attribute is loaded first, and then the nil beside it: by the next
		// instruction, which PushNil's twin in the call sees as a plain callee.
		if how == foundNothing {
			return v.missingAttr(x, name, true)
		}
		f, args, ok := v.getterFor(x, y, name)
		if !ok {
			return false
		}
		v.push(unset)
		return v.callValue(f, thenBelow, 0, args...)
	}
	return true
}

// getterFor is getterOf, with __getattr__ asked if the getter raises
// AttributeError.
func (v *vm) getterFor(x, descriptor, name Value) (f Value, args []Value, ok bool) {
	if v.hasMethod(x, "__getattr__") {
		return v.preludeFunc("_get_or_missing"), []Value{x, name}, true
	}
	return v.getterOf(x, descriptor, name)
}

// missingAttr calls __getattr__, or raises AttributeError.
func (v *vm) missingAttr(x, name Value, method bool) bool {
	if v.isType(x, tInstance) {
		if f, ok := v.lookupUser(v.slots(x)[instClass], nmGetattr); ok {
			if method {
				v.push(unset)
				return v.callValue(f, thenBelow, 0, x, name)
			}
			v.sp--
			return v.callValue(f, thenPush, 0, x, name)
		}
	}
	return v.noAttr(x, name)
}

func (v *vm) noAttr(x, name Value) bool {
	n, whole := v.str(name), x
	switch {
	case v.isType(x, tModule):
		return v.failAttribute(whole, name, "%s", v.missingInModule(x, n))
	case v.isClass(x) && x != lockType && x != rlockType:
		return v.failAttribute(whole, name, "type object '%s' has no attribute '%s'", v.className(x), n)
	case v.isType(x, tSuper):
		return v.failAttribute(whole, name, "'super' object has no attribute '%s'", n)
	}
	if v.isType(x, tBound) && v.isType(v.slots(x)[0], tFunc) {
		x = v.slots(x)[0]
	}
	return v.failAttribute(whole, name, "'%s' object has no attribute '%s'", v.typeName(x), n)
}

func (v *vm) storeAttr(name Value) bool {
	x, value := v.stack[v.sp-1], v.stack[v.sp-2]
	if x.Kind == machine.Ref {
		switch o := v.object(x); o.Type {
		case tInstance:
			return v.storeInInstance(x, name, value)
		case tClass:
			if f, ok := v.lookupUser(o.Slots[classMeta], nmDunderSetattr); ok {
				v.sp -= 2
				return v.callValue(f, thenDrop, 0, x, name, value)
			}
			return v.storeOwnInClass(x, name, value)
		case tModule:
			return v.storeInModule(x, name, value)
		case tFunc:
			v.sp -= 2
			if i, ok := funcNames[name.N]; ok && value.Kind == machine.Text {
				v.m.Set(x.ID(), i, value)
				return true
			}
			if o.Slots[funcDict].Kind != machine.Ref {
				v.m.Set(x.ID(), funcDict, v.new(tDict))
			}
			v.dictSetText(v.slots(x)[funcDict], name, value)
			return true
		}
	}
	if x.Kind == kType {
		return v.fail(typeError, "cannot set '%s' attribute of immutable type '%s'", v.str(name), v.className(x))
	}
	if ok, handled := v.storeNative(x, name, value); handled {
		return ok
	}
	return v.readOnly(x, name)
}

// readOnly says that a built-in object's attribute cannot be changed.
func (v *vm) readOnly(x, name Value) bool {
	if _, how := v.find(x, name); how != foundNothing && !v.isClass(x) {
		return v.fail(attributeError, "'%s' object attribute '%s' is read-only", v.typeName(x), v.str(name))
	}
	return v.noAttr(x, name)
}

// storeOwnInClass assigns a class's attribute without asking its metaclass.
func (v *vm) storeOwnInClass(x, name, value Value) bool {
	if v.m.Live > 1 && v.object(x).Shared && !v.code.lib && v.point() {
		return true
	}
	v.sp -= 2
	v.storeInClass(x, name, value)
	return true
}

func (v *vm) storeInInstance(x, name, value Value) bool {
	class := v.slots(x)[instClass]
	if class == objectType {
		return v.noAttr(x, name)
	}
	if f, ok := v.lookupUser(class, nmDunderSetattr); ok {
		v.sp -= 2
		return v.callValue(f, thenDrop, 0, x, name, value)
	}
	return v.storeInOwn(x, name, value)
}

// storeInOwn assigns an instance's attribute without asking its __setattr__.
func (v *vm) storeInOwn(x, name, value Value) bool {
	if done, ok := v.storeThroughClass(x, name, value, 2); done {
		return ok
	}
	if v.m.Live > 1 && v.object(x).Shared && !v.code.lib && v.point() {
		return true
	}
	v.sp -= 2
	if done, ok := v.storeSpecial(x, name, value); done {
		return ok
	}
	v.setAttr(x, name.N, value)
	return true
}

func (v *vm) deleteAttr(name Value) bool {
	x := v.top()
	if v.isType(x, tInstance) {
		if f, ok := v.lookupUser(v.slots(x)[instClass], nmDunderDelattr); ok {
			v.sp--
			return v.callValue(f, thenDrop, 0, x, name)
		}
	}
	return v.deleteOwnAttr(name)
}
