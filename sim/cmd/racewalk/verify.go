package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"racewalk/sim/detect"
	"racewalk/sim/lesson"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// maxLessonSteps bounds the runs of a lesson, which are short by design.
const maxLessonSteps = 20_000

// verifier holds a lesson against the interpreter, and collects what does not
// fit. A lesson whose program cannot be compiled has that as its only problem.
type verifier struct {
	lesson   *lesson.Lesson
	front    *python.Language
	problems []string
	reached  []bool // by question: its goal is reached by a witness
}

func newVerifier(l *lesson.Lesson) *verifier {
	v := &verifier{lesson: l, reached: make([]bool, len(l.Questions))}
	front, diagnostics := python.Compile(sources(l.Files))
	if len(diagnostics) > 0 {
		v.fail("%v", diagnostics)
		return v
	}
	v.front = front
	return v
}

func sources(files []lesson.File) []python.File {
	var list []python.File
	for _, f := range files {
		list = append(list, python.File{Name: f.Name, Text: f.Text})
	}
	return list
}

func (v *verifier) fail(format string, args ...any) {
	v.problems = append(v.problems, fmt.Sprintf(format, args...))
}

// config returns how to run the program under a policy; false if it cannot be run.
func (v *verifier) config(policy string) (machine.Config, bool) {
	if v.front == nil {
		return machine.Config{}, false
	}
	p, err := machine.ParsePolicy(policy)
	if err != nil {
		v.fail("%v", err)
	}
	return machine.Config{Policy: p, MaxSteps: maxLessonSteps, InputEnds: true}, err == nil
}

// expectation checks what is said about one policy, and returns what it can lead
// to; nil if that could not be found out.
func (v *verifier) expectation(e *lesson.Expectation) *possible {
	config, ok := v.config(e.Policy)
	if !ok {
		return nil
	}
	for i := range e.Outcomes {
		v.witness(config, &e.Outcomes[i])
	}
	p := v.possible(config)
	if p != nil {
		v.compare(p, e)
	}
	return p
}

// witness replays an outcome's schedule.
func (v *verifier) witness(config machine.Config, o *lesson.Outcome) {
	r, err := v.replay(config, o.Witness)
	if err != nil {
		v.fail("the witness of %q cannot be replayed: %v", o.Title, err)
		return
	}
	defer r.Close()
	m, t := r.Machine(), r.Trace()
	if t.End == nil {
		v.fail("the witness of %q stops before the end of the run", o.Title)
		return
	}
	if got := outcomeOf(m, t.End.Kind); !got.Same(o) {
		v.fail("the witness of %q leads to something else:%s", o.Title, describe(&got))
	}
	for _, l := range o.Lost {
		v.lost(t, o, l)
	}
	if o.Findings != nil {
		v.findings(t, o)
	}
	for i, q := range v.lesson.Questions {
		if q.Goal.Reached(string(m.Output), lostBy(t, len(t.Events)), t.End.Kind.String()) {
			v.reached[i] = true
		}
	}
}

// findings checks which kinds of findings a run has.
func (v *verifier) findings(t *trace.Trace, o *lesson.Outcome) {
	var got []string
	for _, f := range detect.Find(t) {
		got = append(got, string(f.Kind))
	}
	slices.Sort(got)
	got = slices.Compact(got)
	want := slices.Sorted(slices.Values(o.Findings))
	if !slices.Equal(got, want) {
		v.fail("the witness of %q shows %s, not %s", o.Title, kinds(got), kinds(want))
	}
}

func kinds(names []string) string {
	if len(names) == 0 {
		return "no finding"
	}
	return strings.Join(names, " ")
}

// lost checks a number of lost updates.
func (v *verifier) lost(t *trace.Trace, o *lesson.Outcome, l lesson.Lost) {
	at, when := l.Step, "after step "+strconv.Itoa(l.Step)
	if at == lesson.AtEnd {
		at, when = len(t.Events), "in all"
	}
	switch {
	case at > len(t.Events):
		v.fail("the witness of %q has only %d steps, so none is number %d", o.Title, len(t.Events), at)
	case lostBy(t, at) != l.Count:
		v.fail("the witness of %q loses %d updates %s, not %d", o.Title, lostBy(t, at), when, l.Count)
	}
}

// lostBy counts the updates that were lost up to a step.
func lostBy(t *trace.Trace, step int) int {
	n := 0
	for i := range t.Events[:step] {
		n += len(t.Events[i].Lost)
	}
	return n
}

// whole checks what does not belong to one policy.
func (v *verifier) whole() {
	if v.front == nil {
		return
	}
	for i, q := range v.lesson.Questions {
		if q.Goal != (lesson.Goal{}) && !v.reached[i] {
			v.fail("no witness reaches the goal %q", q.Goal)
		}
	}
	config, ok := v.config(v.lesson.Policy)
	if !ok {
		return
	}
	v.asks(config)
	r, err := v.replay(config, v.lesson.Schedule)
	if err != nil {
		v.fail("show cannot be replayed: %v", err)
		return
	}
	defer r.Close()
	if n := len(r.Trace().Events); v.lesson.Playhead > n {
		v.fail("the playhead is at %d, but the run that is shown has %d steps", v.lesson.Playhead, n)
	}
}

// replay records the run of a schedule. Close the record.
func (v *verifier) replay(config machine.Config, text string) (*session.Record, error) {
	s, err := trace.ParseSchedule(text)
	if err != nil {
		return nil, err
	}
	r := session.NewRecord(v.front, config)
	for i, c := range s {
		if err := r.Step(c); err != nil {
			r.Close()
			return nil, fmt.Errorf("step %d: %w", i+1, err)
		}
	}
	return r, nil
}

func outcomeOf(m *machine.Machine, end trace.EndKind) lesson.Outcome {
	return lesson.Outcome{End: end.String(), Exceptions: slices.Clone(m.Failed), Output: string(m.Output)}
}

// describe shows an outcome as a lesson's file would.
func describe(o *lesson.Outcome) string {
	var b strings.Builder
	if o.End != trace.Finished.String() {
		fmt.Fprintf(&b, "\nend: %s", o.End)
	}
	if len(o.Exceptions) > 0 {
		fmt.Fprintf(&b, "\nexceptions: %s", strings.Join(o.Exceptions, " "))
	}
	if o.Output == "" {
		return b.String()
	}
	b.WriteString("\noutput:")
	for line := range strings.SplitSeq(strings.TrimSuffix(o.Output, "\n"), "\n") {
		b.WriteString("\n  " + line)
	}
	return b.String()
}
