package compile

import (
	"racewalk/sim/python/syntax"
)

// maxNested is how many static blocks CPython lets stand within each other.
const maxNested = 20

func (r *resolver) body(stmts []syntax.Stmt) {
	for _, s := range stmts {
		r.stmt(s)
	}
}

// nest calls f within one more static block.
func (r *resolver) nest(at syntax.Node, f func()) {
	r.nested++
	if r.nested == maxNested+1 {
		r.fail(at, "too many statically nested blocks")
	}
	f()
	r.nested--
}

func (r *resolver) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.FunctionDef:
		r.functionDef(s)
	case *syntax.ClassDef:
		r.classDef(s)
	case *syntax.Return:
		if r.sc.kind != functionScope {
			r.fail(s, "'return' outside function")
		} else if r.star > 0 {
			at := syntax.Node(s)
			if c, ok := s.Value.(*syntax.Constant); ok && c.Where().Line == s.Where().Line {
				at = c
			}
			r.fail(at, leavesStar)
		}
		r.optional(s.Value)
	case *syntax.Delete:
		for _, t := range s.Targets {
			r.target(t)
		}
	case *syntax.Assign:
		r.expr(s.Value)
		for _, t := range s.Targets {
			r.target(t)
		}
	case *syntax.TypeAlias:
		r.typeParams(s.TypeParams)
		r.bindName(s.Name, s.Name.ID)
	case *syntax.AugAssign:
		r.augAssign(s)
	case *syntax.AnnAssign:
		r.annAssign(s)
	case *syntax.For, *syntax.While, *syntax.Break, *syntax.Continue:
		r.loopStmt(s)
	case *syntax.If:
		r.ifStmt(s)
	case *syntax.With:
		r.withStmt(s)
	case *syntax.Match:
		r.matchStmt(s)
	case *syntax.Raise:
		r.optional(s.Exc)
		r.optional(s.Cause)
	case *syntax.Try:
		r.tryStmt(s)
	case *syntax.Assert:
		if t, ok := s.Test.(*syntax.Tuple); ok && len(t.Elts) > 0 {
			r.warn(s, "assertion is always true, perhaps remove parentheses?")
		}
		r.expr(s.Test)
		r.optional(s.Msg)
	case *syntax.Import:
		r.importStmt(s)
	case *syntax.ImportFrom:
		r.importFrom(s)
	case *syntax.Global:
		r.declare(s, s.Names, true)
	case *syntax.Nonlocal:
		r.declare(s, s.Names, false)
	case *syntax.ExprStmt:
		r.expr(s.Value)
	case *syntax.Pass:
	default:
		panic("compile: unknown statement")
	}
}

func (r *resolver) functionDef(s *syntax.FunctionDef) {
	if s.Async {
		r.unsupported(s, "async def")
		r.bindName(s, s.Name)
		return
	}
	hidden := r.typeParams(s.TypeParams)
	r.bindName(s, s.Name)
	r.defaults(s.Args)
	r.exprs(s.DecoratorList)
	if r.annotates && !r.postponed {
		annotations(s, func(_ string, e syntax.Expr) { r.expr(e) })
	}
	if s.Name == "__del__" && r.sc.kind == classScope {
		r.warn(s, "__del__ is never called in Racewalk, which counts no references; call a method, or use a with statement")
	}
	sc, leave := r.enter(functionScope, s, s.Name)
	sc.hidden = hidden
	r.params(s.Args)
	r.body(s.Body)
	leave()
}

func (r *resolver) defaults(args *syntax.Arguments) {
	r.exprs(args.Defaults)
	for _, d := range args.KwDefaults {
		r.optional(d)
	}
}

// params binds the parameters in the order of a Code's locals.
func (r *resolver) params(args *syntax.Arguments) {
	if named := len(args.PosOnlyArgs) + len(args.Args); named > 0 {
		r.sc.first = parameters(args)[0].Arg
	}
	for _, arg := range parameters(args) {
		name := r.sc.mangle(arg.Arg)
		if sym := r.sc.syms[name]; sym != nil && sym.param {
			r.fail(arg, "duplicate argument '%s' in function definition", arg.Arg)
		}
		r.bindName(arg, arg.Arg)
		r.sc.symbol(name).param = true
	}
}

