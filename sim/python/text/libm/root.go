package libm

import "math"

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
