package view

import "racewalk/sim/trace"

// theme holds the colours of a look. Text colours have a contrast of at least
// 4.5:1 to the surfaces that they stand on, lines that mean something 3:1.
type theme struct {
	panel, ink, dim, line, soft Colour
	bad, badSoft                Colour
	glow                        Colour // of a lamp
	on                          Colour // letters on a badge
	accents                     [accents]accent
}

// accent is the colour of a thread: for its badge and lines, and for its card.
type accent struct{ line, soft Colour }

const accents = 8

func rgb(hex uint32) Colour { return Colour{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 0xff} }

// Accent 0 is main's, the others are those of the threads in their order. No red
// is among them, which is kept for what went wrong, and neighbours differ also
// for colour-blind eyes.
var themes = [2]theme{{
	panel: rgb(0xffffff), ink: rgb(0x1b2230), dim: rgb(0x566074), line: rgb(0x7c889f), soft: rgb(0xeef1f6),
	bad: rgb(0xc0293a), badSoft: rgb(0xfce4e6), glow: rgb(0xf2b100), on: rgb(0xffffff),
	accents: [accents]accent{
		{rgb(0x5b6475), rgb(0xe7eaf0)}, // grey
		{rgb(0x0b6bb8), rgb(0xdcecf9)}, // blue
		{rgb(0xb35c00), rgb(0xfdebd3)}, // orange
		{rgb(0x007a5e), rgb(0xd9f2ea)}, // green
		{rgb(0xa0378f), rgb(0xf8e3f4)}, // purple
		{rgb(0x6d6a00), rgb(0xf3f1cf)}, // olive
		{rgb(0x087887), rgb(0xd8f1f5)}, // teal
		{rgb(0x5b4bc4), rgb(0xe7e4fa)}, // indigo
	},
}, {
	panel: rgb(0x171d28), ink: rgb(0xe8ecf4), dim: rgb(0xa3aec2), line: rgb(0x67748c), soft: rgb(0x1e2635),
	bad: rgb(0xff7b87), badSoft: rgb(0x48191f), glow: rgb(0xffd75e), on: rgb(0x0c1320),
	accents: [accents]accent{
		{rgb(0xa9b4c6), rgb(0x273042)},
		{rgb(0x6cb8f5), rgb(0x15324b)},
		{rgb(0xf2a54a), rgb(0x43300f)},
		{rgb(0x4fd0a5), rgb(0x10382d)},
		{rgb(0xe691d6), rgb(0x431d3d)},
		{rgb(0xd6cf55), rgb(0x37350f)},
		{rgb(0x5ad1dd), rgb(0x0f383d)},
		{rgb(0xada2ff), rgb(0x2a2552)},
	},
}}

func (l *Look) theme() *theme {
	if l.Dark {
		return &themes[1]
	}
	return &themes[0]
}

// accent returns a thread's colour: main has the first, the others take turns.
func (t *theme) accent(id trace.ThreadID) accent {
	if id <= 0 {
		return t.accents[0]
	}
	return t.accents[1+(id-1)%(accents-1)]
}

// badgeKind returns a thread's shape. Four shapes and seven colours have no common
// period, so only every 28th thread has both in common with another one.
func badgeKind(id trace.ThreadID) Kind {
	if id <= 0 {
		return Square
	}
	return [4]Kind{Circle, Diamond, Triangle, Square}[(id-1)%4]
}
