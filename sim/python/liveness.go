package python

import (
	"math/bits"
	"slices"
	"sync"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// This file says which parts of a state cannot matter (machine.Keyed).

// deadLocals lists, for every instruction of a code, the locals that are dead
// there. It is computed at its first use.
type deadLocals struct {
	once    sync.Once
	at      [][]int32 // where the frame runs
	calling [][]int32 // where it goes on after a call
}

// DeadLocals implements machine.Keyed.
func (l *Language) DeadLocals(codeID, pc int32, inCall bool) []int32 {
	if l.opens || l.counts {
		return nil // a variable that is not read again still keeps its file open, its object there
	}
	c := l.codes[codeID]
	c.dead.once.Do(func() { c.dead.compute(l, c) })
	if inCall {
		return c.dead.calling[pc]
	}
	return c.dead.at[pc]
}

// ArgIsRef implements machine.Keyed.
func (l *Language) ArgIsRef(then uint8) bool {
	switch then {
	case thenGenFor, thenGenSend, thenGenFrom, thenGenThrow, thenGenClose, thenGenCloseFrom, thenClass, thenHooked:
		return true
	}
	return false
}

// Communal implements machine.Keyed: the globals of the library's modules, and of
// the program's other files, can be reached by way of the module. Those that are
// marked outlive the main thread.
func (l *Language) Communal(m *machine.Machine, id int32) bool {
	if id < l.firstTuple {
		return len(l.modules) > 1 && id >= l.modules[1].first || l.isMarked(id)
	}
	return m.Objects[id].Type == tModule
}

// IsText implements machine.Collected.
func (l *Language) IsText(k machine.Kind) bool { return k == kBytes }

// bootImports makes the module objects of what is imported inside functions, and
// of the modules that those import. Any thread may come there first, and all must
// find the same object, which says whether the module's body has run.
func (l *Language) bootImports(m *machine.Machine) {
	inside := false
	for _, c := range l.codes {
		for _, in := range c.Instrs {
			isImport := in.Op == code.Import || in.Op == code.ImportAs
			inside = inside || isImport && !c.lib && c.Flags&code.IsModule == 0
		}
	}
	if !inside {
		return
	}
	for i := range l.modules {
		if i != l.prelude && i > 0 {
			id := m.New(tModule, l.modules[i].name, integer(i), vFalse)
			m.Objects[id].Shared = true
		}
	}
}

// localSet is a set of locals.
type localSet []uint64

func (s localSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s localSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s localSet) remove(i int)   { s[i/64] &^= 1 << (i % 64) }

// join adds what is in t and reports whether that changed s.
func (s localSet) join(t localSet) bool {
	changed := false
	for i, w := range t {
		changed = changed || w&^s[i] != 0
		s[i] |= w
	}
	return changed
}

// compute is the textbook backward analysis (Aho, Lam, Sethi and Ullman,
// "Compilers", 2nd ed., 9.2.5), with an edge from every instruction in a
// handler's range to the handler.
func (d *deadLocals) compute(l *Language, c *linked) {
	n, locals := len(c.Instrs), len(c.Locals)
	d.at, d.calling = make([][]int32, n+1), make([][]int32, n+1)
	if locals == 0 || l.looksAtLocals(c) {
		return
	}
	words := (locals + 63) / 64
	live := make([]localSet, n+1)
	for i := range live {
		live[i] = make(localSet, words)
	}
	handlers := func(pc int, s localSet) bool {
		changed := false
		for _, h := range c.Handlers {
			if int(h.Start) <= pc && pc < int(h.End) {
				changed = s.join(live[h.Target]) || changed
			}
		}
		return changed
	}
	scratch := make(localSet, words)
	for again := true; again; {
		again = false
		for pc := n - 1; pc >= 0; pc-- {
			in := c.Instrs[pc]
			clear(scratch)
			if !in.Op.Ends() {
				scratch.join(live[pc+1])
			}
			if in.Op.Jumps() {
				scratch.join(live[in.A])
			}
			localEffect(in, scratch)
			handlers(pc, scratch)
			again = live[pc].join(scratch) || again
		}
	}
	for pc := range live {
		d.at[pc] = complement(live[pc], locals)
		if pc > 0 {
			copy(scratch, live[pc])
			if in := c.Instrs[pc-1]; in.Op.Jumps() { // a loop's generator, a condition's __bool__
				scratch.join(live[in.A])
			}
			handlers(pc-1, scratch)
			d.calling[pc] = complement(scratch, locals)
		}
	}
}

// localEffect turns what is live behind an instruction into what is live before
// it, exceptions aside.
func localEffect(in code.Instr, s localSet) {
	switch in.Op {
	case code.StoreFast:
		s.remove(int(in.A))
	case code.LoadFast, code.DeleteFast, code.MakeCell, code.LoadClosure, code.LoadDeref, code.StoreDeref, code.DeleteDeref:
		s.add(int(in.A))
	case code.LoadNameDeref:
		s.add(int(in.A & 0xffff))
	}
}

// looksAtLocals reports whether a code's variables may be read in other ways than
// by its instructions: by name, or by super().
func (l *Language) looksAtLocals(c *linked) bool {
	if slices.Contains(c.Locals, "__class__") {
		return true
	}
	byName := []string{"locals", "vars", "dir", "eval", "exec"}
	for _, d := range l.codes {
		if d.lib && d != c {
			continue
		}
		for _, in := range d.Instrs {
			if in.Op == code.LoadGlobal && slices.Contains(byName, l.texts[d.globals[in.A].name.N]) {
				return true
			}
		}
	}
	return false
}

func complement(s localSet, n int) []int32 {
	dead := n
	for _, w := range s {
		dead -= bits.OnesCount64(w)
	}
	if dead == 0 {
		return nil
	}
	list := make([]int32, 0, dead)
	for i := range n {
		if !s.has(i) {
			list = append(list, int32(i))
		}
	}
	return list
}
