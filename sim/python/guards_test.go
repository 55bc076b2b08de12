package python_test

import (
	"fmt"
	"strings"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// TestGuards marks, for each load of "x[0]", the lines that run because of how a test
// of it comes out.
func TestGuards(t *testing.T) {
	tests := []struct{ body, want string }{
		{"x[0] += 1", "1: -"},
		{"if x[0]:\n  n = 1\nn = 2", "1: 2-2"},
		{"if not x[0] and n > 1:\n  n = 1\nelse:\n  n = 3\nn = 2", "1: 2-4"},
		{"if n or x[0]:\n  n = 1", "1: 2-2"},
		{"if x[0] >= 0:\n  return\nn = 2\nn = 3", "1: 2-4"},
		{"while x[0] < 0:\n  n = 1\nn = 2", "1: 1-2"},
		{"while n < 1:\n  n += 1\n  if x[0]:\n    continue\n  n = 7", "3: 1-5"},
		{"v = x[0]\nif v:\n  n = 1", "1: -"},
		{"n = 1 if x[0] else 2", "1: 1-1"},
		{"print(x[0])", "1: -"},
		{"if first():\n  n = 1", "1: 2-2"},
		{"assert x[0] >= 0", "1: 1-1"},
		{"if locked() or n:\n  n = 1", "1: 2-2"},
		{"if (v := x[0]):\n  n = 1", "1: 2-2"},
		{"print(x[0] if not n else 2)\nif n:\n  n = 1", "1: -"},
	}
	for _, test := range tests {
		body := "    " + strings.ReplaceAll(test.body, "\n", "\n    ")
		text := "import threading; lock = threading.Lock()\nx = [0]\ndef first(): return x[0]\ndef locked():\n    with lock: return x[0] > 1\ndef f(n):\n" + body + "\nthreading.Thread(target=f, args=(0,)).start()\nx[0]\n"
		front, diagnostics := python.Front([]session.File{{Name: "a.py", Text: text}})
		if len(diagnostics) > 0 {
			t.Fatal(diagnostics)
		}
		r := session.NewRecord(front, machine.Config{})
		for r.Trace().End == nil {
			who := trace.Choice{Thread: 1}
			if len(r.Machine().Threads) < 2 || r.Machine().Threads[1].Life != machine.Alive {
				who.Thread = 0
			}
			if err := r.Step(who); err != nil {
				t.Fatal(err)
			}
		}
		got := ""
		for _, e := range r.Trace().Events {
			for _, o := range e.Ops {
				if o.Kind != trace.OpLoad || e.Thread != 1 || got != "" {
					continue
				}
				got = fmt.Sprintf("%d: ", o.Span.Line-6)
				if o.Span.Line <= 5 { // in a function that is called
					got = "1: "
				}
				if g := o.Guards; g == (trace.Span{}) {
					got += "-"
				} else {
					got += fmt.Sprintf("%d-%d", g.Line-6, g.EndLine-6)
				}
			}
		}
		r.Close()
		if got != test.want {
			t.Errorf("%s\n%s, want %s", test.body, got, test.want)
		}
	}
}
