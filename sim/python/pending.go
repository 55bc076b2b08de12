package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// This file says what a thread is about to do.

// describer looks at a thread that stands before an operation, without changing
// anything.
type describer struct {
	*vm
	t     *machine.Thread
	frame *machine.Frame
	code  *linked
	pc    int
	name  func(object int32) string
	p     session.Pending
}

// Pending implements session.Front.
func (l *Language) Pending(m *machine.Machine, t *machine.Thread, name func(object int32) string) session.Pending {
	n := len(t.Frames)
	f := &t.Frames[n-1]
	d := &describer{vm: newVM(l, m), t: t, frame: f, code: l.codes[f.Code], pc: int(f.PC), name: name}
	d.p.Op = trace.Op{Object: trace.NoObject, Cell: -1, Other: trace.NoThread}
	d.place(n)
	d.describe()
	if f := d.interruptHandler(); t.ID == 0 && f.Kind != machine.Nil {
		d.p.OnInterrupt = d.str(d.slots(f)[funcName])
		if name, ok := d.getAttr(f, nmName); ok && name.Kind == machine.Text {
			d.p.OnInterrupt = d.str(name)
		}
	}
	d.p.Guards = d.guards(n - 1)
	d.p.Round = t.Daemon && d.goesRound()
	return d.p
}

// place sets where in the user's program the thread stands.
func (d *describer) place(n int) {
	for i := n - 1; i >= 0; i-- {
		f := &d.t.Frames[i]
		c := d.l.codes[f.Code]
		if c.lib {
			continue
		}
		pc := int(f.PC)
		if i < n-1 {
			pc = callPC(f, &d.t.Frames[i+1])
			d.p.Lib = d.libName(i + 1)
		}
		d.p.Span = d.l.span(c, pc)
		d.p.Text = d.l.sourceText(d.p.Span)
		if _, over, ok := strings.Cut(d.p.Text, " in "); ok && i < n-1 && c.Instrs[pc].Op == code.ForIter {
			d.p.Text = strings.TrimSuffix(over, ":") // a generator of the library
		}
		d.p.Frame = i
		return
	}
}

// callPC returns the instruction at which a frame called the next.
func callPC(f, callee *machine.Frame) int {
	switch callee.Then {
	case thenAgain, thenReplace, thenMemo, thenItem, thenSignal:
		return int(f.PC)
	}
	return int(f.PC) - 1
}

// libName names the library function that the user's code called.
func (d *describer) libName(frame int) string {
	return d.code2(frame).QualName
}

func (d *describer) code2(frame int) *linked { return d.l.codes[d.t.Frames[frame].Code] }

// span returns the source span of an instruction.
func (l *Language) span(c *linked, pc int) trace.Span {
	s := c.Spans[pc]
	return trace.Span{File: c.File, Line: s.Line, Col: s.Col, EndLine: s.EndLine, EndCol: s.EndCol}
}

// sourceText returns the text of a span: of its first line only.
func (l *Language) sourceText(s trace.Span) string {
	if s.Line == 0 || int(s.File) >= len(l.files) {
		return ""
	}
	line := l.files[s.File].line(int(s.Line))
	from := column(line, int(s.Col))
	if s.EndLine > s.Line {
		return strings.TrimSpace(line[from:]) + " …"
	}
	return strings.TrimSpace(line[from:max(from, column(line, int(s.EndCol)))])
}

// column returns where the n-th character of a line begins, in bytes.
func column(line string, n int) int {
	for at := range line {
		if n == 0 {
			return at
		}
		n--
	}
	return len(line)
}

// operand returns the i-th operand from the top, 1 being the top.
func (d *describer) operand(i int) Value {
	if n := len(d.t.Stack) - i; n >= 0 {
		return d.t.Stack[n]
	}
	return unset
}

// called returns what to call an object: its name, or the given source text.
func (d *describer) called(x Value, text string) string {
	if x.Kind == machine.Ref {
		if n := d.name(x.ID()); n != "" {
			return n
		}
	}
	if text != "" {
		return text
	}
	return d.l.Show(d.m, x)
}

