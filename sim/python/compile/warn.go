package compile

import (
	"slices"

	"racewalk/sim/python/syntax"
)

// What CPython warns of when it compiles: it is no fault, but hardly what was
// meant.

// warn notes a warning; one that is like another on the same line is left out.
func (r *resolver) warn(at syntax.Node, format string, args ...any) {
	w := r.src.diagnostic("SyntaxWarning", at, format, args...)
	same := func(o syntax.Diagnostic) bool { return o.Line == w.Line && o.Message == w.Message }
	if !slices.ContainsFunc(r.warnings, same) {
		r.warnings = append(r.warnings, w)
	}
}

// warnIs warns of a comparison of identity with a literal.
func (r *resolver) warnIs(e *syntax.Compare) {
	left := e.Left
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if op == syntax.Is || op == syntax.IsNot {
			word, other := "is", "=="
			if op == syntax.IsNot {
				word, other = "is not", "!="
			}
			for _, x := range []syntax.Expr{left, right} {
				if t := folded(x); t != "" {
					r.warn(e, "\"%s\" with '%s' literal. Did you mean \"%s\"?", word, t, other)
					return
				}
			}
		}
		left = right
	}
}

// folded names the type of a number or text, or of a tuple of constants, as CPython
// has it after folding, or is "".
func folded(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Constant:
		if e.Value.Kind >= syntax.IntValue {
			return typeOf(e)
		}
	case *syntax.UnaryOp:
		if t := folded(e.Operand); t == "int" || t == "float" {
			return t
		}
	case *syntax.Tuple:
		for _, x := range e.Elts {
			if _, ok := x.(*syntax.Constant); !ok && folded(x) == "" {
				return ""
			}
		}
		return "tuple"
	}
	return ""
}

// warnCall warns of a call of what cannot be called: a comma is missing, most
// likely.
func (r *resolver) warnCall(e *syntax.Call) {
	if _, lambda := e.Func.(*syntax.Lambda); lambda {
		return
	}
	if t := typeOf(e.Func); t != "" {
		r.warn(e.Func, "'%s' object is not callable; perhaps you missed a comma?", t)
	}
}

// warnSubscript warns likewise of subscripts.
func (r *resolver) warnSubscript(e *syntax.Subscript) {
	if e.Ctx != syntax.Load {
		return
	}
	t := typeOf(e.Value)
	switch t {
	case "NoneType", "ellipsis", "int", "float", "bool", "set", "generator", "function":
		r.warn(e.Value, "'%s' object is not subscriptable; perhaps you missed a comma?", t)
	case "str", "bytes", "tuple", "list":
		if index := typeOf(e.Slice); index != "" && index != "int" && index != "bool" {
			r.warn(e.Value, "%s indices must be integers or slices, not %s; perhaps you missed a comma?", t, index)
		}
	}
}

// typeOf names the type of a literal or display, or is "" for any other
// expression.
func typeOf(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Tuple:
		return "tuple"
	case *syntax.List, *syntax.ListComp:
		return "list"
	case *syntax.Dict, *syntax.DictComp:
		return "dict"
	case *syntax.Set, *syntax.SetComp:
		return "set"
	case *syntax.GeneratorExp:
		return "generator"
	case *syntax.Lambda:
		return "function"
	case *syntax.JoinedStr, *syntax.FormattedValue:
		return "str"
	case *syntax.Constant:
		return [...]string{syntax.NoneValue: "NoneType", syntax.FalseValue: "bool", syntax.TrueValue: "bool", syntax.EllipsisValue: "ellipsis",
			syntax.IntValue: "int", syntax.FloatValue: "float", syntax.ComplexValue: "complex", syntax.StrValue: "str", syntax.BytesValue: "bytes"}[e.Value.Kind]
	}
	return ""
}
