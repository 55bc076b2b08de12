package explore

import (
	"slices"

	"racewalk/sim/trace"
)

// Pass is a run that passes and is as near as can be to a failing one; or one that
// ends as runs without preemptions do, and is near one that needs some to end as
// it does.
type Pass struct {
	Schedule trace.Schedule
	Outcome  int // index into the outcomes
	// First and Second are the steps of the failing run, counted from 1, whose
	// order makes the difference: in Schedule the second comes before the first.
	// Second is 0 if there are no such two: then the run passes if Thread goes on
	// before the step First, and everything after that may be different.
	First, Second int
	Thread        int32
	More          int // such pairs beside this one
	At            int // the step of Schedule that is the second, or Thread's
	Swaps         int // see nearest; 0 if that was too much work
}

// maxPasses bounds for how many failing outcomes the nearest passing run is looked
// for, maxSerial for how many others that need preemptions, maxNear how many steps a
// witness may have for that. maxTries bounds how many steps are tried for one
// outcome, and allTries for all of them.
const (
	maxPasses = 200
	maxSerial = 20
	maxNear   = 300
	maxTries  = 100_000
	allTries  = 2_000_000
)

// findPasses finds the nearest passing run for every failing outcome, and the
// nearest that ends as one without preemptions for the others that need some.
func (s *Search) findPasses() {
	passing := func(o *Outcome) bool { return !o.Failing() }
	serial := func(o *Outcome) bool { return !o.Failing() && o.Preemptions == 0 }
	s.tries = allTries
	s.findNearest(maxPasses, (*Outcome).Failing, passing)
	s.findNearest(maxSerial, func(o *Outcome) bool { return passing(o) && !serial(o) }, serial)
}

// findNearest finds, for up to most of the outcomes from, the nearest run that ends
// in one of to.
func (s *Search) findNearest(most int, from, to func(*Outcome) bool) {
	s.passes, s.toPass = to, nil
	if !slices.ContainsFunc(s.outcomes, to) {
		return
	}
	for _, o := range s.outcomes {
		if most > 0 && from(o) {
			o.Pass = s.nearest(o.Witness)
			most--
		}
	}
}

// nearest looks for the passing run that has the same schedule but for the fewest
// swaps of two neighbours, and is sure to find it within its bounds. A thread's steps
// stay in order. Those that it takes beyond its steps in the failing run count as
// following the last of all, and those that it does not come to as not being there.
// If there are several such runs it is one that leaves the failing one late.
//
// Where that is too much work, it is a run that passes from the last state from which
// one can.
func (s *Search) nearest(way trace.Schedule) *Pass {
	if len(way)-len(s.prefix) > maxNear {
		return nil
	}
	if p := s.swapped(way); p != nil {
		return p
	}
	states := []uint32{s.start}
	for i, c := range way[len(s.prefix):] {
		next, _ := s.follow1(states[i], c)
		states = append(states, next)
	}
	return s.parted(way, states)
}

// parted looks for the last step before which a run could still pass.
func (s *Search) parted(way trace.Schedule, states []uint32) *Pass {
	s.findWaysOut()
	for i := len(states) - 2; i >= 0; i-- {
		state := states[i]
		if s.toPass[state] < 0 {
			continue
		}
		whole := slices.Clone(way[:len(s.prefix)+i])
		for s.toPass[state] > 0 {
			from, end := s.edges(state)
			for e := from; e < end; e++ {
				if to := s.to[e]; s.toPass[to] == s.toPass[state]-1 {
					c := s.choice(state, to, 0, false)
					whole = append(whole, c)
					state = to
					break
				}
			}
		}
		at := len(s.prefix) + i
		return &Pass{Schedule: whole, Outcome: int(s.outcome[state]), First: at + 1, Thread: whole[at].Thread, At: at + 1}
	}
	return nil
}

// findWaysOut computes how many steps each state is from the next end of a run
// that passes, −1 if there is none.
func (s *Search) findWaysOut() {
	if s.toPass != nil {
		return
	}
	s.toPass = make([]int32, s.count)
	for i := range s.toPass {
		s.toPass[i] = -1
	}
	for again := true; again; {
		again = false // with cycles one pass over the states may not be enough
		for i := len(s.order) - 1; i >= 0; i-- {
			state := s.order[i]
			best := int32(-1)
			if o, ends := s.outcome[state]; ends && s.passes(s.outcomes[o]) {
				best = 0
			}
			from, end := s.edges(state)
			for _, to := range s.to[from:end] {
				if d := s.toPass[to]; d >= 0 && (best < 0 || d+1 < best) {
					best = d + 1
				}
			}
			again = again || s.comp != nil && best != s.toPass[state]
			s.toPass[state] = best
			s.tick()
		}
	}
}
