package compile

import (
	"slices"
	"strings"

	"racewalk/sim/python/syntax"
)

// scopeKind says what a scope belongs to.
type scopeKind uint8

const (
	moduleScope scopeKind = iota
	classScope
	functionScope
	lambdaScope
	listCompScope
	setCompScope
	dictCompScope
	generatorScope
)

func (k scopeKind) comprehension() bool { return k >= listCompScope }

// scope is a block of names: a module, a class body, or a function of any kind.
type scope struct {
	kind   scopeKind
	node   syntax.Node // nil for a module
	name   string
	parent *scope
	// class is the name of the innermost class, for the mangling of private names.
	class    string
	children []*scope

	syms  map[string]*symbol
	order []*symbol
	// free maps the variables of enclosing functions that the scope or one inside
	// it uses. A class body may have a name of its own beside a free one.
	free map[string]*symbol

	// hidden maps the type parameters of a generic function or class to the globals
	// that hold them.
	hidden map[string]string

	first     string // the first parameter that is not keyword-only, unmangled
	generator bool
	usesClass bool // a function that mentions super or __class__
	starred   bool // a module that has an import *
	dynamic   bool // a module whose names are accessible by text

	// While the tree is walked:
	loops     int // loops around the present place
	iterables int // comprehension iterables around it
	targeting bool
}

// symbol is what a scope knows about a name.
type symbol struct {
	name     string
	used     bool
	bound    bool
	assigned bool // bound otherwise than by an import
	param    bool
	global   bool // declared global
	nonlocal bool // declared nonlocal
	annot    bool
	iter     bool        // a comprehension's own variable
	declared syntax.Span // the first global or nonlocal statement; zero for a walrus
	binds    int         // bindings and deletions in the text
	looped   bool        // one of them may happen more than once
	cell     bool        // an inner function uses it
}

// single reports whether the variable is bound exactly once.
func (s *symbol) single() bool { return s.binds == 1 && !s.looped }

func newScope(kind scopeKind, node syntax.Node, name string, parent *scope) *scope {
	sc := &scope{kind: kind, node: node, name: name, parent: parent,
		syms: map[string]*symbol{}, free: map[string]*symbol{}}
	if parent != nil {
		sc.class = parent.class
		parent.children = append(parent.children, sc)
	}
	if kind == classScope {
		sc.class = name
	}
	return sc
}

// functional reports whether the scope's variables live in a frame.
func (sc *scope) functional() bool { return sc.kind >= functionScope }

// function returns the function, class or module that a comprehension stands in.
func (sc *scope) function() *scope {
	for sc.kind.comprehension() {
		sc = sc.parent
	}
	return sc
}

// mangle returns the name as it is stored: within a class, __name is private.
func (sc *scope) mangle(name string) string {
	class := strings.TrimLeft(sc.class, "_")
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	return "_" + class + name
}

// symbol returns what the scope knows about a mangled name.
func (sc *scope) symbol(name string) *symbol {
	sym := sc.syms[name]
	if sym == nil {
		sym = &symbol{name: name}
		sc.syms[name] = sym
		sc.order = append(sc.order, sym)
	}
	return sym
}

// bind notes a binding or deletion of a mangled name at the present place.
func (sc *scope) bind(name string) *symbol {
	sym := sc.symbol(name)
	sym.bound = true
	sym.binds++
	if sc.loops > 0 || sc.kind.comprehension() {
		sym.looped = true
	}
	return sym
}

// owner returns the scope around sc whose variable a name means, or nil if it
// is a global or built-in one.
func (sc *scope) owner(name string) *scope {
	for s := sc.parent; s != nil && s.kind != moduleScope; s = s.parent {
		if s.kind == classScope {
			if name == "__class__" {
				return s
			}
			continue
		}
		sym := s.syms[name]
		switch {
		case sym == nil:
		case sym.global:
			return nil
		case sym.bound && !sym.nonlocal:
			return s
		}
	}
	return nil
}

// capture makes a variable of an enclosing scope reachable from sc.
func (sc *scope) capture(name string, owner *scope) *symbol {
	sym := owner.symbol(name)
	sym.cell = true
	for s := sc; s != owner; s = s.parent {
		s.free[name] = sym
	}
	return sym
}

// freeNames lists the free variables in the order in which they are passed.
func (sc *scope) freeNames() []string {
	names := make([]string, 0, len(sc.free))
	for name := range sc.free {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// typeParam returns the global that holds the type parameter which a name means in
// the scope, or "".
func (sc *scope) typeParam(name string) string {
	for s := sc; s != nil; s = s.parent {
		if sym := s.syms[name]; sym != nil && (s == sc || s.kind != classScope) && (sym.global || sym.bound && !sym.nonlocal) {
			return ""
		}
		if global := s.hidden[name]; global != "" {
			return global
		}
	}
	return ""
}

// access says how a scope reaches a name.
type access uint8

const (
	fastAccess   access = iota
	derefAccess         // through a cell
	globalAccess        // a module's variable, or a built-in
	nameAccess          // a class body's namespace, then globals
	classDeref          // a class body's namespace, then a cell
)

// access returns how a mangled name is reached, once names are resolved.
func (sc *scope) access(name string) access {
	sym := sc.syms[name]
	if sym == nil {
		sym = &symbol{} // a name that only the compiler mentions
	}
	free := sc.free[name] != nil
	switch {
	case sc.kind == moduleScope || sym.global:
		return globalAccess
	case sym.nonlocal:
		return derefAccess
	case sc.kind == classScope && sym.bound:
		return nameAccess
	case sc.kind == classScope && free:
		return classDeref
	case sc.kind == classScope:
		return nameAccess
	case free, sym.bound && sym.cell:
		return derefAccess
	case sym.bound:
		return fastAccess
	}
	return globalAccess
}
