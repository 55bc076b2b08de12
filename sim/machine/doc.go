// Package machine is the simulated computer: threads, a heap, synchronisation
// objects and a virtual clock. It knows no language. A Language executes a
// thread's instructions against the machine's slices; the machine decides who
// may go, keeps every change reversible, and ends the run.
//
// # State
//
// Everything is data: a Value is sixteen bytes without pointers, an Object is a
// type and a slice of values, a thread is a slice of frames over a slice of
// values. Text and big integers are interned in tables that only grow, so that
// two equal values are equal Values. A Snapshot is a copy, and Restore goes
// back to it; with a Journal the last steps can also be undone one by one.
//
// # A step
//
// Between two steps every live thread stands right before an operation on
// shared state (its pending operation), and Thread.Wait says when that
// operation can proceed. Step lets one thread do its pending operation and then
// run on, through work that no other thread can notice, until right before its
// next one. A thread that is started runs to its first operation at once.
//
// Blocked is a predicate over Wait, not a list: nothing is ever woken.
//
// # Sharing
//
// An object is local until a second thread can reach it; then it and all that is
// reachable from it is shared, for ever (Publish). Only operations on shared
// objects are scheduling points, and only while two threads are alive.
//
// # Memory
//
// Objects, texts and big integers keep their ids, and nothing is dropped: records,
// snapshots and searches hold ids. A run of which nobody keeps any may have what
// nothing can reach dropped, and its ids given again (Config.Collect).
//
// A broken invariant panics with a message that starts with "machine: ".
package machine
