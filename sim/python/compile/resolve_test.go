package compile

import (
	"slices"
	"strings"
	"testing"

	"racewalk/sim/python/code"
)

// mustCompile compiles one file.
func mustCompile(t *testing.T, src string) *code.Program {
	t.Helper()
	p, diags := compileOnly(src)
	if diags != nil {
		t.Fatalf("%s\n%v", src, diags)
	}
	return p
}

func TestSingleGlobals(t *testing.T) {
	tests := []struct{ src, want string }{ // want: the single globals
		{"x = 1", "x"},
		{"x = 1; x = 2", ""},
		{"x += 1", "x"},
		{"for x in y: pass", ""},
		{"for i in y: x = 1", ""},
		{"for i in y: pass\nelse: x = 1", "x"},
		{"while y: x = 1", ""},
		{"while (x := y): pass", ""},
		{"with y as x: pass", "x"},
		{"if y: x = 1", "x"},
		{"if y: x = 1\nelse: x = 2", ""},
		{"try: x = 1\nexcept E: x = 2", ""},
		{"try: x = 1\nfinally: pass", "x"},
		{"try: pass\nexcept E as x: pass", ""},
		{"x = 1; del x", ""},
		{"import x", "x"},
		{"from y import x", "x"},
		{"from y import *; x", "x"},
		{"def x(): pass", "x"},
		{"class x: pass", "x"},
		{"x = 1\ndef f():\n  global x\n  print(x)", "f x"},
		{"x = 1\ndef f():\n  global x\n  x = 2", "f"},
		{"x = 1\ndef f():\n  global x\n  del x", "f"},
		{"x = 1\ndef f():\n  global x\n  x += 1", "f"},
		{"x = 1\nclass f:\n  global x\n  x = 2", "f"},
		{"def f():\n  global x\n  x = 2", "f"},
		{"x = [y for y in z]", "x"},
		{"[x := y for y in z]", ""},
		{"(x := 1)", "x"},
		{"match y:\n  case x: pass", "x"},
		{"match y:\n  case [x, 1] | [x, 2]: pass", ""},
		{"x: int = 1", "x"},
		{"x: int; print(x)", ""},
		{"print(__name__)", "__name__"},
		{"__name__ = 1", ""},
		{"a = b = c = 1; b = 2", "a c"},
	}
	for _, test := range tests {
		var single []string
		for _, g := range mustCompile(t, test.src).Modules[0].Globals {
			if g.Single {
				single = append(single, g.Name)
			}
		}
		slices.Sort(single)
		if got := strings.Join(single, " "); got != test.want {
			t.Errorf("%s\n got  %q\n want %q", test.src, got, test.want)
		}
	}
}

func TestInnerGlobals(t *testing.T) {
	tests := []struct{ src, want string }{ // want: the globals that are mentioned inside
		{"x = 1; print(x)", ""},
		{"def f(): return x", "x"},
		{"def f():\n  x = 1\n  return x", ""},
		{"def f(x): return x", ""},
		{"def f(p=x): pass", ""},
		{"@x\ndef f(): pass", ""},
		{"lambda: x", "x"},
		{"class A(x):\n  y", "y"},
		{"class A:\n  y = 1", ""},
		{"class A:\n  y = 1\n  print(y)", "print y"},
		{"[x for a in y]", ""},
		{"{x: [a for b in c] for a in y}", ""},
		{"(x for a in y)", "x"},
		{"[[lambda: x] for a in y]", "x"},
		{"def f(): [x for a in y]", "x y"},
		{"def f(): return\n\ndef g():\n  return\n  x", ""},
	}
	for _, test := range tests {
		var inner []string
		for _, g := range mustCompile(t, test.src).Modules[0].Globals {
			if g.Inner {
				inner = append(inner, g.Name)
			}
		}
		slices.Sort(inner)
		if got := strings.Join(inner, " "); got != test.want {
			t.Errorf("%s\n got  %q\n want %q", test.src, got, test.want)
		}
	}
}

