package python

import (
	"math"

	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
	"racewalk/sim/python/text/libm"
)

// Module math.

var mathModule = newModule("math")

func init() {
	constant := func(name string, x float64) { mathModule.member(name, machine.FloatValue(x)) }
	constant("pi", math.Pi)
	constant("e", math.E)
	constant("tau", 2*math.Pi)
	constant("inf", math.Inf(1))
	constant("nan", math.NaN())
	mathFunctions()
	mathRounding()
	mathPredicates()
	mathIntegers()
	mathSums()
}

var (
	errDomain = &text.Error{Type: "ValueError", Message: "math domain error"}
	errRange  = &text.Error{Type: "OverflowError", Message: "math range error"}
)

// mathResult is the result of a function of finite arguments: NaN means that they
// are outside its domain, an infinity that the result is too large.
func (c *call) mathResult(y float64, overflow *text.Error, args ...float64) Value {
	for _, x := range args {
		if math.IsNaN(x) {
			return machine.FloatValue(y)
		}
	}
	if math.IsNaN(y) {
		return c.fault(errDomain)
	}
	if math.IsInf(y, 0) {
		for _, x := range args {
			if math.IsInf(x, 0) {
				return machine.FloatValue(y)
			}
		}
		return c.fault(overflow)
	}
	return machine.FloatValue(y)
}

// floats returns the first n arguments as floats.
func (c *call) floats(n int) ([]float64, bool) {
	x := make([]float64, n)
	for i := range x {
		var ok bool
		if x[i], ok = c.asFloat(c.args[i]); !ok {
			return nil, false
		}
	}
	return x, true
}

func mathFunctions() {
	one := func(name string, f func(float64) float64, overflow *text.Error) {
		mathModule.function(name, "x, /", opNever, func(c *call) Value {
			x, ok := c.asFloat(c.args[0])
			if !ok {
				return none
			}
			return c.mathResult(f(x), overflow, x)
		})
	}
	one("exp", libm.Exp, errRange)
	one("exp2", func(x float64) float64 { return libm.Pow(2, x) }, errRange)
	one("expm1", libm.Expm1, errRange)
	one("sinh", libm.Sinh, errRange)
	one("cosh", libm.Cosh, errRange)
	one("tanh", libm.Tanh, errRange)
	one("sin", libm.Sin, errDomain)
	one("cos", libm.Cos, errDomain)
	one("tan", libm.Tan, errDomain)
	one("asin", libm.Asin, errDomain)
	one("acos", libm.Acos, errDomain)
	one("atan", libm.Atan, errDomain)
	one("asinh", libm.Asinh, errDomain)
	one("acosh", libm.Acosh, errDomain)
	one("atanh", libm.Atanh, errDomain)
	one("sqrt", math.Sqrt, errDomain)
	one("cbrt", libm.Cbrt, errDomain)
	one("log1p", libm.Log1p, errDomain)
	one("fabs", math.Abs, errDomain)
	one("erf", math.Erf, errDomain)
	one("erfc", math.Erfc, errDomain)
	one("degrees", func(x float64) float64 { return x * (180 / math.Pi) }, errRange)
	one("radians", func(x float64) float64 { return x * (math.Pi / 180) }, errRange)
	one("gamma", gammaOf, errRange)
	one("lgamma", func(x float64) float64 { y, _ := math.Lgamma(x); return y }, errDomain)
	two := func(name string, f func(x, y float64) float64) {
		mathModule.function(name, "x, y, /", opNever, func(c *call) Value {
			x, ok := c.floats(2)
			if !ok {
				return none
			}
			return c.mathResult(f(x[0], x[1]), errDomain, x...)
		})
	}
	two("atan2", libm.Atan2)
	two("copysign", math.Copysign)
	two("remainder", math.Remainder)
	two("fmod", func(x, y float64) float64 {
		if math.IsInf(y, 0) && !math.IsInf(x, 0) {
			return x
		}
		return math.Mod(x, y)
	})
	mathModule.function("pow", "x, y, /", opNever, func(c *call) Value {
		x, ok := c.floats(2)
		if !ok {
			return none
		}
		if x[0] == 0 && x[1] < 0 && !math.IsInf(x[1], 0) {
			return c.fault(errDomain)
		}
		return c.mathResult(libm.Pow(x[0], x[1]), errRange, x...)
	})
	mathModule.function("log", "x, base=, /", opNever, logarithmOf)
	mathModule.function("log2", "x, /", opNever, func(c *call) Value { return c.logarithm(c.args[0], libm.Log2) })
	mathModule.function("log10", "x, /", opNever, func(c *call) Value { return c.logarithm(c.args[0], libm.Log10) })
}

