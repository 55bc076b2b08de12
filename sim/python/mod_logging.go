package python

import (
	"racewalk/sim/machine"
)

// Module _logging: what a log record says of the call that made it.

var loggingModule = newModule("_logging")

func init() {
	// The clock as a record has it: looking at it is part of the writing, so it is no
	// operation and does not move it.
	loggingModule.function("_clock", "", opNever, func(c *call) Value {
		return machine.FloatValue(epoch + float64(c.m.Now)/1e9)
	})
	loggingModule.function("_caller", "skip", opNever, func(c *call) Value {
		skip := c.args[0].N
		for i := len(c.t.Frames) - 1; i >= 0; i-- {
			f := &c.t.Frames[i]
			k := c.l.codes[f.Code]
			if k.lib {
				continue
			}
			if skip--; skip > 0 && i > 0 {
				continue
			}
			pc := c.pc - 1
			if i < len(c.t.Frames)-1 {
				pc = callPC(f, &c.t.Frames[i+1])
			}
			return c.newTuple(c.text(c.l.files[k.File].name), integer(int(k.Spans[pc].Line)), k.name)
		}
		return c.newTuple(c.text("(unknown file)"), integer(0), c.text("(unknown function)"))
	})
}
