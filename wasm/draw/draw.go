// Package draw shows scenes on an Ebiten image: one draw call a scene, from one
// atlas of glyphs. All geometry comes from wasm/draw/mesh.
package draw

import (
	"image"
	"image/color"

	"github.com/hajimehoshi/ebiten/v2"

	"racewalk/wasm/draw/mesh"
	"racewalk/wasm/view"
)

// Painter draws scenes. It keeps the atlas and the memory of the last scene.
type Painter struct {
	mesh     *mesh.Mesh
	atlas    *ebiten.Image
	vertices []ebiten.Vertex
	pixels   []byte
}

// New returns a painter with an empty atlas.
func New() *Painter { return &Painter{mesh: mesh.New()} }

// Draw paints a scene over all of dst, whose size must be that of the scene in
// device pixels.
func (p *Painter) Draw(dst *ebiten.Image, s *view.Scene) {
	p.mesh.Build(s)
	p.upload()
	bg := s.Background
	dst.Fill(color.NRGBA{bg.R, bg.G, bg.B, bg.A})
	p.vertices = p.vertices[:0]
	for i := range p.mesh.Vertices {
		p.vertices = append(p.vertices, ebiten.Vertex(p.mesh.Vertices[i]))
	}
	dst.DrawTriangles32(p.vertices, p.mesh.Indices, p.atlas, &ebiten.DrawTrianglesOptions{
		ColorScaleMode: ebiten.ColorScaleModePremultipliedAlpha,
		Filter:         ebiten.FilterLinear,
	})
}

// upload brings what has changed in the atlas to the graphics card, as one area.
func (p *Painter) upload() {
	a := p.mesh.Atlas
	if len(a.Dirty) == 0 {
		return
	}
	if p.atlas == nil || p.atlas.Bounds().Dx() != a.Size {
		if p.atlas != nil {
			p.atlas.Deallocate()
		}
		p.atlas = ebiten.NewImageWithOptions(image.Rect(0, 0, a.Size, a.Size), &ebiten.NewImageOptions{Unmanaged: true})
	}
	var area image.Rectangle
	for _, d := range a.Dirty {
		area = area.Union(image.Rect(d.X, d.Y, d.X+d.W, d.Y+d.H))
	}
	a.Dirty = a.Dirty[:0]
	p.pixels = p.pixels[:0]
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for _, alpha := range a.Alpha[y*a.Size+area.Min.X : y*a.Size+area.Max.X] {
			p.pixels = append(p.pixels, alpha, alpha, alpha, alpha)
		}
	}
	p.atlas.SubImage(area).(*ebiten.Image).WritePixels(p.pixels)
}
