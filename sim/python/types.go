package python

import (
	"strings"

	"racewalk/sim/machine"
)

// builtinType is a type that is written in Go. A kType value is an index into
// builtinTypes.
type builtinType struct {
	name    string
	module  string                                  // "builtins", "queue", …
	base    int                                     // index of its base, −1 for object
	also    Value                                   // a second base, or Nil: a type that derives from its base's base
	methods map[int64]Value                         // by name (namesTable); natives, or tProperty-like getters
	getters map[int64]func(v *vm, self Value) Value // computed attributes: exc.args, slice.start
	// make is called for a call of the type. Nil: it cannot be called.
	make Value
	// sealed: no class may derive from it.
	sealed bool
}

var builtinTypes []*builtinType

// names are the texts that the interpreter knows by number: every machine's
// text table begins with them, in this order.
var (
	names   []string
	nameIDs = map[string]int64{}
)

// frozen is set when the first program is linked: the numbers of names must be
// the same for all.
var frozen bool

// nm returns the number of a name in every machine's text table.
func nm(s string) int64 {
	if id, ok := nameIDs[s]; ok {
		return id
	}
	if frozen {
		panic("python: name " + s + " is not registered")
	}
	id := int64(len(names))
	names = append(names, s)
	nameIDs[s] = id
	return id
}

// nameValue returns a name as a text value, the same in every machine.
func nameValue(s string) Value { return Value{Kind: machine.Text, N: nm(s)} }

// newType registers a built-in type. base is a kType value, or none for object
// itself.
func newType(module, name string, base Value) Value {
	b := -1
	if base.Kind == kType {
		b = int(base.N)
	}
	nm(name)
	nm(module)
	builtinTypes = append(builtinTypes, &builtinType{name: name, module: module, base: b,
		methods: map[int64]Value{}, getters: map[int64]func(*vm, Value) Value{}})
	return Value{Kind: kType, N: int64(len(builtinTypes) - 1)}
}

// method registers a native method; sig includes self.
func method(typ Value, name, sig string, kind opKind, fn func(c *call) Value) Value {
	t := builtinTypes[typ.N]
	f := def(t.name+"."+name, sig, kind, fn)
	natives[f.N].binds = bindsSelf
	natives[f.N].python = t.pythonName(name)
	t.methods[nm(name)] = f
	return f
}

// pythonName is the qualified name of a method that CPython has in Python, or "".
func (t *builtinType) pythonName(name string) string {
	switch {
	case t.module != "threading" && t.module != "queue":
		return ""
	case name == "__init__" && t.module == "queue":
		return "Queue.__init__" // which the other kinds inherit
	}
	return t.name + "." + name
}

// preludeMethod makes a method of a built-in type that is written in Python: a
// function of the prelude.
func preludeMethod(typ Value, name, function string) {
	builtinTypes[typ.N].methods[nm(name)] = Value{Kind: kPrelude, N: nm(function)}
}

// getter registers a computed attribute. One that gives Nil is not there.
func getter(typ Value, name string, get func(v *vm, self Value) Value) {
	builtinTypes[typ.N].getters[nm(name)] = get
}

// constructor registers what a call of the type does; sig is without the class.
func constructor(typ Value, sig string, kind opKind, fn func(c *call) Value) Value {
	t := builtinTypes[typ.N]
	t.make = def(t.name, sig, kind, fn)
	natives[t.make.N].python = t.pythonName("__init__")
	return t.make
}

// extensible registers a constructor that a deriving class can pass its arguments
// on to: super().__init__(maxsize=10) gives the instance a new payload.
func extensible(typ Value, sig string, fn func(c *call) Value) {
	constructor(typ, sig, opNever, fn)
	method(typ, "__init__", "self, /, "+sig, opNever, func(c *call) Value {
		self := c.args[0]
		c.args = c.args[1:]
		if x := fn(c); !c.failed() && c.isType(self, tInstance) {
			c.m.Set(self.ID(), instPayload, x)
		}
		return none
	})
}

