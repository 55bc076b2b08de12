package python_test

import (
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// counterLoop is a thread that counts in a shared list while main waits for it.
const counterLoop = `
from threading import Thread
x = [0]
def work():
    while True:
        x[0] += 1
t = Thread(target=work)
t.start()
t.join()
`

func compiled(t testing.TB, source string) *python.Language {
	t.Helper()
	l, errs := python.Compile([]python.File{{Name: "main.py", Text: source}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return l
}

// BenchmarkStep measures a machine's steps without recording: loads and stores of
// a counter loop, with a second thread alive.
func BenchmarkStep(b *testing.B) {
	m := machine.New(compiled(b, counterLoop), machine.Config{MaxSteps: 1 << 60})
	if err := m.Step(0, false); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := m.Step(1, false); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "steps/s")
}

// BenchmarkTracedStep measures a step with everything that a trace records.
func BenchmarkTracedStep(b *testing.B) {
	l := compiled(b, counterLoop)
	r := session.NewRecord(l, machine.Config{MaxSteps: 1 << 60})
	defer func() { r.Close() }()
	for i := 0; b.Loop(); i++ {
		thread := int32(1)
		if i%20_000 == 0 { // a new run now and then: the trace is kept in memory
			r.Close()
			r = session.NewRecord(l, machine.Config{MaxSteps: 1 << 60})
			thread = 0
		}
		if err := r.Step(trace.Choice{Thread: thread}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkGoTo measures moving the playhead through a run of 10,000 steps, from
// end to end.
func BenchmarkGoTo(b *testing.B) {
	s := session.New(python.Front)
	load := session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: counterLoop}}, Schedule: "0.1x9999"}
	if r := s.Handle(load, nil); r.Error != "" || len(r.Diagnostics) > 0 {
		b.Fatal(r.Error, r.Diagnostics)
	}
	for i := 0; b.Loop(); i++ {
		if r := s.Handle(session.Request{Command: "goto", Playhead: i % 2 * 10_000}, nil); r.Error != "" {
			b.Fatal(r.Error)
		}
	}
}
