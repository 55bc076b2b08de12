package compile

import (
	"slices"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

func (u *unit) match(s *syntax.Match) {
	u.expr(s.Subject)
	end := newLabel()
	cases := s.Cases
	var fallback *syntax.MatchCase
	if last := cases[len(cases)-1]; len(cases) > 1 && isWildcard(last.Pattern) {
		fallback = last
		cases = cases[:len(cases)-1]
	}
	for i, c := range cases {
		u.stmt = true
		u.matchCase(c, i == len(cases)-1, end)
	}
	if fallback != nil {
		u.stmt = true
		u.emit(fallback.Pattern, code.Nop, 0)
		if fallback.Guard != nil {
			u.jumpIf(fallback.Guard, end, false)
		}
		u.stmts(fallback.Body)
	}
	u.place(end)
}

// matchCase emits a case. The last one takes the subject from the stack; any
// other leaves it there if it fails.
func (u *unit) matchCase(c *syntax.MatchCase, last bool, end *label) {
	if !last {
		u.emit(c.Pattern, code.Copy, 1)
	}
	p := matcher{unit: u}
	p.pattern(c.Pattern)
	for _, name := range p.stores {
		u.store(c.Pattern, name)
	}
	if c.Guard != nil {
		u.jumpIf(c.Guard, p.fail(0), false)
	}
	if !last {
		u.emit(c.Pattern, code.PopTop, 0)
	}
	u.stmts(c.Body)
	u.jump(u.last, code.Jump, end)
	p.failed(c.Pattern)
}

// matcher is the state of emitting one case's pattern. A pattern takes the value
// that it matches from the stack, and leaves what it captures below the operands
// that it still needs, to be stored when the whole has matched.
type matcher struct {
	*unit
	stores []string // names of the captures on the stack
	onTop  int      // operands above the captures
	// fails[n] is where a failure goes that has to pop n operands.
	fails []*label
}

// fail returns the label for a failure with n operands to pop.
func (p *matcher) fail(n int) *label {
	for len(p.fails) <= n {
		p.fails = append(p.fails, newLabel())
	}
	return p.fails[n]
}

// unless fails if op jumps; op takes its operand in any case.
func (p *matcher) unless(at syntax.Node, op code.Op) {
	p.jump(at, op, p.fail(p.onTop+len(p.stores)))
}

// failed emits the labels of the failures, which meet behind it.
func (p *matcher) failed(at syntax.Node) {
	for n := len(p.fails) - 1; n >= 0; n-- {
		p.place(p.fails[n])
		if n > 0 {
			p.emit(at, code.PopTop, 0)
		}
	}
	p.fails = nil
}

// rotate moves the top operand down to be the n-th.
func (p *matcher) rotate(at syntax.Node, n int) {
	for ; n > 1; n-- {
		p.emit(at, code.Swap, n)
	}
}

// capture takes the top operand for a name; nothing is bound to "".
func (p *matcher) capture(at syntax.Node, name string) {
	if name == "" {
		p.emit(at, code.PopTop, 0)
		return
	}
	p.rotate(at, p.onTop+len(p.stores)+1)
	p.stores = append(p.stores, name)
}

func isWildcard(p syntax.Pattern) bool {
	as, ok := p.(*syntax.MatchAs)
	return ok && as.Pattern == nil && as.Name == ""
}

func isStarWildcard(p syntax.Pattern) bool {
	star, ok := p.(*syntax.MatchStar)
	return ok && star.Name == ""
}

func (p *matcher) pattern(pat syntax.Pattern) {
	switch pat := pat.(type) {
	case *syntax.MatchValue:
		p.expr(pat.Value)
		p.emit(pat, code.Compare, int(code.Eq))
		p.unless(pat, code.PopJumpIfFalse)
	case *syntax.MatchSingleton:
		p.loadConst(pat, literal(syntax.Value{Kind: pat.Value}))
		p.emit(pat, code.Is, 0)
		p.unless(pat, code.PopJumpIfFalse)
	case *syntax.MatchSequence:
		p.sequence(pat)
	case *syntax.MatchMapping:
		p.mapping(pat)
	case *syntax.MatchClass:
		p.class(pat)
	case *syntax.MatchStar:
		p.capture(pat, pat.Name)
	case *syntax.MatchAs:
		if pat.Pattern != nil {
			p.onTop++
			p.emit(pat, code.Copy, 1)
			p.pattern(pat.Pattern)
			p.onTop--
		}
		p.capture(pat, pat.Name)
	case *syntax.MatchOr:
		p.or(pat)
	default:
		panic("compile: unknown pattern")
	}
}

func (p *matcher) sequence(pat *syntax.MatchSequence) {
	star := -1
	wild := true
	for i, sub := range pat.Patterns {
		if _, ok := sub.(*syntax.MatchStar); ok {
			star = i
		}
		wild = wild && (isWildcard(sub) || isStarWildcard(sub))
	}
	p.onTop++
	p.emit(pat, code.MatchSequence, 0)
	p.unless(pat, code.PopJumpIfFalse)
	switch size := len(pat.Patterns); {
	case star < 0:
		p.length(pat, size, code.Eq)
	case size > 1:
		p.length(pat, size-1, code.Ge)
	}
	p.onTop--
	switch {
	case wild:
		p.emit(pat, code.PopTop, 0)
	case star >= 0 && isStarWildcard(pat.Patterns[star]):
		p.subscripts(pat, star)
	default:
		p.unpack(pat, star)
	}
}

// length fails unless the length of the top operand compares to n.
func (p *matcher) length(at syntax.Node, n int, op code.CmpOp) {
	p.emit(at, code.GetLen, 0)
	p.loadConst(at, intConst(n))
	p.emit(at, code.Compare, int(op))
	p.unless(at, code.PopJumpIfFalse)
}

// unpack matches the items of a sequence by unpacking it.
func (p *matcher) unpack(pat *syntax.MatchSequence, star int) {
	size := len(pat.Patterns)
	if star >= 0 {
		p.emit(pat, code.UnpackEx, star|(size-star-1)<<8)
	} else {
		p.emit(pat, code.UnpackSequence, size)
	}
	p.onTop += size
	for _, sub := range pat.Patterns {
		p.onTop--
		p.pattern(sub)
	}
}

// subscripts matches the items of a sequence around *_ one by one.
func (p *matcher) subscripts(pat *syntax.MatchSequence, star int) {
	size := len(pat.Patterns)
	p.onTop++
	for i, sub := range pat.Patterns {
		if i == star || isWildcard(sub) {
			continue
		}
		p.emit(pat, code.Copy, 1)
		if i < star {
			p.loadConst(pat, intConst(i))
		} else {
			p.emit(pat, code.GetLen, 0)
			p.loadConst(pat, intConst(size-i))
			p.emit(pat, code.Binary, int(code.Sub))
		}
		p.emit(pat, code.BinarySubscr, 0)
		p.pattern(sub)
	}
	p.onTop--
	p.emit(pat, code.PopTop, 0)
}

func (p *matcher) class(pat *syntax.MatchClass) {
	p.expr(pat.Cls)
	p.loadConst(pat, namesConst(pat.KwdAttrs))
	p.emit(pat, code.MatchClass, len(pat.Patterns))
	p.emit(pat, code.Copy, 1)
	p.onTop++
	p.unless(pat, code.PopJumpIfNone)
	subs := slices.Concat(pat.Patterns, pat.KwdPatterns)
	p.emit(pat, code.UnpackSequence, len(subs))
	p.onTop += len(subs) - 1
	for _, sub := range subs {
		p.onTop--
		p.pattern(sub)
	}
}

func (p *matcher) mapping(pat *syntax.MatchMapping) {
	size := len(pat.Keys)
	p.onTop++
	p.emit(pat, code.MatchMapping, 0)
	p.unless(pat, code.PopJumpIfFalse)
	if size == 0 && pat.Rest == "" {
		p.onTop--
		p.emit(pat, code.PopTop, 0)
		return
	}
	if size > 0 {
		p.length(pat, size, code.Ge)
	}
	p.expr(&syntax.Tuple{Span: pat.Span, Elts: pat.Keys})
	p.emit(pat, code.MatchKeys, 0)
	p.onTop += 2
	p.emit(pat, code.Copy, 1)
	p.unless(pat, code.PopJumpIfNone)
	p.emit(pat, code.UnpackSequence, size)
	p.onTop += size - 1
	for _, sub := range pat.Patterns {
		p.onTop--
		p.pattern(sub)
	}
	p.onTop -= 2
	if pat.Rest != "" {
		p.rest(pat)
		return
	}
	p.emit(pat, code.PopTop, 0)
	p.emit(pat, code.PopTop, 0)
}

// rest captures a copy of the subject without the keys; the stack is subject,
// keys.
func (p *matcher) rest(pat *syntax.MatchMapping) {
	p.emit(pat, code.BuildMap, 0)
	p.emit(pat, code.Swap, 3)
	p.emit(pat, code.DictUpdate, 2)
	p.emit(pat, code.UnpackSequence, len(pat.Keys))
	for n := len(pat.Keys); n > 0; n-- {
		p.emit(pat, code.Copy, 1+n)
		p.emit(pat, code.Swap, 2)
		p.emit(pat, code.DeleteSubscr, 0)
	}
	p.capture(pat, pat.Rest)
}

// or emits alternatives. Each works on a copy of the subject, and leaves its
// captures in the order of the first one's.
func (p *matcher) or(pat *syntax.MatchOr) {
	end := newLabel()
	var names []string
	for i, sub := range pat.Patterns {
		alt := matcher{unit: p.unit}
		p.emit(sub, code.Copy, 1)
		alt.pattern(sub)
		if i == 0 {
			names = alt.stores
		} else {
			alt.reorder(sub, names)
		}
		p.jump(sub, code.Jump, end)
		alt.failed(sub)
	}
	p.emit(pat, code.PopTop, 0)
	p.unless(pat, code.Jump)
	p.place(end)
	down := len(names) + 1 + p.onTop + len(p.stores)
	for _, name := range names {
		p.rotate(pat, down)
		p.stores = append(p.stores, name)
	}
	p.emit(pat, code.PopTop, 0)
}

// reorder brings the captures on the stack into another order of their names.
func (p *matcher) reorder(at syntax.Node, names []string) {
	for i := len(names) - 1; i >= 0; i-- {
		at0 := slices.Index(p.stores, names[i])
		if at0 == i {
			continue
		}
		n := at0 + 1
		rotated := slices.Clone(p.stores[:n])
		p.stores = slices.Insert(slices.Clone(p.stores[n:]), i-at0, rotated...)
		for range n {
			p.rotate(at, i+1)
		}
	}
}
