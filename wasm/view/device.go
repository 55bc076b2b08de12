package view

import "racewalk/sim/trace"

// device draws an object that threads wait for: a drawing with the name and the
// state in words below it, and to its right the pawns of those who wait.
type device struct {
	o     *trace.Object // nil for the clock
	icon  icon
	class *class
	words string
	head  float32 // width of the drawing and what is below it
	rows  [2]crowd
}

// crowd is a row of waiters. The second row of a device is the room of a
// condition: those who wait for being notified.
type crowd struct {
	ids  []trace.ThreadID
	room int // places
}

// icon is the drawing of a device.
type icon interface {
	size(p *painter, c *class) (w, h float32)
	words(p *painter) string // the state
	paint(p *painter, c *class, r Rect)
}

func newDevice(o *trace.Object, i icon) *device { return &device{o: o, icon: i} }

func (d *device) object() trace.ObjectID {
	if d.o == nil {
		return trace.NoObject
	}
	return d.o.ID
}

// cramped tells whether only a few of many waiters are shown.
func (d *device) cramped() bool {
	for _, r := range d.rows {
		if r.room < len(r.ids) && r.room < 6 {
			return true
		}
	}
	return false
}

func (d *device) name() string {
	switch {
	case d.o == nil:
		return "clock"
	case d.o.Name == "":
		return d.o.Type
	}
	return d.o.Name
}

func (d *device) measure(p *painter, c *class, width float32) (w, h float32) {
	d.class = c
	d.words = d.icon.words(p)
	iw, ih := d.icon.size(p, c)
	names := p.nameStyle(c)
	d.head = max(iw, min(names.width(clean(d.name())), c.maxW))
	h = ih + nameHeight(c)
	if c.state {
		d.head = max(d.head, min(p.dim(c.key).width(d.words), c.maxW))
		h += keyHeight(c)
	}
	d.head = min(d.head, width)
	d.crowds(p)
	w = d.head
	for i := range d.rows {
		w += d.rowWidth(i)
	}
	for w > width { // fewer places, the last one of which counts the others
		longest := 0
		if d.rows[1].room > d.rows[0].room {
			longest = 1
		}
		if d.rows[longest].room <= 1 {
			break
		}
		w -= d.rowWidth(longest)
		d.rows[longest].room--
		w += d.rowWidth(longest)
	}
	return w, h
}

const roomPad = 5

func (d *device) rowWidth(i int) float32 {
	if d.rows[i].room == 0 {
		return 0
	}
	w := (d.class.pawn+4)*float32(d.rows[i].room) + 6
	if i == 1 {
		w += 2*roomPad + 4
	}
	return w
}

// crowds finds who waits. One place is kept free where several threads could
// come, so that not every first waiter moves everything.
func (d *device) crowds(p *painter) {
	at := spot{place: atClock}
	if d.o != nil {
		at = spot{place: atObject, object: d.o.ID}
	}
	d.rows = [2]crowd{{ids: p.waiting(at)}, {}}
	d.rows[0].room = len(d.rows[0].ids)
	if d.rows[0].room == 0 && d.o != nil && d.o.Kind != trace.KindBarrier && len(p.state.Threads) > 1 {
		d.rows[0].room = 1
	}
	if d.o == nil {
		return
	}
	switch d.o.Kind {
	case trace.KindCondition:
		at.place = inRoom
		d.rows[1].ids = p.waiting(at)
		d.rows[1].room = max(len(d.rows[1].ids), 1)
	case trace.KindBarrier: // they stand in the gate
		d.rows[0] = crowd{}
	}
}

func (d *device) paint(p *painter, c *class, r Rect) {
	id := d.object()
	iw, ih := d.icon.size(p, c)
	icon := Rect{r.X + (d.head-iw)/2, r.Y, iw, ih}
	p.anchor(Key{partIcon, id, 0}, icon)
	d.icon.paint(p, c, icon)
	y := r.Y + ih + nameHeight(c)/2 + 1
	mid := r.X + d.head/2
	p.centred(Key{partName, id, 0}, layerInside, Point{mid, y}, d.head, p.nameStyle(c), d.name())
	if c.state {
		p.centred(Key{partState, id, 0}, layerInside, Point{mid, y + keyHeight(c)}, d.head, p.dim(c.key), d.words)
	}
	x := r.X + d.head + 6
	feet := r.Y + ih - c.pawn/2
	p.row(d.rows[0].ids, id, 0, x, feet, c.pawn, d.rows[0].room, 1)
	x = r.X + d.head + d.rowWidth(0)
	if d.rows[1].room > 0 {
		room := Rect{x + 4, feet - c.pawn/2 - roomPad, d.rowWidth(1) - 4, c.pawn + 2*roomPad}
		p.add(Shape{Kind: Box, Key: Key{partFrame, id, 0}, layer: layerFigure, Rect: room, Radius: room.H * 0.3, Stroke: p.t.line, Line: 1.5, Dash: 4})
		p.row(d.rows[1].ids, id, 1, room.X+roomPad+3, feet, c.pawn, d.rows[1].room, 1)
		p.centred(Key{partState, id, 1}, layerInside, Point{room.X + room.W/2, y + keyHeight(c)}, room.W+20, p.dim(c.key), "wait()")
	}
}
