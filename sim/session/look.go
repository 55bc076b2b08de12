package session

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Look returns what can be shown of a machine that was run without a record, and
// how its run has ended: nil while it can go on. It knows nothing of the steps
// that led there: no thread carries a value, no cell knows its writer, and every
// thread that failed has the exception of the last one.
func Look(front Front, m *machine.Machine) (trace.State, *trace.End) {
	r := newRecorder(m, front)
	return r.state, r.trace.End
}
