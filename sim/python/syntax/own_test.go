package syntax

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite testdata/own.txt")

// TestOwnErrors compares errors that differ from CPython's, for the reasons
// that the package's documentation gives: what is not supported, typographic
// quotes, and where CPython's words or place would mislead (its typing error in
// "exclamation", column 0 before a line and at the end of a file, and no hint at a missing comma
// behind a name such as c, which it takes for the beginning of "case").
func TestOwnErrors(t *testing.T) {
	const file = "testdata/own.txt"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, chunk := range strings.Split(string(data), "---\n") {
		source, want, _ := strings.Cut(chunk, "### ")
		got := errorText(source, true) + "\n"
		out = append(out, source+"### "+got)
		if got != want && !*update {
			t.Errorf("%q\n got  %s want %s", source, got, want)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(strings.Join(out, "---\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
