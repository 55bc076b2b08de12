package python

import (
	"strings"
	"testing"
)

// TestRefused imports what Racewalk leaves out: each module is named with its
// reason, a clause that goes on behind the colon.
func TestRefused(t *testing.T) {
	for module, why := range refused {
		_, errs := Compile([]File{{Name: "main.py", Text: "import " + module + "\n"}})
		want := "module '" + module + "' is not supported: " + why
		if len(errs) != 1 || errs[0].Message != want {
			t.Errorf("import %s: got %v, want %s", module, errs, want)
		}
		if why == "" || strings.HasSuffix(why, ".") {
			t.Errorf("%s: the reason %q is no clause", module, why)
		}
		if _, ok := nativeModules[module]; ok {
			t.Errorf("%s is refused, and there", module)
		}
	}
	for _, source := range []string{"import multiprocessing.pool", "from http.server import HTTPServer", "from asyncio import sleep"} {
		if _, errs := Compile([]File{{Name: "main.py", Text: source + "\n"}}); len(errs) == 0 || !strings.Contains(errs[0].Message, "is not supported: ") {
			t.Errorf("%s: got %v", source, errs)
		}
	}
}
