package code

// Op is an instruction's operation. In the stack effects below the top of the
// stack is at the right; A is the instruction's argument.
type Op uint8

// The operations.
const (
	Nop Op = iota
	// Constants and the stack.
	LoadConst // → Consts[A]
	PushNil   // → nil, the missing self of a call
	PopTop    // x →
	Copy      // … → … x, where x is the A-th operand from the top (1 = the top itself)
	Swap      // exchanges the top with the A-th operand from the top (2 = the one below it)

	// Variables.
	LoadFast    // → local A; UnboundLocalError if unset
	StoreFast   // x → ; local A = x
	DeleteFast  // local A becomes unset
	MakeCell    // local A = new cell holding local A (or nothing, if unset)
	LoadClosure // → the cell in local A itself, for MakeFunction
	LoadDeref   // → contents of the cell in local A; NameError if unset
	StoreDeref  // x →
	DeleteDeref
	LoadGlobal  // → global A of the module; the built-in of that name if unset; NameError
	StoreGlobal // x →
	DeleteGlobal
	LoadName      // class body: → namespace[Names[A]], else global or built-in of that name
	StoreName     // class body: x →
	DeleteName    // class body
	LoadNameDeref // class body: n is Names[A>>16], the cell is local A&0xffff: → namespace[n], else the cell's contents
	Annotate      // class body: s → ; records that Names[A] is annotated with the source text s

	// Objects.
	LoadAttr     // o → o.Names[A]
	StoreAttr    // x o → ; o.Names[A] = x
	DeleteAttr   // o →
	LoadMethod   // o → f o | x nil ; ready for a call
	BinarySubscr // o k → o[k]
	StoreSubscr  // x o k → ; o[k] = x
	DeleteSubscr // o k →
	BuildSlice   // start stop (step if A = 3) → slice

	// Operators.
	Binary      // l r → l A r; A is a BinOp, plus Inplace for augmented assignment
	UnaryNeg    // x → -x
	UnaryPos    // x → +x
	UnaryInvert // x → ~x
	UnaryNot    // x → not x
	Compare     // l r → l A r; A is a CmpOp
	Is          // l r → l is r; is not if A = 1
	Contains    // x o → x in o; not in if A = 1

	// Displays.
	BuildList   // A operands → list
	BuildTuple  // A operands → tuple
	BuildSet    // A operands → set
	BuildMap    // A pairs k v → dict
	BuildString // A strings → their concatenation
	ListAppend  // x → ; appends to the list that is the A-th operand from the top after x is popped
	SetAdd      // x →
	MapAdd      // k v →
	ListExtend  // iterable →
	SetUpdate   // iterable →
	DictUpdate  // mapping → ; later keys win ({**a, **b})
	DictMerge   // mapping → ; a repeated key raises TypeError (f(**a, **b)); the callee is found below the dict as in CallEx
	ListToTuple // list → tuple
	FormatValue // x (spec if A has FormatSpec) → string; A&3: 0 none, 1 !s, 2 !r, 3 !a

	// Unpacking: the first item ends on the top.
	UnpackSequence // seq → A items
	UnpackEx       // seq → (A & 0xff) items before, a list, (A >> 8) items after

	// Control.
	Jump           // to A, forward
	JumpBackward   // to A, a loop's back edge
	PopJumpIfFalse // x →
	PopJumpIfTrue  // x →
	PopJumpIfNone  // x →
	PopJumpIfNotNone
	JumpIfFalseOrPop // x → x if it jumps
	JumpIfTrueOrPop
	GetIter // o → iter(o)
	ForIter // i → i x; when exhausted: i → and jump to A
	Return  // x →

	// Calls.
	Call         // f self|nil A args → result
	CallKw       // f self|nil A args names → result; names is a constant tuple of strings, for the last of the A arguments
	CallEx       // f nil args(tuple) (kwargs(dict) if A = 1) → result
	MakeFunction // (defaults tuple) (kw-only defaults dict) (annotations dict) (closure tuple) code → function; A holds Func* bits for those present
	BuildClass   // func name bases(tuple) kwargs(dict) → the class; decorators are applied by Call afterwards
	Yield        // x → sent value
	YieldFrom    // iterator x → result of the iterator; x is the value to send, None at first. Stays here while the iterator yields.
	Import       // → module; Names[A] is the dotted name. A|ImportTop would be too subtle: "import a.b" pushes a and "import a.b as c" uses ImportAs
	ImportAs     // → the module at the end of the dotted name Names[A]; used also before ImportFrom
	ImportFrom   // m → m m.Names[A]; ImportError
	ImportStar   // m → ; module level only

	// Exceptions.
	Raise           // A = 0: →, re-raise; 1: exc → ; 2: exc cause →
	Reraise         // exc → ; continue unwinding with it, without touching its traceback
	PushExcInfo     // exc → previous exc; the handled exception becomes exc
	PopExcept       // previous → ; the handled exception becomes previous
	CheckExcMatch   // exc type → exc bool
	CheckEGMatch    // exc|None type → (match|None, rest|None), for except*
	JoinRaised      // exc list → exc|None: what goes on of exc when its except* clauses have raised what is in the list
	LoadAssertError // → AssertionError
	CallPrelude     // x → f(x), f being the function Names[A] of the prelude
	BeforeWith      // m → m.__exit__ m.__enter__()
	WithExceptStart // exit previous exc → exit previous exc result, calling exit(type(exc), exc, traceback); stack is exit, (previous from PushExcInfo), exc

	// Pattern matching.
	GetLen        // o → o len(o)
	MatchMapping  // o → o bool
	MatchSequence // o → o bool
	MatchKeys     // o keys → o keys values(tuple)|None
	MatchClass    // o class names(tuple) → attributes(tuple)|None; A positional patterns

	numOps
)

// FormatSpec is set in FormatValue's argument if a spec lies on the stack.
const FormatSpec = 4

// Bits of MakeFunction's argument: what lies on the stack, in this order.
const (
	FuncDefaults    = 1
	FuncKwDefaults  = 2
	FuncAnnotations = 4
	FuncClosure     = 8
)

// BinOp is a binary operator, the argument of Binary.
type BinOp = int32

// The binary operators.
const (
	Add BinOp = iota
	Sub
	Mul
	TrueDiv
	FloorDiv
	Mod
	Pow
	LShift
	RShift
	And
	Or
	Xor
	MatMul
	// Inplace is added for augmented assignment.
	Inplace = 32
)

// CmpOp is a comparison, the argument of Compare.
type CmpOp = int32

// The comparisons.
const (
	Lt CmpOp = iota
	Le
	Eq
	Ne
	Gt
	Ge
)
