package text

import (
	"math"

	"racewalk/sim/python/text/libm"
)

// Pow returns a ** b for a b that is not negative; MemoryError beyond
// MaxBits. For a negative b Python goes over to floats: use FloatPow on the
// floats of a and b.
func Pow(a, b Int) (Int, error) {
	if b.Sign() < 0 {
		panic("text: Pow with a negative exponent")
	}
	if a.Big == nil && b.Sign() > 0 {
		switch a.Small {
		case 0, 1:
			return a, nil
		case -1:
			if !b.big().Odd() {
				return Small(1), nil
			}
			return a, nil
		}
	}
	// Only 0, 1 and -1 have powers that do not grow.
	if b.Big != nil || b.Small > MaxBits || a.BitLen()*b.Small > MaxBits {
		return Int{}, errMemory
	}
	return Big(a.big().Pow(b.Small)), nil
}

// PowMod returns pow(a, b, m), which has the sign of m.
func PowMod(a, b, m Int) (Int, error) {
	modulus := m.big()
	if modulus.Sign() == 0 {
		return Int{}, valueError("pow() 3rd argument cannot be 0")
	}
	base, exponent, size := a.big(), b.big(), modulus.Abs()
	if size.BitLen() == 1 {
		return Int{}, nil
	}
	if exponent.Sign() < 0 {
		inverse, ok := base.Inverse(size)
		if !ok {
			return Int{}, valueError("base is not invertible for the given modulus")
		}
		base, exponent = inverse, exponent.Neg()
	}
	return Big(base.PowMod(exponent, modulus)), nil
}

// ErrComplex is what FloatPow returns where Python's result is a complex
// number: a negative base with an exponent that is not whole. It is no
// exception of Python's.
var ErrComplex error = &Error{Message: "the result is complex"}

// FloatPow returns a ** b.
func FloatPow(a, b float64) (float64, error) {
	switch {
	case a == 0 && b < 0 && !math.IsInf(b, 0):
		return 0, zeroDivision("0.0 cannot be raised to a negative power")
	case a < 0 && !math.IsInf(a, 0) && !math.IsInf(b, 0) && b != math.Floor(b) && !math.IsNaN(b):
		if math.IsInf(libm.Pow(-a, b), 0) {
			return 0, overflowError("complex exponentiation")
		}
		return 0, ErrComplex
	}
	r := libm.Pow(a, b)
	if math.IsInf(r, 0) && !math.IsInf(a, 0) && !math.IsInf(b, 0) {
		return 0, overflowError("(34, 'Numerical result out of range')")
	}
	return r, nil
}
