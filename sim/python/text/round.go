package text

import (
	"math"
	"strconv"

	"racewalk/sim/bigint"
)

// RoundToInt returns round(f): the nearest int, of two the even one. The
// errors are those of FloatToInt.
func RoundToInt(f float64) (Int, error) { return FloatToInt(math.RoundToEven(f)) }

// RoundFloat returns round(f, digits), digits after the decimal point or, if
// negative, before it. It rounds the exact decimal value of f, a tie to the
// even digit. OverflowError if the result is out of range.
func RoundFloat(f float64, digits Int) (float64, error) {
	// A float has 323 digits that matter after the point, 309 before it.
	n := ClampIndex(digits)
	switch {
	case math.IsInf(f, 0) || math.IsNaN(f) || f == 0 || n > 323:
		return f, nil
	case n < -308:
		return math.Copysign(0, f), nil
	case n >= 0:
		r, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'f', int(n), 64), 64)
		return r, nil
	}
	whole, fraction := math.Modf(math.Abs(f))
	a, _ := FloatToInt(whole)
	r, err := IntToFloat(roundTo(a, -n, fraction != 0))
	if err != nil {
		return 0, overflowError("rounded value too large to represent")
	}
	return math.Copysign(r, f), nil
}

// RoundInt returns round(a, digits): a multiple of 10**-digits, of two the
// even one; a itself if digits is not negative.
func RoundInt(a, digits Int) Int {
	if digits.Sign() >= 0 {
		return a
	}
	n := -ClampIndex(digits)
	if n < 0 || n > a.BitLen()/3+2 { // more digits than a has: one takes over three bits
		return Int{}
	}
	return roundTo(a, n, false)
}

// roundTo returns the multiple of 10**n that is nearest to a, or to a bit
// more than a if more is set.
func roundTo(a Int, n int64, more bool) Int {
	unit := Big(bigint.New(10).Pow(n))
	quotient, rest := floorDivMod(a, unit)
	cmp := Add(rest, rest).Cmp(unit)
	if cmp > 0 || cmp == 0 && (more || quotient.big().Odd()) {
		rest = Sub(rest, unit)
	}
	return Sub(a, rest)
}
