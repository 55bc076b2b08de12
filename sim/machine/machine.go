package machine

import "racewalk/sim/plain"

// Language executes instructions. Its methods are given the machine that they
// work on; it may keep immutable things only (a program), so that one Language
// serves many machines.
type Language interface {
	// Boot sets up the heap and the main thread's first frame.
	Boot(m *Machine)
	// Run executes t. If t.Granted the pending operation comes first, then
	// everything up to right before the next scheduling point: there it sets
	// t.Wait and returns. It returns, too, after Finish or Stop.
	Run(m *Machine, t *Thread)
	// Reach calls visit with the objects that an object refers to by other ways
	// than its slots: the globals that a function mentions.
	Reach(m *Machine, id int32, visit func(id int32))
}

// Publisher is what a Language adds to be told of every object that comes to be
// shared. It may change objects, but make none.
type Publisher interface {
	Published(m *Machine, id int32)
}

// Policy says where a thread switch may come.
type Policy uint8

// The policies.
const (
	AnyOp      Policy = iota // before every operation on shared state
	Line                     // between source lines
	CPython39                // between any two bytecodes
	CPython310               // at loop back edges, calls, and when blocking
	numPolicies
)

var policyNames = [numPolicies]string{"any-op", "line", "cpython-3.9", "cpython-3.10"}

func (p Policy) String() string { return policyNames[p] }

// ParsePolicy returns the policy of that name.
func ParsePolicy(name string) (Policy, error) {
	for p, n := range policyNames {
		if n == name {
			return Policy(p), nil
		}
	}
	return 0, plain.Errorf("unknown policy %q: use any-op, line, cpython-3.9 or cpython-3.10", name)
}

// Config is how to run a program. The zero value of a limit means its default.
type Config struct {
	Policy    Policy
	Seed      uint64   // of the program's own random numbers
	Input     []string // lines of standard input
	InputEnds bool     // reading beyond Input finds the end of the file instead of waiting
	Argv      []string

	MaxSteps   int   // steps of the whole run
	MaxWork    int64 // instructions within one step
	MaxThreads int
	MaxHeap    int64 // bytes, roughly
	MaxOutput  int   // bytes

	// Collect is by how many bytes the heap may grow before what nothing can reach
	// is dropped; its ids are then given again. 0 means never: so it must be where
	// somebody else holds ids or texts (a journal, a snapshot, a search).
	Collect int64

	// Meter, if not nil, is told in the middle of a long step how many further
	// instructions it has taken. It may panic where the machine is not used again.
	Meter func(instructions int64)
}

// The default limits.
const (
	DefaultMaxSteps   = 1_000_000
	DefaultMaxWork    = 20_000_000
	DefaultMaxThreads = 5_000
	DefaultMaxHeap    = 256 << 20
	DefaultMaxOutput  = 16 << 20
)

func (c Config) withDefaults() Config {
	if c.MaxSteps == 0 {
		c.MaxSteps = DefaultMaxSteps
	}
	if c.MaxWork == 0 {
		c.MaxWork = DefaultMaxWork
	}
	if c.MaxThreads == 0 {
		c.MaxThreads = DefaultMaxThreads
	}
	if c.MaxHeap == 0 {
		c.MaxHeap = DefaultMaxHeap
	}
	if c.MaxOutput == 0 {
		c.MaxOutput = DefaultMaxOutput
	}
	return c
}

// LimitKind says which limit stopped a run.
type LimitKind uint8

// The limits.
const (
	LimitNone LimitKind = iota
	LimitSteps
	LimitWork
	LimitThreads
	LimitHeap
	LimitOutput
	LimitRound // not a limit: the only thread is where it was before, and so will be for ever
)

// Machine is the whole state of a run.
type Machine struct {
	config    Config
	language  Language
	publisher Publisher // the language, if it is one

	Objects []Object
	Threads []Thread // [0] is main; pointers into it are valid until NewThread
	Live    int      // threads that are alive
	Now     int64    // virtual ns
	Output  []byte   // standard output so far
	Errors  []byte   // standard error so far
	Steps   int      // steps taken
	Failed  []string // types of the exceptions that ended threads, in order
	Exit    int      // exit status of the program
	Limit   LimitKind
	// InputUsed counts the lines of input that were read.
	InputUsed int
	// Scratch is the language's working memory between two instructions; it is no
	// part of the state.
	Scratch any

	// Journal lists the heap's changes, if it is kept.
	Journal   []Change
	journalOn bool

	// Watch, if set, is told of the operations of a step as they happen.
	Watch Watcher
	// Writes counts the changes of shared objects, Changes those of all.
	Writes, Changes int64

	interned  interned
	heapBytes int64
	booted    bootSize
	free      free
	tidyAt    int64 // the HeapBytes at which there is something to do
	started   []int32
}