func TestDynamicGlobals(t *testing.T) {
	for src, want := range map[string]bool{
		"print(x)":                             false,
		"globals()":                            true,
		"def f(): return vars()":               true,
		"exec(x)":                              true,
		"eval(x)":                              true,
		"import sys; sys.modules[x].y = 1":     true,
		"import sys; sys.argv":                 false,
		"class A:\n  def vars(self): pass":     false,
		"x.globals":                            false,
		"def f(g=globals): pass":               true,
		"import sys as s; s.x = sys.modules.y": true,
	} {
		if got := mustCompile(t, src).Modules[0].DynamicGlobals; got != want {
			t.Errorf("%s: %v", src, got)
		}
	}
}

// inner returns the code of that qualified name.
func inner(t *testing.T, p *code.Program, qualName string) *code.Code {
	t.Helper()
	var find func(c *code.Code) *code.Code
	find = func(c *code.Code) *code.Code {
		if c.QualName == qualName {
			return c
		}
		for _, k := range c.Consts {
			if k.Kind == code.ConstCode {
				if found := find(k.Code); found != nil {
					return found
				}
			}
		}
		return nil
	}
	c := find(p.Modules[0].Body)
	if c == nil {
		t.Fatalf("there is no code %s", qualName)
	}
	return c
}

func TestSingleCells(t *testing.T) {
	tests := []struct {
		body string
		want bool // x is a cell that is bound once
	}{
		{"x = 1", true},
		{"x = 1; x = 2", false},
		{"for x in y: pass", false},
		{"while y: x = 1", false},
		{"for i in y: pass\n  else: x = 1", true},
		{"(x := 1)", true},
		{"[x := i for i in y]", false},
		{"x += 1", true},
		{"import x", true},
		{"with y as x: pass", true},
		{"x = 1; del x", false},
		{"if y: x = 1\n  else: x = 2", false},
		{"try: x\n  except E as x: pass", false},
		{"x = 1\n  def h():\n    nonlocal x\n    x = 2", false},
		{"x = 1\n  def h():\n    nonlocal x\n    return x", true},
		{"x = 1\n  class h:\n    nonlocal x\n    x = 2", false},
		{"x: int", false},
		{"def x(): pass", true},
	}
	for _, test := range tests {
		src := "def f():\n  " + test.body + "\n  def g(): return x\n"
		p := mustCompile(t, src)
		outer, user := inner(t, p, "f"), inner(t, p, "f.<locals>.g")
		slot := slices.Index(outer.Locals, "x")
		got := outer.SingleCells != nil && outer.SingleCells[slot]
		free := user.SingleCells != nil && user.SingleCells[slices.Index(user.Locals, "x")]
		if got != test.want || free != got {
			t.Errorf("%s\n got %v in the owner and %v in the user", src, got, free)
		}
	}
}

func TestSingleCellParameter(t *testing.T) {
	for src, want := range map[string]bool{
		"def f(x):\n  return lambda: x":          true,
		"def f(x):\n  x = 1\n  return lambda: x": false,
		"def f(*x):\n  return lambda: x":         true,
	} {
		c := inner(t, mustCompile(t, src), "f")
		if got := c.SingleCells != nil && c.SingleCells[0]; got != want {
			t.Errorf("%s: %v", src, got)
		}
	}
}

func TestGlobalsUsed(t *testing.T) {
	p := mustCompile(t, `
a = b = c = 1
def f():
    a
    def g():
        print(b)
        return lambda: [c for _ in d]
def h(): f()
`)
	for qualName, want := range map[string]string{
		"h":            "f",
		"f":            "a b c d print",
		"f.<locals>.g": "b c d print",
		"<module>":     "a b c d f h print",
	} {
		var names []string
		used := inner(t, p, qualName).GlobalsUsed
		for _, g := range used {
			names = append(names, p.Modules[0].Globals[g].Name)
		}
		slices.Sort(names)
		if got := strings.Join(names, " "); got != want || !slices.IsSorted(used) {
			t.Errorf("%s uses %v, %q, want %q", qualName, used, got, want)
		}
	}
}
