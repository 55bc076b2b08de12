package syntax

import (
	"flag"
	"path/filepath"
	"strings"
	"testing"
)

var mutants = flag.String("mutants", "", "compare with what testdata/mutate.py has written into this folder")

// TestMutants compares the parser with CPython on changed pieces of the corpus,
// if there are any: see testdata/mutate.py.
func TestMutants(t *testing.T) {
	if *mutants == "" {
		t.Skip("no -mutants: what they found is in testdata")
	}
	for name, c := range readTrees(t, filepath.Join(*mutants, "tree.txt")) {
		m, diags := Parse("test.py", c.source)
		switch {
		case diags != nil && !ownFault(diags[0].Message):
			t.Errorf("%s\n%q\n%v", name, c.source, diags)
		case diags == nil && dump(m) != c.tree:
			t.Errorf("%s\n%q\ngot\n%s\nwant\n%s", name, c.source, dump(m), c.tree)
		}
	}
	for _, c := range readErrors(t, filepath.Join(*mutants, "errors.txt")) {
		place, _, _ := strings.Cut(c.want, " ")
		if got := errorText(c.source, strings.Contains(place, "-")); got != c.want && !ownFault(got) {
			t.Errorf("%q\n got  %s\n want %s", c.source, got, c.want)
		}
	}
}

// ownFault reports whether a fault is one that CPython does not have.
func ownFault(message string) bool {
	return strings.Contains(message, "not supported") || strings.Contains(message, "typographic quote")
}