// The built-in types. The order is fixed by the declarations.
var (
	objectType     = newType("builtins", "object", none)
	typeType       = newType("builtins", "type", objectType)
	noneType       = newType("builtins", "NoneType", objectType)
	boolType       = newType("builtins", "bool", intType)
	intType        = newType("builtins", "int", objectType)
	floatType      = newType("builtins", "float", objectType)
	strType        = newType("builtins", "str", objectType)
	bytesType      = newType("builtins", "bytes", objectType)
	byteArrayType  = newType("builtins", "bytearray", objectType)
	listType       = newType("builtins", "list", objectType)
	tupleType      = newType("builtins", "tuple", objectType)
	dictType       = newType("builtins", "dict", objectType)
	setType        = newType("builtins", "set", objectType)
	frozenSetType  = newType("builtins", "frozenset", objectType)
	rangeType      = newType("builtins", "range", objectType)
	sliceType      = newType("builtins", "slice", objectType)
	functionType   = newType("builtins", "function", objectType)
	codeType       = newType("builtins", "code", objectType)
	methodType     = newType("builtins", "method", objectType)
	nativeType     = newType("builtins", "builtin_function_or_method", objectType)
	generatorType  = newType("builtins", "generator", objectType)
	moduleType     = newType("builtins", "module", objectType)
	cellType       = newType("builtins", "cell", objectType)
	propertyType   = newType("builtins", "property", objectType)
	staticType     = newType("builtins", "staticmethod", objectType)
	classMethType  = newType("builtins", "classmethod", objectType)
	superType      = newType("builtins", "super", objectType)
	ellipsisType   = newType("builtins", "ellipsis", objectType)
	notImplType    = newType("builtins", "NotImplementedType", objectType)
	tracebackType  = newType("builtins", "traceback", objectType)
	dictKeysType   = newType("builtins", "dict_keys", objectType)
	dictValuesType = newType("builtins", "dict_values", objectType)
	dictItemsType  = newType("builtins", "dict_items", objectType)
	mapProxyType   = newType("builtins", "mappingproxy", objectType)
	dequeType      = newType("collections", "deque", objectType)
	partialType    = newType("functools", "partial", objectType)
	streamType     = newType("_io", "TextIOWrapper", textFileType)
	enumerateType  = newType("builtins", "enumerate", objectType)
	zipType        = newType("builtins", "zip", objectType)
	mapType        = newType("builtins", "map", objectType)
	filterType     = newType("builtins", "filter", objectType)
	reversedType   = newType("builtins", "reversed", objectType)
	callIterType   = newType("builtins", "callable_iterator", objectType)
	unionType      = newType("types", "UnionType", objectType)
	seqIterType    = newType("builtins", "iterator", objectType)

	lockType             = newType("_thread", "lock", objectType)
	rlockType            = newType("_thread", "RLock", objectType)
	eventType            = newType("threading", "Event", objectType)
	conditionType        = newType("threading", "Condition", objectType)
	semaphoreType        = newType("threading", "Semaphore", objectType)
	barrierType          = newType("threading", "Barrier", objectType)
	boundedSemaphoreType = newType("threading", "BoundedSemaphore", semaphoreType)
	queueType            = newType("queue", "Queue", objectType)
	lifoQueueType        = newType("queue", "LifoQueue", queueType)
	priorityQueueType    = newType("queue", "PriorityQueue", queueType)
	simpleQueueType      = newType("_queue", "SimpleQueue", objectType)
)

// queueTypes are the types of queues by their tag.
var queueTypes = [...]Value{queueType, lifoQueueType, priorityQueueType, simpleQueueType, priorityQueueType}

// exception declares an exception type.
func exception(name string, base Value) Value {
	return exceptionIn("builtins", name, base)
}

func exceptionIn(module, name string, base Value) Value { return newType(module, name, base) }

