package explore

import (
	"slices"
	"strconv"
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/trace"
)

// End says how runs end.
type End string

// The ends of runs.
const (
	RunsOut  End = "finished"
	Deadlock End = "deadlock"         // no thread can go on
	Partial  End = "partial-deadlock" // some threads wait for ever although others ended or go on
	Livelock End = "livelock"         // threads can step, but no run ends from here
	Limit    End = "limit"            // a limit stopped the run
)

// Outcome is what the runs that end alike have in common.
type Outcome struct {
	End        End
	Limit      machine.LimitKind // with End Limit: which
	Exceptions []string          // types of uncaught exceptions, in order
	Output     string
	State      string // final values of the shared objects: "x = [2]; q = 1 item: 3"

	// Interleavings is how many schedules lead here. With Endless there is a cycle
	// on the way, so that there is no end of them; then turns within a cycle do
	// not count.
	Interleavings *bigint.Int
	Endless       bool
	// Probability that a run ends so if every choice is made evenly among the
	// threads that can step.
	Probability float64

	// Witness is a schedule that leads here: one with the fewest preemptions, and
	// among those one with the fewest steps.
	Witness     trace.Schedule
	Preemptions int
	// Round leads from there back to there, if runs stay in a cycle; every thread
	// that can step does so.
	Round trace.Schedule
	// Pass is set if a run near the witness ends better.
	Pass *Pass

	ends []uint32 // the states
}

// Failing reports whether something went wrong that a program never wants.
func (o *Outcome) Failing() bool { return o.End != RunsOut || len(o.Exceptions) > 0 }

// Run returns the witness, and, if it leads into a cycle, goes round that often
// enough to be seen to do so.
func (o *Outcome) Run() trace.Schedule {
	if o.Round == nil {
		return o.Witness
	}
	return goRound(o.Witness, o.Round)
}

// outcomeAt finds the outcome of runs that end in a state.
func (s *Search) outcomeAt(state uint32) {
	s.whole(state)
	s.outcome[state] = s.enter(s.describe(endOf(s.m)))
}

// livelockAt finds the outcome of runs that stay in a component. It is a partial
// deadlock if a thread waits there for something else than the end of a thread
// that goes round.
func (s *Search) livelockAt(group []uint32) int32 {
	s.whole(group[0])
	threads := s.m.Threads
	busy := make([]bool, len(threads))
	for again := true; again; {
		again = false
		for i := range threads {
			t := &threads[i]
			joins := t.Wait.Kind == machine.WaitJoin && busy[t.Wait.Object]
			if t.Life == machine.Alive && !busy[i] && (joins || s.stepsIn(group, int32(i))) {
				busy[i], again = true, true
			}
		}
	}
	end := Livelock
	for i := range threads {
		if threads[i].Life == machine.Alive && !busy[i] {
			end = Partial
		}
	}
	return s.enter(s.describe(end))
}

// stepsIn reports whether a thread can step anywhere in a component.
func (s *Search) stepsIn(group []uint32, thread int32) bool {
	for _, state := range group {
		from, end := s.edges(state)
		if slices.Contains(s.by[from:end], uint16(thread)) {
			return true
		}
	}
	return false
}

// whole puts a whole state into the machine.
func (s *Search) whole(state uint32) {
	var parts []threadPart
	for i, part := range s.row(state)[colThreads:] {
		if part != 0 {
			parts = append(parts, threadPart{int32(i), part})
		}
	}
	s.load(s.row(state)[colShared], parts...)
}

// endOf says how a run has ended.
func endOf(m *machine.Machine) End {
	switch {
	case m.Limit == machine.LimitRound:
		return Livelock
	case m.Limit != machine.LimitNone:
		return Limit
	case m.Over():
		return RunsOut
	}
	for i := range m.Threads {
		if l := m.Threads[i].Life; l == machine.Ended || l == machine.Failed {
			return Partial
		}
	}
	return Deadlock
}

// describe makes an outcome of the state in the machine.
func (s *Search) describe(end End) *Outcome {
	return &Outcome{
		End: end, Limit: s.m.Limit,
		Exceptions: s.failedNames(s.failed),
		Output:     string(s.outputs.text(s.output)),
		State:      StateText(s.front, s.m, s.options.Names),
	}
}

