package compile

import (
	"math"
	"strconv"
	"strings"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
	"racewalk/sim/python/text"
)

// constant returns the value of an expression that is a constant of the code: a
// literal, a negative number, or a tuple of constants.
func constant(e syntax.Expr) (code.Const, bool) {
	switch e := e.(type) {
	case *syntax.Constant:
		return literal(e.Value), true
	case *syntax.Name:
		return code.Const{Kind: code.ConstTrue}, e.ID == "__debug__" && e.Ctx == syntax.Load
	case *syntax.UnaryOp:
		if c, ok := e.Operand.(*syntax.Constant); ok && e.Op == syntax.USub {
			return negated(literal(c.Value))
		}
	case *syntax.Tuple:
		if e.Ctx != syntax.Load {
			break
		}
		items := make([]code.Const, len(e.Elts))
		for i, elt := range e.Elts {
			c, ok := constant(elt)
			if !ok {
				return code.Const{}, false
			}
			items[i] = c
		}
		return code.Const{Kind: code.ConstTuple, Items: items}, true
	}
	return code.Const{}, false
}

func literal(v syntax.Value) code.Const {
	switch v.Kind {
	case syntax.NoneValue:
		return code.Const{Kind: code.ConstNone}
	case syntax.FalseValue:
		return code.Const{Kind: code.ConstFalse}
	case syntax.TrueValue:
		return code.Const{Kind: code.ConstTrue}
	case syntax.EllipsisValue:
		return code.Const{Kind: code.ConstEllipsis}
	case syntax.IntValue:
		if v.Big != nil {
			return code.Const{Kind: code.ConstBigInt, Big: v.Big}
		}
		return code.Const{Kind: code.ConstInt, Int: v.Int}
	case syntax.FloatValue:
		return code.Const{Kind: code.ConstFloat, Float: v.Float}
	case syntax.ComplexValue:
		return code.Const{Kind: code.ConstComplex, Float: v.Float}
	case syntax.StrValue:
		return code.Const{Kind: code.ConstStr, Str: v.Str}
	case syntax.BytesValue:
		return code.Const{Kind: code.ConstBytes, Str: v.Str}
	}
	panic("compile: unknown literal")
}

// negated returns -c if c is a number.
func negated(c code.Const) (code.Const, bool) {
	switch c.Kind {
	case code.ConstInt:
		return code.Const{Kind: code.ConstInt, Int: -c.Int}, true
	case code.ConstBigInt:
		n := c.Big.Neg()
		if n.IsInt64() {
			return code.Const{Kind: code.ConstInt, Int: n.Int64()}, true
		}
		return code.Const{Kind: code.ConstBigInt, Big: n}, true
	case code.ConstFloat:
		return code.Const{Kind: code.ConstFloat, Float: -c.Float}, true
	}
	return code.Const{}, false
}

func strConst(s string) code.Const { return code.Const{Kind: code.ConstStr, Str: s} }

func intConst(n int) code.Const { return code.Const{Kind: code.ConstInt, Int: int64(n)} }

// namesConst returns a tuple of strings.
func namesConst(names []string) code.Const {
	items := make([]code.Const, len(names))
	for i, name := range names {
		items[i] = strConst(name)
	}
	return code.Const{Kind: code.ConstTuple, Items: items}
}

var noneConst = code.Const{Kind: code.ConstNone}

// constKey returns a text that two constants share if they are the same in type
// and value; codes, of which no two are the same, all share one.
func constKey(c code.Const) string {
	switch c.Kind {
	case code.ConstInt:
		return "i" + strconv.FormatInt(c.Int, 36)
	case code.ConstBigInt:
		return "b" + c.Big.Text(36)
	case code.ConstFloat:
		return "f" + strconv.FormatUint(math.Float64bits(c.Float), 36)
	case code.ConstComplex:
		return "j" + strconv.FormatUint(math.Float64bits(c.Float), 36)
	case code.ConstStr:
		return "s" + strconv.Itoa(len(c.Str)) + ":" + c.Str
	case code.ConstBytes:
		return "y" + strconv.Itoa(len(c.Str)) + ":" + c.Str
	case code.ConstTuple:
		var b strings.Builder
		for _, item := range c.Items {
			b.WriteString(constKey(item))
			b.WriteByte(',')
		}
		return "(" + b.String() + ")"
	}
	return "k" + strconv.Itoa(int(c.Kind))
}

// constRepr renders a constant as Python's repr does.
func constRepr(c code.Const) string {
	switch c.Kind {
	case code.ConstNone:
		return "None"
	case code.ConstTrue:
		return "True"
	case code.ConstFalse:
		return "False"
	case code.ConstInt:
		return strconv.FormatInt(c.Int, 10)
	case code.ConstBigInt:
		return c.Big.String()
	case code.ConstFloat:
		return text.ReprFloat(c.Float)
	case code.ConstComplex:
		return text.ReprFloat(c.Float) + "j"
	case code.ConstStr:
		return text.Repr(c.Str)
	case code.ConstBytes:
		return text.ReprBytes(c.Str)
	}
	panic("compile: no such constant in a pattern")
}

// truth returns whether a condition is a constant, and which.
func truth(e syntax.Expr) (value, known bool) {
	c, ok := constant(e)
	if !ok {
		return false, false
	}
	switch c.Kind {
	case code.ConstNone, code.ConstFalse:
		return false, true
	case code.ConstInt:
		return c.Int != 0, true
	case code.ConstFloat, code.ConstComplex:
		return c.Float != 0, true
	case code.ConstStr, code.ConstBytes:
		return c.Str != "", true
	case code.ConstTuple:
		return len(c.Items) > 0, true
	}
	return true, true
}
