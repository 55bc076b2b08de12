package session

// The messages between a page and an engine, as JSON. The engine answers every
// request with exactly one Reply that has the same ID, in order; while a long
// request runs it may send Progress first.

// Request is a wish of the user.
type Request struct {
	ID      int    `json:"id"`
	Command string `json:"command"`

	// "load": the program and how to run it. Where Schedule is given it is
	// replayed up to its end, and then the playhead goes to Playhead.
	// "compile": the files alone, to get diagnostics without changing the run.
	// "policy" is a load of the same files under another policy.
	Files    []File   `json:"files,omitempty"`
	Policy   string   `json:"policy,omitempty"`
	Schedule string   `json:"schedule,omitempty"`
	Seed     uint64   `json:"seed,omitempty"`  // of the run's random numbers
	Input    []string `json:"input,omitempty"` // lines for standard input

	// "step": this thread takes one step from the playhead. If events lay beyond
	// the playhead they become the kept branch (Reply.Branch).
	// "input": this thread reads Input's one line at the playhead. If another line
	// stood there, or events lay beyond, those become the kept branch.
	// "auto": up to Steps steps by Scheduler ("in-turn", "random").
	// "finish": like auto, to the end of the run.
	Thread    int    `json:"thread,omitempty"`
	Interrupt bool   `json:"interrupt,omitempty"`
	Scheduler string `json:"scheduler,omitempty"`
	Steps     int    `json:"steps,omitempty"`

	// "goto": move the playhead. Kept inside 0 … number of events.
	Playhead int `json:"playhead,omitempty"`

	// "explore": search all interleavings of the loaded program under its policy, for
	// about Steps transitions, from where the last such request stopped; a page
	// sends it again until Exploration.Done, and stops by not doing so. Meanwhile
	// some random runs are made. With other Bounds than before it begins anew.
	// "ask": when the search is over, can Expr be true in any state? Steps as above,
	// until Answer.Done.
	// "sample": make random runs by Scheduler ("random", "pct" with Depth; seeds from
	// Seed on) until there are Runs, for about Steps steps.
	// "tell": the events of another run of the program, by Schedule; nothing changes.
	// "forget": drop the search.
	Expr   string `json:"expr,omitempty"`
	Runs   int    `json:"runs,omitempty"`
	Depth  int    `json:"depth,omitempty"`
	Bounds Bounds `json:"bounds,omitzero"`

	// "timed": begin a timed run of the loaded program, under Policy if that is given,
	// that is For virtual ns long, with a Ctrl-C at InterruptAt unless that is 0. "timed-on"
	// lets it go on by about Steps virtual µs, with Interrupt after a Ctrl-C; a page sends it
	// again until Timed.Done. "timed-end" drops it.
	For         int64 `json:"for,omitempty"`
	InterruptAt int64 `json:"interruptAt,omitempty"`

	// "branch": exchange the events beyond the fork with the kept branch.
}

// File is one source file.
type File struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// Reply answers a Request. Exactly one of Error and the rest is meant.
type Reply struct {
	ID          int          `json:"id"`
	Error       string       `json:"error,omitempty"`       // one sentence for the user; nothing has changed
	Diagnostics []Diagnostic `json:"diagnostics,omitempty"` // of load and compile; with load, nothing has changed
	Run         *Run         `json:"run,omitempty"`
	Exploration *Exploration `json:"exploration,omitempty"`
	Timed       *TimedRun    `json:"timed,omitempty"`
	Answer      *Answer      `json:"answer,omitempty"`
	Told        *Told        `json:"told,omitempty"`
}

// TimedRun is how a timed run stands. Times are virtual ns.
type TimedRun struct {
	Policy string `json:"policy"`
	For    int64  `json:"for"`    // its length
	Time   int64  `json:"time"`   // how far it has come
	Output string `json:"output"` // what it has printed since the last reply
	Errors string `json:"errors"`
	Asking bool   `json:"asking,omitempty"` // it waits for a line of input
	Done   bool   `json:"done"`

	// When it is done:
	End        string        `json:"end,omitempty"` // as End.Kind, or "time-up"
	Message    string        `json:"message,omitempty"`
	Bad        bool          `json:"bad,omitempty"` // something went wrong; that the time is up does not count
	Exceptions []string      `json:"exceptions,omitempty"`
	Exit       int           `json:"exit,omitempty"`
	State      string        `json:"state,omitempty"` // final values of the shared objects
	Part       int64         `json:"part,omitempty"`  // the length of a part of the accounts
	Threads    []TimedThread `json:"threads"`
	More       int           `json:"more,omitempty"` // threads that are not listed
}

