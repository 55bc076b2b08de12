package view

import (
	"racewalk/sim/trace"
	"racewalk/wasm/view/glyph"
)

// The parts of a picture. Sub is what the comment says, else 0.
const (
	partNone      Part = iota
	partCard           // a thread's card
	partGhost          // where the badge belongs while its pawn is away
	partPawn           // a thread's badge, at home or where it waits
	partLabel          // its name
	partPlace          // where it stands in its program
	partHand           // the value in its hand
	partNote           // what is to be said about it; line
	partMore           // what has no room; 0 for threads, 1 for objects
	partMoreNote       //
	partBox            // a cell; its index
	partValue          // its value
	partKey            // its key; in a list and the like of the place, else of the cell
	partBy             // the badge of its last writer
	partRest           // how many cells have no room: 0 before, 1 behind
	partName           // an object's name
	partState          // its state in words
	partIcon           // its drawing
	partOwner          // the badge of who holds it
	partFrame          // lines that belong to the drawing; number
	partSlot           // an empty place in it; its index
	partWaiters        // how many waiters have no room
	partConsole        // the strip of output
	partPrompt         //
	partPrinter        // the badge of who printed last
	partPrinted        // a line of it; its number in the output
	partEnd            // the strip about the end of the run
	partEndText        // line
	partTrail          // the way of a flight; ID the step, Sub its number
	partPlate          // what keeps a trail away from a text; ID the step, Sub its number
	partCross          // that a flight achieved nothing
	partFlight         // what flies
	partLost           // a lost value and what is said about it; ID the step, Sub its number
	partLostText       //
	partLostMark       //
	partLostLabel      //
	partLostNote       //
	partLostBadge      //
	partLostArc        //
)

// pose is the picture at rest at one playhead. Parts that something may fly to
// or from have an anchor, shown or not.
type pose struct {
	shapes  []Shape
	anchors map[Key]Rect
	hits    []Hit
}

func (p *pose) add(s Shape) { p.shapes = append(p.shapes, s) }

// anchor remembers a place.
func (p *pose) anchor(key Key, r Rect) { p.anchors[key] = r }

func (p *pose) hit(r Rect, thread trace.ThreadID, object trace.ObjectID) {
	p.hits = append(p.hits, Hit{r, thread, object})
}

// text adds a line of text that begins at x, its capital letters around y, and is
// shortened to a width. It returns where it ends.
func (p *pose) text(key Key, l layer, x, y, width float32, s style, text string) float32 {
	text = s.fit(text, width)
	if text == "" {
		return x
	}
	w := s.width(text)
	h := s.size * lineHeight
	p.add(Shape{Kind: Text, Key: key, layer: l, Rect: Rect{x, y - h/2, w, h}, Text: text, Font: s.font, Size: s.size, Ink: s.ink})
	return x + w
}

// centred adds a line of text around a point.
func (p *pose) centred(key Key, l layer, at Point, width float32, s style, text string) {
	w := s.width(s.fit(text, width))
	p.text(key, l, at.X-w/2, at.Y, width, s, text)
}

// badge adds a thread's badge around a point. With alpha below 1 it is only a
// shadow of it.
func (p *pose) badge(t *theme, key Key, l layer, at Point, size float32, th *trace.Thread, alpha float32) {
	a := t.accent(th.ID)
	label, kind := badgeLabel(th), badgeKind(th.ID)
	letter := style{font: glyph.Bold, size: max(minText, size*0.58), ink: t.on}
	r := around(at, size, size)
	small := style{glyph.Bold, minText, t.on}
	switch {
	case len(label) > 2, len(label) == 2 && (small.width(label) > size*0.74 || kind == Diamond || kind == Triangle):
		kind = Pill
		letter.size = minText
		r = around(at, max(size, letter.width(label)+7), max(size*0.84, 15))
	case len(label) == 2:
		letter.size = max(minText, size*0.46)
	case kind == Square:
		r = around(at, size*0.9, size*0.9)
	case kind == Circle:
		r = around(at, size*0.96, size*0.96)
	case kind == Diamond, kind == Triangle:
		letter.size = max(minText, size*0.5)
		r = around(at, size*1.12, size*1.12)
	}
	p.add(Shape{Kind: kind, Key: key, layer: l, Rect: r, Fill: a.line.fade(alpha), Radius: size * 0.16,
		Text: label, Font: letter.font, Size: letter.size, Ink: letter.ink.fade(alpha)})
}

// minText is the size of the smallest text, in CSS pixels.
const minText = 11

// badgeLabel returns what a badge says: the label, and "m" for main.
func badgeLabel(th *trace.Thread) string {
	if th.Label == "main" {
		return "m"
	}
	return th.Label
}
