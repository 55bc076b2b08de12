package python

import (
	"slices"

	"racewalk/sim/machine"
)

// The attributes of an exception that the interpreter knows. They are stored
// like any other; one that is missing is None.
var (
	attrTraceback = nm("__traceback__")
	attrCause     = nm("__cause__")
	attrContext   = nm("__context__")
	attrSuppress  = nm("__suppress_context__")
	attrNotes     = nm("__notes__")
)

// newException makes an exception of a built-in type with one argument.
func (v *vm) newException(typ Value, arg Value) Value {
	return v.newExceptionArgs(typ, []Value{arg})
}

func (v *vm) newExceptionArgs(typ Value, args []Value) Value {
	if v.subclass(typ, osError) && len(args) >= 2 && args[0].Kind == machine.Int {
		typ = osErrorByNumber(typ, args[0].N)
	}
	return v.exceptionOf(typ, args)
}

// exceptionOf makes an exception, of a class of the program too. An OSError's
// file name is no argument.
func (v *vm) exceptionOf(typ Value, args []Value) Value {
	filename := unset
	if len(args) > 2 && v.subclass(typ, osError) {
		filename = args[2]
		args = args[:2]
	}
	x := v.new(tInstance, typ, v.newTuple(slices.Clone(args)...))
	if filename.Kind != machine.Nil {
		v.setAttr(x, nmFilename, filename)
	}
	return x
}

// osErrorByNumber returns the subclass of OSError that an errno stands for.
func osErrorByNumber(typ Value, errno int64) Value {
	if typ != osError {
		return typ
	}
	switch errno {
	case 2:
		return fileNotFoundError
	case 17:
		return fileExistsError
	case 20:
		return notADirectoryError
	case 21:
		return isADirectoryError
	case 13, 1:
		return permissionError
	case 110:
		return timeoutError
	case 111:
		return connRefusedError
	}
	return typ
}

// exceptionTakes reports whether an exception's constructor has a keyword argument.
func (v *vm) exceptionTakes(t, name Value) bool {
	switch v.str(name) {
	case "name":
		return v.subclass(t, importError) || v.subclass(t, nameError) || v.subclass(t, attributeError)
	case "path":
		return v.subclass(t, importError)
	case "obj":
		return v.subclass(t, attributeError)
	}
	return false
}

// excAttr returns an attribute of an exception, or None.
func (v *vm) excAttr(exc Value, name int64) Value {
	if x, ok := v.getAttr(exc, name); ok {
		return x
	}
	return none
}

// raiseInstr does Raise.
func (v *vm) raiseInstr(n int) bool {
	if n == 0 {
		if v.t.Exc.Kind != machine.Ref {
			return v.fail(runtimeError, "No active exception to reraise")
		}
		v.exc = v.t.Exc
		return v.reraise()
	}
	cause := unset
	if n == 2 {
		cause = v.pop()
	}
	x := v.pop()
	if n == 1 && v.isExceptionClass(x) && !v.hasOwnInit(x) {
		if x.Kind == kType {
			v.exc = v.newExceptionArgs(x, nil)
		} else {
			v.exc = v.new(tInstance, x, v.newTuple())
		}
		return false
	}
	if v.isExceptionClass(x) {
		// raise E calls E() first: the class lies on the stack as its callee, and
		// the raise runs again with the instance.
		v.push(x)
		if n == 2 {
			v.push(cause)
		}
		at := v.sp - n
		v.pc--
		return v.callPrelude("_instance", thenReplace, int32(at), x)
	}
	if !v.isInstance(x, baseException) {
		return v.fail(typeError, "exceptions must derive from BaseException")
	}
	if n == 2 {
		if v.isExceptionClass(cause) {
			v.push(x)
			v.push(cause)
			v.pc--
			return v.callPrelude("_instance", thenReplace, int32(v.sp-1), cause)
		}
		if cause.Kind != kNone && !v.isInstance(cause, baseException) {
			return v.fail(typeError, "exception causes must derive from BaseException")
		}
		v.setAttr(x, attrCause, cause)
		v.setAttr(x, attrSuppress, vTrue)
	}
	v.exc = x
	return false
}

// hasOwnInit reports whether making an instance of a class runs code of the
// program.
func (v *vm) hasOwnInit(class Value) bool {
	_, init := v.lookupUser(class, nmInit)
	_, make := v.lookupUser(class, nmNew)
	return init || make
}

