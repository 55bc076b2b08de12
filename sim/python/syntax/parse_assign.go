package syntax

import "strings"

// exprStatement parses an expression or an assignment of any kind.
func (p *parser) exprStatement() Stmt {
	i, start := p.i, p.tok.start
	e := p.yieldOrExpressions()
	switch {
	case p.tok.is(":"):
		return p.annAssign(i, e)
	case p.tok.is("="):
		return p.assign(i, e)
	case p.tok.is(":="):
		p.rejectWalrus(i, e)
	}
	if op, ok := p.augOperator(); ok {
		return p.augAssign(start, e, op)
	}
	return &ExprStmt{Span: p.span(start), Value: e}
}

// rejectWalrus finds "target := value" as a statement.
func (p *parser) rejectWalrus(i int, e Expr) {
	if tuple, ok := e.(*Tuple); ok && !p.toks[i].is("(") {
		e = tuple.Elts[len(tuple.Elts)-1]
	}
	if _, ok := e.(*Name); (!ok || p.toks[p.i-1].is(")")) && !p.guessing && p.expressionAt(p.i+1) {
		p.failAt(e.Where(), "cannot use assignment expressions with %s", describe(e))
	}
	p.fail()
}

// augOperator returns the operator of an augmented assignment, if one is next.
func (p *parser) augOperator() (Operator, bool) {
	text, ok := strings.CutSuffix(p.tok.text, "=")
	if !ok || p.tok.kind != tokOp {
		return 0, false
	}
	if text == "**" {
		return Pow, true
	}
	o, ok := binaryOps[text]
	return o.op, ok
}

func (p *parser) augAssign(start Pos, e Expr, op Operator) Stmt {
	if !isSingleTarget(e) {
		if p.guessing || !p.toks[p.i+1].isKeyword("yield") && !p.expressionAt(p.i+1) {
			p.fail()
		}
		p.failAt(e.Where(), "'%s' is an illegal expression for augmented assignment", describe(e))
	}
	setContext(e, Store)
	p.next()
	value := p.yieldOrExpressions()
	return &AugAssign{Span: p.span(start), Target: e, Op: op, Value: value}
}

func isSingleTarget(e Expr) bool {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		return true
	}
	return false
}

// annAssign parses an annotation of e, which began with token i, and the value
// behind it.
func (p *parser) annAssign(i int, e Expr) Stmt {
	if !isSingleTarget(e) {
		p.rejectAnnotation(i, e)
	}
	s := &AnnAssign{Target: e, Simple: p.i == i+1}
	setContext(e, Store)
	p.next()
	s.Annotation = p.expression()
	if p.got("=") {
		s.Value = p.yieldOrExpressions()
	}
	s.Span = p.span(p.toks[i].start)
	return s
}

// rejectAnnotation is called where something else than a single target is
// followed by a colon.
func (p *parser) rejectAnnotation(i int, e Expr) {
	if p.guessing || !p.expressionAt(p.i+1) {
		p.fail()
	}
	switch target := e.(type) {
	case *List:
		p.failAt(e.Where(), "only single target (not list) can be annotated")
	case *Tuple:
		at, colon := e.Where(), p.i
		bracketed := p.guessFrom(i, func() {
			p.atom()
			if p.i != colon {
				p.fail()
			}
		})
		if !bracketed {
			at = target.Elts[0].Where()
		}
		p.failAt(at, "only single target (not tuple) can be annotated")
	}
	p.failAt(e.Where(), "illegal target for annotation")
}

// assign parses "= value" any number of times after e, which began with
// token i.
func (p *parser) assign(i int, e Expr) Stmt {
	s := &Assign{}
	start := p.toks[i].start
	var begin, eq int // the first target's first token, and the "=" behind it
	for first := true; p.tok.is("="); first = false {
		switch e.(type) {
		case *Yield, *YieldFrom:
			if p.toks[i].isKeyword("yield") {
				p.failAt(e.Where(), "assignment to yield expression not possible")
			}
		}
		if first {
			begin, eq = i, p.i
		}
		if invalidTarget(e, assignTarget) != nil && !p.guessing {
			if last := p.lastElement(begin); last >= 0 {
				p.diagnoseAssign(last, eq)
			}
		}
		p.wantTarget(e, assignTarget)
		s.Targets = append(s.Targets, e)
		p.next()
		i = p.i
		e = p.yieldOrExpressions()
	}
	s.Value = e
	s.Span = p.span(start)
	return s
}

// lastElement returns the first token of the last element of the tuple, or of
// the single expression, that begins with token i. It returns -1 if a comma or
// a starred element comes last.
func (p *parser) lastElement(i int) int {
	last := i
	p.guessFrom(i, func() {
		p.starExpression()
		for p.got(",") {
			last = p.i
			if !p.startsStarred() {
				break
			}
			p.starExpression()
		}
	})
	if p.toks[last].is("*") || p.toks[last].is("=") {
		return -1
	}
	return last
}
