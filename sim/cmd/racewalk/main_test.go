package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the commands print into testdata")

// TestCommand runs the command lines in testdata/run. A file begins with the
// command; its files are laid into the folder in which it runs, "stdin" is its
// standard input, and "stdout", "stderr" and "exit" are what must come of it
// (nothing, and 0, where they are not there).
func TestCommand(t *testing.T) {
	names, err := filepath.Glob("testdata/run/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no command lines: ", err)
	}
	for _, name := range names {
		name, err := filepath.Abs(name)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			want, stdin := unpack(t, archive)
			words := strings.Fields(string(archive.Comment))
			if words[0] != "racewalk" {
				t.Fatalf("%s does not begin with a command", name)
			}
			var stdout, stderr bytes.Buffer
			status := run(words[1:], strings.NewReader(stdin), &stdout, &stderr)
			got := map[string]string{"stdout": stdout.String(), "stderr": stderr.String(), "exit": fmt.Sprintln(status)}
			if *update {
				rewrite(t, name, archive, got)
				return
			}
			for _, what := range results {
				if got[what] != want[what] {
					t.Errorf("%s is\n%s\nwant\n%s", what, got[what], want[what])
				}
			}
		})
	}
}

// results are the files of a test that a command makes.
var results = []string{"stdout", "stderr", "exit"}

// unpack lays a test's files into a new working directory.
func unpack(t *testing.T, archive *txtar.Archive) (want map[string]string, stdin string) {
	t.Chdir(t.TempDir())
	want = map[string]string{"exit": "0\n"}
	for _, f := range archive.Files {
		switch f.Name {
		case "stdout", "stderr", "exit":
			want[f.Name] = string(f.Data)
			continue
		case "stdin":
			stdin = string(f.Data)
			continue
		}
		if err := os.MkdirAll(filepath.Dir(f.Name), 0o777); err != nil {
			t.Fatal(err)
		}
		write(t, f.Name, string(f.Data))
	}
	return want, stdin
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func rewrite(t *testing.T, name string, archive *txtar.Archive, got map[string]string) {
	var files []txtar.File
	for _, f := range archive.Files {
		if _, ok := got[f.Name]; !ok {
			files = append(files, f)
		}
	}
	for _, what := range results {
		if text := got[what]; text != "" && !(what == "exit" && text == "0\n") {
			files = append(files, txtar.File{Name: what, Data: []byte(text)})
		}
	}
	archive.Files = files
	write(t, name, string(txtar.Format(archive)))
}
