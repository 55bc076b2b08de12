package view

import (
	"strconv"

	"racewalk/sim/trace"
)

// permitsIcon draws a semaphore: a rack with a token for each thread that may
// still pass.
type permitsIcon struct {
	o *trace.Object
}

// A rack of more tokens shows their number instead.
const maxTokens = 6

func (s *permitsIcon) value() int {
	if len(s.o.Cells) == 0 {
		return 0
	}
	n, err := strconv.Atoi(s.o.Cells[0].Value)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// places is how many tokens the rack can hold: as many as there are, and those
// that were there at the beginning where the object's limit tells it.
func (s *permitsIcon) places() int {
	n := max(s.value(), 1)
	if s.o.Limit <= maxTokens {
		n = max(n, int(s.o.Limit))
	}
	if n > maxTokens {
		return 2
	}
	return n
}

func (s *permitsIcon) words(*painter) string { return itoa(s.value()) + " free" }

func (s *permitsIcon) token(c *class) float32 { return c.icon * 0.36 }

func (s *permitsIcon) size(p *painter, c *class) (w, h float32) {
	t := s.token(c)
	return (t+4)*float32(s.places()) + 12, c.icon
}

func (s *permitsIcon) paint(p *painter, c *class, r Rect) {
	t := s.token(c)
	id := s.o.ID
	rack := Rect{r.X, r.Bottom() - t - 14, r.W, t + 14}
	p.add(Shape{Kind: Box, Key: Key{partIcon, id, 0}, layer: layerFigure, Rect: rack, Radius: rack.H * 0.3, Fill: p.t.soft, Stroke: p.t.line, Line: 1.5})
	if s.value() > maxTokens {
		p.centred(Key{partValue, id, 0}, layerInside, rack.middle(), rack.W-8, p.mono(max(c.value*0.8, 13)), itoa(s.value()))
		return
	}
	for i := range s.places() {
		at := Point{rack.X + 8 + (t+4)*(float32(i)+0.5) - 2, rack.Y + rack.H/2}
		token := Shape{Kind: Circle, Key: Key{partSlot, id, int32(i)}, layer: layerInside, Rect: around(at, t, t), Stroke: p.t.line, Line: 1.5}
		if i < s.value() {
			token.Fill, token.Stroke = p.t.dim, p.t.dim
		}
		p.add(token)
		p.anchor(token.Key, token.Rect)
	}
}
