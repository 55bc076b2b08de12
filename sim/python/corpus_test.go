package python

import (
	"io/fs"
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

// TestCorpusCollected runs the corpus once more, dropping what cannot be reached
// as often as possible: what is still needed must not go.
func TestCorpusCollected(t *testing.T) {
	programs, _ := filepath.Glob("testdata/corpus/*.py")
	for _, path := range programs {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".py"), func(t *testing.T) {
			out, errs := runFileUnder(t, path, machine.Config{InputEnds: true, Collect: 1})
			sameText(t, "standard output", out, golden(t, path, ".out"))
			sameText(t, "standard error", errs, golden(t, path, ".err"))
		})
	}
}

// TestCollect runs what leaves much more behind than the heap may hold.
func TestCollect(t *testing.T) {
	program := func(body string) string {
		return "from threading import Thread\nkept = [str(i) + '!' for i in range(100)]\ndef work():\n    for i in range(20_000):\n        " + body +
			"\nt = Thread(target=work)\nt.start()\nfor i in range(20_000):\n    " + body + "\nt.join()\nprint(kept[99], len(kept))\n"
	}
	for _, body := range []string{"s = 'x' * 1000 + str(i)", "s = [i] * 100", "s = 10 ** 1000 + i", "s = {i: [str(i)]}", "kept[i % 100] = kept[i % 100] + ''"} {
		out, errs := runProgram(t, "main.py", program(body), machine.Config{Collect: 1 << 20, MaxHeap: 8 << 20, MaxSteps: 10_000_000})
		if out != "99! 100\n" || errs != "" {
			t.Errorf("%s: printed %q %q", body, out, errs)
		}
	}
}

// TestHeapLimit runs what keeps more than the heap may hold, in one step.
func TestHeapLimit(t *testing.T) {
	for _, collect := range []int64{0, 1 << 20} {
		l, _ := Compile([]File{{Name: "main.py", Text: "kept = []\nfor i in range(1000):\n    kept.append('x' * 100_000 + str(i))\n"}})
		m := machine.New(l, machine.Config{Collect: collect, MaxHeap: 16 << 20})
		if m.Limit != machine.LimitHeap {
			t.Errorf("Collect %d: stopped by limit %d", collect, m.Limit)
		}
		if m.HeapBytes() > 200<<20 {
			t.Errorf("Collect %d: the heap has %d bytes", collect, m.HeapBytes())
		}
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
	return runFileUnder(t, path, machine.Config{InputEnds: true})
}

func runFileUnder(t *testing.T, path string, config machine.Config) (out, errs string) {
	t.Helper()
	out, errs = runFiles(t, programFiles(t, path), config)
	return withoutFolder(out), errs
}

// withoutFolder leaves out the program's folder, as the golden files do.
func withoutFolder(out string) string { return strings.ReplaceAll(out, homeFolder+"/", "") }

// programFiles returns a program's file and those of the folder NAME.d that goes
// with it.
func programFiles(t *testing.T, path string) []File {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	files := []File{{Name: filepath.Base(path), Text: string(b)}}
	folder := strings.TrimSuffix(path, ".py") + ".d"
	err = filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(name)
		name, _ = filepath.Rel(folder, name)
		files = append(files, File{Name: filepath.ToSlash(name), Text: string(b)})
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return files
}

func runProgram(t *testing.T, name, source string, config machine.Config) (out, errs string) {
	t.Helper()
	return runFiles(t, []File{{Name: name, Text: source}}, config)
}

func runFiles(t *testing.T, files []File, config machine.Config) (out, errs string) {
	t.Helper()
	l, problems := Compile(files)
	if len(problems) > 0 {
		t.Fatalf("does not compile: %v", problems)
	}
	m := machine.New(l, config)
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
