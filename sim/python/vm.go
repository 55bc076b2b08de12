package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// vm is the interpreter's working memory while it runs one thread.
type vm struct {
	l *Language
	m *machine.Machine
	t *machine.Thread

	policy  machine.Policy
	maxWork int64

	code  *linked
	pc    int // the next instruction
	base  int // index of the frame's first local in stack
	stack []Value
	sp    int

	exc     Value        // the exception being raised, if an operation failed
	unclear keyQuestion  // what Python code has to answer first, if an operation failed without one
	lastOp  int64        // the value of work at the last operation, 0 for none since the thread was resumed
	work    int64        // instructions done since the thread was resumed
	granted bool         // the step's first operation has been granted and not been done
	again   bool         // v.exc goes on without a new entry in its traceback
	opOpen  bool         // an operation was done whose end the watcher has not been told
	wait    machine.Wait // what the native at hand may have to wait for, set by its prepare
	stop    bool         // the thread stands before its next operation, or has ended
	call    call         // reused for every native call
	round   round        // where the thread was before, in a long step
	timed   *timed       // nil but in a timed run
}

// What a frame's return does (Frame.Then).
const (
	thenPush         = iota // push the result
	thenEnd                 // end the thread
	thenAgain               // drop the result; the caller's instruction runs again
	thenReplace             // stack[Arg] = the result; the caller's instruction runs again
	thenMemo                // the result answers a question about keys; the caller's instruction runs again
	thenItem                // item Arg of the CallEx's argument tuple = the result; the instruction runs again
	thenInit                // the result must be None; the new instance lies on the stack
	thenDrop                // drop the result
	thenNot                 // push whether the result is false
	thenTruth               // push whether the result is true
	thenJump                // the result is the truth of a conditional jump's operand
	thenBinary              // push the result unless it is NotImplemented: then try the other operand
	thenNext                // the result is a loop's next item; StopIteration ends the loop
	thenGenFor              // a generator runs for a loop
	thenGenSend             // a generator runs for next() or send()
	thenGenFrom             // a generator runs for yield from
	thenFrom                // a __next__ runs for yield from
	thenGenThrow            // a generator runs for throw()
	thenGenClose            // a generator runs for close()
	thenGenCloseFrom        // a generator runs for close() of the one that yields from it
	thenClass               // a class body ran
	thenGetAttr             // __getattr__ runs: push the result
	thenNewInit             // __new__ ran: initialise its result
	thenImport              // a module's body ran
	thenIndex               // the result of __hash__, __len__, __index__: must be an int
	thenSignal              // the handler of Ctrl-C ran: the thread stands before the operation that it stood before
	thenBelow               // the result goes below the nil on the top
	thenIter                // the result must be an iterator
	thenUncaught            // the result is the exception that ends the thread
	thenHooked              // threading.excepthook runs: exception Arg ends the thread
)

func newVM(l *Language, m *machine.Machine) *vm {
	if v, ok := m.Scratch.(*vm); ok {
		return v
	}
	v := &vm{l: l, m: m, policy: m.Config().Policy, maxWork: m.Config().MaxWork}
	v.call.vm = v
	m.Scratch = v
	return v
}

// load takes over a thread's state.
func (v *vm) load(t *machine.Thread) {
	v.t = t
	v.stack = t.Stack[:cap(t.Stack)]
	v.sp = len(t.Stack)
	v.work, v.round.work = 0, 0
	v.lastOp = 0
	v.stop = false
	v.exc = unset
	if n := len(t.Frames); n > 0 {
		v.enter(&t.Frames[n-1])
	}
}

// enter continues a frame.
func (v *vm) enter(f *machine.Frame) {
	v.code = v.l.codes[f.Code]
	v.pc = int(f.PC)
	v.base = int(f.Base)
	v.reserve(v.base + len(v.code.Locals) + v.code.MaxStack + 4)
}

// reserve makes sure that the stack can hold n values.
func (v *vm) reserve(n int) {
	if n > len(v.stack) {
		grown := make([]Value, n*2+64)
		copy(grown, v.stack)
		v.stack = grown
	}
}

// save gives a thread its state back.
func (v *vm) save() {
	if v.t.Life != machine.Alive {
		return
	}
	v.frame().PC = int32(v.pc)
	v.t.Stack = v.stack[:v.sp]
}

func (v *vm) frame() *machine.Frame { return &v.t.Frames[len(v.t.Frames)-1] }

