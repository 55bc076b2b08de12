// Package racewalk holds no code. Its test is the architecture, checked: which
// folder may import what.
package racewalk

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// A rule says what the Go files of one folder may import.
type rule struct {
	project  []string // folders of this module
	external []string // other modules, or folders in them, with all that is below
	impure   bool     // the clock, randomness, the file system, the network
	js       bool     // syscall/js
}

// rules is the architecture: a folder that is not here may not hold Go files.
// Data flows one way, so no folder appears below one that it is imported by.
var rules = map[string]rule{
	// What the engine has instead of large packages of the standard library.
	"sim/bigint": {},
	"sim/plain":  {},

	// The recorded run, and the machine that makes it. They know no language.
	"sim":          {},
	"sim/trace":    {project: []string{"sim/plain"}},
	"sim/machine":  {project: []string{"sim/bigint", "sim/plain", "sim/trace"}},
	"sim/worker":   {project: []string{"sim/plain", "sim/trace", "sim/machine"}},
	"sim/schedule": {project: []string{"sim/plain", "sim/trace", "sim/machine"}},
	"sim/timed":    {project: []string{"sim/machine"}},

	// A recorded run with a playhead: what the page and the command line both
	// talk to. It still knows no language: a front end comes to it.
	"sim/detect":  {project: []string{"sim/trace"}},
	"sim/explore": {project: []string{"sim/bigint", "sim/plain", "sim/trace", "sim/machine", "sim/schedule"}},
	"sim/lesson":  {external: []string{"golang.org/x/tools/txtar"}},
	"sim/session": {project: []string{"sim/bigint", "sim/plain", "sim/trace", "sim/machine", "sim/worker", "sim/schedule",
		"sim/detect", "sim/explore", "sim/timed"}},

	// Python: text to program, and the library that its programs use.
	"sim/python/text":         {project: []string{"sim/bigint", "sim/python/text/libm"}},
	"sim/python/text/libm":    {project: []string{"sim/bigint"}},
	"sim/python/mersenne":     {project: []string{"sim/bigint", "sim/python/text", "sim/python/text/libm"}},
	"sim/python/syntax":       {project: []string{"sim/bigint", "sim/plain", "sim/python/text"}},
	"sim/python/code":         {project: []string{"sim/bigint", "sim/trace", "sim/machine", "sim/python/syntax"}},
	"sim/python/code/listing": {project: []string{"sim/python/code"}}, // for tests
	"sim/python/compile":      {project: []string{"sim/plain", "sim/trace", "sim/machine", "sim/python/text", "sim/python/syntax", "sim/python/code"}},
	"sim/python/lib":          {},
	"sim/python/network":      {},
	"sim/python/regex":        {project: []string{"sim/python/text"}},
	"sim/python": {project: []string{"sim/bigint", "sim/plain", "sim/trace", "sim/machine", "sim/session", "sim/python/text", "sim/python/text/libm", "sim/python/mersenne",
		"sim/python/syntax", "sim/python/code", "sim/python/compile", "sim/python/lib", "sim/python/network", "sim/python/regex"}},

	// The commands put it all together.
	"sim/cmd/racewalk": {impure: true, project: []string{"sim/bigint", "sim/trace", "sim/machine", "sim/worker", "sim/schedule",
		"sim/python", "sim/detect", "sim/explore", "sim/timed", "sim/lesson", "sim/session"}},
	"sim/cmd/bench": {impure: true, project: []string{"sim/trace", "sim/machine", "sim/schedule",
		"sim/python", "sim/explore", "sim/session", "wasm/engine/wire", "wasm/view", "wasm/view/script", "wasm/draw/mesh"}},

	// The browser's side. view is pure, page is the only one that sees
	// JavaScript, draw and stage are the only ones that see Ebiten.
	"wasm/view":            {project: []string{"sim/trace", "wasm/view/glyph"}},
	"wasm/view/script":     {project: []string{"sim/trace"}}, // traces for tests and bench
	"wasm/view/glyph":      {},
	"wasm/view/glyph/bake": {project: []string{"wasm/view/glyph"}, external: []string{"golang.org/x/image"}, impure: true},
	"wasm/draw/mesh":       {project: []string{"wasm/view", "wasm/view/glyph"}},
	"wasm/draw":            {project: []string{"wasm/view", "wasm/view/glyph", "wasm/draw/mesh"}, external: []string{"github.com/hajimehoshi/ebiten/v2"}, impure: true},
	"wasm/slim":            {impure: true}, // a tool of the build
	"wasm/page":            {js: true, impure: true},
	"wasm/engine/wire":     {project: []string{"sim/session"}},
	"wasm/engine":          {project: []string{"sim/session", "sim/python", "sim/python/lib", "wasm/engine/wire", "wasm/page"}, impure: true},
	"wasm/stage": {project: []string{"sim/trace", "wasm/view", "wasm/draw", "wasm/page"},
		external: []string{"github.com/hajimehoshi/ebiten/v2"}, impure: true},
}

