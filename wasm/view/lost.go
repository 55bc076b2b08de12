package view

import (
	"racewalk/sim/trace"
	"racewalk/wasm/view/glyph"
)

// lostNote shows a value that was overwritten unseen: it has fallen off its cell,
// struck through, with whose it was beside it.
type lostNote struct {
	lost  *trace.Lost
	n     int32 // its number in the step
	value string
	chip  Rect // within the note
	texts [2]style
	said  [2]string
}

// At most so many lost values of a step are shown.
const maxLost = 2

func (p *painter) newLostNotes() []figure {
	if p.event == nil {
		return nil
	}
	var notes []figure
	for i := range p.event.Lost {
		l := &p.event.Lost[i]
		if i < maxLost && p.state.Object(l.Object) != nil {
			notes = append(notes, &lostNote{lost: l, n: int32(i)})
		}
	}
	return notes
}

// insertNotes puts each note behind the figure of its object.
func insertNotes(all, notes []figure) []figure {
	var out []figure
	for _, f := range all {
		out = append(out, f)
		for _, n := range notes {
			if f.object() == n.object() {
				out = append(out, n)
			}
		}
	}
	return out
}

func (f *lostNote) cramped() bool { return false }

func (f *lostNote) object() trace.ObjectID { return f.lost.Object }

// tilt is the angle at which a fallen value lies, in degrees.
const tilt = 9

func (f *lostNote) measure(p *painter, c *class, width float32) (w, h float32) {
	big := max(c.key+2, 13)
	f.texts = [2]style{{glyph.Bold, big, p.t.bad}, p.dim(c.key)}
	value := p.mono(max(c.value*0.66, 13))
	f.chip = Rect{6, 8, 0, max(c.cell*0.55, 24)}
	f.value = value.fit(f.lost.Value, min(c.maxW, width*0.3))
	f.chip.W = max(value.width(f.value)+14, f.chip.H*1.3)
	by := p.label(p.event.Thread)
	f.said = [2]string{p.label(f.lost.Victim) + "'s update is lost", by + " had read " + f.lost.Read + sinceStep(f.lost.ReadAt)}
	text := f.chip.Right() + 14
	w = max(text+c.mark+6+f.texts[0].width(f.said[0]), text+f.texts[1].width(clean(f.said[1])))
	h = max(f.chip.H+18, big*lineHeight+c.key*lineHeight+8)
	return min(w+2, width), h
}

func sinceStep(step int32) string {
	if step <= 0 {
		return " at the start"
	}
	return " at step " + itoa(int(step))
}

func (f *lostNote) paint(p *painter, c *class, r Rect) {
	chip := Rect{r.X + f.chip.X, r.Y + (r.H-f.chip.H)/2, f.chip.W, f.chip.H}
	step := int32(p.step)
	value := p.mono(max(c.value*0.66, 13))
	p.add(Shape{Kind: Box, Key: Key{partLost, step, f.n}, layer: layerInside, Rect: chip, Radius: chip.H * 0.22, Fill: p.t.badSoft, Stroke: p.t.bad, Line: 2,
		Turn: tilt, Text: f.value, Font: value.font, Size: value.size, Ink: p.t.bad})
	p.anchor(Key{partLost, step, f.n}, chip)
	mid := chip.middle()
	dx, dy := chip.W*0.38, chip.H*0.34
	a, b := Point{mid.X - dx, mid.Y + dy*0.5}, Point{mid.X + dx, mid.Y - dy*0.9}
	p.add(Shape{Kind: Path, Key: Key{partLostMark, step, f.n}, layer: layerPawn, Curve: straight(a, b), To: 1, Stroke: p.t.bad, Line: 2.5})

	x := r.X + f.chip.Right() + 14
	gap := f.texts[0].size*0.62 + 2
	y := r.Y + r.H/2
	if victim := p.thread(f.lost.Victim); victim != nil {
		p.badge(p.t, Key{partLostBadge, step, f.n}, layerInside, Point{x + c.mark/2, y - gap}, c.mark, victim, 1)
	}
	p.text(Key{partLostLabel, step, f.n}, layerInside, x+c.mark+6, y-gap, r.Right()-x-c.mark-6, f.texts[0], f.said[0])
	p.text(Key{partLostNote, step, f.n}, layerInside, x, y+gap, r.Right()-x, f.texts[1], f.said[1])
}

// placeNotes looks for a free place for each note, as near as possible to its
// cell. It tells whether all have one.
func (p *painter) placeNotes(figures []placed, notes []figure, c *class, room Rect) ([]placed, bool) {
	for _, note := range notes {
		w, h := note.measure(p, c, room.W)
		var home Rect
		found := false
		under := float32(0)
		for _, f := range figures {
			if f.object() == note.object() {
				home, found = f.rect, true
				under = home.Right()
				if row, ok := f.figure.(*cells); ok && row.n > 1 {
					lost := note.(*lostNote)
					under = row.middle(p, home, int(lost.lost.Cell)) - lost.chip.middle().X
				}
				break
			}
		}
		r, ok := freePlace(figures, Rect{0, 0, w, h}, home, room, under)
		if !found || !ok {
			return nil, false
		}
		figures = append(figures, placed{note, c, r})
	}
	return figures, true
}

