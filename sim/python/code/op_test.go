package code

import "testing"

// TestOps makes sure that every operation has a name and an effect.
func TestOps(t *testing.T) {
	seen := map[string]bool{}
	for op := range numOps {
		name := op.String()
		if name == "" || seen[name] {
			t.Errorf("operation %d has the name %q", op, name)
		}
		seen[name] = true
		pop, push := Instr{Op: op, A: 1}.Effect()
		if pop < 0 || push < 0 || op.Ends() && push > 0 {
			t.Errorf("%s takes %d and leaves %d", name, pop, push)
		}
	}
	if got := numOps.String(); got != "invalid" {
		t.Errorf("the operation after the last one is %q", got)
	}
}
