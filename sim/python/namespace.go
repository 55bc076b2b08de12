package python

import (
	"slices"

	"racewalk/sim/machine"
)

// A namespace is the dict that obj.__dict__, vars(obj) and globals() give: it has
// no pairs of its own but shows the attributes of an instance or the globals of a
// module, and changes them. Whatever only reads it gets a dict with the pairs of
// the moment (unwrapped).

// namespaceOf returns the namespace of an instance.
func (v *vm) namespaceOf(instance Value) Value { return v.new(tNamespace, instance) }

// pairsOf returns what a namespace shows as a dict.
func (v *vm) pairsOf(ns Value) Value {
	owner := v.slots(ns)[0]
	if owner.Kind == machine.Ref {
		pairs := slices.Clone(v.slots(owner)[instAttrs:])
		for i := len(pairs) - 2; i >= 0; i -= 2 {
			if v.hasSlot(v.slots(owner)[instClass], pairs[i]) { // __slots__ hold it, not the dict
				pairs = slices.Delete(pairs, i, i+2)
			}
		}
		return v.new(tDict, pairs...)
	}
	d := v.new(tDict)
	lm := &v.l.modules[owner.N]
	for i := range lm.globals {
		if x := v.m.Objects[lm.first+int32(i)].Slots[0]; x.Kind != machine.Nil {
			v.dictSetText(d, lm.globals[i].name, x)
		}
	}
	return d
}

// storeInNamespace does ns[key] = x; unset deletes the key.
func (v *vm) storeInNamespace(ns, key, x Value) bool {
	owner := v.slots(ns)[0]
	if key.Kind != machine.Text {
		return v.fail(typeError, "the keys of this dict are names of variables or attributes: Racewalk takes only str")
	}
	if owner.Kind == machine.Ref {
		i := v.findAttr(owner, instAttrs, key.N)
		switch {
		case x.Kind != machine.Nil:
			v.setAttr(owner, key.N, x)
		case i < 0:
			v.exc = v.newException(keyError, key)
			return false
		default:
			v.m.Splice(owner.ID(), i-1, 2)
		}
		return true
	}
	lm := &v.l.modules[owner.N]
	for i := range lm.globals {
		if lm.globals[i].name == key {
			v.m.Set(lm.first+int32(i), 0, x)
			return true
		}
	}
	if x.Kind == machine.Nil {
		v.exc = v.newException(keyError, key)
		return false
	}
	return v.fail(nameError, "the program never mentions a global '%s', so Racewalk cannot store it", v.str(key))
}

// rewrite makes what a namespace shows equal to a dict: what a method has made of
// its pairs.
func (v *vm) rewrite(ns, d Value) bool {
	old := v.pairsOf(ns)
	ok := true
	v.dictEach(old, func(k, _ Value) {
		if _, found := v.dictGetText(d, k); !found {
			ok = ok && v.storeInNamespace(ns, k, unset)
		}
	})
	v.dictEach(d, func(k, x Value) {
		if before, found := v.dictGetText(old, k); !found || before != x {
			ok = ok && v.storeInNamespace(ns, k, x)
		}
	})
	return ok
}
