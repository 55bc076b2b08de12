package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"racewalk/sim/machine"
)

// TestCorpus runs every program of testdata/corpus and compares what it prints
// with what CPython 3.12 printed (testdata/regen.py).
func TestCorpus(t *testing.T) {
	programs, err := filepath.Glob("testdata/corpus/*.py")
	if err != nil || len(programs) == 0 {
		t.Fatalf("no programs: %v", err)
	}
	for _, path := range programs {
		name := strings.TrimSuffix(filepath.Base(path), ".py")
		t.Run(name, func(t *testing.T) {
			out, errs := runFile(t, path)
			sameText(t, "standard output", out, golden(t, path, ".out"))
			sameText(t, "standard error", errs, golden(t, path, ".err"))
		})
	}
}

// golden reads the golden file beside a program; "" if there is none.
func golden(t *testing.T, path, suffix string) string {
	b, err := os.ReadFile(strings.TrimSuffix(path, ".py") + suffix)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if os.IsNotExist(err) && suffix == ".out" {
		t.Fatalf("%s has no golden file: run testdata/regen.py", path)
	}
	return string(b)
}

// runFile runs a program to its end, always the first thread that can go on.
func runFile(t *testing.T, path string) (out, errs string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return runProgram(t, filepath.Base(path), string(b))
}

func runProgram(t *testing.T, name, source string) (out, errs string) {
	t.Helper()
	l, problems := Compile([]File{{Name: name, Text: source}})
	if len(problems) > 0 {
		t.Fatalf("does not compile: %v", problems)
	}
	m := machine.New(l, machine.Config{InputEnds: true})
	for !m.Over() {
		next := int32(-1)
		for i := range m.Threads {
			if m.Enabled(&m.Threads[i]) {
				next = int32(i)
				break
			}
		}
		if next < 0 {
			t.Fatal("no thread can go on")
		}
		if err := m.Step(next, false); err != nil {
			t.Fatal(err)
		}
	}
	if m.Limit != machine.LimitNone {
		t.Errorf("stopped by limit %d", m.Limit)
	}
	for _, o := range l.Objects(m) { // whatever a program made can be shown
		l.Cells(m, o.ID)
	}
	return string(m.Output), string(m.Errors)
}

// sameText reports the first line in which two texts differ.
func sameText(t *testing.T, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := 0; i < len(g) || i < len(w); i++ {
		a, b := "(nothing)", "(nothing)"
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			t.Errorf("%s, line %d:\n got %s\nwant %s", what, i+1, a, b)
			return
		}
	}
}
