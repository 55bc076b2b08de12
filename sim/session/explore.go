package session

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/detect"
	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// exploration is the search of a program's interleavings, and what goes with it.
// It stays while other runs of the same program are loaded.
type exploration struct {
	front   Front
	files   []File
	config  machine.Config
	bounds  Bounds
	options explore.Options
	search  *explore.Search
	examine *Examination // when the search is over
	graph   *Graph       // then, where there are few states
	asked   string       // the last question
	walks   sampling
	pct     sampling
}

// The bounds of a page's search: what a browser's tab can bear.
const (
	pageMaxStates = 2_000_000
	pageMaxBytes  = 400 << 20
	// sliceTransitions is the work of one request that does not say how much.
	sliceTransitions = 100_000
	// stepTransitions is about how many transitions a step of a random run costs.
	stepTransitions = 6
	// transitionsAStep is about how many transitions it costs to record a step and
	// to look at it.
	transitionsAStep = 200
	// earlyRuns is the number of random runs that are made beside a search that has
	// found earlyAfter states, a quarter of a second's work in a browser and so more
	// than one waits for in silence; earlyShare is the share of the work for them:
	// one part of so many.
	earlyRuns  = 1000
	earlyAfter = 100_000
	earlyShare = 5
	// maxExplored is the number of outcomes that a page is told.
	maxExplored = 200
	// maxExploredText is how much of an outcome's output it is told, in bytes.
	maxExploredText = 2_000
	// maxDrawn is the number of states of a graph that can be drawn.
	maxDrawn = 200
)

// isOf reports whether there is an exploration, of that program.
func (x *exploration) isOf(files []File, config machine.Config) bool {
	return x != nil && slices.Equal(x.files, files) && x.config.Policy == config.Policy && x.config.Seed == config.Seed &&
		slices.Equal(x.config.Input, config.Input)
}

// exploration returns that of the loaded program, begun if need be.
func (s *Session) exploration() *exploration {
	if s.explored == nil {
		front := s.record.front
		name := func(int32) string { return "" }
		x := &exploration{front: front, files: s.files, config: s.config, bounds: s.bounds}
		x.options = explore.Options{MaxStates: cmp.Or(s.bounds.States, pageMaxStates), MaxBytes: cmp.Or(int64(s.bounds.Memory)<<20, pageMaxBytes),
			MaxPreemptions: s.bounds.Preemptions, Interrupts: s.bounds.Interrupts, Names: front.Marked(),
			Op: func(m *machine.Machine, t *machine.Thread) trace.Op { return front.Pending(m, t, name).Op }}
		x.search = explore.New(front, s.config, x.options)
		x.walks = sampling{scheduler: "random", seed: 1}
		s.explored = x
	}
	return s.explored
}

// The most that a page can ask for: a browser's tab holds no more.
const (
	mostStates = 20_000_000
	mostMemory = 2_000
)

// bound takes over the bounds of a search, which begins anew if they are others.
func (s *Session) bound(b Bounds) error {
	for _, f := range []struct {
		what        string
		value, most int
	}{
		{"preemptions", b.Preemptions, explore.MostPreemptions}, {"presses of Ctrl-C", b.Interrupts, explore.MostInterrupts},
		{"states", b.States, mostStates}, {"MB", b.Memory, mostMemory},
	} {
		if f.value < 0 || f.value > f.most {
			return errors.New("a search can be bounded to at most " + thousands(int64(f.most)) + " " + f.what)
		}
	}
	if s.bounds = b; s.explored != nil && s.explored.bounds != b {
		s.forget()
	}
	return nil
}

// explore works on the search of all interleavings, and says what it has found.
func (s *Session) explore(q Request) (*Exploration, error) {
	if err := s.bound(q.Bounds); err != nil {
		return nil, err
	}
	transitions := q.Steps
	if transitions <= 0 {
		transitions = sliceTransitions
	}
	x := s.exploration()
	done := x.search.Run(transitions)
	if done {
		if x.examine == nil {
			x.examine = NewExamination(x.front, x.config, x.search.Result())
		}
		done = x.examine.Run(max(1, transitions/transitionsAStep))
	} else if x.search.Progress().States >= earlyAfter {
		x.walks.work(x, transitions/earlyShare/stepTransitions, earlyRuns)
	}
	return s.found(done), nil
}

// found says what is known.
func (s *Session) found(done bool) *Exploration {
	x := s.explored
	if done && x.graph == nil {
		x.graph = graph(x.search.Picture(maxDrawn))
	}
	e := explored(x.search.Result(), x.search.Progress().Phase, done)
	if e.Done && !e.Complete {
		e.Bound = x.boundText(x.search.Result().Bound)
	}
	e.Interrupts = x.options.Interrupts
	e.Marked, e.Graph, e.Node = x.options.Names, x.graph, s.node()
	if x.examine != nil {
		x.examined(e)
	}
	for _, w := range []*sampling{&x.walks, &x.pct} {
		if w.runs != nil && !e.Complete {
			e.Samples = append(e.Samples, w.sampled())
		}
	}
	return e
}

