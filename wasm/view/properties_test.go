package view

import (
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"racewalk/sim/trace"
	"racewalk/wasm/view/glyph"
)

var sizes = []Look{{Width: 320, Height: 300, Ratio: 2}, {Width: 390, Height: 420, Ratio: 3}, {Width: 800, Height: 500, Ratio: 1}, {Width: 1440, Height: 600, Ratio: 1}}

// everyScene calls f with each playhead of each golden trace in each size.
func everyScene(t *testing.T, f func(t *testing.T, v *View, g golden, playhead int, look Look)) {
	for _, g := range goldens(t) {
		t.Run(g.name, func(t *testing.T) {
			v := New(g.trace)
			for _, look := range sizes {
				for playhead := range len(g.trace.Events) + 1 {
					f(t, v, g, playhead, look)
				}
			}
		})
	}
}

// bounds is a box around everything that is painted of a shape.
func bounds(s *Shape) Rect {
	if s.Kind == Path {
		lo, hi := Point{1e9, 1e9}, Point{-1e9, -1e9}
		for i := range 33 {
			p := CurveAt(&s.Curve, lerp(s.From, s.To, float32(i)/32))
			lo, hi = Point{min(lo.X, p.X), min(lo.Y, p.Y)}, Point{max(hi.X, p.X), max(hi.Y, p.Y)}
		}
		return Rect{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}.inset(-s.Line / 2)
	}
	if s.Turn == 0 {
		return s.Rect
	}
	sin, cos := math.Sincos(float64(s.Turn) * math.Pi / 180)
	w := s.Rect.W*float32(cos) + s.Rect.H*float32(math.Abs(sin))
	h := s.Rect.H*float32(cos) + s.Rect.W*float32(math.Abs(sin))
	return around(s.Rect.middle(), w, h)
}

func TestNothingIsOutside(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		for _, progress := range []float64{1, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95} {
			s := v.Scene(playhead, progress, look)
			for i := range s.Shapes {
				sh := &s.Shapes[i]
				if sh.Kind == Path && sh.To <= sh.From {
					continue
				}
				b := bounds(sh)
				if b.X < -0.01 || b.Y < -0.01 || b.Right() > s.Width+0.01 || b.Bottom() > s.Height+0.01 {
					t.Errorf("step %d at %v on %v×%v: %+v is outside", playhead, progress, look.Width, look.Height, *sh)
				}
			}
		}
	})
}

// ink returns where the letters of a shape's text are.
func ink(s *Shape) Rect {
	w := glyph.Width(s.Font, s.Size, s.Text)
	mid := s.Rect.middle()
	if s.Kind == Text {
		mid.X = s.Rect.X + w/2
	}
	cap := glyph.CapHeight(s.Font) * s.Size
	return Rect{mid.X - w/2, mid.Y - cap/2, w, cap + 0.2*s.Size}
}

func TestNoTextOverlapsAnother(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		s := v.Scene(playhead, 1, look)
		var texts []*Shape
		for i := range s.Shapes {
			sh := &s.Shapes[i]
			if sh.Text == "" {
				continue
			}
			r := ink(sh)
			if r.X < 0 || r.Y < 0 || r.Right() > s.Width || r.Bottom() > s.Height {
				t.Errorf("step %d on %v×%v: %q is outside", playhead, look.Width, look.Height, sh.Text)
			}
			for _, other := range texts {
				if ink(other).inset(0.1).overlaps(r.inset(0.1)) {
					t.Errorf("step %d on %v×%v: %q (%+v) and %q (%+v) overlap", playhead, look.Width, look.Height, sh.Text, sh.Key, other.Text, other.Key)
				}
			}
			texts = append(texts, sh)
		}
	})
}

// A text in a box or on a card stays within it.
func TestTextStaysInItsBox(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		s := v.Scene(playhead, 1, look)
		boxes := map[Key]Rect{}
		for i := range s.Shapes {
			boxes[s.Shapes[i].Key] = s.Shapes[i].Rect
		}
		for i := range s.Shapes {
			sh := &s.Shapes[i]
			if sh.Text == "" {
				continue
			}
			box, ok := sh.Rect, true
			switch sh.Key.Part {
			case partLabel, partPlace, partNote:
				box = boxes[Key{partCard, sh.Key.ID, 0}]
			case partValue:
				box, ok = boxes[Key{partBox, sh.Key.ID, sh.Key.Sub}]
			}
			if r := ink(sh); ok && (r.X < box.X-0.5 || r.Right() > box.Right()+0.5) {
				t.Errorf("step %d on %v×%v: %q reaches over its box %+v", playhead, look.Width, look.Height, sh.Text, box)
			}
		}
	})
}

