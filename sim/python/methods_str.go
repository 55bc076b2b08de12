package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// The methods of str. format and % are in format.go.

func init() {
	methods(strType, []nativeMethod{
		{"lower", "", opNever, same(text.Lower)},
		{"upper", "", opNever, same(text.Upper)},
		{"title", "", opNever, same(text.Title)},
		{"capitalize", "", opNever, same(text.Capitalize)},
		{"swapcase", "", opNever, same(text.SwapCase)},
		{"casefold", "", opNever, same(text.CaseFold)},
		{"isspace", "", opNever, test(text.IsSpace)},
		{"isalpha", "", opNever, test(text.IsAlpha)},
		{"isalnum", "", opNever, test(text.IsAlnum)},
		{"isdecimal", "", opNever, test(text.IsDecimal)},
		{"isdigit", "", opNever, test(text.IsDigit)},
		{"isnumeric", "", opNever, test(text.IsNumeric)},
		{"isprintable", "", opNever, test(text.IsPrintable)},
		{"isidentifier", "", opNever, test(text.IsIdentifier)},
		{"islower", "", opNever, test(text.IsLower)},
		{"isupper", "", opNever, test(text.IsUpper)},
		{"istitle", "", opNever, test(text.IsTitle)},
		{"isascii", "", opNever, test(text.IsASCII)},
		{"strip", "chars=, /", opNever, strip("strip", text.Strip, text.StripChars)},
		{"lstrip", "chars=, /", opNever, strip("lstrip", text.LStrip, text.LStripChars)},
		{"rstrip", "chars=, /", opNever, strip("rstrip", text.RStrip, text.RStripChars)},
		{"center", "width, fillchar=, /", opNever, justify(text.Center)},
		{"ljust", "width, fillchar=, /", opNever, justify(text.LJust)},
		{"rjust", "width, fillchar=, /", opNever, justify(text.RJust)},
		{"zfill", "width, /", opNever, sized(text.ZFill)},
		{"expandtabs", "tabsize=", opNever, func(c *call) Value {
			n, ok := c.size(1, 8)
			if !ok {
				return none
			}
			return c.textResult(text.ExpandTabs(c.self(), n))
		}},
		{"find", "sub, start=, end=, /", opNever, search(text.Find)},
		{"rfind", "sub, start=, end=, /", opNever, search(text.RFind)},
		{"count", "sub, start=, end=, /", opNever, search(text.Count)},
		{"index", "sub, start=, end=, /", opNever, searchOrFail(text.IndexOf)},
		{"rindex", "sub, start=, end=, /", opNever, searchOrFail(text.RIndexOf)},
		{"startswith", "prefix, start=, end=, /", opNever, affix("startswith", text.StartsWith)},
		{"endswith", "suffix, start=, end=, /", opNever, affix("endswith", text.EndsWith)},
		{"removeprefix", "prefix, /", opNever, cut("removeprefix", text.RemovePrefix)},
		{"removesuffix", "suffix, /", opNever, cut("removesuffix", text.RemoveSuffix)},
		{"replace", "old, new, count=, /", opNever, replaceText},
		{"split", "sep=, maxsplit=", opNever, splitBy(text.Split, text.SplitSpace)},
		{"rsplit", "sep=, maxsplit=", opNever, splitBy(text.RSplit, text.RSplitSpace)},
		{"splitlines", "keepends=", opNever, func(c *call) Value {
			keep, ok := c.isTrue(c.args[1])
			if !ok {
				return none
			}
			return c.strs(text.SplitLines(c.self(), keep))
		}},
		{"partition", "sep, /", opNever, partition(text.Partition)},
		{"rpartition", "sep, /", opNever, partition(text.RPartition)},
		{"join", "iterable, /", opReads, joinTexts},
		{"encode", "encoding=, errors=", opNever, encodeText},
		{"translate", "table, /", opReads, translate},
	})
	staticMethod(strType, "maketrans", "x, y=, z=, /", makeTranslation)
}

// self is the str that a method is called with.
func (c *call) self() string { return c.str(c.args[0]) }

