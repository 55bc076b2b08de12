package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

// The standard streams: sys.stdin, sys.stdout and sys.stderr.

// streamValue returns the stream of a file descriptor, 0 to 2.
func streamValue(fd int64) Value { return Value{Kind: kStream, N: fd} }

func init() {
	write := method(streamType, "write", "self, text, /", opAlways, func(c *call) Value {
		s, _ := c.textArg(1, "write() argument must be str, not %s")
		if c.args[0].N == 0 {
			return c.raise(osError, "not writable")
		}
		if c.write(c.args[0], s); c.failed() {
			return none
		}
		return machine.IntValue(text.Len(s))
	})
	shown(prepared(write, func(c *call) { c.textArg(1, "write() argument must be str, not %s") }), trace.OpPrint)
	lines := method(streamType, "writelines", "self, lines, /", opAlways, func(c *call) Value {
		items, ok := c.itemsOf(c.args[1])
		if !ok {
			return none
		}
		var b strings.Builder
		for _, x := range items {
			s, ok := c.asText(x)
			if !ok {
				return c.raise(typeError, "write() argument must be str, not %s", c.typeName(x))
			}
			b.WriteString(s)
		}
		return c.write(c.args[0], b.String())
	})
	shown(prepared(lines, func(c *call) { c.itemsOf(c.args[1]) }), trace.OpPrint)
	fixed := func(name string, result func(fd int64) Value) {
		method(streamType, name, "self, /", opNever, func(c *call) Value { return result(c.args[0].N) })
	}
	fixed("flush", func(int64) Value { return none })
	fixed("close", func(int64) Value { return none })
	fixed("isatty", func(int64) Value { return vFalse })
	fixed("fileno", func(fd int64) Value { return machine.IntValue(fd) })
	fixed("readable", func(fd int64) Value { return boolean(fd == 0) })
	fixed("writable", func(fd int64) Value { return boolean(fd != 0) })
	getter(streamType, "name", func(v *vm, x Value) Value {
		return v.text([...]string{"<stdin>", "<stdout>", "<stderr>"}[x.N])
	})
	getter(streamType, "mode", func(v *vm, x Value) Value { return v.text([...]string{"r", "w", "w"}[x.N]) })
	getter(streamType, "encoding", func(v *vm, x Value) Value { return v.text("utf-8") })
	getter(streamType, "errors", func(v *vm, x Value) Value {
		return v.text([...]string{"strict", "strict", "backslashreplace"}[x.N])
	})
	getter(streamType, "closed", func(v *vm, x Value) Value { return vFalse })
	readMethods()
}

// readMethods are those of standard input. Each line that is read is an operation.
func readMethods() {
	line := method(streamType, "readline", "self, size=, /", opAlways, func(c *call) Value {
		s, _ := c.nextLine()
		return c.text(s)
	})
	waits := func(c *call) { c.vm.wait = machine.Wait{Kind: machine.WaitInput, Deadline: machine.NoDeadline} }
	shown(prepared(line, waits), trace.OpInput)
	next := method(streamType, "__next__", "self, /", opAlways, func(c *call) Value {
		s, ok := c.nextLine()
		if !ok {
			c.exc = c.newExceptionArgs(stopIteration, nil)
		}
		return c.text(s)
	})
	shown(prepared(next, waits), trace.OpInput)
	preludeMethod(streamType, "read", "_read_input")
	preludeMethod(streamType, "readlines", "_read_lines")
	preludeMethod(streamType, "__iter__", "_input_lines")
}

// nextLine takes a line of standard input, with its end; ok is false after the last.
func (c *call) nextLine() (line string, ok bool) {
	lines := c.m.Config().Input
	if c.m.InputUsed >= len(lines) {
		return "", false
	}
	c.m.InputUsed++
	return lines[c.m.InputUsed-1] + "\n", true
}
