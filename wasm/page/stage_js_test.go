package page

import (
	"strings"
	"syscall/js"
	"testing"
)

// document stands in for web/stage.js: it writes down what it is called with.
const document = `
globalThis.racewalkStage = {
  said: [],
  open(receive, at) { this.receive = receive; this.at = at; receive({type: "early"}); },
  post(message) { this.said.push(JSON.stringify(message)); },
  wake() { this.said.push("wake"); },
  rest() { this.said.push("rest"); },
};`

func TestStage(t *testing.T) {
	js.Global().Call("eval", document)
	defer js.Global().Delete(stageName)
	var got []string
	s := FindStage()
	s.Open(func(m Message) {
		got = append(got, m.Text("type"))
		if m.Text("type") == "fields" {
			if m.Text("text") != "ü→" || m.Text("n") != "" || m.Text("none") != "" {
				t.Errorf("texts %q, %q, %q", m.Text("text"), m.Text("n"), m.Text("none"))
			}
			if m.Number("n", 7) != 2.5 || m.Number("text", 7) != 7 || m.Number("none", 7) != 7 {
				t.Errorf("numbers %v, %v, %v", m.Number("n", 7), m.Number("text", 7), m.Number("none", 7))
			}
			if !m.Flag("yes") || m.Flag("no") || m.Flag("n") || m.Flag("none") {
				t.Error("wrong flags")
			}
		}
	}, func(x, y float64) bool { return x == 3 && y == 4 })
	js.Global().Call("eval", `racewalkStage.receive({type: "fields", text: "ü→", n: 2.5, yes: true, no: false})`)
	if want := "early fields"; strings.Join(got, " ") != want {
		t.Errorf("received %q, want %q", got, want)
	}
	if at := js.Global().Call("eval", `[racewalkStage.at(3, 4), racewalkStage.at(4, 3)].join()`).String(); at != "true,false" {
		t.Errorf("at the points is %s", at)
	}
	s.Wake()
	s.Post("clicked", map[string]any{"thread": 2, "object": nil})
	s.Rest()
	said := js.Global().Get(stageName).Get("said").Call("join", " ").String()
	if said != `wake {"type":"clicked","thread":2,"object":null} rest` && said != `wake {"type":"clicked","object":null,"thread":2} rest` {
		t.Errorf("said %s", said)
	}
}

func TestStageNeedsItsDocument(t *testing.T) {
	defer func() {
		if r := recover(); r == nil || !strings.HasPrefix(r.(string), "page: ") {
			t.Errorf("recovered %v", r)
		}
	}()
	FindStage()
}
