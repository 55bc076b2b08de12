package python

import (
	"slices"

	"racewalk/sim/machine"
)

// Attributes that are more than a name and a value: __class__ and __dict__ of an
// instance, the name of a class, and the restriction that __slots__ makes.

// The names of such attributes.
var (
	nmClass     = nm("__class__")
	nmClassName = nm("__name__")
	nmSlots     = nm("__slots__")
)

// storeSpecial assigns an attribute of an instance that is not simply stored;
// done is false if it is.
func (v *vm) storeSpecial(x, name, value Value) (done, ok bool) {
	switch name.N {
	case nmArguments:
		if v.isInstance(x, baseException) && v.isType(value, tTuple) {
			v.m.Set(x.ID(), instPayload, value)
			return true, true
		}
	case nmClass:
		if !v.isType(value, tClass) {
			return true, v.fail(typeError, "__class__ must be set to a class, not '%s' object", v.typeName(value))
		}
		v.m.Set(x.ID(), instClass, value)
		return true, true
	case nmDict:
		d := v.unwrapped(value)
		if !v.isType(d, tDict) {
			return true, v.fail(typeError, "__dict__ must be set to a dictionary, not a '%s'", v.typeName(value))
		}
		pairs := slices.Clone(v.slots(v.copyDict(d)))
		v.m.Splice(x.ID(), instAttrs, len(v.slots(x))-instAttrs, pairs...)
		return true, true
	}
	if v.findAttr(x, instAttrs, name.N) < 0 && !v.slotAllows(v.slots(x)[instClass], name) {
		return true, v.noAttr(x, name)
	}
	return false, true
}

// slotAllows reports whether the instances of a class may have an attribute: all
// may if one of its classes has no __slots__.
func (v *vm) slotAllows(class, name Value) bool {
	if _, ok := v.lookupUser(class, nmSlots); !ok {
		return true
	}
	for _, c := range v.slots(v.slots(class)[classMRO]) {
		if c.Kind == kType {
			if c != objectType && v.subclass(c, baseException) {
				return true
			}
			continue
		}
		i := v.findAttr(c, classAttrs, nmSlots)
		if i < 0 {
			return true
		}
		if names := v.slotNames(v.slots(c)[i]); slices.Contains(names, name) || slices.Contains(names, txt(nmDict)) {
			return true
		}
	}
	return false
}

// slotNames returns what a class's __slots__ lists.
func (v *vm) slotNames(x Value) []Value {
	if x.Kind == machine.Text {
		return []Value{x}
	}
	names, _ := v.items(x)
	return names
}

// hasSlot reports whether the __slots__ of one of a class's classes list a name.
func (v *vm) hasSlot(class, name Value) bool {
	if _, ok := v.lookupUser(class, nmSlots); !ok {
		return false
	}
	for _, c := range v.slots(v.slots(class)[classMRO]) {
		if c.Kind == kType {
			continue
		}
		if i := v.findAttr(c, classAttrs, nmSlots); i >= 0 && slices.Contains(v.slotNames(v.slots(c)[i]), name) {
			return true
		}
	}
	return false
}

// hasDict reports whether the instances of a class have a __dict__.
func (v *vm) hasDict(class Value) bool { return v.slotAllows(class, txt(nmDict)) }

// storeInClass assigns an attribute of a class.
func (v *vm) storeInClass(x, name, value Value) {
	if slot, ok := map[int64]int{nmClassName: className, nmQualname: classQual}[name.N]; ok && value.Kind == machine.Text {
		v.m.Set(x.ID(), slot, value)
		return
	}
	v.setAttr(x, name.N, value)
}
