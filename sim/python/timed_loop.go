package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// runTimed executes instructions until the grant is used up, or the thread stops
// by itself. What a busy loop is made of is done here, on registers; everything
// else by step.
func (v *vm) runTimed(p *poll) {
	m, k := v.m, v.timed
	costs, until, gil := &k.costs.ops, k.grant.Until, k.gil
	now := m.Now
	instrs, stack, base, pc, sp := v.code.Instrs, v.stack, v.base, v.pc, v.sp
	for {
		in := instrs[pc]
		pc++
		now += costs[in.Op]
		switched := false
		switch in.Op {
		case code.Nop:
		case code.LoadConst:
			stack[sp] = v.code.consts[in.A]
			sp++
		case code.PushNil:
			stack[sp] = unset
			sp++
		case code.PopTop:
			sp--
		case code.Copy:
			stack[sp] = stack[sp-int(in.A)]
			sp++
		case code.Swap:
			i := sp - int(in.A)
			stack[sp-1], stack[i] = stack[i], stack[sp-1]
		case code.LoadFast:
			x := stack[base+int(in.A)]
			if x.Kind == machine.Nil {
				goto slow
			}
			stack[sp] = x
			sp++
		case code.StoreFast:
			sp--
			stack[base+int(in.A)] = stack[sp]
		case code.LoadGlobal:
			o := &m.Objects[v.code.first+in.A]
			x := o.Slots[0]
			if x.Kind == machine.Nil {
				goto slow
			}
			if o.Shared && !v.code.globals[in.A].constant() {
				if !gil {
					goto slow
				}
				k.looks++
			}
			stack[sp] = x
			sp++
		case code.BinarySubscr:
			o, i := stack[sp-2], stack[sp-1]
			if o.Kind != machine.Ref || i.Kind != machine.Int {
				goto slow
			}
			list := &m.Objects[o.N]
			if list.Type != tList || uint64(i.N) >= uint64(len(list.Slots)) || list.Shared && !gil {
				goto slow
			}
			if list.Shared {
				k.looks++
			}
			sp--
			stack[sp-1] = list.Slots[i.N]
		case code.StoreSubscr:
			o, i := stack[sp-2], stack[sp-1]
			if o.Kind != machine.Ref || i.Kind != machine.Int {
				goto slow
			}
			list := &m.Objects[o.N]
			x := stack[sp-3]
			if list.Type != tList || uint64(i.N) >= uint64(len(list.Slots)) || x.Kind == machine.Ref || list.Shared && !gil {
				goto slow
			}
			if list.Shared {
				m.Writes++
			}
			list.Slots[i.N] = x
			sp -= 3
		case code.Binary:
			l, r := &stack[sp-2], &stack[sp-1]
			if l.Kind != machine.Int || r.Kind != machine.Int {
				goto slow
			}
			switch in.A &^ code.Inplace {
			case code.Add:
				n := l.N + r.N
				if (l.N^n)&(r.N^n) < 0 {
					goto slow
				}
				l.N = n
			case code.Sub:
				n := l.N - r.N
				if (l.N^r.N)&(l.N^n) < 0 {
					goto slow
				}
				l.N = n
			default:
				goto slow
			}
			sp--
		case code.Compare:
			l, r := &stack[sp-2], &stack[sp-1]
			if l.Kind != machine.Int || r.Kind != machine.Int {
				goto slow
			}
			c := 0
			if l.N < r.N {
				c = -1
			} else if l.N > r.N {
				c = 1
			}
			sp--
			stack[sp-1] = boolean(decide(in.A, c, true))
		case code.Jump:
			pc = int(in.A)
		case code.JumpBackward:
			m.Now, v.pc, v.sp = now, pc, sp
			k.turn(v, p, pc)
			if !gil {
				now += k.stray()
			}
			pc = int(in.A)
			switched = true
		case code.PopJumpIfFalse:
			x := stack[sp-1]
			if x.Kind != kBool {
				goto slow
			}
			sp--
			if x.N == 0 {
				pc = int(in.A)
			}
		case code.PopJumpIfTrue:
			x := stack[sp-1]
			if x.Kind != kBool {
				goto slow
			}
			sp--
			if x.N != 0 {
				pc = int(in.A)
			}
		case code.ForIter:
			x := stack[sp-1]
			if x.Kind != machine.Ref {
				goto slow
			}
			it := &m.Objects[x.N]
			if it.Type != tIter || it.Shared || it.Slots[iterKind].N != iterRange {
				goto slow
			}
			pos := it.Slots[iterPos].N
			r := m.Objects[it.Slots[iterOver].N].Slots
			if r[0].Kind != machine.Int || r[1].Kind != machine.Int || r[2] != machine.IntValue(1) || pos >= r[1].N-r[0].N {
				goto slow
			}
			it.Slots[iterPos].N = pos + 1
			stack[sp] = machine.IntValue(r[0].N + pos)
			sp++
		default:
			goto slow
		}
		if now < until {
			continue
		}
		goto over
	slow:
		v.pc, v.sp, m.Now = pc-1, sp, now
		v.t.MaySwitch = false
		v.execute()
		now = m.Now
		if v.stop || k.halt || m.Limit != machine.LimitNone {
			return
		}
		switched = v.t.MaySwitch
		instrs, stack, base, pc, sp = v.code.Instrs, v.stack, v.base, v.pc, v.sp
		if now < until {
			continue
		}
	over:
		v.pc, v.sp, m.Now = pc, sp, now
		if gil && v.yieldsAfter(in.Op, switched) || !gil && in.Op == code.JumpBackward {
			k.report.Yields = true
			return
		}
	}
}
