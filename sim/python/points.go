package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// This file is the rule for scheduling points.
//
// An instruction is an operation on shared state if
//   - it reads or writes a variable, item or attribute of a shared object, or is
//     one native call that looks at a shared container, while at least two
//     threads are alive; or
//   - it is a native that can be seen from outside (opAlways): synchronisation,
//     output, sleeping, the clock, starting and joining threads.
//
// What cannot change is not shared: a global or captured variable that the
// program binds once, and not in a loop, once it is bound; an attribute that the
// program assigns through self in __init__ only, once it exists; methods.
//
// The thread stops before an operation where the policy lets a switch come, or
// where the operation cannot proceed. In library code only the second kind of
// operation counts: a library call is atomic but for its blocking, and an operation
// of the first kind itself if it is given a shared container.

// hot reports whether looking into x can be noticed by another thread.
func (v *vm) hot(x Value) bool {
	if x.Kind != machine.Ref || v.m.Live < 2 {
		return false
	}
	o := &v.m.Objects[x.N]
	switch o.Type {
	case tView: // what it looks at counts
		return v.hot(o.Slots[0])
	case tIter:
		return o.Shared && !v.code.lib || v.hotBelow(o)
	case tNamespace:
		owner := o.Slots[0]
		return !v.code.lib && (owner.Kind != machine.Ref || v.m.Objects[owner.N].Shared)
	}
	if !o.Shared {
		return false
	}
	switch o.Type {
	case tList, tDict, tSet, tDeque, tByteArray, tFile:
		return !v.code.lib
	case tInstance:
		return v.hot(o.Slots[instPayload]) || !v.code.lib && v.isLibraryContainer(o)
	}
	return false
}

// ofLibrary reports whether a function is one of a library module that is written
// in Python.
func (v *vm) ofLibrary(f Value) bool {
	return v.isType(f, tFunc) && v.l.codes[v.slots(f)[funcCode].N].lib
}

// libraryLooks reports whether a call of the library from the program is an
// operation as a whole: it is given a shared container, and not in *args, which are
// passed on.
func (v *vm) libraryLooks(f Value, args []Value) bool {
	if v.m.Live < 2 || v.code.lib || !v.ofLibrary(f) {
		return false
	}
	named := v.l.codes[v.slots(f)[funcCode].N].Args
	return v.anyHot(args[:min(len(args), named)])
}

// subscriptPoint is point before a call of f, which does something with an item of
// o, if the library looks into o there. arg is for the frame of the call: with
// switchless it leaves behind no place for a switch, as in CPython, where such a
// method is no call but written in C.
func (v *vm) subscriptPoint(f, o Value) (arg int32, stop bool) {
	switch {
	case !v.libraryLooks(f, []Value{o}):
	case v.point():
		return 0, true
	case v.l.Program.Modules[v.l.codes[v.slots(f)[funcCode].N].Module].Name == "array":
		return switchless, false
	}
	return 0, false
}

// switchless is the Arg of a frame whose result is pushed or dropped.
const switchless = 1

// isLibraryContainer reports whether an instance's class has the items of its
// instances set by the library: it is a container that is written in Python.
func (v *vm) isLibraryContainer(o *machine.Object) bool {
	f, ok := v.lookupUser(o.Slots[instClass], nmSetitem)
	return ok && v.ofLibrary(f)
}

// hotBelow reports whether what an iterator iterates over is hot.
func (v *vm) hotBelow(it *machine.Object) bool {
	over := it.Slots[iterOver]
	if it.Slots[iterKind].N != iterZip {
		return v.hot(over)
	}
	for _, inner := range v.slots(over) {
		if v.hot(inner) {
			return true
		}
	}
	return false
}

// point is called right before an operation, when nothing of it is done yet. It
// reports whether the thread stops here.
func (v *vm) point() bool {
	if v.resumed() {
		return false
	}
	if v.granted && v.work == 1 {
		v.granted = false
		v.t.MaySwitch = false
		v.lastOp = v.work
		return false
	}
	if v.timed != nil {
		return v.timedPoint()
	}
	if v.maySwitch() {
		v.stopHere()
		v.t.Wait = machine.Wait{Deadline: machine.NoDeadline}
		return true
	}
	v.pass()
	return false
}

// possible reports whether what waits so could go on now.
func (v *vm) possible(w machine.Wait) bool {
	was := v.t.Wait
	v.t.Wait = w
	ready := v.m.Ready(v.t)
	v.t.Wait = was
	return ready
}

// pass lets an operation happen within the step of an earlier one.
func (v *vm) pass() {
	v.t.MaySwitch = false
	v.lastOp = v.work
	if v.m.Watch != nil {
		if v.opOpen {
			v.closeOp(false)
		}
		v.pc--
		v.frame().PC = int32(v.pc)
		v.t.Stack = v.stack[:v.sp]
		v.m.Watch.Before(v.m, v.t)
		v.pc++
		v.opOpen = true
	}
}

