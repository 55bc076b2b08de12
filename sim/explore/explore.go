package explore

import (
	"errors"
	"iter"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Front is a language whose states can be described.
type Front interface {
	machine.Language
	// Objects returns the objects that the program shares, in a stable order.
	Objects(m *machine.Machine) []trace.Object
	// Cells returns what such an object holds.
	Cells(m *machine.Machine, object int32) []trace.Cell
}

// Options say how far to search, and how. The zero value of a bound means its
// default.
type Options struct {
	MaxStates      int   // states to be found
	MaxDepth       int   // steps of a run; 0: no bound
	MaxPreemptions int   // of a run, as Preemptions(n); 0: no bound
	MaxBytes       int64 // memory that the search takes, roughly
	Interrupts     int   // how often the user may press Ctrl-C in a run
	// Names, if there are any, are the variables that lead to the objects whose final
	// values make outcomes differ. Without, it is all that are shared.
	Names []string
	// Op describes what a thread is about to do. It may be nil.
	Op func(m *machine.Machine, t *machine.Thread) trace.Op
}

// Preemptions is the value of Options.MaxPreemptions that allows n of them.
func Preemptions(n int) int { return n + 1 }

// What a state can count.
const (
	MostPreemptions = 254
	MostInterrupts  = 255
)

// The default bounds.
const (
	DefaultMaxStates = 5_000_000
	DefaultMaxBytes  = 600 << 20
)

// Bound says what kept a search from being complete.
type Bound string

// The bounds.
const (
	Complete    Bound = ""
	States      Bound = "states"
	Depth       Bound = "depth"
	Preempted   Bound = "preemptions"
	Memory      Bound = "memory"
	Unfinished  Bound = "unfinished" // the search goes on
	outOfMemory       = 3            // of four parts of the memory are for the graph, the rest for what is computed on it
)

// Search explores one program.
type Search struct {
	front   Front
	config  machine.Config
	options Options

	*mover
	*graph
	prefix []trace.Choice // from the boot to the base
	start  uint32
	bound  Bound

	analysis
	answer *Answer
	next   func() (struct{}, bool)
	stop   func()
	yield  func(struct{}) bool
	left   int // work until the next pause
	phase  Phase
	done   bool
}

// Phase says what a search is doing.
type Phase uint8

// The phases.
const (
	Searching Phase = iota // for states
	Counting               // interleavings
	Tracing                // witnesses
	Finished
)

// New begins a search. Nothing runs yet.
func New(front Front, config machine.Config, options Options) *Search {
	if options.MaxStates == 0 {
		options.MaxStates = DefaultMaxStates
	}
	if options.MaxBytes == 0 {
		options.MaxBytes = DefaultMaxBytes
	}
	s := &Search{front: front, config: config, options: options, graph: newGraph(colThreads), bound: Unfinished}
	s.config.Meter = func(instructions int64) { s.spend(int(instructions / instructionsPerEdge)) }
	s.begin(s.work)
	return s
}

// begin makes f the work that Run does.
func (s *Search) begin(f func()) {
	s.done = false
	s.next, s.stop = iter.Pull(func(yield func(struct{}) bool) {
		defer func() {
			if r := recover(); r != nil && r != errStopped {
				panic(r)
			}
		}()
		s.yield = yield
		f()
	})
}

var errStopped = errors.New("explore: stopped")

// boot makes the machine and runs it to the base, where a second thread may be
// started. Later boots know more of the
// program: old is the codec that was not good enough.
func (s *Search) boot(old *codec) {
	config := s.config
	maxHeap := config.MaxHeap
	if maxHeap == 0 {
		maxHeap = machine.DefaultMaxHeap
	}
	config.MaxHeap = 1 << 60 // its tables serve all states: take counts by itself
	m := machine.New(s.front, config)
	s.prefix = s.prefix[:0]
	if s.options.Interrupts == 0 {
		n := 0
		for ; m.Live == 1 && !m.Over() && m.Enabled(&m.Threads[0]); n++ {
			m.Step(0, false)
			s.tick()
		}
		if m.Live > 1 {
			m = machine.New(s.front, config)
			n--
			for range n {
				m.Step(0, false)
				s.tick()
			}
		}
		for range n {
			s.prefix = append(s.prefix, trace.Choice{})
		}
	}
	c := newCodec(m)
	c.maxHeap = maxHeap
	if old != nil {
		c.clock, c.communal = old.clock, old.communal
	}
	s.mover = newMover(c)
	s.graph = newGraph(colThreads + len(m.Threads))
	row := make([]uint32, colThreads+len(m.Threads))
	state := c.save()
	row[colShared] = state.shared
	for _, p := range state.parts {
		row[colThreads+p.thread] = p.part
	}
	s.start = s.add(row)
	s.bound = Unfinished
}

// Run searches on, for about so many transitions or as much other work (0.2 µs
// each, a few times that in a browser), and reports whether the search is over. It
// stops within a long step of the program, too, but not within one instruction. A
// search that is not run to its end must be closed.
func (s *Search) Run(budget int) (done bool) {
	if s.done {
		return true
	}
	s.left = budget
	if _, more := s.next(); !more {
		s.done = true
	}
	return s.done
}

// Close ends the search. What was found stays.
func (s *Search) Close() { s.stop() }

// tick counts a piece of work as large as following an edge.
func (s *Search) tick() { s.spend(1) }

// What larger pieces of work cost, in edges.
const (
	costOfStep    = 8   // of the machine
	costOfOutcome = 100 // to describe one

	// How much that depends on the program's size costs as much as an edge.
	instructionsPerEdge = 4
	bytesPerEdge        = 64 // of states that are written or read
)

// spend counts work and pauses when the budget is used up.
func (s *Search) spend(edges int) {
	s.left -= edges
	if s.left < 0 && !s.yield(struct{}{}) {
		panic(errStopped)
	}
}

// Progress is how far a search has come.
type Progress struct {
	Phase       Phase
	States      int
	Expanded    int // states whose steps are known
	Transitions int
	Bytes       int64
}

// Progress returns how far the search has come.
func (s *Search) Progress() Progress {
	return Progress{s.phase, s.count, s.expanded(), len(s.to), s.memory()}
}

func (s *Search) memory() int64 {
	if s.mover == nil {
		return s.graph.memory()
	}
	return s.mover.memory() + s.graph.memory()
}

// work is the whole search.
func (s *Search) work() {
	s.phase = Searching
	s.boot(nil)
	for s.find(); s.again; s.find() {
		s.boot(s.codec)
	}
	s.phase = Counting
	s.analyse()
	s.phase = Tracing
	s.findWitnesses()
	s.phase = Finished
}

// weighEvery is after how many bytes of states, written or read, the search looks
// after its memory at the latest.
const weighEvery = 1 << 20

// find finds the states, until there are no more or a bound is met.
func (s *Search) find() {
	s.bound = Complete
	depth, level, weighed := 0, 1, s.handled
	var next []uint32
	for s.expanded() < s.count {
		if s.expanded() == level {
			depth, level = depth+1, s.count
		}
		switch {
		case s.again:
			return
		case s.count >= s.options.MaxStates:
			s.bound = States
			return
		case s.options.MaxDepth > 0 && len(s.prefix)+depth >= s.options.MaxDepth:
			s.bound = Depth
			return
		case s.expanded()&0x3ff == 0 || s.handled-weighed > weighEvery:
			if weighed = s.handled; s.memory() > s.options.MaxBytes/4*outOfMemory {
				s.bound = Memory
				return
			}
		}
		next = s.expand(uint32(s.expanded()), next)
	}
	if len(s.cut) > 0 {
		s.bound = Preempted
	}
}

// expand finds the edges of a state. next is memory to work with.
func (s *Search) expand(state uint32, next []uint32) []uint32 {
	stuck := true
	width := s.width
	steps, handled := s.steps, s.handled
	for t := range width - colThreads {
		row := s.row(state)
		if row[colThreads+t] == 0 {
			continue
		}
		var ok bool
		next, ok = s.step(row, int32(t), false, next)
		if !ok {
			continue
		}
		stuck = false
		s.edge(state, int32(t), false, next)
	}
	if row := s.row(state); !stuck && s.options.Interrupts > 0 && interrupts(row[colBound]) < s.options.Interrupts {
		var ok bool
		if next, ok = s.step(row, 0, true, next); ok {
			s.edge(state, 0, true, next)
		}
	}
	s.first = append(s.first, uint32(len(s.to)))
	s.spend(costOfStep*int(s.steps-steps) + int((s.handled-handled)/bytesPerEdge))
	return next
}

// What a state's bound says: the thread that stepped last, if preemptions count,
// how many there were, and how many interrupts.
func lastThread(bound uint32) int32 { return int32(bound&0xffff) - 1 }
func preemptions(bound uint32) int  { return int(bound >> 16 & 0xff) }
func interrupts(bound uint32) int   { return int(bound >> 24) }

// edge adds an edge to the state that is next, unless a bound forbids it.
func (s *Search) edge(from uint32, thread int32, interrupt bool, next []uint32) {
	by := uint16(thread)
	if interrupt {
		by = byInterrupt
		next[colBound] += 1 << 24
	}
	if s.options.MaxPreemptions > 0 {
		last := lastThread(next[colBound])
		count := preemptions(next[colBound])
		if last >= 0 && last != thread && s.canStep(from, last) {
			count++
		}
		if count >= s.options.MaxPreemptions {
			s.cut[from]++
			return
		}
		next[colBound] = next[colBound]&0xff000000 | uint32(count)<<16 | uint32(thread+1)
	}
	s.to = append(s.to, s.add(next))
	s.by = append(s.by, by)
	s.tick()
}

// canStep reports whether a thread can step in a state.
func (s *Search) canStep(state uint32, thread int32) bool {
	row := s.row(state)
	if row[colThreads+thread] == 0 {
		return false
	}
	_, ok := s.step(row, thread, false, nil)
	return ok
}
