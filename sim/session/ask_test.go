package session_test

import (
	"strings"
	"testing"

	"racewalk/sim/python"
	"racewalk/sim/session"
)

// loaded returns a session with a program.
func loaded(t *testing.T, source string) *session.Session {
	t.Helper()
	s := session.New(python.Front)
	handle(t, s, session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: source}}})
	return s
}

// exploreAll explores to the end.
func exploreAll(t *testing.T, s *session.Session) *session.Exploration {
	t.Helper()
	for range 10_000 {
		if e := handle(t, s, session.Request{Command: "explore", Steps: 10_000}).Exploration; e.Done {
			return e
		}
	}
	t.Fatal("it does not end")
	return nil
}

func TestAsk(t *testing.T) {
	s := loaded(t, pictured)
	if r := s.Handle(session.Request{Command: "ask", Expr: "x == [2]"}, nil); r.Error != "the interleavings have to be explored first" {
		t.Errorf("before the search: %+v", r)
	}
	exploreAll(t, s)
	for expr, want := range map[string]string{"x == [2]": "yes", "x == [4]": "no"} {
		var a *session.Answer
		slices := 0
		for ; a == nil || !a.Done; slices++ {
			a = handle(t, s, session.Request{Command: "ask", Expr: expr, Steps: 3}).Answer
		}
		if a.Verdict != want || a.Interleavings != "19" || slices < 2 || (a.Witness != "") != (want == "yes") {
			t.Errorf("%s: after %d slices %+v", expr, slices, a)
		}
	}
	if r := s.Handle(session.Request{Command: "ask", Expr: "x =="}, nil); !strings.Contains(r.Error, "invalid syntax") {
		t.Errorf("a question with an error: %+v", r)
	}
	// A question that is given up does not disturb the next.
	handle(t, s, session.Request{Command: "ask", Expr: "x == [2]", Steps: 1})
	if a := handle(t, s, session.Request{Command: "ask", Expr: "x == [3]"}).Answer; !a.Done || a.Verdict != "yes" {
		t.Errorf("after another: %+v", a)
	}
}

// The exploration of a program stays while its runs are loaded, and says where in
// the graph each is; that of another program goes.
func TestGraph(t *testing.T) {
	s := loaded(t, pictured)
	e := exploreAll(t, s)
	if e.Graph == nil || len(e.Graph.Nodes) != e.States || len(e.Graph.Arcs) != e.Transitions || e.Node != 1 {
		t.Fatalf("%d states, %d transitions, node %d, graph %+v", e.States, e.Transitions, e.Node, e.Graph)
	}
	load := session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: pictured}}}
	for i, n := range e.Graph.Nodes {
		load.Schedule, load.Playhead = n.Way, n.Steps
		run := handle(t, s, load).Run
		if run.Node != i+1 || run.Total != n.Steps || (run.End != nil) != (n.Outcome > 0) {
			t.Errorf("node %d: %s leads to node %d", i+1, n.Way, run.Node)
		}
		if o := n.Outcome; o > 0 && run.Moment.Output != e.Outcomes[o-1].Output {
			t.Errorf("node %d: prints %q, not %q", i+1, run.Moment.Output, e.Outcomes[o-1].Output)
		}
	}
	for _, a := range e.Graph.Arcs {
		load.Schedule, load.Playhead = e.Graph.Nodes[a.From].Way, e.Graph.Nodes[a.From].Steps
		handle(t, s, load)
		if run := handle(t, s, session.Request{Command: "step", Thread: a.Thread}).Run; run.Node != a.To+1 {
			t.Errorf("a step of %d from node %d leads to %d, not %d", a.Thread, a.From+1, run.Node, a.To+1)
		}
	}
	if run := handle(t, s, session.Request{Command: "goto", Playhead: 0}).Run; run.Node != 1 {
		t.Errorf("the start is node %d", run.Node)
	}
	load.Schedule, load.Playhead, load.Policy = "", 0, "line"
	if run := handle(t, s, load).Run; run.Node != 0 {
		t.Errorf("under another policy it is at node %d", run.Node)
	}
}

func TestSample(t *testing.T) {
	s := loaded(t, strings.Replace(pictured, "    x[0] += 1", "    for _ in range(120): x[0] += 1", 1))
	// A search that lasts is not waited for: random runs are made beside it, and go on after it is left.
	e := handle(t, s, session.Request{Command: "explore", Steps: 30_000}).Exploration
	if e.Done || len(e.Samples) != 0 {
		t.Fatalf("%+v", e)
	}
	for len(e.Samples) == 0 && !e.Done {
		e = handle(t, s, session.Request{Command: "explore", Steps: 30_000}).Exploration
	}
	if e.Done || e.Samples[0].Runs == 0 || e.States > 150_000 {
		t.Fatalf("%+v", e)
	}
	early := e.Samples[0].Runs
	for e.Samples[0].Runs < early+50 {
		e = handle(t, s, session.Request{Command: "sample", Scheduler: "random", Seed: 1, Runs: early + 50, Steps: 1000}).Exploration
	}
	for e = nil; e == nil || e.Samples[1].Runs < 30; {
		e = handle(t, s, session.Request{Command: "sample", Scheduler: "pct", Depth: 2, Seed: 7, Runs: 30, Steps: 1000}).Exploration
	}
	if len(e.Samples) != 2 || e.Samples[0].Runs != early+50 || e.Samples[1].Runs != 30 || e.Samples[1].Depth != 2 || e.Samples[1].Seed != 7 {
		t.Fatalf("%+v", e.Samples)
	}
	runs := 0
	for _, o := range e.Samples[0].Outcomes {
		runs += o.Runs
		run := handle(t, s, session.Request{Command: "tell", Schedule: o.Witness}).Told
		if len(run.Events) != o.Steps || run.End == nil || o.Low > o.High {
			t.Errorf("%+v: %d events", o, len(run.Events))
		}
	}
	if runs != early+50 {
		t.Errorf("%d runs in all outcomes", runs)
	}
	for _, q := range []session.Request{{Runs: 0, Scheduler: "random"}, {Runs: 5, Scheduler: "fair"}, {Runs: 5, Scheduler: "pct", Depth: -1}} {
		q.Command = "sample"
		if r := s.Handle(q, nil); r.Error == "" {
			t.Errorf("%+v is no error", q)
		}
	}
}

func TestTell(t *testing.T) {
	s := loaded(t, pictured)
	before := handle(t, s, session.Request{Command: "step", Thread: 0}).Run
	told := handle(t, s, session.Request{Command: "tell", Schedule: "0x2.1.2x2.1.0x3"}).Told
	if len(told.Events) != 9 || told.End == nil || told.End.Kind != "finished" || told.Events[5].Lost == nil || told.Events[5].Line != 5 {
		t.Errorf("%+v", told)
	}
	if after := handle(t, s, session.Request{Command: "goto", Playhead: 1}).Run; after.Schedule != before.Schedule {
		t.Errorf("the run is now %s", after.Schedule)
	}
	for _, way := range []string{"0.q", "2"} {
		if r := s.Handle(session.Request{Command: "tell", Schedule: way}, nil); r.Error == "" {
			t.Errorf("%s is no error", way)
		}
	}
}
