package bigint

import (
	"math"
	"math/bits"
)

// Int is a whole number.
type Int struct {
	negative bool // not of 0
	size     natural
}

var one = New(1)

// New returns v.
func New(v int64) *Int {
	if v < 0 {
		return make1(true, -uint64(v))
	}
	return make1(false, uint64(v))
}

func make1(negative bool, size uint64) *Int {
	return &Int{negative, natural{uint32(size), uint32(size >> 32)}.trim()}
}

// signed returns size, or -size.
func signed(negative bool, size natural) *Int {
	return &Int{negative && len(size) > 0, size}
}

// FromWords returns the number whose digits in base 2**32 are words, the lowest
// first. They must not be changed afterwards.
func FromWords(words []uint32) *Int { return &Int{size: natural(words).trim()} }

// Words returns the digits of |x| in base 2**32, the lowest first; none if it is
// 0. They must not be changed.
func (x *Int) Words() []uint32 { return x.size }

// FromBytes returns the number whose digits in base 256 are b, the highest first.
func FromBytes(b []byte) *Int {
	z := make(natural, (len(b)+3)/4)
	for i := range b {
		z[i/4] |= uint32(b[len(b)-1-i]) << (i % 4 * 8)
	}
	return FromWords(z)
}

// Bytes returns the digits of |x| in base 256, the highest first and not 0.
func (x *Int) Bytes() []byte {
	b := make([]byte, (x.BitLen()+7)/8)
	for i := range b {
		b[len(b)-1-i] = byte(x.size[i/4] >> (i % 4 * 8))
	}
	return b
}

// Sign returns -1, 0 or +1.
func (x *Int) Sign() int {
	switch {
	case x.negative:
		return -1
	case len(x.size) > 0:
		return 1
	}
	return 0
}

// IsInt64 reports whether x is an int64.
func (x *Int) IsInt64() bool {
	return x.BitLen() < 64 || x.negative && x.low() == 1<<63 && len(x.size) == 2
}

// Int64 returns x, if it is an int64.
func (x *Int) Int64() int64 {
	if x.negative {
		return -int64(x.low())
	}
	return int64(x.low())
}

// low returns the lowest 64 bits of |x|.
func (x *Int) low() uint64 { return x.size.word(1)<<32 | x.size.word(0) }

// BitLen returns how many binary digits |x| has; 0 has none.
func (x *Int) BitLen() int { return x.size.bitLen() }

// Odd reports whether x is odd.
func (x *Int) Odd() bool { return x.size.word(0)&1 != 0 }

// Cmp returns -1, 0 or +1 as x is less than, equal to or greater than y.
func (x *Int) Cmp(y *Int) int {
	switch {
	case x.negative && y.negative:
		return y.size.cmp(x.size)
	case x.negative:
		return -1
	case y.negative:
		return 1
	}
	return x.size.cmp(y.size)
}

// Neg returns -x.
func (x *Int) Neg() *Int { return signed(!x.negative, x.size) }

// Abs returns |x|.
func (x *Int) Abs() *Int { return &Int{size: x.size} }

// Add returns x + y.
func (x *Int) Add(y *Int) *Int { return sum(x, y.negative, y.size) }

// Sub returns x - y.
func (x *Int) Sub(y *Int) *Int { return sum(x, !y.negative, y.size) }

// sum returns x + size, or x - size.
func sum(x *Int, negative bool, size natural) *Int {
	switch {
	case x.negative == negative:
		return signed(negative, x.size.add(size))
	case x.size.cmp(size) < 0:
		return signed(negative, size.sub(x.size))
	}
	return signed(x.negative, x.size.sub(size))
}

// Mul returns x * y.
func (x *Int) Mul(y *Int) *Int {
	return signed(x.negative != y.negative, x.size.mul(y.size))
}

// DivMod returns x // y, rounded down, and x % y, which has the sign of y.
func (x *Int) DivMod(y *Int) (quotient, remainder *Int) {
	q, r := x.size.div(y.size)
	quotient, remainder = signed(x.negative != y.negative, q), signed(x.negative, r)
	if len(r) > 0 && x.negative != y.negative {
		return quotient.Sub(one), remainder.Add(y)
	}
	return quotient, remainder
}

