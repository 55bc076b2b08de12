package view

import "racewalk/sim/trace"

// layout finds the places of everything and paints it. From the top: cards,
// figures, the strip about the end, the strip of output.
func (p *painter) layout() {
	w, h := p.look.Width, p.look.Height
	p.margin = 16
	switch {
	case w < 480:
		p.margin = 8
	case w >= 1200:
		p.margin = 24
	}
	area := Rect{p.margin, p.margin, w - 2*p.margin, h - 2*p.margin}
	if area.W < 40 || area.H < 40 { // nothing can be read in so small a place
		p.shown = make([]bool, len(p.spots))
		return
	}
	strips := p.strips(area)
	cards := p.planCards(area.W, strips.Y-area.Y)
	gap := min(max((strips.Y-area.Y)*0.05, 10), 28)
	room := Rect{area.X, area.Y + cards.height + gap, area.W, 0}
	room.H = max(strips.Y-gap/2-room.Y, 0)
	p.planFigures(room)
	p.paintFigures()
	p.paintCards(cards, area)
}

// strips paints the strips at the bottom and returns the space that they take,
// which has no height if there are none.
func (p *painter) strips(area Rect) Rect {
	bottom := area.Bottom()
	bottom = p.console(area, bottom)
	bottom = p.ending(area, bottom)
	return Rect{area.X, bottom, area.W, area.Bottom() - bottom}
}

// class is a size of figures. Lengths are CSS pixels.
type class struct {
	cell       float32 // height of a cell
	value, key float32 // text sizes
	minW, maxW float32 // of a cell
	gap        float32 // between cells
	icon       float32 // height of a drawing
	pawn       float32 // size of a waiter's badge
	mark       float32 // size of a writer's badge
	between    Point   // room between figures
	state      bool    // an object's state is told in words, too
}

// classes from the largest to the smallest.
var classes = [...]class{
	{cell: 84, value: 36, key: 14, minW: 136, maxW: 340, gap: 10, icon: 84, pawn: 32, mark: 24, between: Point{72, 36}, state: true},
	{cell: 64, value: 28, key: 13, minW: 96, maxW: 260, gap: 8, icon: 62, pawn: 28, mark: 20, between: Point{56, 30}, state: true},
	{cell: 50, value: 20, key: 12, minW: 62, maxW: 200, gap: 6, icon: 50, pawn: 26, mark: 20, between: Point{40, 20}, state: true},
	{cell: 38, value: 15, key: 11, minW: 44, maxW: 150, gap: 4, icon: 40, pawn: 22, mark: 17, between: Point{26, 12}, state: true},
	{cell: 28, value: 13, key: 11, minW: 32, maxW: 110, gap: 3, icon: 30, pawn: 20, mark: 15, between: Point{16, 8}},
}

var smallest = &classes[len(classes)-1]

// figure is the drawing of one object. measure is called with the class and the
// width that there is and must not use more; paint is called after it with the
// place, which is as large as measure asked for.
type figure interface {
	object() trace.ObjectID // NoObject for the clock
	measure(p *painter, c *class, width float32) (w, h float32)
	cramped() bool // a smaller class would show more of it
	paint(p *painter, c *class, r Rect)
}

// placed is a figure with its place.
type placed struct {
	figure
	class *class
	rect  Rect
}

// newFigure returns the drawing of an object: one case a visual.
func newFigure(o *trace.Object) figure {
	switch o.Kind {
	case trace.KindLock, trace.KindRLock:
		return newDevice(o, lockIcon{o})
	case trace.KindCondition:
		return newDevice(o, lockIcon{o})
	case trace.KindSemaphore:
		return newDevice(o, &permitsIcon{o: o})
	case trace.KindEvent:
		return newDevice(o, lampIcon{o})
	case trace.KindBarrier:
		return newDevice(o, &gateIcon{o: o})
	case trace.KindQueue:
		return &pipe{o: o}
	case trace.KindFile:
		return newPaper(o)
	case trace.KindNet:
		return &web{o: o}
	}
	return &cells{o: o}
}

// planFigures chooses the largest class in which all figures have room, and
// their places. Lost values are shown where there is room for them, else figures
// make room. If even the smallest class is too large, those that matter least
// are left out.
func (p *painter) planFigures(room Rect) {
	var all []figure
	for i := range p.state.Objects {
		all = append(all, newFigure(&p.state.Objects[i]))
	}
	if clock := p.newClock(); clock != nil {
		all = append(all, clock)
	}
	notes := p.newLostNotes()
	withNotes := insertNotes(all, notes)
	for i := range classes {
		if f := p.flow(all, &classes[i], room, 0); f != nil {
			for small := i; small < len(classes); small++ { // better a small note than small figures
				if f, ok := p.placeNotes(f, notes, &classes[small], room); ok {
					p.figures = f
					return
				}
			}
		}
		if f := p.flow(withNotes, &classes[i], room, 0); f != nil {
			p.figures = f
			return
		}
	}
	// A binary search for how many can stay: more never need less room.
	all = withNotes
	ranked := p.rankFigures(all)
	low, high := 0, len(all)-1
	for low < high {
		mid := (low + high + 1) / 2
		if p.flow(keep(all, ranked[:mid]), smallest, room, len(all)-mid) != nil {
			low = mid
		} else {
			high = mid - 1
		}
	}
	p.overflow = len(all) - low
	p.figures = p.flow(keep(all, ranked[:low]), smallest, room, p.overflow)
}

