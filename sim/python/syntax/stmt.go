package syntax

// Module is a parsed file.
type Module struct {
	File string
	Body []Stmt
	// Warnings are what CPython warns of when it reads the text: escapes that are
	// none. Their kind is "SyntaxWarning".
	Warnings Diagnostics
}

// Stmt is a statement.
type Stmt interface {
	Node
	stmt()
}

// FunctionDef is a def or, with Async, an async def statement. Its span
// begins at "def" (or "async"), not at the decorators.
type FunctionDef struct {
	Span
	Async         bool
	Name          string
	NameSpan      Span // of the name in the text
	TypeParams    []TypeParam
	Args          *Arguments
	Returns       Expr // nil for none
	Body          []Stmt
	DecoratorList []Expr
}

// ClassDef is a class statement. Its span begins at "class".
type ClassDef struct {
	Span
	Name          string
	NameSpan      Span // of the name in the text
	TypeParams    []TypeParam
	Bases         []Expr
	Keywords      []*Keyword
	Body          []Stmt
	DecoratorList []Expr
}

// Arguments are the parameters of a function.
type Arguments struct {
	PosOnlyArgs []*Arg
	Args        []*Arg
	VarArg      *Arg // *args, or nil
	KwOnlyArgs  []*Arg
	KwDefaults  []Expr // one for each of KwOnlyArgs; nil for none
	KwArg       *Arg   // **kwargs, or nil
	Defaults    []Expr // of the last ones of PosOnlyArgs and Args
}

// Arg is one parameter.
type Arg struct {
	Span
	Arg        string
	Annotation Expr // nil for none
}

// Return is a return statement; Value may be nil.
type Return struct {
	Span
	Value Expr
}

// Delete is a del statement.
type Delete struct {
	Span
	Targets []Expr
}

// Assign is target = target = value.
type Assign struct {
	Span
	Targets []Expr
	Value   Expr
}

// TypeAlias is a type statement: type name[params] = value.
type TypeAlias struct {
	Span
	Name       *Name
	TypeParams []TypeParam
	Value      Expr
}

// AugAssign is target op= value.
type AugAssign struct {
	Span
	Target Expr
	Op     Operator
	Value  Expr
}

// AnnAssign is target: annotation = value. Value may be nil. Simple says that
// the target is a name without parentheses.
type AnnAssign struct {
	Span
	Target     Expr
	Annotation Expr
	Value      Expr
	Simple     bool
}

// For is a for or, with Async, an async for statement.
type For struct {
	Span
	Async        bool
	Target, Iter Expr
	Body, OrElse []Stmt
}

// While is a while statement.
type While struct {
	Span
	Test         Expr
	Body, OrElse []Stmt
}

// If is an if statement; an elif is an If that is alone in OrElse.
type If struct {
	Span
	Test         Expr
	Body, OrElse []Stmt
}

// With is a with or, with Async, an async with statement.
type With struct {
	Span
	Async bool
	Items []*WithItem
	Body  []Stmt
}

// WithItem is one item of a with statement.
type WithItem struct {
	ContextExpr  Expr
	OptionalVars Expr // nil for none
}

// Match is a match statement.
type Match struct {
	Span
	Subject Expr
	Cases   []*MatchCase
}

// MatchCase is one case of a match statement.
type MatchCase struct {
	Pattern Pattern
	Guard   Expr // nil for none
	Body    []Stmt
}

// Raise is a raise statement; Exc and Cause may be nil.
type Raise struct {
	Span
	Exc, Cause Expr
}

// Try is a try statement; with Star its handlers are except* clauses.
type Try struct {
	Span
	Star      bool
	Body      []Stmt
	Handlers  []*ExceptHandler
	OrElse    []Stmt
	FinalBody []Stmt
}

// ExceptHandler is an except clause. A nil Type catches everything; an empty
// Name stands for none.
type ExceptHandler struct {
	Span
	Type Expr
	Name string
	Body []Stmt
}

// Assert is an assert statement; Msg may be nil.
type Assert struct {
	Span
	Test, Msg Expr
}

// Import is an import statement.
type Import struct {
	Span
	Names []*Alias
}

// ImportFrom is from … import …. Module is empty and Level positive in
// "from . import x". A star import has one Alias named "*".
type ImportFrom struct {
	Span
	Module string
	Names  []*Alias
	Level  int // number of leading dots
}

// Alias is one imported name; an empty AsName stands for none.
type Alias struct {
	Span
	Name   string
	AsName string
}

// Global is a global statement.
type Global struct {
	Span
	Names []string
}

// Nonlocal is a nonlocal statement.
type Nonlocal struct {
	Span
	Names []string
}

// ExprStmt is an expression as a statement (Expr in CPython's ast).
type ExprStmt struct {
	Span
	Value Expr
}

// Pass is a pass statement.
type Pass struct{ Span }

// Break is a break statement.
type Break struct{ Span }

// Continue is a continue statement.
type Continue struct{ Span }

// TypeParam is a type parameter: a TypeVar, ParamSpec or TypeVarTuple.
type TypeParam interface {
	Node
	typeParam()
}

// TypeVar is the type parameter name: bound. Bound may be nil.
type TypeVar struct {
	Span
	Name  string
	Bound Expr
}

// ParamSpec is the type parameter **name.
type ParamSpec struct {
	Span
	Name string
}

// TypeVarTuple is the type parameter *name.
type TypeVarTuple struct {
	Span
	Name string
}

func (*FunctionDef) stmt() {}
func (*ClassDef) stmt()    {}
func (*Return) stmt()      {}
func (*Delete) stmt()      {}
func (*Assign) stmt()      {}
func (*TypeAlias) stmt()   {}
func (*AugAssign) stmt()   {}
func (*AnnAssign) stmt()   {}
func (*For) stmt()         {}
func (*While) stmt()       {}
func (*If) stmt()          {}
func (*With) stmt()        {}
func (*Match) stmt()       {}
func (*Raise) stmt()       {}
func (*Try) stmt()         {}
func (*Assert) stmt()      {}
func (*Import) stmt()      {}
func (*ImportFrom) stmt()  {}
func (*Global) stmt()      {}
func (*Nonlocal) stmt()    {}
func (*ExprStmt) stmt()    {}
func (*Pass) stmt()        {}
func (*Break) stmt()       {}
func (*Continue) stmt()    {}

func (*TypeVar) typeParam()      {}
func (*ParamSpec) typeParam()    {}
func (*TypeVarTuple) typeParam() {}
