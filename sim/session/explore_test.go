package session_test

import (
	"strings"
	"testing"

	"racewalk/sim/python"
	"racewalk/sim/session"
)

// The program of the first picture: 19 interleavings, of which 9 lose an update.
const pictured = `
from threading import Thread
x = [1]
def work():
    x[0] += 1
a = Thread(target=work)
b = Thread(target=work)
a.start(); b.start()
a.join(); b.join()
print(x)
`

func handle(t *testing.T, s *session.Session, q session.Request) session.Reply {
	t.Helper()
	r := s.Handle(q, nil)
	if r.Error != "" || len(r.Diagnostics) > 0 {
		t.Fatal(q.Command, r.Error, r.Diagnostics)
	}
	return r
}

func TestExploreASliceAtATime(t *testing.T) {
	s := session.New(python.Front)
	load := session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: pictured}}}
	handle(t, s, load)
	var e *session.Exploration
	slices := 0
	for e == nil || !e.Done {
		e = handle(t, s, session.Request{Command: "explore", Steps: 5}).Exploration
		if slices++; slices > 1000 {
			t.Fatal("it does not end")
		}
	}
	if slices < 3 || !e.Complete || e.Interleavings != "19" || len(e.Outcomes) != 2 {
		t.Fatalf("after %d slices: %+v", slices, e)
	}
	for _, o := range e.Outcomes {
		want := map[string][2]any{"[2]\n": {"9", 0.375}, "[3]\n": {"10", 0.625}}[o.Output]
		if o.Interleavings != want[0] || o.Probability != want[1] {
			t.Errorf("%q: %s interleavings, probability %v, want %v", o.Output, o.Interleavings, o.Probability, want)
		}
		q := load
		q.Schedule = o.Witness
		run := handle(t, s, q).Run
		handle(t, s, session.Request{Command: "goto", Playhead: run.Total})
		if run = handle(t, s, session.Request{Command: "goto", Playhead: run.Total}).Run; run.Moment.Output != o.Output {
			t.Errorf("the witness %s prints %q, not %q", o.Witness, run.Moment.Output, o.Output)
		}
	}
}

func TestSessionErrorsChangeNothing(t *testing.T) {
	s := session.New(python.Front)
	if r := s.Handle(session.Request{ID: 3, Command: "step"}, nil); r.Error == "" || r.ID != 3 {
		t.Errorf("a step without a program: %+v", r)
	}
	load := session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: pictured}}, Schedule: "0x2.1", Playhead: 2}
	before := handle(t, s, load).Run
	for _, q := range []session.Request{
		{Command: "load"},
		{Command: "load", Files: load.Files, Policy: "fair"},
		{Command: "load", Files: load.Files, Schedule: "0.q"},
		{Command: "load", Files: load.Files, Schedule: "2"},
		{Command: "load", Files: []session.File{{Name: "m.py", Text: strings.Repeat("#", 300_000)}}},
		{Command: "step", Thread: 7},
		{Command: "step", Thread: 1, Interrupt: true},
		{Command: "auto", Scheduler: "unfair"},
		{Command: "branch"},
		{Command: "dance"},
	} {
		if r := s.Handle(q, nil); r.Error == "" {
			t.Errorf("%+v is no error", q)
		}
	}
	if r := s.Handle(session.Request{Command: "load", Files: []session.File{{Name: "m.py", Text: "x = ("}}}, nil); len(r.Diagnostics) != 1 || r.Run != nil {
		t.Errorf("a syntax error: %+v", r)
	}
	after := handle(t, s, session.Request{Command: "goto", Playhead: 2}).Run
	if after.Schedule != before.Schedule || after.Playhead != before.Playhead || after.Total != before.Total {
		t.Errorf("the run has changed: %+v", after)
	}
}

