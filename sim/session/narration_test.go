package session_test

import (
	"strings"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// record runs a program by a strategy, to its end.
func record(t *testing.T, program string, c machine.Config, s schedule.Strategy) *trace.Trace {
	t.Helper()
	front, diagnostics := python.Front([]session.File{{Name: "main.py", Text: program}})
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	r := session.NewRecord(front, c)
	t.Cleanup(r.Close)
	if _, err := r.Auto(s, 10_000, nil); err != nil {
		t.Fatal(err)
	}
	return r.Trace()
}

// narrated returns the sentences of a run, a line a step.
func narrated(t *trace.Trace) string {
	var lines []string
	for k := range t.Events {
		lines = append(lines, t.Narrate(k+1))
	}
	return strings.Join(lines, "\n")
}

// inThread is a program whose thread A does something with shared things while
// main waits for it.
func inThread(body string) string {
	return `
import threading, queue, time
xs, d, s = [1, 2], {"a": 1}, {1}
e, lock, cond, bar = threading.Event(), threading.Lock(), threading.Condition(), threading.Barrier(1)
q = queue.Queue(1)
def work():
    ` + strings.ReplaceAll(body, "\n", "\n    ") + `
t = threading.Thread(target=work)
u = threading.Thread(target=lambda: len(xs) + len(d) + len(s))
t.start()
t.join()
`
}

func TestNarrationOfOneThread(t *testing.T) {
	tests := []struct{ body, want string }{
		{"xs[0] += 1", "A reads 1 from xs[0].\nA writes 2 into xs[0]."},
		{"for x in xs: pass", "A reads 1 from xs[0].\nA reads 2 from xs[1].\nA finds no further item in xs."},
		{"for k in d: pass", "A takes the next item of d: 'a'.\nA finds no further item in d."},
		{"for i, x in enumerate(xs): pass", "A takes the next item of xs: (0, 1).\nA takes the next item of xs: (1, 2).\nA finds no further item in xs."},
		{"for x in reversed(xs): pass", "A takes the next item of xs: 2.\nA takes the next item of xs: 1.\nA finds no further item in xs."},
		{"for x in s: pass", "A takes the next item of s: 1.\nA finds no further item in s."},
		{"for k, v in d.items(): pass", "A takes the next item of d: ('a', 1).\nA finds no further item in d."},
		{"if xs: pass", "A looks whether xs is empty: it is not."},
		{"while xs: xs.clear()", "A looks whether xs is empty: it is not.\nA runs xs.clear().\nA looks whether xs is empty: it is."},
		{"not xs", "A runs not xs, which gives False."},
		{"3 in xs", "A runs 3 in xs, which gives False."},
		{"a, b = xs", "A runs a, b = xs."},
		{"print(*xs)", "A runs *xs.\nA prints “1 2”."},
		{"f'{xs}'", "A runs str(xs), which gives '[1, 2]'."},
		{"d.get('b')", "A runs d.get('b')."},
		{"d['b'] = 3", "A writes 3 into d['b']."},
		{"del d['a']", "A deletes d['a']."},
		{"print(1, 2)", "A prints “1 2”."},
		{"print()", "A prints an empty line."},
		{"print('x', 'y', sep='-', end='')", "A prints “x-y”."},
		{"time.sleep(0.5)", "A wakes up after 0.5 s."},
		{"with lock: pass", "A takes lock.\nA releases lock."},
		{"lock.acquire()\nlock.acquire(blocking=False)", "A takes lock.\nA does not get lock: it is taken."},
		{"lock.acquire()\nlock.acquire(timeout=1)", "A takes lock.\nA gives up waiting for lock."},
		{"e.is_set()\ne.set()\ne.wait()", "A asks e.is_set(): False.\nA sets e.\nA goes on: e is set."},
		{"e.wait(0.1)", "A gives up waiting for e."},
		{"e.wait(0.1)\ne.clear()", "A waits for e to be set.\nA gives up waiting for e.\nA clears e."},
		{"e.set()\ne.wait()\ne.clear()", "A sets e.\nA goes on: e is set.\nA clears e."},
		{"e.wait(0)\ne.clear()", "A gives up waiting for e.\nA clears e."},
		{"bar.wait()", "A arrives at bar as the last: all can go on."},
		{"with cond: cond.notify()", "A takes cond.\nA notifies cond.\nA releases cond."},
		{"with cond: cond.wait(1)", "A takes cond.\nA lets the lock of cond go and waits to be notified.\nA gives up waiting for cond.\nA releases cond."},
		{"inbox = q\ninbox.empty()", "A asks q.empty(): True."},
		{"q.put(5)\nq.get()\nq.task_done()\nq.join()", "A puts 5 into q.\nA takes 5 from q.\nA reports a task of q as done.\nA goes on: all tasks of q are done."},
		{"q.put(5)\nq.put(6, timeout=1)", "A puts 5 into q.\nA gives up waiting to put 6 into q: it is still full."},
		{"q.get(timeout=1)", "A gives up waiting for an item: q is still empty."},
		{"t.is_alive()", "A asks whether A is alive: True."},
		{"threading.active_count()", "A runs threading.active_count()."},
		{"time.time()", "A reads the clock: 1735732800.0."},
		{"input('name? ')", "A prints “name? ”.\nA reads a line: 'Ada'."},
		{"xs[7]", "A fails at xs[7]: IndexError: list index out of range."},
	}
	for _, test := range tests {
		run := record(t, inThread(test.body), machine.Config{Input: []string{"Ada"}, InputEnds: true}, schedule.NewInTurn())
		got := narrated(run)
		_, got, _ = strings.Cut(got, "main starts A. main waits for A to end.\n")
		got, _, _ = strings.Cut(got, "\nmain joins A")
		got, _, _ = strings.Cut(got, " A ends")
		if got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.body, got, test.want)
		}
	}
}

