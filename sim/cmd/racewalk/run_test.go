package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// racewalk runs a command line and returns all that comes of it.
func racewalk(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

// replayed are programs whose runs differ with the schedule.
var replayed = map[string]string{
	"lost updates": `
from threading import Thread
x = [0]
def work():
    for turn in range(3):
        x[0] += 1
threads = [Thread(target=work) for n in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(x)
`,
	"deadlock": `
from threading import Lock, Thread
left, right = Lock(), Lock()
def work(first, second):
    for turn in range(2):
        with first, second:
            print("got both")
Thread(target=work, args=(left, right)).start()
Thread(target=work, args=(right, left)).start()
`,
	"exceptions": `
from queue import Empty, Queue
from threading import Thread
q = Queue()
def work():
    print(q.get(timeout=1) / q.get(timeout=1))
threads = [Thread(target=work) for n in range(2)]
for t in threads: t.start()
for n in range(2):
    q.put(n)
q.get(timeout=3)
`,
	"time": `
import time
from threading import Thread
start = time.time()
def work(n):
    time.sleep(n)
    print(n, round(time.time() - start, 3))
for n in range(3):
    Thread(target=work, args=(n,)).start()
time.sleep(5)
print(time.time() - start)
`,
}

// The schedule that a run prints gives the same run again, and so does every way
// to look at it.
func TestTheScheduleReplaysTheRun(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, program := range replayed {
		write(t, "program.py", program)
		for _, policy := range []string{"any-op", "line", "cpython-3.9", "cpython-3.10"} {
			for seed := range 3 {
				what := fmt.Sprintf("%s, %s, seed %d", name, policy, seed)
				flags := []string{"run", "--policy", policy, "--seed", fmt.Sprint(seed), "program.py"}
				out, errs, status := racewalk("", flags...)
				text, _, _ := racewalk("", append(flags, "--json")...)
				var first result
				if err := json.Unmarshal([]byte(text), &first); err != nil {
					t.Fatalf("%s: %v in %s", what, err, text)
				}
				if first.Output != out || !strings.HasPrefix(errs, first.Errors) {
					t.Errorf("%s: --json has the output %q and the errors %q, the run %q and %q", what, first.Output, first.Errors, out, errs)
				}

				flags = []string{"run", "--policy", policy, "--schedule", first.Schedule, "program.py"}
				if o, e, s := racewalk("", flags...); o != out || e != errs || s != status {
					t.Errorf("%s: %q gives\n%s%s%d\nwant\n%s%s%d", what, flags, o, e, s, out, errs, status)
				}
				again, _, _ := racewalk("", append(flags, "--json")...)
				traced, _, _ := racewalk("", append(flags, "--json", "--trace")...)
				again = strings.Replace(again, `"seed":null`, fmt.Sprintf(`"seed":%d`, seed), 1)
				if again != text {
					t.Errorf("%s: replayed, --json prints\n%s\nwant\n%s", what, again, text)
				}
				var recorded result
				if err := json.Unmarshal([]byte(traced), &recorded); err != nil {
					t.Fatalf("%s: %v in %s", what, err, traced)
				}
				if len(recorded.Events) != recorded.Steps {
					t.Errorf("%s: %d events of %d steps", what, len(recorded.Events), recorded.Steps)
				}
				recorded.Events, recorded.Seed = nil, first.Seed
				if got, want := fmt.Sprint(recorded), fmt.Sprint(first); got != want {
					t.Errorf("%s: recorded\n%s\nwant\n%s", what, got, want)
				}
			}
		}
	}
}

// Programs that go wrong in every way end with a clear message.
func TestNastyPrograms(t *testing.T) {
	const crowd = "from threading import Thread\nx = [0]\ndef work():\n    x[0] += 1\n" +
		"threads = [Thread(target=work) for n in range(1000)]\nfor t in threads: t.start()\nfor t in threads: t.join()\nprint(x)\n"
	tests := []struct {
		name, program  string
		status         int
		stdout, stderr string // what must be in them
	}{
		{"an empty file", "", 0, "", ""},
		{"a syntax error", "print(1\nx = = 2\n", 2, "", "program.py:1:6: '(' was never closed"},
		{"an endless loop", "while True: pass\n", 3, "", "no other thread is there to change it\n  main is in the middle of a step (line 1)"},
		{"an endless loop that counts", "n = 0\nwhile True: n += 1\n", 3, "", "does it loop for ever?\n  main is in the middle of a step (line 2)"},
		{"an endless loop in a thread", "import threading\ndef f():\n    n = 0\n    while True: n += 1\nthreading.Thread(target=f).start()\n", 3, "", "A is in the middle of a step (line 4)"},
		{"an endless recursion", "def f(n): return f(n + 1)\nf(0)\n", 1, "", "RecursionError: maximum recursion depth exceeded"},
		{"a huge list", "x = [0] * 10**9\n", 1, "", "MemoryError"},
		{"a string that grows", "x = 'a'\nwhile True: x += x\n", 1, "", "MemoryError"},
		{"a number that grows", "x = 3\nwhile True: x *= x\n", 1, "", "MemoryError"},
		{"1,000 threads", crowd, 0, "[1000]\n", ""},
		{"100,000 lines", "for i in range(100000): print('line', i)\n", 0, "line 99999\n", ""},
		{"too much output", "while True: print('x' * 100000)\n", 3, "xxx", "stopped: more than 16 MB of output"},
		{"too many threads", "import threading\ndef f(): threading.Thread(target=f).start()\nf()\n", 3, "", "stopped: more than 50,000 threads"},
		{"6,000 threads, one after the other", "import threading\nfor i in range(6000):\n    t = threading.Thread(target=lambda: None)\n    t.start()\n    t.join()\nprint(t.name)\n", 0, "Thread-6000", ""},
		{"2,000,000 steps", "import time\nfor i in range(2_000_000): time.sleep(0.001)\nprint('slept')\n", 0, "slept", ""},
		{"a deadlock with itself", "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n", 3, "", "main waits for lock, which it holds itself (line 4)"},
		{"a crowd that waits", strings.Replace(crowd, "x[0] += 1", "threads[0].join()", 1), 1, "", "RuntimeError: cannot join current thread"},
		{"a thread that joins itself", "import threading\ndef f(): t.join()\nt = threading.Thread(target=f)\nt.start()\n", 1, "", "RuntimeError: cannot join current thread"},
		{"an exception in a thread", "import threading\ndef f(): 1 / 0\nthreading.Thread(target=f).start()\nprint('on')\n", 1, "on\n", "ZeroDivisionError: division by zero"},
		{"a daemon at the end", "import threading, time\nthreading.Thread(target=time.sleep, args=(9,), daemon=True).start()\nprint('bye')\n", 0, "bye\n", ""},
		{"an import that is not there", "import tkinter\n", 2, "", "program.py:1:8: module 'tkinter' is not supported"},
		{"no UTF-8", "print('a')\nprint('caf\xe9')\n", 2, "", "program.py:2:11: Non-UTF-8 code starting with '\\xe9': save the file as UTF-8"},
		{"UTF-16", "\xff\xfep\x00", 2, "", "program.py:1:1: Non-UTF-8 code starting with '\\xff'"},
		{"Latin-1 that says so", "# -*- coding: latin-1 -*-\nprint('caf\xe9')\n", 0, "café\n", ""},
		{"another encoding", "#!/usr/bin/python\n# vim: set fileencoding=koi8-r :\n", 2, "", "program.py:2:1: the encoding koi8-r is not supported"},
		{"a byte-order mark", "\ufeffprint('hi')\n", 0, "hi\n", ""},
		{"a character for what is no character", "print('\ufffd')\n", 0, "\ufffd\n", ""},
		{"Windows lines", "print(1)\r\nprint(2)\r\n", 0, "1\n2\n", ""},
		{"a null byte", "print(1)\x00\n", 2, "", "program.py:1:"},
		{"a very large file", strings.Repeat("# nothing\n", 1_100_000), 2, "", "program.py: larger than 10 MB"},
	}
	t.Chdir(t.TempDir())
	for _, test := range tests {
		write(t, "program.py", test.program)
		stdout, stderr, status := racewalk("", "run", "program.py")
		if status != test.status || !strings.Contains(stdout, test.stdout) || !strings.Contains(stderr, test.stderr) {
			t.Errorf("%s: exit status %d, output …%q, errors %q, want %d, %q and %q", test.name, status, tail(stdout), stderr, test.status, test.stdout, test.stderr)
		}
		if len(stderr) > 5000 {
			t.Errorf("%s: %d bytes of errors", test.name, len(stderr))
		}
	}
}

// TestMaxSteps looks where a run is stopped, and that a schedule which is not kept is
// not printed in part.
func TestMaxSteps(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "program.py", "import threading, time\nthreading.Thread(target=time.sleep, args=(1,)).start()\nwhile True: time.sleep(1)\n")
	tests := []struct {
		flags []string
		want  string // in standard error, or in the JSON
	}{
		{[]string{"--json"}, "stopped after 1,000,000 steps"},
		{[]string{"--max-steps", "2000000"}, "stopped after 2,000,000 steps\n  main’s next step: wake up after 1 s (line 3)\nschedule: 2000000 steps, too many to print here; the same command gives them again, --json prints them\n"},
		{[]string{"--max-steps", "5"}, "stopped after 5 steps\n  main’s next step: wake up after 1 s (line 3)\nschedule: 0x2.1.0x2\n"},
	}
	for _, test := range tests {
		stdout, stderr, status := racewalk("", append(append([]string{"run"}, test.flags...), "program.py")...)
		if got := stdout + stderr; status != 3 || !strings.Contains(got, test.want) {
			t.Errorf("%v: exit status %d, %q, want %q", test.flags, status, tail(got), test.want)
		}
	}
}

