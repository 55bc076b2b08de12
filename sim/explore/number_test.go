package explore

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"
)

// TestNumbers holds numbers as bytes against encoding/binary.
func TestNumbers(t *testing.T) {
	list := []int64{0, math.MinInt64, math.MaxInt64}
	for shift := range 63 {
		list = append(list, 1<<shift-1, 1<<shift, -1<<shift, 1-1<<shift)
	}
	for _, n := range list {
		u, lead := uint64(n), []byte("x")
		if got, want := appendUvarint(lead, u), binary.AppendUvarint(lead, u); !bytes.Equal(got, want) {
			t.Errorf("%d: %x, want %x", u, got, want)
		}
		if got, want := appendVarint(lead, n), binary.AppendVarint(lead, n); !bytes.Equal(got, want) {
			t.Errorf("%d: %x, want %x", n, got, want)
		}
		if got, want := appendUint32(lead, uint32(n)), binary.LittleEndian.AppendUint32(lead, uint32(n)); !bytes.Equal(got, want) {
			t.Errorf("%d: %x, want %x", n, got, want)
		}
		b := append(binary.AppendUvarint(nil, u), 0xff)
		if got, size := uvarint(b); got != u || size != len(b)-1 {
			t.Errorf("%x: %d in %d bytes, want %d", b, got, size, u)
		}
		b = append(binary.AppendVarint(nil, n), 0xff)
		if got, size := varint(b); got != n || size != len(b)-1 {
			t.Errorf("%x: %d in %d bytes, want %d", b, got, size, n)
		}
		b = binary.LittleEndian.AppendUint64(nil, u)
		if readUint32(b) != uint32(u) || readUint64(b) != u {
			t.Errorf("%x: %d and %d", b, readUint32(b), readUint64(b))
		}
	}
}
