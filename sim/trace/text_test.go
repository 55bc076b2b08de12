package trace

import (
	"errors"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestParseAfterMarshalIsTheIdentity(t *testing.T) {
	for seed := range uint64(200) {
		want := randomTrace(seed)
		if err := want.Check(); err != nil {
			t.Fatalf("seed %d: the random trace is broken: %v", seed, err)
		}
		text := Marshal(want)
		got, err := Parse(text)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: got\n%+v\nwant\n%+v\n%s", seed, got, want, text)
		}
		if again := Marshal(got); again != text {
			t.Fatalf("seed %d: the text of the parsed trace differs:\n%s\nfrom\n%s", seed, again, text)
		}
	}
}

// A reader that has some first events and is sent the rest has all of them, also
// when it had other events there before.
func TestEventsAreReplacedFromAnyPlayhead(t *testing.T) {
	for seed := range uint64(60) {
		want := randomTrace(seed)
		for from := range len(want.Events) + 1 {
			got := *want
			got.End = nil
			got.Events = append([]Event(nil), want.Events[:from]...)
			if from < len(want.Events) { // an event of a branch that was left
				got.Events = append(got.Events, want.Events[from])
				got.Events[from].Errors = "another branch"
			}
			c := NewCursor(&got)
			c.Move(len(got.Events))
			if err := c.ParseEvents(want.MarshalEvents(from, len(want.Events))); err != nil {
				t.Fatalf("seed %d from %d: %v", seed, from, err)
			}
			if s := want.At(from); c.Playhead() != from || !sameState(c.Move(from), &s) {
				t.Fatalf("seed %d from %d: the cursor is at %d", seed, from, c.Playhead())
			}
			if !reflect.DeepEqual(&got, want) {
				t.Fatalf("seed %d from %d: got\n%+v\nwant\n%+v", seed, from, got, want)
			}
		}
	}
}

func TestEventsFrom(t *testing.T) {
	tr := lostUpdate()
	for from := range 4 {
		if got, err := EventsFrom(tr.MarshalEvents(from, 3)); got != from || err != nil {
			t.Errorf("got %d, %v, want %d", got, err, from)
		}
	}
	for _, text := range []string{"", Marshal(tr), "racewalk-events 2", "racewalk-events 1 -1", "racewalk-events 1 x", "racewalk-events 1 1 1"} {
		if got, err := EventsFrom(text); err == nil {
			t.Errorf("%q is from %d", text, got)
		}
	}
}

func TestSomeEventsWithoutTheEnd(t *testing.T) {
	full := &Trace{Start: State{Threads: []Thread{{Label: "main"}}}, End: &End{Kind: Deadlock}}
	for range 3 {
		full.Events = append(full.Events, Event{Clock: []uint32{uint32(len(full.Events))}})
	}
	part := &Trace{Start: full.Start, Events: full.Events[:1]}
	if err := part.ParseEvents(full.MarshalEvents(1, 2)); err != nil {
		t.Fatal(err)
	}
	if part.End != nil || !reflect.DeepEqual(part.Events, full.Events[:2]) {
		t.Errorf("got %+v", part)
	}
	if err := part.ParseEvents(full.MarshalEvents(2, 3)); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(part, full) {
		t.Errorf("got %+v, want %+v", part, full)
	}
}

func TestWalkingThereAndBack(t *testing.T) {
	for seed := range uint64(60) {
		tr := randomTrace(seed)
		c := NewCursor(tr)
		n := len(tr.Events)
		for _, playhead := range []int{n, 0, n / 2, n, n / 3, 0} {
			want := tr.At(playhead)
			if got := c.Move(playhead); !sameState(got, &want) {
				t.Fatalf("seed %d: at %d is %+v, want %+v", seed, playhead, got, want)
			}
		}
	}
}

// sameState compares states, for which empty and nil slices are one.
func sameState(a, b *State) bool { return reflect.DeepEqual(a.Clone(), b.Clone()) }

