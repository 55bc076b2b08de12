package syntax

// arguments collects the arguments of a call or of a class statement.
type arguments struct {
	open     *token // the parenthesis before them
	call     bool   // of a call: a generator expression may stand alone
	args     []Expr
	keywords []*Keyword
	unpacked bool // ** was among them
}

// arguments parses the parenthesized arguments of a call or of a class
// statement.
func (p *parser) arguments(call bool) ([]Expr, []*Keyword) {
	a := &arguments{open: p.next(), call: call}
	for !p.tok.is(")") {
		p.argument(a)
		if !p.got(",") {
			break
		}
	}
	p.want(")")
	return a.args, a.keywords
}

// argument parses one argument. Python wants the positional ones first, but
// lets *args come after keywords, though not after **kwargs.
func (p *parser) argument(a *arguments) {
	start := p.tok.start
	switch {
	case p.tok.is("*"):
		if a.unpacked {
			p.failAt(p.tok.span(), "iterable argument unpacking follows keyword argument unpacking")
		}
		p.next()
		value := p.expression()
		e := &Starred{Span: p.span(start), Value: value}
		if p.startsFor() && len(a.args)+len(a.keywords) == 0 {
			p.comprehension(e)
		}
		p.rejectUnpackAssign(start, "iterable")
		a.args = append(a.args, e)
	case p.tok.is("**"):
		p.next()
		value := p.expression()
		p.rejectUnpackAssign(start, "keyword")
		a.keywords = append(a.keywords, &Keyword{Span: p.span(start), Value: value})
		a.unpacked = true
	case p.tok.kind == tokName && p.peek().is("="):
		a.keywords = append(a.keywords, p.keyword())
	default:
		p.positional(a)
	}
}

// rejectUnpackAssign finds f(*a=b) and f(**a=b).
func (p *parser) rejectUnpackAssign(start Pos, what string) {
	if !p.tok.is("=") || p.guessing {
		return
	}
	var at Span
	if p.guess(func() { p.next(); p.expression(); at = p.span(start) }) {
		p.failAt(at, "cannot assign to %s argument unpacking", what)
	}
}

func (p *parser) keyword() *Keyword {
	name := p.next()
	eq := p.next()
	if p.tok.is(",") || p.tok.is(")") {
		p.failAt(span(name.start, eq.end), "expected argument value expression")
	}
	value := p.expression()
	if p.startsFor() && !p.guessing && p.guess(func() { p.forClauses() }) {
		p.failAt(span(name.start, eq.end), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	return &Keyword{Span: p.span(name.start), Arg: name.text, Value: value}
}

// positional parses a positional argument, which may be a generator
// expression without parentheses of its own if it is alone.
func (p *parser) positional(a *arguments) {
	first := len(a.args) == 0 && len(a.keywords) == 0
	t := p.tok
	e := p.walrus()
	if e == nil {
		e = p.expression()
	}
	switch {
	case p.startsFor() && (a.call || !first):
		generators := p.forClauses()
		if !first || !p.tok.is(")") {
			p.rejectGenerator(e, first)
		}
		// The call's parentheses are the generator's, too.
		a.args = append(a.args, &GeneratorExp{Span: span(a.open.start, p.tok.end), Elt: e, Generators: generators})
		p.link()
		return
	case p.tok.is("="):
		p.rejectKeyword(t, e)
	case len(a.keywords) > 0:
		p.rejectPositional(a)
	}
	a.args = append(a.args, e)
}

// rejectGenerator is called after the clauses of a generator expression of elt
// that is not a call's only argument.
func (p *parser) rejectGenerator(elt Expr, first bool) {
	if first && !p.tok.is(",") {
		p.fail()
	}
	p.failAt(span(elt.Where().Start(), p.toks[p.i-1].end), "Generator expression must be parenthesized")
}

// rejectKeyword finds a keyword argument whose keyword e, which began with
// token t, is no name.
func (p *parser) rejectKeyword(t *token, e Expr) {
	at := span(e.Where().Start(), p.tok.end)
	if t.kind == tokKeyword {
		if _, ok := singletons[t.text]; ok && t == &p.toks[p.i-1] {
			p.failAt(at, "cannot assign to %s", t.text)
		}
	}
	p.failAt(at, "expression cannot contain assignment, perhaps you meant \"==\"?")
}

// rejectPositional is called after a positional argument that follows a
// keyword argument. CPython reports it where it could read no further.
func (p *parser) rejectPositional(a *arguments) {
	message := "positional argument follows keyword argument"
	if a.unpacked {
		message += " unpacking"
	}
	if !p.guessing {
		p.guessRest()
	}
	p.failAt(p.toks[p.far].span(), "%s", message)
}

// guessRest reads the arguments that may follow a misplaced one.
func (p *parser) guessRest() {
	far := p.far
	p.far = p.i
	p.guess(func() {
		rest := &arguments{open: p.tok, call: true}
		for p.got(",") && !p.tok.is(")") {
			p.argument(rest)
		}
	})
	p.far = max(far, p.far)
}
