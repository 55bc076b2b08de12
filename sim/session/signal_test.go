package session_test

import (
	"strings"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// TestInterruptHandlers: Ctrl-C runs the program's handler in the main thread, which
// then goes on with what it waited for.
func TestInterruptHandlers(t *testing.T) {
	tests := []struct{ name, program, schedule, want, output string }{
		{"a wait goes on", `import signal, threading
def stop(signum, frame):
    stopped.set()
stopped = threading.Event()
print(signal.signal(signal.SIGINT, stop).__name__)
def work():
    stopped.wait()
t = threading.Thread(target=work)
t.start()
t.join()
print("joined", signal.getsignal(signal.SIGINT) is stop)
`, "0x2.c.0.1.0x2", `main prints “default_int_handler”.
main starts A. main waits for A to end. A waits for stopped to be set.
Ctrl-C: main runs stop.
main sets stopped. main waits for A to end.
A goes on: stopped is set. A ends.
main joins A, which has ended.
main prints “joined True”. main ends.`, "default_int_handler\njoined True\n"},

		{"a sleep keeps its end", `import signal, time
signal.signal(signal.SIGINT, lambda s, f: time.sleep(1))
start = time.monotonic()
time.sleep(5)
print(round(time.monotonic() - start))
`, "0.c.0x4", `main reads the clock: 1000.0.
Ctrl-C: main runs <lambda>.
main wakes up after 1 s.
main wakes up after 5 s.
main reads the clock: 1005.001.
main prints “5”. main ends.`, "5\n"},

		{"the handler raises", `import signal, sys, threading
def leave(signum, frame):
    sys.exit("left")
signal.signal(signal.SIGINT, leave)
c = threading.Condition()
with c:
    try:
        c.wait()
    finally:
        print("finally", c.acquire(blocking=False))
`, "0x2.c.0x3", `main takes c.
main lets the lock of c go and waits to be notified.
Ctrl-C: main runs leave.
main takes c.
main prints “finally True”.
main releases c. main ends.`, "finally True\nleft\n"},

		{"the lock is taken meanwhile", `import signal, threading
def fail(signum, frame):
    raise ValueError("raised in the handler")
signal.signal(signal.SIGINT, fail)
c = threading.Condition()
def hold():
    with c:
        pass
t = threading.Thread(target=hold)
with c:
    t.start()
    try:
        c.wait()
    except ValueError as e:
        print("caught", e)
`, "0x3.1.c.1.0x3", `main takes c.
main starts A. A waits for c, held by main.
main lets the lock of c go and waits to be notified.
A takes c.
Ctrl-C: main runs fail.
A releases c. A ends.
main fails at c.wait(): ValueError: raised in the handler.
main prints “caught raised in the handler”.
main releases c. main ends.`, "caught raised in the handler\n"},

		{"ignored, and back again", `import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
input()
print(signal.signal(signal.SIGINT, signal.default_int_handler))
input()
`, "c.0x2.c", `Ctrl-C: main runs SIG_IGN.
main reads a line: 'one'.
main prints “1”. main waits for a line of input.
Ctrl-C: main gets a KeyboardInterrupt. main ends by KeyboardInterrupt.`, "1\n"},

		{"the end", `import signal, threading
signal.signal(signal.SIGINT, signal.SIG_DFL)
t = threading.Thread(target=threading.Event().wait)
t.start()
try:
    t.join()
finally:
    print("never")
`, "0.c", `main starts A. main waits for A to end. A waits for self to be set.
Ctrl-C: main runs SIG_DFL. main is gone with the program. A is gone with the program.`, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			front, diagnostics := python.Front([]session.File{{Name: "main.py", Text: test.program}})
			if len(diagnostics) > 0 {
				t.Fatal(diagnostics)
			}
			way, err := trace.ParseSchedule(test.schedule)
			if err != nil {
				t.Fatal(err)
			}
			input := []string{"one"}
			if !strings.Contains(test.program, "input") {
				input = nil
			}
			r := session.NewRecord(front, machine.Config{Input: input})
			t.Cleanup(r.Close)
			for _, c := range way {
				if err := r.Step(c); err != nil {
					t.Error(err)
				}
			}
			if got := narrated(r.Trace()); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			m := r.Machine()
			got := string(m.Output)
			if errs := string(m.Errors); !strings.Contains(errs, "Traceback") {
				got += errs
			}
			if got != test.output {
				t.Errorf("prints %q, want %q", got, test.output)
			}
			if !m.Over() {
				t.Error("the run goes on")
			}
		})
	}
}
