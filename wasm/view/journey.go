package view

import "racewalk/sim/trace"

// journey is the way of something in a step: of a value, of a badge, or just of
// the effect of an operation.
type journey struct {
	op       *trace.Op
	n        int32 // its number in the step
	from, to Rect
	curve    [4]Point
	cargo    cargo
	text     string // of a value
	dashed   bool   // it only tells or failed, and changed nothing
	failed   bool
}

// cargo is what flies on a journey.
type cargo uint8

const (
	nothing cargo = iota
	value         // a text in a box
	badge         // the thread's own
	token         // of a semaphore
)

// At most so many journeys of a step are shown.
const maxJourneys = 6

// journeys returns the ways of the step that led here. Operations on what is not
// shown have none.
func (p *painter) journeys() []journey {
	if p.event == nil {
		return nil
	}
	var out []journey
	for i := range p.event.Ops {
		op := &p.event.Ops[i]
		j := journey{op: op, n: int32(i)}
		if p.route(&j) && len(out) < maxJourneys {
			if j.text != "" {
				j.cargo = value
			}
			j.failed = op.Result != trace.Done
			j.dashed = j.dashed || j.failed
			out = append(out, j)
		}
	}
	return out
}

// place returns where something is: the first of the keys that has an anchor.
func (p *painter) place(keys ...Key) (Rect, bool) {
	for _, k := range keys {
		if r, ok := p.anchors[k]; ok {
			return r, true
		}
	}
	return Rect{}, false
}

// route finds where a journey begins and ends and what flies. It returns false if
// one of the ends is not shown, or nothing is to be seen.
func (p *painter) route(j *journey) bool {
	op, id := j.op, p.event.Thread
	card, cardOK := p.place(Key{partCard, id, 0})
	hand, _ := p.place(Key{partHand, id, 0}, Key{partCard, id, 0})
	object, objectOK := p.place(Key{partBox, op.Object, p.cellOf(op)}, Key{partIcon, op.Object, 0}, Key{partIcon, op.Object, -1})
	other, otherOK := p.place(Key{partCard, op.Other, 0})
	if !cardOK {
		return false
	}
	ok := objectOK
	toObject := func(from Rect, text string) { j.from, j.to, j.text = from, object, text }
	toThread := func(to Rect, text string) { j.from, j.to, j.text = object, to, text }
	switch op.Kind {
	case trace.OpLoad, trace.OpInput, trace.OpRandom:
		toThread(hand, op.Value)
		if op.Kind == trace.OpInput {
			j.from, ok = p.place(Key{partConsole, 0, 0})
		}
	case trace.OpStore:
		toObject(hand, op.Value)
	case trace.OpDelete, trace.OpSet, trace.OpClear, trace.OpNotify:
		toObject(card, "")
	case trace.OpAcquire, trace.OpRelease:
		ok = p.lockRoute(j) && ok
	case trace.OpCall:
		toObject(card, method(op))
	case trace.OpTest:
		toThread(card, op.Value)
		j.dashed = true
	case trace.OpWait:
		toThread(card, "")
		j.dashed = true
	case trace.OpPut, trace.OpGet:
		return p.queueRoute(j, hand)
	case trace.OpStart:
		j.from, j.to, ok = card, other, otherOK && op.Other != id
	case trace.OpJoin:
		j.from, j.to, ok = other, card, otherOK && op.Other != id
		j.dashed = true
	case trace.OpClock:
		j.from, ok = p.place(Key{partIcon, -1, 0})
		j.to, j.text = card, op.Value
	case trace.OpPrint:
		j.from, j.text = card, op.Value
		j.to, ok = p.place(Key{partConsole, 0, 0})
	case trace.OpNet:
		toThread(hand, op.Value)
	case trace.OpRead:
		toThread(hand, op.Value)
	case trace.OpWrite, trace.OpBuffer:
		toObject(hand, op.Value)
	case trace.OpOpen, trace.OpFlush, trace.OpClose, trace.OpRemove:
		toObject(card, "")
	case trace.OpExists:
		toThread(card, op.Value)
		j.dashed = true
	case trace.OpFile:
		if len(p.event.Effects) > 0 {
			toObject(hand, op.Value)
		} else {
			toThread(hand, op.Value)
		}
	case trace.OpRaise:
		mid := card.middle()
		j.from, j.to, j.text, ok = around(Point{mid.X, 4}, 8, 8), card, "Ctrl-C", true
	default:
		return false
	}
	if !ok {
		return false
	}
	j.curve = p.between(j.from, j.to)
	return true
}

// lockRoute brings a thread's badge to a lock or back, or a token from a semaphore
// or back.
func (p *painter) lockRoute(j *journey) bool {
	id := p.event.Thread
	home, ok := p.place(Key{partPawn, id, 0}, Key{partCard, id, 0})
	if card, shown := p.anchors[Key{partCard, id, 0}]; shown && !card.contains(home.middle()) {
		home = card // its pawn waits somewhere else already
	}
	lock, found := p.place(Key{partOwner, j.op.Object, 0}, Key{partIcon, j.op.Object, 0}, Key{partIcon, j.op.Object, -1})
	j.from, j.to, j.cargo = home, lock, badge
	if o := p.state.Object(j.op.Object); o != nil && o.Kind == trace.KindSemaphore {
		j.from, j.to, j.cargo = lock, home, token
	}
	if j.op.Kind == trace.OpRelease {
		j.from, j.to = j.to, j.from
	}
	return ok && found
}

