package compile

import (
	"slices"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// moduleCompiler emits the code of one module whose names are resolved.
type moduleCompiler struct {
	*resolver
	out     *code.Module
	index   int // in the program
	budget  *int
	globals map[string]int
	// absolute names the module that an import statement means.
	absolute func(name string, level int) string
}

// unit is the compilation of one Code.
type unit struct {
	emitter
	m      *moduleCompiler
	sc     *scope
	parent *unit
	blocks []block
	used   map[int32]bool // globals
	// typeScope holds the type parameters of a class whose bases are emitted.
	typeScope map[string]string
}

// compile emits the module's body.
func (m *moduleCompiler) compile(module *syntax.Module) {
	u := m.unit(nil, m.module, syntax.Span{Line: 1, EndLine: 1})
	u.code.Flags |= code.IsModule
	body := u.doc(module.Body)
	u.stmts(body)
	u.returnNone()
	m.out.Body = u.finish()
	m.out.DynamicGlobals = m.module.dynamic
}

// unit begins the code of a scope.
func (m *moduleCompiler) unit(parent *unit, sc *scope, at syntax.Span) *unit {
	c := &code.Code{Name: sc.name, QualName: qualName(sc), Module: int32(m.index), File: m.out.File, Line: int32(at.Line)}
	u := &unit{emitter: newEmitter(c, m.budget), m: m, sc: sc, parent: parent, used: map[int32]bool{}}
	u.last = syntax.Span{Line: at.Line, Col: at.Col, EndLine: at.Line, EndCol: at.Col}
	if sc.generator || sc.kind == generatorScope {
		c.Flags |= code.IsGenerator
	}
	if sc.kind.comprehension() {
		c.Flags |= code.IsComprehension
	}
	u.variables()
	return u
}

// qualName returns a scope's dotted name, as CPython makes it.
func qualName(sc *scope) string {
	p := sc.parent
	if p == nil || p.kind == moduleScope {
		return sc.name
	}
	if sc.kind == functionScope || sc.kind == classScope {
		if sym := p.syms[p.mangle(sc.name)]; sym != nil && sym.global {
			return sc.name
		}
	}
	if p.kind == functionScope || p.kind == lambdaScope {
		return qualName(p) + ".<locals>." + sc.name
	}
	return qualName(p) + "." + sc.name
}

// variables lays out the frame's slots and emits the making of its cells.
func (u *unit) variables() {
	var cells []int
	single := make([]bool, 0, len(u.sc.order))
	add := func(name string, sym *symbol) {
		u.slots[name] = len(u.code.Locals)
		u.code.Locals = append(u.code.Locals, name)
		single = append(single, sym.cell && sym.single())
	}
	for _, sym := range u.sc.order {
		mine := u.sc.functional() && sym.bound && !sym.global && !sym.nonlocal
		if mine || u.sc.kind == classScope && sym.cell && sym.name == "__class__" {
			if sym.cell {
				cells = append(cells, len(u.code.Locals))
			}
			add(sym.name, sym)
		}
	}
	u.code.Free = u.sc.freeNames()
	for _, name := range u.code.Free {
		add(name, u.sc.free[name])
	}
	if slices.Contains(single, true) {
		u.code.SingleCells = single
	}
	for _, slot := range cells {
		u.emit(u.last, code.MakeCell, slot)
	}
}

// finish completes the code.
func (u *unit) finish() *code.Code {
	u.code.Handlers = u.handlers()
	for g := range u.used {
		u.code.GlobalsUsed = append(u.code.GlobalsUsed, g)
		if u.parent != nil {
			u.parent.used[g] = true
		}
	}
	slices.Sort(u.code.GlobalsUsed)
	return u.code
}

// doc takes the doc string from the beginning of a body.
func (u *unit) doc(body []syntax.Stmt) []syntax.Stmt {
	if len(body) > 0 {
		if text, ok := docOf(body[0]); ok {
			u.code.Doc, u.code.HasDoc = text, true
			return body[1:]
		}
	}
	return body
}

// returnNone ends a body that has no return statement at its end.
func (u *unit) returnNone() {
	u.stmt = false
	u.loadConst(u.last, noneConst)
	u.emit(u.last, code.Return, 0)
}

// global returns the index of a module-level name and notes its use.
func (u *unit) global(name string) int {
	m := u.m
	i, ok := m.globals[name]
	if !ok {
		i = len(m.out.Globals)
		m.globals[name] = i
		m.out.Globals = append(m.out.Globals, code.Global{Name: name, Single: m.singleGlobal(name)})
	}
	u.used[int32(i)] = true
	if !u.mainOnly() {
		m.out.Globals[i].Inner = true
	}
	return i
}

// mainOnly reports whether the code runs only where its module's body does: the
// body itself, and comprehensions that are done when they have a value.
func (u *unit) mainOnly() bool {
	for sc := u.sc; ; sc = sc.parent {
		switch sc.kind {
		case moduleScope:
			return true
		case listCompScope, setCompScope, dictCompScope:
		default:
			return false
		}
	}
}

// preset are the globals that a module has before its first statement.
var preset = []string{"__name__", "__file__", "__doc__", "__builtins__", "__package__", "__spec__", "__loader__"}

// singleGlobal reports whether a global is bound exactly once.
func (m *moduleCompiler) singleGlobal(name string) bool {
	sym := m.module.syms[name]
	if sym == nil {
		sym = &symbol{}
	}
	binds := sym.binds
	if slices.Contains(preset, name) || binds == 0 && m.module.starred {
		binds++
	}
	return binds == 1 && !sym.looped
}

// load, store and del reach a name as its scope says.
func (u *unit) load(at syntax.Node, name string) {
	u.access(at, name, [...]code.Op{code.LoadFast, code.LoadDeref, code.LoadGlobal, code.LoadName})
}

func (u *unit) store(at syntax.Node, name string) {
	u.access(at, name, [...]code.Op{code.StoreFast, code.StoreDeref, code.StoreGlobal, code.StoreName})
}

func (u *unit) del(at syntax.Node, name string) {
	u.access(at, name, [...]code.Op{code.DeleteFast, code.DeleteDeref, code.DeleteGlobal, code.DeleteName})
}

// typeParam returns the global that holds the type parameter which a name means
// here, or "".
func (u *unit) typeParam(name string) string {
	if global := u.typeScope[name]; global != "" {
		return global
	}
	return u.sc.typeParam(name)
}

// access emits one of four operations for an unmangled name.
func (u *unit) access(at syntax.Node, name string, ops [4]code.Op) {
	if u.dead {
		return
	}
	name = u.sc.mangle(name)
	if global := u.typeParam(name); global != "" {
		u.emit(at, ops[globalAccess], u.global(global))
		return
	}
	switch how := u.sc.access(name); how {
	case fastAccess, derefAccess:
		u.emit(at, ops[how], u.slot(name))
	case globalAccess:
		u.emit(at, ops[how], u.global(name))
	case nameAccess:
		if ops[how] == code.LoadName {
			u.global(name) // where a name that the namespace has not is looked for
		}
		u.emitName(at, ops[how], name)
	case classDeref:
		u.emit(at, code.LoadNameDeref, u.name(name)<<16|u.slot(name))
	}
}

func (u *unit) slot(name string) int {
	slot, ok := u.slots[name]
	if !ok {
		panic("compile: no slot for the variable " + name)
	}
	return slot
}
