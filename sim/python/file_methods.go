package python

import (
	"math"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

// The methods of file objects, of io.StringIO and of io.BytesIO.

var (
	ioBaseType       = newType("_io", "_IOBase", objectType)
	rawIOBaseType    = newType("_io", "_RawIOBase", ioBaseType)
	bufferedBaseType = newType("_io", "_BufferedIOBase", ioBaseType)
	textBaseType     = newType("_io", "_TextIOBase", ioBaseType)
	textFileType     = newType("_io", "TextIOWrapper", textBaseType)
	readerType       = newType("_io", "BufferedReader", bufferedBaseType)
	writerType       = newType("_io", "BufferedWriter", bufferedBaseType)
	randomFileType   = newType("_io", "BufferedRandom", bufferedBaseType)
	fileIOType       = newType("_io", "FileIO", rawIOBaseType)
	stringIOType     = newType("_io", "StringIO", textBaseType)
	bytesIOType      = newType("_io", "BytesIO", bufferedBaseType)

	unsupportedOperation = exceptionIn("io", "UnsupportedOperation", osError)
)

// fileType returns the type of a file object.
func (v *vm) fileType(x *machine.Object) Value {
	flags := v.fileFlags(x.Slots[0].ID())
	switch {
	case flags&openMemory != 0 && flags&openBinary != 0:
		return bytesIOType
	case flags&openMemory != 0:
		return stringIOType
	case flags&openBinary == 0:
		return textFileType
	case flags&openBare != 0:
		return fileIOType
	case flags&openReads == 0:
		return writerType
	case flags&openWrites == 0:
		return readerType
	}
	return randomFileType
}

// handle returns the handle of the file whose method is called.
func (c *call) handle() (int32, bool) {
	x := c.unwrapped(c.args[0])
	if !c.isType(x, tFile) {
		c.raise(unsupportedOperation, "not supported by a '%s' object", c.typeName(x))
		return 0, false
	}
	return c.slots(x)[0].ID(), true
}

// usable returns the handle of a file that must be open for what is done with it:
// openReads, openWrites, or 0 for neither. doing says it in the words of a binary
// file's errors.
func (c *call) usable(need int, doing string) (int32, bool) {
	h, ok := c.handle()
	if !ok {
		return 0, false
	}
	flags := c.fileFlags(h)
	buffered := flags&(openBinary|openMemory|openBare) == openBinary
	if need != 0 && flags&need == 0 && (buffered || flags&openClosed == 0) {
		switch what := map[int]string{openReads: "read", openWrites: "write"}[need]; {
		case doing == "truncate of" && flags&openClosed == 0:
			c.raise(unsupportedOperation, "truncate")
		case doing == "truncate of":
			c.raise(valueError, "truncate of closed file")
		case buffered:
			c.raise(unsupportedOperation, "%s", what)
		case need == openReads:
			c.raise(unsupportedOperation, "not readable")
		default:
			c.raise(unsupportedOperation, "not writable")
		}
		return 0, false
	}
	if flags&openClosed == 0 {
		return h, true
	}
	switch {
	case buffered && doing == "flush of" && flags&openWrites == 0:
		c.raise(valueError, "I/O operation on closed file.")
	case buffered && doing != "tell":
		c.raise(valueError, "%s closed file", doing)
	case buffered, flags&(openBinary|openMemory) == openMemory:
		c.raise(valueError, "I/O operation on closed file")
	default:
		c.raise(valueError, "I/O operation on closed file.")
	}
	return 0, false
}

// fileMethod registers a method that is an operation if it goes to the disk, or if
// other threads can reach the file object.
func fileMethod(name, sig string, kind trace.OpKind, toDisk func(c *call) bool, prepare func(c *call), fn func(c *call) Value) {
	f := prepared(method(ioBaseType, name, sig, opReads, fn), prepare)
	natives[f.N].always = toDisk
	shown(f, kind)
}

// onDisk is the toDisk of what always goes there.
func onDisk(c *call) bool {
	x := c.unwrapped(c.args[0])
	return c.isType(x, tFile) && c.fileFlags(c.slots(x)[0].ID())&(openMemory|openClosed) == 0
}

func init() {
	builtinTypes[unsupportedOperation.N].also = valueError
	readingMethods()
	writingMethods()
	placeMethods()
	closingMethods()
	fileAttributes()
	memoryFiles()
}

// enoughFor says when the bytes that were read ahead suffice to read n items.
func (v *vm) enoughFor(h int32, n int64) func(string) bool {
	return func(ahead string) bool {
		k := v.prefix(h, ahead, n)
		return n >= 0 && v.countIn(h, ahead[:k]) >= n && !(v.translates(h) && k == len(ahead) && strings.HasSuffix(ahead, "\r"))
	}
}

func (v *vm) countIn(h int32, data string) int64 {
	n := int64(0)
	for data != "" {
		data = data[v.prefix(h, data, 1):]
		n++
	}
	return n
}

// enoughForLine says when they suffice to read a line.
func (v *vm) enoughForLine(h int32) func(string) bool {
	return func(ahead string) bool { return v.lineEnd(h, ahead, false) >= 0 }
}

// sizeOfRead returns how many items a read asks for; negative for all.
func (c *call) sizeOfRead() (int64, bool) {
	if !c.given(1) || c.args[1].Kind == kNone {
		return -1, true
	}
	if x := c.unwrapped(c.args[1]); !isInt(x) {
		c.raise(typeError, "argument should be integer or None, not '%s'", c.typeName(x))
		return 0, false
	}
	return c.unwrapped(c.args[1]).N, true
}

func readingMethods() {
	goesForLine := func(c *call) bool {
		x := c.unwrapped(c.args[0])
		return c.isType(x, tFile) && c.readsDisk(c.slots(x)[0].ID(), c.enoughForLine(c.slots(x)[0].ID()))
	}
	read := func(c *call) Value {
		h, ok := c.usable(openReads, "read of")
		n, ok2 := c.sizeOfRead()
		if !ok || !ok2 {
			return none
		}
		c.closeLeft(false)
		data, ok := c.available(h, c.enoughFor(h, n))
		if !ok {
			return none
		}
		if n >= 0 {
			data = data[:c.prefix(h, data, n)]
		}
		c.took(h, len(data))
		return c.handOut(h, data)
	}
	check := func(c *call) {
		if _, ok := c.usable(openReads, "read of"); ok {
			c.sizeOfRead()
		}
	}
	for _, name := range []string{"read", "read1"} {
		fileMethod(name, "self, size=, /", trace.OpRead, func(c *call) bool {
			x := c.unwrapped(c.args[0])
			n, ok := c.sizeOfRead()
			return ok && c.isType(x, tFile) && c.readsDisk(c.slots(x)[0].ID(), c.enoughFor(c.slots(x)[0].ID(), n))
		}, check, read)
	}
	fileMethod("readline", "self, size=, /", trace.OpRead, goesForLine, func(c *call) {
		if _, ok := c.usable(openReads, "readline of"); ok && c.given(1) {
			c.asIndex(c.args[1])
		}
	}, func(c *call) Value { return c.readLine("readline of", math.MaxInt64) })
	fileMethod("__next__", "self, /", trace.OpRead, goesForLine, func(c *call) { c.usable(openReads, "readline of") }, func(c *call) Value {
		line := c.readLine("readline of", math.MaxInt64)
		if s, ok := c.raw(line); !c.failed() && (ok && s == "" || line.Kind == machine.Text && c.str(line) == "") {
			c.exc = c.newExceptionArgs(stopIteration, nil)
		}
		return line
	})
	preludeMethod(ioBaseType, "__iter__", "_file_lines")
	preludeMethod(ioBaseType, "readlines", "_read_file_lines")
}

func (c *call) readLine(doing string, limit int64) Value {
	h, ok := c.usable(openReads, doing)
	if !ok {
		return none
	}
	if len(c.args) > 1 && c.given(1) {
		if n, ok := c.asIndex(c.args[1]); !ok {
			return none
		} else if n >= 0 {
			limit = n
		}
	}
	c.closeLeft(false)
	data, ok := c.available(h, c.enoughForLine(h))
	if !ok {
		return none
	}
	if n := c.lineEnd(h, data, true); n >= 0 {
		data = data[:n]
	}
	if limit < int64(len(data)) {
		data = data[:c.prefix(h, data, limit)]
	}
	c.took(h, len(data))
	return c.handOut(h, data)
}

func writingMethods() {
	fileMethod("write", "self, text, /", trace.OpWrite, onDisk, func(c *call) {
		if h, ok := c.usable(openWrites, "write to"); ok {
			c.encoded(h, c.args[1])
		}
	}, func(c *call) Value {
		h, ok := c.usable(openWrites, "write to")
		if !ok {
			return none
		}
		data, count, line, ok := c.encoded(h, c.args[1])
		if !ok {
			return none
		}
		c.writeBytes(h, data, line)
		return integer(count)
	})
	preludeMethod(ioBaseType, "writelines", "_write_file_lines")
	mayFlush := func(c *call) (int32, bool) {
		if h, ok := c.handle(); !ok || c.inCharacters(h) {
			return 0, false // nothing to do, even if it is closed
		}
		return c.usable(0, "flush of")
	}
	fileMethod("flush", "self, /", trace.OpFlush, onDisk, func(c *call) { mayFlush(c) }, func(c *call) Value {
		if h, ok := mayFlush(c); ok {
			c.flush(h)
		}
		return none
	})
	fileMethod("truncate", "self, size=, /", trace.OpFile, onDisk, func(c *call) { c.usable(openWrites, "truncate of") }, func(c *call) Value {
		h, ok := c.usable(openWrites, "truncate of")
		if !ok {
			return none
		}
		c.flush(h)
		size := c.place(h)
		if c.given(1) && c.args[1].Kind != kNone {
			if size, ok = c.asIndex(c.args[1]); !ok {
				return none
			}
		}
		switch {
		case size < 0 && c.inCharacters(h):
			return c.raise(valueError, "Negative size value %d", size)
		case size < 0 && c.fileFlags(h)&openMemory != 0:
			return c.raise(valueError, "negative size value %d", size)
		case size < 0:
			return c.osError(badArgument, unset)
		}
		bytes := size
		node := c.m.Slots(h)[handleNode].ID()
		if c.inCharacters(h) {
			bytes = int64(c.prefix(h, c.block(node, nodeBlocks, 0, math.MaxInt64), size))
		}
		if c.fileFlags(h)&openMemory == 0 || bytes < c.m.Slots(node)[nodeSize].N {
			c.cut(node, bytes)
		}
		return machine.IntValue(size)
	})
}

// writeTo is print to a file.
func (c *call) writeTo(file Value, s string, flush Value) Value {
	c.args = append(c.buf[:0], file)
	h, ok := c.usable(openWrites, "write to")
	if !ok {
		return none
	}
	data, _, line, ok := c.encoded(h, c.text(s))
	if !ok {
		return none
	}
	c.writeBytes(h, data, line)
	if yes, ok := c.isTrue(flush); ok && yes && flush.Kind != kNone {
		c.flush(h)
	}
	return none
}

func placeMethods() {
	fileMethod("tell", "self, /", trace.OpFile, func(*call) bool { return false }, func(c *call) { c.usable(0, "tell") }, func(c *call) Value {
		h, ok := c.usable(0, "tell")
		if !ok {
			return none
		}
		return machine.IntValue(c.place(h))
	})
	fileMethod("seek", "self, offset, whence=, /", trace.OpFile, onDisk, func(c *call) { c.usable(0, "seek of") }, func(c *call) Value {
		h, ok := c.usable(0, "seek of")
		if !ok {
			return none
		}
		offset, ok := c.asIndex(c.args[1])
		whence, ok2 := c.size(2, 0)
		if !ok || !ok2 || !c.checkSeek(h, offset, whence) {
			return none
		}
		c.flush(h)
		pos := c.place(h)
		node := c.m.Slots(h)[handleNode].ID()
		c.forget(h)
		size := c.m.Slots(node)[nodeSize].N
		switch {
		case c.inCharacters(h) && whence == 0:
			all := c.block(node, nodeBlocks, 0, size)
			n := c.prefix(h, all, offset)
			pos = int64(n) + max(offset-int64(text.Len(all)), 0)
		case whence == 0:
			pos = offset
		case whence == 2:
			pos = size + offset
		case !c.inCharacters(h):
			pos += offset
		default:
			pos = c.m.Slots(h)[handlePos].N
		}
		if pos < 0 {
			return c.osError(badArgument, unset)
		}
		c.m.Set(h, handlePos, machine.IntValue(pos))
		return machine.IntValue(c.place(h))
	})
}

// checkSeek says what is wrong with a seek in CPython's words.
func (c *call) checkSeek(h int32, offset, whence int64) bool {
	flags := c.fileFlags(h)
	isText, memory := flags&openBinary == 0, flags&openMemory != 0
	switch {
	case whence < 0 || whence > 2:
		switch {
		case isText && memory:
			c.raise(valueError, "Invalid whence (%d, should be 0, 1 or 2)", whence)
		case isText, memory:
			c.raise(valueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
		default:
			c.raise(valueError, "whence value %d unsupported", whence)
		}
	case offset != 0 && isText && whence > 0:
		end := [...]string{1: "cur", 2: "end"}[whence]
		if memory {
			c.raise(osError, "Can't do nonzero cur-relative seeks")
		} else {
			c.raise(unsupportedOperation, "can't do nonzero %s-relative seeks", end)
		}
	case offset >= 0 || whence > 0:
		return true
	case isText && memory:
		c.raise(valueError, "Negative seek position %d", offset)
	case isText:
		c.raise(valueError, "negative seek position %d", offset)
	case memory:
		c.raise(valueError, "negative seek value %d", offset)
	default:
		c.osError(badArgument, unset)
	}
	return false
}

func closingMethods() {
	end := func(c *call) Value {
		h, ok := c.handle()
		if ok && c.fileFlags(h)&openClosed == 0 {
			c.closeHandle(h)
		}
		return none
	}
	fileMethod("close", "self, /", trace.OpClose, onDisk, func(c *call) { c.handle() }, end)
	fileMethod("__exit__", "self, /, *args", trace.OpClose, onDisk, func(c *call) { c.handle() }, end)
	method(ioBaseType, "__enter__", "self, /", opNever, func(c *call) Value {
		if h, ok := c.handle(); ok && c.fileFlags(h)&openClosed != 0 {
			return c.raise(valueError, "I/O operation on closed file.")
		}
		return c.args[0]
	})
	method(ioBaseType, "fileno", "self, /", opNever, func(c *call) Value {
		h, ok := c.handle()
		switch {
		case !ok:
			return none
		case c.fileFlags(h)&openMemory != 0:
			return c.raise(unsupportedOperation, "fileno")
		case c.fileFlags(h)&openClosed != 0:
			return c.raise(valueError, "I/O operation on closed file")
		}
		for i, x := range c.m.Slots(c.m.Slots(c.l.disk)[diskOpen].ID()) {
			if x == machine.RefValue(h) {
				return integer(i + 3)
			}
		}
		panic("python: an open file has no descriptor")
	})
}

func fileAttributes() {
	for _, a := range []struct {
		name string
		flag int
	}{{"readable", openReads}, {"writable", openWrites}, {"seekable", openReads | openWrites}, {"isatty", 0}} {
		method(ioBaseType, a.name, "self, /", opNever, func(c *call) Value {
			h, ok := c.handle()
			if !ok {
				return none
			}
			if flags := c.fileFlags(h); flags&openClosed != 0 && (a.flag == 0 || flags&(a.flag|openMemory) != 0) {
				return c.raise(valueError, "I/O operation on closed file")
			}
			return boolean(c.fileFlags(h)&a.flag != 0)
		})
	}
	slot := func(typ Value, name string, get func(v *vm, h int32) Value) {
		getter(typ, name, func(v *vm, x Value) Value {
			if x = v.unwrapped(x); !v.isType(x, tFile) {
				return unset
			}
			return get(v, v.slots(x)[0].ID())
		})
	}
	onDisk := func(get func(v *vm, h int32) Value) func(v *vm, h int32) Value {
		return func(v *vm, h int32) Value {
			if v.fileFlags(h)&openMemory != 0 {
				return unset
			}
			return get(v, h)
		}
	}
	slot(ioBaseType, "closed", func(v *vm, h int32) Value { return boolean(v.fileFlags(h)&openClosed != 0) })
	slot(ioBaseType, "name", onDisk(func(v *vm, h int32) Value { return v.m.Slots(h)[handleName] }))
	slot(ioBaseType, "mode", onDisk(func(v *vm, h int32) Value { return v.text(v.shownMode(h)) }))
	slot(textBaseType, "encoding", func(v *vm, h int32) Value {
		switch s := v.m.Slots(h); {
		case v.fileFlags(h)&openMemory != 0:
			return none
		case v.fileFlags(h)&openMarked != 0:
			return v.text("utf-8-sig")
		default:
			return s[handleEncoding]
		}
	})
	slot(textBaseType, "errors", func(v *vm, h int32) Value {
		if v.fileFlags(h)&openMemory != 0 {
			return none
		}
		return v.m.Slots(h)[handleErrors]
	})
	slot(textBaseType, "newlines", func(v *vm, h int32) Value { return none })
	slot(textBaseType, "line_buffering", func(v *vm, h int32) Value { return boolean(v.fileFlags(h)&openLines != 0) })
}

// shownMode is a file's mode as the mode attribute has it: a binary file forgets
// how it was spelled.
func (v *vm) shownMode(h int32) string {
	mode := v.str(v.m.Slots(h)[handleMode])
	if !strings.Contains(mode, "b") {
		return mode
	}
	first := strings.Trim(mode, "b+t")
	switch {
	case !strings.Contains(mode, "+"):
		return first + "b"
	case first == "w":
		return "rb+"
	}
	return first + "b+"
}

// fileRepr is the repr of a file object, without an address.
func (v *vm) fileRepr(x Value) string {
	h := v.slots(x)[0].ID()
	name, _ := v.repr(v.m.Slots(h)[handleName])
	s := "<" + v.qualifiedName(v.typeOf(x)) + " name=" + name
	switch flags := v.fileFlags(h); {
	case flags&openBinary == 0:
		enc, _ := v.repr(v.m.Slots(h)[handleEncoding])
		s += " mode='" + v.shownMode(h) + "' encoding=" + enc
	case flags&openBare != 0:
		s += " mode='" + v.shownMode(h) + "' closefd=True"
	}
	return s + ">"
}

// memoryFiles are io.StringIO and io.BytesIO.
func memoryFiles() {
	memory := func(c *call, flags int, data string, newline Value) Value {
		node := c.new(tNode, integer(0), integer(modeFile), integer(0), none, integer(0), vFalse)
		c.setBlocks(node.ID(), nodeBlocks, data)
		return c.newFile(node, flags|openMemory|openReads|openWrites, 0, none, none, "utf-8", "strict", newline)
	}
	constructor(stringIOType, "initial_value=, newline=", opNever, func(c *call) Value {
		x := c.option(0, none)
		s, ok := c.asText(x)
		if !ok && x.Kind != kNone {
			return c.raise(typeError, "initial_value must be str or None, not %s", c.typeName(x))
		}
		newline := c.option(1, c.text("\n"))
		if newline.Kind == kNone {
			s = oneNewline(s)
		}
		return memory(c, 0, c.withNewlines(s, newline), newline)
	})
	constructor(bytesIOType, "initial_bytes=", opNever, func(c *call) Value {
		x := c.option(0, none)
		s, ok := c.raw(x)
		if !ok && x.Kind != kNone {
			return c.raise(typeError, "a bytes-like object is required, not '%s'", c.typeName(x))
		}
		return memory(c, openBinary, s, none)
	})
	for _, typ := range []Value{stringIOType, bytesIOType} {
		method(typ, "getvalue", "self, /", opReads, func(c *call) Value {
			h, ok := c.usable(0, "tell")
			if !ok {
				return none
			}
			data := c.block(c.m.Slots(h)[handleNode].ID(), nodeBlocks, 0, math.MaxInt64)
			if c.fileFlags(h)&openBinary != 0 {
				return c.bytes(data)
			}
			return c.text(data)
		})
	}
}
