package view

import "racewalk/sim/trace"

// motion leads from the pose before a step to the pose after it.
type motion struct {
	tracks  []track
	flights []flight
}

// span is a part of the progress of a motion.
type span struct{ a, b float32 }

// at returns how far progress p has come in the span, 0 … 1.
func (s span) at(p float32) float32 {
	if s.b <= s.a {
		if p < s.b {
			return 0
		}
		return 1
	}
	return min(max((p-s.a)/(s.b-s.a), 0), 1)
}

// The spans of what no journey of the step has its say about.
var (
	glideSpan = span{0, 0.5}
	enterSpan = span{0.25, 0.55}
	leaveSpan = span{0, 0.25}
	swapSpan  = span{0.3, 0.6}
)

// track is what becomes of one shape, or of two with the same key.
type track struct {
	before, after *Shape // nil if it is not there
	span          span
	from, to      *Rect // where it comes from or goes to, if not from or to nowhere
	grows         bool  // a path that is drawn from its beginning to its end
}

// flight is something in the air.
type flight struct {
	journey *journey
	span    span
	shape   Shape
}

// cue overrides when and how a shape changes.
type cue struct {
	key      Key
	span     span
	from, to *Rect
}

// newMotion plans the motion into a pose. p is the painter of the pose after the
// step, whose event tells what flies.
func newMotion(before *pose, p *painter) *motion {
	m := &motion{}
	journeys := p.journeys()
	for i := range journeys {
		m.flights = append(m.flights, flight{journey: &journeys[i], span: flightSpan(i, len(journeys), len(p.event.Lost) > 0), shape: p.load(before, &journeys[i])})
	}
	cues := p.cues(before, m.flights)
	m.match(before, p, cues)
	return m
}

// flightSpan is when the i-th of n flights is in the air. They follow each other
// and overlap a little. What a lost value does comes after.
func flightSpan(i, n int, lost bool) span {
	const begin = 0.1
	room := float32(0.68)
	if lost {
		room = 0.5
	}
	if n == 1 {
		return span{begin, begin + room}
	}
	long := room / float32(n) * 1.4
	a := begin + float32(i)*(room-long)/float32(n-1)
	return span{a, a + long}
}

// load is the shape of what flies.
func (p *painter) load(before *pose, j *journey) Shape {
	key := Key{partFlight, int32(p.step), j.n}
	switch j.cargo {
	case value:
		return p.chip(key, j)
	case badge:
		s := p.find(Key{partOwner, j.op.Object, 0})
		if j.op.Kind == trace.OpRelease {
			s = before.find(Key{partOwner, j.op.Object, 0})
		}
		if s == nil || p.hops(before, j.op) {
			return Shape{}
		}
		flying := *s
		flying.Key, flying.layer, flying.Loose = key, layerFlight, true
		return flying
	case token:
		return Shape{Kind: Circle, Key: key, layer: layerFlight, Rect: Rect{0, 0, 18, 18}, Fill: p.t.dim, Loose: true}
	}
	return Shape{}
}

// hops tells whether a thread that acquires a lock has stood right before it.
func (p *painter) hops(before *pose, op *trace.Op) bool {
	pawn, card := before.find(Key{partPawn, p.event.Thread, 0}), before.find(Key{partCard, p.event.Thread, 0})
	return op.Kind == trace.OpAcquire && pawn != nil && card != nil && !card.Rect.contains(pawn.Rect.middle())
}

// chip is the shape of a value that flies.
func (p *painter) chip(key Key, j *journey) Shape {
	s := p.mono(16)
	if p.look.Width < 480 {
		s.size = 14
	}
	text := s.fit(j.text, min(p.look.Width*0.4, 180))
	stroke := p.t.accent(p.event.Thread).line
	if j.failed {
		stroke = p.t.bad
	}
	w, h := s.width(text)+18, s.size*1.8
	return Shape{Kind: Box, Key: key, layer: layerFlight, Rect: Rect{0, 0, max(w, h*1.2), h}, Radius: h * 0.25,
		Fill: p.t.panel, Stroke: stroke, Line: 2, Text: text, Font: s.font, Size: s.size, Ink: s.ink, Loose: true}
}