func TestNarrationOfSeveralThreads(t *testing.T) {
	tests := []struct{ name, program, schedule, want string }{
		{"lost update", `
import threading
x = [0]
def work(): x[0] += 1
a, b = threading.Thread(target=work), threading.Thread(target=work)
a.start(); b.start(); a.join(); b.join()
`, "0x2.1.2x2.1.0x2", `main starts A.
main starts B. main waits for A to end.
A reads 0 from x[0].
B reads 0 from x[0].
B writes 1 into x[0]. B ends.
A writes 1 into x[0]. B’s 1, written at step 5, is lost: A had read 0 at step 3. A ends.
main joins A, which has ended.
main joins B, which has ended. main ends.`},
		{"a pulse", `
import threading
e = threading.Event()
a = threading.Thread(target=e.wait)
a.start(); e.set(); e.clear(); a.join()
`, "0.1.0x2.1.0", `main starts A.
A waits for e to be set.
main sets e.
main clears e. main waits for A to end.
A goes on: e was set. A ends.
main joins A, which has ended. main ends.`},
		{"barrier", `
import threading
bar = threading.Barrier(2)
a, b = threading.Thread(target=bar.wait), threading.Thread(target=bar.wait)
a.start(); b.start(); a.join(0.1)
`, "0x2.1.2.1.0", `main starts A.
main starts B.
A arrives at bar. A waits at bar: 1 of 2 are there.
B arrives at bar as the last: all can go on. B ends.
A goes on from bar. A ends.
main joins A, which has ended. main ends.`},
		{"Ctrl-C and a daemon", `
import threading, time
a = threading.Thread(target=time.sleep, args=(1,), daemon=True)
a.start()
time.sleep(2)
`, "0.c", `main starts A.
Ctrl-C: main gets a KeyboardInterrupt. main ends by KeyboardInterrupt. A, a daemon, is gone with the program.`},
	}
	for _, test := range tests {
		s, err := trace.ParseSchedule(test.schedule)
		if err != nil {
			t.Fatal(err)
		}
		run := record(t, test.program, machine.Config{}, schedule.NewReplay(s))
		if got := narrated(run); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

// A message about very many threads stays readable.
func TestStuckNamesSomeThreads(t *testing.T) {
	run := record(t, `
import threading
lock = threading.Lock()
lock.acquire()
threads = [threading.Thread(target=lock.acquire) for _ in range(100)]
for t in threads: t.start()
lock.acquire()
`, machine.Config{}, schedule.NewInTurn())
	lines := strings.Split(run.End.Message, "\n")
	if len(lines) != 22 || lines[1] != "main waits for lock, held by main (line 7)" && lines[1] != "main waits for lock, which it holds itself (line 7)" || lines[21] != "and 81 more" {
		t.Errorf("%d lines: %q", len(lines), run.End.Message)
	}
}

// A pool is told of as its tasks and their results, not as what it is made of.
func TestNarrationOfPool(t *testing.T) {
	run := record(t, `
from concurrent.futures import ThreadPoolExecutor, as_completed
futures = []
def tenth(n):
    return 10 // n
def main():
    with ThreadPoolExecutor(1) as pool:
        futures.extend([pool.submit(tenth, 5), pool.submit(tenth, 0)])
        for f in as_completed(futures):
            print(f.exception())
        print(*pool.map(tenth, [1]))
main()
`, machine.Config{}, schedule.NewPCT(3, 1, 20))
	got := narrated(run)
	for _, want := range []string{
		"main puts tenth(5) into pool’s tasks.",
		"A takes tenth(5) from pool’s tasks.",
		"A sets tenth(5)’s result.",
		"A sets futures[1]’s result to ZeroDivisionError: integer division or modulo by zero.",
		"main goes on: the next result is set.",
		"main goes on: futures[1]’s result is set.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	state := run.Start.Clone()
	for i := range run.Events {
		state.Forward(&run.Events[i])
	}
	shown := ""
	for _, o := range state.Objects {
		shown += o.Name
		for _, c := range o.Cells {
			shown += " " + c.Key + "=" + c.Value
		}
		shown += "\n"
	}
	want := `futures 0=Future object 1=Future object
pool’s tasks =None
futures[0] state=finished result=2
futures[1] state=finished exception=ZeroDivisionError: integer division or modulo by zero
`
	if shown != want {
		t.Errorf("shown:\n%s\nwant\n%s", shown, want)
	}
}
