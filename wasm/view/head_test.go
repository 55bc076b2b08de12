package view

import (
	"math"
	"testing"
)

func TestHead(t *testing.T) {
	type at struct {
		playhead int
		progress float64
	}
	var h Head
	expect := func(what string, want at) {
		t.Helper()
		playhead, progress := h.At()
		if playhead != want.playhead || math.Abs(progress-want.progress) > 1e-9 {
			t.Errorf("%s: step %d at %v, want step %d at %v", what, playhead, progress, want.playhead, want.progress)
		}
	}
	expect("zero", at{0, 1})
	h.Start(1, 400)
	expect("started", at{1, 0})
	h.Advance(100)
	expect("on the way", at{1, 0.25})
	h.Start(0, 400)
	expect("turned round", at{1, 0.25})
	h.Advance(50)
	expect("on the way back", at{1, 0.125})
	h.Start(1, 200)
	expect("turned again", at{1, 0.125})
	h.Advance(1000)
	expect("arrived", at{1, 1})
	if h.Moving() {
		t.Error("it moves although it has arrived")
	}
	h.Start(2, 400)
	h.Advance(100)
	h.Start(3, 400)
	expect("cut short by the next", at{3, 0})
	h.Advance(400)
	h.Start(2, 400)
	expect("back", at{3, 1})
	h.Advance(100)
	expect("on the way back", at{3, 0.75})
	h.Start(1, 400)
	expect("further back", at{2, 1})
	h.Jump(7)
	expect("jumped", at{7, 1})
	h.Start(8, 0)
	h.Advance(0)
	expect("in no time", at{8, 1})
}

func TestHeadGoesBackWhenEventsAreCut(t *testing.T) {
	for _, c := range []struct {
		from, to, cut, want int
		moves               bool
	}{
		{3, 3, 3, 3, false}, {3, 3, 5, 3, false}, {3, 3, 1, 1, false},
		{3, 4, 4, 4, true}, {3, 4, 3, 3, false}, {3, 4, 0, 0, false},
		{4, 3, 4, 3, true}, {4, 3, 3, 3, false}, {4, 3, 2, 2, false},
	} {
		var h Head
		h.Jump(c.from)
		if c.to != c.from {
			h.Start(c.to, 400)
			h.Advance(100)
		}
		h.Cut(c.cut)
		if h.Playhead() != c.want || h.Moving() != c.moves {
			t.Errorf("from %d to %d, cut from %d on: at %d, moving %v; want %d, %v", c.from, c.to, c.cut, h.Playhead(), h.Moving(), c.want, c.moves)
		}
	}
}
