package compile

import (
	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// functionDef emits a def statement.
func (u *unit) functionDef(s *syntax.FunctionDef) {
	if u.dead {
		return
	}
	at := u.defHeader(s)
	u.typeParams(at, s.TypeParams)
	u.decorators(s.DecoratorList)
	flags := u.defaults(at, s.Args)
	flags |= u.annotations(at, s)
	inner := u.function(s, firstLine(s.Span, s.DecoratorList), s.Args)
	inner.stmts(inner.doc(s.Body))
	inner.returnNone()
	u.makeFunction(at, inner.finish(), flags)
	u.decorate(s.DecoratorList)
	u.store(at, s.Name)
}

func (u *unit) lambda(e *syntax.Lambda) {
	if u.dead {
		return
	}
	flags := u.defaults(e, e.Args)
	inner := u.function(e, e.Span, e.Args)
	inner.code.Flags |= code.IsLambda
	inner.expr(e.Body)
	inner.emit(e.Body, code.Return, 0)
	u.makeFunction(e, inner.finish(), flags)
}

// function begins the code of a function with parameters.
func (u *unit) function(node syntax.Node, at syntax.Span, args *syntax.Arguments) *unit {
	inner := u.m.unit(u, u.m.scopes[node], at)
	c := inner.code
	c.PosOnly = len(args.PosOnlyArgs)
	c.Args = c.PosOnly + len(args.Args)
	c.KwOnly = len(args.KwOnlyArgs)
	if args.VarArg != nil {
		c.Flags |= code.HasVarArgs
	}
	if args.KwArg != nil {
		c.Flags |= code.HasVarKw
	}
	return inner
}

// defaults emits the values of parameters and returns their MakeFunction bits.
func (u *unit) defaults(at syntax.Node, args *syntax.Arguments) (flags int) {
	if len(args.Defaults) > 0 {
		u.expr(&syntax.Tuple{Span: at.Where(), Elts: args.Defaults})
		flags |= code.FuncDefaults
	}
	b := mapBuilder{unit: u, at: at}
	for i, value := range args.KwDefaults {
		if value != nil {
			name := args.KwOnlyArgs[i]
			u.loadConst(name, strConst(u.sc.mangle(name.Arg)))
			u.expr(value)
			b.pairs++
		}
	}
	if b.pairs > 0 {
		b.finish()
		flags |= code.FuncKwDefaults
	}
	return flags
}

// makeFunction emits the making of a function from code; what flags says lies
// on the stack.
func (u *unit) makeFunction(at syntax.Node, c *code.Code, flags int) {
	if len(c.Free) > 0 {
		for _, name := range c.Free {
			u.emit(at, code.LoadClosure, u.slot(name))
		}
		u.emit(at, code.BuildTuple, len(c.Free))
		flags |= code.FuncClosure
	}
	u.loadConst(at, code.Const{Kind: code.ConstCode, Code: c})
	u.emit(at, code.MakeFunction, flags)
}

// decorators pushes the decorators, ready to be called by decorate.
func (u *unit) decorators(list []syntax.Expr) {
	for _, d := range list {
		u.expr(d)
		u.emit(d, code.PushNil, 0)
	}
}

func (u *unit) decorate(list []syntax.Expr) {
	for i := len(list) - 1; i >= 0; i-- {
		u.emit(list[i], code.Call, 1)
	}
}

// classDef emits a class statement.
func (u *unit) classDef(s *syntax.ClassDef) {
	if u.dead {
		return
	}
	at := u.classHeader(s)
	u.typeParams(at, s.TypeParams)
	u.decorators(s.DecoratorList)
	inner := u.m.unit(u, u.m.scopes[s], firstLine(s.Span, s.DecoratorList))
	inner.code.Flags |= code.IsClassBody
	inner.stmts(inner.doc(s.Body))
	inner.returnClass()
	u.makeFunction(at, inner.finish(), 0)
	u.loadConst(at, strConst(s.Name))
	u.genericBases(at, s)
	u.keywords(at, s.Keywords)
	u.emit(at, code.BuildClass, 0)
	u.decorate(s.DecoratorList)
	u.store(at, s.Name)
}

// returnClass ends a class body: it returns the cell that its methods find the
// class in, or None if they have no use for it.
func (u *unit) returnClass() {
	if sym := u.sc.syms["__class__"]; sym == nil || !sym.cell {
		u.returnNone()
		return
	}
	u.stmt = false
	u.emit(u.last, code.LoadClosure, u.slot("__class__"))
	u.emit(u.last, code.Return, 0)
}

// firstLine is where a function or class begins, its decorators included.
func firstLine(s syntax.Span, decorators []syntax.Expr) syntax.Span {
	if len(decorators) > 0 {
		return decorators[0].Where()
	}
	return s
}
