package python

import (
	"testing"

	"racewalk/sim/machine"
)

// TestFinalizerWarns makes sure that a method which is never called says so.
func TestFinalizerWarns(t *testing.T) {
	out, errs := runProgram(t, "main.py", "class A:\n    def __del__(self):\n        print('gone')\na = A()\ndel a\nprint('end')\n", machine.Config{})
	want := "main.py:2: SyntaxWarning: __del__ is never called in Racewalk, which counts no references; call a method, or use a with statement\n  def __del__(self):\n"
	if out != "end\n" || errs != want {
		t.Errorf("prints %q and %q", out, errs)
	}
}
