package python

import (
	"math"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

// numeric does an operator on two numbers of any type; ok is false if there is no such
// operator for them, or one is no number.
func (v *vm) numeric(op int32, l, r Value) (x Value, ok bool, err error) {
	switch {
	case isNumber(l) && isNumber(r):
		return v.arithmetic(op, l, r)
	case v.isType(l, tComplex) || v.isType(r, tComplex):
		return v.complexArithmetic(op, l, r)
	}
	return unset, false, nil
}

// arithmetic does an operator on two real numbers; ok is false if there is no such
// operator for them.
func (v *vm) arithmetic(op int32, l, r Value) (x Value, ok bool, err error) {
	if l.Kind == machine.Float || r.Kind == machine.Float {
		return v.floatArithmetic(op, l, r)
	}
	a, b := v.toInt(l), v.toInt(r)
	var n text.Int
	switch op {
	case code.Add:
		n = text.Add(a, b)
	case code.Sub:
		n = text.Sub(a, b)
	case code.Mul:
		n, err = text.Mul(a, b)
	case code.TrueDiv:
		f, err := text.TrueDiv(a, b)
		return machine.FloatValue(f), true, err
	case code.FloorDiv:
		n, err = text.FloorDiv(a, b)
	case code.Mod:
		n, err = text.Mod(a, b)
	case code.Pow:
		if b.Sign() < 0 {
			x, y := v.toFloat(l), v.toFloat(r)
			return v.floatPow(x, y)
		}
		n, err = text.Pow(a, b)
	case code.LShift:
		n, err = text.Lsh(a, b)
	case code.RShift:
		n, err = text.Rsh(a, b)
	case code.And, code.Or, code.Xor:
		switch op {
		case code.And:
			n = text.And(a, b)
		case code.Or:
			n = text.Or(a, b)
		default:
			n = text.Xor(a, b)
		}
		if l.Kind == kBool && r.Kind == kBool {
			return boolean(n.Small != 0), true, nil
		}
	default:
		return unset, false, nil
	}
	return v.fromInt(n), true, err
}

// toFloat converts a number; a big integer beyond the floats becomes infinite.
func (v *vm) toFloat(x Value) float64 {
	switch x.Kind {
	case machine.Float:
		return x.Float()
	case machine.Big:
		f := v.m.Big(x).Float64()
		return f
	}
	return float64(x.N)
}

func (v *vm) floatArithmetic(op int32, l, r Value) (Value, bool, error) {
	a, b := v.toFloat(l), v.toFloat(r)
	if l.Kind == machine.Big && math.IsInf(a, 0) || r.Kind == machine.Big && math.IsInf(b, 0) {
		return unset, true, &text.Error{Type: "OverflowError", Message: "int too large to convert to float"}
	}
	var f float64
	switch op {
	case code.Add:
		f = a + b
	case code.Sub:
		f = a - b
	case code.Mul:
		f = a * b
	case code.TrueDiv:
		if b == 0 {
			return unset, true, &text.Error{Type: "ZeroDivisionError", Message: "float division by zero"}
		}
		f = a / b
	case code.FloorDiv, code.Mod:
		if b == 0 {
			msg := "float floor division by zero"
			if op == code.Mod {
				msg = "float modulo"
			}
			return unset, true, &text.Error{Type: "ZeroDivisionError", Message: msg}
		}
		q, m := floorMod(a, b)
		f = m
		if op == code.FloorDiv {
			f = q
		}
	case code.Pow:
		return v.floatPow(a, b)
	default:
		return unset, false, nil
	}
	return machine.FloatValue(f), true, nil
}

// floatPow returns a ** b.
func (v *vm) floatPow(a, b float64) (Value, bool, error) {
	f, err := text.FloatPow(a, b)
	if err == text.ErrComplex {
		z, err := powComplex(complex(a, 0), complex(b, 0))
		return v.newComplex(z), true, err
	}
	return machine.FloatValue(f), true, err
}

// floorMod is CPython's float_divmod: the remainder has the divisor's sign.
func floorMod(a, b float64) (q, m float64) {
	m = math.Mod(a, b)
	q = (a - m) / b
	if m != 0 {
		if (b < 0) != (m < 0) {
			m += b
			q--
		}
	} else {
		m = math.Copysign(0, b)
	}
	if q == 0 {
		return math.Copysign(0, a/b), m
	}
	f := math.Floor(q)
	if q-f > 0.5 {
		f++
	}
	return f, m
}
