package syntax_test

import (
	"fmt"

	"racewalk/sim/python/syntax"
)

func Example() {
	m, diags := syntax.Parse("count.py", "x[0] += 1\n")
	if diags != nil {
		fmt.Println(diags)
		return
	}
	s := m.Body[0].(*syntax.AugAssign)
	target := s.Target.(*syntax.Subscript)
	fmt.Println(s.Op, target.Value.(*syntax.Name).ID, target.Where())

	_, diags = syntax.Parse("count.py", "for i in range(3)\n    x[0] += 1\n")
	fmt.Println(diags)
	// Output:
	// + x {1 0 1 4}
	// count.py:1:18: expected ':'
}
