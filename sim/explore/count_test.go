package explore_test

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
)

const mock = `import threading
x = [1]
def work():
    x[0] += 1
a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start(); b.start(); a.join(); b.join(); print(x)
`

// find returns the outcome that prints a text.
func find(t *testing.T, r *explore.Result, output string) *explore.Outcome {
	t.Helper()
	for _, o := range r.Outcomes {
		if o.Output == output {
			return o
		}
	}
	t.Fatalf("no outcome prints %q", output)
	return nil
}

func TestLostUpdate(t *testing.T) {
	r := all(t, mock)
	if !r.Complete || r.Interleavings.Int64() != 19 || len(r.Outcomes) != 2 {
		t.Fatalf("%d outcomes, %s interleavings, bound %q", len(r.Outcomes), r.Interleavings, r.Bound)
	}
	for _, want := range []struct {
		output      string
		count       int64
		probability float64
		preemptions int
		state       string
	}{
		{"[2]\n", 9, 0.375, 1, "x = [2]"},
		{"[3]\n", 10, 0.625, 0, "x = [3]"},
	} {
		o := find(t, r, want.output)
		if o.Interleavings.Int64() != want.count || o.Probability != want.probability || o.Preemptions != want.preemptions ||
			len(o.Witness) != 9 || o.State != want.state || o.End != explore.RunsOut || o.Failing() {
			t.Errorf("%q: %+v", want.output, *o)
		}
	}
}

// choose returns the binomial coefficient.
func choose(n, k int64) *big.Int { return new(big.Int).Binomial(n, k) }

// together is a program in which main starts threads, all its steps before them,
// and lets them go by an event that each waits for. Thread i sets its own cell
// steps[i] times.
func together(steps ...int) string {
	var b strings.Builder
	b.WriteString("import threading\ngo = threading.Event()\nx = [0] * 9\ndef work(i, n):\n    go.wait()\n    for k in range(n):\n        x[i] = k\n")
	for i, n := range steps {
		fmt.Fprintf(&b, "t%d = threading.Thread(target=work, args=(%d, %d))\nt%d.start()\n", i, i, n, i)
	}
	b.WriteString("go.set()\n")
	return b.String()
}

// TestBinomial checks that two threads of a and b steps interleave in C(a+b, a)
// ways. Each has one step more: its wait.
func TestBinomial(t *testing.T) {
	for a := 0; a <= 6; a++ {
		for b := 0; b <= a; b++ {
			r := all(t, together(a, b))
			if want := choose(int64(a+b+2), int64(a+1)); r.Interleavings.String() != want.String() || !r.Complete {
				t.Errorf("%d and %d steps: %s interleavings, want %s", a, b, r.Interleavings, want)
			}
		}
	}
}

// multinomial is how n sequences of k steps each interleave.
func multinomial(n, k int64) *big.Int {
	f := new(big.Int).MulRange(1, n*k)
	for range n {
		f.Div(f, new(big.Int).MulRange(1, k))
	}
	return f
}

// barrier is a program of lost updates whose threads begin together.
func barrier(threads, times int) string {
	var b strings.Builder
	b.WriteString("import threading\ngo = threading.Event()\nx = [0]\ndef work():\n    go.wait()\n")
	b.WriteString(strings.Repeat("    x[0] += 1\n", times))
	for i := range threads {
		fmt.Fprintf(&b, "t%d = threading.Thread(target=work)\nt%d.start()\n", i, i)
	}
	b.WriteString("go.set()\n")
	return b.String()
}

// TestLostFamilies checks the numbers of interleavings of lost updates. The wait
// is a step of each thread beside the 2·times.
func TestLostFamilies(t *testing.T) {
	for _, p := range [][2]int{{2, 1}, {2, 2}, {2, 5}, {3, 1}, {3, 3}, {4, 2}} {
		n, k := p[0], p[1]
		r := all(t, barrier(n, k))
		if want := multinomial(int64(n), int64(2*k+1)); r.Interleavings.String() != want.String() {
			t.Errorf("%d threads, %d times: %s interleavings, want %s", n, k, r.Interleavings, want)
		}
		// The final value is anything from 2 (1, if every thread adds once) to n·k.
		low := 2
		if k == 1 {
			low = 1
		}
		if len(r.Outcomes) != n*k-low+1 {
			t.Errorf("%d threads, %d times: %d outcomes, want %d", n, k, len(r.Outcomes), n*k-low+1)
		}
		sum := 0.0
		for _, o := range r.Outcomes {
			sum += o.Probability
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("%d threads, %d times: the probabilities add up to %g", n, k, sum)
		}
	}
}

