package view

import "racewalk/sim/trace"

// pipe draws a queue: items come in at the left and leave at the right. Who
// waits for putting stands at the left end, who waits for getting at the right
// one. A queue with a limit has a slot for each item; another one's pipe is as
// long as four small items, and longer only when it must be, so that not every
// new item moves everything.
type pipe struct {
	o         *trace.Object
	class     *class
	slots     int     // for items
	item      float32 // width of a slot
	least     float32 // width of the inside of a pipe without limit
	hidden    int     // items that have no slot of their own
	put, get  crowd
	told      string // how many items there are beyond those in the trace
	items     int
	nameWidth float32
}

// cramped tells whether only a few of many items are shown.
func (f *pipe) cramped() bool { return f.hidden > 0 && f.slots < 3 }

func (f *pipe) object() trace.ObjectID { return f.o.ID }

const (
	flange  = 8  // width of a pipe's end
	pipePad = 5  // between the wall and an item
	porch   = 18 // before an end, where the head of an arrow has room

	shortItem = 0.7 // width of a small item, in heights of a cell
)

func (f *pipe) measure(p *painter, c *class, width float32) (w, h float32) {
	f.class = c
	f.items, f.told = cellsOf(f.o)
	f.item = f.itemWidth(p)
	f.put = crowd{ids: p.waiting(spot{place: atEntry, object: f.o.ID})}
	f.get = crowd{ids: p.waiting(spot{place: atObject, object: f.o.ID})}
	f.put.room, f.get.room = min(len(f.put.ids), 6), min(max(len(f.get.ids), 1), 6)
	f.slots, f.least = f.items, (c.cell*shortItem+4)*4+8
	if f.o.Limit > 0 {
		f.slots, f.least = int(min(f.o.Limit, 1000)), 0
	}
	f.nameWidth = min(p.nameStyle(c).width(f.title()), width)
	for f.width() > width {
		switch {
		case f.slots > 4:
			f.slots--
		case f.put.room > 1:
			f.put.room--
		case f.get.room > 1:
			f.get.room--
		case f.get.room > len(f.get.ids):
			f.get.room--
		case f.slots > 2:
			f.slots--
		case f.least > 60:
			f.least -= 10
		case f.item > 24:
			f.item -= 4
		default:
			return width + 1, 0 // it has no room at all
		}
	}
	f.hidden = max(f.items-f.slots, 0)
	if f.hidden > 0 {
		f.hidden++ // the last slot tells how many
	}
	return max(f.width(), f.nameWidth), f.height() + nameHeight(c)
}

func (f *pipe) itemWidth(p *painter) float32 {
	s := p.mono(f.itemSize())
	w := f.class.cell * shortItem
	for i := range f.items {
		w = max(w, 8*ceil((s.width(clean(f.o.Cells[i].Value))+12)/8))
	}
	return min(w, f.class.maxW*0.7)
}

func (f *pipe) itemSize() float32 { return max(f.class.value*0.75, 13) }

func (f *pipe) height() float32 { return f.class.cell*0.8 + 2*pipePad + 4 }

func (f *pipe) crowdWidth(n int) float32 {
	if n == 0 {
		return 0
	}
	return (f.class.pawn+4)*float32(n) + porch
}

// bore is the width of the inside.
func (f *pipe) bore() float32 { return max((f.item+4)*float32(f.slots)+8, f.least) }

func (f *pipe) width() float32 {
	return f.crowdWidth(f.put.room) + f.crowdWidth(f.get.room) + f.bore() + 2*flange
}

// title is the name and how full the queue is.
func (f *pipe) title() string {
	n := count(f.items, "item")
	if f.told != "" {
		n = itoa(f.items) + " items " + f.told
	}
	if f.o.Limit > 0 {
		n = itoa(f.items) + " of " + itoa(int(f.o.Limit))
	}
	name := f.o.Name
	if name == "" {
		name = f.o.Type
	}
	return clean(name) + " · " + n
}

func (f *pipe) paint(p *painter, c *class, r Rect) {
	id := f.o.ID
	h := f.height()
	left := r.X + (r.W-f.width())/2 + f.crowdWidth(f.put.room)
	body := Rect{left + flange, r.Y + 3, f.bore(), h - 6}
	p.add(Shape{Kind: Box, Key: Key{partIcon, id, 0}, layer: layerFigure, Rect: body, Fill: p.t.soft})
	for i, y := range [2]float32{body.Y, body.Bottom() - 2} {
		p.add(Shape{Kind: Box, Key: Key{partFrame, id, int32(i)}, layer: layerFigure, Rect: Rect{body.X, y, body.W, 2}, Fill: p.t.line})
	}
	for i, x := range [2]float32{left, body.Right()} {
		p.add(Shape{Kind: Box, Key: Key{partFrame, id, int32(2 + i)}, layer: layerFigure, Rect: Rect{x, r.Y, flange, h}, Radius: 3, Fill: p.t.line})
	}
	p.anchor(Key{partSlot, id, -1}, Rect{left, r.Y, flange, h})         // the entry
	p.anchor(Key{partSlot, id, -2}, Rect{body.Right(), r.Y, flange, h}) // the exit
	f.paintItems(p, body)
	feet := r.Y + h/2
	p.row(f.put.ids, id, 0, left-porch, feet, c.pawn, f.put.room, -1)
	p.row(f.get.ids, id, 1, body.Right()+flange+porch, feet, c.pawn, f.get.room, 1)
	p.centred(Key{partName, id, 0}, layerInside, Point{body.X + body.W/2, r.Bottom() - nameHeight(c)/2 + 1}, f.titleWidth(r, body), p.nameStyle(c), f.title())
}

// titleWidth is how wide the title below a pipe may be without leaving the place.
func (f *pipe) titleWidth(r, body Rect) float32 {
	mid := body.X + body.W/2
	return 2 * min(mid-r.X, r.Right()-mid)
}

// paintItems fills the slots from the right end on.
func (f *pipe) paintItems(p *painter, body Rect) {
	id := f.o.ID
	s := p.mono(f.itemSize())
	shown := f.items - f.hidden
	for i := range f.slots {
		r := Rect{body.Right() - 4 - (f.item+4)*float32(i+1) + 2, body.Y + pipePad, f.item, body.H - 2*pipePad}
		radius := r.H * 0.2
		switch {
		case i < shown:
			box := Shape{Kind: Box, Key: Key{partBox, id, int32(i)}, layer: layerInside, Rect: r, Radius: radius, Fill: p.t.panel, Stroke: p.t.line, Line: 1.5}
			if p.touched(id, i) {
				box.Stroke, box.Line = p.t.accent(p.event.Thread).line, 2.5
			}
			text := s.fit(f.o.Cells[i].Value, r.W-6)
			box.Text, box.Font, box.Size, box.Ink = text, s.font, s.size, s.ink
			p.add(box)
			p.anchor(box.Key, r)
		case f.hidden > 0 && i == shown:
			p.centred(Key{partRest, id, 1}, layerInside, r.middle(), r.W, p.dim(max(f.itemSize()*0.8, 12)), "+"+itoa(f.hidden))
			for j := i; j < len(f.o.Cells); j++ {
				p.anchor(Key{partBox, id, int32(j)}, r)
			}
		case f.o.Limit > 0:
			p.add(Shape{Kind: Box, Key: Key{partSlot, id, int32(i)}, layer: layerFigure, Rect: r, Radius: radius, Stroke: p.t.line, Line: 1, Dash: 3})
		}
	}
}
