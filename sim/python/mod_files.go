package python

import (
	"slices"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

// Module _files: what os, os.path, pathlib and io are built on, and open.

var filesModule = newModule("_files")

// osError makes the call fail with the error of a number, about up to two files.
func (c *call) osError(number int, name Value, names ...Value) Value {
	args := []Value{integer(number), c.text(errorTexts[number])}
	if name.Kind != machine.Nil {
		args = append(args, name)
	}
	c.exc = c.newExceptionArgs(osError, args)
	for _, second := range names {
		c.setAttr(c.exc, nmFilename2, second)
	}
	return none
}

// pathArg returns argument i as a path. wrong is the TypeError's message, but for
// the type's name at its end.
func (c *call) pathArg(i int, wrong string) (string, bool) {
	x := c.args[i]
	s, ok := c.asText(x)
	if !ok {
		s, ok = c.raw(x)
	}
	switch {
	case ok:
		return s, true
	case c.hasMethod(x, "__fspath__"):
		c.need(x, "_fspath")
	default:
		c.raise(typeError, "%s, not %s", wrong, c.typeName(x))
	}
	return "", false
}

const (
	openPathWrong = "expected str, bytes or os.PathLike object"
	statPathWrong = "stat: path should be string, bytes, os.PathLike or integer"
)

// diskFunction registers an operation on a path.
func diskFunction(name, sig, wrong string, kind trace.OpKind, fn func(c *call, given string) Value) {
	f := filesModule.function(name, sig, opAlways, func(c *call) Value {
		given, ok := c.pathArg(0, wrong)
		switch {
		case !ok:
			return none
		case strings.Contains(given, "\x00") && kind == trace.OpExists:
			return vFalse
		case strings.Contains(given, "\x00"):
			return c.raise(valueError, "%s: embedded null character in path", name)
		}
		c.closeLeft(false)
		return fn(c, given)
	})
	shown(prepared(f, func(c *call) { c.pathArg(0, wrong) }), kind)
}

func init() {
	asks := func(name string, yes func(c *call, node Value) bool) {
		diskFunction(name, "path", statPathWrong, trace.OpExists, func(c *call, given string) Value {
			_, node, errno := c.resolve(given)
			return boolean(errno == 0 && yes(c, node))
		})
	}
	asks("exists", func(*call, Value) bool { return true })
	asks("isdir", func(c *call, node Value) bool { return c.isFolder(node) })
	asks("isfile", func(c *call, node Value) bool { return c.slots(node)[nodeMode].N&modeKind == modeFile })
	diskFunction("stat", "path", statPathWrong, trace.OpFile, func(c *call, given string) Value {
		_, node, errno := c.resolve(given)
		if errno != 0 {
			return c.osError(errno, c.args[0])
		}
		s := c.slots(node)
		size, links := s[nodeSize], integer(1)
		if c.isFolder(node) {
			size, links = integer(4096), integer(2)
		}
		return c.newTuple(s[nodeMode], s[nodeNumber], links, size, machine.IntValue(epoch*1_000_000_000+s[nodeTime].N))
	})
	diskFunction("listdir", "path", "listdir: path should be string, bytes, os.PathLike, integer or None", trace.OpFile, func(c *call, given string) Value {
		abs, node, errno := c.resolve(given)
		switch {
		case errno != 0:
			return c.osError(errno, c.args[0])
		case !c.isFolder(node):
			return c.osError(notAFolder, c.args[0])
		}
		names := c.within(abs, false)
		for i, name := range names {
			names[i] = name[strings.LastIndexByte(name, '/')+1:]
		}
		slices.Sort(names)
		return c.strs(names)
	})
	folders()
	movesAndRemoves()
	filesModule.function("fspath", "path, /", opNever, func(c *call) Value {
		if _, ok := c.pathArg(0, openPathWrong); !ok {
			return none
		}
		return c.args[0]
	})
	filesModule.function("getcwd", "", opNever, func(c *call) Value { return c.m.Slots(c.l.disk)[diskCwd] })
	for name, typ := range map[string]Value{"IOBase": ioBaseType, "RawIOBase": rawIOBaseType, "BufferedIOBase": bufferedBaseType,
		"TextIOBase": textBaseType, "TextIOWrapper": textFileType, "BufferedReader": readerType, "BufferedWriter": writerType,
		"BufferedRandom": randomFileType, "FileIO": fileIOType, "StringIO": stringIOType, "BytesIO": bytesIOType,
		"UnsupportedOperation": unsupportedOperation} {
		filesModule.member(name, typ)
	}
	open := shown(prepared(def("open", "file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=", opAlways, openFile),
		func(c *call) { c.readOpening() }), trace.OpOpen)
	builtin("open", open)
	filesModule.member("open", open)
}

func folders() {
	diskFunction("mkdir", "path, mode=", "mkdir: path should be string, bytes or os.PathLike", trace.OpFile, func(c *call, given string) Value {
		abs, _, errno := c.resolve(given)
		switch {
		case errno == 0:
			return c.osError(fileExists, c.args[0])
		case errno != noEntry || abs == "":
			return c.osError(errno, c.args[0])
		case !c.mayChange(abs):
			return c.osError(noAccess, c.args[0])
		}
		mode, ok := c.size(1, 0o777)
		if !ok {
			return none
		}
		c.makeNode(abs, modeFolder|int(mode)&^0o022)
		return none
	})
	diskFunction("rmdir", "path", "rmdir: path should be string, bytes or os.PathLike", trace.OpRemove, func(c *call, given string) Value {
		abs, node, errno := c.resolve(given)
		switch {
		case errno != 0:
			return c.osError(errno, c.args[0])
		case !c.isFolder(node):
			return c.osError(notAFolder, c.args[0])
		case len(c.within(abs, true)) > 0:
			return c.osError(notEmpty, c.args[0])
		case !c.mayChange(abs):
			return c.osError(noAccess, c.args[0])
		}
		c.removeNode(node)
		return none
	})
	diskFunction("chdir", "path", "chdir: path should be string, bytes, os.PathLike or integer", trace.OpFile, func(c *call, given string) Value {
		abs, node, errno := c.resolve(given)
		switch {
		case errno != 0:
			return c.osError(errno, c.args[0])
		case !c.isFolder(node):
			return c.osError(notAFolder, c.args[0])
		}
		c.m.Set(c.l.disk, diskCwd, c.text(abs))
		return none
	})
	diskFunction("chmod", "path, mode", "chmod: path should be string, bytes, os.PathLike or integer", trace.OpFile, func(c *call, given string) Value {
		_, node, errno := c.resolve(given)
		if errno != 0 {
			return c.osError(errno, c.args[0])
		}
		mode, ok := c.asIndex(c.args[1])
		if !ok {
			return none
		}
		c.m.Set(node.ID(), nodeMode, machine.IntValue(c.slots(node)[nodeMode].N&modeKind|mode&0o7777))
		return none
	})
	diskFunction("utime", "path, ns", "utime: path should be string, bytes, os.PathLike or integer", trace.OpFile, func(c *call, given string) Value {
		_, node, errno := c.resolve(given)
		switch {
		case errno != 0:
			return c.osError(errno, c.args[0])
		case c.args[1].Kind == kNone:
			c.touch(node.ID())
		default:
			ns, ok := c.asIndex(c.args[1])
			if ok {
				c.m.Set(node.ID(), nodeTime, machine.IntValue(ns-epoch*1_000_000_000))
			}
		}
		return none
	})
}

func movesAndRemoves() {
	diskFunction("remove", "path", "remove: path should be string, bytes or os.PathLike", trace.OpRemove, func(c *call, given string) Value {
		abs, node, errno := c.resolve(given)
		switch {
		case errno != 0:
			return c.osError(errno, c.args[0])
		case c.isFolder(node):
			return c.osError(isAFolder, c.args[0])
		case !c.mayChange(abs):
			return c.osError(noAccess, c.args[0])
		}
		c.removeNode(node)
		return none
	})
	target := func(c *call) (string, bool) {
		return c.pathArg(1, "rename: dst should be string, bytes or os.PathLike")
	}
	f := filesModule.function("rename", "src, dst", opAlways, func(c *call) Value {
		src, ok := c.pathArg(0, "rename: src should be string, bytes or os.PathLike")
		dst, ok2 := target(c)
		if !ok || !ok2 {
			return none
		}
		c.closeLeft(false)
		return c.rename(src, dst)
	})
	shown(prepared(f, func(c *call) {
		if _, ok := c.pathArg(0, "rename: src should be string, bytes or os.PathLike"); ok {
			target(c)
		}
	}), trace.OpFile)
}

// rename moves a file or a folder with all that is in it.
func (c *call) rename(src, dst string) Value {
	from, node, errno := c.resolve(src)
	if errno != 0 {
		return c.osError(errno, c.args[0], c.args[1])
	}
	to, old, errno := c.resolve(dst)
	switch {
	case errno != 0 && (errno != noEntry || to == ""):
		return c.osError(errno, c.args[0], c.args[1])
	case !c.mayChange(from) || !c.mayChange(to):
		return c.osError(noAccess, c.args[0], c.args[1])
	case from == to:
		return none
	case strings.HasPrefix(to, from+"/"):
		return c.osError(badArgument, c.args[0], c.args[1])
	case errno == 0 && c.isFolder(old) && !c.isFolder(node):
		return c.osError(isAFolder, c.args[0], c.args[1])
	case errno == 0 && !c.isFolder(old) && c.isFolder(node):
		return c.osError(notAFolder, c.args[0], c.args[1])
	case errno == 0 && len(c.within(to, true)) > 0:
		return c.osError(notEmpty, c.args[0], c.args[1])
	case errno == 0:
		c.removeNode(old)
	}
	for _, below := range append([]string{from}, c.within(from, true)...) {
		c.move(below, to+strings.TrimPrefix(below, from))
	}
	return none
}

// move gives a file or folder another path. It gets a new node, since what is
// shown under a name keeps it; who has the old one open has the new one open.
func (c *call) move(from, to string) {
	old := c.entry(from)
	s := slices.Clone(c.slots(old))
	c.removeNode(old)
	node := c.makeNode(to, int(s[nodeMode].N))
	c.m.Set(node.ID(), nodeNumber, s[nodeNumber])
	c.m.Set(node.ID(), nodeTime, s[nodeTime])
	c.m.Set(node.ID(), nodeSize, s[nodeSize])
	c.m.Splice(node.ID(), nodeBlocks, 0, s[nodeBlocks:]...)
	c.use(node)
	for _, h := range c.openHandles(old.ID()) {
		c.m.Set(h, handleNode, node)
	}
}

// opening is what a call of open asks for.
type opening struct {
	path, mode       string
	flags            int
	create, cut, new bool
	encoding, errors string
	newline          Value
}

// readOpening checks the arguments of open.
func (c *call) readOpening() (o opening, ok bool) {
	if isInt(c.unwrapped(c.args[0])) {
		c.raise(notImplementedError, "open() of a file descriptor is not supported by Racewalk: give it a name")
		return o, false
	}
	if o.path, ok = c.pathArg(0, openPathWrong); !ok {
		return o, false
	}
	if strings.Contains(o.path, "\x00") {
		c.raise(valueError, "embedded null byte")
		return o, false
	}
	o.mode = "r"
	if c.given(1) {
		if o.mode, ok = c.asText(c.args[1]); !ok {
			c.raise(typeError, "open() argument 'mode' must be str, not %s", c.typeName(c.args[1]))
			return o, false
		}
	}
	if !c.parseMode(&o) || !c.checkBuffering(&o) || !c.checkCoding(&o) {
		return o, false
	}
	if x := c.option(7, none); x.Kind != kNone {
		c.raise(notImplementedError, "the opener of open() is not supported by Racewalk")
		return o, false
	}
	return o, true
}

func (c *call) parseMode(o *opening) bool {
	kinds := 0
	for i, r := range o.mode {
		if !strings.ContainsRune("rwaxbt+", r) || strings.ContainsRune(o.mode[:i], r) {
			c.raise(valueError, "invalid mode: '%s'", o.mode)
			return false
		}
		switch r {
		case 'r':
			o.flags |= openReads
		case 'w':
			o.flags |= openWrites
			o.create, o.cut = true, true
		case 'a':
			o.flags |= openWrites | openAppends
			o.create = true
		case 'x':
			o.flags |= openWrites
			o.create, o.new = true, true
		case 'b':
			o.flags |= openBinary
		}
		if strings.ContainsRune("rwax", r) {
			kinds++
		}
	}
	binary := o.flags&openBinary != 0
	switch {
	case binary && strings.Contains(o.mode, "t"):
		c.raise(valueError, "can't have text and binary mode at once")
	case kinds > 1:
		c.raise(valueError, "must have exactly one of create/read/write/append mode")
	case kinds == 0:
		c.raise(valueError, "Must have exactly one of create/read/write/append mode and at most one plus")
	default:
		if strings.Contains(o.mode, "+") {
			o.flags |= openReads | openWrites
		}
		return true
	}
	return false
}

func (c *call) checkBuffering(o *opening) bool {
	n, ok := c.size(2, -1)
	binary := o.flags&openBinary != 0
	switch {
	case !ok:
		return false
	case binary && c.option(3, none).Kind != kNone:
		c.raise(valueError, "binary mode doesn't take an encoding argument")
	case binary && c.option(4, none).Kind != kNone:
		c.raise(valueError, "binary mode doesn't take an errors argument")
	case binary && c.option(5, none).Kind != kNone:
		c.raise(valueError, "binary mode doesn't take a newline argument")
	case n == 0 && !binary:
		c.raise(valueError, "can't have unbuffered text I/O")
	default:
		switch {
		case n == 0:
			o.flags |= openBare
		case n == 1 && !binary:
			o.flags |= openLines
		}
		return true
	}
	return false
}

// checkCoding checks encoding, errors and newline.
func (c *call) checkCoding(o *opening) bool {
	o.encoding, o.errors, o.newline = "UTF-8", "strict", c.option(5, none)
	for i, s := range []*string{&o.encoding, &o.errors, new(string)} {
		if x := c.option(3+i, none); x.Kind != kNone {
			given, ok := c.asText(x)
			if !ok {
				c.raise(typeError, "open() argument '%s' must be str or None, not %s", []string{"encoding", "errors", "newline"}[i], c.typeName(x))
				return false
			}
			*s = given
		}
	}
	if o.newline.Kind == machine.Text {
		switch s := c.str(o.newline); s {
		case "", "\n", "\r", "\r\n":
		default:
			c.raise(valueError, "illegal newline value: %s", s)
			return false
		}
	}
	switch strings.ReplaceAll(strings.ToLower(o.encoding), "_", "-") {
	case "utf-8-sig", "utf8-sig":
		o.flags |= openMarked
		o.encoding = "utf-8"
	case "locale":
		o.encoding = "UTF-8"
	}
	if _, err := text.Encode("", o.encoding, "strict"); err != nil {
		c.fault(err)
		return false
	}
	if !text.InBytes(o.encoding) {
		c.raise(notImplementedError, "open() with the encoding %s is not supported by Racewalk: open the file in binary mode, and decode() what it has", o.encoding)
		return false
	}
	return true
}

func openFile(c *call) Value {
	o, ok := c.readOpening()
	if !ok {
		return none
	}
	c.closeLeft(false)
	abs, node, errno := c.resolve(o.path)
	switch {
	case errno == 0 && o.new:
		return c.osError(fileExists, c.args[0])
	case errno == 0 && c.isFolder(node):
		return c.osError(isAFolder, c.args[0])
	case errno == 0:
		mode := c.slots(node)[nodeMode].N
		if o.flags&openWrites != 0 && mode&mayWrite == 0 || o.flags&openReads != 0 && mode&mayRead == 0 {
			return c.osError(noAccess, c.args[0])
		}
		if o.cut {
			c.cut(node.ID(), 0)
		}
	case !o.create || errno != noEntry || abs == "":
		return c.osError(errno, c.args[0])
	case !c.mayChange(abs):
		return c.osError(noAccess, c.args[0])
	default:
		node = c.makeNode(abs, modeFile|0o644)
	}
	c.use(node)
	at := int64(0)
	if o.flags&openAppends != 0 {
		at = c.slots(node)[nodeSize].N
	}
	return c.newFile(node, o.flags, at, c.args[0], c.text(o.mode), o.encoding, o.errors, o.newline)
}
