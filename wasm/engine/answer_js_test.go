package main

import (
	"strings"
	"testing"

	"racewalk/sim/session"
)

func TestAnswerer(t *testing.T) {
	engine := answerer(func(request session.Request, progress func(session.Progress)) session.Reply {
		switch request.Command {
		case "break":
			panic("machine: thread 7 holds no lock")
		case "index":
			_ = []int{}[request.Steps]
		case "slow":
			progress(session.Progress{ID: request.ID, Done: 1, Total: 2})
		}
		return session.Reply{ID: request.ID, Error: "<" + request.Command + ">"}
	})
	tests := []struct {
		request, reply string
		broken         bool
		reports        string
	}{
		{`{"id":1,"command":"step","thread":2}`, `{"id":1,"error":"<step>"}`, false, ""},
		{`{"id":2,"command":"slow"}`, `{"id":2,"error":"<slow>"}`, false, `{"id":2,"done":1,"total":2}`},
		{` {"id":3} ` + "\n", `{"id":3,"error":"<>"}`, false, ""},
		{`{"id":4,"command":"break"}`, `{"id":4,"error":"Racewalk's engine broke (machine: thread 7 holds no lock) and starts anew. Your program is kept."}`, true, ""},
		{`{"id":5,"command":"index","steps":9}`, `{"id":5,"error":"Racewalk's engine broke (runtime error: index out of range [9] with length 0) and starts anew. Your program is kept."}`, true, ""},
		{``, `{"id":0,"error":"The page sent what the engine does not understand: the text ends where { should be at byte 0."}`, false, ""},
		{`{"id":6,"command":"step"} {"id":7}`, `{"id":6,"error":"The page sent what the engine does not understand: something follows the request at byte 26."}`, false, ""},
		{`{"id":8,"thread":"A"}`, `{"id":8,"error":"The page sent what the engine does not understand: a whole number is missing at byte 17."}`, false, ""},
	}
	for _, test := range tests {
		var reports []string
		reply, broken := engine(test.request, func(report string) { reports = append(reports, strings.TrimSpace(report)) })
		if strings.TrimSpace(reply) != test.reply || broken != test.broken || strings.Join(reports, "") != test.reports {
			t.Errorf("%s:\n got %s, broken %v, reports %v\nwant %s, broken %v, reports [%s]",
				test.request, strings.TrimSpace(reply), broken, reports, test.reply, test.broken, test.reports)
		}
	}
}
