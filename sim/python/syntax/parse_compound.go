package syntax

import "strings"

// compound parses a compound statement; it returns nil if none begins here.
func (p *parser) compound() Stmt {
	t := p.tok
	switch {
	case t.is("@"):
		return p.decorated()
	case t.isName("match"):
		return p.match()
	case t.kind != tokKeyword:
		return nil
	}
	switch t.text {
	case "if":
		return p.ifStatement("if")
	case "while":
		return p.while()
	case "for":
		return p.forStatement(t.start, false)
	case "try":
		return p.tryStatement()
	case "with":
		return p.with(t.start, false)
	case "def":
		return p.def(t.start, nil, false)
	case "class":
		return p.class(nil)
	case "async":
		return p.async(nil)
	}
	return nil
}

// block parses what follows the colon of the compound statement what, which
// began on a line.
func (p *parser) block(what string, line int) []Stmt {
	h := p.enter()
	defer p.leave(h)
	if p.tok.kind != tokNewline {
		return p.simpleStatements(nil)
	}
	p.next()
	if p.tok.kind != tokIndent {
		if p.tok.kind == tokBad {
			p.failBad()
		}
		p.failIndent(p.here(), "expected an indented block after %s on line %d", what, line)
	}
	p.next()
	var body []Stmt
	for p.tok.kind != tokDedent {
		body = p.statement(body)
	}
	p.next()
	return body
}

// ifStatement parses an if statement, or the part of one that begins with
// elif.
func (p *parser) ifStatement(word string) Stmt {
	h := p.enter()
	defer p.leave(h)
	t := p.next()
	s := &If{Test: p.namedExpression()}
	p.wantColon()
	s.Body = p.block("'"+word+"' statement", t.start.Line)
	if p.tok.isKeyword("elif") {
		s.OrElse = []Stmt{p.ifStatement("elif")}
	} else {
		s.OrElse = p.elseBlock()
	}
	s.Span = p.spanTo(t.start)
	return s
}

// spanTo returns the span from a place to the end of the last token of a
// block that was just read.
func (p *parser) spanTo(start Pos) Span {
	i := p.i - 1
	for p.toks[i].kind == tokDedent || p.toks[i].kind == tokNewline {
		i--
	}
	return span(start, p.toks[i].end)
}

// elseBlock parses an else clause, if there is one.
func (p *parser) elseBlock() []Stmt {
	t := p.tok
	if !p.gotKeyword("else") {
		return nil
	}
	p.force(":")
	return p.block("'else' statement", t.start.Line)
}

func (p *parser) while() Stmt {
	t := p.next()
	s := &While{Test: p.namedExpression()}
	p.wantColon()
	s.Body = p.block("'while' statement", t.start.Line)
	s.OrElse = p.elseBlock()
	s.Span = p.spanTo(t.start)
	return s
}

func (p *parser) forStatement(start Pos, async bool) Stmt {
	t := p.next()
	s := &For{Async: async, Target: p.forTargets()}
	s.Iter = p.starExpressions()
	p.wantColon()
	s.Body = p.block("'for' statement", t.start.Line)
	s.OrElse = p.elseBlock()
	s.Span = p.spanTo(start)
	return s
}

// async parses what "async" may stand before.
func (p *parser) async(decorators []Expr) Stmt {
	start := p.next().start
	switch {
	case p.tok.isKeyword("def"):
		return p.def(start, decorators, true)
	case decorators != nil:
	case p.tok.isKeyword("for"):
		return p.forStatement(start, true)
	case p.tok.isKeyword("with"):
		return p.with(start, true)
	}
	p.fail()
	panic("unreachable")
}

func (p *parser) decorated() Stmt {
	var decorators []Expr
	for p.got("@") {
		decorators = append(decorators, p.namedExpression())
		if p.tok.kind != tokNewline {
			p.fail()
		}
		p.next()
	}
	switch t := p.tok; {
	case t.isKeyword("def"):
		return p.def(t.start, decorators, false)
	case t.isKeyword("class"):
		return p.class(decorators)
	case t.isKeyword("async"):
		return p.async(decorators)
	}
	p.fail()
	panic("unreachable")
}

func (p *parser) def(start Pos, decorators []Expr, async bool) Stmt {
	t := p.next()
	name := p.wantName()
	s := &FunctionDef{Async: async, Name: name.text, NameSpan: name.span(), DecoratorList: decorators}
	bracket := p.i
	if !p.try(func() { s.TypeParams = p.typeParams() }) {
		if p.err.Message != "invalid syntax" {
			panic(bailout{})
		}
		p.seek(bracket)
	}
	p.force("(")
	s.Args = p.parameters(defParams)
	p.want(")")
	if arrow := p.i; p.got("->") {
		if !p.try(func() { s.Returns = p.expression() }) {
			if !strings.HasPrefix(p.err.Message, "invalid syntax") {
				panic(bailout{})
			}
			p.seek(arrow)
		}
	}
	p.force(":")
	s.Body = p.block("function definition", t.start.Line)
	s.Span = p.spanTo(start)
	return s
}

func (p *parser) class(decorators []Expr) Stmt {
	t := p.next()
	name := p.wantName()
	s := &ClassDef{Name: name.text, NameSpan: name.span(), DecoratorList: decorators}
	s.TypeParams = p.typeParams()
	if p.tok.is("(") {
		s.Bases, s.Keywords = p.arguments(false)
	}
	p.wantColon()
	s.Body = p.block("class definition", t.start.Line)
	s.Span = p.spanTo(t.start)
	return s
}

// typeParams parses type parameters in brackets, if there are some.
func (p *parser) typeParams() []TypeParam {
	if !p.tok.is("[") || p.peek().is("]") {
		return nil
	}
	p.next()
	var params []TypeParam
	for !p.tok.is("]") {
		params = append(params, p.typeParam())
		if !p.got(",") {
			break
		}
	}
	p.want("]")
	return params
}

func (p *parser) typeParam() TypeParam {
	start := p.tok.start
	switch {
	case p.got("**"):
		name := p.wantName().text
		p.rejectBound("ParamSpec")
		return &ParamSpec{Span: p.span(start), Name: name}
	case p.got("*"):
		name := p.wantName().text
		p.rejectBound("TypeVarTuple")
		return &TypeVarTuple{Span: p.span(start), Name: name}
	}
	v := &TypeVar{Name: p.wantName().text}
	if p.got(":") {
		v.Bound = p.expression()
	}
	v.Span = p.span(start)
	return v
}

// rejectBound finds a bound where only a TypeVar may have one.
func (p *parser) rejectBound(what string) {
	if !p.tok.is(":") {
		return
	}
	colon := p.next()
	kind := "bound"
	if _, ok := p.expression().(*Tuple); ok {
		kind = "constraints"
	}
	p.failAt(p.upToFar(colon.start), "cannot use %s with %s", kind, what)
}
