package explore

import (
	"math/bits"
	"slices"

	"racewalk/sim/bigint"
)

// analysis is what is computed on the graph.
type analysis struct {
	outcomes    []*Outcome
	outcome     map[uint32]int32 // by state where runs end: index into outcomes
	byKey       map[string]int32
	cycles      []Cycle
	clashes     []Clash
	moreClashes bool // see Result

	order   []uint32 // states: none comes before one that leads there, but for cycles
	comp    []int32  // by state: its component; nil if there are no cycles
	comps   [][]uint32
	counts  counts
	prob    []float64
	passes  func(*Outcome) bool // what the nearest run that is looked for is to end in
	tries   int                 // left for it
	toPass  []int32             // by state: see findWaysOut
	endless []bool              // by state: a cycle lies before it; nil if there are none
}

// counts holds a number for each state: words of 64 bits, the lowest first. They
// start with two, and there are twice as many whenever those overflow.
type counts struct {
	words int
	n     []uint64
}

func newCounts(words, states int) counts { return counts{words, make([]uint64, words*states)} }

// add adds a state's number to another's; it reports false if that overflows.
func (c *counts) add(to, from uint32) bool {
	a, b := c.of(to), c.of(from)
	carry := uint64(0)
	for i := range a {
		a[i], carry = bits.Add64(a[i], b[i], carry)
	}
	return carry == 0
}

func (c *counts) of(state uint32) []uint64 {
	return c.n[int(state)*c.words : (int(state)+1)*c.words]
}

// big returns a state's number.
func (c *counts) big(state uint32) *bigint.Int {
	var halves []uint32
	for _, w := range c.of(state) {
		halves = append(halves, uint32(w), uint32(w>>32))
	}
	return bigint.FromWords(halves)
}

// analyse counts the interleavings that lead to each outcome and computes how
// probable they are.
func (s *Search) analyse() {
	s.analysis = analysis{outcome: map[uint32]int32{}, byKey: map[string]int32{}}
	s.sort()
	for state := range s.expanded() {
		if s.choices(uint32(state)) == 0 {
			s.outcomeAt(uint32(state))
			s.spend(costOfOutcome)
		}
		s.tick()
	}
	for _, c := range s.comps {
		if s.closed(c) {
			o := s.livelockAt(c)
			for _, state := range c {
				s.outcome[state] = o
			}
		}
	}
	s.spread()
	for words := 2; !s.count128(words); words *= 2 {
	}
	for state, o := range s.outcome {
		s.outcomes[o].ends = append(s.outcomes[o].ends, state)
	}
	s.sum()
}

// sort orders the states topologically (Kahn, "Topological sorting of large
// networks", 1962), or, if there are cycles, by strongly connected components.
func (s *Search) sort() {
	into := make([]uint32, s.count)
	for _, to := range s.to {
		into[to]++
	}
	s.order = make([]uint32, 0, s.count)
	if into[s.start] == 0 {
		s.order = append(s.order, s.start)
	}
	for i := 0; i < len(s.order); i++ {
		from, end := s.edges(s.order[i])
		for _, to := range s.to[from:end] {
			if into[to]--; into[to] == 0 {
				s.order = append(s.order, to)
			}
		}
		s.tick()
	}
	if len(s.order) < s.count {
		s.components()
		s.order = slices.Concat(s.comps...)
	}
}

// count128 counts the runs to every state; it reports false if the words are too
// few. A component with a cycle counts as one place: turns within it do not
// make a run another.
func (s *Search) count128(words int) bool {
	c := newCounts(words, s.count)
	c.of(s.start)[0] = 1
	if s.comp == nil {
		for _, state := range s.order {
			from, end := s.edges(state)
			for _, to := range s.to[from:end] {
				if !c.add(to, state) {
					return false
				}
			}
			s.tick()
		}
		s.counts = c
		return true
	}
	for _, group := range s.comps {
		if len(group) > 1 && !s.gather(&c, group) {
			return false
		}
		for _, state := range group {
			from, end := s.edges(state)
			for _, to := range s.to[from:end] {
				if s.comp[to] != s.comp[state] && !c.add(to, state) {
					return false
				}
			}
			s.tick()
		}
	}
	s.counts = c
	return true
}

// gather gives every state of a component the number of ways into it.
func (s *Search) gather(c *counts, group []uint32) bool {
	first := group[0]
	for _, state := range group[1:] {
		if !c.add(first, state) {
			return false
		}
	}
	for _, state := range group[1:] {
		copy(c.of(state), c.of(first))
	}
	return true
}

// spread computes how probable it is that a run comes by each state, or, in a
// component with a cycle, how often it does.
func (s *Search) spread() {
	s.prob = make([]float64, s.count)
	s.prob[s.start] = 1
	if s.comp == nil {
		for _, state := range s.order {
			s.spreadFrom(state)
		}
		return
	}
	s.endless = make([]bool, s.count)
	for i, group := range s.comps {
		cyclic := s.cyclic(group)
		if cyclic && !s.closed(group) {
			s.settle(group)
		}
		endless := cyclic
		for _, state := range group {
			endless = endless || s.endless[state]
		}
		for _, state := range group {
			s.endless[state] = endless
			from, end := s.edges(state)
			for _, to := range s.to[from:end] {
				if s.comp[to] != int32(i) {
					s.prob[to] += s.prob[state] / float64(s.choices(state))
					s.endless[to] = s.endless[to] || endless
				}
			}
			s.tick()
		}
	}
}

func (s *Search) spreadFrom(state uint32) {
	from, end := s.edges(state)
	if from == end {
		return
	}
	p := s.prob[state] / float64(s.choices(state))
	for _, to := range s.to[from:end] {
		s.prob[to] += p
	}
	s.tick()
}

// sum adds up, for every outcome, what was computed for its states.
func (s *Search) sum() {
	for _, o := range s.outcomes {
		o.Interleavings = bigint.New(0)
		seen := map[int32]bool{}
		for _, state := range o.ends {
			o.Probability += s.prob[state]
			if s.comp != nil {
				// All states of a component have the number of ways into it.
				if c := s.comp[state]; seen[c] {
					continue
				} else {
					seen[c] = true
					o.Endless = o.Endless || s.endless[state]
				}
			}
			o.Interleavings = o.Interleavings.Add(s.counts.big(state))
		}
	}
	if len(s.outcomes) == 1 && s.bound == Complete {
		s.outcomes[0].Probability = 1 // what sums of fractions may miss by a hair
	}
}
