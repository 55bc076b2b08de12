package python

import (
	"math"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
	"racewalk/sim/python/text/libm"
)

func init() {
	constructor(intType, "x=, /, base=", opReads, makeInt)
	constructor(floatType, "x=, /", opReads, makeFloat)
	constructor(boolType, "x=, /", opReads, func(c *call) Value {
		yes, ok := c.isTrue(c.args[0])
		return boolean(yes && ok)
	})
	builtin("abs", def("abs", "x, /", opNever, absOf))
	builtin("round", def("round", "number, ndigits=", opNever, roundOf))
	builtin("divmod", def("divmod", "x, y, /", opNever, divModOf))
	builtin("pow", def("pow", "base, exp, mod=", opNever, powOf))
	builtin("bin", def("bin", "x, /", opNever, based(text.Bin)))
	builtin("oct", def("oct", "x, /", opNever, based(text.Oct)))
	builtin("hex", def("hex", "x, /", opNever, based(text.Hex)))
	builtin("chr", def("chr", "i, /", opNever, chrOf))
	builtin("ord", def("ord", "c, /", opNever, ordOf))
}

func makeInt(c *call) Value {
	if c.given(1) {
		return intOfBase(c)
	}
	if !c.given(0) {
		return integer(0)
	}
	x := c.args[0]
	if c.hasMethod(x, "__int__") || c.hasMethod(x, "__index__") || c.hasMethod(x, "__trunc__") {
		return c.need(x, "_int")
	}
	switch y := c.unwrapped(x); {
	case isInt(y) || y.Kind == machine.Big:
		return c.fromInt(c.toInt(y))
	case y.Kind == machine.Float:
		return c.intResult(text.FloatToInt(y.Float()))
	case y.Kind == machine.Text:
		return c.intResult(text.ParseInt(c.str(y), 10))
	}
	if s, ok := c.raw(x); ok {
		return c.intOfBytes(s, 10)
	}
	return c.raise(typeError, "int() argument must be a string, a bytes-like object or a real number, not '%s'", c.typeName(x))
}

func intOfBase(c *call) Value {
	base, ok := c.asInt(c.args[1])
	if !ok {
		return none
	}
	if !c.given(0) {
		return c.raise(typeError, "int() missing string argument")
	}
	if base.Big != nil {
		base.Small = -1
	}
	if s, ok := c.asText(c.args[0]); ok {
		return c.intResult(text.ParseInt(s, base.Small))
	}
	if s, ok := c.raw(c.args[0]); ok {
		return c.intOfBytes(s, base.Small)
	}
	return c.raise(typeError, "int() can't convert non-string with explicit base")
}

// intOfBytes is int(b): as of a str, but for the message.
func (c *call) intOfBytes(s string, base int64) Value {
	n, err := text.ParseInt(narrow(s), base)
	if e, ok := err.(*text.Error); ok && s != "" {
		if invalid := "invalid literal for int()"; len(e.Message) > len(invalid) && e.Message[:len(invalid)] == invalid {
			return c.raise(valueError, "invalid literal for int() with base %d: %s", base, text.ReprBytes(s))
		}
	}
	return c.intResult(n, err)
}

// intResult is the result of a native that gives an int.
func (c *call) intResult(n text.Int, err error) Value {
	if err != nil {
		return c.fault(err)
	}
	return c.fromInt(n)
}

// floatResult is the result of a native that gives a float.
func (c *call) floatResult(f float64, err error) Value {
	if err != nil {
		return c.fault(err)
	}
	return machine.FloatValue(f)
}

func makeFloat(c *call) Value {
	if !c.given(0) {
		return machine.FloatValue(0)
	}
	x := c.args[0]
	if s, ok := c.asText(x); ok && !c.hasMethod(x, "__float__") {
		return c.floatResult(text.ParseFloat(s))
	}
	if s, ok := c.raw(x); ok {
		f, err := text.ParseFloat(narrow(s))
		if err != nil {
			return c.raise(valueError, "could not convert string to float: %s", text.ReprBytes(s))
		}
		return machine.FloatValue(f)
	}
	if y := c.unwrapped(x); !isNumber(y) && !c.hasMethod(x, "__float__") && !c.hasMethod(x, "__index__") {
		return c.raise(typeError, "float() argument must be a string or a real number, not '%s'", c.typeName(x))
	}
	if c.hasMethod(x, "__float__") {
		return c.need(x, "_float")
	}
	f, ok := c.asFloat(x)
	if !ok {
		return none
	}
	return machine.FloatValue(f)
}

