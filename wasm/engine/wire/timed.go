package wire

import "racewalk/sim/session"

func (w *writer) timed(t *session.TimedRun) {
	w.open('{')
	w.str("policy", t.Policy)
	w.int("for", t.For)
	w.int("time", t.Time)
	w.str("output", t.Output)
	w.str("errors", t.Errors)
	w.boolIf("asking", t.Asking)
	w.bool("done", t.Done)
	w.strIf("end", t.End)
	w.strIf("message", t.Message)
	w.boolIf("bad", t.Bad)
	listIf(w, "exceptions", t.Exceptions, stringItem)
	w.intIf("exit", int64(t.Exit))
	w.strIf("state", t.State)
	w.intIf("part", t.Part)
	list(w, "threads", t.Threads, (*writer).timedThread)
	w.intIf("more", int64(t.More))
	w.close('}')
}

func (w *writer) timedThread(t *session.TimedThread) {
	w.open('{')
	w.int("id", int64(t.ID))
	w.str("label", t.Label)
	w.str("name", t.Name)
	list(w, "times", t.Times, int64Item)
	list(w, "parts", t.Parts, int64Item)
	w.close('}')
}
