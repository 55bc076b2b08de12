package python

import "testing"

// A queue is what it is made of only for a program that looks into one: whatever else
// the program calls its own attributes.
func TestLooksIntoQueues(t *testing.T) {
	for program, want := range map[string]bool{
		"import queue\nq = queue.Queue()\nprint(q.queue)\n":                              true,
		"import queue\nq = queue.Queue()\nwith q.mutex: pass\n":                          true,
		"import queue\nclass Q(queue.Queue):\n    def _put(self, x): pass\n":             true,
		"import queue\nq = queue.Queue()\nq.put(1)\n":                                    false,
		"class Box: pass\nb = Box()\nprint(b.queue)\n":                                   false,
		"import queue\nclass B:\n    def f(self):\n        self.queue.queue.append(1)\n": true,
		"import queue\nclass B:\n    def f(self):\n        self.queue = queue.Queue()\n" +
			"        self.queue.put(1)\n": false,
		"import queue\nclass B:\n    def f(self):\n        self.inside = queue.Queue()\n" +
			"        self.inside.put(1)\n": false,
	} {
		l, problems := compileWith([]File{{Name: "main.py", Text: program}}, librarySource)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		if got := l.looksIntoQueues(); got != want {
			t.Errorf("%v for\n%s", got, program)
		}
	}
}
