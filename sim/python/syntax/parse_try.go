package syntax

func (p *parser) tryStatement() Stmt {
	t := p.next()
	s := &Try{}
	p.force(":")
	s.Body = p.block("'try' statement", t.start.Line)
	for p.tok.isKeyword("except") {
		p.handler(s)
	}
	if len(s.Handlers) > 0 {
		s.OrElse = p.elseBlock()
	}
	finally := p.tok
	switch {
	case p.gotKeyword("finally"):
		p.force(":")
		s.FinalBody = p.block("'finally' statement", finally.start.Line)
	case len(s.Handlers) == 0:
		if p.tok.kind == tokBad {
			p.failBad()
		}
		p.failAt(p.here(), "expected 'except' or 'finally' block")
	}
	s.Span = p.spanTo(t.start)
	return s
}

// handler parses an except or except* clause of s.
func (p *parser) handler(s *Try) {
	t := p.next()
	star := p.got("*")
	if len(s.Handlers) > 0 && star != s.Star {
		p.failAt(p.span(t.start), "cannot have both 'except' and 'except*' on the same 'try'")
	}
	s.Star = star
	h := &ExceptHandler{}
	what := "'except' statement"
	if star {
		what = "'except*' statement"
		if p.tok.is(":") || p.tok.kind == tokNewline {
			p.failAt(p.tok.span(), "expected one or more exception types")
		}
	}
	if !p.tok.is(":") && p.tok.kind != tokNewline {
		p.exceptType(h)
	}
	p.wantColon()
	h.Body = p.block(what, t.start.Line)
	h.Span = p.spanTo(t.start)
	s.Handlers = append(s.Handlers, h)
}

// exceptType parses what an except clause catches and the name that it gets.
func (p *parser) exceptType(h *ExceptHandler) {
	h.Type = p.expression()
	if p.tok.is(",") {
		p.rejectBareTuple(h.Type)
	}
	if p.gotKeyword("as") {
		h.Name = p.wantName().text
	}
}

// rejectBareTuple finds "except A, B:".
func (p *parser) rejectBareTuple(first Expr) {
	var end Pos
	ok := !p.guessing && p.guess(func() {
		p.next()
		p.expression()
		for p.got(",") && p.startsExpression() {
			p.expression()
		}
		if p.gotKeyword("as") {
			p.wantName()
		}
		end = p.tok.start
		p.want(":")
	})
	if ok {
		p.failAt(span(first.Where().Start(), end), "multiple exception types must be parenthesized")
	}
	p.fail()
}