// flow puts figures into centred rows, or returns nil if they have no room. With
// hidden figures there must also be room for a line that counts them.
func (p *painter) flow(all []figure, c *class, room Rect, hidden int) []placed {
	height := room.H
	if hidden > 0 {
		height -= moreHeight
	}
	out := make([]placed, 0, len(all))
	var rows []Rect
	begin := 0
	row := Rect{}
	for i, f := range all {
		w, h := f.measure(p, c, room.W)
		if w > room.W || f.cramped() && c != smallest {
			return nil
		}
		if i > begin && row.W+c.between.X+w > room.W {
			rows = append(rows, row)
			begin, row = i, Rect{Y: row.Bottom() + c.between.Y}
		}
		if i > begin {
			row.W += c.between.X
		}
		out = append(out, placed{f, c, Rect{row.W, row.Y, w, h}})
		row.W += w
		row.H = max(row.H, h)
		if row.Bottom() > height {
			return nil
		}
	}
	if len(out) == 0 {
		return out
	}
	rows = append(rows, row)
	spread(out, rows, room, height)
	return out
}

// spread moves figures from where their rows were built to the middle of the
// room. The room that is left goes between and around the rows.
func spread(out []placed, rows []Rect, room Rect, height float32) {
	free := height - rows[len(rows)-1].Bottom()
	between := min(free/float32(len(rows)+1), 24)
	top := room.Y + max((free-between*float32(len(rows)-1))*0.42, 0)
	n := 0
	for i := range out {
		if out[i].rect.Y != rows[n].Y { // the next row begins
			n++
		}
		out[i].rect.X += room.X + (room.W-rows[n].W)/2
		out[i].rect.Y = top + rows[n].Y + between*float32(n)
	}
}

const moreHeight = 18

// rankFigures orders the indexes of figures by how much they matter.
func (p *painter) rankFigures(all []figure) []int {
	score := make([]int, len(all))
	order := make([]int, len(all))
	for i, f := range all {
		order[i] = i
		score[i] = p.matters(f.object())
	}
	// Insertion sort: stable, short lists, no package for it.
	for i := range order {
		for j := i; j > 0 && score[order[j]] > score[order[j-1]]; j-- {
			order[j], order[j-1] = order[j-1], order[j]
		}
	}
	return order
}

// matters rates an object: those of this step first, then those that threads
// wait for or go to next, then the ones written last.
func (p *painter) matters(id trace.ObjectID) int {
	if id == trace.NoObject {
		return 2e9 // the clock, which is shown when somebody sleeps
	}
	score := 0
	if p.event != nil {
		for i := range p.event.Ops {
			if p.event.Ops[i].Object == id {
				return 2e9
			}
		}
		for i := range p.event.Effects {
			if p.event.Effects[i].Object == id {
				return 1.9e9
			}
		}
	}
	for i := range p.state.Threads {
		th := &p.state.Threads[i]
		if alive(th) && th.Next.Object == id {
			score = 1e9
		}
	}
	if o := p.state.Object(id); o != nil {
		last := int32(0)
		for i := range o.Cells {
			last = max(last, o.Cells[i].At)
		}
		score += int(last)
	}
	return score
}

// keep returns the figures with these indexes, in their order.
func keep(all []figure, indexes []int) []figure {
	in := make([]bool, len(all))
	for _, i := range indexes {
		in[i] = true
	}
	var out []figure
	for i, f := range all {
		if in[i] {
			out = append(out, f)
		}
	}
	return out
}

func (p *painter) paintFigures() {
	bottom := float32(0)
	for _, f := range p.figures {
		bottom = max(bottom, f.rect.Bottom())
		if id := f.object(); id != trace.NoObject {
			if _, isNote := f.figure.(*lostNote); !isNote {
				p.anchor(Key{partIcon, id, -1}, f.rect)
			}
			p.hit(f.rect, trace.NoThread, id)
		}
		f.paint(p, f.class, f.rect)
	}
	if p.overflow > 0 {
		text := "+ " + count(p.overflow, "more object")
		p.centred(Key{partMore, 0, 1}, layerFigure, Point{p.look.Width / 2, bottom + moreHeight/2}, p.look.Width-2*p.margin, p.dim(12), text)
	}
}
