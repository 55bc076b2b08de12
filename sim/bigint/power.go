package bigint

// Pow returns x**n for an n that is not negative.
func (x *Int) Pow(n int64) *Int {
	return raise(x, New(n), func(x *Int) *Int { return x })
}

// PowMod returns x**n % m for an n that is not negative.
func (x *Int) PowMod(n, m *Int) *Int {
	return raise(x, n, func(x *Int) *Int {
		_, r := x.DivMod(m)
		return r
	})
}

// raise multiplies and squares, from the highest binary digit of n on, and keeps
// numbers small by reduce.
func raise(x, n *Int, reduce func(*Int) *Int) *Int {
	z := reduce(one)
	x = reduce(x)
	for i := n.BitLen() - 1; i >= 0; i-- {
		z = reduce(z.Mul(z))
		if n.size[i/32]>>(i%32)&1 != 0 {
			z = reduce(z.Mul(x))
		}
	}
	return z
}

// GCD returns the greatest common divisor, by Euclid's method; 0 if both are 0.
func (x *Int) GCD(y *Int) *Int {
	a, b := x.size, y.size
	for len(b) > 0 {
		_, rest := a.div(b)
		a, b = b, rest
	}
	return &Int{size: a}
}

// Inverse returns the y from 0 to m - 1 with x * y % m == 1 for an m > 1, and
// false if there is none.
func (x *Int) Inverse(m *Int) (y *Int, ok bool) {
	// Always a == x*s and b == x*t, modulo m.
	_, a := x.DivMod(m)
	b, s, t := m, one, New(0)
	for b.Sign() != 0 {
		q, rest := a.DivMod(b)
		a, b, s, t = b, rest, t, s.Sub(q.Mul(t))
	}
	_, y = s.DivMod(m)
	return y, a.Cmp(one) == 0
}

// Sqrt returns the square root, rounded down: as CPython's math.isqrt does it,
// whose comment has the proof.
func (x *Int) Sqrt() *Int {
	if x.Sign() <= 0 {
		if x.negative {
			panic("bigint: root of a negative number")
		}
		return x
	}
	c := (x.BitLen() - 1) / 2
	root, d := one, 0
	for s := New(int64(c)).BitLen() - 1; s >= 0; s-- {
		e := d
		d = c >> s
		q, _ := x.Rsh(2*c - e - d + 1).DivMod(root)
		root = root.Lsh(d - e - 1).Add(q)
	}
	if root.Mul(root).Cmp(x) > 0 {
		return root.Sub(one)
	}
	return root
}

// Product returns the product of all numbers from a to b, 1 if there are none.
func Product(a, b int64) *Int {
	switch {
	case a > b:
		return one
	case a == b:
		return New(a)
	}
	middle := a + (b-a)/2
	return Product(a, middle).Mul(Product(middle+1, b))
}
