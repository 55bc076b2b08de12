package mesh

import (
	"math"

	"racewalk/wasm/view"
)

// sub returns a part of a rectangle, given in parts of its width and height.
func sub(r view.Rect, x, y, w, h float32) view.Rect {
	return view.Rect{X: r.X + r.W*x, Y: r.Y + r.H*y, W: r.W * w, H: r.H * h}
}

// strokeCurve draws a curve through points given in parts of a rectangle.
func (m *Mesh) strokeCurve(r view.Rect, line float32, points ...view.Point) {
	k := m.ratio
	m.line = m.line[:0]
	for _, p := range points {
		m.line = append(m.line, point{(r.X + r.W*p.X) * k, (r.Y + r.H*p.Y) * k})
	}
	m.polyline(line * k)
}

// padlock draws a shackle that is lifted and turned out as far as it is open, and
// the body before it.
func (m *Mesh) padlock(s *view.Shape) {
	k := m.ratio
	body := sub(s.Rect, 0.04, view.PadlockBody, 0.92, 1-view.PadlockBody)
	if m.colour(s.Stroke) {
		line := s.Rect.W * 0.115
		r := s.Rect.W * 0.26
		lift := s.Value * s.Rect.H * 0.09
		top := point{s.Rect.X + s.Rect.W/2, s.Rect.Y + r + line/2 + s.Rect.H*0.09 - lift}
		foot := body.Y + line
		// When it is open the right leg ends above the body.
		right := foot - lift - s.Value*(foot-lift-top.y)*0.75
		m.line = append(m.line[:0], point{(top.x - r) * k, foot * k})
		const n = 16
		for i := range n + 1 {
			sin, cos := math.Sincos(math.Pi * (1 + float64(i)/n))
			m.line = append(m.line, point{(top.x + r*float32(cos)) * k, (top.y + r*float32(sin)) * k})
		}
		m.line = append(m.line, point{(top.x + r) * k, right * k})
		m.polyline(line * k)
	}
	m.polygon(&view.Shape{Kind: view.Box, Rect: body, Radius: s.Rect.W * 0.14, Fill: s.Fill, Stroke: s.Stroke, Line: 2, Loose: s.Loose})
	if s.Value > 0.5 { // a keyhole, where no owner's badge hides it
		hole := s.Stroke
		hole.A = uint8(float32(hole.A) * (s.Value - 0.5) * 2)
		mid := view.Point{X: body.X + body.W/2, Y: body.Y + body.H*0.44}
		d := body.H * 0.2
		m.polygon(&view.Shape{Kind: view.Circle, Rect: view.Rect{X: mid.X - d/2, Y: mid.Y - d/2, W: d, H: d}, Fill: hole, Loose: true})
		m.polygon(&view.Shape{Kind: view.Box, Rect: view.Rect{X: mid.X - d/5, Y: mid.Y, W: d / 2.5, H: d * 1.3}, Fill: hole, Loose: true})
	}
}

// lamp draws a bulb on its socket, and rays around it as bright as it is.
func (m *Mesh) lamp(s *view.Shape) {
	r := s.Rect
	d := r.H * 0.62
	bulb := view.Rect{X: r.X + (r.W-d)/2, Y: r.Y + r.H*0.13, W: d, H: d}
	mid := view.Point{X: bulb.X + d/2, Y: bulb.Y + d/2}
	if s.Value > 0 && m.colour(s.Fill) {
		m.rays(s, mid, d/2)
	}
	// The neck goes over into the bulb, below it are the rings of the socket.
	neck := view.Rect{X: mid.X - d*0.25, Y: mid.Y + d*0.3, W: d * 0.5, H: d * 0.32}
	m.polygon(&view.Shape{Kind: view.Box, Rect: neck, Radius: d * 0.08, Fill: s.Fill, Stroke: s.Stroke, Line: s.Line, Loose: s.Loose})
	m.polygon(&view.Shape{Kind: view.Circle, Rect: bulb, Fill: s.Fill, Stroke: s.Stroke, Line: s.Line, Loose: s.Loose})
	inside := view.Rect{X: neck.X + s.Line, Y: neck.Y, W: neck.W - 2*s.Line, H: neck.H - s.Line}
	m.polygon(&view.Shape{Kind: view.Box, Rect: inside, Fill: s.Fill, Loose: s.Loose})
	top := neck.Bottom() + d*0.03
	ring := (r.Bottom() - top) / 2
	for i := range 2 {
		w := d * (0.42 - 0.12*float32(i))
		m.polygon(&view.Shape{Kind: view.Box, Rect: view.Rect{X: mid.X - w/2, Y: top + ring*float32(i), W: w, H: ring * 0.78}, Radius: ring * 0.35, Fill: s.Stroke, Loose: true})
	}
	if m.colour(s.Stroke) { // the filament
		m.strokeCurve(bulb, s.Line*0.75, view.Point{X: 0.4, Y: 0.92}, view.Point{X: 0.32, Y: 0.5}, view.Point{X: 0.44, Y: 0.62},
			view.Point{X: 0.5, Y: 0.46}, view.Point{X: 0.56, Y: 0.62}, view.Point{X: 0.68, Y: 0.5}, view.Point{X: 0.6, Y: 0.92})
	}
}

