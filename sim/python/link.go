package python

import (
	"slices"
	"strconv"

	"racewalk/sim/bigint"
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/network"
)

// Language runs one compiled program. It is immutable: any number of machines
// may run it at the same time.
type Language struct {
	Program *code.Program
	codes   []*linked
	modules []linkedModule
	texts   []string      // interned at boot, in this order, so that their numbers are known
	bigs    []*bigint.Int // likewise
	tuples  []constant    // constant tuples and complex numbers, in the order of their heap ids
	files   []source      // the user's, by code.Code.File
	prelude int           // index of the prelude in modules
	// stored are the numbers of the attribute names that the program assigns
	// somewhere else than through self in an __init__. All other attributes are
	// constant once they exist.
	stored, initStored map[int64]bool
	allStored          bool // it assigns attributes by computed name
	getattribute       bool // some class defines __getattribute__
	setsThrough        bool // some class of the program defines __set__
	firstTuple         int32
	disk               int32 // heap id of the disk
	opens              bool  // it opens files itself
	clears             bool  // it mentions the name of Event.clear
	counts             bool  // it can tell whether anything refers to an object
	exit               int32 // heap id of what the main thread runs at its end, or −1
	future, executor   int32 // heap ids of concurrent.futures.Future and of ThreadPoolExecutor, −1 without
	hook, firstHook    int32 // heap ids of threading.excepthook and of what it is at first, −1 without threading
	stdout             int32 // heap id of sys.stdout, −1 if the program does not import sys
	onInterrupt        int32 // heap id of the global that says what Ctrl-C calls, −1 if the program does not import signal
	interruption       int32 // and of the one for what that has raised
	web                int32 // heap id of the global that holds the network, −1 if the program does not use it
	network            *network.Table
	interval           int32    // heap id of where sys.setswitchinterval stores, likewise
	marked             []string // see readMarks
}

// linked is a code with its constants and names turned into values.
type linked struct {
	*code.Code
	id      int32
	lib     bool
	name    Value
	qual    Value
	consts  []Value
	names   []Value
	locals  []Value // names of the locals
	globals []linkedGlobal
	first   int32 // offset of the heap id of the module's first global
	dead    deadLocals
}

type linkedModule struct {
	name    Value
	lib     bool
	body    int32 // code index
	first   int32 // heap id of its first global's cell
	globals []linkedGlobal
}

// linkedGlobal is what is known of a module's global before it runs.
type linkedGlobal struct {
	name    Value
	single  bool
	bound   bool  // some code of the program binds or deletes it
	builtin Value // the built-in that its name means while it is unset, or Nil
	prelude int32 // heap id of the prelude's global of that name, or −1
}

// PreludeName is the library module whose globals are built-ins.
const PreludeName = "builtins_py"

// NewLanguage links a program.
func NewLanguage(p *code.Program) *Language {
	frozen = true
	l := &Language{Program: p, stored: map[int64]bool{}, initStored: map[int64]bool{}, prelude: -1}
	k := &linker{Language: l, textIDs: map[string]int64{}}
	for _, s := range names {
		k.text(s)
	}
	for i, m := range p.Modules {
		if m.Name == PreludeName {
			l.prelude = i
		}
	}
	cell := int32(0)
	for _, m := range p.Modules {
		l.counts = l.counts || m.Name == "weakref"
		l.modules = append(l.modules, linkedModule{name: k.text(m.Name), lib: m.File < 0, first: cell})
		cell += int32(len(m.Globals))
	}
	l.firstTuple = cell
	for i, m := range p.Modules {
		k.globals(&l.modules[i], m)
	}
	for i, m := range p.Modules {
		l.modules[i].body = k.code(m.Body, int32(i))
	}
	l.disk = l.firstTuple + int32(len(l.tuples))
	l.stdout = l.libGlobal("sys", "stdout")
	l.interval = l.libGlobal("sys", "_switch_interval")
	priceNatives()
	l.exit = l.libGlobal("_exit", "_run")
	l.web = l.libGlobal("_web", "_network")
	l.onInterrupt, l.interruption = l.libGlobal("signal", "_on_interrupt"), l.libGlobal("signal", "_raised")
	l.future, l.executor = l.libGlobal("concurrent.futures", "Future"), l.libGlobal("concurrent.futures", "ThreadPoolExecutor")
	l.hook, l.firstHook = l.libGlobal("threading", "excepthook"), l.libGlobal("threading", "__excepthook__")
	for _, c := range l.codes {
		for _, in := range c.Instrs {
			switch in.Op {
			case code.StoreGlobal, code.DeleteGlobal:
				c.globals[in.A].bound = true
			case code.StoreName:
				l.getattribute = l.getattribute || c.names[in.A] == txt(nmGetattribute)
				l.setsThrough = l.setsThrough || !c.lib && c.names[in.A] == txt(nmDunderSet)
			case code.ImportStar:
				for i := range c.globals {
					c.globals[i].bound = true
				}
			}
		}
		if !c.lib {
			l.findStores(c)
			l.opens = l.opens || c.opensFiles()
			l.counts = l.counts || slices.Contains(c.names, txt(nmGetrefcount))
			l.clears = l.clears || slices.Contains(c.names, txt(nmClear)) || slices.Contains(c.consts, txt(nmClear))
		}
	}
	return l
}

