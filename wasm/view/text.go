package view

import (
	"strconv"
	"strings"

	"racewalk/wasm/view/glyph"
)

// style is how a text looks.
type style struct {
	font glyph.Font
	size float32
	ink  Colour
}

func (s style) width(text string) float32 { return glyph.Width(s.font, s.size, text) }

// lineHeight is the height of a line of text, in ems. Its middle is that of a
// capital letter.
const lineHeight = 1.25

// clean makes a text fit for one line: what would break or hide it becomes a
// space.
func clean(text string) string {
	for i := range len(text) {
		if text[i] < ' ' {
			return strings.Map(func(r rune) rune {
				if r < ' ' {
					return ' '
				}
				return r
			}, text)
		}
	}
	return text
}

const ellipsis = "…"

// fit shortens a text to a width, with an ellipsis at the end. It returns "" if
// not even one letter and the ellipsis have room.
func (s style) fit(text string, width float32) string {
	text = clean(text)
	if width >= s.width(text) {
		return text
	}
	room := width - s.width(ellipsis)
	end := 0
	var w float32
	for i, r := range text {
		w += glyph.Advance(s.font, r) * s.size
		if w > room {
			break
		}
		end = i + len(string(r))
	}
	if end == 0 {
		return ""
	}
	return strings.TrimRight(text[:end], " ") + ellipsis
}

// wrap breaks a text at spaces into at most n lines of a width; what is too much
// for the last line is shortened.
func (s style) wrap(text string, width float32, n int) []string {
	var lines []string
	rest := strings.TrimSpace(clean(text))
	for len(lines) < n-1 && s.width(rest) > width {
		end := 0
		for i := range len(rest) {
			if rest[i] == ' ' && s.width(rest[:i]) <= width {
				end = i
			}
		}
		if end == 0 {
			break
		}
		lines = append(lines, rest[:end])
		rest = strings.TrimLeft(rest[end:], " ")
	}
	return append(lines, s.fit(rest, width))
}

func itoa(n int) string { return strconv.Itoa(n) }

// count returns "1 item", "2 items".
func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + one + "s"
}

// seconds tells a virtual time in seconds, to the millisecond: "2 s", "0.25 s".
func seconds(ns int64) string {
	text := strconv.FormatFloat(float64(ns/1e6)/1000, 'f', -1, 64)
	return text + " s"
}
