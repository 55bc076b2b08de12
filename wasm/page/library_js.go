package page

import "syscall/js"

// libraryName is the function of the global scope that Module calls.
const libraryName = "racewalkModule"

// Module asks the worker's
//
//	racewalkModule(name: string): string | undefined
//
// for the source text of a library module; ok is false if there is none.
func Module(name string) (text string, ok bool) {
	source := js.Global().Call(libraryName, name)
	if source.Type() != js.TypeString {
		return "", false
	}
	return source.String(), true
}
