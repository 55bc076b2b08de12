package view

import "racewalk/sim/trace"

// sheet draws what the network has: its last lines.
type sheet struct {
	o     *trace.Object
	class *class
	first int // the first line that is shown
	keys  float32
}

func (f *sheet) object() trace.ObjectID { return f.o.ID }

func (f *sheet) cramped() bool { return false }

func (f *sheet) lineHeight() float32 { return f.class.key*lineHeight + 3 }

func (f *sheet) measure(p *painter, c *class, width float32) (w, h float32) {
	f.class = c
	shown := min(len(f.o.Cells), max(int(c.icon/f.lineHeight()), 2))
	f.first = len(f.o.Cells) - shown
	s := p.mono(c.key)
	w, f.keys = c.icon*1.3, 0
	for i := f.first; i < len(f.o.Cells); i++ {
		f.keys = max(f.keys, s.width(clean(f.o.Cells[i].Key)))
	}
	if f.keys > 0 {
		f.keys += 8
	}
	for i := f.first; i < len(f.o.Cells); i++ {
		w = max(w, 16*ceil((f.keys+s.width(clean(f.o.Cells[i].Value))+24)/16))
	}
	w = max(w, p.nameStyle(c).width(f.title())+4)
	return min(w, c.maxW*1.3, width), f.body() + nameHeight(c)
}

func (f *sheet) body() float32 {
	return max(f.lineHeight()*float32(len(f.o.Cells)-f.first)+12, f.class.icon)
}

func (f *sheet) title() string {
	name := f.o.Name
	if name == "" {
		name = f.o.Type
	}
	if f.first > 0 {
		name += " · " + count(len(f.o.Cells), "line")
	}
	return clean(name)
}

func (f *sheet) paint(p *painter, c *class, r Rect) {
	id := f.o.ID
	page := Rect{r.X, r.Y, r.W, f.body()}
	p.add(Shape{Kind: Box, Key: Key{partIcon, id, 0}, layer: layerFigure, Rect: page, Radius: 10, Fill: p.t.panel, Stroke: p.t.line, Line: 1.5})
	text, key := p.mono(c.key), style{p.mono(c.key).font, c.key, p.t.dim}
	for i := range f.first {
		p.anchor(Key{partBox, id, int32(i)}, Rect{page.X, page.Y, page.W, 1})
	}
	for i := f.first; i < len(f.o.Cells); i++ {
		line := Rect{page.X + 8, page.Y + 6 + f.lineHeight()*float32(i-f.first), page.W - 16, f.lineHeight()}
		y := line.Y + line.H/2
		fold := float32(0)
		if i == f.first {
			fold = 8
		}
		cell := &f.o.Cells[i]
		style := text
		if by := p.thread(cell.By); by != nil && p.touched(id, i) {
			style.ink = p.t.accent(by.ID).line
		}
		p.text(Key{partKey, id, int32(i)}, layerInside, line.X, y, f.keys, key, cell.Key)
		p.text(Key{partValue, id, int32(i)}, layerInside, line.X+f.keys, y, line.W-f.keys-fold, style, cell.Value)
		p.anchor(Key{partBox, id, int32(i)}, line)
	}
	p.centred(Key{partName, id, 0}, layerInside, Point{r.X + r.W/2, r.Bottom() - nameHeight(c)/2 + 1}, r.W, p.nameStyle(c), f.title())
}