func absOf(c *call) Value {
	x := c.args[0]
	if c.user(x, "__abs__") {
		return none
	}
	switch x = c.unwrapped(x); {
	case x.Kind == machine.Float:
		return machine.FloatValue(math.Abs(x.Float()))
	case isInt(x) || x.Kind == machine.Big:
		return c.fromInt(text.Abs(c.toInt(x)))
	case c.isType(x, tComplex):
		z, _ := c.complexOf(x)
		return machine.FloatValue(libm.Hypot([]float64{real(z), imag(z)}))
	}
	return c.raise(typeError, "bad operand type for abs(): '%s'", c.typeName(c.args[0]))
}

func roundOf(c *call) Value {
	x := c.args[0]
	whole := !c.given(1) || c.args[1].Kind == kNone
	if whole && c.user(x, "__round__") || !whole && c.user(x, "__round__", c.args[1]) {
		return none
	}
	x = c.unwrapped(x)
	if !isNumber(x) {
		return c.raise(typeError, "type %s doesn't define __round__ method", c.typeName(c.args[0]))
	}
	if whole {
		if x.Kind == machine.Float {
			return c.intResult(text.RoundToInt(x.Float()))
		}
		return c.fromInt(c.toInt(x))
	}
	digits, ok := c.asInt(c.args[1])
	if !ok {
		return none
	}
	if x.Kind == machine.Float {
		return c.floatResult(text.RoundFloat(x.Float(), digits))
	}
	return c.fromInt(text.RoundInt(c.toInt(x), digits))
}

func divModOf(c *call) Value {
	a, b := c.args[0], c.args[1]
	if c.hasMethod(a, "__divmod__") || c.hasMethod(b, "__rdivmod__") {
		return c.prelude("_divmod", a, b)
	}
	x, y := c.unwrapped(a), c.unwrapped(b)
	switch {
	case !isNumber(x) || !isNumber(y):
		return c.raise(typeError, "unsupported operand type(s) for divmod(): '%s' and '%s'", c.typeName(a), c.typeName(b))
	case x.Kind != machine.Float && y.Kind != machine.Float:
		q, r, err := text.DivMod(c.toInt(x), c.toInt(y))
		if err != nil {
			return c.fault(err)
		}
		return c.newTuple(c.fromInt(q), c.fromInt(r))
	}
	f, ok := c.asFloat(x)
	g, ok2 := c.asFloat(y)
	if !ok || !ok2 {
		return none
	}
	q, r, err := text.FloatDivMod(f, g)
	if err != nil {
		return c.fault(err)
	}
	return c.newTuple(machine.FloatValue(q), machine.FloatValue(r))
}

func powOf(c *call) Value {
	a, b := c.args[0], c.args[1]
	if c.given(2) && c.args[2].Kind != kNone {
		return powModOf(c)
	}
	x, y := c.unwrapped(a), c.unwrapped(b)
	if c.hasMethod(a, "__pow__") || c.hasMethod(b, "__rpow__") {
		return c.prelude("_pow", a, b)
	}
	if c.isType(x, tComplex) || c.isType(y, tComplex) {
		if z, ok, err := c.complexArithmetic(code.Pow, x, y); err != nil {
			return c.fault(err)
		} else if ok {
			return z
		}
	}
	if !isNumber(x) || !isNumber(y) {
		return c.raise(typeError, "unsupported operand type(s) for ** or pow(): '%s' and '%s'", c.typeName(a), c.typeName(b))
	}
	z, _, err := c.arithmetic(code.Pow, x, y)
	if err != nil {
		return c.fault(err)
	}
	return z
}

func powModOf(c *call) Value {
	var n [3]text.Int
	for i := range n {
		x := c.unwrapped(c.args[i])
		if !isInt(x) && x.Kind != machine.Big {
			if !isNumber(x) {
				return c.raise(typeError, "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
					c.typeName(c.args[0]), c.typeName(c.args[1]), c.typeName(c.args[2]))
			}
			return c.raise(typeError, "pow() 3rd argument not allowed unless all arguments are integers")
		}
		n[i] = c.toInt(x)
	}
	return c.intResult(text.PowMod(n[0], n[1], n[2]))
}

// based makes bin, oct or hex.
func based(show func(text.Int) string) func(c *call) Value {
	return func(c *call) Value {
		n, ok := c.asInt(c.args[0])
		if !ok {
			return none
		}
		return c.text(show(n))
	}
}

func chrOf(c *call) Value {
	n, ok := c.asInt(c.args[0])
	if !ok {
		return none
	}
	return c.textResult(text.Chr(n))
}

func ordOf(c *call) Value {
	x := c.args[0]
	if s, ok := c.asText(x); ok {
		n, err := text.Ord(s)
		return c.intResult(text.Small(n), err)
	}
	s, ok := c.raw(x)
	if !ok {
		return c.raise(typeError, "ord() expected string of length 1, but %s found", c.typeName(x))
	}
	if len(s) != 1 {
		return c.raise(typeError, "ord() expected a character, but string of length %d found", len(s))
	}
	return integer(int(s[0]))
}
