// Package bigint is whole numbers of any size: what Python's ints are beyond 64
// bits, and what the number of a program's interleavings is.
//
// An Int never changes: an operation returns a new one, which may share memory
// with its operands. The zero Int is 0. Division and shifts to the right round
// down, and bits are those of two's complement with endless leading ones before
// a negative number: all as in Python.
//
// Beside math/big, which the tests compare everything with, it is small, needs
// neither fmt nor reflect, and works on words of 32 bits, since WebAssembly
// multiplies no longer ones. The methods are those of D. E. Knuth, "The Art of
// Computer Programming", vol. 2, section 4.3, where no other source is named.
//
// What cannot be done panics with a message that starts with "bigint: ": division
// by 0, a negative shift, the root of a negative number. There is no limit on
// sizes: the caller sets one.
package bigint
