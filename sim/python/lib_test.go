package python

import (
	"os"
	"strings"
	"testing"
)

// TestLibraryNames makes sure that no library module is hidden by a native one,
// for which the library is not asked.
func TestLibraryNames(t *testing.T) {
	files, err := os.ReadDir("lib")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, f := range files {
		module, python := strings.CutSuffix(f.Name(), ".py")
		if !python {
			continue
		}
		found++
		if _, ok := librarySource(module); !ok {
			t.Errorf("lib/%s is hidden by a native module", f.Name())
		}
	}
	if found < 10 {
		t.Errorf("%d modules in lib", found)
	}
}
