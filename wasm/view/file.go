package view

import (
	"strings"

	"racewalk/sim/trace"
)

// paper draws a file: a sheet of paper with its last lines, its name and size below
// it, and beside it the badges of the threads that have it open, each with what
// waits in its buffer.
type paper struct {
	o     *trace.Object
	class *class
	parts trace.FileParts
	lines int     // how many lines are shown: the last
	open  int     // how many handles are shown
	page  float32 // width of the sheet
	chip  float32 // widest text in a buffer
}

func newPaper(o *trace.Object) *paper { return &paper{o: o, parts: o.File()} }

func (f *paper) object() trace.ObjectID { return f.o.ID }

func (f *paper) cramped() bool { return false }

func (f *paper) lineHeight() float32 { return f.class.key*lineHeight + 3 }

func (f *paper) rowHeight() float32 { return f.class.mark + 4 }

func (f *paper) measure(p *painter, c *class, width float32) (w, h float32) {
	f.class = c
	f.lines = min(len(f.parts.Lines), max(int(c.icon/f.lineHeight()), 2))
	f.open = min(len(f.parts.Open), max(int(f.body()/f.rowHeight()), 1))
	s := p.mono(c.key)
	f.page, f.chip = c.icon*1.1, 0
	for _, line := range f.parts.Lines[len(f.parts.Lines)-f.lines:] {
		f.page = max(f.page, 16*ceil((s.width(clean(line.Value))+24)/16))
	}
	for _, open := range f.parts.Open[:f.open] {
		if open.Value != "" {
			f.chip = max(f.chip, s.width(buffered(open))+14)
		}
	}
	f.chip = min(f.chip, c.maxW*0.7)
	f.page = max(f.page, p.nameStyle(c).width(clean(f.name()))+4)
	if c.state {
		f.page = max(f.page, p.dim(c.key).width(f.state())+4)
	}
	beside := f.beside()
	f.page = min(f.page, c.maxW*1.3, max(width-beside, 40))
	h = f.body() + nameHeight(c)
	if c.state {
		h += keyHeight(c)
	}
	return min(f.page+beside, width), h
}

// beside is the width of what stands to the right of the sheet. There is room for
// one badge even while nobody has the file open, so that opening it moves nothing.
func (f *paper) beside() float32 {
	w := f.class.mark + 8
	if f.chip > 0 {
		w += f.chip + 4
	}
	return w
}

func (f *paper) body() float32 {
	return max(f.lineHeight()*float32(f.lines)+12, f.class.icon)
}

func (f *paper) name() string {
	if f.o.Name == "" {
		return f.o.Type
	}
	return f.o.Name
}

func (f *paper) state() string {
	if f.parts.Size < 0 {
		return "removed"
	}
	s := count(int(f.parts.Size), "byte")
	if n := len(f.parts.Open) - f.open; n > 0 {
		s += ", open " + itoa(n) + " more times"
	}
	return s
}

func (f *paper) paint(p *painter, c *class, r Rect) {
	id := f.o.ID
	page := Rect{r.X, r.Y, f.page, f.body()}
	sheet := Shape{Kind: Sheet, Key: Key{partIcon, id, 0}, layer: layerFigure, Rect: page, Radius: 4, Fill: p.t.panel, Stroke: p.t.line, Line: 1.5}
	if f.parts.Size < 0 {
		sheet.Fill = p.t.soft
	}
	p.add(sheet)
	hidden := len(f.o.Cells) - f.lines
	for i := range hidden { // what a flight to them goes to
		p.anchor(Key{partBox, id, int32(i)}, Rect{page.X, page.Y, page.W, 1})
	}
	for i := hidden; i < len(f.o.Cells); i++ {
		f.paintLine(p, i, Rect{page.X + 8, page.Y + 6 + f.lineHeight()*float32(i-hidden), page.W - 16, f.lineHeight()}, i == hidden)
	}
	for i, open := range f.parts.Open[:f.open] {
		f.paintOpen(p, open, f.parts.First-len(f.parts.Open)+i, Point{page.Right() + 6, page.Y + f.rowHeight()*float32(i)})
	}
	mid, y := page.X+page.W/2, page.Bottom()+nameHeight(c)/2+1
	p.centred(Key{partName, id, 0}, layerInside, Point{mid, y}, page.W, p.nameStyle(c), clean(f.name()))
	if c.state {
		p.centred(Key{partState, id, 0}, layerInside, Point{mid, y + keyHeight(c)}, page.W, p.dim(c.key), f.state())
	}
}

// paintLine paints a line of the file, which is a cell of the object.
func (f *paper) paintLine(p *painter, cell int, line Rect, top bool) {
	fold := float32(0) // the folded corner
	if top {
		fold = 8
	}
	s := p.mono(f.class.key)
	if by := p.thread(f.o.Cells[cell].By); by != nil && p.touched(f.o.ID, cell) {
		s.ink = p.t.accent(by.ID).line
	}
	p.text(Key{partValue, f.o.ID, int32(cell)}, layerInside, line.X, line.Y+line.H/2, line.W-fold, s, f.o.Cells[cell].Value)
	p.anchor(Key{partBox, f.o.ID, int32(cell)}, line)
}

// buffered is the text of a chip; the stage's font has no sign for the end of a line.
func buffered(open trace.Cell) string {
	return clean(strings.ReplaceAll(open.Value, "⏎", " · "))
}

// paintOpen paints who has the file open, and what waits in the buffer.
func (f *paper) paintOpen(p *painter, open trace.Cell, cell int, at Point) {
	id, size := f.o.ID, f.class.mark
	row := Rect{at.X, at.Y, size, size}
	for i := range p.state.Threads {
		if th := &p.state.Threads[i]; th.Label == open.Key {
			p.badge(p.t, Key{partBy, id, int32(cell)}, layerInside, row.middle(), size, th, 1)
		}
	}
	if open.Value != "" {
		s := p.mono(f.class.key)
		text := s.fit(buffered(open), f.chip-10)
		row = Rect{at.X + size + 4, at.Y, f.chip, size}
		p.add(Shape{Kind: Box, Key: Key{partValue, id, int32(cell)}, layer: layerInside, Rect: row, Radius: 4,
			Fill: p.t.soft, Stroke: p.t.line, Line: 1.5, Dash: 3, Text: text, Font: s.font, Size: s.size, Ink: s.ink})
	}
	p.anchor(Key{partBox, id, int32(cell)}, row)
}
