package explore_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
)

const poll = `import threading, queue
q = queue.Queue()
def consumer():
    while q.empty():
        pass
    q.get()
def producer():
    q.put(1)
threading.Thread(target=consumer).start()
threading.Thread(target=producer).start()
`

func TestPolling(t *testing.T) {
	r := all(t, poll)
	if !r.Complete || !r.Endless || len(r.Outcomes) != 1 {
		t.Fatalf("%+v", r)
	}
	// A may look for the first time before B is started, between that and B's put,
	// or not before; how often it then looks again does not count.
	o := r.Outcomes[0]
	if !o.Endless || o.Probability != 1 || o.Interleavings.Int64() != 3 {
		t.Errorf("%+v", *o)
	}
	var messages []string
	for _, c := range r.Cycles {
		messages = append(messages, c.Message)
		if !c.Ends {
			t.Errorf("%s: does not end", c.Message)
		}
	}
	want := "A polls q.empty() for ever if main is never scheduled; A polls q.empty() for ever if B is never scheduled"
	if got := strings.Join(messages, "; "); got != want {
		t.Errorf("cycles: %s\n  want: %s", got, want)
	}
}

// TestProbabilityInCycle has a cycle whose ways out do not all lead to the same
// outcome. While A polls, each step is A's or B's with probability 1/2; B's first
// step decides between the two.
func TestProbabilityInCycle(t *testing.T) {
	r := all(t, `import threading
go = threading.Event()
first = []
def a():
    go.wait()
    while not first:
        pass
    print("a saw", first[0])
def b(n):
    go.wait()
    first.append(n)
for t in [threading.Thread(target=a), threading.Thread(target=b, args=(1,)), threading.Thread(target=b, args=(2,))]:
    t.start()
go.set()
`)
	sum := 0.0
	for _, o := range r.Outcomes {
		sum += o.Probability
	}
	one, two := 0.0, 0.0
	for _, o := range r.Outcomes {
		if strings.HasPrefix(o.Output, "a saw 1") {
			one += o.Probability
		} else {
			two += o.Probability
		}
	}
	if math.Abs(one-0.5) > 1e-12 || math.Abs(two-0.5) > 1e-12 {
		t.Errorf("a saw 1 with probability %g, 2 with %g, of %g", one, two, sum)
	}
}

// polling generates a program of two or three threads of which some poll until
// others have done something.
func polling(seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 2))
	until := []string{"not e.is_set()", "q.empty()", "not x", "not lock.acquire(blocking=False)", "len(x) < 2"}
	act := []string{"e.set()", "q.put(1)", "x.append(0)", "x.append(len(x))", "print(len(x))", "print(q.qsize())", "y[0] += 1"}
	var b strings.Builder
	b.WriteString("import threading, queue\ne, q, lock = threading.Event(), queue.Queue(), threading.Lock()\nx, y = [], [0]\n")
	threads := 2 + r.IntN(2)
	for i := range threads {
		fmt.Fprintf(&b, "def f%d():\n", i)
		if i == 0 || r.IntN(3) == 0 {
			fmt.Fprintf(&b, "    while %s:\n        pass\n", until[r.IntN(len(until))])
		}
		for range 1 + r.IntN(2) {
			fmt.Fprintf(&b, "    %s\n", act[r.IntN(len(act))])
		}
	}
	for i := range threads {
		fmt.Fprintf(&b, "t%d = threading.Thread(target=f%d)\nt%d.start()\n", i, i, i)
	}
	b.WriteString("t0.join()\n") // main stays, so that a thread that is left alone still takes steps
	return b.String()
}

// TestPollingBrute holds the probabilities of programs that poll between bounds:
// what all runs come to that are not too improbable, and that plus the rest.
func TestPollingBrute(t *testing.T) {
	programs, endless := 0, 0
	for seed := uint64(1); programs < 20; seed++ {
		source := polling(seed)
		front := compile(t, source)
		r := explore.Run(front, machine.Config{}, options(front))
		if len(r.Cycles) == 0 {
			continue
		}
		programs++
		b := &brute{front: front, m: machine.New(front, machine.Config{}), counts: map[string]int64{}, probs: map[string]float64{}, left: math.MaxInt, least: 2e-3, deep: 100}
		b.m.KeepJournal(true)
		b.walk(1)
		rest, sum := 1.0, 0.0
		for _, p := range b.probs {
			rest -= p
		}
		for _, o := range r.Outcomes {
			sum += o.Probability
			key := outcomeKey(o.End, o.Exceptions, o.Output, o.State)
			if p := b.probs[key]; o.Probability < p-1e-9 || o.Probability > p+rest+1e-9 {
				t.Errorf("%s%s: probability %g, not between %g and %g", source, key, o.Probability, p, p+rest)
			}
			if o.Endless {
				endless++
			}
			delete(b.probs, key)
		}
		if len(b.probs) > 0 || math.Abs(sum-1) > 1e-9 {
			t.Errorf("%snot found: %v; the probabilities add up to %g", source, b.probs, sum)
		}
	}
	if endless < 10 {
		t.Errorf("only %d outcomes after cycles", endless)
	}
}

func TestLivelock(t *testing.T) {
	r := all(t, `import threading
stop = [False]
def a():
    while not stop[0]:
        pass
t = threading.Thread(target=a)
t.start()
t.join()
`)
	if len(r.Outcomes) != 1 || r.Outcomes[0].End != explore.Livelock || r.Outcomes[0].Probability != 1 {
		t.Fatalf("%+v", r.Outcomes[0])
	}
	if len(r.Cycles) == 0 || r.Cycles[len(r.Cycles)-1].Ends {
		t.Errorf("%+v", r.Cycles)
	}
}

// TestPartialWhileOthersGoOn has a thread that waits for ever while another
// polls for ever.
func TestPartialWhileOthersGoOn(t *testing.T) {
	r := all(t, `import threading
stop = [False]
never = threading.Event()
def a():
    while not stop[0]:
        pass
threading.Thread(target=a).start()
threading.Thread(target=never.wait).start()
`)
	if len(r.Outcomes) != 1 || r.Outcomes[0].End != explore.Partial {
		t.Errorf("%+v", r.Outcomes[0])
	}
}

// A thread that is alone takes no steps to look at what nobody else can change: it
// goes round within one, which is a livelock all the same. If something does change,
// nobody can tell.
func TestAloneForEver(t *testing.T) {
	for source, want := range map[string]explore.End{
		"while not stop: pass":              explore.Livelock,
		"while not (stop or f(stop)): 1":    explore.Livelock,
		"n = 0\n    while not stop: n += 1": explore.Limit,
		"for n in range(9000): pass":        explore.RunsOut,
	} {
		r := all(t, "import threading\nstop = False\ndef f(x): return x\ndef work():\n    "+source+"\nthreading.Thread(target=work).start()\n")
		if len(r.Outcomes) != 1 || r.Outcomes[0].End != want {
			t.Errorf("%s: %+v, want %s", source, *r.Outcomes[0], want)
		}
	}
}
