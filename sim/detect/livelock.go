package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// livelock finds a run that goes round: the same steps, with the same results, come
// three times at its end, and every thread that could go on in that time does take
// part. So nobody is left who could lead out of it by going on as it does. A thread
// that is alone may go round within one step (trace.Livelock).
type livelock struct{}

// longestRound is how many steps a round may have.
const longestRound = 200

// rounds is how often it must have come.
const rounds = 3

func (livelock) step(*Fold, int32, *trace.Event) {}

func (livelock) end(f *Fold) {
	switch e := f.trace.End; {
	case e == nil || e.Kind == trace.Limit:
	case e.Kind == trace.Livelock:
		f.alone()
		return
	default:
		return
	}
	events := f.trace.Events
	n := len(events)
	for size := 1; size <= longestRound && size*rounds <= n; size++ {
		again := true
		for i := n - 1; i >= n-size*(rounds-1) && again; i-- {
			again = sameStep(&events[i], &events[i-size])
		}
		if again && fair(events[n-size:]) {
			f.goesRound(events[n-size:], int32(n-size*rounds+1), int32(n))
			return
		}
	}
}

// sameStep reports whether two steps did the same.
func sameStep(a, b *trace.Event) bool {
	if a.Choice != b.Choice || a.Skipped > 0 || b.Skipped > 0 || a.Output != b.Output || a.Before != a.After || b.Before != b.After ||
		len(a.Ops) != len(b.Ops) || len(a.Effects) != len(b.Effects) || !slices.Equal(a.Enabled, b.Enabled) {
		return false
	}
	for i := range a.Ops {
		o, p := a.Ops[i], b.Ops[i]
		o.ReadAt, p.ReadAt = 0, 0
		if o != p {
			return false
		}
	}
	for i := range a.Effects {
		if x, y := &a.Effects[i], &b.Effects[i]; x.Object != y.Object || x.At != y.At || !sameCells(x.New, y.New) {
			return false
		}
	}
	return true
}

func sameCells(a, b []trace.Cell) bool {
	return slices.EqualFunc(a, b, func(x, y trace.Cell) bool { return x.Key == y.Key && x.Value == y.Value && x.Ref == y.Ref })
}

// fair reports whether every thread that could take a step took one.
func fair(round []trace.Event) bool {
	for i := range round {
		for _, t := range round[i].Enabled {
			if !slices.ContainsFunc(round, func(e trace.Event) bool { return e.Thread == t }) {
				return false
			}
		}
	}
	return true
}

func (f *Fold) goesRound(round []trace.Event, first, last int32) {
	x := Finding{Kind: Livelock, Severity: Error, Steps: []int32{first, last}}
	for i := range round {
		if e := &round[i]; !slices.Contains(x.Threads, e.Thread) {
			x.Threads = append(x.Threads, e.Thread)
		}
		for _, o := range round[i].Ops {
			if o.Object != trace.NoObject && !slices.Contains(x.Objects, o.Object) {
				x.Objects = append(x.Objects, o.Object)
			}
			x.Spans = append(x.Spans, o.Span)
		}
	}
	slices.Sort(x.Threads)
	x.Message = labels(x.Threads) + " go round: the same " + plural(len(round), "step") + ", each time with the same result, and nobody comes any further."
	x.Hint = "Let one of them go first: by an order among them, or by a wait of a random length."
	if len(x.Threads) == 1 {
		x.inVain()
	}
	f.add(key{object: trace.NoObject, thread: x.Threads[0]}, x)
}

// inVain says that the only thread goes round.
func (x *Finding) inVain() {
	x.Message = labels(x.Threads) + " goes round for ever: what it looks for never comes, since no other thread can go on."
	x.Hint = "Make sure that some thread does what the loop looks for, on every way."
}

// alone adds the finding of a thread that goes round within its last step.
func (f *Fold) alone() {
	for i := range f.state.Threads {
		t := &f.state.Threads[i]
		if t.Status != trace.Enabled {
			continue
		}
		x := Finding{Kind: Livelock, Severity: Error, Threads: []trace.ThreadID{t.ID}}
		if n := len(f.trace.Events); n > 0 {
			x.Steps = []int32{int32(n)}
		}
		if len(t.Frames) > 0 {
			x.Spans = []trace.Span{t.Frames[0].Span}
		}
		x.inVain()
		f.add(key{object: trace.NoObject, thread: t.ID}, x)
	}
}
