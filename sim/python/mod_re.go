package python

import (
	"sync"

	"racewalk/sim/machine"
	"racewalk/sim/python/regex"
	"racewalk/sim/python/text"
)

// Module _re: the compiler and matcher below lib/re.py. A pattern is its source and
// flags; what it compiles to is kept aside, since it is a function of them.

// patternKey says what a compiled pattern comes from.
type patternKey struct {
	source string
	bytes  bool
	flags  regex.Flags
}

// patterns are the latest compiled patterns, of all machines.
var patterns struct {
	sync.Mutex
	programs map[patternKey]*regex.Program
}

// maxPatterns is how many are kept.
const maxPatterns = 256

func compilePattern(k patternKey) (*regex.Program, *regex.Error) {
	patterns.Lock()
	defer patterns.Unlock()
	if p := patterns.programs[k]; p != nil {
		return p, nil
	}
	p, err := regex.Compile(codePoints(k.source, k.bytes), k.bytes, k.flags)
	if err != nil {
		return nil, err
	}
	if patterns.programs == nil || len(patterns.programs) >= maxPatterns {
		patterns.programs = map[patternKey]*regex.Program{}
	}
	patterns.programs[k] = p
	return p, nil
}

// codePoints returns the characters of a str, or the bytes of bytes.
func codePoints(s string, bytes bool) []rune {
	if !bytes && !text.IsASCII(s) {
		chars := text.Chars(s)
		out := make([]rune, len(chars))
		for i, c := range chars {
			n, _ := text.Ord(c)
			out[i] = rune(n)
		}
		return out
	}
	out := make([]rune, len(s))
	for i := range len(s) {
		out[i] = rune(s[i])
	}
	return out
}

func init() {
	m := newModule("_re")
	// The result is (flags, groups, names), or (message, position) for an re.error.
	m.function("compile", "source, flags", opNever, func(c *call) Value {
		k, ok := c.pattern()
		if !ok {
			return none
		}
		p, err := compilePattern(k)
		switch {
		case err == nil:
			return c.newTuple(integer(int(p.Flags)), integer(p.Groups), c.strs(p.Names))
		case err.Value:
			return c.raise(valueError, "%s", err.Msg)
		case err.Overflow:
			return c.raise(overflowError, "%s", err.Msg)
		}
		return c.newTuple(c.text(err.Msg), integer(err.Pos))
	})
	// The result is None, or the number of the group that ended last, and the bounds
	// of the match and of its groups.
	m.function("match", "source, flags, string, pos, endpos, full", opReads, func(c *call) Value {
		p, s, pos, end, ok := c.subject()
		if !ok {
			return none
		}
		found, err := p.Match(s, pos, end, c.args[5] == vTrue)
		switch {
		case err != nil:
			return c.raise(runtimeError, "this regular expression takes too many steps for Racewalk")
		case found == nil:
			return none
		}
		return c.spans(found)
	})
	// The result is a list of what match gives.
	m.function("find", "source, flags, string, pos, endpos, limit", opReads, func(c *call) Value {
		p, s, pos, end, ok := c.subject()
		if !ok {
			return none
		}
		found, err := p.Find(s, pos, end, int(c.args[5].N))
		if err != nil {
			return c.raise(runtimeError, "this regular expression takes too many steps for Racewalk")
		}
		list := make([]Value, len(found))
		for i, f := range found {
			list[i] = c.spans(f)
		}
		return c.newList(list...)
	})
}

// pattern reads the arguments source and flags.
func (c *call) pattern() (patternKey, bool) {
	x := c.unwrapped(c.args[0])
	if x.Kind != machine.Text && x.Kind != kBytes {
		c.raise(typeError, "first argument must be string or compiled pattern")
		return patternKey{}, false
	}
	return patternKey{c.str(x), x.Kind == kBytes, regex.Flags(c.toInt(c.unwrapped(c.args[1])).Small)}, true
}

// subject reads the arguments source, flags, string, pos and endpos.
func (c *call) subject() (p *regex.Program, s []rune, pos, end int, ok bool) {
	k, ok := c.pattern()
	if !ok {
		return nil, nil, 0, 0, false
	}
	p, err := compilePattern(k)
	if err != nil {
		panic("python: a pattern does not compile any more: " + err.Msg)
	}
	x := c.unwrapped(c.args[2])
	raw, isBytes := c.raw(x)
	switch {
	case x.Kind == machine.Text && k.bytes:
		c.raise(typeError, "cannot use a bytes pattern on a string-like object")
		return nil, nil, 0, 0, false
	case isBytes && !k.bytes:
		c.raise(typeError, "cannot use a string pattern on a bytes-like object")
		return nil, nil, 0, 0, false
	case !isBytes && x.Kind != machine.Text:
		c.raise(typeError, "expected string or bytes-like object, got '%s'", c.typeName(c.args[2]))
		return nil, nil, 0, 0, false
	case !isBytes:
		raw = c.str(x)
	}
	s = codePoints(raw, isBytes)
	bound := func(x Value, other int) int {
		n, isInt := c.asIndex(x)
		if !isInt {
			ok = false
			return 0
		}
		return int(max(0, min(n, int64(other))))
	}
	end = bound(c.args[4], len(s))
	pos = bound(c.args[3], len(s))
	return p, s, pos, end, ok
}

func (c *call) spans(m *regex.Match) Value {
	out := make([]Value, 1+len(m.Spans))
	out[0] = integer(m.Last)
	for i, n := range m.Spans {
		out[i+1] = integer(n)
	}
	return c.newTuple(out...)
}
