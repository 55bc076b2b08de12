package code

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Dump renders a program for people and golden tests: every code with its
// variables, its instructions with their spans, and its handlers. A > marks the
// first instruction of a statement, a ! one with FlagNoSwitch39.
func Dump(p *Program) string {
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
	module *Module
}

func (d dumper) printf(format string, args ...any) { fmt.Fprintf(d, format, args...) }

// code renders a code, and then those that are among its constants.
func (d dumper) code(c *Code) {
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
		d.printf("%4d %s%s %-20s", i, whenElse(in.Flags&FlagStmt != 0, ">", " "),
			whenElse(in.Flags&FlagNoSwitch39 != 0, "!", " "), c.Spans[i])
		d.printf("%s\n", strings.TrimRight(fmt.Sprintf("%-17s%s", in.Op, d.argument(c, in)), " "))
	}
	for _, h := range c.Handlers {
		d.printf("  handler %d-%d to %d keeps %d\n", h.Start, h.End, h.Target, h.Depth)
	}
	for _, k := range c.Consts {
		if k.Kind == ConstCode {
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

// String renders a span as line:col-endline:endcol, without the second line if
// it is the first one.
func (s Span) String() string {
	if s.Line == s.EndLine {
		return fmt.Sprintf("%d:%d-%d", s.Line, s.Col, s.EndCol)
	}
	return fmt.Sprintf("%d:%d-%d:%d", s.Line, s.Col, s.EndLine, s.EndCol)
}

var (
	binNames = []string{"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"}
	cmpNames = []string{"<", "<=", "==", "!=", ">", ">="}
)

// argument renders what an instruction's argument means.
func (d dumper) argument(c *Code, in Instr) string {
	a := int(in.A)
	switch in.Op {
	case LoadConst:
		return c.Consts[a].String()
	case LoadFast, StoreFast, DeleteFast, MakeCell, LoadClosure, LoadDeref, StoreDeref, DeleteDeref:
		return c.Locals[a]
	case LoadGlobal, StoreGlobal, DeleteGlobal:
		return d.module.Globals[a].Name
	case LoadName, StoreName, DeleteName, Annotate, CallPrelude, LoadAttr, StoreAttr, DeleteAttr, LoadMethod,
		Import, ImportAs, ImportFrom:
		return c.Names[a]
	case LoadNameDeref:
		return c.Names[a>>16] + " " + c.Locals[a&0xffff]
	case Binary:
		return binNames[a%Inplace] + when(a >= Inplace, "=")
	case Compare:
		return cmpNames[a]
	case Is, Contains:
		return when(a == 1, "not")
	case UnpackEx:
		return fmt.Sprintf("%d before, %d after", a&0xff, a>>8)
	case MakeFunction:
		return strings.TrimSpace(when(a&FuncDefaults != 0, "defaults ") +
			when(a&FuncKwDefaults != 0, "kwdefaults ") + when(a&FuncClosure != 0, "closure"))
	case FormatValue:
		return strings.TrimSpace([]string{"", "!s", "!r", "!a"}[a&3] + when(a&FormatSpec != 0, " spec"))
	}
	if in.Op.Jumps() {
		return fmt.Sprintf("to %d", a)
	}
	if pop, push := in.Effect(); a != 0 || in.Op == Call || pop+push != 0 && hasCount(in.Op) {
		return strconv.Itoa(a)
	}
	return ""
}

// hasCount reports whether an argument of 0 is worth showing.
func hasCount(op Op) bool {
	switch op {
	case BuildList, BuildTuple, BuildSet, BuildMap, UnpackSequence, CallEx, MatchClass, Raise:
		return true
	}
	return false
}

// String renders a constant much as Python would.
func (c Const) String() string {
	switch c.Kind {
	case ConstNone:
		return "None"
	case ConstTrue:
		return "True"
	case ConstFalse:
		return "False"
	case ConstEllipsis:
		return "..."
	case ConstInt:
		return strconv.FormatInt(c.Int, 10)
	case ConstBigInt:
		return (*big.Int).String(c.Big)
	case ConstFloat:
		return strconv.FormatFloat(c.Float, 'g', -1, 64)
	case ConstComplex:
		return strconv.FormatFloat(c.Float, 'g', -1, 64) + "j"
	case ConstStr:
		return strconv.Quote(c.Str)
	case ConstBytes:
		return "b" + strconv.Quote(c.Str)
	case ConstTuple:
		items := make([]string, len(c.Items))
		for i, item := range c.Items {
			items[i] = item.String()
		}
		return "(" + strings.Join(items, ", ") + when(len(items) == 1, ",") + ")"
	case ConstCode:
		return "code " + c.Code.QualName
	}
	return "invalid"
}
