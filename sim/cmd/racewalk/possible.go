package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/explore"
	"racewalk/sim/lesson"
	"racewalk/sim/machine"
)

// maxLessonStates is how large the graph of a lesson's states may be for all of
// its interleavings to be followed.
const maxLessonStates = 300_000

// possible is what a lesson's program can lead to under a policy.
type possible struct {
	endings []ending
	counted bool        // all interleavings were followed; else random runs were made
	total   *bigint.Int // interleavings; turns of polling loops do not count
	endless bool        // there are such turns
}

// ending is an outcome that there is, with the easiest run that leads to it.
type ending struct {
	lesson.Outcome
	preemptions, steps int
	count              *bigint.Int // 0 if nobody counted
	chance             float64
}

// possible finds what the program can lead to, by following all interleavings or,
// where the lesson says so, by random runs; nil if that cannot be done.
func (v *verifier) possible(config machine.Config) *possible {
	r := explore.Run(v.front, config, explore.Options{MaxStates: maxLessonStates})
	switch {
	case !r.Complete && v.lesson.Runs == 0:
		v.fail("under %s there are more than %d states, too many to follow all interleavings: say how many random runs to make", config.Policy, maxLessonStates)
		return nil
	case r.Complete && v.lesson.Runs > 0:
		v.fail("under %s there are only %d states: all interleavings can be followed, and no random runs are needed", config.Policy, r.States)
		return nil
	}
	p := &possible{counted: r.Complete, total: r.Interleavings, endless: r.Endless}
	if r.Complete {
		for _, o := range r.Outcomes {
			p.add(o)
		}
		return p
	}
	walks := explore.NewWalks(v.front, config, explore.Options{}, 1)
	walks.Run(v.lesson.Runs)
	for _, s := range walks.Outcomes() {
		p.add(&s.Outcome)
	}
	return p
}

// add adds an outcome. Lessons do not tell apart those that differ in nothing but
// the state of objects.
func (p *possible) add(o *explore.Outcome) {
	e := ending{Outcome: lesson.Outcome{End: string(o.End), Exceptions: o.Exceptions, Output: o.Output}, count: bigint.New(0)}
	i := slices.IndexFunc(p.endings, func(x ending) bool { return x.Same(&e.Outcome) })
	if i < 0 {
		i = len(p.endings)
		p.endings = append(p.endings, e)
	}
	x := &p.endings[i]
	if x.Witness == "" || o.Preemptions < x.preemptions || o.Preemptions == x.preemptions && len(o.Witness) < x.steps {
		x.Witness, x.preemptions, x.steps = o.Witness.String(), o.Preemptions, len(o.Witness)
	}
	if o.Interleavings != nil {
		x.count = x.count.Add(o.Interleavings)
		x.Endless = x.Endless || o.Endless
		x.chance += o.Probability
	}
	x.Interleavings = x.count.String()
}

// compare holds the outcomes that a lesson lists against those that there are.
func (v *verifier) compare(p *possible, e *lesson.Expectation) {
	for i := range e.Outcomes {
		o := &e.Outcomes[i]
		if (o.Interrupted() || !p.counted) && (o.Interleavings != "" || o.Chance != "") {
			v.fail("under %s %q has a number that nobody counts", e.Policy, o.Title)
		}
	}
	for i := range p.endings {
		x := &p.endings[i]
		listed := slices.IndexFunc(e.Outcomes, func(o lesson.Outcome) bool { return o.Same(&x.Outcome) && !o.Interrupted() })
		if listed < 0 {
			v.fail("under %s the run %s has an outcome that is not listed:%s", e.Policy, x.Witness, describe(&x.Outcome))
		} else if p.counted {
			v.numbers(e.Policy, &e.Outcomes[listed], x)
		}
	}
}

// numbers checks the numbers of an outcome.
func (v *verifier) numbers(policy string, o *lesson.Outcome, x *ending) {
	if o.Interleavings != x.Interleavings || o.Endless != x.Endless {
		v.fail("under %s %q should say \"interleavings: %s\"", policy, o.Title, x.Count())
	}
	_, fraction, _ := strings.Cut(o.Chance, ".")
	if chance := strconv.FormatFloat(100*x.chance, 'f', len(fraction), 64); o.Chance != "" && o.Chance != chance {
		v.fail("under %s %q should say \"chance: %s %%\"", policy, o.Title, chance)
	}
}

// section lists what there is as a section of the lesson's file, for its author
// to put titles in.
func (p *possible) section() string {
	var b strings.Builder
	for i := range p.endings {
		x := &p.endings[i]
		fmt.Fprintf(&b, "outcome: \nwitness: %s\n", x.Witness)
		if p.counted {
			fmt.Fprintf(&b, "interleavings: %s\n", x.Count())
		}
		fmt.Fprintf(&b, "%s\n\n", strings.TrimPrefix(describe(&x.Outcome), "\n"))
	}
	return b.String()
}
