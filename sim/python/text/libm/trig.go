package libm

import (
	"math"

	"racewalk/sim/bigint"
)

// halfPi is π/2 in four parts. The first three have 33 bits, so that their
// products with a whole number below 2**20 are exact.
var halfPi = [4]float64{0x1.921fb544p+0, 0x1.0b4611a6p-34, 0x1.3198a2ep-69, 0x1.b839a252049c1p-104}

// reduce returns r and q with x = r + (q + 4n)*π/2 for some whole n and
// |r| <= π/4, for a finite x.
func reduce(x float64) (r dd, q int) {
	if math.Abs(x) >= 1<<20 {
		return reduceLarge(x)
	}
	n := math.RoundToEven(x / halfPi[0])
	r = twoSum(x, -float64(n*halfPi[0]))
	for _, part := range halfPi[1:3] {
		r = r.addFloat(-float64(n * part))
	}
	p := twoProd(n, halfPi[3])
	return r.add(p.neg()), int(n) & 3
}

// twoOverPi is 2/π as a binary fraction of twoOverPiBits bits, enough for
// the largest float64 and 150 bits of result.
const (
	twoOverPi     = "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6bab"
	twoOverPiBits = 1216
	// halfPiFixed is π/2 times 2**halfPiFixedBits.
	halfPiFixed     = "1921fb54442d18469898cc51701b839a252049c1114cf98e804177d4c76273644"
	halfPiFixedBits = 256
)

// reduceLarge is reduce for |x| >= 2**20, with whole numbers: the method of
// M. H. Payne and R. N. Hanek, "Radian reduction for trigonometric
// functions", SIGNUM Newsletter 18 (1983).
func reduceLarge(x float64) (r dd, q int) {
	frac, e := math.Frexp(math.Abs(x))
	mantissa := bigint.FromFloat64(math.Ldexp(frac, 53))
	exp := e - 53 // |x| = mantissa * 2**exp
	turns, _ := bigint.Parse(twoOverPi, 16)
	turns = turns.Mul(mantissa)
	// turns / 2**point is |x| in quarter turns.
	point := twoOverPiBits - exp
	whole := turns.Rsh(point)
	q = int(whole.And(bigint.New(3)).Int64())
	rest := turns.Sub(whole.Lsh(point))
	if rest.BitLen() == point { // nearer to the next quarter turn
		q++
		rest = rest.Sub(bigint.New(1).Lsh(point))
	}
	factor, _ := bigint.Parse(halfPiFixed, 16)
	r = fixedToDD(rest.Mul(factor), point+halfPiFixedBits)
	if x < 0 {
		r, q = r.neg(), -q
	}
	return r, q & 3
}

// fixedToDD returns v / 2**point.
func fixedToDD(v *bigint.Int, point int) dd {
	const bits = 200
	if drop := v.BitLen() - bits; drop > 0 {
		v = v.Rsh(drop)
		point -= drop
	}
	hi := v.Float64()
	lo := v.Sub(bigint.FromFloat64(hi)).Float64()
	return dd{math.Ldexp(hi, -point), math.Ldexp(lo, -point)}
}

// sin and cos are Taylor series, for |a| <= π/4: 27 terms reach 2**-110.

func (a dd) sin() dd {
	square := a.mul(a)
	t := inverseFactorial[27]
	for n := 25; n >= 1; n -= 2 {
		t = inverseFactorial[n].add(square.mul(t).neg())
	}
	return a.mul(t)
}

func (a dd) cos() dd {
	square := a.mul(a)
	t := inverseFactorial[28]
	for n := 26; n >= 0; n -= 2 {
		t = inverseFactorial[n].add(square.mul(t).neg())
	}
	return t
}

// sinCos returns the sine and the cosine of a finite x.
func sinCos(x float64) (sin, cos dd) {
	r, q := reduce(x)
	sin, cos = r.sin(), r.cos()
	switch q {
	case 1:
		return cos, sin.neg()
	case 2:
		return sin.neg(), cos.neg()
	case 3:
		return cos.neg(), sin
	}
	return sin, cos
}

// Sin returns the sine of x radians; NaN for an infinity.
func Sin(x float64) float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return math.NaN()
	}
	if math.Abs(x) < tiny { // sin x rounds to x, and x*x would underflow
		return x
	}
	sin, _ := sinCos(x)
	return sin.round(0)
}

// Cos returns the cosine of x radians; NaN for an infinity.
func Cos(x float64) float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return math.NaN()
	}
	if math.Abs(x) < tiny {
		return 1
	}
	_, cos := sinCos(x)
	return cos.round(0)
}

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