// cues says when shapes change that the flights have to do with.
func (p *painter) cues(before *pose, flights []flight) []cue {
	var cues []cue
	id := p.event.Thread
	hand, note := Key{partHand, id, 0}, Key{partNote, id, 0}
	landed := float32(0.6)
	for i := range flights {
		f := &flights[i]
		op := f.journey.op
		land, leave := span{f.span.b - 0.03, f.span.b + 0.05}, span{f.span.a - 0.04, f.span.a + 0.02}
		landed = f.span.b
		cues = append(cues, cue{key: Key{partTrail, int32(p.step), f.journey.n}, span: f.span})
		switch op.Kind {
		case trace.OpLoad, trace.OpRandom:
			cues = append(cues, cue{key: hand, span: land}, cue{key: note, span: land})
		case trace.OpStore, trace.OpDelete, trace.OpCall, trace.OpSet, trace.OpClear, trace.OpFile, trace.OpNet,
			trace.OpOpen, trace.OpWrite, trace.OpBuffer, trace.OpFlush, trace.OpClose, trace.OpRemove:
			cues = append(cues, cue{key: hand, span: leave}, cue{key: note, span: span{f.span.a, f.span.a + 0.2}})
			for _, part := range [...]Part{partBox, partValue, partBy, partKey} {
				cues = append(cues, p.effectCues(op.Object, part, land)...)
			}
			cues = append(cues, cue{key: Key{partIcon, op.Object, 0}, span: land}, cue{key: Key{partState, op.Object, 0}, span: land})
		case trace.OpPut:
			entry := f.journey.to
			cues = append(cues, cue{key: hand, span: leave}, cue{key: note, span: span{f.span.a, f.span.a + 0.2}})
			for _, c := range p.effectCues(op.Object, partBox, span{f.span.b - 0.02, f.span.b + 0.2}) {
				c.from = &entry
				cues = append(cues, c)
			}
		case trace.OpGet:
			cues = append(cues, cue{key: hand, span: land}, cue{key: note, span: land})
		case trace.OpPrint:
			cues = append(cues, cue{key: Key{partConsole, 0, 0}, span: glideSpan})
			for line := range p.shapes {
				if s := &p.shapes[line]; s.Key.Part == partPrinted {
					cues = append(cues, cue{key: s.Key, span: land})
				}
			}
		case trace.OpAcquire, trace.OpRelease:
			cues = append(cues, p.ownerCues(before, op, f.span)...)
		}
	}
	return append(cues, p.lostCues(landed)...)
}

// effectCues makes cues for a part of all cells of an object that the step wrote.
func (p *painter) effectCues(id trace.ObjectID, part Part, s span) []cue {
	var cues []cue
	o := p.state.Object(id)
	if o == nil {
		return nil
	}
	for i := range o.Cells {
		if p.touched(id, i) {
			cues = append(cues, cue{key: Key{part, id, int32(i)}, span: s})
		}
	}
	return cues
}

// ownerCues lets the padlock close when its new holder's badge has arrived, and
// open when the badge takes off, and the same with the tokens of a semaphore. A
// badge that stood before the lock hops into it.
func (p *painter) ownerCues(before *pose, op *trace.Op, flight span) []cue {
	owner := cue{key: Key{partOwner, op.Object, 0}, span: span{flight.b - 0.03, flight.b}}
	lock := span{flight.b, flight.b + 0.15}
	o := p.state.Object(op.Object)
	switch tokens := o != nil && o.Kind == trace.KindSemaphore; {
	case (op.Kind == trace.OpRelease) != tokens: // something takes off from here
		owner.span, lock = span{flight.a, flight.a + 0.02}, span{flight.a, flight.a + 0.15}
	case p.hops(before, op):
		owner.span, owner.from = flight, &before.find(Key{partPawn, p.event.Thread, 0}).Rect
	}
	cues := []cue{owner, {key: Key{partIcon, op.Object, 0}, span: lock}, {key: Key{partState, op.Object, 0}, span: lock}}
	for i := range int32(maxTokens) {
		cues = append(cues, cue{key: Key{partSlot, op.Object, i}, span: lock})
	}
	return cues
}

