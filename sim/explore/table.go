package explore

import (
	"math/bits"
)

// table gives byte strings numbers, from 1 on; equal strings have equal numbers.
type table struct {
	index []uint32 // open addressing: a number, or 0 for a free place
	hash  []uint32 // by number − 1
	at    []uint64 // by number − 1: chunk<<32 | offset
	size  []uint32
	chunk [][]byte
	bytes int64
}

// Memory for strings is taken in chunks: a small one first, then larger ones.
const (
	firstChunk = 1 << 10
	lastChunk  = 1 << 20
)

// intern returns the number of b, which is copied.
func (t *table) intern(b []byte) uint32 {
	if 2*(len(t.hash)+1) > len(t.index) {
		t.grow()
	}
	h := hashBytes(b)
	mask := uint32(len(t.index) - 1)
	i := h & mask
	for ; t.index[i] != 0; i = (i + 1) & mask {
		n := t.index[i]
		if t.hash[n-1] == h && string(t.get(n)) == string(b) {
			return n
		}
	}
	t.store(b)
	t.hash = append(t.hash, h)
	n := uint32(len(t.hash))
	t.index[i] = n
	return n
}

func (t *table) store(b []byte) {
	last := len(t.chunk) - 1
	if last < 0 || len(t.chunk[last])+len(b) > cap(t.chunk[last]) {
		n := max(min(firstChunk<<(last+1), lastChunk), len(b))
		t.chunk = append(t.chunk, make([]byte, 0, n))
		t.bytes += int64(n)
		last++
	}
	t.at = append(t.at, uint64(last)<<32|uint64(len(t.chunk[last])))
	t.size = append(t.size, uint32(len(b)))
	t.chunk[last] = append(t.chunk[last], b...)
}

// get returns the string with number n; it must not be changed.
func (t *table) get(n uint32) []byte {
	at := t.at[n-1]
	from := at & 0xffffffff
	return t.chunk[at>>32][from : from+uint64(t.size[n-1])]
}

func (t *table) grow() {
	t.index = make([]uint32, max(64, 2*len(t.index)))
	mask := uint32(len(t.index) - 1)
	for n, h := range t.hash {
		i := h & mask
		for t.index[i] != 0 {
			i = (i + 1) & mask
		}
		t.index[i] = uint32(n + 1)
	}
}

// memory returns roughly how many bytes the table takes.
func (t *table) memory() int64 {
	return t.bytes + 4*int64(cap(t.index)) + 16*int64(cap(t.hash))
}

// hashBytes mixes eight bytes at a time by a multiplication to 128 bits, as
// wyhash does.
func hashBytes(b []byte) uint32 {
	h := uint64(len(b)) * 0x9E3779B97F4A7C15
	for len(b) >= 8 {
		h = mix(h ^ readUint64(b))
		b = b[8:]
	}
	if len(b) > 0 {
		var last [8]byte
		copy(last[:], b)
		h = mix(h ^ readUint64(last[:]))
	}
	return uint32(h ^ h>>32)
}

func mix(x uint64) uint64 {
	hi, lo := bits.Mul64(x^0xA0761D6478BD642F, 0xE7037ED1A0B428DB)
	return hi ^ lo
}

// pairs maps pairs of numbers to a number: what a step of a thread in some state
// leads to. The key 0 is none.
type pairs struct {
	keys  []uint64
	vals  []uint32
	count int
}

// get returns the value of a key; ok is false if it has none.
func (p *pairs) get(key uint64) (v uint32, ok bool) {
	if len(p.keys) == 0 {
		return 0, false
	}
	mask := uint64(len(p.keys) - 1)
	for i := mix(key) & mask; ; i = (i + 1) & mask {
		switch p.keys[i] {
		case key:
			return p.vals[i], true
		case 0:
			return 0, false
		}
	}
}

// put adds a key that is not there yet.
func (p *pairs) put(key uint64, v uint32) {
	if 3*(p.count+1) > 2*len(p.keys) {
		old := *p
		n := max(64, 2*len(p.keys))
		p.keys, p.vals = make([]uint64, n), make([]uint32, n)
		for i, k := range old.keys {
			if k != 0 {
				p.place(k, old.vals[i])
			}
		}
	}
	p.place(key, v)
	p.count++
}

func (p *pairs) place(key uint64, v uint32) {
	mask := uint64(len(p.keys) - 1)
	i := mix(key) & mask
	for p.keys[i] != 0 {
		i = (i + 1) & mask
	}
	p.keys[i], p.vals[i] = key, v
}

func (p *pairs) memory() int64 { return 12 * int64(len(p.keys)) }
