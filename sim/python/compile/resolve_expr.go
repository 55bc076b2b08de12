package compile

import "racewalk/sim/python/syntax"

func (r *resolver) exprs(list []syntax.Expr) {
	for _, e := range list {
		r.expr(e)
	}
}

// optional is expr for what may be missing.
func (r *resolver) optional(e syntax.Expr) {
	if e != nil {
		r.expr(e)
	}
}

func (r *resolver) expr(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.BoolOp:
		r.exprs(e.Values)
	case *syntax.BinOp:
		r.expr(e.Left)
		r.expr(e.Right)
	case *syntax.UnaryOp:
		r.expr(e.Operand)
	case *syntax.IfExp:
		r.expr(e.Test)
		r.expr(e.Body)
		r.expr(e.OrElse)
	case *syntax.Dict:
		for i, v := range e.Values {
			r.optional(e.Keys[i])
			r.expr(v)
		}
	case *syntax.Set:
		r.elements(e, e.Elts, syntax.Load)
	case *syntax.Compare:
		r.warnIs(e)
		r.expr(e.Left)
		r.exprs(e.Comparators)
	case *syntax.Call:
		r.call(e)
	case *syntax.FormattedValue:
		r.expr(e.Value)
		if e.FormatSpec != nil {
			r.expr(e.FormatSpec)
		}
	case *syntax.JoinedStr:
		r.exprs(e.Values)
	case *syntax.Constant:
	case *syntax.Attribute, *syntax.Subscript, *syntax.Starred, *syntax.Name, *syntax.List, *syntax.Tuple, *syntax.Slice:
		r.place(e)
	default:
		r.scoped(e)
	}
}

// place resolves an expression that may also be a target.
func (r *resolver) place(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Attribute:
		if e.Ctx != syntax.Load {
			r.storeAttr(e.Value, e.Attr)
			if e.Attr == "__debug__" && e.Ctx == syntax.Store {
				r.fail(e, "cannot assign to __debug__")
			}
		} else if e.Attr == "modules" && dotted(e.Value) == "sys" {
			r.module.dynamic = true
		}
		r.expr(e.Value)
	case *syntax.Subscript:
		r.warnSubscript(e)
		r.expr(e.Value)
		r.expr(e.Slice)
	case *syntax.Starred:
		r.fail(e, "can't use starred expression here")
		r.expr(e.Value)
	case *syntax.Name:
		r.name(e)
	case *syntax.List:
		r.elements(e, e.Elts, e.Ctx)
	case *syntax.Tuple:
		r.elements(e, e.Elts, e.Ctx)
	case *syntax.Slice:
		r.optional(e.Lower)
		r.optional(e.Upper)
		r.optional(e.Step)
	}
}

func (r *resolver) name(e *syntax.Name) {
	switch {
	case e.Ctx == syntax.Load:
		r.use(e.ID)
	case e.Ctx == syntax.Del && e.ID == "__debug__":
		r.fail(e, "cannot delete __debug__")
	default:
		r.bindName(e, e.ID)
	}
}

// target resolves the whole target of an assignment, a loop or a with item.
func (r *resolver) target(e syntax.Expr) {
	if star, ok := e.(*syntax.Starred); ok {
		r.fail(star, "starred assignment target must be in a list or tuple")
		e = star.Value
	}
	r.place(e)
}

// elements resolves the elements of a display or target, where starred ones may
// stand.
func (r *resolver) elements(whole syntax.Node, elts []syntax.Expr, ctx syntax.Context) {
	stars := 0
	for i, e := range elts {
		star, ok := e.(*syntax.Starred)
		if !ok {
			r.expr(e)
			continue
		}
		stars++
		if ctx == syntax.Store && stars == 2 {
			r.fail(whole, "multiple starred expressions in assignment")
		}
		if ctx == syntax.Store && stars == 1 && i > maxBeforeStar {
			r.fail(whole, "too many expressions in star-unpacking assignment")
		}
		r.expr(star.Value)
	}
}

// maxBeforeStar is how many targets may stand before a starred one.
const maxBeforeStar = 0xff

func (r *resolver) call(e *syntax.Call) {
	r.warnCall(e)
	if f, ok := e.Func.(*syntax.Name); ok && (f.ID == "setattr" || f.ID == "delattr") && len(e.Args) > 1 {
		attr := ""
		if c, ok := e.Args[1].(*syntax.Constant); ok {
			attr = c.Value.Str
		}
		r.storeAttr(e.Args[0], attr)
	}
	if first := r.sc.function().first; first != "" && isSuper(e) {
		r.use(first)
	}
	r.expr(e.Func)
	r.elements(e, e.Args, syntax.Load)
	r.keywords(e.Keywords)
}

