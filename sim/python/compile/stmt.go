package compile

import (
	"strings"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// stmts emits statements. It stops where control does: finally bodies that are
// emitted for ways out that do not exist would multiply without end.
func (u *unit) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if u.dead {
			return
		}
		u.stmt = true
		u.statement(s)
		u.stmt = false
	}
}

func (u *unit) statement(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.ExprStmt:
		if _, ok := constant(s.Value); ok {
			u.emit(s, code.Nop, 0)
			return
		}
		u.expr(s.Value)
		u.emit(s, code.PopTop, 0)
	case *syntax.TypeAlias:
		u.typeAlias(s)
	case *syntax.Assign:
		u.assign(s)
	case *syntax.AugAssign:
		u.augAssign(s)
	case *syntax.AnnAssign:
		u.annAssign(s)
	case *syntax.Pass:
		u.emit(s, code.Nop, 0)
	case *syntax.Delete:
		u.deletes(s.Targets)
	case *syntax.Assert:
		u.assert(s)
	case *syntax.Import:
		u.importStmt(s)
	case *syntax.ImportFrom:
		u.importFrom(s)
	case *syntax.Global, *syntax.Nonlocal:
	case *syntax.FunctionDef:
		u.functionDef(s)
	case *syntax.ClassDef:
		u.classDef(s)
	default:
		u.control(s)
	}
}

// control emits the statements that change where control goes.
func (u *unit) control(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.If:
		u.ifStmt(s)
	case *syntax.For:
		u.forStmt(s)
	case *syntax.While:
		u.whileStmt(s)
	case *syntax.Break:
		u.breakStmt(s)
	case *syntax.Continue:
		u.continueStmt(s)
	case *syntax.Return:
		u.returnStmt(s)
	case *syntax.Raise:
		u.raise(s)
	case *syntax.Try:
		u.tryStmt(s)
	case *syntax.With:
		u.with(s, 0)
	case *syntax.Match:
		u.match(s)
	default:
		panic("compile: unknown statement")
	}
}

func (u *unit) ifStmt(s *syntax.If) {
	orelse, end := newLabel(), newLabel()
	u.jumpIf(s.Test, orelse, false)
	u.stmts(s.Body)
	if len(s.OrElse) > 0 {
		u.jump(u.last, code.Jump, end)
	}
	u.place(orelse)
	u.stmts(s.OrElse)
	u.place(end)
}

func (u *unit) forStmt(s *syntax.For) {
	start, cleanup, end := newLabel(), newLabel(), newLabel()
	at := u.m.src.header(s.Span, s.Iter.Where())
	u.expr(s.Iter)
	u.emit(at, code.GetIter, 0)
	u.place(start)
	u.push(block{kind: forBlock, start: start, exit: end})
	u.jump(at, code.ForIter, cleanup)
	u.target(s.Target)
	u.stmts(s.Body)
	u.stmt = true // control comes back to the header's line
	u.jump(at, code.JumpBackward, start)
	u.stmt = false
	u.pop()
	u.place(cleanup)
	u.stmts(s.OrElse)
	u.place(end)
}

// whileStmt tests the condition once more at the end of the body, in front of
// the jump back, as CPython does since 3.10: a switch at a back edge falls
// between the test and the body.
func (u *unit) whileStmt(s *syntax.While) {
	start, body, orelse, end := newLabel(), newLabel(), newLabel(), newLabel()
	u.place(start)
	u.push(block{kind: whileBlock, start: start, exit: end})
	u.jumpIf(s.Test, orelse, false)
	u.place(body)
	u.stmts(s.Body)
	u.stmt = true
	u.jumpIf(s.Test, orelse, false)
	u.stmt = false
	u.jump(s.Test, code.JumpBackward, body)
	u.pop()
	u.place(orelse)
	u.stmts(s.OrElse)
	u.place(end)
}

func (u *unit) raise(s *syntax.Raise) {
	n := 0
	for _, e := range []syntax.Expr{s.Exc, s.Cause} {
		if e != nil {
			u.expr(e)
			n++
		}
	}
	u.emit(s, code.Raise, n)
}

func (u *unit) assert(s *syntax.Assert) {
	end := newLabel()
	u.jumpIf(s.Test, end, true)
	u.emit(s, code.LoadAssertError, 0)
	if s.Msg != nil {
		u.emit(s, code.PushNil, 0)
		u.expr(s.Msg)
		u.emit(s, code.Call, 1)
	}
	u.emit(s, code.Raise, 1)
	u.place(end)
}

func (u *unit) importStmt(s *syntax.Import) {
	for _, a := range s.Names {
		if a.AsName != "" {
			u.emitName(s, code.ImportAs, a.Name)
			u.store(a, a.AsName)
			continue
		}
		u.emitName(s, code.Import, a.Name)
		top, _, _ := strings.Cut(a.Name, ".")
		u.store(a, top)
	}
}

func (u *unit) importFrom(s *syntax.ImportFrom) {
	if isFuture(s) {
		return
	}
	u.emitName(s, code.ImportAs, u.m.absolute(s.Module, s.Level))
	for _, a := range s.Names {
		if a.Name == "*" {
			u.emit(s, code.ImportStar, 0)
			return
		}
		u.emitName(s, code.ImportFrom, a.Name)
		name := a.AsName
		if name == "" {
			name = a.Name
		}
		u.store(a, name)
	}
	u.emit(s, code.PopTop, 0)
}
