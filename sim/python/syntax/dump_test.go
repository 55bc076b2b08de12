package syntax

import (
	"encoding/hex"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"unicode/utf16"
)

// dump writes a tree as testdata/regen.py does: a node a line, its span, its
// plain fields, and its children one deeper. Empty fields are left out.
func dump(m *Module) string {
	d := &dumper{}
	d.node(reflect.ValueOf(m), "", 0)
	return strings.Join(d.lines, "\n") + "\n"
}

type dumper struct{ lines []string }

// typeNames has what CPython calls a type where it is not the Go name.
var typeNames = map[string]string{
	"ExprStmt": "Expr", "Comprehension": "comprehension", "Arguments": "arguments",
	"Arg": "arg", "Keyword": "keyword", "Alias": "alias", "WithItem": "withitem",
	"MatchCase": "match_case",
}

func typeName(v reflect.Value) string {
	name := v.Type().Name()
	if python, ok := typeNames[name]; ok {
		name = python
	}
	if f := v.FieldByName("Async"); f.IsValid() && f.Bool() {
		name = "Async" + name
	}
	if f := v.FieldByName("Star"); f.IsValid() && f.Bool() {
		name += "Star"
	}
	return name
}

func (d *dumper) node(v reflect.Value, label string, depth int) {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			d.lines = append(d.lines, strings.Repeat(" ", depth)+label+"None")
			return
		}
		v = v.Elem()
	}
	var place string
	var scalars []string
	type child struct {
		label string
		value reflect.Value
	}
	var children []child
	for i := range v.NumField() {
		name, f := v.Type().Field(i).Name, v.Field(i)
		if name == "Warnings" {
			continue
		}
		switch name {
		case "Span":
			s := f.Interface().(Span)
			place = fmt.Sprintf(" %d:%d-%d:%d", s.Line, s.Col, s.EndLine, s.EndCol)
			continue
		case "File", "NameSpan", "Async", "Star":
			continue
		}
		label := strings.ToLower(name)
		if s, ok := scalar(label, f); ok {
			scalars = append(scalars, s)
			continue
		}
		if f.Kind() == reflect.Slice {
			for j := range f.Len() {
				children = append(children, child{label + ":", f.Index(j)})
			}
		} else if !f.IsNil() {
			children = append(children, child{label + ":", f})
		}
	}
	slices.SortStableFunc(children, func(a, b child) int { return strings.Compare(a.label, b.label) })
	slices.Sort(scalars)
	d.lines = append(d.lines, strings.Repeat(" ", depth)+label+"("+typeName(v)+place+strings.Join(scalars, ""))
	for _, c := range children {
		d.node(c.value, c.label, depth+1)
	}
	d.lines[len(d.lines)-1] += ")"
}

var contexts = [...]string{Load: "Load", Store: "Store", Del: "Del"}
var operatorNames = [...]string{
	"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv",
}
var unaryNames = [...]string{"Invert", "Not", "UAdd", "USub"}
var cmpNames = [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}

// scalar returns the text of a field that holds no nodes.
func scalar(label string, f reflect.Value) (string, bool) {
	switch x := f.Interface().(type) {
	case Context:
		if x == Load {
			return "", true
		}
		return " ctx=" + contexts[x], true
	case Operator:
		return " op=" + operatorNames[x], true
	case UnaryOperator:
		return " op=" + unaryNames[x], true
	case BoolOperator:
		return " op=" + [...]string{"And", "Or"}[x], true
	case []CmpOperator:
		names := make([]string, len(x))
		for i, op := range x {
			names[i] = cmpNames[op]
		}
		return " ops=" + strings.Join(names, ","), true
	case ValueKind:
		return " value=" + valueText(Value{Kind: x}), true
	case Value:
		return " value=" + valueText(x), true
	case byte:
		if x == 0 {
			return "", true
		}
		return " " + label + "=" + string(rune(x)), true
	case bool:
		if !x {
			return "", true
		}
		return " " + label + "=1", true
	case int:
		if x == 0 {
			return "", true
		}
		return fmt.Sprintf(" %s=%d", label, x), true
	case string:
		if x == "" {
			return "", true
		}
		return " " + label + "=" + quote(x), true
	case []string:
		if len(x) == 0 {
			return "", true
		}
		return " " + label + "=" + strings.Join(x, ","), true
	}
	return "", false
}

func valueText(v Value) string {
	switch v.Kind {
	case IntValue:
		if v.Big != nil {
			return "int:" + v.Big.String()
		}
		return fmt.Sprintf("int:%d", v.Int)
	case FloatValue:
		return fmt.Sprintf("float:%016x", math.Float64bits(v.Float))
	case ComplexValue:
		return fmt.Sprintf("complex:%016x", math.Float64bits(v.Float))
	case StrValue:
		return "str:" + quote(v.Str)
	case BytesValue:
		return "bytes:" + hex.EncodeToString([]byte(v.Str))
	}
	return [...]string{"None", "False", "True", "Ellipsis"}[v.Kind]
}

// quote writes a string as Python's json.dumps does.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case strings.ContainsRune("\b\f\n\r\t", r):
			b.WriteByte('\\')
			b.WriteByte("b?nt?fr"[strings.IndexRune("\b?\n\t?\f\r", r)])
		case r < ' ':
			fmt.Fprintf(&b, `\u%04x`, r)
		case r < 0x7F:
			b.WriteRune(r)
		default:
			for _, u := range utf16.AppendRune(nil, r) {
				fmt.Fprintf(&b, `\u%04x`, u)
			}
		}
	}
	b.WriteByte('"')
	return b.String()
}
