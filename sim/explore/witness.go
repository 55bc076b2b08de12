package explore

import (
	"slices"
	"sort"

	"racewalk/sim/trace"
)

// paths finds the best ways to states: Dijkstra's algorithm over pairs of a state
// and the thread that stepped last, where a way costs its preemptions first and
// then its steps. All costs are small numbers, so the queue is a list for each.
type paths struct {
	threads uint32   // how many threads there can be, and one more for "none yet"
	parent  []uint32 // by pair: the pair before + 1, 0 for one that was not reached
	// arrive is called with every pair in the order of its cost, and reports whether
	// enough was seen.
	arrive func(state, node uint32) (enough bool)
	enough bool
}

// hop is a pair to be looked at, and the pair before it.
type hop struct{ node, from uint32 }

// walk visits the graph from its start.
func (s *Search) walk(arrive func(state, node uint32) bool) *paths {
	p := &paths{threads: uint32(s.width-colThreads) + 1, arrive: arrive}
	nodes := uint64(s.count) * uint64(p.threads)
	if nodes >= 1<<32-1 || s.memory()+4*int64(nodes) > 2*s.options.MaxBytes {
		p.threads = 1 // too many pairs: fewest steps only
		nodes = uint64(s.count)
	}
	p.parent = make([]uint32, nodes)
	start := s.start*p.threads + p.threads - 1
	level := map[int][]hop{0: {{start, start}}}
	for !p.enough && len(level) > 0 {
		next := map[int][]hop{}
		for steps := lowest(level); len(level) > 0; steps++ {
			hops := level[steps]
			for i := 0; i < len(hops); i++ {
				s.visit(p, hops[i], steps, level, next)
			}
			delete(level, steps)
		}
		level = next
	}
	return p
}

// findWitnesses gives every outcome a witness, and the clashes and cycles.
func (s *Search) findWitnesses() {
	clashes := s.findClashes()
	cycles := s.findCycles()
	ends := targets{byState: map[uint32][]int{}} // the pairs where the witnesses end
	for range s.outcomes {
		ends.add()
	}
	for _, c := range clashes {
		ends.want(c.state)
	}
	for _, at := range cycles {
		ends.want(at)
	}
	p := s.walk(func(state, node uint32) bool {
		if i, ok := s.outcome[state]; ok {
			ends.reach(int(i), node)
		}
		for _, i := range ends.byState[state] {
			ends.reach(i, node)
		}
		return ends.left == 0
	})
	for i, o := range s.outcomes {
		o.Witness = s.way(p, ends.nodes[i])
		o.Preemptions = s.countPreemptions(o.Witness)
		if state := ends.nodes[i] / p.threads; s.comp != nil && ends.reached[i] {
			if group := s.comps[s.comp[state]]; s.cyclic(group) && s.closed(group) {
				o.Round = s.around(state, group)
			}
		}
	}
	for i, c := range clashes {
		if at := len(s.outcomes) + i; ends.reached[at] {
			way := append(s.way(p, ends.nodes[at]), trace.Choice{Thread: c.by[0]}, trace.Choice{Thread: c.by[1]})
			s.clashes = append(s.clashes, Clash{way})
		}
	}
	for i := range cycles {
		if at := len(s.outcomes) + len(clashes) + i; ends.reached[at] {
			s.cycles[i].Way = s.way(p, ends.nodes[at])
		}
	}
	s.sortOutcomes()
	s.findPasses()
}

// targets are what a walk is to come to.
type targets struct {
	nodes   []uint32 // by target: the pair at which it was reached first
	reached []bool
	left    int
	byState map[uint32][]int // those that are a certain state
}

func (t *targets) add() {
	t.nodes, t.reached = append(t.nodes, 0), append(t.reached, false)
	t.left++
}

func (t *targets) want(state uint32) {
	t.byState[state] = append(t.byState[state], len(t.nodes))
	t.add()
}