func tail(s string) string { return s[max(0, len(s)-100):] }

// signalled is a screen that calls back when something is printed.
type signalled struct {
	bytes.Buffer
	call func()
}

func (s *signalled) Write(p []byte) (int, error) {
	s.call()
	return s.Buffer.Write(p)
}

// TestInterrupt sends Ctrl-C as soon as the program prints something, and looks
// that the program gets it.
func TestInterrupt(t *testing.T) {
	tests := []struct {
		name, program  string
		status         int
		stdout, stderr string
	}{
		{"caught", "import time\ntry:\n    while True: print('on')\nexcept KeyboardInterrupt:\n    print('stopping')\n", 0, "on\nstopping\n", ""},
		{"uncaught", "while True: print('on')\n", 130, "on\n", "KeyboardInterrupt\n"},
		{"in input", "input('name? ')\n", 130, "name? ", "KeyboardInterrupt\n"},
		{"main has ended", "import threading, time\ndef f():\n    print('on')\n    while True: time.sleep(1)\nthreading.Thread(target=f).start()\n", 130, "on\n",
			"racewalk: interrupted; the main thread had ended before\n  A’s next step: wake up after 1 s (line 4)\n"},
	}
	t.Chdir(t.TempDir())
	for _, test := range tests {
		write(t, "program.py", test.program)
		ctx, cancel := context.WithCancel(context.Background())
		stdin, keyboard := io.Pipe() // nobody types
		stdout, stderr := signalled{call: cancel}, bytes.Buffer{}
		status := runUntil(ctx, []string{"--max-steps", "1000000000", "program.py"}, stdin, &stdout, &stderr)
		keyboard.Close()
		if status != test.status || !strings.HasPrefix(stdout.String(), test.stdout[:3]) || !strings.HasSuffix(stdout.String(), test.stdout) ||
			!strings.Contains(stderr.String(), test.stderr) {
			t.Errorf("%s: exit status %d, output …%q, errors %q, want %d, %q and %q", test.name, status, tail(stdout.String()), &stderr, test.status, test.stdout, test.stderr)
		}
	}
}