func TestTextIsNotTooSmall(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		s := v.Scene(playhead, 1, look)
		for i := range s.Shapes {
			if sh := &s.Shapes[i]; sh.Text != "" && sh.Size < minText {
				t.Errorf("step %d on %v×%v: %q has %v px", playhead, look.Width, look.Height, sh.Text, sh.Size)
			}
		}
	})
}

func TestKeysAreUnique(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		seen := map[Key]bool{}
		s := v.Scene(playhead, 1, look)
		for i := range s.Shapes {
			if k := s.Shapes[i].Key; seen[k] || k.Part == partNone {
				t.Errorf("step %d on %v×%v: key %+v again", playhead, look.Width, look.Height, k)
			} else {
				seen[k] = true
			}
		}
	})
}

// The picture before a step is that in which its motion begins: playing it
// backwards and going on from there does not jump.
func TestMotionBeginsWhereTheLastOneEnded(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		if playhead == 0 {
			return
		}
		before := dumpWithoutHits(v.Scene(playhead-1, 1, look))
		if begin := dumpWithoutHits(v.Scene(playhead, 0, look)); begin != before {
			t.Errorf("step %d begins with another picture:\n%s", playhead, diff(before, begin))
		}
		// Just after the begin, and just before the end, nothing is far from there.
		for _, at := range []struct{ rest, progress float64 }{{0, 1e-6}, {1, 1 - 1e-6}} {
			rest := v.Scene(playhead, at.rest, look).Shapes
			moving := v.Scene(playhead, at.progress, look).Shapes
			for i := range rest {
				if s := &rest[i]; s.Kind != Path && !near(moving, s) {
					t.Errorf("step %d on %v×%v: at %v nothing is near %+v", playhead, look.Width, look.Height, at.progress, *s)
				}
			}
		}
	})
}

func dumpWithoutHits(s *Scene) string {
	text, _, _ := strings.Cut(dump(s), "\nhit ")
	return text
}

// near tells whether one of some shapes looks like another one and is less than
// a pixel away from it.
func near(shapes []Shape, s *Shape) bool {
	p := s.Rect.middle()
	for i := range shapes {
		q := shapes[i].Rect.middle()
		if shapes[i].Kind == s.Kind && shapes[i].Text == s.Text && math.Hypot(float64(p.X-q.X), float64(p.Y-q.Y)) < 1 {
			return true
		}
	}
	return false
}

// What a View has shown before makes no difference.
func TestScenesDependOnNothingElse(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, g := range goldens(t) {
		v := New(g.trace)
		look := sizes[0]
		for range 40 {
			playhead, progress := r.IntN(len(g.trace.Events)+1), math.Round(r.Float64()*4)/4
			if r.IntN(8) == 0 {
				look = sizes[r.IntN(len(sizes))]
				look.Dark = r.IntN(2) == 0
			}
			if r.IntN(8) == 0 {
				v.Cut(r.IntN(len(g.trace.Events) + 1))
			}
			got, want := dump(v.Scene(playhead, progress, look)), dump(New(g.trace).Scene(playhead, progress, look))
			if got != want {
				t.Fatalf("%s, step %d at %v:\n%s", g.name, playhead, progress, diff(want, got))
			}
		}
	}
}

func TestReducedMotionIsAlwaysAtRest(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		want := dump(v.Scene(playhead, 1, look))
		look.Still = true
		if got := dump(v.Scene(playhead, 0.4, look)); got != want {
			t.Errorf("step %d:\n%s", playhead, diff(want, got))
		}
	})
}

// Every thread that has a card can be clicked on there, and every place that can
// be clicked on is large enough for a finger or a mouse.
func TestHits(t *testing.T) {
	everyScene(t, func(t *testing.T, v *View, g golden, playhead int, look Look) {
		s := v.Scene(playhead, 1, look)
		for i := range s.Shapes {
			if sh := &s.Shapes[i]; sh.Key.Part == partCard {
				m := sh.Rect.middle()
				if h, ok := s.At(m.X, m.Y); !ok || h.Thread != sh.Key.ID {
					t.Errorf("step %d: a click on thread %d hits %+v", playhead, sh.Key.ID, h)
				}
			}
		}
		for _, h := range s.Hits {
			if h.Rect.W < 24 || h.Rect.H < 24 {
				t.Errorf("step %d on %v×%v: %+v is too small", playhead, look.Width, look.Height, h)
			}
		}
	})
	if h, ok := new(Scene).At(1, 1); ok || h.Thread != trace.NoThread || h.Object != trace.NoObject {
		t.Errorf("a click on nothing hits %+v", h)
	}
}

