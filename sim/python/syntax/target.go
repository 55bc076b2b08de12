package syntax

// targetKind says what an expression is a target of: CPython looks into
// targets differently for each.
type targetKind uint8

const (
	assignTarget targetKind = iota
	forTarget
	delTarget
)

// invalidTarget returns the part of e that is no target, or nil.
func invalidTarget(e Expr, kind targetKind) Expr {
	switch e := e.(type) {
	case *Name, *Attribute, *Subscript:
		return nil
	case *List:
		return invalidAmong(e.Elts, kind)
	case *Tuple:
		return invalidAmong(e.Elts, kind)
	case *Starred:
		if kind == delTarget {
			return e
		}
		return invalidTarget(e.Value, kind)
	case *Compare:
		// "for x in y" up to the colon reads as a comparison.
		if kind == forTarget {
			if e.Ops[0] == In {
				return invalidTarget(e.Left, kind)
			}
			return nil
		}
	}
	return e
}

func invalidAmong(elts []Expr, kind targetKind) Expr {
	for _, e := range elts {
		if bad := invalidTarget(e, kind); bad != nil {
			return bad
		}
	}
	return nil
}

// setContext marks e, which is a valid target, and the targets within it.
func setContext(e Expr, ctx Context) {
	switch e := e.(type) {
	case *Name:
		e.Ctx = ctx
	case *Attribute:
		e.Ctx = ctx
	case *Subscript:
		e.Ctx = ctx
	case *Starred:
		e.Ctx = ctx
		setContext(e.Value, ctx)
	case *List:
		e.Ctx = ctx
		setContexts(e.Elts, ctx)
	case *Tuple:
		e.Ctx = ctx
		setContexts(e.Elts, ctx)
	}
}

func setContexts(elts []Expr, ctx Context) {
	for _, e := range elts {
		setContext(e, ctx)
	}
}

// wantTarget checks that e is a valid target, and marks it.
func (p *parser) wantTarget(e Expr, kind targetKind) {
	if bad := invalidTarget(e, kind); bad != nil {
		verb := "assign to"
		if kind == delTarget {
			verb = "delete"
		}
		p.failAt(bad.Where(), "cannot %s %s", verb, describe(bad))
	}
	ctx := Store
	if kind == delTarget {
		ctx = Del
	}
	setContext(e, ctx)
}

// describe names the kind of an expression, in CPython's words.
func describe(e Expr) string {
	switch e := e.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "expression"
	case *GeneratorExp:
		return "generator expression"
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *ListComp:
		return "list comprehension"
	case *SetComp:
		return "set comprehension"
	case *DictComp:
		return "dict comprehension"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *JoinedStr, *FormattedValue:
		return "f-string expression"
	case *Constant:
		return describeConstant(e.Value.Kind)
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	}
	return "expression"
}

func describeConstant(kind ValueKind) string {
	switch kind {
	case NoneValue:
		return "None"
	case TrueValue:
		return "True"
	case FalseValue:
		return "False"
	case EllipsisValue:
		return "ellipsis"
	}
	return "literal"
}
