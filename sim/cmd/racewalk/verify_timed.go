package main

import (
	"racewalk/sim/lesson"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/timed"
	"racewalk/sim/trace"
)

// timed runs a lesson's endless version by the clock, and holds what it prints
// against the lesson.
func (v *verifier) timed(r *lesson.TimedRun) {
	p, err := machine.ParsePolicy(r.Policy)
	if err != nil {
		v.fail("%v", err)
		return
	}
	front, diagnostics := python.Compile(sources(v.lesson.TimedFiles()))
	if len(diagnostics) > 0 {
		v.fail("%v", diagnostics)
		return
	}
	const length = lesson.TimedSeconds * 1_000_000_000
	run, err := session.NewTimed(front, machine.Config{Policy: p, Seed: 1, InputEnds: true}, length, 0)
	if err != nil {
		v.fail("the endless version cannot be run by the clock: %v", err)
		return
	}
	defer run.Close()
	for run.Advance(length) == timed.Going {
	}
	got := run.Report()
	switch {
	case got.End != trace.Finished.String() || len(got.Exceptions) > 0:
		v.fail("under %s the endless version does not come to its end: %s\n%s", r.Policy, got.Message, got.Errors)
	case !r.Fits(got.Output):
		v.fail("under %s the endless version prints something else:\n%s", r.Policy, got.Output)
	}
}
