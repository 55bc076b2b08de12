package text

import (
	"strings"
	"unicode/utf8"
)

// A point is one code point of a str.

// decode returns the first point of a non-empty s and its size in bytes.
func decode(s string) (r rune, size int) {
	if c := s[0]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	r, size = utf8.DecodeRuneInString(s)
	if size == 1 && len(s) >= 3 && s[0] == 0xED && s[1]&0xE0 == 0xA0 && s[2]&0xC0 == 0x80 {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3 // a lone surrogate
	}
	return r, size
}

// decodeLast returns the last point of a non-empty s and its size in bytes.
func decodeLast(s string) (r rune, size int) {
	r, size = utf8.DecodeLastRuneInString(s)
	if n := len(s); r == utf8.RuneError && size == 1 && n >= 3 {
		if r, size := decode(s[n-3:]); size == 3 {
			return r, size
		}
	}
	return r, size
}

// appendPoint adds r, which may be a surrogate.
func appendPoint(b []byte, r rune) []byte {
	if isSurrogate(r) {
		return append(b, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

func isSurrogate(r rune) bool { return r&^0x7FF == 0xD800 }

// IsASCII reports whether s has only characters below U+0080.
func IsASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Len returns len(s): the number of code points.
func Len(s string) int64 {
	n := int64(0)
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
		} else {
			_, size := decode(s[i:])
			i += size
		}
		n++
	}
	return n
}

// Next returns the character that starts at the byte offset, and the offset
// of the one after it; ok is false at the end. An iterator over a str keeps
// the offset.
func Next(s string, offset int) (char string, next int, ok bool) {
	if offset >= len(s) {
		return "", offset, false
	}
	_, size := decode(s[offset:])
	return s[offset : offset+size], offset + size, true
}

// Chars returns list(s).
func Chars(s string) []string {
	chars := make([]string, 0, len(s))
	for at := 0; at < len(s); {
		char, next, _ := Next(s, at)
		chars = append(chars, char)
		at = next
	}
	return chars
}

// offsetOf returns the byte offset of the point with index i, counted from
// the start; len(s) when there are fewer.
func offsetOf(s string, i int64) int {
	at := 0
	for ; i > 0 && at < len(s); i-- {
		if s[at] < utf8.RuneSelf {
			at++
			continue
		}
		_, size := decode(s[at:])
		at += size
	}
	return at
}

// At returns s[i]; i may be negative. IndexError beyond either end.
func At(s string, i int64) (string, error) {
	if i < 0 {
		i += Len(s)
	}
	// At least i bytes come before character i.
	if i >= 0 && i < int64(len(s)) {
		if at := offsetOf(s, i); at < len(s) {
			_, size := decode(s[at:])
			return s[at : at+size], nil
		}
	}
	return "", indexError("string index out of range")
}

// Compare returns -1, 0 or +1 as a comes before, equals or comes after b in
// code-point order.
func Compare(a, b string) int { return strings.Compare(a, b) }

// Chr returns chr(i).
func Chr(i Int) (string, error) {
	if i.Big != nil || i.Small != int64(int32(i.Small)) {
		return "", overflowError("Python int too large to convert to C int")
	}
	if i.Small < 0 || i.Small > utf8.MaxRune {
		return "", valueError("chr() arg not in range(0x110000)")
	}
	return string(appendPoint(nil, rune(i.Small))), nil
}

// Ord returns ord(s); TypeError unless s is one character.
func Ord(s string) (int64, error) {
	if s != "" {
		if r, size := decode(s); size == len(s) {
			return int64(r), nil
		}
	}
	return 0, typeError("ord() expected a character, but string of length " + itoa(Len(s)) + " found")
}

// isPoint reports whether s is exactly one character.
func isPoint(s string) bool {
	if s == "" {
		return false
	}
	_, size := decode(s)
	return size == len(s)
}
