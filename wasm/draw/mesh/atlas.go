package mesh

import (
	"racewalk/wasm/view/glyph"
)

// Atlas is the image that all glyphs are drawn from: the coverage of each pixel.
// Glyphs are added when they are first needed, each at the sizes in device pixels
// that it is drawn at. Its upper left corner is fully covered, for what is no
// glyph.
type Atlas struct {
	Size  int     // width and height
	Alpha []uint8 // Size × Size pixels
	Dirty []Area  // what has changed since the reader last cleared this

	entries    map[glyphKey]entry
	x, y       int // where the next glyph goes
	shelf      int // height of the row of glyphs at y
	generation int // grows whenever all entries become invalid
}

// Area is a rectangle of pixels.
type Area struct{ X, Y, W, H int }

type glyphKey struct {
	font  glyph.Font
	phase uint8
	r     rune
	size  float32
}

// entry is where a glyph lies in the atlas, and how from the pen.
type entry struct{ x, y, w, h, left, top int16 }

const (
	whiteSize = 4
	whiteAt   = whiteSize / 2 // a place from which every filter reads full coverage
	largest   = 4096          // every WebGL 2 has textures of this size
)

// NewAtlas returns an empty atlas of a width and height.
func NewAtlas(size int) *Atlas {
	a := &Atlas{Size: size}
	a.reset()
	return a
}

// reset empties the atlas.
func (a *Atlas) reset() {
	a.Alpha = make([]uint8, a.Size*a.Size)
	for y := range whiteSize {
		for x := range whiteSize {
			a.Alpha[y*a.Size+x] = 255
		}
	}
	a.entries = map[glyphKey]entry{}
	a.x, a.y, a.shelf = whiteSize+1, 0, whiteSize+1
	a.generation++
	a.Dirty = append(a.Dirty[:0], Area{0, 0, a.Size, a.Size})
}

// find returns the entry of a glyph, and makes it if there is none. Should the
// atlas be full it becomes larger, and all earlier entries are invalid.
func (a *Atlas) find(key glyphKey) entry {
	e, ok := a.entries[key]
	if ok {
		return e
	}
	img := glyph.Rasterize(key.font, key.r, key.size, int(key.phase))
	w, h := img.Width, img.Height
	if w > 0 {
		if !a.room(w, h) {
			if a.Size < largest {
				a.Size *= 2
			}
			a.reset()
			if !a.room(w, h) { // a letter larger than the atlas
				w, h = 0, 0
			}
		}
		for y := range h {
			copy(a.Alpha[(a.y+y)*a.Size+a.x:], img.Alpha[y*w:(y+1)*w])
		}
		e = entry{int16(a.x), int16(a.y), int16(w), int16(h), int16(img.Left), int16(img.Top)}
		if w > 0 {
			a.Dirty = append(a.Dirty, Area{a.x, a.y, w, h})
		}
		a.x += w + 1
	}
	a.entries[key] = e
	return e
}

// room makes sure that a glyph of this size can go to (x, y), in a new row if it
// must. One pixel is left free around each.
func (a *Atlas) room(w, h int) bool {
	if a.x+w > a.Size {
		a.x, a.y, a.shelf = 0, a.y+a.shelf, 0
	}
	if a.x+w > a.Size || a.y+h > a.Size {
		return false
	}
	a.shelf = max(a.shelf, h+1)
	return true
}
