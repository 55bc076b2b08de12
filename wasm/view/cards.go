package view

import "racewalk/sim/trace"

// cardClass is a size of threads' cards. Lengths are CSS pixels.
type cardClass struct {
	minW, maxW, height float32
	badge, label, text float32 // size of the badge; of the texts
	head               float32 // y of the middle of the first line
	hand               Rect    // least place of the value in hand, within the card
	value              float32 // its text size
	lines              int     // that a note may have
	share              float32 // of the height, that cards of this class may take
}

// cardClasses from the largest to the smallest. The last has a single line.
var cardClasses = [...]cardClass{
	{minW: 206, maxW: 300, height: 98, badge: 30, label: 17, text: 13, head: 27, hand: Rect{14, 52, 48, 34}, value: 18, lines: 2, share: 0.3},
	{minW: 138, maxW: 220, height: 66, badge: 24, label: 15, text: 12, head: 20, hand: Rect{10, 36, 36, 24}, value: 14, lines: 1, share: 0.42},
	{minW: 92, maxW: 160, height: 54, badge: 20, label: 13, text: 11, head: 16, hand: Rect{8, 29, 32, 20}, value: 13, lines: 1, share: 0.42},
	{minW: 60, maxW: 110, height: 30, badge: 20, label: 13, text: 11, head: 15, hand: Rect{30, 5, 24, 20}, value: 13, lines: 1, share: 0.42},
}

// cardPlan is how the cards are arranged.
type cardPlan struct {
	class      *cardClass
	ids        []trace.ThreadID // that are shown
	cols       int
	width, gap float32
	height     float32 // of all
	hidden     int
}

// planCards chooses the largest class in which all threads have room, or which
// threads are shown.
func (p *painter) planCards(width, height float32) cardPlan {
	n := len(p.state.Threads)
	plan := cardPlan{gap: 8}
	if width >= 480 {
		plan.gap = 14
	}
	fits := false
	for i := range cardClasses {
		if fits = plan.fit(&cardClasses[i], n, width, height); fits {
			break
		}
	}
	if fits {
		for i := range n {
			plan.ids = append(plan.ids, trace.ThreadID(i))
		}
	} else {
		plan.choose(p, width, height)
	}
	p.shown = make([]bool, n)
	for _, id := range plan.ids {
		p.shown[id] = true
	}
	return plan
}

// fit arranges n cards of a class and tells whether they have room.
func (plan *cardPlan) fit(c *cardClass, n int, width, height float32) bool {
	gap := plan.gap
	cols := max(int((width+gap)/(c.minW+gap)), 1)
	rows := max((n+cols-1)/cols, 1)
	plan.class = c
	plan.cols = max((n+rows-1)/rows, 1) // as many in each row as can be
	plan.width = min((width-gap*float32(plan.cols-1))/float32(plan.cols), c.maxW)
	plan.height = float32(rows)*(c.height+gap) - gap
	return rows <= 3 && plan.height <= height*c.share
}

// maxChosen is how many cards are shown of more threads than have room. More
// would hide what matters.
const maxChosen = 15

// choose takes the threads that matter most, and leaves a place for the number
// of the others.
func (plan *cardPlan) choose(p *painter, width, height float32) {
	c := &cardClasses[len(cardClasses)-1]
	if height >= 340 {
		c = &cardClasses[len(cardClasses)-2]
	}
	n := len(p.state.Threads)
	cols := max(int((width+plan.gap)/(c.minW+plan.gap)), 1)
	rows := min(max(int((height*c.share+plan.gap)/(c.height+plan.gap)), 1), 3)
	room := min(max(cols*rows-1, 1), maxChosen)
	plan.fit(c, min(room, n)+1, width, height)
	plan.hidden = n - room
	ranked := make([]trace.ThreadID, 0, room+1)
	scores := make([]int, 0, room+1)
	for i := range n {
		score := p.rate(trace.ThreadID(i))
		if len(ranked) == room {
			if score <= scores[room-1] {
				continue
			}
			ranked, scores = ranked[:room-1], scores[:room-1]
		}
		at := len(ranked)
		for at > 0 && scores[at-1] < score {
			at--
		}
		ranked = append(ranked[:at], append([]trace.ThreadID{trace.ThreadID(i)}, ranked[at:]...)...)
		scores = append(scores[:at], append([]int{score}, scores[at:]...)...)
	}
	for i := range n {
		for _, id := range ranked {
			if id == trace.ThreadID(i) {
				plan.ids = append(plan.ids, id)
			}
		}
	}
}

