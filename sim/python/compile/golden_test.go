package compile

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"racewalk/sim/python/code/listing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden compares programs' disassembly with testdata/golden. A file there
// holds the program, library modules under lib/, and the dump.
func TestGolden(t *testing.T) {
	paths, _ := filepath.Glob("testdata/golden/*.txtar")
	if len(paths) < 40 {
		t.Fatalf("only %d golden files", len(paths))
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			golden(t, path)
		})
	}
}

func golden(t *testing.T, path string) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	last := &archive.Files[len(archive.Files)-1]
	if last.Name != "dump" {
		t.Fatal("the dump is not the last file")
	}
	files, lib := programFiles(archive.Files[:len(archive.Files)-1])
	p, diags := Program(files, lib, anyModule)
	if diags != nil {
		t.Fatal(diags)
	}
	if err := listing.Verify(p); err != nil {
		t.Error(err)
	}
	got := listing.Dump(p)
	if *update {
		last.Data = []byte(got)
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	compareLines(t, got, string(last.Data))
}

// programFiles separates the user's files from the library's.
func programFiles(all []txtar.File) (files []File, lib func(string) (string, bool)) {
	library := map[string]string{}
	for _, f := range all {
		if name, ok := strings.CutPrefix(f.Name, "lib/"); ok {
			library[strings.TrimSuffix(name, ".py")] = string(f.Data)
		} else {
			files = append(files, File{f.Name, string(f.Data)})
		}
	}
	return files, func(name string) (string, bool) {
		src, ok := library[name]
		return src, ok
	}
}

// compareLines reports the first line in which two texts differ.
func compareLines(t *testing.T, got, want string) {
	t.Helper()
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		gl, wl := "(end)", "(end)"
		if i < len(g) {
			gl = g[i]
		}
		if i < len(w) {
			wl = w[i]
		}
		if gl != wl {
			t.Fatalf("line %d:\n got  %s\n want %s", i+1, gl, wl)
		}
	}
}
