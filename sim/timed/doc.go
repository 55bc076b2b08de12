// Package timed runs a program by the clock, without a human: every instruction
// costs virtual time, and what CPython and the system do to threads comes out of
// that. It is what `racewalk run --for` and the page's "Run for 5 s" use. It knows
// no language: a machine.Timed executes the instructions and says what they cost.
//
// # The GIL
//
// As in CPython since 3.2. One thread holds the GIL. A thread that wants it waits
// for the switch interval (5 ms unless the program sets another); if nobody else got
// it meanwhile, it asks for it. The holder sees that at the next place where the
// policy looks, lets it go, and waits itself until another thread has it. A thread
// that blocks, sleeps or writes lets it go at once; whoever comes to a free GIL takes
// it, also past those that are being woken for it.
//
// A lock's release wakes the thread that has waited longest. It takes the lock when
// it is awake, if it is still free then, and asks for the GIL only afterwards: so a
// lock can be held by a thread that does not run.
//
// Without a GIL (any-op) every thread has a core of its own. Operations on shared
// state happen in the order of their virtual times.
//
// # Time
//
// Virtual nanoseconds since the start. Lengths that vary (machine.Span) come from a
// generator of the run's own, so the same seed gives the same run. Times are in
// Timing; what instructions cost is the language's business.
//
// # The account
//
// At every moment of its life a thread is in one State; Account holds for how long,
// in all and by equal parts of the run's length. A turn of a loop is polling in vain
// if the thread has looked at something shared (a queue's empty() or full(), an
// event, a lock, a variable) and nothing has come of it: nothing shared was changed,
// nothing done that can be seen from outside, and the thread's own variables are as
// they were after the turn before, which was such a turn, too.
package timed
