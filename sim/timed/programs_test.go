package timed_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/timed"
	"racewalk/sim/worker"
)

const second = 1_000_000_000

// program returns a program of testdata with its length in place of 5 s.
func program(t testing.TB, name string, length float64) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name+".py"))
	if err != nil {
		t.Fatal(err)
	}
	const five = "SECONDS = 5\n"
	if !strings.Contains(string(text), five) {
		t.Fatalf("%s has no line %q", name, five)
	}
	return strings.Replace(string(text), five, "SECONDS = "+strconv.FormatFloat(length, 'f', -1, 64)+"\n", 1)
}

// begin begins a timed run of a source text, through the workers or directly.
func begin(t testing.TB, source string, c machine.Config, o timed.Options, workers bool) *timed.Run {
	t.Helper()
	l, errs := python.Compile([]python.File{{Name: "main.py", Text: source}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	c.Collect = 8 << 20
	m := machine.Boot(l.ForTimedRun(), c)
	door := m.RunFor
	if workers {
		pool := worker.New(m)
		t.Cleanup(pool.Close)
		door = pool.RunFor
	}
	if o.Parts == 0 {
		o.Parts = 10
	}
	o.Seed = c.Seed
	r, err := timed.New(m, door, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestSameRun: the same seed gives the same run, through the workers, directly, and in
// slices of any length; another seed another.
func TestSameRun(t *testing.T) {
	outcome := func(policy machine.Policy, seed uint64, workers bool, slice int64) string {
		r := begin(t, program(t, "line_sleeping", 0.02), machine.Config{Policy: policy, Seed: seed}, timed.Options{For: second}, workers)
		end := timed.Going
		for end == timed.Going {
			end = r.Advance(r.Now() + slice)
		}
		if end != timed.Finished {
			t.Fatalf("the run ended with %d", end)
		}
		s := string(r.Machine().Output)
		for i := range r.Machine().Threads {
			for _, ns := range r.Account(int32(i)).Total {
				s += strconv.FormatInt(ns, 10) + " "
			}
		}
		return s
	}
	for _, policy := range []machine.Policy{machine.CPython39, machine.CPython310, machine.AnyOp} {
		want := outcome(policy, 1, false, second)
		if got := outcome(policy, 1, true, second); got != want {
			t.Errorf("%s: through the workers\n%s, directly\n%s", policy, got, want)
		}
		if got := outcome(policy, 1, false, 777_777); got != want {
			t.Errorf("%s: in slices\n%s, at once\n%s", policy, got, want)
		}
		if outcome(policy, 2, false, second) == want {
			t.Errorf("%s: two seeds give the same run", policy)
		}
	}
}
