package wire

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"racewalk/sim/session"
)

// standard is what encoding/json makes of a message.
func standard(t *testing.T, message any) string {
	t.Helper()
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(message); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// texts are strings that are hard to write.
var texts = []string{"", "x[0]", "a \"quoted\" \\ / path", "line\n\ttab\r\b\f\x00\x1f\x7f", "ü → 🔒", "\xff\xc3(\xed\xa0\x80", "\u2028 \u2029 \u202a", "<b>&amp;</b>"}

// fill sets every field in v: pointers and slices are there where full, and by
// chance otherwise.
func fill(v reflect.Value, random *rand.Rand, full bool) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), random, full)
		}
	case reflect.Pointer:
		if full || random.Intn(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), random, full)
		}
	case reflect.Slice:
		n := random.Intn(3)
		if full {
			n = 2
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			fill(v.Index(i), random, full)
		}
	case reflect.String:
		v.SetString(texts[random.Intn(len(texts))])
		if full {
			v.SetString("text")
		}
	case reflect.Float64:
		v.SetFloat([]float64{0, 0.375, 1, 1e-7, 5.4e-12, 1.0 / 3}[random.Intn(6)])
		if full {
			v.SetFloat(0.5)
		}
	case reflect.Bool:
		v.SetBool(full || random.Intn(2) == 0)
	case reflect.Int, reflect.Int64:
		v.SetInt([]int64{0, 1, -1, 42, 1 << 62}[random.Intn(5)])
		if full {
			v.SetInt(7)
		}
	case reflect.Uint64:
		v.SetUint(random.Uint64())
	default:
		panic("wire: the protocol has a " + v.Kind().String() + ", which this test cannot fill")
	}
}

