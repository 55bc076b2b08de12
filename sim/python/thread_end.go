package python

import (
	"strconv"
	"strings"

	"racewalk/sim/machine"
)

// uncaught ends the current thread by an exception that nobody has caught. If
// Python code says what its text is, or that of one that it came from, the prelude
// asks that first.
func (v *vm) uncaught(exc Value) {
	if v.textsKnown(exc, map[Value]bool{}) {
		v.threadFailed(exc)
	} else if !v.callPrelude("_describe", thenUncaught, 0, exc) {
		v.threadFailed(exc)
	}
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
	v.m.Failed = append(v.m.Failed, v.className(t))
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

// tracebackText is the text that CPython 3.12 prints for an uncaught exception:
// its causes first.
func (v *vm) tracebackText(exc Value) string {
	var b strings.Builder
	v.writeTraceback(&b, exc, map[int64]bool{})
	return b.String()
}

func (v *vm) writeTraceback(b *strings.Builder, exc Value, seen map[int64]bool) {
	seen[exc.N] = true
	cause, context := v.excAttr(exc, attrCause), v.excAttr(exc, attrContext)
	switch {
	case cause.Kind == machine.Ref && !seen[cause.N]:
		v.writeTraceback(b, cause, seen)
		b.WriteString("\nThe above exception was the direct cause of the following exception:\n\n")
	case context.Kind == machine.Ref && v.excAttr(exc, attrSuppress) != vTrue && !seen[context.N]:
		v.writeTraceback(b, context, seen)
		b.WriteString("\nDuring handling of the above exception, another exception occurred:\n\n")
	}
	if tb := v.excAttr(exc, attrTraceback); tb.Kind == machine.Ref {
		b.WriteString("Traceback (most recent call last):\n")
		v.writeEntries(b, v.slots(tb))
	}
	b.WriteString(v.exceptionLine(exc))
	b.WriteString("\n")
	if notes := v.excAttr(exc, attrNotes); v.isType(notes, tList) {
		for _, n := range v.slots(notes) {
			s, _ := v.strOf(n)
			b.WriteString(s + "\n")
		}
	}
}

// exceptionLine is the last line of a traceback: the type and the message.
func (v *vm) exceptionLine(exc Value) string {
	t := v.typeOf(exc)
	var name string
	if t.Kind == kType {
		name = v.qualifiedName(t)
	} else if q := v.qualifiedName(t); !strings.HasPrefix(q, "__main__.") {
		name = q
	} else {
		name = strings.TrimPrefix(q, "__main__.")
	}
	s, plain := v.strOf(exc)
	if !plain {
		s = "<exception str() failed>"
		if m, ok := v.getAttr(exc, nmRacewalkStr); ok && m.Kind == machine.Text {
			s = v.str(m)
		}
	}
	if s == "" {
		return name
	}
	return name + ": " + s
}

// entry is one line of a traceback.
type entry struct {
	code *linked
	pc   int
}

// writeEntries writes a traceback's entries, outermost first; those in library
// code are left out, and repeated ones are counted as CPython does.
func (v *vm) writeEntries(b *strings.Builder, slots []Value) {
	var entries []entry
	for i := len(slots) - 2; i >= 0; i -= 2 {
		if c := v.l.codes[slots[i].N]; !c.lib {
			entries = append(entries, entry{c, int(slots[i+1].N)})
		}
	}
	same := 0
	for i, e := range entries {
		if i > 0 && e.code == entries[i-1].code && e.line() == entries[i-1].line() {
			same++
		} else {
			writeRepeats(b, same)
			same = 0
		}
		if same < 3 {
			v.writeEntry(b, e)
		}
	}
	writeRepeats(b, same)
}

func writeRepeats(b *strings.Builder, same int) {
	if same < 3 {
		return
	}
	b.WriteString("  [Previous line repeated " + strconv.Itoa(same-2) + " more time")
	if same-2 > 1 {
		b.WriteString("s")
	}
	b.WriteString("]\n")
}

func (e entry) line() int { return int(e.code.Spans[e.pc].Line) }

func (v *vm) writeEntry(b *strings.Builder, e entry) {
	f := v.l.files[e.code.File]
	b.WriteString("  File \"" + f.name + "\", line " + strconv.Itoa(e.line()) + ", in " + e.code.Name + "\n")
	line := f.line(e.line())
	if s := strings.TrimSpace(line); s != "" {
		b.WriteString("    " + s + "\n")
		b.WriteString(v.carets(e, line))
	}
}
