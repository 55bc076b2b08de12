package syntax

import "strings"

// fstring is the state of an f-string that is being scanned. It alternates
// between text (its own, or that of a format specification) and replacement
// fields, whose tokens are scanned as everywhere else.
type fstring struct {
	quote  string // closing quotes: 1 or 3 characters
	raw    bool
	start  Pos
	inText bool
	depth  int // brackets that were opened within the f-string
	fields int // replacement fields around off: more than 1 within a format specification
}

// fstring returns the innermost f-string.
func (s *scanner) fstring() *fstring { return &s.fstrings[len(s.fstrings)-1] }

// atField reports whether no bracket is open in the innermost replacement
// field, save its own.
func (f *fstring) atField() bool { return f.fields > 0 && f.depth == f.fields }

// quotes returns the quotes at the current offset: one or three.
func (s *scanner) quotes() string {
	q := s.src[s.off : s.off+1]
	if triple := strings.Repeat(q, 3); strings.HasPrefix(s.src[s.off:], triple) {
		return triple
	}
	return q
}

// scanString reads a string whose prefix, from off on, is read already.
func (s *scanner) scanString(start Pos, off int) {
	prefix := strings.ToLower(s.src[off:s.off])
	quote := s.quotes()
	s.off += len(quote)
	if strings.Contains(prefix, "f") {
		s.beginFString(start, off, fstring{quote: quote, raw: strings.Contains(prefix, "r"), start: start, inText: true})
		return
	}
	for s.off < len(s.src) {
		switch {
		case strings.HasPrefix(s.src[s.off:], quote):
			s.off += len(quote)
			s.emit(tokString, start, off)
			return
		case s.peek(0) == '\n':
			if len(quote) == 1 {
				s.failString(start, quote)
				return
			}
			s.newLine(s.off + 1)
		case s.peek(0) == '\\' && s.peek(1) != '\n':
			s.off += 2
		case s.peek(0) == '\\':
			s.newLine(s.off + 2)
		default:
			s.off++
		}
	}
	s.failString(start, quote)
}

// failString ends the scan in a string that nothing closes.
func (s *scanner) failString(start Pos, quote string) {
	if len(s.fstrings) > 0 && s.fstring().quote == quote {
		s.failAt(start, start.Col, "f-string: expecting '}'")
		return
	}
	s.failUnterminated(start, quote, "string")
}

func (s *scanner) failUnterminated(start Pos, quote, kind string) {
	line := s.line
	if s.off == len(s.src) && s.off == s.lineStart {
		line-- // the text ends with a newline; its last line is the one before
	}
	if len(quote) == 3 {
		kind = "triple-quoted " + kind
	}
	s.failAt(start, start.Col, "unterminated %s literal (detected at line %d)", kind, line)
}

func (s *scanner) beginFString(start Pos, off int, f fstring) {
	if len(s.fstrings) >= maxFStrings {
		s.failHere("too many nested f-strings")
		return
	}
	s.fstrings = append(s.fstrings, f)
	s.emit(tokFStringStart, start, off)
}

// scanFStringText reads text of an f-string up to a replacement field, the
// end of a format specification, a doubled brace, or the closing quotes.
func (s *scanner) scanFStringText() {
	f := s.fstring()
	spec := f.fields > 0
	start, off := s.pos(s.off), s.off
	text := func() {
		if s.off > off {
			s.emit(tokFStringText, start, off)
		}
	}
	for s.off < len(s.src) {
		c := s.peek(0)
		switch {
		case strings.HasPrefix(s.src[s.off:], f.quote):
			text()
			s.endFString(f)
			return
		case c == '\n' && len(f.quote) == 1:
			if !spec {
				s.failUnterminated(f.start, f.quote, "f-string")
				return
			}
			text() // a newline ends the specification: the field goes on
			f.inText = false
			return
		case c == '\n':
			s.newLine(s.off + 1)
		case c == '{' && s.peek(1) == '{' && !spec, c == '}' && s.peek(1) == '}' && !spec && f.depth == 0:
			s.off++
			text()
			s.off++
			s.toks[len(s.toks)-1].end.Col++ // the span has both braces, the text one
			return
		case c == '{':
			text()
			s.beginField(f)
			return
		case c == '}':
			text()
			f.inText = false
			return
		case c == '\\':
			s.skipEscape(f)
		default:
			s.off++
		}
	}
	s.failUnterminated(f.start, f.quote, "f-string")
}

// skipEscape reads a backslash and what it keeps from having a meaning.
func (s *scanner) skipEscape(f *fstring) {
	s.off++
	switch c := s.peek(0); {
	case c == '{' || c == '}':
		// A brace keeps its meaning.
	case c == '\n':
		s.newLine(s.off + 1)
	case c == 'N' && !f.raw && s.peek(1) == '{':
		for s.off++; s.peek(0) != '}' && s.peek(0) != '\n' && s.peek(0) != f.quote[0] && s.off < len(s.src); {
			s.off++
		}
		if s.peek(0) == '}' {
			s.off++
		}
	default:
		s.off++
	}
}

func (s *scanner) beginField(f *fstring) {
	f.fields++
	f.inText = false
	if f.fields > maxFields {
		s.failHere("f-string: expressions nested too deeply")
	}
}

func (s *scanner) endFString(f *fstring) {
	start, off := s.pos(s.off), s.off
	s.off += len(f.quote)
	s.emit(tokFStringEnd, start, off)
	s.fstrings = s.fstrings[:len(s.fstrings)-1]
}

// scanFieldEnd reads the ":" or "!" that ends the expression of a replacement
// field. It goes before any other reading: "a:=b" is a with the specification
// "=b".
func (s *scanner) scanFieldEnd(start Pos) {
	kind, off := tokOp, s.off
	if s.peek(0) == ':' {
		kind = tokFieldColon
		s.fstring().inText = true
	}
	s.off++
	s.emit(kind, start, off)
}

// closeInFString notes that a bracket was closed inside an f-string.
func (s *scanner) closeInFString() {
	f := s.fstring()
	closesField := f.atField()
	f.depth--
	if closesField {
		f.fields--
		f.inText = true
	}
}
