package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/python/code"
)

// target is a call in progress: its operands lie on the stack, and stay there
// until the callee has taken them.
type target struct {
	ret        int     // index of the callee: the height of the stack after the call
	start, end int     // the positional and then the keyword arguments, self first if there is one
	kw         []Value // names of the keyword arguments
	ex         bool    // a CallEx: the operands at start are a copy
}

// callInstr does Call and CallKw (kw holds the names).
func (v *vm) callInstr(n int, kw []Value) bool {
	end := v.sp
	if kw != nil {
		end--
	}
	g := target{ret: end - n - 2, start: end - n, end: end, kw: kw}
	if v.stack[g.ret+1].Kind != machine.Nil {
		g.start--
	}
	return v.callTarget(v.stack[g.ret], g, thenPush, 0)
}

// callEx does CallEx: f nil args(tuple) [kwargs(dict)].
func (v *vm) callEx(hasKw bool) bool {
	top := v.sp
	if hasKw {
		top--
	}
	f := v.stack[top-3]
	args := v.slots(v.stack[top-1])
	g := target{ret: top - 3, start: v.sp, ex: true}
	var values []Value
	if hasKw {
		v.dictEach(v.stack[v.sp-1], func(key, x Value) {
			g.kw = append(g.kw, key)
			values = append(values, x)
		})
	}
	for _, k := range g.kw {
		if k.Kind != machine.Text {
			return v.fail(typeError, "keywords must be strings")
		}
	}
	if !v.isType(v.stack[top-1], tTuple) {
		panic("python: CallEx without a tuple")
	}
	v.room(len(args) + len(values) + 2)
	g.end = g.start + copy(v.stack[g.start:], args)
	g.end += copy(v.stack[g.end:], values)
	return v.callTarget(f, g, thenPush, 0)
}

// room makes sure that n operands more fit on the stack.
func (v *vm) room(n int) {
	v.reserve(v.sp + n + 8)
}

// callTarget calls f.
func (v *vm) callTarget(f Value, g target, then uint8, arg int32) bool {
	switch f.Kind {
	case kNative:
		return v.callNative(f, g)
	case kType:
		return v.callBuiltinType(f, g)
	case machine.Ref:
		o := v.object(f)
		switch o.Type {
		case tFunc:
			if then == thenPush && v.libraryLooks(f, v.stack[g.start:g.end]) && v.point() {
				v.unself(g)
				return true
			}
			return v.callFunction(f, g, then, arg)
		case tBound:
			inner, self := o.Slots[0], o.Slots[1]
			return v.callTarget(inner, v.withSelf(g, self), then, arg)
		case tClass:
			if meta := o.Slots[classMeta]; meta != typeType {
				if m, ok := v.lookupUser(meta, nmCall); ok {
					return v.callTarget(m, v.withSelf(g, f), then, arg)
				}
			}
			return v.instantiate(f, g)
		case tStatic, tClassMethod:
			return v.callTarget(o.Slots[0], g, then, arg)
		case tInstance:
			if m, ok := v.lookupUser(o.Slots[instClass], nmCall); ok {
				return v.callTarget(m, v.withSelf(g, f), then, arg)
			}
		case tPartial:
			return v.callPartial(o.Slots, g, then, arg)
		}
	}
	return v.fail(typeError, "'%s' object is not callable", v.typeName(f))
}

// withSelf puts one more argument in front.
func (v *vm) withSelf(g target, self Value) target {
	if !g.ex && g.start == g.ret+2 {
		// The slot of the missing self is free; it must be empty again if the thread
		// stops before the call.
		g.start--
		v.stack[g.start] = self
		return g
	}
	return v.copyTarget(g, []Value{self}, nil, nil)
}

// copyTarget copies a call's operands above the stack, with more in front and
// more keyword arguments.
func (v *vm) copyTarget(g target, front []Value, kwNames, kwValues []Value) target {
	args := append(append([]Value(nil), front...), v.stack[g.start:g.end]...)
	args = append(args, kwValues...)
	v.room(len(args) + (g.end - v.sp) + 8)
	at := max(v.sp, g.end)
	v.room(at - v.sp + len(args) + 8)
	h := target{ret: g.ret, start: at, ex: true, kw: append(append([]Value(nil), g.kw...), kwNames...)}
	h.end = at + copy(v.stack[at:], args)
	return h
}