func (d *describer) describe() {
	in := d.code.Instrs[d.pc]
	p := &d.p
	switch in.Op {
	case code.LoadGlobal, code.StoreGlobal, code.DeleteGlobal:
		d.variable(d.code.first+in.A, d.str(d.code.globals[in.A].name), in.Op)
	case code.LoadDeref, code.StoreDeref, code.DeleteDeref:
		local := int(in.A)
		d.variable(d.t.Stack[int(d.frame.Base)+local].ID(), d.code.Locals[local], in.Op)
	case code.LoadAttr, code.LoadMethod, code.StoreAttr, code.DeleteAttr:
		d.attribute(in)
	case code.BinarySubscr, code.StoreSubscr, code.DeleteSubscr:
		d.subscript(in.Op)
	case code.ForIter:
		d.nextItem(d.operand(1))
	case code.PopJumpIfFalse, code.PopJumpIfTrue, code.JumpIfFalseOrPop, code.JumpIfTrueOrPop:
		d.emptiness(d.operand(1))
	case code.Call, code.CallKw, code.CallEx, code.BeforeWith, code.WithExceptStart:
		d.call(in)
	default:
		p.Kind = trace.OpCall
		for i := 1; i <= 2; i++ {
			if x := d.operand(i); x.Kind == machine.Ref && d.m.Objects[x.N].Shared {
				p.Object = x.ID()
				p.Target = d.called(x, p.Text)
				break
			}
		}
		d.reword(in.Op)
	}
}

// subscript describes what is done with an item.
func (d *describer) subscript(op code.Op) {
	o, p := d.operand(2), &d.p
	d.item(o, d.operand(1))
	name := nmGetitem
	switch op {
	case code.StoreSubscr:
		name = nmSetitem
	case code.DeleteSubscr:
		name = nmDelitem
	}
	method, has := d.lookupUser(d.typeOf(o), name)
	switch library := has && d.ofLibrary(method); {
	case op == code.StoreSubscr && library:
		p.Kind, p.NoResult, p.Text = trace.OpCall, true, p.Target+" = "+d.l.Show(d.m, d.operand(3))
	case library:
		p.Kind, p.NoResult = trace.OpCall, true
	case op == code.StoreSubscr:
		d.storing(d.operand(3))
	case op == code.DeleteSubscr:
		p.Kind = trace.OpDelete
	default:
		p.Kind = trace.OpLoad
	}
}

// emptiness describes a test of a container where nothing but its truth counts.
func (d *describer) emptiness(x Value) {
	p := &d.p
	p.Kind, p.NoResult, p.Result = trace.OpTest, true, trace.TestNotEmpty
	if t, _ := d.truth(x); t == truthFalse {
		p.Result = trace.TestEmpty
	}
	if x.Kind == machine.Ref {
		p.Object = x.ID()
	}
	p.Target = d.called(x, p.Text)
}

// reword replaces the source text of an operation where that is only a part of
// what is done, or more than it.
func (d *describer) reword(op code.Op) {
	p := &d.p
	switch op {
	case code.UnpackSequence, code.UnpackEx:
		p.Text, p.NoResult = p.Text+" = "+p.Target, true
	case code.ListExtend, code.SetUpdate:
		p.Text, p.NoResult = "*"+p.Target, true
	case code.DictUpdate, code.DictMerge:
		p.Text, p.NoResult = "**"+p.Target, true
	case code.FormatValue:
		p.Text = "str(" + p.Target + ")"
	}
}

func (d *describer) variable(cell int32, name string, op code.Op) {
	p := &d.p
	p.Object, p.Cell, p.Target = cell, 0, name
	switch op {
	case code.LoadGlobal, code.LoadDeref:
		p.Kind = trace.OpLoad
	case code.DeleteGlobal, code.DeleteDeref:
		p.Kind = trace.OpDelete
	default:
		d.storing(d.operand(1))
	}
}

// storing makes the operation a store of x.
func (d *describer) storing(x Value) {
	d.p.Kind = trace.OpStore
	d.p.Value = d.l.Show(d.m, x)
	d.p.Blind = d.blind()
}

// blind reports whether the statement at hand stores a constant.
func (d *describer) blind() bool {
	for i := d.pc; i >= 0; i-- {
		if d.code.Instrs[i].Flags&code.FlagStmt != 0 {
			return d.code.Instrs[i].Op == code.LoadConst
		}
	}
	return false
}

func (d *describer) attribute(in code.Instr) {
	p := &d.p
	x := d.operand(1)
	name := d.code.names[in.A]
	owner := x
	from := instAttrs
	if d.isType(x, tInstance) && d.findAttr(x, instAttrs, name.N) < 0 && in.Op != code.StoreAttr {
		if c := d.slots(x)[instClass]; d.isType(c, tClass) {
			owner = c
		}
	}
	if d.isType(owner, tClass) {
		from = classAttrs
	}
	if owner.Kind == machine.Ref {
		p.Object = owner.ID()
		if d.isType(owner, tInstance) || d.isType(owner, tClass) {
			if i := d.findAttr(owner, from, name.N); i >= 0 {
				p.Cell = int32(d.cellOfPair(d.slots(owner)[from:], i-1-from))
			}
		}
	}
	base := d.called(owner, strings.TrimSuffix(p.Text, "."+d.str(name)))
	p.Target = base + "." + d.str(name)
	switch in.Op {
	case code.StoreAttr:
		d.storing(d.operand(2))
	case code.DeleteAttr:
		p.Kind = trace.OpDelete
	default:
		p.Kind = trace.OpLoad
	}
}

