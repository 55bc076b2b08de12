package code

import (
	"strconv"

	"racewalk/sim/bigint"
)

// Program is a compiled program. Modules[0] is the one that runs as __main__;
// the others are its siblings, imported by name.
type Program struct {
	Modules []*Module
	// Warnings are what CPython warns of when it compiles the files, in order.
	Warnings []Warning
}

// Warning is a SyntaxWarning.
type Warning struct {
	File, Line int32 // index of the source file; from 1
	Message    string
}

// Module is one compiled source file.
type Module struct {
	Name    string
	File    int32 // index of the source file; −1 for a library module
	Body    *Code
	Globals []Global
	// DynamicGlobals is set if the module uses globals(), vars() or exec, so that
	// nothing is known about who uses its globals.
	DynamicGlobals bool
}

// Global is a module-level name.
type Global struct {
	Name string
	// Single: the program binds it exactly once, at module level and not in a
	// loop, and nowhere declares it global to bind or delete it. Once it is bound
	// reading it is no step.
	Single bool
	// Inner: some function, lambda or class body mentions it. One that none
	// mentions is the main thread's own.
	Inner bool
}

// Flags of a Code.
const (
	IsGenerator = 1 << iota
	HasVarArgs
	HasVarKw
	IsClassBody
	IsModule
	IsComprehension // a list, set or dict comprehension or generator expression
	IsLambda
)

// Code is a function's, class body's or module's code.
type Code struct {
	Name     string // "work", "<module>", "<lambda>", "<listcomp>"
	QualName string
	Module   int32 // index into Program.Modules
	File     int32
	Line     int32 // first line
	Flags    int
	// Parameters come first in Locals: positional-only, positional, keyword-only,
	// *args, **kwargs.
	PosOnly, Args, KwOnly int // Args includes PosOnly
	Locals                []string
	Free                  []string // names of the free variables: the last slots of Locals
	SingleCells           []bool   // by slot: a cell whose variable is bound exactly once and not in a loop; nil if there is none
	Consts                []Const
	Names                 []string
	Instrs                []Instr
	Spans                 []Span // parallel to Instrs
	Handlers              []Handler
	MaxStack              int
	Doc                   string
	HasDoc                bool
	// GlobalsUsed lists the module globals that the code or a function inside it
	// mentions: what a thread that runs it can reach.
	GlobalsUsed []int32
}

// Instr is one instruction.
type Instr struct {
	Op    Op
	Flags uint8
	A     int32
}

// Flags of an instruction.
const (
	// FlagStmt marks the first instruction of a statement, of an except clause and
	// of a case, and the jump back to a for statement's header: what begins a line.
	FlagStmt = 1 << iota
	// FlagNoSwitch39 marks an instruction before which CPython ≤ 3.9 does not look
	// for a switch: SETUP_FINALLY, SETUP_WITH, YIELD_FROM stand there.
	FlagNoSwitch39
)

// Span is a piece of source: lines 1-based, columns 0-based in code points, the
// end exclusive.
type Span struct {
	Line, Col, EndLine, EndCol int32
}

// String returns line:col-endline:endcol, without the second line if it is the
// first one.
func (s Span) String() string {
	itoa := func(n int32) string { return strconv.Itoa(int(n)) }
	end := itoa(s.EndCol)
	if s.EndLine != s.Line {
		end = itoa(s.EndLine) + ":" + end
	}
	return itoa(s.Line) + ":" + itoa(s.Col) + "-" + end
}

// Handler is a range of instructions [Start, End) whose exceptions go to Target
// with Depth operands kept. The first that matches counts: inner ones come first.
type Handler struct {
	Start, End, Target int32
	Depth              int32
}

// ConstKind is the type of a constant.
type ConstKind uint8

// The kinds of constants.
const (
	ConstNone ConstKind = iota
	ConstTrue
	ConstFalse
	ConstEllipsis
	ConstInt     // Int
	ConstBigInt  // Big
	ConstFloat   // Float
	ConstComplex // Float times the imaginary unit
	ConstStr     // Str
	ConstBytes   // Str holds the bytes
	ConstTuple   // Items
	ConstCode    // Code
)

// Const is a constant.
type Const struct {
	Kind  ConstKind
	Int   int64
	Float float64
	Str   string
	Big   *bigint.Int
	Items []Const
	Code  *Code
}
