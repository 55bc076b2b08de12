package trace

// ThreadID numbers threads in the order of their creation; 0 is main.
type ThreadID = int32

// ObjectID is the heap id of a shared object.
type ObjectID = int32

// NoObject is the ObjectID of no object, NoThread the ThreadID of no thread.
const (
	NoObject ObjectID = -1
	NoThread ThreadID = -1
)

// Span is a piece of source text. File indexes Trace.Files. The zero Span, with
// Line 0, means "nowhere in the user's program".
type Span struct {
	File            int32
	Line, Col       int32
	EndLine, EndCol int32
}

// File is one source file of the program.
type File struct {
	Name, Text string
}

// Trace is a whole recorded run. Events only ever grows at its end, or is cut
// there when the user steps on from an earlier playhead.
type Trace struct {
	Files  []File
	Policy string
	Start  State // the state before the first step
	Events []Event
	End    *End // how the run ended, nil while it goes on
}

// Choice is one decision of a scheduler: this thread takes a step. With
// Interrupt (thread 0 only) the step raises KeyboardInterrupt instead.
type Choice struct {
	Thread    ThreadID
	Interrupt bool
}

// Event is one step: everything that happened from one scheduling point of a
// thread to just before its next.
type Event struct {
	Choice
	Ops     []Op           // at least one, but for an interrupt of a thread with no operation; more than one where the policy lets a thread run through several
	Effects []Effect       // on shared objects, in the order in which they happened
	Threads []ThreadChange // threads whose display changed, each at most once
	Output  string         // what the step printed
	Errors  string         // what the step wrote to standard error
	Enabled []ThreadID     // who could have taken this step
	Clock   []uint32       // vector clock of the thread after the step, indexed by ThreadID: see Clocks
	Before  int64          // virtual time before the step, ns
	After   int64          // virtual time after the step, ns
	Lost    []Lost         // updates that this step overwrote unseen
	Skipped int32          // if not 0, the event stands for so many steps that were taken and not recorded; its Choice is the last of them
}

// OpKind says what an operation does. The names are those of the text form.
type OpKind uint8

// The operations on shared state. A front end maps its own onto these.
const (
	OpNone    OpKind = iota
	OpLoad           // read one variable, item or attribute
	OpStore          // write one
	OpDelete         // remove one
	OpCall           // another atomic use of a shared object, such as x.append(3) or len(x)
	OpAcquire        // take a lock, a semaphore's unit, …
	OpRelease        // give it back
	OpPut            // add an item to a queue
	OpGet            // take an item from a queue
	OpSet            // set an event
	OpClear          // clear an event
	OpTest           // look at a sync object or thread without changing it: q.empty(), e.is_set(), t.is_alive()
	OpWait           // wait for an event, a condition, a barrier
	OpNotify         // wake waiters of a condition
	OpStart          // start a thread
	OpJoin           // wait for a thread's end
	OpSleep          // sleep
	OpClock          // read the clock
	OpPrint          // write to standard output or error
	OpInput          // read standard input
	OpRandom         // draw from a shared random generator
	OpOpen           // open a file
	OpRead           // read from a file
	OpWrite          // write to a file
	OpBuffer         // write to a file's buffer, which nobody else sees
	OpFlush          // write a file's buffer to the file
	OpClose          // close a file
	OpExists         // look whether a file is there
	OpRemove         // remove a file or folder
	OpFile           // another file-system operation
	OpNet            // a network operation
	OpRaise          // an interrupt arrives
	numOpKinds
)

var opNames = [numOpKinds]string{"none", "load", "store", "delete", "call", "acquire", "release",
	"put", "get", "set", "clear", "test", "wait", "notify", "start", "join", "sleep", "clock",
	"print", "input", "random", "open", "read", "write", "buffer", "flush", "close", "exists", "remove", "file", "net", "raise"}

func (k OpKind) String() string { return opNames[k] }

