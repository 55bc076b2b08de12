package session_test

import (
	"slices"
	"strings"
	"testing"

	"racewalk/sim/python"
	"racewalk/sim/session"
)

const asks = `from threading import Thread
x = [0]
def work():
    x[0] += 1
name = input("name? ")
t = Thread(target=work)
t.start()
age = input("age? ")
t.join()
print(name, age, x)
`

// do handles a request that must succeed.
func do(t *testing.T, s *session.Session, q session.Request) *session.Run {
	t.Helper()
	reply := s.Handle(q, nil)
	if reply.Error != "" || reply.Run == nil {
		t.Fatalf("%s: %q %v", q.Command, reply.Error, reply.Diagnostics)
	}
	return reply.Run
}

// TestAnswers: a run that reads input waits for it; a line becomes part of the run;
// going back and answering otherwise forks.
func TestAnswers(t *testing.T) {
	s := session.New(python.Front)
	load := session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: asks}}, Policy: "any-op"}
	do(t, s, load)
	run := do(t, s, session.Request{Command: "finish", Scheduler: "in-turn"})
	if run.Total != 1 || run.End != nil || run.Moment.Output != "name? " {
		t.Fatalf("it does not wait: %d steps, end %v, output %q", run.Total, run.End, run.Moment.Output)
	}
	main := run.Moment.Threads[0]
	if main.Can || main.Why != "waits for a line of input" {
		t.Errorf("main: %+v", main)
	}
	for _, wrong := range []session.Request{{Thread: 1, Input: []string{"x"}}, {Input: nil}, {Input: []string{"a", "b"}}, {Input: []string{"a\nb"}}} {
		wrong.Command = "input"
		if reply := s.Handle(wrong, nil); reply.Error == "" {
			t.Errorf("%+v is accepted", wrong)
		}
	}
	run = do(t, s, session.Request{Command: "input", Input: []string{"Ada"}})
	if run.Total != 2 || run.Playhead != 2 || run.Branch != nil || !slices.Equal(run.Input, []string{"Ada"}) {
		t.Errorf("after the answer: %d of %d, branch %v, input %q", run.Playhead, run.Total, run.Branch, run.Input)
	}
	do(t, s, session.Request{Command: "finish", Scheduler: "in-turn"})
	do(t, s, session.Request{Command: "input", Input: []string{"36"}})
	run = do(t, s, session.Request{Command: "finish", Scheduler: "in-turn"})
	if want := "name? age? Ada 36 [1]\n"; run.End == nil || run.Moment.Output != want {
		t.Fatalf("prints %q, want %q", run.Moment.Output, want)
	}
	schedule, total := run.Schedule, run.Total

	// The link to the run: its lines and its schedule.
	again := session.New(python.Front)
	load.Input, load.Schedule, load.Playhead = run.Input, schedule, total
	if replayed := do(t, again, load); replayed.Moment.Output != run.Moment.Output || replayed.Total != total {
		t.Errorf("the replay prints %q", replayed.Moment.Output)
	}

	// Back to the first question: the same answer only goes on, another one forks.
	do(t, s, session.Request{Command: "goto", Playhead: 1})
	if run = do(t, s, session.Request{Command: "input", Input: []string{"Ada"}}); run.Total != total || run.Playhead != 2 || run.Branch != nil {
		t.Errorf("the same answer: %d of %d, branch %v", run.Playhead, run.Total, run.Branch)
	}
	do(t, s, session.Request{Command: "goto", Playhead: 1})
	run = do(t, s, session.Request{Command: "input", Input: []string{"Bob"}})
	if run.Total != 2 || run.Branch == nil || run.Branch.Total != total || !slices.Equal(run.Input, []string{"Bob"}) || run.TraceFrom != -1 {
		t.Errorf("another answer: %d steps, branch %v, input %q", run.Total, run.Branch, run.Input)
	}
	if run = do(t, s, session.Request{Command: "branch"}); run.Schedule != schedule || !strings.HasSuffix(run.Moment.Output, "Ada 36 [1]\n") || run.Branch.Total != 2 {
		t.Errorf("the kept run: %s, %q, branch %v", run.Schedule, run.Moment.Output, run.Branch)
	}
	if run = do(t, s, session.Request{Command: "branch"}); run.Total != 2 || !slices.Equal(run.Input, []string{"Bob"}) {
		t.Errorf("and back: %d steps, input %q", run.Total, run.Input)
	}
}
