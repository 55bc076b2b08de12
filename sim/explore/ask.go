package explore

import (
	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Question says whether something is so in the state that a machine is in. It may
// use the machine to find out, and change it. An error says that the question makes
// no sense there: a variable is not set yet.
type Question struct {
	Holds func(m *machine.Machine) (bool, error)
	// Threads says that it looks at what the threads are doing. Else it sees of that
	// only the main thread's part.
	Threads bool
}

// Answer is the answer to "Can it happen?".
type Answer struct {
	Yes bool
	// Sure is set if the answer cannot become another by searching further: it is
	// yes, or the search was complete.
	Sure bool
	// States is in how many states it is so. Those before a second thread could be
	// started do not count.
	States int
	// Witness leads to such a state: a schedule with the fewest preemptions, and
	// among those one with the fewest steps.
	Witness     trace.Schedule
	Preemptions int
	// Interleavings is how many there are in all: in none of those, if not Yes.
	Interleavings *bigint.Int
	// Err is set if the question could be answered in no state: why not in the last.
	Err error
}

// Verdict returns the answer in words.
func (a *Answer) Verdict() string {
	switch {
	case a.Yes:
		return "yes"
	case a.Sure:
		return "no"
	}
	return "not within the bound"
}

// Ask begins to look for a state in which something is so. The search must be
// over, and not closed. It goes on with Run; when that is done there is an
// Answer. A question that has no answer yet is given up.
func (s *Search) Ask(q Question) {
	if s.phase != Finished {
		panic("explore: a question before the search is over")
	}
	s.stop()
	s.answer = nil
	s.begin(func() { s.find1(q) })
}

// Answer returns the answer to the last question, nil if there is none yet.
func (s *Search) Answer() *Answer { return s.answer }

// find1 answers a question. One that sees the shared part and the main thread's
// part alone is asked once for each pair of them.
func (s *Search) find1(q Question) {
	a := &Answer{Interleavings: s.Result().Interleavings}
	known := map[uint64]bool{}
	holds := make([]bool, s.count)
	answered := false
	for i := range holds {
		s.tick()
		row := s.row(uint32(i))
		key := uint64(row[colThreads])<<32 | uint64(row[colShared])
		yes, seen := known[key]
		if !seen || q.Threads {
			var err error
			if yes, err = s.ask(q, uint32(i)); err == nil {
				answered = true
			} else if !answered {
				a.Err = err
			}
			known[key] = yes
			s.spend(costOfOutcome)
		}
		if holds[i] = yes; yes {
			a.States++
		}
	}
	if answered {
		a.Err = nil
	}
	if a.Yes = a.States > 0; a.Yes {
		var at uint32
		p := s.walk(func(state, node uint32) bool {
			at = node
			return holds[state]
		})
		a.Witness = s.way(p, at)
		a.Preemptions = s.countPreemptions(a.Witness)
	}
	a.Sure = a.Yes || s.bound == Complete
	s.answer = a
}

func (s *Search) ask(q Question, state uint32) (bool, error) {
	row := s.row(state)
	switch part := row[colThreads]; {
	case q.Threads:
		s.whole(state)
	case part != 0:
		s.load(row[colShared], threadPart{0, part})
	default:
		s.load(row[colShared])
	}
	yes, err := q.Holds(s.m)
	s.discard()
	return yes && err == nil, err
}

// discard takes back what was done to the machine since the last load or save:
// the next load brings it to a state again.
func (c *codec) discard() {
	for i := range c.m.Journal {
		id := c.m.Journal[i].Object
		switch {
		case int(id) >= len(c.base):
		case c.m.Journal[i].Kind == machine.ChangeShare:
			c.m.Objects[id].Shared = false
		default:
			c.content[id] = unknown
			c.differ = append(c.differ, id)
		}
	}
	c.m.Journal = c.m.Journal[:0]
}
