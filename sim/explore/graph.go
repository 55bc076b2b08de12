package explore

// graph is the states that were found and the steps between them. States are
// numbered in the order in which they were found, breadth first.
type graph struct {
	width int      // numbers a state
	rows  []uint32 // the states, width numbers each
	index []uint64 // open addressing: hash<<32 | state + 1, or 0
	count int

	first []uint32 // by state that was expanded: index of its first edge; and one more
	to    []uint32 // by edge: where it leads
	by    []uint16 // by edge: the thread that takes the step, or byInterrupt
	cut   map[uint32]int32
}

// byInterrupt is an edge's thread if it is an interrupt of the main thread.
const byInterrupt = 0xffff

func newGraph(width int) *graph {
	return &graph{width: width, index: make([]uint64, 1<<10), first: []uint32{0}, cut: map[uint32]int32{}}
}

// row returns a state.
func (g *graph) row(state uint32) []uint32 {
	at := int(state) * g.width
	return g.rows[at : at+g.width]
}

// expanded returns how many states have all their edges.
func (g *graph) expanded() int { return len(g.first) - 1 }

// edges returns the range of a state's edges, empty if it was not expanded.
func (g *graph) edges(state uint32) (from, to uint32) {
	if int(state)+1 >= len(g.first) {
		return 0, 0
	}
	return g.first[state], g.first[state+1]
}

// choices returns how many threads can step in a state, those included whose
// steps a bound kept from being followed.
func (g *graph) choices(state uint32) int {
	from, to := g.edges(state)
	return int(to-from) + int(g.cut[state])
}

// add returns the number of a state, which may be new. row may be longer than
// the states so far.
func (g *graph) add(row []uint32) uint32 {
	for len(row) > g.width {
		g.widen()
	}
	h := uint64(0)
	for i, n := range row {
		if n != 0 { // so that the hash does not depend on the width
			h += mix(uint64(i)<<32 | uint64(n))
		}
	}
	h = mix(h) &^ 0xffffffff
	mask := uint64(len(g.index) - 1)
	i := h >> 32 & mask
	for ; g.index[i] != 0; i = (i + 1) & mask {
		if g.index[i]&^0xffffffff == h && g.same(uint32(g.index[i])-1, row) {
			return uint32(g.index[i]) - 1
		}
	}
	n := uint32(g.count)
	g.count++
	g.rows = append(g.rows, row...)
	for range g.width - len(row) {
		g.rows = append(g.rows, 0)
	}
	g.index[i] = h | uint64(n+1)
	if 2*g.count > len(g.index) {
		g.grow()
	}
	return n
}

func (g *graph) same(state uint32, row []uint32) bool {
	have := g.row(state)
	for i, n := range row {
		if have[i] != n {
			return false
		}
	}
	for _, n := range have[len(row):] {
		if n != 0 {
			return false
		}
	}
	return true
}

func (g *graph) grow() {
	old := g.index
	g.index = make([]uint64, 2*len(old))
	mask := uint64(len(g.index) - 1)
	for _, e := range old {
		if e == 0 {
			continue
		}
		i := e >> 32 & mask
		for g.index[i] != 0 {
			i = (i + 1) & mask
		}
		g.index[i] = e
	}
}

// widen makes room for more threads.
func (g *graph) widen() {
	wide := g.width + 4
	rows := make([]uint32, g.count*wide, max(2*g.count, 64)*wide)
	for s := range g.count {
		copy(rows[s*wide:], g.rows[s*g.width:(s+1)*g.width])
	}
	g.rows, g.width = rows, wide
}

// memory returns roughly how many bytes the graph takes.
func (g *graph) memory() int64 {
	return 4*int64(cap(g.rows)) + 8*int64(len(g.index)) + 4*int64(cap(g.first)) + 4*int64(cap(g.to)) + 2*int64(cap(g.by))
}