func TestGoldenText(t *testing.T) {
	const name = "testdata/lost.trace"
	text := Marshal(lostUpdate())
	if *update {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if text != string(want) {
		t.Errorf("the text has changed (go test -update if it is meant to):\n%s", text)
	}
}

// lostUpdate is a run in which a thread adds 1 to x[0] between the load and the
// store of main.
func lostUpdate() *Trace {
	span := Span{Line: 2, Col: 0, EndLine: 2, EndCol: 4}
	load := Op{Kind: OpLoad, Span: span, Object: 3, Other: NoThread, Target: "x[0]", Text: "x[0]"}
	store := load
	store.Kind, store.Value, store.Text = OpStore, "2", "x[0] += 1"
	loaded := load
	loaded.Value = "1"
	none := Op{Object: NoObject, Cell: -1, Other: NoThread}
	at := func(id ThreadID, label string, next Op, h *Hand) Thread {
		th := Thread{ID: id, Label: label, Name: "Thread-" + label, Status: Enabled, Next: next, Hand: h,
			Frames: []Frame{{Func: "work", Span: span, Locals: []Local{{"i", "0", NoObject}}}, {Func: "<module>"}}}
		if next == none {
			th.Status, th.Frames = Ended, nil
		}
		return th
	}
	hand := &Hand{Value: "2", Read: "1", Object: 3, Target: "x[0]", ReadAt: 1}
	stale := &Hand{Value: "2", Read: "1", Object: 3, Target: "x[0]", ReadAt: 1, Stale: true, By: 1}
	main := []Thread{at(0, "main", load, nil), at(0, "main", store, hand), at(0, "main", store, stale), at(0, "main", none, nil)}
	a := []Thread{at(1, "A", store, hand), at(1, "A", none, nil)}
	one := Cell{Key: "0", Value: "1", Ref: NoObject, By: NoThread}
	byA := Cell{Key: "0", Value: "2", Ref: NoObject, By: 1, At: 2}
	byMain := Cell{Key: "0", Value: "2", Ref: NoObject, By: 0, At: 3}
	return &Trace{
		Files:  []File{{"lost.py", "x = [1]\nx[0] += 1\n"}},
		Policy: "any-op",
		Start: State{
			Threads: []Thread{main[0], a[0]},
			Objects: []Object{{ID: 3, Kind: KindList, Name: "x", Type: "list", Cells: []Cell{one}}},
		},
		Events: []Event{
			{Ops: []Op{loaded}, Threads: []ThreadChange{{main[0], main[1]}}, Enabled: []ThreadID{0, 1}, Clock: []uint32{1}},
			{Choice: Choice{Thread: 1}, Ops: []Op{store}, Effects: []Effect{{Object: 3, Old: []Cell{one}, New: []Cell{byA}}},
				Threads: []ThreadChange{{main[1], main[2]}, {a[0], a[1]}}, Enabled: []ThreadID{0, 1}, Clock: []uint32{0, 1}},
			{Ops: []Op{store}, Effects: []Effect{{Object: 3, Old: []Cell{byA}, New: []Cell{byMain}}},
				Threads: []ThreadChange{{main[2], main[3]}}, Output: "[2]\n", Enabled: []ThreadID{0}, Clock: []uint32{2}, After: 1500000000,
				Lost: []Lost{{Object: 3, Target: "x[0]", Victim: 1, StoredAt: 2, ReadAt: 1, Value: "2", Read: "1"}}},
		},
		End: &End{Message: "The program ended."},
	}
}

func TestErrorsTellTheLine(t *testing.T) {
	const start = "racewalk-trace 2\ntime 5\nthread 0\nlabel \"main\"\nobject 3 list 0 \"x\" \"list\"\ncell \"0\" \"1\" -1 -1 0\n"
	for _, c := range []struct{ text, want string }{
		{"", "it does not begin with racewalk-trace"},
		{"trace", "line 1: it does not begin with racewalk-trace"},
		{"racewalk-trace", "line 1: a field is missing"},
		{"racewalk-trace 3", "line 1: version 3 is not known"},
		{"racewalk-trace 2 1", "line 1: there is more on the line than expected"},
		{"racewalk-trace 2\npolicy x", "line 2: a string is not quoted as it should be"},
		{"racewalk-trace 2\npolicy `x`", "line 2: a string is not quoted as it should be"},
		{"racewalk-trace 2\nfile \"a\"", "line 2: a string is missing"},
		{"racewalk-trace 2\nfile \"a\"\"b\"", "line 2: a space is missing after a string"},
		{"racewalk-trace 2\n\n\ntime 99999999999999999999", "line 4: \"99999999999999999999\" is not a number of 64 bits"},
		{"racewalk-trace 2\nthread 0", "line 2: thread 0 has no label"},
		{"racewalk-trace 2\nthread 1\nlabel \"A\"", "line 3: thread 1 stands at index 0"},
		{"racewalk-trace 2\nthread 0\nlabel \"A\"\nstatus tired", "line 4: unknown status \"tired\""},
		{"racewalk-trace 2\nthread 0\nlabel \"A\"\nnext load 1:2:3 0 0 0 done \"\" \"\" \"\" \"\"", "line 4: a span has five numbers"},
		{"racewalk-trace 2\nthread 0\nlabel \"A\"\nframes 1", "line 4: it keeps more frames than there are"},
		{start + "tired", "line 7: unexpected \"tired\""},
		{start + "event 1\ntime 5 5", "line 7: a step of thread 1, which does not exist"},
		{start + "event 0 again\ntime 5 5", "line 7: unknown choice \"again\""},
		{start + "event 0\ntime 4 5", "line 7: it begins at another time than the step before it ended"},
		{start + "event 0\nclock 4294967296\n", "line 8: a vector clock holds numbers of 32 bits"},
		{start + "event 0\ntime 5 5\nsplice 3 2", "line 7: an effect outside the cells of object 3"},
		{start + "event 0\ntime 5 5\nsplice 4 0", "line 7: an effect on object 4, which does not exist"},
		{start + "event 0\ntime 5 5\nsplice 3 0\nold \"0\" \"2\" -1 -1 0", "line 7: the old cells of object 3 are not what it had"},
		{start + "event 0\ntime 5 5\ncreate 3 list 0 \"x\" \"list\"", "line 7: object 3 appears twice"},
		{start + "event 0\ntime 5 5\nthread 2\nlabel \"A\"", "line 7: thread 2 changes, but does not exist"},
		{start + "event 0\ntime 5 5\nthread 0\nwhy \"a\"\nthread 0\nwhy \"b\"", "line 7: thread 0 changes twice"},
		{start + "event 0\ntime 5 5\nop nap - 0 0 0 done \"\" \"\" \"\" \"\"", "line 9: unknown operation \"nap\""},
		{start + "end finished 0 \"\"\nevent 0", "line 8: unexpected \"event\""},
	} {
		_, err := Parse(c.text)
		var e *Error
		if !errors.As(err, &e) || err.Error() != "trace: "+c.want {
			t.Errorf("Parse(%q):\n got %v\nwant trace: %s", c.text, err, c.want)
		}
	}
}

func TestEventsThatDoNotFitChangeNothing(t *testing.T) {
	want := lostUpdate()
	for _, text := range []string{
		"racewalk-events 2 4",
		"racewalk-events 2 -1",
		"racewalk-events 2 1\nevent 7\ntime 0 0",
		"racewalk-trace 2",
		want.MarshalEvents(1, 3) + "nonsense",
		strings.Replace(want.MarshalEvents(1, 3), "events 2 1", "events 2 2", 1),
	} {
		got := lostUpdate()
		if err := got.ParseEvents(text); err == nil {
			t.Errorf("no error for %q", text)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q changed the trace", text)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(Marshal(lostUpdate()))
	for seed := range uint64(8) {
		f.Add(Marshal(randomTrace(seed)))
	}
	f.Fuzz(func(t *testing.T, text string) {
		tr, err := Parse(text)
		if err != nil {
			return
		}
		if err := tr.Check(); err != nil {
			t.Fatalf("parsed a broken trace: %v", err)
		}
		again, err := Parse(Marshal(tr))
		if err != nil || !reflect.DeepEqual(tr, again) {
			t.Fatalf("marshalled and parsed: %v\n%+v\n%+v", err, tr, again)
		}
		s := tr.At(len(tr.Events))
		for i := len(tr.Events) - 1; i >= 0; i-- {
			s.Back(&tr.Events[i])
		}
		if !sameState(&s, &tr.Start) {
			t.Fatalf("back at the start is %+v, not %+v", s, tr.Start)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	text := Marshal(lostUpdate())
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

// A long run that prints a lot must not cost the square of its length to walk.
func BenchmarkMove10000Steps(b *testing.B) {
	tr := &Trace{Start: State{Threads: []Thread{{Label: "main"}}}}
	for range 10000 {
		tr.Events = append(tr.Events, Event{Output: "working on it\n"})
	}
	for b.Loop() {
		NewCursor(tr).Move(10000)
	}
}

// A step at the end of a long run costs what it changes, not what came before.
func BenchmarkEventAfter10000(b *testing.B) {
	tr := lostUpdate()
	s := tr.Start.Clone()
	tr.Events, tr.End = nil, nil
	for i := range int32(10000) {
		e := Event{Effects: []Effect{{Object: 3, Old: []Cell{s.Objects[0].Cells[0]}, New: []Cell{{Key: "0", Value: "2", By: 1, At: i}}}},
			Threads: []ThreadChange{{s.Threads[1], s.Threads[1]}}}
		s.Forward(&e)
		tr.Events = append(tr.Events, e)
	}
	text := tr.MarshalEvents(9999, 10000)
	c := NewCursor(tr)
	c.Move(9999)
	for b.Loop() {
		tr.Events = tr.Events[:9999]
		if err := c.ParseEvents(text); err != nil {
			b.Fatal(err)
		}
	}
}
