package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

func init() {
	builtin("print", shown(prepared(def("print", "*args, sep=, end=, file=, flush=", opAlways, printArgs), preparePrint), trace.OpPrint))
	builtin("input", shown(prepared(def("input", "prompt=, /", opAlways, readInput), prepareInput), trace.OpInput))
}

// preparePrint turns the arguments of print that need Python code for it into
// strings, so that the printing itself is one operation.
func preparePrint(c *call) {
	for i, what := range []string{"sep", "end"} {
		if x := c.args[i]; c.given(i) && x.Kind != kNone {
			if _, ok := c.asText(x); !ok {
				c.raise(typeError, "%s must be None or a string, not %s", what, c.typeName(x))
				return
			}
		}
	}
	for _, x := range c.rest {
		if x.Kind == machine.Ref {
			if _, plain := c.strOf(x); !plain {
				c.need(x, "_str")
				return
			}
		}
	}
}

func printArgs(c *call) Value {
	sep, end := " ", "\n"
	for i, s := range []*string{&sep, &end} {
		if c.given(i) && c.args[i].Kind != kNone {
			*s, _ = c.asText(c.args[i])
		}
	}
	var parts []string
	for i, x := range c.rest {
		if i > 0 {
			parts = append(parts, sep)
		}
		s, plain := c.strOf(x)
		if !plain {
			return c.need(x, "_str")
		}
		parts = append(parts, s)
	}
	parts = append(parts, end)
	file := c.option(2, none)
	if file.Kind == kNone {
		file = c.standardOutput()
	}
	if c.isType(file, tFile) {
		return c.writeTo(file, strings.Join(parts, ""), c.option(3, none))
	}
	if file.Kind != kNone && file.Kind != kStream {
		return c.prelude("_print", file, c.strs(parts), c.option(3, none))
	}
	return c.write(file, strings.Join(parts, ""))
}

// write writes to a standard stream; None is standard output.
func (c *call) write(file Value, s string) Value {
	if !text.IsASCII(s) {
		if _, err := text.Encode(s, "utf-8", "strict"); err != nil {
			return c.fault(err)
		}
	}
	if file.Kind == kStream && file.N == 2 {
		c.m.Errors = append(c.m.Errors, s...)
	} else {
		c.m.Output = append(c.m.Output, s...)
	}
	return none
}

// input has two steps if there is a prompt: it is seen before the line is there.

func prepareInput(c *call) {
	if c.given(0) {
		if _, plain := c.strOf(c.args[0]); !plain {
			c.need(c.args[0], "_str")
			return
		}
	}
	if c.t.Phase > 0 || !c.given(0) {
		c.vm.wait = machine.Wait{Kind: machine.WaitInput, Deadline: machine.NoDeadline}
	}
}

func readInput(c *call) Value {
	if c.given(0) && c.t.Phase == 0 {
		s, _ := c.strOf(c.args[0])
		c.m.Output = append(c.m.Output, s...)
		c.t.Wait = machine.Wait{Kind: machine.WaitInput, Deadline: machine.NoDeadline}
		c.stay = true
		return none
	}
	lines := c.m.Config().Input
	if c.m.InputUsed >= len(lines) {
		return c.raise(eofError, "EOF when reading a line")
	}
	c.m.InputUsed++
	return c.text(lines[c.m.InputUsed-1])
}
