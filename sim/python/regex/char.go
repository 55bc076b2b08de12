package regex

import (
	"unicode"

	"racewalk/sim/python/text"
)

// takes reports whether a node for one character matches r.
func (n *node) takes(r rune) bool {
	switch n.op {
	case opLit:
		return r == n.lit || n.fold && sameFolded(r, n.lit, n.ascii)
	case opAny:
		return r != '\n'
	case opAll:
		return true
	}
	return n.has(r) != n.neg
}

// has reports whether a set has r, in some case if case does not count.
func (n *node) has(r rune) bool {
	if n.includes(r) {
		return true
	}
	if !n.fold {
		return false
	}
	if n.ascii {
		return r < 0x80 && n.includes(swapped(r))
	}
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		if n.includes(f) {
			return true
		}
	}
	return false
}

func (n *node) includes(r rune) bool {
	for i := range n.set {
		it := &n.set[i]
		if it.class != 0 {
			if inClass(r, it.class|0x20, it.ascii) != (it.class < 'a') {
				return true
			}
		} else if it.lo <= r && r <= it.hi {
			return true
		}
	}
	return false
}

func inClass(r rune, class byte, ascii bool) bool {
	if r < 0x80 {
		switch class {
		case 'd':
			return '0' <= r && r <= '9'
		case 's':
			return r == ' ' || '\t' <= r && r <= '\r' || !ascii && 0x1c <= r && r <= 0x1f
		}
		return r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	if ascii {
		return false
	}
	switch s := string(r); class {
	case 'd':
		return text.IsDecimal(s)
	case 's':
		return text.IsSpace(s)
	default:
		return text.IsAlnum(s)
	}
}

// sameFolded reports whether two characters differ in case only.
func sameFolded(a, b rune, ascii bool) bool {
	if ascii {
		return a < 0x80 && swapped(a) == b
	}
	for f := unicode.SimpleFold(a); f != a; f = unicode.SimpleFold(f) {
		if f == b {
			return true
		}
	}
	return a == b
}

// swapped returns an ASCII letter in the other case.
func swapped(r rune) rune {
	if 'a' <= r|0x20 && r|0x20 <= 'z' {
		return r ^ 0x20
	}
	return r
}

// stands reports whether an assertion about a position holds at i.
func (m *matcher) stands(n *node, i int) bool {
	switch n.op {
	case opBegin:
		return i == 0
	case opLine:
		return i == 0 || m.text[i-1] == '\n'
	case opEnd:
		return i == m.end || i == m.end-1 && m.text[i] == '\n'
	case opLineEnd:
		return i == m.end || m.text[i] == '\n'
	case opTextEnd:
		return i == m.end
	}
	word := func(i int) bool { return i >= 0 && i < m.end && inClass(m.text[i], 'w', n.ascii) }
	if m.end == 0 { // as in CPython: neither \b nor \B
		return false
	}
	return (word(i-1) != word(i)) == (n.op == opEdge)
}
