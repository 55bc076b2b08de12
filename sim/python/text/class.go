package text

import "unicode"

// isSpace is str.isspace for one character.
func isSpace(r rune) bool {
	switch {
	case r <= 0x20:
		return r == 0x20 || r >= 0x09 && r <= 0x0D || r >= 0x1C && r <= 0x1F
	case r < 0x2000:
		return r == 0x85 || r == 0xA0 || r == 0x1680
	}
	return r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

// isLineBreak says whether str.splitlines splits at r.
func isLineBreak(r rune) bool {
	return r >= 0x0A && r <= 0x0D || r >= 0x1C && r <= 0x1E || r == 0x85 || r == 0x2028 || r == 0x2029
}

func isLower(r rune) bool { return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r) }
func isUpper(r rune) bool { return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r) }
func isTitle(r rune) bool { return unicode.Is(unicode.Lt, r) }
func isCased(r rune) bool { return isLower(r) || isUpper(r) || isTitle(r) }

func isCaseIgnorable(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk, caseIgnorable)
}

func isDecimal(r rune) bool { return unicode.Is(unicode.Nd, r) }
func isDigit(r rune) bool   { return isDecimal(r) || unicode.Is(otherDigit, r) }
func isNumeric(r rune) bool { return isDigit(r) || unicode.Is(otherNumeric, r) }
func isAlnum(r rune) bool   { return unicode.IsLetter(r) || isNumeric(r) }

// isPrintable is str.isprintable for one character: neither a control, a
// separator other than the space, a surrogate nor unassigned.
func isPrintable(r rune) bool { return unicode.IsPrint(r) }

func isIDStart(r rune) bool {
	if r < 0x80 {
		return r == '_' || 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start) && !unicode.Is(notXIDStart, r)
}

func isIDContinue(r rune) bool {
	if r < 0x80 {
		return isIDStart(r) || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start, unicode.Mn, unicode.Mc, unicode.Nd,
		unicode.Pc, unicode.Other_ID_Continue) && !unicode.Is(notXIDContinue, r)
}

// decimalValue returns the value of a decimal digit of any script, or -1.
func decimalValue(r rune) int {
	if r < 0x80 {
		if '0' <= r && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	if !isDecimal(r) {
		return -1
	}
	// Decimal digits come in runs of ten, zero first. Runs may touch (the
	// mathematical digits), so count from the start of the table's range.
	for _, run := range unicode.Nd.R16 {
		if rune(run.Lo) <= r && r <= rune(run.Hi) {
			return int(r-rune(run.Lo)) % 10
		}
	}
	for _, run := range unicode.Nd.R32 {
		if rune(run.Lo) <= r && r <= rune(run.Hi) {
			return int(r-rune(run.Lo)) % 10
		}
	}
	return -1
}

// every says whether s is not empty and all of its characters have the
// property.
func every(s string, property func(rune) bool) bool {
	for at := 0; at < len(s); {
		r, size := decode(s[at:])
		if !property(r) {
			return false
		}
		at += size
	}
	return s != ""
}

// The str.isxxx methods. Each is false for the empty string, except IsASCII
// and IsPrintable.

// IsSpace returns s.isspace().
func IsSpace(s string) bool { return every(s, isSpace) }

// IsAlpha returns s.isalpha().
func IsAlpha(s string) bool { return every(s, unicode.IsLetter) }

// IsAlnum returns s.isalnum().
func IsAlnum(s string) bool { return every(s, isAlnum) }

// IsDecimal returns s.isdecimal().
func IsDecimal(s string) bool { return every(s, isDecimal) }

// IsDigit returns s.isdigit().
func IsDigit(s string) bool { return every(s, isDigit) }

// IsNumeric returns s.isnumeric().
func IsNumeric(s string) bool { return every(s, isNumeric) }

// IsPrintable returns s.isprintable().
func IsPrintable(s string) bool { return s == "" || every(s, isPrintable) }

// IsIdentifier returns s.isidentifier().
func IsIdentifier(s string) bool {
	if s == "" {
		return false
	}
	r, size := decode(s)
	return isIDStart(r) && (size == len(s) || every(s[size:], isIDContinue))
}

// IsLower returns s.islower(): no upper or title case, and some lower case.
func IsLower(s string) bool {
	some := false
	return every(s, func(r rune) bool {
		some = some || isLower(r)
		return !isUpper(r) && !isTitle(r)
	}) && some
}

// IsUpper returns s.isupper().
func IsUpper(s string) bool {
	some := false
	return every(s, func(r rune) bool {
		some = some || isUpper(r)
		return !isLower(r) && !isTitle(r)
	}) && some
}

// IsTitle returns s.istitle(): upper case only after what has no case, lower
// case only after what has one.
func IsTitle(s string) bool {
	some, previous := false, false
	return every(s, func(r rune) bool {
		switch {
		case isUpper(r) || isTitle(r):
			if previous {
				return false
			}
			previous, some = true, true
		case isLower(r):
			if !previous {
				return false
			}
			some = true
		default:
			previous = false
		}
		return true
	}) && some
}
