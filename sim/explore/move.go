package explore

import (
	"slices"

	"racewalk/sim/machine"
)

// mover finds out where steps lead. What a thread's step does is remembered by
// the thread's part and the shared part: no other thread's part can matter.
type mover struct {
	*codec
	known      pairs // thread part, shared part → index into moves + 1, or 0 if the thread cannot step
	interrupts pairs // likewise, for an interrupt of the main thread
	moves      []move
	effects    []effect

	renamed map[string]uint32 // memory of rename
	trimmed map[string]trim
	lives   []machine.Life
	steps   int64 // how many steps the machine really took
	again   bool  // the search has to begin anew: see codec.clock and codec.communal
}

// move is what a step does to the thread that takes it and to the shared part.
type move struct {
	part   uint32
	shared uint32
	effect int32 // index into effects, −1 for none
}

// effect is what a step does beside that.
type effect struct {
	others []threadPart // threads that came alive or are gone (part 0)
	moved  []int32      // see saved
	loose  bool
}

// trim is a shared part without the objects that nobody refers to.
type trim struct {
	shared uint32
	to     []int32 // nil: nothing was left out
}

func newMover(c *codec) *mover {
	return &mover{codec: c, renamed: map[string]uint32{}, trimmed: map[string]trim{}}
}

// A state is a row of numbers: the shared part, what the bounds need to know of
// the run so far, and a part a thread, 0 for one that is not alive.
const (
	colShared = iota
	colBound
	colThreads
)

// step writes the state to which a thread's step leads from a state into next,
// which is longer if there are more threads. ok is false if the thread cannot
// step.
func (v *mover) step(state []uint32, thread int32, interrupt bool, next []uint32) (_ []uint32, ok bool) {
	part, shared := state[colThreads+thread], state[colShared]
	if part == 0 {
		return next, false
	}
	known := &v.known
	if interrupt {
		known = &v.interrupts
	}
	key := uint64(part)<<32 | uint64(shared)
	n, seen := known.get(key)
	if !seen {
		n = v.take(shared, threadPart{thread, part}, interrupt)
		known.put(key, n)
	}
	if n == 0 {
		return next, false
	}
	next = append(next[:0], state...)
	mv := &v.moves[n-1]
	next[colShared] = mv.shared
	next[colThreads+thread] = mv.part
	if mv.effect >= 0 {
		next = v.apply(&v.effects[mv.effect], thread, next)
	}
	return next, true
}

// take lets the machine take a step and returns the move's index + 1, or 0.
func (v *mover) take(shared uint32, p threadPart, interrupt bool) uint32 {
	m := v.m
	v.load(shared, p)
	t := &m.Threads[p.thread]
	if m.Over() || t.Life != machine.Alive || !interrupt && !m.Enabled(t) {
		return 0
	}
	v.lives = v.lives[:0]
	for i := range m.Threads {
		v.lives = append(v.lives, m.Threads[i].Life)
	}
	m.Steps = 0
	v.steps++
	if err := m.Step(p.thread, interrupt); err != nil {
		panic("explore: the machine refused a step: " + err.Error())
	}
	if m.HeapBytes()-v.heap > v.maxHeap {
		m.Stop(machine.LimitHeap)
	}
	if !v.clock && m.Now != 0 {
		v.clock, v.again = true, true
	}
	s := v.save()
	v.again = v.again || v.fresh
	mv := move{shared: s.shared, effect: -1}
	e := effect{moved: s.moved, loose: s.loose}
	for _, q := range s.parts {
		if q.thread == p.thread {
			mv.part = q.part
		} else {
			e.others = append(e.others, q)
		}
	}
	for i, life := range v.lives {
		if life == machine.Alive && m.Threads[i].Life != machine.Alive && int32(i) != p.thread {
			e.others = append(e.others, threadPart{int32(i), 0})
		}
	}
	if len(e.others) > 0 || e.moved != nil || e.loose {
		mv.effect = int32(len(v.effects))
		v.effects = append(v.effects, e)
	}
	v.moves = append(v.moves, mv)
	return uint32(len(v.moves))
}

