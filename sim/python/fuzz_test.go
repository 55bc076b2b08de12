package python

import (
	"os"
	"path/filepath"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/schedule"
)

// FuzzRun checks that no text makes the compiler or the interpreter panic, and that
// a run ends within its limits, whatever they cut off.
func FuzzRun(f *testing.F) {
	for _, pattern := range []string{"testdata/corpus/*.py", "testdata/threaded/*.txt"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			if b, err := os.ReadFile(file); err == nil && len(b) < 3000 {
				f.Add(string(b), uint64(len(b)))
			}
		}
	}
	f.Fuzz(func(t *testing.T, source string, seed uint64) {
		l, _ := Compile([]File{{Name: "fuzz.py", Text: source}})
		if l == nil {
			return
		}
		const maxHeap = 8 << 20
		policies := []machine.Policy{machine.AnyOp, machine.CPython39, machine.CPython310, machine.Line}
		m := runWith(t, l, machine.Config{Policy: policies[seed%4], InputEnds: true, MaxSteps: 2_000, MaxWork: 50_000,
			MaxHeap: maxHeap, MaxOutput: 1 << 16, MaxThreads: 50}, schedule.NewRandom(seed))
		if m.HeapBytes() > 4*maxHeap {
			t.Errorf("the heap holds %d bytes, its limit is %d", m.HeapBytes(), maxHeap)
		}
		for _, o := range l.Objects(m) {
			l.Cells(m, o.ID)
		}
		for i := range m.Threads {
			if th := &m.Threads[i]; th.Life == machine.Alive && len(th.Frames) > 0 {
				l.Pending(m, th, func(int32) string { return "" })
			}
		}
	})
}
