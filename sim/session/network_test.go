package session_test

import (
	"testing"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// TestRequests: what is told of two requests that are under way at the same time,
// and shown of the network.
func TestRequests(t *testing.T) {
	front, diagnostics := python.Front([]session.File{{Name: "main.py", Text: `import threading, requests
def get(name):
    requests.get("https://shop.example/" + name, timeout=2)
threads = [threading.Thread(target=get, args=(name,)) for name in ("b", "a", "a")]
for t in threads: t.start()
for t in threads: t.join()
`}, {Name: "network.txt", Text: "https://shop.example/a latency=0.5 size=9\nhttps://shop.example/b fail=timeout\n"}})
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	way, err := trace.ParseSchedule("0x3.2.3.1")
	if err != nil {
		t.Fatal(err)
	}
	r := session.NewRecord(front, machine.Config{})
	t.Cleanup(r.Close)
	if _, err := r.Auto(schedule.NewReplay(way), len(way), nil); err != nil {
		t.Fatal(err)
	}
	tr := r.Trace()
	c := trace.NewCursor(tr)
	before := c.Move(3)
	if o := before.Objects[len(before.Objects)-1]; o.Kind != trace.KindNet || o.Name != "network" || len(o.Cells) != 0 {
		t.Errorf("the network is %+v", o)
	}
	for i, want := range []string{"", "waits for https://shop.example/b until 2 s", "waits for https://shop.example/a until 0.5 s"} {
		th := &before.Threads[i]
		if i > 0 && (th.Why != want || th.Status != trace.Enabled || !th.Timed || trace.Action(&th.Next) != "get the answer from "+th.Next.Target) {
			t.Errorf("%s %s, %s, to %q; want %s", th.Label, th.Status, th.Why, trace.Action(&th.Next), want)
		}
	}
	for k, want := range []string{"B hears from https://shop.example/a: 200 OK, 9 bytes. B ends.", "C hears from https://shop.example/a: 200 OK, 9 bytes. C ends.",
		"A hears from https://shop.example/b: timed out. A ends by requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='shop.example', port=443): Read timed out. (read timeout=2)."} {
		if got := tr.Narrate(k + 4); got != want {
			t.Errorf("step %d: %s\nwant %s", k+4, got, want)
		}
	}
	after := c.Move(6)
	cells := after.Objects[len(after.Objects)-1].Cells
	want := []trace.Cell{
		{Key: "shop.example/a", Value: "200 OK, 9 bytes (request 2)", Ref: trace.NoObject, By: 3, At: 5},
		{Key: "shop.example/b", Value: "timed out", Ref: trace.NoObject, By: 1, At: 6},
	}
	for i := range want {
		if len(cells) != len(want) || cells[i] != want[i] {
			t.Errorf("the network shows %+v, want %+v", cells, want)
			break
		}
	}
	if after.Time != 2e9 {
		t.Errorf("it is %d ns", after.Time)
	}
}

// TestRequestsOnThePage: the table of objects says what came back, and who waits.
func TestRequestsOnThePage(t *testing.T) {
	s := session.New(python.Front)
	program := `import threading, urllib.request
def get(name):
    urllib.request.urlopen("https://shop.example/" + name)
for name in "aba":
    threading.Thread(target=get, args=(name,)).start()
`
	reply := s.Handle(session.Request{Command: "load", Policy: "any-op", Schedule: "0x3.1",
		Files:    []session.File{{Name: "main.py", Text: program}, {Name: "network.txt", Text: "https://shop.example/* size=9"}},
		Playhead: 4}, nil)
	if reply.Run == nil {
		t.Fatal(reply.Error, reply.Diagnostics)
	}
	r := reply.Run
	o := r.Moment.Objects[len(r.Moment.Objects)-1]
	if want := "shop.example/a: 200 OK, 9 bytes; B, C wait"; o.Kind != "net" || o.State != want {
		t.Errorf("%s %s: %q, want %q", o.Kind, o.Name, o.State, want)
	}
}
