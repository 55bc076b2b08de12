package explore_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// replay records a schedule and returns the outcome's key.
func replay(t *testing.T, front session.Front, way trace.Schedule) string {
	t.Helper()
	r := session.NewRecord(front, machine.Config{})
	defer r.Close()
	for i, c := range way {
		if err := r.Step(c); err != nil {
			t.Fatalf("step %d of %s: %v", i+1, way, err)
		}
	}
	end := r.Trace().End
	if end == nil {
		t.Fatalf("%s does not end the run", way)
	}
	m := r.Machine()
	return outcomeKey(explore.End(end.Kind.String()), end.Exceptions, string(m.Output), explore.StateText(front, m, front.Marked()))
}

// TestWitnesses replays every witness, and every nearest passing run, through
// worker goroutines: it must lead to exactly the outcome that direct steps found.
func TestWitnesses(t *testing.T) {
	sources := []string{mock, philosophers(2, 1), philosophers(3, 2), lost(3, 2)}
	for seed := range uint64(40) {
		sources = append(sources, generate(seed))
	}
	witnesses, passes := 0, 0
	for _, source := range sources {
		front := compile(t, source)
		r := explore.Run(front, machine.Config{}, options(front))
		for i, o := range r.Outcomes {
			if i == 10 {
				break
			}
			if o.End == explore.Livelock {
				continue
			}
			want := outcomeKey(o.End, o.Exceptions, o.Output, o.State)
			if got := replay(t, front, o.Witness); got != want {
				t.Errorf("%s\nwitness %s leads to %s\nnot to %s", source, o.Witness, got, want)
			}
			witnesses++
			if o.Pass == nil {
				continue
			}
			passes++
			p := r.Outcomes[o.Pass.Outcome]
			want = outcomeKey(p.End, p.Exceptions, p.Output, p.State)
			if got := replay(t, front, o.Pass.Schedule); got != want || p.Failing() {
				t.Errorf("%s\nnearest pass %s leads to %s\nnot to %s", source, o.Pass.Schedule, got, want)
			}
		}
	}
	if witnesses < 80 || passes < 2 {
		t.Errorf("%d witnesses and %d passing runs only", witnesses, passes)
	}
}

// TestNearestPass checks which pair of steps is blamed.
func TestNearestPass(t *testing.T) {
	r := all(t, `import threading
d = {}
def a():
    d["k"] = 1
def b():
    d["k"]
threading.Thread(target=a).start()
threading.Thread(target=b).start()
`)
	for _, o := range r.Outcomes {
		if !o.Failing() {
			continue
		}
		// The main thread starts both, B looks before A stores.
		if o.Witness.String() != "0x2.2.1" || o.Pass == nil || o.Pass.First != 3 || o.Pass.Second != 4 || o.Pass.Schedule.String() != "0x2.1.2" {
			t.Errorf("%s: %+v", o.Witness, o.Pass)
		}
	}
}

// TestBounds checks that a bounded search says so and gives lower bounds.
func TestBounds(t *testing.T) {
	front := compile(t, lost(3, 2))
	whole := explore.Run(front, machine.Config{}, options(front))
	for _, b := range []struct {
		bound   explore.Bound
		options explore.Options
	}{
		{explore.States, explore.Options{MaxStates: whole.States / 2}},
		{explore.Depth, explore.Options{MaxDepth: 12}},
		{explore.Preempted, explore.Options{MaxPreemptions: explore.Preemptions(1)}},
		{explore.Memory, explore.Options{MaxBytes: 64 << 10}},
	} {
		r := explore.Run(front, machine.Config{}, b.options)
		if r.Bound != b.bound || r.Complete {
			t.Errorf("%s: bound %q", b.bound, r.Bound)
		}
		if r.Interleavings.Cmp(whole.Interleavings) >= 0 || r.Missing <= 0 {
			t.Errorf("%s: %s interleavings of %s, %g missing", b.bound, r.Interleavings, whole.Interleavings, r.Missing)
		}
		for _, o := range r.Outcomes {
			for _, w := range whole.Outcomes {
				if w.Output == o.Output && (o.Interleavings.Cmp(w.Interleavings) > 0 || o.Probability > w.Probability+1e-12) {
					t.Errorf("%s: %q has more than there is", b.bound, o.Output)
				}
			}
		}
	}
}