func TestEveryStepTakes300To600Milliseconds(t *testing.T) {
	for _, g := range goldens(t) {
		for i := range g.trace.Events {
			if d := Duration(&g.trace.Events[i]); d < 300 || d > 600 {
				t.Errorf("%s: step %d takes %v ms", g.name, i+1, d)
			}
		}
	}
}

// luminance and contrast are those of WCAG 2.
func luminance(c Colour) float64 {
	f := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*f(c.R) + 0.7152*f(c.G) + 0.0722*f(c.B)
}

func contrast(a, b Colour) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestContrast(t *testing.T) {
	for i, th := range themes {
		least := func(what string, a, b Colour, min float64) {
			if c := contrast(a, b); c < min {
				t.Errorf("theme %d: %s has a contrast of %.2f, needs %.1f", i, what, c, min)
			}
		}
		for _, surface := range []Colour{th.panel, th.soft} {
			least("text", th.ink, surface, 4.5)
			least("dim text", th.dim, surface, 4.5)
			least("bad text", th.bad, surface, 4.5)
			least("line", th.line, surface, 3)
		}
		least("bad text on its surface", th.bad, th.badSoft, 4.5)
		for n, a := range th.accents {
			least("accent "+itoa(n), a.line, th.panel, 3)
			least("border of card "+itoa(n), a.line, a.soft, 3)
			least("letter on badge "+itoa(n), th.on, a.line, 4.5)
			least("text on card "+itoa(n), th.ink, a.soft, 4.5)
			least("dim text on card "+itoa(n), th.dim, a.soft, 4.5)
			least("bad text on card "+itoa(n), th.bad, a.soft, 4.5)
		}
	}
}

func TestThreadsDifferInMoreThanColour(t *testing.T) {
	type look struct {
		kind   Kind
		accent accent
	}
	seen := map[look]trace.ThreadID{}
	for id := trace.ThreadID(0); id <= 28; id++ {
		l := look{badgeKind(id), themes[0].accent(id)}
		if other, ok := seen[l]; ok {
			t.Errorf("threads %d and %d look the same", other, id)
		}
		seen[l] = id
		if id > 0 && badgeKind(id) == badgeKind(id-1) {
			t.Errorf("threads %d and %d have the same shape", id-1, id)
		}
	}
}

func TestFitAndWrap(t *testing.T) {
	s := style{font: glyph.Mono, size: 10} // a letter is 6 px
	for _, c := range []struct {
		text  string
		width float32
		want  string
	}{
		{"", 100, ""}, {"abc", 18.1, "abc"}, {"abcd", 18.1, "ab…"}, {"abcd", 11, ""}, {"ab cd", 25, "ab…"}, {"日本語", 13, "日…"}, {"a\nb\tc", 100, "a b c"},
	} {
		if got := s.fit(c.text, c.width); got != c.want {
			t.Errorf("fit(%q, %v) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
	for _, c := range []struct {
		text  string
		width float32
		lines int
		want  []string
	}{
		{"one two three", 200, 2, []string{"one two three"}},
		{"one two three", 49, 2, []string{"one two", "three"}},
		{"one two three four", 49, 2, []string{"one two", "three f…"}},
		{"onetwothree four", 49, 2, []string{"onetwot…"}},
		{"a b c", 7, 3, []string{"a", "b", "c"}},
	} {
		if got := s.wrap(c.text, c.width, c.lines); !reflect.DeepEqual(got, c.want) {
			t.Errorf("wrap(%q, %v, %d) = %q, want %q", c.text, c.width, c.lines, got, c.want)
		}
	}
}

func FuzzScene(f *testing.F) {
	f.Add("racewalk-trace 1") // no threads at all
	for _, g := range goldens(f) {
		if g.name != "many-threads" { // too large to be mutated well
			f.Add(trace.Marshal(g.trace))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		tr, err := trace.Parse(text)
		if err != nil {
			return
		}
		v := New(tr)
		for playhead := range len(tr.Events) + 1 {
			v.Scene(playhead, 0.5, Look{Width: 320, Height: 300, Ratio: 1})
			v.Scene(playhead, 1, Look{Width: 37, Height: 900, Ratio: 1})
		}
	})
}
