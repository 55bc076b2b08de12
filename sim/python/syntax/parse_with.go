package syntax

// with parses a with statement, whose items may stand in parentheses.
func (p *parser) with(start Pos, async bool) Stmt {
	t := p.next()
	s := &With{Async: async}
	s.Items = p.withHeader()
	s.Body = p.block("'with' statement", t.start.Line)
	s.Span = p.spanTo(start)
	return s
}

// withHeader parses the items and the colon. Whether parentheses belong to the
// statement or to the first item shows only behind them.
func (p *parser) withHeader() []*WithItem {
	if !p.tok.is("(") {
		return p.bareItems()
	}
	if p.guess(func() { p.parenthesizedItems() }) {
		return p.parenthesizedItems()
	}
	if p.guess(func() { p.bareItems() }) {
		return p.bareItems()
	}
	// Neither: report what comes later in the text, as the better guess at
	// what was meant.
	p.try(func() { p.parenthesizedItems() })
	fault := p.err
	p.try(func() { p.bareItems() })
	if fault.Message != "invalid syntax" || (Pos{p.err.Line, p.err.Col}).Before(Pos{fault.Line, fault.Col}) {
		p.err = fault
	}
	panic(bailout{})
}

func (p *parser) parenthesizedItems() []*WithItem {
	p.next()
	items := []*WithItem{p.withItem()}
	for p.got(",") && !p.tok.is(")") {
		items = append(items, p.withItem())
	}
	p.want(")")
	p.wantColon()
	return items
}

func (p *parser) bareItems() []*WithItem {
	items := []*WithItem{p.withItem()}
	for p.got(",") {
		items = append(items, p.withItem())
	}
	p.wantColon()
	return items
}

func (p *parser) withItem() *WithItem {
	item := &WithItem{ContextExpr: p.expression()}
	if !p.gotKeyword("as") {
		return item
	}
	i := p.i
	e := p.target()
	if invalidTarget(e, assignTarget) != nil || !p.tok.is(",") && !p.tok.is(")") && !p.tok.is(":") {
		p.rejectWithTarget(i)
	}
	setContext(e, Store)
	item.OptionalVars = e
	return item
}

// rejectWithTarget is called where something else than a target begins with
// token i.
func (p *parser) rejectWithTarget(i int) {
	if p.tok.kind == tokNewline {
		p.wantColon()
	}
	var e Expr
	ok := !p.guessing && p.guessFrom(i, func() {
		e = p.expression()
		if !p.tok.is(",") && !p.tok.is(")") && !p.tok.is(":") {
			p.fail()
		}
	})
	if ok {
		p.wantTarget(e, assignTarget)
	}
	p.fail()
}
