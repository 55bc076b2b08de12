package main

import (
	"slices"

	"racewalk/sim/explore"
	"racewalk/sim/lesson"
	"racewalk/sim/machine"
)

// asks answers those of the lesson's questions that can be asked of all states.
func (v *verifier) asks(config machine.Config) {
	if !slices.ContainsFunc(v.lesson.Questions, func(q lesson.Question) bool { return q.Ask != "" }) {
		return
	}
	s := explore.New(v.front, config, explore.Options{MaxStates: maxLessonStates})
	defer s.Close()
	finish := func() {
		for !s.Run(sliceOfWork) {
		}
	}
	finish()
	for _, q := range v.lesson.Questions {
		if q.Ask == "" {
			continue
		}
		holds, threads, err := v.front.Question(q.Ask)
		if err != nil {
			v.fail("%s cannot be asked: %v", q.Ask, err)
			continue
		}
		s.Ask(explore.Question{Holds: holds, Threads: threads})
		finish()
		switch a := s.Answer(); {
		case a.Err != nil:
			v.fail("%s can be evaluated in no state: %v", q.Ask, a.Err)
		case a.Yes && !q.Can:
			v.fail("it can happen that %s, by %s, but the lesson says no", q.Ask, a.Witness)
		case !a.Sure:
			v.fail("whether it can happen that %s cannot be found out: there are more than %d states", q.Ask, maxLessonStates)
		case !a.Yes && q.Can:
			v.fail("it cannot happen that %s, but the lesson says yes", q.Ask)
		}
	}
}
