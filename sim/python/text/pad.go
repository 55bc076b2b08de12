package text

import "strings"

// padding returns how many characters must be added to s for the width, and
// checks fill, which is to be one character, and the size of the result.
func padding(s string, width int64, fill string) (int64, error) {
	if !isPoint(fill) {
		return 0, typeError("The fill character must be exactly one character long")
	}
	n := max(width-Len(s), 0)
	if n > MaxLen || n*int64(len(fill))+int64(len(s)) > MaxLen {
		return 0, errMemory
	}
	return n, nil
}

// Center returns s.center(width, fill).
func Center(s string, width int64, fill string) (string, error) {
	n, err := padding(s, width, fill)
	if err != nil || n == 0 {
		return s, err
	}
	// The odd one goes to the left if the width is odd too.
	left := n/2 + n&width&1
	return strings.Repeat(fill, int(left)) + s + strings.Repeat(fill, int(n-left)), nil
}

// LJust returns s.ljust(width, fill).
func LJust(s string, width int64, fill string) (string, error) {
	n, err := padding(s, width, fill)
	if err != nil || n == 0 {
		return s, err
	}
	return s + strings.Repeat(fill, int(n)), nil
}

// RJust returns s.rjust(width, fill).
func RJust(s string, width int64, fill string) (string, error) {
	n, err := padding(s, width, fill)
	if err != nil || n == 0 {
		return s, err
	}
	return strings.Repeat(fill, int(n)) + s, nil
}

// ZFill returns s.zfill(width): zeros after the sign.
func ZFill(s string, width int64) (string, error) {
	n, err := padding(s, width, "0")
	if err != nil || n == 0 {
		return s, err
	}
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign, s = s[:1], s[1:]
	}
	return sign + strings.Repeat("0", int(n)) + s, nil
}

// ExpandTabs returns s.expandtabs(tabSize); columns count characters since
// the last line feed or carriage return.
func ExpandTabs(s string, tabSize int64) (string, error) {
	if tabSize > 0 && int64(strings.Count(s, "\t")) > (MaxLen-int64(len(s)))/tabSize {
		return "", errMemory
	}
	var b strings.Builder
	column := int64(0)
	for at := 0; at < len(s); {
		char, next, _ := Next(s, at)
		at = next
		switch char {
		case "\t":
			if tabSize > 0 {
				n := tabSize - column%tabSize
				column += n
				b.WriteString(strings.Repeat(" ", int(n)))
			}
			continue
		case "\n", "\r":
			column = 0
		default:
			column++
		}
		b.WriteString(char)
	}
	return b.String(), nil
}

// Repeat returns s * n; MemoryError beyond maxLen bytes.
func Repeat(s string, n, maxLen int64) (string, error) {
	if n <= 0 || s == "" {
		return "", nil
	}
	if n > maxLen/int64(len(s)) {
		return "", errMemory
	}
	return strings.Repeat(s, int(n)), nil
}
