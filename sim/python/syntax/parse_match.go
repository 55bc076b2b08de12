package syntax

// match parses a match statement. As "match" may be a name, too, it returns
// nil where the line reads as something else.
func (p *parser) match() Stmt {
	t := p.tok
	if next := p.peek(); next.kind == tokNewline || next.kind == tokOp && !startsSubject(next.text) {
		return nil
	}
	header := p.guess(func() { p.matchHeader() })
	if !header {
		var behind *token
		if p.guess(func() { p.simpleStatements(nil); behind = p.tok }) {
			if behind.kind == tokIndent {
				p.failAt(indentSpan(behind), "expected ':'")
			}
			return nil
		}
	}
	s := &Match{Subject: p.matchHeader()}
	p.next()
	if p.tok.kind != tokIndent {
		if p.tok.kind == tokBad {
			p.failBad()
		}
		p.failIndent(p.here(), "expected an indented block after 'match' statement on line %d", t.start.Line)
	}
	p.next()
	for {
		s.Cases = append(s.Cases, p.matchCase())
		if p.tok.kind == tokDedent {
			break
		}
	}
	p.next()
	s.Span = p.spanTo(t.start)
	return s
}

// startsSubject reports whether a subject may begin with an operator.
func startsSubject(op string) bool {
	switch op {
	case "(", "[", "{", "-", "+", "~", "*", "...":
		return true
	}
	return false
}

// matchHeader parses a match statement up to its first newline, which it
// leaves.
func (p *parser) matchHeader() Expr {
	p.next()
	start := p.tok.start
	subject := p.starNamed()
	if _, star := subject.(*Starred); star && !p.tok.is(",") {
		p.fail()
	}
	if p.tok.is(",") {
		elts := []Expr{subject}
		for p.got(",") && p.startsStarred() {
			elts = append(elts, p.starNamed())
		}
		subject = &Tuple{Span: p.span(start), Elts: elts}
	}
	p.wantColon()
	if p.tok.kind != tokNewline {
		p.fail()
	}
	return subject
}

func (p *parser) matchCase() *MatchCase {
	if !p.tok.isName("case") {
		p.fail()
	}
	t := p.next()
	c := &MatchCase{Pattern: p.patterns()}
	if p.gotKeyword("if") {
		c.Guard = p.namedExpression()
	}
	p.wantColon()
	c.Body = p.block("'case' statement", t.start.Line)
	return c
}