// key tells outcomes apart.
func (o *Outcome) key() string {
	return plain.Sprintf("%s %d %q %q %q", string(o.End), int(o.Limit), strings.Join(o.Exceptions, " "), o.Output, o.State)
}

// enter returns the index of the outcome that equals o, which is o if there is
// none yet.
func (s *Search) enter(o *Outcome) int32 {
	key := o.key()
	i, ok := s.byKey[key]
	if !ok {
		i = int32(len(s.outcomes))
		s.byKey[key] = i
		s.outcomes = append(s.outcomes, o)
	}
	return i
}

// StateText shows the objects that a program shares: all of them, or those that
// the given variables lead to.
func StateText(front Front, m *machine.Machine, names []string) string {
	var parts []string
	objects := front.Objects(m)
	kinds := map[int32]trace.Kind{}
	for _, o := range objects {
		kinds[o.ID] = o.Kind
	}
	for _, o := range objects {
		if len(names) > 0 && !slices.Contains(names, variableOf(o.Name)) {
			continue
		}
		cells := front.Cells(m, o.ID)
		if o.Kind == trace.KindList && allLocks(cells, kinds) {
			continue // each is shown by itself, if it is held
		}
		if text := objectText(&o, cells); text != "" {
			parts = append(parts, o.Name+text)
		}
	}
	return strings.Join(parts, "; ")
}

// variableOf returns the variable with which an object's name begins: x for
// x[0].next.
func variableOf(name string) string {
	if i := strings.IndexAny(name, ".["); i > 0 {
		return name[:i]
	}
	return name
}

// allLocks reports whether cells refer to locks and nothing else.
func allLocks(cells []trace.Cell, kinds map[int32]trace.Kind) bool {
	for _, c := range cells {
		switch k, ok := kinds[c.Ref]; {
		case !ok || c.Ref == trace.NoObject:
			return false
		case k != trace.KindLock && k != trace.KindRLock && k != trace.KindCondition:
			return false
		}
	}
	return len(cells) > 0
}

// objectText shows what an object holds, or "" where that goes without saying.
func objectText(o *trace.Object, cells []trace.Cell) string {
	switch o.Kind {
	case trace.KindVariable:
		if len(cells) == 0 || cells[0].Value == "" {
			return ""
		}
		return " = " + cells[0].Value
	case trace.KindList:
		return " = [" + values(cells) + "]"
	case trace.KindMap, trace.KindSet:
		return " = {" + values(cells) + "}"
	case trace.KindRecord:
		if len(cells) == 0 {
			return ""
		}
		return " = " + o.Type + "(" + values(cells) + ")"
	case trace.KindQueue:
		switch len(cells) {
		case 0:
			return " is empty"
		case 1:
			return " holds 1 item: " + values(cells)
		}
		return plain.Sprintf(" holds %d items: %s", len(cells), values(cells))
	case trace.KindLock, trace.KindRLock, trace.KindCondition:
		if len(cells) == 0 || cells[0].Value == "" {
			return ""
		}
		return " is held by " + labelOf(cells[0].Value)
	case trace.KindFile:
		file := *o
		file.Cells = cells
		if lines := file.File().Lines; len(lines) > 0 {
			return " holds " + values(lines)
		}
		return " is empty"
	case trace.KindSemaphore:
		return " = " + values(cells)
	case trace.KindEvent:
		return " is " + values(cells)
	case trace.KindBarrier:
		if len(cells) == 0 || cells[0].Value == "0" {
			return ""
		}
		return ": " + cells[0].Value + " waiting"
	}
	return ""
}

// labelOf turns a thread's number into its label.
func labelOf(number string) string {
	id, err := strconv.ParseInt(number, 10, 32)
	if err != nil {
		return number
	}
	return trace.Label(int32(id))
}

func values(cells []trace.Cell) string {
	parts := make([]string, len(cells))
	for i, c := range cells {
		parts[i] = c.Value
		if _, err := strconv.Atoi(c.Key); err != nil && c.Key != "" && c.Key != "value" && c.Key != "flag" {
			parts[i] = c.Key + ": " + c.Value
		}
	}
	return strings.Join(parts, ", ")
}
