package python

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"racewalk/sim/python/syntax"
)

// carets returns the line under a traceback's source line that marks the
// expression that failed, and in it the operator or subscript, or "" where it is
// the whole line.
func (v *vm) carets(e entry, line string) string {
	span := e.code.Spans[e.pc]
	runes := []rune(line)
	stripped := strings.TrimSpace(line)
	indent := len(runes) - utf8.RuneCountInString(strings.TrimLeft(line, " \t\f"))
	start, end := int(span.Col), min(int(span.EndCol), len(runes))
	left, right := -1, -1
	if span.EndLine != span.Line {
		end = utf8.RuneCountInString(strings.TrimRight(line, " \t\r\n\f"))
	} else if 0 <= start && start < end {
		left, right = anchors(string(runes[start:end]))
	}
	if end <= start || start < indent || left < 0 && end-start >= utf8.RuneCountInString(stripped) {
		return ""
	}
	marks := []rune(strings.Repeat("^", end-start))
	if left >= 0 {
		for i := range marks {
			if i < left || i >= right {
				marks[i] = '~'
			}
		}
	}
	return "    " + strings.Repeat(" ", start-indent) + string(marks) + "\n"
}

// anchors returns the place of the operator in a binary operation, or of the
// brackets in a subscript; −1 if the source text is neither.
func anchors(source string) (left, right int) {
	m, _ := syntax.Parse("", source)
	if m == nil || len(m.Body) != 1 {
		return -1, -1
	}
	statement, ok := m.Body[0].(*syntax.ExprStmt)
	if !ok {
		return -1, -1
	}
	switch x := statement.Value.(type) {
	case *syntax.BinOp:
		runes := []rune(source)
		until := x.Right.Where().Col
		for i := x.Left.Where().EndCol; i < until; i++ {
			if unicode.IsSpace(runes[i]) {
				continue
			}
			if i+1 < until && !unicode.IsSpace(runes[i+1]) {
				return i, i + 2
			}
			return i, i + 1
		}
	case *syntax.Subscript:
		return x.Value.Where().EndCol, x.Slice.Where().EndCol + 1
	}
	return -1, -1
}
