package explore

import (
	"racewalk/sim/bigint"
	"racewalk/sim/machine"
)

// Result is what a search has found. While the search runs, and where a bound
// has stopped it, numbers and probabilities are lower bounds.
type Result struct {
	Policy        machine.Policy
	Complete      bool
	Bound         Bound // what kept the search from being complete
	States        int
	Transitions   int
	Interleavings *bigint.Int // in all; turns within a cycle do not count
	Endless       bool        // there are cycles that runs can leave after any number of turns
	Outcomes      []*Outcome
	Cycles        []Cycle
	Clashes       []Clash // needs Options.Op
	MoreClashes   bool    // there are more than MaxClashes
	// Missing is how probable it is that a run ends in none of the outcomes, since
	// a bound kept its steps from being followed.
	Missing float64
	Bytes   int64 // memory that the search took
}

// Result returns what was found. Outcomes are there when the states have been
// found, with witnesses when the search is over; failing ones come first then.
func (s *Search) Result() *Result {
	r := &Result{
		Policy: s.config.Policy, Bound: s.bound, States: s.count + len(s.prefix), Transitions: len(s.to) + len(s.prefix),
		Interleavings: bigint.New(0), Bytes: s.memory(),
	}
	if s.phase != Finished {
		r.Bound = Unfinished
	}
	r.Complete = r.Bound == Complete
	if s.phase < Tracing {
		return r
	}
	r.Outcomes, r.Cycles, r.Clashes, r.MoreClashes = s.outcomes, s.cycles, s.clashes, s.moreClashes
	found := 0.0
	for _, o := range r.Outcomes {
		r.Interleavings = r.Interleavings.Add(o.Interleavings)
		r.Endless = r.Endless || o.Endless
		found += o.Probability
	}
	if !r.Complete {
		r.Missing = max(0, 1-found)
	}
	return r
}

// Run explores a program to the end.
func Run(front Front, config machine.Config, options Options) *Result {
	s := New(front, config, options)
	for !s.Run(1 << 20) {
	}
	return s.Result()
}
