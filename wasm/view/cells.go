package view

import (
	"strings"

	"racewalk/sim/trace"
)

// cells draws variables, lists, maps, sets and records: boxes in a row with the
// keys below them and the name below the keys, so that the upper edges are free
// for what flies in and out. What has no room is counted at both ends.
type cells struct {
	o        *trace.Object
	class    *class
	width    float32   // that there is
	first, n int       // the cells that are shown
	widths   []float32 // of the cells that are shown
	keys     bool
	rest     [2]string // how many are not shown, before and behind
}

// cramped tells whether only a few of many cells are shown.
func (f *cells) cramped() bool { return f.n < len(f.o.Cells) && f.n < 4 }

func (f *cells) object() trace.ObjectID { return f.o.ID }

func (f *cells) measure(p *painter, c *class, width float32) (w, h float32) {
	f.class, f.width = c, width
	f.keys = f.o.Kind != trace.KindVariable && f.o.Kind != trace.KindSet && len(f.o.Cells) > 0
	total, told := cellsOf(f.o)
	widths := f.cellWidths(p, total)
	focus := f.focus(p, total)
	f.n = total
	for {
		f.first = min(max(focus-f.n+1, 0), total-f.n)
		f.rest = [2]string{moreCells(f.first), moreCells(total - f.first - f.n)}
		if told != "" {
			f.rest[1] = told
		}
		f.widths = widths[f.first : f.first+f.n]
		w = f.rowWidth(p)
		if w <= width || f.n <= 1 {
			break
		}
		f.n--
	}
	if f.n == 1 && w > width { // a single cell, wider than the place
		f.widths = []float32{max(f.widths[0]-(w-width), 12)}
		w = f.rowWidth(p)
	}
	w = max(w, min(p.nameStyle(c).width(f.name()), c.maxW))
	h = c.mark/2 + c.cell + nameHeight(c)
	if f.keys {
		h += keyHeight(c)
	}
	return min(w, width), h
}

// cellsOf returns how many of an object's cells are really there. If the trace
// does not tell all of them, the last one says how many more there are, without a
// key: "… 12 more".
func cellsOf(o *trace.Object) (n int, told string) {
	const prefix = "… "
	n = len(o.Cells)
	if n > 0 && o.Cells[n-1].Key == "" && strings.HasPrefix(o.Cells[n-1].Value, prefix) {
		return n - 1, "+ " + strings.TrimPrefix(o.Cells[n-1].Value, prefix)
	}
	return n, ""
}

func moreCells(n int) string {
	if n == 0 {
		return ""
	}
	return "+ " + itoa(n) + " more"
}

func keyHeight(c *class) float32  { return c.key*lineHeight + 3 }
func nameHeight(c *class) float32 { return c.key*lineHeight + 5 }

// nameStyle is how objects' names look.
func (p *painter) nameStyle(c *class) style { return p.mono(max(c.key, min(c.value*0.7, 15))) }

func (f *cells) name() string {
	if f.o.Name == "" {
		return f.o.Type
	}
	return f.o.Name
}

// cellWidths returns the width that each cell needs. In lists all have the same,
// and all grow in steps, so that not every new value moves everything.
func (f *cells) cellWidths(p *painter, n int) []float32 {
	c := f.class
	widths := make([]float32, n)
	value, key := p.mono(c.value), p.mono(c.key)
	widest := c.minW
	const steps = 12
	for i := range widths {
		cell := &f.o.Cells[i]
		need := value.width(clean(cell.Value)) + c.mark + 6
		if f.keys {
			need = max(need, key.width(f.keyText(i))+8)
		}
		need = c.minW + steps*ceil((need-c.minW)/steps)
		widths[i] = min(max(need, c.minW), c.maxW, f.width)
		widest = max(widest, widths[i])
	}
	if f.o.Kind == trace.KindList || f.o.Kind == trace.KindSet {
		for i := range widths {
			widths[i] = min(widest, f.width)
		}
	}
	return widths
}

func ceil(x float32) float32 {
	if n := float32(int(x)); n >= x {
		return n
	}
	return float32(int(x) + 1)
}

// focus is the cell that must be seen: the last one that this step wrote or read.
func (f *cells) focus(p *painter, n int) int {
	focus := 0
	for i := range n {
		if p.touched(f.o.ID, i) {
			focus = i
		}
	}
	if p.event != nil {
		for i := range p.event.Ops {
			if op := &p.event.Ops[i]; op.Object == f.o.ID && int(op.Cell) < n {
				focus = max(focus, int(op.Cell))
			}
		}
	}
	return focus
}

