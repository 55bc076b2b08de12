package python

import (
	"path"
	"strings"

	"racewalk/sim/machine"
)

// This file is the modelled disk: folders and files, which every thread can
// reach. It is there from the start, with the program's own files in the folder
// where the program runs. Whatever looks at it or changes it is an operation.

// Slots of the disk; pairs of absolute path (Text) and node follow, in the order
// in which they were made.
const (
	diskCwd  = iota // Text: the current folder
	diskMade        // Int: the number of the node that was made last
	diskOpen        // list of the open handles by file descriptor − 3; None for a free one
	diskEntries
)

// Slots of a node: a file or a folder. A file's contents follow, in blocks of
// blockSize bytes, of which the last may be shorter.
const (
	nodeNumber = iota // Int
	nodeMode          // Int: kind and permissions, as stat has them
	nodeTime          // Int: of the last change, virtual ns
	nodePath          // Text, or None once it is removed
	nodeSize          // Int: bytes
	nodeUsed          // bool: the program has had to do with it, so it is shown
	nodeBlocks
)

// Kinds of nodes in their modes.
const (
	modeKind   = 0o170000
	modeFolder = 0o040000
	modeFile   = 0o100000
	modeDevice = 0o020000
	mayWrite   = 0o200
	mayRead    = 0o400
)

const blockSize = 512

// homeFolder is where programs run.
const homeFolder = "/home/user"

// Numbers of errors.
const (
	noEntry     = 2
	badFile     = 9
	noAccess    = 13
	fileExists  = 17
	notAFolder  = 20
	isAFolder   = 21
	badArgument = 22
	notEmpty    = 39
)

var errorTexts = map[int]string{noEntry: "No such file or directory", badFile: "Bad file descriptor", noAccess: "Permission denied",
	fileExists: "File exists", notAFolder: "Not a directory", isAFolder: "Is a directory", badArgument: "Invalid argument",
	notEmpty: "Directory not empty"}

// bootDisk makes the disk. Its heap id is known when the program is linked.
func (l *Language) bootDisk(m *machine.Machine) {
	v := newVM(l, m)
	disk := v.new(tDisk, m.TextValue(homeFolder), integer(0), none)
	if disk.ID() != l.disk {
		panic("python: the disk got another number")
	}
	m.Publish(disk)
	m.Set(l.disk, diskOpen, v.newList())
	for _, dir := range []string{"/", "/dev", "/home"} {
		v.makeNode(dir, modeFolder|0o555)
	}
	for _, dir := range []string{homeFolder, "/tmp"} {
		v.makeNode(dir, modeFolder|0o755)
	}
	v.makeNode("/dev/null", modeDevice|0o666)
	for i, f := range l.files {
		at := l.onDisk(i)
		v.makeFolders(path.Dir(at))
		if node := v.entry(at); node.Kind == machine.Nil {
			v.setBlocks(v.makeNode(at, modeFile|0o644).ID(), nodeBlocks, f.text)
		}
	}
}

// onDisk returns the path of a file of the program. The first is named as it was
// found, the others from its folder on.
func (l *Language) onDisk(file int) string {
	name := l.files[file].name
	if file == 0 {
		name = path.Base(strings.ReplaceAll(name, "\\", "/"))
	}
	return path.Join(homeFolder, name)
}

func (v *vm) makeFolders(dir string) {
	if v.entry(dir).Kind != machine.Nil {
		return
	}
	v.makeFolders(path.Dir(dir))
	v.makeNode(dir, modeFolder|0o755)
}

// entry returns the node at a clean absolute path, or Nil.
func (v *vm) entry(abs string) Value {
	name := v.text(abs)
	s := v.m.Slots(v.l.disk)
	for i := diskEntries; i < len(s); i += 2 {
		if s[i] == name {
			return s[i+1]
		}
	}
	return unset
}

// makeNode makes an empty file or folder at a path where there is none.
func (v *vm) makeNode(abs string, mode int) Value {
	number := v.m.Slots(v.l.disk)[diskMade].N + 1
	v.m.Set(v.l.disk, diskMade, machine.IntValue(number))
	node := v.new(tNode, machine.IntValue(number), integer(mode), machine.IntValue(v.m.Now), v.text(abs), integer(0), vFalse)
	v.m.Append(v.l.disk, v.text(abs))
	v.m.Append(v.l.disk, node)
	return node
}

// removeNode takes a node off the disk. Who has it open can go on with it.
func (v *vm) removeNode(node Value) {
	s := v.m.Slots(v.l.disk)
	for i := diskEntries; i < len(s); i += 2 {
		if s[i+1] == node {
			v.m.Splice(v.l.disk, i, 2)
			break
		}
	}
	v.m.Set(node.ID(), nodePath, none)
	v.use(node)
}

// use makes a node one that is shown.
func (v *vm) use(node Value) {
	if v.slots(node)[nodeUsed] != vTrue {
		v.m.Set(node.ID(), nodeUsed, vTrue)
	}
}

