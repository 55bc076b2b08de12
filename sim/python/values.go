package python

import (
	"racewalk/sim/bigint"
	"racewalk/sim/machine"
)

// Value is a machine value.
type Value = machine.Value

// The value kinds of Python, beside the machine's own.
const (
	kNone     = machine.FirstLanguageKind + iota
	kBool     // N is 0 or 1
	kEllipsis // ...
	kNotImpl  // NotImplemented
	kBytes    // N indexes the text table, which holds the bytes
	kType     // N indexes builtinTypes
	kNative   // N indexes natives
	kStream   // N is 0 standard input, 1 standard output, 2 standard error
	kPrelude  // N is the name of a function of the prelude; only in tables of methods
)

// The object types of Python, and what their slots hold.
const (
	tList        = machine.FirstLanguageType + iota // items
	tTuple                                          // items
	tDict                                           // key, value pairs in insertion order; a removed pair has the key Nil
	tSet                                            // keys in insertion order; a removed one is Nil
	tFrozenSet                                      // likewise
	tCell                                           // the variable's value, or Nil: captured variables and globals
	tFunc                                           // see funcXxx
	tBound                                          // function, self
	tClass                                          // see classXxx
	tInstance                                       // see instXxx
	tModule                                         // name (Text), module index
	tSlice                                          // start, stop, step
	tRange                                          // start, stop, step
	tIter                                           // see iterXxx: a native iterator
	tGen                                            // see genXxx
	tView                                           // dict, which of viewKeys …
	tProperty                                       // getter, setter, deleter (None if absent), doc
	tStatic                                         // function
	tClassMethod                                    // function
	tSuper                                          // class to start behind, object, its type
	tTraceback                                      // pairs: linked code index, pc; innermost first
	tDeque                                          // maxlen (None or Int), items…
	tByteArray                                      // one Int an item
	tRandom                                         // seed, number of words drawn so far
	tMapProxy                                       // class: a view of its namespace
	tPartial                                        // function, args tuple, kwargs dict
	tFile                                           // its handle: see file.go
	tHandle                                         // see file.go; programs never hold one
	tNode                                           // a file or folder: see disk.go; likewise
	tDisk                                           // likewise
	tUnion                                          // types: see union.go
	tNamespace                                      // an instance, or the index of a module: see namespace.go
	tNetwork                                        // see mod_network.go
	tMemo                                           // see keys.go
	tComplex                                        // real part, imaginary part
	tCode                                           // index into Language.codes: a function's __code__
)

// Slots of a function; the closure's cells follow.
const (
	funcCode = iota // Int: index into Language.codes
	funcName        // Text
	funcQual        // Text
	funcDefaults
	funcKwDefaults
	funcDict        // dict of its attributes, or Nil
	funcAnnotations // dict, or Nil
	funcCells
)

// Slots of a class; pairs of name and value follow.
const (
	className   = iota // Text
	classQual          // Text
	classBases         // tuple
	classMRO           // tuple of classes and built-in types, itself first
	classNative        // the built-in type that its instances wrap: kType
	classModule        // Text
	classMeta          // its class: a kType, or a class that derives from type
	classAttrs
)

// Slots of an instance; pairs of name and value follow. A pair with the name Nil holds
// the instance's hash as a key: see keys.go.
const (
	instClass   = iota // class or, for an exception of a built-in type, kType
	instPayload        // the wrapped value, an exception's args, or Nil
	instAttrs
)

// Slots of a native iterator.
const (
	iterOver = iota // what is iterated over
	iterKind        // Int: iterXxx
	iterPos         // Int, or a value that the kind defines
	iterAux
	iterKeys // of a set: a tuple of its keys in order, if that is not the order of its slots
)

// Slots of a generator; its saved variables and operands follow.
const (
	genFunc  = iota // function
	genPC           // Int: the next instruction
	genState        // Int: genXxx
	genExc          // the exception being handled inside
	genStack
)

// States of a generator.
const (
	genFresh = iota
	genSuspended
	genRunning
	genDone
)

// The singletons.
var (
	none     = Value{Kind: kNone}
	vTrue    = Value{Kind: kBool, N: 1}
	vFalse   = Value{Kind: kBool, N: 0}
	ellipsis = Value{Kind: kEllipsis}
	notImpl  = Value{Kind: kNotImpl}
	unset    = Value{}
)

func boolean(b bool) Value {
	if b {
		return vTrue
	}
	return vFalse
}

func integer(n int) Value { return machine.IntValue(int64(n)) }

// isInt reports whether v is an int that fits into 64 bits, or a bool.
func isInt(v Value) bool { return v.Kind == machine.Int || v.Kind == kBool }

// isNumber reports whether v is an int, a bool or a float.
func isNumber(v Value) bool { return isInt(v) || v.Kind == machine.Big || v.Kind == machine.Float }

// isType reports whether v is an object of that type.
func (v *vm) isType(x Value, t machine.Type) bool {
	return x.Kind == machine.Ref && v.m.Objects[x.N].Type == t
}

func (v *vm) object(x Value) *machine.Object { return &v.m.Objects[x.N] }

func (v *vm) slots(x Value) []Value { return v.m.Objects[x.N].Slots }

func (v *vm) text(s string) Value { return v.m.TextValue(s) }

// str returns the Go string of a Text.
func (v *vm) str(x Value) string { return v.m.Text(x) }

func (v *vm) bytes(s string) Value { return Value{Kind: kBytes, N: v.m.TextValue(s).N} }

// bigInt returns an int or bool of any size.
func (v *vm) bigInt(x Value) *bigint.Int {
	if x.Kind == machine.Big {
		return v.m.Big(x)
	}
	return bigint.New(x.N)
}

func (v *vm) new(t machine.Type, slots ...Value) Value { return machine.RefValue(v.m.New(t, slots...)) }

func (v *vm) newTuple(items ...Value) Value { return v.new(tTuple, items...) }

func (v *vm) newList(items ...Value) Value { return v.new(tList, items...) }
