package python

import (
	"slices"
	"strings"

	"racewalk/sim/python/code"
)

// A union is int | None: a type hint that isinstance takes, too. Its slots are the
// members, in order and without repetitions.

func init() {
	builtinTypes[unionType.N].sealed = true
	getter(unionType, "__args__", func(v *vm, x Value) Value { return v.newTuple(slices.Clone(v.slots(x))...) })
	for _, t := range []Value{typeType, unionType} {
		method(t, operators[code.Or].method, "self, value, /", opNever, func(c *call) Value {
			if u, ok := c.union(c.args[0], c.args[1]); ok {
				return u
			}
			return notImpl
		})
	}
}

// union returns l | r of two types; ok is false if one is none.
func (v *vm) union(l, r Value) (u Value, ok bool) {
	var members []Value
	for _, x := range []Value{l, r} {
		switch {
		case x.Kind == kNone:
			x = noneType
			fallthrough
		case v.isClass(x):
			if !slices.Contains(members, x) {
				members = append(members, x)
			}
		case v.isType(x, tUnion):
			for _, y := range v.slots(x) {
				if !slices.Contains(members, y) {
					members = append(members, y)
				}
			}
		default:
			return unset, false
		}
	}
	if l.Kind == kNone && r.Kind == kNone {
		return unset, false
	}
	if len(members) == 1 {
		return members[0], true
	}
	return v.new(tUnion, members...), true
}

// equalUnions compares two unions: as sets.
func (v *vm) equalUnions(a, b Value) bool {
	s, t := v.slots(a), v.slots(b)
	return len(s) == len(t) && !slices.ContainsFunc(s, func(x Value) bool { return !slices.Contains(t, x) })
}

// unionRepr is how a union is written.
func (v *vm) unionRepr(x Value) string {
	var parts []string
	for _, t := range v.slots(x) {
		if t == noneType {
			parts = append(parts, "None")
		} else {
			parts = append(parts, v.qualifiedName(t))
		}
	}
	return strings.Join(parts, " | ")
}
