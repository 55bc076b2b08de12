package view

import "racewalk/sim/trace"

// note is what is to be said about a thread: in up to two lines, in a few words,
// and in one.
type note struct {
	text, short, word string
	bad               bool
}

// noteOf says what matters most about a thread.
func (p *painter) noteOf(th *trace.Thread) note {
	switch th.Status {
	case trace.NotStarted:
		return note{text: "not started yet", short: "not started", word: "new"}
	case trace.Ended:
		return note{text: "finished", short: "finished", word: "done"}
	case trace.Failed:
		return note{text: th.Why, short: th.Why, word: "failed", bad: true}
	case trace.Killed:
		return note{text: "ended with the program", short: "ended", word: "ended"}
	}
	if h := th.Hand; h != nil && h.Stale {
		since := " since the start"
		if h.ReadAt > 0 {
			since = " since step " + itoa(int(h.ReadAt))
		}
		return note{text: "stale: " + p.label(h.By) + " wrote " + h.Target + since, short: "stale: " + p.label(h.By) + " wrote", word: "stale", bad: true}
	}
	if th.Next.Kind == trace.OpSleep {
		if th.Until > 0 {
			return note{text: "sleeps until " + seconds(th.Until), short: "until " + seconds(th.Until), word: "sleeps"}
		}
		return note{text: "sleeps", short: "sleeps", word: "sleeps"}
	}
	if th.Status == trace.Blocked || th.Next.Kind == trace.OpNet {
		return note{text: th.Why, short: waitWords(&th.Next), word: "waits"}
	}
	if h := th.Hand; h != nil {
		verb := "read "
		if o := p.state.Object(h.Object); o != nil && o.Kind == trace.KindQueue {
			verb = "got "
		}
		at := verb + h.Read + " from " + h.Target
		if h.ReadAt > 0 {
			return note{text: at + " at step " + itoa(int(h.ReadAt)), short: verb + "at " + itoa(int(h.ReadAt))}
		}
		return note{text: at, short: verb}
	}
	if next := p.opWords(&th.Next); next != "" {
		return note{text: "next: " + next, short: next}
	}
	return note{}
}

// placeOf says where a thread stands in its program: "work, line 6", and shorter.
// A thread that can't go on and has something in hand says here why.
func placeOf(th *trace.Thread, short bool) string {
	if !alive(th) {
		return ""
	}
	if th.Status == trace.Blocked && th.Hand != nil && !short {
		return th.Why
	}
	span := th.Next.Span
	name := ""
	if len(th.Frames) > 0 {
		name = th.Frames[0].Func
		if span.Line == 0 {
			span = th.Frames[0].Span
		}
	}
	switch {
	case span.Line == 0:
		return name
	case short || name == "" || name == "<module>":
		return "line " + itoa(int(span.Line))
	}
	return name + ", line " + itoa(int(span.Line))
}

// opWords says what an operation does.
func (p *painter) opWords(op *trace.Op) string {
	with := func(verb string) string {
		if op.Target != "" {
			return verb + " " + op.Target
		}
		return verb
	}
	switch op.Kind {
	case trace.OpLoad:
		return with("load")
	case trace.OpStore:
		return "store " + op.Value + " into " + op.Target
	case trace.OpDelete:
		return with("delete")
	case trace.OpAcquire:
		return with("acquire")
	case trace.OpRelease:
		return with("release")
	case trace.OpPut:
		return "put " + op.Value + " into " + op.Target
	case trace.OpGet:
		return "get from " + op.Target
	case trace.OpSet:
		return with("set")
	case trace.OpClear:
		return with("clear")
	case trace.OpWait:
		return with("wait for")
	case trace.OpNotify:
		return with("notify")
	case trace.OpStart, trace.OpJoin:
		if other := p.thread(op.Other); other != nil {
			return op.Kind.String() + " " + other.Label
		}
		return with(op.Kind.String())
	case trace.OpClock:
		return "read the clock"
	case trace.OpPrint:
		return "print " + op.Value
	case trace.OpInput:
		return "read a line"
	case trace.OpRandom:
		return "draw a number"
	case trace.OpRaise:
		return "be interrupted"
	case trace.OpNone:
		return ""
	}
	if op.Text != "" {
		return op.Text
	}
	return with(op.Kind.String())
}

// waitWords says in a few words what a blocked thread waits for.
func waitWords(op *trace.Op) string {
	if op.Target == "" {
		return "waits"
	}
	return "waits: " + op.Target
}
