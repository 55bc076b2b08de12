package view

// clockIcon draws the virtual clock, at which those stand who sleep.
type clockIcon struct{}

// newClock returns the clock's figure, or nil as long as no time passes.
func (p *painter) newClock() figure {
	asleep := len(p.waiting(spot{place: atClock})) > 0
	if !asleep && p.state.Time == 0 {
		return nil
	}
	return newDevice(nil, clockIcon{})
}

func (clockIcon) size(_ *painter, c *class) (w, h float32) { return c.icon, c.icon }

func (clockIcon) words(p *painter) string { return seconds(p.state.Time) }

func (clockIcon) paint(p *painter, c *class, r Rect) {
	p.add(Shape{Kind: Clock, Key: Key{partIcon, -1, 0}, layer: layerFigure, Rect: r, Fill: p.t.soft, Stroke: p.t.dim, Line: 2,
		Value: float32(float64(p.state.Time) / 1e9 / turnSeconds)})
}

// turnSeconds is how long the clock's hand takes for a turn, in virtual time.
const turnSeconds = 4
