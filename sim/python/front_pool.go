package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// This file shows a thread pool as what it is to a program: a queue of tasks, and
// futures with their results. Whatever else lib/concurrent.futures.py makes them of is
// not the program's.

// isLib reports whether x is an instance of a class of the library, given by its
// variable: −1 if that is not loaded.
func (v *vm) isLib(x Value, class int32) bool {
	if class < 0 || !v.isType(x, tInstance) {
		return false
	}
	c := v.m.Objects[class].Slots[0]
	return c.Kind == machine.Ref && v.isInstance(x, c)
}

func (v *vm) isFuture(x Value) bool { return v.isLib(x, v.l.future) }

// pool shows a pool: the queue of its tasks.
func (f *finder) pool(x Value, name string, depth int) {
	if tasks, ok := f.getAttr(x, nmWorkQueue); ok {
		f.value(tasks, f.poolName(x, name)+"’s tasks", depth)
	}
}

// poolName returns what the program calls a pool, where name is what it was found by,
// which may be a parameter of the library's own.
func (f *finder) poolName(x Value, name string) string {
	if name != poolParameter {
		return name
	}
	for i := range f.l.modules {
		for j, g := range f.l.modules[i].globals {
			if !f.l.modules[i].lib && f.m.Objects[f.l.modules[i].first+int32(j)].Slots[0] == x {
				return f.str(g.name)
			}
		}
	}
	for i := range f.m.Threads {
		if name := f.localName(&f.m.Threads[i], x); name != "" {
			return name
		}
	}
	return "pool"
}

// poolParameter is what lib/concurrent.futures.py calls a pool.
const poolParameter = "executor"

// localName returns the local variable of the program's functions that refers to an
// object, "" for none.
func (v *vm) localName(t *machine.Thread, x Value) string {
	for i := range t.Frames {
		c := v.l.codes[t.Frames[i].Code]
		for k, name := range c.Locals {
			at := int(t.Frames[i].Base) + k
			if c.lib || at >= len(t.Stack) || name[0] == '.' {
				continue
			}
			if y := t.Stack[at]; y == x || v.isType(y, tCell) && v.slots(y)[0] == x {
				return name
			}
		}
	}
	return ""
}

// futureCells are how far a future is, and what it came to.
func (v *vm) futureCells(x Value) []trace.Cell {
	state, _ := v.getAttr(x, nmState)
	s, _, _ := strings.Cut(strings.ToLower(v.str(state)), "_")
	cells := []trace.Cell{v.cell("state", unset)}
	cells[0].Value = s
	if s != "finished" {
		return cells
	}
	if exc, _ := v.getAttr(x, nmException); exc.Kind == machine.Ref {
		cells = append(cells, v.cell("exception", unset))
		cells[1].Value = shorten(v.exceptionLine(exc), showLimit)
		return cells
	}
	result, _ := v.getAttr(x, nmResult)
	return append(cells, v.cell("result", result))
}

// isTask reports whether a tuple is a task in a pool's queue: the future, the
// function and its arguments.
func (v *vm) isTask(x Value) bool {
	s := v.slots(x)
	return len(s) == 4 && v.isFuture(s[0]) && v.isType(s[2], tTuple)
}

// showTask shows a task as the call that it is.
func (w *shower) showTask(fn, args Value) {
	if w.isType(fn, tBound) {
		fn = w.slots(fn)[0]
	}
	if w.isType(fn, tFunc) {
		w.showBriefly(fn)
	} else if w.isClass(fn) {
		w.b.WriteString(w.className(fn))
	} else {
		w.b.WriteString("task")
	}
	w.b.WriteByte('(')
	for i, y := range w.slots(args) {
		if i > 0 {
			w.b.WriteString(", ")
		}
		w.showBriefly(y)
	}
	w.b.WriteByte(')')
}

// pooled names what a thread does to a pool, to a future or to several of them: the
// library does it to the pool's queue, or to the event of the future.
func (d *describer) pooled() {
	if !d.code.lib {
		return
	}
	self := d.local(d.frame, 0)
	switch {
	case d.isFuture(self):
		d.p.Target = "the next result"
		if name := d.futureName(self); name != "" {
			d.p.Target = name + "’s result"
		}
		if d.code.QualName == "Future._finish" {
			if exc := d.local(d.frame, 2); exc.Kind == machine.Ref {
				d.p.Value = shorten(d.exceptionLine(exc), 2*showLimit)
			}
		}
	case d.l.future >= 0 && d.code.QualName == "ThreadPoolExecutor.submit" && d.name(d.p.Object) == "":
		d.p.Target = d.receiver() + "’s tasks"
	case d.l.future >= 0 && d.code.QualName == "as_completed":
		d.p.Target = "the next result"
	case d.l.future >= 0 && d.code.QualName == "wait":
		d.p.Target = "the results"
	}
}

// futureName returns what to call a future: what the program does, or the call that
// it is the result of; "" where neither is known.
func (d *describer) futureName(x Value) string {
	if name := d.name(x.ID()); name != "" {
		return name
	}
	for i := range d.t.Frames {
		if f := &d.t.Frames[i]; d.l.codes[f.Code].QualName == "_run" && d.local(f, 0) == x {
			w := shower{vm: d.vm, plain: true, limit: showLimit}
			w.showTask(d.local(f, 1), d.local(f, 2))
			return shorten(w.b.String(), showLimit)
		}
	}
	if strings.HasPrefix(d.p.Lib, "Future.") {
		return d.receiver()
	}
	return ""
}

// local returns a local variable of one of the thread's frames.
func (d *describer) local(f *machine.Frame, i int) Value {
	if at := int(f.Base) + i; at < len(d.t.Stack) {
		return d.t.Stack[at]
	}
	return unset
}
