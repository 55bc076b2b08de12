package timed_test

import (
	"flag"
	"fmt"
	"math"
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

var update = flag.Bool("update", false, "rewrite testdata/everywhere.txt")

// TestEverywhere: a run is the same on every platform.
func TestEverywhere(t *testing.T) {
	got := ""
	for _, test := range []struct {
		program string
		policy  machine.Policy
	}{
		{"updown", machine.CPython39},
		{"line_sleeping", machine.CPython39},
		{"ring_polling", machine.CPython310},
		{"two", machine.AnyOp},
	} {
		r := begin(t, program(t, test.program, 0.03), machine.Config{Policy: test.policy, Seed: 5}, timed.Options{For: second}, false)
		r.Advance(math.MaxInt64)
		got += fmt.Sprintf("%s under %s\n%s", test.program, test.policy, r.Machine().Output)
		for i := range r.Machine().Threads {
			got += fmt.Sprintln(r.Account(int32(i)).Total)
		}
	}
	const file = "testdata/everywhere.txt"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
