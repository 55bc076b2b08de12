package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"racewalk/sim/session"
	"racewalk/wasm/page"
)

// answerer is a session's Handle that speaks JSON and outlives its panics: then
// it still gives a reply, with an error and the request's ID, and says that the
// engine is broken.
func answerer(handle func(session.Request, func(session.Progress)) session.Reply) page.Engine {
	return func(text string, progress func(string)) (answer string, broken bool) {
		request, err := parse(text)
		if err != nil {
			return encode(session.Reply{ID: request.ID, Error: "The page sent what the engine does not understand: " + err.Error() + "."}), false
		}
		defer func() {
			if reason := recover(); reason != nil {
				fmt.Fprintf(os.Stderr, "%v\n%s", reason, debug.Stack())
				answer = encode(session.Reply{ID: request.ID, Error: fmt.Sprintf("Racewalk's engine broke (%v) and starts anew. Your program is kept.", reason)})
				broken = true
			}
		}()
		reply := handle(request, func(p session.Progress) { progress(encode(p)) })
		return encode(reply), false
	}
}

// parse reads one request. With an error it still has the ID if that could be
// read. Unknown fields are errors: page and engine are of one build.
func parse(text string) (session.Request, error) {
	var request session.Request
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&request)
	switch {
	case errors.Is(err, io.EOF):
		return request, errors.New("nothing")
	case err != nil:
		return request, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return request, errors.New("something after the request")
	}
	return request, nil
}

// encode writes a message. The protocol's types hold nothing that JSON cannot
// express, so that failing is a bug here.
func encode(message any) string {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // it goes to JSON.parse, never into HTML
	if err := encoder.Encode(message); err != nil {
		panic(fmt.Sprintf("engine: %v", err))
	}
	return text.String()
}
