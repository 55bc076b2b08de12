package bigint

import (
	"math"
	"math/big"
	"math/rand"
	"testing"
)

// Everything is held against math/big.

// theirs returns x as math/big has it.
func theirs(x *Int) *big.Int {
	z := new(big.Int).SetBytes(x.Bytes())
	if x.Sign() < 0 {
		z.Neg(z)
	}
	return z
}

// compare holds all operations on two numbers, a shift and a float against
// math/big.
func compare(t *testing.T, x, y *Int, n int, f float64) {
	t.Helper()
	a, b := theirs(x), theirs(y)
	is := func(name string, got *Int, want *big.Int) {
		t.Helper()
		if theirs(got).Cmp(want) != 0 || got.negative && got.Sign() == 0 || len(got.size.trim()) != len(got.size) {
			t.Errorf("%s of %s and %s, %d, %v: %s, want %s", name, a, b, n, f, got, want)
		}
	}
	same := func(name string, got, want any) {
		t.Helper()
		if got != want {
			t.Errorf("%s of %s and %s, %d, %v: %v, want %v", name, a, b, n, f, got, want)
		}
	}
	is("add", x.Add(y), new(big.Int).Add(a, b))
	is("sub", x.Sub(y), new(big.Int).Sub(a, b))
	is("mul", x.Mul(y), new(big.Int).Mul(a, b))
	is("square", x.Mul(x), new(big.Int).Mul(a, a))
	is("and", x.And(y), new(big.Int).And(a, b))
	is("or", x.Or(y), new(big.Int).Or(a, b))
	is("xor", x.Xor(y), new(big.Int).Xor(a, b))
	is("not", x.Not(), new(big.Int).Not(a))
	is("neg", x.Neg(), new(big.Int).Neg(a))
	is("abs", x.Abs(), new(big.Int).Abs(a))
	is("lsh", x.Lsh(n), new(big.Int).Lsh(a, uint(n)))
	is("rsh", x.Rsh(n), new(big.Int).Rsh(a, uint(n)))
	is("gcd", x.GCD(y), new(big.Int).GCD(nil, nil, new(big.Int).Abs(a), new(big.Int).Abs(b)))
	is("sqrt", x.Abs().Sqrt(), new(big.Int).Sqrt(new(big.Int).Abs(a)))
	is("words", FromWords(x.Words()), new(big.Int).Abs(a))
	same("cmp", x.Cmp(y), a.Cmp(b))
	same("cmp with itself", x.Cmp(x.Add(New(0))), 0)
	same("sign", x.Sign(), a.Sign())
	same("bit length", x.BitLen(), a.BitLen())
	same("odd", x.Odd(), a.Bit(0) == 1)
	same("is an int64", x.IsInt64(), a.IsInt64())
	if x.IsInt64() {
		same("int64", x.Int64(), a.Int64())
		is("of an int64", New(x.Int64()), a)
	}
	ones := 0
	for i := range a.BitLen() {
		ones += int(new(big.Int).Abs(a).Bit(i))
	}
	same("ones", x.OnesCount(), ones)

	if b.Sign() != 0 {
		q, r := x.DivMod(y)
		wantQ, wantR := new(big.Int), new(big.Int)
		wantQ.QuoRem(a, b, wantR)
		if wantR.Sign() != 0 && wantR.Sign() != b.Sign() {
			wantQ.Sub(wantQ, big.NewInt(1))
			wantR.Add(wantR, b)
		}
		is("quotient", q, wantQ)
		is("remainder", r, wantR)
		want, _ := new(big.Rat).SetFrac(a, b).Float64()
		if a.Sign() == 0 && b.Sign() < 0 {
			want = math.Copysign(0, -1)
		}
		same("ratio", math.Float64bits(Ratio(x, y)), math.Float64bits(want))
	}
	if m := y.Abs(); m.Cmp(one) > 0 {
		inverse, ok := x.Inverse(m)
		want := new(big.Int).ModInverse(a, theirs(m))
		same("has an inverse", ok, want != nil)
		if ok && want != nil {
			is("inverse", inverse, want)
		}
		if x.BitLen() < 600 {
			is("power modulo", x.PowMod(x.Abs(), m), new(big.Int).Exp(a, theirs(x.Abs()), theirs(m)))
		}
	}
	if x.BitLen()*n < 20000 {
		is("power", x.Pow(int64(n)), new(big.Int).Exp(a, big.NewInt(int64(n)), nil))
	}

	got, _ := a.Float64()
	same("float", math.Float64bits(x.Float64()), math.Float64bits(got))
	fraction, exp := x.Frexp()
	same("exponent", exp, a.BitLen())
	if exp < 1000 {
		same("fraction", math.Ldexp(fraction, exp), got)
	}
	if !math.IsInf(f, 0) && !math.IsNaN(f) {
		want, _ := new(big.Float).SetFloat64(f).Int(nil)
		is("of a float", FromFloat64(f), want)
	}

	bases := []int{2, 3, 8, 10, 16, 32, 36, 2 + n%35}
	for _, base := range bases {
		text := x.Text(base)
		same("text", text, a.Text(base))
		back, ok := Parse(text, base)
		same("parsed", ok, true)
		if ok {
			is("parsed", back, a)
		}
	}
	same("string", x.String(), a.String())
}