// impure are the packages of the standard library whose results depend on more
// than their arguments. A run must be the same everywhere, so the engine has
// none of them. "x/" stands for all that is below x.
var impure = []string{"crypto/rand", "hash/maphash", "log", "log/", "math/rand", "math/rand/",
	"net", "net/", "os", "os/", "plugin", "runtime/", "syscall", "testing/", "time", "unsafe"}

func TestImports(t *testing.T) {
	problems, folders := violations(os.DirFS("."))
	for _, p := range problems {
		t.Error(p)
	}
	if len(folders) < 2 {
		t.Errorf("found Go files in %q only: the test looks in the wrong place", folders)
	}
}

func TestImportsFinds(t *testing.T) {
	tests := []struct{ file, source, want string }{
		{"sim/trace/a.go", `package p; import "fmt"`, ""},
		{"sim/machine/a.go", `package p; import "racewalk/sim/trace"`, ""},
		{"sim/cmd/racewalk/a.go", `package p; import "net/http"`, ""},
		{"sim/machine/a_test.go", `package p; import ("time"; "racewalk/sim/python")`, ""},
		{"wasm/draw/a.go", `package p; import _ "github.com/hajimehoshi/ebiten/v2/vector"`, ""},
		{"web/node_modules/x/a.go", `package p; import "time"`, ""},

		{"sim/trace/a.go", `package p; import "racewalk/sim/machine"`, `sim/trace/a.go imports racewalk/sim/machine, which sim/trace may not`},
		{"sim/trace/a.go", "package p; import (\n\"fmt\"\nclock \"time\"\n)", `sim/trace/a.go imports time, which sim/trace may not`},
		{"sim/trace/a_js.go", `package p; import "math/rand/v2"`, `sim/trace/a_js.go imports math/rand/v2, which sim/trace may not`},
		{"sim/trace/gen.go", "//go:build ignore\n\npackage main; import \"os\"", `sim/trace/gen.go imports os, which sim/trace may not`},
		{"sim/trace/a_test.go", `package p; import "syscall/js"`, `sim/trace/a_test.go imports syscall/js, which sim/trace may not`},
		{"sim/trace/a_test.go", `package p; import "racewalk/wasm/view"`, `sim/trace/a_test.go imports racewalk/wasm/view, which sim/trace may not`},
		{"sim/machine/a.go", `package p; import "github.com/hajimehoshi/ebiten/v2"`, `sim/machine/a.go imports github.com/hajimehoshi/ebiten/v2, which sim/machine may not`},
		{"wasm/draw/a.go", `package p; import "github.com/hajimehoshi/ebiten/v22"`, `wasm/draw/a.go imports github.com/hajimehoshi/ebiten/v22, which wasm/draw may not`},
		{"wasm/view/a.go", `package p; import "syscall/js"`, `wasm/view/a.go imports syscall/js, which wasm/view may not`},
		{"sim/cache/a.go", `package p`, `sim/cache/a.go: the table of allowed imports has no folder sim/cache`},
		{"sim/trace/a.go", `package p; import "`, `sim/trace/a.go`},
	}
	for _, test := range tests {
		got, _ := violations(fstest.MapFS{test.file: {Data: []byte(test.source)}})
		switch {
		case test.want == "" && len(got) > 0:
			t.Errorf("%s with %q: %q, want no complaint", test.file, test.source, got)
		case test.want != "" && (len(got) != 1 || !strings.Contains(got[0], test.want)):
			t.Errorf("%s with %q: %q, want %q", test.file, test.source, got, test.want)
		}
	}
}

