package python

import (
	"strconv"

	"racewalk/sim/machine"
)

// uncaught ends the current thread by an exception that nobody has caught. If
// Python code says what its text is, or that of one that it came from, the prelude
// asks that first.
func (v *vm) uncaught(exc Value) {
	if v.hooked(exc) {
		if v.callValue(v.libFunc("threading", "_call_excepthook"), thenHooked, exc.ID(), exc) {
			return
		}
	}
	if v.textsKnown(exc, map[Value]bool{}) {
		v.threadFailed(exc)
	} else if !v.callPrelude("_describe", thenUncaught, 0, exc) {
		v.threadFailed(exc)
	}
}

// hooked reports whether an exception is for the program's own threading.excepthook.
func (v *vm) hooked(exc Value) bool {
	if v.t.ID == 0 || v.l.hook < 0 || v.isInstance(exc, systemExit) {
		return false
	}
	hook := v.m.Objects[v.l.hook].Slots[0]
	return hook.Kind != machine.Nil && hook != v.m.Objects[v.l.firstHook].Slots[0]
}

// textsKnown reports whether the traceback of an exception needs no Python code.
func (v *vm) textsKnown(exc Value, seen map[Value]bool) bool {
	if exc.Kind != machine.Ref || seen[exc] {
		return true
	}
	seen[exc] = true
	if _, plain := v.strOf(exc); !plain {
		if _, described := v.getAttr(exc, nmRacewalkStr); !described {
			return false
		}
	}
	return v.textsKnown(v.excAttr(exc, attrCause), seen) && v.textsKnown(v.excAttr(exc, attrContext), seen)
}

// threadFailed ends the current thread by an uncaught exception, as CPython does.
func (v *vm) threadFailed(exc Value) {
	t := v.typeOf(exc)
	if v.subclass(t, systemExit) {
		if v.t.ID == 0 {
			v.exitStatus(exc)
		}
		v.endThread(machine.Ended)
		return
	}
	trace := v.tracebackText(exc)
	if v.t.ID != 0 {
		trace = "Exception in thread " + v.threadName(v.t) + ":\n" + trace
	} else {
		v.m.Exit = 1
		if v.subclass(t, keyboardInterrupt) {
			v.m.Exit = 130
		}
	}
	v.m.Errors = append(v.m.Errors, trace...)
	v.fallen(exc)
}

// fallen ends the current thread by an exception that has been reported.
func (v *vm) fallen(exc Value) {
	v.m.Failed = append(v.m.Failed, v.className(v.typeOf(exc)))
	v.endThread(machine.Failed)
}

// exitStatus takes a SystemExit's code over as the program's exit status.
func (v *vm) exitStatus(exc Value) {
	code := none
	if args := v.slots(v.slots(exc)[instPayload]); len(args) == 1 {
		code = args[0]
	} else if len(args) > 1 {
		code = v.slots(exc)[instPayload]
	}
	switch {
	case code.Kind == kNone:
		v.m.Exit = 0
	case isInt(code):
		v.m.Exit = int(code.N & 0xff)
	default:
		s, _ := v.strOf(code)
		v.m.Errors = append(v.m.Errors, s+"\n"...)
		v.m.Exit = 1
	}
}

// threadName returns what the program calls a thread.
func (v *vm) threadName(t *machine.Thread) string {
	if t.Object >= 0 {
		if x, ok := v.getAttr(machine.RefValue(t.Object), nmName); ok && x.Kind == machine.Text {
			return v.str(x)
		}
	}
	if t.ID == 0 {
		return "MainThread"
	}
	return "Thread-" + strconv.Itoa(int(t.ID))
}
