package python

import (
	"path/filepath"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/schedule"
)

// TestDeadLocals overwrites, before every step, what is said to be dead: no run
// may notice.
func TestDeadLocals(t *testing.T) {
	files, err := filepath.Glob("testdata/corpus/*.py")
	if err != nil {
		t.Fatal(err)
	}
	overwritten := 0
	for _, file := range files {
		l, errs := Compile(programFiles(t, file))
		if len(errs) > 0 {
			continue
		}
		play := func(poison bool) (output, errors string) {
			m := machine.New(l, machine.Config{MaxSteps: 2000, InputEnds: true})
			s := schedule.NewRandom(1)
			for !m.Over() {
				if poison {
					overwritten += overwrite(l, m)
				}
				c, ok := s.Next(m)
				if !ok || m.Step(c.Thread, false) != nil {
					break
				}
			}
			return string(m.Output), string(m.Errors)
		}
		output, errors := play(false)
		if o, e := play(true); o != output || e != errors {
			t.Errorf("%s: prints\n%s%s\nwithout its dead variables, and\n%s%s\nwith them", file, o, e, output, errors)
		}
	}
	if overwritten < 1000 {
		t.Errorf("only %d values overwritten in %d files", overwritten, len(files))
	}
}

// overwrite writes nonsense into dead variables, and between the height to which
// a call returns and the called frame.
func overwrite(l *Language, m *machine.Machine) int {
	n := 0
	nonsense := machine.IntValue(0xdead)
	for i := range m.Threads {
		t := &m.Threads[i]
		for j := range t.Frames {
			f := &t.Frames[j]
			for k := f.Ret; k < f.Base && int(k) < len(t.Stack); k++ {
				t.Stack[k] = nonsense
				n++
			}
			for _, k := range l.DeadLocals(f.Code, f.PC, j+1 < len(t.Frames)) {
				t.Stack[f.Base+k] = nonsense
				n++
			}
		}
	}
	return n
}

func TestDeadLocalsOf(t *testing.T) {
	l, errs := Compile([]File{{Name: "main.py", Text: `
def f(a, b, c):
    d = a + b
    print(d)
    print(c)
    return a
`}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for id, c := range l.codes {
		if c.Name != "f" || c.lib {
			continue
		}
		var got [][]int32
		for pc, s := range c.Spans {
			if pc > 0 && s.Line != c.Spans[pc-1].Line {
				got = append(got, l.DeadLocals(int32(id), int32(pc), false))
			}
		}
		want := [][]int32{{1}, {1, 3}, {1, 2, 3}}
		for i, w := range want {
			if i >= len(got) || len(got[i]) != len(w) {
				t.Fatalf("dead at the starts of lines: %v, want %v", got, want)
			}
			for k := range w {
				if got[i][k] != w[k] {
					t.Fatalf("dead at the starts of lines: %v, want %v", got, want)
				}
			}
		}
	}
}
