package explore_test

import (
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
)

// TestRequests: latencies order nothing, so the threads that wait for the network go
// on in any order; and each way there replays.
func TestRequests(t *testing.T) {
	front := compile(t, `import threading, urllib.request
order = []
def get(name):
    size = len(urllib.request.urlopen("https://httpbin.org/delay/" + name).read())
    order.append(name)
threads = [threading.Thread(target=get, args=(name,)) for name in ("0", "5")]
for t in threads: t.start()
for t in threads: t.join()
print(*order)
`)
	r := explore.Run(front, machine.Config{}, options(front))
	if !r.Complete || len(r.Outcomes) != 2 {
		t.Fatalf("complete: %v, %d outcomes", r.Complete, len(r.Outcomes))
	}
	seen := map[string]bool{}
	for _, o := range r.Outcomes {
		seen[o.Output] = true
		if got, want := replay(t, front, o.Witness), outcomeKey(o.End, o.Exceptions, o.Output, o.State); got != want {
			t.Errorf("witness %s leads to %s, not to %s", o.Witness, got, want)
		}
	}
	if !seen["0 5\n"] || !seen["5 0\n"] {
		t.Errorf("the outputs are %v", seen)
	}
}