// gammaOf is the gamma function: exact for small whole numbers, NaN at its poles.
func gammaOf(x float64) float64 {
	if x == math.Floor(x) {
		switch {
		case x <= 0 && !math.IsInf(x, 1):
			return math.NaN()
		case x <= 23:
			y := 1.0
			for i := 2.0; i < x; i++ {
				y *= i
			}
			return y
		}
	}
	return math.Gamma(x)
}

// logarithm is one of the logarithms, of an int of any size too.
func (c *call) logarithm(x Value, f func(float64) float64) Value {
	if y := c.unwrapped(x); y.Kind == machine.Big && c.m.Big(y).Sign() > 0 {
		head, e := c.m.Big(y).Frexp()
		return machine.FloatValue(f(head) + float64(float64(e)*f(2)))
	}
	v, ok := c.asFloat(x)
	if !ok {
		return none
	}
	if v == 0 {
		return c.fault(errDomain)
	}
	return c.mathResult(f(v), errDomain, v)
}

func logarithmOf(c *call) Value {
	x := c.logarithm(c.args[0], libm.Log)
	if c.failed() || !c.given(1) {
		return x
	}
	base := c.logarithm(c.args[1], libm.Log)
	if c.failed() {
		return none
	}
	return c.floatResult(text.FloatDiv(x.Float(), base.Float()))
}

func mathRounding() {
	whole := func(name, method string, f func(float64) (text.Int, error)) {
		mathModule.function(name, "x, /", opNever, func(c *call) Value {
			x := c.unwrapped(c.args[0])
			if c.user(c.args[0], method) {
				return none
			}
			if isInt(x) || x.Kind == machine.Big {
				return c.fromInt(c.toInt(x))
			}
			if name == "trunc" && x.Kind != machine.Float {
				return c.raise(typeError, "type %s doesn't define __trunc__ method", c.typeName(c.args[0]))
			}
			y, ok := c.asFloat(c.args[0])
			if !ok {
				return none
			}
			return c.intResult(f(y))
		})
	}
	whole("floor", "__floor__", text.Floor)
	whole("ceil", "__ceil__", text.Ceil)
	whole("trunc", "__trunc__", text.FloatToInt)
	mathModule.function("modf", "x, /", opNever, func(c *call) Value {
		x, ok := c.asFloat(c.args[0])
		if !ok {
			return none
		}
		whole, part := math.Trunc(x), math.Copysign(x-math.Trunc(x), x)
		if math.IsInf(x, 0) {
			part = math.Copysign(0, x)
		}
		return c.newTuple(machine.FloatValue(part), machine.FloatValue(whole))
	})
	mathModule.function("frexp", "x, /", opNever, func(c *call) Value {
		x, ok := c.asFloat(c.args[0])
		if !ok {
			return none
		}
		frac, e := math.Frexp(x)
		return c.newTuple(machine.FloatValue(frac), integer(e))
	})
	mathModule.function("ldexp", "x, i, /", opNever, func(c *call) Value {
		x, ok := c.asFloat(c.args[0])
		if !ok {
			return none
		}
		n, ok := c.asInt(c.args[1])
		if !ok {
			return none
		}
		return c.mathResult(math.Ldexp(x, int(max(min(text.ClampIndex(n), 5000), -5000))), errRange, x)
	})
	mathModule.function("nextafter", "x, y, /, *, steps=", opNever, func(c *call) Value {
		x, ok := c.floats(2)
		if !ok {
			return none
		}
		n := int64(1)
		if c.given(2) && c.args[2].Kind != kNone {
			if n, ok = c.asIndex(c.args[2]); !ok {
				return none
			}
		}
		for ; n > 0 && x[0] != x[1]; n-- {
			x[0] = math.Nextafter(x[0], x[1])
		}
		return machine.FloatValue(x[0])
	})
	mathModule.function("ulp", "x, /", opNever, func(c *call) Value {
		x, ok := c.asFloat(c.args[0])
		if !ok || math.IsNaN(x) {
			return machine.FloatValue(x)
		}
		x = math.Abs(x)
		if next := math.Nextafter(x, math.Inf(1)); !math.IsInf(next, 0) {
			return machine.FloatValue(next - x)
		} else if math.IsInf(x, 0) {
			return machine.FloatValue(x)
		}
		return machine.FloatValue(x - math.Nextafter(x, 0))
	})
}