// item sets the target to o[k].
func (d *describer) item(o, k Value) {
	p := &d.p
	o = d.unwrapped(o)
	text := p.Text
	if i := strings.LastIndexByte(text, '['); i > 0 {
		text = text[:i]
	}
	if o.Kind == machine.Ref {
		p.Object = o.ID()
		switch s := d.slots(o); d.object(o).Type {
		case tList, tByteArray:
			if isInt(k) {
				i := k.N
				if i < 0 {
					i += int64(len(s))
				}
				p.Cell = int32(i)
				k = machine.IntValue(i)
			}
		case tDict:
			if i, ok := d.findKey(o.ID(), 2, k); ok && i >= 0 {
				p.Cell = int32(d.cellOfPair(s, i))
			}
			d.vm.exc, d.vm.unclear = unset, keyQuestion{}
		}
	}
	p.Target = d.called(o, text) + "[" + d.keyText(k) + "]"
}

// cellOfPair counts the pairs before slot i that are not removed.
func (d *describer) cellOfPair(s []Value, i int) int {
	n := 0
	for j := 0; j < i; j += 2 {
		if s[j].Kind != machine.Nil {
			n++
		}
	}
	return n
}

// keyText shows a subscript.
func (d *describer) keyText(k Value) string {
	if !d.isType(k, tSlice) {
		return d.l.Show(d.m, k)
	}
	var parts []string
	for i, x := range d.slots(k) {
		switch {
		case x.Kind != kNone:
			parts = append(parts, d.l.Show(d.m, x))
		case i < 2:
			parts = append(parts, "")
		}
	}
	return strings.Join(parts, ":")
}

// nextItem describes a loop's next item.
func (d *describer) nextItem(it Value) {
	p := &d.p
	p.Kind = trace.OpLoad
	if !d.isType(it, tIter) {
		return
	}
	s := d.slots(it)
	over := s[iterOver]
	for d.isType(over, tIter) { // what enumerate goes through
		over = d.slots(over)[iterOver]
	}
	if over.Kind != machine.Ref {
		return
	}
	p.Object = over.ID()
	base := d.called(over, p.Text)
	switch {
	case d.exhausted(it):
		p.Kind, p.NoResult = trace.OpCall, true
		p.Target = base
		p.Text = "end of " + base
	case s[iterKind].N == iterList:
		p.Cell = int32(s[iterPos].N)
		p.Target = base + "[" + d.l.Show(d.m, s[iterPos]) + "]"
	default:
		p.Target = "next of " + base
	}
}

// exhausted reports whether a native iterator has no further item.
func (d *describer) exhausted(it Value) bool {
	s := d.slots(it)
	over, pos := s[iterOver], int(s[iterPos].N)
	switch s[iterKind].N {
	case iterList:
		n := len(d.slots(over))
		if d.isType(over, tDeque) {
			n--
		}
		return pos < 0 || pos >= n
	case iterReverse:
		return pos == 0 || pos > len(d.slots(over))
	case iterEnumerate:
		return d.exhausted(over)
	case iterDict:
		return pos < 0 || !hasKey(d.slots(over), pos, 2)
	case iterSet:
		keys := d.slots(over)
		if len(s) > iterKeys {
			keys = d.slots(s[iterKeys])
		}
		return !hasKey(keys, pos, 1)
	}
	return false
}

// hasKey reports whether there is a key from pos on, every so many slots.
func hasKey(slots []Value, pos, every int) bool {
	for ; pos < len(slots); pos += every {
		if slots[pos].Kind != machine.Nil {
			return true
		}
	}
	return false
}

// call describes a call of a native.
func (d *describer) call(in code.Instr) {
	f, args := d.callee(in)
	p := &d.p
	p.Kind = trace.OpCall
	if d.isType(f, tBound) {
		args = append([]Value{d.slots(f)[1]}, args...)
		f = d.slots(f)[0]
	}
	if f.Kind == kType {
		f = builtinTypes[f.N].make
	}
	if d.isType(f, tFunc) { // of the library
		p.NoResult = true
		d.container(args)
	}
	if f.Kind != kNative {
		return
	}
	n := &natives[f.N]
	if n.shows != trace.OpNone {
		p.Kind = n.shows
	}
	d.native(n, args)
}