func (v *vm) push(x Value) {
	v.stack[v.sp] = x
	v.sp++
}

func (v *vm) pop() Value {
	v.sp--
	return v.stack[v.sp]
}

func (v *vm) top() Value { return v.stack[v.sp-1] }

// maxDepth is CPython's default recursion limit.
const maxDepth = 1000

// pushFrame begins a call of c. Its first locals lie at base already; ret is the
// height of the stack after the call, before the result.
func (v *vm) pushFrame(c *linked, fn int32, base, ret int, then uint8, arg int32) {
	if n := len(v.t.Frames); n > 0 {
		v.t.Frames[n-1].PC = int32(v.pc)
	}
	v.reserve(base + len(c.Locals) + c.MaxStack + 4)
	v.t.Frames = append(v.t.Frames, machine.Frame{Code: c.id, Base: int32(base), Ret: int32(ret), Func: fn, Then: then, Arg: arg})
	v.code, v.pc, v.base = c, 0, base
	v.sp = base + len(c.Locals)
	if v.timed != nil {
		v.m.Now += v.timed.costs.Frame
	}
	v.t.MaySwitch = true // a function's entry is a place for a switch on every CPython
}

// Run implements machine.Language.
func (l *Language) Run(m *machine.Machine, t *machine.Thread) {
	v := newVM(l, m)
	v.load(t)
	v.granted = t.Granted
	v.opOpen = t.Granted && m.Watch != nil
	t.Granted = false
	if t.Interrupt {
		v.granted = false
		t.Interrupt = false
		if !v.interrupt() {
			v.save()
			return
		}
	}
	v.run()
	if v.opOpen {
		v.closeOp(false)
	}
	if v.l.opens && v.t.Life == machine.Alive {
		v.closeLeft(true)
	}
	v.save()
}

// run executes instructions until the thread stops before an operation, ends, or
// a limit is reached.
func (v *vm) run() {
	for !v.stop {
		if v.opOpen && v.work > 0 && v.t.Memo.Kind == machine.Nil { // with answers an operation goes on
			v.closeOp(false)
		}
		v.work++
		if v.work&tidyEvery == 0 && v.tidy() {
			return
		}
		if v.t.Memo.Kind != machine.Nil || v.unclear.x.Kind != machine.Nil {
			v.execute()
		} else if !v.step() { // nearly always
			v.failed()
		}
	}
}

// execute executes one instruction, and sees to it if that fails.
func (v *vm) execute() {
	v.unclear = keyQuestion{}
	depth := len(v.t.Frames)
	if !v.step() {
		if v.failed() {
			return
		}
		depth = min(depth, len(v.t.Frames))
	}
	if v.t.Memo.Kind != machine.Nil && !v.stop {
		v.forgetAnswers(depth)
	}
}

// failed sees to an instruction that has failed, by an exception or, which it reports,
// since Python code has to answer something first.
func (v *vm) failed() (asks bool) {
	if v.unclear.x.Kind != machine.Nil {
		v.inquire()
		return true
	}
	v.unwind()
	return false
}

// tidyEvery is 2ⁿ − 1: after so many instructions a long step looks after the
// limits.
const tidyEvery = 1<<10 - 1

// tidy reports whether a limit ends the step.
func (v *vm) tidy() bool {
	if v.work > v.maxWork {
		v.m.Stop(machine.LimitWork)
	}
	v.save()
	if v.goesRound() {
		v.m.Stop(machine.LimitRound)
	}
	v.m.Tidy()
	if meter := v.m.Config().Meter; meter != nil {
		meter(tidyEvery + 1)
	}
	return v.m.Limit != machine.LimitNone
}

