package machine

// Feed adds a line, without its end, to standard input: whoever waits for one
// can go on. It may be called between two steps.
func (m *Machine) Feed(line string) { m.config.Input = append(m.config.Input, line) }

// EndInput closes standard input: reading beyond the last line finds the end of
// the file instead of waiting. It may be called between two steps.
func (m *Machine) EndInput() { m.config.InputEnds = true }

// WantsInput reports whether a thread waits for a line of input.
func (m *Machine) WantsInput() bool {
	for i := range m.Threads {
		if t := &m.Threads[i]; t.Life == Alive && t.Wait.Kind == WaitInput && !m.Ready(t) {
			return true
		}
	}
	return false
}
