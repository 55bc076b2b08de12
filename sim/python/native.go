package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/trace"
)

// native is a function that is written in Go. See the package comment for what
// it may do.
type native struct {
	name   string // as messages say it: "print", "list.append"
	params params
	fn     func(c *call) Value
	kind   opKind
	// always, if set, says for a call that is opReads whether it is as opAlways.
	always func(c *call) bool
	// prepare, if set, is called before the scheduling point that fn's operation
	// is: it asks for replaced arguments (call.need) and checks them, so that fn
	// itself is atomic.
	prepare func(c *call)
	binds   binding
	// module is the module that it is a function of, "" for a built-in.
	module string
	// byName says that some argument can be given by name: CPython counts them in
	// other words then.
	byName bool
	// oldCount says that its arguments are counted by the oldest parser, which says
	// "takes at least 1 argument".
	oldCount bool
	// python is the name of the function that CPython has for it in a module that is
	// written in Python, "" for what is written in C: wrong arguments are told in
	// other words then.
	python string
	// shows says as what kind of operation the trace shows it; 0 for a call.
	shows trace.OpKind
}

// shown sets as what kind of operation the trace shows a native.
func shown(f Value, kind trace.OpKind) Value {
	natives[f.N].shows = kind
	return f
}

// binding says what a native that is found in a type is called with.
type binding uint8

const (
	bindsNothing binding = iota // a function, a static method
	bindsSelf                   // a method: the object that it was found through
	bindsClass                  // a class method: the object's class
)

// opKind says what kind of operation on shared state a native is.
type opKind uint8

const (
	// opReads: an operation if one of its arguments is a shared container.
	opReads opKind = iota
	// opNever: it looks at no container's contents: isinstance, iter, zip.
	opNever
	// opAlways: it is seen from outside, so it is a step even if nobody else
	// could notice: print, sleep, Lock.acquire.
	opAlways
)

// params describes what a native accepts.
type params struct {
	names    []string // positional parameters
	required int      // how many of them have no default
	posOnly  int      // how many of them cannot be given by name
	rest     bool     // *args
	kwOnly   []string // keyword-only parameters, all optional
	kwRest   bool     // **kwargs
}

// parseParams reads a signature: "a, b, /, c=, *args, d=, **kw". A parameter
// with "=" is optional.
func parseParams(sig string) params {
	var p params
	star := false
	for _, s := range strings.Split(sig, ",") {
		s = strings.TrimSpace(s)
		switch {
		case s == "":
		case s == "/":
			p.posOnly = len(p.names)
		case strings.HasPrefix(s, "**"):
			p.kwRest = true
		case strings.HasPrefix(s, "*"):
			star = true
			p.rest = len(s) > 1
		case star:
			p.kwOnly = append(p.kwOnly, strings.TrimSuffix(s, "="))
		default:
			p.names = append(p.names, strings.TrimSuffix(s, "="))
			if !strings.HasSuffix(s, "=") {
				p.required = len(p.names)
			}
		}
	}
	return p
}

// natives lists all native functions; a kNative value is an index into it.
var natives []native

// def registers a native function and returns its value. sig is as for
// parseParams. It is called from package variables' initialisers and init
// functions only.
func def(name, sig string, kind opKind, fn func(c *call) Value) Value {
	p := parseParams(sig)
	byName := p.posOnly < len(p.names) || len(p.kwOnly) > 0
	natives = append(natives, native{name: name, params: p, byName: byName, fn: fn, kind: kind})
	return Value{Kind: kNative, N: int64(len(natives) - 1)}
}

// prepared adds a prepare function to a native.
func prepared(f Value, prepare func(c *call)) Value {
	natives[f.N].prepare = prepare
	return f
}

// call is one call of a native function.
type call struct {
	*vm
	// args are the positional parameters, then the keyword-only ones; one that
	// was not given is Nil.
	args []Value
	// rest are the further positional arguments, if the native takes them.
	rest []Value
	// kw are the further keyword arguments: name (Text), value in turn.
	kw []Value
	// exc is set by raise; the result does not count then.
	exc Value
	// wants is set by need.
	wants want
	// stay is set by block: the operation has a further step.
	stay bool
	// leaving is set by leave.
	leaving func(v *vm) bool
	buf     [8]Value
}

