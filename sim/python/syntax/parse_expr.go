package syntax

// startsExpression reports whether an expression may begin with the current
// token. A star or a yield is not part of the question.
func (p *parser) startsExpression() bool {
	switch t := p.tok; t.kind {
	case tokName, tokNumber, tokString, tokFStringStart:
		return true
	case tokKeyword:
		switch t.text {
		case "None", "True", "False", "not", "lambda", "await":
			return true
		}
	case tokOp:
		switch t.text {
		case "(", "[", "{", "-", "+", "~", "...":
			return true
		}
	case tokBad:
		return true // reading on reports the fault
	}
	return false
}

func (p *parser) startsStarred() bool { return p.tok.is("*") || p.startsExpression() }

// starExpressions parses what may stand on the right of an assignment, save
// yield: one expression, or a tuple without parentheses.
func (p *parser) starExpressions() Expr {
	start := p.tok.start
	first := p.starExpression()
	if !p.tok.is(",") {
		return first
	}
	elts := []Expr{first}
	for p.got(",") && p.startsStarred() {
		elts = append(elts, p.starExpression())
	}
	return &Tuple{Span: p.span(start), Elts: elts}
}

func (p *parser) starExpression() Expr {
	if p.tok.is("*") {
		return p.starred()
	}
	return p.expression()
}

// starred parses *value, where value binds tighter than a comparison.
func (p *parser) starred() Expr {
	start := p.next().start
	i := p.i
	value := p.binary(0)
	p.disj, p.disjStart, p.disjEnd = value, i, p.i
	return &Starred{Span: p.span(start), Value: value}
}

// starNamed parses an element of a display.
func (p *parser) starNamed() Expr {
	if p.tok.is("*") {
		return p.starred()
	}
	return p.namedExpression()
}

// yieldOrExpressions parses the right side of an assignment.
func (p *parser) yieldOrExpressions() Expr {
	if p.tok.isKeyword("yield") {
		return p.yieldExpr()
	}
	return p.starExpressions()
}

func (p *parser) yieldExpr() Expr {
	start := p.next().start
	if p.gotKeyword("from") {
		value := p.expression()
		return &YieldFrom{Span: p.span(start), Value: value}
	}
	var value Expr
	if p.startsStarred() {
		value = p.starExpressions()
	}
	return &Yield{Span: p.span(start), Value: value}
}

// namedExpression parses an expression or name := expression.
func (p *parser) namedExpression() Expr {
	i := p.i
	if e := p.walrus(); e != nil {
		return e
	}
	e := p.expression()
	p.rejectAssign(i, e)
	return e
}

// walrus parses name := expression; it returns nil if that is not what is next.
func (p *parser) walrus() Expr {
	if p.tok.kind != tokName || !p.peek().is(":=") {
		return nil
	}
	h := p.enter()
	defer p.leave(h)
	name := p.name(p.next(), Store)
	p.next()
	value := p.expression()
	return &NamedExpr{Span: p.span(name.Start()), Target: name, Value: value}
}

func (p *parser) name(t *token, ctx Context) *Name {
	return &Name{Span: t.span(), ID: t.text, Ctx: ctx}
}

// rejectAssign finds ":=" and "=" after the expression e that began with
// token i, where neither can stand.
func (p *parser) rejectAssign(i int, e Expr) {
	if p.guessing {
		return
	}
	if p.tok.is(":=") && p.expressionAt(p.i+1) {
		p.failAt(e.Where(), "cannot use assignment expressions with %s", describe(e))
	}
	p.diagnoseAssign(i, p.i)
}

// expression parses a conditional expression, a lambda or anything that binds
// tighter.
func (p *parser) expression() Expr {
	h := p.enter()
	defer p.leave(h)
	if p.tok.isKeyword("lambda") {
		return p.lambda()
	}
	i, start := p.i, p.tok.start
	body := p.disjunction()
	p.disj, p.disjStart, p.disjEnd = body, i, p.i
	if !p.tok.isKeyword("if") {
		return body
	}
	p.next()
	p.tests = append(p.tests, pendingTest{start, p.i})
	test := p.disjunction()
	p.tests = p.tests[:len(p.tests)-1]
	if !p.tok.isKeyword("else") {
		if !p.tok.is(":") && p.tok.kind != tokBad {
			p.failAt(p.span(start), "expected 'else' after 'if' expression")
		}
		p.fail()
	}
	p.next()
	orElse := p.expression()
	return &IfExp{Span: p.span(start), Test: test, Body: body, OrElse: orElse}
}

// expressionAt reports whether an expression begins at token i, whatever
// follows it.
func (p *parser) expressionAt(i int) bool {
	e, _ := p.longest(i, p.expression)
	return e != nil
}

func (p *parser) lambda() Expr {
	start := p.next().start
	args := p.parameters(lambdaParams)
	if p.tok.kind == tokFieldColon {
		p.failAt(span(start, p.tok.end), "f-string: lambda expressions are not allowed without parentheses")
	}
	p.want(":")
	body := p.expression()
	return &Lambda{Span: p.span(start), Args: args, Body: body}
}

func (p *parser) disjunction() Expr {
	return p.boolOp("or", Or, func() Expr {
		return p.boolOp("and", And, p.inversion)
	})
}

func (p *parser) boolOp(word string, op BoolOperator, operand func() Expr) Expr {
	start := p.tok.start
	first := operand()
	if !p.tok.isKeyword(word) {
		return first
	}
	values := []Expr{first}
	for p.gotKeyword(word) {
		values = append(values, operand())
	}
	p.link()
	return &BoolOp{Span: p.span(start), Op: op, Values: values}
}

