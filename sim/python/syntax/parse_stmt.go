package syntax

// file parses a whole module.
func (p *parser) file() []Stmt {
	var body []Stmt
	for p.tok.kind != tokEOF {
		body = p.statement(body)
	}
	return body
}

// statement parses one compound statement or one line of simple ones, and
// appends to body.
func (p *parser) statement(body []Stmt) []Stmt {
	if s := p.compound(); s != nil {
		return append(body, s)
	}
	return p.simpleStatements(body)
}

// simpleStatements parses statements separated by semicolons, and the newline.
func (p *parser) simpleStatements(body []Stmt) []Stmt {
	for {
		p.height = 0
		body = append(body, p.simple())
		if !p.got(";") || p.tok.kind == tokNewline {
			break
		}
	}
	if p.tok.kind != tokNewline {
		p.fail()
	}
	p.next()
	return body
}

func (p *parser) simple() Stmt {
	t := p.tok
	switch t.kind {
	case tokKeyword:
		if parse, ok := simpleKeywords[t.text]; ok {
			p.next()
			return parse(p, t.start)
		}
	case tokName:
		if t.text == "type" && p.peek().kind == tokName {
			p.next()
			return p.typeAlias(t.start)
		}
	}
	return p.exprStatement()
}

// simpleKeywords holds the statements that begin with a keyword, which is
// read already.
var simpleKeywords map[string]func(*parser, Pos) Stmt

func init() {
	simpleKeywords = map[string]func(*parser, Pos) Stmt{
		"assert":   (*parser).assert,
		"break":    func(p *parser, start Pos) Stmt { return &Break{p.span(start)} },
		"continue": func(p *parser, start Pos) Stmt { return &Continue{p.span(start)} },
		"del":      (*parser).del,
		"from":     (*parser).importFrom,
		"global": func(p *parser, start Pos) Stmt {
			names := p.nameList()
			return &Global{Span: p.span(start), Names: names}
		},
		"import": (*parser).importNames,
		"nonlocal": func(p *parser, start Pos) Stmt {
			names := p.nameList()
			return &Nonlocal{Span: p.span(start), Names: names}
		},
		"pass":   func(p *parser, start Pos) Stmt { return &Pass{p.span(start)} },
		"raise":  (*parser).raise,
		"return": (*parser).ret,
	}
}

func (p *parser) nameList() []string {
	names := []string{p.wantName().text}
	for p.got(",") {
		names = append(names, p.wantName().text)
	}
	return names
}

func (p *parser) assert(start Pos) Stmt {
	s := &Assert{Test: p.expression()}
	if p.got(",") {
		s.Msg = p.expression()
	}
	s.Span = p.span(start)
	return s
}

func (p *parser) ret(start Pos) Stmt {
	s := &Return{}
	if p.startsStarred() {
		s.Value = p.starExpressions()
	}
	s.Span = p.span(start)
	return s
}

func (p *parser) raise(start Pos) Stmt {
	s := &Raise{}
	if p.startsExpression() {
		s.Exc = p.expression()
		if p.gotKeyword("from") {
			s.Cause = p.expression()
		}
	}
	s.Span = p.span(start)
	return s
}

func (p *parser) del(start Pos) Stmt {
	s := &Delete{Targets: []Expr{p.starExpression()}}
	for p.got(",") && p.startsStarred() {
		s.Targets = append(s.Targets, p.starExpression())
	}
	s.Span = p.span(start)
	for _, e := range s.Targets {
		p.wantTarget(e, delTarget)
	}
	return s
}

func (p *parser) typeAlias(start Pos) Stmt {
	s := &TypeAlias{Name: p.name(p.wantName(), Store)}
	s.TypeParams = p.typeParams()
	p.want("=")
	s.Value = p.expression()
	s.Span = p.span(start)
	return s
}

func (p *parser) importNames(start Pos) Stmt {
	var names []*Alias
	for {
		names = append(names, p.alias(p.dottedName))
		if !p.got(",") {
			break
		}
	}
	s := &Import{Span: p.span(start), Names: names}
	if p.tok.isKeyword("from") {
		p.rejectImportFrom(start)
	}
	return s
}

// rejectImportFrom finds "import a from b".
func (p *parser) rejectImportFrom(start Pos) {
	ok := !p.guessing && p.guess(func() {
		p.next()
		p.dottedName()
	})
	if ok {
		p.failAt(p.upToFar(start), "Did you mean to use 'from ... import ...' instead?")
	}
	p.fail()
}

// alias parses a name to import and the name that it is given.
func (p *parser) alias(name func() string) *Alias {
	start := p.tok.start
	a := &Alias{Name: name()}
	if p.gotKeyword("as") {
		a.AsName = p.wantName().text
	}
	a.Span = p.span(start)
	return a
}

func (p *parser) dottedName() string {
	name := p.wantName().text
	for p.got(".") {
		name += "." + p.wantName().text
	}
	return name
}

func (p *parser) importFrom(start Pos) Stmt {
	s := &ImportFrom{}
	for p.tok.is(".") || p.tok.is("...") {
		s.Level += len(p.next().text)
	}
	if s.Level == 0 || p.tok.kind == tokName {
		s.Module = p.dottedName()
	}
	p.wantKeyword("import")
	switch {
	case p.tok.is("*"):
		t := p.next()
		s.Names = []*Alias{{Span: t.span(), Name: "*"}}
	case p.got("("):
		s.Names = p.importedNames(")")
		p.want(")")
	default:
		s.Names = p.importedNames("")
	}
	s.Span = p.span(start)
	return s
}

// importedNames parses the names of a from import; a comma may end them only
// within parentheses.
func (p *parser) importedNames(closing string) []*Alias {
	name := func() string { return p.wantName().text }
	names := []*Alias{p.alias(name)}
	for p.got(",") {
		if closing != "" && p.tok.is(closing) {
			break
		}
		if closing == "" && p.tok.kind == tokNewline {
			p.failAt(p.tok.span(), "trailing comma not allowed without surrounding parentheses")
		}
		names = append(names, p.alias(name))
	}
	return names
}
