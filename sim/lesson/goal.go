package lesson

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Goal is what a question asks to make happen. The zero Goal is none.
type Goal struct {
	Kind  string // "output", "lost" or "end"
	Value string
}

// ends are the ways in which a run can end.
var ends = []string{"finished", "deadlock", "partial-deadlock", "livelock", "limit"}

// ParseGoal reads a goal: "output: [2]", "lost: 1", "end: deadlock".
func ParseGoal(text string) (Goal, error) {
	kind, value, _ := strings.Cut(text, ":")
	g := Goal{strings.TrimSpace(kind), strings.TrimSpace(value)}
	switch g.Kind {
	case "output":
		if g.Value != "" {
			return g, nil
		}
	case "lost":
		if n, err := strconv.Atoi(g.Value); err == nil && n > 0 {
			return g, nil
		}
	case "end":
		if slices.Contains(ends, g.Value) {
			return g, nil
		}
	}
	return Goal{}, fmt.Errorf("%q is no goal: use \"output: LINE\", \"lost: N\" or \"end: KIND\"", text)
}

// String returns the goal as ParseGoal reads it, "" for the zero Goal.
func (g Goal) String() string {
	if g == (Goal{}) {
		return ""
	}
	return g.Kind + ": " + g.Value
}

// Reached reports whether a run has done what the goal asks for: what it has
// printed, how many updates it lost, and how it ended, "" if it has not.
func (g Goal) Reached(output string, lost int, end string) bool {
	switch g.Kind {
	case "output":
		for line := range strings.SplitSeq(output, "\n") {
			if strings.TrimSpace(line) == g.Value {
				return true
			}
		}
	case "lost":
		n, err := strconv.Atoi(g.Value)
		return err == nil && lost >= n
	case "end":
		return end == g.Value
	}
	return false
}