// Frexp returns the fraction with 1/2 <= |fraction| <= 1 that is nearest to
// x / 2**exp; of two the one whose last digit is 0. Of 0 it returns 0, 0.
func (x *Int) Frexp() (fraction float64, exp int) {
	exp = x.BitLen()
	top := uint64(0)
	if exp <= 64 {
		top = x.low() << (64 - exp)
	} else {
		// The last of the 64 bits says whether anything follows them. A float has
		// 53, so there is one rounding, and the right one.
		head := x.size.shr(exp - 64)
		top = head.word(1)<<32 | head.word(0)
		if x.size.zeros() < exp-64 {
			top |= 1
		}
	}
	fraction = math.Ldexp(float64(top), -64)
	if x.negative {
		fraction = -fraction
	}
	return fraction, exp
}

// Float64 returns the nearest float64, an infinity beyond the largest.
func (x *Int) Float64() float64 { return math.Ldexp(x.Frexp()) }

// FromFloat64 returns f without its fraction. An infinity and NaN have no value.
func FromFloat64(f float64) *Int {
	fraction, exp := math.Frexp(math.Abs(f))
	size := make1(false, uint64(math.Ldexp(fraction, 53))).size
	if exp > 53 {
		size = size.shl(exp - 53)
	} else {
		size = size.shr(53 - exp)
	}
	return signed(f < 0, size)
}

// Ratio returns the float64 nearest to x / y, of two the one whose last digit is
// 0; an infinity beyond the largest.
func Ratio(x, y *Int) float64 {
	// The whole quotient of x and y * 2**exp is to have 63 or 64 bits, or fewer
	// where a subnormal result has none to spare.
	const least = -1074 - 2
	exp := max(x.BitLen()-y.BitLen()-63, least)
	a, b := x.size, y.size
	if exp < 0 {
		a = a.shl(-exp)
	} else {
		b = b.shl(exp)
	}
	size, rest := a.div(b)
	q := size.word(1)<<32 | size.word(0)
	if len(rest) > 0 {
		q |= 1 // so that there is one rounding, and the right one
	}
	if exp == least && q < 1<<54 {
		// Of a subnormal float, 2**-1074 is the last place.
		q, exp = q>>2+[8]uint64{3: 1, 6: 1, 7: 1}[q&7], exp+2
	}
	f := math.Ldexp(float64(q), exp)
	if x.negative != y.negative {
		return -f
	}
	return f
}

// The bits of numbers, as two's complement.

// Not returns -x - 1.
func (x *Int) Not() *Int { return x.Neg().Sub(one) }

// And returns x & y.
func (x *Int) And(y *Int) *Int {
	return bitwise(x, y, func(a, b uint32) uint32 { return a & b })
}

// Or returns x | y.
func (x *Int) Or(y *Int) *Int {
	return bitwise(x, y, func(a, b uint32) uint32 { return a | b })
}

// Xor returns x ^ y.
func (x *Int) Xor(y *Int) *Int {
	return bitwise(x, y, func(a, b uint32) uint32 { return a ^ b })
}

func bitwise(x, y *Int, f func(a, b uint32) uint32) *Int {
	n := max(len(x.size), len(y.size)) + 1
	a, b := x.complement(n), y.complement(n)
	for i := range a {
		a[i] = f(a[i], b[i])
	}
	if a[n-1]>>31 == 0 {
		return &Int{size: a.trim()}
	}
	a.negate()
	return &Int{true, a.trim()}
}

// complement returns the lowest n words of x in two's complement.
func (x *Int) complement(n int) natural {
	z := make(natural, n)
	copy(z, x.size)
	if x.negative {
		z.negate()
	}
	return z
}

// Lsh returns x * 2**n.
func (x *Int) Lsh(n int) *Int { return signed(x.negative, x.size.shl(n)) }

// Rsh returns x // 2**n.
func (x *Int) Rsh(n int) *Int {
	if x.negative {
		return x.Not().Rsh(n).Not()
	}
	return &Int{size: x.size.shr(n)}
}

// OnesCount returns how many ones are among the binary digits of |x|.
func (x *Int) OnesCount() int {
	n := 0
	for _, w := range x.size {
		n += bits.OnesCount32(w)
	}
	return n
}
