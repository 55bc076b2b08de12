package mersenne

import (
	"math"

	"racewalk/sim/python/text"
	"racewalk/sim/python/text/libm"
)

// GammaVariate returns random.gammavariate(alpha, beta); ValueError unless
// both are positive. Of an alpha that is infinite or NaN, for which CPython
// would draw for ever, it is NaN.
func (t *Twister) GammaVariate(alpha, beta float64) (float64, error) {
	switch {
	case alpha <= 0 || beta <= 0:
		return 0, valueError("gammavariate: alpha and beta must be > 0.0")
	case math.IsInf(alpha, 0) || math.IsNaN(alpha):
		return math.NaN(), nil
	case alpha > 1:
		return t.gammaAbove1(alpha) * beta, nil
	case alpha == 1:
		return -libm.Log(1-t.Random()) * beta, nil
	}
	x, err := t.gammaBelow1(alpha)
	return x * beta, err
}

// gammaAbove1 is by R. C. H. Cheng, "The generation of Gamma variables with
// non-integral shape parameters", Applied Statistics 26 (1977).
func (t *Twister) gammaAbove1(alpha float64) float64 {
	ainv := math.Sqrt(float64(2*alpha) - 1)
	b := alpha - logarithmOf4
	c := alpha + ainv
	for {
		u1 := t.Random()
		if !(1e-7 < u1 && u1 < 0.9999999) {
			continue
		}
		u2 := 1 - t.Random()
		v := libm.Log(u1/(1-u1)) / ainv
		x := alpha * libm.Exp(v)
		z := u1 * u1 * u2
		r := b + float64(c*v) - x
		if r+gammaMagic-float64(4.5*z) >= 0 || r >= libm.Log(z) {
			return x
		}
	}
}

// gammaBelow1 is the algorithm GS of W. J. Kennedy and J. E. Gentle,
// "Statistical Computing" (1980).
func (t *Twister) gammaBelow1(alpha float64) (float64, error) {
	for {
		u := t.Random()
		b := (math.E + alpha) / math.E
		p := b * u
		var x float64
		var err error
		if p <= 1 {
			x, err = text.FloatPow(p, 1/alpha)
		} else if x, err = logarithm((b - p) / alpha); err == nil {
			x = -x
		}
		if err != nil {
			return 0, err
		}
		limit := libm.Exp(-x)
		u1 := t.Random()
		if p > 1 {
			if limit, err = text.FloatPow(x, alpha-1); err != nil {
				return 0, err
			}
		}
		if u1 <= limit {
			return x, nil
		}
	}
}

// BetaVariate returns random.betavariate(alpha, beta); ValueError unless both
// are positive.
func (t *Twister) BetaVariate(alpha, beta float64) (float64, error) {
	y, err := t.GammaVariate(alpha, 1)
	if err != nil || y == 0 {
		return 0, err
	}
	other, err := t.GammaVariate(beta, 1)
	if err != nil {
		return 0, err
	}
	return y / (y + other), nil
}
