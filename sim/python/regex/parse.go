package regex

import (
	"strconv"
	"strings"

	"racewalk/sim/python/text"
)

// parser turns a pattern into a tree: sequences of nodes, which link puts together.
type parser struct {
	*source
	flags  Flags
	names  []string // of the groups so far, names[0] is the whole match
	closed []bool
	widths [][2]int // of the groups that are closed
	behind int      // number of groups when a lookbehind began, 0 outside
	later  []laterRef
}

// laterRef is a reference to a group that may come later.
type laterRef struct{ group, pos int }

// again is thrown where (?x) at the start means that all must be read anew.
type again struct{}

// Compile compiles a pattern.
func Compile(pattern []rune, bytes bool, flags Flags) (p *Program, err *Error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *Error:
			p, err = nil, e
		case again:
			p, err = Compile(pattern, bytes, flags|Verbose)
		default:
			panic(e)
		}
	}()
	r := &parser{source: &source{text: pattern, bytes: bytes}, flags: flags, names: []string{""}, closed: []bool{false}, widths: make([][2]int, 1)}
	r.checkFlags()
	r.advance()
	seq := r.alternatives(r.flags, false)
	if r.next != "" {
		r.fail("unbalanced parenthesis", 0)
	}
	for _, l := range r.later {
		if l.group >= len(r.names) {
			panic(&Error{Msg: "invalid group reference " + strconv.Itoa(l.group), Pos: l.pos})
		}
	}
	r.checkFlags()
	return link(seq, r), nil
}

// checkFlags completes the flags by what the type of the pattern says.
func (p *parser) checkFlags() {
	wrong := func(msg string) { panic(&Error{Msg: msg, Pos: -1, Value: true}) }
	if p.bytes {
		switch {
		case p.flags&Unicode != 0:
			wrong("cannot use UNICODE flag with a bytes pattern")
		case p.flags&Locale != 0 && p.flags&ASCII != 0:
			wrong("ASCII and LOCALE flags are incompatible")
		}
		return
	}
	switch {
	case p.flags&Locale != 0:
		wrong("cannot use LOCALE flag with a str pattern")
	case p.flags&ASCII != 0 && p.flags&Unicode != 0:
		wrong("ASCII and UNICODE flags are incompatible")
	}
}

// ascii reports whether only ASCII letters count as letters.
func (p *parser) ascii(flags Flags) bool { return p.bytes || flags&ASCII != 0 }

// alternatives reads up to a closing parenthesis, or the end.
func (p *parser) alternatives(flags Flags, nested bool) []*node {
	var alts [][]*node
	for {
		seq, now := p.sequence(flags, !nested && len(alts) == 0)
		alts = append(alts, seq)
		if !nested {
			flags = now
		}
		if !p.match("|") {
			break
		}
	}
	if len(alts) == 1 {
		return alts[0]
	}
	n := &node{op: opBranch}
	for _, seq := range alts {
		n.alts = append(n.alts, chain(seq))
	}
	return []*node{n}
}

// chain holds a sequence in one node until it is linked.
func chain(seq []*node) *node { return &node{op: opNop, alts: seq} }

// sequence reads one alternative. It returns the flags that hold behind it, which
// those at the start of a pattern change.
func (p *parser) sequence(flags Flags, start bool) ([]*node, Flags) {
	var seq []*node
	for p.next != "" && p.next != "|" && p.next != ")" {
		t := p.get()
		if flags&Verbose != 0 {
			if strings.Contains(" \t\n\r\v\f", t) {
				continue
			}
			if t == "#" {
				for t = p.get(); t != "" && t != "\n"; t = p.get() {
				}
				continue
			}
		}
		switch {
		case t[0] == '\\':
			seq = append(seq, p.escape(t, flags))
		case t == "[":
			seq = append(seq, p.set(flags))
		case t == "*" || t == "+" || t == "?" || t == "{":
			seq = p.repeat(seq, t, flags)
		case t == ".":
			n := &node{op: opAny}
			if flags&DotAll != 0 {
				n.op = opAll
			}
			seq = append(seq, n)
		case t == "(":
			if n := p.group(&flags, start && len(seq) == 0); n != nil {
				seq = append(seq, n)
			}
		case t == "^":
			n := &node{op: opBegin}
			if flags&Multiline != 0 {
				n.op = opLine
			}
			seq = append(seq, n)
		case t == "$":
			n := &node{op: opEnd}
			if flags&Multiline != 0 {
				n.op = opLineEnd
			}
			seq = append(seq, n)
		default:
			seq = append(seq, p.literal(first(t), flags))
		}
	}
	return seq, flags
}

func (p *parser) literal(r rune, flags Flags) *node {
	return &node{op: opLit, lit: r, fold: flags&IgnoreCase != 0, ascii: p.ascii(flags)}
}

// escape reads an escape outside a set.
func (p *parser) escape(t string, flags Flags) *node {
	ascii := p.ascii(flags)
	c := t[1:]
	switch c {
	case "A":
		return &node{op: opBegin}
	case "Z":
		return &node{op: opTextEnd}
	case "b":
		return &node{op: opEdge, ascii: ascii}
	case "B":
		return &node{op: opNoEdge, ascii: ascii}
	case "d", "D", "s", "S", "w", "W":
		return &node{op: opSet, set: []item{{class: c[0], ascii: ascii}}}
	}
	if r, ok := p.escaped(t); ok {
		return p.literal(r, flags)
	}
	switch {
	case c == "0":
		return p.literal(p.octal(t+p.while(2, octDigits)), flags)
	case strings.Contains(digits, c):
		if p.nextIn(digits) {
			t += p.get()
			if strings.Contains(octDigits, t[1:2]) && strings.Contains(octDigits, t[2:3]) && p.nextIn(octDigits) {
				return p.literal(p.octal(t+p.get()), flags)
			}
		}
		group, _ := strconv.Atoi(t[1:])
		if group >= len(p.names) {
			p.fail("invalid group reference "+strconv.Itoa(group), len(t)-1)
		}
		return p.reference(group, len(t), flags)
	case isLetter(c):
		p.fail("bad escape "+t, length(t))
	}
	return p.literal(first(c), flags)
}

