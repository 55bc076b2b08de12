package lesson

import (
	"fmt"
	"strconv"
	"strings"
)

// entry is one "key: value". The value goes on in the indented lines below,
// with the indentation of the first of them taken off.
type entry struct {
	key   string
	lines []string // of the value; the first stood behind the colon
	at    int      // the line of the key, from 1
}

// parseEntries reads a list of entries. Blank lines between them mean nothing;
// blank lines within an indented block belong to it.
func parseEntries(text string) ([]entry, error) {
	var list []entry
	blank, indent := 0, ""
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, " \t\r")
		rest := strings.TrimLeft(line, " \t")
		switch {
		case rest == "":
			blank++
			continue
		case len(rest) == len(line):
			key, value, ok := strings.Cut(line, ":")
			if !ok || strings.ContainsAny(key, " \t") {
				return nil, fmt.Errorf("line %d: %q is no \"key: value\"", i+1, line)
			}
			list = append(list, entry{key: key, lines: []string{strings.TrimSpace(value)}, at: i + 1})
		case len(list) == 0:
			return nil, fmt.Errorf("line %d: indented, but there is no key above", i+1)
		default:
			e := &list[len(list)-1]
			if len(e.lines) == 1 {
				indent, blank = line[:len(line)-len(rest)], 0
			}
			for range blank {
				e.lines = append(e.lines, "")
			}
			line, ok := strings.CutPrefix(line, indent)
			if !ok {
				return nil, fmt.Errorf("line %d: indented less than the line above", i+1)
			}
			e.lines = append(e.lines, line)
		}
		blank = 0
	}
	return list, nil
}

// line returns the value as one line.
func (e *entry) line() string {
	return strings.TrimSpace(strings.Join(e.lines, " "))
}

// block returns the value as text, each line ended; "" if there is none.
func (e *entry) block() string {
	lines := e.lines
	if lines[0] == "" {
		lines = lines[1:]
	}
	if len(lines) == 0 {
		return ""
	}
	return strings.Join(lines, "\n") + "\n"
}

// number returns the value as a number that is not negative.
func (e *entry) number() (int, error) {
	n, err := strconv.Atoi(e.line())
	if err != nil || n < 0 {
		return 0, e.errorf("%q is no number", e.line())
	}
	return n, nil
}

func (e *entry) errorf(format string, args ...any) error {
	return fmt.Errorf("line %d: %s", e.at, fmt.Sprintf(format, args...))
}
