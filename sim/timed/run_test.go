package timed_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/timed"
)

// run runs a source text under CPython 3.9's rules until it stands.
func run(t *testing.T, source string, o timed.Options) (*timed.Run, timed.End) {
	t.Helper()
	r := begin(t, source, machine.Config{Policy: machine.CPython39, MaxHeap: 16 << 20, MaxOutput: 1 << 20}, o, false)
	return r, r.Advance(math.MaxInt64)
}

func TestEnds(t *testing.T) {
	tests := []struct {
		name, source string
		interrupt    int64
		end          timed.End
		output       string // ends with
		errors       string // holds
	}{
		{"the program ends", "print(1)", 0, timed.Finished, "1\n", ""},
		{"the time is up", "while True: pass", 0, timed.TimeUp, "", ""},
		{"a deadlock", "from threading import Lock\nlock = Lock()\nlock.acquire()\nlock.acquire()", 0, timed.Stuck, "", ""},
		{"too much output", "while True: print('x' * 100000)", 0, timed.Limit, "x\n", ""},
		{"too much data", "a = []\nwhile True: a.append([0] * 1000)", 0, timed.Limit, "", ""},
		{"an exception", "1 / 0", 0, timed.Finished, "", "ZeroDivisionError"},
		{"input", "print(input('? '))", 0, timed.Asking, "? ", ""},
		{"Ctrl-C in a loop", "while True: pass", 100_000_000, timed.Finished, "", "KeyboardInterrupt"},
		{"Ctrl-C in a sleep", "from time import sleep\ntry:\n    sleep(9)\nexcept KeyboardInterrupt:\n    print('stop')", 100_000_000, timed.Finished, "stop\n", ""},
		{"Ctrl-C in a join", `
from threading import Event, Thread
stop = Event()
def work():
    while not stop.is_set(): pass
t = Thread(target=work)
t.start()
try:
    t.join()
except KeyboardInterrupt:
    stop.set()
    t.join()
    print("joined")
`, 100_000_000, timed.Finished, "joined\n", ""},
		{"Ctrl-C while it waits for the GIL", `
from threading import Thread
go = True
def work():
    while go: pass
t = Thread(target=work)
t.start()
try:
    while True: pass
except KeyboardInterrupt:
    go = False
    print("stop")
`, 102_500_000, timed.Finished, "stop\n", ""},
		{"the clock", `
from time import monotonic
began = monotonic()
n = 0
while monotonic() - began < 0.1:
    n += 1
print(n > 100_000)
`, 0, timed.Finished, "True\n", ""},
		{"CPU time", `
from threading import Thread
from time import process_time, sleep, thread_time
sleep(0.1)
print(process_time() < 0.06, end=" ")
def work():
    while thread_time() < 0.07: pass
t = Thread(target=work)
t.start()
t.join()
print(thread_time() < 0.06, 0.07 <= process_time() < 0.08)
`, 0, timed.Finished, "True True True\n", ""},
		{"a timeout", `
from queue import Empty, Queue
from time import monotonic
began = monotonic()
try:
    Queue().get(timeout=0.1)
except Empty:
    print(0.1 <= monotonic() - began < 0.11)
`, 0, timed.Finished, "True\n", ""},
		{"a condition", `
from threading import Condition, Thread
c = Condition()
turn = 0
def work(me):
    global turn
    for n in range(100):
        with c:
            while turn != me:
                c.wait()
            turn = 1 - me
            c.notify_all()
    print(me)
threads = [Thread(target=work, args=(n,)) for n in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print("both")
`, 0, timed.Finished, "both\n", ""},
		{"a pulse", `
from threading import Event, Thread
from time import sleep
e = Event()
def work(): print(e.wait(), e.is_set())
threads = [Thread(target=work) for _ in range(3)]
for t in threads: t.start()
sleep(0.1)
e.set(); e.clear()
for t in threads: t.join()
print(e.wait(0.1))
`, 0, timed.Finished, "True False\nTrue False\nTrue False\nFalse\n", ""},
		{"daemons", "from threading import Thread\ndef f():\n    while True: pass\nThread(target=f, daemon=True).start()\nprint('end')", 0, timed.Finished, "end\n", ""},
		{"many threads", `
from threading import Thread, Lock
lock, n = Lock(), 0
def work():
    global n
    for _ in range(10):
        with lock:
            n += 1
threads = [Thread(target=work) for _ in range(200)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
`, 0, timed.Finished, "2000\n", ""},
	}
	for _, test := range tests {
		r, end := run(t, test.source, timed.Options{For: 400_000_000, Interrupt: test.interrupt})
		m := r.Machine()
		if end != test.end || !strings.HasSuffix(string(m.Output), test.output) || !strings.Contains(string(m.Errors), test.errors) ||
			test.errors == "" && len(m.Errors) > 0 {
			t.Errorf("%s: it ended with %d, want %d; it printed %.200q and %.200q", test.name, end, test.end, m.Output, m.Errors)
		}
	}
}

func TestInput(t *testing.T) {
	r, end := run(t, "print(input() + '!')", timed.Options{For: second})
	if end != timed.Asking {
		t.Fatalf("it ended with %d", end)
	}
	r.Machine().Feed("yes")
	if end := r.Advance(math.MaxInt64); end != timed.Finished || string(r.Machine().Output) != "yes!\n" {
		t.Errorf("it ended with %d and printed %q", end, r.Machine().Output)
	}
}

// TestLinePolicy: no runtime switches between lines.
func TestLinePolicy(t *testing.T) {
	r := begin(t, "pass", machine.Config{}, timed.Options{For: second}, false)
	line := machine.Boot(r.Machine().Language(), machine.Config{Policy: machine.Line})
	if _, err := timed.New(line, line.RunFor, timed.Options{For: second, Parts: 10}); err == nil {
		t.Error("a timed run under line was begun")
	}
}

// TestCollect: what nothing reaches any more makes room, and nothing else does.
func TestCollect(t *testing.T) {
	const source = `
from threading import Thread
class Node:
    def __init__(self, next): self.next = next
kept = {i: Node(None) for i in range(1000)}
def squares():
    n = 0
    while True:
        yield [n * n]
        n += 1
def work():
    chain = None
    numbers = squares()
    for n in range(60_000):
        chain = Node(chain) if n % 100 else None
        for i in range(3):
            last = next(numbers)
        kept[n % 1000] = Node(last)
    total = 0
    while chain:
        total, chain = total + 1, chain.next
    print(total, last, sum(node.next[0] for node in kept.values()))
t = Thread(target=work)
t.start()
t.join()
`
	r := begin(t, source, machine.Config{Policy: machine.CPython39, MaxHeap: 20 << 20}, timed.Options{For: 10 * second}, false)
	m := r.Machine()
	if end := r.Advance(math.MaxInt64); end != timed.Finished {
		t.Fatalf("it ended with %d, and a heap of %d bytes: %s", end, m.HeapBytes(), m.Errors)
	}
	sum := 0
	for n := 59_000; n < 60_000; n++ {
		last := 3*n + 2
		sum += last * last
	}
	if want := "99 [32399640001] " + strconv.Itoa(sum) + "\n"; string(m.Output) != want {
		t.Errorf("it printed %q, want %q", m.Output, want)
	}
}
