//go:build page

package lib

// Outside returns the source text of a module; ok is false if there is none. The
// program sets it before it compiles anything.
var Outside func(module string) (text string, ok bool)

// Source returns the source text of a module; ok is false if there is none.
func Source(module string) (text string, ok bool) { return Outside(module) }
