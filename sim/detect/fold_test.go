package detect_test

import (
	"path/filepath"
	"reflect"
	"testing"

	"racewalk/sim/detect"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// TestFoldFollows looks at each program's run after every step, and ends with what
// one look at the whole finds; reading the run back from its text gives the same.
func TestFoldFollows(t *testing.T) {
	files, err := filepath.Glob("testdata/faulty/*.py")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, file := range files {
		p := readProgram(t, file)
		r := session.NewRecord(p.front, p.config)
		fold := detect.New(r.Trace())
		s := schedule.NewRandom(5)
		for r.Trace().End == nil && len(r.Trace().Events) < 300 {
			if n, err := r.Auto(s, 1, nil); n == 0 || err != nil {
				t.Fatal(file, err)
			}
			for _, x := range fold.Findings() {
				if int(x.From) > len(r.Trace().Events) {
					t.Errorf("%s: known from step %d, after %d", file, x.From, len(r.Trace().Events))
				}
			}
		}
		want := detect.Find(r.Trace())
		found += len(want)
		if got := fold.Findings(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: step by step\n%+v\nat once\n%+v", file, got, want)
		}
		read, err := trace.Parse(trace.Marshal(r.Trace()))
		if err != nil {
			t.Fatal(err)
		}
		if got := detect.Find(read); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: from the text\n%+v\nwant\n%+v", file, got, want)
		}
		r.Close()
	}
	if found < 20 {
		t.Errorf("only %d findings", found)
	}
}
