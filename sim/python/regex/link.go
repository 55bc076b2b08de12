package regex

// linker gives every node the one that comes after it.
type linker struct{ loops int }

// link makes a program of a parsed sequence.
func link(seq []*node, p *parser) *Program {
	l := &linker{}
	prog := &Program{Groups: len(p.names) - 1, Names: p.names, Flags: p.flags, first: -1}
	if !p.bytes && p.flags&ASCII == 0 {
		prog.Flags |= Unicode
	}
	prog.start = l.seq(seq, &node{op: opAccept})
	prog.loops = l.loops
	if n := skipOpen(prog.start); n.op == opLit && !n.fold {
		prog.first = n.lit
	}
	return prog
}

// skipOpen returns the first node that is not just the beginning of a group.
func skipOpen(n *node) *node {
	for n.op == opOpen {
		n = n.next
	}
	return n
}

// seq links a sequence and returns its first node.
func (l *linker) seq(seq []*node, next *node) *node {
	for i := len(seq) - 1; i >= 0; i-- {
		next = l.node(seq[i], next)
	}
	return next
}

// node links a node that next follows; it returns what to begin with.
func (l *linker) node(n, next *node) *node {
	n.next = next
	switch n.op {
	case opNop:
		return l.seq(n.alts, next)
	case opBranch, opIf:
		for i, a := range n.alts {
			n.alts[i] = l.node(a, next)
		}
	case opOpen:
		n.next = l.node(n.part, &node{op: opClose, n: n.n, next: next})
	case opAtomic:
		n.part = l.node(n.part, &node{op: opStop})
	case opLook:
		if n.behind {
			lo, hi := width(n.part)
			if lo != hi {
				panic(&Error{Msg: "look-behind requires fixed-width pattern", Pos: -1})
			}
			n.width = lo
		}
		n.part = l.node(n.part, &node{op: opStop})
	case opRepeat:
		if c := single(n.part); c != nil {
			n.op, n.part = opRun, c
			return n
		}
		n.n = l.loops
		l.loops++
		n.part = l.node(n.part, &node{op: opLoop, up: n})
	}
	return n
}

// single returns the one node of a part that is a single character, or nil.
func single(n *node) *node {
	for n.op == opNop && len(n.alts) == 1 {
		n = n.alts[0]
	}
	switch n.op {
	case opLit, opAny, opAll, opSet:
		return n
	}
	return nil
}

// width returns how many characters a part that is not linked yet matches, at
// least and at most.
func width(n *node) (lo, hi int) {
	switch n.op {
	case opLit, opAny, opAll, opSet:
		return 1, 1
	case opNop:
		for _, m := range n.alts {
			a, b := width(m)
			lo, hi = min(lo+a, maxRepeat), min(hi+b, maxRepeat)
		}
		return lo, hi
	case opOpen, opAtomic:
		return width(n.part)
	case opBranch, opIf:
		lo = maxRepeat
		for _, m := range n.alts {
			a, b := width(m)
			lo, hi = min(lo, a), max(hi, b)
		}
		return lo, hi
	case opRepeat:
		a, b := width(n.part)
		return times(a, n.min), times(b, n.max)
	case opRef:
		return n.min, n.max
	}
	return 0, 0
}

func times(a, n int) int {
	if a == 0 || n == 0 {
		return 0
	}
	if n >= maxRepeat/a {
		return maxRepeat
	}
	return a * n
}
