package python

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/trace"
)

// This file makes a machine's state visible (session.Front).

// showLimit is how many characters of a value are shown, and maxCells how many
// cells of an object.
const (
	showLimit = 60
	maxCells  = 64
)

// Files implements session.Front.
func (l *Language) Files() []trace.File {
	files := make([]trace.File, len(l.files))
	for i, f := range l.files {
		files[i] = trace.File{Name: f.name, Text: f.text}
	}
	return files
}

// Strings returns the strings that stand in the program, each once: some of them
// may name files that it reads.
func (l *Language) Strings() []string {
	var out []string
	seen := map[string]bool{}
	for _, c := range l.codes {
		for i := range c.Consts {
			if x := &c.Consts[i]; !c.lib && x.Kind == code.ConstStr && !seen[x.Str] {
				seen[x.Str] = true
				out = append(out, x.Str)
			}
		}
	}
	return out
}

// WithFiles returns the language with more files behind its own: data that the
// program finds on its disk.
func (l *Language) WithFiles(files []File) *Language {
	with := *l
	with.files = append([]source(nil), l.files...)
	for _, f := range files[len(l.files):] {
		with.files = append(with.files, dataFile(f))
	}
	return &with
}

// shorten cuts a text to n characters.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	r := []rune(s)
	return string(r[:n-1]) + "…"
}

// Show implements session.Front.
func (l *Language) Show(m *machine.Machine, x Value) string {
	if x.Kind == machine.Int {
		return strconv.FormatInt(x.N, 10)
	}
	v := newVM(l, m)
	w := shower{vm: v, plain: true, limit: 4 * showLimit}
	w.showBriefly(x)
	return shorten(w.b.String(), showLimit)
}

// showBriefly shows what a learner wants to see of a value: not an address.
func (w *shower) showBriefly(x Value) {
	switch {
	case w.isType(x, tFunc):
		w.b.WriteString(w.str(w.slots(x)[funcName]))
	case w.isType(x, tInstance) && !w.isInstance(x, baseException) && w.slots(x)[instPayload].Kind == machine.Nil:
		s := w.slots(x)
		if n, ok := w.getAttr(x, nmName); ok && n.Kind == machine.Text && w.isThreadObject(x) {
			w.b.WriteString(w.str(n))
			return
		}
		w.b.WriteString(w.className(s[instClass]) + " object")
	case x.Kind == machine.Ref && isSync(w.object(x).Type):
		w.b.WriteString(w.typeName(x))
	case w.isType(x, tTuple) && w.isTask(x):
		w.showTask(w.slots(x)[1], w.slots(x)[2])
	case w.isType(x, tList) || w.isType(x, tTuple):
		w.briefItems(x)
	default:
		w.show(x)
	}
}

func (w *shower) briefItems(x Value) {
	left, right := "[", "]"
	if w.isType(x, tTuple) {
		left, right = "(", ")"
	}
	if !w.enter(x.ID(), left+"..."+right) {
		return
	}
	w.b.WriteString(left)
	for i, y := range w.slots(x) {
		if i > 0 {
			w.b.WriteString(", ")
		}
		if w.full() {
			w.b.WriteString("…")
			break
		}
		w.showBriefly(y)
	}
	if left == "(" && len(w.slots(x)) == 1 {
		w.b.WriteString(",")
	}
	w.b.WriteString(right)
	w.leave()
}

// isThreadObject reports whether x is an object of threading.Thread.
func (v *vm) isThreadObject(x Value) bool {
	for i := range v.m.Threads {
		if v.m.Threads[i].Object == x.ID() {
			return true
		}
	}
	return false
}

// Exception implements session.Front.
func (l *Language) Exception(m *machine.Machine, x Value) string {
	v := newVM(l, m)
	return shorten(v.exceptionLine(x), 2*showLimit)
}

