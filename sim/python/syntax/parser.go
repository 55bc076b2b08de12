package syntax

import (
	"strings"
	"unicode/utf8"

	"racewalk/sim/plain"
)

// MaxDepth is how deep expressions, patterns and chains of elif may nest. A
// walk over the tree needs no deeper recursion than this for an expression,
// and 100 times this for statements.
const MaxDepth = 1000

// Parse parses the text of one Python file. The file's name only goes into
// the diagnostics. Either the module or the diagnostics are nil.
func Parse(file, src string) (*Module, Diagnostics) {
	return newParser(scan(src)).parse(file)
}

func (p *parser) parse(file string) (*Module, Diagnostics) {
	var body []Stmt
	if !p.try(func() { body = p.file() }) {
		d := p.err
		d.File = file
		return nil, Diagnostics{d}
	}
	return &Module{File: file, Body: body, Warnings: p.warnings}, nil
}

// parser is a recursive-descent parser with one token of lookahead. A fault
// unwinds it by panicking with bailout, which only try catches.
//
// It tries a reading and goes back only where Python's grammar needs it
// (match, with) and to find the words for a fault; such a trial never contains
// another one of the same kind, so that the work stays linear.
type parser struct {
	src  string
	toks []token
	bad  *badToken
	i    int
	tok  *token // toks[i]
	far  int    // the largest i so far
	work int    // number of moves to a token

	warnings Diagnostics
	err      Diagnostic
	guessing bool // a fault's words are being looked for: no further guesses

	depth  int // nesting of the parser
	height int // of the expressions that were completed in the current frame

	// stray is the last "not" that was no "not in" where an operator may stand, or
	// "async" that was no "async for" where a clause of a comprehension may.
	stray int

	// The disjunction that an expression began with most recently, its first
	// token and the token after it. A fault there may be a missing comma.
	disj               Expr
	disjStart, disjEnd int

	tests []pendingTest // of the conditional expressions that are being read, innermost last
}

// pendingTest is the test of a conditional expression.
type pendingTest struct {
	start Pos // of the whole
	at    int // the test's first token
}

// bailout is what the parser panics with after setting err.
type bailout struct{}

func newParser(s *scanner) *parser {
	p := &parser{src: s.src, toks: s.toks, bad: s.bad, disjEnd: -1, stray: -1}
	p.tok = &p.toks[0]
	return p
}

// try calls f and reports whether it ran without a fault. After a fault the
// parser is back where it was, with err telling the fault.
func (p *parser) try(f func()) (ok bool) {
	i, depth, height, tests := p.i, p.depth, p.height, len(p.tests)
	defer func() {
		switch r := recover(); r.(type) {
		case nil:
			ok = true
		case bailout:
			p.seek(i)
			p.depth, p.height, p.tests = depth, height, p.tests[:tests]
		default:
			panic(r)
		}
	}()
	f()
	return true
}

// guess reports whether f runs without a fault, and goes back in any case. If
// f reaches the place where scanning failed, that is the fault to report.
func (p *parser) guess(f func()) bool {
	i, depth, height, guessing := p.i, p.depth, p.height, p.guessing
	p.guessing = true
	ok := p.try(f)
	reached := p.tok.kind == tokBad || p.toks[p.far].kind == tokBad
	p.seek(i)
	p.depth, p.height, p.guessing = depth, height, guessing
	if reached && !guessing {
		p.failBad()
	}
	return ok
}

func (p *parser) seek(i int) {
	p.i = i
	p.tok = &p.toks[i]
	p.far = max(p.far, i)
	p.work++
}

// next moves to the next token and returns the one before it.
func (p *parser) next() *token {
	t := p.tok
	if p.i+1 < len(p.toks) {
		p.seek(p.i + 1)
	}
	return t
}

// peek returns the token after the current one.
func (p *parser) peek() *token {
	return &p.toks[min(p.i+1, len(p.toks)-1)]
}

// span returns the stretch from a place to the end of the token before the
// current one.
func (p *parser) span(from Pos) Span { return span(from, p.toks[p.i-1].end) }

// got moves past the operator op if it is next.
func (p *parser) got(op string) bool {
	if p.tok.is(op) {
		p.next()
		return true
	}
	return false
}

// gotKeyword moves past the keyword if it is next.
func (p *parser) gotKeyword(word string) bool {
	if p.tok.isKeyword(word) {
		p.next()
		return true
	}
	return false
}

// want moves past the operator op; anything else is invalid syntax.
func (p *parser) want(op string) {
	if !p.got(op) {
		p.fail()
	}
}