// parameters lists the parameters in the order of a Code's locals.
func parameters(args *syntax.Arguments) []*syntax.Arg {
	var all []*syntax.Arg
	all = append(all, args.PosOnlyArgs...)
	all = append(all, args.Args...)
	all = append(all, args.KwOnlyArgs...)
	if args.VarArg != nil {
		all = append(all, args.VarArg)
	}
	if args.KwArg != nil {
		all = append(all, args.KwArg)
	}
	return all
}

func (r *resolver) classDef(s *syntax.ClassDef) {
	hidden := r.typeParams(s.TypeParams)
	r.bindName(s, s.Name)
	r.elements(s, s.Bases, syntax.Load)
	r.keywords(s.Keywords)
	r.exprs(s.DecoratorList)
	sc, leave := r.enter(classScope, s, s.Name)
	sc.hidden = hidden
	r.body(s.Body)
	leave()
}

func (r *resolver) augAssign(s *syntax.AugAssign) {
	switch t := s.Target.(type) {
	case *syntax.Attribute:
		r.storeAttr(t.Value, t.Attr)
		r.expr(t.Value)
	default:
		r.target(t)
	}
	r.expr(s.Value)
}

func (r *resolver) annAssign(s *syntax.AnnAssign) {
	name, ok := s.Target.(*syntax.Name)
	switch {
	case !ok:
		r.target(s.Target)
	default:
		r.annotated(s, name)
		if s.Simple && r.sc.kind == classScope && r.annotates && !r.postponed {
			r.expr(s.Annotation)
		}
	}
	r.optional(s.Value)
}

// annotated notes an annotation of a name: it makes the name local.
func (r *resolver) annotated(s *syntax.AnnAssign, name *syntax.Name) {
	sym := r.sc.symbol(r.sc.mangle(name.ID))
	switch {
	case s.Simple && r.sc.kind != moduleScope && sym.global:
		r.fail(s, "annotated name '%s' can't be global", name.ID)
	case s.Simple && r.sc.kind != moduleScope && sym.nonlocal:
		r.fail(s, "annotated name '%s' can't be nonlocal", name.ID)
	}
	if s.Simple {
		sym.annot, sym.bound = true, true
	}
	if s.Value != nil {
		r.bindName(name, name.ID)
	} else if name.ID == "__debug__" {
		r.fail(s, "cannot assign to __debug__")
	}
}

func (r *resolver) loopStmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.For:
		if s.Async {
			r.unsupported(s, "async for")
			return
		}
		r.expr(s.Iter)
		r.loop(s, func() {
			r.target(s.Target)
			r.body(s.Body)
		})
		r.body(s.OrElse)
	case *syntax.While:
		r.loop(s, func() {
			r.expr(s.Test)
			r.body(s.Body)
		})
		r.body(s.OrElse)
	case *syntax.Break:
		if r.star == r.loopDepth+1 {
			r.fail(s, leavesStar)
		} else if r.loopDepth == 0 {
			r.fail(s, "'break' outside loop")
		}
	case *syntax.Continue:
		if r.star == r.loopDepth+1 {
			r.fail(s, leavesStar)
		} else if r.loopDepth == 0 {
			r.fail(s, "'continue' not properly in loop")
		}
	}
}

const leavesStar = "'break', 'continue' and 'return' cannot appear in an except* block"

func (r *resolver) loop(at syntax.Node, f func()) {
	r.loopDepth++
	r.sc.loops++
	r.nest(at, f)
	r.sc.loops--
	r.loopDepth--
}

func (r *resolver) ifStmt(s *syntax.If) {
	r.expr(s.Test)
	asks := asksVersion(s.Test)
	if asks {
		r.lenient++
	}
	r.body(s.Body)
	r.body(s.OrElse)
	if asks {
		r.lenient--
	}
}

