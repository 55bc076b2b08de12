package machine

// Snapshot is a copy of a machine's state. It stays valid, and may be restored
// any number of times, but only into the machine that it was taken from.
type Snapshot struct {
	objects   []Object
	threads   []Thread
	live      int
	now       int64
	output    []byte
	errors    []byte
	steps     int
	failed    []string
	exit      int
	limit     LimitKind
	inputUsed int
	heapBytes int64
}

// Snapshot copies the state.
func (m *Machine) Snapshot() *Snapshot {
	return &Snapshot{
		objects: cloneObjects(m.Objects), threads: cloneThreads(m.Threads),
		live: m.Live, now: m.Now,
		output: m.Output[:len(m.Output):len(m.Output)], errors: m.Errors[:len(m.Errors):len(m.Errors)],
		steps: m.Steps, failed: m.Failed[:len(m.Failed):len(m.Failed)], exit: m.Exit, limit: m.Limit,
		inputUsed: m.InputUsed, heapBytes: m.heapBytes,
	}
}

// Restore goes back to a snapshot and empties the journal.
func (m *Machine) Restore(s *Snapshot) {
	m.Objects, m.Threads = cloneObjects(s.objects), cloneThreads(s.threads)
	m.Live, m.Now = s.live, s.now
	// The capacity is cut, so that what is appended now does not overwrite what
	// a later snapshot holds.
	m.Output, m.Errors = s.output, s.errors
	m.Steps, m.Failed, m.Exit, m.Limit = s.steps, s.failed, s.exit, s.limit
	m.InputUsed, m.heapBytes = s.inputUsed, s.heapBytes
	m.Journal = m.Journal[:0]
	m.started = m.started[:0]
}

// Bytes returns roughly how much memory the snapshot takes.
func (s *Snapshot) Bytes() int64 { return s.heapBytes + 512*int64(len(s.threads)) }

func cloneObjects(objects []Object) []Object {
	n := 0
	for i := range objects {
		n += len(objects[i].Slots)
	}
	// One array for all slots; each object's part has no room to grow into the next.
	slots := make([]Value, 0, n)
	c := make([]Object, len(objects))
	for i := range objects {
		o := &objects[i]
		at := len(slots)
		slots = append(slots, o.Slots...)
		c[i] = Object{Type: o.Type, Shared: o.Shared, Slots: slots[at:len(slots):len(slots)]}
	}
	return c
}

func cloneThreads(threads []Thread) []Thread {
	c := append([]Thread(nil), threads...)
	for i := range c {
		c[i].Stack = append([]Value(nil), c[i].Stack...)
		c[i].Frames = append([]Frame(nil), c[i].Frames...)
	}
	return c
}