// TestPreemptionBound counts the interleavings with at most so many preemptions
// in two ways.
func TestPreemptionBound(t *testing.T) {
	front := compile(t, mock)
	whole := explore.Run(front, machine.Config{}, options(front))
	last := int64(0)
	for n := range 8 {
		r := explore.Run(front, machine.Config{}, explore.Options{MaxPreemptions: explore.Preemptions(n)})
		if r.Interleavings.Int64() < last {
			t.Errorf("%d preemptions: %s interleavings, with fewer %d", n, r.Interleavings, last)
		}
		last = r.Interleavings.Int64()
		if n == 0 && len(r.Outcomes) != 1 {
			t.Errorf("no preemptions: %d outcomes", len(r.Outcomes))
		}
	}
	if last != whole.Interleavings.Int64() {
		t.Errorf("%d interleavings with up to 7 preemptions, want %s", last, whole.Interleavings)
	}
}

// TestInterrupts checks that Ctrl-C may come at any step of main, once.
func TestInterrupts(t *testing.T) {
	front := compile(t, `import threading
def work():
    print("w")
t = threading.Thread(target=work)
try:
    t.start()
    t.join()
    print("m")
except KeyboardInterrupt:
    print("stopped")
`)
	plain := explore.Run(front, machine.Config{}, options(front))
	if len(plain.Outcomes) != 1 {
		t.Errorf("without: %d outcomes", len(plain.Outcomes))
	}
	r := explore.Run(front, machine.Config{}, explore.Options{Interrupts: 1})
	for _, output := range []string{"w\nm\n", "stopped\n", "stopped\nw\n", "w\nstopped\n"} {
		o := find(t, r, output)
		if got := replay(t, front, o.Witness); !strings.Contains(got, fmt.Sprintf("%q", output)) {
			t.Errorf("%s: %s", o.Witness, got)
		}
	}
}

// TestClock checks that virtual time tells states apart only where the program
// reads it.
func TestClock(t *testing.T) {
	source := `import threading, time
def work(n):
    time.sleep(n)
ts = [threading.Thread(target=work, args=(i,)) for i in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
`
	without := all(t, source)
	with := all(t, source+"print(time.monotonic())\n")
	if len(without.Outcomes) != 1 || with.States <= without.States {
		t.Errorf("%d outcomes; %d states with the clock, %d without", len(without.Outcomes), with.States, without.States)
	}
	if o := with.Outcomes[0]; o.Output != "1002.0\n" {
		t.Errorf("prints %q", o.Output)
	}
}

// TestSlices checks that a search in slices finds the same, and that it can be
// given up anywhere.
func TestSlices(t *testing.T) {
	front := compile(t, lost(3, 2))
	whole := explore.Run(front, machine.Config{}, options(front))
	s := explore.New(front, machine.Config{}, options(front))
	slices, last := 0, 0
	for !s.Run(100) {
		slices++
		if p := s.Progress(); p.States < last {
			t.Fatalf("%d states after %d", p.States, last)
		} else {
			last = p.States
		}
		if r := s.Result(); r.Complete {
			t.Fatal("complete before the end")
		}
	}
	if r := s.Result(); slices < 10 || r.Interleavings.Cmp(whole.Interleavings) != 0 || len(r.Outcomes) != len(whole.Outcomes) {
		t.Errorf("%d slices: %s interleavings, want %s", slices, r.Interleavings, whole.Interleavings)
	}
	for stop := range slices {
		s := explore.New(front, machine.Config{}, options(front))
		for range stop {
			s.Run(100)
		}
		s.Close()
		if s.Result().Complete {
			t.Fatal("complete although closed")
		}
	}
}

// TestWalks compares random runs with the exact probabilities.
func TestWalks(t *testing.T) {
	front := compile(t, mock)
	walks := explore.NewWalks(front, machine.Config{}, explore.Options{}, 1)
	walks.Run(2000)
	for _, o := range walks.Outcomes() {
		want := map[string]float64{"[2]\n": 0.375, "[3]\n": 0.625}[o.Output]
		if o.Low > want || want > o.High || o.High-o.Low > 0.05 {
			t.Errorf("%q: %d of %d, between %g and %g", o.Output, o.Runs, walks.Runs, o.Low, o.High)
		}
		if got := replay(t, front, o.Witness); !strings.Contains(got, fmt.Sprintf("%q", o.Output)) {
			t.Errorf("%s: %s", o.Witness, got)
		}
	}
	pct := explore.NewPCT(front, machine.Config{}, explore.Options{}, 0, 1)
	pct.Run(200)
	if len(pct.Outcomes()) != 2 {
		t.Errorf("PCT found %d outcomes", len(pct.Outcomes()))
	}
}

