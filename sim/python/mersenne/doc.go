// Package mersenne is CPython 3.12's random.Random, bit for bit: the Mersenne
// Twister MT19937 with its seeding, and every distribution that the random
// module has.
//
// A Twister is a plain value: a copy of it is a snapshot, and two that are
// equal go on alike. Nothing here reads a clock or the system's randomness;
// random.seed() without a seed is the caller's to decide.
//
// Methods that choose among n things give indexes from 0. Parameters of
// distributions are float64; for ints beyond 2**53 Python's int arithmetic
// would round less. Failures are a *text.Error with CPython's wording.
//
// The generator is that of M. Matsumoto and T. Nishimura, "Mersenne Twister:
// a 623-dimensionally equidistributed uniform pseudo-random number
// generator", ACM TOMACS 8 (1998).
package mersenne
