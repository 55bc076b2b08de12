package text

import (
	"math"
	"testing"
)

func TestArithmetic(t *testing.T) {
	plain := func(f func(a, b Int) Int) operation {
		return func(a args) []string { return ret(nil, f(a.int(0), a.int(1))) }
	}
	failing := func(f func(a, b Int) (Int, error)) operation {
		return func(a args) []string {
			v, err := f(a.int(0), a.int(1))
			return ret(err, v)
		}
	}
	unary := func(f func(a Int) Int) operation {
		return func(a args) []string { return ret(nil, f(a.int(0))) }
	}
	small := func(f func(a, b int64) (int64, bool)) operation {
		return func(a args) []string {
			v, ok := f(a.i64(0), a.i64(1))
			if !ok {
				return ret(nil, false)
			}
			return ret(nil, v, true)
		}
	}
	golden(t, "arith", 80, map[string]operation{
		"add": plain(Add), "sub": plain(Sub), "mul": failing(Mul), "floordiv": failing(FloorDiv), "mod": failing(Mod),
		"and": plain(And), "or": plain(Or), "xor": plain(Xor),
		"cmp": func(a args) []string { return ret(nil, a.int(0).Cmp(a.int(1))) },
		"divmod": func(a args) []string {
			q, r, err := DivMod(a.int(0), a.int(1))
			return ret(err, q, r)
		},
		"truediv": func(a args) []string {
			f, err := TrueDiv(a.int(0), a.int(1))
			return ret(err, f)
		},
		"add64": small(AddInt64), "sub64": small(SubInt64), "mul64": small(MulInt64),
		"divmod64": func(a args) []string {
			q, r, ok := FloorDivModInt64(a.i64(0), a.i64(1))
			if !ok {
				return ret(nil, false)
			}
			return ret(nil, q, r, true)
		},
		"neg": unary(Neg), "abs": unary(Abs), "invert": unary(Invert),
		"bitlen": func(a args) []string { return ret(nil, a.int(0).BitLen()) },
		"sign":   func(a args) []string { return ret(nil, a.int(0).Sign()) },
		"hash":   func(a args) []string { return ret(nil, HashInt(a.int(0))) },
		"float": func(a args) []string {
			f, err := IntToFloat(a.int(0))
			return ret(err, f)
		},
		"lsh": failing(Lsh), "rsh": failing(Rsh), "pow": failing(Pow),
		"powmod": func(a args) []string {
			v, err := PowMod(a.int(0), a.int(1), a.int(2))
			return ret(err, v)
		},
	})
}

func TestNumerals(t *testing.T) {
	text := func(f func(a Int) string) operation {
		return func(a args) []string { return ret(nil, f(a.int(0))) }
	}
	golden(t, "numeral", 100, map[string]operation{
		"int": func(a args) []string {
			v, err := ParseInt(a.str(0), a.i64(1))
			return ret(err, v)
		},
		"repr": func(a args) []string { return str(ReprInt(a.int(0))) },
		"bin":  text(Bin), "oct": text(Oct), "hex": text(Hex),
	})
}

func TestFloats(t *testing.T) {
	toInt := func(f func(float64) (Int, error)) operation {
		return func(a args) []string {
			v, err := f(a.float(0))
			return ret(err, v)
		}
	}
	binary := func(f func(a, b float64) (float64, error)) operation {
		return func(a args) []string {
			v, err := f(a.float(0), a.float(1))
			if err == ErrComplex {
				return ret(nil, "complex")
			}
			return ret(err, v)
		}
	}
	golden(t, "float", 100, map[string]operation{
		"repr":      func(a args) []string { return ret(nil, ReprFloat(a.float(0))) },
		"hex":       func(a args) []string { return ret(nil, FloatHex(a.float(0))) },
		"isinteger": func(a args) []string { return ret(nil, IsInteger(a.float(0))) },
		"ratio": func(a args) []string {
			n, d, err := AsIntegerRatio(a.float(0))
			return ret(err, n, d)
		},
		"int": toInt(FloatToInt), "floor": toInt(Floor), "ceil": toInt(Ceil),
		"hash": func(a args) []string {
			h, _ := HashFloat(a.float(0))
			return ret(nil, h)
		},
		"parse": func(a args) []string {
			f, err := ParseFloat(a.str(0))
			return ret(err, f)
		},
		"div": binary(FloatDiv), "floordiv": binary(FloatFloorDiv), "mod": binary(FloatMod), "pow": binary(FloatPow),
		"divmod": func(a args) []string {
			q, r, err := FloatDivMod(a.float(0), a.float(1))
			return ret(err, q, r)
		},
		"compare": func(a args) []string {
			cmp, ordered := CompareIntFloat(a.int(0), a.float(1))
			return ret(nil, cmp, ordered)
		},
	})
	if _, ok := HashFloat(math.NaN()); ok {
		t.Error("NaN has a hash")
	}
	if f, _ := ParseFloat("-nan"); !math.Signbit(f) {
		t.Error("-nan has no sign")
	}
}

func TestRounding(t *testing.T) {
	golden(t, "round", 200, map[string]operation{
		"toint": func(a args) []string {
			v, err := RoundToInt(a.float(0))
			return ret(err, v)
		},
		"float": func(a args) []string {
			f, err := RoundFloat(a.float(0), a.int(1))
			return ret(err, f)
		},
		"int": func(a args) []string { return ret(nil, RoundInt(a.int(0), a.int(1))) },
	})
}