// libGlobal returns the heap id of a global of a module that is written in
// Python, or −1 if the program does not import it.
func (l *Language) libGlobal(module, name string) int32 {
	for i, m := range l.Program.Modules {
		if m.Name != module || m.File >= 0 {
			continue
		}
		for j, g := range m.Globals {
			if g.Name == name {
				return l.modules[i].first + int32(j)
			}
		}
	}
	return -1
}

type linker struct {
	*Language
	textIDs map[string]int64
}

func (k *linker) text(s string) Value {
	id, ok := k.textIDs[s]
	if !ok {
		id = int64(len(k.texts))
		k.texts = append(k.texts, s)
		k.textIDs[s] = id
	}
	return Value{Kind: machine.Text, N: id}
}

func (k *linker) globals(lm *linkedModule, m *code.Module) {
	for _, g := range m.Globals {
		lg := linkedGlobal{name: k.text(g.Name), single: g.Single && !m.DynamicGlobals, prelude: -1}
		if b, ok := nameIDs[g.Name]; ok {
			lg.builtin = builtins[b]
		}
		if k.prelude >= 0 && !k.isPrivate(g.Name) {
			for i, pg := range k.Program.Modules[k.prelude].Globals {
				if pg.Name == g.Name && pg.Single {
					lg.prelude = k.modules[k.prelude].first + int32(i)
				}
			}
		}
		lm.globals = append(lm.globals, lg)
	}
}

// isPrivate reports whether a global of the prelude is none of the user's
// built-ins.
func (k *linker) isPrivate(name string) bool {
	return len(name) > 0 && name[0] == '_' && name != "__build_class__"
}

func (k *linker) code(c *code.Code, module int32) int32 {
	lm := &k.modules[module]
	l := &linked{Code: c, id: int32(len(k.codes)), lib: lm.lib, name: k.text(c.Name), qual: k.text(c.QualName),
		globals: lm.globals, first: lm.first}
	k.codes = append(k.codes, l)
	for _, n := range c.Names {
		l.names = append(l.names, k.text(n))
	}
	for _, n := range c.Locals {
		l.locals = append(l.locals, k.text(n))
	}
	for i := range c.Consts {
		l.consts = append(l.consts, k.constant(&c.Consts[i], module))
	}
	return l.id
}

func (k *linker) constant(c *code.Const, module int32) Value {
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
		if c.Big.IsInt64() {
			return machine.IntValue(c.Big.Int64())
		}
		for i, b := range k.bigs {
			if b.Cmp(c.Big) == 0 {
				return Value{Kind: machine.Big, N: int64(i)}
			}
		}
		k.bigs = append(k.bigs, c.Big)
		return Value{Kind: machine.Big, N: int64(len(k.bigs) - 1)}
	case code.ConstFloat:
		return machine.FloatValue(c.Float)
	case code.ConstStr:
		return k.text(c.Str)
	case code.ConstBytes:
		return Value{Kind: kBytes, N: k.text(c.Str).N}
	case code.ConstTuple:
		items := make([]Value, len(c.Items))
		for i := range c.Items {
			items[i] = k.constant(&c.Items[i], module)
		}
		return k.object(tTuple, items)
	case code.ConstComplex:
		return k.object(tComplex, []Value{machine.FloatValue(0), machine.FloatValue(c.Float)})
	case code.ConstCode:
		return machine.IntValue(int64(k.code(c.Code, module)))
	}
	return none
}

// object gives a constant a heap id.
func (k *linker) object(typ machine.Type, slots []Value) Value {
	k.tuples = append(k.tuples, constant{typ, slots})
	return machine.RefValue(k.firstTuple + int32(len(k.tuples)-1))
}