// rate says how much a thread matters.
func (p *painter) rate(id trace.ThreadID) int {
	th := &p.state.Threads[id]
	switch {
	case p.acts(id):
		return 9
	case th.Status == trace.Failed:
		return 8
	case id == 0 && alive(th):
		return 7
	case th.Hand != nil:
		return 6
	case th.Status == trace.Enabled && p.spots[id].place == atHome:
		return 5
	case alive(th):
		return 4
	case th.Status == trace.NotStarted:
		return 3
	}
	return 1
}

// paintCards puts the cards into rows in the middle of the area's top.
func (p *painter) paintCards(plan cardPlan, area Rect) {
	c := plan.class
	places := len(plan.ids)
	if plan.hidden > 0 {
		places++
	}
	gap := plan.gap
	if places <= plan.cols && plan.cols > 1 { // one row: spread it
		gap = min((area.W-plan.width*float32(plan.cols))/float32(plan.cols-1), gap*4)
	}
	row := plan.width*float32(plan.cols) + gap*float32(plan.cols-1)
	left := area.X + (area.W-row)/2
	for i := range places {
		r := Rect{left + float32(i%plan.cols)*(plan.width+gap), area.Y + float32(i/plan.cols)*(c.height+plan.gap), plan.width, c.height}
		if i < len(plan.ids) {
			p.card(c, &p.state.Threads[plan.ids[i]], r)
		} else {
			p.moreCard(c, plan, r)
		}
	}
}

// moreCard says how many threads have no card, and what they do.
func (p *painter) moreCard(c *cardClass, plan cardPlan, r Rect) {
	p.add(Shape{Kind: Box, Key: Key{partMore, 0, 0}, layer: layerCard, Rect: r, Radius: 8, Fill: p.t.soft})
	var waiting, done int
	for i := range p.state.Threads {
		th := &p.state.Threads[i]
		switch {
		case p.shown[i]:
			continue
		case !alive(th) && th.Status != trace.NotStarted:
			done++
		case p.spots[i].place != atHome:
			waiting++
		}
		p.anchor(Key{partCard, int32(i), 0}, r)
	}
	text := "+ " + itoa(plan.hidden) + " more"
	s := p.dim(max(c.text, 12))
	if c.height < 40 {
		p.centred(Key{partMoreNote, 0, 0}, layerFace, r.middle(), r.W-8, p.dim(minText), text)
		return
	}
	p.centred(Key{partMoreNote, 0, 0}, layerFace, Point{r.X + r.W/2, r.Y + r.H*0.34}, r.W-8, s, text)
	said := ""
	switch {
	case waiting > 0 && waiting >= done:
		said = itoa(waiting) + " wait"
	case done > 0:
		said = itoa(done) + " finished"
	}
	p.centred(Key{partMoreNote, 0, 1}, layerFace, Point{r.X + r.W/2, r.Y + r.H*0.68}, r.W-8, p.dim(minText), said)
}

// card paints a thread's card.
func (p *painter) card(c *cardClass, th *trace.Thread, r Rect) {
	a := p.t.accent(th.ID)
	body := Shape{Kind: Box, Key: Key{partCard, th.ID, 0}, layer: layerCard, Rect: r, Radius: min(12, c.height*0.16), Fill: a.soft, Stroke: a.line, Line: 1.5}
	switch {
	case th.Status == trace.Failed:
		body.Stroke, body.Line = p.t.bad, 2
	case !alive(th):
		body.Fill, body.Line = p.t.soft, 1
	case p.spots[th.ID].place != atHome || th.Status == trace.Blocked:
		body.Dash = 5
	}
	if p.acts(th.ID) {
		body.Line = 3
	}
	p.add(body)
	p.anchor(Key{partCard, th.ID, 0}, r)
	p.hit(r, th.ID, trace.NoObject)
	p.cardHead(c, th, r)
	p.cardFoot(c, th, r)
}

