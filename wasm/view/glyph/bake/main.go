// Command bake writes the outlines of the Go fonts that the stage draws its
// text with into one small file, for `go generate` in the folder above. Usage:
//
//	bake outlines.bin
package main

import (
	"encoding/binary"
	"log"
	"os"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// The runes that are taken: what programs print and call things with is in the
// mono font, so that has most. Those that a font lacks are left out.
var (
	latin1      = [][2]rune{{0x20, 0x7e}, {0xa0, 0xff}, {0x2010, 0x203a}, {0x20ac, 0x20ac}}
	latin       = append([][2]rune{{0x20, 0x7e}, {0xa0, 0x17f}}, latin1[2:]...)
	withSymbols = append(latin[:len(latin):len(latin)], // arrows, mathematics, boxes, shapes
		[][2]rune{{0x2190, 0x21a8}, {0x2200, 0x2265}, {0x2500, 0x256c}, {0x2580, 0x25e6}, {0xfffd, 0xfffd}}...)
	withArrows = append(latin[:len(latin):len(latin)], [2]rune{0x2190, 0x2193})
)

// fonts are in the order of the constants of package glyph.
var fonts = []struct {
	ttf   []byte
	runes [][2]rune
}{{goregular.TTF, withArrows}, {gobold.TTF, latin1}, {gomono.TTF, withSymbols}}

func main() {
	log.SetFlags(0)
	log.SetPrefix("bake: ")
	if len(os.Args) != 2 {
		log.Fatal("usage: bake outlines.bin")
	}
	var out []byte
	for _, f := range fonts {
		var err error
		if out, err = appendFont(out, f.ttf, f.runes); err != nil {
			log.Fatal(err)
		}
	}
	if err := os.WriteFile(os.Args[1], out, 0o644); err != nil {
		log.Fatal(err)
	}
}

// appendFont appends a font: units per em, ascent, descent, x-height and cap
// height, the number of glyphs, and the glyphs.
func appendFont(out, ttf []byte, runes [][2]rune) ([]byte, error) {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		return nil, err
	}
	var buf sfnt.Buffer
	em := fixed.I(int(f.UnitsPerEm()))
	m, err := f.Metrics(&buf, em, font.HintingNone)
	if err != nil {
		return nil, err
	}
	for _, v := range []fixed.Int26_6{em, m.Ascent, m.Descent, m.XHeight, m.CapHeight} {
		out = binary.AppendUvarint(out, uint64(v.Round()))
	}
	var glyphs []byte
	var count uint64
	last := rune(0)
	for _, r := range runes {
		for c := r[0]; c <= r[1]; c++ {
			i, err := f.GlyphIndex(&buf, c)
			if err != nil {
				return nil, err
			}
			if i == 0 {
				continue
			}
			glyphs = binary.AppendUvarint(glyphs, uint64(c-last))
			if glyphs, err = appendGlyph(glyphs, f, &buf, i, em); err != nil {
				return nil, err
			}
			count++
			last = c
		}
	}
	return append(binary.AppendUvarint(out, count), glyphs...), nil
}

// appendGlyph appends a glyph: its advance, the number of its segments, and each
// segment as its kind (0 move, 1 line, 2 curve) and its points, each relative to
// the point before, y upwards, in units of the font.
func appendGlyph(out []byte, f *sfnt.Font, buf *sfnt.Buffer, i sfnt.GlyphIndex, em fixed.Int26_6) ([]byte, error) {
	advance, err := f.GlyphAdvance(buf, i, em, font.HintingNone)
	if err != nil {
		return nil, err
	}
	segments, err := f.LoadGlyph(buf, i, em, nil)
	if err != nil {
		return nil, err
	}
	out = binary.AppendUvarint(out, uint64(advance.Round()))
	out = binary.AppendUvarint(out, uint64(len(segments)))
	var at [2]int64
	for _, s := range segments {
		points := map[sfnt.SegmentOp]int{sfnt.SegmentOpMoveTo: 1, sfnt.SegmentOpLineTo: 1, sfnt.SegmentOpQuadTo: 2}[s.Op]
		if points == 0 {
			log.Fatal("a cubic curve in a TrueType font")
		}
		out = append(out, byte(s.Op))
		for _, p := range s.Args[:points] {
			x, y := int64(p.X.Round()), int64(-p.Y.Round())
			out = binary.AppendVarint(binary.AppendVarint(out, x-at[0]), y-at[1])
			at = [2]int64{x, y}
		}
	}
	return out, nil
}
