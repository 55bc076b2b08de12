package mersenne

import (
	"math"

	"racewalk/sim/python/text"
	"racewalk/sim/python/text/libm"
)

// Products are wrapped in float64() where a sum follows: a fused
// multiplication and addition, which some processors have, rounds differently.

// Constants of the random module.
const (
	twoPi         = 2 * math.Pi
	normalMagic   = 0x1.b72cd3f331398p+0 // 4*exp(-0.5)/sqrt(2)
	gammaMagic    = 0x1.40859baee748fp+1 // 1 + log(4.5)
	logarithmOf4  = 0x1.62e42fefa39efp+0
	smallestKappa = 1e-6
)

// logarithm returns math.log(x).
func logarithm(x float64) (float64, error) {
	if x <= 0 {
		return 0, valueError("math domain error")
	}
	return libm.Log(x), nil
}

// squareRoot returns math.sqrt(x).
func squareRoot(x float64) (float64, error) {
	if x < 0 {
		return 0, valueError("math domain error")
	}
	return math.Sqrt(x), nil
}

// Uniform returns random.uniform(a, b).
func (t *Twister) Uniform(a, b float64) float64 {
	return a + float64((b-a)*t.Random())
}

// Triangular returns random.triangular(low, high, mode); mode is nil for None.
func (t *Twister) Triangular(low, high float64, mode *float64) (float64, error) {
	u, c := t.Random(), 0.5
	if mode != nil {
		if high == low {
			return low, nil
		}
		c = (*mode - low) / (high - low)
	}
	if u > c {
		u, c = 1-u, 1-c
		low, high = high, low
	}
	root, err := squareRoot(u * c)
	return low + float64((high-low)*root), err
}

// NormalVariate returns random.normalvariate(mu, sigma), by A. J. Kinderman
// and J. F. Monahan, ACM TOMS 3 (1977).
func (t *Twister) NormalVariate(mu, sigma float64) float64 {
	for {
		u1 := t.Random()
		u2 := 1 - t.Random()
		z := normalMagic * (u1 - 0.5) / u2
		if z*z/4 <= -libm.Log(u2) {
			return mu + float64(z*sigma)
		}
	}
}

// Gauss returns random.gauss(mu, sigma). It makes numbers in pairs and keeps
// the second one for the next call.
func (t *Twister) Gauss(mu, sigma float64) float64 {
	z := t.Spare
	if t.HasSpare {
		t.Spare, t.HasSpare = 0, false
	} else {
		angle := t.Random() * twoPi
		radius := math.Sqrt(-2 * libm.Log(1-t.Random()))
		z = libm.Cos(angle) * radius
		t.Spare, t.HasSpare = libm.Sin(angle)*radius, true
	}
	return mu + float64(z*sigma)
}

// LogNormVariate returns random.lognormvariate(mu, sigma); OverflowError if
// it is too large.
func (t *Twister) LogNormVariate(mu, sigma float64) (float64, error) {
	x := t.NormalVariate(mu, sigma)
	r := libm.Exp(x)
	if math.IsInf(r, 0) && !math.IsInf(x, 0) {
		return 0, &text.Error{Type: "OverflowError", Message: "math range error"}
	}
	return r, nil
}

// ExpoVariate returns random.expovariate(lambda); ZeroDivisionError for 0.
func (t *Twister) ExpoVariate(lambda float64) (float64, error) {
	return text.FloatDiv(-libm.Log(1-t.Random()), lambda)
}

// VonMisesVariate returns random.vonmisesvariate(mu, kappa), by N. I. Fisher,
// "Statistical Analysis of Circular Data" (1993). Of a kappa that is NaN, for
// which CPython would draw for ever, it is NaN.
func (t *Twister) VonMisesVariate(mu, kappa float64) float64 {
	if kappa <= smallestKappa {
		return twoPi * t.Random()
	}
	if math.IsNaN(kappa) {
		return kappa
	}
	s := 0.5 / kappa
	r := s + math.Sqrt(1+float64(s*s))
	var z float64
	for {
		u1 := t.Random()
		z = libm.Cos(math.Pi * u1)
		d := z / (r + z)
		u2 := t.Random()
		if u2 < 1-float64(d*d) || u2 <= (1-d)*libm.Exp(d) {
			break
		}
	}
	q := 1 / r
	angle := libm.Acos((q + z) / (1 + float64(q*z)))
	if t.Random() <= 0.5 {
		angle = -angle
	}
	theta, _ := text.FloatMod(mu+angle, twoPi)
	return theta
}

// ParetoVariate returns random.paretovariate(alpha); ZeroDivisionError for 0,
// OverflowError if it is too large.
func (t *Twister) ParetoVariate(alpha float64) (float64, error) {
	u := 1 - t.Random()
	exponent, err := text.FloatDiv(-1, alpha)
	if err != nil {
		return 0, err
	}
	return text.FloatPow(u, exponent)
}

// WeibullVariate returns random.weibullvariate(alpha, beta);
// ZeroDivisionError for a beta of 0, OverflowError if it is too large.
func (t *Twister) WeibullVariate(alpha, beta float64) (float64, error) {
	u := 1 - t.Random()
	exponent, err := text.FloatDiv(1, beta)
	if err != nil {
		return 0, err
	}
	power, err := text.FloatPow(-libm.Log(u), exponent)
	return alpha * power, err
}
