package syntax

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// FuzzParse checks what holds for every text: Parse returns a module or a
// diagnostic that lies within the text, its work grows with the text, spans run
// forwards, and the tree's height is bounded.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/tree/*.txt")
	for _, file := range files {
		for _, c := range readTrees(f, file) {
			f.Add(c.source)
		}
	}
	for _, c := range readErrors(f, "testdata/errors.txt") {
		f.Add(c.source)
	}
	f.Fuzz(func(t *testing.T, src string) {
		p := newParser(scan(src))
		m, diags := p.parse("fuzz.py")
		if p.work > 1000*len(p.toks) {
			t.Fatalf("%d moves for %d tokens", p.work, len(p.toks))
		}
		lines := strings.Count(normalize(src), "\n") + 1
		if diags != nil {
			d := diags[0]
			if m != nil || len(diags) != 1 || d.Line < 1 || d.Line > lines || d.Col < 0 || d.EndCol < d.Col || d.Message == "" || d.Kind == "" {
				t.Fatalf("%q: module %v with %+v", src, m, diags)
			}
			return
		}
		if h := checkNode(t, reflect.ValueOf(m.Body), lines); h > maxIndent*(MaxDepth+10) {
			t.Fatalf("the tree is %d levels high", h)
		}
	})
}

// checkNode checks the spans in a tree and returns its height.
func checkNode(t *testing.T, v reflect.Value, lines int) int {
	height := 0
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			return checkNode(t, v.Elem(), lines)
		}
	case reflect.Slice:
		for i := range v.Len() {
			height = max(height, checkNode(t, v.Index(i), lines))
		}
	case reflect.Struct:
		if s, ok := v.Interface().(Span); ok {
			if s.End().Before(s.Start()) || s.EndLine > lines {
				t.Fatalf("bad span %+v", s)
			}
			return 0
		}
		for i := range v.NumField() {
			if v.Type().Field(i).Type != reflect.TypeFor[Value]() {
				height = max(height, checkNode(t, v.Field(i), lines))
			}
		}
		return height + 1
	}
	return height
}
