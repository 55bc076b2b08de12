package detect

import (
	"strconv"

	"racewalk/sim/trace"
)

// busy finds busy waiting: a thread tests the same thing over and over, with the
// same result, and does nothing in between: no sleep, no wait, no change of
// anything, not even of a local variable.
type busy struct {
	last map[trace.ThreadID]polls
	took map[trace.ThreadID]int // steps of each thread
}

// polls is what a thread has tested in vain since it last did something.
type polls struct {
	seen   []poll
	first  int32
	wasted int
	told   *Finding // nil before there is one
}

// poll is one test.
type poll struct {
	op     trace.Op
	frames []trace.Frame
	turns  int
}

// fewTurns is how many turns in vain make busy waiting.
const fewTurns = 2

func (d *busy) step(f *Fold, k int32, e *trace.Event) {
	if d.last == nil {
		d.last, d.took = map[trace.ThreadID]polls{}, map[trace.ThreadID]int{}
	}
	d.took[e.Thread]++
	p := d.last[e.Thread]
	if e.Skipped > 0 || !idle(e) {
		delete(d.last, e.Thread)
		return
	}
	if p.first == 0 {
		p.first = k
	}
	o, frames := e.Ops[0], f.state.Threads[e.Thread].Frames
	if o.Kind == trace.OpClock {
		o.Value = ""
	}
	at := -1
	for i := range p.seen {
		if p.seen[i].op == o && trace.SameFrames(p.seen[i].frames, frames) {
			at = i
		}
	}
	if at < 0 {
		p.seen = append(p.seen, poll{o, frames, 0})
		d.last[e.Thread] = p
		return
	}
	p.seen[at].turns++
	p.wasted++
	if p.seen[at].turns >= fewTurns {
		d.report(f, k, e.Thread, &p, at)
	}
	d.last[e.Thread] = p
}

// idle reports whether a step only looked at something.
func idle(e *trace.Event) bool {
	if len(e.Effects) > 0 || e.Output != "" || len(e.Ops) == 0 {
		return false
	}
	for i := range e.Ops {
		switch o := &e.Ops[i]; {
		case o.Result == trace.TimedOut || o.Result == trace.Raised:
			return false
		case o.Result == trace.Refused:
		case o.Kind != trace.OpLoad && o.Kind != trace.OpTest && o.Kind != trace.OpCall && o.Kind != trace.OpClock:
			return false
		}
	}
	return true
}

// report adds the finding, or brings it up to date.
func (d *busy) report(f *Fold, k int32, thread trace.ThreadID, p *polls, at int) {
	o := &p.seen[at].op
	for i := range p.seen { // the test, not what it is made of
		if p.seen[i].turns > 0 && p.seen[i].op.Guards != (trace.Span{}) {
			o = &p.seen[i].op
			break
		}
	}
	who, total := trace.Label(thread), d.took[thread]
	share := strconv.Itoa((100*p.wasted + total/2) / total)
	x := Finding{Kind: BusyWaiting, Severity: Warning,
		Message: who + " waits by asking again and again (" + o.Text + f.comma(o.Span) + "): " + strconv.Itoa(p.wasted) + " of the " +
			plural(total, "step") + " that it has taken by step " + itoa(k) + " (" + share + " %) changed nothing.",
		Hint:  "Wait without running: event.wait(), queue.get(), condition.wait() or join(), or at least sleep between two looks.",
		Steps: []int32{p.first, k}, Threads: []trace.ThreadID{thread}, Objects: []trace.ObjectID{o.Object}, Spans: []trace.Span{o.Span}}
	if p.told != nil {
		x.Times, x.From = p.told.Times, p.told.From
		*p.told = x
		return
	}
	p.told = f.add(key{object: trace.NoObject, thread: thread, a: o.Span.Line}, x)
}
