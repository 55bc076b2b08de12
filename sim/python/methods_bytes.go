package python

import (
	"slices"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// The methods of bytes and bytearray. Most are those of str: widen gives a str of
// one character a byte, of which only ASCII has a case or is a letter, digit or
// space, as it is for bytes.

// away is where widen puts what is no letter, digit or space in bytes: in
// Unicode's private use area.
const away = 0xF700

func widen(b string) string {
	if !slices.ContainsFunc([]byte(b), farOff) {
		return b
	}
	var s strings.Builder
	for i := range len(b) {
		if farOff(b[i]) {
			s.WriteRune(away + rune(b[i]))
		} else {
			s.WriteByte(b[i])
		}
	}
	return s.String()
}

func farOff(c byte) bool { return c >= 0x80 || 0x1c <= c && c <= 0x1f }

// narrow is the reverse of widen.
func narrow(s string) string {
	if text.IsASCII(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		b = append(b, byte(r))
	}
	return string(b)
}

func init() {
	for _, t := range []Value{bytesType, byteArrayType} {
		methods(t, bytesMethods)
		classMethod(t, "fromhex", "string, /", func(c *call) Value {
			s, ok := c.textArg(1, "fromhex() argument must be str, not %s")
			if !ok {
				return none
			}
			b, bad := fromHex(s)
			if bad >= 0 {
				return c.raise(valueError, "non-hexadecimal number found in fromhex() arg at position %d", bad)
			}
			return c.fresh(c.args[0], c.bytesLike(t, string(b)))
		})
		staticMethod(t, "maketrans", "frm, to, /", func(c *call) Value {
			from, ok := c.raw(c.args[0])
			to, ok2 := c.raw(c.args[1])
			if !ok || !ok2 {
				return c.raise(typeError, "a bytes-like object is required, not '%s'", c.typeName(c.args[0]))
			}
			if len(from) != len(to) {
				return c.raise(valueError, "maketrans arguments must have same length")
			}
			var table [256]byte
			for i := range table {
				table[i] = byte(i)
			}
			for i := range len(from) {
				table[from[i]] = to[i]
			}
			return c.bytes(string(table[:]))
		})
	}
	methods(byteArrayType, byteArrayMethods)
	make := func(t Value) func(c *call) Value { return func(c *call) Value { return c.makeBytes(t) } }
	constructor(bytesType, "source=, encoding=, errors=", opReads, make(bytesType))
	constructor(byteArrayType, "source=, encoding=, errors=", opReads, make(byteArrayType))
}

const hexDigits = "0123456789abcdef"

// fromHex reads hexadecimal numbers of two digits with spaces between them; bad is
// the position of the first character that is no part of one, -1 if there is none.
func fromHex(s string) (b []byte, bad int) {
	if i := strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }); i >= 0 {
		return nil, i
	}
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(" \t\n\r\v\f", s[i]) >= 0 {
			continue
		}
		number := 0
		for range 2 {
			digit := -1
			if i < len(s) {
				digit = strings.IndexByte(hexDigits+"ABCDEF", s[i])
			}
			if digit < 0 {
				return nil, i
			}
			number = 16*number + digit - digit/16*6
			i++
		}
		i--
		b = append(b, byte(number))
	}
	return b, -1
}

// bytesLike makes a bytes or a bytearray.
func (v *vm) bytesLike(t Value, b string) Value {
	if t == byteArrayType {
		return v.new(tByteArray, byteSlots(b)...)
	}
	return v.bytes(b)
}

