package main

import (
	"runtime"
	"strconv"

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

// stack returns where the program is, by the numbers of functions. The build writes
// down what they are called; the program does not know any more (wasm/slim).
func stack() string {
	places := make([]uintptr, 100)
	text := "in functions"
	for _, place := range places[:runtime.Callers(2, places)] {
		text += " " + strconv.Itoa(int(place>>16))
	}
	return text + " (engine.names has their names)"
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
