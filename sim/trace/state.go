package trace

// State is what can be shown at one playhead. It is a value of its own: Clone
// before moving it if the original is still needed.
type State struct {
	Threads []Thread // indexed by ThreadID
	Objects []Object // shared objects in the order in which they appeared
	Output  string   // all that was printed so far
	Errors  string   // all that was written to standard error so far
	Time    int64    // virtual ns
}

// Status is what a thread is doing between two steps.
type Status uint8

// The statuses of a thread.
const (
	NotStarted Status = iota
	Enabled           // it can take a step
	Blocked           // it cannot: Thread.Why says why
	Ended             // it returned
	Failed            // it ended by an uncaught exception: Thread.Why is its type and message
	Killed            // a daemon, gone because the program ended
	numStatuses
)

var statusNames = [numStatuses]string{"not-started", "enabled", "blocked", "ended", "failed", "killed"}

func (s Status) String() string { return statusNames[s] }

// Thread is what can be shown of a thread between two steps.
type Thread struct {
	ID     ThreadID
	Label  string // short and unique, for badges and narration: "main", "A", "B", …, "Z", "A2", …
	Name   string // what the program calls it: "Thread-1 (work)"
	Daemon bool
	Status Status
	Why    string     // what it waits for ("lock, held by A"), or its exception
	For    []ThreadID // whom it waits for
	Timed  bool       // it cannot proceed, but may time out (or wake early from a sleep's point of view)
	Round  bool       // a daemon in, or before, a loop that only a test ends, or nothing: it may be meant to go on until the program ends
	Until  int64      // deadline of a sleep or timed wait, virtual ns; 0 if none
	Next   Op         // the operation that its next step does; OpNone when not alive
	Hand   *Hand      // a value that it read and has not yet let go
	Frames []Frame    // user-level call stack, innermost first
}

// Hand is the value that a thread carries between reading shared state and
// writing it back.
type Hand struct {
	Value  string   // what it would write now, or what it read last
	Read   string   // what it read
	Object ObjectID // where it read it
	Cell   int32
	Target string   // "x[0]"
	ReadAt int32    // at which step; 0 before the first
	Stale  bool     // another thread has written there since
	By     ThreadID // who wrote last there, if Stale
}

// Frame is one active call of a thread.
type Frame struct {
	Func   string // "work", or "<module>"
	Span   Span   // the expression or statement that runs next
	Locals []Local
}

// Local is a local variable of a frame.
type Local struct {
	Name, Value string
	Ref         ObjectID // the shared object that it refers to, or NoObject
}

// Kind says how an object is drawn.
type Kind uint8

// The kinds of shared objects.
const (
	KindVariable  Kind = iota // a global or captured variable: one cell
	KindList                  // cells in order
	KindMap                   // cells with keys
	KindSet                   // cells without order
	KindRecord                // an object with named attributes
	KindLock                  // cell 0: owner
	KindRLock                 // cell 0: owner, 1: count
	KindCondition             // cell 0: owner, with a Ref to the lock; the rest: waiters
	KindSemaphore             // cell 0: value
	KindEvent                 // cell 0: "set" or "clear"
	KindBarrier               // cell 0: how many wait
	KindQueue                 // cells: items, next to leave first
	KindFile                  // cell 0: size; then who has it open; then lines: see FileParts
	KindNet
	KindOther
	numKinds
)

var kindNames = [numKinds]string{"variable", "list", "map", "set", "record", "lock", "rlock", "condition",
	"semaphore", "event", "barrier", "queue", "file", "net", "other"}

func (k Kind) String() string { return kindNames[k] }

// Object is a shared object as it can be shown. Cells may be fewer
// than the object really has: then the last one says how many more there are.
type Object struct {
	ID    ObjectID
	Kind  Kind
	Name  string // how the program reaches it: "x", "account.balance", "lock"
	Type  string // its type in the program's language: "list", "Lock", "Account"
	Limit int64  // a queue's maxsize, a barrier's parties; 0 for none
	Cells []Cell
}

// Cell is one slot of an object.
type Cell struct {
	Key   string   // index, key or attribute name; "" where the position says it
	Value string   // the value as the program would print it, shortened
	Ref   ObjectID // the shared object that it refers to, or NoObject
	By    ThreadID // who wrote it last, NoThread if nobody did since the start
	At    int32    // at which step, 0 at the start
}

// ThreadChange is a thread's display before and after a step. A thread that
// the step created has the zero Thread as Old, with an empty Label.
type ThreadChange struct {
	Old, New Thread
}

