package python

import (
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// The methods and attributes of int and float.

func init() {
	methods(intType, []nativeMethod{
		{"bit_length", "", opNever, func(c *call) Value {
			return machine.IntValue(c.toInt(c.args[0]).BitLen())
		}},
		{"bit_count", "", opNever, func(c *call) Value {
			return integer(c.bigInt(c.args[0]).OnesCount())
		}},
		{"conjugate", "", opNever, func(c *call) Value { return c.fromInt(c.toInt(c.args[0])) }},
		{"is_integer", "", opNever, func(c *call) Value { return vTrue }},
		{"as_integer_ratio", "", opNever, func(c *call) Value {
			return c.newTuple(c.fromInt(c.toInt(c.args[0])), integer(1))
		}},
		{"to_bytes", "length=, byteorder=, *, signed=", opNever, toBytes},
	})
	classMethod(intType, "from_bytes", "/, bytes, byteorder=, *, signed=", fromBytes)
	getter(intType, "real", func(v *vm, x Value) Value { return v.fromInt(v.toInt(v.unwrapped(x))) })
	getter(intType, "imag", func(v *vm, x Value) Value { return integer(0) })
	getter(intType, "numerator", func(v *vm, x Value) Value { return v.fromInt(v.toInt(v.unwrapped(x))) })
	getter(intType, "denominator", func(v *vm, x Value) Value { return integer(1) })
	methods(floatType, []nativeMethod{
		{"is_integer", "", opNever, func(c *call) Value { return boolean(text.IsInteger(c.args[0].Float())) }},
		{"hex", "", opNever, func(c *call) Value { return c.text(text.FloatHex(c.args[0].Float())) }},
		{"conjugate", "", opNever, func(c *call) Value { return c.args[0] }},
		{"as_integer_ratio", "", opNever, func(c *call) Value {
			n, d, err := text.AsIntegerRatio(c.args[0].Float())
			if err != nil {
				return c.fault(err)
			}
			return c.newTuple(c.fromInt(n), c.fromInt(d))
		}},
	})
	classMethod(floatType, "fromhex", "string, /", floatFromHex)
	getter(floatType, "real", func(v *vm, x Value) Value { return v.unwrapped(x) })
	getter(floatType, "imag", func(v *vm, x Value) Value { return machine.FloatValue(0) })
}

// byteOrder reports whether argument i asks for the least byte first.
func (c *call) byteOrder(function string, i int) (little, ok bool) {
	if !c.given(i) {
		return false, true
	}
	s, isText := c.asText(c.args[i])
	switch {
	case !isText:
		c.raise(typeError, "%s() argument 'byteorder' must be str, not %s", function, c.typeName(c.args[i]))
	case s == "little" || s == "big":
		return s == "little", true
	default:
		c.raise(valueError, "byteorder must be either 'little' or 'big'")
	}
	return false, false
}

func toBytes(c *call) Value {
	n, ok := c.size(1, 1)
	if !ok {
		return none
	}
	little, ok := c.byteOrder("to_bytes", 2)
	if !ok {
		return none
	}
	signed, ok := c.isTrue(c.args[3])
	if !ok {
		return none
	}
	x := c.bigInt(c.args[0])
	switch {
	case n < 0:
		return c.raise(valueError, "length argument must be non-negative")
	case n > text.MaxLen:
		return c.fault(&text.Error{Type: "MemoryError"})
	case x.Sign() < 0 && !signed:
		return c.raise(overflowError, "can't convert negative int to unsigned")
	}
	limit := bigint.New(1).Lsh(int(n) * 8)
	if signed {
		half := limit.Rsh(1)
		if x.Cmp(half) >= 0 || x.Cmp(half.Neg()) < 0 {
			if n > 0 || x.Sign() != 0 {
				return c.raise(overflowError, "int too big to convert")
			}
		}
		if x.Sign() < 0 {
			x = x.Add(limit)
		}
	} else if x.Cmp(limit) >= 0 {
		return c.raise(overflowError, "int too big to convert")
	}
	b, digits := make([]byte, n), x.Bytes()
	copy(b[len(b)-len(digits):], digits)
	if little {
		reverseBytes(b)
	}
	return c.bytes(string(b))
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}

func fromBytes(c *call) Value {
	little, ok := c.byteOrder("from_bytes", 2)
	if !ok {
		return none
	}
	s, ok := c.raw(c.args[1])
	if !ok {
		if _, isText := c.asText(c.args[1]); isText || !c.iterable(c.args[1]) {
			return c.raise(typeError, "cannot convert '%s' object to bytes", c.typeName(c.args[1]))
		}
		items, ok := c.itemsOf(c.args[1])
		if !ok {
			return none
		}
		b := make([]byte, len(items))
		for i, x := range items {
			if b[i], ok = c.asByte(x, "bytes"); !ok {
				return none
			}
		}
		s = string(b)
	}
	signed, ok := c.isTrue(c.args[3])
	if !ok {
		return none
	}
	b := []byte(s)
	if little {
		reverseBytes(b)
	}
	n := bigint.FromBytes(b)
	if signed && len(b) > 0 && b[0] >= 0x80 {
		n = n.Sub(bigint.New(1).Lsh(len(b) * 8))
	}
	return c.fresh(c.args[0], c.m.BigValue(n))
}

// floatFromHex is float.fromhex: Go reads the same numerals, if they have an
// exponent.
func floatFromHex(c *call) Value {
	s, ok := c.textArg(1, "bad argument type for built-in operation")
	if !ok {
		return none
	}
	f, ok := parseHexFloat(strings.ToLower(text.Strip(s)))
	if !ok {
		return c.raise(valueError, "invalid hexadecimal floating-point string")
	}
	return c.fresh(c.args[0], machine.FloatValue(f))
}
