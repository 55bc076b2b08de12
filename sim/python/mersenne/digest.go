package mersenne

import (
	"math/bits"
)

// The start of SHA-384: the first 64 bits of the fractions of the square roots of
// the ninth to the sixteenth prime.
var sha384Start = [8]uint64{
	0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
	0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
}

// SHA512 returns the SHA-512 digest of data, 64 bytes.
func SHA512(data string) string {
	d := sha512(data)
	return string(d[:])
}

// SHA384 returns the SHA-384 digest of data, 48 bytes.
func SHA384(data string) string {
	d := sha512From(sha384Start, data)
	return string(d[:48])
}

// SHA256 returns the SHA-256 digest of data, 32 bytes. Its constants are the first
// halves of those of SHA-512.
func SHA256(data string) string {
	var h [8]uint32
	for i, x := range shaStart {
		h[i] = uint32(x >> 32)
	}
	return sha256From(h, data)
}

// SHA224 returns the SHA-224 digest of data, 28 bytes. Its start are the second
// halves of that of SHA-384.
func SHA224(data string) string {
	var h [8]uint32
	for i, x := range sha384Start {
		h[i] = uint32(x)
	}
	return sha256From(h, data)[:28]
}

func sha256From(h [8]uint32, data string) string {
	right := func(x uint32, n int) uint32 { return bits.RotateLeft32(x, -n) }
	for p := padded64(data, bigEndian); len(p) > 0; p = p[64:] {
		var w [64]uint32
		for i := range 16 {
			w[i] = uint32(bigEndian.word(p[4*i : 4*i+4]))
		}
		for i := 16; i < len(w); i++ {
			x, y := w[i-15], w[i-2]
			w[i] = w[i-16] + (right(x, 7) ^ right(x, 18) ^ x>>3) + w[i-7] + (right(y, 17) ^ right(y, 19) ^ y>>10)
		}
		v := h
		for i := range w {
			a, e := v[0], v[4]
			choice := e&v[5] ^ ^e&v[6]
			majority := a&v[1] ^ a&v[2] ^ v[1]&v[2]
			t1 := v[7] + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + choice + uint32(shaRound[i]>>32) + w[i]
			t2 := (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + majority
			v = [8]uint32{t1 + t2, a, v[1], v[2], v[3] + t1, e, v[5], v[6]}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	return joined(h[:], bigEndian)
}

// padded64 fills data up to whole blocks of 64 bytes, its length in bits last.
func padded64(data string, o order) []byte {
	p := append([]byte(data), 0x80)
	for len(p)%64 != 56 {
		p = append(p, 0)
	}
	return o.append(p, uint64(len(data))*8, 8)
}

func joined(words []uint32, o order) string {
	var out []byte
	for _, w := range words {
		out = o.append(out, uint64(w), 4)
	}
	return string(out)
}

// order is which byte of a word comes first.
type order bool

const (
	bigEndian    order = false
	littleEndian order = true
)

// word reads a word of as many bytes.
func (o order) word(b []byte) (w uint64) {
	for i := range b {
		if o == littleEndian {
			i = len(b) - 1 - i
		}
		w = w<<8 | uint64(b[i])
	}
	return w
}

// append appends a word of so many bytes.
func (o order) append(b []byte, w uint64, size int) []byte {
	for i := range size {
		if o == bigEndian {
			i = size - 1 - i
		}
		b = append(b, byte(w>>(8*i)))
	}
	return b
}

// SHA1 returns the SHA-1 digest of data, 20 bytes (FIPS 180-4).
func SHA1(data string) string {
	h := [5]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}
	for p := padded64(data, bigEndian); len(p) > 0; p = p[64:] {
		var w [80]uint32
		for i := range 16 {
			w[i] = uint32(bigEndian.word(p[4*i : 4*i+4]))
		}
		for i := 16; i < len(w); i++ {
			w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
		v := h
		for i, x := range w {
			b, c, d := v[1], v[2], v[3]
			var f, k uint32
			switch i / 20 {
			case 0:
				f, k = b&c|^b&d, 0x5a827999
			case 1:
				f, k = b^c^d, 0x6ed9eba1
			case 2:
				f, k = b&c|b&d|c&d, 0x8f1bbcdc
			case 3:
				f, k = b^c^d, 0xca62c1d6
			}
			v = [5]uint32{bits.RotateLeft32(v[0], 5) + f + v[4] + k + x, v[0], bits.RotateLeft32(b, 30), c, d}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	return joined(h[:], bigEndian)
}

// The constants of MD5 (RFC 1321): 2**32 times the sines of 1 to 64, and how far
// each step rotates.
var (
	md5Sines = [64]uint32{
		0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
		0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
		0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
		0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
		0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
		0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
		0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
		0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
	}
	md5Turns = [4][4]int{{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}
)

// MD5 returns the MD5 digest of data, 16 bytes.
func MD5(data string) string {
	h := [4]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}
	for p := padded64(data, littleEndian); len(p) > 0; p = p[64:] {
		a, b, c, d := h[0], h[1], h[2], h[3]
		for i := range 64 {
			var f uint32
			at := i
			switch i / 16 {
			case 0:
				f = b&c | ^b&d
			case 1:
				f, at = d&b|^d&c, 5*i+1
			case 2:
				f, at = b^c^d, 3*i+5
			case 3:
				f, at = c^(b|^d), 7*i
			}
			f += a + md5Sines[i] + uint32(littleEndian.word(p[4*(at%16):][:4]))
			a, d, c, b = d, c, b, b+bits.RotateLeft32(f, md5Turns[i/16][i%4])
		}
		h[0], h[1], h[2], h[3] = h[0]+a, h[1]+b, h[2]+c, h[3]+d
	}
	return joined(h[:], littleEndian)
}
