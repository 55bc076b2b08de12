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
}

// maxPasses bounds for how many failing outcomes the nearest passing run is looked
// for, maxSerial for how many others that need preemptions, maxNear how many steps a witness may have for that, and maxTries how many steps
// are tried for one outcome.
const (
	maxPasses = 200
	maxSerial = 20
	maxNear   = 300
	maxTries  = 100_000
)

// findPasses finds the nearest passing run for every failing outcome, and the
// nearest that ends as one without preemptions for the others that need some.
func (s *Search) findPasses() {
	passing := func(o *Outcome) bool { return !o.Failing() }
	serial := func(o *Outcome) bool { return !o.Failing() && o.Preemptions == 0 }
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

// nearest looks for two steps of different threads of a failing run such that the
// run passes if the second is taken right before the first and everything else
// stays in order. The closest such pair is it, and among those the last.
func (s *Search) nearest(way trace.Schedule) *Pass {
	steps := way[len(s.prefix):]
	if len(steps) > maxNear {
		return nil
	}
	s.tries = maxTries
	states := make([]uint32, len(steps)+1)
	states[0] = s.start
	for i, c := range steps {
		states[i+1], _ = s.follow1(states[i], c)
	}
	for distance := 1; distance < len(steps); distance++ {
		for i := len(steps) - 1 - distance; i >= 0; i-- {
			j := i + distance
			if steps[i].Thread == steps[j].Thread || s.tries < 0 {
				continue
			}
			if again, outcome, ok := s.swapped(states[i], steps[i:], distance); ok {
				whole := append(slices.Clone(way[:len(s.prefix)+i]), again...)
				return &Pass{whole, outcome, len(s.prefix) + i + 1, len(s.prefix) + j + 1, steps[j].Thread}
			}
		}
	}
	if p := s.diverted(way, states); p != nil {
		return p
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
		return &Pass{whole, int(s.outcome[state]), at + 1, 0, whole[at].Thread}
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

// diverted looks for the last step before which another thread should have gone,
// where that is a step that the failing run never came to.
func (s *Search) diverted(way trace.Schedule, states []uint32) *Pass {
	steps := way[len(s.prefix):]
	for i := len(steps) - 1; i >= 0; i-- {
		from, end := s.edges(states[i])
		for e := from; e < end; e++ {
			c := s.choiceOf(e)
			if c.Interrupt || c.Thread == steps[i].Thread || slices.Contains(steps[i:], c) {
				continue
			}
			if s.tries < 0 {
				return nil
			}
			longer := append(slices.Clone(steps[i:]), c)
			if again, outcome, ok := s.swapped(states[i], longer, len(longer)-1); ok {
				whole := append(slices.Clone(way[:len(s.prefix)+i]), again...)
				return &Pass{whole, outcome, len(s.prefix) + i + 1, 0, c.Thread}
			}
		}
	}
	return nil
}

// swapped runs steps from a state with number j taken first. A step that cannot
// be taken is put off until it can; when all are done, or none can be taken, the
// thread that stepped last goes on if it can, or else the first that can. It
// reports whether the run passes.
func (s *Search) swapped(state uint32, steps trace.Schedule, j int) (way trace.Schedule, outcome int, ok bool) {
	first := steps[j]
	todo := append(append(append(trace.Schedule{}, first), steps[:j]...), steps[j+1:]...)
	if _, can := s.follow1(state, first); !can {
		return nil, 0, false
	}
	last := first
	for len(way) < 4*maxNear {
		if i, ends := s.outcome[state]; ends {
			return way, int(i), s.passes(s.outcomes[i])
		}
		took := -1
		for k, c := range todo {
			s.tries--
			s.tick()
			if _, can := s.follow1(state, c); can {
				took = k
				break
			}
		}
		if took >= 0 {
			last = todo[took]
			todo = append(todo[:took:took], todo[took+1:]...)
		} else if _, can := s.follow1(state, last); !can {
			from, end := s.edges(state)
			if from == end {
				return nil, 0, false
			}
			last = trace.Choice{Thread: int32(s.by[from])}
		}
		next, can := s.follow1(state, last)
		if !can {
			return nil, 0, false
		}
		way = append(way, last)
		state = next
	}
	return nil, 0, false
}
