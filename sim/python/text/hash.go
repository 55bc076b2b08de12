package text

import (
	"math"
	"math/bits"

	"racewalk/sim/bigint"
)

// hashModulus is the prime that CPython hashes numbers modulo: equal numbers
// of any type have equal hashes.
const hashModulus = 1<<61 - 1

var hashModulusBig = bigint.New(hashModulus)

// HashInt returns hash(a).
func HashInt(a Int) int64 {
	var h int64
	if a.Big == nil {
		h = int64(magnitude(a.Small) % hashModulus)
	} else {
		_, rest := a.Big.Abs().DivMod(hashModulusBig)
		h = rest.Int64()
	}
	return signedHash(h, a.Sign() < 0)
}

// signedHash gives h its sign; -1 stands for an error in CPython, so no hash
// is.
func signedHash(h int64, negative bool) int64 {
	if negative {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// HashFloat returns hash(f); ok is false for NaN, whose hash is that of the
// object's identity.
func HashFloat(f float64) (h int64, ok bool) {
	switch {
	case math.IsNaN(f):
		return 0, false
	case math.IsInf(f, 0):
		return signedHash(314159, f < 0), true
	}
	// f = m * 2**e with a whole m; 2**61 is 1 modulo the prime, so a power of
	// two is a rotation of 61 bits.
	frac, e := math.Frexp(math.Abs(f))
	m, e := uint64(math.Ldexp(frac, 53)), e-53
	shift := uint(((e % 61) + 61) % 61)
	hi, lo := bits.Mul64(m, 1<<shift)
	h = int64((lo&hashModulus + (hi<<3 | lo>>61)) % hashModulus)
	return signedHash(h, f < 0), true
}