func (v *vm) callPartial(s []Value, g target, then uint8, arg int32) bool {
	var names, values []Value
	v.dictEach(s[2], func(k, x Value) {
		for _, given := range g.kw {
			if given == k {
				return
			}
		}
		names, values = append(names, k), append(values, x)
	})
	return v.callTarget(s[0], v.copyTarget(g, v.slots(s[1]), names, values), then, arg)
}

// callValue calls f with arguments that do not lie on the stack yet.
func (v *vm) callValue(f Value, then uint8, arg int32, args ...Value) bool {
	v.room(len(args) + 2)
	at := v.sp
	copy(v.stack[at+2:], args)
	v.stack[at], v.stack[at+1] = f, unset
	g := target{ret: at, start: at + 2, end: at + 2 + len(args), ex: true}
	for v.isType(f, tBound) || v.isType(f, tStatic) {
		s := v.slots(f)
		if len(s) == 2 {
			g = v.copyTarget(g, s[1:], nil, nil)
		}
		f = s[0]
	}
	if v.isType(f, tFunc) {
		return v.callFunction(f, g, then, arg)
	}
	// Anything else gets a small function of the prelude between, so that what is
	// to happen with the result is a frame's business alone.
	h := v.copyTarget(g, []Value{f}, nil, nil)
	return v.callFunction(v.preludeFunc("_call"), h, then, arg)
}

// preludeFunc returns a function of the prelude.
func (v *vm) preludeFunc(name string) Value { return v.moduleFunc(v.l.prelude, name) }

// libFunc returns a function of a library module that the program imports.
func (v *vm) libFunc(module, name string) Value {
	return v.moduleFunc(slices.IndexFunc(v.l.Program.Modules, func(m *code.Module) bool { return m.Name == module && m.File < 0 }), name)
}

func (v *vm) moduleFunc(module int, name string) Value {
	if module >= 0 {
		lm := &v.l.modules[module]
		id := nm2(v, name)
		for i := range lm.globals {
			if lm.globals[i].name.N == id {
				return v.m.Objects[lm.first+int32(i)].Slots[0]
			}
		}
	}
	panic("python: the library has no " + name)
}

func nm2(v *vm, name string) int64 { return v.text(name).N }

// callPrelude calls a function of the prelude.
func (v *vm) callPrelude(name string, then uint8, arg int32, args ...Value) bool {
	return v.callValue(v.preludeFunc(name), then, arg, args...)
}

// callFunction calls a function that is written in Python: its arguments become
// the first locals of its frame.
func (v *vm) callFunction(f Value, g target, then uint8, arg int32) bool {
	s := v.slots(f)
	c := v.l.codes[s[funcCode].N]
	if len(v.t.Frames) >= maxDepth {
		return v.fail(recursionError, "maximum recursion depth exceeded")
	}
	n := len(c.Locals)
	if g.start+n+c.MaxStack+8 > len(v.stack) {
		v.room(g.start - v.sp + n + c.MaxStack + (g.end - g.start) + 8)
	}
	argc := g.end - g.start
	if len(g.kw) == 0 && c.Flags&(code.HasVarArgs|code.HasVarKw) == 0 && c.KwOnly == 0 && argc == c.Args {
		clear(v.stack[g.end : g.start+n])
	} else if !v.bindArgs(f, c, g) {
		return false
	}
	s = v.slots(f)
	copy(v.stack[g.start+n-len(c.Free):], s[funcCells:])
	if c.Flags&code.IsGenerator != 0 {
		return v.newGenerator(f, c, g, then, arg)
	}
	v.pushFrame(c, f.ID(), g.start, g.ret, then, arg)
	return true
}

// makeFunction does MakeFunction.
func (v *vm) makeFunction(bits int32) {
	id := v.pop()
	c := v.l.codes[id.N]
	var cells []Value
	kwDefaults, defaults, annotations := unset, unset, unset
	if bits&code.FuncClosure != 0 {
		cells = v.slots(v.pop())
	}
	if bits&code.FuncAnnotations != 0 {
		annotations = v.pop()
	}
	if bits&code.FuncKwDefaults != 0 {
		kwDefaults = v.pop()
	}
	if bits&code.FuncDefaults != 0 {
		defaults = v.pop()
	}
	slots := make([]Value, funcCells, funcCells+len(cells))
	slots[funcCode], slots[funcName], slots[funcQual] = id, c.name, c.qual
	slots[funcDefaults], slots[funcKwDefaults], slots[funcAnnotations] = defaults, kwDefaults, annotations
	v.push(v.new(tFunc, append(slots, cells...)...))
}

