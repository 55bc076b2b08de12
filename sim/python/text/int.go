package text

import (
	"math"
	"math/bits"
	"strconv"

	"racewalk/sim/bigint"
)

// Int is a Python int. Invariant: Big is nil when the value fits Small, and
// otherwise holds it (Small is 0 then), so equal values are of equal form.
// The zero Int is 0.
type Int struct {
	Small int64
	Big   *bigint.Int
}

// Small returns the Int with the value v.
func Small(v int64) Int { return Int{Small: v} }

// Big returns the Int with the value of v.
func Big(v *bigint.Int) Int {
	if v.IsInt64() {
		return Int{Small: v.Int64()}
	}
	return Int{Big: v}
}

// big returns the value as a *bigint.Int.
func (a Int) big() *bigint.Int {
	if a.Big != nil {
		return a.Big
	}
	return bigint.New(a.Small)
}

// Sign returns -1, 0 or +1.
func (a Int) Sign() int {
	if a.Big != nil {
		return a.Big.Sign()
	}
	return int(a.Small>>63) | int(uint64(-a.Small)>>63)
}

// Cmp returns -1, 0 or +1 as a is less than, equal to or greater than b.
func (a Int) Cmp(b Int) int {
	if a.Big == nil && b.Big == nil {
		switch {
		case a.Small < b.Small:
			return -1
		case a.Small > b.Small:
			return 1
		}
		return 0
	}
	return a.big().Cmp(b.big())
}

// BitLen returns a.bit_length().
func (a Int) BitLen() int64 {
	if a.Big != nil {
		return int64(a.Big.BitLen())
	}
	return int64(bits.Len64(magnitude(a.Small)))
}

// magnitude is |v|, also of the smallest int64.
func magnitude(v int64) uint64 {
	if v < 0 {
		return -uint64(v)
	}
	return uint64(v)
}

// itoa is a decimal numeral of a number that has no limit on its digits.
func itoa(v int64) string { return strconv.FormatInt(v, 10) }

// AddInt64 returns a + b; ok is false if that is no int64.
func AddInt64(a, b int64) (sum int64, ok bool) {
	sum = a + b
	return sum, (a^sum)&(b^sum) >= 0
}

// SubInt64 returns a - b; ok is false if that is no int64.
func SubInt64(a, b int64) (difference int64, ok bool) {
	difference = a - b
	return difference, (a^b)&(a^difference) >= 0
}

// MulInt64 returns a * b; ok is false if that is no int64.
func MulInt64(a, b int64) (product int64, ok bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return int64(-lo), lo <= 1<<63
	}
	return int64(lo), lo < 1<<63
}

// Add returns a + b.
func Add(a, b Int) Int {
	if a.Big == nil && b.Big == nil {
		if sum, ok := AddInt64(a.Small, b.Small); ok {
			return Small(sum)
		}
	}
	return Big(a.big().Add(b.big()))
}

// Sub returns a - b.
func Sub(a, b Int) Int {
	if a.Big == nil && b.Big == nil {
		if difference, ok := SubInt64(a.Small, b.Small); ok {
			return Small(difference)
		}
	}
	return Big(a.big().Sub(b.big()))
}

// Mul returns a * b; MemoryError beyond MaxBits.
func Mul(a, b Int) (Int, error) {
	if a.Big == nil && b.Big == nil {
		if product, ok := MulInt64(a.Small, b.Small); ok {
			return Small(product), nil
		}
	}
	if a.BitLen()+b.BitLen() > MaxBits {
		return Int{}, errMemory
	}
	return Big(a.big().Mul(b.big())), nil
}

// Neg returns -a.
func Neg(a Int) Int { return Sub(Int{}, a) }

// Abs returns abs(a).
func Abs(a Int) Int {
	if a.Sign() < 0 {
		return Neg(a)
	}
	return a
}

// Invert returns ~a.
func Invert(a Int) Int {
	if a.Big == nil {
		return Small(^a.Small)
	}
	return Big(a.Big.Not())
}

// And returns a & b, where a negative int has endless leading ones.
func And(a, b Int) Int {
	if a.Big == nil && b.Big == nil {
		return Small(a.Small & b.Small)
	}
	return Big(a.big().And(b.big()))
}

// Or returns a | b.
func Or(a, b Int) Int {
	if a.Big == nil && b.Big == nil {
		return Small(a.Small | b.Small)
	}
	return Big(a.big().Or(b.big()))
}

// Xor returns a ^ b.
func Xor(a, b Int) Int {
	if a.Big == nil && b.Big == nil {
		return Small(a.Small ^ b.Small)
	}
	return Big(a.big().Xor(b.big()))
}

// Lsh returns a << b; ValueError if b is negative, MemoryError beyond
// MaxBits.
func Lsh(a, b Int) (Int, error) {
	if b.Sign() < 0 {
		return Int{}, valueError("negative shift count")
	}
	if a.Sign() == 0 {
		return Int{}, nil
	}
	if b.Big != nil || b.Small > MaxBits-a.BitLen() {
		return Int{}, errMemory
	}
	if a.Big == nil && b.Small < 63 {
		if v := a.Small << b.Small; v>>b.Small == a.Small {
			return Small(v), nil
		}
	}
	return Big(a.big().Lsh(int(b.Small))), nil
}

// Rsh returns a >> b, which rounds down; ValueError if b is negative.
func Rsh(a, b Int) (Int, error) {
	if b.Sign() < 0 {
		return Int{}, valueError("negative shift count")
	}
	if b.Big != nil || b.Small > math.MaxInt32 {
		b = Small(math.MaxInt32) // more than any int has bits
	}
	if a.Big == nil {
		return Small(a.Small >> min(b.Small, 63)), nil
	}
	return Big(a.Big.Rsh(int(b.Small))), nil
}
