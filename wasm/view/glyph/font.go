package glyph

import _ "embed" // the outlines

// Font is one of the fonts.
type Font uint8

// The fonts.
const (
	Regular Font = iota
	Bold
	Mono
	numFonts
)

//go:embed outlines.bin
var outlines string

var fonts = decode(outlines)

// font is a decoded font. Lengths are in ems, y upwards.
type font struct {
	ascent, descent, xHeight, capHeight float32
	latin                               [0x180]int16 // index into glyphs by rune, -1 for none
	others                              map[rune]int16
	glyphs                              []outline
}

// outline is the shape of one glyph.
type outline struct {
	advance  float32
	segments []segment
}

// segment is a move to, a line to or a quadratic curve to the last point that it
// uses: to, and for a curve via on the way.
type segment struct {
	op      uint8
	via, to point
}

const (
	opMove = iota
	opLine
	opCurve
)

type point struct{ x, y float32 }

// decode reads what bake wrote, which says what the bytes mean.
func decode(data string) (fonts [numFonts]font) {
	r := reader{data}
	for i := range fonts {
		f := &fonts[i]
		em := float32(r.uint())
		f.ascent, f.descent = float32(r.uint())/em, float32(r.uint())/em
		f.xHeight, f.capHeight = float32(r.uint())/em, float32(r.uint())/em
		for c := range f.latin {
			f.latin[c] = -1
		}
		f.others = map[rune]int16{}
		c := rune(0)
		n := int(r.uint())
		f.glyphs = make([]outline, n)
		for g := range f.glyphs {
			c += rune(r.uint())
			if int(c) < len(f.latin) {
				f.latin[c] = int16(g)
			} else {
				f.others[c] = int16(g)
			}
			f.glyphs[g] = r.outline(em)
		}
	}
	return fonts
}

type reader struct{ data string }

func (r *reader) outline(em float32) outline {
	o := outline{advance: float32(r.uint()) / em}
	o.segments = make([]segment, r.uint())
	var x, y int64
	next := func() point {
		x += r.int()
		y += r.int()
		return point{float32(x) / em, float32(y) / em}
	}
	for i := range o.segments {
		s := &o.segments[i]
		s.op = r.data[0]
		r.data = r.data[1:]
		if s.op == opCurve {
			s.via = next()
		}
		s.to = next()
	}
	return o
}

// uint reads a varint of encoding/binary.
func (r *reader) uint() uint64 {
	var v uint64
	for shift := 0; ; shift += 7 {
		b := r.data[0]
		r.data = r.data[1:]
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
}

func (r *reader) int() int64 {
	u := r.uint()
	return int64(u>>1) ^ -int64(u&1)
}

// find returns the outline of a rune, or nil for one that is not covered.
func (f *font) find(r rune) *outline {
	i := int16(-1)
	if r >= 0 && int(r) < len(f.latin) {
		i = f.latin[r]
	} else if j, ok := f.others[r]; ok {
		i = j
	}
	if i < 0 {
		return nil
	}
	return &f.glyphs[i]
}

// missing stands for every rune that is not covered: a box. Its outer contour
// runs the other way round than the inner one, so that the inside stays empty.
var missing = outline{advance: 0.64, segments: []segment{
	{op: opMove, to: point{0.08, 0}}, {op: opLine, to: point{0.08, 0.72}}, {op: opLine, to: point{0.56, 0.72}}, {op: opLine, to: point{0.56, 0}},
	{op: opMove, to: point{0.16, 0.08}}, {op: opLine, to: point{0.48, 0.08}}, {op: opLine, to: point{0.48, 0.64}}, {op: opLine, to: point{0.16, 0.64}},
}}

func (f *font) outline(r rune) *outline {
	if o := f.find(r); o != nil {
		return o
	}
	return &missing
}

// Covers tells whether a font has this rune; the others are drawn as a box.
func Covers(f Font, r rune) bool { return fonts[f].find(r) != nil }

// Advance returns how far the pen moves over a rune, in ems.
func Advance(f Font, r rune) float32 { return fonts[f].outline(r).advance }

// Width returns the width of a text in the unit of size.
func Width(f Font, size float32, text string) float32 {
	var w float32
	for _, r := range text {
		w += fonts[f].outline(r).advance
	}
	return w * size
}

// CapHeight returns the height of a capital letter, in ems.
func CapHeight(f Font) float32 { return fonts[f].capHeight }

// Ascent and Descent return how far a line of text reaches above and below its
// baseline, in ems.
func Ascent(f Font) float32 { return fonts[f].ascent }

// Descent is told by Ascent.
func Descent(f Font) float32 { return fonts[f].descent }
