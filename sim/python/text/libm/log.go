package libm

import "math"

// logUnit returns the natural logarithm of m to the full relative precision
// of a dd; m is a float64 in [0.7, 1.5].
func logUnit(m float64) dd {
	if m == 1 {
		return dd{}
	}
	// One Newton step from the machine's logarithm y: with t = m*e**-y - 1,
	// which is about 1e-16, log m = y + log(1+t) = y + t - t*t/2 + ...
	y := math.Log(m)
	e := dd{-y, 0}.expm1()
	t := e.mulFloat(m).addFloat(m - 1)
	return t.addFloat(-float64(t.hi * t.hi / 2)).addFloat(y)
}

// log returns the natural logarithm of a finite x > 0.
func log(x float64) dd {
	m, k := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		k--
	}
	l := logUnit(m)
	if k == 0 {
		return l
	}
	n := float64(k)
	return ln2Tail.mulFloat(n).addFloat(float64(n * ln2Head)).add(l)
}

// logSpecial answers for the arguments that have no finite logarithm.
func logSpecial(x float64) (y float64, special bool) {
	switch {
	case math.IsNaN(x), math.IsInf(x, 1):
		return x, true
	case x == 0:
		return math.Inf(-1), true
	case x < 0:
		return math.NaN(), true
	}
	return 0, false
}

// Log returns the natural logarithm of x; -Inf for 0 and NaN below.
func Log(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	return log(x).round(0)
}

// Log2 returns the logarithm of x to base 2; -Inf for 0 and NaN below.
func Log2(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	m, k := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		k--
	}
	return logUnit(m).div(ln2).addFloat(float64(k)).round(0)
}

var ln10 = log(10)

// Log10 returns the logarithm of x to base 10; -Inf for 0 and NaN below.
func Log10(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	return log(x).div(ln10).round(0)
}

// Log1p returns the natural logarithm of 1+x; -Inf for -1 and NaN below.
func Log1p(x float64) float64 {
	if y, special := logSpecial(1 + x); special {
		return y
	}
	if math.Abs(x) < tiny {
		return x
	}
	s := twoSum(1, x)
	t := dd{s.lo, 0}.div(dd{s.hi, 0})
	return log(s.hi).add(t).add(t.mul(t).scale(-0.5)).round(0)
}
