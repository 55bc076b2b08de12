package glyph

import "math"

// Image is a rasterized glyph. The pixel (0, 0) of Alpha lies Left pixels to the
// right of the pen and Top pixels below the baseline (so Top is mostly negative).
type Image struct {
	Left, Top     int
	Width, Height int
	Alpha         []uint8 // coverage, row by row
}

// Phases is how many positions of the pen within a pixel are told apart.
const Phases = 4

// Rasterize draws a rune at a size in pixels per em. The pen stands phase/Phases
// of a pixel right of a pixel's edge. A space has no pixels.
func Rasterize(f Font, r rune, size float32, phase int) Image {
	ft := &fonts[f]
	o := ft.outline(r)
	if len(o.segments) == 0 {
		return Image{}
	}
	fit := newFit(ft, size)
	dx := float32(phase) / Phases
	at := func(p point) point { return point{p.x*size + dx, -fit.y(p.y)} }

	lo, hi := bounds(o, at)
	left, top := int(math.Floor(float64(lo.x))), int(math.Floor(float64(lo.y)))
	c := newCoverage(int(math.Ceil(float64(hi.x)))-left+1, int(math.Ceil(float64(hi.y)))-top)
	local := func(p point) point {
		q := at(p)
		return point{q.x - float32(left), q.y - float32(top)}
	}
	var pen, start point
	for i := range o.segments {
		s := &o.segments[i]
		to := local(s.to)
		switch s.op {
		case opMove:
			c.line(pen, start)
			start = to
		case opLine:
			c.line(pen, to)
		case opCurve:
			c.curve(pen, local(s.via), to)
		}
		pen = to
	}
	c.line(pen, start)
	return Image{Left: left, Top: top, Width: c.width, Height: c.height, Alpha: c.alpha()}
}

// bounds returns the corners of a box around all points of an outline.
func bounds(o *outline, at func(point) point) (lo, hi point) {
	lo, hi = point{math.MaxFloat32, math.MaxFloat32}, point{-math.MaxFloat32, -math.MaxFloat32}
	grow := func(p point) {
		lo.x, lo.y = min(lo.x, p.x), min(lo.y, p.y)
		hi.x, hi.y = max(hi.x, p.x), max(hi.y, p.y)
	}
	for i := range o.segments {
		s := &o.segments[i]
		grow(at(s.to))
		if s.op == opCurve {
			grow(at(s.via))
		}
	}
	return lo, hi
}

// fit moves the heights at which a font's letters end (the baseline, the height
// of x and of X, the depth of p) to whole pixels, so that small text has sharp
// upper and lower edges. In between it stretches evenly.
type fit struct {
	from, to [4]float32
	size     float32
}

// Letters higher than this, in pixels, are left as they were drawn: they are
// sharp enough, and the fit would only distort them.
const fitBelow = 48

func newFit(f *font, size float32) fit {
	t := fit{size: size, from: [4]float32{-f.descent, 0, f.xHeight, f.capHeight}}
	for i, y := range t.from {
		t.to[i] = y * size
		if size < fitBelow {
			t.to[i] = float32(math.Round(float64(t.to[i])))
		}
	}
	if t.to[3] <= t.to[2] {
		t.to[3] = t.to[2] + 1
	}
	return t
}

// y maps a height in ems to pixels.
func (t *fit) y(y float32) float32 {
	last := len(t.from) - 1
	if y >= t.from[last] {
		return t.to[last] + (y-t.from[last])*t.size
	}
	if y <= t.from[0] {
		return t.to[0] + (y-t.from[0])*t.size
	}
	i := 0
	for y > t.from[i+1] {
		i++
	}
	return t.to[i] + (y-t.from[i])*(t.to[i+1]-t.to[i])/(t.from[i+1]-t.from[i])
}

// coverage computes how much of each pixel lies inside an outline, exactly:
// every edge adds to each row that it crosses the area to its right, as a
// difference to the pixel before, and the running sum along the row is the
// coverage. (The signed-area method of Raph Levien's font-rs.)
type coverage struct {
	width, height int
	acc           []float32
}

func newCoverage(width, height int) *coverage {
	return &coverage{width, height, make([]float32, width*height+1)}
}

// curve adds a quadratic curve as short lines.
func (c *coverage) curve(a, b, d point) {
	bend := math.Hypot(float64(a.x-2*b.x+d.x), float64(a.y-2*b.y+d.y))
	n := 1 + int(math.Sqrt(bend*4))
	pen := a
	for i := 1; i <= n; i++ {
		t := float32(i) / float32(n)
		u := 1 - t
		p := point{u*u*a.x + 2*u*t*b.x + t*t*d.x, u*u*a.y + 2*u*t*b.y + t*t*d.y}
		c.line(pen, p)
		pen = p
	}
}

func (c *coverage) line(a, b point) {
	if a.y == b.y {
		return
	}
	sign := float32(1)
	if a.y > b.y {
		sign, a, b = -1, b, a
	}
	slope := (b.x - a.x) / (b.y - a.y)
	x := a.x
	for row := int(a.y); row < c.height && float32(row) < b.y; row++ {
		y0, y1 := max(a.y, float32(row)), min(b.y, float32(row+1))
		if y1 <= y0 {
			continue
		}
		next := a.x + (y1-a.y)*slope
		c.cross(row*c.width, min(x, next), max(x, next), sign*(y1-y0))
		x = next
	}
}

// cross adds an edge that runs from x0 to x1 ≥ x0 within one row. area is its
// height with its sign.
func (c *coverage) cross(row int, x0, x1, area float32) {
	first, last := int(x0), int(x1)
	if last == first {
		// Within one pixel: what lies right of the middle of the edge.
		part := 1 - ((x0+x1)/2 - float32(first))
		c.acc[row+first] += area * part
		c.acc[row+first+1] += area * (1 - part)
		return
	}
	// Over several pixels: the covered part grows like a triangle, then by a
	// constant, and then the rest.
	per := area / (x1 - x0)
	enter := float32(first+1) - x0
	sum := per * enter * enter / 2
	c.acc[row+first] += sum
	for i := first + 1; i < last; i++ {
		upTo := per * (float32(i) + 0.5 - x0)
		c.acc[row+i] += upTo - sum
		sum = upTo
	}
	leave := x1 - float32(last)
	upTo := area - per*leave*leave/2
	c.acc[row+last] += upTo - sum
	c.acc[row+last+1] += area - upTo
}

// alpha returns the coverage of all pixels, 0 to 255.
func (c *coverage) alpha() []uint8 {
	out := make([]uint8, c.width*c.height)
	for row := range c.height {
		var sum float32
		for x := range c.width {
			i := row*c.width + x
			sum += c.acc[i]
			out[i] = uint8(min(max(sum, -sum), 1)*255 + 0.5)
		}
	}
	return out
}
