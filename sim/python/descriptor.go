package python

import (
	"racewalk/sim/machine"
)

// Descriptors: properties, and instances of classes that define __get__, __set__
// or __delete__.

// isDescriptor reports whether x, found in a class, computes an attribute.
func (v *vm) isDescriptor(x Value) bool { return v.isType(x, tInstance) && v.hasMethod(x, "__get__") }

// getterOf returns what computes the attribute that was found as foundGetter in
// x, and its arguments; it sets v.exc and reports false if there is none.
func (v *vm) getterOf(x, descriptor, name Value) (f Value, args []Value, ok bool) {
	x = v.self(x)
	if v.isType(descriptor, tProperty) {
		if f = v.slots(descriptor)[0]; f.Kind == kNone {
			return unset, nil, v.fail(attributeError, "property '%s' of '%s' object has no getter", v.str(name), v.typeName(x))
		}
		return f, []Value{x}, true
	}
	f, _ = v.lookupUser(v.typeOf(descriptor), v.text("__get__").N)
	if v.isClass(x) {
		return f, []Value{descriptor, none, x}, true
	}
	return f, []Value{descriptor, x, v.typeOf(x)}, true
}

// storeThroughClass assigns or deletes (value is Nil) an attribute for which x's
// class has a descriptor; done is false if it has none. Operands are dropped.
func (v *vm) storeThroughClass(x, name, value Value, operands int) (done, ok bool) {
	class := v.slots(x)[instClass]
	f, found := v.lookupUser(class, name.N)
	if !found || f.Kind != machine.Ref {
		return false, false
	}
	slot, special, what := 1, "__set__", "setter"
	args := []Value{x, value}
	if value.Kind == machine.Nil {
		slot, special, what = 2, "__delete__", "deleter"
		args = args[:1]
	}
	if v.isType(f, tProperty) {
		g := v.slots(f)[slot]
		if g.Kind == kNone {
			return true, v.fail(attributeError, "property '%s' of '%s' object has no %s", v.str(name), v.className(class), what)
		}
		v.sp -= operands
		return true, v.callValue(g, thenDrop, 0, args...)
	}
	if g, has := v.lookupUser(v.typeOf(f), v.text(special).N); has && v.isType(f, tInstance) {
		v.sp -= operands
		return true, v.callValue(g, thenDrop, 0, append([]Value{f}, args...)...)
	}
	if value.Kind == machine.Nil && v.isType(f, tInstance) && v.hasMethod(f, "__set__") {
		return true, v.fail(attributeError, "__delete__")
	}
	return false, false
}

// loadOwnAttr is loadAttr as object.__getattribute__ does it: without __getattr__.
func (v *vm) loadOwnAttr(name Value) bool { return v.loadFound(name, true) }

// storeOwnAttr is storeAttr as object.__setattr__ does it.
func (v *vm) storeOwnAttr(name Value) bool {
	x, value := v.stack[v.sp-1], v.stack[v.sp-2]
	if v.isType(x, tClass) {
		return v.storeOwnInClass(x, name, value)
	}
	if !v.isType(x, tInstance) {
		return v.storeAttr(name)
	}
	return v.storeInOwn(x, name, value)
}

// deleteOwnAttr is deleteAttr as object.__delattr__ does it.
func (v *vm) deleteOwnAttr(name Value) bool {
	x := v.top()
	if v.isType(x, tInstance) {
		if done, ok := v.storeThroughClass(x, name, unset, 1); done {
			return ok
		}
	}
	if v.isType(x, tInstance) || v.isType(x, tClass) {
		if v.m.Live > 1 && v.object(x).Shared && !v.code.lib && v.point() {
			return true
		}
		from := instAttrs
		if v.isType(x, tClass) {
			from = classAttrs
		}
		if i := v.findAttr(x, from, name.N); i >= 0 {
			v.sp--
			v.m.Splice(x.ID(), i-1, 2)
			return true
		}
	}
	if v.isType(x, tFunc) && v.slots(x)[funcDict].Kind == machine.Ref && v.dictDeleteText(v.slots(x)[funcDict], name) {
		v.sp--
		return true
	}
	if x.Kind == kType {
		return v.fail(typeError, "cannot set '%s' attribute of immutable type '%s'", v.str(name), v.className(x))
	}
	if v.isType(x, tInstance) {
		if class := v.slots(x)[instClass]; v.slotAllows(class, name) && !v.hasDict(class) {
			return v.fail(attributeError, "%s", v.str(name)) // a slot that is empty
		}
		return v.noAttr(x, name)
	}
	return v.readOnly(x, name)
}
