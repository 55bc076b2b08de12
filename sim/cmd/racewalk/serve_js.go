package main

import (
	"fmt"
	"io"
)

// serve cannot work inside a browser or Node: WebAssembly has no sockets.
func serve(_ []string, _, stderr io.Writer) int {
	fmt.Fprintln(stderr, "racewalk serve: not available in WebAssembly")
	return 2
}
