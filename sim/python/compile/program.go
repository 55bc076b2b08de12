package compile

import (
	"slices"
	"strings"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// File is one source file of the user's program. Its name ("main.py",
// "pkg/tools.py") says what module it is and stands in diagnostics.
type File struct {
	Name, Text string
}

// Prelude is the library module that is always part of a program, as its last
// one, if the library has it.
const Prelude = "builtins_py"

// builtinModules are those that CPython finds before any file of that name.
var builtinModules = []string{"atexit", "builtins", "errno", "faulthandler", "gc", "itertools", "marshal",
	"posix", "pwd", "sys", "time", "_thread"}

// Program compiles files, of which there is at least one and the first is
// __main__, and the modules that they import.
//
// lib returns the source of a library module that is written in Python. known
// says of any other module "" if the interpreter has it, and else a sentence why
// not, which becomes a diagnostic at the import. Either the program or the
// diagnostics are nil. A fault in the library's own source panics.
func Program(files []File, lib func(module string) (src string, ok bool), known func(module string) string) (*code.Program, syntax.Diagnostics) {
	l := &loader{files: files, lib: lib, known: known, budget: MaxInstrs,
		byName: map[string]*loaded{}, siblings: map[string]int{}}
	// The main file is one of them: imported by its own name it runs once more.
	for i, f := range files {
		if name := moduleName(f.Name); (i == 0 || IsSource(f.Name)) && !slices.Contains(builtinModules, name) {
			l.siblings[name] = i
		}
	}
	l.annotates = slices.ContainsFunc(files, func(f File) bool { return IsSource(f.Name) && readsAnnotations(f.Text) })
	l.load("__main__", files[0].Name, files[0].Text, 0)
	for i := 0; i < len(l.modules); i++ {
		l.follow(l.modules[i])
	}
	if src, ok := lib(Prelude); ok {
		first := len(l.modules)
		l.load(Prelude, Prelude, src, -1)
		for i := first; i < len(l.modules); i++ {
			l.follow(l.modules[i])
		}
		l.moveLast(first)
	}
	if diags := l.diagnostics(); diags != nil {
		return nil, diags
	}
	return l.compile()
}

// IsSource reports whether a file is Python source by its name; any other file is
// data, unless it is the first.
func IsSource(file string) bool { return strings.HasSuffix(file, ".py") }

// moduleName returns the dotted name of a file's module.
func moduleName(file string) string {
	name := strings.TrimSuffix(strings.TrimPrefix(file, "./"), ".py")
	name = strings.TrimSuffix(name, "/__init__")
	return strings.ReplaceAll(name, "/", ".")
}

// loader finds the modules of a program.
type loader struct {
	files     []File
	siblings  map[string]int // file of a module
	annotates bool           // some file asks for the annotations of functions
	lib       func(string) (string, bool)
	known     func(string) string
	budget    int
	modules   []*loaded
	byName    map[string]*loaded
}

// loaded is a module whose names are resolved.
type loaded struct {
	name  string
	pkg   string // that relative imports start from; "" for none
	file  int    // −1 for the library
	tree  *syntax.Module
	res   *resolver
	diags syntax.Diagnostics
}

// load parses and resolves a module.
func (l *loader) load(name, file, text string, index int) {
	m := &loaded{name: name, file: index}
	l.modules = append(l.modules, m)
	l.byName[name] = m
	switch {
	case strings.HasSuffix(file, "/__init__.py"):
		m.pkg = name
	case strings.Contains(name, "."):
		m.pkg = name[:strings.LastIndexByte(name, '.')]
	}
	m.tree, m.diags = syntax.Parse(file, text)
	if m.tree != nil {
		m.res = resolve(newSource(file, text), m.tree, l.annotates && index >= 0)
		m.diags = m.res.diags
	}
	if index < 0 && len(m.diags) > 0 {
		panic("compile: the library does not compile: " + m.diags.Error())
	}
}

// follow loads what a module imports.
func (l *loader) follow(m *loaded) {
	if m.res == nil {
		return
	}
	for _, site := range m.res.imports {
		name, ok := m.absolute(site.name, site.level)
		if !ok {
			m.refuse(site, "attempted relative import with no known parent package")
			continue
		}
		if !l.find(name) && name != "__main__" {
			if why := l.known(name); why != "" && !site.lenient {
				m.refuse(site, why)
			}
		}
		for _, member := range site.members {
			l.find(name + "." + member.name)
		}
	}
}

func (m *loaded) refuse(site importSite, why string) {
	m.diags = append(m.diags, m.res.src.diagnostic("ImportError", site.span, "%s", why))
}

// absolute returns the name of the module that an import statement means.
func (m *loaded) absolute(name string, level int) (string, bool) {
	if level == 0 {
		return name, true
	}
	pkg := m.pkg
	for ; level > 1 && pkg != ""; level-- {
		pkg = pkg[:max(strings.LastIndexByte(pkg, '.'), 0)]
	}
	switch {
	case pkg == "":
		return name, false
	case name == "":
		return pkg, true
	}
	return pkg + "." + name, true
}

// find loads a module, and the packages that it is in, from the files or the
// library. It reports whether it is there.
func (l *loader) find(name string) bool {
	if l.byName[name] != nil {
		return true
	}
	if dot := strings.LastIndexByte(name, '.'); dot > 0 {
		l.find(name[:dot])
	}
	if i, ok := l.siblings[name]; ok {
		l.load(name, l.files[i].Name, l.files[i].Text, i)
		return true
	}
	src, ok := l.lib(name)
	if ok {
		l.load(name, name, src, -1)
	}
	return ok
}

// moveLast moves a module to the end.
func (l *loader) moveLast(i int) {
	m := l.modules[i]
	l.modules = append(slices.Delete(l.modules, i, i+1), m)
}

// diagnostics returns those of all modules, in the order of the files.
func (l *loader) diagnostics() syntax.Diagnostics {
	var all syntax.Diagnostics
	for i := range l.files {
		of := slices.IndexFunc(l.modules, func(m *loaded) bool { return m.file == i })
		if of >= 0 {
			diags := l.modules[of].diags
			diags.Sort()
			all = append(all, diags...)
		}
	}
	for _, m := range l.modules {
		if m.file < 0 && len(m.diags) > 0 {
			panic("compile: the library imports what is not there: " + m.diags.Error())
		}
	}
	return all
}

// compile emits the code of the modules.
func (l *loader) compile() (p *code.Program, diags syntax.Diagnostics) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case tooLarge:
			p = nil
			diags = syntax.Diagnostics{{File: l.files[0].Name, Line: 1, Kind: "SyntaxError",
				Message: "the program is too large"}}
		default:
			panic(r)
		}
	}()
	l.noteStores()
	p = &code.Program{}
	for i, m := range l.modules {
		c := &moduleCompiler{
			resolver: m.res,
			out:      &code.Module{Name: m.name, File: int32(m.file)},
			index:    i,
			budget:   &l.budget,
			globals:  map[string]int{},
			absolute: func(name string, level int) string {
				name, _ = m.absolute(name, level)
				return name
			},
		}
		c.compile(m.tree)
		p.Modules = append(p.Modules, c.out)
		for _, w := range append(m.tree.Warnings, m.res.warnings...) {
			p.Warnings = append(p.Warnings, code.Warning{File: int32(m.file), Line: int32(w.Line), Message: w.Message})
		}
	}
	return p, nil
}

// noteStores finds assignments to the globals of modules through the modules'
// attributes (config.counter = 1): they are bindings like others.
func (l *loader) noteStores() {
	for _, m := range l.modules {
		targets := l.moduleNames(m)
		for _, store := range m.res.stores {
			for _, target := range targets[store.name] {
				target.res.module.noteStore(store.attr)
			}
		}
	}
}

// moduleNames returns what modules each name in a module may stand for.
func (l *loader) moduleNames(m *loaded) map[string][]*loaded {
	names := map[string][]*loaded{}
	for _, site := range m.res.imports {
		name, _ := m.absolute(site.name, site.level)
		if target := l.byName[name]; target != nil && site.binds != "" {
			names[site.binds] = append(names[site.binds], target)
		}
		for _, member := range site.members {
			if target := l.byName[name+"."+member.name]; target != nil {
				names[member.binds] = append(names[member.binds], target)
			}
		}
	}
	return names
}

// noteStore notes that another module may bind a global, or any if attr is "".
func (sc *scope) noteStore(attr string) {
	if attr == "" {
		sc.dynamic = true
		return
	}
	sym := sc.symbol(attr)
	sym.binds++
	sym.looped = true
}
