package syntax

// diagnose is called where the current token fits no rule. It panics with the
// fault's own words if it knows some, and else returns.
func (p *parser) diagnose() {
	p.diagnoseLegacy()
	p.diagnoseComma()
}

// diagnoseLegacy finds the print and exec statements of Python 2.
func (p *parser) diagnoseLegacy() {
	k := p.i - 1
	if k < 0 || !isLegacy(&p.toks[k]) || k > 0 && p.toks[k-1].is(".") || p.toks[k+1].is("(") {
		return
	}
	var end Pos
	if p.guessFrom(k+1, func() { p.starExpressions(); end = p.toks[p.i-1].end }) {
		p.failAt(span(p.toks[k].start, end), "Missing parentheses in call to '%s'. Did you mean %[1]s(...)?", p.toks[k].text)
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
		switch second := p.toks[p.disjStart+1].kind; {
		case second == tokString || second == tokFStringStart:
			return // rather a wrong prefix than a missing comma
		case first.text == "_" || first.text == "match" || first.text == "case" || first.text == "type":
			return
		}
	}
	if p.disjEnd == p.disjStart+1 && isLegacy(first) {
		return
	}
	disj := p.disj
	var second Expr
	var last *token
	if p.guessFrom(p.disjEnd, func() { second = p.expression(); last = &p.toks[p.i-1] }) && last.level > 0 {
		p.failAt(span(disj.Where().Start(), second.Where().End()), "invalid syntax. Perhaps you forgot a comma?")
	}
}

// guessFrom is guess, started at another token.
func (p *parser) guessFrom(i int, f func()) bool {
	back := p.i
	var ok bool
	defer func() { p.seek(back) }()
	p.seek(i)
	ok = p.guess(f)
	return ok
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
		p.longestBinary()
		last = &p.toks[p.i-1]
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

// longestBinary parses an operation, or only its first operand if the rest
// is at fault.
func (p *parser) longestBinary() {
	if !p.try(func() { p.binary(0) }) {
		p.factor()
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