// edges are numbers around which something changes.
func edges() []*Int {
	var list []*Int
	for _, n := range []int{0, 1, 2, 30, 31, 32, 33, 52, 53, 54, 62, 63, 64, 65, 95, 96, 127, 128, 160, 1023, 1024, 1025} {
		for d := int64(-2); d <= 2; d++ {
			x := one.Lsh(n).Add(New(d))
			list = append(list, x, x.Neg())
		}
	}
	for _, v := range []int64{0, 3, 10, 999_999_999, 1_000_000_000, math.MaxInt64, math.MinInt64} {
		list = append(list, New(v), New(v).Neg())
	}
	return list
}

func TestEdges(t *testing.T) {
	list := edges()
	for i, x := range list {
		for j, y := range list {
			if (i+j)%13 == 0 || i < 10 {
				compare(t, x, y, (7*i+j)%130, math.Ldexp(float64(i-j), j-60))
			}
		}
	}
}

// random returns a number of up to so many words, among them ones with long runs
// of equal bits, which carries and borrows like.
func random(r *rand.Rand, words int) *Int {
	z := make([]uint32, r.Intn(words+1))
	kind := r.Intn(4)
	for i := range z {
		switch z[i] = r.Uint32(); {
		case kind == 1 && r.Intn(3) > 0:
			z[i] = math.MaxUint32
		case kind == 2 && r.Intn(3) > 0:
			z[i] = 0
		case kind == 3:
			z[i] = []uint32{0, 1, math.MaxUint32, 1 << 31}[r.Intn(4)]
		}
	}
	x := FromWords(z)
	if r.Intn(2) == 0 {
		return x.Neg()
	}
	return x
}

func TestRandom(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 500 {
		f := math.Float64frombits(r.Uint64())
		compare(t, random(r, 12), random(r, 8), r.Intn(200), f)
	}
	for range 8 {
		compare(t, random(r, 300), random(r, 200), r.Intn(3000), 0)
	}
}

// TestLong multiplies and divides by the methods for long numbers.
func TestLong(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 60 {
		x, y := random(r, 2500), random(r, 1200)
		if theirs(x.Mul(y)).Cmp(new(big.Int).Mul(theirs(x), theirs(y))) != 0 {
			t.Fatalf("%s * %s", x, y)
		}
		for _, x := range []*Int{x, x.Mul(y), x.Mul(y).Sub(one), x.Mul(y).Add(y).Sub(one)} {
			if y.Sign() == 0 {
				continue
			}
			q, m := x.DivMod(y)
			if x.Cmp(q.Mul(y).Add(m)) != 0 || m.Sign() != 0 && (m.Sign() != y.Sign() || m.Abs().Cmp(y.Abs()) >= 0) {
				t.Fatalf("%s / %s", x, y)
			}
		}
	}
}

func TestProduct(t *testing.T) {
	for _, v := range [][2]int64{{1, 0}, {1, 1}, {1, 5}, {1, 400}, {-3, 4}, {-9, -2}, {1 << 40, 1<<40 + 3}, {math.MaxInt64 - 2, math.MaxInt64}} {
		if got, want := Product(v[0], v[1]), new(big.Int).MulRange(v[0], v[1]); theirs(got).Cmp(want) != 0 {
			t.Errorf("from %d to %d: %s, want %s", v[0], v[1], got, want)
		}
	}
}

