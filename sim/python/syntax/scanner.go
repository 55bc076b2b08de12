package syntax

import (
	"strings"
	"unicode/utf8"

	"racewalk/sim/plain"
)

// Limits that CPython's tokenizer has, too.
const (
	maxBrackets = 200
	maxIndent   = 100
	maxFStrings = 150
	maxFields   = 3 // replacement fields within each other
	tabSize     = 8

	noBreakSpace = "\u00A0"
)

// scanner cuts a source text into tokens. It scans the whole text at once:
// CPython, too, lets an error of its tokenizer anywhere in the file win over
// an error of its parser, so the parser must know how scanning ends.
type scanner struct {
	src  string // ends with a newline; has neither BOM nor carriage returns
	off  int    // byte offset of the next character
	toks []token

	line      int // of off, from 1
	lineStart int // byte offset of the line's first character
	// Column cache: knownOff lies on the current line and is knownCol code
	// points into it, so that columns are counted once and not from the
	// start of the line for each token.
	knownOff, knownCol int

	lineBegins bool // a logical line begins at off
	indents    []indent
	brackets   []bracket
	fstrings   []fstring // the f-strings that off is inside of, innermost last

	bad *badToken // what ended the scan; nil at the end of the text
}

// indent is a level of indentation: its width with tabs to multiples of 8 and
// with tabs as one column. Where the two orders disagree, CPython raises
// TabError.
type indent struct{ col, alt int }

type bracket struct {
	char byte
	pos  Pos
}

// badToken is what ended a scan early.
type badToken struct {
	Diagnostic
	// wins says that the error wins over an error of the parser that comes
	// before it in the text.
	wins bool
	// unclosed says that the text ended within brackets: this wins over
	// parser errors on lines after the bracket.
	unclosed bool
}

// scan cuts src into tokens. The last token is tokEOF or, with bad set, tokBad.
func scan(src string) *scanner {
	s := &scanner{src: normalize(src), line: 1}
	s.toks = make([]token, 0, len(s.src)/4+2)
	s.indents = []indent{{}}
	if s.checkEncoding() {
		s.run()
	}
	if s.bad != nil {
		at := s.pos(s.off)
		s.toks = append(s.toks, token{kind: tokBad, start: at, end: at, off: s.off, level: len(s.brackets)})
	}
	return s
}

// normalize removes a byte order mark and makes every line end in a newline.
func normalize(src string) string {
	src = strings.TrimPrefix(src, "\uFEFF")
	if strings.Contains(src, "\r") {
		src = strings.ReplaceAll(src, "\r\n", "\n")
		src = strings.ReplaceAll(src, "\r", "\n")
	}
	if src != "" && !strings.HasSuffix(src, "\n") {
		src += "\n"
	}
	return src
}

// checkEncoding reports whether the text is UTF-8 without NUL characters.
func (s *scanner) checkEncoding() bool {
	if utf8.ValidString(s.src) && strings.IndexByte(s.src, 0) < 0 {
		return true
	}
	for i, r := range s.src {
		switch {
		case r == '\n':
			s.newLine(i + 1)
		case r == 0:
			s.off = i + 1
			s.failHere("source code string cannot contain null bytes")
			return false
		case r == utf8.RuneError && !strings.HasPrefix(s.src[i:], "\uFFFD"):
			s.off = i + 1
			s.failHere("the source is not valid UTF-8")
			return false
		}
	}
	panic("syntax: no fault found in a faulty encoding")
}

func (s *scanner) run() {
	s.lineBegins = true
	for s.bad == nil && s.off < len(s.src) {
		switch {
		case len(s.fstrings) > 0 && s.fstring().inText:
			s.scanFStringText()
		case s.lineBegins:
			s.scanIndent()
		default:
			s.scanToken()
		}
	}
	if s.bad == nil {
		s.finish()
	}
}

// finish emits what the end of the text implies.
func (s *scanner) finish() {
	if n := len(s.brackets); n > 0 {
		s.failUnclosed()
		return
	}
	at := Pos{s.line, 0}
	for range s.indents[1:] {
		s.toks = append(s.toks, token{kind: tokDedent, start: at, end: at, off: s.off})
	}
	s.toks = append(s.toks, token{kind: tokEOF, start: at, end: at, off: s.off})
}

// newLine moves on to the line that starts at byte offset off.
func (s *scanner) newLine(off int) {
	s.line++
	s.off, s.lineStart, s.knownOff, s.knownCol = off, off, off, 0
}

// pos returns the place of a byte offset on the current line.
func (s *scanner) pos(off int) Pos {
	if off < s.knownOff {
		s.knownOff, s.knownCol = s.lineStart, 0
	}
	s.knownCol += utf8.RuneCountInString(s.src[s.knownOff:off])
	s.knownOff = off
	return Pos{s.line, s.knownCol}
}

