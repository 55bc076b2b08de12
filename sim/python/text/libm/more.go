package libm

import "math"

// Tan returns the tangent of x radians; NaN for an infinity.
func Tan(x float64) float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return math.NaN()
	}
	if math.Abs(x) < tiny {
		return x
	}
	sin, cos := sinCos(x)
	return sin.div(cos).round(0)
}

// Asin returns the angle in [-π/2, π/2] whose sine is x; NaN outside [-1, 1].
func Asin(x float64) float64 {
	switch a := math.Abs(x); {
	case a < tiny:
		return x
	case a == 1:
		return math.Copysign(math.Pi/2, x)
	case !(a < 1):
		return math.NaN()
	}
	y := math.Asin(x)
	sin, cos := sinCos(y)
	return sin.neg().addFloat(x).div(cos).addFloat(y).round(0)
}

// atan returns the angle whose tangent is y/x, for finite positive y and x whose
// quotient is neither tiny nor huge.
func atan(y, x float64) dd {
	a := math.Atan(y / x)
	sin, cos := sinCos(a)
	return cos.mulFloat(y).add(sin.mulFloat(-x)).div(cos.mulFloat(x).add(sin.mulFloat(y))).addFloat(a)
}

// Atan returns the angle in [-π/2, π/2] whose tangent is x.
func Atan(x float64) float64 {
	switch a := math.Abs(x); {
	case math.IsNaN(x) || a < tiny:
		return x
	case a > 1e20:
		return math.Copysign(math.Pi/2, x)
	}
	return math.Copysign(atan(math.Abs(x), 1).round(0), x)
}

// Atan2 returns the angle of the point (x, y), in [-π, π].
func Atan2(y, x float64) float64 {
	ay, ax := math.Abs(y), math.Abs(x)
	if !(ay > 0 && ax > 0) || math.IsInf(ay, 0) || math.IsInf(ax, 0) {
		return math.Atan2(y, x)
	}
	// Bring both near 1; what is far apart is an axis but for a tiny angle.
	_, ey := math.Frexp(ay)
	_, ex := math.Frexp(ax)
	switch d := ey - ex; {
	case d > 70:
		return math.Copysign(math.Pi/2, y)
	case d < -70 && x < 0:
		return math.Copysign(math.Pi, y)
	case d < -500:
		return y / x
	}
	a := atan(math.Ldexp(ay, -ex), math.Ldexp(ax, -ex))
	if x < 0 {
		a = dd{halfPi[0] + halfPi[1], 0}.scale(2).add(piRest).add(a.neg())
	}
	return math.Copysign(a.round(0), y)
}

// piRest is what of π twice the sum of the first two parts of halfPi, as a
// float64, leaves out.
var piRest = twoSum(halfPi[0], halfPi[1]).addFloat(-(halfPi[0] + halfPi[1])).addFloat(halfPi[2]).addFloat(halfPi[3]).scale(2)

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

// Cbrt returns the cube root of x.
func Cbrt(x float64) float64 {
	if x == 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	frac, e := math.Frexp(x)
	k := e / 3
	m := math.Ldexp(frac, e-3*k)
	y := math.Cbrt(m)
	square := twoProd(y, y)
	step := square.mulFloat(y).neg().addFloat(m).div(square.mulFloat(3))
	return step.addFloat(y).round(k)
}

// Hypot returns the length of a vector: the square root of the sum of the
// squares.
func Hypot(v []float64) float64 {
	largest, nan := 0.0, false
	for _, x := range v {
		nan = nan || math.IsNaN(x)
		largest = math.Max(largest, math.Abs(x))
		if math.IsInf(x, 0) {
			return math.Inf(1)
		}
	}
	if nan {
		return math.NaN()
	}
	if largest == 0 {
		return 0
	}
	_, e := math.Frexp(largest)
	sum := dd{}
	for _, x := range v {
		x = math.Ldexp(x, -e)
		sum = sum.add(twoProd(x, x))
	}
	h := math.Sqrt(sum.hi)
	square := twoProd(h, h)
	return sum.add(square.neg()).div(dd{2 * h, 0}).addFloat(h).round(e)
}

// Dot returns the sum of the products of two vectors of the same length.
func Dot(p, q []float64) float64 {
	sum := dd{}
	for i := range p {
		sum = sum.add(twoProd(p[i], q[i]))
	}
	if math.IsNaN(sum.hi + sum.lo) { // an infinity
		plain := 0.0
		for i := range p {
			plain += float64(p[i] * q[i])
		}
		return plain
	}
	return sum.round(0)
}
