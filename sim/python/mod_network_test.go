package python

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"racewalk/sim/machine"
	"racewalk/sim/schedule"
)

var update = flag.Bool("update", false, "write the golden answers of the network anew")

// TestNetworkPrograms runs the programs of testdata/network: a txtar file holds the
// program, the table of addresses if it has one, and what is printed.
func TestNetworkPrograms(t *testing.T) {
	paths, err := filepath.Glob("testdata/network/*.txtar")
	if err != nil || len(paths) < 5 {
		t.Fatalf("only %d programs: %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			last := &a.Files[len(a.Files)-1]
			if last.Name != "output" {
				t.Fatalf("the last file is %s, not output", last.Name)
			}
			var files []File
			for _, f := range a.Files[:len(a.Files)-1] {
				files = append(files, File{Name: f.Name, Text: string(f.Data)})
			}
			got := earliest(t, files, 0)
			if *update {
				last.Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			sameText(t, "output", got, string(last.Data))
			if again := earliest(t, files, 0); again != got {
				t.Error("another output in a second run")
			}
		})
	}
}

// earliest runs a program so that the thread whose time comes first goes first, as
// on a computer with nothing else to do, and returns what it prints.
func earliest(t *testing.T, files []File, seed uint64) string {
	t.Helper()
	l, problems := Compile(files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	m := machine.New(l, machine.Config{Seed: seed, InputEnds: true})
	for !m.Over() {
		next := int32(-1)
		until := func(i int32) int64 {
			if t := &m.Threads[i]; !m.Ready(t) {
				return t.Wait.Deadline
			}
			return m.Now
		}
		for i := range m.Threads {
			if id := int32(i); m.Enabled(&m.Threads[i]) && (next < 0 || until(id) < until(next)) {
				next = id
			}
		}
		if next < 0 {
			t.Fatal("no thread can go on")
		}
		if err := m.Step(next, false); err != nil {
			t.Fatal(err)
		}
	}
	return string(m.Output) + string(m.Errors)
}

// TestNetworkTable: what is wrong in the table is said at its place there.
func TestNetworkTable(t *testing.T) {
	_, errs := Compile([]File{{Name: "main.py", Text: "import requests\n"}, {Name: NetworkFile, Text: "# é\nhttps://é.b/ latency=slow\n"}})
	if len(errs) != 1 || errs[0].Error() != "network.txt:2:14: latency is a number of seconds from 0 to 3600, or two as in 0.1..0.5" {
		t.Errorf("got %v", errs)
	}
}

// TestNetworkOrder: a request is no synchronisation; whoever waits may be chosen at
// any time.
func TestNetworkOrder(t *testing.T) {
	files := []File{{Name: "main.py", Text: `
import threading, urllib.request
order = []
def get(name):
    urllib.request.urlopen("https://shop.example/" + name).read()
    order.append(name)
threads = [threading.Thread(target=get, args=(name,)) for name in ("fast", "slow")]
for t in threads: t.start()
for t in threads: t.join()
print(*order)
`}, {Name: NetworkFile, Text: "https://shop.example/fast latency=0.1\nhttps://shop.example/slow latency=9\n"}}
	if got := earliest(t, files, 0); got != "fast slow\n" {
		t.Errorf("the latencies give %q", got)
	}
	l, errs := Compile(files)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	seen := map[string]bool{}
	for seed := range uint64(40) {
		m := machine.New(l, machine.Config{})
		s := schedule.NewRandom(seed)
		for c, ok := s.Next(m); ok; c, ok = s.Next(m) {
			if err := m.Step(c.Thread, false); err != nil {
				t.Fatal(err)
			}
		}
		seen[string(m.Output)] = true
	}
	if !seen["fast slow\n"] || !seen["slow fast\n"] || len(seen) != 2 {
		t.Errorf("the orders are %v", seen)
	}
}
