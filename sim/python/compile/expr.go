package compile

import (
	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// expr emits an expression; its value ends on the top of the stack.
func (u *unit) expr(e syntax.Expr) {
	if c, ok := constant(e); ok {
		u.loadConst(e, c)
		return
	}
	switch e := e.(type) {
	case *syntax.Name:
		u.load(e, e.ID)
	case *syntax.Attribute:
		u.expr(e.Value)
		u.emitName(atAttr(e, e), code.LoadAttr, u.sc.mangle(e.Attr))
	case *syntax.Subscript:
		u.expr(e.Value)
		u.expr(e.Slice)
		u.emit(e, code.BinarySubscr, 0)
	case *syntax.Slice:
		u.slice(e)
	case *syntax.Call:
		u.call(e)
	case *syntax.BinOp:
		u.expr(e.Left)
		u.expr(e.Right)
		u.emit(e, code.Binary, int(binaryOps[e.Op]))
	case *syntax.UnaryOp:
		u.expr(e.Operand)
		u.emit(e, unaryOps[e.Op], 0)
	case *syntax.BoolOp:
		u.boolOp(e)
	case *syntax.Compare:
		u.compare(e)
	case *syntax.IfExp:
		u.ifExp(e)
	case *syntax.NamedExpr:
		u.expr(e.Value)
		u.emit(e, code.Copy, 1)
		u.store(e.Target, e.Target.ID)
	case *syntax.JoinedStr:
		u.joinedStr(e)
	case *syntax.FormattedValue:
		u.formattedValue(e)
	default:
		u.display(e)
	}
}

// atAttr is the span of an attribute, or of its call, without the lines before
// the one that the attribute's name stands on.
func atAttr(e *syntax.Attribute, whole syntax.Node) syntax.Span {
	s := whole.Where()
	if e.Line != e.EndLine {
		s.Line, s.Col = e.EndLine, max(e.EndCol-len([]rune(e.Attr)), 0)
	}
	return s
}

// display emits the displays and what makes code of its own.
func (u *unit) display(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.List:
		u.elements(e, e.Elts, listDisplay)
	case *syntax.Tuple:
		u.elements(e, e.Elts, tupleDisplay)
	case *syntax.Set:
		u.elements(e, e.Elts, setDisplay)
	case *syntax.Dict:
		u.dict(e)
	case *syntax.Lambda:
		u.lambda(e)
	case *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp:
		u.comprehension(e)
	case *syntax.Yield:
		if e.Value != nil {
			u.expr(e.Value)
		} else {
			u.loadConst(e, noneConst)
		}
		u.emit(e, code.Yield, 0)
	case *syntax.YieldFrom:
		u.expr(e.Value)
		u.emit(e, code.GetIter, 0)
		u.loadConst(e, noneConst)
		u.emitFlagged(e, code.YieldFrom, 0, code.FlagNoSwitch39)
	default:
		panic("compile: unknown expression")
	}
}

func (u *unit) exprs(list []syntax.Expr) {
	for _, e := range list {
		u.expr(e)
	}
}

var binaryOps = [...]code.BinOp{
	syntax.Add: code.Add, syntax.Sub: code.Sub, syntax.Mult: code.Mul, syntax.MatMult: code.MatMul,
	syntax.Div: code.TrueDiv, syntax.Mod: code.Mod, syntax.Pow: code.Pow, syntax.LShift: code.LShift,
	syntax.RShift: code.RShift, syntax.BitOr: code.Or, syntax.BitXor: code.Xor, syntax.BitAnd: code.And,
	syntax.FloorDiv: code.FloorDiv,
}

var unaryOps = [...]code.Op{
	syntax.Invert: code.UnaryInvert, syntax.Not: code.UnaryNot,
	syntax.UAdd: code.UnaryPos, syntax.USub: code.UnaryNeg,
}

func (u *unit) slice(e *syntax.Slice) {
	parts := []syntax.Expr{e.Lower, e.Upper}
	if e.Step != nil {
		parts = append(parts, e.Step)
	}
	for _, part := range parts {
		if part != nil {
			u.expr(part)
		} else {
			u.loadConst(e, noneConst)
		}
	}
	u.emit(e, code.BuildSlice, len(parts))
}

func (u *unit) boolOp(e *syntax.BoolOp) {
	op := code.JumpIfFalseOrPop
	if e.Op == syntax.Or {
		op = code.JumpIfTrueOrPop
	}
	end := newLabel()
	last := len(e.Values) - 1
	for _, v := range e.Values[:last] {
		u.expr(v)
		u.jump(e, op, end)
	}
	u.expr(e.Values[last])
	u.place(end)
}

