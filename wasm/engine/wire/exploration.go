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
	w.intIf("first", int64(o.First))
	w.intIf("second", int64(o.Second))
	w.close('}')
}
