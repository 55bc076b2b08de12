package compile

import "racewalk/sim/python/syntax"

// What a compound statement does itself (iterating, calling the exit function,
// storing a function) has the span of its header, colon included: CPython gives
// it the whole statement, of which a traceback shows only that line.

// header is the piece of text from a statement's beginning to the colon that
// follows last, which is the last piece of the header that is a node.
func (s *source) header(stmt, last syntax.Span) syntax.Span {
	h := stmt
	h.EndLine, h.EndCol = last.EndLine, last.EndCol
	for n := last.EndLine; n <= stmt.EndLine; n++ {
		line := s.line(n)
		from := 0
		if n == last.EndLine {
			from = min(last.EndCol, len(line))
		}
	scan:
		for i, c := range line[from:] {
			switch c {
			case '#':
				break scan
			case ':':
				h.EndLine, h.EndCol = n, from+i+1
				return h
			}
		}
	}
	return h
}

// later returns the span that ends later.
func later(a, b syntax.Span) syntax.Span {
	if a.End().Before(b.End()) {
		return b
	}
	return a
}

// laterOf is later for expressions, which may be nil.
func laterOf(s syntax.Span, exprs ...syntax.Expr) syntax.Span {
	for _, e := range exprs {
		if e != nil {
			s = later(s, e.Where())
		}
	}
	return s
}

func (u *unit) defHeader(s *syntax.FunctionDef) syntax.Span {
	last := laterOf(s.NameSpan, s.Args.Defaults...)
	last = laterOf(last, s.Args.KwDefaults...)
	last = laterOf(last, s.Returns)
	for _, arg := range parameters(s.Args) {
		last = later(last, arg.Span)
	}
	return u.m.src.header(s.Span, last)
}

func (u *unit) classHeader(s *syntax.ClassDef) syntax.Span {
	last := laterOf(s.NameSpan, s.Bases...)
	for _, k := range s.Keywords {
		last = later(last, k.Span)
	}
	return u.m.src.header(s.Span, last)
}

func (u *unit) withHeader(s *syntax.With) syntax.Span {
	item := s.Items[len(s.Items)-1]
	return u.m.src.header(s.Span, laterOf(item.ContextExpr.Where(), item.OptionalVars))
}

func (u *unit) exceptHeader(h *syntax.ExceptHandler) syntax.Span {
	return u.m.src.header(h.Span, laterOf(keyword(h, "except"), h.Type))
}

// keyword is the word that a statement begins with.
func keyword(n syntax.Node, word string) syntax.Span {
	s := n.Where()
	s.EndLine, s.EndCol = s.Line, s.Col+len(word)
	return s
}
