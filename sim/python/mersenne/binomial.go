package mersenne

import (
	"math"

	"racewalk/sim/python/text"
	"racewalk/sim/python/text/libm"
)

// BinomialVariate returns random.binomialvariate(n, p); ValueError for a
// negative n or a p outside [0, 1].
func (t *Twister) BinomialVariate(n int64, p float64) (int64, error) {
	switch {
	case n < 0:
		return 0, valueError("n must be non-negative")
	case math.IsNaN(p):
		return 0, &text.Error{Type: "AssertionError"}
	case p == 0:
		return 0, nil
	case p == 1:
		return n, nil
	case p < 0 || p > 1:
		return 0, valueError("p must be in the range 0.0 <= p <= 1.0")
	case n == 1:
		if t.Random() < p {
			return 1, nil
		}
		return 0, nil
	case p > 0.5:
		k, err := t.BinomialVariate(n, 1-p)
		return n - k, err
	case float64(n)*p < 10:
		return t.binomialFew(n, p)
	}
	return t.binomialMany(float64(n), p)
}

// binomialFew counts geometric gaps: L. Devroye, "Generating the maximum of
// independent identically distributed random variables", Computers &
// Mathematics with Applications 6 (1980).
func (t *Twister) binomialFew(n int64, p float64) (int64, error) {
	x, y := int64(0), int64(0)
	c := libm.Log2(1 - p)
	if c == 0 {
		return 0, nil
	}
	for {
		random := t.Random()
		if random == 0 {
			return 0, valueError("math domain error")
		}
		gap := math.Floor(libm.Log2(random) / c)
		if gap >= float64(n) { // also keeps y from overflowing
			return x, nil
		}
		if y += int64(gap) + 1; y > n {
			return x, nil
		}
		x++
	}
}

// binomialMany is the transformed rejection with squeeze of W. Hörmann, "The
// generation of binomial random variates", Journal of Statistical Computation
// and Simulation 46 (1993), for n*p >= 10 and p <= 0.5. n is a whole number.
func (t *Twister) binomialMany(n, p float64) (int64, error) {
	spq := math.Sqrt(n * p * (1 - p)) // standard deviation
	b := 1.15 + float64(2.53*spq)
	a := -0.0873 + float64(0.0248*b) + float64(0.01*p)
	c := float64(n*p) + 0.5
	vr := 0.92 - 4.2/b
	accept := newBinomialTest(n, p)
	alpha := (2.83 + 5.1/b) * spq
	for {
		u := t.Random() - 0.5
		us := 0.5 - math.Abs(u)
		k := math.Floor(float64((float64(2*a)/us+b)*u) + c)
		if !(k >= 0 && k <= n) {
			continue
		}
		v := t.Random()
		if us >= 0.07 && v <= vr {
			return int64(k), nil
		}
		v *= alpha / (a/float64(us*us) + b)
		if accept(k, v) {
			return int64(k), nil
		}
	}
}

// newBinomialTest returns the acceptance test: whether the logarithm of v is
// below that of the density at k over that at the mode.
func newBinomialTest(n, p float64) func(k, v float64) bool {
	lgamma := func(x float64) float64 {
		l, _ := math.Lgamma(x)
		return l
	}
	lpq := libm.Log(p / (1 - p))
	mode := math.Floor((n + 1) * p)
	h := lgamma(mode+1) + lgamma(n-mode+1)
	return func(k, v float64) bool {
		return libm.Log(v) <= h-lgamma(k+1)-lgamma(n-k+1)+float64((k-mode)*lpq)
	}
}
