package compile

import (
	"strings"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// What annotates the parameters and the result of functions, and the attributes in a
// class's body, is evaluated, as CPython does it where they are defined, only if the
// program asks for it anywhere: otherwise nobody could tell, and a hint may mention
// what there is not here. For attributes its text is kept then.

// readsAnnotations reports whether a program's text mentions a way to get at the
// annotations.
func readsAnnotations(text string) bool {
	for _, word := range []string{"__annotations__", "get_type_hints", "get_annotations", "signature", "getfullargspec", "singledispatch"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// annotations calls visit with every annotation of a function and what it is for.
func annotations(s *syntax.FunctionDef, visit func(name string, e syntax.Expr)) {
	args := append(append([]*syntax.Arg(nil), s.Args.PosOnlyArgs...), s.Args.Args...)
	args = append(append(append(args, s.Args.VarArg), s.Args.KwOnlyArgs...), s.Args.KwArg)
	for _, a := range args {
		if a != nil && a.Annotation != nil {
			visit(a.Arg, a.Annotation)
		}
	}
	if s.Returns != nil {
		visit("return", s.Returns)
	}
}

// annotations emits the dict of a function's annotations, if there are any, and
// returns its MakeFunction bits.
func (u *unit) annotations(at syntax.Node, s *syntax.FunctionDef) (flags int) {
	if !u.m.annotates {
		return 0
	}
	b := mapBuilder{unit: u, at: at}
	annotations(s, func(name string, e syntax.Expr) {
		u.loadConst(e, strConst(u.sc.mangle(name)))
		if u.m.postponed {
			u.loadConst(e, strConst(u.m.src.text(e)))
		} else {
			u.expr(e)
		}
		b.pairs++
	})
	if b.pairs == 0 {
		return 0
	}
	b.finish()
	return code.FuncAnnotations
}
