package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// This file says what a thread is about to do with a file.

// onFile describes a call of a native that is an operation on a file: a method of
// a file object, or a function of a path.
func (d *describer) onFile(n *native, args []Value) {
	p := &d.p
	first := d.unwrapped(args[0])
	if d.isType(first, tFile) {
		h := d.slots(first)[0].ID()
		d.fileNamed(h)
		switch p.Kind {
		case trace.OpWrite:
			if len(args) > 1 {
				s, ok := d.asText(args[1])
				if !ok {
					s = d.l.Show(d.m, args[1])
				}
				p.Value = shorten(s, showLimit)
				d.writing(h, len(s), strings.ContainsAny(s, "\r\n"))
			}
		case trace.OpFlush, trace.OpClose:
			p.NoResult = true
			if d.m.Slots(h)[handlePending].N > 0 {
				p.Value = trace.FileSaved
				p.Result = p.Value
			}
		}
		return
	}
	name, ok := d.asText(args[0])
	if !ok {
		return
	}
	p.Target = shorten(name, showLimit)
	if _, node, errno := d.resolve(name); errno == 0 {
		p.Object = node.ID()
	}
	if p.Kind == trace.OpOpen {
		p.Value = d.openedFor(args)
		p.NoResult, p.Result = true, p.Value
	}
}

// fileNamed sets the target to a handle's file.
func (d *describer) fileNamed(h int32) {
	p := &d.p
	s := d.m.Slots(h)
	if s[handleFlags].N&openMemory != 0 {
		p.Target = d.receiver()
		return
	}
	p.Object = s[handleNode].ID()
	if name, ok := d.asText(s[handleName]); ok {
		p.Target = shorten(name, showLimit)
	} else {
		p.Target, _ = d.strOf(s[handleName])
	}
}

// writing tells a write to the file from one to its buffer.
func (d *describer) writing(h int32, n int, line bool) {
	d.fileNamed(h)
	d.p.Kind = trace.OpBuffer
	if d.writesThrough(h, n, line) {
		d.p.Kind = trace.OpWrite
	}
}

// openedFor says what a call of open opens a file for.
func (d *describer) openedFor(args []Value) string {
	mode := d.keyword(args, "mode")
	if args = d.positional(args); len(args) > 1 {
		mode = args[1]
	}
	if mode.Kind == machine.Nil {
		return trace.OpenRead
	}
	s, _ := d.asText(mode)
	switch {
	case strings.Contains(s, "x"):
		return trace.OpenCreate
	case strings.Contains(s, "a"):
		return trace.OpenAppend
	case strings.Contains(s, "w"):
		return trace.OpenWrite
	case strings.Contains(s, "+"):
		return trace.OpenUpdate
	}
	return trace.OpenRead
}
