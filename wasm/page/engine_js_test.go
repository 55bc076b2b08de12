package page

import (
	"fmt"
	"strings"
	"syscall/js"
	"testing"
	"time"
)

func TestEngineAnswers(t *testing.T) {
	var got []string
	install(func(request string, progress func(string)) (string, bool) {
		got = append(got, request)
		progress("half of " + request)
		return "reply to " + request, false
	})
	defer js.Global().Delete(engineName)
	var reports []string
	report := js.FuncOf(func(_ js.Value, args []js.Value) any {
		reports = append(reports, args[0].String())
		return nil
	})
	defer report.Release()

	tests := []struct {
		args  []any
		reply string
	}{
		{[]any{"a"}, "reply to a"},
		{[]any{"ü → 🔒", report}, "reply to ü → 🔒"},
		{[]any{"b", nil}, "reply to b"},
		{[]any{7}, "reply to "},
		{nil, "reply to "},
	}
	for _, test := range tests {
		if reply := js.Global().Call(engineName, test.args...); reply.String() != test.reply {
			t.Errorf("%v: %q, want %q", test.args, reply, test.reply)
		}
	}
	if want := "[a ü → 🔒 b  ]"; fmt.Sprint(got) != want {
		t.Errorf("requests %v, want %s", got, want)
	}
	if want := "[half of ü → 🔒]"; fmt.Sprint(reports) != want {
		t.Errorf("reports %v, want %s", reports, want)
	}
}

// TestEngineWaitsForGoroutines shows that an engine may hand its work to other
// goroutines although the caller's event loop stands still.
func TestEngineWaitsForGoroutines(t *testing.T) {
	install(func(request string, _ func(string)) (string, bool) {
		parts := make(chan string)
		go func() {
			for _, r := range request {
				parts <- string(r)
			}
			close(parts)
		}()
		var reply strings.Builder
		for part := range parts {
			reply.WriteString(part + ".")
		}
		return reply.String(), false
	})
	defer js.Global().Delete(engineName)
	if reply := js.Global().Call(engineName, "abc"); reply.String() != "a.b.c." {
		t.Errorf("got %v, want a.b.c.", reply)
	}
}

func TestEngineBreaks(t *testing.T) {
	ended := install(func(string, func(string)) (string, bool) { return "last words", true })
	if reply := js.Global().Call(engineName, ""); reply.String() != "last words" {
		t.Errorf("got %v, want last words", reply)
	}
	if !js.Global().Get(engineName).IsUndefined() {
		t.Errorf("%s is still there after the engine has broken", engineName)
	}
	select {
	case <-ended:
		t.Error("ended before the event loop had its turn")
	default:
	}
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Error("did not end")
	}
}