// reraise lets v.exc go on without a new entry in its traceback for this frame.
func (v *vm) reraise() bool {
	v.again = true
	return false
}

// unwind finds the handler of v.exc.
func (v *vm) unwind() {
	if v.opOpen {
		v.closeOp(true)
	}
	exc := v.exc
	v.linkContext(exc)
	own := false // the traceback was made here, so that nothing else can refer to it
	for {
		at := int32(v.pc - 1)
		if !v.again {
			v.addTraceback(exc, at, own)
			own = true
		}
		v.again = false
		if v.handle(exc, at) {
			v.exc = unset
			return
		}
		n := len(v.t.Frames)
		f := v.t.Frames[n-1]
		if f.Then == thenEnd {
			v.exc = unset
			v.uncaught(exc)
			return
		}
		v.t.Frames = v.t.Frames[:n-1]
		v.enter(&v.t.Frames[n-2])
		v.sp = int(f.Ret)
		if f.Then == thenReplace || f.Then == thenMemo || f.Then == thenAgain || f.Then == thenItem || f.Then == thenSignal {
			v.pc++ // the caller's instruction is the one that would have run again
		}
		if v.excReturned(f, exc) {
			v.exc = unset
			return
		}
		if v.exc != exc && v.exc.Kind != machine.Nil {
			exc = v.exc
			v.linkContext(exc)
			own = false
		}
	}
}

// handle jumps to the handler of instruction at, if it has one.
func (v *vm) handle(exc Value, at int32) bool {
	for i := range v.code.Handlers {
		h := &v.code.Handlers[i]
		if h.Start <= at && at < h.End {
			v.sp = v.base + len(v.code.Locals) + int(h.Depth)
			v.push(exc)
			v.pc = int(h.Target)
			return true
		}
	}
	return false
}

// excReturned looks at what a frame that an exception left was called for; it
// reports whether that ends the exception.
func (v *vm) excReturned(f machine.Frame, exc Value) bool {
	switch f.Then {
	case thenNext:
		if v.isInstance(exc, stopIteration) {
			v.endLoop()
			return true
		}
	case thenFrom:
		if v.isInstance(exc, stopIteration) {
			v.endFrom(v.stopValue(exc))
			return true
		}
	case thenGenFor, thenGenSend, thenGenFrom, thenGenThrow, thenGenClose, thenGenCloseFrom:
		return v.generatorFailed(f, exc)
	case thenSignal:
		return v.handlerFailed(exc)
	}
	return false
}

// stopValue returns the value of a StopIteration.
func (v *vm) stopValue(exc Value) Value {
	if args := v.slots(v.slots(exc)[instPayload]); len(args) > 0 {
		return args[0]
	}
	return none
}

// linkContext notes which exception was being handled when exc was raised.
func (v *vm) linkContext(exc Value) {
	handled := v.t.Exc
	if v.again || handled.Kind != machine.Ref || handled == exc {
		return
	}
	// A chain that leads back to exc is cut, as CPython does.
	for x := handled; ; {
		next, ok := v.getAttr(x, attrContext)
		if !ok || next.Kind != machine.Ref {
			break
		}
		if next == exc {
			v.setAttr(x, attrContext, none)
			break
		}
		x = next
	}
	v.setAttr(exc, attrContext, handled)
}

// addTraceback notes that exc passed through an instruction of the current frame. A
// traceback does not change once the program may have it, so it is a new one, unless
// it is the caller's own.
func (v *vm) addTraceback(exc Value, at int32, own bool) {
	entry := []Value{machine.IntValue(int64(v.code.id)), machine.IntValue(int64(at))}
	tb, ok := v.getAttr(exc, attrTraceback)
	if !ok || tb.Kind != machine.Ref {
		v.setAttr(exc, attrTraceback, v.new(tTraceback, entry...))
		return
	}
	before := v.slots(tb)
	switch {
	case len(before) >= 2*maxDepth:
	case own:
		v.m.Splice(tb.ID(), len(before), 0, entry...)
	default:
		v.setAttr(exc, attrTraceback, v.new(tTraceback, append(slices.Clone(before), entry...)...))
	}
}

// checkExcMatch does CheckExcMatch.
func (v *vm) checkExcMatch() bool {
	typ := v.pop()
	types := []Value{typ}
	if v.isType(typ, tTuple) {
		types = v.slots(typ)
	}
	t := v.typeOf(v.top())
	match := false
	for _, x := range types {
		if !v.isExceptionClass(x) {
			return v.fail(typeError, "catching classes that do not inherit from BaseException is not allowed")
		}
		match = match || v.subclass(t, x)
	}
	v.push(boolean(match))
	return true
}

