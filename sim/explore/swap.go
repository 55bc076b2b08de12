package explore

import (
	"slices"

	"racewalk/sim/trace"
)

// swaps looks for the run that differs from a given one by the fewest swaps: by
// Dijkstra's algorithm over how many steps each thread has taken and the state that
// this has led to. A step costs as many swaps as there are steps of others that come
// before it in the given run and have not been taken. Of runs that cost the same, the
// one that leaves the given run late comes first. Both are small numbers, so the queue
// is a list for each pair of them.
type swaps struct {
	*Search
	way     trace.Schedule
	threads []int      // by step of the way: whose it is; interrupts are one more thread's
	steps   [][]int    // by thread: its steps in the way
	before  [][]uint16 // by thread: how many of its steps are among the first n
	spots   []spot
	queue   [][][]int32 // by cost and by how many steps are as in the way: spots
	cost    int         // of the spots that are looked at
	seen    map[string]bool
}

// spot is where a run can be.
type spot struct {
	state uint32
	from  int32    // the spot before, −1 for none
	by    int      // the thread that has led here
	taken []uint16 // by thread: how many of its steps of the way were taken
	cost  int
	alike int // steps that are as in the way, before the first other one
}

// swapped finds it; nil if there is none, or too much work is needed.
func (s *Search) swapped(way trace.Schedule) *Pass {
	w := &swaps{Search: s, way: way[len(s.prefix):], seen: map[string]bool{}}
	w.prepare()
	w.push(spot{state: s.start, from: -1, taken: make([]uint16, len(w.steps))})
	tries := min(maxTries, s.tries)
	for at := w.pop(); at >= 0; at = w.pop() {
		x := &w.spots[at]
		if o, ends := s.outcome[x.state]; ends && s.passes(s.outcomes[o]) {
			return w.pass(at, int(o), way[:len(s.prefix)])
		} else if ends || w.known(x) {
			continue
		}
		before := len(w.spots)
		w.expand(at)
		tried := len(w.spots) - before + 1
		s.spend(tried)
		if tries, s.tries = tries-tried, s.tries-tried; tries < 0 {
			return nil
		}
	}
	return nil
}

func (w *swaps) prepare() {
	n := w.width - colThreads + 1
	w.steps, w.before = make([][]int, n), make([][]uint16, n)
	for t := range n {
		w.before[t] = make([]uint16, len(w.way)+1)
	}
	for i, c := range w.way {
		t := int(c.Thread)
		if c.Interrupt {
			t = n - 1
		}
		w.threads = append(w.threads, t)
		w.steps[t] = append(w.steps[t], i)
		for u := range n {
			w.before[u][i+1] = w.before[u][i]
		}
		w.before[t][i+1]++
	}
}

// known reports whether a spot was reached before, with fewer swaps or as many.
func (w *swaps) known(x *spot) bool {
	key := []byte{byte(x.state), byte(x.state >> 8), byte(x.state >> 16), byte(x.state >> 24)}
	for _, n := range x.taken {
		key = append(key, byte(n), byte(n>>8))
	}
	if w.seen[string(key)] {
		return true
	}
	w.seen[string(key)] = true
	return false
}

func (w *swaps) push(x spot) {
	for x.cost >= len(w.queue) {
		w.queue = append(w.queue, make([][]int32, len(w.way)+1))
	}
	w.queue[x.cost][x.alike] = append(w.queue[x.cost][x.alike], int32(len(w.spots)))
	w.spots = append(w.spots, x)
}

// pop takes the next spot out of the queue, −1 if there is none.
func (w *swaps) pop() int32 {
	for ; w.cost < len(w.queue); w.cost++ {
		lists := w.queue[w.cost]
		for alike := len(lists) - 1; alike >= 0; alike-- {
			if n := len(lists[alike]); n > 0 {
				at := lists[alike][n-1]
				lists[alike] = lists[alike][:n-1]
				return at
			}
		}
	}
	return -1
}

// expand queues what can follow a spot, last the thread that has led there.
func (w *swaps) expand(at int32) {
	x := w.spots[at]
	from, end := w.edges(x.state)
	again := end
	for e := from; e < end; e++ {
		if t := w.thread(e); t == x.by && x.from >= 0 {
			again = e
			continue
		}
		w.follow(at, e)
	}
	if again < end {
		w.follow(at, again)
	}
}

