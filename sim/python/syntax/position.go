package syntax

// Pos is a place in a source text: line from 1, column from 0 in code points.
type Pos struct {
	Line, Col int
}

// Before reports whether p comes before q in the text.
func (p Pos) Before(q Pos) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Col < q.Col
}

// Span is a stretch of a source text. Lines count from 1 and columns from 0,
// in code points; the end is exclusive.
type Span struct {
	Line, Col       int
	EndLine, EndCol int
}

// Where returns the span itself; embedded in a node it makes the node a [Node].
func (s Span) Where() Span { return s }

// Start returns the place of the first character.
func (s Span) Start() Pos { return Pos{s.Line, s.Col} }

// End returns the place after the last character.
func (s Span) End() Pos { return Pos{s.EndLine, s.EndCol} }

func span(from, to Pos) Span {
	return Span{from.Line, from.Col, to.Line, to.Col}
}
