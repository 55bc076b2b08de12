package compile

import (
	"racewalk/sim/plain"
	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// MaxInstrs is how many instructions a program may have.
const MaxInstrs = 1 << 20

// label is a place to jump to. Its operand depth is known as soon as a jump to
// it, or the instruction before it, has been emitted.
type label struct {
	pos   int32 // −1 before it is placed
	depth int   // −1 while unknown
	jumps []int // instructions to patch
}

func newLabel() *label { return &label{pos: -1, depth: -1} }

// reach notes that control comes to the label with a depth.
func (l *label) reach(depth int) {
	if l.depth >= 0 && l.depth != depth {
		panic(plain.Sprintf("compile: operand depths %d and %d meet", l.depth, depth))
	}
	l.depth = depth
}

// region is what a try or with statement protects.
type region struct {
	target *label
	depth  int // operands kept for the handler
}

// emitter collects the instructions of one Code. It follows the operand depth,
// and drops what control can't reach.
type emitter struct {
	code   *code.Code
	budget *int // instructions that the program may still have

	depth   int
	dead    bool // control does not come to the present place
	stmt    bool // the next instruction begins a statement
	last    syntax.Span
	active  int // index of the innermost region here, or −1
	regions []region
	cover   []int // by instruction: its region

	consts map[string]int
	names  map[string]int
	slots  map[string]int
}

func newEmitter(c *code.Code, budget *int) emitter {
	return emitter{code: c, budget: budget, active: -1,
		consts: map[string]int{}, names: map[string]int{}, slots: map[string]int{}}
}

// emit appends an instruction for the source piece at.
func (e *emitter) emit(at syntax.Node, op code.Op, a int) {
	e.emitFlagged(at, op, a, 0)
}

func (e *emitter) emitFlagged(at syntax.Node, op code.Op, a int, flags uint8) {
	if e.dead {
		return
	}
	if *e.budget--; *e.budget < 0 {
		panic(tooLarge{})
	}
	in := code.Instr{Op: op, Flags: flags, A: int32(a)}
	if e.stmt {
		in.Flags |= code.FlagStmt
		e.stmt = false
	}
	if e.active >= 0 {
		r := e.regions[e.active]
		r.target.reach(r.depth + 1)
	}
	e.last = at.Where()
	e.code.Instrs = append(e.code.Instrs, in)
	e.code.Spans = append(e.code.Spans, codeSpan(e.last))
	e.cover = append(e.cover, e.active)
	e.move(in.Effect())
	e.dead = op.Ends()
}

// tooLarge is what the emitter panics with when the program exceeds MaxInstrs.
type tooLarge struct{}

func (e *emitter) move(pop, push int) {
	if pop > e.depth {
		panic("compile: the operand stack underflows")
	}
	e.depth += push - pop
	e.code.MaxStack = max(e.code.MaxStack, e.depth)
}

func codeSpan(s syntax.Span) code.Span {
	return code.Span{Line: int32(s.Line), Col: int32(s.Col), EndLine: int32(s.EndLine), EndCol: int32(s.EndCol)}
}

// jump emits an instruction that goes to a label.
func (e *emitter) jump(at syntax.Node, op code.Op, to *label) {
	if e.dead {
		return
	}
	if to.pos < 0 {
		to.jumps = append(to.jumps, len(e.code.Instrs))
	}
	pop, push := code.Instr{Op: op}.JumpEffect()
	to.reach(e.depth + push - pop)
	e.emit(at, op, int(to.pos))
}

// place puts a label here.
func (e *emitter) place(l *label) {
	l.pos = int32(len(e.code.Instrs))
	for _, i := range l.jumps {
		e.code.Instrs[i].A = l.pos
	}
	switch {
	case !e.dead:
		l.reach(e.depth)
	case l.depth >= 0:
		e.depth = l.depth
		e.code.MaxStack = max(e.code.MaxStack, e.depth)
		e.dead = false
	}
}

// protect begins a region whose exceptions go to target with depth operands
// kept. It returns the region that was active before, for resume.
func (e *emitter) protect(target *label, depth int) (outer int) {
	outer = e.active
	e.regions = append(e.regions, region{target, depth})
	e.active = len(e.regions) - 1
	return outer
}

// resume makes a region the active one again.
func (e *emitter) resume(region int) { e.active = region }

// handlers builds the table of handlers. Each instruction is covered by its
// innermost region only: a handler's own instructions have the outer one.
func (e *emitter) handlers() []code.Handler {
	var table []code.Handler
	for i := 0; i < len(e.cover); {
		start, r := i, e.cover[i]
		for i < len(e.cover) && e.cover[i] == r {
			i++
		}
		if r >= 0 {
			to := e.regions[r]
			table = append(table, code.Handler{Start: int32(start), End: int32(i),
				Target: to.target.pos, Depth: int32(to.depth)})
		}
	}
	return table
}

// loadConst pushes a constant.
func (e *emitter) loadConst(at syntax.Node, c code.Const) {
	if e.dead {
		return
	}
	key := constKey(c)
	i, ok := e.consts[key]
	if !ok || c.Kind == code.ConstCode {
		i = len(e.code.Consts)
		e.consts[key] = i
		e.code.Consts = append(e.code.Consts, c)
	}
	e.emit(at, code.LoadConst, i)
}

// name returns the index of a name in the code's table.
func (e *emitter) name(name string) int {
	i, ok := e.names[name]
	if !ok {
		i = len(e.code.Names)
		e.names[name] = i
		e.code.Names = append(e.code.Names, name)
	}
	return i
}

// emitName emits an instruction whose argument is a name.
func (e *emitter) emitName(at syntax.Node, op code.Op, name string) {
	if !e.dead {
		e.emit(at, op, e.name(name))
	}
}
