package explore_test

import (
	"fmt"
	"strings"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
)

// lost is a program whose threads each add 1 to x[0] so many times, without a
// lock.
func lost(threads, times int) string {
	var b strings.Builder
	b.WriteString("import threading\nx = [0]\ndef work():\n")
	fmt.Fprintf(&b, "    for i in range(%d):\n        x[0] += 1\n", times)
	fmt.Fprintf(&b, "ts = [threading.Thread(target=work) for i in range(%d)]\n", threads)
	b.WriteString("for t in ts: t.start()\nfor t in ts: t.join()\nprint(x[0])\n")
	return b.String()
}

// philosophers is a program in which each of them eats so many rounds.
func philosophers(n, rounds int) string {
	return fmt.Sprintf(`import threading
forks = [threading.Lock() for i in range(%d)]
def philosopher(i):
    left, right = forks[i], forks[(i + 1) %% %d]
    for n in range(%d):
        left.acquire()
        right.acquire()
        right.release()
        left.release()
ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(%d)]
for t in ts: t.start()
for t in ts: t.join()
`, n, n, rounds, n)
}

func BenchmarkExplore(b *testing.B) {
	for _, p := range []struct{ name, source string }{
		{"lost-3-3", lost(3, 3)},
		{"lost-4-3", lost(4, 3)},
		{"philosophers-5-3", philosophers(5, 3)},
	} {
		b.Run(p.name, func(b *testing.B) {
			var r *explore.Result
			transitions := 0
			for b.Loop() {
				// With compiling: what the command does.
				front, _ := python.Front([]session.File{{Name: "main.py", Text: p.source}})
				r = explore.Run(front, machine.Config{}, explore.Options{})
				transitions += r.Transitions
			}
			b.ReportMetric(float64(transitions)/b.Elapsed().Seconds(), "transitions/s")
			b.ReportMetric(float64(r.Bytes)/float64(r.States), "B/state")
			b.ReportMetric(float64(r.States), "states")
			b.ReportMetric(float64(r.Transitions), "transitions")
		})
	}
}