// touch notes that a node was changed.
func (v *vm) touch(node int32) {
	if now := machine.IntValue(v.m.Now); v.m.Slots(node)[nodeTime] != now {
		v.m.Set(node, nodeTime, now)
	}
}

func (v *vm) isFolder(node Value) bool {
	return node.Kind == machine.Ref && v.slots(node)[nodeMode].N&modeKind == modeFolder
}

// resolve follows a path, as the program gives it. With errno 0 node is there; with
// noEntry and a path abs only the last part is missing.
func (v *vm) resolve(name string) (abs string, node Value, errno int) {
	if name == "" {
		return "", unset, noEntry
	}
	abs = "/"
	if name[0] != '/' {
		abs = v.str(v.m.Slots(v.l.disk)[diskCwd])
	}
	parts := strings.Split(name, "/")
	for i, part := range parts {
		here := v.entry(abs)
		switch {
		case here.Kind == machine.Nil && strings.Trim(strings.Join(parts[i:], ""), "/") == "":
			return abs, unset, noEntry // a slash at the end of what is missing
		case here.Kind == machine.Nil:
			return "", unset, noEntry
		case !v.isFolder(here):
			return "", unset, notAFolder
		}
		abs = path.Join(abs, part)
	}
	node = v.entry(abs)
	if node.Kind == machine.Nil {
		return abs, unset, noEntry
	}
	return abs, node, 0
}

// within returns the paths of what is below a folder: of all, or of what lies in
// it itself.
func (v *vm) within(folder string, deep bool) []string {
	prefix := strings.TrimSuffix(folder, "/") + "/"
	var out []string
	s := v.m.Slots(v.l.disk)
	for i := diskEntries; i < len(s); i += 2 {
		rest, ok := strings.CutPrefix(v.str(s[i]), prefix)
		if ok && rest != "" && (deep || !strings.Contains(rest, "/")) {
			out = append(out, v.str(s[i]))
		}
	}
	return out
}

// mayChange reports whether entries may be made in the folder of a path.
func (v *vm) mayChange(abs string) bool {
	return v.slots(v.entry(path.Dir(abs)))[nodeMode].N&mayWrite != 0
}

// Blocks of bytes, in the slots of an object from one on. Equal contents are
// always cut alike, so that two states with the same files are the same.

// block returns the bytes from one place to another of an object's blocks.
func (v *vm) block(id int32, first int, from, to int64) string {
	s := v.m.Slots(id)[first:]
	var b strings.Builder
	for i := from / blockSize; i < int64(len(s)) && i*blockSize < to; i++ {
		text := v.str(s[i])
		start := max(from-i*blockSize, 0)
		end := min(to-i*blockSize, int64(len(text)))
		if start < end {
			b.WriteString(text[start:end])
		}
	}
	return b.String()
}

// setBlocks replaces all blocks from the slot first on.
func (v *vm) setBlocks(id int32, first int, data string) {
	v.m.Splice(id, first, len(v.m.Slots(id))-first)
	v.appendBlocks(id, first, 0, data)
	if first == nodeBlocks {
		v.m.Set(id, nodeSize, integer(len(data)))
	}
}

// appendBlocks adds data behind the size bytes that there are.
func (v *vm) appendBlocks(id int32, first int, size int64, data string) {
	if rest := size % blockSize; rest > 0 && data != "" {
		last := len(v.m.Slots(id)) - 1
		n := min(len(data), int(blockSize-rest))
		v.m.Set(id, last, v.bytes(v.str(v.m.Slots(id)[last])+data[:n]))
		data = data[n:]
	}
	for data != "" {
		n := min(len(data), blockSize)
		v.m.Append(id, v.bytes(data[:n]))
		data = data[n:]
	}
}

// put writes bytes into a file at a place, and returns the place behind them. What
// lies between the end of the file and the place is filled with zeros.
func (v *vm) put(node int32, at int64, data string) int64 {
	s := v.m.Slots(node)
	end := at + int64(len(data))
	if s[nodeMode].N&modeKind == modeDevice || data == "" {
		return end
	}
	size := s[nodeSize].N
	switch {
	case at >= size:
		v.appendBlocks(node, nodeBlocks, size, strings.Repeat("\x00", int(at-size))+data)
	default:
		first := at / blockSize
		tail := v.block(node, nodeBlocks, first*blockSize, at) + data + v.block(node, nodeBlocks, end, size)
		from := nodeBlocks + int(first)
		v.m.Splice(node, from, len(s)-from)
		v.appendBlocks(node, nodeBlocks, first*blockSize, tail)
	}
	if end > size {
		v.m.Set(node, nodeSize, machine.IntValue(end))
	}
	v.touch(node)
	return end
}

// cut makes a file so many bytes long.
func (v *vm) cut(node int32, size int64) {
	s := v.m.Slots(node)
	old := s[nodeSize].N
	switch {
	case s[nodeMode].N&modeKind == modeDevice:
		return
	case size > old:
		v.put(node, old, strings.Repeat("\x00", int(size-old)))
	case size < old:
		v.setBlocks(node, nodeBlocks, v.block(node, nodeBlocks, 0, size))
	}
	v.touch(node)
}
