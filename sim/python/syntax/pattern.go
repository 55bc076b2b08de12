package syntax

// Pattern is the pattern of a case.
type Pattern interface {
	Node
	pattern()
}

// MatchValue matches what equals a literal or a dotted name.
type MatchValue struct {
	Span
	Value Expr
}

// MatchSingleton matches None, True or False itself.
type MatchSingleton struct {
	Span
	Value ValueKind // NoneValue, TrueValue or FalseValue
}

// MatchSequence matches a sequence; at most one pattern is a MatchStar.
type MatchSequence struct {
	Span
	Patterns []Pattern
}

// MatchMapping matches a mapping. An empty Rest stands for no **rest.
type MatchMapping struct {
	Span
	Keys     []Expr
	Patterns []Pattern
	Rest     string
}

// MatchClass matches an instance of a class.
type MatchClass struct {
	Span
	Cls         Expr
	Patterns    []Pattern
	KwdAttrs    []string
	KwdPatterns []Pattern // one for each of KwdAttrs
}

// MatchStar is *name in a sequence; an empty Name stands for *_.
type MatchStar struct {
	Span
	Name string
}

// MatchAs binds what Pattern matches to Name. Without Pattern it is a capture,
// and without both it is the wildcard _.
type MatchAs struct {
	Span
	Pattern Pattern
	Name    string
}

// MatchOr matches what one of its patterns matches; it has at least two.
type MatchOr struct {
	Span
	Patterns []Pattern
}

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchStar) pattern()      {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}
