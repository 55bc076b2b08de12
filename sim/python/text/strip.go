package text

import "strings"

func trimLeft(s string, drop func(rune) bool) string {
	for s != "" {
		r, size := decode(s)
		if !drop(r) {
			break
		}
		s = s[size:]
	}
	return s
}

func trimRight(s string, drop func(rune) bool) string {
	for s != "" {
		r, size := decodeLast(s)
		if !drop(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// Strip returns s.strip().
func Strip(s string) string { return trimLeft(trimRight(s, isSpace), isSpace) }

// LStrip returns s.lstrip().
func LStrip(s string) string { return trimLeft(s, isSpace) }

// RStrip returns s.rstrip().
func RStrip(s string) string { return trimRight(s, isSpace) }

// among reports membership in the characters of chars.
func among(chars string) func(rune) bool {
	return func(r rune) bool {
		if r < 0x80 {
			return strings.IndexByte(chars, byte(r)) >= 0
		}
		return strings.Contains(chars, string(appendPoint(nil, r)))
	}
}

// StripChars returns s.strip(chars).
func StripChars(s, chars string) string {
	return trimLeft(trimRight(s, among(chars)), among(chars))
}

// LStripChars returns s.lstrip(chars).
func LStripChars(s, chars string) string { return trimLeft(s, among(chars)) }

// RStripChars returns s.rstrip(chars).
func RStripChars(s, chars string) string { return trimRight(s, among(chars)) }
