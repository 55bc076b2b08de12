package libm

import "math"

// sinhCosh returns both for |x| <= 40.
func sinhCosh(x float64) (sinh, cosh dd) {
	if x < 0 { // a small e**x would be left over from a cancellation
		sinh, cosh = sinhCosh(-x)
		return sinh.neg(), cosh
	}
	t := dd{x, 0}.minusOne()
	e := t.addFloat(1)
	return t.add(t.div(e)).scale(0.5), e.add(dd{1, 0}.div(e)).scale(0.5)
}

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.Abs(x) < tiny:
		return x
	case math.Abs(x) > 720:
		return math.Copysign(math.Inf(1), x)
	case math.Abs(x) > 40:
		m, k := dd{math.Abs(x), 0}.exp()
		return math.Copysign(m.round(k-1), x)
	}
	sinh, _ := sinhCosh(x)
	return sinh.round(0)
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case math.Abs(x) < tiny:
		return 1
	case math.Abs(x) > 720:
		return math.Inf(1)
	case math.Abs(x) > 40:
		m, k := dd{math.Abs(x), 0}.exp()
		return m.round(k - 1)
	}
	_, cosh := sinhCosh(x)
	return cosh.round(0)
}

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.Abs(x) < tiny:
		return x
	case math.Abs(x) > 25:
		return math.Copysign(1, x)
	}
	t := dd{2 * x, 0}.minusOne()
	return t.div(t.addFloat(2)).round(0)
}

// The inverse functions take one Newton step from the machine's.

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64 {
	switch a := math.Abs(x); {
	case math.IsNaN(x) || math.IsInf(x, 0) || a < tiny:
		return x
	case a > 1e15:
		return math.Copysign(log(a).add(ln2).round(0), x)
	}
	y := math.Asinh(x)
	sinh, cosh := sinhCosh(y)
	return sinh.neg().addFloat(x).div(cosh).addFloat(y).round(0)
}

// Acosh returns the inverse hyperbolic cosine of x; NaN below 1.
func Acosh(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case x < 1:
		return math.NaN()
	case x == 1:
		return 0
	case x > 1e15:
		return log(x).add(ln2).round(0)
	}
	y := math.Acosh(x)
	sinh, cosh := sinhCosh(y)
	return cosh.neg().addFloat(x).div(sinh).addFloat(y).round(0)
}

// Atanh returns the inverse hyperbolic tangent of x; infinite at 1 and -1, NaN
// beyond.
func Atanh(x float64) float64 {
	switch a := math.Abs(x); {
	case math.IsNaN(x) || a < tiny:
		return x
	case a == 1:
		return math.Copysign(math.Inf(1), x)
	case a > 1:
		return math.NaN()
	}
	y := math.Atanh(x)
	sinh, cosh := sinhCosh(y)
	return cosh.mulFloat(x).add(sinh.neg()).div(cosh.add(sinh.mulFloat(-x))).addFloat(y).round(0)
}
