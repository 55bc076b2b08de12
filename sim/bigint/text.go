package bigint

import "math/bits"

// String returns the decimal numeral.
func (x *Int) String() string { return x.Text(10) }

// Text returns the numeral in a base from 2 to 36, in lower case.
func (x *Int) Text(base int) string {
	var b []byte // from the last digit on
	if base&(base-1) == 0 {
		b = x.size.binaryDigits(width(base))
	} else {
		part, size := chunk(base)
		for rest := x.size; len(rest) > 0; {
			var digits uint32
			rest, digits = rest.divWord(part)
			for n := 0; n < size && (digits != 0 || len(rest) > 0); n++ {
				b = append(b, digitText[digits%uint32(base)])
				digits /= uint32(base)
			}
		}
	}
	if len(b) == 0 {
		return "0"
	}
	if x.negative {
		b = append(b, '-')
	}
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

const digitText = "0123456789abcdefghijklmnopqrstuvwxyz"

// chunk returns the highest power of a base that is one digit of a natural.
func chunk(base int) (power uint32, exponent int) {
	for power = 1; uint64(power)*uint64(base)>>32 == 0; exponent++ {
		power *= uint32(base)
	}
	return power, exponent
}

// width returns how many bits a digit has in a base that is a power of 2.
func width(base int) int { return bits.Len(uint(base)) - 1 }

// binaryDigits returns digits of so many bits, the lowest first.
func (x natural) binaryDigits(width int) []byte {
	b := make([]byte, (x.bitLen()+width-1)/width)
	for i := range b {
		at := i * width
		pair := x.word(at/32) | x.word(at/32+1)<<32
		b[i] = digitText[pair>>(at%32)&(1<<width-1)]
	}
	return b
}

// Parse reads a numeral in a base from 2 to 36, digits in either case after a
// sign or none.
func Parse(text string, base int) (x *Int, ok bool) {
	negative := false
	if text != "" && (text[0] == '-' || text[0] == '+') {
		text, negative = text[1:], text[0] == '-'
	}
	digits := make([]byte, len(text))
	for i := range digits {
		if digits[i] = digitValue(text[i]); int(digits[i]) >= base {
			return nil, false
		}
	}
	if len(digits) == 0 {
		return nil, false
	}
	if base&(base-1) == 0 {
		return signed(negative, fromBinaryDigits(digits, width(base))), true
	}
	return signed(negative, fromDigits(digits, base)), true
}

// digitValue returns the value of a digit, more than any has for what is none.
func digitValue(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return c | 0x20 - 'a' + 10
	}
	return 99
}

// fromBinaryDigits puts every digit, the highest first, in its place, since such
// numerals may be long.
func fromBinaryDigits(digits []byte, width int) natural {
	z := make(natural, len(digits)*width/32+2)
	for i, digit := range digits {
		at := (len(digits) - 1 - i) * width
		pair := uint64(digit) << (at % 32)
		z[at/32] |= uint32(pair)
		z[at/32+1] |= uint32(pair >> 32)
	}
	return z.trim()
}

func fromDigits(digits []byte, base int) natural {
	var z natural
	most, size := chunk(base)
	for len(digits) > 0 {
		n := (len(digits)-1)%size + 1 // the first chunk may be a short one
		rest := uint64(0)
		for _, digit := range digits[:n] {
			rest = rest*uint64(base) + uint64(digit)
		}
		for i, w := range z {
			rest += uint64(w) * uint64(most)
			z[i] = uint32(rest)
			rest >>= 32
		}
		if rest != 0 {
			z = append(z, uint32(rest))
		}
		digits = digits[n:]
	}
	return z
}
