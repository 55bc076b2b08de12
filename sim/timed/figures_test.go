//go:build !js

package timed_test

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/timed"
)

// These tests take their time, so they are made natively only. That runs work elsewhere,
// too, is held by the others.

// finished runs a source text to its end and returns the numbers that it prints.
func finished(t testing.TB, source string, c machine.Config) []float64 {
	t.Helper()
	r := begin(t, source, c, timed.Options{For: 10 * second}, false)
	if end := r.Advance(math.MaxInt64); end != timed.Finished || len(r.Machine().Errors) > 0 {
		t.Fatalf("the run ended with %d\n%s", end, r.Machine().Errors)
	}
	var numbers []float64
	for _, s := range strings.Fields(string(r.Machine().Output)) {
		n, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		numbers = append(numbers, n)
	}
	return numbers
}

// consecutive reports whether three numbers are still as far apart as 1, 2 and 3.
func consecutive(n []float64) bool { return n[1] == n[0]+1 && n[2] == n[0]+2 }

// published are figures of programs like those of testdata on CPython 3.7, for 5 s. The
// first three that a program prints are the elements of its list, the others times.
var published = []struct {
	program     string
	length      float64 // s that are run here, each time
	runs        int     // with different seeds; their mean counts
	first       float64 // the first element; 0 where none is known
	consecutive bool
	working     float64 // s, a thread; 0 where none is known
	sleeping    float64 // likewise
}{
	{"one", 0.5, 1, 6_563_461, true, 0, 0},
	{"two", 1, 1, 5_738_447, false, 0, 0},
	{"locked", 0.5, 1, 0, true, 0, 0},
	{"line_polling", 1, 1, 710_779, true, (4.29 + 4.36) / 2, 0},
	{"line_sleeping", 1, 4, 0, true, (3.12 + 3.25) / 2, (1.38 + 1.14) / 2},
	{"ring_blocking", 0.5, 1, 179_992, true, (4.91 + 4.94) / 2, 0},
	{"ring_after", 0.5, 1, 177_807, true, (0.77 + 0.76) / 2, 0},
	{"ring_sleeping", 2, 1, 4_126, true, 0, 5.001},
	{"ring_polling", 2, 1, 871, true, (0.00064 + 0.00036) / 2, 0},
}

func TestPublishedFigures(t *testing.T) {
	firsts := map[string]float64{}
	for _, p := range published {
		n := make([]float64, 7)
		for seed := range p.runs {
			run := finished(t, program(t, p.program, p.length), machine.Config{Policy: machine.CPython39, Seed: uint64(seed)})
			if consecutive(run) != p.consecutive {
				t.Errorf("%s counts to %.0f", p.program, run[:3])
			}
			for i, x := range run {
				n[i] += x / float64(p.runs)
			}
		}
		scale := 5 / p.length
		firsts[p.program] = n[0] * scale
		t.Logf("%s, scaled to 5 s: %.0f, times %.5g", p.program, n[0]*scale, n[3:])
		if p.first > 0 && (n[0]*scale < p.first/2 || n[0]*scale > p.first*2) {
			t.Errorf("%s counts to %.0f, more than a factor of 2 from %.0f", p.program, n[0]*scale, p.first)
		}
		near := func(what string, at int, want float64) {
			if want == 0 {
				return
			}
			if got := (n[at] + n[at+1]) / 2 * scale; math.Abs(got-want) > want/4 {
				t.Errorf("%s: a thread is %s for %.5f s, more than a quarter from %.5f s", p.program, what, got, want)
			}
		}
		near("working", 3, p.working)
		near("sleeping", 5, p.sleeping)
	}
	order := []string{"one", "two", "locked", "line_polling", "ring_blocking", "ring_sleeping", "ring_polling"}
	for i := 1; i < len(order); i++ {
		if more, fewer := order[i-1], order[i]; firsts[more] <= firsts[fewer] {
			t.Errorf("%s counts to %.0f, %s to %.0f", more, firsts[more], fewer, firsts[fewer])
		}
	}
}

// TestUpAndDown: one thread adds and one subtracts. What is left is what updates got
// lost, at random: its size grows with the square root of the time. Published for 5 s:
// −8,832; −168,606; 2,567 and 97,998; 133,432; 186,591.
func TestUpAndDown(t *testing.T) {
	size := func(n []float64) float64 {
		sum := 0.0
		for _, x := range n {
			sum += x * x
		}
		return math.Sqrt(sum / float64(len(n)))
	}
	want := size([]float64{-8_832, -168_606, 2_567, 97_998, 133_432, 186_591})
	var left []float64
	const length, runs = 1, 4
	for seed := range uint64(runs) {
		n := finished(t, program(t, "updown", length), machine.Config{Policy: machine.CPython39, Seed: seed})
		if consecutive(n) {
			t.Errorf("seed %d: %.0f", seed, n)
		}
		left = append(left, n...)
	}
	if got := size(left) * math.Sqrt(5/length); got < want/2 || got > want*2 {
		t.Errorf("%.0f is left on average, more than a factor of 2 from %.0f", got, want)
	}
}

