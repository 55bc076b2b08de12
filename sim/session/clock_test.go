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

// TestClocks looks, in many runs, whether the step that prints "first" happens before
// the one that prints "second".
func TestClocks(t *testing.T) {
	tests := []struct {
		name, program string
		ordered       bool
	}{
		{"nothing", "def a(): print('first')\ndef b(): print('second')", false},
		{"a lock", "l = threading.Lock()\ndef a():\n  with l: print('first')\ndef b():\n  with l: print('second')", true},
		{"an event", "e = threading.Event()\ndef a():\n  print('first')\n  e.set()\ndef b():\n  e.wait()\n  print('second')", true},
		{"a look at an event", "e = threading.Event()\ndef a():\n  print('first')\n  e.set()\ndef b():\n  while not e.is_set(): time.sleep(1)\n  print('second')", true},
		{"two who wait for the same event", "e = threading.Event()\ndef a():\n  e.wait()\n  print('first')\n  e.wait()\ndef b():\n  e.wait()\n  e.wait()\n  print('second')\nthreading.Thread(target=e.set).start()", false},
		{"a queue", "q = queue.Queue()\ndef a():\n  print('first')\n  q.put(1)\ndef b():\n  q.get()\n  print('second')", true},
		{"a get before a put", "q = queue.Queue()\nq.put(0)\ndef a():\n  print('first')\n  q.get()\ndef b():\n  q.put(1)\n  print('second')", false},
		{"a get before the put that it makes room for", "q = queue.Queue(1)\nq.put(0)\ndef a():\n  print('first')\n  q.get()\ndef b():\n  q.put(1)\n  print('second')", true},
		{"a condition and its lock", "l = threading.Lock()\nc = threading.Condition(l)\ndef a():\n  with l: print('first')\ndef b():\n  with c: print('second')", true},
		{"a barrier", "g = threading.Barrier(2)\ndef a():\n  print('first')\n  g.wait()\ndef b():\n  g.wait()\n  print('second')", true},
		{"a semaphore", "s = threading.Semaphore(0)\ndef a():\n  print('first')\n  s.release()\ndef b():\n  s.acquire()\n  print('second')", true},
		{"a start", "def b(): print('second')\ndef a():\n  print('first')\n  threading.Thread(target=b).start()", true},
		{"a flag", "done = False\ndef a():\n  global done\n  print('first')\n  done = True\ndef b():\n  while not done: time.sleep(1)\n  print('second')", true},
		{"a variable", "n = 0\ndef a():\n  global n\n  print('first')\n  n = 1\ndef b():\n  m = n\n  print('second')", false},
	}
	for _, test := range tests {
		start := "\nts = [threading.Thread(target=a), threading.Thread(target=b)]\n"
		if test.name == "a start" {
			start = "\nts = [threading.Thread(target=a)]\n"
		}
		start += "for t in ts: t.start()\nfor t in ts: t.join()\n"
		front, diagnostics := python.Front([]session.File{{Name: "main.py", Text: "import queue, threading, time\n" + test.program + start}})
		if len(diagnostics) > 0 {
			t.Fatal(diagnostics)
		}
		ordered, runs := true, 0
		for seed := range uint64(40) {
			r := session.NewRecord(front, machine.Config{})
			if _, err := r.Auto(schedule.NewRandom(seed), 300, nil); err != nil {
				t.Fatal(err)
			}
			if first, second := printing(r.Trace(), "first"), printing(r.Trace(), "second"); first != nil && second != nil && strings.HasPrefix(r.Trace().At(len(r.Trace().Events)).Output, "first") {
				runs++
				ordered = ordered && int(first.Thread) < len(second.Clock) && second.Clock[first.Thread] >= first.Clock[first.Thread]
			}
			r.Close()
		}
		if runs == 0 || ordered != test.ordered {
			t.Errorf("%s: ordered %v in %d runs, want %v", test.name, ordered, runs, test.ordered)
		}
	}
}

// printing returns the event that prints a text.
func printing(t *trace.Trace, text string) *trace.Event {
	for i := range t.Events {
		if strings.Contains(t.Events[i].Output, text) {
			return &t.Events[i]
		}
	}
	return nil
}