func (p *parser) wantKeyword(word string) {
	if !p.gotKeyword(word) {
		p.fail()
	}
}

// wantName moves past a name and returns its token.
func (p *parser) wantName() *token {
	if p.tok.kind != tokName {
		p.fail()
	}
	return p.next()
}

// force moves past the operator op; anything else is "expected" it.
func (p *parser) force(op string) {
	if !p.got(op) {
		p.failAt(p.tok.span(), "expected '%s'", op)
	}
}

// wantColon moves past the colon of a statement's header. Its absence is
// named only at the end of the line, as in CPython.
func (p *parser) wantColon() {
	if p.tok.kind == tokNewline {
		p.failAt(p.tok.span(), "expected ':'")
	}
	p.want(":")
}

// enter notes one more level of nesting; leave must follow. It returns the
// height to hand to leave.
func (p *parser) enter() int {
	p.depth++
	if p.depth > MaxDepth {
		p.failDeep()
	}
	h := p.height
	p.height = 0
	return h
}

func (p *parser) leave(h int) {
	p.depth--
	p.link()
	p.height = max(p.height, h)
}

// link notes that the expression of the current frame became the operand of
// another one.
func (p *parser) link() {
	p.height++
	if p.height > MaxDepth {
		p.failDeep()
	}
}

func (p *parser) failDeep() {
	p.failAt(p.tok.span(), "too much nesting: the limit is %d levels", MaxDepth)
}

// failAt reports a fault at a place. A fault of scanning anywhere in the file
// comes first, as in CPython.
func (p *parser) failAt(at Span, format string, args ...any) {
	p.failKind("SyntaxError", at, format, args...)
}

func (p *parser) failIndent(at Span, format string, args ...any) {
	p.failKind("IndentationError", at, format, args...)
}

func (p *parser) failKind(kind string, at Span, format string, args ...any) {
	if p.bad != nil && !p.guessing {
		// p.far stands for the last token that CPython has read here.
		late := p.bad.unclosed && p.toks[p.far].start.Line > p.bad.Line
		if p.tok.kind == tokBad || p.bad.wins || late {
			p.failBad()
		}
	}
	p.report(kind, at, format, args...)
}

// report reports a fault at a place, whatever else is wrong with the file.
func (p *parser) report(kind string, at Span, format string, args ...any) {
	end := at.EndCol
	if at.EndLine > at.Line {
		end = p.lineEnd(at.Line)
	}
	p.err = Diagnostic{
		Line: at.Line, Col: at.Col, EndCol: max(end, at.Col),
		Kind: kind, Message: plain.Sprintf(format, args...),
	}
	panic(bailout{})
}

// failBad reports the fault that ended scanning.
func (p *parser) failBad() {
	p.err = p.bad.Diagnostic
	panic(bailout{})
}

// lineEnd returns the end column of the last token on a line.
func (p *parser) lineEnd(line int) int {
	end := 0
	for i := range p.toks {
		if t := &p.toks[i]; t.end.Line == line {
			end = t.end.Col
		}
	}
	return end
}

// fail reports that the current token fits no rule. It first looks for better
// words than "invalid syntax".
func (p *parser) fail() {
	if p.tok.kind == tokBad {
		p.failBad()
	}
	if !p.guessing {
		p.diagnose()
	}
	if p.i == p.stray {
		p.next() // it is right so far; what follows is not
	}
	switch p.tok.kind {
	case tokBad:
		p.failBad()
	case tokIndent:
		p.report("IndentationError", indentSpan(p.tok), "unexpected indent")
	case tokDedent:
		p.report("IndentationError", indentSpan(p.tok), "unexpected unindent")
	}
	p.failAt(p.here(), "invalid syntax")
}

// here is the span to report for the current token. The end of the file is
// reported at the end of its last line.
func (p *parser) here() Span {
	switch t := p.tok; {
	case t.kind == tokIndent:
		return indentSpan(t)
	case t.off == len(p.src) && t.off > 0:
		begin := strings.LastIndexByte(p.src[:t.off-1], '\n') + 1
		col := utf8.RuneCountInString(p.src[begin : t.off-1])
		return Span{t.start.Line - 1, col, t.start.Line - 1, col}
	}
	return p.tok.span()
}

// indentSpan is where CPython reports an unexpected indentation: at its last
// character.
func indentSpan(t *token) Span {
	col := max(t.end.Col-1, 0)
	return Span{t.end.Line, col, t.end.Line, col}
}
