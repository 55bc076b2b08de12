package view

// ease starts and ends slowly.
func ease(t float32) float32 { return t * t * (3 - 2*t) }

// shapes returns the picture at a progress between 0 and 1, both exclusive.
func (m *motion) shapes(out []Shape, progress float32) []Shape {
	for i := range m.tracks {
		if t := &m.tracks[i]; t.from == nil && t.to == nil {
			out = t.shapes(out, progress)
		}
	}
	for i := range m.tracks {
		if t := &m.tracks[i]; t.from != nil || t.to != nil { // in the air
			out = t.shapes(out, progress)
		}
	}
	for i := range m.flights {
		out = m.flights[i].shapes(out, progress)
	}
	return out
}

func (t *track) shapes(out []Shape, progress float32) []Shape {
	at := t.span.at(progress)
	switch {
	case t.before == nil && t.grows:
		return t.grow(out, at)
	case t.before == nil:
		return t.enter(out, at)
	case t.after == nil:
		return t.leave(out, at)
	case differ(t.before, t.after):
		return t.swap(out, at, glideSpan.at(progress))
	}
	return append(out, glide(t.before, t.after, ease(glideSpan.at(progress)), ease(at)))
}

func (t *track) grow(out []Shape, at float32) []Shape {
	if at == 0 {
		return out
	}
	s := *t.after
	s.To = lerp(s.From, s.To, ease(at))
	return append(out, s)
}

func (t *track) enter(out []Shape, at float32) []Shape {
	if at == 0 {
		return out
	}
	s := *t.after
	if at == 1 {
		return append(out, s)
	}
	if t.from == nil {
		return append(out, s.faded(ease(at)))
	}
	s.Rect = lerpRect(around(t.from.middle(), s.Rect.W, s.Rect.H), s.Rect, ease(at))
	s.Turn *= ease(at)
	s.Loose = true
	return append(out, s.faded(min(at*4, 1)))
}

func (t *track) leave(out []Shape, at float32) []Shape {
	if at == 1 {
		return out
	}
	s := *t.before
	if at == 0 {
		return append(out, s)
	}
	if t.to == nil {
		return append(out, s.faded(1-ease(at)))
	}
	s.Rect = lerpRect(s.Rect, around(t.to.middle(), s.Rect.W, s.Rect.H), ease(at))
	s.Loose = true
	return append(out, s.faded(min((1-at)*4, 1)))
}

// swap lets the one shape fade out, and then the other one in, while both go to
// where the second belongs.
func (t *track) swap(out []Shape, at, way float32) []Shape {
	s, alpha := *t.before, 1-2*at
	if at >= 0.5 {
		s, alpha = *t.after, 2*at-1
	}
	// A box keeps its body and changes only its text.
	if t.before.Kind == Box && t.after.Kind == Box {
		body := glide(t.before, t.after, ease(way), ease(at))
		body.Text, body.Font, body.Size, body.Ink = s.Text, s.Font, s.Size, s.Ink.fade(alpha)
		return append(out, body)
	}
	if alpha == 0 {
		return out
	}
	from, to := t.before.Rect.middle(), t.after.Rect.middle()
	if a, b := t.before.Rect.X, t.after.Rect.X; s.Kind == Text && abs(a-b) < abs(from.X-to.X) { // both begin at the same place
		s.Rect.X = lerp(a, b, ease(way))
		s.Rect.Y = lerp(from.Y, to.Y, ease(way)) - s.Rect.H/2
	} else {
		s.Rect = around(lerpPoint(from, to, ease(way)), s.Rect.W, s.Rect.H)
	}
	s.Loose = way > 0 && way < 1 && from != to
	return append(out, s.faded(alpha))
}

// glide returns the shape between two of the same thing: way of the way there, and
// look of the way to its new look.
func glide(a, b *Shape, way, look float32) Shape {
	if way == 0 && look == 0 {
		return *a
	}
	s := *b
	if way == 1 && look == 1 {
		return s
	}
	s.Rect, s.Radius, s.Turn = lerpRect(a.Rect, b.Rect, way), lerp(a.Radius, b.Radius, way), lerp(a.Turn, b.Turn, way)
	s.Loose = a.Rect != b.Rect && way > 0 && way < 1
	for i := range s.Curve {
		s.Curve[i] = lerpPoint(a.Curve[i], b.Curve[i], way)
	}
	s.From, s.To = lerp(a.From, b.From, way), lerp(a.To, b.To, way)
	if a.Size != b.Size && b.Size > 0 && way < 1 {
		s.Scale = lerp(a.Size, b.Size, way) / b.Size
	}
	s.Fill, s.Stroke = mix(a.Fill, b.Fill, look), mix(a.Stroke, b.Stroke, look)
	s.Hatch, s.Ink = mix(a.Hatch, b.Hatch, look), mix(a.Ink, b.Ink, look)
	s.Line, s.Value = lerp(a.Line, b.Line, look), lerp(a.Value, b.Value, look)
	if s.Kind == Clock {
		s.Value = turns(a.Value, b.Value, look)
	}
	if look < 0.5 {
		s.Dash = a.Dash
	}
	return s
}

// turns lets the hand of a clock go from one time to another. It goes round at
// most twice, however long it was, as nobody could follow it.
func turns(a, b, t float32) float32 {
	const most = 2
	if d := b - a; d > most+1 {
		a += float32(int(d - most))
	} else if d < -most-1 {
		a -= float32(int(-d - most))
	}
	return lerp(a, b, t)
}

// mix mixes two colours. One that is none at all only lends its absence.
func mix(a, b Colour, t float32) Colour {
	switch {
	case a == b:
		return a
	case a.A == 0:
		return b.fade(t)
	case b.A == 0:
		return a.fade(1 - t)
	}
	m := func(x, y uint8) uint8 { return uint8(lerp(float32(x), float32(y), t) + 0.5) }
	return Colour{m(a.R, b.R), m(a.G, b.G), m(a.B, b.B), m(a.A, b.A)}
}

// faded returns the shape with the opacity of everything multiplied.
func (s Shape) faded(a float32) Shape {
	s.Fill, s.Stroke, s.Hatch, s.Ink = s.Fill.fade(a), s.Stroke.fade(a), s.Hatch.fade(a), s.Ink.fade(a)
	return s
}

// shapes adds what flies, where it is at a progress. It grows when it takes off
// and shrinks a little when it lands. What failed turns back half way.
func (f *flight) shapes(out []Shape, progress float32) []Shape {
	at := f.span.at(progress)
	if at == 0 || at == 1 || f.shape.Rect.W == 0 {
		return out
	}
	s := f.shape
	way := ease(at)
	if f.journey.failed {
		way = 0.5 - abs(way-0.5)
	}
	s.Rect = around(CurveAt(&f.journey.curve, way), s.Rect.W, s.Rect.H)
	return append(out, s.faded(min(at*10, (1-at)*10, 1)))
}