// The built-in exceptions.
var (
	baseException       = exception("BaseException", objectType)
	systemExit          = exception("SystemExit", baseException)
	keyboardInterrupt   = exception("KeyboardInterrupt", baseException)
	generatorExit       = exception("GeneratorExit", baseException)
	exceptionType       = exception("Exception", baseException)
	stopIteration       = exception("StopIteration", exceptionType)
	_                   = exception("StopAsyncIteration", exceptionType)
	arithmeticError     = exception("ArithmeticError", exceptionType)
	_                   = exception("FloatingPointError", arithmeticError)
	overflowError       = exception("OverflowError", arithmeticError)
	_                   = exception("ZeroDivisionError", arithmeticError)
	assertionError      = exception("AssertionError", exceptionType)
	attributeError      = exception("AttributeError", exceptionType)
	_                   = exception("BufferError", exceptionType)
	eofError            = exception("EOFError", exceptionType)
	importError         = exception("ImportError", exceptionType)
	moduleNotFoundError = exception("ModuleNotFoundError", importError)
	lookupError         = exception("LookupError", exceptionType)
	indexError          = exception("IndexError", lookupError)
	keyError            = exception("KeyError", lookupError)
	memoryError         = exception("MemoryError", exceptionType)
	nameError           = exception("NameError", exceptionType)
	unboundLocalError   = exception("UnboundLocalError", nameError)
	osError             = exception("OSError", exceptionType)
	_                   = exception("BlockingIOError", osError)
	_                   = exception("ChildProcessError", osError)
	connectionError     = exception("ConnectionError", osError)
	_                   = exception("BrokenPipeError", connectionError)
	_                   = exception("ConnectionAbortedError", connectionError)
	connRefusedError    = exception("ConnectionRefusedError", connectionError)
	_                   = exception("ConnectionResetError", connectionError)
	fileExistsError     = exception("FileExistsError", osError)
	fileNotFoundError   = exception("FileNotFoundError", osError)
	_                   = exception("InterruptedError", osError)
	isADirectoryError   = exception("IsADirectoryError", osError)
	notADirectoryError  = exception("NotADirectoryError", osError)
	permissionError     = exception("PermissionError", osError)
	_                   = exception("ProcessLookupError", osError)
	timeoutError        = exception("TimeoutError", osError)
	_                   = exception("ReferenceError", exceptionType)
	runtimeError        = exception("RuntimeError", exceptionType)
	notImplementedError = exception("NotImplementedError", runtimeError)
	recursionError      = exception("RecursionError", runtimeError)
	syntaxError         = exception("SyntaxError", exceptionType)
	indentationError    = exception("IndentationError", syntaxError)
	_                   = exception("TabError", indentationError)
	_                   = exception("SystemError", exceptionType)
	typeError           = exception("TypeError", exceptionType)
	valueError          = exception("ValueError", exceptionType)
	unicodeError        = exception("UnicodeError", valueError)
	unicodeDecodeError  = exception("UnicodeDecodeError", unicodeError)
	unicodeEncodeError  = exception("UnicodeEncodeError", unicodeError)
	warning             = exception("Warning", exceptionType)
	_                   = exception("UserWarning", warning)
	_                   = exception("DeprecationWarning", warning)
	_                   = exception("RuntimeWarning", warning)
	_                   = exception("FutureWarning", warning)
	_                   = exception("SyntaxWarning", warning)
	_                   = exception("ResourceWarning", warning)

	queueEmpty    = exceptionIn("_queue", "Empty", exceptionType)
	queueFull     = exceptionIn("queue", "Full", exceptionType)
	queueShutDown = exceptionIn("queue", "ShutDown", exceptionType)
	brokenBarrier = exceptionIn("threading", "BrokenBarrierError", runtimeError)
)

// builtins are the names that every module sees, by number of the name.
var builtins = map[int64]Value{}

func builtin(name string, x Value) { builtins[nm(name)] = x }

func init() {
	for i, t := range builtinTypes {
		if t.module == "builtins" && i >= int(baseException.N) {
			builtin(t.name, Value{Kind: kType, N: int64(i)})
		}
	}
	for _, t := range []Value{objectType, typeType, boolType, intType, floatType, strType, bytesType,
		byteArrayType, listType, tupleType, dictType, setType, frozenSetType, rangeType, sliceType,
		propertyType, staticType, classMethType, superType} {
		builtin(builtinTypes[t.N].name, t)
	}
	for _, t := range []Value{boolType, noneType, rangeType, sliceType, functionType, methodType, nativeType, generatorType,
		ellipsisType, notImplType, cellType, tracebackType, dictKeysType, dictValuesType, dictItemsType, mapProxyType} {
		builtinTypes[t.N].sealed = true
	}
	builtin("IOError", osError)
	builtin("EnvironmentError", osError)
	builtin("NotImplemented", notImpl)
	builtin("Ellipsis", ellipsis)
	builtin("__debug__", vTrue)
}

// objectTypes maps the heap's types to the built-in types of Python.
var objectTypes = map[machine.Type]Value{
	tList: listType, tTuple: tupleType, tDict: dictType, tSet: setType, tFrozenSet: frozenSetType,
	tCell: cellType, tFunc: functionType, tBound: methodType, tClass: typeType, tModule: moduleType,
	tSlice: sliceType, tRange: rangeType, tGen: generatorType, tProperty: propertyType,
	tStatic: staticType, tClassMethod: classMethType, tSuper: superType, tTraceback: tracebackType,
	tFile: ioBaseType, tDeque: dequeType, tByteArray: byteArrayType, tMapProxy: mapProxyType, tPartial: partialType, tNamespace: dictType, tUnion: unionType, tRandom: randomType, tNetwork: objectType, tMemo: objectType, tComplex: complexType, tCode: codeType,
	machine.TypeLock: lockType, machine.TypeRLock: rlockType, machine.TypeEvent: eventType,
	machine.TypeCondition: conditionType, machine.TypeSemaphore: semaphoreType,
	machine.TypeBarrier: barrierType, machine.TypeQueue: queueType, machine.TypeWeak: objectType,
}

