// Package text is the part of CPython 3.12 that turns values into text and
// text into values, and the arithmetic behind it, as pure functions over
// plain Go values: no Python object, no interpreter state, no clock.
//
// Values:
//   - A str is a Go string in UTF-8. A lone surrogate, which Python allows
//     and UTF-8 does not, is its three-byte generalised encoding (ED A0 80 to
//     ED BF BF), so bytes still compare in code-point order. Any byte that
//     is not part of such a sequence is taken as one character U+FFFD; no
//     function panics on one.
//   - bytes are a Go string of raw bytes.
//   - An int is an Int: an int64, or a *bigint.Int beyond that.
//   - A float is a float64, a bool a bool.
//
// Indexes, lengths and widths count code points, as in Python; functions
// have a fast path where a string is ASCII. Indexes are int64, the platform's
// ssize_t, clamped by ClampIndex when a program gives a larger int.
//
// Failures are an *Error with CPython's type name and wording. What would
// need more than MaxLen bytes or MaxBits bits is a MemoryError instead of a
// crash of the process.
//
// Text that the caller must drive, since it has to run Python code in
// between (% formatting and str.format), is split into a parser, which gives
// pieces, and one renderer for each kind of piece: see ParsePercent and
// ParseTemplate.
//
// Character properties are those of Unicode 15.0, which CPython 3.12 and
// Go's unicode package share; tables.go has what Go lacks.
package text
