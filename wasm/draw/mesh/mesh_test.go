package mesh

import (
	"math"
	"strings"
	"testing"

	"racewalk/wasm/view"
	"racewalk/wasm/view/glyph"
)

var black = view.Colour{A: 255}

// What is painted covers as many pixels as geometry says.
func TestAreas(t *testing.T) {
	box := view.Rect{X: 10, Y: 20, W: 60, H: 40}
	line := [4]view.Point{{X: 10, Y: 50}, {X: 30, Y: 50}, {X: 60, Y: 50}, {X: 90, Y: 50}}
	corners := func(r float64) float64 { return (4 - math.Pi) * r * r }
	for _, c := range []struct {
		name  string
		shape view.Shape
		want  float64 // square CSS pixels
	}{
		{"box", view.Shape{Kind: view.Box, Rect: box, Fill: black}, 2400},
		{"rounded box", view.Shape{Kind: view.Box, Rect: box, Radius: 12, Fill: black}, 2400 - corners(12)},
		{"pill", view.Shape{Kind: view.Pill, Rect: box, Fill: black}, 2400 - corners(20)},
		{"turned box", view.Shape{Kind: view.Box, Rect: box, Turn: 30, Fill: black, Loose: true}, 2400},
		{"frame", view.Shape{Kind: view.Box, Rect: box, Stroke: black, Line: 2}, 2400 - 56*36},
		{"filled frame", view.Shape{Kind: view.Box, Rect: box, Fill: black, Stroke: black, Line: 2}, 2400},
		{"dashed frame", view.Shape{Kind: view.Box, Rect: box, Stroke: black, Line: 2, Dash: 5}, (2400 - 56*36) / 2},
		{"circle", view.Shape{Kind: view.Circle, Rect: view.Rect{X: 20, Y: 20, W: 50, H: 50}, Fill: black}, math.Pi * 25 * 25},
		{"diamond", view.Shape{Kind: view.Diamond, Rect: view.Rect{X: 20, Y: 20, W: 50, H: 50}, Fill: black}, 1250},
		{"triangle", view.Shape{Kind: view.Triangle, Rect: view.Rect{X: 20, Y: 20, W: 50, H: 50}, Fill: black}, 1250},
		{"path", view.Shape{Kind: view.Path, Curve: line, To: 1, Stroke: black, Line: 3}, 80 * 3},
		{"half a path", view.Shape{Kind: view.Path, Curve: [4]view.Point{{X: 10, Y: 50}, {X: 30, Y: 50}, {X: 50, Y: 50}, {X: 70, Y: 50}}, From: 0.25, To: 0.75, Stroke: black, Line: 3}, 30 * 3},
		{"thin path", view.Shape{Kind: view.Path, Curve: line, To: 1, Stroke: black, Line: 0.5}, 80 * 0.5},
		{"dashed path", view.Shape{Kind: view.Path, Curve: line, To: 1, Stroke: black, Line: 4, Dash: 8}, 80 * 4 / 2},
		{"half transparent", view.Shape{Kind: view.Box, Rect: box, Fill: view.Colour{A: 51}}, 2400 * 0.2},
		{"nothing", view.Shape{Kind: view.Box, Rect: box, Stroke: view.Colour{}, Line: 2}, 0},
	} {
		for _, ratio := range []float32{1, 1.5, 2, 2.625} {
			k := float64(ratio * ratio)
			got := sum(paint(ratio, c.shape)) / k
			if math.Abs(got-c.want) > 2+c.want*0.05 {
				t.Errorf("%s at ratio %v covers %.1f, want %.1f", c.name, ratio, got, c.want)
			}
		}
	}
}

// The edges of what stands still lie on pixels: each is covered or not.
func TestStandingEdgesAreSharp(t *testing.T) {
	for _, ratio := range []float32{1, 1.25, 2, 2.625} {
		pixels := paint(ratio, view.Shape{Kind: view.Box, Rect: view.Rect{X: 10.3, Y: 20.7, W: 50.1, H: 30.9}, Stroke: black, Line: 1.5})
		for y, row := range pixels {
			for x, a := range row {
				if a > 0.01 && a < 0.99 {
					t.Fatalf("ratio %v: pixel %d,%d is covered by %v", ratio, x, y, a)
				}
			}
		}
	}
	moving := paint(1, view.Shape{Kind: view.Box, Rect: view.Rect{X: 10.5, Y: 20.5, W: 50, H: 30}, Fill: black, Loose: true})
	if a := moving[35][10]; a < 0.4 || a > 0.6 {
		t.Errorf("a moving box covers half of a pixel by %v", a)
	}
}

