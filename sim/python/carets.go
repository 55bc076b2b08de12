package python

import (
	"strings"
	"unicode/utf8"
)

// carets returns the line under a traceback's source line that marks the
// expression that failed, or "" where it is the whole line.
func (v *vm) carets(e entry, line string) string {
	span := e.code.Spans[e.pc]
	stripped := strings.TrimSpace(line)
	indent := utf8.RuneCountInString(line) - utf8.RuneCountInString(strings.TrimLeft(line, " \t\f"))
	start, end := int(span.Col), int(span.EndCol)
	if span.EndLine != span.Line {
		end = utf8.RuneCountInString(strings.TrimRight(line, " \t\r\n\f"))
	}
	if end <= start || end-start >= utf8.RuneCountInString(stripped) || start < indent {
		return ""
	}
	return "    " + strings.Repeat(" ", start-indent) + strings.Repeat("^", end-start) + "\n"
}
