package script

import (
	"strconv"
	"strings"

	"racewalk/sim/trace"
)

// nextWords returns what a thread does next in the script, from a line on.
func (r *runner) nextWords(id trace.ThreadID, from int) []string {
	label := r.label(id)
	for i := from; i < len(r.lines); i++ {
		if w := r.lines[i].words; w[0] == label && len(w) > 1 {
			if w[1] == "would" {
				return w[2:]
			}
			return w[1:]
		}
	}
	return nil
}

// display is how a thread looks when the line from is the next to run.
func (r *runner) display(id trace.ThreadID, from int) trace.Thread {
	old := r.state.Threads[id]
	th := trace.Thread{ID: id, Label: old.Label, Name: old.Name, Status: trace.Enabled,
		Next: trace.Op{Object: trace.NoObject, Cell: -1, Other: trace.NoThread}}
	if s := r.dead[id]; s == trace.Ended || s == trace.Failed {
		th.Status, th.Why = s, r.why[id]
		r.hands[id] = nil
		return th
	}
	th.Hand = r.hands[id]
	words := r.nextWords(id, from)
	if words == nil || words[0] == "end" || words[0] == "fail" {
		th.Next.Kind, th.Next.Text = trace.OpCall, "return"
		th.Frames = []trace.Frame{{Func: r.funcs[id], Span: trace.Span{Line: r.places[id]}}}
		return th
	}
	place := r.places[id]
	if op, _, err := r.op(id, split(words)[0]); err == nil {
		th.Next = op
		if k := op.Kind; k == trace.OpLoad || k == trace.OpGet || k == trace.OpTest {
			th.Next.Value = ""
		}
	}
	th.Frames = []trace.Frame{{Func: r.funcs[id], Span: th.Next.Span}}
	r.places[id] = place
	th.Status, th.Why, th.For = r.blocked(id, &th.Next, words)
	if k := th.Next.Kind; k == trace.OpSleep || k == trace.OpNet {
		th.Status, th.Timed = trace.Enabled, true
		if th.Until = old.Until; th.Until == 0 || r.event != nil && r.event.Thread == id { // it sleeps anew
			s := latency
			if k == trace.OpSleep {
				s, _ = strconv.ParseFloat(words[1], 64)
			}
			th.Until = r.state.Time + int64(s*1e9)
		}
	}
	if th.Next.Kind == trace.OpNet {
		th.Next.Value, th.Why = "", "waits for "+th.Next.Target
	}
	return th
}

// blocked tells whether an operation could proceed now, and if not why.
func (r *runner) blocked(id trace.ThreadID, op *trace.Op, words []string) (trace.Status, string, []trace.ThreadID) {
	o := r.state.Object(op.Object)
	words = words[1:]
	if n := len(words); n > 0 && results[words[n-1]] != trace.Done {
		return trace.Enabled, "", nil
	}
	switch {
	case op.Kind == trace.OpAcquire && o.Kind == trace.KindSemaphore:
		if o.Cells[0].Value == "0" {
			return trace.Blocked, "waits for " + o.Name, nil
		}
	case op.Kind == trace.OpAcquire:
		if owner := o.Cells[0].Value; owner != "" && (owner != r.label(id) || o.Kind == trace.KindLock) {
			return trace.Blocked, "waits for " + o.Name + ", held by " + owner, []trace.ThreadID{r.thread(owner)}
		}
	case op.Kind == trace.OpGet && len(o.Cells) == 0:
		return trace.Blocked, "waits for an item in " + o.Name, nil
	case op.Kind == trace.OpPut && o.Limit > 0 && len(o.Cells) >= int(o.Limit):
		return trace.Blocked, "waits for room in " + o.Name, nil
	case op.Kind == trace.OpWait && o.Kind == trace.KindEvent:
		if o.Cells[0].Value != "set" {
			return trace.Blocked, "waits for " + o.Name, nil
		}
	case op.Kind == trace.OpWait && o.Kind == trace.KindCondition:
		return trace.Blocked, "waits for a notify of " + o.Name, nil
	case op.Kind == trace.OpWait && o.Kind == trace.KindBarrier:
		n := 0
		for i := range r.dead {
			if w := r.nextWords(trace.ThreadID(i), r.at+1); len(w) > 1 && w[0] == "wait" && w[1] == o.Name {
				n++
			}
		}
		if n < int(o.Limit) {
			return trace.Blocked, "waits for the others at " + o.Name, nil
		}
	case op.Kind == trace.OpJoin:
		if s := r.dead[op.Other]; s != trace.Ended && s != trace.Failed {
			return trace.Blocked, "waits for the end of " + strings.TrimSpace(op.Target), []trace.ThreadID{op.Other}
		}
	}
	return trace.Enabled, "", nil
}