func TestHatchStaysInside(t *testing.T) {
	box := view.Rect{X: 20, Y: 20, W: 50, H: 30}
	hatched := paint(2, view.Shape{Kind: view.Box, Rect: box, Radius: 6, Hatch: black})
	solid := paint(2, view.Shape{Kind: view.Box, Rect: box, Radius: 6, Fill: black})
	if part := sum(hatched) / sum(solid); part < 0.25 || part > 0.55 {
		t.Errorf("the hatch covers %.2f of the box", part)
	}
	for y := range hatched {
		for x := range hatched[y] {
			if inside := x >= 38 && x < 142 && y >= 38 && y < 102; !inside && hatched[y][x] > 0 {
				t.Fatalf("the hatch reaches %d,%d", x, y)
			}
		}
	}
}

// Every kind paints something, inside of where it should be, from triangles that
// are there.
func TestEveryKind(t *testing.T) {
	for kind := view.Box; kind <= view.Sheet; kind++ {
		for _, value := range []float32{0, 0.5, 1, 17.3} {
			s := view.Shape{Kind: kind, Rect: view.Rect{X: 20, Y: 20, W: 48, H: 60}, Fill: black, Stroke: black, Line: 2, Value: min(value, 1),
				Text: "A", Size: 12, Ink: black, Curve: [4]view.Point{{X: 20, Y: 20}, {X: 30, Y: 70}, {X: 60, Y: 30}, {X: 68, Y: 80}}, To: 1, Head: true}
			if kind == view.Clock {
				s.Value = value
			}
			m := New()
			m.Build(&view.Scene{Width: 100, Height: 100, Ratio: 2, Shapes: []view.Shape{s}})
			if len(m.Indices)%3 != 0 || len(m.Indices) == 0 {
				t.Fatalf("kind %d has %d indices", kind, len(m.Indices))
			}
			for _, i := range m.Indices {
				if int(i) >= len(m.Vertices) {
					t.Fatalf("kind %d: no vertex %d of %d", kind, i, len(m.Vertices))
				}
			}
			pixels := rasterize(m, 200, 200)
			if sum(pixels) < 50 {
				t.Errorf("kind %d paints nothing", kind)
			}
			for y := range pixels {
				for x, a := range pixels[y] {
					if (x < 30 || x > 145 || y < 30 || y > 170) && a > 0 {
						t.Fatalf("kind %d at %v paints %d,%d", kind, value, x, y)
					}
				}
			}
		}
	}
}

func TestTextIsWhereItShouldBe(t *testing.T) {
	s := view.Shape{Kind: view.Text, Rect: view.Rect{X: 10, Y: 40, W: 50, H: 20}, Text: "III", Font: glyph.Bold, Size: 16, Ink: black}
	for _, ratio := range []float32{1, 2} {
		top, bottom, left, right := 1e9, -1e9, 1e9, -1e9
		for y, row := range paint(ratio, s) {
			for x, a := range row {
				if a > 0.3 {
					top, bottom = min(top, float64(y)), max(bottom, float64(y+1))
					left, right = min(left, float64(x)), max(right, float64(x+1))
				}
			}
		}
		k := float64(ratio)
		if mid := (top + bottom) / 2 / k; math.Abs(mid-50) > 0.6 {
			t.Errorf("ratio %v: the middle of capital letters is at %.2f, want 50", ratio, mid)
		}
		if width := float64(glyph.Width(glyph.Bold, 16, "III")); left/k < 10 || right/k > 10+width {
			t.Errorf("ratio %v: the text is from %.1f to %.1f, want within 10 to %.1f", ratio, left/k, right/k, 10+width)
		}
	}
}