// Clone returns a state that shares no slice that Forward and Back write to.
func (s *State) Clone() State {
	c := *s
	c.Threads = append([]Thread(nil), s.Threads...)
	c.Objects = append([]Object(nil), s.Objects...)
	for i := range c.Objects {
		c.Objects[i].Cells = append([]Cell(nil), c.Objects[i].Cells...)
	}
	return c
}

// Object returns the object with this id, or nil.
func (s *State) Object(id ObjectID) *Object {
	for i := range s.Objects {
		if s.Objects[i].ID == id {
			return &s.Objects[i]
		}
	}
	return nil
}

// Lock returns the lock that an object is, or that a condition uses, NoObject for
// other objects and for nil.
func (o *Object) Lock() ObjectID {
	switch {
	case o == nil:
		return NoObject
	case o.Kind == KindLock || o.Kind == KindRLock:
		return o.ID
	case o.Kind == KindCondition && len(o.Cells) > 0:
		return o.Cells[0].Ref
	}
	return NoObject
}

// Forward moves the state over one event.
func (s *State) Forward(e *Event) {
	s.forward(e)
	s.Output += e.Output
	s.Errors += e.Errors
}

// forward does all of Forward but the output.
func (s *State) forward(e *Event) {
	for i := range e.Effects {
		f := &e.Effects[i]
		if f.Create != nil {
			o := *f.Create
			o.Cells = append([]Cell(nil), o.Cells...)
			s.Objects = append(s.Objects, o)
			continue
		}
		s.splice(f.Object, f.At, f.Old, f.New)
	}
	for i := range e.Threads {
		c := &e.Threads[i]
		if c.Old.Label == "" {
			s.Threads = append(s.Threads, c.New)
		} else {
			s.Threads[c.New.ID] = c.New
		}
	}
	s.Time = e.After
}

// Back moves the state back over the event that led to it.
func (s *State) Back(e *Event) {
	for i := len(e.Effects) - 1; i >= 0; i-- {
		f := &e.Effects[i]
		if f.Create != nil {
			s.Objects = s.Objects[:len(s.Objects)-1]
			continue
		}
		s.splice(f.Object, f.At, f.New, f.Old)
	}
	for i := len(e.Threads) - 1; i >= 0; i-- {
		c := &e.Threads[i]
		if c.Old.Label == "" {
			s.Threads = s.Threads[:len(s.Threads)-1]
		} else {
			s.Threads[c.Old.ID] = c.Old
		}
	}
	s.Output = s.Output[:len(s.Output)-len(e.Output)]
	s.Errors = s.Errors[:len(s.Errors)-len(e.Errors)]
	s.Time = e.Before
}

func (s *State) splice(id ObjectID, at int32, old, new []Cell) {
	o := s.Object(id)
	if o == nil {
		panic("trace: effect on an unknown object")
	}
	if len(old) == len(new) {
		copy(o.Cells[at:], new)
		return
	}
	tail := append([]Cell(nil), o.Cells[int(at)+len(old):]...)
	o.Cells = append(append(o.Cells[:at], new...), tail...)
}

// At returns the state at a playhead, 0 ≤ playhead ≤ len(t.Events).
func (t *Trace) At(playhead int) State {
	s := t.Start.Clone()
	for i := range t.Events[:playhead] {
		s.Forward(&t.Events[i])
	}
	return s
}

// Cursor walks a trace: it keeps the state at its playhead and moves it by
// single events, so that a short move is cheap however long the trace is.
type Cursor struct {
	trace    *Trace
	playhead int
	state    State
}

// NewCursor returns a cursor at the start of t.
func NewCursor(t *Trace) *Cursor { return &Cursor{trace: t, state: t.Start.Clone()} }

// Playhead returns how many events the cursor has passed.
func (c *Cursor) Playhead() int { return c.playhead }

// Move goes to a playhead, 0 ≤ playhead ≤ len(Events), and returns the state
// there, which belongs to the cursor and changes with the next Move. Events
// beyond the cursor may have been cut and replaced since the last Move; those
// before it may not: move back first.
func (c *Cursor) Move(playhead int) *State {
	if c.playhead < playhead {
		c.forward(playhead)
	}
	for c.playhead > playhead {
		c.playhead--
		c.state.Back(&c.trace.Events[c.playhead])
	}
	return &c.state
}

// forward moves on to a later playhead. The output grows once and not with each
// event, or a long way would copy it over and over.
func (c *Cursor) forward(playhead int) {
	output, errors := []byte(c.state.Output), []byte(c.state.Errors)
	for ; c.playhead < playhead; c.playhead++ {
		e := &c.trace.Events[c.playhead]
		c.state.forward(e)
		output = append(output, e.Output...)
		errors = append(errors, e.Errors...)
	}
	c.state.Output, c.state.Errors = string(output), string(errors)
}
