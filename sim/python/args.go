package python

import (
	"math"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// What natives make of their arguments. A function here that reports false has
// made the call fail, or has asked for an argument to be replaced: the native
// then returns at once.

// thrown makes the call fail with the exception that a function of the
// interpreter has set.
func (c *call) thrown() Value {
	c.exc, c.vm.exc = c.vm.exc, unset
	return none
}

// fault makes the call fail with an error of package text.
func (c *call) fault(err error) Value {
	if u, ok := err.(*unicodeFault); ok {
		c.exc = c.newExceptionArgs(u.typ, u.args)
		return none
	}
	c.failText(err)
	return c.thrown()
}

// unicodeFault is an error of package text that has got the arguments of a
// UnicodeError: encoding, object, start, end, reason.
type unicodeFault struct {
	err  *text.Error
	typ  Value
	args []Value
}

func (f *unicodeFault) Error() string { return f.err.Error() }

// about completes an error of a codec with the object that it is about.
func (c *call) about(err error, object Value) error {
	e, ok := err.(*text.Error)
	if !ok || e.Codec == nil {
		return err
	}
	f := e.Codec
	return &unicodeFault{e, builtins[c.text(e.Type).N],
		[]Value{c.text(f.Encoding), object, integer(f.Start), integer(f.End), c.text(f.Reason)}}
}

// textResult is the result of a native that gives a str.
func (c *call) textResult(s string, err error) Value {
	if err != nil {
		return c.fault(err)
	}
	return c.text(s)
}

// prelude makes the call's result that of a function of the prelude.
func (c *call) prelude(name string, args ...Value) Value {
	return c.tail(c.preludeFunc(name), args...)
}

// tail makes the call's result that of calling f.
func (c *call) tail(f Value, args ...Value) Value {
	args = append([]Value(nil), args...)
	return c.leave(func(v *vm) bool { return v.callValue(f, thenPush, 0, args...) })
}

// user makes the call's result that of a method that a class of the program
// defines for x; it reports false if there is none.
func (c *call) user(x Value, name string, args ...Value) bool {
	f, ok := c.lookupUser(c.typeOf(x), c.text(name).N)
	if ok {
		c.tail(f, append([]Value{x}, args...)...)
	}
	return ok
}

// option returns argument i, or other if it was not given.
func (c *call) option(i int, other Value) Value {
	if c.given(i) {
		return c.args[i]
	}
	return other
}

// asInt returns an argument that must be an int, whatever its size.
func (c *call) asInt(x Value) (text.Int, bool) {
	y := c.unwrapped(x)
	if isInt(y) || y.Kind == machine.Big {
		return c.toInt(y), true
	}
	if c.hasMethod(x, "__index__") {
		c.need(x, "_index")
		return text.Int{}, false
	}
	c.raise(typeError, "'%s' object cannot be interpreted as an integer", c.typeName(x))
	return text.Int{}, false
}

// asIndex is asInt for a number that must fit a size.
func (c *call) asIndex(x Value) (int64, bool) {
	n, ok := c.asInt(x)
	if !ok {
		return 0, false
	}
	if n.Big != nil {
		c.raise(overflowError, "Python int too large to convert to C ssize_t")
		return 0, false
	}
	return n.Small, true
}

// size returns argument i as a number, or other if it was not given.
func (c *call) size(i int, other int64) (int64, bool) {
	if !c.given(i) {
		return other, true
	}
	return c.asIndex(c.args[i])
}

// bound returns argument i as a position of a sequence, which may be None or
// beyond what fits.
func (c *call) bound(i int, other int64) (int64, bool) {
	if !c.given(i) || c.args[i].Kind == kNone {
		return other, true
	}
	x := c.unwrapped(c.args[i])
	if isInt(x) || x.Kind == machine.Big {
		return text.ClampIndex(c.toInt(x)), true
	}
	if c.hasMethod(x, "__index__") {
		c.need(c.args[i], "_index")
		return 0, false
	}
	c.raise(typeError, "slice indices must be integers or None or have an __index__ method")
	return 0, false
}

// window returns the arguments i and i+1 as the ends of a part of a sequence,
// without resolving them.
func (c *call) window(i int) (start, end int64, ok bool) {
	if start, ok = c.bound(i, 0); !ok {
		return 0, 0, false
	}
	end, ok = c.bound(i+1, math.MaxInt64)
	return start, end, ok
}

// resolve makes the ends of a part of a sequence of n items positions in it.
func resolve(start, end int64, n int) (int, int) {
	if start < 0 {
		start = max(start+int64(n), 0)
	}
	if end < 0 {
		end = max(end+int64(n), 0)
	}
	return int(min(start, int64(n))), int(min(end, int64(n)))
}

// asFloat returns an argument that must be a number.
func (c *call) asFloat(x Value) (float64, bool) {
	y := c.unwrapped(x)
	switch {
	case y.Kind == machine.Float:
		return y.Float(), true
	case isInt(y) || y.Kind == machine.Big:
		f, err := text.IntToFloat(c.toInt(y))
		if err != nil {
			c.fault(err)
			return 0, false
		}
		return f, true
	case c.hasMethod(x, "__float__"), c.hasMethod(x, "__index__"):
		c.need(x, "_float")
		return 0, false
	}
	c.raise(typeError, "must be real number, not %s", c.typeName(x))
	return 0, false
}

// asText returns the text of x if it is a str, or an instance of a class that
// derives from it.
func (v *vm) asText(x Value) (string, bool) {
	if y := v.unwrapped(x); y.Kind == machine.Text {
		return v.str(y), true
	}
	return "", false
}

// textArg returns argument i, which must be a str; message is the TypeError's,
// with %s for the type's name.
func (c *call) textArg(i int, message string) (string, bool) {
	s, ok := c.asText(c.args[i])
	if !ok {
		name := c.typeName(c.args[i])
		if c.args[i].Kind == kNone && strings.Contains(message, "() argument") {
			name = "None" // as CPython says it there
		}
		c.raise(typeError, "%s", percentS(message, name))
	}
	return s, ok
}

// isTrue returns the truth of an argument, which may need Python code.
func (c *call) isTrue(x Value) (yes, ok bool) {
	if x.Kind == machine.Nil {
		return false, true
	}
	t, ok := c.truth(x)
	if !ok {
		c.need(x, "_truth")
	}
	return t == truthTrue, ok
}

// raw returns the bytes of a bytes-like object.
func (v *vm) raw(x Value) (string, bool) {
	x = v.unwrapped(x)
	if x.Kind == kBytes {
		return v.str(x), true
	}
	if !v.isType(x, tByteArray) {
		return "", false
	}
	items := v.slots(x)
	b := make([]byte, len(items))
	for i, y := range items {
		b[i] = byte(y.N)
	}
	return string(b), true
}

// byteSlots returns the slots of a bytearray.
func byteSlots(s string) []Value {
	slots := make([]Value, len(s))
	for i := range slots {
		slots[i] = integer(int(s[i]))
	}
	return slots
}