// asksVersion reports whether a condition is about the Python that runs.
func asksVersion(test syntax.Expr) bool {
	switch e := test.(type) {
	case *syntax.Name:
		return e.ID == "version_info" || e.ID == "TYPE_CHECKING"
	case *syntax.Attribute:
		return e.Attr == "version_info" || e.Attr == "TYPE_CHECKING" || asksVersion(e.Value)
	case *syntax.Subscript:
		return asksVersion(e.Value)
	case *syntax.Compare:
		return asksVersion(e.Left)
	case *syntax.UnaryOp:
		return asksVersion(e.Operand)
	case *syntax.BoolOp:
		return asksVersion(e.Values[0])
	}
	return false
}

func (r *resolver) withStmt(s *syntax.With) {
	if s.Async {
		r.unsupported(s, "async with")
		return
	}
	r.withItems(s, 0)
}

func (r *resolver) withItems(s *syntax.With, i int) {
	if i == len(s.Items) {
		r.body(s.Body)
		return
	}
	r.expr(s.Items[i].ContextExpr)
	r.nest(s, func() {
		if vars := s.Items[i].OptionalVars; vars != nil {
			r.target(vars)
		}
		r.withItems(s, i+1)
	})
}

func (r *resolver) tryStmt(s *syntax.Try) {
	if len(s.FinalBody) == 0 {
		r.tryExcept(s)
		return
	}
	r.nest(s, func() {
		if len(s.Handlers) > 0 {
			r.tryExcept(s)
		} else {
			r.body(s.Body)
		}
	})
	r.nest(s, func() { r.body(s.FinalBody) })
}

func (r *resolver) tryExcept(s *syntax.Try) {
	catches := false
	for _, h := range s.Handlers {
		catches = catches || catchesImportError(h.Type)
	}
	if catches {
		r.lenient++
	}
	r.nest(s, func() { r.body(s.Body) })
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			r.fail(h, "default 'except:' must be last")
		}
		r.optional(h.Type)
		// CPython counts the handlers as one block, and each one's body as another.
		r.nest(h, func() {
			r.nest(h, func() {
				outer := r.star
				if s.Star {
					r.star = r.loopDepth + 1
				}
				r.handler(h)
				r.star = outer
			})
		})
	}
	if catches {
		r.lenient--
	}
	r.body(s.OrElse)
}

func (r *resolver) handler(h *syntax.ExceptHandler) {
	if h.Name != "" {
		r.bindName(h, h.Name)
		r.bindName(h, h.Name) // it is deleted at the end
	}
	r.body(h.Body)
}

// catchesImportError reports whether an except clause of that type may expect
// an import to fail.
func catchesImportError(typ syntax.Expr) bool {
	switch t := typ.(type) {
	case nil:
		return true
	case *syntax.Name:
		return t.ID == "ImportError" || t.ID == "ModuleNotFoundError" || t.ID == "Exception" || t.ID == "BaseException"
	case *syntax.Tuple:
		for _, e := range t.Elts {
			if catchesImportError(e) {
				return true
			}
		}
	}
	return false
}

// declare handles a global or nonlocal statement.
func (r *resolver) declare(s syntax.Stmt, names []string, global bool) {
	word := "nonlocal"
	if global {
		word = "global"
	}
	for _, id := range names {
		sym := r.sc.symbol(r.sc.mangle(id))
		switch {
		case sym.param:
			r.fail(s, "name '%s' is parameter and %s", id, word)
		case sym.used:
			r.fail(s, "name '%s' is used prior to %s declaration", id, word)
		case sym.annot:
			r.fail(s, "annotated name '%s' can't be %s", id, word)
		case sym.assigned:
			r.fail(s, "name '%s' is assigned to before %s declaration", id, word)
		}
		if global {
			sym.global = true
		} else {
			sym.nonlocal = true
		}
		if sym.declared == (syntax.Span{}) {
			sym.declared = s.Where()
		}
	}
}
