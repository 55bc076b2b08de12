package python

import (
	"strconv"
	"strings"

	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

// This file makes files visible.

// files shows the files that the program has had to do with.
func (f *finder) files() {
	s := f.m.Slots(f.l.disk)
	for i := diskEntries; i < len(s); i += 2 {
		node := f.slots(s[i+1])
		if node[nodeUsed] == vTrue && node[nodeMode].N&modeKind == modeFile && !f.seen[s[i+1].ID()] {
			f.seen[s[i+1].ID()] = true
			name := f.str(s[i])
			if rest, ok := strings.CutPrefix(name, f.str(s[diskCwd])+"/"); ok {
				name = rest
			}
			f.out = append(f.out, trace.Object{ID: s[i+1].ID(), Kind: trace.KindFile, Name: shorten(name, showLimit), Type: "file"})
		}
	}
}

// shownLines is how many lines of a file are shown: the last.
const shownLines = 16

// fileCells shows a file as trace.KindFile says.
func (v *vm) fileCells(id int32) []trace.Cell {
	s := v.m.Slots(id)
	plain := func(key, value string) trace.Cell {
		return trace.Cell{Key: key, Value: value, Ref: trace.NoObject, By: trace.NoThread}
	}
	size := s[nodeSize].N
	if s[nodePath].Kind == kNone {
		size = -1
	}
	out := []trace.Cell{plain("size", strconv.FormatInt(size, 10))}
	for _, h := range v.openHandles(id) {
		hs := v.m.Slots(h)
		cell := plain(trace.Label(int32(hs[handleBy].N)), "")
		if n := hs[handlePending].N; n > 0 {
			cell.Value = v.shownLine(strings.TrimSuffix(v.block(h, handleBlocks, max(n-4*showLimit, 0), n), "\n"))
		}
		out = append(out, cell)
	}
	if size <= 0 {
		return out
	}
	from := max(size-shownLines*2*showLimit, 0)
	lines := strings.SplitAfter(v.block(id, nodeBlocks, from, size), "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	if from > 0 || len(lines) > shownLines {
		lines = lines[max(len(lines)-shownLines, min(len(lines)-1, 1)):]
		out = append(out, plain("", "…"))
	}
	for _, line := range lines {
		out = append(out, plain("", v.shownLine(strings.TrimSuffix(line, "\n"))))
	}
	return out
}

// shownLine shows bytes of a file: as text if that is what they are.
func (v *vm) shownLine(data string) string {
	if strings.ContainsRune(data, 0) {
		return shorten(text.ReprBytes(data), showLimit)
	}
	s := strings.ToValidUTF8(data, "�")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r", ""), "\n", "⏎")
	return shorten(s, showLimit)
}