func same(f func(string) string) func(c *call) Value {
	return func(c *call) Value { return c.text(f(c.self())) }
}

func test(f func(string) bool) func(c *call) Value {
	return func(c *call) Value { return boolean(f(c.self())) }
}

func sized(f func(string, int64) (string, error)) func(c *call) Value {
	return func(c *call) Value {
		n, ok := c.asIndex(c.args[1])
		if !ok {
			return none
		}
		return c.textResult(f(c.self(), n))
	}
}

func strip(name string, spaces func(string) string, among func(s, chars string) string) func(c *call) Value {
	return func(c *call) Value {
		if !c.given(1) || c.args[1].Kind == kNone {
			return c.text(spaces(c.self()))
		}
		chars, ok := c.textArg(1, name+" arg must be None or str")
		if !ok {
			return none
		}
		return c.text(among(c.self(), chars))
	}
}

func justify(f func(s string, width int64, fill string) (string, error)) func(c *call) Value {
	return func(c *call) Value {
		n, ok := c.asIndex(c.args[1])
		if !ok {
			return none
		}
		fill := " "
		if c.given(2) {
			if fill, ok = c.textArg(2, "The fill character must be a unicode character, not %s"); !ok {
				return none
			}
		}
		return c.textResult(f(c.self(), n, fill))
	}
}

func search(f func(s, sub string, start, end int64) int64) func(c *call) Value {
	return searchOrFail(func(s, sub string, start, end int64) (int64, error) { return f(s, sub, start, end), nil })
}

func searchOrFail(f func(s, sub string, start, end int64) (int64, error)) func(c *call) Value {
	return func(c *call) Value {
		start, end, ok := c.window(2)
		if !ok {
			return none
		}
		sub, ok := c.textArg(1, "must be str, not %s")
		if !ok {
			return none
		}
		n, err := f(c.self(), sub, start, end)
		return c.intResult(text.Small(n), err)
	}
}

func affix(name string, f func(s, affix string, start, end int64) bool) func(c *call) Value {
	return func(c *call) Value {
		start, end, ok := c.window(2)
		if !ok {
			return none
		}
		if s, ok := c.asText(c.args[1]); ok {
			return boolean(f(c.self(), s, start, end))
		}
		if !c.isType(c.args[1], tTuple) {
			return c.raise(typeError, "%s first arg must be str or a tuple of str, not %s", name, c.typeName(c.args[1]))
		}
		for _, x := range c.slots(c.args[1]) {
			s, ok := c.asText(x)
			if !ok {
				return c.raise(typeError, "tuple for %s must only contain str, not %s", name, c.typeName(x))
			}
			if f(c.self(), s, start, end) {
				return vTrue
			}
		}
		return vFalse
	}
}

func cut(name string, f func(s, affix string) string) func(c *call) Value {
	return func(c *call) Value {
		s, ok := c.textArg(1, name+"() argument must be str, not %s")
		if !ok {
			return none
		}
		return c.text(f(c.self(), s))
	}
}

func replaceText(c *call) Value {
	old, ok := c.textArg(1, "replace() argument 1 must be str, not %s")
	if !ok {
		return none
	}
	new, ok := c.textArg(2, "replace() argument 2 must be str, not %s")
	if !ok {
		return none
	}
	n, ok := c.size(3, -1)
	if !ok {
		return none
	}
	return c.textResult(text.Replace(c.self(), old, new, n))
}

func splitBy(by func(s, sep string, max int64) ([]string, error), spaces func(s string, max int64) []string) func(c *call) Value {
	return func(c *call) Value {
		n, ok := c.size(2, -1)
		if !ok {
			return none
		}
		if !c.given(1) || c.args[1].Kind == kNone {
			return c.strs(spaces(c.self(), n))
		}
		sep, ok := c.textArg(1, "must be str or None, not %s")
		if !ok {
			return none
		}
		parts, err := by(c.self(), sep, n)
		if err != nil {
			return c.fault(err)
		}
		return c.strs(parts)
	}
}