// typeOfObject is objectTypes as an array, for speed.
var typeOfObject = func() (a [machine.FirstLanguageType + 64]Value) {
	for t, x := range objectTypes {
		a[t] = x
	}
	return a
}()

// typeOf returns the type of a value: a kType, or a class.
func (v *vm) typeOf(x Value) Value {
	switch x.Kind {
	case kNone:
		return noneType
	case kBool:
		return boolType
	case machine.Int, machine.Big:
		return intType
	case machine.Float:
		return floatType
	case machine.Text:
		return strType
	case kBytes:
		return bytesType
	case kType:
		return typeType
	case kNative:
		return nativeType
	case kStream:
		return streamType
	case kEllipsis:
		return ellipsisType
	case kNotImpl:
		return notImplType
	case machine.Ref:
		o := v.object(x)
		switch o.Type {
		case tBound:
			if o.Slots[0].Kind == kNative {
				return nativeType
			}
		case tInstance:
			return o.Slots[instClass]
		case tClass:
			return o.Slots[classMeta]
		case tIter:
			return v.iterTypeOf(o)
		case tGen:
			return v.generatorType(o)
		case machine.TypeQueue:
			return queueTypes[o.Slots[3].N]
		case machine.TypeSemaphore:
			if o.Slots[1].Kind == machine.Int {
				return boundedSemaphoreType
			}
		case tFile:
			return v.fileType(o)
		case tView:
			return [...]Value{dictKeysType, dictValuesType, dictItemsType}[o.Slots[1].N]
		}
		if t := typeOfObject[o.Type]; t.Kind == kType {
			return t
		}
	}
	panic("python: value of no type")
}

// typeName returns the name of a value's type, for messages. Some types that C
// code defines have their module in it.
func (v *vm) typeName(x Value) string {
	t := v.typeOf(x)
	switch t {
	case dequeType, partialType, lockType, rlockType:
		return v.qualifiedName(t)
	}
	switch x { // CPython has functions in their place
	case lockType:
		return "builtin_function_or_method"
	case rlockType:
		return "function"
	}
	if t.Kind == kType && builtinTypes[t.N].module == "_io" {
		return v.qualifiedName(t)
	}
	if t.Kind != kType && v.isLibClass(t) {
		if q := v.qualifiedName(t); strings.HasPrefix(q, "datetime.") || strings.HasPrefix(q, "itertools.") ||
			q == "collections.OrderedDict" || q == "collections.defaultdict" {
			return q // CPython has them in C, where names are written so
		}
	}
	return v.className(t)
}

// isLibClass reports whether a class belongs to the library.
func (v *vm) isLibClass(class Value) bool {
	module := v.slots(class)[classModule]
	return module.Kind == machine.Text && module != txt(nmMain)
}

// className returns the name of a class or built-in type.
func (v *vm) className(t Value) string {
	if t.Kind == kType {
		return builtinTypes[t.N].name
	}
	return v.str(v.slots(t)[className])
}

// isClass reports whether x is a class or built-in type.
func (v *vm) isClass(x Value) bool { return x.Kind == kType || v.isType(x, tClass) }

// subclass reports whether t is base or derives from it.
func (v *vm) subclass(t, base Value) bool {
	if t == base || base == objectType {
		return true
	}
	if t.Kind == kType {
		if base.Kind != kType {
			return false
		}
		for i := int(t.N); i >= 0; i = builtinTypes[i].base {
			if i == int(base.N) || builtinTypes[i].also == base {
				return true
			}
		}
		return false
	}
	for _, c := range v.slots(v.slots(t)[classMRO]) {
		if c == base {
			return true
		}
	}
	return false
}

// isInstance reports whether x is an instance of class t.
func (v *vm) isInstance(x, t Value) bool { return v.subclass(v.typeOf(x), t) }

// isException reports whether t is a class of exceptions.
func (v *vm) isExceptionClass(t Value) bool { return v.isClass(t) && v.subclass(t, baseException) }

// nativeBase returns the built-in type that instances of t are made of:
// itself for a built-in type.
func (v *vm) nativeBase(t Value) Value {
	if t.Kind == kType {
		return t
	}
	return v.slots(t)[classNative]
}
