package libm

import "math"

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
