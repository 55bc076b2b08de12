package python

import (
	"math"
	"strings"
	"unicode/utf8"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
	"racewalk/sim/python/text/libm"
)

// Complex numbers. The arithmetic is that of CPython (Objects/complexobject.c), to
// the last bit: no operation may be fused with another, hence the conversions.

var complexType = newType("builtins", "complex", objectType)

func init() {
	builtin("complex", complexType)
	constructor(complexType, "real=, imag=", opNever, makeComplex)
	methods(complexType, []nativeMethod{
		{"conjugate", "", opNever, func(c *call) Value {
			z, _ := c.complexOf(c.args[0])
			return c.newComplex(complex(real(z), -imag(z)))
		}},
	})
	method(complexType, "__format__", "self, format_spec, /", opReads, func(c *call) Value {
		return c.formatted(c.args[0], c.str(c.args[1]))
	})
	getter(complexType, "real", func(v *vm, x Value) Value { return v.slots(v.unwrapped(x))[0] })
	getter(complexType, "imag", func(v *vm, x Value) Value { return v.slots(v.unwrapped(x))[1] })
}

func (v *vm) newComplex(z complex128) Value {
	return v.new(tComplex, machine.FloatValue(real(z)), machine.FloatValue(imag(z)))
}

// complexOf returns a number as a complex one.
func (v *vm) complexOf(x Value) (complex128, bool) {
	switch {
	case v.isType(x, tComplex):
		s := v.slots(x)
		return complex(s[0].Float(), s[1].Float()), true
	case isNumber(x):
		return complex(v.toFloat(x), 0), true
	}
	return 0, false
}

func makeComplex(c *call) Value {
	if s, ok := c.asText(c.option(0, none)); ok {
		if c.given(1) {
			return c.raise(typeError, "complex() can't take second arg if first is a string")
		}
		z, ok := parseComplex(s)
		if !ok {
			return c.raise(valueError, "complex() arg is a malformed string")
		}
		return c.newComplex(z)
	}
	var part [2]complex128
	for i := range part {
		if !c.given(i) {
			continue
		}
		x := c.unwrapped(c.args[i])
		if c.hasMethod(c.args[i], "__float__") {
			return c.need(c.args[i], "_float")
		}
		z, ok := c.complexOf(x)
		switch {
		case !ok && i == 0:
			return c.raise(typeError, "complex() first argument must be a string or a number, not '%s'", c.typeName(c.args[0]))
		case !ok && x.Kind == machine.Text:
			return c.raise(typeError, "complex() second arg can't be a string")
		case !ok:
			return c.raise(typeError, "complex() second argument must be a number, not '%s'", c.typeName(c.args[1]))
		}
		part[i] = z
	}
	if !c.given(1) {
		return c.newComplex(part[0])
	}
	r, i := real(part[0]), real(part[1])
	if c.isType(c.unwrapped(c.args[1]), tComplex) {
		r -= imag(part[1])
	}
	if c.given(0) && c.isType(c.unwrapped(c.args[0]), tComplex) {
		i += imag(part[0])
	}
	return c.newComplex(complex(r, i))
}

// parseComplex reads what repr writes, with or without parentheses.
func parseComplex(s string) (complex128, bool) {
	s = strings.TrimSpace(s)
	if inner, ok := strings.CutPrefix(s, "("); ok {
		if inner, ok = strings.CutSuffix(inner, ")"); !ok {
			return 0, false
		}
		s = strings.TrimSpace(inner)
	}
	body, imaginary := strings.CutSuffix(strings.ReplaceAll(s, "J", "j"), "j")
	if !imaginary {
		f, err := text.ParseFloat(s)
		return complex(f, 0), err == nil && !strings.ContainsAny(s, " \t\n")
	}
	at := -1 // where the imaginary part begins: at the last sign that is no exponent's
	for i := 1; i < len(body); i++ {
		if (body[i] == '+' || body[i] == '-') && body[i-1] != 'e' && body[i-1] != 'E' {
			at = i
		}
	}
	first, second := "0", body
	if at > 0 {
		first, second = body[:at], body[at:]
	}
	switch second {
	case "", "+", "-":
		second += "1"
	}
	r, err := text.ParseFloat(first)
	i, err2 := text.ParseFloat(second)
	return complex(r, i), err == nil && err2 == nil && !strings.ContainsAny(body, " \t\n")
}

// complexRepr is repr(z).
func complexRepr(z complex128) string {
	show := func(f float64) string { return strings.TrimSuffix(text.ReprFloat(f), ".0") }
	i := show(imag(z)) + "j"
	if real(z) == 0 && !math.Signbit(real(z)) {
		return i
	}
	return "(" + show(real(z)) + signed(i) + ")"
}

// signed puts a plus in front of a number that has no sign.
func signed(s string) string {
	if s[0] == '-' || s[0] == '+' {
		return s
	}
	return "+" + s
}

