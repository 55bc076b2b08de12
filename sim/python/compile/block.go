package compile

import (
	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// blockKind says what has to be done where control leaves a block early.
type blockKind uint8

const (
	whileBlock   blockKind = iota
	forBlock               // the iterator is on the stack
	tryBlock               // the body of a try that has except clauses
	finallyBlock           // the body of a try that has a finally clause
	finalBlock             // a finally clause during an exception: previous, exc on the stack
	withBlock              // exit on the stack
	handlerBlock           // an except clause: previous on the stack
	valueBlock             // a value to be returned is on the stack
)

// block is a statement that the present place stands in.
type block struct {
	kind        blockKind
	start, exit *label        // of a loop
	outer       int           // the region around the block
	final       []syntax.Stmt // of a finallyBlock
	at          syntax.Node   // where a withBlock's exit is shown
	name        string        // of a handlerBlock: the exception's name, or ""
}

func (u *unit) push(b block) { u.blocks = append(u.blocks, b) }

func (u *unit) pop() { u.blocks = u.blocks[:len(u.blocks)-1] }

// leave emits what leaving blocks early takes: all of them for a return, whose
// value is on the stack if keep is set, or those within the innermost loop, which
// it then returns. The second result ends the detour.
func (u *unit) leave(at syntax.Node, keep, loop bool) (inner block, back func()) {
	blocks, active := u.blocks, u.active
	for n := len(u.blocks); n > 0; n-- {
		b := u.blocks[n-1]
		if loop && (b.kind == whileBlock || b.kind == forBlock) {
			inner = b
			break
		}
		// Blocks that are pushed meanwhile must not overwrite those to come back to.
		u.blocks = u.blocks[: n-1 : n-1]
		u.leaveBlock(at, b, keep)
	}
	return inner, func() { u.blocks, u.active = blocks, active }
}

func (u *unit) leaveBlock(at syntax.Node, b block, keep bool) {
	swap := func() {
		if keep {
			u.emit(at, code.Swap, 2)
		}
	}
	switch b.kind {
	case forBlock, valueBlock:
		swap()
		u.emit(at, code.PopTop, 0)
	case tryBlock:
		u.resume(b.outer)
	case finallyBlock:
		u.resume(b.outer)
		if keep {
			u.push(block{kind: valueBlock})
		}
		u.stmts(b.final)
		if keep {
			u.pop()
		}
	case finalBlock:
		swap()
		u.emit(at, code.PopTop, 0)
		swap()
		u.resume(b.outer)
		u.emit(at, code.PopExcept, 0)
	case withBlock:
		u.resume(b.outer)
		swap()
		u.exitWith(b.at)
	case handlerBlock:
		swap()
		u.resume(b.outer)
		u.emit(at, code.PopExcept, 0)
		u.forget(at, b.name)
	}
}

// exitWith calls the exit function on the stack without an exception.
func (u *unit) exitWith(at syntax.Node) {
	u.emit(at, code.PushNil, 0)
	for range 3 {
		u.loadConst(at, noneConst)
	}
	u.emit(at, code.Call, 3)
	u.emit(at, code.PopTop, 0)
}

// forget unbinds the name of an except clause.
func (u *unit) forget(at syntax.Node, name string) {
	if name != "" {
		u.loadConst(at, noneConst)
		u.store(at, name)
		u.del(at, name)
	}
}

// announce emits a Nop for a statement that leaves blocks, if the first thing to
// happen would have the place of another statement.
func (u *unit) announce(s syntax.Stmt, loop bool) {
	for i := len(u.blocks) - 1; i >= 0; i-- {
		switch kind := u.blocks[i].kind; {
		case kind == finallyBlock || kind == withBlock:
			u.emit(s, code.Nop, 0)
			return
		case loop && (kind == whileBlock || kind == forBlock):
			return
		}
	}
}

func (u *unit) returnStmt(s *syntax.Return) {
	c, fixed := noneConst, true
	if s.Value != nil {
		c, fixed = constant(s.Value)
	}
	if !fixed {
		u.expr(s.Value)
	} else {
		u.announce(s, false)
	}
	_, back := u.leave(s, !fixed, false)
	if fixed && s.Value != nil {
		u.loadConst(s.Value, c)
	} else if fixed {
		u.loadConst(s, c)
	}
	u.emit(s, code.Return, 0)
	back()
}

func (u *unit) breakStmt(s *syntax.Break) {
	u.announce(s, true)
	loop, back := u.leave(s, false, true)
	if loop.kind == forBlock {
		u.emit(s, code.PopTop, 0)
	}
	u.jump(s, code.Jump, loop.exit)
	back()
}

func (u *unit) continueStmt(s *syntax.Continue) {
	u.announce(s, true)
	loop, back := u.leave(s, false, true)
	u.jump(s, code.JumpBackward, loop.start)
	back()
}
