package view

import (
	"strings"

	"racewalk/sim/trace"
)

const (
	printSize = 12 // of printed text
	stripPad  = 7
)

// console paints the last lines of the output above a y, and returns where its
// strip begins. As long as nothing was printed there is none.
func (p *painter) console(area Rect, bottom float32) float32 {
	out := p.state.Output
	if p.state.Errors != "" && p.state.Output == "" {
		out = p.state.Errors
	}
	if out == "" {
		p.anchor(Key{partConsole, 0, 0}, Rect{area.X, p.look.Height - 2, area.W, 2})
		return bottom
	}
	room := 1
	if area.H >= 380 {
		room = 2
	}
	if area.H >= 520 {
		room = 3
	}
	lines, first := lastLines(out, room)
	pitch := float32(printSize)*lineHeight + 2
	r := Rect{area.X, 0, area.W, float32(len(lines))*pitch + 2*stripPad - 2}
	r.Y = bottom - r.H
	p.add(Shape{Kind: Box, Key: Key{partConsole, 0, 0}, layer: layerFigure, Rect: r, Radius: 8, Fill: p.t.soft})
	p.anchor(Key{partConsole, 0, 0}, r)
	s := p.mono(printSize)
	y := r.Y + stripPad + pitch/2 - 1
	const badge = 16
	x := p.text(Key{partPrompt, 0, 0}, layerInside, r.X+10, y, r.W, p.dim(minText), "output") + 6 + badge + 6
	if p.event != nil && p.event.Output+p.event.Errors != "" {
		by := r.Y + stripPad + pitch*(float32(len(lines))-0.5) - 1
		p.badge(p.t, Key{partPrinter, int32(p.event.Thread), 0}, layerInside, Point{x - 6 - badge/2, by}, badge, p.thread(p.event.Thread), 1)
	}
	for i, line := range lines {
		p.text(Key{partPrinted, 0, int32(first + i)}, layerInside, x, r.Y+stripPad+pitch*(float32(i)+0.5)-1, r.Right()-x-8, s, strings.ReplaceAll(line, "\t", "    "))
	}
	return r.Y - 8
}

// lastLines returns the last lines of a text, at most n, and how many come before
// them.
func lastLines(text string, n int) (lines []string, before int) {
	text = strings.TrimSuffix(text, "\n")
	for len(lines) < n {
		i := strings.LastIndexByte(text, '\n')
		lines = append([]string{text[i+1:]}, lines...)
		if i < 0 {
			return lines, 0
		}
		text = text[:i]
	}
	return lines, strings.Count(text, "\n") + 1
}

// ending paints what is to be said about the end of the run, if that was not as
// it should be.
func (p *painter) ending(area Rect, bottom float32) float32 {
	if p.end == nil {
		return bottom
	}
	text := ""
	s, fill := p.bad(13), p.t.badSoft
	switch {
	case p.end.Kind == trace.Deadlock, p.end.Kind == trace.Partial, p.end.Kind == trace.Livelock:
		text = p.end.Message
	case p.end.Kind == trace.Limit:
		text = p.end.Message
		s, fill = p.plain(13), p.t.soft
	case len(p.end.Exceptions) > 0:
		text = "Uncaught: " + strings.Join(p.end.Exceptions, ", ")
	}
	if text == "" {
		return bottom
	}
	room := 1
	if area.H >= 380 {
		room = 2
	}
	lines := s.wrap(strings.ReplaceAll(text, "\n", "; "), area.W-20, room)
	pitch := s.size*lineHeight + 1
	r := Rect{area.X, 0, area.W, float32(len(lines))*pitch + 2*stripPad}
	r.Y = bottom - r.H
	p.add(Shape{Kind: Box, Key: Key{partEnd, 0, 0}, layer: layerFigure, Rect: r, Radius: 8, Fill: fill, Stroke: s.ink, Line: 1.5})
	for i, line := range lines {
		p.text(Key{partEndText, 0, int32(i)}, layerInside, r.X+10, r.Y+stripPad+pitch*(float32(i)+0.5), r.W-20, s, line)
	}
	return r.Y - 8
}
