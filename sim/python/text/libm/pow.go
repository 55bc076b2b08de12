package libm

import "math"

// Pow returns x**y. For a negative x and a y that is not an integer the
// result is NaN; 0 to a negative power is an infinity.
func Pow(x, y float64) float64 {
	if r, special := powSpecial(x, y); special {
		return r
	}
	// Exact or correctly rounded as they are.
	switch y {
	case 1:
		return x
	case -1:
		return 1 / x
	case 2:
		return x * x
	}
	if y == 0.5 && x > 0 {
		return math.Sqrt(x)
	}
	sign := 1.0
	if x < 0 {
		if y != math.Trunc(y) {
			return math.NaN()
		}
		if math.Mod(y, 2) != 0 {
			sign = -1
		}
		x = -x
	}
	// Beyond these bounds |y*log x| is over 750 or the result is 1; they
	// also keep the products below from overflowing or underflowing.
	l := log(x)
	if p := float64(l.hi * y); p > 710 {
		return sign * math.Inf(1)
	} else if p < -746 {
		return sign * 0
	} else if math.Abs(p) < 1e-20 {
		return sign
	}
	// A power of two (and its reciprocal) scales l exactly, so that y itself
	// may be as large as it likes.
	frac, e := math.Frexp(y)
	a := dd{math.Ldexp(l.hi, e), math.Ldexp(l.lo, e)}.mulFloat(frac)
	m, k := a.exp()
	return sign * m.round(k)
}

// powSpecial answers for the arguments that C99 Annex F lists.
func powSpecial(x, y float64) (r float64, special bool) {
	odd := y == math.Trunc(y) && math.Abs(math.Mod(y, 2)) == 1
	switch {
	case y == 0 || x == 1:
		return 1, true
	case math.IsNaN(x) || math.IsNaN(y):
		return math.NaN(), true
	case math.IsInf(y, 0):
		switch a := math.Abs(x); {
		case a == 1:
			return 1, true
		case (a > 1) == (y > 0):
			return math.Inf(1), true
		}
		return 0, true
	case x == 0 || math.IsInf(x, 0):
		r = 0
		if (x == 0) == (y < 0) {
			r = math.Inf(1)
		}
		if odd {
			r = math.Copysign(r, x)
		}
		return r, true
	}
	return 0, false
}
