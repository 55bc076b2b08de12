package explore

// Numbers as bytes, in the forms of encoding/binary, which would bring reflection
// along.

// appendUvarint appends seven bits a byte, the lowest first; all bytes but the last
// have the highest bit.
func appendUvarint(b []byte, n uint64) []byte {
	for ; n >= 0x80; n >>= 7 {
		b = append(b, byte(n)|0x80)
	}
	return append(b, byte(n))
}

// uvarint reads such a number and says how many bytes it had.
func uvarint(b []byte) (n uint64, size int) {
	for {
		c := b[size]
		n |= uint64(c&0x7f) << (7 * size)
		if size++; c < 0x80 {
			return n, size
		}
	}
}

// appendVarint appends a signed number, the sign as the lowest bit.
func appendVarint(b []byte, n int64) []byte { return appendUvarint(b, uint64(n<<1^n>>63)) }

func varint(b []byte) (n int64, size int) {
	u, size := uvarint(b)
	return int64(u>>1) ^ -int64(u&1), size
}

func appendUint32(b []byte, n uint32) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

func readUint32(b []byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func readUint64(b []byte) uint64 {
	return uint64(readUint32(b)) | uint64(readUint32(b[4:]))<<32
}