// TimedThread is the account of a thread's time: in the order of timed.State, in all,
// and the same for each part of the run.
type TimedThread struct {
	ID    int     `json:"id"`
	Label string  `json:"label"`
	Name  string  `json:"name"`
	Times []int64 `json:"times"`
	Parts []int64 `json:"parts"`
}

// Exploration is what the search of all interleavings has found so far.
type Exploration struct {
	Policy        string     `json:"policy"`
	Done          bool       `json:"done"`     // the search is over; else ask again
	Complete      bool       `json:"complete"` // nothing was left out
	Bound         string     `json:"bound"`    // what stopped it: "", "states", "memory", …, in words
	Phase         string     `json:"phase"`    // what it does now, in words
	States        int        `json:"states"`
	Transitions   int        `json:"transitions"`
	Interleavings string     `json:"interleavings"`        // decimal; "" before it is known
	Endless       bool       `json:"endless,omitempty"`    // not counting turns of polling loops, which have no end
	Outcomes      []Explored `json:"outcomes"`             // failing ones first
	Cycles        []string   `json:"cycles,omitempty"`     // sentences
	Findings      []Finding  `json:"findings,omitempty"`   // what is wrong in any of the runs, the worst first; complete when Done
	Interrupts    int        `json:"interrupts,omitempty"` // how often Ctrl-C could be pressed
	Omitted       string     `json:"omitted,omitempty"`    // what was not looked at for findings, in a sentence
	Marked        []string   `json:"marked,omitempty"`     // variables whose final values alone tell outcomes apart
	Samples       []Sampled  `json:"samples,omitempty"`    // what random runs found; no proof
	Graph         *Graph     `json:"graph,omitempty"`      // when done, where there are few states
	Node          int        `json:"node,omitempty"`       // as Run.Node
}

// Bounds say how far a search goes. The zero value of one is the page's own bound, or
// none.
type Bounds struct {
	Preemptions int `json:"preemptions,omitempty"` // of a run, and 1; 0: no bound
	Interrupts  int `json:"interrupts,omitempty"`  // how often Ctrl-C may be pressed in a run
	States      int `json:"states,omitempty"`
	Memory      int `json:"memory,omitempty"` // MB
}

// Explored is one outcome of all interleavings.
type Explored struct {
	End           string   `json:"end"` // as End.Kind, or "livelock"
	Failing       bool     `json:"failing"`
	Exceptions    []string `json:"exceptions,omitempty"`
	Output        string   `json:"output"`
	State         string   `json:"state"`         // "x = [2]"
	Interleavings string   `json:"interleavings"` // decimal
	Endless       bool     `json:"endless,omitempty"`
	Share         float64  `json:"share"`       // of all interleavings, 0 … 1
	Probability   float64  `json:"probability"` // of a run that chooses evenly, 0 … 1
	Preemptions   int      `json:"preemptions"` // of the witness
	Steps         int      `json:"steps"`
	Witness       string   `json:"witness"`        // a schedule; "" while the search runs
	Pass          string   `json:"pass,omitempty"` // the nearest run that goes well
	PassSteps     int      `json:"passSteps,omitempty"`
	PassOutcome   int      `json:"passOutcome,omitempty"` // number in Outcomes, from 1
	First         int      `json:"first,omitempty"`       // the two steps of the witness, 1-based, whose
	Second        int      `json:"second,omitempty"`      // order makes the difference: swapped in Pass.
	At            int      `json:"at,omitempty"`          // the step of Pass that is the second
	By            string   `json:"by,omitempty"`          // label of who takes the second; without a second Pass differs from First on, where this thread goes
	Wrong         []string `json:"wrong,omitempty"`       // kinds of the findings that its witness shows and that are errors
}

// Finding is one thing that is wrong with a run.
type Finding struct {
	Kind     string `json:"kind"`              // "lost-update", "data-race", …: package detect lists them
	Severity string `json:"severity"`          // "error", "warning", "hint"
	Message  string `json:"message"`           // what went wrong: one or two sentences
	Hint     string `json:"hint"`              // how to mend the program: a sentence
	Steps    []int  `json:"steps"`             // that show it, ascending
	Times    int    `json:"times"`             // how often it happens in the run
	From     int    `json:"from"`              // it is known from this playhead on
	Witness  string `json:"witness,omitempty"` // of an exploration's: a schedule that shows it
}

// Sampled is what a number of random runs found.
type Sampled struct {
	Scheduler string          `json:"scheduler"`       // "random" or "pct"
	Depth     int             `json:"depth,omitempty"` // of PCT; 0 for 1, 2, 3, 4 in turn
	Seed      uint64          `json:"seed"`            // of the first run; the next has the next
	Runs      int             `json:"runs"`
	Outcomes  []SampleOutcome `json:"outcomes"` // failing ones first
}