func (c *call) makeBytes(t Value) Value {
	x := c.args[0]
	if s, ok := c.asText(x); ok {
		if !c.given(1) {
			return c.raise(typeError, "string argument without an encoding")
		}
		encoding, errors, ok := c.codec(c.className(t), 1)
		if !ok {
			return none
		}
		b, err := text.Encode(s, encoding, errors)
		if err != nil {
			return c.fault(err)
		}
		return c.bytesLike(t, b)
	}
	if c.given(1) || c.given(2) {
		return c.raise(typeError, "encoding without a string argument")
	}
	if x.Kind == machine.Nil {
		return c.bytesLike(t, "")
	}
	if c.hasMethod(x, "__bytes__") {
		return c.need(x, "_bytes")
	}
	if b, ok := c.raw(x); ok {
		return c.bytesLike(t, b)
	}
	if y := c.unwrapped(x); isInt(y) || y.Kind == machine.Big {
		n, ok := c.asIndex(y)
		switch {
		case !ok:
			return none
		case n < 0:
			return c.raise(valueError, "negative count")
		case n > text.MaxLen:
			return c.fault(&text.Error{Type: "MemoryError"})
		}
		return c.bytesLike(t, strings.Repeat("\x00", int(n)))
	}
	if !c.iterable(x) {
		return c.raise(typeError, "cannot convert '%s' object to bytes", c.typeName(x))
	}
	items, ok := c.itemsOf(x)
	if !ok {
		return none
	}
	b := make([]byte, len(items))
	for i, y := range items {
		if b[i], ok = c.asByte(y, c.className(t)); !ok {
			return none
		}
	}
	return c.bytesLike(t, string(b))
}

// asByte returns an argument that must be a byte of a bytes or bytearray.
func (c *call) asByte(x Value, of string) (byte, bool) {
	n, ok := c.asInt(x)
	if !ok {
		return 0, false
	}
	if n.Big != nil || n.Small < 0 || n.Small > 255 {
		if of == "bytes" {
			c.raise(valueError, "bytes must be in range(0, 256)")
		} else {
			c.raise(valueError, "byte must be in range(0, 256)")
		}
		return 0, false
	}
	return byte(n.Small), true
}

// asStr makes a method of bytes from that of str: bytes among the arguments and
// in the result become strs and back.
func asStr(name, sig string) nativeMethod {
	p := parseParams("self, /, " + sig)
	return nativeMethod{name, sig, opReads, func(c *call) Value {
		array := c.isType(c.args[0], tByteArray)
		if strings.HasSuffix(sig, "end=, /") {
			if _, _, ok := c.window(2); !ok {
				return none
			}
		}
		for i := range c.args {
			if !c.widenArg(i, name, p.names[i]) {
				return none
			}
		}
		f := &natives[builtinTypes[strType.N].methods[nm(name)].N]
		result := f.fn(c)
		switch {
		case c.wants.by != "":
			return none
		case c.failed():
			if takesByte[name] && c.isInstance(c.exc, valueError) {
				return c.raise(valueError, "subsection not found")
			}
			return none
		}
		return c.narrowed(result, array)
	}}
}

// takesByte are the methods of bytes whose first argument may be an int.
var takesByte = map[string]bool{"find": true, "rfind": true, "index": true, "rindex": true, "count": true}

// widenArg turns an argument of a method of bytes into what that of str takes.
func (c *call) widenArg(i int, method, param string) bool {
	x := c.args[i]
	switch param {
	case "self", "chars", "fillchar", "sub", "prefix", "suffix", "old", "new", "sep":
	default:
		return true
	}
	if b, ok := c.raw(x); ok && (param != "fillchar" || len(b) == 1) {
		c.args[i] = c.text(widen(b))
		return true
	}
	optional := x.Kind == machine.Nil || x.Kind == kNone && (param == "chars" || param == "sep" && method != "partition" && method != "rpartition")
	switch y := c.unwrapped(x); {
	case optional:
		return true
	case param == "fillchar":
		c.raise(typeError, "%s() argument 2 must be a byte string of length 1, not %s", method, c.typeName(x))
	case takesByte[method] && isInt(y):
		if y.N < 0 || y.N > 255 {
			c.raise(valueError, "byte must be in range(0, 256)")
			return false
		}
		c.args[i] = c.text(widen(string([]byte{byte(y.N)})))
		return true
	case takesByte[method]:
		c.raise(typeError, "argument should be integer or bytes-like object, not '%s'", c.typeName(x))
	case method == "startswith" || method == "endswith":
		if c.isType(x, tTuple) {
			return c.widenTuple(i)
		}
		c.raise(typeError, "%s first arg must be bytes or a tuple of bytes, not %s", method, c.typeName(x))
	default:
		c.raise(typeError, "a bytes-like object is required, not '%s'", c.typeName(x))
	}
	return false
}

