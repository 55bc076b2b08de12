package explore_test

import (
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
)

// question compiles a question.
func question(front session.Front, expr string) (q explore.Question, err error) {
	q.Holds, q.Threads, err = front.Question(expr)
	return q, err
}

// TestAsk asks questions of programs whose answers are known.
func TestAsk(t *testing.T) {
	queue := `import threading, queue
q = queue.Queue()
n = {"a": 0}
def put(i):
    q.put(i)
def get():
    q.get()
    n["a"] += 1
    late = 1
ts = [threading.Thread(target=put, args=(i,)) for i in range(3)] + [threading.Thread(target=get)]
for t in ts: t.start()
for t in ts: t.join()
after = 5
`
	locks := `import threading
p, q = threading.Lock(), threading.RLock()
box = []
class Form: pass
def one():
    with p:
        with q: box.append(1)
def two():
    with q:
        with p: box.append(2)
def fill():
    form = Form()
    box.append(form)
    box.append(form)
for f in (one, two, fill): threading.Thread(target=f).start()
done = 1
`
	files := `import threading
lock = threading.Lock()
def log():
    with open("log.txt", "a") as f:
        f.write("x")
def careful():
    with lock:
        log()
for f in (log, log, careful, careful): threading.Thread(target=f).start()
`
	tests := []struct {
		source, expr string
		yes          bool
		witness      string // of the first run where it is so
	}{
		{mock, "x == [2]", true, ""},
		{mock, "x == [4]", false, ""},
		{mock, "x == [1] and not a.is_alive() and not b.is_alive()", true, ""}, // before they are started
		{mock, "x[0] == 2 and not a.is_alive() and not b.is_alive() and a.ident", true, "0.1x2"},
		{queue, "q.qsize() == 3", true, ""},
		{queue, "q.qsize() > 3", false, ""},
		{queue, "q.empty() and n['a'] == 1", true, ""},
		{queue, "sorted(q.queue) == [0, 1, 2]", true, ""},
		{queue, "any(i == 2 for i in list(q.queue))", true, ""},
		{queue, "len([t for t in ts if t.is_alive()]) == 4", true, ""},
		{queue, "after == 5", true, ""}, // not set yet in most states
		{queue, "n == {'a': 2}", false, ""},
		{queue, "(n['a'], q.qsize()) == (1, 2)", true, ""},
		{queue, "n.update(a=9) or n['a'] == 9", true, ""}, // changes nothing for the others:
		{queue, "n['a'] == 9", false, ""},
		{locks, "A holds p", true, ""},
		{locks, "A and B both hold a lock", true, "0x3.1.2"},
		{locks, "A and B both hold p", false, ""},
		{locks, "A, B and C all wait", false, ""},
		{locks, "A and B both wait.", true, ""},
		{locks, "A waits for q and", false, "error"},
		{locks, "A waits for q", true, ""},
		{locks, "A waits for p", true, ""},
		{locks, "A waits for box", false, ""},
		{locks, "two threads wait", true, ""},
		{locks, "3 threads wait", false, ""},
		{locks, "C holds a Form", true, ""},
		{locks, "A holds a form", false, ""},
		{locks, "A and C have both ended", true, ""},
		{locks, "Can it be?", false, "error"},
		{locks, "A is at line 7 ", true, ""},
		{locks, "A and B are both at line 7", false, ""},
		{locks, "A is in one", true, ""},
		{locks, "A and B are in two", false, ""},
		{locks, "some thread is in fill?", true, ""},
		{locks, "Z has ended", false, ""},
		{files, "A and B both hold a file", true, ""},
		{files, "B and C both hold a file", true, ""},
		{files, "C and D both hold a file", false, ""},
		{queue, "main waits for A", true, ""},
		{queue, "D waits for q", true, ""},
		{queue, "main and D wait", true, ""},
	}
	searches := map[string]*explore.Search{}
	for _, test := range tests {
		front := compile(t, test.source).(*python.Language)
		s := searches[test.source]
		if s == nil {
			s = explore.New(front, machine.Config{}, options(front))
			for !s.Run(1 << 20) {
			}
			searches[test.source] = s
		}
		q, err := question(front, test.expr)
		if test.witness == "error" {
			if err == nil {
				t.Errorf("%s is no error", test.expr)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", test.expr, err)
			continue
		}
		s.Ask(q)
		for !s.Run(10) {
		}
		a := s.Answer()
		if a.Yes != test.yes || !a.Sure || a.Err != nil || a.Yes != (a.States > 0) {
			t.Errorf("%s: %+v", test.expr, *a)
		}
		if test.witness != "" && a.Witness.String() != test.witness {
			t.Errorf("%s: witness %s, want %s", test.expr, a.Witness, test.witness)
		}
		if !a.Yes {
			continue
		}
		// The witness leads a real machine to such a state.
		m := machine.New(front, machine.Config{})
		for _, c := range a.Witness {
			if err := m.Step(c.Thread, c.Interrupt); err != nil {
				t.Fatalf("%s: %s: %v", test.expr, a.Witness, err)
			}
		}
		if yes, err := q.Holds(m); !yes || err != nil {
			t.Errorf("%s is not so after %s: %v", test.expr, a.Witness, err)
		}
	}
	for _, s := range searches {
		if err := s.Check(); err != nil {
			t.Errorf("after the questions: %v", err)
		}
	}
}

func TestAskErrors(t *testing.T) {
	front := compile(t, mock).(*python.Language)
	for expr, want := range map[string]string{
		"x ==":           "invalid syntax (character 1)",
		"nothing == 1":   `the program has no variable "nothing"`,
		"(x := 3) == 3":  "a question may look at the program, not change it",
		"A holds y":      `the program has no variable "y"`,
		"A waits for y":  `the program has no variable "y"`,
		"A is at line x": `"x" is no line`,
		"A has slept":    `of threads it can be asked whether they hold something, wait, wait for something, are at line 7, are in a function, or have ended; not whether one "has slept"`,
	} {
		if _, err := question(front, expr); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", expr, err, want)
		}
	}
	s := explore.New(front, machine.Config{}, options(front))
	for !s.Run(1 << 20) {
	}
	for expr, want := range map[string]string{
		"x.y":                               "AttributeError: 'list' object has no attribute 'y'",
		"[1 for i in x if work()] or 1 / 0": "ZeroDivisionError: division by zero",
	} {
		q, err := question(front, expr)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		s.Ask(q)
		for !s.Run(1 << 20) {
		}
		if a := s.Answer(); a.Err == nil || a.Err.Error() != want {
			t.Errorf("%s: %v, want %s", expr, a.Err, want)
		}
	}
}
