package view

import (
	"fmt"
	"strings"
)

var kindNames = map[Kind]string{Box: "box", Text: "text", Circle: "circle", Diamond: "diamond", Square: "square", Triangle: "triangle",
	Pill: "pill", Path: "path", Padlock: "padlock", Lamp: "lamp", Clock: "clock", Sheet: "sheet"}

// dump writes a scene as text, a line a shape: what it is, where, and how it
// looks. Coordinates are rounded to tenths of a pixel.
func dump(s *Scene) string {
	var b strings.Builder
	for i := range s.Shapes {
		dumpShape(&b, &s.Shapes[i])
	}
	for _, h := range s.Hits {
		fmt.Fprintf(&b, "hit %s", dumpRect(h.Rect))
		if h.Thread >= 0 {
			fmt.Fprintf(&b, " thread %d\n", h.Thread)
		} else {
			fmt.Fprintf(&b, " object %d\n", h.Object)
		}
	}
	return b.String()
}

func dumpShape(b *strings.Builder, s *Shape) {
	b.WriteString(kindNames[s.Kind])
	if s.Kind == Path {
		fmt.Fprintf(b, " %.2f–%.2f of", s.From, s.To)
		for _, p := range s.Curve {
			fmt.Fprintf(b, " %s,%s", tenth(p.X), tenth(p.Y))
		}
		if s.Head {
			b.WriteString(" →")
		}
	} else {
		b.WriteString(" " + dumpRect(s.Rect))
	}
	if s.Text != "" {
		fmt.Fprintf(b, " %q %s", s.Text, tenth(s.Size)+[]string{"", " bold", " mono"}[s.Font])
		dumpColour(b, "ink", s.Ink)
	}
	if s.Kind != Path {
		dumpColour(b, "fill", s.Fill)
	}
	dumpColour(b, "stroke", s.Stroke)
	dumpColour(b, "hatch", s.Hatch)
	for _, n := range []struct {
		name  string
		value float32
	}{{"line", s.Line}, {"dash", s.Dash}, {"turn", s.Turn}, {"value", s.Value}, {"scale", s.Scale}} {
		if n.value != 0 {
			fmt.Fprintf(b, " %s %.4g", n.name, n.value)
		}
	}
	b.WriteByte('\n')
}

func dumpColour(b *strings.Builder, name string, c Colour) {
	if c.A == 0 {
		return
	}
	fmt.Fprintf(b, " %s %02x%02x%02x", name, c.R, c.G, c.B)
	if c.A < 255 {
		fmt.Fprintf(b, "/%02x", c.A)
	}
}

func dumpRect(r Rect) string {
	return tenth(r.X) + "," + tenth(r.Y) + " " + tenth(r.W) + "×" + tenth(r.H)
}

func tenth(x float32) string {
	return strings.TrimSuffix(strings.Replace(fmt.Sprintf("%.1f", x), "-0.0", "0.0", 1), ".0")
}
