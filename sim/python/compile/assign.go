package compile

import (
	"slices"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// target stores the operand on the top into a target.
func (u *unit) target(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Name:
		u.store(e, e.ID)
	case *syntax.Attribute:
		u.expr(e.Value)
		u.emitName(atAttr(e, e), code.StoreAttr, u.sc.mangle(e.Attr))
	case *syntax.Subscript:
		u.expr(e.Value)
		u.expr(e.Slice)
		u.emit(e, code.StoreSubscr, 0)
	case *syntax.List:
		u.unpack(e, e.Elts)
	case *syntax.Tuple:
		u.unpack(e, e.Elts)
	default:
		panic("compile: unknown target")
	}
}

// unpack stores the items of the operand on the top into several targets.
func (u *unit) unpack(whole syntax.Node, elts []syntax.Expr) {
	if i := slices.IndexFunc(elts, isStarred); i >= 0 {
		u.emit(whole, code.UnpackEx, i|(len(elts)-i-1)<<8)
	} else {
		u.emit(whole, code.UnpackSequence, len(elts))
	}
	u.targets(elts)
}

// targets stores operands, the first on the top, into as many targets.
func (u *unit) targets(elts []syntax.Expr) {
	for _, e := range elts {
		if star, ok := e.(*syntax.Starred); ok {
			e = star.Value
		}
		u.target(e)
	}
}

func (u *unit) assign(s *syntax.Assign) {
	if u.exchange(s) {
		return
	}
	u.expr(s.Value)
	for i, t := range s.Targets {
		if i < len(s.Targets)-1 {
			u.emit(s, code.Copy, 1)
		}
		u.target(t)
	}
}

// exchange emits a, b = b, a and the like without a tuple, as CPython does for up
// to three items.
func (u *unit) exchange(s *syntax.Assign) bool {
	value, ok := s.Value.(*syntax.Tuple)
	if !ok || len(s.Targets) != 1 {
		return false
	}
	var elts []syntax.Expr
	switch t := s.Targets[0].(type) {
	case *syntax.Tuple:
		elts = t.Elts
	case *syntax.List:
		elts = t.Elts
	}
	_, folded := constant(value)
	n := len(elts)
	if folded || n < 2 || n > 3 || len(value.Elts) != n ||
		slices.ContainsFunc(elts, isStarred) || slices.ContainsFunc(value.Elts, isStarred) {
		return false
	}
	u.exprs(value.Elts)
	u.emit(s.Targets[0], code.Swap, n)
	u.targets(elts)
	return true
}

func (u *unit) augAssign(s *syntax.AugAssign) {
	op := int(binaryOps[s.Op]) + code.Inplace
	operate := func() {
		u.expr(s.Value)
		u.emit(s, code.Binary, op)
	}
	switch t := s.Target.(type) {
	case *syntax.Name:
		u.load(t, t.ID)
		operate()
		u.store(t, t.ID)
	case *syntax.Attribute:
		attr := u.sc.mangle(t.Attr)
		u.expr(t.Value)
		u.emit(t, code.Copy, 1)
		u.emitName(atAttr(t, t), code.LoadAttr, attr)
		operate()
		u.emit(t, code.Swap, 2)
		u.emitName(atAttr(t, t), code.StoreAttr, attr)
	case *syntax.Subscript:
		u.expr(t.Value)
		u.expr(t.Slice)
		u.emit(t, code.Copy, 2)
		u.emit(t, code.Copy, 2)
		u.emit(t, code.BinarySubscr, 0)
		operate()
		u.emit(t, code.Swap, 3)
		u.emit(t, code.Swap, 2)
		u.emit(t, code.StoreSubscr, 0)
	default:
		panic("compile: unknown target")
	}
}

func (u *unit) annAssign(s *syntax.AnnAssign) {
	if s.Value != nil {
		u.expr(s.Value)
		u.target(s.Target)
	}
	switch t := s.Target.(type) {
	case *syntax.Name:
		if s.Simple && u.sc.kind == classScope {
			if u.m.annotates && !u.m.postponed {
				u.expr(s.Annotation)
			} else {
				u.loadConst(s.Annotation, strConst(u.m.src.text(s.Annotation)))
			}
			u.emitName(s.Annotation, code.Annotate, u.sc.mangle(t.ID))
		}
	case *syntax.Attribute:
		if s.Value == nil {
			u.effect(t.Value)
		}
	case *syntax.Subscript:
		if s.Value == nil {
			u.effect(t.Value)
			u.effect(t.Slice)
		}
	}
}

// effect emits an expression whose value nobody wants.
func (u *unit) effect(e syntax.Expr) {
	u.expr(e)
	u.emit(e, code.PopTop, 0)
}

// delete emits the deletion of a target.
func (u *unit) delete(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Name:
		u.del(e, e.ID)
	case *syntax.Attribute:
		u.expr(e.Value)
		u.emitName(atAttr(e, e), code.DeleteAttr, u.sc.mangle(e.Attr))
	case *syntax.Subscript:
		u.expr(e.Value)
		u.expr(e.Slice)
		u.emit(e, code.DeleteSubscr, 0)
	case *syntax.List:
		u.deletes(e.Elts)
	case *syntax.Tuple:
		u.deletes(e.Elts)
	default:
		panic("compile: unknown target")
	}
}

func (u *unit) deletes(list []syntax.Expr) {
	for _, e := range list {
		u.delete(e)
	}
}