// cardHead paints the badge, the label, where the thread stands, and at the right
// edge who waits for it.
func (p *painter) cardHead(c *cardClass, th *trace.Thread, r Rect) {
	y := r.Y + c.head
	pad := c.hand.X
	if c.lines == 1 && c.height < 40 {
		pad = 6
	}
	home := Point{r.X + pad + c.badge/2, y}
	if p.spots[th.ID].place == atHome || !p.away(th.ID) {
		p.pawn(th.ID, home, c.badge)
	} else {
		p.badge(p.t, Key{partGhost, th.ID, 0}, layerFace, home, c.badge, th, 0.3)
	}
	if c.height < 40 {
		return
	}
	right := r.Right() - pad
	if ids := p.waiting(spot{place: atThread, thread: th.ID}); len(ids) > 0 {
		size := min(c.badge, 24)
		room := min(len(ids), max(int((r.W*0.4)/(size+4)), 1))
		p.row(ids, th.ID, 1, right+2, y, size, room, -1)
		right -= (size+4)*float32(room) + 4
	}
	label := p.bold(c.label)
	if !alive(th) {
		label.ink = p.t.dim
	}
	x := p.text(Key{partLabel, th.ID, 0}, layerFace, r.X+pad+c.badge+8, y, right-r.X-pad-c.badge-8, label, th.Label) + 8
	place := placeOf(th, c.lines == 1)
	s := p.dim(c.text)
	if c.lines == 1 && s.width(place) > right-x {
		return // better nothing than half of it
	}
	p.text(Key{partPlace, th.ID, 0}, layerFace, x, y+1, right-x, s, place)
}

// away tells whether a thread's pawn stands somewhere else than on its card.
func (p *painter) away(id trace.ThreadID) bool {
	at := p.spots[id]
	switch at.place {
	case atHome:
		return false
	case atThread:
		return p.shown[at.thread]
	}
	for _, f := range p.figures {
		if at.place == atClock && f.object() == trace.NoObject || at.place != atClock && f.object() == at.object {
			return true
		}
	}
	return false
}

// cardFoot paints the value in hand and the note about the thread.
func (p *painter) cardFoot(c *cardClass, th *trace.Thread, r Rect) {
	pill := c.height < 40
	hand := c.hand
	hand.X += r.X
	hand.Y += r.Y
	x := hand.X
	if th.Hand != nil {
		s := p.mono(c.value)
		limit := r.W*0.42 - 10
		if pill {
			limit = r.Right() - hand.X - 4 - 8
		}
		text := s.fit(th.Hand.Value, limit)
		hand.W = min(max(hand.W, s.width(text)+14), r.Right()-hand.X-4)
		chip := Shape{Kind: Box, Key: Key{partHand, th.ID, 0}, layer: layerFace, Rect: hand, Radius: min(7, hand.H*0.25),
			Fill: p.t.panel, Stroke: p.t.accent(th.ID).line, Line: 1.5, Text: text, Font: s.font, Size: s.size, Ink: s.ink}
		if th.Hand.Stale {
			chip.Stroke, chip.Dash, chip.Hatch = p.t.bad, 4, p.t.bad.fade(0.3)
		}
		p.add(chip)
		x = hand.Right() + 10
		if c.lines == 1 {
			x = hand.Right() + 6
		}
	}
	p.anchor(Key{partHand, th.ID, 0}, hand)
	if pill && th.Hand != nil {
		return
	}
	p.cardNote(c, th, r, x)
}

// cardNote paints the note about a thread from x on.
func (p *painter) cardNote(c *cardClass, th *trace.Thread, r Rect, x float32) {
	n := p.noteOf(th)
	s := p.dim(c.text)
	if n.bad {
		s.ink = p.t.bad
	}
	y := r.Y + c.hand.Y + c.hand.H/2
	room := r.Right() - x - 8
	text := n.text
	if c.lines == 1 {
		if s.width(text) > room {
			text = n.short
		}
		if s.width(text) > room && (th.Hand != nil || c.height < 40) {
			text = n.word
		}
		p.text(Key{partNote, th.ID, 0}, layerFace, x, y, room, s, text)
		return
	}
	lines := s.wrap(text, room, c.lines)
	for i, line := range lines {
		p.text(Key{partNote, th.ID, int32(i)}, layerFace, x, y+(float32(i)-float32(len(lines)-1)/2)*s.size*lineHeight, room, s, line)
	}
}
