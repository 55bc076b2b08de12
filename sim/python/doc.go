// Package python runs Python on a machine: it compiles source files to a
// code.Program (sim/python/syntax and sim/python/compile) and executes its
// instructions as a machine.Language.
//
// # Values
//
// None, booleans, bytes, built-in types and native functions are value kinds of
// their own (values.go); everything else is a heap object whose slots hold its
// whole state (the table in values.go says what lies where). An instance's slots
// are its class, the value that it wraps if its class derives from a built-in
// one, and pairs of attribute name and value.
//
// # Native functions
//
// A native (native.go) is a Go function over values. It is atomic, does not
// block unless it is a synchronisation primitive, and cannot call Python code:
// where it needs the result of a method that is written in Python (an argument's
// __str__, the items of a generator) it asks for that argument to be replaced
// (call.need), and is called again. What needs more than that is written in
// Python, in lib/*.py.
//
// # Scheduling points
//
// The rule is in points.go, and in sim/doc.go for its readers.
package python