// leave makes the call's result that of f, which is run when the call's operands
// are gone: it leaves the result on the stack, or has begun a frame that will.
func (c *call) leave(f func(v *vm) bool) Value {
	c.leaving = f
	return none
}

// want asks for an argument to be replaced by what Python code makes of it.
type want struct {
	value Value  // the argument
	by    string // the function of lib/builtins_py.py that makes the replacement
}

// raise makes the call fail with a new exception.
func (c *call) raise(typ Value, format string, a ...any) Value {
	msg := format
	if len(a) > 0 {
		msg = plain.Sprintf(format, a...)
	}
	c.exc = c.newException(typ, c.text(msg))
	return none
}

// need asks that every argument which is x be replaced by by(x), a function of
// the prelude; the native is then called again. by is "_list" for the items of
// an iterable that only Python code can iterate over, "_str", "_repr", ….
func (c *call) need(x Value, by string) Value {
	c.wants = want{x, by}
	return none
}

// failed reports whether the native must return at once.
func (c *call) failed() bool {
	return c.exc.Kind != machine.Nil || c.wants.by != "" || c.unclear.x.Kind != machine.Nil
}

// given reports whether parameter i was given.
func (c *call) given(i int) bool { return c.args[i].Kind != machine.Nil }

// bind sorts a call's arguments to a native's parameters.
func (c *call) bind(n *native, positional, kwNames, kwValues []Value) bool {
	p := &n.params
	total := len(p.names) + len(p.kwOnly)
	if total <= len(c.buf) {
		c.args = c.buf[:total]
		clear(c.args)
	} else {
		c.args = make([]Value, total)
	}
	c.rest, c.kw = nil, nil
	k := copy(c.args[:len(p.names)], positional)
	if k < len(positional) {
		if !p.rest {
			c.tooMany(n, len(positional))
			return false
		}
		c.rest = positional[k:]
	}
	for i, name := range kwNames {
		if !c.bindKeyword(n, c.str(name), name, kwValues[i]) {
			return false
		}
	}
	for i := 0; i < p.required; i++ {
		if c.args[i].Kind == machine.Nil {
			c.tooFew(n, i, len(positional))
			return false
		}
	}
	return true
}

func (c *call) bindKeyword(n *native, name string, nameValue, x Value) bool {
	p := &n.params
	for i, s := range p.names {
		if s == name && i >= p.posOnly {
			if c.args[i].Kind != machine.Nil && n.python != "" {
				c.raise(typeError, "%s() got multiple values for argument '%s'", n.python, name)
				return false
			}
			if c.args[i].Kind != machine.Nil {
				c.raise(typeError, "argument for %s() given by name ('%s') and position (%d)", short(n.name), name, i+1)
				return false
			}
			c.args[i] = x
			return true
		}
	}
	for i, s := range p.kwOnly {
		if s == name {
			c.args[len(p.names)+i] = x
			return true
		}
	}
	if p.kwRest {
		c.kw = append(c.kw, nameValue, x)
		return true
	}
	if n.python != "" {
		c.raise(typeError, "%s() got an unexpected keyword argument '%s'", n.python, name)
	} else if len(p.kwOnly) == 0 && p.posOnly == len(p.names) {
		c.raise(typeError, "%s() takes no keyword arguments", n.name)
	} else {
		function := short(n.name)
		if function == "sorted" {
			function = "sort" // which it hands its arguments on to
		}
		c.raise(typeError, "'%s' is an invalid keyword argument for %s()", name, function)
	}
	return false
}

