// Package regex matches regular expressions as CPython's module re does: the same
// syntax, the same errors at the same positions, the same choice among several
// matches.
//
// Compile turns a pattern into a Program: nodes that each know which comes next.
// A Program is immutable, and matches by backtracking, as the language demands
// (groups, references back to them, lookaround): Match tries a position, Find looks
// for matches from a position on. Texts and patterns are code points, or bytes
// taken as code points; positions count them.
//
// Backtracking can take exponential time. A match that takes more than a fixed
// number of steps ends in ErrTooLong.
package regex
