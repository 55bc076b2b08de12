package python

import (
	"math"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

func init() {
	builtin("sum", def("sum", "iterable, /, start=", opReads, sumOf))
}

func sumOf(c *call) Value {
	total := c.option(1, integer(0))
	if c.isType(c.args[0], tRange) && isInt(total) {
		return c.sumOfRange(c.args[0], total)
	}
	items, ok := c.itemsOf(c.args[0])
	if !ok {
		return none
	}
	if total.Kind == machine.Text {
		return c.raise(typeError, "sum() can't sum strings [use ''.join(seq) instead]")
	}
	if total.Kind == kBytes {
		return c.raise(typeError, "sum() can't sum bytes [use b''.join(seq) instead]")
	}
	if c.isType(total, tByteArray) {
		return c.raise(typeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
	}
	for len(items) > 0 {
		switch {
		case total.Kind == machine.Float:
			var n int
			total, n = c.sumFloats(total.Float(), items)
			if items = items[n:]; len(items) == 0 {
				return total
			}
		case !isNumber(total), !isNumber(items[0]):
			return c.prelude("_sum", c.newList(items...), total)
		}
		if !isNumber(items[0]) {
			return c.prelude("_sum", c.newList(items...), total)
		}
		x, _, err := c.arithmetic(code.Add, total, items[0])
		if err != nil {
			return c.fault(err)
		}
		total, items = x, items[1:]
	}
	return total
}

// sumOfRange adds up a range, which can be longer than any list, as Gauss did.
func (c *call) sumOfRange(r, total Value) Value {
	n, ok := c.rangeLen(r)
	if !ok {
		c.exc, c.vm.exc = c.vm.exc, unset
		return none
	}
	if n == 0 {
		return total
	}
	c.spend(int(n))
	last, _ := c.rangeItem(r, n-1)
	x := c.slots(r)[0]
	for _, step := range []struct {
		op int32
		by Value
	}{{code.Add, last}, {code.Mul, machine.IntValue(n)}, {code.FloorDiv, integer(2)}, {code.Add, total}} {
		var err error
		if x, _, err = c.arithmetic(step.op, x, step.by); err != nil {
			return c.fault(err)
		}
	}
	return x
}

// sumFloats adds floats, and ints among them, as CPython 3.12 does (Neumaier,
// "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974).
// It returns how many of the items it has added.
func (v *vm) sumFloats(sum float64, items []Value) (Value, int) {
	lost := 0.0
	n := 0
loop:
	for ; n < len(items); n++ {
		switch x := items[n]; {
		case x.Kind == machine.Float:
			f := x.Float()
			t := sum + f
			if math.Abs(sum) >= math.Abs(f) {
				lost += (sum - t) + f
			} else {
				lost += (f - t) + sum
			}
			sum = t
		case isInt(x):
			sum += float64(x.N)
		default:
			break loop
		}
	}
	if lost != 0 && !math.IsInf(lost, 0) && !math.IsNaN(lost) {
		sum += lost
	}
	return machine.FloatValue(sum), n
}
