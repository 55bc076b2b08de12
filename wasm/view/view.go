package view

import "racewalk/sim/trace"

// View makes the scenes of one trace. What it returns depends on nothing but its
// arguments and the trace; it only remembers what it has worked out.
type View struct {
	trace         *trace.Trace
	before, after *trace.Cursor
	look          Look
	painters      [3]*painter // the last ones that were needed
	motion        *motion     // into the playhead below
	playhead      int
	shapes        [2][]Shape // used in turn
}

// New returns a view of a trace. Before events of it are cut or replaced, Cut
// must be called.
func New(t *trace.Trace) *View {
	return &View{trace: t, before: trace.NewCursor(t), after: trace.NewCursor(t)}
}

// Cut forgets everything about the events from one on (0-based).
func (v *View) Cut(from int) {
	v.before.Move(min(v.before.Playhead(), from))
	v.after.Move(min(v.after.Playhead(), from))
	v.motion = nil
	for i, p := range v.painters {
		if p != nil && p.step >= from {
			v.painters[i] = nil
		}
	}
}

// Scene returns the picture at a playhead, 0 ≤ playhead ≤ number of events, or on
// the way to it from the one before. It is the caller's until the call after the
// next one.
func (v *View) Scene(playhead int, progress float64, look Look) *Scene {
	look.Ratio = max(look.Ratio, 0.1)
	if look != v.look {
		v.look, v.motion = look, nil
		v.painters = [3]*painter{}
	}
	p := v.painter(playhead)
	s := &Scene{Width: look.Width, Height: look.Height, Ratio: look.Ratio, Background: p.t.panel, Hits: p.hits}
	out := v.shapes[0][:0]
	if playhead == 0 || progress >= 1 || look.Still {
		s.Shapes = atRest(out, &p.pose)
	} else {
		before := v.painter(playhead - 1)
		if progress <= 0 {
			s.Shapes = atRest(out, &before.pose)
		} else {
			if v.motion == nil || v.playhead != playhead {
				v.motion, v.playhead = newMotion(&before.pose, p), playhead
			}
			s.Shapes = v.motion.shapes(out, float32(progress))
			s.keepInside()
		}
	}
	v.shapes[0], v.shapes[1] = v.shapes[1], s.Shapes
	return s
}

// atRest adds the shapes of a pose, layer by layer.
func atRest(out []Shape, p *pose) []Shape {
	for l := layer(0); l < numLayers; l++ {
		for i := range p.shapes {
			if p.shapes[i].layer == l {
				out = append(out, p.shapes[i])
			}
		}
	}
	return out
}

// keepInside moves what flies over the border of the picture back into it.
func (s *Scene) keepInside() {
	for i := range s.Shapes {
		if sh := &s.Shapes[i]; sh.Loose && sh.Kind != Path {
			sh.Rect.X = max(min(sh.Rect.X, s.Width-sh.Rect.W), 0)
			sh.Rect.Y = max(min(sh.Rect.Y, s.Height-sh.Rect.H), 0)
		}
	}
}

// painter returns the painter of a playhead, with its finished pose.
func (v *View) painter(playhead int) *painter {
	for i, p := range v.painters {
		if p != nil && p.step == playhead {
			copy(v.painters[1:i+1], v.painters[:i]) // to the front
			v.painters[0] = p
			return p
		}
	}
	// The two cursors stay near each other, so that going on, or playing a step
	// backwards, needs no long way.
	cursor := v.after
	if abs32(v.before.Playhead()-playhead) < abs32(v.after.Playhead()-playhead) {
		cursor = v.before
	}
	p := newPainter(v.trace, playhead, cursor.Move(playhead), &v.look)
	copy(v.painters[1:], v.painters[:])
	v.painters[0] = p
	return p
}

func abs32(n int) int { return max(n, -n) }

// Duration returns how long the motion over an event takes at speed 1, in
// milliseconds.
func Duration(e *trace.Event) float64 {
	switch {
	case len(e.Lost) > 0, len(e.Ops) > 1:
		return 600
	case len(e.Ops) == 1 && e.Ops[0].Kind == trace.OpSleep:
		return 400
	}
	return 480
}
