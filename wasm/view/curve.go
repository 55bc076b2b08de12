package view

// straight returns the curve of a straight line.
func straight(a, b Point) [4]Point {
	return [4]Point{a, lerpPoint(a, b, 1./3), lerpPoint(a, b, 2./3), b}
}

func lerp(a, b, t float32) float32 { return a + (b-a)*t }

func lerpPoint(a, b Point, t float32) Point { return Point{lerp(a.X, b.X, t), lerp(a.Y, b.Y, t)} }

func lerpRect(a, b Rect, t float32) Rect {
	return Rect{lerp(a.X, b.X, t), lerp(a.Y, b.Y, t), lerp(a.W, b.W, t), lerp(a.H, b.H, t)}
}

// CurveAt returns the point of a cubic curve at t, 0 … 1.
func CurveAt(c *[4]Point, t float32) Point {
	u := 1 - t
	a, b, d, e := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
	return Point{a*c[0].X + b*c[1].X + d*c[2].X + e*c[3].X, a*c[0].Y + b*c[1].Y + d*c[2].Y + e*c[3].Y}
}

// edge is the space between a path and the border of the picture, for its width
// and its head.
const edge = 6

// inside moves the points of a curve into the picture, and so the curve.
func (p *painter) inside(c [4]Point) [4]Point {
	for i := range c {
		c[i].X = min(max(c[i].X, edge), p.look.Width-edge)
		c[i].Y = min(max(c[i].Y, edge), p.look.Height-edge)
	}
	return c
}

// between returns a curve from the middle of one rectangle to that of another.
// It leaves and arrives vertically; between neighbours it dips below both.
func (p *painter) between(a, b Rect) [4]Point {
	from, to := a.middle(), b.middle()
	switch {
	case b.Y >= a.Bottom() || b.Bottom() <= a.Y:
		dy := (to.Y - from.Y) * 0.55
		return p.inside([4]Point{from, {from.X, from.Y + dy}, {to.X, to.Y - dy}, to})
	}
	dip := max(a.Bottom(), b.Bottom()) + 40
	return p.inside([4]Point{from, {from.X, dip}, {to.X, dip}, to})
}

// trim returns between which parameters a curve is outside of both rectangles.
func trim(c *[4]Point, a, b Rect) (from, to float32) {
	const steps = 64
	to = 1
	for i := range steps {
		if t := float32(i) / steps; a.contains(CurveAt(c, t)) {
			from = t + 1./steps
		}
	}
	for i := steps; i > 0; i-- {
		if t := float32(i) / steps; b.contains(CurveAt(c, t)) {
			to = t - 1./steps
		} else {
			break
		}
	}
	return from, to
}
