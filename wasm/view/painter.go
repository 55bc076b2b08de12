package view

import (
	"racewalk/sim/trace"
	"racewalk/wasm/view/glyph"
)

// Look is everything about the picture that is not the run.
type Look struct {
	Width, Height float32 // CSS pixels
	Ratio         float32 // device pixels per CSS pixel
	Dark          bool
	Still         bool // reduced motion: every picture is the one at rest
}

// painter makes the pose of one playhead.
type painter struct {
	pose
	look     *Look
	t        *theme
	state    *trace.State // the painter's own
	step     int          // the playhead
	event    *trace.Event // that led here, or nil at the start
	end      *trace.End   // how the run ended, if it ended here
	spots    []spot       // where each thread is, indexed by ThreadID
	shown    []bool       // whether each thread has a card
	figures  []placed
	margin   float32
	overflow int // figures that have no room
}

// newPainter makes the pose at a playhead, where the state is s.
func newPainter(t *trace.Trace, playhead int, s *trace.State, look *Look) *painter {
	own := s.Clone() // s moves on
	p := &painter{look: look, t: look.theme(), state: &own, step: playhead}
	p.anchors = map[Key]Rect{}
	if playhead > 0 {
		p.event = &t.Events[playhead-1]
	}
	if playhead == len(t.Events) {
		p.end = t.End
	}
	p.findSpots()
	p.layout()
	p.explain()
	return p
}

// text styles

func (p *painter) plain(size float32) style { return style{glyph.Regular, size, p.t.ink} }
func (p *painter) dim(size float32) style   { return style{glyph.Regular, size, p.t.dim} }
func (p *painter) bold(size float32) style  { return style{glyph.Bold, size, p.t.ink} }
func (p *painter) mono(size float32) style  { return style{glyph.Mono, size, p.t.ink} }
func (p *painter) bad(size float32) style   { return style{glyph.Regular, size, p.t.bad} }

// thread returns a thread by its id, or nil if there is none.
func (p *painter) thread(id trace.ThreadID) *trace.Thread {
	if id < 0 || int(id) >= len(p.state.Threads) {
		return nil
	}
	return &p.state.Threads[id]
}

// label returns what to call a thread in a text.
func (p *painter) label(id trace.ThreadID) string {
	if th := p.thread(id); th != nil {
		return th.Label
	}
	return "another thread"
}

// labelled returns the thread with this label or name, or nil.
func (p *painter) labelled(text string) *trace.Thread {
	if text == "" {
		return nil
	}
	for i := range p.state.Threads {
		if th := &p.state.Threads[i]; th.Label == text || th.Name == text {
			return th
		}
	}
	return nil
}

// acts tells whether a thread made the step that led here.
func (p *painter) acts(id trace.ThreadID) bool { return p.event != nil && p.event.Thread == id }

// touched tells whether the step that led here wrote this cell.
func (p *painter) touched(id trace.ObjectID, cell int) bool {
	if p.event == nil {
		return false
	}
	hit := false
	for i := range p.event.Effects {
		f := &p.event.Effects[i]
		if f.Create != nil || f.Object != id {
			continue
		}
		if len(f.Old) != len(f.New) { // what lay behind has moved
			hit = false
		}
		if cell >= int(f.At) && cell < int(f.At)+len(f.New) {
			hit = true
		}
	}
	return hit
}

func alive(th *trace.Thread) bool { return th.Status == trace.Enabled || th.Status == trace.Blocked }