func (r *resolver) keywords(list []*syntax.Keyword) {
	seen := map[string]bool{}
	for _, k := range list {
		switch {
		case k.Arg == "":
		case k.Arg == "__debug__":
			r.fail(k, "cannot assign to __debug__")
		case seen[k.Arg]:
			r.fail(k, "keyword argument repeated: %s", k.Arg)
		}
		seen[k.Arg] = true
		r.expr(k.Value)
	}
}

// scoped resolves the expressions that make a scope or reach into another.
func (r *resolver) scoped(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.NamedExpr:
		r.namedExpr(e)
	case *syntax.Lambda:
		r.defaults(e.Args)
		_, leave := r.enter(lambdaScope, e, "<lambda>")
		r.params(e.Args)
		r.expr(e.Body)
		leave()
	case *syntax.ListComp:
		r.comprehension(listCompScope, e, e.Generators, e.Elt)
	case *syntax.SetComp:
		r.comprehension(setCompScope, e, e.Generators, e.Elt)
	case *syntax.DictComp:
		r.comprehension(dictCompScope, e, e.Generators, e.Key, e.Value)
	case *syntax.GeneratorExp:
		r.comprehension(generatorScope, e, e.Generators, e.Elt)
	case *syntax.Await:
		r.unsupported(e, "await")
	case *syntax.Yield:
		r.yield(e, e.Value)
	case *syntax.YieldFrom:
		r.yield(e, e.Value)
	default:
		panic("compile: unknown expression")
	}
}

func (r *resolver) yield(e syntax.Expr, value syntax.Expr) {
	switch kind := r.sc.kind; {
	case kind.comprehension():
		r.fail(e, "'yield' inside %s", compNames[kind].what)
	case !r.sc.functional():
		r.fail(e, "'yield' outside function")
	}
	r.sc.generator = true
	r.optional(value)
}

// compNames are the kinds of comprehensions in CPython's words, and the names of
// their code.
var compNames = map[scopeKind]struct{ what, code string }{
	listCompScope:  {"list comprehension", "<listcomp>"},
	setCompScope:   {"set comprehension", "<setcomp>"},
	dictCompScope:  {"dict comprehension", "<dictcomp>"},
	generatorScope: {"generator expression", "<genexpr>"},
}

// firstIter is the parameter of a comprehension's code.
const firstIter = ".0"

func (r *resolver) comprehension(kind scopeKind, e syntax.Expr, gens []*syntax.Comprehension, elts ...syntax.Expr) {
	for _, g := range gens {
		if g.IsAsync {
			r.fail(e, "asynchronous comprehensions are not supported")
			return
		}
	}
	r.iterable(gens[0].Iter)
	sc, leave := r.enter(kind, e, compNames[kind].code)
	sc.symbol(firstIter).bound = true
	for i, g := range gens {
		sc.targeting = true
		r.target(g.Target)
		sc.targeting = false
		if i > 0 {
			r.iterable(g.Iter)
		}
		r.exprs(g.Ifs)
	}
	r.exprs(elts)
	leave()
}

// iterable resolves what a comprehension iterates over.
func (r *resolver) iterable(e syntax.Expr) {
	r.sc.iterables++
	r.expr(e)
	r.sc.iterables--
}

func (r *resolver) namedExpr(e *syntax.NamedExpr) {
	name := e.Target.ID
	if r.sc.iterables > 0 {
		r.fail(e, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	if r.sc.kind.comprehension() && !r.bindOutside(e.Target, r.sc.mangle(name)) {
		return
	}
	r.expr(e.Value)
	r.bindName(e.Target, name)
}

// bindOutside makes a comprehension bind a name in the function or module around
// it. It reports whether that is possible.
func (r *resolver) bindOutside(target *syntax.Name, name string) bool {
	sym := r.sc.symbol(name)
	for s := r.sc; ; s = s.parent {
		outer := s.syms[name]
		switch {
		case s.kind.comprehension():
			if outer != nil && outer.iter {
				r.fail(target, "assignment expression cannot rebind comprehension iteration variable '%s'", target.ID)
				return false
			}
		case s.kind == classScope:
			r.fail(target, "assignment expression within a comprehension cannot be used in a class body")
			return false
		case s.kind == moduleScope || outer != nil && outer.global:
			sym.global = true
			return true
		default:
			sym.nonlocal = true
			own := s.symbol(name)
			own.bound, own.assigned = true, true
			return true
		}
	}
}