func (v *vm) maySwitch() bool {
	switch v.policy {
	case machine.CPython39:
		// Before the flagged instruction there is no switch, but there may be one
		// before whatever stands between it and the last operation.
		return v.code.Instrs[v.pc-1].Flags&code.FlagNoSwitch39 == 0 || v.lastOp < v.work-1
	case machine.Line, machine.CPython310:
		return v.t.MaySwitch
	}
	return true
}

// stopHere makes the current instruction the thread's pending operation.
func (v *vm) stopHere() {
	v.pc--
	v.stop = true
}

// closeOp tells the watcher how the last operation ended.
func (v *vm) closeOp(raised bool) {
	v.opOpen = false
	if v.m.Watch == nil {
		return
	}
	result := unset
	switch {
	case raised:
		result = v.exc
	case v.t.Memo.Kind != machine.Nil: // it has not come to an end
	case v.sp > 0:
		result = v.top()
	}
	v.m.Watch.After(v.m, v.t, result, raised)
}

// Variables.

func (v *vm) loadGlobal(g int32) bool {
	o := &v.m.Objects[v.code.first+g]
	x := o.Slots[0]
	lg := &v.code.globals[g]
	if x.Kind != machine.Nil {
		if o.Shared && !lg.constant() && v.m.Live > 1 && !v.code.lib && v.point() {
			return true
		}
		v.push(x)
		return true
	}
	if o.Shared && lg.bound && v.m.Live > 1 && !v.code.lib && v.point() {
		return true
	}
	if x = v.builtinOf(lg); x.Kind == machine.Nil {
		return v.failName(lg.name)
	}
	v.push(x)
	return true
}

// constant reports whether a global cannot change once it is bound.
func (lg *linkedGlobal) constant() bool { return lg.single || !lg.bound }

// builtinOf returns the built-in that an unset global stands for, or Nil.
func (v *vm) builtinOf(lg *linkedGlobal) Value {
	if lg.prelude >= 0 {
		if x := v.m.Objects[lg.prelude].Slots[0]; x.Kind != machine.Nil {
			return x
		}
	}
	return lg.builtin
}

func (v *vm) storeGlobal(g int32, remove bool) bool {
	id := v.code.first + g
	o := &v.m.Objects[id]
	if o.Shared && v.m.Live > 1 && !v.code.lib && v.point() {
		return true
	}
	if remove {
		if o.Slots[0].Kind == machine.Nil {
			return v.failName(v.code.globals[g].name)
		}
		v.m.Set(id, 0, unset)
		return true
	}
	v.m.Set(id, 0, v.pop())
	return true
}

func (v *vm) loadDeref(local int) bool {
	cell := v.stack[v.base+local].ID()
	o := &v.m.Objects[cell]
	x := o.Slots[0]
	constant := local < len(v.code.SingleCells) && v.code.SingleCells[local] && x.Kind != machine.Nil
	if o.Shared && !constant && v.m.Live > 1 && !v.code.lib && v.point() {
		return true
	}
	if x.Kind == machine.Nil {
		return v.unsetCell(local)
	}
	v.push(x)
	return true
}

func (v *vm) storeDeref(local int, remove bool) bool {
	cell := v.stack[v.base+local].ID()
	o := &v.m.Objects[cell]
	if o.Shared && v.m.Live > 1 && !v.code.lib && v.point() {
		return true
	}
	if remove {
		if o.Slots[0].Kind == machine.Nil {
			return v.unsetCell(local)
		}
		v.m.Set(cell, 0, unset)
		return true
	}
	v.m.Set(cell, 0, v.pop())
	return true
}

func (v *vm) unsetCell(local int) bool {
	name := v.code.Locals[local]
	if local < len(v.code.Locals)-len(v.code.Free) {
		return v.unbound(local)
	}
	return v.fail(nameError, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name)
}

// Names in a class body; nobody else can see its namespace yet.

func (v *vm) namespace() Value { return machine.RefValue(v.frame().Arg) }

func (v *vm) loadName(name Value) bool {
	if x, ok := v.dictGetText(v.namespace(), name); ok {
		v.push(x)
		return true
	}
	for i := range v.code.globals {
		if v.code.globals[i].name == name {
			return v.loadGlobal(int32(i))
		}
	}
	if x, ok := builtins[name.N]; ok {
		v.push(x)
		return true
	}
	return v.failName(name)
}

func (v *vm) loadNameDeref(a int32) bool {
	if x, ok := v.dictGetText(v.namespace(), v.code.names[a>>16]); ok {
		v.push(x)
		return true
	}
	return v.loadDeref(int(a & 0xffff))
}

func (v *vm) annotate(name, source Value) {
	ns := v.namespace()
	key := txt(nmAnnotations)
	d, ok := v.dictGetText(ns, key)
	if !ok {
		d = v.new(tDict)
		v.dictSetText(ns, key, d)
	}
	v.dictSetText(d, name, source)
}
