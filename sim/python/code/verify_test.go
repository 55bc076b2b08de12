package code

import (
	"strings"
	"testing"
)

func program(stack int, handlers []Handler, instrs ...Instr) *Program {
	c := &Code{
		QualName: "f", MaxStack: stack, Instrs: instrs, Spans: make([]Span, len(instrs)), Handlers: handlers,
		Locals: []string{"x"}, Names: []string{"n"}, Consts: []Const{{Kind: ConstNone}},
	}
	return &Program{Modules: []*Module{{Name: "m", Body: c, Globals: []Global{{Name: "g"}}}}}
}

func TestVerify(t *testing.T) {
	none, ret := Instr{Op: LoadConst}, Instr{Op: Return}
	tests := []struct {
		name string
		p    *Program
		want string
	}{
		{"fine", program(1, nil, none, ret), ""},
		{"a handler", program(2, []Handler{{0, 1, 2, 0}}, none, ret, Instr{Op: PushExcInfo}, Instr{Op: Reraise}), ""},
		{"a loop", program(2, nil, none, Instr{Op: GetIter}, Instr{Op: ForIter, A: 5}, Instr{Op: PopTop}, Instr{Op: JumpBackward, A: 2}, none, ret), ""},

		{"underflow", program(0, nil, ret), "takes 1 of 0 operands"},
		{"stack too small", program(0, nil, none, ret), "MaxStack is 0, but the greatest depth is 1"},
		{"stack too large", program(2, nil, none, ret), "MaxStack is 2, but the greatest depth is 1"},
		{"the end is open", program(1, nil, none), "control goes to 1, out of the code"},
		{"unreachable", program(1, nil, none, ret, none), "instruction 2, LoadConst: unreachable"},
		{"no spans", &Program{Modules: []*Module{{Body: &Code{Instrs: []Instr{none}}}}}, "1 instructions have 0 spans"},
		{"two depths", program(2, nil, none, Instr{Op: PopJumpIfTrue, A: 3}, none, none, ret), "with the depths"},
		{"forward backwards", program(1, nil, none, Instr{Op: PopTop}, Instr{Op: Jump, A: 0}), "goes to 0"},
		{"backward forwards", program(1, nil, Instr{Op: JumpBackward, A: 1}, none, ret), "goes to 1"},
		{"a jump out", program(1, nil, Instr{Op: Jump, A: 9}), "control goes to 9"},
		{"a handler keeps too much", program(2, []Handler{{0, 1, 2, 1}}, none, ret, Instr{Op: PushExcInfo}, Instr{Op: Reraise}), "keeps 1 of 0"},
		{"no such constant", program(1, nil, Instr{Op: LoadConst, A: 1}, ret), "the argument 1 is out of range"},
		{"no such local", program(1, nil, Instr{Op: LoadFast, A: 1}, ret), "the argument 1 is out of range"},
		{"no such global", program(1, nil, Instr{Op: LoadGlobal, A: 1}, ret), "the argument 1 is out of range"},
		{"no such name", program(1, nil, Instr{Op: LoadName, A: -1}, ret), "the argument -1 is out of range"},
		{"no such cell", program(1, nil, Instr{Op: LoadNameDeref, A: 1}, ret), "there is no local 1"},
		{"a copy of nothing", program(1, nil, Instr{Op: Copy}, ret), "the argument is 0"},
	}
	for _, test := range tests {
		err := Verify(test.p)
		switch {
		case test.want == "" && err != nil:
			t.Errorf("%s: %v", test.name, err)
		case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
			t.Errorf("%s: %v, want %q", test.name, err, test.want)
		}
	}
}

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
