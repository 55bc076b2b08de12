package python

import "racewalk/sim/python/compile"

// Imports returns the dotted names of the modules that a file may import, in the
// order in which they stand there: for "from a import b" those are a and a.b. A
// file with syntax errors imports nothing.
func Imports(f File) []string { return compile.Imports(f) }
