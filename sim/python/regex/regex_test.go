package regex

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestGolden compares with what CPython says (testdata/regen.py).
func TestGolden(t *testing.T) {
	f, err := os.Open("testdata/golden.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	matches, errors, wrong := 0, 0, 0
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		part := strings.Split(lines.Text(), "\t")
		flags, _ := strconv.Atoi(part[0])
		pattern, err := strconv.Unquote(part[1])
		if err != nil {
			t.Fatal(err)
		}
		text, err := strconv.Unquote(part[2])
		if err != nil {
			t.Fatal(err)
		}
		got := judge(t, Flags(flags), pattern, text)
		switch {
		case strings.HasPrefix(got, "error"):
			errors++
		default:
			matches += strings.Count(got, "/")
		}
		if got != part[3] {
			if wrong++; wrong <= 20 {
				t.Errorf("%s with flags %d in %s:\n got %s\nwant %s", part[1], flags, part[2], got, part[3])
			}
		}
	}
	if matches < 5000 || errors < 1000 {
		t.Errorf("%d matches and %d errors only", matches, errors)
	}
	if wrong > 0 {
		t.Errorf("%d differ", wrong)
	}
}

// judge tells what a pattern finds in a text, as the golden file does.
func judge(t *testing.T, flags Flags, pattern, text string) string {
	p, bad := Compile([]rune(pattern), false, flags)
	if bad != nil {
		msg := strconv.QuoteToASCII(bad.Msg)
		return fmt.Sprintf("error %d %s", bad.Pos, msg)
	}
	subject := []rune(text)
	found, err := p.Find(subject, 0, len(subject), 0)
	if err != nil {
		return err.Error()
	}
	var parts []string
	for _, m := range found {
		parts = append(parts, told(m))
	}
	whole := ""
	if m, err := p.Match(subject, 0, len(subject), true); err != nil {
		t.Error(err)
	} else if m != nil {
		whole = told(m)
	}
	return strings.Join(parts, " ") + "=" + whole
}

func told(m *Match) string {
	var parts []string
	for _, n := range m.Spans {
		parts = append(parts, strconv.Itoa(n))
	}
	return strings.Join(parts, ",") + "/" + strconv.Itoa(m.Last)
}

// TestTooLong: exponential backtracking ends, and so does deep recursion.
func TestTooLong(t *testing.T) {
	subject := []rune(strings.Repeat("a", 40) + "b")
	p, bad := Compile([]rune("(a*)*c|(a|a)*$"), false, 0)
	if bad != nil {
		t.Fatal(bad)
	}
	if _, err := p.Find(subject, 0, len(subject), 0); err != ErrTooLong {
		t.Errorf("got %v", err)
	}
	deep := []rune(strings.Repeat("ab", 300_000))
	p, _ = Compile([]rune("(ab)*c"), false, 0)
	if _, err := p.Match(deep, 0, len(deep), false); err != ErrTooLong {
		t.Errorf("got %v", err)
	}
	p, _ = Compile([]rune(".*?[^a]+b.*"), false, DotAll)
	if m, err := p.Match(deep, 0, len(deep), true); err != nil || m != nil {
		t.Errorf("got %v, %v", m, err)
	}
}

func FuzzCompile(f *testing.F) {
	for _, s := range []string{`(?P<x>a+)|\1(?P=x)`, `(?<!a{2})[^\w-]*?`, `(?(1)a|b)(?i:x)`, `(?x) a # c`} {
		f.Add(s, "aab", 0)
	}
	f.Fuzz(func(t *testing.T, pattern, text string, flags int) {
		p, bad := Compile([]rune(pattern), flags&1 != 0, Flags(flags)&(IgnoreCase|Multiline|DotAll|Verbose|ASCII))
		if bad != nil {
			if bad.Msg == "" || bad.Pos > len([]rune(pattern)) {
				t.Errorf("error %+v", bad)
			}
			return
		}
		subject := []rune(text)
		found, _ := p.Find(subject, 0, len(subject), 0)
		for _, m := range found {
			for i := 0; i < len(m.Spans); i += 2 {
				if a, b := m.Spans[i], m.Spans[i+1]; a > b || b > len(subject) || (a < 0) != (b < 0) {
					t.Errorf("spans %v", m.Spans)
				}
			}
		}
	})
}
