package text

import (
	"math"
	"math/big"
)

// FloorDivModInt64 returns a // b and a % b for b other than 0; ok is false
// in the one case whose quotient is no int64.
func FloorDivModInt64(a, b int64) (quotient, remainder int64, ok bool) {
	if b == -1 {
		return -a, 0, a != math.MinInt64
	}
	quotient, remainder = a/b, a%b
	if remainder != 0 && (remainder < 0) != (b < 0) {
		quotient--
		remainder += b
	}
	return quotient, remainder, true
}

// floorDivMod divides by a b other than 0.
func floorDivMod(a, b Int) (quotient, remainder Int) {
	if a.Big == nil && b.Big == nil {
		if q, r, ok := FloorDivModInt64(a.Small, b.Small); ok {
			return Small(q), Small(r)
		}
	}
	q, r, d := new(big.Int), new(big.Int), b.big()
	q.QuoRem(a.big(), d, r)
	if r.Sign() != 0 && r.Sign() != d.Sign() {
		q.Sub(q, big.NewInt(1))
		r.Add(r, d)
	}
	return Big(q), Big(r)
}

// FloorDiv returns a // b, rounded down.
func FloorDiv(a, b Int) (Int, error) {
	if b.Sign() == 0 {
		return Int{}, zeroDivision("integer division or modulo by zero")
	}
	q, _ := floorDivMod(a, b)
	return q, nil
}

// Mod returns a % b, which has the sign of b.
func Mod(a, b Int) (Int, error) {
	if b.Sign() == 0 {
		return Int{}, zeroDivision("integer modulo by zero")
	}
	_, r := floorDivMod(a, b)
	return r, nil
}

// DivMod returns divmod(a, b).
func DivMod(a, b Int) (quotient, remainder Int, err error) {
	if b.Sign() == 0 {
		return Int{}, Int{}, zeroDivision("integer division or modulo by zero")
	}
	quotient, remainder = floorDivMod(a, b)
	return quotient, remainder, nil
}

// TrueDiv returns a / b, the float nearest to the quotient.
func TrueDiv(a, b Int) (float64, error) {
	if b.Sign() == 0 {
		return 0, zeroDivision("division by zero")
	}
	if exactFloat(a) && exactFloat(b) {
		return float64(a.Small) / float64(b.Small), nil
	}
	f := quotient(a.big(), b.big())
	if math.IsInf(f, 0) {
		return 0, overflowError("integer division result too large for a float")
	}
	return f, nil
}

// exactFloat says whether every int from 0 to a is a float64.
func exactFloat(a Int) bool { return a.Big == nil && magnitude(a.Small) <= 1<<53 }

// quotient returns the float64 nearest to a / b, ties to even.
func quotient(a, b *big.Int) float64 {
	negative := (a.Sign() < 0) != (b.Sign() < 0) // of 0 too
	a, b = new(big.Int).Abs(a), new(big.Int).Abs(b)
	// Scale so that the whole quotient has 65 or 66 bits, or fewer where a
	// subnormal result has none to spare. A last bit that says whether there
	// is a remainder makes the one rounding of Float64 the right one.
	exp := a.BitLen() - b.BitLen() - 65
	if exp < -1074-2 {
		exp = -1074 - 2
	}
	if exp > 1100 {
		return math.Inf(1 - 2*b2i(negative))
	}
	if exp < 0 {
		a.Lsh(a, uint(-exp))
	} else {
		b.Lsh(b, uint(exp))
	}
	q, r := a.QuoRem(a, b, new(big.Int))
	if r.Sign() != 0 {
		q.SetBit(q, 0, 1)
	}
	f := ldexpBig(q, exp)
	if negative {
		return -f
	}
	return f
}

// ldexpBig returns the float64 nearest to q * 2**exp, ties to even; exp is at
// least -1076.
func ldexpBig(q *big.Int, exp int) float64 {
	// Below the normal range drop the bits that there are no places for.
	if drop := -1074 - exp; drop > 0 && q.BitLen()-drop <= 53 {
		low := new(big.Int).And(q, big.NewInt(1<<drop-1)).Int64()
		q = new(big.Int).Rsh(q, uint(drop))
		half := int64(1) << (drop - 1)
		if low > half || low == half && q.Bit(0) == 1 {
			q.Add(q, big.NewInt(1))
		}
		exp += drop
	}
	f, _ := q.Float64()
	return math.Ldexp(f, exp)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