// lostCues lets lost values fall off their cells once the store has landed.
func (p *painter) lostCues(landed float32) []cue {
	var cues []cue
	for i := range p.event.Lost {
		l := &p.event.Lost[i]
		sub := int32(i)
		fall := cue{key: Key{partLost, int32(p.step), sub}, span: span{landed - 0.02, min(landed+0.28, 0.96)}}
		if cell, ok := p.anchors[Key{partBox, l.Object, l.Cell}]; ok {
			fall.from = &cell
		}
		said := span{fall.span.b - 0.08, 1}
		cues = append(cues, fall, cue{key: Key{partLostArc, int32(p.step), sub}, span: fall.span})
		for _, part := range [...]Part{partLostMark, partLostLabel, partLostNote, partLostBadge} {
			cues = append(cues, cue{key: Key{part, int32(p.step), sub}, span: said})
		}
	}
	return cues
}

// find returns the shape with this key, or nil.
func (p *pose) find(key Key) *Shape {
	for i := range p.shapes {
		if p.shapes[i].Key == key {
			return &p.shapes[i]
		}
	}
	return nil
}

// match makes the tracks: shapes of the pose before are those of the pose after
// with the same key, where cells that have moved within their object have taken
// their shapes along.
func (m *motion) match(before *pose, p *painter, cues []cue) {
	old := make(map[Key]int, len(before.shapes))
	for i := range before.shapes {
		key := p.moved(before.shapes[i].Key)
		if _, taken := old[key]; !taken {
			old[key] = i
		}
	}
	used := make([]bool, len(before.shapes))
	after := make([]track, 0, len(p.shapes))
	for i := range p.shapes {
		s := &p.shapes[i]
		t := track{after: s, span: enterSpan, grows: s.Key.Part == partTrail || s.Key.Part == partLostArc}
		if j, ok := old[s.Key]; ok {
			used[j] = true
			t.before, t.span = &before.shapes[j], glideSpan
			if differ(t.before, s) {
				t.span = swapSpan
			}
		}
		after = append(after, t)
	}
	// What leaves is painted first in its layer: below what stays.
	for l := layer(0); l < numLayers; l++ {
		for i := range before.shapes {
			if s := &before.shapes[i]; s.layer == l && !used[i] {
				t := track{before: s, span: leaveSpan}
				if s.Key.Part == partBox {
					t.to = p.exit(s)
				}
				m.tracks = append(m.tracks, t)
			}
		}
		for i := range after {
			if after[i].after.layer == l {
				m.tracks = append(m.tracks, after[i])
			}
		}
	}
	for i := range m.tracks {
		m.tracks[i].take(cues)
	}
}

// exit returns where an item goes that leaves a pipe: out of its right end.
func (p *painter) exit(s *Shape) *Rect {
	for i := range p.event.Ops {
		if op := &p.event.Ops[i]; op.Kind == trace.OpGet && op.Object == s.Key.ID {
			if end, ok := p.anchors[Key{partSlot, op.Object, -2}]; ok {
				r := around(end.middle(), s.Rect.W, s.Rect.H)
				return &r
			}
		}
	}
	return nil
}

// take applies the cues for a track's key.
func (t *track) take(cues []cue) {
	key := Key{}
	if t.after != nil {
		key = t.after.Key
	} else {
		key = t.before.Key
	}
	for i := range cues {
		c := &cues[i]
		if c.key != key {
			continue
		}
		t.span = c.span
		if t.before == nil {
			t.from = c.from
		}
		if t.after == nil {
			t.to = c.to
		}
	}
}

// moved returns the key that a shape of the pose before has in the pose after,
// given how the step's effects moved the cells of its object.
func (p *painter) moved(key Key) Key {
	switch key.Part {
	case partBox, partValue, partBy:
	case partKey:
		if o := p.state.Object(key.ID); o == nil || o.Kind != trace.KindMap && o.Kind != trace.KindRecord {
			return key
		}
	default:
		return key
	}
	for i := range p.event.Effects {
		f := &p.event.Effects[i]
		if f.Create != nil || f.Object != key.ID || len(f.Old) == len(f.New) || key.Sub < f.At {
			continue
		}
		switch end := f.At + int32(len(f.Old)); {
		case key.Sub >= end:
			key.Sub += int32(len(f.New) - len(f.Old))
		case key.Sub-f.At >= int32(len(f.New)):
			return Key{} // it is gone
		}
	}
	return key
}

// differ tells whether two shapes of the same thing can't glide into each other.
func differ(a, b *Shape) bool {
	return a.Kind != b.Kind || a.Text != b.Text || a.Font != b.Font
}