// ThreadName implements session.Front.
func (l *Language) ThreadName(m *machine.Machine, t *machine.Thread) string {
	return newVM(l, m).threadName(t)
}

// Frames implements session.Front.
func (l *Language) Frames(m *machine.Machine, t *machine.Thread) []trace.Frame {
	v := newVM(l, m)
	var frames []trace.Frame
	for i := len(t.Frames) - 1; i >= 0; i-- {
		f := &t.Frames[i]
		c := l.codes[f.Code]
		if c.lib {
			continue
		}
		pc := int(f.PC)
		if i < len(t.Frames)-1 {
			pc = callPC(f, &t.Frames[i+1])
		}
		frames = append(frames, trace.Frame{Func: c.Name, Span: l.span(c, pc), Locals: v.shownLocals(t, f, c)})
	}
	return frames
}

// shownLocals lists the variables of a frame that are set.
func (v *vm) shownLocals(t *machine.Thread, f *machine.Frame, c *linked) []trace.Local {
	var out []trace.Local
	for i, name := range c.Locals {
		at := int(f.Base) + i
		if at >= len(t.Stack) || strings.HasPrefix(name, ".") || name == "__class__" {
			continue
		}
		x := t.Stack[at]
		if v.isType(x, tCell) {
			x = v.slots(x)[0]
		}
		if x.Kind == machine.Nil {
			continue
		}
		local := trace.Local{Name: name, Value: v.l.Show(v.m, x), Ref: trace.NoObject}
		if x.Kind == machine.Ref {
			local.Ref = x.ID()
		}
		out = append(out, local)
	}
	return out
}

// finder walks from the program's variables to the objects to be shown.
type finder struct {
	*vm
	out  []trace.Object
	seen map[int32]bool
}

// Objects implements session.Front: the variables that functions use, those that
// the author marks and those passed to threads, what they refer to, and so on through records and short
// lists; and whatever else is a shared synchronisation object.
func (l *Language) Objects(m *machine.Machine) []trace.Object {
	f := &finder{vm: newVM(l, m), seen: map[int32]bool{}}
	for i := range l.modules {
		if !l.modules[i].lib {
			f.module(i)
		}
	}
	for i := range m.Threads {
		f.thread(&m.Threads[i])
	}
	f.network()
	f.files()
	return f.out
}

// module shows the globals that functions mention.
func (f *finder) module(i int) {
	lm := &f.l.modules[i]
	src := f.l.Program.Modules[i].Globals
	for j, g := range lm.globals {
		cell := lm.first + int32(j)
		x := f.m.Objects[cell].Slots[0]
		if !g.bound || x.Kind == machine.Nil && g.constant() || strings.HasPrefix(f.str(g.name), ".") {
			continue // unset, or a type parameter
		}
		inner := src[j].Inner || f.m.Objects[cell].Shared || f.l.isMarked(cell)
		held := f.unwrapped(x)
		if inner || held.Kind == machine.Ref && isSync(f.object(held).Type) {
			n := len(f.out)
			f.variable(cell, f.str(g.name), x, g.constant())
			if n == len(f.out) && f.l.isMarked(cell) {
				f.variable(cell, f.str(g.name), x, false) // a constant that is no object to be drawn
			}
		}
	}
}

// variable shows a variable: as the object that it always refers to, or as a
// cell of its own.
func (f *finder) variable(cell int32, name string, x Value, constant bool) {
	if constant {
		f.value(x, name, 0)
		return
	}
	if !f.plainData(x) {
		return
	}
	if !f.seen[cell] {
		f.seen[cell] = true
		f.out = append(f.out, trace.Object{ID: cell, Kind: trace.KindVariable, Name: name, Type: "variable"})
	}
	f.value(x, name, 0)
}

// plainData reports whether a variable's value is data: no function, class,
// module.
func (f *finder) plainData(x Value) bool {
	if x.Kind == kType || x.Kind == kNative {
		return false
	}
	if x.Kind == machine.Ref {
		switch f.object(x).Type {
		case tFunc, tClass, tModule, tBound:
			return false
		}
	}
	return true
}

