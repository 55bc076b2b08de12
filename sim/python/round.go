package python

import (
	"slices"

	"racewalk/sim/machine"
)

// round is where a thread was within a long step.
type round struct {
	work    int64
	changes int64 // of the heap
	now     int64
	frames  []machine.Frame
	stack   []Value
}

// goesRound reports whether the only thread that is alive is where it was before, with
// nothing changed since: then it will come there again and again, for ever. Nothing
// that it does is a step, since nobody is there to see it. It is looked at once in a
// while, so that the loop may be found only after some more turns; where it was is
// noted anew whenever it has come twice as far (Brent, "An improved Monte Carlo
// factorization algorithm", 1980).
func (v *vm) goesRound() bool {
	if v.m.Live > 1 || v.timed != nil {
		return false
	}
	r := &v.round
	if v.work > 2*r.work || v.work < r.work {
		*r = round{v.work, v.m.Changes, v.m.Now, append(r.frames[:0], v.t.Frames...), append(r.stack[:0], v.stack[:v.sp]...)}
		return false
	}
	return r.changes == v.m.Changes && r.now == v.m.Now && slices.Equal(r.frames, v.t.Frames) && slices.Equal(r.stack, v.stack[:v.sp])
}
