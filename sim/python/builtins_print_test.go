package python

import (
	"testing"

	"racewalk/sim/machine"
)

// boot compiles a program and runs it to its first operation.
func boot(t *testing.T, source string, c machine.Config) *machine.Machine {
	t.Helper()
	l, problems := Compile([]File{{Name: "main.py", Text: source}})
	if len(problems) > 0 {
		t.Fatalf("does not compile: %v", problems)
	}
	return machine.New(l, c)
}

func step(t *testing.T, m *machine.Machine, thread int32) {
	t.Helper()
	if err := m.Step(thread, false); err != nil {
		t.Fatal(err)
	}
}

// TestPrintIsOneStep: whatever the arguments need, the line appears at once.
func TestPrintIsOneStep(t *testing.T) {
	m := boot(t, `
class A:
    def __str__(self):
        return "A%d" % len([1, 2])

print("x", A(), [A], A(), sep=", ")
print("done")
`, machine.Config{})
	if string(m.Output) != "" {
		t.Fatalf("before the first step: %q", m.Output)
	}
	step(t, m, 0)
	if want := "x, A2, [<class '__main__.A'>], A2\n"; string(m.Output) != want {
		t.Errorf("after the first step: %q, want %q", m.Output, want)
	}
	step(t, m, 0)
	if want := "x, A2, [<class '__main__.A'>], A2\ndone\n"; string(m.Output) != want || !m.Over() {
		t.Errorf("after the second step: %q, want %q and the end", m.Output, want)
	}
}

// TestInput: the prompt is a step, and then the thread waits for a line.
func TestInput(t *testing.T) {
	const source = "name = input('Name? ')\nage = int(input())\nprint(name, age + 1)\n"
	m := boot(t, source, machine.Config{})
	step(t, m, 0)
	if string(m.Output) != "Name? " {
		t.Errorf("after the prompt: %q", m.Output)
	}
	if !m.Stuck() {
		t.Error("the thread does not wait for a line")
	}
	m = boot(t, source, machine.Config{Input: []string{"Ann", "41"}})
	for !m.Over() {
		step(t, m, 0)
	}
	if want := "Name? Ann 42\n"; string(m.Output) != want {
		t.Errorf("with two lines: %q, want %q", m.Output, want)
	}
	m = boot(t, source, machine.Config{Input: []string{"Ann"}, InputEnds: true})
	for !m.Over() {
		step(t, m, 0)
	}
	if len(m.Failed) != 1 || m.Failed[0] != "EOFError" {
		t.Errorf("with one line: failed %v, want EOFError", m.Failed)
	}
}

// TestStreams: what goes where.
func TestStreams(t *testing.T) {
	m := boot(t, `
import sys
print("out")
print("err", file=sys.stderr)
sys.stderr.write("more\n")
sys.stdout.write("end\n")
`, machine.Config{})
	for !m.Over() {
		step(t, m, 0)
	}
	if string(m.Output) != "out\nend\n" || string(m.Errors) != "err\nmore\n" {
		t.Errorf("output %q, errors %q", m.Output, m.Errors)
	}
}
