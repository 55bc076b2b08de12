// Package compile turns Python source files into a code.Program.
//
// [Program] parses the files with sim/python/syntax, resolves their names and
// emits the instructions of sim/python/code. What cannot be compiled comes back
// as diagnostics, those of one file sorted by position: the faults that CPython
// 3.12 finds after parsing, in its words, and what the simulator does not have
// ("`async def` is not supported"). CPython stops at the first fault; here all of
// a file's are listed.
//
// # Modules
//
// The first file is __main__. Another file is compiled when something imports
// it, and so is a library module that is written in Python; both become modules
// of the program. Any other import is left to the interpreter's own modules, if
// the known function has no objection to it. An import may fail only at run time,
// and is therefore not objected to, where the program expects that it may: in a
// try statement that catches ImportError, or under an if that asks for
// sys.version_info or TYPE_CHECKING.
//
// # What it follows
//
// The instructions and their order are those of CPython 3.12, so that a switch of
// threads falls between the same operations; a while loop tests its condition
// again at its end, in front of the jump back, as there. Instead of what 3.12
// optimizes, the plain form is emitted: comprehensions are functions of their
// own, and only negative numbers and tuples of constants are folded. Parameter
// and variable annotations are not evaluated.
//
// An instruction's span is that of the expression whose value it makes, takes or
// stores; what belongs to a compound statement has the span of its header.
//
// # Limits
//
// The syntax tree's nesting is bounded, so recursion over it is safe. Finally
// bodies are emitted once for each way out, as in CPython; a program whose
// instructions exceed [MaxInstrs] is refused.
package compile
