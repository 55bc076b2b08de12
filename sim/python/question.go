package python

import (
	"errors"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/python/code"
	"racewalk/sim/python/compile"
)

// question is a Python expression about a program's global variables. It sees
// those of the main file, and built-ins.
type question struct {
	l     *Language        // the program's, with the question's codes added
	first int              // the first of those
	extra [][]Value        // by code: built-ins, which come after its constants
	bound *machine.Machine // whose values the codes hold
}

// maxOperations bounds the operations that a question does, such as q.qsize().
const maxOperations = 1000

// Question implements session.Front.
func (l *Language) Question(expr string) (holds func(m *machine.Machine) (bool, error), threads bool, err error) {
	if s, ok, err := l.readSentence(expr); ok {
		if err != nil {
			return nil, false, err
		}
		return func(m *machine.Machine) (bool, error) { return s.holds(l, m), nil }, true, nil
	}
	// It is an assertion of the opposite, whose failure is told from any other end.
	text := "assert not (\n" + expr + "\n)\n"
	p, errs := compile.Program([]File{{Name: "question.py", Text: "(\n" + expr + "\n)\n"}}, librarySource, refuse)
	if len(errs) == 0 {
		p, errs = compile.Program([]File{{Name: "question.py", Text: text}}, librarySource, refuse)
	}
	if len(errs) > 0 {
		e := errs[0]
		return nil, false, plain.Errorf("%s (character %d)", e.Message, e.Col+1)
	}
	with := *l
	with.codes = append([]*linked(nil), l.codes...)
	q := &question{l: &with, first: len(l.codes)}
	all := l.allGlobals()
	if err := q.add(p.Modules[0].Body, p.Modules[0], all); err != nil {
		return nil, false, err
	}
	return q.holds, false, nil
}

// allGlobals lists the globals of all modules, so that a global's number is its
// heap id.
func (l *Language) allGlobals() []linkedGlobal {
	var all []linkedGlobal
	for i := range l.modules {
		all = append(all, l.modules[i].globals...)
	}
	return all
}

// add links a code of the question, but for its constants, and those inside it.
func (q *question) add(c *code.Code, m *code.Module, all []linkedGlobal) error {
	d := *c
	d.Instrs = append([]code.Instr(nil), c.Instrs...)
	d.Consts = append([]code.Const(nil), c.Consts...)
	k := &linked{Code: &d, id: int32(len(q.l.codes)), lib: true, globals: all}
	q.l.codes = append(q.l.codes, k)
	q.extra = append(q.extra, nil)
	extra := &q.extra[len(q.extra)-1]
	for i := range d.Instrs {
		in := &d.Instrs[i]
		switch in.Op {
		case code.LoadGlobal:
			cell, builtin, err := q.global(m.Globals[in.A].Name)
			switch {
			case err != nil:
				return err
			case cell >= 0:
				in.A = cell
			default:
				in.Op, in.A = code.LoadConst, int32(len(d.Consts)+len(*extra))
				*extra = append(*extra, builtin)
			}
		case code.StoreGlobal, code.DeleteGlobal, code.Import, code.ImportAs, code.BuildClass:
			return errors.New("a question may look at the program, not change it")
		}
	}
	for i := range d.Consts {
		if inner := d.Consts[i].Code; d.Consts[i].Kind == code.ConstCode {
			d.Consts[i] = code.Const{Kind: code.ConstInt, Int: int64(len(q.l.codes))}
			if err := q.add(inner, m, all); err != nil {
				return err
			}
		}
	}
	return nil
}

// global returns the heap id of the variable that a name means, or −1 and the
// built-in.
func (q *question) global(name string) (cell int32, builtin Value, err error) {
	for i := range q.l.modules {
		if i > 0 && i != q.l.prelude {
			continue
		}
		m := &q.l.modules[i]
		for j, g := range m.globals {
			if q.l.texts[g.name.N] == name {
				return m.first + int32(j), unset, nil
			}
		}
	}
	if id, ok := nameIDs[name]; ok {
		if x, ok := builtins[id]; ok {
			return -1, x, nil
		}
	}
	return 0, unset, plain.Errorf("the program has no variable %q", name)
}

// holds reports whether the expression is true in the state that a machine of the
// program is in. It leaves that state; the caller brings the machine back. An
// error says that it cannot be evaluated there.
func (q *question) holds(m *machine.Machine) (bool, error) {
	q.bind(m)
	scratch, live, watch := m.Scratch, m.Live, m.Watch
	m.Scratch, m.Live, m.Watch = nil, 1, nil
	defer func() { m.Scratch, m.Live, m.Watch = scratch, live, watch }()
	failed := len(m.Failed)
	t := m.NewThread(-1, true)
	t.Life = machine.Alive
	v := newVM(q.l, m)
	v.load(t)
	v.pushFrame(q.l.codes[q.first], -1, 0, 0, thenEnd, 0)
	v.save()
	for range maxOperations {
		q.l.Run(m, t)
		switch {
		case m.Limit != machine.LimitNone:
			return false, errors.New("the question does not come to an end")
		case t.Life == machine.Failed && m.Failed[failed] == "AssertionError":
			return true, nil
		case t.Life == machine.Failed:
			return false, errors.New(lastLine(string(m.Errors)))
		case t.Life != machine.Alive:
			return false, nil
		case !m.Ready(t):
			return false, errors.New("the question has to wait")
		}
		t.Granted = true
	}
	return false, errors.New("the question does not come to an end")
}

// bind makes the codes' constants and names values of a machine.
func (q *question) bind(m *machine.Machine) {
	for n, c := range q.l.codes[q.first:] {
		if q.bound != m {
			c.name, c.qual = m.TextValue(c.Name), m.TextValue(c.QualName)
			c.names, c.locals = texts(m, c.Names), texts(m, c.Locals)
		}
		c.consts = c.consts[:0]
		for i := range c.Consts {
			c.consts = append(c.consts, constantIn(m, &c.Consts[i]))
		}
		c.consts = append(c.consts, q.extra[n]...)
	}
	q.bound = m
}

func texts(m *machine.Machine, list []string) []Value {
	out := make([]Value, len(list))
	for i, s := range list {
		out[i] = m.TextValue(s)
	}
	return out
}

// constantIn makes a constant a value of a machine.
func constantIn(m *machine.Machine, c *code.Const) Value {
	switch c.Kind {
	case code.ConstTrue:
		return vTrue
	case code.ConstFalse:
		return vFalse
	case code.ConstEllipsis:
		return ellipsis
	case code.ConstInt:
		return machine.IntValue(c.Int)
	case code.ConstBigInt:
		return m.BigValue(c.Big)
	case code.ConstFloat:
		return machine.FloatValue(c.Float)
	case code.ConstComplex:
		return machine.RefValue(m.New(tComplex, machine.FloatValue(0), machine.FloatValue(c.Float)))
	case code.ConstStr:
		return m.TextValue(c.Str)
	case code.ConstBytes:
		return Value{Kind: kBytes, N: m.TextValue(c.Str).N}
	case code.ConstTuple:
		items := make([]Value, len(c.Items))
		for i := range c.Items {
			items[i] = constantIn(m, &c.Items[i])
		}
		return machine.RefValue(m.New(tTuple, items...))
	}
	return none
}

func lastLine(s string) string {
	s = strings.TrimRight(s, "\n")
	return s[strings.LastIndexByte(s, '\n')+1:]
}
