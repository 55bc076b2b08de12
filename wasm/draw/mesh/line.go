package mesh

import "racewalk/wasm/view"

// path draws a curve, or a part of it.
func (m *Mesh) path(s *view.Shape) {
	if !m.colour(s.Stroke) || s.To <= s.From {
		return
	}
	k := m.ratio
	width := s.Line * k
	to := s.To
	if s.Head {
		to = m.head(s, width)
	}
	m.curve(&s.Curve, s.From, to)
	if s.Dash > 0 {
		m.dashes(width, s.Dash*k, false)
	} else {
		m.polyline(width)
	}
}

// curve sets the line to a part of a curve.
func (m *Mesh) curve(c *[4]view.Point, from, to float32) {
	k := m.ratio
	long := float32(0)
	for i := 1; i < 4; i++ {
		long += hypot(c[i].X-c[i-1].X, c[i].Y-c[i-1].Y)
	}
	n := min(max(int(sqrt(long*k*(to-from))*1.6), 2), 64)
	m.line = m.line[:0]
	for i := range n + 1 {
		p := view.CurveAt(c, from+(to-from)*float32(i)/float32(n))
		m.line = append(m.line, point{p.X * k, p.Y * k})
	}
}

// head draws an arrow head at the end of a curve and returns where the line must
// end: within the head.
func (m *Mesh) head(s *view.Shape, width float32) float32 {
	k := m.ratio
	long, wide := 11*k, 6*k
	end := view.CurveAt(&s.Curve, s.To)
	tip := point{end.X * k, end.Y * k}
	// The head's base is where the curve is one length of it away from the tip.
	t := s.To
	base := tip
	for t > s.From && hypot(base.x-tip.x, base.y-tip.y) < long {
		t -= 1. / 128
		p := view.CurveAt(&s.Curve, t)
		base = point{p.X * k, p.Y * k}
	}
	d := hypot(tip.x-base.x, tip.y-base.y)
	if d < 1 {
		return s.To
	}
	u := point{(tip.x - base.x) / d, (tip.y - base.y) / d}
	back := point{tip.x - u.x*long, tip.y - u.y*long}
	m.rounded([]point{tip, {back.x - u.y*wide, back.y + u.x*wide}, {back.x + u.y*wide, back.y - u.x*wide}}, k)
	m.fill(0)
	return min(t+1./128, s.To)
}

// polyline draws the line with a width.
func (m *Mesh) polyline(width float32) {
	n := len(m.line)
	if n < 2 {
		return
	}
	alpha := min(width, 1)
	half := max(width, 1) / 2
	m.shorten()
	// Four rows along the line: clear, full, full, clear.
	var rows [4]uint32
	for r, d := range [4]float32{-half - 0.5, -half + 0.5, half - 0.5, half + 0.5} {
		a := alpha
		if r == 0 || r == 3 {
			a = 0
		}
		rows[r] = uint32(len(m.Vertices))
		for i, p := range m.line {
			nx, ny := m.miter(i)
			m.vertex(p.x+nx*d, p.y+ny*d, a)
		}
	}
	for r := range 3 {
		m.band(rows[r], rows[r+1], n, false)
	}
	// Both ends are smooth, too: they fade over the pixel that they were shortened
	// by half of.
	for _, end := range [2][2]int{{0, 1}, {n - 1, n - 2}} {
		p, q := m.line[end[0]], m.line[end[1]]
		l := hypot(p.x-q.x, p.y-q.y)
		if l == 0 {
			continue
		}
		dx, dy := (p.x-q.x)/l, (p.y-q.y)/l
		nx, ny := m.miter(end[0])
		cap := m.vertex(p.x+dx+nx*(half-0.5), p.y+dy+ny*(half-0.5), 0)
		m.vertex(p.x+dx-nx*(half-0.5), p.y+dy-ny*(half-0.5), 0)
		i := uint32(end[0])
		m.triangle(rows[2]+i, rows[1]+i, cap)
		m.triangle(rows[1]+i, cap+1, cap)
		m.triangle(rows[3]+i, rows[2]+i, cap)
		m.triangle(rows[0]+i, cap+1, rows[1]+i)
	}
}

// shorten moves both ends of the line in by half a pixel.
func (m *Mesh) shorten() {
	n := len(m.line)
	for _, end := range [2][2]int{{0, 1}, {n - 1, n - 2}} {
		p, q := m.line[end[0]], m.line[end[1]]
		if l := hypot(q.x-p.x, q.y-p.y); l > 0 {
			t := min(0.5/l, 0.45)
			m.line[end[0]] = point{p.x + (q.x-p.x)*t, p.y + (q.y-p.y)*t}
		}
	}
}

// miter returns the normal at a point of the line, longer where the line bends.
func (m *Mesh) miter(i int) (x, y float32) {
	n := len(m.line)
	a, b := m.line[max(i-1, 0)], m.line[i]
	if i == 0 {
		a, b = m.line[0], m.line[1]
	}
	n1 := normal(a, b)
	if i == 0 || i == n-1 {
		return n1.x, n1.y
	}
	n2 := normal(m.line[i], m.line[i+1])
	k := max(1+n1.x*n2.x+n1.y*n2.y, 0.3)
	return (n1.x + n2.x) / k, (n1.y + n2.y) / k
}

// dashes draws the line in dashes with gaps of the same length. On a closed line
// they are stretched to come out even.
func (m *Mesh) dashes(width, dash float32, closed bool) {
	m.whole = append(m.whole[:0], m.line...)
	line := m.whole
	long := float32(0)
	for i := 1; i < len(line); i++ {
		long += hypot(line[i].x-line[i-1].x, line[i].y-line[i-1].y)
	}
	if closed {
		dash = long / (2 * max(round(long/(2*dash)), 1))
	}
	if dash < 0.5 {
		return
	}
	// left is what is left of the dash or gap that the pen is in.
	left, on := dash, true
	m.line = append(m.line[:0], line[0])
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		d := hypot(b.x-a.x, b.y-a.y)
		for at := left; at < d; at += dash {
			p := point{a.x + (b.x-a.x)*at/d, a.y + (b.y-a.y)*at/d}
			if on {
				m.line = append(m.line, p)
				m.polyline(width)
			}
			m.line = append(m.line[:0], p)
			on, left = !on, at+dash
		}
		left -= d
		m.line = append(m.line, b)
	}
	if on {
		m.polyline(width)
	}
}
