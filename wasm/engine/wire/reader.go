package wire

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// reader reads one JSON text from its beginning to its first mistake; after that
// every method returns at once.
type reader struct {
	text string
	at   int
	err  error
}

func (r *reader) fail(what string) {
	if r.err == nil {
		r.err = errors.New(what + " at byte " + strconv.Itoa(r.at))
	}
}

func (r *reader) space() {
	for r.at < len(r.text) && strings.IndexByte(" \t\r\n", r.text[r.at]) >= 0 {
		r.at++
	}
}

// skip passes the next token if it is c.
func (r *reader) skip(c byte) bool {
	r.space()
	if r.err == nil && r.at < len(r.text) && r.text[r.at] == c {
		r.at++
		return true
	}
	return false
}

func (r *reader) expect(c byte) {
	if !r.skip(c) {
		if r.at >= len(r.text) {
			r.fail("the text ends where " + string(c) + " should be")
		} else {
			r.fail(string(c) + " is missing")
		}
	}
}

// object reads an object; member reads the value of a name, or returns false if it
// knows none of that name.
func (r *reader) object(member func(name string) bool) {
	r.expect('{')
	if r.skip('}') {
		return
	}
	for r.err == nil {
		name := r.string()
		r.expect(':')
		if r.err == nil && !member(name) {
			r.fail("unknown field " + strconv.Quote(name))
		}
		if r.skip('}') {
			return
		}
		r.expect(',')
	}
}

func (r *reader) bool() bool {
	r.space()
	switch rest := r.text[r.at:]; {
	case strings.HasPrefix(rest, "true"):
		r.at += len("true")
		return true
	case strings.HasPrefix(rest, "false"):
		r.at += len("false")
		return false
	}
	r.fail("true or false is missing")
	return false
}

// number returns the text of a whole number; JSON has no leading zeros.
func (r *reader) number() string {
	r.space()
	start := r.at
	if r.at < len(r.text) && r.text[r.at] == '-' {
		r.at++
	}
	digits := r.at
	for r.at < len(r.text) && '0' <= r.text[r.at] && r.text[r.at] <= '9' {
		r.at++
	}
	if n := r.at - digits; n == 0 || n > 1 && r.text[digits] == '0' ||
		r.at < len(r.text) && strings.IndexByte(".eE", r.text[r.at]) >= 0 {
		r.fail("a whole number is missing")
		return "0"
	}
	return r.text[start:r.at]
}

func (r *reader) int() int {
	n, err := strconv.ParseInt(r.number(), 10, 64)
	if err != nil || int64(int(n)) != n {
		r.fail("the number is too large")
	}
	return int(n)
}

func (r *reader) uint64() uint64 {
	n, err := strconv.ParseUint(r.number(), 10, 64)
	if err != nil {
		r.fail("the number is negative or too large")
	}
	return n
}

// string reads a string literal. Half a surrogate pair, and what is not UTF-8,
// becomes U+FFFD.
func (r *reader) string() string {
	r.expect('"')
	var b strings.Builder
	for r.err == nil {
		if r.at >= len(r.text) {
			r.fail("a string does not end")
			break
		}
		switch c := r.text[r.at]; {
		case c == '"':
			r.at++
			return b.String()
		case c == '\\':
			r.at++
			b.WriteRune(r.escape())
		case c < ' ':
			r.fail("a control character stands in a string")
		default:
			char, size := utf8.DecodeRuneInString(r.text[r.at:])
			b.WriteRune(char)
			r.at += size
		}
	}
	return ""
}

// escapes maps the letter after a backslash to what it stands for.
var escapes = [...]struct{ letter, stands byte }{{'"', '"'}, {'\\', '\\'}, {'/', '/'},
	{'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}

// escape reads what follows a backslash.
func (r *reader) escape() rune {
	if r.at < len(r.text) {
		c := r.text[r.at]
		for _, e := range escapes {
			if e.letter == c {
				r.at++
				return rune(e.stands)
			}
		}
		if c == 'u' {
			r.at++
			return r.codePoint()
		}
	}
	r.fail("a backslash stands alone")
	return utf8.RuneError
}

// codePoint reads four hexadecimal digits, and the escape after them if the two
// are a surrogate pair.
func (r *reader) codePoint() rune {
	first := r.hex4()
	if !utf16.IsSurrogate(first) || !strings.HasPrefix(r.text[r.at:], `\u`) {
		return first // WriteRune makes U+FFFD of a lone surrogate
	}
	back := r.at
	r.at += 2
	if both := utf16.DecodeRune(first, r.hex4()); both != utf8.RuneError {
		return both
	}
	r.at = back
	return utf8.RuneError
}

func (r *reader) hex4() rune {
	if r.at+4 <= len(r.text) {
		if n, err := strconv.ParseUint(r.text[r.at:r.at+4], 16, 16); err == nil {
			r.at += 4
			return rune(n)
		}
	}
	r.fail(`\u stands before what is no number`)
	return utf8.RuneError
}