// apply changes the parts of the threads that did not take the step.
func (v *mover) apply(e *effect, thread int32, next []uint32) []uint32 {
	for _, q := range e.others {
		for int(q.thread)+colThreads >= len(next) {
			next = append(next, 0)
		}
		next[colThreads+q.thread] = q.part
	}
	if e.moved != nil {
		to := packed(e.moved)
		for i := range next[colThreads:] {
			u := int32(i)
			if u != thread && !slices.ContainsFunc(e.others, func(q threadPart) bool { return q.thread == u }) {
				next[colThreads+i] = v.rename(next[colThreads+i], e.moved, to)
			}
		}
	}
	if e.loose {
		v.trim(next)
	}
	return next
}

func packed(to []int32) string {
	b := make([]byte, 4, 4+4*len(to))
	for _, k := range to {
		b = appendUint32(b, uint32(k))
	}
	return string(b)
}

// rename returns a thread's part with the numbers of the objects that the shared
// part brings along changed; key is packed(to), whose first four bytes are free.
func (v *mover) rename(part uint32, to []int32, key string) uint32 {
	if part == 0 || !v.carries[part-1] {
		return part
	}
	key = string(appendUint32(nil, part)) + key[4:]
	if n, ok := v.renamed[key]; ok {
		return n
	}
	v.w.b = v.w.b[:0]
	rename(&v.w, v.threads.get(part), int32(len(v.base)), to)
	n := v.threads.intern(v.w.b)
	if int(n) > len(v.carries) {
		v.carries = append(v.carries, true)
	}
	v.renamed[key] = n
	return n
}

// trim leaves the objects out of a state's shared part that only threads reached
// and none reaches any more.
func (v *mover) trim(next []uint32) {
	shared := next[colShared]
	reached, objects := v.broughtAlong(shared)
	used := make([]bool, len(objects))
	for _, part := range next[colThreads:] {
		if part != 0 && v.carries[part-1] {
			brought(v.threads.get(part), int32(len(v.base)), func(k int32) { used[k] = true })
		}
	}
	key := appendUint32(nil, shared)
	for _, u := range used[reached:] {
		if u {
			key = append(key, 1)
		} else {
			key = append(key, 0)
		}
	}
	t, ok := v.trimmed[string(key)]
	if !ok {
		t = v.trimShared(shared, reached, objects, used)
		v.trimmed[string(key)] = t
	}
	next[colShared] = t.shared
	if t.to == nil {
		return
	}
	to := packed(t.to)
	for i, part := range next[colThreads:] {
		next[colThreads+i] = v.rename(part, t.to, to)
	}
}

// trimShared makes the shared part without the unused objects.
func (v *mover) trimShared(shared uint32, reached int, objects [][]byte, used []bool) trim {
	for k := range reached {
		used[k] = true
	}
	for again := true; again; {
		again = false
		for k := reached; k < len(objects); k++ {
			if used[k] {
				brought(objects[k], int32(len(v.base)), func(j int32) {
					again = again || !used[j]
					used[j] = true
				})
			}
		}
	}
	to, n := make([]int32, len(objects)), int32(0)
	for k, u := range used {
		to[k] = -1
		if u {
			to[k] = n
			n++
		}
	}
	if int(n) == len(objects) {
		return trim{shared: shared}
	}
	b := v.shared.get(shared)
	v.w.b = append(v.w.b[:0], b[:v.head(b)]...)
	v.w.int(int64(reached))
	v.w.int(int64(n))
	for k, o := range objects {
		if used[k] {
			rename(&v.w, o, int32(len(v.base)), to)
		}
	}
	return trim{v.shared.intern(v.w.b), to}
}

// head returns how long the beginning of a shared part is, before the number of
// reached objects.
func (c *codec) head(b []byte) int {
	r := reader{b: b}
	for range 8 {
		r.value()
	}
	for range 2 { // threads, contents: a number of pairs each
		for range 2 * r.int() {
			r.value()
		}
	}
	return len(b) - len(r.b)
}

// broughtAlong returns the objects that a shared part brings along, and how many
// of them are reached from the shared objects of the base.
func (c *codec) broughtAlong(shared uint32) (reached int, objects [][]byte) {
	b := c.shared.get(shared)
	r := reader{b: b[c.head(b):]}
	reached = int(r.int())
	n := int(r.int())
	for range n {
		from := r.b
		r.value()
		for range r.int() {
			r.value()
		}
		objects = append(objects, from[:len(from)-len(r.b)])
	}
	return reached, objects
}

func (v *mover) memory() int64 {
	return v.codec.memory() + v.known.memory() + v.interrupts.memory() + 12*int64(cap(v.moves)) + 64*int64(cap(v.effects)) +
		128*int64(len(v.renamed)+len(v.trimmed))
}
