package syntax

// atom parses what binds tightest.
func (p *parser) atom() Expr {
	t := p.tok
	switch t.kind {
	case tokName:
		p.next()
		return p.name(t, Load)
	case tokNumber:
		p.next()
		return &Constant{Span: t.span(), Value: p.number(t)}
	case tokString, tokFStringStart:
		return p.strings()
	case tokKeyword:
		if kind, ok := singletons[t.text]; ok {
			p.next()
			return &Constant{Span: t.span(), Value: Value{Kind: kind}}
		}
	case tokOp:
		switch t.text {
		case "(":
			return p.parenthesized()
		case "[":
			return p.listDisplay()
		case "{":
			return p.braces()
		case "...":
			p.next()
			return &Constant{Span: t.span(), Value: Value{Kind: EllipsisValue}}
		}
	}
	p.fail()
	panic("unreachable")
}

var singletons = map[string]ValueKind{"None": NoneValue, "True": TrueValue, "False": FalseValue}

// parenthesized parses a group, a tuple, a yield or a generator expression.
func (p *parser) parenthesized() Expr {
	start := p.next().start
	if p.got(")") {
		return &Tuple{Span: p.span(start)}
	}
	if p.tok.isKeyword("yield") {
		h := p.enter()
		defer p.leave(h)
		e := p.yieldExpr()
		p.want(")")
		return e
	}
	if p.tok.is("**") {
		p.rejectDoubleStar()
	}
	first := p.starNamed()
	if p.startsFor() {
		return p.generator(start, first)
	}
	if p.tok.is(",") {
		elts := p.restOfDisplay(first, ")")
		return &Tuple{Span: p.span(start), Elts: elts}
	}
	if star, ok := first.(*Starred); ok && p.tok.is(")") {
		p.failAt(star.Where(), "cannot use starred expression here")
	}
	p.want(")")
	return first
}

// rejectDoubleStar finds (**value).
func (p *parser) rejectDoubleStar() {
	at := p.tok.span()
	ok := !p.guessing && p.guess(func() {
		p.next()
		p.expression()
		p.want(")")
	})
	if ok {
		p.failAt(at, "cannot use double starred expression here")
	}
	p.fail()
}

// generator parses a generator expression from its first "for" on; start is
// the place of its opening parenthesis.
func (p *parser) generator(start Pos, elt Expr) Expr {
	generators := p.comprehension(elt)
	p.want(")")
	return &GeneratorExp{Span: p.span(start), Elt: elt, Generators: generators}
}

// restOfDisplay parses the elements after the first one, and the bracket that
// closes the display.
func (p *parser) restOfDisplay(first Expr, closing string) []Expr {
	elts := []Expr{first}
	for p.got(",") && p.startsStarred() {
		elts = append(elts, p.starNamed())
	}
	if closing != ")" && p.startsFor() {
		p.rejectBareTarget(elts)
	}
	p.want(closing)
	return elts
}

// rejectBareTarget finds [a, b for …], a comprehension of a tuple without
// parentheses.
func (p *parser) rejectBareTarget(elts []Expr) {
	end := p.toks[p.i-1].end
	if len(elts) > 1 {
		end = elts[len(elts)-1].Where().End()
	}
	if !p.guessing && p.guess(func() { p.forClauses() }) {
		p.failAt(span(elts[0].Where().Start(), end), "did you forget parentheses around the comprehension target?")
	}
}

func (p *parser) listDisplay() Expr {
	start := p.next().start
	if p.got("]") {
		return &List{Span: p.span(start)}
	}
	first := p.starNamed()
	if p.startsFor() {
		generators := p.comprehension(first)
		p.want("]")
		return &ListComp{Span: p.span(start), Elt: first, Generators: generators}
	}
	elts := p.restOfDisplay(first, "]")
	return &List{Span: p.span(start), Elts: elts}
}

// braces parses a set, a dictionary, or a comprehension of one.
func (p *parser) braces() Expr {
	start := p.next().start
	if p.got("}") {
		return &Dict{Span: p.span(start)}
	}
	if p.tok.is("**") {
		return p.dict(start, nil)
	}
	isKey := !p.tok.is("*") && !p.peek().is(":=")
	first := p.starNamed()
	if isKey && p.tok.is(":") {
		return p.dict(start, first)
	}
	if p.startsFor() {
		generators := p.comprehension(first)
		p.want("}")
		return &SetComp{Span: p.span(start), Elt: first, Generators: generators}
	}
	elts := p.restOfDisplay(first, "}")
	return &Set{Span: p.span(start), Elts: elts}
}

// startsFor reports whether the current token begins a comprehension's clause.
func (p *parser) startsFor() bool {
	if p.tok.isKeyword("async") && !p.peek().isKeyword("for") {
		p.stray = p.i
		return false
	}
	return p.tok.isKeyword("for") || p.tok.isKeyword("async")
}

// comprehension parses the clauses of a comprehension of elt.
func (p *parser) comprehension(elt Expr) []*Comprehension {
	if star, ok := elt.(*Starred); ok {
		if !p.guessing && p.guess(func() { p.forClauses() }) {
			p.failAt(star.Where(), "iterable unpacking cannot be used in comprehension")
		}
		p.fail()
	}
	return p.forClauses()
}

func (p *parser) forClauses() []*Comprehension {
	var clauses []*Comprehension
	for p.startsFor() {
		c := &Comprehension{IsAsync: p.gotKeyword("async")}
		p.next()
		c.Target = p.forTargets()
		c.Iter = p.disjunction()
		for p.gotKeyword("if") {
			c.Ifs = append(c.Ifs, p.disjunction())
		}
		clauses = append(clauses, c)
	}
	return clauses
}

// forTargets parses what stands between "for" and "in", and the "in".
func (p *parser) forTargets() Expr {
	i := p.i
	e := p.targets()
	if bad := invalidTarget(e, forTarget); bad != nil || !p.tok.isKeyword("in") {
		p.rejectForTargets(i)
	}
	setContext(e, Store)
	p.next()
	return e
}

// rejectForTargets is called where something else than targets and "in"
// begins with token i. CPython reads it as an expression then.
func (p *parser) rejectForTargets(i int) {
	if p.guessing {
		p.fail()
	}
	var e Expr
	if p.guessFrom(i, func() { e = p.starExpressions() }) {
		if bad := invalidTarget(e, forTarget); bad != nil {
			p.failAt(bad.Where(), "cannot assign to %s", describe(bad))
		}
	}
	p.fail()
}

// targets parses targets: like starExpressions, but without operators as
// loose as "in".
func (p *parser) targets() Expr {
	start := p.tok.start
	first := p.target()
	if !p.tok.is(",") {
		return first
	}
	elts := []Expr{first}
	for p.got(",") && p.startsStarred() {
		elts = append(elts, p.target())
	}
	return &Tuple{Span: p.span(start), Elts: elts}
}

func (p *parser) target() Expr {
	h := p.enter()
	defer p.leave(h)
	if p.tok.is("*") {
		return p.starred()
	}
	return p.binary(0)
}