// thread shows what a thread was given: captured variables of its target, its
// arguments, and the attributes of a Thread of the program's own class.
func (f *finder) thread(t *machine.Thread) {
	if t.Object < 0 {
		return
	}
	o := machine.RefValue(t.Object)
	if target, ok := f.getAttr(o, nmTarget); ok {
		f.closure(target, map[int32]bool{})
	}
	if args, ok := f.getAttr(o, nmArgs); ok && f.isType(args, tTuple) {
		f.arguments(o, f.slots(args))
	}
	if kw, ok := f.getAttr(o, nmKwargs); ok && f.isType(kw, tDict) {
		f.dictEach(kw, func(k, x Value) {
			if k.Kind == machine.Text {
				f.value(x, f.str(k), 0)
			}
		})
	}
	s := f.slots(o)
	for i := instAttrs; i+1 < len(s); i += 2 {
		if n := f.str(s[i]); s[i].Kind != machine.Nil && !strings.HasPrefix(n, "_") {
			f.value(s[i+1], n, 1)
		}
	}
}

// closure shows the variables that a function captured, and those of the
// functions among them.
func (f *finder) closure(x Value, seen map[int32]bool) {
	if f.isType(x, tBound) {
		f.value(f.slots(x)[1], "self", 0)
		x = f.slots(x)[0]
	}
	if !f.isType(x, tFunc) || seen[x.ID()] {
		return
	}
	seen[x.ID()] = true
	s := f.slots(x)
	c := f.l.codes[s[funcCode].N]
	for i, cell := range s[funcCells:] {
		y := f.slots(cell)[0]
		slot := len(c.Locals) - len(c.Free) + i
		if y.Kind == machine.Nil {
			continue
		}
		constant := slot < len(c.SingleCells) && c.SingleCells[slot]
		f.variable(cell.ID(), c.Free[i], y, constant)
		f.closure(y, seen)
	}
}

// arguments shows a thread's arguments under the names of the parameters.
func (f *finder) arguments(thread Value, args []Value) {
	var names []string
	if target, ok := f.getAttr(thread, nmTarget); ok {
		skip := 0
		if f.isType(target, tBound) {
			target = f.slots(target)[0]
			skip = 1
		}
		if f.isType(target, tFunc) {
			c := f.l.codes[f.slots(target)[funcCode].N]
			names = c.Locals[min(skip, len(c.Locals)):c.Args]
		}
	}
	for i, x := range args {
		name := "args[" + strconv.Itoa(i) + "]"
		if i < len(names) {
			name = names[i]
		}
		f.value(x, name, 0)
	}
}

