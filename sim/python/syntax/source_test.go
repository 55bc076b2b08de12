package syntax

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestTextForms checks that the form of a text does not matter: line ends, a
// byte order mark, a missing newline at the end, no-break spaces.
func TestTextForms(t *testing.T) {
	forms := []struct {
		name  string
		apply func(string) string
	}{
		{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
		{"CR", func(s string) string { return strings.ReplaceAll(s, "\n", "\r") }},
		{"BOM", func(s string) string { return "\uFEFF" + s }},
		{"no newline at the end", func(s string) string { return strings.TrimRight(s, "\n") }},
	}
	files, _ := filepath.Glob("testdata/tree/*.txt")
	for _, file := range files {
		for name, c := range readTrees(t, file) {
			for _, form := range forms {
				m, diags := Parse("test.py", form.apply(c.source))
				if diags != nil {
					t.Errorf("%s with %s: %v", name, form.name, diags)
					continue
				}
				compareLines(t, dump(m), c.tree)
			}
		}
	}
}

func TestNoBreakSpace(t *testing.T) {
	const plain = "def f(x):\n    if x  and y:\n        return 'a' \n\n  # c\n"
	want, diags := Parse("test.py", plain)
	if diags != nil {
		t.Fatal(diags)
	}
	got, diags := Parse("test.py", strings.ReplaceAll(plain, " ", "\u00A0"))
	if diags != nil {
		t.Fatal(diags)
	}
	compareLines(t, dump(got), dump(want))

	m, diags := Parse("test.py", "'a\u00A0b'\n")
	if diags != nil {
		t.Fatal(diags)
	}
	if s := m.Body[0].(*ExprStmt).Value.(*Constant).Value.Str; s != "a\u00A0b" {
		t.Errorf("a no-break space in a string became %q", s)
	}
}

func TestEmpty(t *testing.T) {
	for _, src := range []string{"", "\n", "  ", "# c", "\n\n  # c\n\n", "\uFEFF", "\f\n", "\t\n \n"} {
		m, diags := Parse("test.py", src)
		if diags != nil || m == nil || len(m.Body) != 0 {
			t.Errorf("%q: %v %v", src, m, diags)
		}
	}
}

// TestFaultyText holds texts that cannot stand in testdata.
func TestFaultyText(t *testing.T) {
	tests := []struct{ src, want string }{
		{"x = 1\ny\x00", "2:2 SyntaxError: source code string cannot contain null bytes"},
		{"x = 'é\xff'", "1:7 SyntaxError: the source is not valid UTF-8"},
		{"x = \x01", "1:5 SyntaxError: invalid non-printable character U+0001"},
		{"a\u200Bb", "1:2 SyntaxError: invalid non-printable character U+200B"},
		{"a = \uFEFFb", "1:5 SyntaxError: invalid non-printable character U+FEFF"},
		{"a = b\\", "1:7 SyntaxError: unexpected EOF while parsing"},
		{"\\", "1:2 SyntaxError: unexpected EOF while parsing"},
		{"(a\\", "1:1 SyntaxError: '(' was never closed"},
		{"'abc", "1:1 SyntaxError: unterminated string literal (detected at line 1)"},
		{"'''abc\n\n", "1:1 SyntaxError: unterminated triple-quoted string literal (detected at line 2)"},
		{"if x:", "1:6 IndentationError: expected an indented block after 'if' statement on line 1"},
		{"if x:\r\npass", "2:1 IndentationError: expected an indented block after 'if' statement on line 1"},
	}
	for _, test := range tests {
		if got := errorText(test.src, false); got != test.want {
			t.Errorf("%q\n got  %s\n want %s", test.src, got, test.want)
		}
	}
}

func TestDiagnostics(t *testing.T) {
	_, diags := Parse("dir/é.py", "x = 1\nπ = = 2\n")
	if got, want := diags.Error(), "dir/é.py:2:5: invalid syntax"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	ds := Diagnostics{{Line: 2, Col: 1, Message: "c"}, {Line: 1, Col: 5, Message: "b"}, {Line: 1, Col: 2, Message: "a"}}
	ds.Sort()
	if got, want := ds.Error(), ":1:3: a\n:1:6: b\n:2:2: c"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