// callee returns the callee of a call instruction and its positional operands,
// self first.
func (d *describer) callee(in code.Instr) (f Value, args []Value) {
	s := d.t.Stack
	switch in.Op {
	case code.BeforeWith:
		m := d.operand(1)
		f, _ = d.lookup(d.typeOf(m), nmEnter)
		return f, []Value{m}
	case code.WithExceptStart:
		return d.operand(3), nil
	case code.CallEx:
		top := len(s)
		if in.A == 1 {
			top--
		}
		return s[top-3], d.slots(s[top-1])
	}
	end := len(s)
	if in.Op == code.CallKw {
		end--
	}
	at := end - int(in.A) - 2
	f = s[at]
	args = s[at+2 : end]
	if s[at+1].Kind != machine.Nil {
		args = s[at+1 : end]
	}
	return f, args
}

func (d *describer) native(n *native, args []Value) {
	p := &d.p
	if len(args) == 0 {
		return
	}
	first := d.unwrapped(args[0])
	if p.Kind.OnFile() {
		d.onFile(n, args)
		return
	}
	switch p.Kind {
	case trace.OpStart, trace.OpJoin:
		p.Other = int32(args[0].N)
		p.Target = "thread"
		return
	case trace.OpSleep:
		p.Value = d.l.Show(d.m, args[0])
		return
	case trace.OpPrint:
		p.Value = d.printed(args)
		for _, a := range args {
			if a = d.unwrapped(a); a.Kind == machine.Ref && d.hotObject(a) && p.Object == trace.NoObject {
				p.Object, p.Target = a.ID(), d.called(a, "")
			}
		}
		if file := d.keyword(args, "file"); d.isType(file, tFile) {
			d.writing(d.slots(file)[0].ID(), len(p.Value)+1, true)
		}
		return
	case trace.OpNet:
		d.request(args)
		return
	case trace.OpTest:
		if strings.HasPrefix(n.name, "_alive") && isInt(args[0]) {
			p.Other = int32(args[0].N)
			return
		}
	case trace.OpPut:
		if len(args) > 1 {
			p.Value = d.l.Show(d.m, args[1])
		}
		defer d.pooled()
	case trace.OpSet, trace.OpWait:
		defer d.pooled()
	case trace.OpInput:
		if d.t.Phase == 0 { // its prompt comes first
			p.Kind = trace.OpPrint
			p.Value, _ = d.strOf(args[0])
			p.Value = shorten(p.Value, showLimit)
			return
		}
	}
	if first.Kind == machine.Ref {
		if d.object(first).Type == machine.TypeCondition && (p.Kind == trace.OpAcquire || p.Kind == trace.OpRelease) {
			// The condition's own lock is what changes hands.
			p.Object = first.ID()
			p.Target = d.called(first, "")
			return
		}
		d.container(args)
	}
}

// container makes the first argument that is shared the operation's object.
func (d *describer) container(args []Value) {
	for _, a := range args {
		if a = d.unwrapped(a); a.Kind == machine.Ref && (d.hotObject(a) || isSync(d.object(a).Type)) {
			d.p.Object = a.ID()
			d.p.Target = d.called(a, d.receiver())
			return
		}
	}
}

// printed returns what a call of print prints, without its end.
func (d *describer) printed(args []Value) string {
	sep := " "
	if x := d.keyword(args, "sep"); x.Kind == machine.Text {
		sep = d.str(x)
	}
	args = d.positional(args)
	var b strings.Builder
	for i, a := range args {
		if i > 0 {
			b.WriteString(sep)
		}
		s, _ := d.strOf(a)
		b.WriteString(s)
		if b.Len() > 200 {
			break
		}
	}
	return shorten(b.String(), showLimit)
}

// keyword returns an argument of the call that is given by name, or Nil. args are
// all of the call's operands.
func (d *describer) keyword(args []Value, name string) Value {
	if d.code.Instrs[d.pc].Op != code.CallKw {
		return unset
	}
	names := d.slots(d.operand(1))
	for i, x := range names {
		if d.str(x) == name {
			return args[len(args)-len(names)+i]
		}
	}
	return unset
}

// positional returns those of a call's operands that are not given by name.
func (d *describer) positional(args []Value) []Value {
	if d.code.Instrs[d.pc].Op != code.CallKw {
		return args
	}
	return args[:len(args)-len(d.slots(d.operand(1)))]
}

// receiver returns the source text before the last dot of a method call.
func (d *describer) receiver() string {
	t := d.p.Text
	if i := strings.IndexByte(t, '('); i >= 0 {
		t = t[:i]
	}
	if i := strings.LastIndexByte(t, '.'); i > 0 {
		return t[:i]
	}
	return t
}

func (d *describer) hotObject(x Value) bool { return d.object(x).Shared }

func isSync(t machine.Type) bool { return t >= machine.TypeLock && t <= machine.TypeQueue }
