package syntax

import (
	"sort"
	"strings"

	"racewalk/sim/plain"
)

// Diagnostic is one reason why a text cannot be compiled.
type Diagnostic struct {
	File string
	Line int // from 1
	Col  int // from 0, in code points
	// EndCol is where the text to mark ends on that same line (exclusive). It
	// equals Col where there is nothing to mark.
	EndCol  int
	Kind    string // "SyntaxError", "IndentationError" or "TabError"
	Message string
}

// Error renders the diagnostic for people, as file:line:col: message, with the
// column counted from 1.
func (d Diagnostic) Error() string {
	return plain.Sprintf("%s:%d:%d: %s", d.File, d.Line, d.Col+1, d.Message)
}

// Diagnostics is a list of diagnostics, sorted by position.
type Diagnostics []Diagnostic

// Error renders one diagnostic a line.
func (ds Diagnostics) Error() string {
	lines := make([]string, len(ds))
	for i, d := range ds {
		lines[i] = d.Error()
	}
	return strings.Join(lines, "\n")
}

// Sort orders the list by line and column; equal places keep their order.
func (ds Diagnostics) Sort() {
	sort.SliceStable(ds, func(i, j int) bool {
		if ds[i].Line != ds[j].Line {
			return ds[i].Line < ds[j].Line
		}
		return ds[i].Col < ds[j].Col
	})
}
