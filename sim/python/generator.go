package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// newGenerator makes a generator of a call whose arguments are bound already.
func (v *vm) newGenerator(f Value, c *linked, g target, then uint8, arg int32) bool {
	slots := make([]Value, genStack, genStack+len(c.Locals))
	slots[genFunc], slots[genPC], slots[genState], slots[genExc] = f, integer(0), integer(genFresh), none
	slots = append(slots, v.stack[g.start:g.start+len(c.Locals)]...)
	x := v.new(tGen, slots...)
	if then == thenPush {
		v.sp = g.ret
		v.push(x)
		return true
	}
	// The call was made by the interpreter: return through a frame as any function
	// would.
	h := v.copyTarget(target{ret: g.ret, start: v.sp, end: v.sp, ex: true}, []Value{x}, nil, nil)
	return v.callFunction(v.preludeFunc("_identity"), h, then, arg)
}

// resume continues a generator: sent is the result of its yield. then is one of
// thenGenXxx; ret is the height of the stack when it yields or ends.
func (v *vm) resume(gen, sent Value, then uint8, ret int) bool {
	s := v.slots(gen)
	switch s[genState].N {
	case genRunning:
		return v.fail(valueError, "generator already executing")
	case genFresh:
		if sent.Kind != kNone {
			return v.fail(typeError, "can't send non-None value to a just-started generator")
		}
	case genDone:
		f := machine.Frame{Then: then, Arg: gen.ID(), Ret: int32(ret)}
		v.sp = ret
		return v.generatorReturned(f, none)
	}
	fresh := s[genState].N == genFresh
	v.wake(gen, then, ret)
	if !fresh {
		v.push(sent)
	}
	return true
}

// wake puts a generator's frame on the stack.
func (v *vm) wake(gen Value, then uint8, ret int) {
	s := v.slots(gen)
	f := s[genFunc]
	c := v.l.codes[v.slots(f)[funcCode].N]
	base := max(v.sp, ret)
	pc := int(s[genPC].N)
	exc := s[genExc]
	saved := append([]Value(nil), s[genStack:]...)
	v.m.Set(gen.ID(), genState, integer(genRunning))
	outer := v.t.Exc
	v.pushFrame(c, f.ID(), base, ret, then, gen.ID())
	v.room(len(saved) + 8)
	copy(v.stack[base:], saved)
	v.sp = base + len(saved)
	v.pc = pc
	// While it runs, the generator's slot holds what its caller was handling.
	v.m.Set(gen.ID(), genExc, outer)
	if exc.Kind == machine.Ref {
		v.t.Exc = exc
	}
}

// yield suspends the running generator.
func (v *vm) yield() bool { return v.suspend(v.pop()) }

func (v *vm) suspend(x Value) bool {
	n := len(v.t.Frames)
	f := v.t.Frames[n-1]
	gen := machine.RefValue(f.Arg)
	outer := v.slots(gen)[genExc]
	handled := none
	if v.t.Exc != outer {
		handled = v.t.Exc
	}
	old := len(v.slots(gen)) - genStack
	v.m.Splice(gen.ID(), genStack, old, v.stack[v.base:v.sp]...)
	v.m.Set(gen.ID(), genPC, integer(v.pc))
	v.m.Set(gen.ID(), genState, integer(genSuspended))
	v.m.Set(gen.ID(), genExc, handled)
	v.t.Exc = outer
	v.t.Frames = v.t.Frames[:n-1]
	v.enter(&v.t.Frames[n-2])
	v.sp = int(f.Ret)
	switch f.Then {
	case thenGenFor, thenGenSend, thenGenThrow:
		v.push(x)
	case thenGenFrom:
		v.push(x)
		return v.yieldOn()
	case thenGenClose, thenGenCloseFrom:
		return v.fail(runtimeError, "generator ignored GeneratorExit")
	}
	return true
}

// endGenerator marks a generator as done.
func (v *vm) endGenerator(gen Value) {
	s := v.slots(gen)
	if s[genState].N == genRunning {
		v.t.Exc = s[genExc]
	}
	v.m.Splice(gen.ID(), genStack, len(s)-genStack)
	v.m.Set(gen.ID(), genState, integer(genDone))
	v.m.Set(gen.ID(), genExc, none)
}