// Watcher sees a step's operations.
type Watcher interface {
	// Before is called right before t does an operation that the step did not
	// begin with: its frames and operands stand before it.
	Before(m *Machine, t *Thread)
	// After is called right after an operation, with its result, or with an
	// exception if raised is set.
	After(m *Machine, t *Thread, result Value, raised bool)
}

// New boots a program: it runs the main thread to its first operation.
func New(l Language, c Config) *Machine {
	m := Boot(l, c)
	m.advance(0)
	m.settle()
	return m
}

// Boot loads a program without running it: for a timed run.
func Boot(l Language, c Config) *Machine {
	m := &Machine{config: c.withDefaults(), language: l}
	m.publisher, _ = l.(Publisher)
	m.interned.textIDs = map[string]int32{}
	m.interned.bigIDs = map[string]int32{}
	m.tidyAt = m.config.MaxHeap + 1
	l.Boot(m)
	m.booted = bootSize{len(m.Objects), len(m.interned.texts), len(m.interned.bigs), m.HeapBytes()}
	if c.Collect > 0 {
		m.tidyAt = min(m.booted.bytes+c.Collect, m.tidyAt)
	}
	return m
}

// Config returns how the machine was set up, with the defaults filled in.
func (m *Machine) Config() Config { return m.config }

// Language returns what executes the machine's threads.
func (m *Machine) Language() Language { return m.language }

// Step lets a thread take one step. With interrupt (thread 0 only, in any
// state but ended) the step raises an interrupt instead of doing the pending
// operation. It is an error if the thread can't.
func (m *Machine) Step(thread int32, interrupt bool) error {
	if thread < 0 || int(thread) >= len(m.Threads) {
		return plain.Errorf("there is no thread %d", thread)
	}
	t := &m.Threads[thread]
	switch {
	case m.Over():
		return plain.Errorf("the run has ended")
	case interrupt && (thread != 0 || t.Life != Alive):
		return plain.Errorf("thread %d cannot be interrupted", thread)
	case !interrupt && !m.Enabled(t):
		return plain.Errorf("thread %d cannot take a step", thread)
	}
	t.Interrupt = interrupt
	t.TimedOut = false
	if !interrupt && !m.Ready(t) {
		t.TimedOut = true
		m.Now = max(m.Now, t.Wait.Deadline)
	}
	t.Granted = true
	m.Steps++
	m.advance(thread)
	if m.Steps >= m.config.MaxSteps && !m.Over() {
		m.Stop(LimitSteps)
	}
	m.settle()
	return nil
}

// advance runs a thread to its next operation, and then the threads that it
// started to their first.
func (m *Machine) advance(thread int32) {
	m.language.Run(m, &m.Threads[thread])
	for len(m.started) > 0 && m.Limit == LimitNone {
		id := m.started[0]
		m.started = m.started[1:]
		m.language.Run(m, &m.Threads[id])
	}
	m.started = m.started[:0]
	m.limits()
}

// limits looks after the heap, and ends the run if the output has grown too large.
func (m *Machine) limits() {
	m.Tidy()
	if len(m.Output)+len(m.Errors) > m.config.MaxOutput {
		m.Stop(LimitOutput)
	}
}

// settle kills the daemons when every other thread has ended.
func (m *Machine) settle() {
	for i := range m.Threads {
		if t := &m.Threads[i]; t.Life == Alive && !t.Daemon {
			return
		}
	}
	for i := range m.Threads {
		if t := &m.Threads[i]; t.Life == Alive {
			m.Finish(t, Killed)
		}
	}
}

// Stop ends the run by a limit.
func (m *Machine) Stop(l LimitKind) {
	if m.Limit == LimitNone {
		m.Limit = l
	}
}

// Over reports whether the run has ended by itself or by a limit. A deadlock is
// not over: nobody can take a step, but main could still be interrupted.
func (m *Machine) Over() bool { return m.Limit != LimitNone || m.Live == 0 }

// Stuck reports whether threads are alive and none can take a step.
func (m *Machine) Stuck() bool {
	if m.Over() {
		return false
	}
	for i := range m.Threads {
		if m.Enabled(&m.Threads[i]) {
			return false
		}
	}
	return true
}

// Alone reports whether at most one thread is alive, so that nothing it does to
// memory can be noticed.
func (m *Machine) Alone() bool { return m.Live < 2 }

// HeapBytes returns roughly how many bytes the heap and the tables take.
func (m *Machine) HeapBytes() int64 { return m.heapBytes + m.interned.bytes }