// freePlace returns the place of a size in the room that is nearest to home and
// leaves some space to all figures; below home its left end is to be near under.
func freePlace(figures []placed, size, home, room Rect, under float32) (best Rect, ok bool) {
	const step, space = 10, 8
	least := float32(0)
	for y := room.Y; y+size.H <= room.Bottom(); y += step {
		for x := room.X; x+size.W <= room.Right(); x += step {
			r := Rect{x, y, size.W, size.H}
			// To the right is better than to the left, below better than above.
			dx := max(r.X-home.Right(), (home.X-r.Right())*1.5, 0)
			dy := max(r.Y-home.Bottom(), (home.Y-r.Bottom())*1.5, 0)
			drop := abs(r.Y + r.H/2 - home.Bottom()) // a little deeper than the cell
			side := abs(r.X - home.Right())          // the value, at its left end, near to the cell
			if r.Y >= home.Bottom() {
				side = abs(r.X - under)
			}
			far := dx + dy + drop*0.3 + side*0.1
			if ok && far >= least {
				continue
			}
			free := true
			for i := range figures {
				if figures[i].rect.inset(-space).overlaps(r) {
					free = false
					break
				}
			}
			if free {
				best, least, ok = r, far, true
			}
		}
	}
	return best, ok
}

func abs(x float32) float32 { return max(x, -x) }

// lostArcs draws from each cell to the value that fell off it.
func (p *painter) lostArcs() {
	if p.event == nil {
		return
	}
	for i := range p.event.Lost {
		l := &p.event.Lost[i]
		chip, ok := p.anchors[Key{partLost, int32(p.step), int32(i)}]
		if !ok {
			continue
		}
		cell, ok := p.anchors[Key{partBox, l.Object, l.Cell}]
		if !ok {
			continue
		}
		way := p.fall(cell, chip)
		if row, ok := p.anchors[Key{partIcon, l.Object, -1}]; ok && p.crosses(l, row, cell, chip) {
			way = p.around(row, cell, chip)
		}
		p.add(Shape{Kind: Path, Key: Key{partLostArc, int32(p.step), int32(i)}, layer: layerTrail, Curve: way, To: 1,
			Stroke: p.t.bad, Line: 2, Dash: 4})
	}
}

// crosses reports whether other cells of the object, or the texts below its cells, are
// between a cell and what fell off it.
func (p *painter) crosses(l *trace.Lost, row, cell, chip Rect) bool {
	o := p.state.Object(l.Object)
	if o == nil || len(o.Cells) < 2 {
		return false
	}
	from, to := min(cell.middle().X, chip.middle().X), max(cell.middle().X, chip.middle().X)
	for i := range o.Cells {
		r, ok := p.anchors[Key{partBox, l.Object, int32(i)}]
		if ok && int32(i) != l.Cell && r != cell && r.Right() > from && r.X < to {
			return true
		}
	}
	return chip.Y >= row.Bottom()
}

// around is the way from a cell of a row to what fell off it, round the row: over its
// top to what lies beside it, and from below its texts to what lies below.
func (p *painter) around(row, cell, chip Rect) [4]Point {
	end := Point{chip.X + chip.W/2, chip.Y - 4}
	if chip.Y >= row.Bottom() {
		start := Point{cell.middle().X, row.Bottom() + 1}
		bend := (end.Y - start.Y) * 0.5
		return p.inside([4]Point{start, {start.X, start.Y + bend}, {end.X, end.Y - bend}, end})
	}
	start := Point{cell.middle().X + cell.W*0.18, cell.Y} // beside what flies in
	if end.X < cell.X {
		start.X = cell.middle().X - cell.W*0.18
	}
	over := min(start.Y, end.Y) - 34 - abs(end.Y-start.Y)*0.6
	past := end.X + (end.X-start.X)*0.1 // so that it comes down behind the last cell
	return p.inside([4]Point{start, {start.X, over}, {past, over}, end})
}

// fall is the way of a value that falls off its cell.
func (p *painter) fall(cell, chip Rect) [4]Point {
	c := cell.middle()
	end := Point{chip.X + chip.W/2, chip.Y - 4}
	start := Point{c.X, cell.Bottom()}
	below := chip.Y >= cell.Bottom() && end.X > cell.X && end.X < cell.Right()
	switch {
	case below: // round the texts below the cell
		start = Point{cell.X, c.Y + cell.H*0.2}
		end = Point{chip.X - 4, chip.Y + chip.H/2}
		out := min(start.X, end.X) - max(24, abs(start.X-end.X)*0.5)
		return p.inside([4]Point{start, {out, start.Y}, {out, end.Y}, end})
	case end.X > cell.Right():
		start = Point{cell.Right(), c.Y + cell.H*0.2}
		if end.Y < start.Y+6 { // the chip lies beside the cell: into its side
			end = Point{chip.X - 4, chip.Y + chip.H/2}
			return p.inside([4]Point{start, {start.X + (end.X-start.X)*0.5, start.Y}, {end.X - (end.X-start.X)*0.5, end.Y}, end})
		}
		return p.inside([4]Point{start, {start.X + (end.X-start.X)*0.6, start.Y}, {end.X, end.Y - (end.Y-start.Y)*0.7}, end})
	case end.X < cell.X:
		start = Point{cell.X, c.Y + cell.H*0.2}
		return p.inside([4]Point{start, {start.X + (end.X-start.X)*0.6, start.Y}, {end.X, end.Y - abs(end.Y-start.Y)*0.7}, end})
	case end.Y < cell.Y:
		start = Point{c.X, cell.Y}
		end.Y = chip.Bottom() + 4
	}
	return p.inside([4]Point{start, {start.X, start.Y + (end.Y-start.Y)*0.5}, {end.X, end.Y - (end.Y-start.Y)*0.5}, end})
}