// Stepping on from the past keeps the run that lay beyond, and brings it back.
func TestBranch(t *testing.T) {
	s := session.New(python.Front)
	handle(t, s, session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: pictured}}, Schedule: "0x2.1x2.2x2.0x3"})
	handle(t, s, session.Request{Command: "goto", Playhead: 3})
	// The same step again is no new run.
	if r := handle(t, s, session.Request{Command: "step", Thread: 1}).Run; r.Branch != nil || r.Playhead != 4 || r.Total != 9 {
		t.Errorf("the recorded step: %+v", r)
	}
	handle(t, s, session.Request{Command: "goto", Playhead: 3})
	r := handle(t, s, session.Request{Command: "step", Thread: 2}).Run
	if r.Branch == nil || r.Branch.Fork != 3 || r.Branch.Total != 9 || r.Total != 4 || r.From != 3 || len(r.Events) != 1 {
		t.Fatalf("another step: %+v", r)
	}
	r = handle(t, s, session.Request{Command: "branch"}).Run
	if r.Schedule != "0x2.1x2.2x2.0x3" || r.Branch == nil || r.Branch.Total != 4 {
		t.Errorf("the kept run: %+v", r)
	}
	if r = handle(t, s, session.Request{Command: "branch"}).Run; r.Schedule != "0x2.1.2" {
		t.Errorf("and back: %s", r.Schedule)
	}
}

// A run of a hundred thousand steps is recorded in part, ends, and can be replayed.
func TestLongRun(t *testing.T) {
	source := strings.Replace(pictured, "    x[0] += 1", "    for _ in range(15_000):\n        x[0] += 1", 1)
	s := session.New(python.Front)
	load := session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: source}}}
	handle(t, s, load)
	r := handle(t, s, session.Request{Command: "finish", Scheduler: "random", Seed: 1}).Run
	if r.End == nil || r.End.Kind != "finished" {
		t.Fatalf("it has not ended: %+v", r.End)
	}
	load.Schedule = r.Schedule
	again := handle(t, s, load).Run
	end := handle(t, s, session.Request{Command: "goto", Playhead: again.Total}).Run
	if end.Moment.Output != r.Moment.Output || again.Total != r.Total {
		t.Errorf("replayed it prints %q in %d events, not %q in %d", end.Moment.Output, again.Total, r.Moment.Output, r.Total)
	}
	handle(t, s, session.Request{Command: "goto", Playhead: 100})
	if r := handle(t, s, session.Request{Command: "step", Thread: 1}).Run; r.Playhead != 101 {
		t.Errorf("a step from its past: %+v", r.Playhead)
	}
}

// TestExploreBounds bounds a search as the command line can, and says what stopped it.
func TestExploreBounds(t *testing.T) {
	s := session.New(python.Front)
	handle(t, s, session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: pictured}}})
	search := func(b session.Bounds) *session.Exploration {
		for {
			if e := handle(t, s, session.Request{Command: "explore", Bounds: b}).Exploration; e.Done {
				return e
			}
		}
	}
	if e := search(session.Bounds{Preemptions: 1}); e.Complete || e.Bound != "runs with more than 0 switches were left out" || len(e.Outcomes) != 1 {
		t.Errorf("without preemptions: %+v", e)
	}
	if e := search(session.Bounds{States: 10}); e.Complete || e.Bound != "there are more than 10 states" {
		t.Errorf("10 states: %+v", e)
	}
	if e := search(session.Bounds{Interrupts: 1}); !e.Complete || len(e.Outcomes) <= 2 || !strings.Contains(e.Outcomes[0].Witness, "c") {
		t.Errorf("with Ctrl-C: %+v", e)
	}
	if e := search(session.Bounds{}); !e.Complete || e.Bound != "" || e.Interleavings != "19" {
		t.Errorf("without bounds: %+v", e)
	}
	for _, b := range []session.Bounds{{Preemptions: -1}, {Preemptions: 1000}, {Interrupts: -1}, {States: 1 << 40}, {Memory: 1 << 20}} {
		if r := s.Handle(session.Request{Command: "explore", Bounds: b}, nil); r.Error == "" {
			t.Errorf("%+v is accepted", b)
		}
	}
}

// TestExploreSaysWhatIsOmitted looks at more outcomes than are examined.
func TestExploreSaysWhatIsOmitted(t *testing.T) {
	s := session.New(python.Front)
	handle(t, s, session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: `from threading import Thread
for n in range(6):
    Thread(target=print, args=(n,)).start()
`}}})
	e := &session.Exploration{}
	for !e.Done {
		if e = handle(t, s, session.Request{Command: "explore"}).Exploration; !e.Done && e.Omitted != "" {
			t.Error("said too early:", e.Omitted)
		}
	}
	if want := "Not looked at for what is wrong: the runs of 520 further outcomes."; e.Omitted != want {
		t.Errorf("%q, want %q", e.Omitted, want)
	}
}
