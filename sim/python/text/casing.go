package text

import (
	"sort"
	"unicode"
)

// lookup returns what the table says of r, if anything.
func lookup(table []mapping, r rune) (string, bool) {
	if r < table[0].from {
		return "", false
	}
	i := sort.Search(len(table), func(i int) bool { return table[i].from >= r })
	if i < len(table) && table[i].from == r {
		return table[i].to, true
	}
	return "", false
}

func appendUpper(b []byte, r rune) []byte {
	if to, ok := lookup(longUpper, r); ok {
		return append(b, to...)
	}
	return appendPoint(b, unicode.ToUpper(r))
}

func appendTitle(b []byte, r rune) []byte {
	if to, ok := lookup(longTitle, r); ok {
		return append(b, to...)
	}
	return appendPoint(b, unicode.ToTitle(r))
}

// The capital letters whose lower case is not a matter of one character.
const (
	capitalSigma = 'Σ' // ς at the end of a word, σ elsewhere
	dottedI      = 'İ' // i and a combining dot
)

// appendLower adds the lower case of the character r, which ends before
// s[next] and starts at s[at].
func appendLower(b []byte, s string, at, next int, r rune) []byte {
	switch r {
	case dottedI:
		return append(b, "i\u0307"...)
	case capitalSigma:
		if isFinal(s[:at], s[next:]) {
			return append(b, "ς"...)
		}
	}
	return appendPoint(b, unicode.ToLower(r))
}

// isFinal says whether what stands between before and after ends a word.
func isFinal(before, after string) bool {
	before = trimRight(before, isCaseIgnorable)
	if before == "" {
		return false
	}
	if r, _ := decodeLast(before); !isCased(r) {
		return false
	}
	after = trimLeft(after, isCaseIgnorable)
	if after == "" {
		return true
	}
	r, _ := decode(after)
	return !isCased(r)
}

// mapPoints builds a string from what add appends for each character.
func mapPoints(s string, add func(b []byte, at, next int, r rune) []byte) string {
	b := make([]byte, 0, len(s))
	for at := 0; at < len(s); {
		r, size := decode(s[at:])
		b = add(b, at, at+size, r)
		at += size
	}
	return string(b)
}

// Lower returns s.lower().
func Lower(s string) string {
	return mapPoints(s, func(b []byte, at, next int, r rune) []byte { return appendLower(b, s, at, next, r) })
}

// Upper returns s.upper().
func Upper(s string) string {
	return mapPoints(s, func(b []byte, _, _ int, r rune) []byte { return appendUpper(b, r) })
}

// CaseFold returns s.casefold().
func CaseFold(s string) string {
	return mapPoints(s, func(b []byte, _, _ int, r rune) []byte {
		if to, ok := lookup(folded, r); ok {
			return append(b, to...)
		}
		// Folding looks at a character alone: a sigma is never final.
		return appendLower(b, "", 0, 0, r)
	})
}

// Capitalize returns s.capitalize().
func Capitalize(s string) string {
	return mapPoints(s, func(b []byte, at, next int, r rune) []byte {
		if at == 0 {
			return appendTitle(b, r)
		}
		return appendLower(b, s, at, next, r)
	})
}

// Title returns s.title(): a word is a run of characters that have a case.
func Title(s string) string {
	inside := false
	return mapPoints(s, func(b []byte, at, next int, r rune) []byte {
		if inside {
			b = appendLower(b, s, at, next, r)
		} else {
			b = appendTitle(b, r)
		}
		inside = isCased(r)
		return b
	})
}

// SwapCase returns s.swapcase().
func SwapCase(s string) string {
	return mapPoints(s, func(b []byte, at, next int, r rune) []byte {
		switch {
		case isUpper(r):
			return appendLower(b, s, at, next, r)
		case isLower(r):
			return appendUpper(b, r)
		}
		return appendPoint(b, r)
	})
}
