// Packages are read by the Go toolchain, which WebAssembly does not have.

//go:build !js

package racewalk

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestFormats holds every format of sim/plain against its arguments, as go vet does
// for fmt: it takes fewer verbs, and only Go's own types. Functions that hand a
// format on are known by their last parameters, format string and a ...any.
func TestFormats(t *testing.T) {
	checked := 0
	for folder, rule := range rules {
		if !slices.Contains(rule.project, "sim/plain") {
			continue
		}
		n, problems := formats(t, folder)
		checked += n
		for _, p := range problems {
			t.Error(p)
		}
	}
	if checked < 300 {
		t.Errorf("found %d formats only: the test looks in the wrong place", checked)
	}
}

func TestFormatsFinds(t *testing.T) {
	source := `package p
import "racewalk/sim/plain"
type text string
type number int
type shown int
func (shown) String() string { return "" }
func fail(at int, format string, a ...any) { println(at, plain.Sprintf(format, a...)) }
func _(err error, s text, n number, x shown, b byte, args []any, format string) {
	_ = plain.Errorf("%s, %s, %q: %d %04X %c %%", err, x, "a", b, 7, 'c')
	fail(1, "nothing")
	fail(1, format, args...)
	_ = plain.Sprintf("%s", s)    // wrong: text
	_ = plain.Sprintf("%d", n)    // wrong: number
	_ = plain.Sprintf("%d", "a")  // wrong: a text as a number
	_ = plain.Sprintf("%q", 1)    // wrong: a number as a text
	_ = plain.Sprintf("%v", 1)    // wrong: no such verb
	_ = plain.Sprintf("%s %s", "a") // wrong: one is missing
	fail(1, "%s", "a", "b")       // wrong: one is too many
	fail(1, "%w", err)            // wrong: no such verb
	fail(1, format)               // wrong: may have verbs
	fail(1, "%s", 1.5)            // wrong: a float
	fail(1, "50%")                // wrong: no verb
}`
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "a.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	_, problems := formatsIn(t, set, "a", []*ast.File{file})
	var got, want []int
	for _, p := range problems {
		var line int
		fmt.Sscanf(p, "a.go:%d:", &line)
		got = append(got, line)
	}
	for _, comment := range file.Comments {
		want = append(want, set.Position(comment.Pos()).Line)
	}
	if !slices.Equal(got, want) {
		t.Errorf("complains of the lines %v, want %v:\n%s", got, want, strings.Join(problems, "\n"))
	}
}

// formats returns how many formats the code of a folder has, and what is wrong
// with them.
func formats(t *testing.T, folder string) (n int, problems []string) {
	set := token.NewFileSet()
	var files []*ast.File
	names, err := fs.Glob(os.DirFS(folder), "*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, filepath.Join(folder, name), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return formatsIn(t, set, path.Join("racewalk", folder), files)
}

// imported knows the packages that were looked at.
var imported = importer.ForCompiler(token.NewFileSet(), "source", nil)

func formatsIn(t *testing.T, set *token.FileSet, name string, files []*ast.File) (n int, problems []string) {
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: imported}
	if _, err := config.Check(name, set, files, info); err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		ast.Inspect(file, func(node ast.Node) bool {
			call, ok := node.(*ast.CallExpr)
			if !ok {
				return true
			}
			f, ok := info.Types[call.Fun].Type.(*types.Signature)
			if !ok || !takesFormat(f) {
				return true
			}
			n++
			at := f.Params().Len() - 2
			if problem := wrong(info, call, at); problem != "" {
				problems = append(problems, fmt.Sprintf("%s: %s", set.Position(call.Pos()), problem))
			}
			return true
		})
	}
	return n, problems
}

// takesFormat reports whether a function's last parameters are a format and its
// arguments.
func takesFormat(f *types.Signature) bool {
	n := f.Params().Len()
	return f.Variadic() && n > 1 && f.Params().At(n-2).Name() == "format" && f.Params().At(n-1).Type().String() == "[]any"
}

// wrong says what is wrong with a call whose format is its argument at an index.
func wrong(info *types.Info, call *ast.CallExpr, at int) string {
	args := call.Args[at+1:]
	value := info.Types[call.Args[at]].Value
	switch {
	case value == nil && call.Ellipsis.IsValid():
		return "" // it is handed on
	case value == nil:
		return "the format is no constant"
	}
	verbs, ok := verbsOf(constant.StringVal(value))
	switch {
	case !ok:
		return "the format has a verb that is not supported"
	case len(verbs) != len(args):
		return fmt.Sprintf("%d verbs and %d arguments", len(verbs), len(args))
	}
	for i, verb := range verbs {
		typ := types.Default(info.Types[args[i]].Type)
		text := types.Identical(typ, types.Typ[types.String]) || hasText(typ)
		number := slices.ContainsFunc([]types.BasicKind{types.Int, types.Int32, types.Int64, types.Uint8},
			func(kind types.BasicKind) bool { return types.Identical(typ, types.Typ[kind]) })
		if strings.IndexByte("sq", verb) >= 0 && !text || strings.IndexByte("dcxX", verb) >= 0 && !number {
			return fmt.Sprintf("%%%c does not show a %s", verb, typ)
		}
	}
	return ""
}

// hasText reports whether a type says itself what it is.
func hasText(typ types.Type) bool {
	for _, name := range []string{"Error", "String"} {
		method, _, _ := types.LookupFieldOrMethod(typ, false, nil, name)
		if f, ok := method.(*types.Func); ok {
			s := f.Signature()
			if s.Params().Len() == 0 && s.Results().Len() == 1 && types.Identical(s.Results().At(0).Type(), types.Typ[types.String]) {
				return true
			}
		}
	}
	return false
}

// verbsOf returns the verbs of a format but %%; ok is false if it has any that
// sim/plain does not know.
func verbsOf(format string) (verbs []byte, ok bool) {
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		rest := strings.TrimLeft(format[i+1:], "0123456789")
		i = len(format) - len(rest)
		switch {
		case rest == "" || strings.IndexByte("sdqcxX%", rest[0]) < 0:
			return nil, false
		case rest[0] != '%':
			verbs = append(verbs, rest[0])
		}
	}
	return verbs, true
}
