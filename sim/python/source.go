package python

import "strings"

// source is one file of the program, in lines.
type source struct {
	name, text string
	lines      []string
}

func newSource(name, text string) source {
	text = strings.TrimPrefix(text, "\ufeff")
	return source{name: name, text: text, lines: strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")}
}

// dataFile is a file that is no source: its text is kept to the byte.
func dataFile(f File) source {
	s := newSource(f.Name, f.Text)
	s.text = f.Text
	return s
}

// line returns a line, 1-based, without its end; "" beyond the last.
func (s *source) line(n int) string {
	if n < 1 || n > len(s.lines) {
		return ""
	}
	return s.lines[n-1]
}
