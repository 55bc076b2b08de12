package python

import (
	"errors"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/trace"
)

// This file is the interpreter by the clock (machine.Timed): every instruction
// costs virtual time, and a thread runs until it has used up what it was granted.
// There are no steps then; timed_loop.go does the instructions.

// timed is what the interpreter keeps in a timed run beside the machine's state.
type timed struct {
	costs  *costs
	gil    bool
	grant  *machine.Grant
	report machine.Report
	halt   bool  // the thread stops behind this instruction
	looks  int64 // how often something shared has been looked at
	acts   int64 // how often something has been done but looking
	writes int64 // the machine's Writes, when the native at hand was called
	out    int   // the machine's Output and Errors, likewise, in bytes
	polls  []poll
	random uint64 // of stray
}

// poll is what is known of the turn of a loop that a thread is in. A turn is in
// vain if the thread has looked at something shared and nothing has come of it: it
// has changed nothing shared and no variable of its own, and has done nothing that
// could be seen from outside. Taking a lock and giving it back counts as looking.
type poll struct {
	ran   int64 // how long the thread has run in all when the turn began
	now   int64 // while it runs: when it began to, less how long it had run then; else that
	looks int64
	acts  int64
	held  uint64 // the frame's variables at the end of the last idle turn, hashed; 0 for none
}

// Timing implements machine.Timed.
func (l *Language) Timing(p machine.Policy) (machine.Timing, error) {
	c := timings[p]
	if c == nil {
		return machine.Timing{}, errors.New("a timed run needs the times of a real runtime, and there is none that switches between lines: choose any-op, cpython-3.9 or cpython-3.10")
	}
	return c.Timing, nil
}

// Interval implements machine.Timed: what sys.setswitchinterval was given last.
func (l *Language) Interval(m *machine.Machine) int64 {
	if l.interval >= 0 {
		if x := m.Objects[l.interval].Slots[0]; x.Kind == machine.Float {
			return int64(x.Float() * 1e9)
		}
	}
	return switchInterval
}

// Within implements machine.Timed.
func (l *Language) Within(m *machine.Machine, t *machine.Thread) machine.Part {
	switch t.Wait.Kind {
	case machine.WaitGet, machine.WaitPut, machine.WaitTasks:
		return machine.Queues
	}
	for i := len(t.Frames) - 1; i >= 0; i-- {
		c := l.codes[t.Frames[i].Code]
		if !c.lib {
			break
		}
		switch name, _, _ := strings.Cut(l.Program.Modules[c.Module].Name, "."); name {
		case "queue":
			return machine.Queues
		case "_web", "urllib", "requests":
			return machine.Network
		}
	}
	return machine.Elsewhere
}

// RunFor implements machine.Timed.
func (l *Language) RunFor(m *machine.Machine, t *machine.Thread, g *machine.Grant) machine.Report {
	v := newVM(l, m)
	k := v.timed
	if k == nil {
		c := timings[v.policy]
		k = &timed{costs: c, gil: c.GIL, random: m.Config().Seed*2 + 1}
		v.timed = k
	}
	v.load(t)
	k.grant, k.report, k.halt = g, machine.Report{}, false
	for int(t.ID) >= len(k.polls) {
		k.polls = append(k.polls, poll{})
	}
	p := &k.polls[t.ID]
	p.now = m.Now - p.now // now − p.now is how long the thread has run
	id := t.ID
	v.work = 2
	if v.begin(g) {
		v.runTimed(p)
	}
	p = &k.polls[id]
	p.now = m.Now - p.now
	v.save()
	k.report.Pending = v.stop && v.t.Life == machine.Alive
	return k.report
}

// ran returns how long the thread that runs has run so far in a timed run, or all have.
func (v *vm) ran(all bool) int64 {
	k := v.timed
	ns := v.m.Now - k.polls[v.t.ID].now
	for i := range k.polls {
		if all && int32(i) != v.t.ID {
			ns += k.polls[i].now
		}
	}
	return ns
}

// begin does what a grant begins with; it reports whether the thread runs on.
func (v *vm) begin(g *machine.Grant) bool {
	v.t.TimedOut = g.TimedOut
	switch {
	case g.Interrupt:
		if !v.interrupt() {
			v.stop = true
			return false
		}
	case g.Granted:
		v.granted, v.work = true, 1
		v.execute()
		v.granted = false
	}
	v.work = 2
	return !v.stop && !v.timed.halt && v.m.Limit == machine.LimitNone
}

