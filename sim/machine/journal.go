package machine

// ChangeKind says what a Change did.
type ChangeKind uint8

// The kinds of changes.
const (
	ChangeSet    ChangeKind = iota // slot At: Old became New
	ChangeSplice                   // from slot At on, OldRun became NewRun
	ChangeNew                      // the object appeared, with the slots that it now has
	ChangeShare                    // the object became shared
)

// Change is one reversible change of the heap.
type Change struct {
	Kind           ChangeKind
	Object         int32
	At             int32
	Old, New       Value
	OldRun, NewRun []Value
}

// KeepJournal switches the journal on or off and empties it.
func (m *Machine) KeepJournal(on bool) {
	m.journalOn = on
	m.Journal = nil
}

// UndoTo takes back the heap's changes until the journal has n entries.
func (m *Machine) UndoTo(n int) {
	for i := len(m.Journal) - 1; i >= n; i-- {
		c := &m.Journal[i]
		o := &m.Objects[c.Object]
		switch c.Kind {
		case ChangeSet:
			o.Slots[c.At] = c.Old
			o.Index = nil
		case ChangeSplice:
			m.heapBytes += valueCost * int64(len(c.OldRun)-len(c.NewRun))
			if len(c.NewRun) == 0 && c.At == 0 {
				// splice cut the front off by reslicing; put it back in a slice of its own.
				o.Slots = append(append(make([]Value, 0, len(c.OldRun)+len(o.Slots)), c.OldRun...), o.Slots...)
			} else {
				o.Slots = splice(o.Slots, int(c.At), len(c.NewRun), c.OldRun)
			}
			o.Index = nil
		case ChangeNew:
			m.heapBytes -= objectCost + valueCost*int64(len(o.Slots))
			*o = Object{}
			m.Objects = m.Objects[:c.Object]
		case ChangeShare:
			o.Shared = false
		}
	}
	m.Journal = m.Journal[:n]
}
