package syntax

import "strings"

// fstring parses an f-string and returns its parts.
func (p *parser) fstring() []Expr {
	h := p.enter()
	defer p.leave(h)
	raw := strings.ContainsAny(p.next().text, "rR")
	f := &fparts{raw: raw}
	p.fstringParts(f)
	if p.tok.kind != tokFStringEnd {
		p.fail()
	}
	// CPython decodes escapes at the end, and reports their faults there.
	for _, c := range f.texts {
		p.decode(c, raw, p.tok)
	}
	p.next()
	return f.parts
}

// fparts collects the parts of an f-string or of a format specification.
type fparts struct {
	raw   bool
	parts []Expr
	texts []*Constant // those parts that are text with its escapes undecoded
}

func (p *parser) fstringParts(f *fparts) {
	for {
		switch {
		case p.tok.kind == tokFStringText:
			c := &Constant{Span: p.tok.span(), Value: Value{Kind: StrValue, Str: p.tok.text}}
			p.next()
			f.parts = append(f.parts, c)
			f.texts = append(f.texts, c)
		case p.tok.is("{"):
			f.parts = append(f.parts, p.field(f.raw)...)
		default:
			return
		}
	}
}

// decode replaces the escapes in a text of an f-string.
func (p *parser) decode(c *Constant, raw bool, at *token) {
	if raw {
		return
	}
	text, unknown, fault := unescape(c.Value.Str, false)
	if fault != "" {
		p.failAt(at.span(), "%s", fault)
	}
	p.warnEscape(at, unknown)
	c.Value.Str = text
}

// field parses a replacement field. With "=" its own text comes first.
func (p *parser) field(raw bool) []Expr {
	h := p.enter()
	defer p.leave(h)
	open := p.i
	start := p.next()
	p.wantFieldExpression()
	e := &FormattedValue{Value: p.fieldExpression()}
	debug := p.got("=")
	if debug && !p.endsExpression() {
		p.failAt(p.here(), "f-string: expecting '!', or ':', or '}'")
	}
	end := p.i // what ends the expression and its text
	if p.tok.is("!") {
		e.Conversion = p.conversion()
	}
	if p.tok.kind == tokFieldColon {
		e.FormatSpec = p.formatSpec(raw)
	}
	if !p.got("}") {
		p.failUnended(e.FormatSpec != nil)
	}
	e.Span = p.span(start.start)
	if !debug {
		return []Expr{e}
	}
	if e.Conversion == 0 && e.FormatSpec == nil {
		e.Conversion = 'r'
	}
	text := &Constant{Span: span(start.end, p.toks[end].start)}
	text.Value = Value{Kind: StrValue, Str: p.sourceText(open, end)}
	return []Expr{text, e}
}

// endsExpression reports whether the current token may follow the expression
// of a replacement field, apart from "=".
func (p *parser) endsExpression() bool {
	return p.tok.is("!") || p.tok.is("}") || p.tok.kind == tokFieldColon
}

func (p *parser) wantFieldExpression() {
	if p.endsExpression() || p.tok.is("=") {
		p.failAt(p.tok.span(), "f-string: valid expression required before '%s'", p.tok.text)
	}
}

// fieldExpression parses the expression of a replacement field.
func (p *parser) fieldExpression() Expr {
	i := p.i
	var e Expr
	parsed := p.try(func() { e = p.yieldOrExpressions() })
	if parsed && (p.endsExpression() || p.tok.is("=")) {
		return e
	}
	switch {
	case parsed && p.tok.kind == tokBad:
		p.failBad()
	case parsed:
		if !p.guessing {
			p.diagnose()
		}
	case p.guessing || p.err.Message != "invalid syntax":
		panic(bailout{})
	default:
		_, end := p.longest(i, p.yieldOrExpressions)
		p.seek(end)
	}
	if p.i == i {
		p.failAt(p.tok.span(), "f-string: expecting a valid expression after '{'")
	}
	p.failAt(p.tok.span(), "f-string: expecting '=', or '!', or ':', or '}'")
	panic("unreachable")
}

// conversion parses "!r" and the like.
func (p *parser) conversion() byte {
	mark := p.next()
	name := p.tok
	switch {
	case name.is("}") || name.kind == tokFieldColon:
		p.failAt(name.span(), "f-string: missing conversion character")
	case name.kind != tokName:
		p.failAt(name.span(), "f-string: invalid conversion character")
	case mark.end != name.start:
		p.failAt(span(mark.start, name.end), "f-string: conversion type must come right after the exclamation mark")
	case name.text != "s" && name.text != "r" && name.text != "a":
		p.failAt(name.span(), "f-string: invalid conversion character '%s': expected 's', 'r', or 'a'", name.text)
	}
	p.next()
	if !p.tok.is("}") && p.tok.kind != tokFieldColon {
		p.failAt(p.here(), "f-string: expecting ':' or '}'")
	}
	return name.text[0]
}

// formatSpec parses a colon and the format specification behind it.
func (p *parser) formatSpec(raw bool) *JoinedStr {
	start := p.next().start
	f := &fparts{raw: raw}
	p.fstringParts(f)
	for _, c := range f.texts {
		p.decode(c, raw, p.tok)
	}
	values := f.parts
	if len(values) > 1 {
		values = dropEmpty(fold(values))
	}
	return &JoinedStr{Span: p.span(start), Values: values}
}

// failUnended reports what stands in the place of a field's closing brace.
func (p *parser) failUnended(spec bool) {
	if p.tok.kind == tokBad {
		p.failBad()
	}
	if spec {
		p.failAt(p.tok.span(), "f-string: expecting '}', or format specs")
	}
	p.failAt(p.tok.span(), "f-string: expecting '}'")
}

// sourceText returns the text between the tokens from and to, without
// comments.
func (p *parser) sourceText(from, to int) string {
	var text strings.Builder
	for i := from; i < to; i++ {
		t := &p.toks[i]
		if i > from {
			text.WriteString(t.text)
		}
		withoutComments(&text, p.src[t.off+len(t.text):p.toks[i+1].off])
	}
	return text.String()
}

// withoutComments writes the text between two tokens.
func withoutComments(text *strings.Builder, gap string) {
	for gap != "" {
		line, rest, more := strings.Cut(gap, "\n")
		line, _, _ = strings.Cut(line, "#")
		text.WriteString(line)
		if more {
			text.WriteByte('\n')
		}
		gap = rest
	}
}