// examined adds what is wrong with the runs of the outcomes, and with the others that
// the search gave.
func (x *exploration) examined(e *Exploration) {
	if !e.Done {
		e.Phase = "looking for what goes wrong"
	}
	for i, list := range x.examine.Outcomes {
		for _, f := range list {
			if o := &e.Outcomes[i]; f.Severity == detect.Error && !slices.Contains(o.Wrong, string(f.Kind)) {
				o.Wrong = append(o.Wrong, string(f.Kind))
			}
		}
	}
	for _, f := range x.examine.Whole() {
		v := finding(&f.Finding)
		v.Witness = f.Witness.String()
		e.Findings = append(e.Findings, v)
	}
	if e.Done {
		e.Omitted = x.examine.Omitted()
	}
}

// node returns the number of the graph's node that the playhead is at, from 1; 0
// if there is none.
func (s *Session) node() int {
	if s.explored == nil || s.explored.graph == nil {
		return 0
	}
	way := s.record.ScheduleTo(s.at)
	if i, ok := s.explored.search.Place(way); ok {
		return i + 1
	}
	return 0
}

// forget drops the search.
func (s *Session) forget() {
	if s.explored != nil {
		s.explored.search.Close()
		s.explored = nil
	}
}

// boundText says what kept a search from being complete.
func (x *exploration) boundText(b explore.Bound) string {
	switch b {
	case explore.States:
		return "there are more than " + thousands(int64(x.options.MaxStates)) + " states"
	case explore.Memory:
		return "it needs more than " + thousands(x.options.MaxBytes>>20) + " MB of memory"
	case explore.Preempted:
		return "runs with more than " + plural(x.options.MaxPreemptions-1, "switch") + " were left out"
	}
	return "it goes on"
}

// phaseTexts say what a search is doing.
var phaseTexts = map[explore.Phase]string{
	explore.Searching: "finding the states", explore.Counting: "counting the interleavings",
	explore.Tracing: "finding the shortest runs", explore.Finished: "done",
}

func explored(r *explore.Result, phase explore.Phase, done bool) *Exploration {
	e := &Exploration{Policy: r.Policy.String(), Done: done, Complete: r.Complete, Phase: phaseTexts[phase],
		States: r.States, Transitions: r.Transitions, Endless: r.Endless, Outcomes: []Explored{}}
	if r.Interleavings.Sign() > 0 {
		e.Interleavings = r.Interleavings.String()
	}
	for _, o := range r.Outcomes[:min(len(r.Outcomes), maxExplored)] {
		e.Outcomes = append(e.Outcomes, exploredOutcome(o, r.Interleavings))
	}
	for _, c := range r.Cycles {
		e.Cycles = append(e.Cycles, c.Message)
	}
	return e
}

func exploredOutcome(o *explore.Outcome, all *bigint.Int) Explored {
	v := Explored{End: string(o.End), Failing: o.Failing(), Exceptions: o.Exceptions, Output: clip(o.Output), State: clip(o.State),
		Interleavings: o.Interleavings.String(), Endless: o.Endless, Probability: o.Probability, Preemptions: o.Preemptions,
		Steps: len(o.Witness), Witness: o.Witness.String()}
	if all.Sign() > 0 {
		v.Share = bigint.Ratio(o.Interleavings, all)
	}
	if p := o.Pass; p != nil {
		v.Pass, v.PassSteps, v.First, v.Second = p.Schedule.String(), len(p.Schedule), p.First, p.Second
		v.PassOutcome, v.By, v.At = p.Outcome+1, trace.Label(p.Thread), p.At
	}
	return v
}

func clip(s string) string {
	if len(s) <= maxExploredText {
		return s
	}
	return strings.ToValidUTF8(s[:maxExploredText], "") + "…"
}

// graph puts a picture into a message.
func graph(p *explore.Picture) *Graph {
	if p == nil {
		return nil
	}
	g := &Graph{Nodes: []Node{}, Arcs: []Arc{}}
	for _, n := range p.Nodes {
		outcome := n.Outcome + 1
		if outcome > maxExplored {
			outcome = 0 // the page is not told of that one
		}
		g.Nodes = append(g.Nodes, Node{Layer: n.Layer, Outcome: outcome, Cut: n.Cut, State: clip(n.State), Way: n.Way.String(), Steps: len(n.Way)})
	}
	for _, a := range p.Arcs {
		g.Arcs = append(g.Arcs, Arc{a.From, a.To, int(a.Choice.Thread), a.Choice.Interrupt})
	}
	return g
}
