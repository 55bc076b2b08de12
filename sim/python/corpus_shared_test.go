package python

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"racewalk/sim/machine"
)

// TestCorpusShared runs the corpus as if another thread could see every object:
// the program then stops before each operation on memory, is taken up again, and
// must print the same. What a stopped operation has left behind shows here.
func TestCorpusShared(t *testing.T) {
	programs, _ := filepath.Glob("testdata/corpus/*.py")
	for _, policy := range []machine.Policy{machine.AnyOp, machine.CPython39, machine.CPython310, machine.Line} {
		for _, path := range programs {
			name := strings.TrimSuffix(filepath.Base(path), ".py")
			if byPolicy[name] || name == "file_left" { // a file that others see is not left
				continue
			}
			t.Run(fmt.Sprint(policy, "/", name), func(t *testing.T) {
				out, errs := runShared(t, programFiles(t, path), policy)
				sameText(t, "standard output", withoutFolder(out), golden(t, path, ".out"))
				sameText(t, "standard error", errs, golden(t, path, ".err"))
			})
		}
	}
}

// byPolicy are the programs whose output depends on the policy, which stands for
// a version of Python: what it calls itself, and what it calls deprecated.
var byPolicy = map[string]bool{"sys_module": true, "datetime_all": true, "sync_reprs": true,
	"generator_send_throw": true}

func runShared(t *testing.T, files []File, policy machine.Policy) (out, errs string) {
	t.Helper()
	l, problems := Compile(files)
	if len(problems) > 0 {
		t.Fatalf("does not compile: %v", problems)
	}
	m := machine.New(l, machine.Config{InputEnds: true, Policy: policy, MaxSteps: 10_000_000})
	m.Live++ // somebody else, who never does anything
	seen := 0
	for m.Threads[0].Life == machine.Alive && m.Limit == machine.LimitNone {
		for ; seen < len(m.Objects); seen++ {
			m.Objects[seen].Shared = true
		}
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
	t.Log(m.Steps, "steps")
	return string(m.Output), string(m.Errors)
}
