package session

import (
	"racewalk/sim/detect"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Examine replays a schedule and returns what is wrong with the run, with the run.
// A schedule that does not fit is replayed as far as it does.
func Examine(front Front, config machine.Config, way trace.Schedule) ([]detect.Finding, *trace.Trace) {
	r := NewRecord(front, config)
	defer r.Close()
	for _, c := range way {
		if r.Step(c) != nil {
			break
		}
	}
	return detect.Find(r.trace), r.trace
}
