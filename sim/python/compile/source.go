package compile

import (
	"strings"

	"racewalk/sim/plain"
	"racewalk/sim/python/syntax"
)

// source is the text of one module.
type source struct {
	file  string // as it is named in diagnostics
	lines []string
}

func newSource(file, text string) *source {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	return &source{file, strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n")}
}

// line returns a line, counted from 1, as its characters.
func (s *source) line(n int) []rune {
	if n < 1 || n > len(s.lines) {
		return nil
	}
	return []rune(s.lines[n-1])
}

// text returns the piece of the text that a node spans, on one line.
func (s *source) text(n syntax.Node) string {
	at := n.Where()
	var parts []string
	for i := at.Line; i <= at.EndLine; i++ {
		line := s.line(i)
		from, to := 0, len(line)
		if i == at.Line {
			from = min(at.Col, to)
		}
		if i == at.EndLine {
			to = min(at.EndCol, to)
		}
		parts = append(parts, strings.TrimSpace(string(line[from:max(from, to)])))
	}
	return strings.Join(parts, " ")
}

// diagnostic returns one that marks the first line of a node.
func (s *source) diagnostic(kind string, at syntax.Node, format string, args ...any) syntax.Diagnostic {
	w := at.Where()
	end := w.EndCol
	if w.EndLine > w.Line {
		end = max(w.Col, len([]rune(strings.TrimRight(string(s.line(w.Line)), " \t"))))
	}
	return syntax.Diagnostic{File: s.file, Line: w.Line, Col: w.Col, EndCol: end,
		Kind: kind, Message: plain.Sprintf(format, args...)}
}
