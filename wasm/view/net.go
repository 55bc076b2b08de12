package view

import (
	"strings"

	"racewalk/sim/trace"
)

// web draws the network: a line for each address, with what it gave last, and the
// pawns of the threads that wait for its answer. Addresses that nobody has heard from
// yet come last.
type web struct {
	o      *trace.Object
	class  *class
	lines  []request
	hidden int     // lines without a place
	key    float32 // width of the addresses
	value  float32 // of what they gave
	pawns  int     // places for pawns
}

// request is a line.
type request struct {
	address, value string
	cell           int // of the object, −1 if there is none yet
	by             trace.ThreadID
	ids            []trace.ThreadID // who waits
}

func (f *web) object() trace.ObjectID { return f.o.ID }

func (f *web) cramped() bool { return f.hidden > 0 && len(f.lines) < 3 }

// maxPawns is how many pawns stand at an address before they are counted.
const maxPawns = 5

func (f *web) measure(p *painter, c *class, width float32) (w, h float32) {
	f.class = c
	f.gather(p)
	f.fit(max(int(c.icon*1.6/f.lineHeight()), 2))
	s := p.mono(c.key)
	f.key, f.value, f.pawns = 0, 0, 0
	for i := range f.lines {
		l := &f.lines[i]
		f.key = max(f.key, s.width(clean(l.address)))
		f.value = max(f.value, s.width(clean(l.value)))
		f.pawns = max(f.pawns, min(len(l.ids), maxPawns))
	}
	f.pawns = max(f.pawns, 1) // kept free, so that not every request moves everything
	limit := min(width, c.maxW*1.6)
	room := limit - f.pawnsWidth() - 2*webPad - webGap
	if over := f.key + f.value - room; over > 0 {
		f.key = max(f.key-over, room/2, 0)
		f.value = max(min(f.value, room-f.key), 0)
	}
	w = max(2*webPad+f.key+webGap+f.value+f.pawnsWidth(), c.icon*1.3, p.nameStyle(c).width(f.title())+4)
	return min(w, width), f.body() + nameHeight(c)
}

const (
	webPad = 8  // between the frame and the text
	webGap = 10 // between the columns
)

func (f *web) pawnsWidth() float32 { return webGap + (f.class.pawn+4)*float32(f.pawns) }

func (f *web) lineHeight() float32 { return max(f.class.key*lineHeight+3, f.class.pawn+4) }

func (f *web) body() float32 { return max(f.lineHeight()*float32(len(f.lines))+12, f.class.icon) }

func (f *web) title() string {
	name := f.o.Name
	if f.hidden > 0 {
		name += " · " + itoa(f.hidden) + " more"
	}
	return clean(name)
}

// gather finds the lines: the object's, and the requests that are under way.
func (f *web) gather(p *painter) {
	f.lines, f.hidden = f.lines[:0], 0
	n, _ := cellsOf(f.o)
	for i := range n {
		cell := &f.o.Cells[i]
		f.lines = append(f.lines, request{address: cell.Key, value: cell.Value, cell: i, by: cell.By})
	}
	for _, id := range p.waiting(spot{place: atObject, object: f.o.ID}) {
		address := withoutScheme(p.state.Threads[id].Next.Target)
		at := 0
		for at < len(f.lines) && f.lines[at].address != address {
			at++
		}
		if at == len(f.lines) {
			f.lines = append(f.lines, request{address: address, value: "…", cell: -1, by: trace.NoThread})
		}
		f.lines[at].ids = append(f.lines[at].ids, id)
	}
}

// withoutScheme is how the network names an address.
func withoutScheme(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		return rest
	}
	return address
}

// fit leaves so many lines: those that somebody waits for, and the latest answers.
func (f *web) fit(room int) {
	for len(f.lines) > room {
		drop := -1
		for i := range f.lines {
			if l := &f.lines[i]; len(l.ids) == 0 && (drop < 0 || f.at(l) < f.at(&f.lines[drop])) {
				drop = i
			}
		}
		if drop < 0 { // more requests are under way than there is room for
			drop = len(f.lines) - 1
		}
		f.lines = append(f.lines[:drop], f.lines[drop+1:]...)
		f.hidden++
	}
}

// at is the step of a line's answer.
func (f *web) at(l *request) int32 {
	if l.cell < 0 {
		return 0
	}
	return f.o.Cells[l.cell].At
}

func (f *web) paint(p *painter, c *class, r Rect) {
	id := f.o.ID
	frame := Rect{r.X, r.Y, r.W, f.body()}
	p.add(Shape{Kind: Box, Key: Key{partIcon, id, 0}, layer: layerFigure, Rect: frame, Radius: 10, Fill: p.t.panel, Stroke: p.t.line, Line: 1.5})
	for i := range f.o.Cells {
		p.anchor(Key{partBox, id, int32(i)}, Rect{frame.X, frame.Y, frame.W, 1})
	}
	text := p.mono(c.key)
	for i := range f.lines {
		l := &f.lines[i]
		line := Rect{frame.X + webPad, frame.Y + 6 + f.lineHeight()*float32(i), frame.W - 2*webPad, f.lineHeight()}
		y, sub := line.Y+line.H/2, int32(l.cell)
		if l.cell < 0 {
			sub = int32(len(f.o.Cells) + i)
		} else {
			p.anchor(Key{partBox, id, sub}, line)
		}
		value := style{text.font, c.key, p.t.dim}
		if by := p.thread(l.by); by != nil && l.cell >= 0 && p.touched(id, l.cell) {
			value.ink = p.t.accent(by.ID).line
		}
		p.text(Key{partKey, id, sub}, layerInside, line.X, y, f.key, text, l.address)
		p.text(Key{partValue, id, sub}, layerInside, line.X+f.key+webGap, y, f.value, value, l.value)
		p.row(l.ids, id, sub, line.Right()-f.pawnsWidth()+webGap, y, c.pawn, f.pawns, 1)
	}
	if f.hidden > 0 { // threads whose line has no place come from the frame, and go there
		shown := map[trace.ThreadID]bool{}
		for i := range f.lines {
			for _, thread := range f.lines[i].ids {
				shown[thread] = true
			}
		}
		for _, thread := range p.waiting(spot{place: atObject, object: id}) {
			if !shown[thread] {
				p.stack([]trace.ThreadID{thread}, Point{frame.Right() - c.pawn, frame.Bottom() - c.pawn/2}, c.pawn)
			}
		}
	}
	p.centred(Key{partName, id, 0}, layerInside, Point{r.X + r.W/2, r.Bottom() - nameHeight(c)/2 + 1}, r.W, p.nameStyle(c), f.title())
}