// callNative calls a Go function.
func (v *vm) callNative(f Value, g target) bool {
	n := &natives[f.N]
	c := &v.call
	c.exc, c.wants, c.stay, c.leaving = unset, want{}, false, nil
	positional := v.stack[g.start : g.end-len(g.kw)]
	if !c.bind(n, positional, g.kw, v.stack[g.end-len(g.kw):g.end]) {
		return v.nativeFailed(g)
	}
	granted := v.granted && v.work == 1
	if v.timed != nil && !granted {
		v.timed.charge(v, f.N)
	}
	if n.prepare != nil && !granted {
		v.wait = machine.Wait{Deadline: machine.NoDeadline}
		n.prepare(c)
		if c.failed() {
			return v.nativeFailed(g)
		}
	}
	operation := n.kind == opAlways || n.kind == opReads && v.anyHot(positional) || n.always != nil && n.always(c)
	if v.resumed() {
		if operation = n.prepare != nil && !v.possible(v.wait); operation {
			v.forgetAnswers(len(v.t.Frames)) // others were faster: it waits again
		}
	}
	if operation {
		if granted {
			v.granted = false
			v.lastOp = v.work
			v.t.MaySwitch = false
		} else if v.stopBefore(n) {
			v.unself(g)
			return true
		}
	}
	result := n.fn(c)
	v.t.TimedOut = false
	if c.failed() {
		return v.nativeFailed(g)
	}
	if c.stay {
		v.t.Phase++
		v.unself(g)
		v.stopHere()
		return true
	}
	v.t.Phase = 0
	v.t.Wait = machine.Wait{Deadline: machine.NoDeadline}
	if v.work > 0 && v.policy == machine.CPython310 && !quiet310[f.N] {
		v.t.MaySwitch = true
	}
	if v.timed != nil && operation {
		v.timed.did(v, n)
	}
	if c.leaving != nil {
		return v.leaveNative(c.leaving, g)
	}
	v.sp = g.ret
	v.push(result)
	return true
}

// leaveNative runs what a native has left for when its operands are gone. They
// come back if the thread stops before an operation in it, or asks something.
func (v *vm) leaveNative(f func(v *vm) bool, g target) bool {
	sp := v.sp
	var kept [6]Value
	n := copy(kept[:], v.stack[g.ret:])
	v.sp = g.ret
	ok := f(v)
	if ok && v.stop && v.t.Life == machine.Alive || !ok && v.unclear.x.Kind != machine.Nil {
		v.sp = sp
		copy(v.stack[g.ret:], kept[:n])
		v.unself(g)
	}
	return ok
}

// unself empties the slot that withSelf filled, so that the call can run again.
func (v *vm) unself(g target) {
	if !g.ex && g.start == g.ret+1 && v.isType(v.stack[g.ret], tBound) {
		v.stack[g.start] = unset
	}
}

// stopBefore decides whether the thread stops before a native that is an
// operation, and makes it the pending operation then.
func (v *vm) stopBefore(n *native) bool {
	if n.prepare == nil {
		v.wait = machine.Wait{Deadline: machine.NoDeadline}
	}
	if n.kind != opAlways {
		return v.point()
	}
	if v.timed != nil {
		return v.timedStop(n)
	}
	v.t.Wait = v.wait
	if v.m.Ready(v.t) && !v.maySwitch() {
		v.pass()
		return false
	}
	v.stopHere()
	return true
}

// anyHot reports whether a shared container is among the arguments.
func (v *vm) anyHot(args []Value) bool {
	if v.m.Live < 2 {
		return false
	}
	for _, a := range args {
		if v.hot(a) {
			return true
		}
	}
	return false
}

// nativeFailed raises what a native raised, or gets what it needs.
func (v *vm) nativeFailed(g target) bool {
	c := &v.call
	v.t.Phase = 0
	if c.exc.Kind != machine.Nil {
		v.exc = c.exc
		v.unself(g)
		return false
	}
	if c.unclear.x.Kind != machine.Nil {
		v.unself(g)
		return false
	}
	w := c.wants
	v.unself(g)
	if g.ex {
		return v.replaceItem(g, w)
	}
	for i := g.start; i < g.end; i++ {
		if v.stack[i] == w.value {
			v.pc-- // the call runs again
			return v.callPrelude(w.by, thenReplace, int32(i), w.value)
		}
	}
	// self came out of a bound method or another wrapper: call through the prelude.
	return v.fail(typeError, "'%s' object cannot be used here", v.typeName(w.value))
}