// TestPolicies: what is lost without a lock depends on where the GIL may change hands.
func TestPolicies(t *testing.T) {
	for policy, lost := range map[machine.Policy]bool{machine.CPython39: true, machine.CPython310: false, machine.AnyOp: true} {
		for _, name := range []string{"two", "updown"} {
			n := finished(t, program(t, name, 0.2), machine.Config{Policy: policy})
			if consecutive(n) == lost {
				t.Errorf("%s under %s: %.0f", name, policy, n)
			}
		}
		if n := finished(t, program(t, "locked", 0.1), machine.Config{Policy: policy}); !consecutive(n) {
			t.Errorf("with a lock under %s: %.0f", policy, n)
		}
	}
}

// TestParallel: without the GIL two threads that share nothing do twice the work.
func TestParallel(t *testing.T) {
	const source = `
from threading import Event, Thread
from time import sleep
stop = Event()
done = [0, 0]
def count(me):
    n = 0
    while not stop.is_set():
        n += 1
    done[me] = n
threads = [Thread(target=count, args=(i,)) for i in range(THREADS)]
for t in threads: t.start()
sleep(0.1)
stop.set()
for t in threads: t.join()
print(sum(done))
`
	for policy, want := range map[machine.Policy]float64{machine.CPython39: 1, machine.CPython310: 1, machine.AnyOp: 2} {
		one := finished(t, strings.Replace(source, "THREADS", "1", 1), machine.Config{Policy: policy})
		two := finished(t, strings.Replace(source, "THREADS", "2", 1), machine.Config{Policy: policy})
		if ratio := two[0] / one[0]; math.Abs(ratio-want) > want/5 {
			t.Errorf("under %s two threads do %.2f times the work of one", policy, ratio)
		}
	}
}

// TestSwitchInterval: a queue's ring whose threads poll goes on about once a slice of
// the GIL, however long that is.
func TestSwitchInterval(t *testing.T) {
	rounds := func(interval string) float64 {
		source := "import sys\nsys.setswitchinterval(" + interval + ")\n" + program(t, "ring_polling", 0.5)
		return finished(t, source, machine.Config{Policy: machine.CPython39})[0]
	}
	normal, short, long := rounds("0.005"), rounds("0.001"), rounds("0.02")
	if short < 2*normal || long > normal/2 {
		t.Errorf("after 1 ms, 5 ms, 20 ms: %v, %v, %v rounds", short, normal, long)
	}
}

func TestAccount(t *testing.T) {
	totals := func(name string, length float64) []timed.Times {
		r := begin(t, program(t, name, length), machine.Config{Policy: machine.CPython39}, timed.Options{For: second, Parts: 50}, false)
		r.Advance(math.MaxInt64)
		var all []timed.Times
		for i := range r.Machine().Threads {
			a := r.Account(int32(i))
			all = append(all, a.Total)
			var sum timed.Times
			for _, p := range a.Parts {
				for s := range p {
					sum[s] += p[s]
				}
			}
			if sum != a.Total {
				t.Errorf("%s, thread %d: the parts make %v, in all it is %v", name, i, sum, a.Total)
			}
		}
		return all
	}
	share := func(x timed.Times, states ...timed.State) float64 {
		part, all := int64(0), int64(0)
		for s, ns := range x {
			all += ns
			if slices.Contains(states, timed.State(s)) {
				part += ns
			}
		}
		return float64(part) / float64(all)
	}
	for _, test := range []struct {
		program string
		states  []timed.State
		least   float64 // their share of thread 1's time
	}{
		{"one", []timed.State{timed.Running}, 0.98},
		{"two", []timed.State{timed.Running, timed.ForGIL}, 0.98},
		{"locked", []timed.State{timed.ForLock}, 0.3},
		{"ring_polling", []timed.State{timed.Vain, timed.ForGIL}, 0.95},
		{"ring_polling", []timed.State{timed.Vain}, 0.3},
		{"ring_sleeping", []timed.State{timed.Sleeping}, 0.98},
		{"ring_blocking", []timed.State{timed.ForQueue}, 0.4},
	} {
		all := totals(test.program, 0.3)
		if got := share(all[1], test.states...); got < test.least {
			t.Errorf("%s: %v take %.2f of a thread's time, less than %.2f: %v", test.program, test.states, got, test.least, all[1])
		}
		if got := share(all[0], timed.Sleeping); got < 0.9 {
			t.Errorf("%s: the main thread sleeps %.2f of its time", test.program, got)
		}
	}
	for _, name := range []string{"one", "two", "locked", "ring_blocking"} {
		for i, x := range totals(name, 0.1) {
			if x[timed.Vain] > 0 {
				t.Errorf("%s: thread %d polls in vain for %d ns", name, i, x[timed.Vain])
			}
		}
	}
}
