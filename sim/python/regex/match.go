package regex

import (
	"errors"
	"slices"
)

// ErrTooLong tells that a match took too many steps.
var ErrTooLong = errors.New("regex: the match takes too long")

// maxSteps bounds the steps of one call of Match or Find, and maxDepth how deep it
// goes: a browser gives a worker about a megabyte of stack, which is used up at
// some 10,000 turns of a group.
const (
	maxSteps = 20_000_000
	maxDepth = 4_000
)

// Match is where a pattern has matched: the bounds of the whole match, and then
// those of each group, −1 for one that has none.
type Match struct {
	Spans []int
	Last  int // the group that ended last, 0 for none
}

// matcher is one call's state.
type matcher struct {
	text       []rune
	end        int   // of the text
	full       bool  // a match must reach the end
	notEmpty   int   // a match that ends here does not count; −1 for none
	open, caps []int // where groups begin, tentatively; their bounds
	last       int
	counts     []int // of each loop: turns so far
	begins     []int // where its turn began
	stop       int   // where a part ended, by opStop
	steps      int
	depth      int
	over       bool
}

func (p *Program) matcher(text []rune, end int) *matcher {
	m := &matcher{text: text, end: end, notEmpty: -1, open: make([]int, p.Groups+1), caps: make([]int, 2*p.Groups+2),
		counts: make([]int, p.loops), begins: make([]int, p.loops)}
	m.clear()
	return m
}

func (m *matcher) clear() {
	for i := range m.caps {
		m.caps[i] = -1
	}
	m.last = 0
}

// Match matches at one position of text[:end]; with full the match must reach the
// end. It returns nil if there is none.
func (p *Program) Match(text []rune, pos, end int, full bool) (*Match, error) {
	m := p.matcher(text, end)
	m.full = full
	ok := m.run(p.start, pos)
	switch {
	case m.over:
		return nil, ErrTooLong
	case !ok:
		return nil, nil
	}
	return m.match(pos), nil
}

func (m *matcher) match(pos int) *Match {
	m.caps[0], m.caps[1] = pos, m.stop
	return &Match{Spans: slices.Clone(m.caps), Last: m.last}
}

// Find returns the matches in text[:end] from pos on, at most limit of them, all
// if limit is 0.
func (p *Program) Find(text []rune, pos, end, limit int) ([]*Match, error) {
	m := p.matcher(text, end)
	var found []*Match
	for pos <= end && (limit == 0 || len(found) < limit) {
		at := p.search(m, pos)
		if m.over {
			return nil, ErrTooLong
		}
		if at < 0 {
			break
		}
		found = append(found, m.match(at))
		pos = m.stop
		// An empty match must not be found again.
		m.notEmpty = -1
		if at == pos {
			m.notEmpty = pos
		}
	}
	return found, nil
}

// search returns where the next match begins, or −1.
func (p *Program) search(m *matcher, pos int) int {
	for ; pos <= m.end; pos++ {
		if p.first >= 0 {
			for pos < m.end && m.text[pos] != p.first {
				pos++
			}
			if pos >= m.end {
				return -1
			}
		}
		m.clear()
		if m.run(p.start, pos) {
			return pos
		}
		if m.over {
			return -1
		}
	}
	return -1
}

// run matches n and all that follows it at i. It reports whether that succeeds;
// if not, everything is as it was.
func (m *matcher) run(n *node, i int) bool {
	if m.depth++; m.depth > maxDepth {
		m.over = true
	}
	ok := m.walk(n, i)
	m.depth--
	return ok
}

