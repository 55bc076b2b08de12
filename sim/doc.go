// Package sim is the map of Racewalk's engine. It holds no code.
//
//	source text ──python──▶ Program ──machine + schedule──▶ Trace ──view──▶ Scene ──draw──▶ pixels
//	                          │                               ├─ detect ──▶ findings
//	                          └────────── explore ────────────┘  outcomes, counts, witnesses
//
// Data flows one way. The page and the stage only read a trace and a playhead;
// every wish of the user is a message to a session, which answers with data.
//
// # Packages
//
//   - trace: what a run leaves behind: threads, shared objects, events with
//     reversible effects; its text form, its sentences, schedules.
//   - machine: threads, heap, synchronisation objects, virtual clock. Knows no
//     language. One file a primitive.
//   - worker: the goroutines that run a machine's threads, one each: a grant in,
//     a report out.
//   - schedule: who goes next: in turn, random, replay. One file a strategy.
//   - timed: a run by the clock, without steps: the GIL, timers, the account of
//     each thread's time.
//   - python: the first language: syntax (text → tree), compile (tree → code),
//     code (the instructions; code/listing shows them to tests), text, mersenne,
//     network and regex (pure functions), lib (modules written in Python), and the
//     interpreter itself, with one file a module.
//   - session: a recorded run with a playhead, behind the page and the command
//     line; the messages between page and engine.
//   - explore: all interleavings of a program: outcomes, counts, witnesses, and the
//     states in which two accesses clash.
//   - detect: what is wrong with a run: data races, lost updates, deadlocks, …, each
//     in a sentence with its steps and a hint. One file a detector.
//   - lesson: the course.
//   - bigint, plain: whole numbers of any size, and messages, without what math/big
//     and fmt bring along.
//   - cmd/racewalk: the command line.
//
// # Size
//
// What is linked into the page's engine has to be downloaded before the first step,
// and 1200 kB of brotli is the limit (make sizes). So the engine has few packages of
// the standard library, which the test at the root lists; errors and other messages
// come from plain; the modules written in Python are files beside the engine; and what
// only tests and the command line need is in packages of their own. wasm/slim takes
// out of the linked program what only stack traces use, and what can be computed when
// it starts.
//
// # Words
//
// A thread takes steps. A step runs a thread from one scheduling point to right
// before its next, and does the operation that stands there. A thread that can
// take a step is enabled, else blocked. The list of who took the steps is the
// schedule; with the program, the policy and the inputs it determines the run,
// byte for byte. One order of the steps is an interleaving; a switch away from a
// thread that could have gone on is a preemption. A step is recorded as an event
// with its effects; the events are the trace, and the playhead is a place in it.
// How a run ends, and with what, is its outcome; a schedule that leads there is
// its witness. What happens before what is told by vector clocks (trace.Clocks);
// two accesses that can come in either order clash. One thing that is wrong with
// a run is a finding.
//
// # What is a step
//
// A scheduling point is right before an operation on shared state, where the
// policy lets a switch come or where the operation cannot proceed. Operations
// are:
//
//   - what can be seen from outside: acquire, release, put, get, set, wait,
//     notify, start, join, sleep, reading the clock, printing, reading input.
//     They are steps even if only one thread is alive.
//   - a request to the network: the thread waits as in a sleep, for the latency of
//     the address, and then has the answer. What addresses give is a file of the
//     program, network.txt, or made up (sim/python/network).
//   - what looks at the disk or changes it: opening a file, a read or write that
//     gets past the file's buffer, closing, exists, remove, listdir (sim/python/disk.go).
//   - a load, a store or a deletion of one variable, item or attribute of a shared
//     object, and one call of a built-in that looks into a shared container
//     (append, len, sorted, in): while at least two threads are alive.
//
// An object is local until a second thread can reach it: through a global that a
// function mentions, a captured variable, an argument of a thread, a queue, an
// attribute or item of a shared object. Then it is shared, with all that it
// reaches, for ever.
//
// Not shared, because it cannot change: a global or captured variable that is
// bound exactly once, outside a loop, and never declared global to be bound in a
// function, as soon as it is bound (imports, functions, the lock, the queue); a
// global that no function mentions (it is the main thread's own); an attribute
// that the program assigns only through self in an __init__, as soon as it is
// there; methods.
//
// So x[0] += 1 on a shared list is two steps: the load and the store. The
// addition happens between them and belongs to the step of the load: whatever a
// thread does without touching shared state is folded into the step before. A
// thread that is started runs to its first operation at once, within the step
// that starts it. Acquire is one step, taken when it is possible; a blocked
// attempt, and a thread's end, are no steps. A condition's wait is two: it lets
// the lock go and waits; then, notified, it takes the lock again. So is a barrier's:
// it arrives; then, all being there, it goes on. An event's wait is one step, taken
// when it is set; but in a program that clears events, one that is not set makes it
// two: it begins to wait; then, once the event was set, it goes on, cleared or not.
//
// A call of the modelled standard library is one operation. What the library
// does inside with its own data is no step; what it does by way of the
// operations above is.
//
// # Policies
//
//   - any-op: a switch may come before every operation.
//   - line: before the first operation of each statement.
//   - cpython-3.9: before every operation but those that directly follow a
//     SETUP_FINALLY or SETUP_WITH.
//   - cpython-3.10: where, since the thread's last operation, a loop jumped back,
//     a function was entered or a built-in was called.
//
// Under every policy a thread stops before an operation that cannot proceed.
//
// # Time
//
// Time is virtual, in nanoseconds. Steps cost nothing. A thread that sleeps can be
// chosen at any time, and an operation with a timeout can be chosen to time out
// whenever it cannot proceed: then the clock moves to its deadline if that is
// later. Reading the clock moves it on by 1 ms.
//
// In a timed run nobody chooses: every instruction costs virtual time, sleeping takes
// its time and a little more, and the GIL goes from thread to thread as CPython's does.
// There are no steps, no schedule and no trace; the run is determined by the program,
// the policy, the inputs and a seed. What it leaves is the output and an account of what
// each thread's time went into. A queue is what it is made of then, a lock and
// conditions. The costs are in sim/python/timing.go, one table for all programs.
package sim
