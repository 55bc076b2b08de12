package view

import "racewalk/sim/trace"

// gateIcon draws a barrier: a place for each party before a gate that opens when
// all have come.
type gateIcon struct {
	o *trace.Object
}

// A barrier for more parties shows only as many places.
const maxParties = 6

func (g *gateIcon) places() int { return min(max(int(g.o.Limit), 1), maxParties) }

func (g *gateIcon) words(p *painter) string {
	n := len(p.waiting(spot{place: atObject, object: g.o.ID}))
	return itoa(n) + " of " + itoa(int(g.o.Limit)) + " here"
}

func (g *gateIcon) size(_ *painter, c *class) (w, h float32) {
	return (c.pawn+8)*float32(g.places()) + 14, c.icon
}

func (g *gateIcon) paint(p *painter, c *class, r Rect) {
	id := g.o.ID
	pitch := c.pawn + 8
	y := r.Bottom() - c.pawn/2 - 5
	for i := range g.places() {
		at := Point{r.X + pitch*(float32(i)+0.5), y}
		p.add(Shape{Kind: Circle, Key: Key{partSlot, id, int32(i)}, layer: layerFigure, Rect: around(at, c.pawn+4, c.pawn+4), Fill: p.t.soft, Stroke: p.t.line, Line: 1.5, Dash: 3})
	}
	// The first to come stands nearest to the gate.
	x := r.X + pitch*float32(g.places())
	room := g.places()
	ids := p.waiting(spot{place: atObject, object: id})
	for i, t := range ids {
		at := Point{x - pitch*(float32(i)+0.5), y}
		if i == room-1 && len(ids) > room {
			p.centred(Key{partWaiters, id, 0}, layerPawn, at, c.pawn, p.dim(minText), "+"+itoa(len(ids)-i))
			p.stack(ids[i:], at, c.pawn)
			break
		}
		p.waiter(t, at, c.pawn)
	}
	p.add(Shape{Kind: Box, Key: Key{partFrame, id, 0}, layer: layerFigure, Rect: Rect{x + 4, r.Bottom() - c.pawn - 14, 6, c.pawn + 14}, Radius: 3, Fill: p.t.dim})
}
