package explore

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Clash is a schedule whose last two steps are accesses to the same variable, item or
// attribute by different threads, at least one of them a write, that could have
// been taken in the other order. There is one for each pair of places in the
// program that some state has two threads stand before: the pair is unordered in some
// run exactly if there is one.
type Clash struct {
	Witness trace.Schedule
}

// MaxClashes bounds the number of clashes that are told.
const MaxClashes = 50

// reach is an access that a thread stands before.
type reach struct {
	object int32
	within string // which item or attribute
	kind   trace.OpKind
	span   trace.Span
}

// clash is where two accesses are enabled.
type clash struct {
	state uint32
	by    [2]int32
}

// clashes finds the first state for each pair of places in the program that clash
// somewhere. What a thread stands before depends on its own part and the shared part.
type clashes struct {
	*Search
	known    pairs // thread part, shared part → index into reaches + 1, or 0 for no access
	reaches  []reach
	byReach  map[reach]uint32
	found    []clash
	byPlaces map[[2]uint32]bool
}

func (s *Search) findClashes() []clash {
	if s.options.Op == nil {
		return nil
	}
	c := clashes{Search: s, byReach: map[reach]uint32{}, byPlaces: map[[2]uint32]bool{}}
	var stand []uint32 // by thread: what it stands before
	for state := uint32(0); int(state) < s.expanded() && len(c.found) <= MaxClashes; state++ {
		s.tick()
		stand = stand[:0]
		row := s.row(state)
		for t, part := range row[colThreads:] {
			stand = append(stand, c.before(row[colShared], threadPart{int32(t), part}))
		}
		for t, a := range stand {
			for u := 0; a != 0 && u < t; u++ {
				c.pair(state, int32(u), int32(t), stand[u], a)
			}
		}
	}
	if s.moreClashes = len(c.found) > MaxClashes; s.moreClashes {
		return c.found[:MaxClashes]
	}
	return c.found
}

// before returns the number of the access that a thread stands before, 0 for none.
func (c *clashes) before(shared uint32, p threadPart) uint32 {
	if p.part == 0 {
		return 0
	}
	key := uint64(p.part)<<32 | uint64(shared)
	if n, ok := c.known.get(key); ok {
		return n
	}
	n := c.look(shared, p)
	c.known.put(key, n)
	return n
}

func (c *clashes) look(shared uint32, p threadPart) uint32 {
	c.spend(costOfStep)
	c.load(shared, p)
	t := &c.m.Threads[p.thread]
	if c.m.Over() || t.Life != machine.Alive || t.Wait.Kind != machine.WaitNone {
		return 0
	}
	op := c.options.Op(c.m, t)
	if op.Object == trace.NoObject || op.Kind != trace.OpLoad && op.Kind != trace.OpStore && op.Kind != trace.OpDelete {
		return 0
	}
	r := reach{op.Object, op.Target[max(strings.LastIndexAny(op.Target, ".["), 0):], op.Kind, op.Span}
	if op.Cell == 0 && !strings.ContainsAny(r.within, ".[") {
		r.within = "" // a variable, whatever it is called here
	}
	n, ok := c.byReach[r]
	if !ok {
		c.reaches = append(c.reaches, r)
		n = uint32(len(c.reaches))
		c.byReach[r] = n
	}
	return n
}

// pair notes that two accesses are enabled in a state.
func (c *clashes) pair(state uint32, t, u int32, a, b uint32) {
	if b == 0 || a == 0 {
		return
	}
	x, y := &c.reaches[a-1], &c.reaches[b-1]
	if x.object != y.object || x.within != y.within || x.kind == trace.OpLoad && y.kind == trace.OpLoad {
		return
	}
	key := [2]uint32{min(a, b), max(a, b)}
	if c.byPlaces[key] {
		return
	}
	c.byPlaces[key] = true
	c.found = append(c.found, clash{state, [2]int32{t, u}})
}