func (u *unit) ifExp(e *syntax.IfExp) {
	orelse, end := newLabel(), newLabel()
	u.jumpIf(e.Test, orelse, false)
	u.expr(e.Body)
	u.jump(e, code.Jump, end)
	u.place(orelse)
	u.expr(e.OrElse)
	u.place(end)
}

// comparison emits one operator of a comparison.
func (u *unit) comparison(at syntax.Node, op syntax.CmpOperator) {
	switch op {
	case syntax.Is, syntax.IsNot:
		u.emit(at, code.Is, int(op-syntax.Is))
	case syntax.In, syntax.NotIn:
		u.emit(at, code.Contains, int(op-syntax.In))
	default:
		u.emit(at, code.Compare, int(cmpOps[op]))
	}
}

var cmpOps = [...]code.CmpOp{
	syntax.Eq: code.Eq, syntax.NotEq: code.Ne, syntax.Lt: code.Lt,
	syntax.LtE: code.Le, syntax.Gt: code.Gt, syntax.GtE: code.Ge,
}

func (u *unit) compare(e *syntax.Compare) {
	u.expr(e.Left)
	if len(e.Ops) == 1 {
		u.expr(e.Comparators[0])
		u.comparison(e, e.Ops[0])
		return
	}
	cleanup, end := newLabel(), newLabel()
	u.chain(e, code.JumpIfFalseOrPop, cleanup)
	u.jump(e, code.Jump, end)
	u.place(cleanup)
	u.emit(e, code.Swap, 2)
	u.emit(e, code.PopTop, 0)
	u.place(end)
}

// chain emits a chain of comparisons behind its first operand. After each but
// the last, op jumps to fail, where the operand in the middle is left below.
func (u *unit) chain(e *syntax.Compare, op code.Op, fail *label) {
	last := len(e.Ops) - 1
	for i, right := range e.Comparators {
		u.expr(right)
		if i < last {
			u.emit(e, code.Swap, 2)
			u.emit(e, code.Copy, 2)
		}
		u.comparison(e, e.Ops[i])
		if i < last {
			u.jump(e, op, fail)
		}
	}
}

// jumpIf goes to a label that lies ahead if the truth of e is cond.
func (u *unit) jumpIf(e syntax.Expr, to *label, cond bool) {
	if value, ok := truth(e); ok {
		if value == cond {
			u.jump(e, code.Jump, to)
		}
		return
	}
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			u.jumpIf(e.Operand, to, !cond)
			return
		}
	case *syntax.BoolOp:
		u.jumpIfBool(e, to, cond)
		return
	case *syntax.IfExp:
		orelse, end := newLabel(), newLabel()
		u.jumpIf(e.Test, orelse, false)
		u.jumpIf(e.Body, to, cond)
		u.jump(e, code.Jump, end)
		u.place(orelse)
		u.jumpIf(e.OrElse, to, cond)
		u.place(end)
		return
	case *syntax.Compare:
		if len(e.Ops) > 1 {
			u.jumpIfChain(e, to, cond)
			return
		}
	}
	u.expr(e)
	u.jump(e, popJumpIf(cond), to)
}

func popJumpIf(cond bool) code.Op {
	if cond {
		return code.PopJumpIfTrue
	}
	return code.PopJumpIfFalse
}

func (u *unit) jumpIfBool(e *syntax.BoolOp, to *label, cond bool) {
	short := e.Op == syntax.Or // what decides the whole early
	next := to
	if short != cond {
		next = newLabel()
	}
	last := len(e.Values) - 1
	for _, v := range e.Values[:last] {
		u.jumpIf(v, next, short)
	}
	u.jumpIf(e.Values[last], to, cond)
	if next != to {
		u.place(next)
	}
}

func (u *unit) jumpIfChain(e *syntax.Compare, to *label, cond bool) {
	cleanup, end := newLabel(), newLabel()
	u.expr(e.Left)
	u.chain(e, code.PopJumpIfFalse, cleanup)
	u.jump(e, popJumpIf(cond), to)
	u.jump(e, code.Jump, end)
	u.place(cleanup)
	u.emit(e, code.PopTop, 0)
	if !cond {
		u.jump(e, code.Jump, to)
	}
	u.place(end)
}

func (u *unit) joinedStr(e *syntax.JoinedStr) {
	if len(e.Values) == 0 {
		u.loadConst(e, strConst(""))
		return
	}
	u.exprs(e.Values)
	if len(e.Values) != 1 {
		u.emit(e, code.BuildString, len(e.Values))
	}
}

func (u *unit) formattedValue(e *syntax.FormattedValue) {
	u.expr(e.Value)
	conversion := map[byte]int{0: 0, 's': 1, 'r': 2, 'a': 3}[e.Conversion]
	if e.FormatSpec != nil {
		u.joinedStr(e.FormatSpec)
		conversion |= code.FormatSpec
	}
	u.emit(e, code.FormatValue, conversion)
}
