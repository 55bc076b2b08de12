package script

import (
	"fmt"
	"strings"
	"testing"

	"racewalk/sim/trace"
)

// tell writes a state in a few words: each thread with its status and what it has
// in hand, each object with its cells.
func tell(s *trace.State) string {
	var b strings.Builder
	for i := range s.Threads {
		th := &s.Threads[i]
		fmt.Fprintf(&b, "%s %v", th.Label, th.Status)
		if th.Why != "" {
			fmt.Fprintf(&b, " (%s)", th.Why)
		}
		if h := th.Hand; h != nil {
			fmt.Fprintf(&b, " hand %s of %s", h.Value, h.Target)
			if h.Stale {
				b.WriteString(" stale")
			}
		}
		b.WriteString("; ")
	}
	for i := range s.Objects {
		fmt.Fprintf(&b, "%s", s.Objects[i].Name)
		for _, c := range s.Objects[i].Cells {
			fmt.Fprintf(&b, " %s", c.Value)
		}
		b.WriteString("; ")
	}
	return strings.TrimSuffix(b.String(), "; ")
}

func TestTheRules(t *testing.T) {
	for _, c := range []struct {
		name, script string
		want         []string // a state for each playhead
	}{
		{"a lost update", "thread A; thread B; list x = 1; A load x[0]; B load x[0]; B store x[0] 2; B end; A store x[0] 2", []string{
			"A enabled; B enabled; x 1",
			"A enabled hand 2 of x[0]; B enabled; x 1",
			"A enabled hand 2 of x[0]; B enabled hand 2 of x[0]; x 1",
			"A enabled hand 2 of x[0] stale; B enabled; x 2",
			"A enabled hand 2 of x[0] stale; B ended; x 2",
			"A enabled; B ended; x 2",
		}},
		{"a lock", "thread A; thread B; lock l; A acquire l; A release l; B would acquire l", []string{
			"A enabled; B enabled; l ",
			"A enabled; B blocked (waits for l, held by A); l A",
			"A enabled; B enabled; l ",
		}},
		{"a queue for one", "thread A; thread B; queue q of 1; A put q 1; B get q; A would put q 2; B would get q", []string{
			"A enabled; B blocked (waits for an item in q); q",
			"A blocked (waits for room in q); B enabled; q 1",
			"A enabled; B blocked (waits for an item in q) hand 1 of q; q",
		}},
		{"a stack", "thread A; stack s = 1; A put s 2; A get s", []string{
			"A enabled; s 1", "A enabled; s 2 1", "A enabled hand 2 of s; s 1",
		}},
		{"start and join", "thread main; main start A in work; A end; main join A", []string{"main enabled", "main blocked (waits for the end of A); A enabled", "main enabled; A ended", "main enabled; A ended"}},
		{"an event", "thread A; thread B; event e; A set e; B wait e", []string{
			"A enabled; B blocked (waits for e); e clear", "A enabled; B enabled; e set", "A enabled; B enabled; e set",
		}},
		{"a semaphore", "thread A; thread B; sem s = 1; A acquire s; A release s; B would acquire s", []string{
			"A enabled; B enabled; s 1", "A enabled; B blocked (waits for s); s 0", "A enabled; B enabled; s 1",
		}},
		{"many", "threads 3 in work; vars 2 v = 7; A load v1", []string{
			"A enabled; B enabled; C enabled; v0 7; v1 7", "A enabled hand 7 of v1; B enabled; C enabled; v0 7; v1 7",
		}},
	} {
		tr, err := Trace(strings.ReplaceAll(c.script, "; ", "\n"))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for playhead, want := range c.want {
			s := tr.At(playhead)
			if got := tell(&s); got != want {
				t.Errorf("%s, step %d:\n got %s\nwant %s", c.name, playhead, got, want)
			}
		}
	}
}

func TestLostUpdatesAreFound(t *testing.T) {
	tr, err := Trace("thread A\nthread B\nvar x = 1\nA load x\nB store x 5\nA store x 2")
	if err != nil {
		t.Fatal(err)
	}
	want := trace.Lost{Object: 10, Target: "x", Victim: 1, StoredAt: 2, ReadAt: 1, Value: "5", Read: "1"}
	if lost := tr.Events[2].Lost; len(lost) != 1 || lost[0] != want {
		t.Errorf("lost %+v, want %+v", lost, want)
	}
}

func TestSleepersWakeInVirtualTime(t *testing.T) {
	tr, err := Trace("thread A\nthread B\nA sleep 1.5\nB sleep 0.5\nA sleep 1")
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []int64{1.5e9, 1.5e9, 2.5e9} {
		if got := tr.Events[i].After; got != want {
			t.Errorf("after step %d it is %d, want %d", i+1, got, want)
		}
	}
}

func TestErrorsTellTheLine(t *testing.T) {
	for _, c := range []struct{ script, want string }{
		{"thread", "line 1: a thread needs a name"},
		{"thread A\nA", "line 2: unknown command A"},
		{"thread A\n\nB load x", "line 3: unknown command B load x"},
		{"thread A\nA dance", "line 2: unknown operation dance"},
		{"thread A\nA load x", "line 2: unknown object x"},
		{"thread A\nqueue q\nA get q", "line 3: the queue is empty"},
		{"var", "line 1: an object needs a name"},
		{"threads 3", "line 1: how many, and which?"},
	} {
		if _, err := Trace(c.script); err == nil || err.Error() != c.want {
			t.Errorf("%q: %v, want %s", c.script, err, c.want)
		}
	}
}
