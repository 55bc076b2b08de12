package syntax

// paramStyle tells a def's parameters from a lambda's.
type paramStyle struct {
	closing     string // what follows the parameters
	annotations bool
	what        string // what CPython calls them in an error
}

var (
	defParams    = paramStyle{")", true, "Function"}
	lambdaParams = paramStyle{":", false, "Lambda expression"}
)

// paramList is the state of parsing parameters.
type paramList struct {
	paramStyle
	*Arguments
	slash bool // "/" was read
	star  bool // "*" or "*args" was read
}

// closes reports whether t ends the parameters.
func (l *paramList) closes(t *token) bool {
	return t.is(l.closing) || l.closing == ":" && t.kind == tokFieldColon
}

// parameters parses parameters up to the token that closes them, which it
// leaves.
func (p *parser) parameters(style paramStyle) *Arguments {
	l := &paramList{paramStyle: style, Arguments: &Arguments{}}
	for !l.closes(p.tok) {
		switch {
		case p.tok.is("/"):
			p.slash(l)
		case p.tok.is("**"):
			p.doubleStar(l)
			return l.Arguments
		case p.tok.is("*"):
			p.star(l)
		case p.tok.is("("):
			p.rejectParenthesized(l)
		default:
			p.plainParam(l)
		}
		if !p.got(",") {
			break
		}
	}
	return l.Arguments
}

// param parses a name and its annotation; starred lets the annotation be
// starred.
func (p *parser) param(l *paramList, starred bool) *Arg {
	start := p.tok.start
	arg := &Arg{Arg: p.wantName().text}
	if l.annotations && p.got(":") {
		if starred {
			arg.Annotation = p.starExpression()
		} else {
			arg.Annotation = p.expression()
		}
	}
	arg.Span = p.span(start)
	return arg
}

// defaultValue parses "= value"; it returns nil if there is none.
func (p *parser) defaultValue(l *paramList) Expr {
	if !p.tok.is("=") {
		return nil
	}
	eq := p.next()
	if p.tok.is(")") || p.tok.is(",") {
		p.failAt(eq.span(), "expected default value expression")
	}
	return p.expression()
}

func (p *parser) plainParam(l *paramList) {
	arg := p.param(l, false)
	value := p.defaultValue(l)
	if !p.tok.is(",") && !l.closes(p.tok) {
		p.fail()
	}
	switch {
	case l.star:
		l.KwOnlyArgs = append(l.KwOnlyArgs, arg)
		l.KwDefaults = append(l.KwDefaults, value)
		return
	case value != nil:
		l.Defaults = append(l.Defaults, value)
	case len(l.Defaults) > 0:
		p.failAt(arg.Where(), "parameter without a default follows parameter with a default")
	}
	l.Args = append(l.Args, arg)
}

func (p *parser) slash(l *paramList) {
	t := p.tok
	switch {
	case l.slash:
		p.failAt(t.span(), "/ may appear only once")
	case l.star:
		p.failAt(t.span(), "/ must be ahead of *")
	case len(l.Args) == 0:
		if p.peek().is(",") {
			p.failAt(t.span(), "at least one argument must precede /")
		}
		p.fail()
	}
	p.next()
	if p.tok.is("*") {
		p.failAt(p.tok.span(), "expected comma between / and *")
	}
	l.slash = true
	l.PosOnlyArgs, l.Args = l.Args, nil
}

// star parses * or *args.
func (p *parser) star(l *paramList) {
	if l.star {
		if next := p.peek(); next.kind != tokName && !next.is(",") {
			p.fail()
		}
		p.failAt(p.tok.span(), "* argument may appear only once")
	}
	t := p.next()
	l.star = true
	if p.tok.is(",") {
		if next := p.peek(); l.closes(next) || next.is("**") {
			p.rejectBareStar(l, t, next)
		}
		return
	}
	if l.closes(p.tok) {
		p.rejectBareStar(l, t, p.tok)
	}
	l.VarArg = p.param(l, true)
	if p.tok.is("=") {
		p.failAt(p.tok.span(), "var-positional argument cannot have default value")
	}
}

// rejectBareStar reports a star that no parameter follows. CPython reports it
// at the star of a def, and behind the star of a lambda.
func (p *parser) rejectBareStar(l *paramList, star, behind *token) {
	if !l.annotations {
		star = behind
	}
	p.failAt(star.span(), "named arguments must follow bare *")
}

// doubleStar parses **kwargs, which must come last.
func (p *parser) doubleStar(l *paramList) {
	p.next()
	l.KwArg = p.param(l, false)
	if p.tok.is("=") {
		p.failAt(p.tok.span(), "var-keyword argument cannot have default value")
	}
	if !p.got(",") || l.closes(p.tok) {
		return
	}
	at := p.tok.span()
	switch {
	case p.tok.is("*") || p.tok.is("**") || p.tok.is("/"):
		p.failAt(at, "arguments cannot follow var-keyword argument")
	case p.tok.kind == tokName && !p.guessing:
		if p.guess(func() { at = p.param(l, false).Where() }) {
			p.failAt(at, "arguments cannot follow var-keyword argument")
		}
	}
	p.fail()
}

// rejectParenthesized finds def f(a, (b, c)), which Python 2 had.
func (p *parser) rejectParenthesized(l *paramList) {
	open := p.tok
	var end Pos
	ok := !p.guessing && len(l.Defaults) == 0 && !l.star && !l.slash && p.guess(func() {
		p.next()
		p.wantName()
		for p.got(",") && p.tok.kind == tokName {
			p.next()
		}
		end = p.tok.end
		p.want(")")
	})
	if ok {
		p.failAt(span(open.start, end), "%s parameters cannot be parenthesized", l.what)
	}
	p.fail()
}