// TestRatio has quotients right between two floats, and small ones.
func TestRatio(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 5000 {
		// A numerator whose quotient by 2**n ends right at a place's half, or next to it.
		x := FromWords([]uint32{0, 1 << r.Intn(32), r.Uint32(), r.Uint32() >> r.Intn(32)}).Rsh(r.Intn(64)).Add(New(int64(r.Intn(3) - 1)))
		y := one.Lsh(r.Intn(1300))
		if r.Intn(2) == 0 {
			y = y.Mul(random(r, 2).Abs().Add(one))
		}
		want, _ := new(big.Rat).SetFrac(theirs(x), theirs(y)).Float64()
		if got := Ratio(x, y); got != want {
			t.Fatalf("%s / %s: %b, want %b", x, y, got, want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, test := range []struct {
		text string
		base int
	}{
		{"", 10}, {"-", 10}, {"+", 2}, {"--1", 10}, {"1a", 10}, {"2", 2}, {"8", 8}, {"g", 16}, {"1 ", 10}, {"1_0", 10},
		{"0x1", 16}, {"é", 36}, {"\x10", 10}, {"1\x11", 10}, {"12345678901234567890z", 10}, {"@", 36}, {"[", 36}, {"+-1", 10},
	} {
		if x, ok := Parse(test.text, test.base); ok {
			t.Errorf("%q in base %d: %s", test.text, test.base, x)
		}
	}
	if x, ok := Parse("+00zZ", 36); !ok || x.Int64() != 35*37 {
		t.Errorf("+00zZ: %s, %v", x, ok)
	}
}

func TestPanics(t *testing.T) {
	for name, f := range map[string]func(){
		"bigint: division by 0":             func() { one.DivMod(New(0)) },
		"bigint: negative shift":            func() { one.Lsh(-1) },
		"bigint: root of a negative number": func() { New(-4).Sqrt() },
	} {
		func() {
			defer func() {
				if got := recover(); got != name {
					t.Errorf("panics with %v, want %q", got, name)
				}
			}()
			f()
		}()
	}
}

func FuzzInt(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9}, []byte{255, 255, 255, 255, 0}, true, false, uint8(33), 1e300)
	f.Add([]byte{128, 0, 0, 0, 0, 0, 0, 0}, []byte{}, true, true, uint8(0), -0.5)
	f.Fuzz(func(t *testing.T, a, b []byte, minusA, minusB bool, n uint8, v float64) {
		if len(a) > 300 || len(b) > 300 {
			return
		}
		x, y := FromBytes(a), FromBytes(b)
		if minusA {
			x = x.Neg()
		}
		if minusB {
			y = y.Neg()
		}
		compare(t, x, y, int(n), v)
	})
}

func FuzzParse(f *testing.F) {
	f.Add("-12345678901234567890", uint8(10))
	f.Fuzz(func(t *testing.T, text string, base uint8) {
		b := 2 + int(base)%35
		x, ok := Parse(text, b)
		want, wantOK := new(big.Int).SetString(text, b)
		if ok != wantOK || ok && theirs(x).Cmp(want) != 0 {
			t.Errorf("%q in base %d: %s, %v; want %s, %v", text, b, x, ok, want, wantOK)
		}
	})
}

func BenchmarkMul(b *testing.B) {
	x := Product(1, 4000)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			x.Mul(x)
		}
	})
	y := theirs(x)
	b.Run("math-big", func(b *testing.B) {
		for b.Loop() {
			new(big.Int).Mul(y, y)
		}
	})
}

func BenchmarkDivMod(b *testing.B) {
	x, y := Product(1, 8000), Product(1, 4001)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			x.DivMod(y)
		}
	})
	v, w := theirs(x), theirs(y)
	b.Run("math-big", func(b *testing.B) {
		for b.Loop() {
			new(big.Int).QuoRem(v, w, new(big.Int))
		}
	})
}

func BenchmarkString(b *testing.B) {
	x := New(10).Pow(4200)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			_ = x.String()
		}
	})
	y := theirs(x)
	b.Run("math-big", func(b *testing.B) {
		for b.Loop() {
			_ = y.String()
		}
	})
}

func BenchmarkPowMod(b *testing.B) {
	m := Product(1, 250).Add(one)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			New(3).PowMod(m, m)
		}
	})
	w := theirs(m)
	b.Run("math-big", func(b *testing.B) {
		for b.Loop() {
			new(big.Int).Exp(big.NewInt(3), w, w)
		}
	})
}
