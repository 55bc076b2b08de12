package python

import (
	"bytes"
	"strconv"
	"strings"
)

// warn writes a warning to standard error as CPython does: with the place in the
// user's program that the call came from, and once a place.
func (c *call) warn(category, message string) {
	name, line, source := c.userPlace(1)
	text := warningText(name, line, source, category, message)
	if !bytes.Contains(c.m.Errors, []byte(text)) {
		c.m.Errors = append(c.m.Errors, text...)
	}
}

func warningText(name string, line int, source, category, message string) string {
	text := name + ":" + strconv.Itoa(line) + ": " + category + ": " + message + "\n"
	if s := strings.TrimSpace(source); s != "" {
		text += "  " + s + "\n"
	}
	return text
}

// userPlace returns the place in the user's program that runs, or so many calls
// outwards from there (1 is the place itself): the file's name, the line's number
// and its text.
func (c *call) userPlace(level int) (name string, line int, source string) {
	for i := len(c.t.Frames) - 1; i >= 0; i-- {
		f := &c.t.Frames[i]
		k := c.l.codes[f.Code]
		if k.lib {
			continue
		}
		if level--; level > 0 {
			continue
		}
		pc := c.pc - 1
		if i < len(c.t.Frames)-1 {
			pc = callPC(f, &c.t.Frames[i+1])
		}
		src := c.l.files[k.File]
		line := int(k.Spans[pc].Line)
		return src.name, line, src.line(line)
	}
	return "sys", 1, ""
}