// rays draws a glow that fades away from the bulb, and short rays.
func (m *Mesh) rays(s *view.Shape, mid view.Point, radius float32) {
	k := m.ratio
	n := 24
	centre := m.vertex(mid.X*k, mid.Y*k, 0.5*s.Value)
	reach := min(radius*1.55, mid.Y-s.Rect.Y+radius*0.2)
	for i := range n {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		m.vertex((mid.X+float32(cos)*reach)*k, (mid.Y+float32(sin)*reach)*k, 0)
	}
	for i := range n {
		m.triangle(centre, centre+1+uint32(i), centre+1+uint32((i+1)%n))
	}
	m.ink = [4]float32{m.ink[0] * s.Value, m.ink[1] * s.Value, m.ink[2] * s.Value, m.ink[3] * s.Value}
	for _, deg := range [5]float32{-180, -135, -90, -45, 0} {
		sin, cos := sincos(deg)
		a, b := radius*1.16, radius*1.42
		m.line = append(m.line[:0], point{(mid.X + cos*a) * k, (mid.Y + sin*a) * k}, point{(mid.X + cos*b) * k, (mid.Y + sin*b) * k})
		m.polyline(s.Line * k)
	}
}

// clock draws a dial and its hand.
func (m *Mesh) clock(s *view.Shape) {
	d := min(s.Rect.W, s.Rect.H)
	face := view.Rect{X: s.Rect.X + (s.Rect.W-d)/2, Y: s.Rect.Y + (s.Rect.H-d)/2, W: d, H: d}
	m.polygon(&view.Shape{Kind: view.Circle, Rect: face, Fill: s.Fill, Stroke: s.Stroke, Line: s.Line, Loose: s.Loose})
	if !m.colour(s.Stroke) {
		return
	}
	for i := range 12 {
		sin, cos := sincos(float32(i) * 30)
		from := float32(0.40)
		if i%3 == 0 {
			from = 0.36
		}
		m.strokeCurve(face, s.Line*0.6, view.Point{X: 0.5 + cos*from, Y: 0.5 + sin*from}, view.Point{X: 0.5 + cos*0.44, Y: 0.5 + sin*0.44})
	}
	sin, cos := sincos((s.Value-float32(int(s.Value)))*360 - 90)
	m.strokeCurve(face, s.Line, view.Point{X: 0.5 - cos*0.08, Y: 0.5 - sin*0.08}, view.Point{X: 0.5 + cos*0.32, Y: 0.5 + sin*0.32})
	hub := sub(face, 0.45, 0.45, 0.1, 0.1)
	m.polygon(&view.Shape{Kind: view.Circle, Rect: hub, Fill: s.Stroke, Loose: true})
}

// sheet draws a sheet of paper whose upper right corner is folded down.
func (m *Mesh) sheet(s *view.Shape) {
	k := m.ratio
	b := m.device(s.Rect, s.Loose)
	fold := min(12*k, (b.x1-b.x0)/3)
	line := m.width(s.Line, s.Loose)
	corners := []point{{b.x0, b.y0}, {b.x1 - fold, b.y0}, {b.x1, b.y0 + fold}, {b.x1, b.y1}, {b.x0, b.y1}}
	m.rounded(corners, s.Radius*k*0.5)
	if m.colour(s.Fill) {
		m.fill(line / 2)
	}
	if m.colour(s.Stroke) {
		m.stroke(line)
		m.line = append(m.line[:0], point{b.x1 - fold, b.y0 + line/2}, point{b.x1 - fold, b.y0 + fold}, point{b.x1 - line/2, b.y0 + fold})
		m.polyline(line)
	}
}
