package timed

// State is what a thread's time goes into.
type State uint8

// The states.
const (
	Running  State = iota
	Vain           // polling in vain: see the package comment
	ForGIL         // waiting for the GIL
	ForLock        // waiting for a lock
	ForQueue       // waiting within an operation of a queue
	ForOther       // waiting for anything else: a thread's end, an event, a condition, the network, input
	Sleeping
	NumStates
)

var stateNames = [NumStates]string{"running", "polling in vain", "waiting for the GIL", "waiting for a lock",
	"waiting for a queue", "waiting for something else", "sleeping"}

// String returns the state in words.
func (s State) String() string { return stateNames[s] }

// Times is how long a thread was in each state, in virtual ns.
type Times [NumStates]int64

// Account is what became of a thread's time, in all and in equal parts of the run.
type Account struct {
	Total Times
	Parts []Times
}

// add notes that a thread was in a state from one time to another; part is how long a
// part is.
func (a *Account) add(s State, from, to, part int64) {
	if to <= from {
		return
	}
	a.Total[s] += to - from
	for from < to {
		i := from / part
		end := min(to, (i+1)*part)
		a.Parts[i][s] += end - from
		from = end
	}
}

// coarsen makes one part of two.
func (a *Account) coarsen() {
	n := len(a.Parts) / 2
	for i := range n {
		for s := range a.Parts[i] {
			a.Parts[i][s] = a.Parts[2*i][s] + a.Parts[2*i+1][s]
		}
	}
	clear(a.Parts[n:])
}
