package syntax

import "strings"

// patterns parses the pattern of a case: a sequence needs no brackets there.
func (p *parser) patterns() Pattern {
	start := p.tok.start
	first := p.starPattern()
	if !p.tok.is(",") {
		p.rejectStar(first)
		return first
	}
	list := p.restOfPatterns(first)
	return &MatchSequence{Span: p.span(start), Patterns: list}
}

// rejectStar finds a star pattern outside a sequence.
func (p *parser) rejectStar(pattern Pattern) {
	if _, ok := pattern.(*MatchStar); ok {
		p.fail()
	}
}

// restOfPatterns parses the patterns of a sequence after the first one.
func (p *parser) restOfPatterns(first Pattern) []Pattern {
	list := []Pattern{first}
	for p.got(",") && p.startsPattern() {
		list = append(list, p.starPattern())
	}
	return list
}

func (p *parser) startsPattern() bool {
	return p.startsStarred() && !p.tok.isKeyword("not") && !p.tok.isKeyword("lambda")
}

// starPattern parses a pattern or *name.
func (p *parser) starPattern() Pattern {
	if !p.tok.is("*") {
		return p.pattern()
	}
	start := p.next().start
	name := p.captureName()
	return &MatchStar{Span: p.span(start), Name: name}
}

// captureName parses a name to bind; "_" binds nothing and becomes empty.
func (p *parser) captureName() string {
	name := p.wantName().text
	if p.tok.is(".") || p.tok.is("(") || p.tok.is("=") {
		p.fail()
	}
	if name == "_" {
		return ""
	}
	return name
}

// pattern parses alternatives and the name that they are bound to.
func (p *parser) pattern() Pattern {
	h := p.enter()
	defer p.leave(h)
	start := p.tok.start
	pattern := p.orPattern()
	if !p.gotKeyword("as") {
		return pattern
	}
	if p.tok.isName("_") {
		p.failAt(p.tok.span(), "cannot use '_' as a target")
	}
	if p.tok.kind != tokName {
		p.rejectPatternTarget()
	}
	name := p.captureName()
	return &MatchAs{Span: p.span(start), Pattern: pattern, Name: name}
}

// rejectPatternTarget finds "as" followed by an expression that is no name.
func (p *parser) rejectPatternTarget() {
	var e Expr
	if !p.guessing && p.guess(func() { e = p.expression() }) {
		p.failAt(e.Where(), "invalid pattern target")
	}
	p.fail()
}

func (p *parser) orPattern() Pattern {
	start := p.tok.start
	first := p.closedPattern()
	if !p.tok.is("|") {
		return first
	}
	list := []Pattern{first}
	for p.got("|") {
		list = append(list, p.closedPattern())
	}
	return &MatchOr{Span: p.span(start), Patterns: list}
}

func (p *parser) closedPattern() Pattern {
	t := p.tok
	switch t.kind {
	case tokName:
		return p.namePattern()
	case tokNumber, tokString, tokFStringStart:
		value := p.literalKey()
		return &MatchValue{Span: value.Where(), Value: value}
	case tokKeyword:
		if kind, ok := singletons[t.text]; ok {
			p.next()
			return &MatchSingleton{Span: t.span(), Value: kind}
		}
	case tokOp:
		switch t.text {
		case "-":
			value := p.literalKey()
			return &MatchValue{Span: value.Where(), Value: value}
		case "(", "[":
			return p.bracketedPattern()
		case "{":
			return p.mappingPattern()
		}
	}
	p.fail()
	panic("unreachable")
}

// literalKey parses a literal as patterns have them: a string or a number
// with or without a minus sign.
func (p *parser) literalKey() Expr {
	if p.tok.kind == tokString || p.tok.kind == tokFStringStart {
		return p.strings()
	}
	start := p.tok.start
	negative := p.got("-")
	if p.tok.kind != tokNumber {
		p.fail()
	}
	t := p.next()
	var e Expr = &Constant{Span: t.span(), Value: p.number(t)}
	if negative {
		e = &UnaryOp{Span: p.span(start), Op: USub, Operand: e}
	}
	if p.tok.is("+") || p.tok.is("-") {
		p.rejectComplex()
	}
	return e
}