// short returns the last part of a dotted name.
func short(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// tooMany and tooFew say what is wrong in the words of CPython's argument parsing,
// which differ by how a function takes its arguments.

func (c *call) tooMany(n *native, got int) {
	if n.python != "" {
		c.raise(typeError, "%s() takes %s given", n.python, n.pythonCount(got))
		return
	}
	least, most, got := n.arity(got)
	p := &n.params
	switch {
	case n.byName && most == 0 && len(p.kwOnly) > 0:
		c.raise(typeError, "%s() takes no positional arguments", short(n.name))
	case n.byName && len(p.kwOnly) > 0:
		c.raise(typeError, "%s() takes at most %s (%d given)", short(n.name), counted(most, "positional argument"), got)
	case n.byName:
		c.raise(typeError, "%s() takes at most %s (%d given)", short(n.name), counted(most, "argument"), got)
	default:
		c.wrongCount(n, least, most, got, "most", most)
	}
}

func (c *call) tooFew(n *native, missing, got int) {
	if n.python != "" {
		var names []string
		for i := missing; i < n.params.required; i++ {
			if c.args[i].Kind == machine.Nil {
				names = append(names, n.params.names[i])
			}
		}
		c.raise(typeError, "%s", missingText(n.python, names, "positional"))
		return
	}
	least, most, got := n.arity(got)
	p := &n.params
	switch {
	case n.binds == bindsSelf && missing == 0:
		c.raise(typeError, "unbound method %s() needs an argument", n.name)
	case n.name == "enumerate": // it parses its arguments by itself
		c.raise(typeError, "enumerate() missing required argument 'iterable'")
	case n.byName && missing >= p.posOnly:
		c.raise(typeError, "%s() missing required argument '%s' (pos %d)", short(n.name), p.names[missing], missing+1-(len(p.names)-most))
	case n.byName:
		c.raise(typeError, "%s() takes at least %s (%d given)", short(n.name), counted(least, "positional argument"), got)
	default:
		c.wrongCount(n, least, most, got, "least", least)
	}
}

// pythonCount says how many arguments a function takes that CPython has in Python,
// self among them, and how many there were.
func (n *native) pythonCount(got int) string {
	least, most := n.params.required, len(n.params.names)
	if n.binds == bindsNothing { // a constructor
		least, most, got = least+1, most+1, got+1
	}
	takes := counted(most, "positional argument")
	if least < most {
		takes = plain.Sprintf("from %d to %d positional arguments", least, most)
	}
	return plain.Sprintf("%s but %d were", takes, got)
}

// wrongCount is for functions that take arguments by position only.
func (c *call) wrongCount(n *native, least, most, got int, bound string, limit int) {
	switch name := short(n.name); {
	case n.binds == bindsSelf && strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__"):
		c.raise(typeError, "expected %s, got %d", counted(limit, "argument"), got)
	case n.oldCount:
		if least == most {
			bound = "exactly"
		} else {
			bound = "at " + bound
		}
		c.raise(typeError, "%s() takes %s %s (%d given)", name, bound, counted(limit, "argument"), got)
	case most == 0:
		c.raise(typeError, "%s() takes no arguments (%d given)", c.calledName(n), got)
	case most == 1 && least == 1 && len(n.params.kwOnly) == 0:
		c.raise(typeError, "%s() takes exactly one argument (%d given)", c.calledName(n), got)
	case most == least && !n.params.rest:
		c.raise(typeError, "%s expected %s, got %d", short(n.name), counted(most, "argument"), got)
	default:
		c.raise(typeError, "%s expected at %s %s, got %d", short(n.name), bound, counted(limit, "argument"), got)
	}
}

// fullName returns the name with the module's in front.
func (n *native) fullName() string {
	if n.module == "" || n.module[0] == '_' {
		return n.name
	}
	return n.module + "." + n.name
}

// calledName is a native's name, with that of its object's type if it is a method
// and that of its module if it is a function.
func (c *call) calledName(n *native) string {
	if n.binds == bindsSelf && len(c.args) > 0 && c.args[0].Kind != machine.Nil {
		return c.className(c.typeOf(c.args[0])) + "." + short(n.name)
	}
	return n.fullName()
}

// arity returns how many positional arguments a native takes, and how many it
// got, without self.
func (n *native) arity(got int) (least, most, given int) {
	least, most = n.params.required, len(n.params.names)
	if n.binds != bindsNothing {
		return max(0, least-1), most - 1, max(0, got-1)
	}
	return least, most, got
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return plain.Sprintf("%d %ss", n, noun)
}
