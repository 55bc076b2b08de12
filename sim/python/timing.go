package python

import (
	"sync"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
)

// This file is the table of how long things take in a timed run, in virtual ns: a
// column a policy. No program has any of its own.
//
// The costs of instructions are those of an ordinary laptop of about 2018 under
// CPython 3.7 to 3.9: a turn of "for i in range(3): x[i] += 1" takes 0.25 µs an
// element there. What the system does (timers, waking, handing the GIL over) is
// what figures published for such machines come to. What CPython has in Python
// (threading, queue) but is native here costs what its instructions would.

// costs is what a policy's time goes into.
type costs struct {
	machine.Timing
	ops     [256]int64 // an instruction, by its operation
	natives []int64    // a native, beside the instruction that calls it

	Write, Char int64 // a write to the terminal, and each character of it; the GIL is free meanwhile
	Disk        int64 // an operation on the disk; the GIL is free meanwhile
	Item        int64 // each item that a native goes through
	Frame       int64 // a call of a function that is written in Python, beside the instruction
}

// switchInterval is the GIL's switch interval unless the program sets another.
const switchInterval = 5_000_000

const us = 1000 // virtual ns

// The columns are cpython-3.9 (which stands for 3.6 to 3.9), cpython-3.10 (3.10 to
// 3.14), any-op (free-threaded 3.13 and later).
var timings = [...]*costs{
	machine.CPython39: {Timing: machine.Timing{
		GIL:      true,
		Timer:    machine.Span{Base: 600 * us, Extra: 900 * us},
		Patience: machine.Span{Base: 50 * us, Extra: 700 * us},
		Handover: machine.Span{Base: 6 * us, Extra: 6 * us},
		Wake:     machine.Span{Base: 12 * us, Extra: 8 * us},
		Signal:   2500,
		Spawn:    machine.Span{Base: 40 * us, Extra: 30 * us},
	}, Write: 9 * us, Char: 20, Disk: 12 * us, Item: 15, Frame: 60},
	machine.CPython310: {Timing: machine.Timing{
		GIL:      true,
		Timer:    machine.Span{Base: 600 * us, Extra: 900 * us},
		Patience: machine.Span{Base: 50 * us, Extra: 700 * us},
		Handover: machine.Span{Base: 6 * us, Extra: 6 * us},
		Wake:     machine.Span{Base: 12 * us, Extra: 8 * us},
		Signal:   2500,
		Spawn:    machine.Span{Base: 40 * us, Extra: 30 * us},
	}, Write: 9 * us, Char: 20, Disk: 12 * us, Item: 12, Frame: 35},
	machine.AnyOp: {Timing: machine.Timing{
		Timer:  machine.Span{Base: 600 * us, Extra: 900 * us},
		Wake:   machine.Span{Base: 12 * us, Extra: 8 * us},
		Signal: 2500,
		Spawn:  machine.Span{Base: 40 * us, Extra: 30 * us},
	}, Write: 9 * us, Char: 20, Disk: 12 * us, Item: 15, Frame: 45},
}

// opCosts are the instructions, in the order of the columns above. Those that are
// not listed cost otherOp.
var (
	otherOp = [3]int64{70, 60, 75}
	opCosts = map[code.Op][3]int64{
		code.Nop:              {0, 0, 0},
		code.LoadConst:        {10, 8, 10},
		code.PushNil:          {0, 4, 5},
		code.PopTop:           {9, 7, 9},
		code.Copy:             {8, 8, 9},
		code.Swap:             {7, 7, 8},
		code.LoadFast:         {10, 8, 11},
		code.StoreFast:        {10, 8, 11},
		code.LoadDeref:        {14, 11, 20},
		code.StoreDeref:       {16, 13, 28},
		code.LoadGlobal:       {20, 14, 18},
		code.StoreGlobal:      {42, 36, 50},
		code.LoadAttr:         {45, 26, 44},
		code.StoreAttr:        {52, 34, 56},
		code.LoadMethod:       {32, 22, 32},
		code.BinarySubscr:     {45, 38, 55},
		code.StoreSubscr:      {48, 44, 64},
		code.Binary:           {42, 36, 42},
		code.Compare:          {40, 32, 38},
		code.Is:               {14, 11, 14},
		code.Contains:         {50, 42, 56},
		code.Jump:             {6, 5, 6},
		code.JumpBackward:     {14, 12, 14},
		code.PopJumpIfFalse:   {10, 9, 10},
		code.PopJumpIfTrue:    {10, 9, 10},
		code.PopJumpIfNone:    {12, 10, 12},
		code.PopJumpIfNotNone: {12, 10, 12},
		code.GetIter:          {30, 28, 32},
		code.ForIter:          {35, 28, 36},
		code.Return:           {24, 16, 20},
		code.Call:             {45, 36, 45},
		code.BeforeWith:       {65, 52, 65},
	}
)

// nativeCosts are the natives whose cost is not otherNative, likewise.
var (
	otherNative = [3]int64{35, 30, 40}
	nativeCosts = map[string][3]int64{
		"print":                {900, 800, 900},
		"range":                {70, 60, 70},
		"time":                 {60, 55, 60},
		"sleep":                {800, 800, 800},
		"Event.is_set":         {75, 55, 70},
		"Event.set":            {900, 700, 900},
		"Event.clear":          {500, 400, 500},
		"Event.wait":           {1600, 1200, 1600},
		"Condition.__enter__":  {110, 90, 110},
		"Condition.__exit__":   {130, 100, 130},
		"Condition.wait":       {1500, 1100, 1500},
		"Condition.notify":     {420, 330, 420},
		"Condition.notify_all": {480, 380, 480},
		"Semaphore.acquire":    {700, 550, 700},
		"Semaphore.release":    {900, 700, 900},
		"SimpleQueue.put":      {110, 100, 120},
		"SimpleQueue.get":      {120, 110, 130},
		"_start":               {30 * us, 30 * us, 30 * us},
		"_join":                {900, 700, 900},
	}
)

func init() {
	for column, p := range []machine.Policy{machine.CPython39, machine.CPython310, machine.AnyOp} {
		c := timings[p]
		for op := range c.ops {
			c.ops[op] = otherOp[column]
			if own, ok := opCosts[code.Op(op)]; ok {
				c.ops[op] = own[column]
			}
		}
	}
}

// priceNatives fills the costs of natives in, when all natives are there.
var priceNatives = sync.OnceFunc(func() {
	for column, p := range []machine.Policy{machine.CPython39, machine.CPython310, machine.AnyOp} {
		c := timings[p]
		c.natives = make([]int64, len(natives))
		for i := range natives {
			c.natives[i] = otherNative[column]
			if own, ok := nativeCosts[natives[i].name]; ok {
				c.natives[i] = own[column]
			}
		}
	}
})
