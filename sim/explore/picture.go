package explore

import (
	"math"

	"racewalk/sim/trace"
)

// Picture is a graph as it can be drawn. Node 0 is where every run starts; the
// nodes before a second thread may be started are a chain.
type Picture struct {
	Nodes []Node
	Arcs  []Arc // by From, and then by thread
}

// Node is a state.
type Node struct {
	Layer   int            // the fewest steps that lead to it
	Outcome int            // of runs that end here or go round here for ever: index into the outcomes; −1 elsewhere
	Cut     bool           // a bound kept steps from here from being followed
	State   string         // the shared objects, as in Outcome; "" in the chain
	Way     trace.Schedule // leads to it: fewest preemptions, then fewest steps
}

// Arc is a step.
type Arc struct {
	From, To int // nodes
	Choice   trace.Choice
}

// Picture returns the graph of a search that is over if it has at most so many
// states, else nil.
func (s *Search) Picture(most int) *Picture {
	before := len(s.prefix)
	if s.phase != Finished || s.count+before > most {
		return nil
	}
	p := &Picture{Nodes: make([]Node, before+s.count)}
	for i, c := range s.prefix {
		p.Nodes[i] = Node{Layer: i, Outcome: -1, Way: s.prefix[:i:i]}
		p.Arcs = append(p.Arcs, Arc{i, i + 1, c})
	}
	s.left = math.MaxInt // so few states are no work to pause in
	ways := s.ways()
	for state := range uint32(s.count) {
		s.whole(state)
		n := Node{Outcome: -1, Cut: s.isCut(state), State: StateText(s.front, s.m, s.options.Names), Way: ways[state]}
		if o, ends := s.outcome[state]; ends {
			n.Outcome = int(o)
		}
		p.Nodes[before+int(state)] = n
		from, end := s.edges(state)
		for e := from; e < end; e++ {
			p.Arcs = append(p.Arcs, Arc{before + int(state), before + int(s.to[e]), s.choiceOf(e)})
		}
	}
	p.layer(before + int(s.start))
	return p
}

// layer numbers the layers, from that of the node where the branching starts.
func (p *Picture) layer(start int) {
	for i := start + 1; i < len(p.Nodes); i++ {
		p.Nodes[i].Layer = math.MaxInt
	}
	p.Nodes[start].Layer = start
	// States are found breadth first, so the arcs come in the order of the layers.
	for _, a := range p.Arcs {
		p.Nodes[a.To].Layer = min(p.Nodes[a.To].Layer, p.Nodes[a.From].Layer+1)
	}
}

// ways returns a best way to each state.
func (s *Search) ways() []trace.Schedule {
	ways := make([]trace.Schedule, s.count)
	ends := make([]uint32, s.count)
	seen, left := make([]bool, s.count), s.count
	p := s.walk(func(state, node uint32) bool {
		if !seen[state] {
			seen[state], ends[state] = true, node
			left--
		}
		return left == 0
	})
	for state := range ways {
		ways[state] = s.way(p, ends[state])
	}
	return ways
}

// isCut reports whether a bound kept steps from a state from being followed.
func (s *Search) isCut(state uint32) bool {
	return int(state) >= s.expanded() || s.cut[state] > 0
}

// choiceOf returns the choice that an edge stands for.
func (s *Search) choiceOf(edge uint32) trace.Choice {
	if s.by[edge] == byInterrupt {
		return trace.Choice{Interrupt: true}
	}
	return trace.Choice{Thread: int32(s.by[edge])}
}

// Place returns the node of the state to which a schedule leads; ok is false if
// the search did not come there.
func (s *Search) Place(way trace.Schedule) (node int, ok bool) {
	for i, c := range s.prefix {
		if i == len(way) {
			return i, true
		}
		if way[i] != c {
			return 0, false
		}
	}
	state := s.start
	for _, c := range way[len(s.prefix):] {
		if state, ok = s.follow1(state, c); !ok {
			return 0, false
		}
	}
	return len(s.prefix) + int(state), true
}
