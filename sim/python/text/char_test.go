package text

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// everyChar holds all characters, one after the other.
var everyChar = func() string {
	var b []byte
	for r := rune(0); r <= utf8.MaxRune; r++ {
		b = appendPoint(b, r)
	}
	return string(b)
}()

// rangesOf gives all characters with the property as "41-5a 61-7a".
func rangesOf(has func(char string) bool) []string {
	var runs []string
	start, in := rune(-1), false
	for at, r := 0, rune(0); r <= utf8.MaxRune+1; r++ {
		char, next, ok := Next(everyChar, at)
		at = next
		// In the planes that are unassigned or private, one look in 256 does.
		if r < 0x40000 || r >= 0xE0000 && r < 0xF0000 || r&0xFF == 0 {
			in = ok && has(char)
		}
		switch {
		case in && start < 0:
			start = r
		case !in && start >= 0:
			runs = append(runs, strconv.FormatInt(int64(start), 16)+"-"+strconv.FormatInt(int64(r-1), 16))
			start = -1
		}
	}
	return ret(nil, strings.Join(runs, " "))
}

// TestCharacters holds every property of every character against CPython.
func TestCharacters(t *testing.T) {
	property := func(has func(string) bool) operation {
		return func(args) []string { return rangesOf(has) }
	}
	operations := map[string]operation{
		"isalpha": property(IsAlpha), "isalnum": property(IsAlnum), "isdecimal": property(IsDecimal), "isdigit": property(IsDigit),
		"isnumeric": property(IsNumeric), "isspace": property(IsSpace), "isprintable": property(IsPrintable), "islower": property(IsLower),
		"isupper": property(IsUpper), "istitle": property(IsTitle), "isidentifier": property(IsIdentifier),
		"continues": property(func(char string) bool { return IsIdentifier("a" + char) }),
		"breaks":    property(func(char string) bool { return len(SplitLines("a"+char+"a", false)) > 1 }),
		"ignored":   property(func(char string) bool { return strings.HasSuffix(Lower("a"+char+"Σ"), "ς") }),
		"cased":     property(func(char string) bool { return strings.HasPrefix(Lower("aΣ"+char), "aσ") }),
		"decimal": func(a args) []string {
			return rangesOf(func(char string) bool {
				r, _ := decode(char)
				return decimalValue(r) == int(a.i64(0))
			})
		},
	}
	for name, f := range map[string]func(string) string{"lower": Lower, "upper": Upper, "title": Title, "casefold": CaseFold,
		"swapcase": SwapCase, "capitalize": Capitalize} {
		operations[name] = func(a args) []string {
			results := []string{"=>"}
			for _, char := range a {
				results = append(results, f(char))
			}
			return results
		}
		operations["same as "+name] = property(func(char string) bool { return f(char) == char })
	}
	golden(t, "char", 1, operations)
}
