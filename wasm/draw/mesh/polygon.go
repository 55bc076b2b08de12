package mesh

import (
	"math"

	"racewalk/wasm/view"
)

// rim is a point of a polygon's outline: that at distance r from c in the
// direction n. Moving the outline out by d just makes r longer by d.
type rim struct {
	c, n point
	r    float32
}

func (p rim) at(d float32) (x, y float32) { return p.c.x + p.n.x*(p.r+d), p.c.y + p.n.y*(p.r+d) }

// polygon draws a box or a badge, without its text.
func (m *Mesh) polygon(s *view.Shape) {
	m.outline(s)
	line := float32(0)
	if s.Stroke.A > 0 && s.Line > 0 {
		line = m.width(s.Line, s.Loose)
	}
	if m.colour(s.Fill) {
		m.fill(line / 2) // the stroke covers the edge
	}
	if s.Hatch.A > 0 {
		m.hatch(s, line)
	}
	if line > 0 && m.colour(s.Stroke) {
		if s.Dash > 0 {
			m.dashed(line, s.Dash*m.ratio)
		} else {
			m.stroke(line)
		}
	}
}

// outline sets the points to the outline of a shape.
func (m *Mesh) outline(s *view.Shape) {
	b := m.device(s.Rect, s.Loose)
	mid := b.middle()
	radius := min(s.Radius*m.ratio, (b.x1-b.x0)/2, (b.y1-b.y0)/2)
	var corners []point
	var four [4]point
	switch s.Kind {
	case view.Circle:
		r := min(b.x1-b.x0, b.y1-b.y0) / 2
		m.points = m.points[:0]
		m.arc(mid, r, 0, 2*math.Pi, false)
		return
	case view.Pill:
		radius = (b.y1 - b.y0) / 2
		fallthrough
	default:
		four = [4]point{{b.x0, b.y0}, {b.x1, b.y0}, {b.x1, b.y1}, {b.x0, b.y1}}
		corners = four[:]
	case view.Diamond:
		four = [4]point{{mid.x, b.y0}, {b.x1, mid.y}, {mid.x, b.y1}, {b.x0, mid.y}}
		corners = four[:]
	case view.Triangle:
		four = [4]point{{mid.x, b.y0}, {b.x1, b.y1}, {b.x0, b.y1}}
		corners = four[:3]
	}
	if s.Turn != 0 {
		sin, cos := sincos(s.Turn)
		for i := range corners {
			corners[i] = turn(corners[i], mid, sin, cos)
		}
	}
	m.rounded(corners, radius)
}

// rounded sets the points to a convex polygon, clockwise on the screen, with
// rounded corners.
func (m *Mesh) rounded(corners []point, radius float32) {
	m.points = m.points[:0]
	n := len(corners)
	for i, v := range corners {
		before, after := corners[(i+n-1)%n], corners[(i+1)%n]
		n1, n2 := normal(before, v), normal(v, after)
		// The corner moved in by radius from both edges.
		k := 1 + n1.x*n2.x + n1.y*n2.y
		miter := point{(n1.x + n2.x) / k, (n1.y + n2.y) / k}
		if radius < 0.75 {
			m.points = append(m.points, rim{c: v, n: miter})
			continue
		}
		c := point{v.x - miter.x*radius, v.y - miter.y*radius}
		a := math.Atan2(float64(n1.y), float64(n1.x))
		turn := math.Atan2(float64(n1.x*n2.y-n1.y*n2.x), float64(n1.x*n2.x+n1.y*n2.y))
		m.arc(c, radius, a, a+turn, true)
	}
}

// normal is the outward normal of an edge of a clockwise polygon.
func normal(a, b point) point {
	d := hypot(b.x-a.x, b.y-a.y)
	if d == 0 {
		return point{}
	}
	return point{(b.y - a.y) / d, -(b.x - a.x) / d}
}

// arc adds points from one angle to another, so close that it looks round.
func (m *Mesh) arc(c point, r float32, from, to float64, both bool) {
	n := max(int(math.Ceil((to-from)*math.Sqrt(float64(r))*0.9)), 2)
	for i := range n + 1 {
		if i == n && !both {
			break
		}
		sin, cos := math.Sincos(from + (to-from)*float64(i)/float64(n))
		m.points = append(m.points, rim{c, point{float32(cos), float32(sin)}, r})
	}
}

// ring adds a vertex for each point, moved out by d.
func (m *Mesh) ring(d, alpha float32) uint32 {
	first := uint32(len(m.Vertices))
	for _, p := range m.points {
		x, y := p.at(d)
		m.vertex(x, y, alpha)
	}
	return first
}

// fill fills the polygon, made smaller by inset.
func (m *Mesh) fill(inset float32) {
	n := len(m.points)
	inner := m.ring(-inset-0.5, 1)
	outer := m.ring(-inset+0.5, 0)
	for i := 1; i+1 < n; i++ {
		m.triangle(inner, inner+uint32(i), inner+uint32(i+1))
	}
	m.band(inner, outer, n, true)
}

// stroke draws a line of a width along the inside of the polygon's edge.
func (m *Mesh) stroke(width float32) {
	n := len(m.points)
	alpha := min(width, 1)
	core := max(width, 1)
	a := m.ring(0.5, 0)
	b := m.ring(-0.5, alpha)
	c := b
	if core > 1 {
		c = m.ring(-core+0.5, alpha)
		m.band(b, c, n, true)
	}
	d := m.ring(-core-0.5, 0)
	m.band(a, b, n, true)
	m.band(c, d, n, true)
}

// dashed is stroke with dashes and gaps of about the same length, so that they
// come out even.
func (m *Mesh) dashed(width, dash float32) {
	m.line = m.line[:0]
	for _, p := range m.points {
		x, y := p.at(-width / 2)
		m.line = append(m.line, point{x, y})
	}
	m.line = append(m.line, m.line[0])
	m.dashes(width, dash, true)
}

// hatch draws lines from the lower left to the upper right over the polygon.
func (m *Mesh) hatch(s *view.Shape, line float32) {
	if !m.colour(s.Hatch) {
		return
	}
	b := m.device(s.Rect, s.Loose)
	step := 7 * m.ratio
	width := 2 * m.ratio
	for d := b.x0 + b.y0 + step/2; d < b.x1+b.y1; d += step {
		// The line x + y = d, from where it enters the polygon to where it leaves.
		var cuts [2]point
		n := 0
		for i := range m.points {
			x0, y0 := m.points[i].at(-line)
			x1, y1 := m.points[(i+1)%len(m.points)].at(-line)
			f0, f1 := x0+y0-d, x1+y1-d
			if (f0 < 0) == (f1 < 0) || n == 2 {
				continue
			}
			t := f0 / (f0 - f1)
			cuts[n] = point{x0 + (x1-x0)*t, y0 + (y1-y0)*t}
			n++
		}
		if n == 2 {
			m.line = append(m.line[:0], cuts[0], cuts[1])
			m.polyline(width)
		}
	}
}

// within draws the text in the middle of a box or a badge.
func (m *Mesh) within(s *view.Shape) {
	if s.Text == "" {
		return
	}
	t := *s
	mid := view.Point{X: s.Rect.X + s.Rect.W/2, Y: s.Rect.Y + s.Rect.H/2}
	if s.Kind == view.Triangle {
		mid.Y += s.Rect.H * 0.15
	}
	m.text(&t, mid.X-textWidth(s)/2, mid.Y)
}
