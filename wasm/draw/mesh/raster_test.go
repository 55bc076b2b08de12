package mesh

import (
	"math"

	"racewalk/wasm/view"
)

// rasterize paints a mesh as a graphics card does, and returns the opacity of
// each pixel.
func rasterize(m *Mesh, w, h int) [][]float32 {
	out := make([][]float32, h)
	for y := range out {
		out[y] = make([]float32, w)
	}
	for i := 0; i < len(m.Indices); i += 3 {
		a, b, c := &m.Vertices[m.Indices[i]], &m.Vertices[m.Indices[i+1]], &m.Vertices[m.Indices[i+2]]
		area := cross(a, b, c.DstX, c.DstY)
		if area < 0 {
			b, c, area = c, b, -area
		}
		if area == 0 {
			continue
		}
		for y := max(int(min(a.DstY, b.DstY, c.DstY)), 0); y < h && float32(y) < max(a.DstY, b.DstY, c.DstY); y++ {
			for x := max(int(min(a.DstX, b.DstX, c.DstX)), 0); x < w && float32(x) < max(a.DstX, b.DstX, c.DstX); x++ {
				px, py := float32(x)+0.5, float32(y)+0.5
				u, v, t := cross(b, c, px, py), cross(c, a, px, py), cross(a, b, px, py)
				if !covers(u, b, c) || !covers(v, c, a) || !covers(t, a, b) {
					continue
				}
				u, v, t = u/area, v/area, t/area
				alpha := m.Atlas.sample(u*a.SrcX+v*b.SrcX+t*c.SrcX, u*a.SrcY+v*b.SrcY+t*c.SrcY) * (u*a.ColorA + v*b.ColorA + t*c.ColorA)
				out[y][x] = out[y][x]*(1-alpha) + alpha
			}
		}
	}
	return out
}

func cross(a, b *Vertex, x, y float32) float32 {
	return (b.DstX-a.DstX)*(y-a.DstY) - (x-a.DstX)*(b.DstY-a.DstY)
}

// covers tells on which side of an edge a pixel lies; one on the edge belongs to
// one of the two triangles beside it.
func covers(side float32, a, b *Vertex) bool {
	return side > 0 || side == 0 && (b.DstY < a.DstY || b.DstY == a.DstY && b.DstX > a.DstX)
}

// sample reads the atlas between its pixels.
func (a *Atlas) sample(x, y float32) float32 {
	at := func(x, y int) float32 {
		if x < 0 || y < 0 || x >= a.Size || y >= a.Size {
			return 0
		}
		return float32(a.Alpha[y*a.Size+x]) / 255
	}
	x0, y0 := float32(math.Floor(float64(x-0.5))), float32(math.Floor(float64(y-0.5)))
	dx, dy := x-0.5-x0, y-0.5-y0
	i, j := int(x0), int(y0)
	return (at(i, j)*(1-dx)+at(i+1, j)*dx)*(1-dy) + (at(i, j+1)*(1-dx)+at(i+1, j+1)*dx)*dy
}

// paint returns the pixels of some shapes on a picture of 100 × 100 CSS pixels.
func paint(ratio float32, shapes ...view.Shape) [][]float32 {
	m := New()
	m.Build(&view.Scene{Width: 100, Height: 100, Ratio: ratio, Shapes: shapes})
	return rasterize(m, int(100*ratio), int(100*ratio))
}

// sum is the area that is covered, in pixels.
func sum(pixels [][]float32) (s float64) {
	for _, row := range pixels {
		for _, a := range row {
			s += float64(a)
		}
	}
	return s
}
