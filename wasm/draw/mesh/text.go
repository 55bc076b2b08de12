package mesh

import (
	"racewalk/wasm/view"
	"racewalk/wasm/view/glyph"
)

func textWidth(s *view.Shape) float32 { return glyph.Width(s.Font, s.Size, s.Text) }

// text draws a shape's text from x on, its capital letters around y, both in CSS
// pixels. Standing text is set to whole rows and quarters of columns of pixels,
// for which glyphs are rasterized; text that moves, turns or is scaled is drawn
// from the same glyphs wherever it is.
func (m *Mesh) text(s *view.Shape, x, y float32) {
	if !m.colour(s.Ink) {
		return
	}
	k := m.ratio
	size := s.Size * k
	mid := point{(x + textWidth(s)/2) * k, y * k}
	pen := point{x * k, (y + glyph.CapHeight(s.Font)*s.Size/2) * k}
	if !s.Loose {
		pen.y = round(pen.y)
	}
	still := !s.Loose && s.Turn == 0 && (s.Scale == 0 || s.Scale == 1)
	for _, r := range s.Text {
		column, phase := float32(int(pen.x)), 0
		if still {
			phase = int((pen.x - column) * glyph.Phases)
		}
		e := m.Atlas.find(glyphKey{s.Font, uint8(phase), r, size})
		if e.w > 0 {
			left := column
			if !still {
				left = pen.x
			}
			m.glyph(s, e, point{left + float32(e.left), pen.y + float32(e.top)}, mid)
		}
		pen.x += glyph.Advance(s.Font, r) * size
	}
}

// glyph draws one glyph with its upper left corner at a point, turned and scaled
// with its text about the middle of that.
func (m *Mesh) glyph(s *view.Shape, e entry, at, mid point) {
	w, h := float32(e.w), float32(e.h)
	corners := [4]point{at, {at.x + w, at.y}, {at.x, at.y + h}, {at.x + w, at.y + h}}
	if s.Scale != 0 && s.Scale != 1 {
		for i, p := range corners {
			corners[i] = point{mid.x + (p.x-mid.x)*s.Scale, mid.y + (p.y-mid.y)*s.Scale}
		}
	}
	if s.Turn != 0 {
		sin, cos := sincos(s.Turn)
		for i, p := range corners {
			corners[i] = turn(p, mid, sin, cos)
		}
	}
	first := uint32(len(m.Vertices))
	for i, p := range corners {
		m.vertex(p.x, p.y, 1)
		v := &m.Vertices[len(m.Vertices)-1]
		v.SrcX = float32(e.x) + float32(i%2)*w
		v.SrcY = float32(e.y) + float32(i/2)*h
	}
	m.Indices = append(m.Indices, first, first+1, first+2, first+1, first+3, first+2)
}