// timedPoint is point in a timed run.
func (v *vm) timedPoint() bool {
	k := v.timed
	k.looks++
	if k.gil {
		return false
	}
	v.m.Now += k.stray()
	if v.m.Now < k.grant.Until {
		return false
	}
	v.stopHere()
	v.t.Wait = machine.Wait{Deadline: machine.NoDeadline}
	return true
}

// timedStop is stopBefore in a timed run.
func (v *vm) timedStop(n *native) bool {
	k := v.timed
	v.t.Wait = v.wait
	early := v.m.Now >= k.grant.Until &&
		(!k.gil || v.wait.Kind == machine.WaitLock || v.wait.Kind == machine.WaitRLock || n.shows == trace.OpRelease)
	if !early && v.m.Ready(v.t) {
		return false
	}
	v.stopHere()
	return true
}

// charge lets a native that is about to be called cost its time.
func (k *timed) charge(v *vm, f int64) {
	k.writes, k.out = v.m.Writes, len(v.m.Output)+len(v.m.Errors)
	v.m.Now += k.costs.natives[f]
}

// did is told that a native which can be seen from outside has been called.
func (k *timed) did(v *vm, n *native) {
	m := v.m
	switch n.shows {
	case trace.OpTest, trace.OpClock:
		k.looks++
	case trace.OpAcquire, trace.OpRelease:
		k.looks++
		m.Writes = k.writes
	case trace.OpStart:
		k.acts++
		k.halt = true
	case trace.OpPrint:
		k.acts++
		k.report.Away = k.costs.Write + k.costs.Char*int64(len(m.Output)+len(m.Errors)-k.out)
		k.halt = true
	case trace.OpOpen, trace.OpRead, trace.OpWrite, trace.OpFlush, trace.OpClose, trace.OpExists, trace.OpRemove, trace.OpFile:
		k.acts++
		k.report.Away = k.costs.Disk
		k.halt = true
	default:
		k.acts++
	}
	for _, id := range k.grant.Watch {
		if m.Woken(&m.Threads[id]) {
			k.halt = true
			return
		}
	}
}

// turn is told that a loop jumps back.
func (k *timed) turn(v *vm, p *poll, pc int) {
	ran, acts := v.m.Now-p.now, v.m.Writes+k.acts
	if k.looks == p.looks || acts != p.acts {
		p.held = 0
	} else {
		h := uint64(pc)*0x9e3779b97f4a7c15 + uint64(len(v.t.Frames))
		for _, x := range v.stack[v.base : v.base+len(v.code.Locals)] {
			h = (h ^ uint64(x.N) ^ uint64(x.Kind)<<56) * 0xff51afd7ed558ccd
			h ^= h >> 29
		}
		h |= 1
		if h == p.held {
			k.report.Vain += ran - p.ran
		}
		p.held = h
	}
	p.ran, p.looks, p.acts = ran, k.looks, acts
}

// stray returns how much longer than usual an access takes where cores run at the
// same time, 0 to 31 ns: without it their loops would run in step for ever.
func (k *timed) stray() int64 {
	k.random = k.random*6364136223846793005 + 1442695040888963407 // Knuth's MMIX generator
	return int64(k.random >> 59)
}

// spend makes a native take longer, by so much for each of n items.
func (v *vm) spend(n int) {
	if v.timed != nil {
		v.m.Now += v.timed.costs.Item * int64(n)
	}
}

// yieldsAfter reports whether CPython looks after an instruction whether another
// thread wants to run. switched says that there the policy of stepping allows a switch.
func (v *vm) yieldsAfter(op code.Op, switched bool) bool {
	if v.policy == machine.CPython39 {
		return !fast39[op] && v.code.Instrs[v.pc].Flags&code.FlagNoSwitch39 == 0
	}
	return switched
}

// fast39 are the instructions after which CPython 3.9 and earlier go on at once,
// without a look whether another thread wants to run.
var fast39 = [256]bool{code.Nop: true, code.LoadConst: true, code.PushNil: true, code.PopTop: true, code.Copy: true,
	code.Swap: true, code.LoadFast: true, code.StoreFast: true, code.LoadClosure: true,
	code.PopJumpIfFalse: true, code.PopJumpIfTrue: true, code.Jump: true}