// TestWalksPress compares random runs with a Ctrl-C in them with the exact
// probabilities.
func TestWalksPress(t *testing.T) {
	front := compile(t, `import threading
x = [1]
def work(): x[0] += 1
a = threading.Thread(target=work)
a.start()
try:
    x[0] += 1
    a.join()
except KeyboardInterrupt:
    print("stopped")
print(x)
`)
	o := options(front)
	o.Interrupts = 1
	exact := explore.Run(front, machine.Config{}, o)
	want := map[string]float64{}
	for _, o := range exact.Outcomes {
		want[fmt.Sprint(o.End, o.Exceptions, o.Output)] += o.Probability
	}
	walks := explore.NewWalks(front, machine.Config{}, o, 1)
	walks.Run(3000)
	runs := map[string]int{}
	for _, got := range walks.Outcomes() {
		runs[fmt.Sprint(got.End, got.Exceptions, got.Output)] += got.Runs
	}
	for key, p := range want {
		if low, high := explore.Interval(runs[key], walks.Runs); low > p+0.01 || p > high+0.01 {
			t.Errorf("%q: %d of %d, want %g", key, runs[key], walks.Runs, p)
		}
	}
	pct := explore.NewPCT(front, machine.Config{}, o, 0, 1)
	pct.Run(1000)
	if len(pct.Outcomes()) < len(exact.Outcomes)-2 {
		t.Errorf("PCT found %d outcomes of %d", len(pct.Outcomes()), len(exact.Outcomes))
	}
}

func TestInterval(t *testing.T) {
	for _, c := range []struct {
		hits, runs int
		low, high  float64
	}{
		{0, 0, 0, 1}, {0, 10, 0, 0.2775}, {5, 10, 0.2366, 0.7634}, {10, 10, 0.7225, 1}, {500, 1000, 0.4691, 0.5309},
	} {
		low, high := explore.Interval(c.hits, c.runs)
		if math.Abs(low-c.low) > 1e-4 || math.Abs(high-c.high) > 1e-4 {
			t.Errorf("%d of %d: %g to %g, want %g to %g", c.hits, c.runs, low, high, c.low, c.high)
		}
	}
}

// TestSlicesAreBounded counts in slices how much of a program's work one of them
// does: a search can be given up in the middle of a step, of the way to the first
// thread, and where states are large.
func TestSlicesAreBounded(t *testing.T) {
	const budget, work = 1000, 400_000
	for name, c := range map[string]struct {
		source string
		slices int // at least
	}{
		"a step": {`import threading
def work():
    lock.acquire()
    n = 0
    while True: n += 1
lock = threading.Lock()
threading.Thread(target=work).start()
`, work / explore.InstructionsPerEdge / budget / 2},
		"before the first step": {"n = 0\nwhile True: n += 1\n", work / explore.InstructionsPerEdge / budget / 2},
		"before the first thread": {`import threading
for i in range(20_000): print()
t = threading.Thread(target=print)
t.start(); t.join()
`, 2 * 20_000 / budget},
		"large states": {`import threading
x = [str(i) for i in range(1000)]
def work():
    for i in range(40): x[i] = 0
threading.Thread(target=work).start()
threading.Thread(target=work).start()
`, 100},
	} {
		front := compile(t, c.source)
		s := explore.New(front, machine.Config{MaxWork: work}, options(front))
		slices := 1
		for ; !s.Run(budget); slices++ {
		}
		if slices < c.slices {
			t.Errorf("%s: %d slices, want at least %d", name, slices, c.slices)
		}
		whole := s.Result()
		for _, stop := range []int{1, slices / 2, slices - 1} {
			s := explore.New(front, machine.Config{MaxWork: work}, options(front))
			for range stop {
				s.Run(budget)
			}
			s.Close()
			if r := s.Result(); r.Complete || r.States > whole.States {
				t.Errorf("%s, given up after %d of %d slices: %d states of %d, complete %v", name, stop, slices, r.States, whole.States, r.Complete)
			}
		}
	}
}

// TestMemoryOfLargeStates checks that the bound on memory holds where a thousand
// states are more than it allows.
func TestMemoryOfLargeStates(t *testing.T) {
	front := compile(t, `import threading
x = [str(i) for i in range(10_000)]
def work(n):
    for i in range(100): x[i] = n
threading.Thread(target=work, args=(1,)).start()
threading.Thread(target=work, args=(2,)).start()
`)
	const most = 16 << 20
	r := explore.Run(front, machine.Config{}, explore.Options{MaxBytes: most})
	if r.Bound != explore.Memory || r.Bytes > most {
		t.Errorf("stopped by %q with %d bytes of %d", r.Bound, r.Bytes, most)
	}
}
