package compile

import (
	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// tryStmt emits a try statement. It begins with a Nop where CPython up to 3.9
// has SETUP_FINALLY.
func (u *unit) tryStmt(s *syntax.Try) {
	if u.dead {
		return
	}
	u.emitFlagged(keyword(s, "try"), code.Nop, 0, code.FlagNoSwitch39)
	if len(s.FinalBody) == 0 {
		u.tryExcept(s)
		return
	}
	handler, exit := newLabel(), newLabel()
	outer := u.protect(handler, u.depth)
	u.push(block{kind: finallyBlock, outer: outer, final: s.FinalBody})
	if len(s.Handlers) > 0 {
		u.tryExcept(s)
	} else {
		u.stmts(s.Body)
	}
	u.pop()
	u.resume(outer)
	u.stmts(s.FinalBody)
	u.jump(u.last, code.Jump, exit)

	u.place(handler)
	at := u.last
	u.handle(at, func() {
		u.push(block{kind: finalBlock, outer: outer})
		u.stmts(s.FinalBody)
		u.pop()
		u.emit(at, code.Reraise, 0)
	})
	u.place(exit)
}

// handle emits a handler: body finds the previous and the handled exception on
// the stack. An exception that leaves the body restores the previous one.
func (u *unit) handle(at syntax.Node, body func()) {
	cleanup := newLabel()
	u.emit(at, code.PushExcInfo, 0)
	outer := u.protect(cleanup, u.depth-1)
	body()
	u.resume(outer)
	u.place(cleanup)
	u.emit(at, code.Swap, 2)
	u.emit(at, code.PopExcept, 0)
	u.emit(at, code.Reraise, 0)
}

// tryExcept emits the body, the except clauses and the else clause.
func (u *unit) tryExcept(s *syntax.Try) {
	handler, end := newLabel(), newLabel()
	outer := u.protect(handler, u.depth)
	u.push(block{kind: tryBlock, outer: outer})
	u.stmts(s.Body)
	u.pop()
	u.resume(outer)
	u.stmts(s.OrElse)
	u.jump(u.last, code.Jump, end)

	u.place(handler)
	at := u.exceptHeader(s.Handlers[0])
	u.handle(at, func() {
		if s.Star {
			u.exceptStars(s, at, outer, end)
			return
		}
		for _, h := range s.Handlers {
			u.except(h, outer, end)
		}
		u.emit(at, code.Reraise, 0)
	})
	u.place(end)
}

// except emits one except clause, which goes to end when it is done. outer is the
// region around the try statement.
func (u *unit) except(h *syntax.ExceptHandler, outer int, end *label) {
	at := u.exceptHeader(h)
	next := newLabel()
	u.stmt = true
	if h.Type != nil {
		u.expr(h.Type)
		u.emit(at, code.CheckExcMatch, 0)
		u.jump(at, code.PopJumpIfFalse, next)
	}
	if h.Name == "" {
		u.emit(at, code.PopTop, 0)
		u.push(block{kind: handlerBlock, outer: outer})
		u.stmts(h.Body)
		u.pop()
		u.exceptDone(at, h, outer, end)
	} else {
		u.exceptAs(at, h, outer, end)
	}
	u.place(next)
}

// exceptAs emits the body of a clause that gives the exception a name, which it
// loses however the body ends.
func (u *unit) exceptAs(at syntax.Node, h *syntax.ExceptHandler, outer int, end *label) {
	u.store(at, h.Name)
	unbind := newLabel()
	cleanup := u.protect(unbind, u.depth)
	u.push(block{kind: handlerBlock, outer: outer, name: h.Name})
	u.stmts(h.Body)
	u.pop()
	u.exceptDone(at, h, outer, end)
	u.resume(cleanup)
	u.place(unbind)
	u.forget(at, h.Name)
	u.emit(at, code.Reraise, 0)
}

// exceptStars emits the clauses of except*. The stack is the previous and the
// handled exception; on top of them come a list of what the clauses raise, and
// what is left of the exception for the next clause.
func (u *unit) exceptStars(s *syntax.Try, at syntax.Node, outer int, end *label) {
	done := newLabel()
	u.emit(at, code.BuildList, 0)
	u.emit(at, code.Copy, 2)
	for _, h := range s.Handlers {
		u.exceptStar(h)
	}
	u.emit(at, code.ListAppend, 1)
	u.emit(at, code.JoinRaised, 0)
	u.emit(at, code.Copy, 1)
	u.jump(at, code.PopJumpIfNone, done)
	u.emit(at, code.Reraise, 0)
	u.place(done)
	inner := u.active
	u.resume(outer)
	u.emit(at, code.PopTop, 0)
	u.emit(at, code.PopExcept, 0)
	u.jump(at, code.Jump, end)
	u.resume(inner)
}

// exceptStar emits one clause: list rest → list rest.
func (u *unit) exceptStar(h *syntax.ExceptHandler) {
	at := u.exceptHeader(h)
	next, failed, end := newLabel(), newLabel(), newLabel()
	u.stmt = true
	u.expr(h.Type)
	u.emit(at, code.CheckEGMatch, 0)
	u.emit(at, code.UnpackSequence, 2)
	u.emit(at, code.Copy, 1)
	u.jump(at, code.PopJumpIfNone, next)
	u.emit(at, code.PushExcInfo, 0)
	outer := u.protect(failed, u.depth-1)
	if h.Name == "" {
		u.emit(at, code.PopTop, 0)
	} else {
		u.store(at, h.Name)
	}
	u.stmts(h.Body)
	u.resume(outer)
	u.emit(at, code.PopExcept, 0)
	u.forget(at, h.Name)
	u.jump(at, code.Jump, end)
	u.place(failed)
	u.forget(at, h.Name)
	u.emit(at, code.Swap, 2)
	u.emit(at, code.PopExcept, 0)
	u.emit(at, code.ListAppend, 2)
	u.jump(at, code.Jump, end)
	u.place(next)
	u.emit(at, code.PopTop, 0)
	u.place(end)
}

// exceptDone ends a clause's body.
func (u *unit) exceptDone(at syntax.Node, h *syntax.ExceptHandler, outer int, end *label) {
	inner := u.active
	u.resume(outer)
	u.emit(at, code.PopExcept, 0)
	u.forget(at, h.Name)
	u.jump(at, code.Jump, end)
	u.resume(inner)
}

// with emits the i-th item of a with statement and what is inside it.
func (u *unit) with(s *syntax.With, i int) {
	if i == len(s.Items) {
		u.stmts(s.Body)
		return
	}
	item := s.Items[i]
	at := u.withHeader(s)
	u.expr(item.ContextExpr)
	if u.dead {
		return
	}
	u.emitFlagged(at, code.BeforeWith, 0, code.FlagNoSwitch39)
	handler, exit := newLabel(), newLabel()
	outer := u.protect(handler, u.depth-1)
	u.push(block{kind: withBlock, outer: outer, at: at})
	if item.OptionalVars != nil {
		u.target(item.OptionalVars)
	} else {
		u.emit(at, code.PopTop, 0)
	}
	u.with(s, i+1)
	u.pop()
	u.resume(outer)
	u.exitWith(at)
	u.jump(at, code.Jump, exit)

	u.place(handler)
	u.handle(at, func() {
		u.withHandler(at, outer, exit)
	})
	u.place(exit)
}

// withHandler emits the call of the exit function with the exception, which may
// suppress it. The stack is exit, previous, exc.
func (u *unit) withHandler(at syntax.Node, outer int, exit *label) {
	suppress := newLabel()
	u.emit(at, code.WithExceptStart, 0)
	u.jump(at, code.PopJumpIfTrue, suppress)
	u.emit(at, code.Reraise, 0)
	u.place(suppress)
	inner := u.active
	u.resume(outer)
	u.emit(at, code.PopTop, 0)
	u.emit(at, code.PopExcept, 0)
	u.emit(at, code.PopTop, 0)
	u.jump(at, code.Jump, exit)
	u.resume(inner)
}
