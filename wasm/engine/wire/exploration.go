package wire

import "racewalk/sim/session"

func (w *writer) exploration(e *session.Exploration) {
	w.open('{')
	w.str("policy", e.Policy)
	w.bool("done", e.Done)
	w.bool("complete", e.Complete)
	w.str("bound", e.Bound)
	w.str("phase", e.Phase)
	w.int("states", int64(e.States))
	w.int("transitions", int64(e.Transitions))
	w.str("interleavings", e.Interleavings)
	w.boolIf("endless", e.Endless)
	list(w, "outcomes", e.Outcomes, (*writer).explored)
	listIf(w, "cycles", e.Cycles, stringItem)
	listIf(w, "findings", e.Findings, (*writer).finding)
	w.intIf("interrupts", int64(e.Interrupts))
	w.strIf("omitted", e.Omitted)
	listIf(w, "marked", e.Marked, stringItem)
	listIf(w, "samples", e.Samples, (*writer).sampled)
	if e.Graph != nil {
		w.name("graph")
		w.graph(e.Graph)
	}
	w.intIf("node", int64(e.Node))
	w.close('}')
}

func (w *writer) explored(o *session.Explored) {
	w.open('{')
	w.str("end", o.End)
	w.bool("failing", o.Failing)
	listIf(w, "exceptions", o.Exceptions, stringItem)
	w.str("output", o.Output)
	w.str("state", o.State)
	w.str("interleavings", o.Interleavings)
	w.boolIf("endless", o.Endless)
	w.float("share", o.Share)
	w.float("probability", o.Probability)
	w.int("preemptions", int64(o.Preemptions))
	w.int("steps", int64(o.Steps))
	w.str("witness", o.Witness)
	w.strIf("pass", o.Pass)
	w.intIf("passSteps", int64(o.PassSteps))
	w.intIf("passOutcome", int64(o.PassOutcome))
	w.intIf("first", int64(o.First))
	w.intIf("second", int64(o.Second))
	w.intIf("at", int64(o.At))
	w.strIf("by", o.By)
	listIf(w, "wrong", o.Wrong, stringItem)
	w.close('}')
}

func (w *writer) finding(f *session.Finding) {
	w.open('{')
	w.str("kind", f.Kind)
	w.str("severity", f.Severity)
	w.str("message", f.Message)
	w.str("hint", f.Hint)
	list(w, "steps", f.Steps, intItem)
	w.int("times", int64(f.Times))
	w.int("from", int64(f.From))
	w.strIf("witness", f.Witness)
	w.close('}')
}

func (w *writer) sampled(s *session.Sampled) {
	w.open('{')
	w.str("scheduler", s.Scheduler)
	w.intIf("depth", int64(s.Depth))
	w.uint("seed", s.Seed)
	w.int("runs", int64(s.Runs))
	list(w, "outcomes", s.Outcomes, (*writer).sampleOutcome)
	w.close('}')
}

func (w *writer) sampleOutcome(o *session.SampleOutcome) {
	w.open('{')
	w.str("end", o.End)
	w.bool("failing", o.Failing)
	listIf(w, "exceptions", o.Exceptions, stringItem)
	w.str("output", o.Output)
	w.str("state", o.State)
	w.int("runs", int64(o.Runs))
	w.float("low", o.Low)
	w.float("high", o.High)
	w.str("witness", o.Witness)
	w.int("steps", int64(o.Steps))
	w.close('}')
}

func (w *writer) graph(g *session.Graph) {
	w.open('{')
	list(w, "nodes", g.Nodes, (*writer).node)
	list(w, "arcs", g.Arcs, (*writer).arc)
	w.close('}')
}

func (w *writer) node(n *session.Node) {
	w.open('{')
	w.int("layer", int64(n.Layer))
	w.intIf("outcome", int64(n.Outcome))
	w.boolIf("cut", n.Cut)
	w.strIf("state", n.State)
	w.str("way", n.Way)
	w.int("steps", int64(n.Steps))
	w.close('}')
}

func (w *writer) arc(a *session.Arc) {
	w.open('{')
	w.int("from", int64(a.From))
	w.int("to", int64(a.To))
	w.int("thread", int64(a.Thread))
	w.boolIf("interrupt", a.Interrupt)
	w.close('}')
}

func (w *writer) answer(a *session.Answer) {
	w.open('{')
	w.str("expr", a.Expr)
	w.bool("done", a.Done)
	w.str("verdict", a.Verdict)
	w.str("interleavings", a.Interleavings)
	w.boolIf("endless", a.Endless)
	w.int("states", int64(a.States))
	w.strIf("witness", a.Witness)
	w.intIf("steps", int64(a.Steps))
	w.intIf("preemptions", int64(a.Preemptions))
	w.strIf("error", a.Error)
	w.close('}')
}

func (w *writer) told(t *session.Told) {
	w.open('{')
	w.str("schedule", t.Schedule)
	list(w, "events", t.Events, (*writer).event)
	if t.End != nil {
		w.name("end")
		w.end(t.End)
	}
	w.close('}')
}
