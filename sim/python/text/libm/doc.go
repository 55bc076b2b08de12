// Package libm holds the elementary functions that Python's float ** and
// its random and math modules need, rounded correctly (to nearest, ties to
// even), so that a run gives the same bits on every platform.
//
// Go's math package does not serve: Pow is several units in the last place
// off, and Exp and Log differ between processors, because some have assembly
// and some fuse a multiplication with an addition. The C library that CPython
// calls is within 0.52 units of the true value, so it differs from the
// correctly rounded value in about one result of a thousand, and differs
// there between machines too (with and without fused multiply-add).
//
// In: float64, angles in radians. Out: float64, following C99 Annex F for
// infinities, NaN and signed zeros. No function panics or keeps state.
//
// Values are carried as a double-double (an unevaluated sum of two float64,
// about 104 bits): T. J. Dekker, "A floating-point technique for extending
// the available precision", Numerische Mathematik 18 (1971).
package libm
