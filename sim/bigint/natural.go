package bigint

import "math/bits"

// natural is a whole number from 0 on: its digits in base 2**32, the lowest first.
// The last one is not 0, but where something else is said.
type natural []uint32

// trim drops leading zeros.
func (x natural) trim() natural {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

// word returns a digit, 0 beyond the last one.
func (x natural) word(i int) uint64 {
	if i < len(x) {
		return uint64(x[i])
	}
	return 0
}

func (x natural) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return 32*len(x) - bits.LeadingZeros32(x[len(x)-1])
}

// zeros returns how many binary zeros x, which is not 0, ends in.
func (x natural) zeros() int {
	i := 0
	for x[i] == 0 {
		i++
	}
	return 32*i + bits.TrailingZeros32(x[i])
}

func (x natural) cmp(y natural) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		switch {
		case x[i] < y[i]:
			return -1
		case x[i] > y[i]:
			return 1
		}
	}
	return 0
}

func (x natural) add(y natural) natural {
	z := make(natural, max(len(x), len(y))+1)
	copy(z, x)
	z.increase(y)
	return z.trim()
}

// sub returns x - y for a y that is not greater.
func (x natural) sub(y natural) natural {
	z := make(natural, len(x))
	copy(z, x)
	z.decrease(y)
	return z.trim()
}

// increase adds y to x in place, which must have room for the sum.
func (x natural) increase(y natural) {
	carry := uint64(0)
	for i := 0; i < len(y) || carry != 0; i++ {
		carry += uint64(x[i]) + y.word(i)
		x[i] = uint32(carry)
		carry >>= 32
	}
}

// decrease subtracts y, which is not greater, from x in place.
func (x natural) decrease(y natural) {
	borrow := uint64(0)
	for i := 0; i < len(y) || borrow != 0; i++ {
		d := uint64(x[i]) - y.word(i) - borrow
		x[i] = uint32(d)
		borrow = d >> 63
	}
}

// negate makes 2**(32*len(x)) - x of x in place; 0 stays.
func (x natural) negate() {
	carry := uint64(1)
	for i, w := range x {
		carry += uint64(^w)
		x[i] = uint32(carry)
		carry >>= 32
	}
}

// shl returns x * 2**n.
func (x natural) shl(n int) natural {
	if n < 0 {
		panic("bigint: negative shift")
	}
	if len(x) == 0 {
		return nil
	}
	z := make(natural, n/32+len(x)+1)
	rest := uint64(0)
	for i, w := range x {
		rest |= uint64(w) << (n % 32)
		z[n/32+i] = uint32(rest)
		rest >>= 32
	}
	z[len(z)-1] = uint32(rest)
	return z.trim()
}

// shr returns x // 2**n.
func (x natural) shr(n int) natural {
	if n < 0 {
		panic("bigint: negative shift")
	}
	if n >= 32*len(x) {
		return nil
	}
	x = x[n/32:]
	if n %= 32; n == 0 {
		return x
	}
	z := make(natural, len(x))
	for i := range x {
		z[i] = uint32((x.word(i) | x.word(i+1)<<32) >> n)
	}
	return z.trim()
}

// karatsuba is from how many digits on the method of A. Karatsuba and Y. Ofman is
// faster, "Multiplication of multidigit numbers on automata", Soviet Physics
// Doklady 7 (1963).
const karatsuba = 40

func (x natural) mul(y natural) natural {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(natural, len(x)+len(y))
	switch n := (len(x) + 1) / 2; {
	case len(y) < karatsuba:
		for i, w := range y {
			z[i+len(x)] = z[i:].addMul(x, w)
		}
	case len(y) <= n: // x in pieces of y's size
		for i := 0; i < len(x); i += len(y) {
			z[i:].increase(x[i:min(i+len(y), len(x))].trim().mul(y))
		}
	default:
		x0, x1, y0, y1 := x[:n].trim(), x[n:], y[:n].trim(), y[n:]
		low, high := x0.mul(y0), x1.mul(y1)
		middle := x0.add(x1).mul(y0.add(y1))
		middle.decrease(low)
		middle.decrease(high)
		copy(z, low)
		copy(z[2*n:], high)
		z[n:].increase(middle.trim())
	}
	return z.trim()
}

// addMul adds x * w to the lowest digits of z in place and returns the digit that
// follows them.
func (z natural) addMul(x natural, w uint32) uint32 {
	carry := uint64(0)
	z = z[:len(x)]
	for i, digit := range x {
		carry += uint64(digit)*uint64(w) + uint64(z[i])
		z[i] = uint32(carry)
		carry >>= 32
	}
	return uint32(carry)
}
