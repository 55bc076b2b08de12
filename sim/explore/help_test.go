package explore_test

import (
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// compile compiles one file.
func compile(t testing.TB, source string) session.Front {
	t.Helper()
	front, errs := python.Front([]session.File{{Name: "main.py", Text: source}})
	for _, e := range errs {
		t.Fatalf("%d:%d: %s\n%s", e.Line, e.Col, e.Message, source)
	}
	return front
}

// options are those with operations described.
func options(front session.Front) explore.Options {
	return explore.Options{Names: front.Marked(), Op: func(m *machine.Machine, t *machine.Thread) trace.Op {
		return front.Pending(m, t, func(int32) string { return "" }).Op
	}}
}

func all(t testing.TB, source string) *explore.Result {
	t.Helper()
	front := compile(t, source)
	return explore.Run(front, machine.Config{}, options(front))
}
