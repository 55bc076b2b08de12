package explore

import (
	"math"
	"slices"
	"sort"

	"racewalk/sim/machine"
	"racewalk/sim/schedule"
	"racewalk/sim/trace"
)

// Sampling is a number of random runs of a program: what is left to do where the
// graph is too large. It proves nothing.
type Sampling struct {
	front      Front
	options    Options
	m          *machine.Machine
	boot       *machine.Snapshot
	strategyOf func(run int) schedule.Strategy
	strategy   schedule.Strategy // of the run under way, nil if there is none
	way        trace.Schedule    // its steps

	Runs    int // so far
	found   []*Sample
	byKey   map[string]*Sample
	longest int
}

// Sample is an outcome of random runs. Its Interleavings and Probability are not
// set, and its Witness is the shortest run that led there.
type Sample struct {
	Outcome
	Runs      int
	Low, High float64 // between which its probability lies, with 95 % confidence
}

// NewWalks prepares runs in which every choice is made evenly among the threads
// that can step, and Ctrl-C where that is allowed. Run number i has the seed seed + i.
func NewWalks(front Front, config machine.Config, options Options, seed uint64) *Sampling {
	s := newSampling(front, config, options)
	s.strategyOf = func(run int) schedule.Strategy {
		random := schedule.NewRandom(seed + uint64(run))
		random.Presses = options.Interrupts
		return random
	}
	return s
}

// NewPCT prepares runs under schedule.PCT, of that depth, or with depth 0 of
// depths 1, 2, 3, 4 in turn. Its shares say nothing about how probable an outcome
// is. Run number i has the seed seed + i.
func NewPCT(front Front, config machine.Config, options Options, depth int, seed uint64) *Sampling {
	s := newSampling(front, config, options)
	s.strategyOf = func(run int) schedule.Strategy {
		d := depth
		if d == 0 {
			d = run%4 + 1
		}
		pct := schedule.NewPCT(seed+uint64(run), d, max(s.longest, 20))
		pct.Press(options.Interrupts, max(s.longest, 20))
		return pct
	}
	return s
}

// maxWalk is the number of steps after which a random run is given up, if the
// machine's limit does not come first.
const maxWalk = 100_000

func newSampling(front Front, config machine.Config, options Options) *Sampling {
	if config.MaxSteps == 0 || config.MaxSteps > maxWalk {
		config.MaxSteps = maxWalk
	}
	m := machine.New(front, config)
	return &Sampling{front: front, options: options, m: m, boot: m.Snapshot(), byKey: map[string]*Sample{}}
}

// Run makes more runs.
func (s *Sampling) Run(runs int) {
	s.Work(math.MaxInt, s.Runs+runs)
}

// Work goes on for so many steps, or until there are enough runs. A run that is not
// finished then is not counted, and goes on with the next call.
func (s *Sampling) Work(steps, enough int) {
	for ; steps > 0 && s.Runs < enough; steps-- {
		if s.strategy == nil {
			s.m.Restore(s.boot)
			s.way, s.strategy = trace.Schedule{}, s.strategyOf(s.Runs)
		}
		if !s.step() {
			s.strategy = nil
			s.longest = max(s.longest, len(s.way))
			s.Runs++
			s.count(s.way)
		}
	}
}

// Outcomes returns what was found: the failing ones first, then the frequent ones.
func (s *Sampling) Outcomes() []*Sample {
	list := slices.Clone(s.found)
	for _, x := range list {
		x.Low, x.High = Interval(x.Runs, s.Runs)
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.Failing() != b.Failing() {
			return a.Failing()
		}
		return a.Runs > b.Runs
	})
	return list
}

// step takes a step of the run; it reports false if the run is over.
func (s *Sampling) step() bool {
	if s.m.Over() {
		return false
	}
	c, ok := s.strategy.Next(s.m)
	if !ok || s.m.Step(c.Thread, c.Interrupt) != nil {
		return false
	}
	s.way = append(s.way, c)
	return true
}

func (s *Sampling) count(way trace.Schedule) {
	o := Outcome{
		End: endOf(s.m), Limit: s.m.Limit, Exceptions: slices.Clone(s.m.Failed), Output: string(s.m.Output),
		State: StateText(s.front, s.m, s.options.Names),
	}
	x := s.byKey[o.key()]
	if x == nil {
		x = &Sample{Outcome: o}
		s.byKey[o.key()] = x
		s.found = append(s.found, x)
	}
	if x.Witness == nil || len(way) < len(x.Witness) {
		x.Witness = way
	}
	x.Runs++
}

// Interval returns Wilson's score interval (JASA 22, 1927) for a probability of
// which hits of so many runs are known, with 95 % confidence.
func Interval(hits, runs int) (low, high float64) {
	if runs == 0 {
		return 0, 1
	}
	const z = 1.959963984540054
	n, p := float64(runs), float64(hits)/float64(runs)
	middle := p + z*z/(2*n)
	spread := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	scale := 1 + z*z/n
	return max(0, (middle-spread)/scale), min(1, (middle+spread)/scale)
}
