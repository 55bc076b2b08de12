package detect

import (
	"strconv"

	"racewalk/sim/trace"
)

// holding is a lock that a thread holds.
type holding struct {
	lock  trace.ObjectID
	name  string
	since int32 // the step at which it was taken
}

// held returns the locks that a thread holds before the event at hand.
func (f *Fold) held(thread trace.ThreadID) (locks []holding) {
	label := trace.Label(thread)
	for i := range f.state.Objects {
		o := &f.state.Objects[i]
		lock := o.Lock()
		if lock == trace.NoObject || len(o.Cells) == 0 || o.Cells[0].Value != label {
			continue
		}
		if lock != o.ID && f.state.Object(lock) != nil {
			continue // a condition whose lock is shown itself
		}
		locks = append(locks, holding{lock, o.Name, o.Cells[0].At})
	}
	return locks
}

// lockOf returns the lock that an operation on an object takes or gives back,
// NoObject if the object is no lock.
func (f *Fold) lockOf(object trace.ObjectID) trace.ObjectID { return f.state.Object(object).Lock() }

// waiters returns the threads that are parked at a condition, as its cells say.
func waiters(cells []trace.Cell) (threads []trace.ThreadID) {
	for _, c := range cells {
		if c.Key == "waiter" {
			threads = append(threads, threadOf(c.Value))
		}
	}
	return threads
}

// threadOf reads a thread's label, or its number.
func threadOf(text string) trace.ThreadID {
	if n, err := strconv.Atoi(text); err == nil {
		return trace.ThreadID(n)
	}
	if text == "main" {
		return 0
	}
	n := trace.ThreadID(text[0]-'A') + 1
	if round, err := strconv.Atoi(text[1:]); err == nil {
		n += 26 * trace.ThreadID(round-1)
	}
	return n
}

// commonLock reports whether two lists hold the same lock.
func commonLock(a, b []holding) bool {
	for _, x := range a {
		for _, y := range b {
			if x.lock == y.lock {
				return true
			}
		}
	}
	return false
}

// without says which locks two accesses were made under, so that none kept the
// second back: "neither holds a lock", "A holds lock, B none".
func without(a, b trace.ThreadID, heldA, heldB []holding) string {
	if len(heldA) == 0 && len(heldB) == 0 {
		return "neither thread holds a lock"
	}
	return trace.Label(a) + " holds " + lockNames(heldA) + ", " + trace.Label(b) + " " + lockNames(heldB)
}

func lockNames(held []holding) string {
	if len(held) == 0 {
		return "no lock"
	}
	names := make([]string, len(held))
	for i := range held {
		names[i] = held[i].name
	}
	return list(names)
}
