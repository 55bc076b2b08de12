package compile

import (
	"slices"
	"strings"

	"racewalk/sim/python/syntax"
)

// importSite is one mention of a module in an import statement.
type importSite struct {
	span    syntax.Span
	name    string // dotted
	level   int    // leading dots: name is relative to the module's package
	binds   string // the dotted, mangled name that then stands for the module, or ""
	members []importMember
	lenient bool // the program expects that the import may fail
}

// importMember is one name of from … import ….
type importMember struct {
	name  string
	binds string // mangled
}

// moduleStore is an assignment to an attribute of a name that may stand for a
// module.
type moduleStore struct {
	name string // dotted and mangled
	attr string // "": any
}

func (r *resolver) importStmt(s *syntax.Import) {
	for _, a := range s.Names {
		name, _, _ := strings.Cut(a.Name, ".")
		binds := r.sc.mangle(a.Name)
		if a.AsName != "" {
			name = a.AsName
			binds = r.sc.mangle(name)
		}
		r.imports = append(r.imports, importSite{span: a.Span, name: a.Name, binds: binds, lenient: r.lenient > 0})
		r.bindImport(s, name)
	}
}

func (r *resolver) importFrom(s *syntax.ImportFrom) {
	if s.Module == "__future__" && s.Level == 0 {
		r.future(s)
		return
	}
	site := importSite{span: s.Span, name: s.Module, level: s.Level, lenient: r.lenient > 0}
	for _, a := range s.Names {
		if a.Name == "*" {
			if r.sc.kind != moduleScope {
				r.fail(a, "import * only allowed at module level")
			}
			r.sc.starred = true
			continue
		}
		name := a.AsName
		if name == "" {
			name = a.Name
		}
		site.members = append(site.members, importMember{a.Name, r.sc.mangle(name)})
		r.bindImport(s, name)
	}
	r.imports = append(r.imports, site)
}

// features are the names that __future__ has.
var features = []string{"nested_scopes", "generators", "division", "absolute_import", "with_statement",
	"print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"}

// future checks a from __future__ import, which changes nothing but what is kept of
// annotations.
func (r *resolver) future(s *syntax.ImportFrom) {
	if r.begun {
		r.fail(s, "from __future__ imports must occur at the beginning of the file")
		return
	}
	for _, a := range s.Names {
		switch {
		case a.Name == "braces":
			r.fail(s, "not a chance")
		case !slices.Contains(features, a.Name):
			r.fail(s, "future feature %s is not defined", a.Name)
		case a.Name == "annotations":
			r.postponed = true
		}
	}
}

// moduleBody resolves a module's statements.
func (r *resolver) moduleBody(stmts []syntax.Stmt) {
	for i, s := range stmts {
		if !isFuture(s) && !(i == 0 && isDoc(s)) {
			r.begun = true
		}
		r.stmt(s)
	}
}

func isFuture(s syntax.Stmt) bool {
	f, ok := s.(*syntax.ImportFrom)
	return ok && f.Module == "__future__" && f.Level == 0
}

// isDoc reports whether a statement is a doc string, if it comes first.
func isDoc(s syntax.Stmt) bool {
	_, ok := docOf(s)
	return ok
}

func docOf(s syntax.Stmt) (string, bool) {
	e, ok := s.(*syntax.ExprStmt)
	if !ok {
		return "", false
	}
	c, ok := e.Value.(*syntax.Constant)
	if !ok || c.Value.Kind != syntax.StrValue {
		return "", false
	}
	return c.Value.Str, true
}

// storeAttr notes an assignment to e.attr; attr is "" if it is not known.
func (r *resolver) storeAttr(e syntax.Expr, attr string) {
	if name := dotted(e); name != "" {
		r.stores = append(r.stores, moduleStore{r.sc.mangle(name), attr})
	}
}

// dotted returns an expression that consists of names and dots, or "".
func dotted(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		if head := dotted(e.Value); head != "" {
			return head + "." + e.Attr
		}
	}
	return ""
}