// value shows an object that a name leads to.
func (f *finder) value(x Value, name string, depth int) {
	if x.Kind != machine.Ref || depth > 3 || f.seen[x.ID()] || len(f.out) > 400 {
		return
	}
	x = f.unwrapped(x)
	if x.Kind != machine.Ref || f.seen[x.ID()] {
		return
	}
	o := f.object(x)
	kind, ok := objectKinds[o.Type]
	if o.Type == tInstance {
		if f.isThreadObject(x) || f.subclass(o.Slots[instClass], baseException) || f.isLogging(o.Slots[instClass]) {
			return
		}
		if f.isLib(x, f.l.executor) {
			f.pool(x, name, depth)
			return
		}
		kind, ok = trace.KindRecord, true
		if f.timedQueue(x) {
			kind = trace.KindQueue
		}
	}
	if !ok {
		if o.Type == tTuple {
			f.items(o.Slots, name, depth)
		}
		if o.Type == tBound {
			f.value(o.Slots[1], name, depth)
		}
		return
	}
	f.seen[x.ID()] = true
	f.out = append(f.out, trace.Object{ID: x.ID(), Kind: kind, Name: name, Type: f.typeName(x), Limit: limitOf(o)})
	switch o.Type {
	case tInstance:
		if kind == trace.KindQueue {
			return // what it is made of is not the program's
		}
		if f.isFuture(x) {
			result, _ := f.getAttr(x, nmResult)
			f.value(result, name+"’s result", depth+1)
			return
		}
		for i := instAttrs; i+1 < len(o.Slots); i += 2 {
			if o.Slots[i].Kind != machine.Nil {
				f.value(o.Slots[i+1], name+"."+f.str(o.Slots[i]), depth+1)
			}
		}
	case tList:
		f.items(o.Slots, name, depth)
	case tDict:
		n := 0
		f.dictEach(x, func(k, y Value) {
			if n++; n <= maxCells {
				f.value(y, name+"["+f.l.Show(f.m, k)+"]", depth+1)
			}
		})
	case machine.TypeCondition:
		if lock := o.Slots[0]; !f.seen[lock.ID()] && f.object(lock).Type == machine.TypeRLock {
			f.seen[lock.ID()] = true // the condition's own lock is shown with it
		}
	}
}

// isLogging reports whether a class is one of the module logging: a logger is no data
// that threads share, but where they write.
func (v *vm) isLogging(class Value) bool {
	return v.isType(class, tClass) && strings.HasPrefix(v.str(v.slots(class)[classModule]), "logging")
}

// timedQueue reports whether x is a queue as it is in a timed run.
func (v *vm) timedQueue(x Value) bool {
	class := v.typeOf(x)
	return v.timed != nil && v.isType(class, tClass) && v.str(v.slots(class)[classModule]) == "queue"
}

// items shows the objects in a list or tuple that are worth a drawing of their
// own.
func (f *finder) items(items []Value, name string, depth int) {
	for i, y := range items[:min(len(items), maxCells)] {
		if f.isType(y, tInstance) || f.isType(y, tList) || f.isType(y, tDict) || y.Kind == machine.Ref && isSync(f.object(y).Type) {
			f.value(y, name+"["+strconv.Itoa(i)+"]", depth+1)
		}
	}
}

var objectKinds = map[machine.Type]trace.Kind{
	tList: trace.KindList, tDict: trace.KindMap, tSet: trace.KindSet, tDeque: trace.KindList, tByteArray: trace.KindList,
	machine.TypeLock: trace.KindLock, machine.TypeRLock: trace.KindRLock, machine.TypeCondition: trace.KindCondition,
	machine.TypeSemaphore: trace.KindSemaphore, machine.TypeEvent: trace.KindEvent, machine.TypeBarrier: trace.KindBarrier,
	machine.TypeQueue: trace.KindQueue,
}

func limitOf(o *machine.Object) int64 {
	switch o.Type {
	case machine.TypeQueue, machine.TypeBarrier:
		return max(o.Slots[0].N, 0)
	case machine.TypeSemaphore:
		return o.Slots[1].N
	}
	return 0
}

// Holds implements session.Front.
func (l *Language) Holds(m *machine.Machine, id int32) bool {
	o := &m.Objects[id]
	switch o.Type {
	case machine.TypeCondition, tNode:
		return true
	}
	for _, x := range o.Slots[:min(len(o.Slots), 2*maxCells)] {
		if x.Kind == machine.Ref {
			return true
		}
	}
	return false
}