// complexFormat is format(z, spec).
func complexFormat(z complex128, spec string) (string, error) {
	bad := func(message string) (string, error) {
		return "", &text.Error{Type: "ValueError", Message: message + " in complex format specifier"}
	}
	if spec == "" {
		return complexRepr(z), nil
	}
	// [[fill]align] and the width are for the whole.
	rest, align := spec, ""
	_, fill := utf8.DecodeRuneInString(spec)
	switch at := strings.IndexAny(spec, "<>^="); at {
	case 0, fill:
		align, rest = spec[:at+1], spec[at+1:]
	}
	if strings.HasSuffix(align, "=") {
		return bad("'=' alignment flag is not allowed")
	}
	sign := ""
	if rest != "" && strings.IndexByte("+- ", rest[0]) >= 0 {
		sign, rest = rest[:1], rest[1:]
	}
	if strings.HasPrefix(rest, "0") {
		return bad("Zero padding is not allowed")
	}
	n := 0
	for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
		n++
	}
	width, rest := rest[:n], rest[n:]
	plain := rest == "" || strings.IndexByte("eEfFgGn", rest[len(rest)-1]) < 0
	if plain && strings.Contains(rest, ".") {
		rest += "g"
	}
	part := func(f float64, sign string) (string, error) {
		if rest == "" {
			s := strings.TrimSuffix(text.ReprFloat(f), ".0")
			if sign == "+" {
				s = signed(s)
			}
			return s, nil
		}
		s, err := text.FormatFloat(f, sign+rest)
		if e, ok := err.(*text.Error); ok {
			err = &text.Error{Type: e.Type, Message: strings.Replace(e.Message, "'float'", "'complex'", 1)}
		}
		return s, err
	}
	i, err := part(imag(z), "+")
	if err != nil {
		return "", err
	}
	r, err := part(real(z), sign)
	if err != nil {
		return "", err
	}
	s := r + i + "j"
	if plain {
		if s = "(" + s + ")"; real(z) == 0 && !math.Signbit(real(z)) {
			s, _ = part(imag(z), sign)
			s += "j"
		}
	}
	if align == "" {
		align = ">"
	}
	return text.FormatStr(s, align+width)
}

// complexArithmetic does an operator on two numbers of which one is complex; ok is
// false if there is no such operator for them.
func (v *vm) complexArithmetic(op int32, l, r Value) (x Value, ok bool, err error) {
	a, ok := v.complexOf(l)
	b, okB := v.complexOf(r)
	if !ok || !okB {
		return unset, false, nil
	}
	var z complex128
	switch op {
	case code.Add:
		z = complex(real(a)+real(b), imag(a)+imag(b))
	case code.Sub:
		z = complex(real(a)-real(b), imag(a)-imag(b))
	case code.Mul:
		z = timesComplex(a, b)
	case code.TrueDiv:
		z, err = overComplex(a, b)
	case code.Pow:
		z, err = powComplex(a, b)
	default:
		return unset, false, nil
	}
	if err != nil {
		return unset, true, err
	}
	return v.newComplex(z), true, nil
}

// equalComplex compares two values of which one is complex.
func (v *vm) equalComplex(a, b Value) bool {
	if isNumber(a) {
		a, b = b, a
	}
	if isNumber(b) { // exactly: a big integer differs from what it is as a float
		s := v.slots(a)
		c, ok := v.compareNumbers(s[0], b)
		return s[1].Float() == 0 && c == 0 && ok
	}
	z, ok := v.complexOf(a)
	w, okB := v.complexOf(b)
	return ok && okB && z == w
}

func timesComplex(a, b complex128) complex128 {
	return complex(float64(real(a)*real(b))-float64(imag(a)*imag(b)), float64(real(a)*imag(b))+float64(imag(a)*real(b)))
}

// overComplex is Smith's algorithm ("Algorithm 116: complex division", 1962).
func overComplex(a, b complex128) (complex128, error) {
	switch r, i := math.Abs(real(b)), math.Abs(imag(b)); {
	case r == 0 && i == 0:
		return 0, &text.Error{Type: "ZeroDivisionError", Message: "complex division by zero"}
	case r >= i:
		ratio := imag(b) / real(b)
		d := real(b) + float64(imag(b)*ratio)
		return complex((real(a)+float64(imag(a)*ratio))/d, (imag(a)-float64(real(a)*ratio))/d), nil
	case i >= r:
		ratio := real(b) / imag(b)
		d := float64(real(b)*ratio) + imag(b)
		return complex((float64(real(a)*ratio)+imag(a))/d, (float64(imag(a)*ratio)-real(a))/d), nil
	}
	return complex(math.NaN(), math.NaN()), nil
}

func powComplex(a, b complex128) (z complex128, err error) {
	n := real(b)
	switch {
	case imag(b) == 0 && n == math.Floor(n) && math.Abs(n) <= 100:
		z = 1
		for p, k := a, int(math.Abs(n)); k > 0; k >>= 1 {
			if k&1 != 0 {
				z = timesComplex(z, p)
			}
			p = timesComplex(p, p)
		}
		if n < 0 {
			if z, err = overComplex(1, z); err != nil {
				err = &text.Error{Type: "ZeroDivisionError", Message: "0.0 to a negative or complex power"}
			}
		}
	case a == 0 && (imag(b) != 0 || n < 0):
		err = &text.Error{Type: "ZeroDivisionError", Message: "0.0 to a negative or complex power"}
	case a == 0:
	default:
		size := libm.Hypot([]float64{real(a), imag(a)})
		length, angle := libm.Pow(size, n), libm.Atan2(imag(a), real(a))
		phase := angle * n
		if imag(b) != 0 {
			length *= libm.Exp(-angle * imag(b))
			phase += float64(imag(b) * libm.Log(size))
		}
		z = complex(length*libm.Cos(phase), length*libm.Sin(phase))
	}
	if err == nil && (math.IsInf(real(z), 0) || math.IsInf(imag(z), 0)) && !math.IsInf(real(a), 0) && !math.IsInf(imag(a), 0) {
		err = &text.Error{Type: "OverflowError", Message: "complex exponentiation"}
	}
	return z, err
}
