package text

import (
	"math"
	"strconv"
	"strings"

	"racewalk/sim/bigint"
)

// IntToFloat returns float(a), rounded to nearest; OverflowError if a is too
// large.
func IntToFloat(a Int) (float64, error) {
	if a.Big == nil {
		return float64(a.Small), nil
	}
	f := a.Big.Float64()
	if math.IsInf(f, 0) {
		return 0, overflowError("int too large to convert to float")
	}
	return f, nil
}

// FloatToInt returns int(f), which drops the fraction; OverflowError for an
// infinity, ValueError for NaN.
func FloatToInt(f float64) (Int, error) {
	switch {
	case math.IsInf(f, 0):
		return Int{}, overflowError("cannot convert float infinity to integer")
	case math.IsNaN(f):
		return Int{}, valueError("cannot convert float NaN to integer")
	case math.Abs(f) < 1<<63:
		return Small(int64(f)), nil
	}
	return Big(bigint.FromFloat64(f)), nil
}

// Floor returns math.floor(f); the errors are those of FloatToInt.
func Floor(f float64) (Int, error) { return FloatToInt(math.Floor(f)) }

// Ceil returns math.ceil(f); the errors are those of FloatToInt.
func Ceil(f float64) (Int, error) { return FloatToInt(math.Ceil(f)) }

// IsInteger returns f.is_integer().
func IsInteger(f float64) bool { return !math.IsInf(f, 0) && math.Floor(f) == f }

// AsIntegerRatio returns f.as_integer_ratio(), in lowest terms with a positive
// denominator; OverflowError for an infinity, ValueError for NaN.
func AsIntegerRatio(f float64) (numerator, denominator Int, err error) {
	switch {
	case math.IsInf(f, 0):
		return Int{}, Int{}, overflowError("cannot convert Infinity to integer ratio")
	case math.IsNaN(f):
		return Int{}, Int{}, valueError("cannot convert NaN to integer ratio")
	}
	fraction, exp := math.Frexp(f)
	for ; fraction != math.Trunc(fraction); exp-- {
		fraction *= 2
	}
	n, one := bigint.FromFloat64(fraction), bigint.New(1)
	if exp >= 0 {
		return Big(n.Lsh(exp)), Big(one), nil
	}
	return Big(n), Big(one.Lsh(-exp)), nil
}

// FloatHex returns f.hex(), such as "0x1.8000000000000p+1".
func FloatHex(f float64) string {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return ReprFloat(f)
	}
	sign := ""
	if math.Signbit(f) {
		sign = "-"
	}
	if f == 0 {
		return sign + "0x0.0p+0"
	}
	// A subnormal keeps the smallest exponent and starts with 0.
	lead, exp := "1", int(math.Float64bits(f)>>52&0x7FF)-1023
	if exp == -1023 {
		lead, exp = "0", -1022
	}
	digits := strconv.FormatUint(math.Float64bits(f)&(1<<52-1), 16)
	power := strconv.Itoa(exp)
	if exp >= 0 {
		power = "+" + power
	}
	return sign + "0x" + lead + "." + strings.Repeat("0", 13-len(digits)) + digits + "p" + power
}

// CompareIntFloat compares exactly: -1, 0 or +1 as a is less than, equal to
// or greater than f. ordered is false for NaN, which neither of these holds
// for.
func CompareIntFloat(a Int, f float64) (cmp int, ordered bool) {
	switch {
	case math.IsNaN(f):
		return 0, false
	case math.IsInf(f, 1):
		return -1, true
	case math.IsInf(f, -1):
		return 1, true
	}
	whole, _ := FloatToInt(f)
	if cmp = a.Cmp(whole); cmp != 0 {
		return cmp, true
	}
	switch fraction := f - math.Trunc(f); {
	case fraction > 0:
		return -1, true
	case fraction < 0:
		return 1, true
	}
	return 0, true
}

// FloatDiv returns a / b.
func FloatDiv(a, b float64) (float64, error) {
	if b == 0 {
		return 0, zeroDivision("float division by zero")
	}
	return a / b, nil
}

// FloatFloorDiv returns a // b.
func FloatFloorDiv(a, b float64) (float64, error) {
	if b == 0 {
		return 0, zeroDivision("float floor division by zero")
	}
	quotient, _ := floatDivMod(a, b)
	return quotient, nil
}

// FloatMod returns a % b, which has the sign of b.
func FloatMod(a, b float64) (float64, error) {
	if b == 0 {
		return 0, zeroDivision("float modulo")
	}
	_, remainder := floatDivMod(a, b)
	return remainder, nil
}

// FloatDivMod returns divmod(a, b).
func FloatDivMod(a, b float64) (quotient, remainder float64, err error) {
	if b == 0 {
		return 0, 0, zeroDivision("float divmod()")
	}
	quotient, remainder = floatDivMod(a, b)
	return quotient, remainder, nil
}

// floatDivMod makes the quotient from the exact remainder, so that it is
// whole and the two fit together.
func floatDivMod(a, b float64) (quotient, remainder float64) {
	remainder = math.Mod(a, b)
	quotient = (a - remainder) / b
	if remainder == 0 {
		remainder = math.Copysign(0, b)
	} else if (remainder < 0) != (b < 0) {
		remainder += b
		quotient--
	}
	if quotient == 0 {
		return math.Copysign(0, a/b), remainder
	}
	// The division may have rounded to just below a whole number.
	floor := math.Floor(quotient)
	if quotient-floor > 0.5 {
		floor++
	}
	return floor, remainder
}