// Cells implements session.Front.
func (l *Language) Cells(m *machine.Machine, id int32) []trace.Cell {
	v := newVM(l, m)
	o := &m.Objects[id]
	switch o.Type {
	case tCell:
		return []trace.Cell{v.cell("", o.Slots[0])}
	case tList, tByteArray:
		return v.cells(o.Slots, func(i int) string { return strconv.Itoa(i) })
	case tDeque:
		return v.cells(o.Slots[1:], func(i int) string { return strconv.Itoa(i) })
	case tSet, tFrozenSet:
		return v.cells(v.setOrder(machine.RefValue(id)), func(int) string { return "" })
	case tNode:
		return v.fileCells(id)
	case machine.TypeQueue:
		return v.cells(o.Slots[machine.QueueHead:], func(int) string { return "" })
	case tDict:
		return v.pairCells(o.Slots, func(k Value) string { return l.Show(m, k) })
	case tInstance:
		if x := machine.RefValue(id); v.timedQueue(x) {
			items, _ := v.getAttr(x, nm2(v, "queue"))
			return l.Cells(m, items.ID())
		} else if v.isFuture(x) {
			return v.futureCells(x)
		}
		return v.pairCells(o.Slots[instAttrs:], func(k Value) string { return m.Text(k) })
	case tNetwork:
		return v.answerCells(o.Slots)
	case tClass:
		return v.pairCells(o.Slots[classAttrs:], func(k Value) string { return m.Text(k) })
	}
	return v.syncCells(id, o)
}

func (v *vm) cell(key string, x Value) trace.Cell {
	c := trace.Cell{Key: key, Ref: trace.NoObject, By: trace.NoThread}
	if x.Kind != machine.Nil {
		c.Value = v.l.Show(v.m, x)
	}
	if x.Kind == machine.Ref {
		c.Ref = v.unwrapped(x).ID()
		if v.unwrapped(x).Kind != machine.Ref {
			c.Ref = trace.NoObject
		}
	}
	return c
}

func more(n int) trace.Cell {
	return trace.Cell{Key: "", Value: "… " + strconv.Itoa(n) + " more", Ref: trace.NoObject, By: trace.NoThread}
}

func (v *vm) cells(items []Value, key func(i int) string) []trace.Cell {
	n := min(len(items), maxCells)
	out := make([]trace.Cell, n, n+1)
	for i := range n {
		out[i] = v.cell(key(i), items[i])
	}
	if n < len(items) {
		out = append(out, more(len(items)-n))
	}
	return out
}

func (v *vm) pairCells(s []Value, key func(k Value) string) []trace.Cell {
	var out []trace.Cell
	left := 0
	for i := 0; i+1 < len(s); i += 2 {
		switch {
		case s[i].Kind == machine.Nil:
		case len(out) < maxCells:
			out = append(out, v.cell(key(s[i]), s[i+1]))
		default:
			left++
		}
	}
	if left > 0 {
		out = append(out, more(left))
	}
	return out
}

// syncCells shows a synchronisation object; thread numbers are replaced by labels
// by the recorder, which knows them.
func (v *vm) syncCells(id int32, o *machine.Object) []trace.Cell {
	owner := func(lock int32) trace.Cell {
		c := trace.Cell{Key: "owner", Ref: trace.NoObject, By: trace.NoThread}
		if t := v.m.Owner(lock); t >= 0 {
			c.Value = strconv.Itoa(int(t))
		}
		return c
	}
	switch o.Type {
	case machine.TypeLock:
		return []trace.Cell{owner(id)}
	case machine.TypeRLock:
		return []trace.Cell{owner(id), v.cell("count", o.Slots[1])}
	case machine.TypeCondition:
		out := []trace.Cell{owner(id)}
		out[0].Ref = o.Slots[0].ID()
		for _, w := range o.Slots[1:] {
			out = append(out, v.cell("waiter", w))
		}
		return out
	case machine.TypeSemaphore:
		return []trace.Cell{v.cell("value", o.Slots[0])}
	case machine.TypeBarrier:
		return []trace.Cell{v.cell("waiting", machine.IntValue(v.m.Arrived(id)))}
	case machine.TypeEvent:
		c := v.cell("flag", unset)
		c.Value = "clear"
		if o.Slots[0].N != 0 {
			c.Value = "set"
		}
		return []trace.Cell{c}
	}
	return nil
}
