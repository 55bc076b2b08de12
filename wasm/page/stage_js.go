package page

import "syscall/js"

// stageName is the object that web/stage.js puts into the stage's window before
// the program starts.
const stageName = "racewalkStage"

// A Message is an object that was sent to the stage.
type Message struct{ value js.Value }

// Text returns a field that is a string, or "".
func (m Message) Text(name string) string {
	if v := m.value.Get(name); v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}

// Number returns a field that is a number, or another value if it is none.
func (m Message) Number(name string, otherwise float64) float64 {
	if v := m.value.Get(name); v.Type() == js.TypeNumber {
		return v.Float()
	}
	return otherwise
}

// Flag returns a field that is a boolean, or false.
func (m Message) Flag(name string) bool {
	v := m.value.Get(name)
	return v.Type() == js.TypeBoolean && v.Bool()
}

// Stage is the document that the stage's program runs in.
type Stage struct{ object js.Value }

// FindStage returns the document of the stage. It panics where there is none.
func FindStage() Stage {
	s := Stage{js.Global().Get(stageName)}
	if s.object.Type() != js.TypeObject {
		panic("page: the stage's document has no " + stageName)
	}
	return s
}

// Open joins the program to the document. receive is called with every message,
// first with those that came before; at tells whether there is something to click
// on at a point, in CSS pixels. Neither may block.
func (s Stage) Open(receive func(Message), at func(x, y float64) bool) {
	s.object.Call("open",
		js.FuncOf(func(_ js.Value, args []js.Value) any {
			receive(Message{args[0]})
			return nil
		}),
		js.FuncOf(func(_ js.Value, args []js.Value) any {
			return at(args[0].Float(), args[1].Float())
		}))
}

// Post sends a message of a type to the page. Its fields are strings, numbers,
// booleans or nil.
func (s Stage) Post(kind string, fields map[string]any) {
	message := js.Global().Get("Object").New()
	message.Set("type", kind)
	for name, value := range fields {
		message.Set(name, value)
	}
	s.object.Call("post", message)
}

// Wake asks for frames, Rest for no more of them.
func (s Stage) Wake() { s.object.Call("wake") }

// Rest is told by Wake.
func (s Stage) Rest() { s.object.Call("rest") }