// Op is one operation on shared state, done or about to be done.
type Op struct {
	Kind   OpKind
	Span   Span
	Object ObjectID // the object operated on, or NoObject
	Cell   int32    // which of the object's cells, or -1 for the object as a whole
	Other  ThreadID // the thread started, joined or asked about, or NoThread
	Target string   // what the program calls it: "x[0]", "lock", "q"
	Value  string   // the value read, written, put, got or printed, what a wait came to, what an interrupt calls, or the exception that is set instead of a result; "" before a read has happened
	Result Result
	Text   string // the source text of the operation: "x.append(3)"
	Lib    string // the library function that does it, "" in the user's own code
	// Guards is set where the value that comes out does nothing but decide a branch:
	// it spans what runs, or does not, because of it.
	Guards Span
	// ReadAt is on which read by its own thread the value of a done OpStore rests:
	// the step, Constant, or 0 for none of the same place.
	ReadAt int32
}

// Constant is the ReadAt of a store whose value depends on nothing that was read.
const Constant int32 = -1

// What the Value of a done OpWait says.
const (
	WaitParked  = "parked"  // a condition's lock was released; the thread waits to be notified
	WaitBack    = "back"    // … and was taken back
	WaitBegun   = "begun"   // an event is clear; the thread waits until it is set
	WaitSet     = "set"     // the event is set
	WaitWoken   = "woken"   // it was set while the thread waited, and may be clear again
	WaitArrived = "arrived" // at a barrier, where others are still to come
	WaitLast    = "last"    // at a barrier, as the last: all may go on
	WaitPassed  = "passed"  // the barrier, after the last had come
	WaitTasks   = "tasks"   // all tasks of a queue are done
)

// OnFile reports whether an operation is one on a file.
func (k OpKind) OnFile() bool { return k >= OpOpen && k <= OpFile }

// What the Value of an OpOpen says.
const (
	OpenRead   = "read"
	OpenWrite  = "write" // from its beginning on, the old contents are gone
	OpenAppend = "append"
	OpenCreate = "create"
	OpenUpdate = "update" // read and write
)

// FileSaved is the Value of an OpFlush or OpClose that writes what the file's
// buffer holds.
const FileSaved = "saved"

// What the Value of a done OpTest says where the truth of a container was looked
// at, as in "if items:".
const (
	TestEmpty    = "empty"
	TestNotEmpty = "not empty"
)

// Result says how an operation came out.
type Result uint8

// The results of an operation. A pending operation has Done.
const (
	Done     Result = iota
	TimedOut        // its time ran out before it could proceed
	Refused         // it did not wait and did nothing: acquire(blocking=False) on a held lock, get_nowait on an empty queue
	Raised          // it raised an exception
	numResults
)

var resultNames = [numResults]string{"done", "timed-out", "refused", "raised"}

func (r Result) String() string { return resultNames[r] }

// Effect is one reversible change of a shared object. Old cells at At were
// replaced by New ones. With Create the object appears (Old is empty and At 0):
// from here on a second thread can reach it.
type Effect struct {
	Create *Object
	Object ObjectID
	At     int32
	Old    []Cell
	New    []Cell
}

// Lost is an update that a store overwrote without having seen it.
type Lost struct {
	Object   ObjectID
	Cell     int32
	Target   string   // "x[0]"
	Victim   ThreadID // whose store was lost
	StoredAt int32    // the step of the lost store
	ReadAt   int32    // the step at which the overwriting thread had read the cell
	Value    string   // the value that was lost
	Read     string   // the value that had been read
}

// EndKind says how a run ended.
type EndKind uint8

// The ends of a run. Exceptions are told by End.Exceptions, whatever the kind.
const (
	Finished EndKind = iota
	Deadlock         // no thread can go on
	Partial          // some thread waits for ever although others ended or go on
	Livelock         // a thread goes round for ever within one step, and none is left to end that
	Limit            // a limit stopped it
	numEndKinds
)

var endNames = [numEndKinds]string{"finished", "deadlock", "partial-deadlock", "livelock", "limit"}

func (k EndKind) String() string { return endNames[k] }

// End is how a run ended.
type End struct {
	Kind       EndKind
	Message    string   // one sentence, or several lines: who waits for what, where
	Exceptions []string // types of uncaught exceptions, in order
	Exit       int      // the process's exit status as Python would give it
}
