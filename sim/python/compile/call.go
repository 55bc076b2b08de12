package compile

import (
	"slices"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

func (u *unit) call(e *syntax.Call) {
	if u.superCall(e) {
		return
	}
	spread := slices.ContainsFunc(e.Args, isStarred) ||
		slices.ContainsFunc(e.Keywords, func(k *syntax.Keyword) bool { return k.Arg == "" })
	f, method := e.Func.(*syntax.Attribute)
	at := e.Span
	switch {
	case method && !spread:
		u.expr(f.Value)
		u.emitName(atAttr(f, f), code.LoadMethod, u.sc.mangle(f.Attr))
		at = atAttr(f, e)
	default:
		u.expr(e.Func)
		u.emit(e.Func, code.PushNil, 0)
	}
	if spread {
		u.arguments(e, e.Args)
		flag := 0
		if len(e.Keywords) > 0 {
			u.keywords(e, e.Keywords)
			flag = 1
		}
		u.emit(e, code.CallEx, flag)
		return
	}
	u.exprs(e.Args)
	if len(e.Keywords) == 0 {
		u.emit(at, code.Call, len(e.Args))
		return
	}
	names := make([]string, len(e.Keywords))
	for i, k := range e.Keywords {
		u.expr(k.Value)
		names[i] = k.Arg
	}
	u.loadConst(at, namesConst(names))
	u.emit(at, code.CallKw, len(e.Args)+len(e.Keywords))
}

// arguments emits positional arguments as a tuple.
func (u *unit) arguments(at syntax.Node, args []syntax.Expr) {
	if len(args) == 0 {
		u.loadConst(at, code.Const{Kind: code.ConstTuple})
		return
	}
	u.elements(at, args, tupleDisplay)
}

// keywords emits keyword arguments as a dict.
func (u *unit) keywords(at syntax.Node, list []*syntax.Keyword) {
	b := mapBuilder{unit: u, at: at, merge: code.DictMerge}
	for _, k := range list {
		if k.Arg == "" {
			b.mapping(k.Value)
			continue
		}
		u.loadConst(k, strConst(k.Arg))
		u.expr(k.Value)
		b.pairs++
	}
	b.finish()
}

// isSuper reports whether a call is super() without arguments.
func isSuper(e *syntax.Call) bool {
	f, ok := e.Func.(*syntax.Name)
	return ok && f.ID == "super" && len(e.Args) == 0 && len(e.Keywords) == 0
}

// superCall emits super() as super(__class__, first parameter). Where it is not
// the built-in or has no class or parameter around, it is a call like others.
func (u *unit) superCall(e *syntax.Call) bool {
	if !isSuper(e) || u.sc.access("super") != globalAccess || u.sc.free["__class__"] == nil {
		return false
	}
	if sym := u.m.module.syms["super"]; sym != nil && sym.binds > 0 {
		return false
	}
	first := u.sc.function().first
	if first == "" {
		return false
	}
	u.expr(e.Func)
	u.emit(e.Func, code.PushNil, 0)
	u.load(e, "__class__")
	u.load(e, first)
	u.emit(e, code.Call, 2)
	return true
}
