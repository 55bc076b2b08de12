package compile

import (
	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// comprehension emits the call of a comprehension's code with the iterator of
// its first for.
func (u *unit) comprehension(e syntax.Expr) {
	if u.dead {
		return
	}
	c := comprehension{at: e}
	switch e := e.(type) {
	case *syntax.ListComp:
		c.gens, c.value, c.build, c.add = e.Generators, e.Elt, code.BuildList, code.ListAppend
	case *syntax.SetComp:
		c.gens, c.value, c.build, c.add = e.Generators, e.Elt, code.BuildSet, code.SetAdd
	case *syntax.DictComp:
		c.gens, c.key, c.value, c.build, c.add = e.Generators, e.Key, e.Value, code.BuildMap, code.MapAdd
	case *syntax.GeneratorExp:
		c.gens, c.value, c.add = e.Generators, e.Elt, code.Yield
	}
	inner := u.m.unit(u, u.m.scopes[e], e.Where())
	inner.code.PosOnly, inner.code.Args = 1, 1
	c.emit(inner)
	u.makeFunction(e, inner.finish(), 0)
	u.emit(e, code.PushNil, 0)
	u.expr(c.gens[0].Iter)
	u.emit(e, code.GetIter, 0)
	u.emit(e, code.Call, 1)
}

// comprehension is what the four kinds of comprehension have in common.
type comprehension struct {
	at         syntax.Expr
	gens       []*syntax.Comprehension
	key, value syntax.Expr // key only for a dict
	build, add code.Op     // build is Nop for a generator
}

func (c *comprehension) emit(u *unit) {
	generator := c.build == code.Nop
	if !generator {
		u.emit(c.at, c.build, 0)
	}
	c.loop(u, 0)
	if generator {
		u.loadConst(c.at, noneConst)
	}
	u.emit(c.at, code.Return, 0)
}

// loop emits the i-th for and what is inside it.
func (c *comprehension) loop(u *unit, i int) {
	if i == len(c.gens) {
		c.element(u)
		return
	}
	g := c.gens[i]
	start, next, end := newLabel(), newLabel(), newLabel()
	if i == 0 {
		u.load(c.at, firstIter)
	} else {
		u.expr(g.Iter)
		u.emit(c.at, code.GetIter, 0)
	}
	u.place(start)
	u.jump(c.at, code.ForIter, end)
	u.target(g.Target)
	for _, test := range g.Ifs {
		u.jumpIf(test, next, false)
	}
	c.loop(u, i+1)
	u.place(next)
	u.jump(c.at, code.JumpBackward, start)
	u.place(end)
}

func (c *comprehension) element(u *unit) {
	at := c.value.Where()
	if c.key != nil {
		at.Line, at.Col = c.key.Where().Line, c.key.Where().Col
		u.expr(c.key)
	}
	u.expr(c.value)
	if c.build == code.Nop {
		u.emit(at, code.Yield, 0)
		u.emit(at, code.PopTop, 0)
		return
	}
	u.emit(at, c.add, len(c.gens)+1)
}