// A program can converse: what it asks shows before the answer is there, and
// nothing is read that it does not ask for.
func TestConversation(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "program.py", "name = input('name? ')\nprint('hello', name)\ninput('more? ')\nprint('bye')\n")
	keyboard, answers := io.Pipe()
	screen, output := io.Pipe()
	status := make(chan int)
	go func() {
		status <- run([]string{"run", "program.py"}, keyboard, output, io.Discard)
		output.Close()
	}()
	expect := func(want string) {
		t.Helper()
		got := make([]byte, len(want))
		if _, err := io.ReadFull(screen, got); err != nil || string(got) != want {
			t.Fatalf("it prints %q, %v, want %q", got, err, want)
		}
	}
	expect("name? ")
	io.WriteString(answers, "Ada\n")
	expect("hello Ada\nmore? ")
	io.WriteString(answers, "no\n")
	expect("bye\n")
	if s := <-status; s != 0 {
		t.Errorf("exit status %d, want 0", s)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestOutputThatCannotBeWritten(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "program.py", "while True: print('x')\n")
	var stderr bytes.Buffer
	if status := run([]string{"run", "program.py"}, nil, brokenWriter{}, &stderr); status != 2 || !strings.Contains(stderr.String(), "cannot write the output: file already closed") {
		t.Errorf("exit status %d, errors %q", status, &stderr)
	}
}
