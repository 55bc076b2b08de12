package explore

import (
	"fmt"
	"slices"
)

// Check holds every state and every edge of a finished search against the whole
// machine: a state that is put together and taken apart again is the same, and
// so is what a step leads to when all threads are in the machine and nothing is
// remembered.
func (s *Search) Check() error {
	for state := range uint32(s.expanded()) {
		row := slices.Clone(s.row(state))
		s.whole(state)
		if got := s.wholeRow(s.save(), row); !slices.Equal(got, row) {
			return fmt.Errorf("state %d: %v became %v", state, row, got)
		}
		from, end := s.edges(state)
		for e := from; e < end; e++ {
			if s.by[e] == byInterrupt {
				continue
			}
			s.whole(state)
			if err := s.m.Step(int32(s.by[e]), false); err != nil {
				return fmt.Errorf("state %d: %v", state, err)
			}
			got := s.wholeRow(s.save(), row)
			want := s.row(s.to[e])
			got[colBound] = want[colBound]
			if !slices.Equal(got[:len(want)], want) {
				return fmt.Errorf("state %d, step of %d: %v, remembered as %v", state, s.by[e], got, want)
			}
		}
	}
	return nil
}

// wholeRow turns a saved state into a row.
func (s *Search) wholeRow(state saved, before []uint32) []uint32 {
	row := make([]uint32, s.width)
	row[colShared], row[colBound] = state.shared, before[colBound]
	for _, p := range state.parts {
		row[colThreads+p.thread] = p.part
	}
	if state.loose {
		s.trim(row)
	}
	return row
}

// Steps returns how many steps the machine really took.
func (s *Search) Steps() int64 { return s.steps }

// Moved returns how often the numbers of objects changed for other threads, and
// how often objects were left out.
func (s *Search) Moved() (renamed, trimmed int) { return len(s.renamed), len(s.trimmed) }

// InstructionsPerEdge is for tests that count work.
const InstructionsPerEdge = instructionsPerEdge