// peek returns the byte n after the next one, or 0 at the end of the text.
func (s *scanner) peek(n int) byte {
	if s.off+n < len(s.src) {
		return s.src[s.off+n]
	}
	return 0
}

// emit appends a token from start to the current offset.
func (s *scanner) emit(kind tokenKind, start Pos, off int) {
	s.toks = append(s.toks, token{kind, s.src[off:s.off], start, s.pos(s.off), off, len(s.brackets)})
}

// failAt ends the scan with an error. Outside f-strings it wins over the
// parser's.
func (s *scanner) failAt(from Pos, endCol int, format string, args ...any) {
	s.bad = &badToken{wins: len(s.fstrings) == 0, Diagnostic: Diagnostic{
		Line: from.Line, Col: from.Col, EndCol: max(endCol, from.Col),
		Kind: "SyntaxError", Message: plain.Sprintf(format, args...),
	}}
}

// failHere ends the scan with an error at the last character that was read.
func (s *scanner) failHere(format string, args ...any) {
	at := s.pos(s.off)
	s.failAt(Pos{at.Line, max(at.Col-1, 0)}, at.Col, format, args...)
}

// failIndent ends the scan with an error of indentation, which comes to light
// only when the parser gets there.
func (s *scanner) failIndent(kind string, col int, msg string) {
	s.failAt(Pos{s.line, col}, col, "%s", msg)
	s.bad.Kind = kind
	s.bad.wins = false
}

func (s *scanner) failUnclosed() {
	b := s.brackets[len(s.brackets)-1]
	s.failAt(b.pos, b.pos.Col+1, "'%c' was never closed", b.char)
	s.bad.wins = false
	s.bad.unclosed = true
}

// scanIndent reads the white space that a logical line begins with, and skips
// the line if there is nothing else on it.
func (s *scanner) scanIndent() {
	var in indent
	joined := -1 // width before a backslash that ends the line, if any
	for {
		switch c := s.peek(0); {
		case c == ' ':
			in.col++
			in.alt++
		case c == '\t':
			in.col = (in.col/tabSize + 1) * tabSize
			in.alt++
		case c == '\f':
			in = indent{}
		case strings.HasPrefix(s.src[s.off:], noBreakSpace):
			in.col++
			in.alt++
			s.off++
		case c == '\\' && s.peek(1) == '\n':
			if joined < 0 {
				joined = in.col
			}
			s.newLine(s.off + 2)
			if s.off == len(s.src) {
				s.failJoin()
				return
			}
			continue
		case c == '#' || c == '\n':
			s.skipBlankLine()
			return
		case c == 0:
			return // the end of the text: finish does the rest
		default:
			if joined >= 0 {
				in = indent{joined, joined}
			}
			s.lineBegins = false
			s.setIndent(in)
			return
		}
		s.off++
	}
}

func (s *scanner) skipBlankLine() {
	s.skipComment()
	s.newLine(s.off + 1)
}

// skipComment moves to the end of the line.
func (s *scanner) skipComment() {
	s.off += strings.IndexByte(s.src[s.off:], '\n')
}

// setIndent compares a line's indentation with that of the lines before it.
func (s *scanner) setIndent(in indent) {
	const tabs = "inconsistent use of tabs and spaces in indentation"
	begin := Pos{s.line, 0}
	top := s.indents[len(s.indents)-1]
	switch {
	case in.col == top.col:
		if in.alt != top.alt {
			s.failIndent("TabError", 0, tabs)
		}
	case in.col > top.col:
		switch {
		case len(s.indents) >= maxIndent:
			s.failIndent("IndentationError", 0, "too many levels of indentation")
		case in.alt <= top.alt:
			s.failIndent("TabError", 0, tabs)
		default:
			s.indents = append(s.indents, in)
			s.emit(tokIndent, begin, s.lineStart)
		}
	default:
		depth := len(s.indents)
		for in.col < s.indents[len(s.indents)-1].col {
			s.indents = s.indents[:len(s.indents)-1]
		}
		switch top := s.indents[len(s.indents)-1]; {
		case in.col != top.col:
			end := s.pos(s.off + strings.IndexByte(s.src[s.off:], '\n'))
			s.failIndent("IndentationError", end.Col, "unindent does not match any outer indentation level")
		case in.alt != top.alt:
			s.failIndent("TabError", 0, tabs)
		default:
			for range depth - len(s.indents) {
				s.emit(tokDedent, s.pos(s.off), s.off)
			}
		}
	}
}
