package main

import (
	"runtime"

	"racewalk/sim/session"
	"racewalk/wasm/engine/wire"
	"racewalk/wasm/page"
)

// answerer is a session's Handle that speaks JSON and outlives its panics: then
// it still gives a reply, with an error and the request's ID, and says that the
// engine is broken.
func answerer(handle func(session.Request, func(session.Progress)) session.Reply) page.Engine {
	return func(text string, progress func(string)) (answer string, broken bool) {
		request, err := wire.Request(text)
		if err != nil {
			return wire.Reply(session.Reply{ID: request.ID, Error: "The page sent what the engine does not understand: " + err.Error() + "."}), false
		}
		defer func() {
			if reason := recover(); reason != nil {
				println(describe(reason) + "\n" + stack()) // goes to the browser's console
				answer = wire.Reply(session.Reply{ID: request.ID, Error: "Racewalk's engine broke (" + describe(reason) + ") and starts anew. Your program is kept."})
				broken = true
			}
		}()
		reply := handle(request, func(p session.Progress) { progress(wire.Progress(p)) })
		return wire.Reply(reply), false
	}
}

// stack returns where the program is.
func stack() string {
	b := make([]byte, 1<<14)
	return string(b[:runtime.Stack(b, false)])
}

// describe returns what a panic said. The engine does without fmt for its size.
func describe(reason any) string {
	switch reason := reason.(type) {
	case error:
		return reason.Error()
	case interface{ String() string }:
		return reason.String()
	case string:
		return reason
	}
	return "for no reason that it could give"
}
