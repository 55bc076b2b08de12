package explore_test

import (
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"

	"racewalk/sim/explore"
)

// clashing explores a program with its operations described.
func clashing(t *testing.T, text string) (*explore.Result, session.Front) {
	t.Helper()
	front, diagnostics := python.Front([]session.File{{Name: "main.py", Text: text}})
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	return explore.Run(front, machine.Config{}, explore.Options{Op: func(m *machine.Machine, th *machine.Thread) trace.Op {
		return front.Pending(m, th, func(int32) string { return "" }).Op
	}}), front
}

const two = `
a = threading.Thread(target=one)
b = threading.Thread(target=other)
a.start(); b.start(); a.join(); b.join()
`

func TestClashes(t *testing.T) {
	tests := []struct {
		name, program string
		want          int // pairs of places: the load and the store of x[0] += 1 are two places
	}{
		{"a load and a store", "x = [0]\ndef one(): x[0] = 1\ndef other(): print(x[0])", 1},
		{"two loads", "x = [0]\ndef one(): print(x[0])\ndef other(): print(x[0])", 0},
		{"two additions", "x = [0]\ndef one(): x[0] += 1\nother = one", 2},
		{"different items", "x = [0, 0]\ndef one(): x[0] = 1\ndef other(): x[1] = 1", 0},
		{"the same item by two names", "x = [0]\ny = [x]\ndef one(): x[0] = 1\ndef other(): y[0][0] = 1", 1},
		{"an attribute of two objects", "class C: pass\np, q = C(), C()\ndef one(): p.n = 1\ndef other(): q.n = 1", 0},
		{"an attribute by two names", "class C: pass\np = C()\nq = [p]\ndef one(): p.n = 1\ndef other(): q[0].n = 1", 1},
		{"under a lock", "l = threading.Lock()\nx = [0]\ndef one():\n  with l: x[0] += 1\nother = one", 0},
		{"one after the other", "e = threading.Event()\nx = [0]\ndef one():\n  x[0] = 1\n  e.set()\ndef other():\n  e.wait()\n  x[0] = 2", 0},
		{"a global variable", "x = 0\ndef one():\n  global x\n  x = 1\ndef other(): print(x)", 1},
		{"calls of methods", "x = []\ndef one(): x.append(1)\nother = one", 0},
	}
	for _, test := range tests {
		r, front := clashing(t, "import threading\n"+test.program+two)
		if !r.Complete || len(r.Clashes) != test.want {
			t.Errorf("%s: %d clashes, want %d", test.name, len(r.Clashes), test.want)
		}
		for _, c := range r.Clashes {
			checkClash(t, front, c.Witness)
		}
	}
}

// checkClash replays a witness: its last two steps are by different threads, about
// the same place, not both loads, and can be swapped.
func checkClash(t *testing.T, front session.Front, way trace.Schedule) {
	t.Helper()
	n := len(way)
	swapped := append(append(trace.Schedule{}, way[:n-2]...), way[n-1], way[n-2])
	for _, s := range []trace.Schedule{way, swapped} {
		r := session.NewRecord(front, machine.Config{})
		for _, c := range s {
			if err := r.Step(c); err != nil {
				t.Fatalf("%s: %v", s, err)
			}
		}
		events := r.Trace().Events
		a, b := &events[n-2].Ops[0], &events[n-1].Ops[0]
		if events[n-2].Thread == events[n-1].Thread || a.Object != b.Object || a.Kind == trace.OpLoad && b.Kind == trace.OpLoad {
			t.Errorf("%s: %v of %s and %v of %s", s, a.Kind, a.Target, b.Kind, b.Target)
		}
		r.Close()
	}
}

// TestRounds goes around each cycle: after every round the threads stand where they
// stood.
func TestRounds(t *testing.T) {
	for _, program := range []string{
		poll,
		"import threading\nw = [True, True]\ndef f(me):\n  while w[1 - me]:\n    w[me] = False\n    w[me] = True\n  w[me] = False\nfor i in range(2): threading.Thread(target=f, args=(i,)).start()\n",
	} {
		r, front := clashing(t, program)
		if len(r.Cycles) == 0 {
			t.Fatal("no cycle")
		}
		for i := range r.Cycles {
			c := &r.Cycles[i]
			if len(c.Round) == 0 {
				t.Fatalf("%s: no round", c.Message)
			}
			record := session.NewRecord(front, machine.Config{})
			for _, choice := range c.Run() {
				if err := record.Step(choice); err != nil {
					t.Fatalf("%s: %v", c.Message, err)
				}
			}
			at := len(c.Way)
			before := record.Trace().At(at)
			after := record.Trace().At(at + len(c.Round))
			for j := range before.Threads {
				if b, a := &before.Threads[j], &after.Threads[j]; b.Status != a.Status || !trace.SameFrames(b.Frames, a.Frames) {
					t.Errorf("%s: after a round, %s stands elsewhere", c.Message, b.Label)
				}
			}
			record.Close()
		}
	}
}
