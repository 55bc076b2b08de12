package libm

import "math"

// dd is the unevaluated sum hi + lo. Invariant: hi is the float64 nearest to
// the sum, so |lo| is at most half a unit in the last place of hi.
type dd struct{ hi, lo float64 }

// Every product below is wrapped in float64(): the language then forbids the
// compiler to fuse it with an addition, which would change the error terms.

// twoSum returns a + b exactly.
func twoSum(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// quickTwoSum returns a + b exactly when |a| >= |b| or a is 0.
func quickTwoSum(a, b float64) dd {
	s := a + b
	return dd{s, b - (s - a)}
}

// split cuts a into two halves of at most 26 bits.
func split(a float64) (hi, lo float64) {
	const factor = 1<<27 + 1
	t := float64(factor * a)
	hi = t - (t - a)
	return hi, a - hi
}

// twoProd returns a * b exactly, unless it overflows or underflows.
func twoProd(a, b float64) dd {
	p := float64(a * b)
	ah, al := split(a)
	bh, bl := split(b)
	e := float64(ah*bh) - p
	e += float64(ah * bl)
	e += float64(al * bh)
	e += float64(al * bl)
	return dd{p, e}
}

func (a dd) add(b dd) dd {
	s := twoSum(a.hi, b.hi)
	t := twoSum(a.lo, b.lo)
	s = quickTwoSum(s.hi, s.lo+t.hi)
	return quickTwoSum(s.hi, s.lo+t.lo)
}

func (a dd) addFloat(b float64) dd {
	s := twoSum(a.hi, b)
	return quickTwoSum(s.hi, s.lo+a.lo)
}

func (a dd) neg() dd { return dd{-a.hi, -a.lo} }

func (a dd) mul(b dd) dd {
	p := twoProd(a.hi, b.hi)
	return quickTwoSum(p.hi, p.lo+(float64(a.hi*b.lo)+float64(a.lo*b.hi)))
}

func (a dd) mulFloat(b float64) dd {
	p := twoProd(a.hi, b)
	return quickTwoSum(p.hi, p.lo+float64(a.lo*b))
}

// scale multiplies by f, which must be a power of two.
func (a dd) scale(f float64) dd { return dd{a.hi * f, a.lo * f} }

// div is long division: three quotient digits of 53 bits each.
func (a dd) div(b dd) dd {
	q1 := a.hi / b.hi
	r := a.add(b.mulFloat(-q1))
	q2 := r.hi / b.hi
	r = r.add(b.mulFloat(-q2))
	return quickTwoSum(q1, q2).addFloat(r.hi / b.hi)
}

// round returns the float64 nearest to a * 2**exp. A value that is within the
// error of the arithmetic of the middle between two floats is taken to be
// that middle, which goes to the even neighbour: only exact cases, such as
// 134217727.0**2, come so close.
func (a dd) round(exp int) float64 {
	_, e := math.Frexp(a.hi) // 2**(e-1) <= |a.hi| < 2**e
	unit := e - 53           // exponent of the last bit kept
	if unit+exp < -1074 {
		unit = -1074 - exp
	}
	// Count in units of the last bit: whole is an integer of at most 53
	// bits, and frac + low is what is left of it.
	scaled, low := math.Ldexp(a.hi, -unit), math.Ldexp(a.lo, -unit)
	whole := math.RoundToEven(scaled)
	frac := scaled - whole
	slack := math.Abs(scaled) * 0x1p-85
	odd := math.Mod(whole, 2) != 0
	if over := frac - 0.5 + low; over > slack || over >= -slack && odd {
		whole++
	} else if under := frac + 0.5 + low; under < -slack || under <= slack && odd {
		whole--
	}
	return math.Ldexp(whole, unit+exp)
}
