package view

import "racewalk/sim/trace"

// lockIcon draws a lock, a re-entrant lock or a condition's lock: a padlock in
// the colour and with the badge of who holds it.
type lockIcon struct{ o *trace.Object }

func (l lockIcon) size(_ *painter, c *class) (w, h float32) { return c.icon * 0.82, c.icon }

func (l lockIcon) owner(p *painter) *trace.Thread {
	if len(l.o.Cells) == 0 {
		return nil
	}
	return p.labelled(l.o.Cells[0].Value)
}

func (l lockIcon) words(p *painter) string {
	owner := l.owner(p)
	if owner == nil {
		return "free"
	}
	words := "held by " + owner.Label
	if l.o.Kind == trace.KindRLock && len(l.o.Cells) > 1 && l.o.Cells[1].Value != "1" {
		words += " ×" + l.o.Cells[1].Value
	}
	return words
}

func (l lockIcon) paint(p *painter, c *class, r Rect) {
	owner := l.owner(p)
	s := Shape{Kind: Padlock, Key: Key{partIcon, l.o.ID, 0}, layer: layerFigure, Rect: r, Fill: p.t.soft, Stroke: p.t.line, Value: 1}
	body := Point{r.X + r.W/2, r.Y + r.H*PadlockBody + r.H*(1-PadlockBody)/2}
	if owner != nil {
		a := p.t.accent(owner.ID)
		s.Fill, s.Stroke, s.Value = a.soft, a.line, 0
		p.badge(p.t, Key{partOwner, l.o.ID, 0}, layerInside, body, min(r.H*0.46, 26), owner, 1)
	}
	p.add(s)
	p.anchor(Key{partOwner, l.o.ID, 0}, around(body, 16, 16))
}

// PadlockBody is where the body of a padlock begins, as a part of its height.
const PadlockBody = 0.42