func (p *parser) inversion() Expr {
	if !p.tok.isKeyword("not") {
		return p.comparison()
	}
	h := p.enter()
	defer p.leave(h)
	start := p.next().start
	operand := p.inversion()
	return &UnaryOp{Span: p.span(start), Op: Not, Operand: operand}
}

func (p *parser) comparison() Expr {
	start := p.tok.start
	left := p.binary(0)
	op, ok := p.cmpOperator()
	if !ok {
		return left
	}
	e := &Compare{Left: left}
	for ok {
		e.Ops = append(e.Ops, op)
		e.Comparators = append(e.Comparators, p.binary(0))
		op, ok = p.cmpOperator()
	}
	p.link()
	e.Span = p.span(start)
	return e
}

var cmpOperators = map[string]CmpOperator{
	"==": Eq, "!=": NotEq, "<": Lt, "<=": LtE, ">": Gt, ">=": GtE, "in": In, "is": Is,
}

// cmpOperator moves past a comparison operator, if one is next.
func (p *parser) cmpOperator() (CmpOperator, bool) {
	if p.tok.isKeyword("not") {
		if !p.peek().isKeyword("in") {
			p.stray = p.i
			return 0, false
		}
		p.next()
		p.next()
		return NotIn, true
	}
	if p.tok.kind != tokOp && p.tok.kind != tokKeyword {
		return 0, false
	}
	op, ok := cmpOperators[p.tok.text]
	if !ok {
		return 0, false
	}
	p.next()
	if op == Is && p.gotKeyword("not") {
		op = IsNot
	}
	return op, true
}

// binaryOps holds the left-associative operators; a higher level binds tighter.
var binaryOps = map[string]struct {
	op    Operator
	level int
}{
	"|": {BitOr, 1}, "^": {BitXor, 2}, "&": {BitAnd, 3}, "<<": {LShift, 4}, ">>": {RShift, 4},
	"+": {Add, 5}, "-": {Sub, 5},
	"*": {Mult, 6}, "/": {Div, 6}, "//": {FloorDiv, 6}, "%": {Mod, 6}, "@": {MatMult, 6},
}

// binary parses operators that bind at least as tight as a level of binaryOps.
func (p *parser) binary(level int) Expr {
	start := p.tok.start
	left := p.factor()
	for p.tok.kind == tokOp {
		o, ok := binaryOps[p.tok.text]
		if !ok || o.level < level {
			break
		}
		p.next()
		right := p.binary(o.level + 1)
		left = &BinOp{Span: p.span(start), Left: left, Op: o.op, Right: right}
		p.link()
	}
	return left
}

func (p *parser) factor() Expr {
	var op UnaryOperator
	switch {
	case p.tok.is("-"):
		op = USub
	case p.tok.is("+"):
		op = UAdd
	case p.tok.is("~"):
		op = Invert
	default:
		return p.power()
	}
	h := p.enter()
	defer p.leave(h)
	start := p.next().start
	operand := p.factor()
	return &UnaryOp{Span: p.span(start), Op: op, Operand: operand}
}

func (p *parser) power() Expr {
	start := p.tok.start
	var left Expr
	if p.gotKeyword("await") {
		value := p.primary()
		left = &Await{Span: p.span(start), Value: value}
	} else {
		left = p.primary()
	}
	if !p.tok.is("**") {
		return left
	}
	h := p.enter()
	defer p.leave(h)
	p.next()
	right := p.factor()
	p.height = max(p.height, h)
	return &BinOp{Span: p.span(start), Left: left, Op: Pow, Right: right}
}

// primary parses an atom and the attributes, subscripts and calls behind it.
func (p *parser) primary() Expr {
	outer := p.height
	p.height = 0
	start := p.tok.start
	e := p.atom()
	for p.tok.kind == tokOp {
		switch p.tok.text {
		case ".":
			p.next()
			attr := p.wantName()
			e = &Attribute{Span: p.span(start), Value: e, Attr: attr.text}
		case "[":
			if p.peek().is("]") { // a list, with a comma missing in front of it, or nothing
				p.stray = p.i
				p.height = max(p.height, outer)
				return e
			}
			p.next()
			slice := p.subscripts()
			p.want("]")
			e = &Subscript{Span: p.span(start), Value: e, Slice: slice}
		case "(":
			args, keywords := p.arguments(true)
			e = &Call{Span: p.span(start), Func: e, Args: args, Keywords: keywords}
		default:
			p.height = max(p.height, outer)
			return e
		}
		p.link()
	}
	p.height = max(p.height, outer)
	return e
}

// subscripts parses what stands between brackets; several form a tuple.
func (p *parser) subscripts() Expr {
	start := p.tok.start
	first := p.slice()
	if _, starred := first.(*Starred); !starred && !p.tok.is(",") {
		return first
	}
	elts := []Expr{first}
	for p.got(",") && (p.tok.is(":") || p.startsStarred()) {
		elts = append(elts, p.slice())
	}
	return &Tuple{Span: p.span(start), Elts: elts}
}

func (p *parser) slice() Expr {
	if p.tok.is("*") {
		return p.starred()
	}
	start := p.tok.start
	var lower Expr
	if !p.tok.is(":") {
		i := p.i
		if e := p.walrus(); e != nil {
			return e
		}
		lower = p.expression()
		if !p.tok.is(":") {
			p.rejectAssign(i, lower)
			return lower
		}
	}
	s := &Slice{Lower: lower}
	p.next()
	if p.startsExpression() {
		s.Upper = p.expression()
	}
	if p.got(":") && p.startsExpression() {
		s.Step = p.expression()
	}
	p.link()
	s.Span = p.span(start)
	return s
}
