package python

import (
	"slices"

	"racewalk/sim/plain"
	"racewalk/sim/python/text"
)

// The methods and attributes of exceptions. An exception's arguments are its
// payload, a tuple; the attributes below are read from it unless the program has
// assigned them.

func init() {
	method(baseException, "__init__", "self, /, *args, **kwargs", opNever, func(c *call) Value {
		x := c.args[0]
		if len(c.kw) > 0 && !c.isInstance(x, importError) {
			return c.raise(typeError, "%s() takes no keyword arguments", c.typeName(x))
		}
		if c.isType(x, tInstance) {
			c.m.Set(x.ID(), instPayload, c.newTuple(slices.Clone(c.rest)...))
		}
		for i := 0; i+1 < len(c.kw); i += 2 {
			c.setAttr(x, c.kw[i].N, c.kw[i+1])
		}
		return none
	})
	method(baseException, "with_traceback", "self, tb, /", opNever, func(c *call) Value {
		if tb := c.args[1]; tb.Kind != kNone && !c.isType(tb, tTraceback) {
			return c.raise(typeError, "__traceback__ must be a traceback or None")
		}
		c.setAttr(c.args[0], attrTraceback, c.args[1])
		return c.args[0]
	})
	method(baseException, "add_note", "self, note, /", opNever, func(c *call) Value {
		note, ok := c.textArg(1, "note must be a str, not '%s'")
		if !ok {
			return none
		}
		notes, ok := c.getAttr(c.args[0], attrNotes)
		if !ok {
			notes = c.newList()
			c.setAttr(c.args[0], attrNotes, notes)
		}
		c.m.Append(notes.ID(), c.text(note))
		return none
	})
	getter(baseException, "args", func(v *vm, x Value) Value { return v.slots(x)[instPayload] })
	for _, name := range []string{"__traceback__", "__cause__", "__context__"} {
		getter(baseException, name, func(v *vm, x Value) Value { return none })
	}
	getter(baseException, "__suppress_context__", func(v *vm, x Value) Value { return vFalse })
	argument(stopIteration, "value", 0, 1)
	getter(systemExit, "code", func(v *vm, x Value) Value {
		args := v.slots(x)[instPayload]
		switch s := v.slots(args); len(s) {
		case 0:
			return none
		case 1:
			return s[0]
		}
		return args
	})
	argument(osError, "errno", 0, 2)
	argument(osError, "strerror", 1, 2)
	getter(osError, "filename", func(v *vm, x Value) Value { return none })
	getter(osError, "filename2", func(v *vm, x Value) Value { return none })
	for i, name := range []string{"encoding", "object", "start", "end", "reason"} {
		argument(unicodeEncodeError, name, i, 5)
		argument(unicodeDecodeError, name, i, 5)
	}
	argument(syntaxError, "msg", 0, 1)
	argument(importError, "msg", 0, 1)
	for _, a := range []struct {
		typ   Value
		names []string
	}{
		{nameError, []string{"name"}}, {attributeError, []string{"name", "obj"}}, {importError, []string{"name", "path"}},
		{syntaxError, []string{"filename", "lineno", "offset", "text", "end_lineno", "end_offset"}},
	} {
		for _, name := range a.names {
			getter(a.typ, name, func(v *vm, x Value) Value { return none })
		}
	}
	getter(tracebackType, "tb_lineno", func(v *vm, x Value) Value {
		s := v.slots(x)
		if len(s) < 2 {
			return none
		}
		c := v.l.codes[s[len(s)-2].N]
		return integer(int(c.Spans[s[len(s)-1].N].Line))
	})
	getter(tracebackType, "tb_next", func(v *vm, x Value) Value {
		s := v.slots(x)
		if len(s) < 4 {
			return none
		}
		return v.new(tTraceback, slices.Clone(s[:len(s)-2])...)
	})
}

// argument makes an attribute of an exception that is its i-th argument, if there
// are at least so many.
func argument(typ Value, name string, i, least int) {
	getter(typ, name, func(v *vm, x Value) Value {
		args := v.slots(v.slots(x)[instPayload])
		if len(args) < least || i >= len(args) {
			return none
		}
		return args[i]
	})
}

// exceptionRepr is what BaseException.__repr__ gives, if no Python code is needed.
func (v *vm) exceptionRepr(x Value) (string, bool) {
	args := v.slots(x)[instPayload]
	s := v.slots(args)
	if len(s) == 1 {
		r, plain := v.repr(s[0])
		return v.typeName(x) + "(" + r + ")", plain
	}
	r, plain := v.repr(args)
	return v.typeName(x) + r, plain
}

// unicodeErrorText is str of a UnicodeEncodeError or UnicodeDecodeError with the
// arguments encoding, object, start, end, reason.
func (v *vm) unicodeErrorText(args []Value) (string, bool) {
	encoding, ok := v.asText(args[0])
	reason, ok2 := v.asText(args[4])
	if !ok || !ok2 || !isInt(args[2]) || !isInt(args[3]) {
		return "", false
	}
	start, end := args[2].N, args[3].N
	position := plain.Sprintf("in position %d: %s", start, reason)
	if end != start+1 {
		position = plain.Sprintf("in position %d-%d: %s", start, end-1, reason)
	}
	if b, ok := v.raw(args[1]); ok {
		if end == start+1 && start >= 0 && start < int64(len(b)) {
			return plain.Sprintf("'%s' codec can't decode byte 0x%02x %s", encoding, b[start], position), true
		}
		return plain.Sprintf("'%s' codec can't decode bytes %s", encoding, position), true
	}
	s, ok := v.asText(args[1])
	if !ok {
		return "", false
	}
	if chars := text.Chars(s); end == start+1 && start >= 0 && start < int64(len(chars)) {
		n, _ := text.Ord(chars[start])
		shown := plain.Sprintf("\\U%08x", n)
		switch {
		case n <= 0xff:
			shown = plain.Sprintf("\\x%02x", n)
		case n <= 0xffff:
			shown = plain.Sprintf("\\u%04x", n)
		}
		return plain.Sprintf("'%s' codec can't encode character '%s' %s", encoding, shown, position), true
	}
	return plain.Sprintf("'%s' codec can't encode characters %s", encoding, position), true
}