// constant is a constant that is an object on the heap.
type constant struct {
	typ   machine.Type
	slots []Value
}

// findStores notes which attributes a code assigns in a way that could change
// them after their object's construction.
func (l *Language) findStores(c *linked) {
	for i, in := range c.Instrs {
		switch in.Op {
		case code.StoreAttr, code.DeleteAttr:
			viaSelf := in.Op == code.StoreAttr && c.Name == "__init__" && i > 0 &&
				c.Args > 0 && c.Instrs[i-1] == code.Instr{Op: code.LoadFast, Flags: c.Instrs[i-1].Flags}
			l.initStored[c.names[in.A].N] = true
			if !viaSelf || inLoop(c, i) {
				l.stored[c.names[in.A].N] = true
			}
		case code.LoadGlobal:
			switch c.globals[in.A].name {
			case txt(nmSetattr), txt(nmDelattr), txt(nmVars):
				l.allStored = true
			}
		case code.LoadAttr, code.LoadMethod:
			if c.names[in.A] == txt(nmDict) {
				l.allStored = true
			}
		}
	}
}

// inLoop reports whether instruction i lies inside a loop.
func inLoop(c *linked, i int) bool {
	for j := i; j < len(c.Instrs); j++ {
		if c.Instrs[j].Op == code.JumpBackward && int(c.Instrs[j].A) <= i {
			return true
		}
	}
	return false
}

// Boot implements machine.Language.
func (l *Language) Boot(m *machine.Machine) {
	for i, s := range l.texts {
		if m.TextValue(s).N != int64(i) {
			panic("python: text " + strconv.Itoa(i) + " got another number")
		}
	}
	for i, b := range l.bigs {
		if m.BigValue(b).N != int64(i) {
			panic("python: big integer " + strconv.Itoa(i) + " got another number")
		}
	}
	for i := range l.modules {
		for range l.modules[i].globals {
			m.New(tCell, unset)
		}
	}
	for _, t := range l.tuples {
		m.New(t.typ, append([]Value(nil), t.slots...)...)
	}
	l.bootDisk(m)
	l.bootImports(m)
	v := newVM(l, m)
	for i := range l.modules {
		l.bootModule(m, i)
	}
	for _, w := range l.Program.Warnings {
		if w.File >= 0 {
			f := l.files[w.File]
			m.Errors = append(m.Errors, warningText(f.name, int(w.Line), f.line(int(w.Line)), "SyntaxWarning", w.Message)...)
		}
	}
	main := m.NewThread(-1, false)
	main.Life = machine.Alive
	m.Live = 1
	v.load(main)
	v.pushFrame(l.codes[l.modules[0].body], -1, 0, 0, thenEnd, 0)
	if l.prelude >= 0 {
		v.pushFrame(l.codes[l.modules[l.prelude].body], -1, v.sp, v.sp, thenAgain, 0)
	}
	v.save()
}

// bootModule sets a module's own names.
func (l *Language) bootModule(m *machine.Machine, i int) {
	lm := &l.modules[i]
	name := lm.name
	if i == 0 {
		name = m.TextValue("__main__")
	}
	for j, g := range lm.globals {
		var x Value
		switch m.Text(g.name) {
		case "__name__":
			x = name
		case "__file__":
			x = m.TextValue(l.fileOf(i))
		case "__doc__":
			x = none
			if b := l.codes[lm.body]; b.HasDoc {
				x = m.TextValue(b.Doc)
			}
		case "__package__", "__spec__", "__loader__":
			x = none
		default:
			continue
		}
		m.Set(lm.first+int32(j), 0, x)
	}
}

// fileOf returns the path of a module's file.
func (l *Language) fileOf(module int) string {
	file := l.Program.Modules[module].File
	if file < 0 || int(file) >= len(l.files) {
		return "/usr/lib/python3.12/" + l.Program.Modules[module].Name + ".py"
	}
	return l.onDisk(int(file))
}

// Reach implements machine.Language: a function reaches the globals that its
// code mentions, an instance or class whatever its class reaches (its slots
// hold it).
func (l *Language) Reach(m *machine.Machine, id int32, visit func(id int32)) {
	o := &m.Objects[id]
	if o.Type != tFunc {
		return
	}
	c := l.codes[o.Slots[funcCode].N]
	if c.lib {
		return
	}
	for _, g := range c.GlobalsUsed {
		visit(c.first + g)
	}
}