// reference refers back to a group that is there.
func (p *parser) reference(group, back int, flags Flags) *node {
	if !p.closed[group] {
		p.fail("cannot refer to an open group", back)
	}
	p.checkBehind(group)
	return &node{op: opRef, n: group, min: p.widths[group][0], max: p.widths[group][1], fold: flags&IgnoreCase != 0, ascii: p.ascii(flags)}
}

// checkBehind checks a reference to a group in a lookbehind.
func (p *parser) checkBehind(group int) {
	switch {
	case p.behind == 0:
	case group >= len(p.closed) || !p.closed[group]:
		p.fail("cannot refer to an open group", 0)
	case group >= p.behind:
		p.fail("cannot refer to group defined in the same lookbehind subpattern", 0)
	}
}

// set reads a set behind its "[".
func (p *parser) set(flags Flags) *node {
	here := p.tell() - 1
	n := &node{op: opSet, fold: flags&IgnoreCase != 0, ascii: p.ascii(flags), neg: p.match("^")}
	char := func(t string) item {
		if t[0] == '\\' {
			return p.setEscape(t, n.ascii)
		}
		return item{lo: first(t), hi: first(t)}
	}
	open := func(t string) {
		if t == "" {
			p.fail("unterminated character set", p.tell()-here)
		}
	}
	for {
		t := p.get()
		open(t)
		if t == "]" && len(n.set) > 0 {
			return n
		}
		a := char(t)
		if !p.match("-") {
			n.set = append(n.set, a)
			continue
		}
		u := p.get()
		open(u)
		if u == "]" {
			n.set = append(n.set, a, item{lo: '-', hi: '-'})
			return n
		}
		b := char(u)
		if a.class != 0 || b.class != 0 || b.lo < a.lo {
			p.fail("bad character range "+t+"-"+u, length(t)+1+length(u))
		}
		n.set = append(n.set, item{lo: a.lo, hi: b.lo})
	}
}

// setEscape reads an escape in a set.
func (p *parser) setEscape(t string, ascii bool) item {
	c := t[1:]
	switch c {
	case "d", "D", "s", "S", "w", "W":
		return item{class: c[0], ascii: ascii}
	case "b":
		return item{lo: '\b', hi: '\b'}
	}
	r, ok := p.escaped(t)
	switch {
	case ok:
	case strings.Contains(octDigits, c):
		r = p.octal(t + p.while(2, octDigits))
	case isLetter(c) || strings.Contains(digits, c):
		p.fail("bad escape "+t, length(t))
	default:
		r = first(c)
	}
	return item{lo: r, hi: r}
}

// repeat makes a repetition of the last node of seq.
func (p *parser) repeat(seq []*node, t string, flags Flags) []*node {
	here := p.tell()
	least, most := 0, maxRepeat
	switch t {
	case "?":
		most = 1
	case "+":
		least = 1
	case "{":
		if p.next == "}" {
			return append(seq, p.literal('{', flags))
		}
		lo, hi := p.while(1<<30, digits), ""
		if p.match(",") {
			hi = p.while(1<<30, digits)
		} else {
			hi = lo
		}
		if !p.match("}") {
			p.seek(here)
			return append(seq, p.literal('{', flags))
		}
		if lo != "" {
			least = p.count(lo)
		}
		if hi != "" {
			if most = p.count(hi); most < least {
				p.fail("min repeat greater than max repeat", p.tell()-here)
			}
		}
	}
	back := p.tell() - here + length(t)
	if len(seq) == 0 {
		p.fail("nothing to repeat", back)
	}
	last := seq[len(seq)-1]
	switch last.op {
	case opBegin, opLine, opEnd, opLineEnd, opTextEnd, opEdge, opNoEdge:
		p.fail("nothing to repeat", back)
	case opRepeat:
		p.fail("multiple repeat", back)
	}
	if last.op == opAtomic && last.max > 0 { // a possessive repetition
		p.fail("multiple repeat", back)
	}
	n := &node{op: opRepeat, min: least, max: most, part: last}
	if p.match("?") {
		n.lazy = true
	} else if p.match("+") {
		n = &node{op: opAtomic, part: n, max: 1}
	}
	seq[len(seq)-1] = n
	return seq
}

func (p *parser) count(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n >= maxRepeat {
		panic(&Error{Msg: "the repetition number is too large", Overflow: true})
	}
	return n
}

func (p *parser) checkName(name string) {
	if !text.IsIdentifier(name) || p.bytes && length(name) != len(name) {
		p.fail("bad character in group name "+text.Repr(name), length(name)+1)
	}
}

// find returns the number of the group of a name.
func (p *parser) find(name string) int {
	for i := 1; i < len(p.names); i++ {
		if p.names[i] == name {
			return i
		}
	}
	p.fail("unknown group name "+text.Repr(name), length(name)+1)
	return 0
}