// thread returns who takes an edge.
func (w *swaps) thread(e uint32) int {
	if w.by[e] == byInterrupt {
		return len(w.steps) - 1
	}
	return int(w.by[e])
}

// follow queues what an edge leads to.
func (w *swaps) follow(at int32, e uint32) {
	x, t := &w.spots[at], w.thread(e)
	number := int(x.taken[t])
	next := spot{state: w.to[e], from: at, by: t, taken: x.taken, cost: x.cost, alike: x.alike}
	place := len(w.way)
	if number < len(w.steps[t]) {
		place = w.steps[t][number]
		next.taken = append([]uint16(nil), x.taken...)
		next.taken[t]++
	} else if w.by[e] == byInterrupt {
		return // nobody presses Ctrl-C once more
	}
	for u := range w.steps {
		if left := int(w.before[u][place]) - int(x.taken[u]); u != t && left > 0 {
			next.cost += left
		}
	}
	if next.cost == 0 && place == x.alike {
		next.alike++
	}
	w.push(next)
}

// pass makes a Pass of the run to a spot. Of the steps that are swapped it tells the
// last two that are neighbours there: swapped back, the run would not pass, or it would
// be nearer. Where the one has to wait for the other anyway, since an earlier step of
// the other makes it, it tells that step.
func (w *swaps) pass(at int32, outcome int, prefix trace.Schedule) *Pass {
	p := &Pass{Outcome: outcome, Swaps: w.spots[at].cost, Schedule: append(trace.Schedule{}, prefix...)}
	var path []int32
	for ; w.spots[at].from >= 0; at = w.spots[at].from {
		path = append(path, at)
	}
	slices.Reverse(path)
	places := make([]int, len(path)) // where the steps are in the way; len(way) for others
	for i, at := range path {
		places[i] = w.place(at)
		p.Schedule = append(p.Schedule, w.choice(at))
	}
	for i := len(places) - 2; i >= 0; i-- {
		switch first := places[i+1]; {
		case places[i] <= first:
		case p.First > 0:
			p.More++
		default:
			by := i
			for by > 0 && places[by-1] > first && !w.can(w.spots[path[by]].from, path[i+1]) {
				by--
			}
			p.blame(len(prefix), by, first)
			if places[by] < len(w.way) {
				p.Second = len(prefix) + places[by] + 1
			}
		}
	}
	alike := 0
	for alike < len(places)-1 && places[alike] == alike {
		alike++
	}
	if dropped := w.dropped(places); p.First == 0 || dropped >= 0 { // steps of the way were not come to
		p.Second = 0
		p.blame(len(prefix), alike, max(alike, dropped))
	}
	return p
}

// place returns where in the way the step is that has led to a spot, len(way) for one
// that is not there.
func (w *swaps) place(at int32) int {
	x := &w.spots[at]
	if number := int(w.spots[x.from].taken[x.by]); number < len(w.steps[x.by]) {
		return w.steps[x.by][number]
	}
	return len(w.way)
}

// choice returns the choice that has led to a spot.
func (w *swaps) choice(at int32) trace.Choice {
	if by := w.spots[at].by; by < len(w.steps)-1 {
		return trace.Choice{Thread: int32(by)}
	}
	return trace.Choice{Interrupt: true}
}

// can reports whether the choice that has led to one spot could be made at another.
func (w *swaps) can(at, later int32) bool {
	_, ok := w.follow1(w.spots[at].state, w.choice(later))
	return ok
}

// dropped returns the first Ctrl-C of the way that a run leaves out, −1 if there is
// none.
func (w *swaps) dropped(places []int) int {
	for _, place := range w.steps[len(w.steps)-1] {
		if !slices.Contains(places, place) {
			return place
		}
	}
	return -1
}

// blame says which step of the way the step i of the passing run comes before.
func (p *Pass) blame(prefix, i, first int) {
	p.First, p.At, p.Thread = prefix+first+1, prefix+i+1, p.Schedule[prefix+i].Thread
}
