package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanToken reads the next token of a line, or the line's end.
func (s *scanner) scanToken() {
	s.skipSpace()
	start, off := s.pos(s.off), s.off
	switch c := s.peek(0); {
	case c == '\n' || c == '#':
		s.scanLineEnd(start)
	case c == '\\':
		s.joinLines()
	case c == '"' || c == '\'':
		s.scanString(start, off)
	case isDigit(c) || c == '.' && isDigit(s.peek(1)):
		s.scanNumber(start)
	case isNameByte(c):
		s.scanName(start)
	default:
		s.scanOperator(start)
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isNameByte reports whether a byte may be part of an identifier; whether a
// byte of a multi-byte character is, checkName decides.
func isNameByte(c byte) bool {
	return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || isDigit(c) || c >= utf8.RuneSelf
}

func (s *scanner) skipSpace() {
	for {
		switch c := s.peek(0); {
		case c == ' ' || c == '\t' || c == '\f':
			s.off++
		case c == noBreakSpace[0] && s.peek(1) == noBreakSpace[1]:
			s.off += 2
		default:
			return
		}
	}
}

// scanLineEnd reads a comment and the newline. The NEWLINE token begins where
// the comment does, as in CPython.
func (s *scanner) scanLineEnd(start Pos) {
	if s.peek(0) == '#' {
		s.skipComment()
	}
	if len(s.brackets) == 0 {
		end := s.pos(s.off)
		end.Col++
		s.toks = append(s.toks, token{kind: tokNewline, start: start, end: end, off: s.off})
		s.lineBegins = true
	}
	s.newLine(s.off + 1)
}

// joinLines reads a backslash, which must be followed by a newline.
func (s *scanner) joinLines() {
	s.off++
	if s.peek(0) != '\n' {
		_, n := utf8.DecodeRuneInString(s.src[s.off:])
		s.off += n
		s.failHere("unexpected character after line continuation character")
		s.bad.wins = false
		return
	}
	if s.off+1 < len(s.src) {
		s.newLine(s.off + 1)
		return
	}
	if len(s.brackets) > 0 {
		s.failUnclosed()
		return
	}
	s.newLine(s.off + 1)
	s.failJoin()
}

// failJoin ends the scan at the end of the text, behind a backslash that
// joins the last line to nothing.
func (s *scanner) failJoin() {
	s.line--
	begin := strings.LastIndexByte(s.src[:len(s.src)-1], '\n') + 1
	col := utf8.RuneCountInString(s.src[begin : len(s.src)-1])
	s.failAt(Pos{s.line, col}, col, "unexpected EOF while parsing")
	s.bad.wins = false
}

// scanName reads an identifier, a keyword, or a string with a prefix.
func (s *scanner) scanName(start Pos) {
	off := s.off
	prefix := true // what was read so far may be the prefix of a string
	ascii := true
	for isNameByte(s.peek(0)) {
		c := s.peek(0)
		if c == noBreakSpace[0] && s.peek(1) == noBreakSpace[1] {
			break
		}
		s.off++
		ascii = ascii && c < utf8.RuneSelf
		prefix = prefix && isStringPrefix(s.src[off:s.off])
		if q := s.peek(0); prefix && (q == '"' || q == '\'') {
			s.scanString(start, off)
			return
		}
	}
	if !ascii && !s.checkName(off) {
		return
	}
	kind := tokName
	if keywords[s.src[off:s.off]] {
		kind = tokKeyword
	}
	s.emit(kind, start, off)
}

// isStringPrefix reports whether p is the prefix of a string, in either case.
func isStringPrefix(p string) bool {
	if len(p) > 2 {
		return false
	}
	switch strings.ToLower(p) {
	case "b", "r", "u", "f", "br", "rb", "fr", "rf":
		return true
	}
	return false
}

// checkName checks that the characters from off on may form an identifier.
func (s *scanner) checkName(off int) bool {
	for i, r := range s.src[off:s.off] {
		if isNameRune(r) && (i > 0 || isNameStart(r)) {
			continue
		}
		s.off = off + i + utf8.RuneLen(r)
		s.failRune(r)
		return false
	}
	return true
}

// failRune says what is wrong with a character outside strings that was just
// read.
func (s *scanner) failRune(r rune) {
	switch {
	case 0x2018 <= r && r <= 0x201F:
		s.failHere("U+%04X is a typographic quote; use a straight quote", r)
	case unicode.IsPrint(r):
		s.failHere("invalid character '%c' (U+%04X)", r, r)
	default:
		s.failHere("invalid non-printable character U+%04X", r)
	}
}

// isNameStart is the property XID_Start, as far as Go's tables have it.
func isNameStart(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Other_ID_Start, r)
}

func isNameRune(r rune) bool {
	return isNameStart(r) || unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// scanOperator reads an operator or a bracket. Characters that are none of
// Python's ("$") become operators that no rule has.
func (s *scanner) scanOperator(start Pos) {
	c, off := s.peek(0), s.off
	if c < ' ' || c == 0x7F {
		s.off++
		s.failRune(rune(c))
		return
	}
	if len(s.fstrings) > 0 && s.fstring().atField() && (c == ':' || c == '!' && s.peek(1) != '=') {
		s.scanFieldEnd(start)
		return
	}
	switch c {
	case '(', '[', '{':
		s.openBracket(start)
		return
	case ')', ']', '}':
		s.closeBracket(start)
		return
	}
	n := 1
	for n < 3 && off+n < len(s.src) && operators[s.src[off:off+n+1]] {
		n++
	}
	if n == 1 && strings.HasPrefix(s.src[off:], "...") {
		n = 3
	}
	s.off += n
	s.emit(tokOp, start, off)
}

func (s *scanner) openBracket(start Pos) {
	off := s.off
	s.off++
	if len(s.brackets) >= maxBrackets {
		s.failHere("too many nested parentheses")
		return
	}
	s.brackets = append(s.brackets, bracket{s.src[off], start})
	if len(s.fstrings) > 0 {
		s.fstring().depth++
	}
	s.emit(tokOp, start, off)
}

var opening = map[byte]byte{')': '(', ']': '[', '}': '{'}

func (s *scanner) closeBracket(start Pos) {
	off := s.off
	c := s.src[off]
	s.off++
	if len(s.fstrings) > 0 && s.fstring().depth == 0 && c == '}' {
		s.failHere("f-string: single '}' is not allowed")
		return
	}
	if len(s.brackets) == 0 {
		s.failHere("unmatched '%c'", c)
		return
	}
	open := s.brackets[len(s.brackets)-1]
	if open.char != opening[c] {
		switch {
		case len(s.fstrings) > 0 && open.char == '{' && s.fstring().atField():
			s.failHere("f-string: unmatched '%c'", c)
		case open.pos.Line != s.line:
			s.failHere("closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, open.char, open.pos.Line)
		default:
			s.failHere("closing parenthesis '%c' does not match opening parenthesis '%c'", c, open.char)
		}
		return
	}
	s.brackets = s.brackets[:len(s.brackets)-1]
	s.emit(tokOp, start, off)
	if len(s.fstrings) > 0 {
		s.closeInFString()
	}
}