// SampleOutcome is an outcome of random runs.
type SampleOutcome struct {
	End        string   `json:"end"`
	Failing    bool     `json:"failing"`
	Exceptions []string `json:"exceptions,omitempty"`
	Output     string   `json:"output"`
	State      string   `json:"state"`
	Runs       int      `json:"runs"`
	Low        float64  `json:"low"` // between which its probability lies, with 95 % confidence; not for PCT
	High       float64  `json:"high"`
	Witness    string   `json:"witness"` // the shortest of the runs
	Steps      int      `json:"steps"`
}

// Graph is the graph of all states. Node 0 is the start.
type Graph struct {
	Nodes []Node `json:"nodes"`
	Arcs  []Arc  `json:"arcs"`
}

// Node is a state.
type Node struct {
	Layer   int    `json:"layer"`             // the fewest steps that lead to it
	Outcome int    `json:"outcome,omitempty"` // of runs that end here: number in Exploration.Outcomes, from 1
	Cut     bool   `json:"cut,omitempty"`     // a bound kept steps from here from being followed
	State   string `json:"state,omitempty"`   // of the shared objects: "x = [2]"
	Way     string `json:"way"`               // a schedule that leads to it
	Steps   int    `json:"steps"`             // of Way
}

// Arc is a step from one node to another.
type Arc struct {
	From      int  `json:"from"` // indices into Nodes
	To        int  `json:"to"`
	Thread    int  `json:"thread"`
	Interrupt bool `json:"interrupt,omitempty"`
}

// Answer is the answer to "Can it happen?".
type Answer struct {
	Expr          string `json:"expr"`
	Done          bool   `json:"done"`          // else ask again; the rest is empty then
	Verdict       string `json:"verdict"`       // "yes", "no", "not within the bound"
	Interleavings string `json:"interleavings"` // how many there are in all, decimal
	Endless       bool   `json:"endless,omitempty"`
	States        int    `json:"states"` // in how many states it is so
	Witness       string `json:"witness,omitempty"`
	Steps         int    `json:"steps,omitempty"`
	Preemptions   int    `json:"preemptions,omitempty"`
	Error         string `json:"error,omitempty"` // why it could be evaluated in no state
}

// Told is a run that is not the one that is shown.
type Told struct {
	Schedule string  `json:"schedule"`
	Events   []Event `json:"events"`
	End      *End    `json:"end,omitempty"`
}

// Progress tells how far a long request has come.
type Progress struct {
	ID    int `json:"id"`
	Done  int `json:"done"`
	Total int `json:"total"` // 0 if unknown
}

// Diagnostic is an error in the learner's program, at its place. Line is
// 1-based, Col and EndCol 0-based in UTF-16 units, as JavaScript counts.
type Diagnostic struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Col     int    `json:"col"`
	EndLine int    `json:"endLine"`
	EndCol  int    `json:"endCol"`
	Message string `json:"message"`
}

// Run is the run as it stands after a request: what has changed in the list of
// events since the reply before, and everything that is to be shown at the
// playhead.
type Run struct {
	Policy   string   `json:"policy"`
	Schedule string   `json:"schedule"` // of all events, so also beyond the playhead
	Playhead int      `json:"playhead"`
	Input    []string `json:"input,omitempty"` // the lines for standard input that belong to the run
	Total    int      `json:"total"`           // number of events
	From     int      `json:"from"`            // events from here on (0-based) are replaced …
	Events   []Event  `json:"events"`          // … by these
	Moment   Moment   `json:"moment"`
	End      *End     `json:"end,omitempty"` // how the run ended; shown when playhead == total
	Branch   *Branch  `json:"branch,omitempty"`
	Node     int      `json:"node,omitempty"` // the state at the playhead: number in Graph.Nodes, from 1; 0 if there is no graph
	// Findings is all that is wrong with the run, the worst first.
	Findings []Finding `json:"findings,omitempty"`

	// TraceFrom and Trace keep a stage up to date: the stage drops the events from
	// TraceFrom on and appends those in Trace (trace text form). TraceFrom -1
	// means that Trace is a whole trace and replaces all.
	TraceFrom int    `json:"traceFrom"`
	Trace     string `json:"trace"`
}

// Branch is a run that was left by stepping on from an earlier playhead.
type Branch struct {
	Fork  int `json:"fork"`  // the playhead at which the two part
	Total int `json:"total"` // its number of events
}

