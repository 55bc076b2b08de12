package mersenne

import (
	"racewalk/sim/bigint"
	"racewalk/sim/python/text"
)

const (
	size  = 624 // words of state
	shift = 397 // how far off the word is that a new one is mixed with
)

// Twister is the whole state of a generator. It is not ready until it is
// seeded.
type Twister struct {
	// Words and Next are the state that random.getstate shows: Next is the
	// index of the word that comes next, and size when new ones are due.
	Words [size]uint32
	Next  int
	// Spare is the second number of the last pair that Gauss made, if
	// HasSpare is set: random.getstate's gauss_next.
	Spare    float64
	HasSpare bool
	// Drawn counts the words taken since seeding: with the seed, Spare and
	// HasSpare, it tells the state (see Skip).
	Drawn int64
}

// twist replaces all words by the next ones.
func (t *Twister) twist() {
	const upper, lower = 0x80000000, 0x7FFFFFFF
	for i := range t.Words {
		y := t.Words[i]&upper | t.Words[(i+1)%size]&lower
		mixed := t.Words[(i+shift)%size] ^ y>>1
		if y&1 != 0 {
			mixed ^= 0x9908B0DF
		}
		t.Words[i] = mixed
	}
	t.Next = 0
}

// Uint32 returns the next 32 random bits.
func (t *Twister) Uint32() uint32 {
	if t.Next >= size {
		t.twist()
	}
	y := t.Words[t.Next]
	t.Next++
	t.Drawn++
	y ^= y >> 11
	y ^= y << 7 & 0x9D2C5680
	y ^= y << 15 & 0xEFC60000
	return y ^ y>>18
}

// Skip draws n words and throws them away.
func (t *Twister) Skip(n int64) {
	t.Drawn += n
	for n > 0 {
		if t.Next >= size {
			t.twist()
		}
		step := min(n, int64(size-t.Next))
		t.Next += int(step)
		n -= step
	}
}

// Random returns random.random(): a multiple of 2**-53 in [0, 1).
func (t *Twister) Random() float64 {
	a, b := t.Uint32()>>5, t.Uint32()>>6
	return float64(uint64(a)<<26|uint64(b)) / (1 << 53)
}

// bits64 returns k random bits, 0 < k <= 64.
func (t *Twister) bits64(k int) uint64 {
	if k <= 32 {
		return uint64(t.Uint32() >> (32 - k))
	}
	low := uint64(t.Uint32())
	return low | uint64(t.Uint32()>>(64-k))<<32
}

// GetRandBits returns random.getrandbits(k); ValueError if k is negative,
// MemoryError beyond text.MaxBits.
func (t *Twister) GetRandBits(k int64) (text.Int, error) {
	switch {
	case k < 0:
		return text.Int{}, valueError("number of bits must be non-negative")
	case k == 0:
		return text.Int{}, nil
	case k < 64:
		return text.Small(int64(t.bits64(int(k)))), nil
	case k > text.MaxBits:
		return text.Int{}, &text.Error{Type: "MemoryError"}
	}
	return text.Big(t.bigBits(int(k))), nil
}

// bigBits returns k random bits, the first word lowest and the last one cut.
func (t *Twister) bigBits(k int) *bigint.Int {
	words := make([]uint32, (k+31)/32)
	for i := range words {
		words[i] = t.Uint32()
	}
	words[len(words)-1] >>= 32*len(words) - k
	return bigint.FromWords(words)
}

// RandBytes returns random.randbytes(n) as raw bytes. The errors are those of
// GetRandBits.
func (t *Twister) RandBytes(n int64) (string, error) {
	if n > text.MaxBits/8 {
		return "", &text.Error{Type: "MemoryError"}
	}
	if n < 0 {
		return "", valueError("number of bits must be non-negative")
	}
	b := make([]byte, 0, n+3)
	for int64(len(b)) < n {
		word := t.Uint32()
		if missing := n - int64(len(b)); missing < 4 {
			word >>= 32 - 8*missing
		}
		b = append(b, byte(word), byte(word>>8), byte(word>>16), byte(word>>24))
	}
	return string(b[:n]), nil
}

func valueError(message string) error { return &text.Error{Type: "ValueError", Message: message} }
