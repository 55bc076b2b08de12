package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// What happens at the end of the main thread, and what concurrent.futures needs
// beside the primitives that programs see.

func init() {
	m := threadingModule
	m.function("_set_quietly", "event, flag=", opNever, func(c *call) Value {
		c.m.SetEvent(c.id(), !c.given(1) || c.args[1] == vTrue)
		return none
	})
	m.function("_queue_size", "queue", opNever, func(c *call) Value { return integer(c.m.Size(c.id())) })
	// How many of the threads that wait for an item of a queue would be left without
	// one, not counting the item that was put last.
	m.function("_idle_workers", "queue", opNever, func(c *call) Value {
		idle := 1 - c.m.Size(c.id())
		for i := range c.m.Threads {
			if t := &c.m.Threads[i]; t.Life == machine.Alive && t.Wait.Kind == machine.WaitGet && t.Wait.Object == c.id() {
				idle++
			}
		}
		return integer(max(idle, 0))
	})
	// os._exit: every thread is gone at once, and no file is flushed.
	m.function("_exit_at_once", "status", opAlways, func(c *call) Value {
		status, ok := c.asIndex(c.args[0])
		if !ok {
			return none
		}
		return c.leave(func(v *vm) bool {
			v.m.Exit = int(status & 0xff)
			for i := range v.m.Threads {
				if t := &v.m.Threads[i]; t.ID == v.t.ID {
					v.m.Finish(t, machine.Ended)
				} else if t.Life == machine.Alive {
					v.m.Finish(t, machine.Killed)
				}
			}
			v.stop, v.sp = true, 0
			return true
		})
	})
	shown(m.function("_report_exception", "message, exception", opAlways, func(c *call) Value {
		c.m.Errors = append(c.m.Errors, c.str(c.args[0])+"\n"+c.tracebackText(c.args[1])...)
		return none
	}), trace.OpPrint)
	m.function("_traceback_text", "exception", opNever, func(c *call) Value { return c.text(c.trimmedTraceback(c.args[0])) })
	m.function("_threads_left", "", opNever, func(c *call) Value {
		var left []Value
		for i := range c.m.Threads {
			if t := &c.m.Threads[i]; t.Life == machine.Alive && !t.Daemon && t.ID != c.t.ID {
				left = append(left, integer(i))
			}
		}
		return c.newList(left...)
	})
}

// atExit makes the main thread run what was registered for its end, if it has not
// done so. It reports whether there is anything.
func (v *vm) atExit(life machine.Life) bool {
	cell := v.l.exit
	if cell < 0 || !v.isType(v.m.Objects[cell].Slots[0], tFunc) {
		return false
	}
	f := v.m.Objects[cell].Slots[0]
	v.m.Set(cell, 0, unset)
	v.t.Frames = v.t.Frames[:0]
	v.t.Exc, v.exc, v.sp = none, unset, 0
	v.pushFrame(v.l.codes[v.slots(f)[funcCode].N], f.ID(), 0, 0, thenEnd, int32(life))
	clear(v.stack[:v.sp])
	return true
}
