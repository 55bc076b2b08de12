package python_test

import (
	"slices"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
)

func TestMarks(t *testing.T) {
	tests := []struct {
		source string
		marked []string
		err    string // file:line:col: message
	}{
		{"x = 1\n", nil, ""},
		{"# racewalk: show x\nx = 1\n", []string{"x"}, ""},
		{"x, y = 1, 2\n  #racewalk:show y , x,y\n", []string{"y", "x"}, ""},
		{"# racewalk: show x, z\r\nx = 1\r\n", nil, "main.py:1:21: the program has no global variable 'z'"},
		{"# racewalk: show x,\nx = 1\n", nil, "main.py:1:20: the name of a variable is missing"},
		{"# racewalk: hide x\nx = 1\n", nil, `main.py:1:13: after "racewalk:" comes "show" and the names of global variables: # racewalk: show x, y`},
		{"# racewalk is a tool\nx = 1  # racewalk: show z\n", nil, ""},
		{"def f():\n    y = 1\n# racewalk: show y\n", nil, "main.py:3:18: the program has no global variable 'y'"},
		{"# racewalk: show len\nprint(len)\n", nil, "main.py:1:18: the program has no global variable 'len'"},
	}
	for _, test := range tests {
		l, errs := python.Compile([]python.File{{Name: "main.py", Text: test.source}})
		switch {
		case test.err != "":
			if len(errs) != 1 || errs[0].Error() != test.err {
				t.Errorf("%q: %v, want %s", test.source, errs, test.err)
			}
		case len(errs) > 0:
			t.Errorf("%q: %v", test.source, errs)
		case !slices.Equal(l.Marked(), test.marked):
			t.Errorf("%q: marked %v, want %v", test.source, l.Marked(), test.marked)
		}
	}
}

// A marked variable is shown although only the main thread uses it, whatever it
// holds.
func TestMarkedAreShown(t *testing.T) {
	l, errs := python.Compile([]python.File{{Name: "main.py", Text: "# racewalk: show a, b, c, f\na = [1]\nb = 2\nc = (1, 'x')\nd = 4\nf = print\n"}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	m := machine.New(l, machine.Config{})
	shown := map[string]string{}
	for _, o := range l.Objects(m) {
		text := ""
		for _, c := range l.Cells(m, o.ID) {
			text += c.Value + ";"
		}
		shown[o.Name] = text
	}
	want := map[string]string{"a": "1;", "b": "2;", "c": "(1, 'x');"}
	if len(shown) != len(want) {
		t.Errorf("shown: %v, want %v", shown, want)
	}
	for name, text := range want {
		if shown[name] != text {
			t.Errorf("%s is %q, want %q", name, shown[name], text)
		}
	}
}
