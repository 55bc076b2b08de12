package regex

import (
	"strconv"
	"strings"

	"racewalk/sim/python/text"
)

// group reads what a "(" begins. It gives nil for a comment, and for what only
// sets the flags from there on.
func (p *parser) group(flags *Flags, start bool) *node {
	begin := p.tell() - 1
	capture, atomic, name, inner := true, false, "", *flags
	if p.match("?") {
		c := p.get()
		if c == "" {
			p.fail("unexpected end of pattern", 0)
		}
		switch {
		case c == "P":
			var ref *node
			if name, ref = p.named(*flags); ref != nil {
				return ref
			}
		case c == ":":
			capture = false
		case c == "#":
			for p.get() != ")" {
				if p.next == "" {
					p.fail("missing ), unterminated comment", p.tell()-begin)
				}
			}
			return nil
		case c == "=" || c == "!" || c == "<":
			return p.look(c, begin, *flags)
		case c == "(":
			return p.conditional(begin, *flags)
		case c == ">":
			capture, atomic = false, true
		case c == "-" || inlineFlags[first(c)] != 0:
			add, del, isGlobal := p.inline(c)
			if isGlobal {
				if !start {
					p.fail("global flags not at the start of the expression", p.tell()-begin)
				}
				if add&Verbose != 0 && *flags&Verbose == 0 {
					panic(again{})
				}
				p.flags |= add
				*flags |= add
				return nil
			}
			capture = false
			inner = inner&^del | add
			if add&typeFlags != 0 {
				inner = inner&^typeFlags | add&typeFlags
			}
		default:
			p.fail("unknown extension ?"+c, length(c)+1)
		}
	}
	number := 0
	if capture {
		number = p.open(name)
	}
	seq := p.alternatives(inner, true)
	p.end(begin)
	switch {
	case capture:
		n := &node{op: opOpen, n: number, part: chain(seq)}
		p.closed[number] = true
		p.widths[number][0], p.widths[number][1] = width(n)
		return n
	case atomic:
		return &node{op: opAtomic, part: chain(seq)}
	}
	return chain(seq)
}

// end passes the closing parenthesis of what began at begin.
func (p *parser) end(begin int) {
	if !p.match(")") {
		p.fail("missing ), unterminated subpattern", p.tell()-begin)
	}
}

// open numbers a group.
func (p *parser) open(name string) int {
	number := len(p.names)
	if name != "" {
		for i, other := range p.names {
			if other == name {
				p.fail("redefinition of group name "+text.Repr(name)+" as group "+strconv.Itoa(number)+"; was group "+strconv.Itoa(i), length(name)+1)
			}
		}
	}
	p.names, p.closed, p.widths = append(p.names, name), append(p.closed, false), append(p.widths, [2]int{})
	return number
}

// named reads what follows "(?P": a name, or a reference to a group.
func (p *parser) named(flags Flags) (name string, ref *node) {
	switch {
	case p.match("<"):
		name = p.until(">", "group name")
		p.checkName(name)
		return name, nil
	case p.match("="):
		name = p.until(")", "group name")
		p.checkName(name)
		return "", p.reference(p.find(name), length(name)+1, flags)
	}
	c := p.get()
	if c == "" {
		p.fail("unexpected end of pattern", 0)
	}
	p.fail("unknown extension ?P"+c, length(c)+2)
	return "", nil
}

// look reads a lookahead or lookbehind.
func (p *parser) look(c string, begin int, flags Flags) *node {
	n := &node{op: opLook}
	outer := p.behind
	if c == "<" {
		if c = p.get(); c == "" {
			p.fail("unexpected end of pattern", 0)
		}
		if c != "=" && c != "!" {
			p.fail("unknown extension ?<"+c, length(c)+2)
		}
		n.behind = true
		if p.behind == 0 {
			p.behind = len(p.names)
		}
	}
	n.neg = c == "!"
	n.part = chain(p.alternatives(flags, true))
	p.behind = outer
	p.end(begin)
	return n
}

// conditional reads what follows "(?(".
func (p *parser) conditional(begin int, flags Flags) *node {
	name := p.until(")", "group name")
	group := 0
	if strings.Trim(name, digits) == "" {
		group, _ = strconv.Atoi(name)
		if group == 0 {
			p.fail("bad group number", length(name)+1)
		}
		p.later = append(p.later, laterRef{group, p.tell() - length(name) - 1})
	} else {
		p.checkName(name)
		group = p.find(name)
	}
	p.checkBehind(group)
	yes, _ := p.sequence(flags, false)
	var no []*node
	if p.match("|") {
		no, _ = p.sequence(flags, false)
		if p.next == "|" {
			p.fail("conditional backref with more than two branches", 0)
		}
	}
	p.end(begin)
	return &node{op: opIf, n: group, alts: []*node{chain(yes), chain(no)}}
}

// inline reads inline flags whose first character is c.
func (p *parser) inline(c string) (add, del Flags, global bool) {
	one := func(missing string) Flags {
		f := inlineFlags[first(c)]
		if f == 0 || length(c) > 1 {
			if isLetter(c) {
				missing = "unknown flag"
			}
			p.fail(missing, length(c))
		}
		return f
	}
	if c != "-" {
		for {
			f := one("missing -, : or )")
			switch {
			case !p.bytes && f == Locale:
				p.fail("bad inline flags: cannot use 'L' flag with a str pattern", 0)
			case p.bytes && f == Unicode:
				p.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", 0)
			}
			if add |= f; f&typeFlags != 0 && add&typeFlags != f {
				p.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0)
			}
			if c = p.get(); c == "" {
				p.fail("missing -, : or )", 0)
			}
			if c == ")" || c == "-" || c == ":" {
				break
			}
		}
	}
	if c == ")" {
		return add, 0, true
	}
	if c == "-" {
		if c = p.get(); c == "" {
			p.fail("missing flag", 0)
		}
		missing := "missing flag"
		for {
			f := one(missing)
			if f&typeFlags != 0 {
				p.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0)
			}
			del |= f
			missing = "missing :"
			if c = p.get(); c == "" {
				p.fail("missing :", 0)
			}
			if c == ":" {
				break
			}
		}
	}
	if add&del != 0 {
		p.fail("bad inline flags: flag turned on and off", 1)
	}
	return add, del, false
}
