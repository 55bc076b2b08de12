package python

import (
	"racewalk/sim/trace"
)

// Module _warnings, the warnings that are seldom seen, and what module types makes
// of the interpreter's types.

var (
	_ = exception("PendingDeprecationWarning", warning)
	_ = exception("ImportWarning", warning)
	_ = exception("UnicodeWarning", warning)
	_ = exception("BytesWarning", warning)
	_ = exception("EncodingWarning", warning)
)

func init() {
	m := newModule("_warnings")
	shown(m.function("_warn_at", "category, message, level", opAlways, func(c *call) Value {
		name, line, source := c.userPlace(int(c.args[2].N))
		c.m.Errors = append(c.m.Errors, warningText(name, line, source, c.str(c.args[0]), c.str(c.args[1]))...)
		return none
	}), trace.OpPrint)
	m.function("_place", "level", opNever, func(c *call) Value {
		name, line, _ := c.userPlace(int(c.args[0].N))
		return c.newTuple(c.text(name), integer(line))
	})
	constructor(methodType, "function, instance, /", opNever, func(c *call) Value {
		switch {
		case !c.isCallable(c.args[0]):
			return c.raise(typeError, "first argument must be callable")
		case c.args[1].Kind == kNone:
			return c.raise(typeError, "instance must not be None")
		}
		return c.new(tBound, c.args[0], c.args[1])
	})
}