func (t *targets) reach(i int, node uint32) {
	if !t.reached[i] {
		t.nodes[i], t.reached[i] = node, true
		t.left--
	}
}

func lowest(level map[int][]hop) int {
	low := -1
	for steps := range level {
		if low < 0 || steps < low {
			low = steps
		}
	}
	return low
}

// visit settles a pair and queues those behind it.
func (s *Search) visit(p *paths, h hop, steps int, level, next map[int][]hop) {
	if p.parent[h.node] != 0 || p.enough {
		return
	}
	s.tick()
	p.parent[h.node] = h.from + 1
	state, last := h.node/p.threads, h.node%p.threads
	if p.enough = p.arrive(state, h.node); p.enough {
		return
	}
	from, end := s.edges(state)
	canGoOn := false
	if last < p.threads-1 {
		canGoOn = slices.Contains(s.by[from:end], uint16(last))
	}
	for e := from; e < end; e++ {
		by := uint32(s.by[e])
		if by == byInterrupt {
			by = 0
		}
		to := hop{s.to[e] * p.threads, h.node}
		if p.threads > 1 {
			to.node += by
		}
		if p.parent[to.node] != 0 {
			continue
		}
		if canGoOn && by != last {
			next[steps+1] = append(next[steps+1], to)
		} else {
			level[steps+1] = append(level[steps+1], to)
		}
	}
}

// way returns the schedule to a pair.
func (s *Search) way(p *paths, node uint32) trace.Schedule {
	var states []uint32
	for ; ; node = p.parent[node] - 1 {
		states = append(states, node)
		if p.parent[node]-1 == node {
			break
		}
	}
	slices.Reverse(states)
	way := slices.Clone(trace.Schedule(s.prefix))
	for i := 1; i < len(states); i++ {
		way = append(way, s.choice(states[i-1]/p.threads, states[i]/p.threads, states[i]%p.threads, p.threads > 1))
	}
	return way
}

// choice returns the choice that leads from one state to another: that of a
// thread, if it is known which.
func (s *Search) choice(state, to, thread uint32, known bool) trace.Choice {
	from, end := s.edges(state)
	best := trace.Choice{}
	for e := from; e < end; e++ {
		if s.to[e] != to {
			continue
		}
		if s.by[e] == byInterrupt {
			best = trace.Choice{Interrupt: true}
			continue
		}
		best = trace.Choice{Thread: int32(s.by[e])}
		if !known || uint32(s.by[e]) == thread {
			return best
		}
	}
	return best
}

// countPreemptions counts how often a schedule leaves a thread that could go on.
func (s *Search) countPreemptions(way trace.Schedule) int {
	n := 0
	state := s.start
	for i, c := range way[len(s.prefix):] {
		if i > 0 {
			last := way[len(s.prefix)+i-1].Thread
			from, end := s.edges(state)
			if last != c.Thread && slices.Contains(s.by[from:end], uint16(last)) {
				n++
			}
		}
		state, _ = s.follow1(state, c)
	}
	return n
}

// follow1 returns the state to which a choice leads.
func (s *Search) follow1(state uint32, c trace.Choice) (uint32, bool) {
	by := uint16(c.Thread)
	if c.Interrupt {
		by = byInterrupt
	}
	from, end := s.edges(state)
	for e := from; e < end; e++ {
		if s.by[e] == by {
			return s.to[e], true
		}
	}
	return 0, false
}

// sortOutcomes puts the failing ones first, then the likely ones.
func (s *Search) sortOutcomes() {
	sort.SliceStable(s.outcomes, func(i, j int) bool {
		a, b := s.outcomes[i], s.outcomes[j]
		if a.Failing() != b.Failing() {
			return a.Failing()
		}
		return a.Probability > b.Probability
	})
	for i, o := range s.outcomes {
		for _, state := range o.ends {
			s.outcome[state] = int32(i)
		}
	}
}
