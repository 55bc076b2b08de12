package listing

import (
	"fmt"

	"racewalk/sim/python/code"
)

// Verify checks every code of a program: jumps and handlers lead to
// instructions, arguments are in range, each instruction is reached with one
// operand depth on all paths, none takes operands that are not there, and
// MaxStack is the greatest depth there is. Nothing in a code is unreachable.
func Verify(p *code.Program) error {
	for _, m := range p.Modules {
		if err := verifyCode(m, m.Body); err != nil {
			return fmt.Errorf("module %s: %w", m.Name, err)
		}
	}
	return nil
}

func verifyCode(m *code.Module, c *code.Code) error {
	v := verifier{m: m, c: c, depths: make([]int, len(c.Instrs))}
	if err := v.run(); err != nil {
		return fmt.Errorf("%s: %w", c.QualName, err)
	}
	for _, k := range c.Consts {
		if k.Kind == code.ConstCode {
			if err := verifyCode(m, k.Code); err != nil {
				return err
			}
		}
	}
	return nil
}

// verifier follows the operand depth through a code. A depth is stored plus one,
// so that 0 stands for an instruction that has not been reached.
type verifier struct {
	m      *code.Module
	c      *code.Code
	depths []int
	todo   []int
	max    int
}

func (v *verifier) run() error {
	if len(v.c.Spans) != len(v.c.Instrs) {
		return fmt.Errorf("%d instructions have %d spans", len(v.c.Instrs), len(v.c.Spans))
	}
	if err := v.reach(0, 0); err != nil {
		return err
	}
	for len(v.todo) > 0 {
		i := v.todo[len(v.todo)-1]
		v.todo = v.todo[:len(v.todo)-1]
		if err := v.follow(i); err != nil {
			return fmt.Errorf("instruction %d, %s: %w", i, v.c.Instrs[i].Op, err)
		}
	}
	for i, d := range v.depths {
		if d == 0 {
			return fmt.Errorf("instruction %d, %s: unreachable", i, v.c.Instrs[i].Op)
		}
	}
	if v.max != v.c.MaxStack {
		return fmt.Errorf("MaxStack is %d, but the greatest depth is %d", v.c.MaxStack, v.max)
	}
	return nil
}

// reach notes that control comes to an instruction with a depth.
func (v *verifier) reach(i, depth int) error {
	switch {
	case i < 0 || i >= len(v.depths):
		return fmt.Errorf("control goes to %d, out of the code", i)
	case depth < 0:
		return fmt.Errorf("control goes to %d with a depth of %d", i, depth)
	case v.depths[i] == 0:
		v.depths[i] = depth + 1
		v.max = max(v.max, depth)
		v.todo = append(v.todo, i)
	case v.depths[i] != depth+1:
		return fmt.Errorf("control goes to %d with the depths %d and %d", i, v.depths[i]-1, depth)
	}
	return nil
}

func (v *verifier) follow(i int) error {
	in := v.c.Instrs[i]
	depth := v.depths[i] - 1
	if err := v.argument(in); err != nil {
		return err
	}
	for _, h := range v.c.Handlers {
		if int(h.Start) <= i && i < int(h.End) {
			if int(h.Depth) > depth {
				return fmt.Errorf("the handler keeps %d of %d operands", h.Depth, depth)
			}
			if err := v.reach(int(h.Target), int(h.Depth)+1); err != nil {
				return err
			}
			break
		}
	}
	if in.Op.Jumps() {
		pop, push := in.JumpEffect()
		if forward := int(in.A) > i; forward != (in.Op != code.JumpBackward) {
			return fmt.Errorf("goes to %d", in.A)
		}
		if err := v.reach(int(in.A), depth-pop+push); err != nil {
			return err
		}
	}
	pop, push := in.Effect()
	if pop > depth {
		return fmt.Errorf("takes %d of %d operands", pop, depth)
	}
	if in.Op.Ends() {
		return nil
	}
	return v.reach(i+1, depth-pop+push)
}

// argument checks an argument that is an index.
func (v *verifier) argument(in code.Instr) error {
	limit := -1
	a := int(in.A)
	switch in.Op {
	case code.LoadConst:
		limit = len(v.c.Consts)
	case code.LoadFast, code.StoreFast, code.DeleteFast, code.MakeCell, code.LoadClosure, code.LoadDeref, code.StoreDeref, code.DeleteDeref:
		limit = len(v.c.Locals)
	case code.LoadGlobal, code.StoreGlobal, code.DeleteGlobal:
		limit = len(v.m.Globals)
	case code.LoadName, code.StoreName, code.DeleteName, code.Annotate, code.CallPrelude, code.LoadAttr, code.StoreAttr, code.DeleteAttr, code.LoadMethod,
		code.Import, code.ImportAs, code.ImportFrom:
		limit = len(v.c.Names)
	case code.LoadNameDeref:
		if a&0xffff >= len(v.c.Locals) {
			return fmt.Errorf("there is no local %d", a&0xffff)
		}
		a >>= 16
		limit = len(v.c.Names)
	case code.Copy, code.Swap:
		if a < 1 {
			return fmt.Errorf("the argument is %d", a)
		}
	}
	if a < 0 || limit >= 0 && a >= limit {
		return fmt.Errorf("the argument %d is out of range", in.A)
	}
	return nil
}
