package listing

import (
	"fmt"
	"strconv"
	"strings"

	"racewalk/sim/python/code"
)

// Dump renders a program for people and golden tests: every code with its
// variables, its instructions with their spans, and its handlers. A > marks the
// first instruction of a statement, a ! one with FlagNoSwitch39.
func Dump(p *code.Program) string {
	var b strings.Builder
	for i, m := range p.Modules {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "module %s\n", m.Name)
		for _, g := range m.Globals {
			fmt.Fprintf(&b, "  global %s%s%s\n", g.Name, when(g.Single, " single"), when(g.Inner, " inner"))
		}
		if m.DynamicGlobals {
			b.WriteString("  dynamic globals\n")
		}
		d := dumper{&b, m}
		d.code(m.Body)
	}
	return b.String()
}

func when(cond bool, s string) string {
	if cond {
		return s
	}
	return ""
}

type dumper struct {
	*strings.Builder
	module *code.Module
}

func (d dumper) printf(format string, args ...any) { fmt.Fprintf(d, format, args...) }

// code renders a code, and then those that are among its constants.
func (d dumper) code(c *code.Code) {
	d.printf("\ncode %s line %d stack %d%s\n", c.QualName, c.Line, c.MaxStack, flagNames(c.Flags))
	if c.Args+c.KwOnly > 0 {
		d.printf("  parameters %d positional (%d only), %d keyword-only\n", c.Args, c.PosOnly, c.KwOnly)
	}
	for i, name := range c.Locals {
		kind := ""
		if i >= len(c.Locals)-len(c.Free) {
			kind = " free"
		}
		d.printf("  local %s%s%s\n", name, kind, when(c.SingleCells != nil && c.SingleCells[i], " single"))
	}
	if len(c.GlobalsUsed) > 0 {
		names := make([]string, len(c.GlobalsUsed))
		for i, g := range c.GlobalsUsed {
			names[i] = d.module.Globals[g].Name
		}
		d.printf("  uses %s\n", strings.Join(names, " "))
	}
	if c.HasDoc {
		d.printf("  doc %q\n", c.Doc)
	}
	for i, in := range c.Instrs {
		d.printf("%4d %s%s %-20s", i, whenElse(in.Flags&code.FlagStmt != 0, ">", " "),
			whenElse(in.Flags&code.FlagNoSwitch39 != 0, "!", " "), c.Spans[i])
		d.printf("%s\n", strings.TrimRight(fmt.Sprintf("%-17s%s", in.Op, d.argument(c, in)), " "))
	}
	for _, h := range c.Handlers {
		d.printf("  handler %d-%d to %d keeps %d\n", h.Start, h.End, h.Target, h.Depth)
	}
	for _, k := range c.Consts {
		if k.Kind == code.ConstCode {
			d.code(k.Code)
		}
	}
}

func whenElse(cond bool, yes, no string) string {
	if cond {
		return yes
	}
	return no
}

func flagNames(flags int) string {
	s := ""
	for i, name := range []string{"generator", "*args", "**kwargs", "class", "module", "comprehension", "lambda"} {
		s += when(flags&(1<<i) != 0, " "+name)
	}
	return s
}

var (
	binNames = []string{"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"}
	cmpNames = []string{"<", "<=", "==", "!=", ">", ">="}
)

// argument renders what an instruction's argument means.
func (d dumper) argument(c *code.Code, in code.Instr) string {
	a := int(in.A)
	switch in.Op {
	case code.LoadConst:
		return constant(c.Consts[a])
	case code.LoadFast, code.StoreFast, code.DeleteFast, code.MakeCell, code.LoadClosure, code.LoadDeref, code.StoreDeref, code.DeleteDeref:
		return c.Locals[a]
	case code.LoadGlobal, code.StoreGlobal, code.DeleteGlobal:
		return d.module.Globals[a].Name
	case code.LoadName, code.StoreName, code.DeleteName, code.Annotate, code.CallPrelude, code.LoadAttr, code.StoreAttr, code.DeleteAttr, code.LoadMethod,
		code.Import, code.ImportAs, code.ImportFrom:
		return c.Names[a]
	case code.LoadNameDeref:
		return c.Names[a>>16] + " " + c.Locals[a&0xffff]
	case code.Binary:
		return binNames[a%code.Inplace] + when(a >= code.Inplace, "=")
	case code.Compare:
		return cmpNames[a]
	case code.Is, code.Contains:
		return when(a == 1, "not")
	case code.UnpackEx:
		return fmt.Sprintf("%d before, %d after", a&0xff, a>>8)
	case code.MakeFunction:
		return strings.TrimSpace(when(a&code.FuncDefaults != 0, "defaults ") +
			when(a&code.FuncKwDefaults != 0, "kwdefaults ") + when(a&code.FuncAnnotations != 0, "annotations ") + when(a&code.FuncClosure != 0, "closure"))
	case code.FormatValue:
		return strings.TrimSpace([]string{"", "!s", "!r", "!a"}[a&3] + when(a&code.FormatSpec != 0, " spec"))
	}
	if in.Op.Jumps() {
		return fmt.Sprintf("to %d", a)
	}
	if pop, push := in.Effect(); a != 0 || in.Op == code.Call || pop+push != 0 && hasCount(in.Op) {
		return strconv.Itoa(a)
	}
	return ""
}

// hasCount reports whether an argument of 0 is worth showing.
func hasCount(op code.Op) bool {
	switch op {
	case code.BuildList, code.BuildTuple, code.BuildSet, code.BuildMap, code.UnpackSequence, code.CallEx, code.MatchClass, code.Raise:
		return true
	}
	return false
}

// constant renders a constant much as Python would.
func constant(c code.Const) string {
	switch c.Kind {
	case code.ConstNone:
		return "None"
	case code.ConstTrue:
		return "True"
	case code.ConstFalse:
		return "False"
	case code.ConstEllipsis:
		return "..."
	case code.ConstInt:
		return strconv.FormatInt(c.Int, 10)
	case code.ConstBigInt:
		return c.Big.String()
	case code.ConstFloat:
		return strconv.FormatFloat(c.Float, 'g', -1, 64)
	case code.ConstComplex:
		return strconv.FormatFloat(c.Float, 'g', -1, 64) + "j"
	case code.ConstStr:
		return strconv.Quote(c.Str)
	case code.ConstBytes:
		return "b" + strconv.Quote(c.Str)
	case code.ConstTuple:
		items := make([]string, len(c.Items))
		for i, item := range c.Items {
			items[i] = constant(item)
		}
		return "(" + strings.Join(items, ", ") + when(len(items) == 1, ",") + ")"
	case code.ConstCode:
		return "code " + c.Code.QualName
	}
	return "invalid"
}
