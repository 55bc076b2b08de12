package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"racewalk/sim/lesson"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
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
	var files []python.File
	for _, f := range l.Files {
		files = append(files, python.File{Name: f.Name, Text: f.Text})
	}
	front, diagnostics := python.Compile(files)
	if len(diagnostics) > 0 {
		v.fail("%v", diagnostics)
		return v
	}
	v.front = front
	return v
}

func (v *verifier) fail(format string, args ...any) {
	v.problems = append(v.problems, fmt.Sprintf(format, args...))
}

func (v *verifier) config(policy string) (machine.Config, bool) {
	p, err := machine.ParsePolicy(policy)
	if err != nil {
		v.fail("%v", err)
	}
	return machine.Config{Policy: p, MaxSteps: maxLessonSteps, InputEnds: true}, err == nil
}

// expectation checks what is said about one policy.
func (v *verifier) expectation(e *lesson.Expectation) {
	if v.front == nil {
		return
	}
	config, ok := v.config(e.Policy)
	if !ok {
		return
	}
	for i := range e.Outcomes {
		v.witness(config, &e.Outcomes[i])
	}
	r := v.runner(config)
	for n := range v.lesson.Runs + 1 {
		got, _ := r.run(strategy(n))
		if !slices.ContainsFunc(e.Outcomes, func(o lesson.Outcome) bool { return o.Same(&got) && !o.Interrupted() }) {
			v.fail("under %s the run %s has an outcome that is not listed:%s", e.Policy, runName(n), describe(&got))
			return
		}
	}
}

// strategy returns the scheduler of run n: in turn for the first, then random
// with the seeds from 1 on.
func strategy(n int) schedule.Strategy {
	if n == 0 {
		return schedule.NewInTurn()
	}
	return schedule.NewRandom(uint64(n))
}

func runName(n int) string {
	if n == 0 {
		return "in turn"
	}
	return "with seed " + strconv.Itoa(n)
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
	for i, q := range v.lesson.Questions {
		if q.Goal.Reached(string(m.Output), lostBy(t, len(t.Events)), t.End.Kind.String()) {
			v.reached[i] = true
		}
	}
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

// runner makes many runs of one program without recording them. Booting is done
// once.
type runner struct {
	front *python.Language
	m     *machine.Machine
	start *machine.Snapshot
}

func (v *verifier) runner(config machine.Config) *runner {
	m := machine.New(v.front, config)
	return &runner{v.front, m, m.Snapshot()}
}

// run makes one run from the start.
func (r *runner) run(s schedule.Strategy) (lesson.Outcome, walk) {
	m := r.m
	m.Restore(r.start)
	var w walk
	for !m.Over() {
		c, ok := s.Next(m)
		if !ok {
			break
		}
		w.note(m, c)
		if err := m.Step(c.Thread, c.Interrupt); err != nil {
			panic("racewalk: a scheduler chose what cannot be: " + err.Error())
		}
	}
	if m.Over() && m.Limit == machine.LimitNone {
		return outcomeOf(m, trace.Finished), w
	}
	_, end := session.Look(r.front, m)
	return outcomeOf(m, end.Kind), w
}

// walk is the schedule of a run, with its cost for a reader.
type walk struct {
	schedule    trace.Schedule
	preemptions int
}

func (w *walk) note(m *machine.Machine, c trace.Choice) {
	if n := len(w.schedule); n > 0 {
		if last := w.schedule[n-1].Thread; last != c.Thread && m.Enabled(&m.Threads[last]) {
			w.preemptions++
		}
	}
	w.schedule = append(w.schedule, c)
}

// easier reports whether w is easier to follow than x.
func (w *walk) easier(x *walk) bool {
	if w.preemptions != x.preemptions {
		return w.preemptions < x.preemptions
	}
	return len(w.schedule) < len(x.schedule)
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

// found lists the outcomes that a lesson's runs have, each with the easiest run
// that leads to it, as a section of the lesson's file.
func (v *verifier) found(policy string) string {
	if v.front == nil {
		return ""
	}
	config, ok := v.config(policy)
	if !ok {
		return ""
	}
	var outcomes []lesson.Outcome
	var walks []walk
	r := v.runner(config)
	for n := range v.lesson.Runs + 1 {
		o, w := r.run(strategy(n))
		i := slices.IndexFunc(outcomes, func(p lesson.Outcome) bool { return p.Same(&o) })
		switch {
		case i < 0:
			outcomes, walks = append(outcomes, o), append(walks, w)
		case w.easier(&walks[i]):
			walks[i] = w
		}
	}
	var b strings.Builder
	for i := range outcomes {
		fmt.Fprintf(&b, "outcome: \nwitness: %s%s\n\n", walks[i].schedule, describe(&outcomes[i]))
	}
	return b.String()
}
