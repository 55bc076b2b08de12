package python

import (
	"math"

	"racewalk/sim/machine"
)

// Module _sys: what lib/sys.py is built on.

var sysModule = newModule("_sys")

// recentVersion is the CPython that is modelled, except under cpython-3.9.
const (
	recentVersion = "3.12.1 (main, Racewalk)"
	oldVersion    = "3.9.18 (main, Racewalk)"
)

func init() {
	for fd, name := range []string{"stdin", "stdout", "stderr"} {
		sysModule.member(name, streamValue(int64(fd)))
		sysModule.member("__"+name+"__", streamValue(int64(fd)))
	}
	sysModule.member("maxsize", machine.IntValue(math.MaxInt64))
	sysModule.function("_minor", "", opNever, func(c *call) Value {
		if c.policy == machine.CPython39 {
			return c.newTuple(integer(9), integer(18))
		}
		return c.newTuple(integer(12), integer(1))
	})
	sysModule.function("_version", "", opNever, func(c *call) Value {
		if c.policy == machine.CPython39 {
			return c.text(oldVersion)
		}
		return c.text(recentVersion)
	})
	sysModule.function("_argv", "", opNever, func(c *call) Value {
		args := c.m.Config().Argv
		if len(args) == 0 && len(c.l.files) > 0 {
			args = []string{c.l.files[0].name}
		}
		return c.strs(args)
	})
	sysModule.computed[nm("modules")] = (*vm).loadedModules
	exit := func(c *call) Value {
		if c.given(0) && c.args[0].Kind != kNone {
			c.exc = c.newException(systemExit, c.args[0])
		} else {
			c.exc = c.newExceptionArgs(systemExit, nil)
		}
		return none
	}
	sysModule.function("exit", "status=, /", opNever, exit)
	builtin("exit", def("exit", "code=", opNever, exit))
	builtin("quit", def("quit", "code=", opNever, exit))
	sysModule.function("getrecursionlimit", "", opNever, func(c *call) Value { return integer(maxDepth) })
	sysModule.function("setrecursionlimit", "limit, /", opNever, func(c *call) Value {
		if n, ok := c.asIndex(c.args[0]); ok && n < 1 {
			return c.raise(valueError, "recursion limit must be greater or equal than 1")
		}
		return none
	})
	sysModule.function("intern", "string, /", opNever, func(c *call) Value {
		if c.args[0].Kind != machine.Text {
			return c.raise(typeError, "intern() argument must be str, not %s", c.typeName(c.args[0]))
		}
		return c.args[0]
	})
	sysModule.function("getrefcount", "object, /", opNever, func(c *call) Value {
		if c.args[0].Kind != machine.Ref {
			return integer(1<<32 - 1) // it is immortal
		}
		c.save()
		return integer(c.m.References(c.args[0].ID()))
	})
	sysModule.function("exc_info", "", opNever, func(c *call) Value {
		exc := c.t.Exc
		if exc.Kind != machine.Ref {
			return c.newTuple(none, none, none)
		}
		return c.newTuple(c.typeOf(exc), exc, c.excAttr(exc, attrTraceback))
	})
	sysModule.function("exception", "", opNever, func(c *call) Value {
		if c.t.Exc.Kind != machine.Ref {
			return none
		}
		return c.t.Exc
	})
	sysModule.function("getsizeof", "object, default=", opReads, func(c *call) Value { return integer(c.sizeOf(c.args[0])) })
}

// loadedModules is sys.modules: a dict of the modules that are imported.
func (v *vm) loadedModules() Value {
	d := v.new(tDict)
	for i := range v.m.Objects {
		x := machine.RefValue(int32(i))
		if !v.isType(x, tModule) || v.slots(x)[2] != vTrue {
			continue
		}
		if name := v.str(v.slots(x)[0]); name[0] != '_' {
			v.dictSetText(d, v.slots(x)[0], x)
		}
	}
	main := v.moduleObject(v.str(v.l.modules[0].name))
	v.m.Set(main.ID(), 2, vTrue)
	v.dictSetText(d, txt(nmMain), main)
	return d
}

// sizeOf is sys.getsizeof: what CPython 3.12 needs for an object without what it
// refers to. A list that has grown item by item has spare room there.
func (v *vm) sizeOf(x Value) int {
	switch x = v.unwrapped(x); x.Kind {
	case kNone:
		return 16
	case kBool, machine.Int, machine.Big:
		return 24 + 4*max((v.bigInt(x).BitLen()+29)/30, 1)
	case machine.Float:
		return 24
	case machine.Text:
		return sizeOfText(v.str(x))
	case kBytes:
		return 33 + len(v.str(x))
	case machine.Ref:
		n := len(v.slots(x))
		switch v.object(x).Type {
		case tList:
			return 56 + 8*n
		case tTuple:
			return 40 + 8*n
		case tDict:
			return v.sizeOfDict(x)
		case tSet, tFrozenSet:
			return sizeOfSet(v.setLen(x))
		case tFunc:
			return 160
		case tClass:
			return 1688
		case tDeque:
			return 760 + 528*((n-1)/64)
		case tGen:
			return 200
		case tRange:
			return 48
		}
	}
	return 48
}

// sizeOfText depends on the widest character.
func sizeOfText(s string) int {
	n, widest := 0, rune(0)
	for _, r := range s {
		n++
		widest = max(widest, r)
	}
	switch {
	case widest < 0x80:
		return 41 + n
	case widest < 0x100:
		return 57 + n
	case widest < 0x10000:
		return 58 + 2*n
	}
	return 60 + 4*n
}

func (v *vm) sizeOfDict(d Value) int {
	n, entry := v.dictLen(d), 16
	if n == 0 {
		return 64
	}
	for i := 0; i < len(v.slots(d)); i += 2 {
		if k := v.slots(d)[i].Kind; k != machine.Text && k != machine.Nil {
			entry = 24
		}
	}
	size := 8
	for size*2/3 < n {
		size *= 2
	}
	index := 1
	switch {
	case size > 32768:
		index = 4
	case size > 128:
		index = 2
	}
	return 96 + index*size + entry*(size*2/3)
}

func sizeOfSet(n int) int {
	if n < 5 {
		return 216
	}
	size := 32
	for size*3/5 <= n {
		size *= 4
	}
	return 216 + 16*size
}

// standardOutput returns what sys.stdout is: the program may have replaced it.
func (v *vm) standardOutput() Value {
	if v.l.stdout >= 0 {
		if x := v.m.Objects[v.l.stdout].Slots[0]; x.Kind != machine.Nil {
			return x
		}
	}
	return streamValue(1)
}
