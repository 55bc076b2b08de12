package session

import (
	"racewalk/sim/explore"
	"racewalk/sim/plain"
	"racewalk/sim/schedule"
	"racewalk/sim/trace"
)

// ask works on the answer to a question.
func (s *Session) ask(q Request) (*Answer, error) {
	x := s.explored
	if x == nil || x.search.Progress().Phase != explore.Finished {
		return nil, plain.Errorf("the interleavings have to be explored first")
	}
	if x.asked != q.Expr || x.search.Answer() != nil {
		holds, threads, err := x.front.Question(q.Expr)
		if err != nil {
			return nil, err
		}
		x.asked = q.Expr
		x.search.Ask(explore.Question{Holds: holds, Threads: threads})
	}
	steps := q.Steps
	if steps <= 0 {
		steps = sliceTransitions
	}
	if !x.search.Run(steps) {
		return &Answer{Expr: q.Expr}, nil
	}
	a := x.search.Answer()
	v := &Answer{Expr: q.Expr, Done: true, Verdict: a.Verdict(), Interleavings: a.Interleavings.String(), Endless: x.search.Result().Endless, States: a.States}
	if a.Yes {
		v.Witness, v.Steps, v.Preemptions = a.Witness.String(), len(a.Witness), a.Preemptions
	}
	if a.Err != nil {
		v.Error = a.Err.Error()
	}
	return v, nil
}

// tell records another run of the program.
func (s *Session) tell(q Request) (*Told, error) {
	choices, err := trace.ParseSchedule(q.Schedule)
	if err != nil {
		return nil, err
	}
	r := NewRecord(s.record.front, s.config)
	defer r.Close()
	if _, err := r.Auto(schedule.NewReplay(choices), len(choices), nil); err != nil {
		return nil, plain.Errorf("the schedule does not fit this program: %s", err)
	}
	t := &Told{Schedule: q.Schedule, Events: make([]Event, 0, len(r.trace.Events)), End: end(r.trace)}
	for k := range r.trace.Events {
		t.Events = append(t.Events, event(r.trace, k+1))
	}
	return t, nil
}
