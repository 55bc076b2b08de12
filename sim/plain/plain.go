// Package plain makes messages: the part of fmt that they need. The engine does
// without fmt, whose reflection would be a good part of what the page downloads.
//
// Formats are those of fmt with the verbs %s, %d, %q, %c, %x, %X and %%, and zeros
// before numbers of a width such as %04x. An argument is a string, an error, has a
// String method, or is an integer of one of Go's own types. Anything else panics;
// the test at the root holds every format of the engine against its arguments.
package plain

import "strconv"

// Errorf returns an error that says what Sprintf returns.
func Errorf(format string, args ...any) error { return message(Sprintf(format, args...)) }

type message string

func (m message) Error() string { return string(m) }

// Sprintf returns the format with its verbs replaced by the arguments.
func Sprintf(format string, args ...any) string {
	b := make([]byte, 0, len(format)+8*len(args))
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b = append(b, format[i])
			continue
		}
		width := 0
		for i++; '0' <= format[i] && format[i] <= '9'; i++ {
			width = 10*width + int(format[i]-'0')
		}
		if format[i] == '%' {
			b = append(b, '%')
			continue
		}
		b = appendArgument(b, format[i], width, args[0])
		args = args[1:]
	}
	return string(b)
}

func appendArgument(b []byte, verb byte, width int, arg any) []byte {
	switch arg := arg.(type) {
	case string:
		return appendText(b, verb, arg)
	case error:
		return appendText(b, verb, arg.Error())
	case interface{ String() string }:
		return appendText(b, verb, arg.String())
	case int:
		return appendNumber(b, verb, width, int64(arg))
	case int32:
		return appendNumber(b, verb, width, int64(arg))
	case int64:
		return appendNumber(b, verb, width, arg)
	case byte:
		return appendNumber(b, verb, width, int64(arg))
	}
	panic("plain: an argument that is no text and no number")
}

func appendText(b []byte, verb byte, s string) []byte {
	if verb == 'q' {
		return strconv.AppendQuote(b, s)
	}
	return append(b, s...)
}

func appendNumber(b []byte, verb byte, width int, n int64) []byte {
	base := 10
	switch verb {
	case 'c':
		return append(b, string(rune(n))...)
	case 'x', 'X':
		base = 16
	}
	digits := strconv.FormatInt(n, base)
	for range width - len(digits) {
		b = append(b, '0')
	}
	for _, digit := range []byte(digits) {
		if verb == 'X' && digit >= 'a' {
			digit -= 'a' - 'A'
		}
		b = append(b, digit)
	}
	return b
}
