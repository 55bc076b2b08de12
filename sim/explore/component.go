package explore

import (
	"math"
	"slices"
	"strings"

	"racewalk/sim/trace"
)

// components finds the strongly connected components of the graph (Tarjan,
// "Depth-first search and linear graph algorithms", 1972) and puts them into
// topological order.
func (s *Search) components() {
	const open = -1
	s.comp = make([]int32, s.count)
	low, number := make([]uint32, s.count), make([]uint32, s.count)
	for i := range s.comp {
		s.comp[i] = open
	}
	type call struct{ state, edge uint32 }
	var calls []call
	var stack []uint32
	found := uint32(0)
	enter := func(state uint32) {
		found++
		number[state], low[state] = found, found
		from, _ := s.edges(state)
		calls = append(calls, call{state, from})
		stack = append(stack, state)
	}
	enter(s.start)
	for len(calls) > 0 {
		s.tick()
		c := &calls[len(calls)-1]
		if _, end := s.edges(c.state); c.edge < end {
			to := s.to[c.edge]
			c.edge++
			switch {
			case number[to] == 0:
				enter(to)
			case s.comp[to] == open:
				low[c.state] = min(low[c.state], number[to])
			}
			continue
		}
		state := c.state
		calls = calls[:len(calls)-1]
		if len(calls) > 0 {
			up := calls[len(calls)-1].state
			low[up] = min(low[up], low[state])
		}
		if low[state] != number[state] {
			continue
		}
		at := len(stack) - 1
		for stack[at] != state {
			at--
		}
		for _, member := range stack[at:] {
			s.comp[member] = int32(len(s.comps))
		}
		s.comps = append(s.comps, make([]uint32, 0, len(stack)-at))
		stack = stack[:at]
	}
	// They were found last first.
	slices.Reverse(s.comps)
	for state := range s.comp {
		k := int32(len(s.comps)) - 1 - s.comp[state]
		s.comp[state] = k
		s.comps[k] = append(s.comps[k], uint32(state))
	}
}

// cyclic reports whether a component has a cycle.
func (s *Search) cyclic(group []uint32) bool {
	if len(group) > 1 {
		return true
	}
	from, end := s.edges(group[0])
	return slices.Contains(s.to[from:end], group[0])
}

// closed reports whether a component has a cycle and no way out.
func (s *Search) closed(group []uint32) bool {
	for _, state := range group {
		from, end := s.edges(state)
		if int(end-from) < s.choices(state) || from == end {
			return false
		}
		for _, to := range s.to[from:end] {
			if s.comp[to] != s.comp[state] {
				return false
			}
		}
	}
	return true
}

// directly is the size of a component up to which its equations are solved by
// elimination; those of larger ones by iteration.
const directly = 200

// settle turns how probable it is that a run enters a component at each of its
// states into how often, on average, it comes by them: v = e + v·Q, where Q are
// the steps within the component.
func (s *Search) settle(group []uint32) {
	at := map[uint32]int{}
	for i, state := range group {
		at[state] = i
	}
	if len(group) <= directly {
		s.eliminate(group, at)
		return
	}
	s.iterate(group, at)
}

// eliminate solves vᵀ(I−Q) = eᵀ by Gaussian elimination. I−Q is diagonally
// dominant, so no pivots need to be searched for.
func (s *Search) eliminate(group []uint32, at map[uint32]int) {
	n := len(group)
	a := make([][]float64, n) // rows are equations: the transposed matrix, and e
	for i := range a {
		a[i] = make([]float64, n+1)
		a[i][i] = 1
		a[i][n] = s.prob[group[i]]
	}
	for j, state := range group {
		from, end := s.edges(state)
		for _, to := range s.to[from:end] {
			if i, ok := at[to]; ok {
				a[i][j] -= 1 / float64(s.choices(state))
			}
		}
	}
	for k := range n {
		for i := k + 1; i < n; i++ {
			f := a[i][k] / a[k][k]
			if f == 0 {
				continue
			}
			for j := k; j <= n; j++ {
				a[i][j] -= f * a[k][j]
			}
			s.tick()
		}
	}
	for i := n - 1; i >= 0; i-- {
		x := a[i][n]
		for j := i + 1; j < n; j++ {
			x -= a[i][j] * s.prob[group[j]]
		}
		s.prob[group[i]] = x / a[i][i]
	}
}

