package python

import (
	"strconv"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// tracebackText is the text that CPython 3.12 prints for an uncaught exception:
// its causes first.
func (v *vm) tracebackText(exc Value) string {
	w := &tracebackWriter{vm: v, seen: map[Value]bool{}}
	w.chain(exc)
	return w.b.String()
}

// trimmedTraceback is tracebackText as the module traceback gives it: without the
// blanks at the ends of source lines.
func (v *vm) trimmedTraceback(exc Value) string {
	w := &tracebackWriter{vm: v, seen: map[Value]bool{}, trim: true}
	w.chain(exc)
	return w.b.String()
}

// tracebackWriter writes the tracebacks of an exception, of those that it came
// from, and of those in a group.
type tracebackWriter struct {
	*vm
	b     strings.Builder
	seen  map[Value]bool
	depth int  // of the group that is being written; 0 for none
	open  bool // the line that closes the innermost group is still to come
	trim  bool // blanks at the ends of source lines are left out
}

// What is shown of a group: so many exceptions, and so many groups in groups.
const (
	maxGroupWidth = 15
	maxGroupDepth = 10
)

// chain writes an exception behind those that it came from.
func (w *tracebackWriter) chain(exc Value) {
	w.seen[exc] = true
	cause, context := w.excAttr(exc, attrCause), w.excAttr(exc, attrContext)
	switch {
	case cause.Kind == machine.Ref && !w.seen[cause]:
		w.chain(cause)
		w.text("\nThe above exception was the direct cause of the following exception:\n\n", "| ")
	case context.Kind == machine.Ref && w.excAttr(exc, attrSuppress) != vTrue && !w.seen[context]:
		w.chain(context)
		w.text("\nDuring handling of the above exception, another exception occurred:\n\n", "| ")
	}
	members, isGroup := w.members(exc)
	switch {
	case !isGroup:
		w.own(exc, "Traceback (most recent call last):\n", "| ")
	case w.depth > maxGroupDepth:
		w.text("... (max_group_depth is "+strconv.Itoa(maxGroupDepth)+")\n", "| ")
	default:
		w.group(exc, members)
	}
}

// own writes an exception's own entries, its message and its notes.
func (w *tracebackWriter) own(exc Value, header, margin string) {
	if tb := w.excAttr(exc, attrTraceback); tb.Kind == machine.Ref {
		w.text(header, margin)
		w.text(w.entries(w.slots(tb)), "| ")
	}
	if w.depth > 0 { // the message's further lines get no margin
		w.b.WriteString(w.indent() + "| ")
	}
	w.b.WriteString(w.exceptionLine(exc) + w.suggestion(exc) + "\n")
	if notes := w.excAttr(exc, attrNotes); w.isType(notes, tList) {
		for _, n := range w.slots(notes) {
			s, _ := w.strOf(n)
			w.text(s+"\n", "| ")
		}
	}
}

// group writes a group and what is in it.
func (w *tracebackWriter) group(exc Value, members []Value) {
	top := w.depth == 0
	margin := "| "
	if top {
		w.depth = 1
		margin = "+ "
	}
	w.own(exc, "Exception Group Traceback (most recent call last):\n", margin)
	n := min(len(members), maxGroupWidth+1)
	w.open = false
	for i, e := range members[:n] {
		if i == n-1 {
			w.open = true
		}
		title, lead := strconv.Itoa(i+1), "  "
		if i >= maxGroupWidth {
			title = "..."
		}
		if i == 0 {
			lead = "+-"
		}
		w.b.WriteString(w.indent() + lead + "+---------------- " + title + " ----------------\n")
		w.depth++
		if i < maxGroupWidth {
			w.chain(e)
		} else {
			more := "s"
			if len(members) == maxGroupWidth+1 {
				more = ""
			}
			w.text("and "+strconv.Itoa(len(members)-maxGroupWidth)+" more exception"+more+"\n", "| ")
		}
		if i == n-1 && w.open {
			w.b.WriteString(w.indent() + "+------------------------------------\n")
			w.open = false
		}
		w.depth--
	}
	if top {
		w.depth = 0
	}
}

func (w *tracebackWriter) indent() string { return strings.Repeat("  ", w.depth) }

// text writes lines, within a group with its margin.
func (w *tracebackWriter) text(s, margin string) {
	if w.depth == 0 {
		w.b.WriteString(s)
		return
	}
	for _, line := range strings.SplitAfter(s, "\n") {
		if line != "" {
			w.b.WriteString(w.indent() + margin + line)
		}
	}
}

// members returns the exceptions in a group.
func (v *vm) members(exc Value) ([]Value, bool) {
	if v.l.prelude < 0 || !v.isInstance(exc, v.preludeFunc("BaseExceptionGroup")) {
		return nil, false
	}
	args := v.slots(v.slots(exc)[instPayload])
	if len(args) != 2 {
		return nil, false
	}
	return v.items(args[1])
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
	name string // of the function
}

// entries returns a traceback's entries, outermost first; those in library code
// are left out, and repeated ones are counted as CPython does.
func (w *tracebackWriter) entries(slots []Value) string {
	b := &strings.Builder{}
	var entries []entry
	for i := len(slots) - 2; i >= 0; i -= 2 {
		c := w.l.codes[slots[i].N]
		if c.lib {
			continue
		}
		e := entry{c, int(slots[i+1].N), c.Name}
		if inlined(c) && len(entries) > 0 { // since 3.12 it has no frame of its own
			e.name = entries[len(entries)-1].name
			entries = entries[:len(entries)-1]
		}
		entries = append(entries, e)
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
			w.entry(b, e)
		}
	}
	writeRepeats(b, same)
	return b.String()
}

// inlined reports whether a code is a list, set or dict comprehension's.
func inlined(c *linked) bool {
	return c.Flags&code.IsComprehension != 0 && c.Flags&code.IsGenerator == 0
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

func (w *tracebackWriter) entry(b *strings.Builder, e entry) {
	f := w.l.files[e.code.File]
	b.WriteString("  File \"" + f.name + "\", line " + strconv.Itoa(e.line()) + ", in " + e.name + "\n")
	line := strings.TrimRight(f.line(e.line()), "\r\n")
	if w.trim {
		line = strings.TrimRight(line, blanks)
	}
	if s := strings.TrimLeft(line, blanks); s != "" {
		b.WriteString("    " + s + "\n")
		b.WriteString(w.carets(e, line))
	}
}

// blanks are what indents a line.
const blanks = " \t\f"
