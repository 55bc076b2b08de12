package explore_test

import (
	"math"
	"strings"
	"testing"

	"racewalk/sim/explore"
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
	if !o.Endless || math.Abs(o.Probability-1) > 1e-12 || o.Interleavings.Int64() != 3 {
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
