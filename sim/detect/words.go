package detect

import (
	"strconv"
	"strings"

	"racewalk/sim/trace"
)

// when says where and when something happened: "step 5, line 7".
func (f *Fold) when(k int32, s trace.Span) string {
	return "step " + itoa(k) + f.comma(s)
}

// on says on which line something is: " (line 7)", "" for nowhere.
func (f *Fold) on(s trace.Span) string {
	if where := trace.Place(f.trace.Files, s); where != "" {
		return " (" + where + ")"
	}
	return ""
}

func itoa(n int32) string { return strconv.Itoa(int(n)) }

// list joins names: "A", "A and B", "A, B and C".
func list(names []string) string {
	n := len(names)
	if n < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
}

func labels(threads []trace.ThreadID) string {
	names := make([]string, len(threads))
	for i, t := range threads {
		names[i] = trace.Label(t)
	}
	return list(names)
}

// plural returns "1 item", "2 items".
func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

// inside reports whether a span begins within another.
func inside(s, in trace.Span) bool {
	return s.Line > 0 && s.File == in.File && !before(s.Line, s.Col, in.Line, in.Col) && before(s.Line, s.Col, in.EndLine, in.EndCol)
}

func before(line, col, line2, col2 int32) bool { return line < line2 || line == line2 && col < col2 }

// comma says on which line something is: ", line 7", "" for nowhere.
func (f *Fold) comma(s trace.Span) string {
	if where := trace.Place(f.trace.Files, s); where != "" {
		return ", " + where
	}
	return ""
}
