package view

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"racewalk/sim/trace"
	"racewalk/wasm/view/script"
)

var update = flag.Bool("update", false, "write the golden scenes anew")

// golden is a file of testdata: a script and scenes of its trace.
type golden struct {
	name    string
	archive *txtar.Archive
	trace   *trace.Trace
}

// goldens returns all files of testdata, which are read once.
func goldens(t testing.TB) []golden {
	t.Helper()
	once.Do(func() { read = readGoldens(t) })
	return read
}

var (
	once sync.Once
	read []golden
)

func readGoldens(t testing.TB) []golden {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) < 15 {
		t.Fatalf("only %d files in testdata: %v", len(names), err)
	}
	var all []golden
	for _, name := range names {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Files) == 0 || a.Files[0].Name != "script" {
			t.Fatalf("%s does not begin with a script", name)
		}
		tr, err := script.Trace(string(a.Files[0].Data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, golden{strings.TrimSuffix(filepath.Base(name), ".txtar"), a, tr})
	}
	return all
}

// sceneName is how a file names a scene: "step 3 at 0.5 on 390x420 dark".
var sceneName = regexp.MustCompile(`^step (\d+)(?: at ([0-9.]+))? on (\d+)x(\d+)( dark)?$`)

func parseScene(name string) (playhead int, progress float64, look Look, err error) {
	m := sceneName.FindStringSubmatch(name)
	if m == nil {
		return 0, 0, Look{}, fmt.Errorf("%q does not say which scene", name)
	}
	playhead, _ = strconv.Atoi(m[1])
	progress = 1
	if m[2] != "" {
		progress, _ = strconv.ParseFloat(m[2], 64)
	}
	w, _ := strconv.Atoi(m[3])
	h, _ := strconv.Atoi(m[4])
	return playhead, progress, Look{Width: float32(w), Height: float32(h), Ratio: 1, Dark: m[5] != ""}, nil
}

func TestGoldenScenes(t *testing.T) {
	for _, g := range goldens(t) {
		t.Run(g.name, func(t *testing.T) {
			v := New(g.trace)
			for i := range g.archive.Files[1:] {
				f := &g.archive.Files[i+1]
				playhead, progress, look, err := parseScene(f.Name)
				if err != nil {
					t.Fatal(err)
				}
				got := dump(v.Scene(playhead, progress, look))
				if *update {
					f.Data = []byte(got)
					continue
				}
				if want := string(f.Data); got != want {
					t.Errorf("%s (go test -update if it is meant to change):\n%s", f.Name, diff(want, got))
				}
			}
			if *update {
				if err := os.WriteFile("testdata/"+g.name+".txtar", txtar.Format(g.archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// diff shows the lines that only one of two texts has.
func diff(want, got string) string {
	count := map[string]int{}
	for _, l := range strings.Split(want, "\n") {
		count[l]++
	}
	var b strings.Builder
	for _, l := range strings.Split(got, "\n") {
		if count[l]--; count[l] < 0 {
			fmt.Fprintf(&b, "+ %s\n", l)
		}
	}
	for _, l := range strings.Split(want, "\n") {
		if count[l] > 0 {
			count[l]--
			fmt.Fprintf(&b, "- %s\n", l)
		}
	}
	if b.Len() == 0 {
		return "the same lines in another order"
	}
	return b.String()
}