func mathPredicates() {
	is := func(name string, f func(float64) bool) {
		mathModule.function(name, "x, /", opNever, func(c *call) Value {
			x, ok := c.asFloat(c.args[0])
			return boolean(ok && f(x))
		})
	}
	is("isnan", math.IsNaN)
	is("isinf", func(x float64) bool { return math.IsInf(x, 0) })
	is("isfinite", func(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) })
	mathModule.function("isclose", "a, b, *, rel_tol=, abs_tol=", opNever, func(c *call) Value {
		tolerance := [4]float64{0, 0, 1e-9, 0}
		for i := range tolerance {
			if c.given(i) {
				var ok bool
				if tolerance[i], ok = c.asFloat(c.args[i]); !ok {
					return none
				}
			}
		}
		a, b, rel, abs := tolerance[0], tolerance[1], tolerance[2], tolerance[3]
		switch {
		case rel < 0 || abs < 0:
			return c.raise(valueError, "tolerances must be non-negative")
		case a == b:
			return vTrue
		case math.IsInf(a, 0) || math.IsInf(b, 0):
			return vFalse
		}
		d := math.Abs(b - a)
		return boolean(d <= math.Abs(rel*b) || d <= math.Abs(rel*a) || d <= abs)
	})
}

// ints returns integers of any size.
func (c *call) ints(args []Value) ([]*bigint.Int, bool) {
	out := make([]*bigint.Int, len(args))
	for i, x := range args {
		n, ok := c.asInt(x)
		if !ok {
			return nil, false
		}
		if out[i] = n.Big; n.Big == nil {
			out[i] = bigint.New(n.Small)
		}
	}
	return out, true
}

func mathIntegers() {
	fold := func(name string, start int64, f func(a, b *bigint.Int) *bigint.Int) {
		mathModule.function(name, "*integers", opNever, func(c *call) Value {
			n, ok := c.ints(c.rest)
			if !ok {
				return none
			}
			a := bigint.New(start)
			for i, b := range n {
				if i == 0 {
					a = b.Abs()
				} else {
					a = f(a, b.Abs())
				}
			}
			return c.fromInt(text.Big(a))
		})
	}
	fold("gcd", 0, (*bigint.Int).GCD)
	fold("lcm", 1, func(a, b *bigint.Int) *bigint.Int {
		if a.Sign() == 0 || b.Sign() == 0 {
			return bigint.New(0)
		}
		part, _ := a.DivMod(a.GCD(b))
		return part.Mul(b)
	})
	mathModule.function("isqrt", "n, /", opNever, func(c *call) Value {
		n, ok := c.ints(c.args[:1])
		switch {
		case !ok:
			return none
		case n[0].Sign() < 0:
			return c.raise(valueError, "isqrt() argument must be nonnegative")
		}
		return c.fromInt(text.Big(n[0].Sqrt()))
	})
	mathModule.function("factorial", "n, /", opNever, func(c *call) Value {
		n, ok := c.asIndex(c.args[0])
		switch {
		case !ok:
			return none
		case n < 0:
			return c.raise(valueError, "factorial() not defined for negative values")
		case n > 200_000:
			return c.fault(&text.Error{Type: "MemoryError"})
		}
		return c.fromInt(text.Big(bigint.Product(1, n)))
	})
	choose := func(name, sig string, f func(n, k int64) *bigint.Int) {
		mathModule.function(name, sig, opNever, func(c *call) Value {
			n, ok := c.asIndex(c.args[0])
			if !ok {
				return none
			}
			k := n
			if c.given(1) && c.args[1].Kind != kNone {
				if k, ok = c.asIndex(c.args[1]); !ok {
					return none
				}
			}
			switch {
			case n < 0:
				return c.raise(valueError, "n must be a non-negative integer")
			case k < 0:
				return c.raise(valueError, "k must be a non-negative integer")
			case k > n:
				return integer(0)
			case min(k, n-k) > 200_000 || name == "perm" && k > 200_000:
				return c.fault(&text.Error{Type: "MemoryError"})
			}
			return c.fromInt(text.Big(f(n, k)))
		})
	}
	arrangements := func(n, k int64) *bigint.Int { return bigint.Product(n-k+1, n) }
	choose("perm", "n, k=, /", arrangements)
	choose("comb", "n, k, /", func(n, k int64) *bigint.Int {
		k = min(k, n-k)
		q, _ := arrangements(n, k).DivMod(bigint.Product(1, k))
		return q
	})
}

