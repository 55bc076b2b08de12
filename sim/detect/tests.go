package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// tests are what threads have found out, and what they do or leave because of it
// (trace.Op.Guards).
type tests []test

// test is what a thread has last found out at one place of the program.
type test struct {
	op     trace.Op
	thread trace.ThreadID
	step   int32
	depth  int      // of the call that decides
	did    trace.Op // what its thread did last because of it that is seen from outside: act.go
	after  []uint32 // clock of those who had changed what it looks at: lockorder.go
}

// leave forgets the tests of the calls that a thread has returned from.
func (d *tests) leave(thread trace.ThreadID, frames []trace.Frame) {
	*d = slices.DeleteFunc(*d, func(t test) bool { return t.thread == thread && t.depth > len(frames) })
}

// note remembers an operation if it is a test, in place of the last one there, and
// returns it.
func (d *tests) note(k int32, thread trace.ThreadID, o *trace.Op, frames []trace.Frame) *test {
	if o.Object == trace.NoObject || o.Guards == (trace.Span{}) || o.Result != trace.Done {
		return nil
	}
	t := test{op: *o, thread: thread, step: k, depth: deciding(frames, o)}
	for i := range *d {
		if u := &(*d)[i]; u.thread == t.thread && u.op.Span == o.Span && u.op.Kind == o.Kind {
			*u = t
			return u
		}
	}
	*d = append(*d, t)
	return &(*d)[len(*d)-1]
}

// deciding returns how many calls deep the one is that a test decides about.
func deciding(frames []trace.Frame, o *trace.Op) int {
	best, depth := int32(-1), len(frames)
	for i, f := range frames {
		if f.Span.File != o.Guards.File {
			continue
		}
		distance := o.Guards.Line - f.Span.Line
		if distance < 0 {
			distance = -distance
		}
		if best < 0 || distance < best {
			best, depth = distance, len(frames)-i
		}
	}
	return depth
}

// decided reports whether a thread at span, called through frames, is where it is
// because of a test.
func (t *test) decided(span trace.Span, frames []trace.Frame) bool {
	if inside(span, t.op.Guards) {
		return true
	}
	at := len(frames) - t.depth
	return at >= 0 && inside(frames[at].Span, t.op.Guards)
}
