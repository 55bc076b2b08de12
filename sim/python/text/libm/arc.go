package libm

import "math"

// pi is π, and halfPiSum half of it.
var (
	pi        = dd{0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53}
	halfPiSum = pi.scale(0.5)
)

// Each function takes one Newton step from the machine's result, which
// squares the error. That calls for a start that is good relative to the
// result, which the machine's arc cosine is not near 1.

// arcCosine returns the angle whose cosine is x, 0.5 <= x < 1.
func arcCosine(x float64) dd {
	y := 2 * math.Asin(math.Sqrt((1-x)/2))
	sin, cos := sinCos(y)
	return cos.addFloat(-x).div(sin).addFloat(y)
}

// arcSine returns the angle whose sine is x, |x| < 0.5.
func arcSine(x float64) dd {
	y := math.Asin(x)
	sin, cos := sinCos(y)
	return sin.neg().addFloat(x).div(cos).addFloat(y)
}

// Acos returns the angle in [0, π] whose cosine is x; NaN outside [-1, 1].
func Acos(x float64) float64 {
	switch a := math.Abs(x); {
	case x == 1:
		return 0
	case x == -1:
		return math.Pi
	case a < tiny:
		return math.Pi / 2
	case a < 0.5:
		return halfPiSum.add(arcSine(x).neg()).round(0)
	case !(a < 1):
		return math.NaN()
	case x < 0:
		return pi.add(arcCosine(a).neg()).round(0)
	}
	return arcCosine(x).round(0)
}

// Asin returns the angle in [-π/2, π/2] whose sine is x; NaN outside [-1, 1].
func Asin(x float64) float64 {
	switch a := math.Abs(x); {
	case a < tiny:
		return x
	case a < 0.5:
		return arcSine(x).round(0)
	case a == 1:
		return math.Copysign(math.Pi/2, x)
	case !(a < 1):
		return math.NaN()
	default:
		return math.Copysign(halfPiSum.add(arcCosine(a).neg()).round(0), x)
	}
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
		a = pi.add(a.neg())
	}
	return math.Copysign(a.round(0), y)
}
