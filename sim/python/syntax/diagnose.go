package syntax

// diagnose is called where the current token fits no rule. It panics with the
// fault's own words if it knows some, and else returns.
func (p *parser) diagnose() {
	p.diagnoseLegacy()
	p.diagnoseComma()
	p.diagnoseElse()
}

// diagnoseElse finds a conditional expression whose test, as far as it goes, is not
// followed by else.
func (p *parser) diagnoseElse() {
	for i := len(p.tests) - 1; i >= 0; i-- {
		t := p.tests[i]
		e, end := p.longest(t.at, p.disjunction)
		if next := &p.toks[end]; e != nil && !next.isKeyword("else") && !next.is(":") && next.kind != tokBad {
			p.failAt(span(t.start, p.toks[end-1].end), "expected 'else' after 'if' expression")
		}
	}
}

// diagnoseLegacy finds the print and exec statements of Python 2.
func (p *parser) diagnoseLegacy() {
	k := p.i - 1
	if k < 0 || !isLegacy(&p.toks[k]) || k > 0 && p.toks[k-1].is(".") || p.toks[k+1].is("(") {
		return
	}
	if e, end := p.longest(k+1, p.starExpressions); e != nil {
		p.failAt(span(p.toks[k].start, p.toks[end-1].end), "Missing parentheses in call to '%s'. Did you mean %s(...)?", p.toks[k].text, p.toks[k].text)
	}
}

func isLegacy(t *token) bool { return t.isName("print") || t.isName("exec") }

// diagnoseComma finds two expressions side by side within brackets.
func (p *parser) diagnoseComma() {
	if p.disjEnd < 0 || p.disjEnd > p.i {
		return
	}
	first := &p.toks[p.disjStart]
	if first.kind == tokName {
		switch {
		case p.toks[p.disjStart+1].kind == tokString:
			return // rather a wrong prefix than a missing comma
		case first.text == "_" || first.text == "match" || first.text == "case" || first.text == "type":
			return
		}
	}
	if p.disjEnd == p.disjStart+1 && isLegacy(first) {
		return
	}
	disj := p.disj
	second, end := p.longest(p.disjEnd, p.expression)
	if second != nil && p.toks[end-1].level > 0 {
		p.failAt(span(disj.Where().Start(), second.Where().End()), "invalid syntax. Perhaps you forgot a comma?")
	}
}

// longest looks for the longest expression that parse accepts from token i on,
// whatever follows it. It returns nil, or the expression and the token behind
// it. Where more tokens follow before a fault it looks at the first 50 only, as
// each costs a trial.
func (p *parser) longest(i int, parse func() Expr) (e Expr, end int) {
	far := p.far
	p.far = i
	ok := p.guessFrom(i, func() { e = parse(); end = p.i })
	fault := p.far
	p.far = max(far, p.far)
	if ok {
		return e, end
	}
	for end = min(fault, i+50); end > i; end-- {
		whole := p.toks[end]
		p.toks[end] = token{kind: tokNewline, start: whole.start, end: whole.end}
		ok := p.guessFrom(i, func() {
			e = parse()
			if p.i != end {
				p.fail()
			}
		})
		p.toks[end] = whole
		if ok {
			return e, end
		}
	}
	return nil, i
}

// guessFrom is guess, started at another token.
func (p *parser) guessFrom(i int, f func()) bool {
	defer p.seek(p.i)
	p.seek(i)
	return p.guess(f)
}

// diagnoseAssign is called where an expression that began with token i is
// followed by token eq; if that is "=", it cannot stand there.
func (p *parser) diagnoseAssign(i, eq int) {
	if p.guessing || !p.toks[eq].is("=") {
		return
	}
	var left Expr
	var last *token
	ok := p.guessFrom(i, func() {
		left = p.binary(0)
		if p.i != eq {
			p.fail()
		}
		p.next()
		_, end := p.longest(p.i, func() Expr { return p.binary(0) })
		if end == p.i {
			p.fail()
		}
		p.seek(end)
		last = &p.toks[end-1]
		if p.tok.is("=") || p.tok.is(":=") {
			p.fail()
		}
	})
	first := &p.toks[i]
	switch {
	case !ok:
	case first.kind == tokName && i+1 == eq:
		p.failAt(span(first.start, last.end), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	case first.isKeyword("None") || first.isKeyword("True") || first.isKeyword("False"):
	case p.beginsDisplay(i):
	default:
		p.failAt(left.Where(), "cannot assign to %s here. Maybe you meant '==' instead of '='?", describe(left))
	}
}

// beginsDisplay reports whether a list, a tuple or a generator expression
// begins at token i.
func (p *parser) beginsDisplay(i int) bool {
	display := false
	p.guessFrom(i, func() {
		if !p.tok.is("(") && !p.tok.is("[") {
			p.fail()
		}
		switch p.atom().(type) {
		case *List, *Tuple, *GeneratorExp:
			display = true
		}
	})
	return display
}
