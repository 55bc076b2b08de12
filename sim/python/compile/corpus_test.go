package compile

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"racewalk/sim/python/code/listing"
)

// corpus returns every Python program that lies in a testdata folder or the
// library of sim/python, by a name for it.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	programs := map[string]string{}
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		slashed := filepath.ToSlash(path)
		if !strings.Contains(slashed, "/testdata/") && !strings.HasPrefix(slashed, "../lib/") {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		switch filepath.Ext(path) {
		case ".py":
			programs[slashed] = string(data)
		case ".txt", ".txtar":
			for _, f := range txtar.Parse(data).Files {
				if strings.HasSuffix(f.Name, ".py") {
					programs[slashed+":"+f.Name] = string(f.Data)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return programs
}

// TestCorpus verifies the code of every program that compiles, and that most do.
func TestCorpus(t *testing.T) {
	programs := corpus(t)
	if len(programs) < 50 {
		t.Fatalf("found only %d programs", len(programs))
	}
	refused := 0
	for name, src := range programs {
		// As a module of a package, so that relative imports have a meaning.
		files := []File{{"main.py", "import a.b.c"}, {"a/b/c.py", src}}
		p, diags := Program(files, noLib, anyModule)
		if diags != nil {
			refused++
			t.Logf("%s: %v", name, diags[0])
			continue
		}
		if err := listing.Verify(p); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if refused > len(programs)/4 {
		t.Errorf("%d of %d programs are refused", refused, len(programs))
	}
}

// FuzzProgram compiles anything: it must come out verified or as diagnostics.
func FuzzProgram(f *testing.F) {
	for _, src := range corpus(f) {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		p, diags := compileOnly(src)
		if (p == nil) == (diags == nil) {
			t.Fatal("neither a program nor diagnostics, or both")
		}
		if p != nil {
			if err := listing.Verify(p); err != nil {
				t.Error(err)
			}
		}
		for _, d := range diags {
			if d.Line < 1 || d.Col < 0 || d.EndCol < d.Col || d.Message == "" {
				t.Errorf("bad diagnostic %+v", d)
			}
		}
	})
}
