package listing

import (
	"strings"
	"testing"

	"racewalk/sim/python/code"
)

func program(stack int, handlers []code.Handler, instrs ...code.Instr) *code.Program {
	c := &code.Code{
		QualName: "f", MaxStack: stack, Instrs: instrs, Spans: make([]code.Span, len(instrs)), Handlers: handlers,
		Locals: []string{"x"}, Names: []string{"n"}, Consts: []code.Const{{Kind: code.ConstNone}},
	}
	return &code.Program{Modules: []*code.Module{{Name: "m", Body: c, Globals: []code.Global{{Name: "g"}}}}}
}

func TestVerify(t *testing.T) {
	none, ret := code.Instr{Op: code.LoadConst}, code.Instr{Op: code.Return}
	tests := []struct {
		name string
		p    *code.Program
		want string
	}{
		{"fine", program(1, nil, none, ret), ""},
		{"a handler", program(2, []code.Handler{{Start: 0, End: 1, Target: 2, Depth: 0}}, none, ret, code.Instr{Op: code.PushExcInfo}, code.Instr{Op: code.Reraise}), ""},
		{"a loop", program(2, nil, none, code.Instr{Op: code.GetIter}, code.Instr{Op: code.ForIter, A: 5}, code.Instr{Op: code.PopTop}, code.Instr{Op: code.JumpBackward, A: 2}, none, ret), ""},

		{"underflow", program(0, nil, ret), "takes 1 of 0 operands"},
		{"stack too small", program(0, nil, none, ret), "MaxStack is 0, but the greatest depth is 1"},
		{"stack too large", program(2, nil, none, ret), "MaxStack is 2, but the greatest depth is 1"},
		{"the end is open", program(1, nil, none), "control goes to 1, out of the code"},
		{"unreachable", program(1, nil, none, ret, none), "instruction 2, LoadConst: unreachable"},
		{"no spans", &code.Program{Modules: []*code.Module{{Body: &code.Code{Instrs: []code.Instr{none}}}}}, "1 instructions have 0 spans"},
		{"two depths", program(2, nil, none, code.Instr{Op: code.PopJumpIfTrue, A: 3}, none, none, ret), "with the depths"},
		{"forward backwards", program(1, nil, none, code.Instr{Op: code.PopTop}, code.Instr{Op: code.Jump, A: 0}), "goes to 0"},
		{"backward forwards", program(1, nil, code.Instr{Op: code.JumpBackward, A: 1}, none, ret), "goes to 1"},
		{"a jump out", program(1, nil, code.Instr{Op: code.Jump, A: 9}), "control goes to 9"},
		{"a handler keeps too much", program(2, []code.Handler{{Start: 0, End: 1, Target: 2, Depth: 1}}, none, ret, code.Instr{Op: code.PushExcInfo}, code.Instr{Op: code.Reraise}), "keeps 1 of 0"},
		{"no such constant", program(1, nil, code.Instr{Op: code.LoadConst, A: 1}, ret), "the argument 1 is out of range"},
		{"no such local", program(1, nil, code.Instr{Op: code.LoadFast, A: 1}, ret), "the argument 1 is out of range"},
		{"no such global", program(1, nil, code.Instr{Op: code.LoadGlobal, A: 1}, ret), "the argument 1 is out of range"},
		{"no such name", program(1, nil, code.Instr{Op: code.LoadName, A: -1}, ret), "the argument -1 is out of range"},
		{"no such cell", program(1, nil, code.Instr{Op: code.LoadNameDeref, A: 1}, ret), "there is no local 1"},
		{"a copy of nothing", program(1, nil, code.Instr{Op: code.Copy}, ret), "the argument is 0"},
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
