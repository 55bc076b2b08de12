package main

import (
	"racewalk/sim/trace"
	"racewalk/wasm/page"
	"racewalk/wasm/view"
)

// take does what a message says, or returns why it can't.
func (g *game) take(m page.Message) string {
	switch kind := m.Text("type"); kind {
	case "trace":
		t, err := trace.Parse(m.Text("text"))
		if err != nil {
			return err.Error()
		}
		g.show(t)
		g.head.Jump(g.playhead(m))
	case "events":
		return g.takeEvents(m.Text("text"))
	case "playhead":
		g.goTo(g.playhead(m), m.Flag("animate"), m.Number("speed", 1))
	case "look":
		g.look.Dark = m.Text("theme") == "dark"
		g.look.Still = m.Flag("reducedMotion")
	case "size": // from the document
		g.look.Width, g.look.Height = float32(m.Number("width", 0)), float32(m.Number("height", 0))
		g.dirty = true
		return ""
	case "redraw": // from the document
		g.dirty = true
		return ""
	case "click": // from the document
		g.click(m.Number("x", -1), m.Number("y", -1))
		return ""
	default:
		return "the stage knows no message of type " + kind
	}
	g.changed()
	return ""
}

// playhead returns the playhead of a message, within the trace.
func (g *game) playhead(m page.Message) int {
	return int(min(max(m.Number("playhead", 0), 0), float64(len(g.trace.Events))))
}

// takeEvents replaces the later events of the trace.
func (g *game) takeEvents(text string) string {
	from, err := trace.EventsFrom(text)
	if err != nil {
		return err.Error()
	}
	if from > len(g.trace.Events) {
		return "events are missing before those that were sent"
	}
	g.view.Cut(from)
	if err := g.tail.ParseEvents(text); err != nil {
		return err.Error()
	}
	g.head.Cut(from)
	g.changed()
	return ""
}

// goTo moves the playhead.
func (g *game) goTo(playhead int, animate bool, speed float64) {
	step := max(playhead, g.head.Playhead())
	if !animate || g.look.Still || abs(playhead-g.head.Playhead()) != 1 {
		g.head.Jump(playhead)
		return
	}
	g.head.Start(playhead, view.Duration(&g.trace.Events[step-1])/max(speed, 0.05))
}

func abs(n int) int { return max(n, -n) }

// click tells the page what was clicked on.
func (g *game) click(x, y float64) {
	if g.scene == nil {
		return
	}
	hit, ok := g.scene.At(float32(x), float32(y))
	if !ok {
		return
	}
	fields := map[string]any{"thread": nil, "object": nil}
	if hit.Thread != trace.NoThread {
		fields["thread"] = hit.Thread
	} else {
		fields["object"] = hit.Object
	}
	g.stage.Post("clicked", fields)
}