func (c *call) widenTuple(i int) bool {
	items := slices.Clone(c.slots(c.args[i]))
	for j, y := range items {
		b, ok := c.raw(y)
		if !ok {
			c.raise(typeError, "a bytes-like object is required, not '%s'", c.typeName(y))
			return false
		}
		items[j] = c.text(widen(b))
	}
	c.args[i] = c.newTuple(items...)
	return true
}

// narrowed turns the strs of a result into bytes or bytearrays.
func (c *call) narrowed(x Value, array bool) Value {
	switch {
	case x.Kind == machine.Text:
		if array {
			return c.bytesLike(byteArrayType, narrow(c.str(x)))
		}
		return c.bytes(narrow(c.str(x)))
	case c.isType(x, tList), c.isType(x, tTuple):
		for i, y := range slices.Clone(c.slots(x)) {
			c.m.Set(x.ID(), i, c.narrowed(y, array))
		}
	}
	return x
}

var bytesMethods = []nativeMethod{
	asStr("lower", ""), asStr("upper", ""), asStr("title", ""), asStr("capitalize", ""), asStr("swapcase", ""),
	asStr("isspace", ""), asStr("isalpha", ""), asStr("isalnum", ""), asStr("isdigit", ""), asStr("islower", ""),
	asStr("isupper", ""), asStr("istitle", ""),
	asStr("strip", "chars=, /"), asStr("lstrip", "chars=, /"), asStr("rstrip", "chars=, /"),
	asStr("center", "width, fillchar=, /"), asStr("ljust", "width, fillchar=, /"), asStr("rjust", "width, fillchar=, /"),
	asStr("zfill", "width, /"), asStr("expandtabs", "tabsize="),
	asStr("find", "sub, start=, end=, /"), asStr("rfind", "sub, start=, end=, /"), asStr("count", "sub, start=, end=, /"),
	asStr("index", "sub, start=, end=, /"), asStr("rindex", "sub, start=, end=, /"),
	asStr("startswith", "prefix, start=, end=, /"), asStr("endswith", "suffix, start=, end=, /"),
	asStr("removeprefix", "prefix, /"), asStr("removesuffix", "suffix, /"),
	asStr("replace", "old, new, count=, /"), asStr("split", "sep=, maxsplit="), asStr("rsplit", "sep=, maxsplit="),
	asStr("partition", "sep, /"), asStr("rpartition", "sep, /"),
	{"isascii", "", opReads, func(c *call) Value {
		b, _ := c.raw(c.args[0])
		return boolean(text.IsASCII(b))
	}},
	{"splitlines", "keepends=", opReads, func(c *call) Value {
		keep, ok := c.isTrue(c.args[1])
		if !ok {
			return none
		}
		b, _ := c.raw(c.args[0])
		var lines []Value
		for b != "" {
			n := strings.IndexAny(b, "\r\n")
			end := n + 1
			if n < 0 {
				n, end = len(b), len(b)
			} else if strings.HasPrefix(b[n:], "\r\n") {
				end++
			}
			if keep {
				n = end
			}
			lines = append(lines, c.bytesLike(c.typeOf(c.args[0]), b[:n]))
			b = b[end:]
		}
		return c.newList(lines...)
	}},
	{"join", "iterable_of_bytes, /", opReads, func(c *call) Value {
		if !c.iterable(c.args[1]) {
			return c.raise(typeError, "can only join an iterable")
		}
		items, ok := c.itemsOf(c.args[1])
		if !ok {
			return none
		}
		parts := make([]string, len(items))
		for i, x := range items {
			if parts[i], ok = c.raw(x); !ok {
				return c.raise(typeError, "sequence item %d: expected a bytes-like object, %s found", i, c.typeName(x))
			}
		}
		sep, _ := c.raw(c.args[0])
		return c.bytesLike(c.typeOf(c.args[0]), strings.Join(parts, sep))
	}},
	{"decode", "encoding=, errors=", opReads, func(c *call) Value {
		b, _ := c.raw(c.args[0])
		return c.decoded("decode", b, 1)
	}},
	{"hex", "sep=, bytes_per_sep=", opReads, hexOf},
	{"translate", "table, /, delete=", opReads, func(c *call) Value {
		b, _ := c.raw(c.args[0])
		table, ok := c.raw(c.args[1])
		if !ok && c.args[1].Kind != kNone {
			return c.raise(typeError, "a bytes-like object is required, not '%s'", c.typeName(c.args[1]))
		}
		if ok && len(table) != 256 {
			return c.raise(valueError, "translation table must be 256 characters long")
		}
		gone, _ := c.raw(c.option(2, c.bytes("")))
		var out []byte
		for i := range len(b) {
			switch {
			case strings.IndexByte(gone, b[i]) >= 0:
			case ok:
				out = append(out, table[b[i]])
			default:
				out = append(out, b[i])
			}
		}
		return c.bytesLike(c.typeOf(c.args[0]), string(out))
	}},
}

