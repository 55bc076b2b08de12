package syntax

// dict parses a dictionary display or comprehension. Its brace, at start, and
// its first key are read already; the key is nil if ** comes first.
func (p *parser) dict(start Pos, key Expr) Expr {
	d := &Dict{}
	add := func(key, value Expr) {
		d.Keys = append(d.Keys, key)
		d.Values = append(d.Values, value)
	}
	if key == nil {
		add(nil, p.unpackedDict(true))
	} else {
		value := p.dictValue()
		if p.startsFor() {
			generators := p.forClauses()
			p.want("}")
			return &DictComp{Span: p.span(start), Key: key, Value: value, Generators: generators}
		}
		add(key, value)
	}
	for p.got(",") && !p.tok.is("}") {
		if p.tok.is("**") {
			add(nil, p.unpackedDict(false))
			continue
		}
		key := p.expression()
		if !p.tok.is(":") {
			p.rejectKey(key)
		}
		add(key, p.dictValue())
	}
	p.want("}")
	d.Span = p.span(start)
	return d
}

// dictValue parses a colon and the value behind it.
func (p *parser) dictValue() Expr {
	colon := p.next()
	switch {
	case p.tok.is("*"):
		star := p.tok
		if !p.guessing && p.guess(func() { p.next(); p.binary(0) }) {
			p.failAt(p.upToFar(star.start), "cannot use a starred expression in a dictionary value")
		}
	case p.tok.is("}") || p.tok.is(","):
		p.failAt(colon.span(), "expression expected after dictionary key and ':'")
	}
	return p.expression()
}

// unpackedDict parses **value.
func (p *parser) unpackedDict(first bool) Expr {
	star := p.next()
	value := p.binary(0)
	if first && p.startsFor() {
		p.rejectDictUnpacking(star)
	}
	return value
}

// upToFar returns the span from a place to the last character of the last
// token that was looked at: CPython gives some errors no better end.
func (p *parser) upToFar(from Pos) Span {
	end := p.toks[p.far].end
	return span(from, Pos{end.Line, end.Col - 1})
}

// rejectKey is called where no colon follows a key after the first one.
func (p *parser) rejectKey(key Expr) {
	if p.guessing {
		p.fail()
	}
	at := key.Where()
	p.failAt(Span{at.Line, at.EndCol - 1, at.Line, at.EndCol}, "':' expected after dictionary key")
}

func (p *parser) rejectDictUnpacking(star *token) {
	ok := !p.guessing && p.guess(func() {
		p.forClauses()
		p.want("}")
	})
	if ok {
		p.failAt(star.span(), "dict unpacking cannot be used in dict comprehension")
	}
	p.fail()
}
