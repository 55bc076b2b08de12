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
	indent := len(runes) - utf8.RuneCountInString(strings.TrimLeft(line, blanks))
	start, end := int(span.Col), min(int(span.EndCol), len(runes))
	left, right := -1, -1
	if span.EndLine != span.Line {
		end = utf8.RuneCountInString(strings.TrimRight(line, blanks))
	} else if 0 <= start && start < end {
		left, right = anchors(string(runes[start:end]))
	}
	if end <= start || start < indent || left < 0 && end-start >= len(runes)-indent {
		return ""
	}
	marks := "    " + strings.Repeat(" ", width(runes[indent:start]))
	for i, r := range runes[start:end] {
		mark := "^"
		if left >= 0 && (i < left || i >= right) {
			mark = "~"
		}
		marks += strings.Repeat(mark, width([]rune{r}))
	}
	return marks + "\n"
}

// width returns how many columns a terminal shows characters in: two for those of
// East Asian scripts and for pictures.
func width(runes []rune) int {
	n := len(runes)
	for _, r := range runes {
		switch {
		case r >= 0x1100 && r <= 0x115F, r >= 0x2E80 && r <= 0x303E, r >= 0x3041 && r <= 0x4DBF, r >= 0x4E00 && r <= 0xA4CF,
			r >= 0xAC00 && r <= 0xD7A3, r >= 0xF900 && r <= 0xFAFF, r >= 0xFE30 && r <= 0xFE6F, r >= 0xFF00 && r <= 0xFF60,
			r >= 0xFFE0 && r <= 0xFFE6, r >= 0x1F300 && r <= 0x1F64F, r >= 0x1F900 && r <= 0x1F9FF, r >= 0x20000 && r <= 0x3FFFD:
			n++
		}
	}
	return n
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
		for left = x.Left.Where().EndCol; left < until && unicode.IsSpace(runes[left]); {
			left++
		}
		length := 1
		if left+1 < until && !unicode.IsSpace(runes[left+1]) {
			length = 2
		}
		// A parenthesis that ends the left side lies outside of its expression.
		for left < len(runes) && (unicode.IsSpace(runes[left]) || runes[left] == ')') {
			left++
		}
		return left, left + length
	case *syntax.Subscript:
		return x.Value.Where().EndCol, x.Slice.Where().EndCol + 1
	}
	return -1, -1
}