// rowWidth is the width of the cells that are shown and of the counts at the ends.
func (f *cells) rowWidth(p *painter) float32 {
	var w float32
	for _, width := range f.widths {
		w += width
	}
	if f.n > 0 {
		w += f.class.gap*float32(f.n-1) + f.class.mark/2
	} else {
		w = f.class.minW + f.class.mark/2
	}
	for _, text := range f.rest {
		if text != "" {
			w += p.dim(f.class.key).width(text) + restGap
		}
	}
	return w
}

const restGap = 8

func (f *cells) keyText(i int) string {
	if key := f.o.Cells[i].Key; f.o.Kind == trace.KindList {
		return "[" + clean(key) + "]"
	} else {
		return clean(key)
	}
}

// middle returns where the middle of a cell is, from the left, when the figure is in r.
func (f *cells) middle(p *painter, r Rect, i int) float32 {
	x := r.X + (r.W-f.rowWidth(p))/2
	if f.rest[0] != "" {
		x += p.dim(f.class.key).width(f.rest[0]) + restGap
	}
	for k, w := range f.widths {
		if f.first+k == i {
			return x + w/2
		}
		x += w + f.class.gap
	}
	return r.middle().X
}

func (f *cells) paint(p *painter, c *class, r Rect) {
	id := f.o.ID
	top := r.Y + c.mark/2
	x := r.X + (r.W-f.rowWidth(p))/2
	count := p.dim(c.key)
	y := top + c.cell/2
	begin := x
	if f.rest[0] != "" {
		x = p.text(Key{partRest, id, 0}, layerInside, x, y, r.W, count, f.rest[0]) + restGap
	}
	before := Rect{begin, top, max(x-begin-restGap, 1), c.cell}
	for i := range f.first {
		p.anchor(Key{partBox, id, int32(i)}, before)
	}
	for i, w := range f.widths {
		f.cell(p, f.first+i, Rect{x, top, w, c.cell})
		x += w + c.gap
	}
	if f.n > 0 {
		x += c.mark/2 - c.gap
	} else {
		f.empty(p, Rect{begin, top, c.minW, c.cell})
		x = begin + c.minW + c.mark/2
	}
	behind := Rect{x, top, 1, c.cell}
	if f.rest[1] != "" {
		behind.W = p.text(Key{partRest, id, 1}, layerInside, x+restGap, y, r.W, count, f.rest[1]) - x
	}
	for i := f.first + f.n; i < len(f.o.Cells); i++ {
		p.anchor(Key{partBox, id, int32(i)}, behind)
	}
	mid := r.X + (r.W-c.mark/2)/2 // the mark of a writer stands out at the right only
	p.centred(Key{partName, id, 0}, layerInside, Point{mid, r.Bottom() - nameHeight(c)/2 + 1}, r.W-c.mark/2, p.nameStyle(c), f.name())
}

// empty draws an object without cells.
func (f *cells) empty(p *painter, r Rect) {
	p.add(Shape{Kind: Box, Key: Key{partSlot, f.o.ID, 0}, layer: layerFigure, Rect: r, Radius: f.radius(), Stroke: p.t.line, Line: 1.5, Dash: 4})
	p.centred(Key{partState, f.o.ID, 0}, layerInside, r.middle(), r.W-4, p.dim(f.class.key), "empty")
}

func (f *cells) radius() float32 {
	if f.o.Kind == trace.KindSet {
		return f.class.cell / 2
	}
	return f.class.cell * 0.16
}

func (f *cells) cell(p *painter, i int, r Rect) {
	c, id, cell := f.class, f.o.ID, &f.o.Cells[i]
	box := Shape{Kind: Box, Key: Key{partBox, id, int32(i)}, layer: layerFigure, Rect: r, Radius: f.radius(), Fill: p.t.panel, Stroke: p.t.line, Line: 1.5}
	if p.touched(id, i) {
		box.Stroke, box.Line = p.t.accent(p.event.Thread).line, 2.5
	}
	p.add(box)
	p.anchor(box.Key, r)
	p.centred(Key{partValue, id, int32(i)}, layerInside, r.middle(), r.W-8, p.mono(c.value), cell.Value)
	if by := p.thread(cell.By); by != nil {
		p.badge(p.t, Key{partBy, id, int32(i)}, layerInside, Point{r.Right() - 1, r.Y + 1}, c.mark, by, 1)
	}
	if f.keys {
		p.centred(Key{partKey, id, int32(i)}, layerInside, Point{r.X + r.W/2, r.Bottom() + keyHeight(c)/2 + 1}, r.W, style{p.mono(c.key).font, c.key, p.t.dim}, f.keyText(i))
	}
}
