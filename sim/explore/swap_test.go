package explore_test

import (
	"math"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// apart counts the swaps of neighbours that turn one schedule into another, where a
// thread's further steps follow the last of all.
func apart(from, to trace.Schedule) int {
	taken := make([]bool, len(from))
	n := 0
	for _, c := range to {
		at := len(from)
		for i, x := range from {
			if x == c && !taken[i] {
				at = i
				break
			}
		}
		for i := range at {
			if !taken[i] && from[i] != c {
				n++
			}
		}
		if at < len(from) {
			taken[at] = true
		}
	}
	return n
}

// TestNearestBrute holds the nearest passing run of each outcome against all
// interleavings of small random programs.
func TestNearestBrute(t *testing.T) {
	checked, far := 0, 0
	for seed := uint64(1); checked < 60 && seed < 4000; seed++ {
		front := compile(t, generate(seed))
		r := explore.Run(front, machine.Config{}, options(front))
		if !r.Complete || r.Endless || len(r.Outcomes) < 2 || !r.Interleavings.IsInt64() || r.Interleavings.Int64() > 3000 {
			continue
		}
		runs := map[string][]trace.Schedule{}
		b := &brute{front: front, m: machine.New(front, machine.Config{}), counts: map[string]int64{}, probs: map[string]float64{}, left: 10_000}
		b.m.KeepJournal(true)
		b.ended = func(way trace.Schedule, key string) {
			runs[key] = append(runs[key], append(trace.Schedule(nil), way...))
		}
		b.walk(1)
		serial := func(o *explore.Outcome) bool { return !o.Failing() && o.Preemptions == 0 }
		for _, o := range r.Outcomes {
			if serial(o) {
				continue
			}
			least := math.MaxInt
			for _, p := range r.Outcomes {
				if p.Failing() || !o.Failing() && !serial(p) {
					continue
				}
				for _, way := range runs[outcomeKey(p.End, p.Exceptions, p.Output, p.State)] {
					least = min(least, apart(o.Witness, way))
				}
			}
			switch {
			case least == math.MaxInt:
				if o.Pass != nil {
					t.Errorf("seed %d: %+v passes, and no run does", seed, *o.Pass)
				}
				continue
			case o.Pass == nil || o.Pass.Swaps != least || apart(o.Witness, o.Pass.Schedule) != least:
				t.Errorf("seed %d: near %s there is a run %d swaps away, and %+v was found", seed, o.Witness, least, o.Pass)
			}
			checked++
			if least > 1 {
				far++
			}
		}
	}
	if checked < 60 || far < 10 {
		t.Errorf("only %d outcomes, %d of them with more than one swap", checked, far)
	}
}