// iterate solves the same by the method of Gauss and Seidel, to a part in 10¹².
func (s *Search) iterate(group []uint32, at map[uint32]int) {
	type in struct {
		from int
		p    float64
	}
	into := make([][]in, len(group))
	v, e := make([]float64, len(group)), make([]float64, len(group))
	for j, state := range group {
		e[j] = s.prob[state]
		from, end := s.edges(state)
		for _, to := range s.to[from:end] {
			if i, ok := at[to]; ok {
				into[i] = append(into[i], in{j, 1 / float64(s.choices(state))})
			}
		}
	}
	for round := 0; round < 100_000; round++ {
		worst := 0.0
		for i := range v {
			x, self := e[i], 0.0
			for _, w := range into[i] {
				if w.from == i {
					self += w.p
				} else {
					x += w.p * v[w.from]
				}
			}
			x /= 1 - self
			worst = max(worst, math.Abs(x-v[i])/max(x, 1e-300))
			v[i] = x
			s.tick()
		}
		if worst < 1e-12 {
			break
		}
	}
	for i, state := range group {
		s.prob[state] = v[i]
	}
}

// Cycle is a set of states among which a run can go round for ever.
type Cycle struct {
	States  int
	Ends    bool   // some thread can lead out of it
	Message string // who polls what
	// Way leads to one of the states, and Round from there once around: a way on which
	// every thread steps that can, or, if one of them leads out of it, the shortest.
	Way, Round trace.Schedule
}

// Run returns a schedule that goes round often enough to be seen to do so.
func (c *Cycle) Run() trace.Schedule { return goRound(c.Way, c.Round) }

// someRounds is how often a schedule goes round a cycle that is to be seen.
const someRounds = 4

func goRound(way, round trace.Schedule) trace.Schedule {
	way = slices.Clone(way)
	for range someRounds {
		way = append(way, round...)
	}
	return way
}

// findCycles names the cycles. Those with the same message are one. It returns for
// each the state at which its Round begins.
func (s *Search) findCycles() (starts []uint32) {
	seen := map[string]int{}
	for _, group := range s.comps {
		s.tick()
		if !s.cyclic(group) {
			continue
		}
		c := Cycle{States: len(group), Ends: !s.closed(group), Message: s.cycleMessage(group)}
		if i, ok := seen[c.Message]; ok {
			s.cycles[i].States += c.States
			continue
		}
		seen[c.Message] = len(s.cycles)
		start := s.rounded(&c, group)
		s.cycles, starts = append(s.cycles, c), append(starts, start)
	}
	return starts
}

// rounded finds a cycle's Round, and the state at which it begins.
func (s *Search) rounded(c *Cycle, group []uint32) (start uint32) {
	if s.fair(group) {
		c.Round = s.around(group[0], group)
		return group[0]
	}
	for _, from := range group[:min(len(group), maxRounds)] {
		way, _ := s.within(from, func(state uint32, _ uint16) bool { return state == from })
		if len(way) > 0 && (c.Round == nil || len(way) < len(c.Round)) {
			c.Round, start = way, from
		}
	}
	return start
}

// fair reports whether no thread has only steps that lead out of a component.
func (s *Search) fair(group []uint32) bool {
	stay := s.steppers(group, true)
	return len(stay) == len(s.steppers(group, false))
}

// around returns a way in a component, back to where it begins, on which every
// thread steps that can.
func (s *Search) around(start uint32, group []uint32) (round trace.Schedule) {
	at := start
	for _, t := range s.steppers(group, true) {
		way, to := s.within(at, func(_ uint32, by uint16) bool { return by == t })
		round, at = append(round, way...), to
	}
	if at != start {
		way, _ := s.within(at, func(state uint32, _ uint16) bool { return state == start })
		round = append(round, way...)
	}
	return round
}

