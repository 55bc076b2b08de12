package explore_test

import (
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
)

// objects are programs in which objects come, are handed from thread to thread,
// and are forgotten.
var objects = []string{
	`import threading, queue
q = queue.Queue()
kept = []
def make():
    for i in range(3):
        q.put([i, [i]])
def take():
    a = q.get()
    b = q.get()
    a.append(b)
    kept.append(a)
    a = None
    c = q.get()
    c[1].append(7)
threading.Thread(target=make).start()
threading.Thread(target=take).start()
`,
	`import threading
stack = []
class Node:
    def __init__(self, v, next):
        self.v = v
        self.next = next
head = Node(0, None)
def push(v):
    global head
    n = head
    m = Node(v, n)
    head = m
def pop():
    global head
    n = head
    if n is not None:
        head = n.next
        n.next = None
        n.v = -1
for f in (lambda: push(1), pop, pop):
    threading.Thread(target=f).start()
`,
	`import threading
def work(box, n):
    for i in range(n):
        box["n"] = [box["n"], i]
        box["n"] = box["n"][0]
def main():
    box = {"n": 0}
    ts = [threading.Thread(target=work, args=(box, 2)) for i in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(box)
main()
`,
	`import threading
results = []
def inner(x):
    results.append([x])
def outer(x):
    t = threading.Thread(target=inner, args=([x],))
    t.start()
    t.join()
    results.append(x)
for i in range(2):
    threading.Thread(target=outer, args=(i,)).start()
`,
	`import threading
def gen(x):
    for i in range(2):
        got = yield [i, x]
out = []
g = gen(5)
def work():
    for v in gen(out):
        out.append(v[0])
def other():
    x = [out]
    while x:
        y = x.pop()
        y.append([y])
threading.Thread(target=work).start()
threading.Thread(target=other).start()
`,
	// A library module is imported once, whoever comes first.
	`import threading
out = []
def work():
    import random
    out.append(random.randint(1, 1000000))
ts = [threading.Thread(target=work) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out[0] == out[1])
`,
	// What a thread knows of itself is its own.
	`import threading
d = threading.local()
out = []
def work(n):
    d.n = n
    out.append((d.n, threading.current_thread().name))
    t = threading.Thread(target=out.append, args=(n,))
    t.start()
threading.Thread(target=work, args=(1,)).start()
threading.Thread(target=work, args=(2,)).start()
print(threading.active_count() > 3)
`,
}

func TestCodec(t *testing.T) {
	sources := append([]string{mock, philosophers(3, 1), lost(3, 2), poll}, objects...)
	n := uint64(200)
	if testing.Short() {
		n = 30
	}
	for seed := range n {
		sources = append(sources, generate(seed))
	}
	renamed, trimmed, states := 0, 0, 0
	for _, source := range sources {
		front := compile(t, source)
		o := options(front)
		o.MaxStates = 3000
		s := explore.New(front, machine.Config{}, o)
		for !s.Run(1 << 20) {
		}
		if err := s.Check(); err != nil {
			t.Errorf("%s\n%v", source, err)
		}
		r, tr := s.Moved()
		renamed, trimmed, states = renamed+r, trimmed+tr, states+s.Progress().States
	}
	t.Logf("%d states of %d programs; %d parts renamed, %d trimmed", states, len(sources), renamed, trimmed)
	if renamed == 0 || trimmed == 0 {
		t.Error("no program has objects that are renamed, or none that are left out")
	}
}

// TestObjects compares the programs with brute force.
func TestObjects(t *testing.T) {
	for i, source := range objects {
		front := compile(t, source)
		r := explore.Run(front, machine.Config{}, options(front))
		if r.Interleavings.Int64() > 50_000 {
			t.Logf("program %d has %s interleavings: left out", i, r.Interleavings)
			continue
		}
		b := &brute{front: front, m: machine.New(front, machine.Config{}), counts: map[string]int64{}, probs: map[string]float64{}, left: 60_000}
		b.m.KeepJournal(true)
		b.walk(1)
		compare(t, uint64(i), source, r, b)
	}
}