// Event is what lists and the timeline show of one step.
type Event struct {
	Thread    int    `json:"thread"`
	Interrupt bool   `json:"interrupt,omitempty"`
	Kind      string `json:"kind"`             // of its first operation: "load", "store", "acquire", …
	Short     string `json:"short"`            // a few words for a timeline mark: "load 1", "acquire lock"
	File      int    `json:"file,omitempty"`   // index into the files
	Line      int    `json:"line,omitempty"`   // of the operation, 1-based
	Text      string `json:"text"`             // the narration, one or two plain sentences
	Lost      []int  `json:"lost,omitempty"`   // steps whose stores this one overwrote unseen
	ReadAt    int    `json:"readAt,omitempty"` // with Lost: the step of the stale read
	Failed    bool   `json:"failed,omitempty"` // an exception ended the thread here
	Switch    bool   `json:"switch,omitempty"` // another thread took the step before although it could have gone on: a preemption
	Output    string `json:"output,omitempty"`
	Time      int64  `json:"time"` // virtual ns after the step
}

// Moment is everything that can be shown at one playhead.
type Moment struct {
	Threads  []Thread `json:"threads"`
	Objects  []Object `json:"objects"`
	Output   string   `json:"output"`
	Errors   string   `json:"errors"`
	Time     int64    `json:"time"`
	Lost     int      `json:"lost"`     // lost updates so far
	Switches int      `json:"switches"` // preemptions so far
	Title    string   `json:"title"`    // "Step 6: A writes 2 into x[0]", or what to do first
}

// Thread is one thread at the playhead.
type Thread struct {
	ID      int     `json:"id"`
	Label   string  `json:"label"`  // "main", "A", "B", …
	Name    string  `json:"name"`   // "Thread-1 (work)"
	Status  string  `json:"status"` // "not-started", "enabled", "blocked", "ended", "failed", "killed"
	Daemon  bool    `json:"daemon,omitempty"`
	Can     bool    `json:"can"`    // it can be stepped
	Action  string  `json:"action"` // what its step will do: "store 2 into x[0]"; "" if it cannot
	Why     string  `json:"why"`    // why it cannot go ("waits for lock, held by A"), how it ended, or with Can: why it would time out
	Line    int     `json:"line"`   // where it stands, 1-based, 0 for nowhere
	Col     int     `json:"col"`    // the sub-expression that runs next, UTF-16, 0-based
	EndLine int     `json:"endLine"`
	EndCol  int     `json:"endCol"`
	File    int     `json:"file"` // index into the files
	Func    string  `json:"func"`
	Reads   bool    `json:"reads,omitempty"`  // its next step reads a line of input
	Answer  string  `json:"answer,omitempty"` // … with Can: this line
	Hand    *Hand   `json:"hand,omitempty"`
	Frames  []Frame `json:"frames"`
}

// Hand is the value that a thread carries.
type Hand struct {
	Value  string `json:"value"`
	Target string `json:"target"` // where it was read: "x[0]"
	Read   string `json:"read"`
	ReadAt int    `json:"readAt"`
	Stale  bool   `json:"stale,omitempty"`
	By     string `json:"by,omitempty"` // label of who wrote there since
}

// Frame is an active call, innermost first.
type Frame struct {
	Func   string  `json:"func"`
	Line   int     `json:"line"`
	File   int     `json:"file"`
	Locals []Local `json:"locals"`
}

// Local is a local variable.
type Local struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Object is a shared object.
type Object struct {
	ID      int      `json:"id"`
	Kind    string   `json:"kind"` // "variable", "list", "map", "set", "record", "lock", "rlock", "condition", "semaphore", "event", "barrier", "queue", "file", "net", "other"
	Name    string   `json:"name"`
	Type    string   `json:"type"`
	State   string   `json:"state"` // in words: "held by A; B waits", "2 items of at most 5", "set", "[1, 2, 3]"
	Limit   int64    `json:"limit,omitempty"`
	Cells   []Cell   `json:"cells"`
	Waiters []string `json:"waiters,omitempty"` // labels
}

// Cell is one slot of an object.
type Cell struct {
	Key   string `json:"key"`
	Value string `json:"value"`
	By    string `json:"by,omitempty"` // label of the last writer
	At    int    `json:"at,omitempty"` // its step
}

// End is how a run ended.
type End struct {
	Kind       string   `json:"kind"` // "finished", "deadlock", "partial-deadlock", "livelock", "limit"
	Message    string   `json:"message"`
	Exceptions []string `json:"exceptions,omitempty"`
	Bad        bool     `json:"bad"` // something went wrong: anything but a clean finish
}
