package syntax

// Operator is a binary arithmetic operator.
type Operator uint8

// The binary arithmetic operators.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

var operatorText = [...]string{"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"}

// String returns the operator as it is written.
func (o Operator) String() string { return operatorText[o] }

// UnaryOperator is a unary operator.
type UnaryOperator uint8

// The unary operators.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

var unaryText = [...]string{"~", "not", "+", "-"}

// String returns the operator as it is written.
func (o UnaryOperator) String() string { return unaryText[o] }

// BoolOperator is "and" or "or".
type BoolOperator uint8

// The boolean operators.
const (
	And BoolOperator = iota
	Or
)

// String returns the operator as it is written.
func (o BoolOperator) String() string { return [...]string{"and", "or"}[o] }

// CmpOperator is a comparison operator.
type CmpOperator uint8

// The comparison operators.
const (
	Eq CmpOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

var cmpText = [...]string{"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"}

// String returns the operator as it is written.
func (o CmpOperator) String() string { return cmpText[o] }