// beforeWith does BeforeWith: m → exit, enter().
func (v *vm) beforeWith() bool {
	m := v.top()
	enter, how := v.findSpecial(m, txt(nmEnter))
	exit, how2 := v.findSpecial(m, txt(nmExit))
	if how == foundNothing {
		return v.fail(typeError, "'%s' object does not support the context manager protocol", v.typeName(m))
	}
	if how2 == foundNothing {
		return v.fail(typeError, "'%s' object does not support the context manager protocol (missed __exit__ method)", v.typeName(m))
	}
	if enter.Kind == kNative {
		return v.enterNative(m, enter, exit)
	}
	v.stack[v.sp-1] = v.new(tBound, exit, m)
	return v.callValue(enter, thenPush, 0, m)
}

// findSpecial looks a method up that the interpreter calls by itself: of a class the
// one that its metaclass has, not its instances'.
func (v *vm) findSpecial(x, name Value) (Value, found) {
	if !v.isClass(x) {
		return v.find(x, name)
	}
	if f, ok := v.lookup(v.typeOf(x), name.N); ok {
		return v.classify(f)
	}
	return unset, foundNothing
}

// enterNative calls a native __enter__, such as a lock's: it is an operation
// like any other, so that nothing may be changed before it is done.
func (v *vm) enterNative(m, enter, exit Value) bool {
	at := v.sp
	v.room(4)
	v.stack[at], v.stack[at+1] = enter, m
	ok := v.callNative(enter, target{ret: at, start: at + 1, end: at + 2, ex: true})
	if ok && !v.stop {
		v.stack[at-1] = v.new(tBound, exit, m)
	}
	return ok
}

// withExceptStart does WithExceptStart: exit prev exc → exit prev exc result.
func (v *vm) withExceptStart() bool {
	exc := v.top()
	exit := v.stack[v.sp-3]
	if b := v.slots(exit); v.isType(exit, tBound) && b[0].Kind == kNative {
		at := v.sp
		v.room(8)
		v.stack[at], v.stack[at+1] = b[0], b[1]
		v.stack[at+2], v.stack[at+3], v.stack[at+4] = v.typeOf(exc), exc, v.excAttr(exc, attrTraceback)
		return v.callNative(b[0], target{ret: at, start: at + 1, end: at + 5, ex: true})
	}
	return v.callValue(exit, thenPush, 0, v.typeOf(exc), exc, v.excAttr(exc, attrTraceback))
}

// interrupt raises KeyboardInterrupt in place of the pending operation; it
// reports whether the thread runs on now.
func (v *vm) interrupt() bool {
	v.work = 1
	if f := v.interruptHandler(); f.Kind != machine.Nil {
		return v.handleInterrupt(f)
	}
	if !v.giveUpWaiting() {
		return false
	}
	v.pc++
	v.exc = v.newExceptionArgs(keyboardInterrupt, nil)
	v.unwind()
	return !v.stop
}

// giveUpWaiting makes the main thread stop what it waits for, because an exception
// is to be raised there. It reports false if the thread must take a condition's lock
// back before.
func (v *vm) giveUpWaiting() bool {
	switch w := &v.t.Wait; {
	case w.Kind == machine.WaitCondition:
		v.m.Leave(v.t, w.Object)
		if v.m.Owner(w.Object) >= 0 {
			w.Deadline = machine.NoDeadline
			v.t.Phase = interruptedWait
			return false
		}
		v.m.Unpark(v.t, w.Object, w.Aux)
	case w.Kind == machine.WaitEvent:
		v.m.Leave(v.t, w.Object)
	case w.Kind == machine.WaitBarrier && w.Aux >= 0:
		v.m.Depart(w.Object)
	}
	v.t.Wait = machine.Wait{Deadline: machine.NoDeadline}
	v.t.Phase = 0
	return true
}

// endThread ends the current thread.
func (v *vm) endThread(life machine.Life) {
	if v.t.ID == 0 && v.atExit(life) {
		return
	}
	v.stop = true
	v.sp = 0
	v.t.Exc, v.exc = none, unset
	v.m.Finish(v.t, life)
	v.closeLeft(false)
	if v.wasLast() {
		v.closeAll()
	}
}
