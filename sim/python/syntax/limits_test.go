package syntax

import (
	"strings"
	"testing"
)

// TestLimits checks that nesting of every kind ends in an error, and that what
// is within a limit is accepted.
func TestLimits(t *testing.T) {
	nest := func(open, middle, closing string) func(int) string {
		return func(n int) string {
			return strings.Repeat(open, n) + middle + strings.Repeat(closing, n) + "\n"
		}
	}
	pattern := func(open, closing string) func(int) string {
		return func(n int) string {
			return "match x:\n case " + nest(open, "y", closing)(n)[:n*(len(open)+len(closing))+1] + ": pass\n"
		}
	}
	const (
		deep     = "too much nesting: the limit is 1000 levels"
		brackets = "too many nested parentheses"
	)
	tests := []struct {
		name    string
		program func(n int) string
		ok, bad int
		message string
	}{
		{"parentheses", nest("(", "x", ")"), 200, 201, brackets},
		{"lists", nest("[", "", "]"), 200, 201, brackets},
		{"dicts", nest("{x: ", "y", "}"), 200, 201, brackets},
		{"dict keys", nest("{(", "y", "): 1}"), 100, 101, brackets},
		{"calls", nest("f(", "x", ")"), 200, 201, brackets},
		{"subscripts", nest("a[", "x", "]"), 200, 201, brackets},
		{"comprehensions", nest("[x for x in ", "y", "]"), 200, 201, brackets},
		{"list patterns", pattern("[", "]"), 200, 201, brackets},
		{"class patterns", pattern("A(", ")"), 200, 201, brackets},
		{"minus", nest("-", "x", ""), 900, 1100, deep},
		{"not", nest("not ", "x", ""), 900, 1100, deep},
		{"lambda", nest("lambda: ", "x", ""), 900, 1100, deep},
		{"lambda default", nest("lambda x=", "x", ": x"), 900, 1100, deep},
		{"conditional", nest("x if y else ", "z", ""), 900, 1100, deep},
		{"power", nest("x ** ", "y", ""), 900, 1100, deep},
		{"sum", nest("x + ", "y", ""), 900, 1100, deep},
		{"attributes", nest("", "x", ".y"), 900, 1100, deep},
		{"attribute patterns", pattern("y.", ""), 900, 1100, deep},
		{"call chain", nest("", "x", "()"), 900, 1100, deep},
		{"many sums", nest("x + y, ", "z", ""), 5000, 0, ""},
		{"many calls", nest("f(x.y), ", "z", ""), 5000, 0, ""},
		{"comparisons", nest("x < ", "y", ""), 5000, 0, ""},
		{"and", nest("x and ", "y", ""), 5000, 0, ""},
		{"targets", nest("x = ", "y", ""), 5000, 0, ""},
		{"elif", func(n int) string { return "if x: pass\n" + strings.Repeat("elif y: pass\n", n) }, 900, 1100, deep},
		{"f-strings", nest(`f"{`, "x", `}"`), 149, 151, "too many nested f-strings"},
		{"indentation", func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.Repeat(" ", i) + "if x:\n")
			}
			return b.String() + strings.Repeat(" ", n) + "pass\n"
		}, 99, 100, "too many levels of indentation"},
		{"decimal digits", nest("", "", "9"), 4300, 4301, "Exceeds the limit (4300 digits) for integer string conversion: " +
			"value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - " +
			"Consider hexadecimal for huge integer literals to avoid decimal conversion limits."},
		{"hexadecimal digits", func(n int) string { return "0x" + strings.Repeat("f", n) + "\n" }, 100_000, 0, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, diags := Parse("test.py", test.program(test.ok)); diags != nil {
				t.Errorf("%d levels: %v", test.ok, diags)
			}
			if test.bad == 0 {
				return
			}
			// Far beyond the limit it must say the same, without running out of stack.
			for _, n := range []int{test.bad, 100_000} {
				if test.message[:7] == "Exceeds" && n != test.bad || test.name == "indentation" && n != test.bad {
					continue // the message holds the number; the text would be huge
				}
				_, diags := Parse("test.py", test.program(n))
				if diags == nil || diags[0].Message != test.message {
					t.Errorf("%d levels: got %v, want %s", n, diags, test.message)
				}
			}
		})
	}
}

// TestHeight checks that the height that the parser keeps account of bounds
// that of the tree: a walk may recurse as deep as MaxDepth.
func TestHeight(t *testing.T) {
	link := func(n int) string { return "x" + strings.Repeat("+y.z", n) }
	inner := link(400)
	program := "(" + inner + ")" + strings.Repeat("+y", 400) + "\n"
	if _, diags := Parse("test.py", program); diags != nil {
		t.Errorf("800 levels: %v", diags)
	}
	program = "(" + inner + ")" + strings.Repeat("+y", 700) + "\n"
	if _, diags := Parse("test.py", program); diags == nil {
		t.Error("1100 levels in two chains are accepted")
	}
}

// TestWork checks that the parser's work grows linearly with long texts, also
// where it has to look for the words of a fault.
func TestWork(t *testing.T) {
	repeat := strings.Repeat
	tests := []struct{ name, program string }{
		{"match statements", repeat("match (a, b):\n case (c, d): pass\n", 1000)},
		{"match names", repeat("match (a, b)\n", 1000)},
		{"with statements", repeat("with (a, b) as c, (d, e): pass\n", 1000)},
		{"f-strings", repeat(`f"{a:{b}}{c!r}" `, 1000)},
		{"missing comma", "f(" + repeat("a, ", 1000) + "b c" + repeat(", d", 1000) + ")"},
		{"missing comma deep inside", repeat("f(a, ", 199) + "b c" + repeat(")", 199)},
		{"missing operand", "f(" + repeat("a b + ", 1000) + ")"},
		{"f-string fault deep inside", repeat(`f"{`, 60) + "a b +" + repeat(`}"`, 60)},
		{"match fault", "match " + repeat("(a, ", 190) + "b c" + repeat(")", 190) + ":\n"},
		{"with fault", "with " + repeat("(a, ", 190) + "b c" + repeat(")", 190) + ":\n"},
		{"print", "print " + repeat("a + ", 900) + "b c"},
		{"assignment", repeat("a, ", 1000) + "f() = 1"},
		{"stars", repeat("{a: *", 190) + "b" + repeat("}", 190)},
		{"generators", repeat("f(a=1 for x in ", 190) + "b" + repeat(")", 190)},
	}
	for _, test := range tests {
		p := newParser(scan(test.program))
		p.parse("test.py")
		if p.work > 200*len(p.toks) {
			t.Errorf("%s: %d moves for %d tokens", test.name, p.work, len(p.toks))
		}
	}
}
