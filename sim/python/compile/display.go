package compile

import (
	"slices"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// displayKind says what a list of elements makes.
type displayKind uint8

const (
	listDisplay displayKind = iota
	tupleDisplay
	setDisplay
)

// displayOps are the operations that build a display at once, start one with
// the elements before the first starred one, add an element, and add all items
// of an iterable.
var displayOps = [...]struct{ build, start, add, extend code.Op }{
	listDisplay:  {code.BuildList, code.BuildList, code.ListAppend, code.ListExtend},
	tupleDisplay: {code.BuildTuple, code.BuildList, code.ListAppend, code.ListExtend},
	setDisplay:   {code.BuildSet, code.BuildSet, code.SetAdd, code.SetUpdate},
}

func isStarred(e syntax.Expr) bool {
	_, ok := e.(*syntax.Starred)
	return ok
}

// elements emits a display, or the arguments of a call as a tuple.
func (u *unit) elements(whole syntax.Node, elts []syntax.Expr, kind displayKind) {
	ops := displayOps[kind]
	first := slices.IndexFunc(elts, isStarred)
	if first < 0 {
		u.exprs(elts)
		u.emit(whole, ops.build, len(elts))
		return
	}
	u.exprs(elts[:first])
	u.emit(whole, ops.start, first)
	for _, e := range elts[first:] {
		if star, ok := e.(*syntax.Starred); ok {
			u.expr(star.Value)
			u.emit(whole, ops.extend, 1)
			continue
		}
		u.expr(e)
		u.emit(whole, ops.add, 1)
	}
	if kind == tupleDisplay {
		u.emit(whole, code.ListToTuple, 0)
	}
}

func (u *unit) dict(e *syntax.Dict) {
	b := mapBuilder{unit: u, at: e, merge: code.DictUpdate}
	for i, value := range e.Values {
		key := e.Keys[i]
		if key == nil {
			b.mapping(value)
			continue
		}
		u.expr(key)
		u.expr(value)
		b.pairs++
	}
	b.finish()
}

// mapBuilder emits a dict that is made of pairs and of other mappings.
type mapBuilder struct {
	*unit
	at    syntax.Node
	merge code.Op // adds a mapping to the dict
	pairs int     // on the stack
	begun bool    // the dict is on the stack, below the pairs
}

// flush adds the pairs on the stack to the dict.
func (b *mapBuilder) flush() {
	if b.begun && b.pairs == 0 {
		return
	}
	b.emit(b.at, code.BuildMap, b.pairs)
	if b.begun {
		b.emit(b.at, b.merge, 1)
	}
	b.begun, b.pairs = true, 0
}

// mapping adds all of a mapping.
func (b *mapBuilder) mapping(e syntax.Expr) {
	b.flush()
	b.expr(e)
	b.emit(b.at, b.merge, 1)
}

// finish leaves the dict on the stack.
func (b *mapBuilder) finish() { b.flush() }