// maxRounds is from how many states of a cycle the shortest way around is looked
// for.
const maxRounds = 50

// steppers returns the threads that can step in a component, each once; with stay,
// those that have a step within it.
func (s *Search) steppers(group []uint32, stay bool) (threads []uint16) {
	for _, state := range group {
		from, end := s.edges(state)
		for e := from; e < end; e++ {
			by := s.by[e]
			if by == byInterrupt || stay && s.comp[s.to[e]] != s.comp[state] {
				continue
			}
			if at, known := slices.BinarySearch(threads, by); !known {
				threads = slices.Insert(threads, at, by)
			}
		}
	}
	return threads
}

// within returns the shortest way from a state, within its component, over a step
// that is wanted: by is the thread that takes it, state where it leads.
func (s *Search) within(from uint32, wanted func(state uint32, by uint16) bool) (way trace.Schedule, to uint32) {
	type hop struct {
		state uint32
		back  int // index of the hop before
		by    uint16
	}
	hops := []hop{{from, -1, 0}}
	seen := map[uint32]bool{from: true}
	for i := 0; i < len(hops); i++ {
		s.tick()
		state := hops[i].state
		first, end := s.edges(state)
		for e := first; e < end; e++ {
			to, by := s.to[e], s.by[e]
			if s.comp[to] != s.comp[state] || by == byInterrupt {
				continue
			}
			if wanted(to, by) {
				way = trace.Schedule{{Thread: int32(by)}}
				for j := i; hops[j].back >= 0; j = hops[j].back {
					way = append(way, trace.Choice{Thread: int32(hops[j].by)})
				}
				slices.Reverse(way)
				return way, to
			}
			if !seen[to] {
				seen[to] = true
				hops = append(hops, hop{to, i, by})
			}
		}
	}
	return nil, from
}

// cycleMessage says who goes round in a component, with what operations, and
// whose steps would end that.
func (s *Search) cycleMessage(group []uint32) string {
	polls := map[int32][]string{}
	var pollers, others []int32
	for _, state := range group {
		from, end := s.edges(state)
		for e := from; e < end; e++ {
			t := int32(s.by[e])
			if s.by[e] == byInterrupt {
				continue
			}
			if s.comp[s.to[e]] != s.comp[state] {
				others = append(others, t)
				continue
			}
			pollers = append(pollers, t)
			if op := s.opOf(state, t); op != "" && !slices.Contains(polls[t], op) {
				polls[t] = append(polls[t], op)
			}
		}
	}
	slices.Sort(pollers)
	slices.Sort(others)
	pollers = slices.Compact(pollers)
	others = slices.DeleteFunc(slices.Compact(others), func(t int32) bool { return slices.Contains(pollers, t) })
	var parts []string
	for _, t := range pollers {
		what := " goes round"
		if ops := polls[t]; len(ops) > 0 {
			what = " polls " + strings.Join(ops[:min(3, len(ops))], ", ")
		}
		parts = append(parts, trace.Label(t)+what)
	}
	text := strings.Join(parts, " and ") + " for ever"
	if len(others) == 0 {
		return text
	}
	names := make([]string, len(others))
	for i, t := range others {
		names[i] = trace.Label(t)
	}
	verb := " is"
	if len(names) > 1 {
		verb = " are"
	}
	return text + " if " + strings.Join(names, " and ") + verb + " never scheduled"
}

// opOf describes the operation that a thread stands before in a state.
func (s *Search) opOf(state uint32, thread int32) string {
	part := s.row(state)[colThreads+thread]
	if s.options.Op == nil || part == 0 {
		return ""
	}
	s.load(s.row(state)[colShared], threadPart{thread, part})
	op := s.options.Op(s.m, &s.m.Threads[thread])
	if op.Text != "" {
		return op.Text
	}
	return op.Target
}
