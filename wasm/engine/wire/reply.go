package wire

import "racewalk/sim/session"

// Reply returns a reply as JSON.
func Reply(r session.Reply) string {
	w := &writer{}
	w.open('{')
	w.int("id", int64(r.ID))
	w.strIf("error", r.Error)
	listIf(w, "diagnostics", r.Diagnostics, (*writer).diagnostic)
	if r.Run != nil {
		w.name("run")
		w.run(r.Run)
	}
	if r.Exploration != nil {
		w.name("exploration")
		w.exploration(r.Exploration)
	}
	if r.Timed != nil {
		w.name("timed")
		w.timed(r.Timed)
	}
	if r.Answer != nil {
		w.name("answer")
		w.answer(r.Answer)
	}
	if r.Told != nil {
		w.name("told")
		w.told(r.Told)
	}
	w.close('}')
	return string(w.text)
}

// Progress returns a report of progress as JSON.
func Progress(p session.Progress) string {
	w := &writer{}
	w.open('{')
	w.int("id", int64(p.ID))
	w.int("done", int64(p.Done))
	w.int("total", int64(p.Total))
	w.close('}')
	return string(w.text)
}

func (w *writer) diagnostic(d *session.Diagnostic) {
	w.open('{')
	w.str("file", d.File)
	w.int("line", int64(d.Line))
	w.int("col", int64(d.Col))
	w.int("endLine", int64(d.EndLine))
	w.int("endCol", int64(d.EndCol))
	w.str("message", d.Message)
	w.close('}')
}

func (w *writer) run(r *session.Run) {
	w.open('{')
	w.str("policy", r.Policy)
	w.str("schedule", r.Schedule)
	w.int("playhead", int64(r.Playhead))
	listIf(w, "input", r.Input, stringItem)
	w.int("total", int64(r.Total))
	w.int("from", int64(r.From))
	list(w, "events", r.Events, (*writer).event)
	w.name("moment")
	w.moment(&r.Moment)
	if r.End != nil {
		w.name("end")
		w.end(r.End)
	}
	if r.Branch != nil {
		w.name("branch")
		w.open('{')
		w.int("fork", int64(r.Branch.Fork))
		w.int("total", int64(r.Branch.Total))
		w.close('}')
	}
	w.intIf("node", int64(r.Node))
	listIf(w, "findings", r.Findings, (*writer).finding)
	w.int("traceFrom", int64(r.TraceFrom))
	w.str("trace", r.Trace)
	w.close('}')
}

func (w *writer) event(e *session.Event) {
	w.open('{')
	w.int("thread", int64(e.Thread))
	w.boolIf("interrupt", e.Interrupt)
	w.str("kind", e.Kind)
	w.str("short", e.Short)
	w.intIf("file", int64(e.File))
	w.intIf("line", int64(e.Line))
	w.str("text", e.Text)
	listIf(w, "lost", e.Lost, intItem)
	w.intIf("readAt", int64(e.ReadAt))
	w.boolIf("failed", e.Failed)
	w.boolIf("switch", e.Switch)
	w.strIf("output", e.Output)
	w.int("time", e.Time)
	w.close('}')
}

func (w *writer) end(e *session.End) {
	w.open('{')
	w.str("kind", e.Kind)
	w.str("message", e.Message)
	listIf(w, "exceptions", e.Exceptions, stringItem)
	w.bool("bad", e.Bad)
	w.close('}')
}

func (w *writer) moment(m *session.Moment) {
	w.open('{')
	list(w, "threads", m.Threads, (*writer).thread)
	list(w, "objects", m.Objects, (*writer).object)
	w.str("output", m.Output)
	w.str("errors", m.Errors)
	w.int("time", m.Time)
	w.int("lost", int64(m.Lost))
	w.int("switches", int64(m.Switches))
	w.str("title", m.Title)
	w.close('}')
}

func (w *writer) thread(t *session.Thread) {
	w.open('{')
	w.int("id", int64(t.ID))
	w.str("label", t.Label)
	w.str("name", t.Name)
	w.str("status", t.Status)
	w.boolIf("daemon", t.Daemon)
	w.bool("can", t.Can)
	w.str("action", t.Action)
	w.str("why", t.Why)
	w.int("line", int64(t.Line))
	w.int("col", int64(t.Col))
	w.int("endLine", int64(t.EndLine))
	w.int("endCol", int64(t.EndCol))
	w.int("file", int64(t.File))
	w.str("func", t.Func)
	w.boolIf("reads", t.Reads)
	w.strIf("answer", t.Answer)
	if t.Hand != nil {
		w.name("hand")
		w.hand(t.Hand)
	}
	list(w, "frames", t.Frames, (*writer).frame)
	w.close('}')
}

func (w *writer) hand(h *session.Hand) {
	w.open('{')
	w.str("value", h.Value)
	w.str("target", h.Target)
	w.str("read", h.Read)
	w.int("readAt", int64(h.ReadAt))
	w.boolIf("stale", h.Stale)
	w.strIf("by", h.By)
	w.close('}')
}

func (w *writer) frame(f *session.Frame) {
	w.open('{')
	w.str("func", f.Func)
	w.int("line", int64(f.Line))
	w.int("file", int64(f.File))
	list(w, "locals", f.Locals, (*writer).local)
	w.close('}')
}

func (w *writer) local(l *session.Local) {
	w.open('{')
	w.str("name", l.Name)
	w.str("value", l.Value)
	w.close('}')
}

func (w *writer) object(o *session.Object) {
	w.open('{')
	w.int("id", int64(o.ID))
	w.str("kind", o.Kind)
	w.str("name", o.Name)
	w.str("type", o.Type)
	w.str("state", o.State)
	w.intIf("limit", o.Limit)
	list(w, "cells", o.Cells, (*writer).cell)
	listIf(w, "waiters", o.Waiters, stringItem)
	w.close('}')
}

func (w *writer) cell(c *session.Cell) {
	w.open('{')
	w.str("key", c.Key)
	w.str("value", c.Value)
	w.strIf("by", c.By)
	w.intIf("at", int64(c.At))
	w.close('}')
}