// step executes one instruction; it reports false if that raised v.exc.
func (v *vm) step() bool {
	in := v.code.Instrs[v.pc]
	v.pc++
	if in.Flags&code.FlagStmt != 0 && v.policy == machine.Line {
		v.t.MaySwitch = true
	}
	switch in.Op {
	case code.Nop:
	case code.LoadConst:
		v.push(v.code.consts[in.A])
	case code.PushNil:
		v.push(unset)
	case code.PopTop:
		v.sp--
	case code.Copy:
		v.push(v.stack[v.sp-int(in.A)])
	case code.Swap:
		i, j := v.sp-1, v.sp-int(in.A)
		v.stack[i], v.stack[j] = v.stack[j], v.stack[i]

	case code.LoadFast:
		x := v.stack[v.base+int(in.A)]
		if x.Kind == machine.Nil {
			return v.unbound(int(in.A))
		}
		v.push(x)
	case code.StoreFast:
		v.stack[v.base+int(in.A)] = v.pop()
	case code.DeleteFast:
		if v.stack[v.base+int(in.A)].Kind == machine.Nil {
			return v.unbound(int(in.A))
		}
		v.stack[v.base+int(in.A)] = unset
	case code.MakeCell:
		i := v.base + int(in.A)
		v.stack[i] = v.new(tCell, v.stack[i])
	case code.LoadClosure:
		v.push(v.stack[v.base+int(in.A)])
	case code.LoadDeref:
		return v.loadDeref(int(in.A))
	case code.StoreDeref:
		return v.storeDeref(int(in.A), false)
	case code.DeleteDeref:
		return v.storeDeref(int(in.A), true)
	case code.LoadGlobal:
		return v.loadGlobal(in.A)
	case code.StoreGlobal:
		return v.storeGlobal(in.A, false)
	case code.DeleteGlobal:
		return v.storeGlobal(in.A, true)
	case code.LoadName:
		return v.loadName(v.code.names[in.A])
	case code.LoadNameDeref:
		return v.loadNameDeref(in.A)
	case code.StoreName:
		v.dictSetText(v.namespace(), v.code.names[in.A], v.pop())
	case code.DeleteName:
		if !v.dictDeleteText(v.namespace(), v.code.names[in.A]) {
			return v.failName(v.code.names[in.A])
		}
	case code.Annotate:
		v.annotate(v.code.names[in.A], v.pop())

	case code.LoadAttr:
		return v.loadAttr(v.code.names[in.A])
	case code.StoreAttr:
		return v.storeAttr(v.code.names[in.A])
	case code.DeleteAttr:
		return v.deleteAttr(v.code.names[in.A])
	case code.LoadMethod:
		return v.loadMethod(v.code.names[in.A])
	case code.BinarySubscr:
		return v.binarySubscr()
	case code.StoreSubscr:
		return v.storeSubscr()
	case code.DeleteSubscr:
		return v.deleteSubscr()
	case code.BuildSlice:
		step := none
		if in.A == 3 {
			step = v.pop()
		}
		stop := v.pop()
		v.stack[v.sp-1] = v.new(tSlice, v.stack[v.sp-1], stop, step)

	case code.Binary:
		return v.binary(in.A)
	case code.UnaryNeg, code.UnaryPos, code.UnaryInvert:
		return v.unary(in.Op)
	case code.UnaryNot:
		truth, ok := v.truthOrCall(v.sp-1, thenNot)
		if ok && !v.stop && truth != truthCalled {
			v.stack[v.sp-1] = boolean(truth == truthFalse)
		}
		return ok
	case code.Compare:
		return v.compare(in.A)
	case code.Is:
		r, l := v.pop(), v.pop()
		v.push(boolean((l == r) != (in.A == 1)))
	case code.Contains:
		return v.contains(in.A == 1)

	case code.BuildList:
		v.build(tList, int(in.A))
	case code.BuildTuple:
		v.build(tTuple, int(in.A))
	case code.BuildSet:
		return v.buildSet(int(in.A))
	case code.BuildMap:
		return v.buildMap(int(in.A))
	case code.BuildString:
		v.buildString(int(in.A))
	case code.ListAppend:
		x := v.pop()
		v.m.Append(v.stack[v.sp-int(in.A)].ID(), x)
	case code.SetAdd:
		return v.setAdd(int(in.A))
	case code.MapAdd:
		return v.mapAdd(int(in.A))
	case code.ListExtend:
		return v.listExtend(int(in.A))
	case code.SetUpdate:
		return v.setUpdate(int(in.A))
	case code.DictUpdate, code.DictMerge:
		return v.dictUpdate(int(in.A), in.Op == code.DictMerge)
	case code.ListToTuple:
		items := append([]Value(nil), v.slots(v.top())...)
		v.stack[v.sp-1] = v.newTuple(items...)
	case code.FormatValue:
		return v.formatValue(in.A)
	case code.UnpackSequence:
		return v.unpack(int(in.A), -1)
	case code.UnpackEx:
		return v.unpack(int(in.A&0xff), int(in.A>>8))

	case code.Jump:
		v.pc = int(in.A)
	case code.JumpBackward:
		v.pc = int(in.A)
		v.t.MaySwitch = true
	case code.PopJumpIfFalse, code.PopJumpIfTrue, code.JumpIfFalseOrPop, code.JumpIfTrueOrPop:
		return v.jumpIf(in)
	case code.PopJumpIfNone:
		if v.pop().Kind == kNone {
			v.pc = int(in.A)
		}
	case code.PopJumpIfNotNone:
		if v.pop().Kind != kNone {
			v.pc = int(in.A)
		}
	case code.GetIter:
		return v.getIter()
	case code.ForIter:
		return v.forIter(int(in.A))
	case code.Return:
		return v.ret(v.pop())

	case code.Call:
		return v.callInstr(int(in.A), nil)
	case code.CallKw:
		names := v.slots(v.top())
		return v.callInstr(int(in.A), names)
	case code.CallEx:
		return v.callEx(in.A == 1)
	case code.MakeFunction:
		v.makeFunction(in.A)
	case code.BuildClass:
		return v.buildClass()
	case code.Yield:
		return v.yield()
	case code.YieldFrom:
		return v.yieldFrom()
	case code.Import:
		return v.importModule(v.code.names[in.A], false)
	case code.ImportAs:
		return v.importModule(v.code.names[in.A], true)
	case code.ImportFrom:
		return v.importFrom(v.code.names[in.A])
	case code.ImportStar:
		return v.importStar()

	case code.Raise:
		return v.raiseInstr(int(in.A))
	case code.Reraise:
		v.exc = v.pop()
		return v.reraise()
	case code.PushExcInfo:
		exc := v.pop()
		v.push(v.t.Exc)
		v.push(exc)
		v.t.Exc = exc
	case code.PopExcept:
		v.t.Exc = v.pop()
	case code.CheckExcMatch:
		return v.checkExcMatch()
	case code.CheckEGMatch, code.JoinRaised:
		x, y := v.stack[v.sp-2], v.stack[v.sp-1]
		v.sp -= 2
		if in.Op == code.JoinRaised {
			return v.callPrelude("_join_raised", thenPush, 0, x, y)
		}
		return v.callPrelude("_match_group", thenPush, 0, x, y)
	case code.CallPrelude:
		return v.callPrelude(v.str(v.code.names[in.A]), thenPush, 0, v.pop())
	case code.LoadAssertError:
		v.push(assertionError)
	case code.BeforeWith:
		return v.beforeWith()
	case code.WithExceptStart:
		return v.withExceptStart()

	case code.GetLen:
		return v.getLen()
	case code.MatchMapping:
		v.push(boolean(v.isType(v.top(), tDict)))
	case code.MatchSequence:
		x := v.top()
		v.push(boolean(v.isType(x, tList) || v.isType(x, tTuple) || v.isType(x, tRange) || v.isType(x, tDeque)))
	case code.MatchKeys:
		return v.matchKeys()
	case code.MatchClass:
		return v.matchClass(int(in.A))
	default:
		panic("python: unknown instruction")
	}
	return true
}

