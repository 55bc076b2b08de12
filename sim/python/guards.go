package python

import (
	"racewalk/sim/python/code"
	"racewalk/sim/trace"
)

// This file finds out what a value that is about to be read decides.

// guards returns the source that runs only because of how a test comes out, if the
// value that the operation at hand leaves behind, or that the function returns it
// to be, is a part of the test; the zero Span if it is not. frame is the frame
// that does the operation.
func (d *describer) guards(frame int) trace.Span {
	for ; frame >= 0; frame-- {
		f := &d.t.Frames[frame]
		c := d.l.codes[f.Code]
		pc := int(f.PC)
		if frame < len(d.t.Frames)-1 {
			pc = callPC(f, &d.t.Frames[frame+1])
		}
		jump, returns := decided(c.Instrs, pc)
		switch {
		case jump >= 0 && !c.lib:
			from, to := guarded(c.Instrs, jump)
			return d.l.hull(c, from, to)
		case !returns:
			return trace.Span{}
		}
	}
	return trace.Span{}
}

// decided looks where the statement that goes on behind an instruction uses its
// value, or what it makes of it: at the last conditional jump of a test, −1 for
// none, or to return it.
func decided(instrs []code.Instr, pc int) (jump int, returns bool) {
	jump = -1
	height := 1 // operands down to the value; 0 when a jump has taken it
	if op := instrs[pc].Op; op == code.PopJumpIfFalse || op == code.PopJumpIfTrue {
		jump, height = pc, 0 // the operation is the jump: the truth of a container
	}
	for i := pc + 1; i < len(instrs) && instrs[i].Flags&code.FlagStmt == 0; i++ {
		in := instrs[i]
		switch in.Op {
		case code.PopJumpIfFalse, code.PopJumpIfTrue, code.PopJumpIfNone, code.PopJumpIfNotNone:
			if height <= 1 {
				jump, height = i, 0
				continue
			}
		case code.Return:
			return jump, height == 1
		case code.Jump, code.JumpBackward, code.Raise, code.ForIter:
			return jump, false
		}
		pop, push := in.Effect()
		switch {
		case height == 0:
		case pop < height:
			height += push - pop
		case push == 0:
			return -1, false // dropped, or stored
		default:
			height = push
		}
	}
	return jump, false
}

// guarded returns the instructions from … to-1 that a conditional jump decides
// about. Where the body does not go on to what follows it, that is decided, too.
func guarded(instrs []code.Instr, jump int) (from, to int) {
	from, to = jump+1, int(instrs[jump].A)
	if next := instrs[from]; next.Op == code.JumpBackward && next.Flags&code.FlagStmt == 0 { // the test at the end of a loop
		return int(next.A), jump
	}
	switch last := instrs[to-1]; last.Op {
	case code.Return, code.Raise, code.Reraise:
		to = len(instrs)
	case code.Jump:
		to = max(to, int(last.A))
	case code.JumpBackward:
		if int(last.A) <= jump { // not the loop's own, whose test this is
			to = loopEnd(instrs, jump, last.A)
		}
	}
	return from, to
}

// loopEnd returns the back edge of the innermost loop around an instruction, which
// begins at start. That of a while loop does not go to its start (compile).
func loopEnd(instrs []code.Instr, inside int, start int32) int {
	end := inside + 1
	for i := end; i < len(instrs); i++ {
		in := instrs[i]
		switch {
		case in.Op != code.JumpBackward || int(in.A) > inside:
		case in.A == start:
			end = i
		case in.Flags&code.FlagStmt == 0:
			return i
		}
	}
	return end
}

// hull returns the smallest piece of source that holds instructions from … to-1.
func (l *Language) hull(c *linked, from, to int) trace.Span {
	h := l.span(c, from)
	for i := from + 1; i < to; i++ {
		s := l.span(c, i)
		if s.Line < h.Line || s.Line == h.Line && s.Col < h.Col {
			h.Line, h.Col = s.Line, s.Col
		}
		if s.EndLine > h.EndLine || s.EndLine == h.EndLine && s.EndCol > h.EndCol {
			h.EndLine, h.EndCol = s.EndLine, s.EndCol
		}
	}
	return h
}

// goesRound reports whether the thread is in a while loop, or may still come to one,
// in any of the program's functions that it is in.
func (d *describer) goesRound() bool {
	for i := range d.t.Frames {
		f := &d.t.Frames[i]
		c := d.l.codes[f.Code]
		pc := int(f.PC)
		if c.lib {
			continue
		}
		if i < len(d.t.Frames)-1 {
			pc = callPC(f, &d.t.Frames[i+1])
		}
		for at := pc; at < len(c.Instrs); at++ {
			if in := c.Instrs[at]; in.Op == code.JumpBackward && c.Instrs[in.A].Op != code.ForIter {
				return true
			}
		}
	}
	return false
}
