package compile

import "racewalk/sim/python/syntax"

// resolver walks a module's syntax tree once, builds its scopes and reports
// what the grammar alone could not see.
type resolver struct {
	src   *source
	diags syntax.Diagnostics
	// warnings are what CPython warns of.
	warnings syntax.Diagnostics
	sc       *scope
	module   *scope
	scopes   map[syntax.Node]*scope
	// imports lists the module's imports in the order of the text.
	imports []importSite
	// lenient counts the statements around the present place in which a failing
	// import is expected.
	lenient   int
	loopDepth int  // loops around the present place in its function
	nested    int  // static blocks around it
	star      int  // 1 + the loops around the except* block that it is in, 0 if it is in none
	annotates bool // what annotates functions is evaluated
	postponed bool // … as text: from __future__ import annotations
	begun     bool // a statement has been seen that no __future__ import may follow
	stores    []moduleStore
}

func resolve(src *source, module *syntax.Module, annotates bool) *resolver {
	r := &resolver{src: src, scopes: map[syntax.Node]*scope{}, annotates: annotates}
	r.module = newScope(moduleScope, nil, "<module>", nil)
	r.sc = r.module
	r.moduleBody(module.Body)
	r.link(r.module)
	return r
}

func (r *resolver) fail(at syntax.Node, format string, args ...any) {
	r.diags = append(r.diags, r.src.diagnostic("SyntaxError", at, format, args...))
}

// unsupported reports something that Python has and the simulator has not.
func (r *resolver) unsupported(at syntax.Node, what string) {
	r.fail(at, "`%s` is not supported", what)
}

// enter begins a scope; the function that it returns ends it.
func (r *resolver) enter(kind scopeKind, node syntax.Node, name string) (sc *scope, leave func()) {
	outer, loops, nested, star := r.sc, r.loopDepth, r.nested, r.star
	sc = newScope(kind, node, name, outer)
	sc.iterables = outer.iterables
	r.scopes[node] = sc
	r.sc = sc
	r.loopDepth, r.nested, r.star = 0, 0, 0
	return sc, func() { r.sc, r.loopDepth, r.nested, r.star = outer, loops, nested, star }
}

// link resolves the names of a scope and of those inside it.
func (r *resolver) link(sc *scope) {
	for _, sym := range sc.order {
		r.linkSymbol(sc, sym)
	}
	if sc.usesClass {
		if owner := sc.owner("__class__"); owner != nil {
			sc.capture("__class__", owner).binds = 1
		}
	}
	for _, child := range sc.children {
		r.link(child)
	}
}

func (r *resolver) linkSymbol(sc *scope, sym *symbol) {
	switch {
	case sym.global && sym.nonlocal:
		r.fail(sym.declared, "name '%s' is nonlocal and global", sym.name)
	case sym.global:
		if sc.kind != moduleScope && sym.binds > 0 {
			global := r.module.symbol(sym.name)
			global.binds += sym.binds
			global.looped = true
		}
	case sym.nonlocal:
		r.linkNonlocal(sc, sym)
	case sym.bound || sc.kind == moduleScope:
	default:
		if owner := sc.owner(sym.name); owner != nil {
			cell := sc.capture(sym.name, owner)
			if sym.name == "__class__" && owner.kind == classScope {
				cell.binds = 1
			}
		}
	}
}

func (r *resolver) linkNonlocal(sc *scope, sym *symbol) {
	if sc.kind == moduleScope {
		r.fail(sym.declared, "nonlocal declaration not allowed at module level")
		return
	}
	owner := sc.owner(sym.name)
	if owner == nil && sym.declared == (syntax.Span{}) {
		return // an assignment expression in a function with a fault that is reported
	}
	if owner == nil {
		r.fail(sym.declared, "no binding for nonlocal '%s' found", sym.name)
		return
	}
	cell := sc.capture(sym.name, owner)
	if sym.binds > 0 {
		cell.binds += sym.binds
		cell.looped = true
	}
}

// use notes that the present scope reads a name.
func (r *resolver) use(name string) {
	r.sc.symbol(r.sc.mangle(name)).used = true
	switch name {
	case "super":
		if r.sc.functional() {
			r.sc.usesClass = true
		}
	case "globals", "vars", "exec", "eval", "locals":
		r.module.dynamic = true
	}
}

// bindName notes that the present scope binds or deletes a name.
func (r *resolver) bindName(at syntax.Node, name string) {
	r.bindImport(at, name)
	r.sc.symbol(r.sc.mangle(name)).assigned = true
}

// bindImport is bindName for an import, which a global statement may follow.
func (r *resolver) bindImport(at syntax.Node, name string) {
	if name == "__debug__" {
		r.fail(at, "cannot assign to __debug__")
		return
	}
	sym := r.sc.bind(r.sc.mangle(name))
	if r.sc.targeting {
		if sym.global || sym.nonlocal {
			r.fail(at, "comprehension inner loop cannot rebind assignment expression target '%s'", name)
		}
		sym.iter = true
	}
}
