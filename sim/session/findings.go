package session

import (
	"strconv"
	"strings"

	"racewalk/sim/detect"
	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Examination looks for what is wrong with a program in the runs that a search of all
// its interleavings gives: the witness of every outcome, the clashes, once around
// each cycle.
type Examination struct {
	Outcomes [][]detect.Finding // by outcome: what its witness shows
	// Watch, if set, is called with the run of each outcome.
	Watch func(outcome int, t *trace.Trace)

	front  Front
	config machine.Config
	ways   []trace.Schedule // those of the outcomes come first
	next   int
	more   int  // outcomes that there are beyond those that are looked at
	long   int  // runs that are too long to be looked at
	clash  bool // there are clashes beyond those that the search gave
	whole  []Found
	seen   map[found]int // index into whole
}

// finding puts a finding into a message.
func finding(f *detect.Finding) Finding {
	v := Finding{Kind: string(f.Kind), Severity: f.Severity.String(), Message: f.Message, Hint: f.Hint, Steps: []int{}, Times: f.Times, From: int(f.From)}
	for _, k := range f.Steps {
		v.Steps = append(v.Steps, int(k))
	}
	return v
}

// findings returns what is wrong with the run.
func (s *Session) findings() (list []Finding) {
	if s.fold == nil {
		s.fold = detect.New(s.record.trace)
	}
	found := s.fold.Findings()
	for i := range found {
		list = append(list, finding(&found[i]))
	}
	return list
}

// Found is a finding and a run that shows it.
type Found struct {
	detect.Finding
	Witness trace.Schedule
}

// found tells findings of different runs apart: by kind and by up to four places,
// in order, or by the objects where there are none.
type found struct {
	kind    detect.Kind
	spans   [4]trace.Span
	objects [2]trace.ObjectID
}

// The bounds of an examination: how many outcomes are looked at, and how many
// steps a run may have; a longer one is not looked at.
const (
	maxExamined     = 200
	maxExaminedStep = 20_000
)

// NewExamination prepares the examination of a program with the result of its search.
func NewExamination(front Front, config machine.Config, r *explore.Result) *Examination {
	x := &Examination{front: front, config: config, seen: map[found]int{}, Outcomes: make([][]detect.Finding, min(len(r.Outcomes), maxExamined))}
	x.more, x.clash = len(r.Outcomes)-len(x.Outcomes), r.MoreClashes
	for _, o := range r.Outcomes[:len(x.Outcomes)] {
		x.ways = append(x.ways, o.Run())
	}
	for i := range r.Clashes {
		x.ways = append(x.ways, r.Clashes[i].Witness)
	}
	for i := range r.Cycles {
		x.ways = append(x.ways, r.Cycles[i].Run())
	}
	return x
}

// Run examines further runs, of about so many steps, and reports whether it was the
// last.
func (x *Examination) Run(steps int) (done bool) {
	for ; x.next < len(x.ways) && steps > 0; x.next++ {
		way := x.ways[x.next]
		steps -= len(way)
		if len(way) > maxExaminedStep {
			x.long++
			continue
		}
		t := x.replay(way)
		list := detect.Find(t)
		for _, f := range list {
			x.add(f, way[:len(t.Events)])
		}
		if x.next < len(x.Outcomes) {
			x.Outcomes[x.next] = list
			if x.Watch != nil {
				x.Watch(x.next, t)
			}
		}
	}
	return x.next == len(x.ways)
}

// Omitted says what was not looked at, in a sentence; "" if nothing was left out.
func (x *Examination) Omitted() string {
	var parts []string
	if x.more > 0 {
		parts = append(parts, "the runs of "+plural(x.more, "further outcome"))
	}
	if x.long > 0 {
		parts = append(parts, plural(x.long, "run")+" of more than "+thousands(maxExaminedStep)+" steps")
	}
	if x.clash {
		parts = append(parts, "more than "+strconv.Itoa(explore.MaxClashes)+" pairs of accesses that clash")
	}
	if parts == nil {
		return ""
	}
	return "Not looked at for what is wrong: " + strings.Join(parts, ", ") + "."
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	if strings.HasSuffix(what, "ch") {
		what += "e"
	}
	return thousands(int64(n)) + " " + what + "s"
}

// replay records the run of a schedule, as far as that fits.
func (x *Examination) replay(way trace.Schedule) *trace.Trace {
	r := NewRecord(x.front, x.config)
	defer r.Close()
	for _, c := range way {
		if r.Step(c) != nil {
			break
		}
	}
	return r.trace
}

// add adds a finding unless another run has shown it; the worse one stays, and
// among equal ones the one with the shorter run.
func (x *Examination) add(f detect.Finding, way trace.Schedule) {
	key := found{kind: f.Kind}
	for _, s := range f.Spans {
		key.put(s)
	}
	if len(f.Spans) == 0 {
		copy(key.objects[:], f.Objects)
	}
	i, ok := x.seen[key]
	switch {
	case !ok:
		x.seen[key] = len(x.whole)
		x.whole = append(x.whole, Found{f, way})
	case f.Severity > x.whole[i].Severity || f.Severity == x.whole[i].Severity && len(way) < len(x.whole[i].Witness):
		x.whole[i] = Found{f, way}
	}
}

// put puts a place among the others, in order, unless it is there already; the last
// one drops out.
func (k *found) put(s trace.Span) {
	for i := range k.spans {
		at := &k.spans[i]
		if *at == s {
			return
		}
		if *at == (trace.Span{}) || s.Line < at.Line || s.Line == at.Line && s.Col < at.Col {
			*at, s = s, *at
		}
	}
}

// Whole returns what any of the runs has shown, each once: the errors, the warnings,
// the hints.
func (x *Examination) Whole() (list []Found) {
	for _, severity := range []detect.Severity{detect.Error, detect.Warning, detect.Hint} {
		for _, f := range x.whole {
			if f.Severity == severity {
				list = append(list, f)
			}
		}
	}
	return list
}