// rejectComplex finds a sum of numbers: only complex numbers are written so.
func (p *parser) rejectComplex() {
	p.next()
	if p.tok.kind != tokNumber {
		p.fail()
	}
	t := p.tok
	if !strings.HasSuffix(strings.ToLower(t.text), "j") {
		p.failAt(t.span(), "imaginary number required in complex literal")
	}
	p.failAt(t.span(), "complex numbers are not supported in a pattern")
}

// namePattern parses what begins with a name: a capture, the wildcard, a
// dotted value or a class.
func (p *parser) namePattern() Pattern {
	start := p.tok.start
	name := p.next()
	if !p.tok.is(".") && !p.tok.is("(") {
		if p.tok.is("=") {
			p.fail()
		}
		m := &MatchAs{Span: name.span()}
		if name.text != "_" {
			m.Name = name.text
		}
		return m
	}
	value := p.dotted(name)
	if p.tok.is("(") {
		return p.classPattern(start, value)
	}
	return &MatchValue{Span: p.span(start), Value: value}
}

// dotted parses the attributes behind a name.
func (p *parser) dotted(name *token) Expr {
	outer := p.height
	p.height = 0
	var value Expr = p.name(name, Load)
	for p.got(".") {
		attr := p.wantName()
		value = &Attribute{Span: p.span(name.start), Value: value, Attr: attr.text}
		p.link()
	}
	p.height = max(p.height, outer)
	return value
}

// bracketedPattern parses a group or a sequence in brackets.
func (p *parser) bracketedPattern() Pattern {
	open := p.next()
	closing := ")"
	if open.is("[") {
		closing = "]"
	}
	if p.got(closing) {
		return &MatchSequence{Span: p.span(open.start)}
	}
	first := p.starPattern()
	if closing == ")" && !p.tok.is(",") {
		p.rejectStar(first)
		p.want(")")
		return first
	}
	list := p.restOfPatterns(first)
	p.want(closing)
	return &MatchSequence{Span: p.span(open.start), Patterns: list}
}

func (p *parser) mappingPattern() Pattern {
	start := p.next().start
	m := &MatchMapping{}
	for !p.tok.is("}") {
		if p.got("**") {
			if p.tok.isName("_") {
				p.fail()
			}
			m.Rest = p.captureName()
			p.got(",")
			break
		}
		m.Keys = append(m.Keys, p.mappingKey())
		p.want(":")
		m.Patterns = append(m.Patterns, p.pattern())
		if !p.got(",") {
			break
		}
	}
	p.want("}")
	m.Span = p.span(start)
	return m
}

func (p *parser) mappingKey() Expr {
	t := p.tok
	switch {
	case t.kind == tokName:
		p.next()
		if !p.tok.is(".") {
			p.fail()
		}
		return p.dotted(t)
	case t.kind == tokKeyword:
		kind, ok := singletons[t.text]
		if !ok {
			p.fail()
		}
		p.next()
		return &Constant{Span: t.span(), Value: Value{Kind: kind}}
	}
	return p.literalKey()
}

func (p *parser) classPattern(start Pos, cls Expr) Pattern {
	p.next()
	m := &MatchClass{Cls: cls}
	for !p.tok.is(")") {
		if p.tok.kind == tokName && p.peek().is("=") {
			m.KwdAttrs = append(m.KwdAttrs, p.next().text)
			p.next()
			m.KwdPatterns = append(m.KwdPatterns, p.pattern())
		} else {
			if len(m.KwdAttrs) > 0 {
				p.rejectPositionalPatterns()
			}
			m.Patterns = append(m.Patterns, p.pattern())
		}
		if !p.got(",") {
			break
		}
	}
	p.want(")")
	m.Span = p.span(start)
	return m
}

// rejectPositionalPatterns is called at a positional pattern that follows a
// keyword pattern.
func (p *parser) rejectPositionalPatterns() {
	start := p.tok.start
	p.pattern()
	at := p.span(start)
	for !p.guessing && p.tok.is(",") && !p.peek().is(")") {
		ok := p.guess(func() {
			p.next()
			if p.tok.kind == tokName && p.peek().is("=") {
				p.fail()
			}
			p.pattern()
			at = p.span(start)
		})
		if !ok {
			break
		}
		p.next()
		p.pattern()
	}
	p.failAt(at, "positional patterns follow keyword patterns")
}
