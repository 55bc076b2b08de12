package mersenne

import (
	"racewalk/sim/bigint"
	"racewalk/sim/python/text"
)

// SeedInt is random.seed(a) of an int, whose sign does not count. It forgets
// the rest of the state, as every seeding does.
func (t *Twister) SeedInt(a text.Int) {
	if a.Big != nil {
		t.seedKey(a.Big.Words())
		return
	}
	v := uint64(a.Small)
	if a.Small < 0 {
		v = -v
	}
	t.seed64(v)
}

// SeedFloat is random.seed(f): by hash. NaN, whose hash is that of an
// object's identity, seeds as 0.
func (t *Twister) SeedFloat(f float64) {
	h, _ := text.HashFloat(f)
	t.seed64(uint64(h))
}

// SeedBytes is random.seed of bytes, or of a str in UTF-8.
func (t *Twister) SeedBytes(data string) {
	digest := sha512(data)
	t.seedKey(bigint.FromBytes(append([]byte(data), digest[:]...)).Words())
}

func (t *Twister) seed64(v uint64) {
	if v>>32 == 0 {
		t.seedKey([]uint32{uint32(v)})
	} else {
		t.seedKey([]uint32{uint32(v), uint32(v >> 32)})
	}
}

// seedKey is init_by_array of the generator's authors, for one word at least.
func (t *Twister) seedKey(key []uint32) {
	*t = Twister{Next: size}
	w := &t.Words
	w[0] = 19650218
	for i := uint32(1); i < size; i++ {
		w[i] = 1812433253*(w[i-1]^w[i-1]>>30) + i
	}
	i, j := 1, 0
	advance := func() {
		if i++; i >= size {
			w[0] = w[size-1]
			i = 1
		}
	}
	for range max(size, len(key)) {
		w[i] = (w[i] ^ (w[i-1]^w[i-1]>>30)*1664525) + key[j] + uint32(j)
		advance()
		j = (j + 1) % len(key)
	}
	for range size - 1 {
		w[i] = (w[i] ^ (w[i-1]^w[i-1]>>30)*1566083941) - uint32(i)
		advance()
	}
	w[0] = 0x80000000
}
