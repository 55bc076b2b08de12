package glyph

import (
	"math"
	"strings"
	"testing"
)

func TestAllFontsCoverLatinAndTheSignsInUse(t *testing.T) {
	for f := range numFonts {
		for r := rune(0x20); r < 0x7f; r++ {
			if !Covers(f, r) {
				t.Errorf("font %d lacks %q", f, r)
			}
		}
		signs := "äöüßéèñçÅø£§°±²µ·×÷–—‘’“”…€"
		if f != Bold {
			signs += "łőž←↑→↓"
		}
		if f == Mono {
			signs += "─│┌┘█■≤≠∞"
		}
		for _, r := range signs {
			if !Covers(f, r) {
				t.Errorf("font %d lacks %q", f, r)
			}
		}
	}
}

func TestOtherRunesAreABox(t *testing.T) {
	for _, r := range []rune{'日', '😀', 'ж', 0, -1, '\n', 0x10ffff} {
		if Covers(Regular, r) {
			t.Errorf("%q is covered", r)
		}
		if got := Advance(Regular, r); got != missing.advance {
			t.Errorf("%q is %v wide", r, got)
		}
	}
	want := "" +
		"++++++++++++.\n" +
		"############.\n" +
		"##........##.\n"
	if got := picture(Rasterize(Regular, '日', 25, 0)); !strings.HasPrefix(got, want) {
		t.Errorf("the box looks like\n%s\nwhich does not begin with\n%s", got, want)
	}
}

func TestMonoIsMono(t *testing.T) {
	for r := rune(0x20); r < 0x180; r++ {
		if Covers(Mono, r) && Advance(Mono, r) != Advance(Mono, 'm') {
			t.Errorf("%q is %v wide, m is %v", r, Advance(Mono, r), Advance(Mono, 'm'))
		}
	}
}

func TestWidthIsTheSumOfAdvances(t *testing.T) {
	want := 10 * (Advance(Bold, 'a') + Advance(Bold, 'é') + Advance(Bold, '日'))
	if got := Width(Bold, 10, "aé日"); math.Abs(float64(got-want)) > 1e-4 {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := Width(Bold, 10, ""); got != 0 {
		t.Errorf("the empty text is %v wide", got)
	}
}

// An I at 16 px: its stem stands on the baseline and ends on a whole pixel, so
// that its first and last row are as dark as the others.
func TestLettersEndOnWholePixels(t *testing.T) {
	for _, size := range []float32{11, 12, 13.5, 16, 22, 26} {
		for _, r := range "Ix" {
			for f := range numFonts {
				img := Rasterize(f, r, size, 0)
				if img.Top+img.Height != 0 {
					t.Errorf("font %d %q at %v ends %d px below the baseline", f, r, size, img.Top+img.Height)
				}
				if top, mid := sum(img, 0), sum(img, 1); top < mid*3/4 {
					t.Errorf("font %d %q at %v: the first row has %d, the second %d:\n%s", f, r, size, top, mid, picture(img))
				}
			}
		}
	}
}

// The area under a glyph is what the outline encloses, wherever the pen stands,
// and no pixel of it falls off the image.
func TestCoverageIsExact(t *testing.T) {
	for f := range numFonts {
		for _, r := range "Ax8@ßg–" {
			o := fonts[f].outline(r)
			want := enclosed(o) * 100 * 100
			for phase := range Phases {
				img := Rasterize(f, r, 100, phase)
				var got float64
				for _, a := range img.Alpha {
					got += float64(a) / 255
				}
				if math.Abs(got-want) > want*0.01 {
					t.Errorf("font %d %q phase %d covers %.1f px, want %.1f", f, r, phase, got, want)
				}
			}
		}
	}
}

// enclosed returns the area of an outline in square ems, with curves as 16 lines.
func enclosed(o *outline) float64 {
	var area float64
	var pen, start point
	add := func(p point) {
		area += float64(pen.x*p.y-p.x*pen.y) / 2
		pen = p
	}
	for _, s := range o.segments {
		switch s.op {
		case opMove:
			add(start)
			pen, start = s.to, s.to
		case opLine:
			add(s.to)
		case opCurve:
			a := pen
			for i := 1; i <= 16; i++ {
				u := float32(i) / 16
				v := 1 - u
				add(point{v*v*a.x + 2*u*v*s.via.x + u*u*s.to.x, v*v*a.y + 2*u*v*s.via.y + u*u*s.to.y})
			}
		}
	}
	add(start)
	return math.Abs(area)
}

func TestEveryGlyphFitsItsImage(t *testing.T) {
	for f := range numFonts {
		for c := rune(0); c < 0x2600; c++ {
			for _, size := range []float32{11, 12.7, 31} {
				img := Rasterize(f, c, size, 3) // must not panic
				if len(img.Alpha) != img.Width*img.Height {
					t.Fatalf("%q: %d pixels for %d × %d", c, len(img.Alpha), img.Width, img.Height)
				}
			}
		}
	}
}

func sum(img Image, row int) (s int) {
	for _, a := range img.Alpha[row*img.Width : (row+1)*img.Width] {
		s += int(a)
	}
	return s
}

// picture shows an image as text: a sign a pixel, from "." to "#".
func picture(img Image) string {
	var b strings.Builder
	for y := range img.Height {
		for x := range img.Width {
			b.WriteByte(".:+#"[int(img.Alpha[y*img.Width+x])*3/255])
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func BenchmarkRasterize(b *testing.B) {
	for b.Loop() {
		Rasterize(Regular, 'g', 24, 1)
	}
}
