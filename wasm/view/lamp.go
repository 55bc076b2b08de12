package view

import "racewalk/sim/trace"

// lampIcon draws an event: a lamp that burns while the event is set.
type lampIcon struct{ o *trace.Object }

func (l lampIcon) size(_ *painter, c *class) (w, h float32) { return c.icon * 0.8, c.icon }

func (l lampIcon) set() bool { return len(l.o.Cells) > 0 && l.o.Cells[0].Value == "set" }

func (l lampIcon) words(*painter) string {
	if l.set() {
		return "set"
	}
	return "not set"
}

func (l lampIcon) paint(p *painter, c *class, r Rect) {
	s := Shape{Kind: Lamp, Key: Key{partIcon, l.o.ID, 0}, layer: layerFigure, Rect: r, Fill: p.t.soft, Stroke: p.t.dim, Line: 2}
	if l.set() {
		s.Fill, s.Value = p.t.glow, 1
	}
	p.add(s)
}
