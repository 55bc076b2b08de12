package text

import (
	"math"

	"racewalk/sim/bigint"
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
	q, r := a.big().DivMod(b.big())
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
	f := bigint.Ratio(a.big(), b.big())
	if math.IsInf(f, 0) {
		return 0, overflowError("integer division result too large for a float")
	}
	return f, nil
}

// exactFloat says whether every int from 0 to a is a float64.
func exactFloat(a Int) bool { return a.Big == nil && magnitude(a.Small) <= 1<<53 }

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
