package python

import (
	"strings"
	"testing"

	"racewalk/sim/machine"
)

// TestRefusedBuiltins makes sure that what is left out says so, by name.
func TestRefusedBuiltins(t *testing.T) {
	for _, name := range []string{"exec", "eval", "compile", "__import__", "breakpoint", "memoryview", "help"} {
		_, errs := runProgram(t, "main.py", "f = "+name+"\nf('1')\n", machine.Config{InputEnds: true})
		want := "NotImplementedError: " + name + "() is not supported by Racewalk: "
		if !strings.Contains(errs, want) {
			t.Errorf("%s: standard error is %q, want %q in it", name, errs, want)
		}
	}
}