// cellOf returns the cell that an operation is about: the one that it says, or
// the first one that the step wrote, or -1.
func (p *painter) cellOf(op *trace.Op) int32 {
	if op.Cell >= 0 {
		return op.Cell
	}
	for i := range p.event.Effects {
		if f := &p.event.Effects[i]; f.Create == nil && f.Object == op.Object && len(f.New) > 0 {
			return f.At
		}
	}
	return -1
}

// queueRoute leads into the left end of a pipe and out of its right end: from
// the side where there is room for the bend, else from above.
func (p *painter) queueRoute(j *journey, hand Rect) bool {
	key, out := Key{partSlot, j.op.Object, -1}, float32(-1)
	if j.op.Kind == trace.OpGet {
		key, out = Key{partSlot, j.op.Object, -2}, 1
	}
	end, ok := p.place(key)
	if !ok {
		return false
	}
	j.text = j.op.Value
	h, e := hand.middle(), end.middle()
	across := max((e.X-h.X)*out, 0) // how far the way leads over the pipe
	bend := max(50, across*0.45)
	room := e.X - edge
	if out > 0 {
		room = p.look.Width - edge - e.X
	}
	turn := Point{e.X + bend*out, e.Y}
	down := Point{h.X, h.Y + (e.Y-h.Y)*0.5}
	if bend > room {
		turn = Point{e.X, e.Y - max(50, (e.Y-h.Y)*0.5)}
	}
	if j.op.Kind == trace.OpPut {
		j.from, j.to = hand, end
		j.curve = p.inside([4]Point{h, down, turn, e})
	} else {
		j.from, j.to = end, hand
		j.curve = p.inside([4]Point{e, turn, down, h})
	}
	return true
}

// method is a call in short: "append(3)" for "x.append(3)".
func method(op *trace.Op) string {
	text := op.Text
	for i := range len(text) {
		if text[i] == '.' && i+1 < len(text) && text[i+1] > '9' {
			text = text[i+1:]
			break
		}
		if text[i] == '(' {
			break
		}
	}
	return text
}

// explain adds what shows what the step did: the ways of its journeys, and what
// fell off.
func (p *painter) explain() {
	p.lostArcs()
	for _, j := range p.journeys() {
		p.trail(&j)
	}
	p.plates()
}

// plates keeps trails away from texts that have nothing else behind them.
func (p *painter) plates() {
	var trails []Shape
	for i := range p.shapes {
		if p.shapes[i].Key.Part == partTrail {
			trails = append(trails, p.shapes[i])
		}
	}
	if len(trails) == 0 {
		return
	}
	for i := range len(p.shapes) {
		s := &p.shapes[i]
		if s.Kind != Text || s.layer != layerInside {
			continue
		}
		for j := range trails {
			if r := s.Rect; crosses(&trails[j], r.inset(-2)) {
				p.add(Shape{Kind: Box, Key: Key{partPlate, int32(p.step), int32(i)}, layer: layerFigure, Rect: r.inset(-1), Radius: 3, Fill: p.t.panel})
				break
			}
		}
	}
}

// crosses tells whether a path runs through a rectangle.
func crosses(path *Shape, r Rect) bool {
	const steps = 48
	for i := range steps + 1 {
		if r.contains(CurveAt(&path.Curve, lerp(path.From, path.To, float32(i)/steps))) {
			return true
		}
	}
	return false
}

// trail draws the way of a journey, as far as it is outside of its ends.
func (p *painter) trail(j *journey) {
	if j.op.Kind == trace.OpPrint {
		return // the strip itself says who printed
	}
	from, to := trim(&j.curve, p.outer(j.from), p.outer(j.to))
	if to-from < 0.04 {
		return
	}
	s := Shape{Kind: Path, Key: Key{partTrail, int32(p.step), j.n}, layer: layerTrail, Curve: j.curve, From: from, To: to,
		Stroke: p.t.accent(p.event.Thread).line, Line: 2.5, Head: true}
	if j.dashed {
		s.Dash, s.Line = 5, 2
	}
	if j.failed {
		s.Stroke = p.t.bad
		at := CurveAt(&j.curve, (from+to)/2)
		for i, d := range [2]float32{-1, 1} {
			cross := straight(Point{at.X - 6, at.Y - 6*d}, Point{at.X + 6, at.Y + 6*d})
			p.add(Shape{Kind: Path, Key: Key{partCross, int32(p.step), 2*j.n + int32(i)}, layer: layerInside, Curve: cross, To: 1, Stroke: p.t.bad, Line: 3})
		}
	}
	p.add(s)
}

// outer returns the outline that a trail must not cross: the card around a hand,
// with a little space.
func (p *painter) outer(r Rect) Rect {
	const space = 4
	id := p.event.Thread
	for i := range p.event.Ops {
		if icon, ok := p.anchors[Key{partIcon, p.event.Ops[i].Object, 0}]; ok && icon.contains(r.middle()) {
			return icon.inset(-space)
		}
	}
	if card, ok := p.anchors[Key{partCard, id, 0}]; ok && card.contains(r.middle()) {
		return card.inset(-space)
	}
	return r.inset(-space)
}
