package compile

import (
	"strconv"

	"racewalk/sim/python/code"
	"racewalk/sim/python/syntax"
)

// Type parameters (def f[T], class C[T]) and type statements. A type parameter
// lies in a global of a name that no program can write; its bound, and what a type
// statement stands for, are not evaluated, as no annotation is.

// typeParams notes the type parameters of a statement and returns the globals that
// hold them.
func (r *resolver) typeParams(params []syntax.TypeParam) map[string]string {
	if len(params) == 0 {
		return nil
	}
	hidden := map[string]string{}
	for _, p := range params {
		name := typeParamName(p)
		if hidden[name] != "" {
			r.fail(p, "duplicate type parameter '%s'", name)
		}
		hidden[name] = hiddenName(p, name)
		sym := r.module.bind(hidden[name])
		sym.looped = sym.looped || r.sc != r.module || r.sc.loops > 0
	}
	return hidden
}

// hiddenName makes the name of a type parameter's global of its place in the text.
func hiddenName(p syntax.TypeParam, name string) string {
	at := p.Where()
	return "." + strconv.Itoa(at.Line) + "." + strconv.Itoa(at.Col) + "." + name
}

func typeParamName(p syntax.TypeParam) string {
	switch p := p.(type) {
	case *syntax.TypeVar:
		return p.Name
	case *syntax.ParamSpec:
		return p.Name
	case *syntax.TypeVarTuple:
		return p.Name
	}
	panic("compile: unknown type parameter")
}

// typeParams emits the making of type parameters.
func (u *unit) typeParams(at syntax.Node, params []syntax.TypeParam) {
	for _, p := range params {
		u.loadConst(at, strConst(typeParamName(p)))
		u.emitName(at, code.CallPrelude, "_type_param")
		u.emit(at, code.StoreGlobal, u.global(hiddenName(p, typeParamName(p))))
	}
}

// typeAlias emits a type statement.
func (u *unit) typeAlias(s *syntax.TypeAlias) {
	u.loadConst(s, strConst(s.Name.ID))
	u.emitName(s, code.CallPrelude, "_type_alias")
	u.store(s.Name, s.Name.ID)
}

// genericBases emits the bases of a class with type parameters, which its bases
// may mention: the class is generic.
func (u *unit) genericBases(at syntax.Node, s *syntax.ClassDef) {
	u.typeScope = u.m.scopes[s].hidden
	u.arguments(at, s.Bases)
	u.typeScope = nil
	if len(s.TypeParams) > 0 {
		u.emitName(at, code.CallPrelude, "_generic_bases")
	}
}
