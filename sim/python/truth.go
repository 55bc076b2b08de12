package python

import "racewalk/sim/machine"

// Truth of a value.
type truthValue uint8

const (
	truthFalse truthValue = iota
	truthTrue
	truthCalled // Python code is running that decides it
)

// truth returns the truth of a value without looking for __bool__; ok is false
// if there is one.
func (v *vm) truth(x Value) (truthValue, bool) {
	yes := true
	switch x.Kind {
	case kNone:
		yes = false
	case kBool, machine.Int:
		yes = x.N != 0
	case machine.Float:
		yes = x.Float() != 0
	case machine.Text, kBytes:
		yes = v.str(x) != ""
	case machine.Ref:
		o := v.object(x)
		switch o.Type {
		case tList, tTuple, tByteArray:
			yes = len(o.Slots) > 0
		case tDeque:
			yes = len(o.Slots) > 1
		case tComplex:
			z, _ := v.complexOf(x)
			yes = z != 0
		case tDict:
			yes = v.dictLen(x) > 0
		case tSet, tFrozenSet:
			yes = v.setLen(x) > 0
		case tView:
			yes = v.dictLen(o.Slots[0]) > 0
		case tRange:
			n, _ := v.rangeLen(x)
			yes = n > 0
		case tNamespace:
			yes = v.dictLen(v.pairsOf(x)) > 0
		case tInstance:
			if v.hasMethod(x, "__bool__") || v.hasMethod(x, "__len__") {
				return truthFalse, false
			}
			if y := v.unwrapped(x); y != x {
				return v.truth(y)
			}
		}
	}
	if yes {
		return truthTrue, true
	}
	return truthFalse, true
}

// truthOrCall returns the truth of the operand at an index of the stack. Where
// Python code decides it, that is called and truthCalled returned: with thenJump
// the conditional jump is done afterwards, with thenNot the operand is replaced by
// its negation.
func (v *vm) truthOrCall(at int, then uint8) (truthValue, bool) {
	x := v.stack[at]
	if t, ok := v.truth(x); ok {
		if v.hot(x) && v.point() {
			return truthCalled, true
		}
		return t, true
	}
	if then != thenJump {
		v.sp--
	}
	return truthCalled, v.callPrelude("_truth", then, 0, x)
}