// TestCountsBeyond128Bits needs more than 128 bits for a count.
func TestCountsBeyond128Bits(t *testing.T) {
	r := all(t, together(79, 79))
	if want := choose(160, 80); r.Interleavings.String() != want.String() || want.BitLen() <= 128 {
		t.Errorf("%s interleavings, want %s", r.Interleavings, want)
	}
}

func TestPhilosophers(t *testing.T) {
	r := all(t, philosophers(3, 2))
	deadlocks, finished := 0.0, 0.0
	for _, o := range r.Outcomes {
		switch o.End {
		case explore.Deadlock, explore.Partial:
			deadlocks += o.Probability
			if o.Pass == nil {
				t.Errorf("no passing run near %s", o.Witness)
			}
		case explore.RunsOut:
			finished += o.Probability
		}
	}
	if deadlocks < 0.1 || finished < 0.1 || math.Abs(deadlocks+finished-1) > 1e-9 {
		t.Errorf("deadlock %g, finished %g", deadlocks, finished)
	}
	// Everybody takes the lower fork first: no deadlock.
	ordered := strings.Replace(philosophers(3, 2), "left, right = forks[i], forks[(i + 1) % 3]", "left, right = forks[min(i, (i + 1) % 3)], forks[max(i, (i + 1) % 3)]", 1)
	for _, o := range all(t, ordered).Outcomes {
		if o.Failing() {
			t.Errorf("ordered forks: %s", o.End)
		}
	}
}

// TestLock checks that a lock leaves one outcome.
func TestLock(t *testing.T) {
	source := strings.Replace(strings.Replace(mock, "    x[0]", "    with lock: x[0]", 1), "x = [1]", "x = [1]; lock = threading.Lock()", 1)
	r := all(t, source)
	if len(r.Outcomes) != 1 || r.Outcomes[0].Output != "[3]\n" || r.Outcomes[0].Probability != 1 {
		t.Errorf("%+v", r.Outcomes)
	}
}

// TestPolicies checks under which policies x[0] += 1 loses updates.
func TestPolicies(t *testing.T) {
	for p, want := range map[machine.Policy]int{machine.AnyOp: 2, machine.CPython39: 2, machine.CPython310: 1, machine.Line: 1} {
		front := compile(t, mock)
		if r := explore.Run(front, machine.Config{Policy: p}, options(front)); len(r.Outcomes) != want {
			t.Errorf("%s: %d outcomes, want %d", p, len(r.Outcomes), want)
		}
	}
}

// A thread waits for an event that is set and cleared at once. Counted by hand: let
// s, c be main's set and clear; b, w the two steps of the wait, p a wait that passes
// at once, t the step in which it runs out; a what follows it in the thread. True
// comes of bs with wa among c, and of sp with a among c: 3 + 2. Without a timeout
// scb is for ever; with one, False comes of bt with a among sc, and of scbta: 3 + 1.
func TestPulse(t *testing.T) {
	program := func(timeout string) string {
		return "import threading\ne = threading.Event()\nr = []\na = threading.Thread(target=lambda: r.append(e.wait(" + timeout +
			")))\na.start(); e.set(); e.clear(); a.join()\nprint(r)\n"
	}
	for _, c := range []struct {
		timeout      string
		interleaving int64
		outputs      map[string]int64
	}{
		{"", 6, map[string]int64{"[True]\n": 5, "": 1}},
		{"1", 9, map[string]int64{"[True]\n": 5, "[False]\n": 4}},
	} {
		r := all(t, program(c.timeout))
		if r.Interleavings.Int64() != c.interleaving || len(r.Outcomes) != len(c.outputs) {
			t.Errorf("wait(%s): %s interleavings, %d outcomes", c.timeout, r.Interleavings, len(r.Outcomes))
		}
		for output, n := range c.outputs {
			if got := find(t, r, output).Interleavings.Int64(); got != n {
				t.Errorf("wait(%s): %d interleavings print %q, want %d", c.timeout, got, output, n)
			}
		}
	}
}

// What is sure has the probability 1, and not nearly.
func TestSureIsOne(t *testing.T) {
	for _, threads := range []int{2, 3, 4} {
		r := all(t, "import threading\nlock = threading.Lock()\nx = [0]\ndef work():\n    for _ in range(3):\n        with lock: x[0] += 1\n"+
			"for _ in range("+strconv.Itoa(threads)+"): threading.Thread(target=work).start()\n")
		if len(r.Outcomes) != 1 || r.Outcomes[0].Probability != 1 {
			t.Errorf("%d threads: %d outcomes, the first with %v", threads, len(r.Outcomes), r.Outcomes[0].Probability)
		}
	}
}