// light are the packages of the standard library that the page's engine is made of.
// A browser downloads what they bring along: fmt and math/big lead to reflect, os and
// time, and each of these would be a good part of the whole. sim/plain, sim/bigint and
// a few functions here and there are instead of them.
var light = []string{"bytes", "cmp", "errors", "io", "iter", "maps", "math", "math/bits", "path", "runtime", "slices", "sort",
	"strconv", "strings", "sync", "sync/atomic", "syscall/js", "unicode", "unicode/utf16", "unicode/utf8", "unsafe"}

// TestEngineIsLight looks at all that is linked into the engine, also by way of the
// standard library.
func TestEngineIsLight(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("there is no toolchain within WebAssembly")
	}
	list := exec.Command("go", "list", "-deps", "-tags=page", "./wasm/engine")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := strings.Fields(string(out))
	for _, p := range packages {
		if !strings.HasPrefix(p, "racewalk/") && !strings.HasPrefix(p, "internal/") && !slices.Contains(light, p) {
			t.Errorf("the engine has package %s within it", p)
		}
	}
	if !slices.Contains(packages, "racewalk/sim/python") {
		t.Errorf("the engine is made of %q only: the test looks in the wrong place", packages)
	}
}

// TestRulesHaveNoCycle makes sure that the table itself says one direction.
func TestRulesHaveNoCycle(t *testing.T) {
	const visiting, done = 1, 2
	state := map[string]int{}
	var visit func(folder string, from []string)
	visit = func(folder string, from []string) {
		if _, ok := rules[folder]; !ok {
			t.Errorf("%s may import %s, which is not in the table", from[len(from)-1], folder)
			return
		}
		switch state[folder] {
		case done:
			return
		case visiting:
			t.Errorf("a cycle: %s", strings.Join(append(from, folder), " → "))
			return
		}
		state[folder] = visiting
		for _, next := range rules[folder].project {
			visit(next, append(from, folder))
		}
		state[folder] = done
	}
	for folder := range rules {
		visit(folder, nil)
	}
}

// violations holds every Go file in fsys, whatever its build tags, against the
// rules. It also returns the folders that hold Go files.
func violations(fsys fs.FS) (problems, folders []string) {
	complain := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := path.Base(name)
		if entry.IsDir() {
			skip := base == "node_modules" || base == "testdata" || name == "build" ||
				name != "." && strings.HasPrefix(base, ".")
			if skip {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(name) != ".go" || !strings.Contains(name, "/") {
			return nil
		}
		folder := path.Dir(name)
		if !slices.Contains(folders, folder) {
			folders = append(folders, folder)
		}
		r, ok := rules[folder]
		if !ok {
			complain("%s: the table of allowed imports has no folder %s", name, folder)
			return nil
		}
		imports, err := importsOf(fsys, name)
		if err != nil {
			complain("%v", err)
			return nil
		}
		for _, imp := range imports {
			if !r.allows(imp, folder, strings.HasSuffix(name, "_test.go")) {
				complain("%s imports %s, which %s may not", name, imp, folder)
			}
		}
		return nil
	})
	if err != nil {
		complain("%v", err)
	}
	return problems, folders
}

func importsOf(fsys fs.FS, name string) ([]string, error) {
	source, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.ImportsOnly)
	if err != nil {
		return nil, err
	}
	var imports []string
	for _, spec := range file.Imports {
		imp, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		imports = append(imports, imp)
	}
	return imports, nil
}

// allows reports whether a file of folder may import imp. Tests may also use
// everything in sim, what lies below their own folder, scripted traces, txtar
// files and whatever is impure: their inputs come from files, and they are no
// part of a run.
func (r rule) allows(imp, folder string, test bool) bool {
	if project, ok := strings.CutPrefix(imp, "racewalk/"); ok {
		return slices.Contains(r.project, project) || test && (under(project, folder) || under(project, "sim") || project == "wasm/view/script")
	}
	if imp == "syscall/js" {
		return r.js
	}
	first, _, _ := strings.Cut(imp, "/")
	if strings.Contains(first, ".") {
		return test && imp == "golang.org/x/tools/txtar" ||
			slices.ContainsFunc(r.external, func(module string) bool { return under(imp, module) })
	}
	if test || r.impure {
		return true
	}
	return !slices.ContainsFunc(impure, func(p string) bool {
		return imp == p || strings.HasSuffix(p, "/") && strings.HasPrefix(imp, p)
	})
}

// under reports whether the slash-separated path p is root or lies below it.
func under(p, root string) bool { return p == root || strings.HasPrefix(p, root+"/") }
