package syntax

import "racewalk/sim/bigint"

// Node is anything in the tree that has a place in the text.
type Node interface {
	// Where returns the node's span.
	Where() Span
}

// Expr is an expression.
type Expr interface {
	Node
	expr()
}

// Context says what is done with the place that an expression names.
type Context uint8

// The contexts of a Name, Attribute, Subscript, Starred, List or Tuple.
const (
	Load Context = iota
	Store
	Del
)

// BoolOp is a chain of one operator: a and b and c. It has at least two values.
type BoolOp struct {
	Span
	Op     BoolOperator
	Values []Expr
}

// NamedExpr is an assignment expression: (target := value).
type NamedExpr struct {
	Span
	Target *Name
	Value  Expr
}

// BinOp is a binary operation.
type BinOp struct {
	Span
	Left  Expr
	Op    Operator
	Right Expr
}

// UnaryOp is a unary operation.
type UnaryOp struct {
	Span
	Op      UnaryOperator
	Operand Expr
}

// Lambda is a lambda expression.
type Lambda struct {
	Span
	Args *Arguments
	Body Expr
}

// IfExp is a conditional expression: body if test else orelse.
type IfExp struct {
	Span
	Test, Body, OrElse Expr
}

// Dict is a dictionary display. A nil key stands for **value.
type Dict struct {
	Span
	Keys, Values []Expr
}

// Set is a set display; it has at least one element.
type Set struct {
	Span
	Elts []Expr
}

// Comprehension is one "for … in … if …" part of a comprehension.
type Comprehension struct {
	Target  Expr
	Iter    Expr
	Ifs     []Expr
	IsAsync bool
}

// ListComp is a list comprehension.
type ListComp struct {
	Span
	Elt        Expr
	Generators []*Comprehension
}

// SetComp is a set comprehension.
type SetComp struct {
	Span
	Elt        Expr
	Generators []*Comprehension
}

// DictComp is a dictionary comprehension.
type DictComp struct {
	Span
	Key, Value Expr
	Generators []*Comprehension
}

// GeneratorExp is a generator expression. Its span takes in its parentheses,
// also where they are those of a call.
type GeneratorExp struct {
	Span
	Elt        Expr
	Generators []*Comprehension
}

// Await is an await expression.
type Await struct {
	Span
	Value Expr
}

// Yield is a yield expression; Value may be nil.
type Yield struct {
	Span
	Value Expr
}

// YieldFrom is a "yield from" expression.
type YieldFrom struct {
	Span
	Value Expr
}

// Compare is a chain of comparisons: left ops[0] comparators[0] ops[1] ….
type Compare struct {
	Span
	Left        Expr
	Ops         []CmpOperator
	Comparators []Expr
}

// Call is a call. Args holds positional arguments, among them Starred ones,
// and Keywords the others; within each list the order is the text's. Arguments
// are evaluated positional first, as in CPython.
type Call struct {
	Span
	Func     Expr
	Args     []Expr
	Keywords []*Keyword
}

// Keyword is a keyword argument. An empty Arg stands for **value.
type Keyword struct {
	Span
	Arg   string
	Value Expr
}

// FormattedValue is a replacement field of an f-string.
type FormattedValue struct {
	Span
	Value      Expr
	Conversion byte       // 's', 'r', 'a', or 0 for none
	FormatSpec *JoinedStr // nil for none
}

// JoinedStr is an f-string: its values are string Constants, FormattedValues
// and, in a format specification with a nested "=", JoinedStrs.
type JoinedStr struct {
	Span
	Values []Expr
}

// Constant is a literal.
type Constant struct {
	Span
	Value Value
}

// ValueKind is the type of a literal's value.
type ValueKind uint8

// The types of literal.
const (
	NoneValue ValueKind = iota
	FalseValue
	TrueValue
	EllipsisValue
	IntValue
	FloatValue
	ComplexValue // Float times the imaginary unit
	StrValue
	BytesValue
)

// Value is the value of a literal; Kind says which field holds it.
type Value struct {
	Kind  ValueKind
	Int   int64
	Big   *bigint.Int // an IntValue that does not fit into Int; else nil
	Float float64
	Str   string // StrValue: valid UTF-8; BytesValue: the bytes
}

// Attribute is value.attr.
type Attribute struct {
	Span
	Value Expr
	Attr  string
	Ctx   Context
}

// Subscript is value[slice]. Several subscripts form a Tuple.
type Subscript struct {
	Span
	Value Expr
	Slice Expr
	Ctx   Context
}

// Starred is *value in a call, a display or a target.
type Starred struct {
	Span
	Value Expr
	Ctx   Context
}

// Name is a use of a name.
type Name struct {
	Span
	ID  string
	Ctx Context
}

// List is a list display or a bracketed target.
type List struct {
	Span
	Elts []Expr
	Ctx  Context
}

// Tuple is a tuple display or target. Its span takes in its parentheses, if
// it has some.
type Tuple struct {
	Span
	Elts []Expr
	Ctx  Context
}

// Slice is lower:upper:step; each part may be nil. It stands only inside a
// Subscript.
type Slice struct {
	Span
	Lower, Upper, Step Expr
}

func (*BoolOp) expr()         {}
func (*NamedExpr) expr()      {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*Lambda) expr()         {}
func (*IfExp) expr()          {}
func (*Dict) expr()           {}
func (*Set) expr()            {}
func (*ListComp) expr()       {}
func (*SetComp) expr()        {}
func (*DictComp) expr()       {}
func (*GeneratorExp) expr()   {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
func (*YieldFrom) expr()      {}
func (*Compare) expr()        {}
func (*Call) expr()           {}
func (*FormattedValue) expr() {}
func (*JoinedStr) expr()      {}
func (*Constant) expr()       {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Starred) expr()        {}
func (*Name) expr()           {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Slice) expr()          {}