func TestReplyIsWhatEncodingJSONWrites(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for i := range 2000 {
		var reply session.Reply
		fill(reflect.ValueOf(&reply).Elem(), random, i == 0)
		if got, want := Reply(reply), standard(t, reply); got != want {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
		var progress session.Progress
		fill(reflect.ValueOf(&progress).Elem(), random, i == 0)
		if got, want := Progress(progress), standard(t, progress); got != want {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	}
}

func TestReplyHasNoNull(t *testing.T) {
	replies := []session.Reply{
		{},
		{Run: &session.Run{Moment: session.Moment{Threads: []session.Thread{{Frames: []session.Frame{{}}}}, Objects: []session.Object{{}}}}},
	}
	for _, reply := range replies {
		if got := Reply(reply); strings.Contains(got, "null") || !json.Valid([]byte(got)) {
			t.Errorf("got %s, want JSON without null", got)
		}
	}
}

func TestRequestReadsWhatEncodingJSONWrites(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	for i := range 2000 {
		var want session.Request
		fill(reflect.ValueOf(&want).Elem(), random, i == 0)
		text := standard(t, want)
		got, err := Request(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if err := json.Unmarshal([]byte(text), &want); err != nil { // text that is no UTF-8 was replaced
			t.Fatal(err)
		}
		if !sameRequest(got, want) {
			t.Fatalf("%s\ngot  %+v\nwant %+v", text, got, want)
		}
	}
}

// sameRequest compares requests, taking a nil slice for an empty one.
func sameRequest(a, b session.Request) bool {
	for _, q := range []*session.Request{&a, &b} {
		if len(q.Files) == 0 {
			q.Files = nil
		}
		if len(q.Input) == 0 {
			q.Input = nil
		}
	}
	return reflect.DeepEqual(a, b)
}

func TestRequest(t *testing.T) {
	tests := []struct {
		text string
		want session.Request
	}{
		{`{}`, session.Request{}},
		{"\t{ \"id\" :\r\n 1 , \"command\":\"step\"} ", session.Request{ID: 1, Command: "step"}},
		{`{"thread":-3,"interrupt":true,"seed":18446744073709551615}`, session.Request{Thread: -3, Interrupt: true, Seed: 1<<64 - 1}},
		{`{"interrupt":false,"input":["a","b"]}`, session.Request{Input: []string{"a", "b"}}},
		{`{"files":[{"name":"a.py","text":"print(1)\n"},{}]}`, session.Request{Files: []session.File{{Name: "a.py", Text: "print(1)\n"}, {}}}},
		{`{"scheduler":"\"\\\/\b\f\n\r\t\u00fc"}`, session.Request{Scheduler: "\"\\/\b\f\n\r\tü"}},
		{`{"scheduler":"\ud83d\udd12\uD83D x\udd12\ud83d\u0041"}`, session.Request{Scheduler: "🔒\ufffd x\ufffd\ufffdA"}},
		{"{\"scheduler\":\"\xff\"}", session.Request{Scheduler: "\ufffd"}},
	}
	for _, test := range tests {
		got, err := Request(test.text)
		if err != nil || !sameRequest(got, test.want) {
			t.Errorf("%s: %+v, %v, want %+v", test.text, got, err, test.want)
		}
	}
}

func TestRequestRefuses(t *testing.T) {
	tests := []struct {
		text, want string
		id         int
	}{
		{``, "the text ends where { should be at byte 0", 0},
		{`null`, "{ is missing at byte 0", 0},
		{`[]`, "{ is missing at byte 0", 0},
		{`{"id":4`, "the text ends where , should be at byte 7", 4},
		{`{"id":4}{`, "something follows the request at byte 8", 4},
		{`{"id":4,}`, "\" is missing at byte 8", 4},
		{`{"id":4,"thraed":1}`, `unknown field "thraed" at byte 17`, 4},
		{`{"id":4,"ID":1}`, `unknown field "ID" at byte 13`, 4},
		{`{"id":4,"thread":"A"}`, "a whole number is missing at byte 17", 4},
		{`{"id":4,"thread":01}`, "a whole number is missing at byte 19", 4},
		{`{"id":4,"thread":1.5}`, "a whole number is missing at byte 18", 4},
		{`{"id":4,"thread":-}`, "a whole number is missing at byte 18", 4},
		{`{"id":4,"thread":9223372036854775808}`, "the number is too large at byte 36", 4},
		{`{"id":4,"seed":-1}`, "the number is negative or too large at byte 17", 4},
		{`{"id":4,"interrupt":tru}`, "true or false is missing at byte 20", 4},
		{`{"id":4,"command":null}`, "\" is missing at byte 18", 4},
		{`{"id":4,"command":"step`, "a string does not end at byte 23", 4},
		{"{\"id\":4,\"command\":\"a\nb\"}", "a control character stands in a string at byte 20", 4},
		{`{"id":4,"command":"\x"}`, "a backslash stands alone at byte 20", 4},
		{`{"id":4,"command":"\u12"}`, `\u stands before what is no number at byte 21`, 4},
		{`{"id":4,"input":["a",]}`, "\" is missing at byte 21", 4},
		{`{"id":4,"input":["a"`, "the text ends where , should be at byte 20", 4},
		{`{"id":4,"files":[{"name":"a","size":1}]}`, `unknown field "size" at byte 36`, 4},
	}
	for _, test := range tests {
		got, err := Request(test.text)
		if err == nil || err.Error() != test.want || !reflect.DeepEqual(got, session.Request{ID: test.id}) {
			t.Errorf("%s: %+v, %v, want ID %d and %s", test.text, got, err, test.id, test.want)
		}
	}
}

func FuzzRequest(f *testing.F) {
	for _, text := range []string{`{}`, `{"id":1,"command":"load","files":[{"name":"a.py","text":"x"}],"seed":7,"input":["1"]}`, `{"name":"\ud83d\udd12\n"}`, `{"thread":-0}`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Request(text)
		if err != nil {
			return
		}
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.DisallowUnknownFields()
		var want session.Request
		if err := decoder.Decode(&want); err != nil {
			t.Fatalf("%q is read as %+v, but encoding/json says %v", text, got, err)
		}
		// encoding/json merges lists that come twice, perhaps under an escaped name.
		if strings.Count(text, "files") < 2 && strings.Count(text, "name") < 2 && !strings.Contains(text, `\u`) && !sameRequest(got, want) {
			t.Errorf("%q: got %+v, want %+v", text, got, want)
		}
	})
}
