package python

import (
	"math"

	"racewalk/sim/machine"
)

// Module sys.

var sysModule = newModule("sys")

func init() {
	for fd, name := range []string{"stdin", "stdout", "stderr"} {
		sysModule.member(name, streamValue(int64(fd)))
		sysModule.member("__"+name+"__", streamValue(int64(fd)))
	}
	sysModule.member("maxsize", machine.IntValue(math.MaxInt64))
	sysModule.member("maxunicode", machine.IntValue(0x10ffff))
	sysModule.member("byteorder", nameValue("little"))
	sysModule.member("platform", nameValue("linux"))
	sysModule.member("version", nameValue("3.12.1 (Racewalk)"))
	sysModule.member("executable", nameValue("/usr/bin/python3"))
	sysModule.member("hexversion", machine.IntValue(0x030c01f0))
	sysModule.computed[nm("argv")] = func(v *vm) Value {
		items := make([]Value, len(v.m.Config().Argv))
		for i, s := range v.m.Config().Argv {
			items[i] = v.text(s)
		}
		if len(items) == 0 && len(v.l.files) > 0 {
			items = []Value{v.text(v.l.files[0].name)}
		}
		return v.newList(items...)
	}
	exit := func(c *call) Value {
		if c.given(0) {
			c.exc = c.newException(systemExit, c.args[0])
		} else {
			c.exc = c.newExceptionArgs(systemExit, nil)
		}
		return none
	}
	sysModule.function("exit", "status=, /", opNever, exit)
	builtin("exit", def("exit", "code=", opNever, exit))
	builtin("quit", def("quit", "code=", opNever, exit))
	sysModule.function("getrecursionlimit", "", opNever, func(c *call) Value { return integer(maxDepth) })
	sysModule.function("setrecursionlimit", "limit, /", opNever, func(c *call) Value {
		if n, ok := c.asIndex(c.args[0]); ok && n < 1 {
			return c.raise(valueError, "recursion limit must be greater or equal than 1")
		}
		return none
	})
	sysModule.function("intern", "string, /", opNever, func(c *call) Value { return c.args[0] })
	sysModule.function("exc_info", "", opNever, func(c *call) Value {
		exc := c.t.Exc
		if exc.Kind != machine.Ref {
			return c.newTuple(none, none, none)
		}
		return c.newTuple(c.typeOf(exc), exc, c.excAttr(exc, attrTraceback))
	})
	sysModule.function("exception", "", opNever, func(c *call) Value {
		if c.t.Exc.Kind != machine.Ref {
			return none
		}
		return c.t.Exc
	})
}
