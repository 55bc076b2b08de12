package view

import (
	"racewalk/sim/trace"
	"racewalk/wasm/view/glyph"
)

// Scene is a picture: shapes in the order in which they are painted, all inside
// (0, 0) … (Width, Height).
type Scene struct {
	Width, Height float32 // CSS pixels
	Ratio         float32 // device pixels per CSS pixel
	Background    Colour
	Shapes        []Shape
	Hits          []Hit
}

// Hit is a place that can be clicked on: a thread's or an object's. Where hits
// overlap the last one counts.
type Hit struct {
	Rect   Rect
	Thread trace.ThreadID // or NoThread
	Object trace.ObjectID // or NoObject
}

// At returns what is at a point, in CSS pixels.
func (s *Scene) At(x, y float32) (hit Hit, ok bool) {
	for i := len(s.Hits) - 1; i >= 0; i-- {
		r := s.Hits[i].Rect
		if x >= r.X && x < r.X+r.W && y >= r.Y && y < r.Y+r.H {
			return s.Hits[i], true
		}
	}
	return Hit{Thread: trace.NoThread, Object: trace.NoObject}, false
}

// Rect is a rectangle by its upper left corner and its size.
type Rect struct{ X, Y, W, H float32 }

// Point is a place.
type Point struct{ X, Y float32 }

// Colour is a colour of the sRGB space, not premultiplied. The zero Colour is
// none at all.
type Colour struct{ R, G, B, A uint8 }

// Kind says what a Shape is and which of its fields mean something.
type Kind uint8

// The kinds of shapes. Boxes and badges may have a Text in their middle.
const (
	Box      Kind = iota // a rectangle with corners of Radius; Fill, Hatch, Stroke, Line, Dash, Turn
	Text                 // Rect is its line of text, Scale and Turn are about its middle
	Circle               // a badge: Fill, Stroke, Line
	Diamond              // a badge
	Square               // a badge
	Triangle             // a badge
	Pill                 // a badge for a label too long for the others
	Path                 // a cubic curve through Curve from From to To (0 … 1): Stroke, Line, Dash, Head
	Padlock              // Fill is its body, Stroke its shackle, Value how far it is open
	Lamp                 // Fill is its light, Stroke its outline, Value how bright it is
	Clock                // Fill, Stroke, Line, Value its hand in turns
	Sheet                // a sheet of paper with a folded corner: Fill, Stroke, Line
)

// Shape is one primitive of a Scene.
type Shape struct {
	Kind                Kind
	Key                 Key
	Rect                Rect
	Fill, Stroke, Hatch Colour
	Line                float32 // width of the stroke, which lies inside of Rect, or of the path
	Dash                float32 // length of a dash and of the gap behind it, 0 for a solid line
	Radius              float32
	Turn                float32
	Value               float32

	Text  string
	Font  glyph.Font
	Size  float32 // of the text, CSS pixels per em
	Scale float32 // that the text is drawn at beside Size while it moves; 0 means 1
	Ink   Colour

	Curve    [4]Point
	From, To float32
	Head     bool // an arrow head at To

	Loose bool // it moves, so it must not be held to whole device pixels
	layer layer
}

// layer orders the shapes of a pose.
type layer uint8

const (
	layerTrail  layer = iota // paths behind everything
	layerFigure              // shared objects
	layerInside              // what lies in them
	layerCard                // threads
	layerFace                // what stands on a card
	layerPawn                // threads' badges, which walk about
	layerFlight              // what is in the air
	numLayers
)

// Key says what a shape shows: some part of some thread, object or cell. Within
// a pose no two shapes have the same key, and shapes of the same key in two
// poses are the same thing at two times.
type Key struct {
	Part Part
	ID   int32 // of the thread or object
	Sub  int32 // the cell, line or the like
}

// Part is the kind of thing that a shape shows.
type Part uint8

// Bottom returns the y of the lower edge, Right the x of the right one.
func (r Rect) Bottom() float32 { return r.Y + r.H }

// Right is told by Bottom.
func (r Rect) Right() float32 { return r.X + r.W }

func (r Rect) middle() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// inset returns r made smaller by d on all sides.
func (r Rect) inset(d float32) Rect { return Rect{r.X + d, r.Y + d, r.W - 2*d, r.H - 2*d} }

func (r Rect) overlaps(o Rect) bool {
	return r.X < o.Right() && o.X < r.Right() && r.Y < o.Bottom() && o.Y < r.Bottom()
}

func (r Rect) contains(p Point) bool {
	return p.X >= r.X && p.X <= r.Right() && p.Y >= r.Y && p.Y <= r.Bottom()
}

// around returns the rectangle of this size with p in its middle.
func around(p Point, w, h float32) Rect { return Rect{p.X - w/2, p.Y - h/2, w, h} }

// fade returns the colour with its opacity multiplied by a, 0 … 1.
func (c Colour) fade(a float32) Colour {
	c.A = uint8(float32(c.A)*a + 0.5)
	return c
}