// generatorReturned is called when a generator's frame has returned, and is
// popped.
func (v *vm) generatorReturned(f machine.Frame, result Value) bool {
	gen := machine.RefValue(f.Arg)
	if v.slots(gen)[genState].N != genDone {
		v.endGenerator(gen)
	}
	switch f.Then {
	case thenGenFor:
		v.endLoop()
		return true
	case thenGenFrom:
		v.endFrom(result)
		return true
	case thenGenClose:
		v.push(none)
		return true
	case thenGenCloseFrom: // the generator around it is to be closed too
		v.exc = v.newExceptionArgs(generatorExit, nil)
		return false
	}
	if result.Kind == kNone {
		v.exc = v.newExceptionArgs(stopIteration, nil)
	} else {
		v.exc = v.newException(stopIteration, result)
	}
	return false
}

// generatorFailed is called when an exception has left a generator's frame.
func (v *vm) generatorFailed(f machine.Frame, exc Value) bool {
	v.endGenerator(machine.RefValue(f.Arg))
	if f.Then == thenGenClose && (v.isInstance(exc, generatorExit) || v.isInstance(exc, stopIteration)) {
		v.push(none)
		return true
	}
	if v.isInstance(exc, stopIteration) {
		e := v.newException(runtimeError, v.text("generator raised StopIteration"))
		v.setAttr(e, attrCause, exc)
		v.setAttr(e, attrContext, exc)
		v.setAttr(e, attrSuppress, vTrue)
		v.exc = e
	}
	return false
}

// throw raises exc inside a generator, at its yield.
func (v *vm) throw(gen, exc Value, then uint8, ret int) bool {
	s := v.slots(gen)
	switch s[genState].N {
	case genRunning:
		return v.fail(valueError, "generator already executing")
	case genDone, genFresh:
		if s[genState].N == genFresh {
			v.endGenerator(gen)
		}
		v.sp = ret
		if then == thenGenClose {
			v.push(none)
			return true
		}
		v.exc = exc
		return false
	}
	v.wake(gen, then, ret)
	if v.code.Instrs[v.pc].Op == code.YieldFrom {
		return v.throwOn(exc)
	}
	v.exc = exc
	return false
}

// throwOn raises exc in the iterator of the yield from at which the generator
// that runs stands; what that cannot catch is raised here.
func (v *vm) throwOn(exc Value) bool {
	v.pc++
	inner := v.top()
	exits := v.isInstance(exc, generatorExit)
	switch {
	case exits && v.isType(inner, tGen):
		return v.throw(inner, exc, thenGenCloseFrom, v.sp)
	case v.isType(inner, tGen):
		return v.throw(inner, exc, thenGenFrom, v.sp)
	case !exits && v.hasMethod(inner, "throw"):
		f, _ := v.lookupUser(v.typeOf(inner), v.text("throw").N)
		return v.callValue(f, thenFrom, 0, inner, exc)
	}
	v.exc = exc
	return false
}

// yieldFrom does YieldFrom: iterator x → …
func (v *vm) yieldFrom() bool {
	x := v.pop()
	it := v.top()
	switch {
	case v.isType(it, tGen):
		return v.resume(it, x, thenGenFrom, v.sp)
	case v.isType(it, tIter):
		y, ok, fine := v.nextNative(it)
		if !fine || v.stop {
			if v.stop {
				v.push(x)
			}
			return fine
		}
		if !ok {
			v.endFrom(none)
			return true
		}
		v.push(y)
		return v.yieldOn()
	}
	f, ok := v.lookupUser(v.typeOf(it), nmNext)
	if !ok {
		return v.fail(typeError, "'%s' object is not an iterator", v.typeName(it))
	}
	return v.callValue(f, thenFrom, 0, it)
}

// yieldOn yields what the inner iterator of a yield from has yielded; the
// instruction runs again when a value is sent.
func (v *vm) yieldOn() bool {
	v.pc--
	return v.suspend(v.pop())
}

// endFrom ends a yield from: its iterator gives way to the result.
func (v *vm) endFrom(result Value) { v.stack[v.sp-1] = result }
