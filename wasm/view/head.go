package view

// Head is where a picture stands: at rest at a playhead, or on the way there from
// a neighbour. The zero Head rests at the start.
type Head struct {
	playhead int     // where it is going or stands
	back     bool    // it comes from playhead+1
	left     float64 // part of the way that is still to go, 1 … 0
	duration float64 // of the whole way, ms
}

// Playhead returns where the head is going or stands.
func (h *Head) Playhead() int { return h.playhead }

// Moving tells whether it has not arrived yet.
func (h *Head) Moving() bool { return h.left > 0 }

// Jump goes to a playhead at once.
func (h *Head) Jump(playhead int) { *h = Head{playhead: playhead} }

// Start begins to move to a neighbour, which takes some milliseconds. If that is
// where the motion under way came from, it turns round where it is; else that
// motion is cut short.
func (h *Head) Start(playhead int, duration float64) {
	left := 1.0
	if h.Moving() && (playhead > h.playhead) == h.back {
		left = 1 - h.left
	}
	*h = Head{playhead: playhead, back: playhead < h.playhead, left: left, duration: duration}
}

// Advance moves on by some milliseconds.
func (h *Head) Advance(ms float64) {
	if h.duration <= 0 {
		h.left = 0
		return
	}
	h.left = max(h.left-ms/h.duration, 0)
}

// At returns what to show (see View.Scene): the playhead whose step is under way,
// and how far that is.
func (h *Head) At() (playhead int, progress float64) {
	switch {
	case !h.Moving():
		return h.playhead, 1
	case h.back:
		return h.playhead + 1, h.left
	}
	return h.playhead, 1 - h.left
}

// Cut forgets the events from one on (0-based): what shows them moves back.
func (h *Head) Cut(from int) {
	if step, _ := h.At(); step > from {
		h.Jump(min(h.playhead, from))
	}
}
