// Package explore finds everything that a program can do: every way in which the
// steps of its threads can interleave, without running them one by one.
//
// # In and out
//
// A Search gets a language's program (Front), the machine's Config and Options
// that say how far to go. Run works for a while, counted in transitions and not
// in time, until it reports that it is done; Result says what was found: the
// outcomes, to how many interleavings each belongs, how probable it is under a
// scheduler that chooses evenly, and a witness for each.
//
// # How
//
// States are nodes, steps are edges. A state is taken apart into a part that all
// threads share and a part for each thread; each part is interned, so that a state
// is a row of small numbers (codec, save.go, load.go). What a step does depends on
// two of the numbers only, so the machine takes it once for each such pair and
// the rest is looked up (move.go). Whole rows are compared, never only hashes.
//
// A key is canonical: objects get their numbers from the order in which they are
// reached, what cannot be reached is dropped, and so are variables that are
// never read again (machine.Keyed). Virtual time belongs to it only if the
// program reads the clock; that is found out on the way, and the search begins
// anew. A program that looks at addresses (id, or a repr that shows one) may get
// other addresses here than in a run.
//
// The counts are sums over the graph, in topological order (count.go): the
// interleavings to a state are those to the states before it. There is no
// partial-order reduction, which would destroy them. A cycle (a loop that polls)
// is condensed to its strongly connected component (component.go): turns within
// it do not count, and probabilities come from linear equations.
//
// Where the graph is too large a Sampling makes random runs instead (sample.go);
// where it is small, Picture lists it to be drawn. Ask answers a question over all
// states.
//
// An interleaving is a schedule from the start to where no thread can step.
// Steps that the main thread takes while it is alone are part of every one.
//
// Errors of its own, such as a step that the machine refuses, panic with a
// message that starts with "explore: ".
package explore
