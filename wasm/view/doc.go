// Package view turns a moment of a run into a picture: (trace, playhead,
// progress, look) → Scene. It is pure, knows no Ebiten and no browser, and
// decides nothing but where things stand and how they move.
//
// # Units
//
// Lengths are CSS pixels, the origin is the upper left corner, y grows
// downwards. Angles are degrees, clockwise. Progress runs from 0, the picture at
// the playhead before, to 1, the picture at the playhead.
//
// # From a state to a picture
//
// A pose (pose.go) is the picture at rest at one playhead: a flat list of
// shapes, each with a Key that says what it shows, and anchors, the places of
// things that something may fly to. layout.go finds the places: threads are
// cards (cards.go) at the top, shared objects are figures, one file a visual
// (cells.go, lock.go, queue.go, …), output and the end of the run are strips at
// the bottom. When room gets scarce everything is laid out anew in a smaller
// class; what does not fit even then is counted, not shown.
//
// # From pose to pose
//
// A motion (motion.go) leads from the pose before an event to the pose after it.
// Shapes of one key glide from here to there, others fade (tween.go), and the
// operations of the event add flights: a value from its cell to a hand, an item
// into a queue. Progress 0 is exactly the pose before, so a motion played
// backwards is as smooth as forwards, and a jump is just progress 1. A Head
// (head.go) says which scene comes when.
//
// Package script, below, makes traces for tests out of short texts; testdata holds
// one with its scenes for each visual.
package view
