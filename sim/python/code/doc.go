// Package code defines the instructions that Python source is compiled to and
// that the interpreter in sim/python executes: a small stack code, shaped like
// CPython's, so that x[i] += 1 is a load, an add and a store.
//
// A Program is immutable and holds no run-time values: many machines run it at
// the same time.
//
// # The operand stack and the locals
//
// A frame has len(Code.Locals) slots for variables, followed by its operand
// stack. A variable that an inner function captures lives in a cell: the slot
// holds a reference to the cell (MakeCell, at the function's start, replaces
// the slot's value by a new cell that contains it). The free variables of a
// function are copied into its last len(Code.Free) slots when it is called, so
// that LoadDeref, StoreDeref and DeleteDeref name a slot alike for both.
//
// # Calls
//
// The callee, then self or nil, then the arguments are pushed. LoadMethod
// leaves the two for a method; for any other callee PushNil follows it.
//
// # Exceptions
//
// As in CPython 3.11 and later there is no block stack: Code.Handlers says for
// each range of instructions where to go and how many operands to keep. The
// machine then pushes the exception and jumps. A handler begins with
// PushExcInfo and ends with PopExcept. What another exception interrupts in
// between is undone by a handler of its own: with the previous and the new
// exception on the stack it does Swap, PopExcept, Reraise.
package code
