package session

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Front is a language that can also be shown: what a recorder asks of a front
// end.
type Front interface {
	machine.Language
	// ForTimedRun returns the program as it is run by the clock.
	ForTimedRun() Front
	// Files returns the program's source files.
	Files() []trace.File
	// Pending describes the operation that a live thread stands before. It names
	// objects by name where that knows them (it returns "" otherwise).
	Pending(m *machine.Machine, t *machine.Thread, name func(object int32) string) Pending
	// Frames returns a thread's calls in the user's program, innermost first.
	Frames(m *machine.Machine, t *machine.Thread) []trace.Frame
	// ThreadName returns what the program calls a thread.
	ThreadName(m *machine.Machine, t *machine.Thread) string
	// Objects returns the objects to be shown, in a stable order: what more than one
	// thread can reach, or will.
	Objects(m *machine.Machine) []trace.Object
	// Cells returns what an object of that list shows, By and At unset.
	Cells(m *machine.Machine, object int32) []trace.Cell
	// Holds reports whether what an object shows may depend on other objects.
	Holds(m *machine.Machine, object int32) bool
	// Show returns a value as the program would print it, shortened.
	Show(m *machine.Machine, v machine.Value) string
	// Marked returns the names of the variables that the program's author marks: the
	// final values of those tell outcomes apart. None means all.
	Marked() []string
	// Question compiles an expression, or a sentence about threads, that can be asked
	// of any state of the program: see explore.Question.
	Question(expr string) (holds func(m *machine.Machine) (bool, error), threads bool, err error)
	// Exception returns the type and message of an exception value.
	Exception(m *machine.Machine, v machine.Value) string
}

// Pending is an operation about to be done, with what only the recorder needs.
type Pending struct {
	trace.Op
	// Blind: a store whose value does not depend on anything that was read.
	Blind bool
	// Frame tells one call of a function from another of the same thread.
	Frame int
	// Round: see trace.Thread.
	Round bool
	// OnInterrupt is the function of the program that Ctrl-C calls, "" if it raises
	// an exception.
	OnInterrupt string
	// NoResult: the operation leaves no result behind; its Value will be Result.
	NoResult bool
	Result   string
}
