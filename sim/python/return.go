package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// ret ends the innermost frame with a result.
func (v *vm) ret(result Value) bool {
	n := len(v.t.Frames)
	f := v.t.Frames[n-1]
	if f.Then == thenEnd {
		life := machine.Ended
		if f.Arg != 0 {
			life = machine.Life(f.Arg) // how the main thread had ended before its last duties
		}
		v.endThread(life)
		return true
	}
	v.t.Frames = v.t.Frames[:n-1]
	v.enter(&v.t.Frames[n-2])
	v.sp = int(f.Ret)
	switch f.Then {
	case thenPush:
		v.push(result)
		v.t.MaySwitch = v.t.MaySwitch && f.Arg != switchless
	case thenAgain, thenDrop:
		v.t.MaySwitch = v.t.MaySwitch && f.Arg != switchless
	case thenReplace:
		v.stack[f.Arg] = result
	case thenMemo:
		v.answered(result)
	case thenItem:
		return v.itemReplaced(f, result)
	case thenInit:
		if result.Kind != kNone {
			return v.fail(typeError, "__init__() should return None, not '%s'", v.typeName(result))
		}
	case thenBelow:
		v.stack[v.sp-2] = result
	case thenNot, thenTruth, thenJump:
		truth, ok := v.truth(result)
		if !ok {
			return v.fail(typeError, "__bool__ should return bool, returned %s", v.typeName(result))
		}
		if f.Then == thenJump {
			v.jump(v.code.Instrs[v.pc-1], truth == truthTrue)
			break
		}
		v.push(boolean((truth == truthTrue) == (f.Then == thenTruth)))
	case thenBinary:
		return v.binaryReturned(f.Arg, result)
	case thenNext:
		v.push(result)
	case thenFrom:
		v.push(result)
		return v.yieldOn()
	case thenGenFor, thenGenSend, thenGenFrom, thenGenThrow, thenGenClose, thenGenCloseFrom:
		return v.generatorReturned(f, result)
	case thenClass:
		return v.classBodyReturned(f, result)
	case thenNewInit:
		return v.newReturned(f, result)
	case thenHooked:
		v.fallen(machine.RefValue(f.Arg))
	case thenUncaught:
		v.threadFailed(result)
	case thenIter:
		if !v.iterator(result) {
			return v.fail(typeError, "iter() returned non-iterator of type '%s'", v.typeName(result))
		}
		v.push(result)
	case thenIndex:
		if !isInt(result) && result.Kind != machine.Big {
			return v.fail(typeError, "an integer is required")
		}
		v.push(result)
	case thenSignal:
		v.handlerReturned()
	case thenImport:
	default:
		panic("python: unknown continuation")
	}
	return true
}

// itemReplaced puts a replaced argument into the tuple of the CallEx that the
// frame's caller stands at.
func (v *vm) itemReplaced(f machine.Frame, result Value) bool {
	at := v.sp - 1
	if v.code.Instrs[v.pc].A == 1 {
		at--
	}
	v.m.Set(v.stack[at].ID(), int(f.Arg), result)
	return true
}

// newReturned goes on with __init__ after a __new__: the call's operands are
// still there.
func (v *vm) newReturned(f machine.Frame, x Value) bool {
	in := v.code.Instrs[v.pc-1]
	g := target{}
	switch in.Op {
	case code.CallEx:
		top := v.sp
		if in.A == 1 {
			top--
		}
		g = target{ret: top - 3, start: v.sp, end: v.sp, ex: true}
		args := v.slots(v.stack[top-1])
		v.room(len(args) + 16)
		g.end += copy(v.stack[g.start:], args)
		if in.A == 1 {
			v.dictEach(v.stack[v.sp-1], func(k, y Value) {
				v.room(g.end - v.sp + 4)
				g.kw = append(g.kw, k)
				v.stack[g.end] = y
				g.end++
			})
		}
	default:
		end := v.sp
		if in.Op == code.CallKw {
			g.kw = v.slots(v.stack[v.sp-1])
			end--
		}
		g.ret, g.start, g.end = end-int(in.A)-2, end-int(in.A), end
		if v.stack[g.ret+1].Kind != machine.Nil {
			g.start--
		}
	}
	class := v.stack[g.ret]
	if !v.isType(class, tClass) || !v.isInstance(x, class) {
		v.sp = g.ret
		v.push(x)
		return true
	}
	return v.initialise(x, v.typeOf(x), g)
}
