package python

import (
	"strings"
	"unicode/utf8"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// This file is what an open file is, and how it is read and written; the methods
// that programs call are in file_methods.go.
//
// A file object (tFile) refers to a handle, which holds the state. As in CPython,
// what is written waits in the handle's buffer until it is full, flushed or closed,
// and a read takes over all that the file has from there on, of which further reads
// are served. io.StringIO and io.BytesIO are handles of a file that is on no disk,
// and has no buffers.

// Slots of a handle; the bytes that wait to be written follow in blocks.
const (
	handleNode     = iota // the file
	handleBy              // Int: the thread that opened it
	handleFlags           // Int: openXxx
	handlePos             // Int: where in the file it goes on
	handleAhead           // bytes that were read ahead
	handleAt              // Int: how many of those have been handed out
	handleName            // as the program gave it
	handleMode            // Text
	handleEncoding        // Text
	handleErrors          // Text
	handleNewline         // Text or None
	handlePending         // Int: number of bytes that wait to be written
	handleBlocks
)

// Flags of a handle.
const (
	openReads = 1 << iota
	openWrites
	openAppends
	openBinary
	openLines  // every line is written at once
	openBare   // everything is written at once
	openMemory // on no disk
	openMarked // begins with a byte order mark: utf-8-sig
	openClosed
	openPublic // other objects than its thread's own refer to the file object
)

// bufferSize is how many bytes wait before they are written, at most.
const bufferSize = 8192

// newFile makes a file object that begins at a place of its file.
func (v *vm) newFile(node Value, flags int, at int64, name, mode Value, encoding, errors string, newline Value) Value {
	h := v.new(tHandle, node, machine.IntValue(int64(v.t.ID)), integer(flags), machine.IntValue(at), v.bytes(""), integer(0),
		name, mode, v.text(encoding), v.text(errors), newline, integer(0))
	if flags&openMemory == 0 {
		v.enterTable(h)
	}
	return v.new(tFile, h)
}

// enterTable gives a handle the lowest free file descriptor.
func (v *vm) enterTable(h Value) {
	table := v.m.Slots(v.l.disk)[diskOpen].ID()
	for i, x := range v.m.Slots(table) {
		if x.Kind == kNone {
			v.m.Set(table, i, h)
			return
		}
	}
	v.m.Append(table, h)
}

// leaveTable frees a handle's file descriptor.
func (v *vm) leaveTable(h int32) {
	table := v.m.Slots(v.l.disk)[diskOpen].ID()
	s := v.m.Slots(table)
	for i, x := range s {
		if x == machine.RefValue(h) {
			v.m.Set(table, i, none)
		}
	}
	n := len(s)
	for n > 0 && s[n-1].Kind == kNone {
		n--
	}
	v.m.Splice(table, n, len(s)-n)
}

// openHandles returns the handles of a file on the disk that are open.
func (v *vm) openHandles(node int32) []int32 {
	var out []int32
	for _, x := range v.m.Slots(v.m.Slots(v.l.disk)[diskOpen].ID()) {
		if x.Kind == machine.Ref && v.slots(x)[handleNode].ID() == node {
			out = append(out, x.ID())
		}
	}
	return out
}

func (v *vm) fileFlags(h int32) int { return int(v.m.Slots(h)[handleFlags].N) }

func (v *vm) setFlags(h int32, flags int) { v.m.Set(h, handleFlags, integer(flags)) }

// unread returns what was read ahead and has not been handed out.
func (v *vm) unread(h int32) string {
	s := v.m.Slots(h)
	return v.str(s[handleAhead])[s[handleAt].N:]
}

// forget drops what was read ahead.
func (v *vm) forget(h int32) {
	v.m.Set(h, handleAhead, v.bytes(""))
	v.m.Set(h, handleAt, integer(0))
}

// flush writes what waits in a handle's buffer.
func (v *vm) flush(h int32) {
	s := v.m.Slots(h)
	n := s[handlePending].N
	if n == 0 {
		return
	}
	data := v.block(h, handleBlocks, 0, n)
	v.m.Splice(h, handleBlocks, len(s)-handleBlocks)
	v.m.Set(h, handlePending, integer(0))
	v.putThrough(h, data)
}

// putThrough writes bytes into a handle's file.
func (v *vm) putThrough(h int32, data string) {
	s := v.m.Slots(h)
	node, at := s[handleNode].ID(), s[handlePos].N
	if s[handleFlags].N&openAppends != 0 {
		at = v.m.Slots(node)[nodeSize].N
	}
	v.m.Set(h, handlePos, machine.IntValue(v.put(node, at, data)))
}

// closeHandle flushes and closes a handle that is open.
func (v *vm) closeHandle(h int32) {
	v.flush(h)
	v.forget(h)
	v.setFlags(h, v.fileFlags(h)|openClosed)
	if v.fileFlags(h)&openMemory == 0 {
		v.leaveTable(h)
	}
}

// readsDisk reports whether a read that looks for what enough finds in the bytes
// that were read ahead has to go to the disk.
func (v *vm) readsDisk(h int32, enough func(ahead string) bool) bool {
	return v.fileFlags(h)&(openMemory|openClosed) == 0 && !enough(v.unread(h))
}

// available returns the bytes from a handle's place on, so many of them that
// enough says so, or all.
func (c *call) available(h int32, enough func(string) bool) (string, bool) {
	s := c.m.Slots(h)
	node, pos := s[handleNode].ID(), s[handlePos].N
	size := c.m.Slots(node)[nodeSize].N
	if c.fileFlags(h)&openMemory != 0 {
		for n := int64(blockSize); ; n *= 4 {
			data := c.block(node, nodeBlocks, pos, min(pos+n, size))
			if pos+n >= size || enough(data) {
				return data, true
			}
		}
	}
	ahead := c.unread(h)
	if enough(ahead) {
		return ahead, true
	}
	c.flush(h)
	pos = c.m.Slots(h)[handlePos].N
	more := c.block(node, nodeBlocks, pos, max(size, c.m.Slots(node)[nodeSize].N))
	if flags := c.fileFlags(h); flags&openBinary == 0 && more != "" {
		if flags&openMarked != 0 && pos == 0 {
			more = strings.TrimPrefix(more, "\ufeff")
			pos = 3
		}
		if _, err := text.Decode(more, c.str(s[handleEncoding]), c.str(s[handleErrors])); err != nil {
			c.fault(c.about(err, c.bytes(more)))
			return "", false
		}
	}
	if more == "" {
		return ahead, true
	}
	c.m.Set(h, handlePos, machine.IntValue(pos+int64(len(more))))
	c.m.Set(h, handleAhead, c.bytes(ahead+more))
	c.m.Set(h, handleAt, integer(0))
	return ahead + more, true
}

// took moves on over n of the available bytes.
func (c *call) took(h int32, n int) {
	if n == 0 {
		return
	}
	s := c.m.Slots(h)
	switch at := s[handleAt].N + int64(n); {
	case c.fileFlags(h)&openMemory != 0:
		c.m.Set(h, handlePos, machine.IntValue(s[handlePos].N+int64(n)))
	case at == int64(len(c.str(s[handleAhead]))):
		c.forget(h)
	default:
		c.m.Set(h, handleAt, machine.IntValue(at))
	}
}

// handOut makes a read's result of bytes.
func (c *call) handOut(h int32, data string) Value {
	s := c.m.Slots(h)
	if c.fileFlags(h)&openBinary != 0 {
		return c.bytes(data)
	}
	if c.fileFlags(h)&openMemory == 0 {
		var err error
		if data, err = text.Decode(data, c.str(s[handleEncoding]), c.str(s[handleErrors])); err != nil {
			return c.fault(c.about(err, c.bytes(data)))
		}
	}
	if c.translates(h) {
		data = oneNewline(data)
	}
	return c.text(data)
}

// translates reports whether reading makes every end of line a "\n".
func (v *vm) translates(h int32) bool {
	return v.fileFlags(h)&openBinary == 0 && v.m.Slots(h)[handleNewline].Kind == kNone
}

func oneNewline(s string) string {
	if !strings.Contains(s, "\r") {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// lineEnd returns how many bytes the first line of data has, with its end; −1 if
// the end is not there. In last nothing comes behind data.
func (v *vm) lineEnd(h int32, data string, last bool) int {
	newline := "\n"
	if v.fileFlags(h)&openBinary == 0 {
		x := v.m.Slots(h)[handleNewline]
		if x.Kind == kNone || v.str(x) == "" {
			i := strings.IndexAny(data, "\r\n")
			switch {
			case i < 0 || data[i] == '\n' || i+1 < len(data) && data[i+1] != '\n':
			case i+1 < len(data):
				i++
			case !last:
				return -1 // whether a "\n" follows is not known
			}
			if i < 0 {
				return -1
			}
			return i + 1
		}
		newline = v.str(x)
	}
	if i := strings.Index(data, newline); i >= 0 {
		return i + len(newline)
	}
	return -1
}

// prefix returns how many bytes of data the first n items are: characters of a
// text, where a "\r\n" that is read as one counts as one, or bytes.
func (v *vm) prefix(h int32, data string, n int64) int {
	flags := v.fileFlags(h)
	wide := flags&openBinary == 0 && strings.ContainsRune("uU", rune(v.str(v.m.Slots(h)[handleEncoding])[0]))
	translates := v.translates(h)
	i := 0
	for ; n > 0 && i < len(data); n-- {
		size := 1
		if wide {
			_, size = utf8.DecodeRuneInString(data[i:])
		}
		if translates && strings.HasPrefix(data[i:], "\r\n") {
			size = 2
		}
		i += size
	}
	return i
}

// write takes what was written, encoded, into the buffer or the file.
func (c *call) writeBytes(h int32, data string, line bool) {
	flags := c.fileFlags(h)
	if ahead := c.unread(h); ahead != "" {
		if flags&openBinary != 0 {
			c.m.Set(h, handlePos, machine.IntValue(c.m.Slots(h)[handlePos].N-int64(len(ahead))))
		}
		c.forget(h)
	}
	if flags&(openMemory|openBare) != 0 {
		c.putThrough(h, data)
		return
	}
	pending := c.m.Slots(h)[handlePending].N
	c.appendBlocks(h, handleBlocks, pending, data)
	c.m.Set(h, handlePending, machine.IntValue(pending+int64(len(data))))
	if line || pending+int64(len(data)) > bufferSize {
		c.flush(h)
	}
}

// writesThrough reports whether a write of a number of bytes reaches the file at
// once.
func (v *vm) writesThrough(h int32, n int, line bool) bool {
	flags := v.fileFlags(h)
	return flags&(openMemory|openBare) != 0 || line && flags&openLines != 0 || v.m.Slots(h)[handlePending].N+int64(n) > bufferSize
}

// encoded returns what writing x adds to a file; count is what write returns, and
// line says that the handle flushes at the end of a line, and there is one.
func (c *call) encoded(h int32, x Value) (data string, count int, line, ok bool) {
	flags := c.fileFlags(h)
	if flags&openBinary != 0 {
		data, ok = c.raw(x)
		if !ok {
			c.raise(typeError, "a bytes-like object is required, not '%s'", c.typeName(x))
		}
		return data, len(data), false, ok
	}
	s, ok := c.asText(x)
	if !ok {
		switch {
		case flags&openMemory != 0:
			c.raise(typeError, "string argument expected, got '%s'", c.typeName(x))
		case x.Kind == kNone:
			c.raise(typeError, "write() argument must be str, not None")
		default:
			c.raise(typeError, "write() argument must be str, not %s", c.typeName(x))
		}
		return "", 0, false, false
	}
	count = int(text.Len(s))
	line = flags&openLines != 0 && strings.ContainsAny(s, "\n\r")
	slots := c.m.Slots(h)
	if flags&openMemory != 0 && slots[handleNewline].Kind == kNone {
		return oneNewline(s), count, line, true
	}
	s = c.withNewlines(s, slots[handleNewline])
	if flags&openMemory != 0 {
		return s, count, line, true
	}
	data, err := text.Encode(s, c.str(slots[handleEncoding]), c.str(slots[handleErrors]))
	if err != nil {
		c.fault(c.about(err, c.text(s)))
		return "", 0, false, false
	}
	if flags&openMarked != 0 && slots[handlePending].N == 0 && slots[handlePos].N == 0 && c.m.Slots(slots[handleNode].ID())[nodeSize].N == 0 {
		data = "\ufeff" + data
	}
	return data, count, line, true
}

// withNewlines makes of every "\n" what a file's newline says.
func (v *vm) withNewlines(s string, newline Value) string {
	if newline.Kind != machine.Text || v.str(newline) == "" {
		return s
	}
	return strings.ReplaceAll(s, "\n", v.str(newline))
}

// place returns where a handle stands, as tell says it.
func (v *vm) place(h int32) int64 {
	s := v.m.Slots(h)
	pos := s[handlePos].N
	if s[handlePending].N > 0 && s[handleFlags].N&openAppends != 0 {
		pos = v.m.Slots(s[handleNode].ID())[nodeSize].N
	}
	pos += s[handlePending].N - int64(len(v.unread(h)))
	if v.inCharacters(h) {
		node := s[handleNode].ID()
		pos = text.Len(v.block(node, nodeBlocks, 0, pos)) + max(pos-v.m.Slots(node)[nodeSize].N, 0)
	}
	return pos
}

// inCharacters reports whether places are counted in characters: in a StringIO.
func (v *vm) inCharacters(h int32) bool {
	return v.fileFlags(h)&(openMemory|openBinary) == openMemory
}