// hexOf is bytes.hex: groups are counted from the right, or from the left if
// their size is negative.
func hexOf(c *call) Value {
	b, _ := c.raw(c.args[0])
	sep := ""
	if c.given(1) {
		var ok bool
		if sep, ok = c.asText(c.args[1]); !ok {
			sep, ok = c.raw(c.args[1])
		}
		if n, sized := c.length(c.args[1]); !ok && !sized {
			return c.raise(typeError, "object of type '%s' has no len()", c.typeName(c.args[1]))
		} else if !ok && n == 1 {
			return c.raise(typeError, "sep must be str or bytes.")
		}
		if len(sep) != 1 {
			return c.raise(valueError, "sep must be length 1.")
		}
	}
	n, ok := c.size(2, 1)
	if !ok {
		return none
	}
	var s strings.Builder
	for i := range len(b) {
		if i > 0 && (n > 0 && int64(len(b)-i)%n == 0 || n < 0 && int64(i)%-n == 0) {
			s.WriteString(sep)
		}
		s.WriteByte(hexDigits[b[i]>>4])
		s.WriteByte(hexDigits[b[i]&15])
	}
	return c.text(s.String())
}

var byteArrayMethods = []nativeMethod{
	{"append", "item, /", opReads, func(c *call) Value {
		if b, ok := c.asByte(c.args[1], ""); ok {
			c.m.Append(c.args[0].ID(), integer(int(b)))
		}
		return none
	}},
	{"extend", "iterable, /", opReads, func(c *call) Value {
		if !c.iterable(c.args[1]) {
			return c.raise(typeError, "can't extend bytearray with %s", c.typeName(c.args[1]))
		}
		items, ok := c.itemsOf(c.args[1])
		for _, x := range items {
			if _, fine := c.asByte(x, ""); !fine {
				return none
			}
		}
		if ok {
			c.m.Splice(c.args[0].ID(), len(c.slots(c.args[0])), 0, items...)
		}
		return none
	}},
	{"insert", "index, item, /", opReads, func(c *call) Value {
		i, ok := c.asIndex(c.args[1])
		b, fine := c.asByte(c.args[2], "")
		if ok && fine {
			at, _ := resolve(i, 0, len(c.slots(c.args[0])))
			c.m.Splice(c.args[0].ID(), at, 0, integer(int(b)))
		}
		return none
	}},
	{"pop", "index=, /", opReads, popItem("pop from empty bytearray", "pop index out of range")},
	{"remove", "value, /", opReads, func(c *call) Value {
		b, ok := c.asByte(c.args[1], "")
		if !ok {
			return none
		}
		i, _ := c.position(c.slots(c.args[0]), integer(int(b)), 0, text.MaxLen)
		if i < 0 {
			return c.raise(valueError, "value not found in bytearray")
		}
		c.m.Splice(c.args[0].ID(), i, 1)
		return none
	}},
	{"clear", "", opReads, func(c *call) Value {
		c.replaceSlots(c.args[0], 0, nil)
		return none
	}},
	{"copy", "", opReads, func(c *call) Value { return c.new(tByteArray, slices.Clone(c.slots(c.args[0]))...) }},
	{"reverse", "", opReads, func(c *call) Value {
		items := slices.Clone(c.slots(c.args[0]))
		slices.Reverse(items)
		c.replaceSlots(c.args[0], 0, items)
		return none
	}},
}
