package libm

import "math"

// ln2 in two forms: its first 32 bits, whose product with an exponent is
// exact, and the rest as a double-double.
const ln2Head = 0x1.62e42feep-1

var (
	ln2Tail = dd{0x1.a39ef35793c76p-33, 0x1.cc01f97b57a08p-87}
	ln2     = dd{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}
)

// inverseFactorial[n] is 1/n!.
var inverseFactorial = func() (f [29]dd) {
	f[0] = dd{1, 0}
	for n := 1; n < len(f); n++ {
		f[n] = f[n-1].div(dd{float64(n), 0})
	}
	return f
}()

// expm1 returns e**a - 1 to the full relative precision of a dd, for
// |a| <= 0.4.
func (a dd) expm1() dd {
	// e**a - 1 from e**(a/256) - 1 by eight doublings:
	// if t = e**h - 1, then t*(t+2) = e**2h - 1.
	const doublings = 8
	h := a.scale(1.0 / (1 << doublings))
	t := inverseFactorial[10]
	for n := 9; n >= 1; n-- {
		t = t.mul(h).add(inverseFactorial[n])
	}
	t = t.mul(h)
	for range doublings {
		t = t.mul(t.addFloat(2))
	}
	return t
}

// exp returns m and k with e**a = m * 2**k, m in [0.6, 1.5]; |a| < 1e4.
func (a dd) exp() (m dd, k int) {
	n := math.RoundToEven(a.hi / ln2.hi)
	r := twoSum(a.hi, -float64(n*ln2Head)).addFloat(a.lo).add(ln2Tail.mulFloat(-n))
	return r.expm1().addFloat(1), int(n)
}

// Exp returns e**x.
func Exp(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x > 710:
		return math.Inf(1)
	case x < -746:
		return 0
	}
	m, k := dd{x, 0}.exp()
	return m.round(k)
}

// tiny is where a function that begins x + O(x**3) rounds to x, and where the
// square of x would underflow.
const tiny = 1e-150

// exponential returns e**a for |a| <= 700, not as a multiple of a power of two.
func (a dd) exponential() dd {
	m, k := a.exp()
	return m.scale(math.Ldexp(1, k))
}

// minusOne returns e**a - 1 to full relative precision, for |a| <= 700.
func (a dd) minusOne() dd {
	if math.Abs(a.hi) <= 0.4 {
		return a.expm1()
	}
	return a.exponential().addFloat(-1)
}

// Expm1 returns e**x - 1.
func Expm1(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.Abs(x) < tiny:
		return x
	case x > 40:
		return Exp(x)
	case x < -80:
		return -1
	}
	return dd{x, 0}.minusOne().round(0)
}
