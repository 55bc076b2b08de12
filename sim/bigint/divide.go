package bigint

import "math/bits"

// div returns x / y, rounded down, and what is left.
func (x natural) div(y natural) (quotient, remainder natural) {
	switch {
	case len(y) == 0:
		panic("bigint: division by 0")
	case x.cmp(y) < 0:
		return nil, x
	case len(y) == 1:
		q, r := x.divWord(y[0])
		return q, natural{r}.trim()
	case len(y) >= recursive && len(x)-len(y) >= recursive:
		return x.divLong(y)
	}
	return x.divSchool(y)
}

// divWord divides by one digit.
func (x natural) divWord(w uint32) (quotient natural, remainder uint32) {
	q, rest := make(natural, len(x)), uint64(0)
	for i := len(x) - 1; i >= 0; i-- {
		rest = rest<<32 | uint64(x[i])
		q[i] = uint32(rest / uint64(w))
		rest %= uint64(w)
	}
	return q.trim(), uint32(rest)
}

// divSchool is Knuth's algorithm D, for a y of two digits at least and an x that
// is not less.
func (x natural) divSchool(y natural) (quotient, remainder natural) {
	// So that the highest digit of y has its highest bit.
	shift := bits.LeadingZeros32(y[len(y)-1])
	y = y.shl(shift)
	n := len(y)
	rest := make(natural, len(x)+1)
	copy(rest, x.shl(shift))
	q := make(natural, len(x)-n+1)
	for j := len(q) - 1; j >= 0; j-- {
		// A guess from two digits by one, mended by a third: at most 1 too high.
		head := uint64(rest[j+n])<<32 | uint64(rest[j+n-1])
		guess, left := head/uint64(y[n-1]), head%uint64(y[n-1])
		for guess>>32 != 0 || guess*uint64(y[n-2]) > left<<32|uint64(rest[j+n-2]) {
			guess--
			if left += uint64(y[n-1]); left>>32 != 0 {
				break
			}
		}
		if part := rest[j : j+n+1]; part.subMul(y, uint32(guess)) {
			guess--
			addBack(part, y)
		}
		q[j] = uint32(guess)
	}
	return q.trim(), rest.trim().shr(shift)
}

// subMul subtracts y * w from z, which has a digit more than y, in place, and
// reports whether that went below 0.
func (z natural) subMul(y natural, w uint32) bool {
	carry, borrow := uint64(0), uint64(0)
	for i, digit := range y {
		carry += uint64(digit) * uint64(w)
		d := uint64(z[i]) - uint64(uint32(carry)) - borrow
		z[i] = uint32(d)
		carry >>= 32
		borrow = d >> 63
	}
	d := uint64(z[len(y)]) - carry - borrow
	z[len(y)] = uint32(d)
	return d>>63 != 0
}

// addBack adds y to z, which is below 0 and has a digit more, in place.
func addBack(z, y natural) {
	carry := uint64(0)
	for i := range z {
		carry += uint64(z[i]) + y.word(i)
		z[i] = uint32(carry)
		carry >>= 32
	}
}

// recursive is from how many digits on the method of C. Burnikel and J. Ziegler
// is faster, "Fast recursive division", MPI-I-98-1-022 (1998).
const recursive = 120

// divLong divides numbers that both have many digits: x in pieces of y's size,
// from the highest on.
func (x natural) divLong(y natural) (quotient, remainder natural) {
	n := len(y)
	shift := bits.LeadingZeros32(y[n-1])
	x, y = x.shl(shift), y.shl(shift)
	q := make(natural, len(x))
	for i := (len(x) - 1) / n * n; i >= 0; i -= n {
		piece, rest := div2by1(join(remainder, x[i:min(i+n, len(x))], n), y)
		copy(q[i:], piece)
		remainder = rest
	}
	return q.trim(), remainder.shr(shift)
}

// join returns high * 2**(32*n) + low, where low, which may have leading zeros,
// has n digits at most.
func join(high, low natural, n int) natural {
	z := make(natural, n+len(high))
	copy(z, low)
	copy(z[n:], high)
	return z.trim()
}

// cut returns the digits of x below n and from n on.
func (x natural) cut(n int) (low, high natural) {
	if len(x) <= n {
		return x, nil
	}
	return x[:n].trim(), x[n:]
}

// div2by1 divides by a y of n digits, whose highest has its highest bit, an x
// that is less than y * 2**(32*n).
func div2by1(x, y natural) (quotient, remainder natural) {
	n := len(y)
	switch {
	case n < recursive:
		return x.div(y)
	case n%2 != 0: // one digit more for both
		q, r := div2by1(join(x, nil, 1), join(y, nil, 1))
		_, r = r.cut(1)
		return q, r
	}
	h := n / 2
	low, rest := x.cut(h)
	q1, rest := div3by2(rest, y)
	q0, rest := div3by2(join(rest, low, h), y)
	return join(q1, q0, h), rest
}

// div3by2 divides by a y of 2h digits an x that is less than y * 2**(32*h).
func div3by2(x, y natural) (quotient, remainder natural) {
	h := len(y) / 2
	low, high := x.cut(h)
	y0, y1 := y.cut(h)
	_, top := high.cut(h)
	var q, r natural
	if top.cmp(y1) < 0 {
		q, r = div2by1(high, y1)
	} else { // the quotient has h digits at most
		q = natural{1}.shl(32 * h).sub(natural{1})
		r = high.add(y1).sub(y1.shl(32 * h))
	}
	rest := (&Int{size: join(r, low, h)}).Sub(&Int{size: q.mul(y0)})
	for rest.negative {
		q = q.sub(natural{1})
		rest = rest.Add(&Int{size: y})
	}
	return q, rest.size
}
