package python

import (
	"strings"
	"testing"

	"racewalk/sim/machine"
)

// outcomes runs a program of two threads in every order of their steps and
// returns what it printed, each once.
func outcomes(t *testing.T, source string) map[string]bool {
	t.Helper()
	l, problems := Compile([]File{{Name: "main.py", Text: source}})
	if len(problems) > 0 {
		t.Fatalf("does not compile: %v", problems)
	}
	found := map[string]bool{}
	var explore func(schedule []int32)
	explore = func(schedule []int32) {
		m := machine.New(l, machine.Config{})
		for _, thread := range schedule {
			if err := m.Step(thread, false); err != nil {
				t.Fatal(err)
			}
		}
		if m.Over() {
			found[strings.TrimSpace(string(m.Output)+string(m.Errors))] = true
			return
		}
		for i := range m.Threads {
			if m.Enabled(&m.Threads[i]) {
				explore(append(schedule[:len(schedule):len(schedule)], int32(i)))
			}
		}
	}
	explore(nil)
	return found
}

const twoThreads = `
import threading
def run(f):
    a = threading.Thread(target=f)
    b = threading.Thread(target=f)
    a.start()
    b.start()
    a.join()
    b.join()
`

// TestNativesAreAtomic: one call of a built-in on a shared container is one
// operation; two calls are two.
func TestNativesAreAtomic(t *testing.T) {
	tests := []struct {
		name, work, show string
		want             []string
	}{
		{"list.append", "items.append(1)", "items", []string{"[1, 1]"}},
		{"extend by a generator", "items.extend(x for x in (1, 2))", "items", []string{"[1, 2, 1, 2]"}},
		{"sort with a key in Python", "items.extend([2, 1])\n    items.sort(key=lambda x: x)", "items", []string{"[1, 1, 2, 2]"}},
		{"dict.setdefault", "d.setdefault('k', []).append(1)", "d", []string{"{'k': [1, 1]}"}},
		{"dict.get and store", "d['n'] = d.get('n', 0) + 1", "d", []string{"{'n': 1}", "{'n': 2}"}},
		{"set.add", "s.add(len(s))", "s", []string{"{0}", "{0, 1}"}},
		{"in-place list concatenation", "items.__iadd__([len(items)])", "items", []string{"[0, 0]", "[0, 1]"}},
		{"dict.pop", "d.pop('x', None) or d.update(n=d.get('n', 0) + 1)", "d", []string{"{'n': 1}", "{'n': 2}"}},
		{"getattr and setattr", "setattr(o, 'v', getattr(o, 'v', 0) + 1)", "o.v", []string{"1", "2"}},
		{"namespace", "o.__dict__['v'] = o.__dict__.get('v', 0) + 1", "o.v", []string{"1", "2"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found := outcomes(t, twoThreads+`
class O:
    pass
items, d, s, o = [], {}, set(), O()
def work():
    `+test.work+`
run(work)
print(`+test.show+`)
`)
			for _, want := range test.want {
				if !found[want] {
					t.Errorf("never %s", want)
				}
				delete(found, want)
			}
			for other := range found {
				t.Errorf("unexpected outcome %s", other)
			}
		})
	}
}
