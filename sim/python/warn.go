package python

import (
	"bytes"
	"strconv"
	"strings"
)

// warn writes a warning to standard error as CPython does: with the place in the
// user's program that the call came from, and once a place.
func (c *call) warn(category, message string) {
	for i := len(c.t.Frames) - 1; i >= 0; i-- {
		f := &c.t.Frames[i]
		k := c.l.codes[f.Code]
		if k.lib {
			continue
		}
		pc := c.pc - 1
		if i < len(c.t.Frames)-1 {
			pc = callPC(f, &c.t.Frames[i+1])
		}
		src := c.l.files[k.File]
		line := int(k.Spans[pc].Line)
		text := src.name + ":" + strconv.Itoa(line) + ": " + category + ": " + message + "\n"
		if s := strings.TrimSpace(src.line(line)); s != "" {
			text += "  " + s + "\n"
		}
		if !bytes.Contains(c.m.Errors, []byte(text)) {
			c.m.Errors = append(c.m.Errors, text...)
		}
		return
	}
}
