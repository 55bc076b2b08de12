package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// Kind says what a finding is about.
type Kind string

// The kinds of findings. The file named after each says what exactly it is.
const (
	DataRace     Kind = "data-race"           // race.go
	LostUpdate   Kind = "lost-update"         // lost.go, lostfile.go
	Atomicity    Kind = "atomicity-violation" // act.go, actfile.go, torn.go, lostfile.go
	Deadlock     Kind = "deadlock"            // waiting.go
	Partial      Kind = "partial-deadlock"    // waiting.go
	LockOrder    Kind = "lock-order"          // lockorder.go
	LostWakeup   Kind = "lost-wakeup"         // wakeup.go
	WaitNoLoop   Kind = "wait-without-loop"   // waitloop.go
	BusyWaiting  Kind = "busy-waiting"        // busy.go
	Livelock     Kind = "livelock"            // livelock.go
	NotReleased  Kind = "lock-not-released"   // heldlock.go
	AcrossSleep  Kind = "lock-across-sleep"   // sleeping.go
	ItemsLeft    Kind = "items-left"          // leftover.go
	NeverJoined  Kind = "never-joined"        // unjoined.go
	ThreadFailed Kind = "thread-exception"    // exception.go
	Swallowed    Kind = "swallowed-exception" // swallowed.go
	CutOff       Kind = "cut-off"             // cutoff.go
)

// Severity says how bad a finding is.
type Severity uint8

// The severities.
const (
	Hint    Severity = iota // right, but it could be done better
	Warning                 // it may come out right every time, by luck or by the way that it is used
	Error                   // something went wrong, or goes wrong in another order of the same steps
)

var severityNames = [...]string{"hint", "warning", "error"}

func (s Severity) String() string { return severityNames[s] }

// Finding is one thing that is wrong with a run.
type Finding struct {
	Kind     Kind
	Severity Severity
	Message  string           // what went wrong: one or two plain sentences
	Hint     string           // how to mend it: a plain sentence
	Steps    []int32          // the steps that show it, 1-based, ascending
	Threads  []trace.ThreadID // in the order in which the message names them
	Objects  []trace.ObjectID
	Spans    []trace.Span // the places in the program
	Times    int          // how often it happened; the rest is about one of these
	From     int32        // the step after which it is known
}

// Find returns all that is wrong with a run: the errors, the warnings, the hints, each
// as they came to light.
func Find(t *trace.Trace) []Finding {
	return New(t).Findings()
}

// Fold looks at a trace that grows, event by event.
type Fold struct {
	trace     *trace.Trace
	at        int         // events seen
	state     trace.State // after them; its outputs are not kept
	detectors []detector
	found     []*Finding
	byKey     map[key]*Finding
	now       int32 // the step that is looked at
}

// detector looks for one kind of finding.
type detector interface {
	// step looks at event k, 1-based; f.state is what was before it.
	step(f *Fold, k int32, e *trace.Event)
}

// ender is a detector that also looks at how a run stands at the end. It must not
// change: the run may go on.
type ender interface {
	end(f *Fold)
}

// key tells findings apart: what happens at the same lines to the same object is
// one.
type key struct {
	kind   Kind
	object trace.ObjectID
	thread trace.ThreadID // of those that belong to one thread, else NoThread
	a, b   int32          // lines
}

// New returns a fold over t that has seen no event yet.
func New(t *trace.Trace) *Fold {
	f := &Fold{trace: t, state: t.Start.Clone(), byKey: map[key]*Finding{}}
	f.state.Output, f.state.Errors = "", ""
	f.detectors = []detector{&lost{}, &acts{}, &torn{}, &races{}, &waiting{}, &lockOrder{}, &wakeups{}, &waitLoops{}, &busy{},
		&livelock{}, &heldLocks{}, &sleeping{}, &leftover{}, &unjoined{}, &exceptions{}, &files{}, &paths{}, &swallowed{}, &cutOff{}}
	return f
}

// Findings looks at the events that the trace has got since the last time, and
// returns all findings, the worst first. Events that were seen must still be there.
func (f *Fold) Findings() []Finding {
	for ; f.at < len(f.trace.Events); f.at++ {
		e := &f.trace.Events[f.at]
		f.now = int32(f.at + 1)
		for _, d := range f.detectors {
			d.step(f, int32(f.at+1), e)
		}
		f.state.Forward(e)
		f.state.Output, f.state.Errors = "", ""
	}
	// What the end shows is added to a copy.
	g := *f
	g.found, g.byKey = slices.Clone(f.found), map[key]*Finding{}
	for _, d := range f.detectors {
		if d, ok := d.(ender); ok {
			d.end(&g)
		}
	}
	locked := slices.ContainsFunc(g.found, func(x *Finding) bool { return x.Kind == Deadlock })
	var sorted []Finding
	for _, severity := range []Severity{Error, Warning, Hint} {
		for _, x := range g.found {
			if x.Severity == severity && !(locked && x.Kind == LockOrder) {
				sorted = append(sorted, *x)
			}
		}
	}
	return sorted
}

// add adds a finding, or counts it if there is one with its key; then the more
// severe one stays. It returns the one that stands.
func (f *Fold) add(k key, x Finding) *Finding {
	if k.a > k.b {
		k.a, k.b = k.b, k.a
	}
	k.kind = x.Kind
	slices.Sort(x.Steps)
	x.Steps = slices.Compact(x.Steps)
	x.Times, x.From = 1, f.now
	if old := f.byKey[k]; old != nil {
		if x.Severity <= old.Severity {
			old.Times++
			return old
		}
		x.Times += old.Times
		f.found = slices.DeleteFunc(f.found, func(y *Finding) bool { return y == old })
	}
	f.byKey[k] = &x
	f.found = append(f.found, &x)
	return &x
}
