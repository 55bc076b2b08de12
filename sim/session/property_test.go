package session_test

import (
	"fmt"
	"reflect"
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// programs are small, and use every primitive.
var programs = map[string]string{
	"counter": `
from threading import Thread
x = [1, 2, 3]
def work():
    for i in range(2):
        x[i] += 1
a = Thread(target=work)
b = Thread(target=work)
a.start(); b.start()
a.join(); b.join()
print(x)
`,
	"lock": `
import threading
lock = threading.Lock()
total = 0
def work(n):
    global total
    for _ in range(n):
        with lock:
            total += 1
threads = [threading.Thread(target=work, args=(2,)) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
`,
	"queue": `
import threading, queue, time
q = queue.Queue(2)
def produce():
    for i in range(3):
        q.put(i)
        time.sleep(0.01)
    q.put(None)
def consume():
    while True:
        try:
            item = q.get(timeout=0.5)
        except queue.Empty:
            print("nothing yet")
            continue
        if item is None:
            break
        print("got", item)
a = threading.Thread(target=produce)
b = threading.Thread(target=consume)
a.start(); b.start(); a.join(); b.join()
`,
	"condition": `
import threading
cond = threading.Condition()
items = []
def take():
    with cond:
        while not items:
            cond.wait()
        print(items.pop())
def give():
    with cond:
        items.append(7)
        cond.notify()
a = threading.Thread(target=take)
b = threading.Thread(target=give)
a.start(); b.start(); a.join(); b.join()
`,
	"mixed": `
import threading, time
done = threading.Event()
gate = threading.Barrier(2)
units = threading.Semaphore(1)
again = threading.RLock()
class Account:
    def __init__(self):
        self.balance = 10
account = Account()
def work():
    gate.wait()
    with units, again:
        with again:
            account.balance -= 1
    if done.wait(0.1):
        raise ValueError("late")
a = threading.Thread(target=work)
b = threading.Thread(target=work, daemon=True)
a.start(); b.start()
done.set()
a.join(1)
print(account.balance, b.is_alive())
`,
	"deadlock": `
import threading
p, q = threading.Lock(), threading.Lock()
def one():
    with p:
        with q:
            pass
def two():
    with q:
        with p:
            pass
a = threading.Thread(target=one)
b = threading.Thread(target=two)
a.start(); b.start(); a.join(); b.join()
`,
}

// TestHand checks that of two reads in one step a thread carries the later one.
func TestHand(t *testing.T) {
	l := compiled(t, `import threading
x, y = [1], [2]
def work():
    z = x[0] + y[0]
    print(z)
a, b = threading.Thread(target=work), threading.Thread(target=work)
a.start(); b.start(); a.join(); b.join()
`)
	for range 20 {
		record, checked := session.NewRecord(l, machine.Config{Policy: machine.Line}), false
		for range 20 {
			c := trace.Choice{Thread: 1}
			if len(record.Machine().Threads) < 3 || record.Machine().Live < 3 {
				c.Thread = 0 // has not started both
			}
			if err := record.Step(c); err != nil {
				t.Fatal(err)
			}
			e := record.Trace().Events[len(record.Trace().Events)-1]
			if e.Thread != 1 || len(e.Ops) < 2 || e.Ops[1].Kind != trace.OpLoad {
				continue
			}
			for _, c := range e.Threads {
				if c.New.ID == 1 {
					checked = true
					if c.New.Hand == nil || c.New.Hand.Target != "y[0]" {
						t.Fatalf("after %+v it carries %+v", e.Ops, c.New.Hand)
					}
				}
			}
			break
		}
		record.Close()
		if !checked {
			t.Fatal("no step with two reads")
		}
	}
}

func compiled(t testing.TB, source string) *python.Language {
	t.Helper()
	l, errs := python.Compile([]python.File{{Name: "main.py", Text: source}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return l
}

// each calls f with every program under every policy and some random schedules.
func each(t *testing.T, f func(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy)) {
	for name, source := range programs {
		l := compiled(t, source)
		for _, policy := range []machine.Policy{machine.AnyOp, machine.Line, machine.CPython39, machine.CPython310} {
			for seed := range uint64(6) {
				t.Run(fmt.Sprint(name, "/", policy, "/", seed), func(t *testing.T) {
					f(t, l, machine.Config{Policy: policy}, schedule.NewRandom(seed))
				})
			}
		}
	}
}

func recorded(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy) *session.Record {
	t.Helper()
	r := session.NewRecord(l, c)
	t.Cleanup(r.Close)
	if _, err := r.Auto(s, 5000, nil); err != nil {
		t.Fatal(err)
	}
	if r.Trace().End == nil {
		t.Fatal("the run has not ended")
	}
	if msg := r.Trace().Check(); msg != nil {
		t.Fatal(msg)
	}
	return r
}

func TestReplayGivesTheSameTrace(t *testing.T) {
	each(t, func(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy) {
		first := recorded(t, l, c, s)
		text := first.Schedule().String()
		choices, err := trace.ParseSchedule(text)
		if err != nil {
			t.Fatal(err)
		}
		second := recorded(t, l, c, schedule.NewReplay(choices))
		if a, b := trace.Marshal(first.Trace()), trace.Marshal(second.Trace()); a != b {
			t.Errorf("schedule %s gave another trace:\n%s\nthan:\n%s", text, b, a)
		}
	})
}

// Workers and direct steps are two doors to the same machine.
func TestWorkersAndDirectStepsAgree(t *testing.T) {
	each(t, func(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy) {
		r := recorded(t, l, c, s)
		m := machine.New(l, c)
		for i, e := range r.Trace().Events {
			if err := m.Step(e.Thread, e.Interrupt); err != nil {
				t.Fatalf("step %d: %v", i+1, err)
			}
		}
		got, want := m, r.Machine()
		if string(got.Output) != string(want.Output) || string(got.Errors) != string(want.Errors) || got.Now != want.Now {
			t.Errorf("direct steps printed %q, workers %q", got.Output, want.Output)
		}
		for i := range want.Objects {
			if !reflect.DeepEqual(got.Objects[i].Slots, want.Objects[i].Slots) {
				t.Errorf("object %d differs", i)
			}
		}
	})
}

func TestBackAndForth(t *testing.T) {
	each(t, func(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy) {
		tr := recorded(t, l, c, s).Trace()
		n := len(tr.Events)
		cursor := trace.NewCursor(tr)
		for k := 0; k <= n; k++ {
			want := tr.At(k)
			cursor.Move(n)
			if got := cursor.Move(k); !sameState(got, &want) {
				t.Fatalf("coming back to step %d gives\n%+v\nnot\n%+v", k, *got, want)
			}
		}
	})
}

// sameState compares states; a slice that is empty equals one that is nil.
func sameState(a, b *trace.State) bool {
	x := trace.Trace{Start: *a}
	y := trace.Trace{Start: *b}
	return trace.Marshal(&x) == trace.Marshal(&y)
}

// Going on from any earlier step gives what a new run with that schedule gives.
func TestRewind(t *testing.T) {
	each(t, func(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy) {
		r := recorded(t, l, c, s)
		choices := r.Schedule()
		at := len(choices) * 2 / 3
		if err := r.Rewind(at); err != nil {
			t.Fatal(err)
		}
		if _, err := r.Auto(schedule.NewInTurn(), 5000, nil); err != nil {
			t.Fatal(err)
		}
		fresh := recorded(t, l, c, schedule.NewReplay(r.Schedule()))
		if a, b := trace.Marshal(r.Trace()), trace.Marshal(fresh.Trace()); a != b {
			t.Errorf("going on from step %d differs from a new run:\n%s\nnew:\n%s", at, a, b)
		}
	})
}

// A step is undone by the snapshot before it.
func TestSnapshot(t *testing.T) {
	each(t, func(t *testing.T, l *python.Language, c machine.Config, s schedule.Strategy) {
		m := machine.New(l, c)
		for i := range 60 {
			choice, ok := s.Next(m)
			if !ok || m.Over() {
				return
			}
			before := m.Snapshot()
			if err := m.Step(choice.Thread, false); err != nil {
				t.Fatal(err)
			}
			if i%5 != 0 {
				continue // comparing is what costs time
			}
			after := stateText(m)
			m.Restore(before)
			if err := m.Step(choice.Thread, false); err != nil {
				t.Fatal(err)
			}
			if again := stateText(m); again != after {
				t.Fatal("the same step from the same snapshot differs")
			}
		}
	})
}

// stateText shows a machine's state without what is only a cache.
func stateText(m *machine.Machine) string {
	s := fmt.Sprint(m.Threads, m.Now, m.Live, string(m.Output), string(m.Errors))
	for _, o := range m.Objects {
		s += fmt.Sprint(o.Type, o.Shared, o.Slots)
	}
	return s
}