// walk goes from node to node as long as there is no choice.
func (m *matcher) walk(n *node, i int) bool {
	for {
		if m.steps++; m.steps > maxSteps || m.over {
			m.over = true
			return false
		}
		switch n.op {
		case opAccept:
			if m.full && i != m.end || i == m.notEmpty {
				return false
			}
			m.stop = i
			return true
		case opStop:
			m.stop = i
			return true
		case opLit, opAny, opAll, opSet:
			if i >= m.end || !n.takes(m.text[i]) {
				return false
			}
			i++
		case opBegin, opLine, opEnd, opLineEnd, opTextEnd, opEdge, opNoEdge:
			if !m.stands(n, i) {
				return false
			}
		case opOpen:
			old := m.open[n.n]
			m.open[n.n] = i
			if m.run(n.next, i) {
				return true
			}
			m.open[n.n] = old
			return false
		case opClose:
			return m.close(n, i)
		case opRef:
			var ok bool
			if i, ok = m.refer(n, i); !ok {
				return false
			}
		case opBranch:
			for _, a := range n.alts {
				if m.run(a, i) {
					return true
				}
			}
			return false
		case opIf:
			if m.caps[2*n.n+1] >= 0 {
				n = n.alts[0]
			} else {
				n = n.alts[1]
			}
			continue
		case opRun:
			return m.runs(n, i)
		case opRepeat:
			return m.repeat(n, i)
		case opLoop:
			return m.loop(n.up, i)
		case opLook, opAtomic:
			return m.part(n, i)
		}
		n = n.next
	}
}

func (m *matcher) close(n *node, i int) bool {
	a, b, last := m.caps[2*n.n], m.caps[2*n.n+1], m.last
	m.caps[2*n.n], m.caps[2*n.n+1], m.last = m.open[n.n], i, n.n
	if m.run(n.next, i) {
		return true
	}
	m.caps[2*n.n], m.caps[2*n.n+1], m.last = a, b, last
	return false
}

// refer matches what a group has matched.
func (m *matcher) refer(n *node, i int) (int, bool) {
	a, b := m.caps[2*n.n], m.caps[2*n.n+1]
	if b < 0 || b-a > m.end-i {
		return i, false
	}
	for ; a < b; a++ {
		if x, y := m.text[a], m.text[i]; x != y && !(n.fold && sameFolded(x, y, n.ascii)) {
			return i, false
		}
		i++
	}
	return i, true
}

// runs matches a single character several times, and what follows.
func (m *matcher) runs(n *node, i int) bool {
	most := m.end - i
	if n.max < most {
		most = n.max
	}
	count := 0
	for count < most && (!n.lazy || count < n.min) && n.part.takes(m.text[i+count]) {
		count++
	}
	m.steps += count
	if count < n.min {
		return false
	}
	if n.lazy {
		for ; ; count++ {
			if m.run(n.next, i+count) {
				return true
			}
			if count >= most || m.over || !n.part.takes(m.text[i+count]) {
				return false
			}
		}
	}
	lit := n.next.op == opLit && !n.next.fold
	for ; count >= n.min; count-- {
		if lit && (i+count >= m.end || m.text[i+count] != n.next.lit) {
			continue
		}
		if m.run(n.next, i+count) {
			return true
		}
		if m.over {
			return false
		}
	}
	return false
}

// repeat begins a loop.
func (m *matcher) repeat(n *node, i int) bool {
	count, begin := m.counts[n.n], m.begins[n.n]
	m.counts[n.n], m.begins[n.n] = 0, -1
	if m.loop(n, i) {
		return true
	}
	m.counts[n.n], m.begins[n.n] = count, begin
	return false
}

// loop takes another turn of a loop, or goes on behind it.
func (m *matcher) loop(n *node, i int) bool {
	count, begin := m.counts[n.n], m.begins[n.n]
	turn := func() bool {
		m.counts[n.n], m.begins[n.n] = count+1, i
		if m.run(n.part, i) {
			return true
		}
		m.counts[n.n], m.begins[n.n] = count, begin
		return false
	}
	switch more := count < n.max && i != begin; { // a turn that matched nothing is the last
	case count < n.min:
		return turn()
	case n.lazy:
		return m.run(n.next, i) || more && turn()
	default:
		return more && turn() || m.run(n.next, i)
	}
}

// part matches a part for itself, and then what follows.
func (m *matcher) part(n *node, i int) bool {
	caps, last := slices.Clone(m.caps), m.last
	restore := func() { copy(m.caps, caps); m.last = last }
	from := i
	if n.behind {
		from -= n.width
	}
	ok := from >= 0 && m.run(n.part, from)
	if m.over {
		return false
	}
	if n.op == opAtomic {
		if !ok {
			return false
		}
		i = m.stop
	} else if ok == n.neg {
		restore()
		return false
	}
	if n.neg {
		restore()
	}
	if m.run(n.next, i) {
		return true
	}
	restore()
	return false
}
