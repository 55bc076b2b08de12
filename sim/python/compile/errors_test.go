package compile

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// compileOnly compiles one file that may import anything.
func compileOnly(src string) (*code.Program, syntax.Diagnostics) {
	return Program([]File{{"main.py", src}}, noLib, anyModule)
}

func noLib(string) (string, bool) { return "", false }

func anyModule(string) string { return "" }

type errorCase struct{ source, want string }

// readErrors reads texts and what is wrong with each, as testdata/regen.py
// describes them.
func readErrors(t *testing.T, file string) []errorCase {
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
		cases = append(cases, errorCase{source, strings.TrimSuffix(strings.ReplaceAll(want, "### ", ""), "\n")})
	}
	return cases
}

func renderDiagnostic(d syntax.Diagnostic, withEnd bool) string {
	end := ""
	if withEnd {
		end = fmt.Sprintf("-%d", d.EndCol+1)
	}
	return fmt.Sprintf("%d:%d%s %s: %s", d.Line, d.Col+1, end, d.Kind, d.Message)
}

// TestErrors compares the first fault with the one that CPython reports.
func TestErrors(t *testing.T) {
	for _, c := range readErrors(t, "testdata/errors.txt") {
		_, diags := compileOnly(c.source)
		got := "accepted"
		if diags != nil {
			place, _, _ := strings.Cut(c.want, " ")
			got = renderDiagnostic(diags[0], strings.Contains(place, "-"))
		}
		if got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.source, got, c.want)
		}
	}
}

// TestOwnErrors checks what is not said in CPython's words, and that every fault
// of a file is listed.
func TestOwnErrors(t *testing.T) {
	for _, c := range readErrors(t, "testdata/own.txt") {
		_, diags := compileOnly(c.source)
		var lines []string
		for _, d := range diags {
			lines = append(lines, renderDiagnostic(d, true))
		}
		if got := strings.Join(lines, "\n"); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.source, got, c.want)
		}
	}
}

// TestTooLarge compiles what grows without end when finally bodies are emitted
// for each way out.
func TestTooLarge(t *testing.T) {
	var b strings.Builder
	b.WriteString("def f():\n")
	const depth = 19
	for i := range depth {
		fmt.Fprintf(&b, "%stry:\n%s  g()\n%sfinally:\n", strings.Repeat(" ", i+1), strings.Repeat(" ", i+1), strings.Repeat(" ", i+1))
	}
	b.WriteString(strings.Repeat(" ", depth+1) + "g()\n")
	_, diags := compileOnly(b.String())
	if len(diags) != 1 || diags[0].Message != "the program is too large" {
		t.Errorf("got %v", diags)
	}
}

// TestLibraryFault makes sure that a fault in the library is no silent one.
func TestLibraryFault(t *testing.T) {
	defer func() {
		if r := recover(); r == nil {
			t.Error("a library that does not compile went unnoticed")
		}
	}()
	Program([]File{{"main.py", "import broken"}}, func(name string) (string, bool) {
		return "return", name == "broken"
	}, anyModule)
}
