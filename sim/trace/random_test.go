package trace

import (
	"math/rand/v2"
	"strconv"
)

// randomTrace returns a trace that passes Check and is otherwise as strange as
// can be: every field is drawn, empty slices are nil.
func randomTrace(seed uint64) *Trace {
	r := &random{rand.New(rand.NewPCG(seed, 1))}
	t := &Trace{Policy: r.str()}
	for range r.IntN(3) {
		t.Files = append(t.Files, File{r.str(), r.str()})
	}
	t.Start = State{Output: r.str(), Errors: r.str(), Time: r.int64()}
	for i := range 1 + r.IntN(3) {
		t.Start.Threads = append(t.Start.Threads, r.thread(ThreadID(i), Thread{}))
	}
	for i := range r.IntN(4) {
		t.Start.Objects = append(t.Start.Objects, r.object(ObjectID(i*3)))
	}
	s := t.Start.Clone()
	for range r.IntN(20) {
		t.Events = append(t.Events, r.event(&s))
	}
	if r.IntN(2) == 0 {
		t.End = &End{Kind: EndKind(r.IntN(int(numEndKinds))), Message: r.str(), Exceptions: r.strs(), Exit: int(r.int32())}
	}
	return t
}

type random struct{ *rand.Rand }

var oddStrings = []string{"", "x", "x[0]", "a b", "\"", "\n", "\\n", "é→日本", "\x00\xff", "- 1", "event 0", "  ", "\r\n\t"}

func (r *random) str() string  { return oddStrings[r.IntN(len(oddStrings))] }
func (r *random) int32() int32 { return int32(r.Uint32()) >> r.IntN(32) }
func (r *random) int64() int64 { return int64(r.Uint64()) >> r.IntN(64) }
func (r *random) yes() bool    { return r.IntN(2) == 0 }
func (r *random) count() int   { return r.IntN(4) }

func (r *random) strs() (s []string) {
	for range r.count() {
		s = append(s, r.str())
	}
	return s
}

func (r *random) ids() (ids []ThreadID) {
	for range r.count() {
		ids = append(ids, r.int32())
	}
	return ids
}

func (r *random) span() Span {
	if r.yes() {
		return Span{}
	}
	return Span{r.int32(), r.int32(), r.int32(), r.int32(), r.int32()}
}

func (r *random) op() Op {
	return Op{OpKind(r.IntN(int(numOpKinds))), r.span(), r.int32(), r.int32(), r.int32(), r.str(), r.str(),
		Result(r.IntN(int(numResults))), r.str(), r.str(), r.span(), r.int32()}
}

func (r *random) cells() (cells []Cell) {
	for range r.count() {
		cells = append(cells, Cell{r.str(), r.str(), r.int32(), r.int32(), r.int32()})
	}
	return cells
}

func (r *random) object(id ObjectID) Object {
	return Object{id, Kind(r.IntN(int(numKinds))), r.str(), r.str(), r.int64(), r.cells()}
}

func (r *random) hand() *Hand {
	if r.yes() {
		return nil
	}
	return &Hand{r.str(), r.str(), r.int32(), r.int32(), r.str(), r.int32(), r.yes(), r.int32()}
}

func (r *random) frame() Frame {
	f := Frame{Func: r.str(), Span: r.span()}
	for range r.count() {
		f.Locals = append(f.Locals, Local{r.str(), r.str(), r.int32()})
	}
	return f
}

// thread returns old with some fields drawn anew.
func (r *random) thread(id ThreadID, old Thread) Thread {
	th := old
	th.ID, th.Label = id, "L"+strconv.Itoa(r.IntN(9))
	for _, change := range []func(){
		func() { th.Name = r.str() },
		func() { th.Daemon = r.yes() },
		func() { th.Status = Status(r.IntN(int(numStatuses))) },
		func() { th.Why = r.str() },
		func() { th.For = r.ids() },
		func() { th.Timed = r.yes() },
		func() { th.Round = r.yes() },
		func() { th.Until = r.int64() },
		func() { th.Next = r.op() },
		func() { th.Hand = r.hand() },
		func() { th.Frames = r.frames(old.Frames) },
	} {
		if r.yes() {
			change()
		}
	}
	return th
}

// frames returns some outermost frames of old with new ones inside.
func (r *random) frames(old []Frame) (frames []Frame) {
	for range r.count() {
		frames = append(frames, r.frame())
	}
	return append(frames, old[r.IntN(len(old)+1):]...)
}

// event returns an event that fits s, and moves s over it.
func (r *random) event(s *State) Event {
	e := Event{Choice: Choice{Thread: ThreadID(r.IntN(len(s.Threads)))}, Skipped: int32(r.IntN(3)), Output: r.str(), Errors: r.str(),
		Enabled: r.ids(), Before: s.Time, After: r.int64()}
	e.Interrupt = e.Thread == 0 && r.yes()
	for range r.count() {
		e.Ops = append(e.Ops, r.op())
	}
	for range r.count() {
		e.Clock = append(e.Clock, r.Uint32())
	}
	for range r.count() {
		e.Lost = append(e.Lost, Lost{r.int32(), r.int32(), r.str(), r.int32(), r.int32(), r.int32(), r.str(), r.str()})
	}
	after := s.Clone()
	for range r.count() {
		f := r.effect(&after)
		e.Effects = append(e.Effects, f)
		after.Forward(&Event{Effects: []Effect{f}})
	}
	for _, i := range r.Perm(len(s.Threads))[:r.IntN(len(s.Threads)+1)] {
		e.Threads = append(e.Threads, ThreadChange{s.Threads[i], r.thread(ThreadID(i), s.Threads[i])})
	}
	if r.yes() {
		e.Threads = append(e.Threads, ThreadChange{New: r.thread(ThreadID(len(s.Threads)), Thread{})})
	}
	s.Forward(&e)
	return e
}

func (r *random) effect(s *State) Effect {
	if len(s.Objects) == 0 || r.IntN(3) == 0 {
		o := r.object(ObjectID(100 + len(s.Objects)))
		return Effect{Create: &o, Object: o.ID}
	}
	o := &s.Objects[r.IntN(len(s.Objects))]
	at := r.IntN(len(o.Cells) + 1)
	end := at + r.IntN(len(o.Cells)-at+1)
	return Effect{Object: o.ID, At: int32(at), Old: append([]Cell(nil), o.Cells[at:end]...), New: r.cells()}
}
