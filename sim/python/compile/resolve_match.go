package compile

import (
	"maps"
	"math"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

func (r *resolver) matchStmt(s *syntax.Match) {
	r.expr(s.Subject)
	for i, c := range s.Cases {
		p := patternResolver{r, map[string]bool{}}
		p.pattern(c.Pattern, c.Guard != nil || i == len(s.Cases)-1)
		r.optional(c.Guard)
		r.body(c.Body)
	}
}

// patternResolver resolves the pattern of one case. bound holds the names that
// it has bound so far.
type patternResolver struct {
	*resolver
	bound map[string]bool
}

// pattern resolves a pattern; last says that it may match anything, because
// nothing comes after it.
func (r *patternResolver) pattern(p syntax.Pattern, last bool) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		r.expr(p.Value)
	case *syntax.MatchSingleton:
	case *syntax.MatchSequence:
		stars := 0
		for i, sub := range p.Patterns {
			if _, ok := sub.(*syntax.MatchStar); ok {
				stars++
				if stars == 1 && i > maxBeforeStar {
					r.fail(p, "too many expressions in star-unpacking sequence pattern")
				}
			}
		}
		if stars > 1 {
			r.fail(p, "multiple starred names in sequence pattern")
		}
		r.patterns(p.Patterns)
	case *syntax.MatchMapping:
		r.mapping(p)
	case *syntax.MatchClass:
		r.class(p)
	case *syntax.MatchStar:
		r.capture(p, p.Name)
	case *syntax.MatchAs:
		r.as(p, last)
	case *syntax.MatchOr:
		r.or(p, last)
	default:
		panic("compile: unknown pattern")
	}
}

func (r *patternResolver) patterns(list []syntax.Pattern) {
	for _, p := range list {
		r.pattern(p, true)
	}
}

func (r *patternResolver) capture(at syntax.Node, name string) {
	if name == "" {
		return
	}
	if r.bound[name] {
		r.fail(at, "multiple assignments to name '%s' in pattern", name)
	}
	r.bound[name] = true
	r.bindName(at, name)
}

func (r *patternResolver) as(p *syntax.MatchAs, last bool) {
	switch {
	case p.Pattern != nil:
		r.pattern(p.Pattern, last)
	case !last && p.Name != "":
		r.fail(p, "name capture '%s' makes remaining patterns unreachable", p.Name)
	case !last:
		r.fail(p, "wildcard makes remaining patterns unreachable")
	}
	r.capture(p, p.Name)
}

func (r *patternResolver) or(p *syntax.MatchOr, last bool) {
	outer, faults := r.bound, len(r.diags)
	var first map[string]bool
	differ := false
	for i, sub := range p.Patterns {
		r.bound = map[string]bool{}
		r.pattern(sub, last && i == len(p.Patterns)-1)
		if i == 0 {
			first = r.bound
		} else if !maps.Equal(first, r.bound) {
			differ = true
		}
	}
	r.bound = outer
	if differ && len(r.diags) == faults {
		r.fail(p, "alternative patterns bind different names")
	}
	for name := range first {
		if r.bound[name] {
			r.fail(p, "multiple assignments to name '%s' in pattern", name)
		}
		r.bound[name] = true
	}
}

func (r *patternResolver) class(p *syntax.MatchClass) {
	r.expr(p.Cls)
	seen := map[string]bool{}
	for i, attr := range p.KwdAttrs {
		switch {
		case attr == "__debug__":
			r.fail(p.KwdPatterns[i], "cannot assign to __debug__")
		case seen[attr]:
			r.fail(p.KwdPatterns[i], "attribute name repeated in class pattern: %s", attr)
		}
		seen[attr] = true
	}
	r.patterns(p.Patterns)
	r.patterns(p.KwdPatterns)
}

func (r *patternResolver) mapping(p *syntax.MatchMapping) {
	seen := map[string]bool{}
	for _, key := range p.Keys {
		if c, ok := constant(key); ok {
			id := keyOf(c)
			if seen[id] {
				r.fail(p, "mapping pattern checks duplicate key (%s)", constRepr(c))
			}
			seen[id] = true
		}
		r.expr(key)
	}
	r.patterns(p.Patterns)
	r.capture(p, p.Rest)
}

// keyOf returns a text that two constants share if they are the same key of a
// dict: 1, 1.0 and True are.
func keyOf(c code.Const) string {
	switch {
	case c.Kind == code.ConstTrue:
		return constKey(intConst(1))
	case c.Kind == code.ConstFalse:
		return constKey(intConst(0))
	case c.Kind == code.ConstFloat && c.Float == math.Trunc(c.Float) && math.Abs(c.Float) < 1<<63:
		return constKey(code.Const{Kind: code.ConstInt, Int: int64(c.Float)})
	}
	return constKey(c)
}
