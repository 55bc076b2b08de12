package mesh

import (
	"math"

	"racewalk/wasm/view"
)

// Vertex has the layout of Ebiten's. Src is a place in the atlas, in pixels.
type Vertex struct {
	DstX, DstY                         float32
	SrcX, SrcY                         float32
	ColorR, ColorG, ColorB, ColorA     float32
	Custom0, Custom1, Custom2, Custom3 float32
}

// Mesh is the triangles of one scene. Its memory is used again by the next Build.
type Mesh struct {
	Vertices []Vertex
	Indices  []uint32
	Atlas    *Atlas

	ratio  float32
	points []rim      // of the polygon that is drawn
	line   []point    // that is drawn
	whole  []point    // line before it is cut into dashes
	ink    [4]float32 // premultiplied colour of new vertices
}

type point struct{ x, y float32 }

// New returns an empty mesh with an atlas of its own.
func New() *Mesh { return &Mesh{Atlas: NewAtlas(512)} }

// Build makes the triangles of a scene. If the atlas had to start anew because
// it was full, everything that was drawn from it before is invalid.
func (m *Mesh) Build(s *view.Scene) {
	for {
		m.Vertices, m.Indices = m.Vertices[:0], m.Indices[:0]
		m.ratio = s.Ratio
		generation := m.Atlas.generation
		for i := range s.Shapes {
			m.shape(&s.Shapes[i])
		}
		if m.Atlas.generation == generation {
			return
		}
	}
}

// colour sets the colour of what is drawn next, and tells whether it can be seen.
func (m *Mesh) colour(c view.Colour) bool {
	a := float32(c.A) / 255
	m.ink = [4]float32{float32(c.R) / 255 * a, float32(c.G) / 255 * a, float32(c.B) / 255 * a, a}
	return c.A > 0
}

// vertex adds a vertex of the colour, with a part of its opacity.
func (m *Mesh) vertex(x, y, alpha float32) uint32 {
	m.Vertices = append(m.Vertices, Vertex{DstX: x, DstY: y, SrcX: whiteAt, SrcY: whiteAt,
		ColorR: m.ink[0] * alpha, ColorG: m.ink[1] * alpha, ColorB: m.ink[2] * alpha, ColorA: m.ink[3] * alpha})
	return uint32(len(m.Vertices) - 1)
}

func (m *Mesh) triangle(a, b, c uint32) { m.Indices = append(m.Indices, a, b, c) }

// band joins two rows of n vertices that begin at a and b. closed joins the last
// ones with the first ones too.
func (m *Mesh) band(a, b uint32, n int, closed bool) {
	last := n - 1
	if closed {
		last = n
	}
	for i := range last {
		j := (i + 1) % n
		p, q, r, s := a+uint32(i), a+uint32(j), b+uint32(i), b+uint32(j)
		m.Indices = append(m.Indices, p, q, r, q, s, r)
	}
}

func (m *Mesh) shape(s *view.Shape) {
	switch s.Kind {
	case view.Box, view.Circle, view.Diamond, view.Square, view.Triangle, view.Pill:
		m.polygon(s)
		m.within(s)
	case view.Text:
		m.text(s, s.Rect.X, s.Rect.Y+s.Rect.H/2)
	case view.Path:
		m.path(s)
	case view.Padlock:
		m.padlock(s)
	case view.Lamp:
		m.lamp(s)
	case view.Clock:
		m.clock(s)
	case view.Sheet:
		m.sheet(s)
	}
}

// box is a rectangle in device pixels.
type box struct{ x0, y0, x1, y1 float32 }

func (b box) middle() point { return point{(b.x0 + b.x1) / 2, (b.y0 + b.y1) / 2} }

// device converts a rectangle to device pixels, to whole ones if it stands still.
func (m *Mesh) device(r view.Rect, loose bool) box {
	k := m.ratio
	b := box{r.X * k, r.Y * k, r.Right() * k, r.Bottom() * k}
	if !loose {
		b = box{round(b.x0), round(b.y0), round(b.x1), round(b.y1)}
	}
	return b
}

// width converts the width of a line to device pixels: whole ones, and at least
// one, where the line stands still.
func (m *Mesh) width(w float32, loose bool) float32 {
	w *= m.ratio
	if !loose {
		w = max(round(w), 1)
	}
	return w
}

func round(x float32) float32 { return float32(math.Floor(float64(x) + 0.5)) }

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

func hypot(x, y float32) float32 { return sqrt(x*x + y*y) }

func sincos(degrees float32) (sin, cos float32) {
	s, c := math.Sincos(float64(degrees) * math.Pi / 180)
	return float32(s), float32(c)
}

// turn turns a point about a middle, clockwise.
func turn(p, mid point, sin, cos float32) point {
	x, y := p.x-mid.x, p.y-mid.y
	return point{mid.x + x*cos - y*sin, mid.y + x*sin + y*cos}
}
