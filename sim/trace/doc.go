// Package trace holds what a run leaves behind: the threads and shared objects
// that it began with, and one event a step. It is the only thing that the page,
// the stage, the detectors and the exports read.
//
// # In and out
//
// A recorder (sim/session) appends events while the machine runs. Readers ask
// for the State at a playhead: playhead 0 is the state before the first step,
// playhead k the state after event k (Events[k-1]). Forward and Back move a
// State by one event; both cost only what the event changed.
//
// # Units and bases
//
// Times are virtual nanoseconds since the start of the run. Lines are 1-based,
// columns 0-based and counted in code points, end columns exclusive. Steps are
// 1-based: event k is step k. Thread 0 is the main thread. Object ids are the
// machine's heap ids; NoObject means none.
//
// # Text form
//
// Marshal and Parse (text.go, parse.go) convert a trace to and from a line-based text, the
// form in which traces travel from the engine to the stage and lie in golden
// files; MarshalEvents and ParseEvents do so with the events that came after those
// that a reader already has. Parse after Marshal is the identity. Check holds a
// trace against the invariants that this needs.
package trace