func partition(f func(s, sep string) (before, found, after string, err error)) func(c *call) Value {
	return func(c *call) Value {
		sep, ok := c.textArg(1, "must be str, not %s")
		if !ok {
			return none
		}
		before, found, after, err := f(c.self(), sep)
		if err != nil {
			return c.fault(err)
		}
		return c.newTuple(c.text(before), c.text(found), c.text(after))
	}
}

func joinTexts(c *call) Value {
	if !c.iterable(c.args[1]) {
		return c.raise(typeError, "can only join an iterable")
	}
	items, ok := c.sizedItemsOf(c.args[1])
	if !ok {
		return none
	}
	parts := make([]string, len(items))
	for i, x := range items {
		if parts[i], ok = c.asText(x); !ok {
			return c.raise(typeError, "sequence item %d: expected str instance, %s found", i, c.typeName(x))
		}
	}
	return c.textResult(text.Join(c.self(), parts))
}

func encodeText(c *call) Value {
	encoding, errors, ok := c.codec("encode", 1)
	if !ok {
		return none
	}
	b, err := text.Encode(c.self(), encoding, errors)
	if err != nil {
		return c.fault(c.about(err, c.args[0]))
	}
	return c.bytes(b)
}

// makeTranslation is str.maketrans.
func makeTranslation(c *call) Value {
	d := c.new(tDict)
	if !c.given(1) {
		if !c.isType(c.unwrapped(c.args[0]), tDict) {
			return c.raise(typeError, "if you give only one argument to maketrans it must be a dict")
		}
		var wrong string
		c.dictEach(c.unwrapped(c.args[0]), func(k, x Value) {
			if k.Kind == machine.Text {
				n, err := text.Ord(c.str(k))
				if err != nil {
					wrong = "string keys in translate table must be of length 1"
				}
				k = machine.IntValue(n)
			} else if !isInt(k) {
				wrong = "keys in translate table must be strings or integers"
			}
			c.dictSet(d, k, x)
		})
		if wrong != "" && wrong[0] == 's' {
			return c.raise(valueError, "%s", wrong)
		} else if wrong != "" {
			return c.raise(typeError, "%s", wrong)
		}
		return d
	}
	to, ok := c.textArg(1, "maketrans() argument 2 must be str, not %s")
	if !ok {
		return none
	}
	gone := ""
	if c.given(2) {
		if gone, ok = c.textArg(2, "maketrans() argument 3 must be str, not %s"); !ok {
			return none
		}
	}
	from, ok := c.textArg(0, "first maketrans argument must be a string if there is a second argument")
	if !ok {
		return none
	}
	a, b := text.Chars(from), text.Chars(to)
	if len(a) != len(b) {
		return c.raise(valueError, "the first two maketrans arguments must have equal length")
	}
	set := func(char string, x Value) {
		n, _ := text.Ord(char)
		c.dictSet(d, machine.IntValue(n), x)
	}
	for i := range a {
		n, _ := text.Ord(b[i])
		set(a[i], machine.IntValue(n))
	}
	for _, char := range text.Chars(gone) {
		set(char, none)
	}
	return d
}

func translate(c *call) Value {
	table := c.unwrapped(c.args[1])
	if !c.isType(table, tDict) || c.hasMethod(c.args[1], "__getitem__") || c.hasMethod(c.args[1], "__missing__") {
		return c.prelude("_translate", c.args[0], c.args[1])
	}
	var b []byte
	for _, char := range text.Chars(c.self()) {
		n, _ := text.Ord(char)
		x, found, _ := c.dictGet(table, machine.IntValue(n))
		switch {
		case !found:
			b = append(b, char...)
		case x.Kind == kNone:
		case isInt(x) || x.Kind == machine.Big:
			s, err := text.Chr(c.toInt(x))
			if err != nil {
				return c.raise(valueError, "character mapping must be in range(0x110000)")
			}
			b = append(b, s...)
		case x.Kind == machine.Text:
			b = append(b, c.str(x)...)
		default:
			return c.raise(typeError, "character mapping must return integer, None or str")
		}
		if len(b) > text.MaxLen {
			return c.fault(&text.Error{Type: "MemoryError"})
		}
	}
	return c.text(string(b))
}
