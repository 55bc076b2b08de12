package python

import "testing"

// Whatever comes between the questions about a key, equal keys stay one: also if its
// methods look at something that others change.
func TestKeysOfThreads(t *testing.T) {
	got := outcomes(t, `
from threading import Thread
d, looks = {}, 0
class K:
    def __eq__(self, other):
        return True
    def __hash__(self):
        global looks
        looks += 1
        return 1
def work(x):
    d.setdefault(K(), x)
ts = [Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(d), *d.values())
`)
	if len(got) != 2 || !got["1 0"] || !got["1 1"] {
		t.Errorf("prints %v", got)
	}
}

// A weak reference sees what other threads have let go.
func TestWeakReferenceOfThreads(t *testing.T) {
	got := outcomes(t, `
from threading import Thread
import weakref
class C: pass
kept = [C()]
seen = weakref.ref(kept[0])
def work():
    kept.clear()
t = Thread(target=work)
t.start()
print(seen() is None)
t.join()
print(seen() is None)
`)
	if len(got) != 2 || !got["True\nTrue"] || !got["False\nTrue"] {
		t.Errorf("prints %v", got)
	}
}
