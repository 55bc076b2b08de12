// Package page joins the WebAssembly programs to the JavaScript around them. It
// is the only package that imports syscall/js, and it knows no messages, only
// how they travel: ServeEngine in the engine's worker; the rest in the stage's
// document. The functions of each end with the program that calls them.
package page
