package session

import (
	"math/big"
	"strings"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// The bounds of a page's search: what a browser's tab can bear.
const (
	pageMaxStates = 2_000_000
	pageMaxBytes  = 400 << 20
	// sliceTransitions is the work of one request that does not say how much.
	sliceTransitions = 100_000
	// maxExplored is the number of outcomes that a page is told.
	maxExplored = 200
	// maxExploredText is how much of an outcome's output it is told, in bytes.
	maxExploredText = 2_000
)

// explore works on the search of all interleavings, and says what it has found.
func (s *Session) explore(transitions int) *Exploration {
	if transitions <= 0 {
		transitions = sliceTransitions
	}
	front := s.record.front
	if s.search == nil {
		name := func(int32) string { return "" }
		s.search = explore.New(front, s.config, explore.Options{MaxStates: pageMaxStates, MaxBytes: pageMaxBytes,
			Op: func(m *machine.Machine, t *machine.Thread) trace.Op { return front.Pending(m, t, name).Op }})
	}
	done := s.search.Run(transitions)
	return explored(s.search.Result(), s.search.Progress().Phase, done)
}

// forget drops the search.
func (s *Session) forget() {
	if s.search != nil {
		s.search.Close()
		s.search = nil
	}
}

// boundTexts say what kept a search from being complete.
var boundTexts = map[explore.Bound]string{
	explore.Complete: "", explore.Unfinished: "it goes on",
	explore.States: "more states than fit here", explore.Memory: "more memory than there is here",
	explore.Depth: "runs that are too long", explore.Preempted: "too many switches",
}

// phaseTexts say what a search is doing.
var phaseTexts = map[explore.Phase]string{
	explore.Searching: "finding the states", explore.Counting: "counting the interleavings",
	explore.Tracing: "finding the shortest runs", explore.Finished: "done",
}

func explored(r *explore.Result, phase explore.Phase, done bool) *Exploration {
	e := &Exploration{Policy: r.Policy.String(), Done: done, Complete: r.Complete, Bound: boundTexts[r.Bound], Phase: phaseTexts[phase],
		States: r.States, Transitions: r.Transitions, Endless: r.Endless, Outcomes: []Explored{}}
	if r.Interleavings.Sign() > 0 {
		e.Interleavings = r.Interleavings.String()
	}
	for _, o := range r.Outcomes[:min(len(r.Outcomes), maxExplored)] {
		e.Outcomes = append(e.Outcomes, exploredOutcome(o, r.Interleavings))
	}
	for _, c := range r.Cycles {
		e.Cycles = append(e.Cycles, c.Message)
	}
	return e
}

func exploredOutcome(o *explore.Outcome, all *big.Int) Explored {
	v := Explored{End: string(o.End), Failing: o.Failing(), Exceptions: o.Exceptions, Output: clip(o.Output), State: clip(o.State),
		Interleavings: o.Interleavings.String(), Endless: o.Endless, Probability: o.Probability, Preemptions: o.Preemptions,
		Steps: len(o.Witness), Witness: o.Witness.String()}
	if all.Sign() > 0 {
		v.Share, _ = new(big.Rat).SetFrac(o.Interleavings, all).Float64()
	}
	if p := o.Pass; p != nil {
		v.Pass, v.PassSteps, v.First, v.Second = p.Schedule.String(), len(p.Schedule), p.First, p.Second
	}
	return v
}

func clip(s string) string {
	if len(s) <= maxExploredText {
		return s
	}
	return strings.ToValidUTF8(s[:maxExploredText], "") + "…"
}
