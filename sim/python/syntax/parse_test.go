package syntax

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTrees compares trees with those of CPython.
func TestTrees(t *testing.T) {
	files, err := filepath.Glob("testdata/tree/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no trees in testdata/tree", err)
	}
	for _, file := range files {
		for name, c := range readTrees(t, file) {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt")+"/"+name, func(t *testing.T) {
				m, diags := Parse("test.py", c.source)
				if diags != nil {
					t.Fatalf("%v\n%s", diags, c.source)
				}
				compareLines(t, dump(m), c.tree)
			})
		}
	}
}

type treeCase struct{ source, tree string }

// readTrees reads a txtar file of programs and trees.
func readTrees(t testing.TB, file string) map[string]treeCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cases := map[string]treeCase{}
	sections := strings.Split("\n"+string(data), "\n-- ")
	for _, s := range sections[1:] {
		header, text, _ := strings.Cut(s, " --\n")
		name, kind, _ := strings.Cut(header, ".")
		if text != "" && !strings.HasSuffix(text, "\n") {
			text += "\n" // cut off with the next header
		}
		c := cases[name]
		if kind == "py" {
			if c.source != "" {
				t.Fatalf("%s: %s occurs twice", file, name)
			}
			c.source = text
		} else {
			c.tree = text
		}
		cases[name] = c
	}
	return cases
}

// compareLines reports the first line in which two texts differ.
func compareLines(t *testing.T, got, want string) {
	t.Helper()
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		var gl, wl string
		if i < len(g) {
			gl = g[i]
		}
		if i < len(w) {
			wl = w[i]
		}
		if gl != wl {
			t.Fatalf("line %d:\ngot  %s\nwant %s", i+1, gl, wl)
		}
	}
}

// TestErrors compares errors with those of CPython.
func TestErrors(t *testing.T) {
	for _, c := range readErrors(t, "testdata/errors.txt") {
		if got := errorText(c.source, strings.Contains(c.want[:strings.IndexByte(c.want, ' ')], "-")); got != c.want {
			t.Errorf("%q\n got  %s\n want %s", c.source, got, c.want)
		}
	}
}

type errorCase struct{ source, want string }

func readErrors(t testing.TB, file string) []errorCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []errorCase
	for _, chunk := range strings.Split(string(data), "---\n") {
		source, want, ok := strings.Cut(chunk, "### ")
		if !ok {
			t.Fatalf("%s: no expectation for %q", file, chunk)
		}
		cases = append(cases, errorCase{source, strings.TrimSuffix(want, "\n")})
	}
	return cases
}

// errorText renders the error that a source has as testdata/regen.py does.
func errorText(source string, withEnd bool) string {
	_, diags := Parse("test.py", source)
	if diags == nil {
		return "accepted"
	}
	d := diags[0]
	end := ""
	if withEnd {
		end = fmt.Sprintf("-%d", d.EndCol+1)
	}
	return fmt.Sprintf("%d:%d%s %s: %s", d.Line, d.Col+1, end, d.Kind, d.Message)
}