func (v *vm) unbound(local int) bool {
	name := v.code.Locals[local]
	return v.fail(unboundLocalError, "cannot access local variable '%s' where it is not associated with a value", name)
}

// build makes a list or tuple of the topmost n operands.
func (v *vm) build(t machine.Type, n int) {
	items := make([]Value, n)
	copy(items, v.stack[v.sp-n:v.sp])
	v.sp -= n
	v.push(v.new(t, items...))
}

func (v *vm) buildString(n int) {
	total := 0
	for _, x := range v.stack[v.sp-n : v.sp] {
		total += len(v.str(x))
	}
	b := make([]byte, 0, total)
	for _, x := range v.stack[v.sp-n : v.sp] {
		b = append(b, v.str(x)...)
	}
	v.sp -= n
	v.push(v.text(string(b)))
}

// jumpIf does the conditional jumps.
func (v *vm) jumpIf(in code.Instr) bool {
	truth, ok := v.truthOrCall(v.sp-1, thenJump)
	if !ok || v.stop || truth == truthCalled {
		return ok
	}
	v.jump(in, truth == truthTrue)
	return true
}

// jump does a conditional jump whose operand is true or not.
func (v *vm) jump(in code.Instr, truth bool) {
	jump := (in.Op == code.PopJumpIfTrue || in.Op == code.JumpIfTrueOrPop) == truth
	keep := jump && (in.Op == code.JumpIfFalseOrPop || in.Op == code.JumpIfTrueOrPop)
	if !keep {
		v.sp--
	}
	if jump {
		v.pc = int(in.A)
	}
}
