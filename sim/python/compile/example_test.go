package compile_test

import (
	"fmt"

	"racewalk/sim/python/code"
	"racewalk/sim/python/compile"
)

func ExampleProgram() {
	files := []compile.File{{Name: "main.py", Text: "x = [0]\nx[0] += 1\n"}}
	noLibrary := func(string) (string, bool) { return "", false }
	noModules := func(module string) string { return "module '" + module + "' is not supported" }

	p, _ := compile.Program(files, noLibrary, noModules)
	body := p.Modules[0].Body
	for i, in := range body.Instrs {
		if body.Spans[i].Line == 2 && in.Op != code.Copy && in.Op != code.Swap {
			fmt.Println(body.Spans[i], in.Op)
		}
	}

	files[0].Text = "import os\nreturn\n"
	_, diags := compile.Program(files, noLibrary, noModules)
	fmt.Println(diags)
	// Output:
	// 2:0-1 LoadGlobal
	// 2:2-3 LoadConst
	// 2:0-4 BinarySubscr
	// 2:8-9 LoadConst
	// 2:0-9 Binary
	// 2:0-4 StoreSubscr
	// 2:0-4 LoadConst
	// 2:0-4 Return
	// main.py:1:8: module 'os' is not supported
	// main.py:2:1: 'return' outside function
}
