package explore_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
)

// twice makes a program of two threads that run the lines of a function work(n).
func twice(before, work, after string) string {
	return "import os\nfrom threading import Thread\n" + before + "def work(n):\n    " + strings.ReplaceAll(work, "\n", "\n    ") +
		"\na = Thread(target=work, args=(1,)); b = Thread(target=work, args=(2,))\na.start(); b.start(); a.join(); b.join()\n" + after
}

// filePrograms are programs about files with all that they can print.
var filePrograms = []struct {
	name, source string
	prints       []string
}{
	{"append", twice("", `with open("log", "a") as f:
    f.write(f"<{n}")
    f.write(">")`, `print(open("log").read())`),
		[]string{"<1><2>\n", "<2><1>\n"}},
	{"append, unbuffered", twice("", `with open("log", "ab", buffering=0) as f:
    f.write(b"<%d" % n)
    f.write(b">")`, `print(open("log").read())`),
		[]string{"<1<2>>\n", "<1><2>\n", "<2<1>>\n", "<2><1>\n"}},
	{"write over each other", twice("", `with open("log", "w") as f:
    f.write(str(n) * n)`, `print(open("log").read())`),
		[]string{"12\n", "1\n", "22\n"}},
	{"check, then create", twice("made = []\n", `if not os.path.exists("once"):
    open("once", "w").close()
    made.append(n)`, `print(sorted(made))`),
		[]string{"[1, 2]\n", "[1]\n", "[2]\n"}},
	{"exclusive create", twice("made = []\n", `try:
    open("once", "x").close()
    made.append(n)
except FileExistsError:
    pass`, `print(made)`),
		[]string{"[1]\n", "[2]\n"}},
	{"counter in a file", twice("open(\"n\", \"w\").write(\"0\")\n", `with open("n") as f:
    value = int(f.read())
with open("n", "w") as f:
    f.write(str(value + 1))`, `print(open("n").read())`),
		// Who reads between another's open and close finds nothing, and fails.
		[]string{"1\n", "2\n"}},
	{"remove twice", twice("open(\"f\", \"w\").close()\n", `try:
    os.remove("f")
except FileNotFoundError:
    print("late")`, `print(os.listdir("."))`),
		[]string{"late\n['main.py']\n"}},
	{"makedirs", twice("", `os.makedirs("d", exist_ok=True)
print(os.path.isdir("d"))`, ""),
		[]string{"True\nTrue\n"}},
	{"one file for both", twice("f = open(\"log\", \"w\")\n", `f.write(f"{n}")
f.write(".")`, "f.close()\nprint(open(\"log\").read())"),
		[]string{"1.2.\n", "12..\n", "2.1.\n", "21..\n"}},
	{"one StringIO for both", twice("import io\ns = io.StringIO()\n", `s.write(f"{n}")
s.write(".")`, "print(s.getvalue())"),
		[]string{"1.2.\n", "12..\n", "2.1.\n", "21..\n"}},
	{"left without close", twice("", `def save():
    f = open("log", "a")
    f.write(f"{n}")
save()
f = open("log")
print(f.read())`, ""),
		[]string{"1\n12\n", "12\n1\n", "12\n12\n", "2\n21\n", "21\n2\n", "21\n21\n"}},
	{"rename", twice("", `with open(f"t{n}", "w") as f:
    f.write(str(n))
os.replace(f"t{n}", "result")`, `print(open("result").read(), len(os.listdir()))`),
		[]string{"1 2\n", "2 2\n"}},
}

// TestFiles explores programs about files: they print what they can print on a
// real disk, and the enumeration of all interleavings counts the same.
func TestFiles(t *testing.T) {
	for i, p := range filePrograms {
		t.Run(p.name, func(t *testing.T) {
			front := compile(t, p.source)
			r := explore.Run(front, machine.Config{}, options(front))
			var got []string
			for _, o := range r.Outcomes {
				if !slices.Contains(got, o.Output) && len(o.Exceptions) == 0 {
					got = append(got, o.Output)
				}
				if w := replay(t, front, o.Witness); w != outcomeKey(o.End, o.Exceptions, o.Output, o.State) {
					t.Errorf("witness %s leads to %s", o.Witness, w)
				}
			}
			for _, s := range got {
				if !slices.Contains(p.prints, s) {
					t.Errorf("it can print %q", s)
				}
			}
			if !r.Complete {
				t.Error("not complete")
			}
			t.Logf("%s interleavings; prints %q", r.Interleavings, got)
			if r.Interleavings.IsInt64() && r.Interleavings.Int64() <= 20_000 {
				b := &brute{front: front, m: machine.New(front, machine.Config{}), counts: map[string]int64{}, probs: map[string]float64{}, left: 40_000}
				b.m.KeepJournal(true)
				b.walk(1)
				compare(t, uint64(i), p.source, r, b)
			}
			for _, s := range p.prints {
				if !slices.Contains(got, s) {
					t.Errorf("it cannot print %q", s)
				}
			}
		})
	}
}

// contents shows a heap.
func contents(m *machine.Machine) string {
	var b strings.Builder
	for i := range m.Objects {
		o := &m.Objects[i]
		fmt.Fprintln(&b, i, o.Type, o.Shared, o.Slots)
	}
	return b.String()
}

// TestFilesAreState goes back over every step of a run about files.
func TestFilesAreState(t *testing.T) {
	for _, p := range filePrograms {
		front := compile(t, p.source)
		m := machine.New(front, machine.Config{})
		m.KeepJournal(true)
		for !m.Over() {
			next := int32(-1)
			for i := range m.Threads {
				if m.Enabled(&m.Threads[i]) {
					next = int32(i)
				}
			}
			before := contents(m)
			s := m.Snapshot()
			if err := m.Step(next, false); err != nil {
				t.Fatal(err)
			}
			after := contents(m)
			m.Restore(s)
			if contents(m) != before {
				t.Fatalf("%s: a step is not taken back", p.name)
			}
			if err := m.Step(next, false); err != nil {
				t.Fatal(err)
			}
			if contents(m) != after {
				t.Fatalf("%s: a step does not repeat", p.name)
			}
		}
	}
}