// Standing text is copied from the atlas pixel by pixel, or it would blur.
func TestStandingTextIsOnWholePixels(t *testing.T) {
	s := view.Shape{Kind: view.Text, Rect: view.Rect{X: 10.37, Y: 40.61, W: 50, H: 20}, Text: "Wait, 2!", Size: 13, Ink: black}
	m := New()
	m.Build(&view.Scene{Width: 100, Height: 100, Ratio: 1.25, Shapes: []view.Shape{s}})
	for _, v := range m.Vertices {
		if v.DstX != round(v.DstX) || v.DstY != round(v.DstY) || v.SrcX != round(v.SrcX) || v.SrcY != round(v.SrcY) {
			t.Fatalf("a corner of a glyph is at %v,%v", v.DstX, v.DstY)
		}
	}
	if len(m.Vertices) != 4*len(strings.ReplaceAll(s.Text, " ", "")) {
		t.Errorf("%d corners for %q", len(m.Vertices), s.Text)
	}
}

func TestScaledTextIsScaledAboutItsMiddle(t *testing.T) {
	s := view.Shape{Kind: view.Text, Rect: view.Rect{X: 20, Y: 40, W: glyph.Width(glyph.Regular, 20, "HOH"), H: 25}, Text: "HOH", Size: 20, Ink: black, Scale: 0.5}
	var x, n float64
	for _, row := range paint(2, s) {
		for i, a := range row {
			x += float64(a) * (float64(i) + 0.5)
			n += float64(a)
		}
	}
	full := s
	full.Scale = 1
	if part := n / sum(paint(2, full)); part < 0.2 || part > 0.3 {
		t.Errorf("half the size covers %.2f of the area", part)
	}
	if got, want := x/n/2, float64(20+s.Rect.W/2); math.Abs(got-want) > 0.5 {
		t.Errorf("the middle is at %.2f, want %.2f", got, want)
	}
}

func TestAtlasKeepsGlyphsAndGrows(t *testing.T) {
	a := NewAtlas(32)
	key := glyphKey{glyph.Regular, 0, 'g', 16}
	first := a.find(key)
	if again := a.find(key); again != first {
		t.Errorf("the second time it lies at %+v, not %+v", again, first)
	}
	if len(a.Dirty) != 2 { // everything at first, and the glyph
		t.Errorf("changed: %+v", a.Dirty)
	}
	img := glyph.Rasterize(glyph.Regular, 'g', 16, 0)
	for y := range img.Height {
		for x := range img.Width {
			if got := a.Alpha[(int(first.y)+y)*a.Size+int(first.x)+x]; got != img.Alpha[y*img.Width+x] {
				t.Fatalf("pixel %d,%d is %d, want %d", x, y, got, img.Alpha[y*img.Width+x])
			}
		}
	}
	generation := a.generation
	for r := 'a'; r <= 'z'; r++ {
		a.find(glyphKey{glyph.Bold, 0, r, 16})
	}
	if a.generation == generation || a.Size <= 32 {
		t.Errorf("a full atlas has generation %d and size %d", a.generation, a.Size)
	}
	if huge := a.find(glyphKey{glyph.Bold, 0, 'W', 9000}); huge.w != 0 {
		t.Errorf("a letter larger than any atlas is %d wide", huge.w)
	}
}

// A scene that makes the atlas start anew is built again, so that all of it is
// drawn from the same one.
func TestFullAtlasIsNoticed(t *testing.T) {
	m := &Mesh{Atlas: NewAtlas(32)}
	scene := &view.Scene{Width: 100, Height: 100, Ratio: 2}
	for i := range 6 {
		scene.Shapes = append(scene.Shapes, view.Shape{Kind: view.Text, Rect: view.Rect{X: 2, Y: float32(i) * 16, W: 90, H: 16}, Text: "pack my box", Size: 11 + float32(i), Ink: black})
	}
	m.Build(scene)
	fresh := New()
	fresh.Build(scene)
	got, want := rasterize(m, 200, 200), rasterize(fresh, 200, 200)
	for y := range want {
		for x := range want[y] {
			if math.Abs(float64(got[y][x]-want[y][x])) > 0.02 {
				t.Fatalf("pixel %d,%d is %v, want %v", x, y, got[y][x], want[y][x])
			}
		}
	}
}