func mathSums() {
	mathModule.function("prod", "iterable, /, *, start=", opReads, func(c *call) Value {
		items, ok := c.itemsOf(c.args[0])
		if !ok {
			return none
		}
		total := c.option(1, integer(1))
		for _, x := range items {
			if !isNumber(total) || !isNumber(x) {
				return c.prelude("_product", c.newList(items...), c.option(1, integer(1)))
			}
			y, _, err := c.arithmetic(code.Mul, total, x)
			if err != nil {
				return c.fault(err)
			}
			total = y
		}
		return total
	})
	mathModule.function("fsum", "seq, /", opReads, func(c *call) Value {
		x, ok := c.vector(c.args[0])
		if !ok {
			return none
		}
		return machine.FloatValue(exactSum(x))
	})
	mathModule.function("hypot", "*coordinates", opNever, func(c *call) Value {
		x, ok := c.allFloats(c.rest)
		if !ok {
			return none
		}
		return machine.FloatValue(libm.Hypot(x))
	})
	pairs := func(c *call) (p, q []float64, ok bool) {
		if p, ok = c.vector(c.args[0]); ok {
			q, ok = c.vector(c.args[1])
		}
		return p, q, ok
	}
	mathModule.function("dist", "p, q, /", opReads, func(c *call) Value {
		p, q, ok := pairs(c)
		switch {
		case !ok:
			return none
		case len(p) != len(q):
			return c.raise(valueError, "both points must have the same number of dimensions")
		}
		for i := range p {
			p[i] -= q[i]
		}
		return machine.FloatValue(libm.Hypot(p))
	})
	mathModule.function("sumprod", "p, q, /", opReads, func(c *call) Value {
		a, ok := c.itemsOf(c.args[0])
		if !ok {
			return none
		}
		b, ok := c.itemsOf(c.args[1])
		if !ok {
			return none
		}
		if len(a) != len(b) {
			return c.raise(valueError, "Inputs are not the same length")
		}
		total, exact := integer(0), true
		for i := range a {
			if !isNumber(a[i]) || !isNumber(b[i]) {
				return c.raise(typeError, "unsupported operand type(s) for *: '%s' and '%s'", c.typeName(a[i]), c.typeName(b[i]))
			}
			exact = exact && a[i].Kind != machine.Float && b[i].Kind != machine.Float
		}
		if !exact {
			p, q, ok := pairs(c)
			if !ok {
				return none
			}
			return machine.FloatValue(libm.Dot(p, q))
		}
		for i := range a {
			y, _, err := c.arithmetic(code.Mul, a[i], b[i])
			if err == nil {
				total, _, err = c.arithmetic(code.Add, total, y)
			}
			if err != nil {
				return c.fault(err)
			}
		}
		return total
	})
}

// vector returns the items of an iterable as floats.
func (c *call) vector(x Value) ([]float64, bool) {
	items, ok := c.itemsOf(x)
	if !ok {
		return nil, false
	}
	return c.allFloats(items)
}

func (c *call) allFloats(items []Value) ([]float64, bool) {
	out := make([]float64, len(items))
	for i, x := range items {
		var ok bool
		if out[i], ok = c.asFloat(x); !ok {
			return nil, false
		}
	}
	return out, true
}

// exactSum returns the float nearest to the sum: J. R. Shewchuk, "Adaptive
// Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates",
// Discrete & Computational Geometry 18 (1997).
func exactSum(items []float64) float64 {
	plain, partials := 0.0, []float64(nil)
	for _, x := range items {
		plain += x
	}
	for _, x := range items {
		if math.IsInf(x, 0) || math.IsNaN(x) {
			return plain
		}
		kept := partials[:0]
		for _, y := range partials {
			if math.Abs(x) < math.Abs(y) {
				x, y = y, x
			}
			high := x + y
			if low := y - (high - x); low != 0 {
				kept = append(kept, low)
			}
			x = high
		}
		partials = append(kept, x)
	}
	// From the largest down; a rest that is exactly half a unit decides by the sign
	// of what comes below it.
	total := 0.0
	for n := len(partials) - 1; n >= 0; n-- {
		x := total
		y := partials[n]
		total = x + y
		low := y - (total - x)
		if low != 0 {
			if n > 0 && (low < 0) == (partials[n-1] < 0) {
				twice := low * 2
				if next := total + twice; next-total == twice {
					total = next
				}
			}
			break
		}
	}
	return total
}
