package python

import "racewalk/sim/machine"

// Module _signal, and what Ctrl-C does (lib/signal.py). The global _on_interrupt
// there is what it calls in the main thread; where that is no function the thread
// gets a KeyboardInterrupt.

func init() {
	m := newModule("_signal")
	m.function("die", "status", opNever, func(c *call) Value {
		for i := range c.m.Threads {
			if t := &c.m.Threads[i]; t.Life == machine.Alive && t.ID != c.t.ID {
				c.m.Finish(t, machine.Killed)
			}
		}
		c.m.Exit = int(c.args[0].N)
		return c.leave(func(v *vm) bool {
			v.stop, v.sp = true, 0
			v.m.Finish(v.t, machine.Killed)
			return true
		})
	})
}

// interruptHandler returns the function that Ctrl-C calls, or Nil.
func (v *vm) interruptHandler() Value {
	if cell := v.l.onInterrupt; cell >= 0 {
		if f := v.m.Objects[cell].Slots[0]; v.isType(f, tFunc) {
			return f
		}
	}
	return unset
}

// handlerKeeps is the number of operands under the handler's frame that hold what
// the thread waits for meanwhile.
const handlerKeeps = 5

// handleInterrupt calls the handler, and lets the thread come back to what it stands
// before.
func (v *vm) handleInterrupt(f Value) bool {
	w := &v.t.Wait
	object := machine.IntValue(int64(w.Object))
	if w.Kind.Holds() {
		object = machine.RefValue(w.Object)
	}
	v.room(handlerKeeps)
	for _, x := range [handlerKeeps]Value{machine.IntValue(int64(w.Kind)), object, machine.IntValue(w.Deadline), machine.IntValue(w.Aux), machine.IntValue(int64(v.t.Phase))} {
		v.push(x)
	}
	v.t.Wait, v.t.Phase = machine.Wait{Deadline: machine.NoDeadline}, 0
	return v.callValue(f, thenSignal, 0)
}

// handlerReturned makes the thread stand before its operation again.
func (v *vm) handlerReturned() {
	v.sp -= handlerKeeps
	kept := v.stack[v.sp : v.sp+handlerKeeps]
	v.t.Wait = machine.Wait{Kind: machine.WaitKind(kept[0].N), Object: int32(kept[1].N), Deadline: kept[2].N, Aux: kept[3].N}
	v.t.Phase = uint8(kept[4].N)
	v.stop = true
}

// handlerFailed goes on with an exception that the handler has raised. It reports
// whether the thread stands before an operation that comes first.
func (v *vm) handlerFailed(exc Value) bool {
	v.handlerReturned()
	v.stop = !v.giveUpWaiting()
	if v.stop {
		v.m.Set(v.l.interruption, 0, exc)
		v.pc--
	}
	return v.stop
}

// interruption returns the exception of an interrupt whose thread had to take a
// lock back first.
func (v *vm) interruption() Value {
	if cell := v.l.interruption; cell >= 0 {
		if exc := v.m.Objects[cell].Slots[0]; exc.Kind == machine.Ref {
			v.m.Set(cell, 0, none)
			return exc
		}
	}
	return v.newExceptionArgs(keyboardInterrupt, nil)
}
