// Command engine is the engine of the page: it runs in a Web Worker and answers
// the requests of sim/session. See wasm/page for how it is called, and
// sim/session/protocol.go for what it is told.
package main

import (
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/wasm/page"
)

func main() {
	page.ServeEngine(answerer(session.New(python.Front).Handle))
	// The engine broke: the program ends, and the page starts another.
}
