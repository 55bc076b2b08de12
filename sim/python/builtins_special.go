package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// What the prelude asks about objects.

func init() {
	hidden("_special", "x, name", func(c *call) Value {
		f, ok := c.lookupUser(c.typeOf(c.args[0]), c.args[1].N)
		if !ok {
			return none
		}
		if c.isType(f, tStatic) || c.isType(f, tClassMethod) {
			return c.slots(f)[0]
		}
		return f
	})
	hidden("_payload", "x", func(c *call) Value {
		x := c.args[0]
		if c.isType(x, tInstance) && c.slots(x)[instPayload].Kind != machine.Nil {
			return c.slots(x)[instPayload]
		}
		return x
	})
	hidden("_kind", "x", func(c *call) Value {
		x := c.args[0]
		if c.isInstance(x, baseException) {
			return c.text("exception")
		}
		return c.text(c.className(c.typeOf(x)))
	})
	hidden("_builtin_repr", "x", func(c *call) Value {
		if x := c.args[0]; x.Kind == machine.Big {
			return c.textResult(text.ReprInt(c.toInt(x)))
		}
		s, plain := c.repr(c.args[0])
		if !plain {
			return none
		}
		return c.text(s)
	})
	hidden("_keep_text", "exc, text", func(c *call) Value {
		c.setAttr(c.args[0], nmRacewalkStr, c.args[1])
		return none
	})
	hidden("_showing", "x", func(c *call) Value {
		for i := range c.t.Frames {
			f := &c.t.Frames[i]
			if code := c.l.codes[f.Code]; code.lib && code.Name == "_show" && c.stack[f.Base] == c.args[0] {
				return vTrue
			}
		}
		return vFalse
	})
	hidden("_percent_keys", "template", func(c *call) Value {
		list := c.newList()
		for _, p := range text.ParsePercent(c.str(c.args[0])) {
			if p.HasKey {
				c.m.Append(list.ID(), c.text(p.Key))
			}
		}
		return list
	})
}
