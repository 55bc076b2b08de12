package session

import (
	"racewalk/sim/explore"
	"racewalk/sim/plain"
)

// sampling is a number of random runs.
type sampling struct {
	scheduler string // "random" or "pct"
	depth     int
	seed      uint64
	runs      *explore.Sampling // nil: there are none
}

// maxSample is the number of runs that a page can ask for, and maxDepth that of
// steps that PCT is to order.
const (
	maxSample = 1_000_000
	maxDepth  = 100
)

// sample makes random runs.
func (s *Session) sample(q Request) (*Exploration, error) {
	if q.Runs < 1 || q.Runs > maxSample || q.Depth < 0 || q.Depth > maxDepth {
		return nil, plain.Errorf("from 1 to %d runs can be made, to a depth of at most %d", maxSample, maxDepth)
	}
	x := s.exploration()
	wanted := sampling{scheduler: q.Scheduler, depth: q.Depth, seed: q.Seed}
	w := &x.walks
	switch q.Scheduler {
	case "random":
	case "pct":
		w = &x.pct
	default:
		return nil, plain.Errorf("random runs are made by \"random\" or \"pct\", not by %q", q.Scheduler)
	}
	if w.depth != wanted.depth || w.seed != wanted.seed {
		*w = wanted
	}
	w.scheduler = q.Scheduler
	steps := q.Steps
	if steps <= 0 {
		steps = sliceTransitions / stepTransitions
	}
	w.work(x, steps, q.Runs)
	return s.found(x.search.Progress().Phase == explore.Finished), nil
}

// work goes on for some steps, or until there are enough runs.
func (w *sampling) work(x *exploration, steps, enough int) {
	if w.runs == nil {
		if w.scheduler == "pct" {
			w.runs = explore.NewPCT(x.front, x.config, x.options, w.depth, w.seed)
		} else {
			w.runs = explore.NewWalks(x.front, x.config, x.options, w.seed)
		}
	}
	w.runs.Work(steps, enough)
}

// sampled puts the runs into a message.
func (w *sampling) sampled() Sampled {
	v := Sampled{Scheduler: w.scheduler, Depth: w.depth, Seed: w.seed, Runs: w.runs.Runs, Outcomes: []SampleOutcome{}}
	for _, o := range w.runs.Outcomes() {
		v.Outcomes = append(v.Outcomes, SampleOutcome{End: string(o.End), Failing: o.Failing(), Exceptions: o.Exceptions, Output: clip(o.Output),
			State: clip(o.State), Runs: o.Runs, Low: o.Low, High: o.High, Witness: o.Witness.String(), Steps: len(o.Witness)})
	}
	v.Outcomes = v.Outcomes[:min(len(v.Outcomes), maxExplored)]
	return v
}
