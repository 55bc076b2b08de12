package regex

import (
	"strconv"
	"strings"
)

// source cuts a pattern into tokens: a character, or a backslash with the
// character behind it. One token is looked ahead.
type source struct {
	text  []rune
	bytes bool
	index int    // behind the token that is next
	next  string // "" at the end
}

// fail ends the compilation; Compile recovers it.
func (s *source) fail(msg string, back int) {
	panic(&Error{Msg: msg, Pos: s.tell() - back})
}

func (s *source) advance() {
	if s.index >= len(s.text) {
		s.next = ""
		return
	}
	n := 1
	if s.text[s.index] == '\\' {
		if s.index+1 >= len(s.text) {
			panic(&Error{Msg: "bad escape (end of pattern)", Pos: len(s.text) - 1})
		}
		n = 2
	}
	s.next = string(s.text[s.index : s.index+n])
	s.index += n
}

func (s *source) tell() int { return s.index - length(s.next) }

func (s *source) seek(to int) {
	s.index = to
	s.advance()
}

func (s *source) get() string {
	t := s.next
	s.advance()
	return t
}

func (s *source) match(t string) bool {
	if s.next == t {
		s.advance()
		return true
	}
	return false
}

// nextIn reports whether the next token is one of some characters.
func (s *source) nextIn(chars string) bool { return s.next != "" && strings.Contains(chars, s.next) }

// while returns up to n tokens that are some characters.
func (s *source) while(n int, chars string) string {
	out := ""
	for ; n > 0 && s.nextIn(chars); n-- {
		out += s.get()
	}
	return out
}

// until returns what stands before a token, which it passes; name says what that is.
func (s *source) until(end, name string) string {
	out := ""
	for {
		c := s.next
		s.advance()
		switch {
		case c == "" && out == "":
			s.fail("missing "+name, 0)
		case c == "":
			s.fail("missing "+end+", unterminated name", length(out))
		case c == end:
			if out == "" {
				s.fail("missing "+name, 1)
			}
			return out
		}
		out += c
	}
}

func length(s string) int { return len([]rune(s)) }

func first(s string) rune {
	for _, r := range s {
		return r
	}
	return -1
}

const (
	digits    = "0123456789"
	octDigits = "01234567"
	hexDigits = "0123456789abcdefABCDEF"
)

func isLetter(s string) bool {
	return len(s) == 1 && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z')
}

// escaped reads the rest of an escape that stands for one character, whether in a
// set or not.
func (s *source) escaped(t string) (r rune, ok bool) {
	switch c := t[1:]; c {
	case "a":
		return 7, true
	case "f":
		return '\f', true
	case "n":
		return '\n', true
	case "r":
		return '\r', true
	case "t":
		return '\t', true
	case "v":
		return '\v', true
	case "\\":
		return '\\', true
	case "x":
		return s.hex(t, 2), true
	case "u", "U":
		if s.bytes {
			return 0, false
		}
		if c == "u" {
			return s.hex(t, 4), true
		}
		r = s.hex(t, 8)
		if r < 0 || r > 0x10ffff {
			s.fail("bad escape "+t+hex8(r), 10)
		}
		return r, true
	}
	return 0, false
}

func hex8(r rune) string {
	h := strconv.FormatUint(uint64(uint32(r)), 16)
	return strings.Repeat("0", 8-len(h)) + h
}

func (s *source) hex(t string, n int) rune {
	h := s.while(n, hexDigits)
	if len(h) != n {
		s.fail("incomplete escape "+t+h, len(t)+len(h))
	}
	v, _ := strconv.ParseUint(h, 16, 32)
	return rune(uint32(v))
}

func (s *source) octal(t string) rune {
	v, _ := strconv.ParseUint(t[1:], 8, 32)
	if v > 0o377 {
		s.fail("octal escape value "+t+" outside of range 0-0o377", len(t))
	}
	return rune(v)
}
