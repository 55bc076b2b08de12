package text

import "strings"

const hexDigits = "0123456789abcdef"

// quoteFor picks the quotes of a repr: double ones if s has single quotes and
// no double ones, else single ones.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

// appendEscape adds the escape that r needs in a repr with the given quotes
// whatever its other properties; ok is false if it needs none.
func appendEscape(b []byte, r rune, quote byte) (_ []byte, ok bool) {
	switch r {
	case rune(quote), '\\':
		return append(b, '\\', byte(r)), true
	case '\n':
		return append(b, `\n`...), true
	case '\r':
		return append(b, `\r`...), true
	case '\t':
		return append(b, `\t`...), true
	}
	return b, false
}

// appendHex adds \xXX, \uXXXX or \UXXXXXXXX.
func appendHex(b []byte, r rune) []byte {
	letter, digits := byte('x'), 2
	if r > 0xFFFF {
		letter, digits = 'U', 8
	} else if r > 0xFF {
		letter, digits = 'u', 4
	}
	b = append(b, '\\', letter)
	for i := digits - 1; i >= 0; i-- {
		b = append(b, hexDigits[r>>(4*i)&0xF])
	}
	return b
}

// Repr returns repr(s).
func Repr(s string) string { return quoted(s, isPrintable) }

// ASCII returns ascii(s).
func ASCII(s string) string {
	return quoted(s, func(r rune) bool { return r < 0x7F && r >= ' ' })
}

// ASCIIOf returns what ascii() makes of an object whose repr is given: what
// is not ASCII is escaped.
func ASCIIOf(repr string) string {
	if IsASCII(repr) {
		return repr
	}
	return mapPoints(repr, func(b []byte, _, _ int, r rune) []byte {
		if r < 0x80 {
			return append(b, byte(r))
		}
		return appendHex(b, r)
	})
}

func quoted(s string, plain func(rune) bool) string {
	quote := quoteFor(s)
	inner := mapPoints(s, func(b []byte, _, _ int, r rune) []byte {
		if b, ok := appendEscape(b, r, quote); ok {
			return b
		}
		if plain(r) {
			return appendPoint(b, r)
		}
		return appendHex(b, r)
	})
	return string(quote) + inner + string(quote)
}

// ReprBytes returns repr of the bytes.
func ReprBytes(data string) string {
	quote := quoteFor(data)
	b := append(make([]byte, 0, len(data)+3), 'b', quote)
	for i := 0; i < len(data); i++ {
		c := rune(data[i])
		escaped, ok := appendEscape(b, c, quote)
		switch b = escaped; {
		case ok:
		case c >= ' ' && c < 0x7F:
			b = append(b, byte(c))
		default:
			b = appendHex(b, c)
		}
	}
	return string(append(b, quote))
}
