// Package detect finds what is wrong with a run, and says it in sentences.
//
// # In and out
//
// Find folds a whole trace; a Fold follows one that grows. Both only read it. A
// Finding has a kind, a severity, a message, a hint how to mend the program, the
// steps that show it, and the threads, objects and places that it is about. One
// file is one detector; its comment says exactly what it looks for. All are pure
// functions of the trace, and equal traces give equal findings in an equal order:
// errors first, then warnings and hints, each in the order in which they come to light.
//
// A finding is about one run. What is wrong in any interleaving comes out when the
// runs are those that package explore gives: the witness of every outcome, the
// clashes, once around each cycle. The corpus in testdata is judged that way.
//
// # What is an error
//
//   - Error: something went wrong in this run, or does in another order of the same
//     steps: an update is lost, a test no longer holds, threads wait for ever.
//   - Warning: the program may come out right every time, by luck or by how it is
//     used: the order of a read and a write is left open, locks are taken in different
//     orders, a wait is not in a loop, a thread polls, items are left.
//   - Hint: it is right, and could be better: sleeping with a lock held.
//
// A right program has no finding at all.
//
// # What is a data race in Python
//
// In C or Java two unordered accesses to a variable, one of them a write, are a
// data race whatever they are for. Python promises more. Its FAQ ("What kinds of
// global value mutation are thread-safe?", docs.python.org/3/faq/library.html)
// lists what happens as a whole: x = y, x = L[i], x.field = y, D[x] = y, L.append(x),
// L.pop(), L.sort(), D.update(…); and what does not: i = i+1, L[i] = L[j],
// D[x] = D[x] + 1. Free-threaded builds keep that by a lock in each list, dictionary
// and set (docs.python.org/3/howto/free-threading-python.html). So:
//
//   - A call of a container's method is no access that could race; it orders what
//     comes before and after it.
//   - A single load or store never tears. An unordered pair is an error only where
//     the store belongs to a compound operation: it rests on a read at an earlier
//     step (trace.Op.ReadAt), and the policy lets others come between the two. What a
//     policy does in one step, as x[0] += 1 since CPython 3.10, is no compound.
//   - Where no compound takes part, the order is still left to luck: a warning.
//   - A constant that is written for others to see, and a read that only decides a
//     branch, are a flag: that is a way to pass on a word, and right in Python. What
//     the writer did before it is seen by who has seen the flag.
//
// What orders operations stands at trace.Clocks.
package detect