// replaceItem replaces an argument of a CallEx, in a copy of its tuple.
func (v *vm) replaceItem(g target, w want) bool {
	at := g.ret + 2
	if at >= v.sp || !v.isType(v.stack[at], tTuple) {
		return v.fail(typeError, "'%s' object cannot be used here", v.typeName(w.value))
	}
	items := append([]Value(nil), v.slots(v.stack[at])...)
	for i, x := range items {
		if x == w.value {
			v.stack[at] = v.newTuple(items...)
			v.pc--
			return v.callPrelude(w.by, thenItem, int32(i), w.value)
		}
	}
	return v.fail(typeError, "'%s' object cannot be used here", v.typeName(w.value))
}

// callBuiltinType calls a built-in type.
func (v *vm) callBuiltinType(t Value, g target) bool {
	bt := builtinTypes[t.N]
	if v.subclass(t, baseException) {
		for _, name := range g.kw {
			if !v.exceptionTakes(t, name) {
				return v.fail(typeError, "%s() takes no keyword arguments", bt.name)
			}
		}
		x := v.newExceptionArgs(t, v.stack[g.start:g.end-len(g.kw)])
		for i, name := range g.kw {
			v.setAttr(x, name.N, v.stack[g.end-len(g.kw)+i])
		}
		v.sp = g.ret
		v.push(x)
		return true
	}
	if bt.make.Kind == machine.Nil {
		return v.fail(typeError, "cannot create '%s' instances", bt.name)
	}
	return v.callNative(bt.make, g)
}

// instantiate calls a class.
func (v *vm) instantiate(class Value, g target) bool {
	f, ok := v.lookupUser(class, nmNew)
	if !ok && v.nativeBase(class) == typeType {
		f, ok = v.preludeFunc("_new_class"), true
	}
	if ok {
		if v.isType(f, tStatic) {
			f = v.slots(f)[0]
		}
		if !g.ex {
			v.sp = max(v.sp, g.end)
		}
		keep := v.sp
		h := v.copyTarget(g, []Value{class}, nil, nil)
		h.ret = keep
		return v.callTarget(f, h, thenNewInit, 0)
	}
	v.call.exc, v.call.wants = unset, want{}
	end := g.end - len(g.kw)
	x, ok := v.newInstance(class, v.stack[g.start:end], g.kw, v.stack[end:g.end])
	switch {
	case !ok && v.call.wants.by != "":
		return v.nativeFailed(g)
	case !ok || v.stop:
		return ok
	}
	return v.initialise(x, class, g)
}

// newInstance makes an instance of a class, without calling __init__. If it
// reports false either v.exc or v.call.wants is set.
func (v *vm) newInstance(class Value, args, kwNames, kwValues []Value) (Value, bool) {
	base := v.slots(class)[classNative]
	payload := unset
	switch {
	case v.subclass(base, baseException):
		return v.exceptionOf(class, args), true
	case base != objectType:
		p, ok := v.payload(base, class, args, kwNames, kwValues)
		if !ok {
			return unset, false
		}
		payload = p
	}
	if name := v.abstractMethod(class); name != "" {
		v.fail(typeError, "Can't instantiate abstract class %s %s", v.className(class), name)
		return unset, false
	}
	return v.new(tInstance, class, payload), true
}

// initialise calls __init__ on a new instance and leaves the instance as the
// call's result.
func (v *vm) initialise(x, class Value, g target) bool {
	f, ok := v.lookupUser(class, nmInit)
	if !ok {
		base := v.slots(class)[classNative]
		if base == objectType && g.end > g.start {
			if _, hasNew := v.lookupUser(class, nmNew); !hasNew {
				return v.fail(typeError, "%s() takes no arguments", v.className(class))
			}
		}
		v.sp = g.ret
		v.push(x)
		return true
	}
	h := g
	if !g.ex && g.start == g.ret+2 {
		v.stack[g.ret+1] = x
		h.start = g.ret + 1
	} else {
		h = v.copyTarget(g, []Value{x}, nil, nil)
	}
	v.stack[g.ret] = x
	h.ret = g.ret + 1
	return v.callTarget(f, h, thenInit, 0)
}

// fail makes an operation fail with a new exception.
func (v *vm) fail(typ Value, format string, a ...any) bool {
	msg := format
	if len(a) > 0 {
		msg = plain.Sprintf(format, a...)
	}
	v.exc = v.newException(typ, v.text(msg))
	return false
}
