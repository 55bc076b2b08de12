package wire

import (
	"strconv"
	"unicode/utf8"
)

// writer builds one JSON text. It puts commas where they belong.
type writer struct{ text []byte }

// next separates what comes from what is there.
func (w *writer) next() {
	if n := len(w.text); n > 0 {
		switch w.text[n-1] {
		case '{', '[', ':':
		default:
			w.text = append(w.text, ',')
		}
	}
}

func (w *writer) open(bracket byte) {
	w.next()
	w.text = append(w.text, bracket)
}

func (w *writer) close(bracket byte) { w.text = append(w.text, bracket) }

// name begins an object's member.
func (w *writer) name(s string) {
	w.string(s)
	w.text = append(w.text, ':')
}

func (w *writer) int(name string, n int64) {
	w.name(name)
	w.text = strconv.AppendInt(w.text, n, 10)
}

func (w *writer) uint(name string, n uint64) {
	w.name(name)
	w.text = strconv.AppendUint(w.text, n, 10)
}

// float writes a number as encoding/json does: like JavaScript, with an exponent
// only where it is very small or very large.
func (w *writer) float(name string, f float64) {
	w.name(name)
	format := byte('f')
	if f != 0 && (f < 1e-6 && f > -1e-6 || f >= 1e21 || f <= -1e21) {
		format = 'e'
	}
	w.text = strconv.AppendFloat(w.text, f, format, -1, 64)
	if n := len(w.text); format == 'e' && n >= 4 && w.text[n-4] == 'e' && w.text[n-3] == '-' && w.text[n-2] == '0' {
		w.text[n-2] = w.text[n-1] // e-07 → e-7
		w.text = w.text[:n-1]
	}
}

func (w *writer) bool(name string, b bool) {
	w.name(name)
	w.text = strconv.AppendBool(w.text, b)
}

func (w *writer) str(name, s string) {
	w.name(name)
	w.string(s)
}

// The members that are left out when they are empty.

func (w *writer) intIf(name string, n int64) {
	if n != 0 {
		w.int(name, n)
	}
}

func (w *writer) boolIf(name string, b bool) {
	if b {
		w.bool(name, b)
	}
}

func (w *writer) strIf(name, s string) {
	if s != "" {
		w.str(name, s)
	}
}

// list writes an array, each item by its own method.
func list[T any](w *writer, name string, items []T, item func(*writer, *T)) {
	w.name(name)
	w.open('[')
	for i := range items {
		item(w, &items[i])
	}
	w.close(']')
}

// listIf is list, left out when it is empty.
func listIf[T any](w *writer, name string, items []T, item func(*writer, *T)) {
	if len(items) > 0 {
		list(w, name, items, item)
	}
}

func stringItem(w *writer, s *string) { w.string(*s) }

func intItem(w *writer, n *int) {
	i := int64(*n)
	int64Item(w, &i)
}

func int64Item(w *writer, n *int64) {
	w.next()
	w.text = strconv.AppendInt(w.text, *n, 10)
}

const hexDigits = "0123456789abcdef"

// string writes a string literal. What is not UTF-8 becomes U+FFFD, and the two
// line separators that JavaScript once took for ends of lines are escaped.
func (w *writer) string(s string) {
	w.next()
	b := append(w.text, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && size == 1:
				b = append(b, s[start:i]...)
				b = append(b, `\ufffd`...)
				start = i + size
			case r == '\u2028' || r == '\u2029':
				b = append(b, s[start:i]...)
				b = append(b, `\u202`...)
				b = append(b, hexDigits[r&15])
				start = i + size
			}
			i += size
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, s[start:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, `\b`...)
		case '\f':
			b = append(b, `\f`...)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, `\u00`...)
			b = append(b, hexDigits[c>>4], hexDigits[c&15])
		}
		i++
		start = i
	}
	b = append(b, s[start:]...)
	w.text = append(b, '"')
}
