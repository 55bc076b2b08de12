package python

import (
	"strconv"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// shower builds the repr of a value that is built in.
type shower struct {
	*vm
	b strings.Builder
	// open are the containers being shown, to end a cycle.
	open  []int32
	plain bool // no Python code was needed
	limit int  // stop when this many bytes are there, 0 for never
}

// repr returns repr(x); plain is false if that needs Python code (then s is only
// what a trace shows instead: <Account object>).
func (v *vm) repr(x Value) (s string, plain bool) {
	w := shower{vm: v, plain: true}
	w.show(x)
	return w.b.String(), w.plain
}

// strOf returns str(x), likewise.
func (v *vm) strOf(x Value) (s string, plain bool) {
	if x.Kind == machine.Text {
		return v.str(x), true
	}
	if v.isType(x, tInstance) {
		y := v.slots(x)[instPayload]
		switch {
		case v.hasMethod(x, "__str__"):
			return "<" + v.typeName(x) + ">", false
		case v.isInstance(x, baseException):
			return v.exceptionText(x)
		case y.Kind == machine.Text:
			return v.str(y), true
		}
	}
	return v.repr(x)
}

// exceptionText returns str of an exception.
func (v *vm) exceptionText(x Value) (string, bool) {
	args := v.slots(v.slots(x)[instPayload])
	switch {
	case len(args) == 0:
		return "", true
	case v.isInstance(x, keyError) && len(args) == 1:
		return v.repr(args[0])
	case v.isInstance(x, osError) && len(args) >= 2:
		s := "[Errno "
		n, ok1 := v.strOf(args[0])
		m, ok2 := v.strOf(args[1])
		s += n + "] " + m
		if f := v.excAttr(x, nmFilename); f.Kind != kNone {
			f, _ := v.repr(f)
			s += ": " + f
			if f2 := v.excAttr(x, nmFilename2); f2.Kind != kNone {
				f, _ := v.repr(f2)
				s += " -> " + f
			}
		}
		return s, ok1 && ok2
	case len(args) == 1:
		return v.strOf(args[0])
	case len(args) == 5 && v.isInstance(x, unicodeError):
		if s, ok := v.unicodeErrorText(args); ok {
			return s, true
		}
	}
	return v.repr(v.slots(x)[instPayload])
}

func (w *shower) full() bool { return w.limit > 0 && w.b.Len() > w.limit }

func (w *shower) show(x Value) {
	switch x.Kind {
	case machine.Nil:
		w.b.WriteString("<unset>")
	case kNone:
		w.b.WriteString("None")
	case kBool:
		if x.N != 0 {
			w.b.WriteString("True")
		} else {
			w.b.WriteString("False")
		}
	case kEllipsis:
		w.b.WriteString("Ellipsis")
	case kNotImpl:
		w.b.WriteString("NotImplemented")
	case machine.Int:
		w.b.WriteString(strconv.FormatInt(x.N, 10))
	case machine.Big:
		s, err := text.ReprInt(w.toInt(x))
		w.plain = w.plain && err == nil // the prelude raises it
		w.b.WriteString(s)
	case machine.Float:
		w.b.WriteString(text.ReprFloat(x.Float()))
	case machine.Text:
		w.b.WriteString(text.Repr(w.str(x)))
	case kBytes:
		w.b.WriteString(text.ReprBytes(w.str(x)))
	case kType:
		w.b.WriteString("<class '" + w.qualifiedName(x) + "'>")
	case kStream:
		name := [...]string{"<stdin>' mode='r", "<stdout>' mode='w", "<stderr>' mode='w"}[x.N]
		w.b.WriteString("<_io.TextIOWrapper name='" + name + "' encoding='utf-8'>")
	case kNative:
		n := natives[x.N].name
		if i := strings.IndexByte(n, '.'); i > 0 {
			w.b.WriteString("<method '" + n[i+1:] + "' of '" + n[:i] + "' objects>")
		} else {
			w.b.WriteString("<built-in function " + n + ">")
		}
	case machine.Ref:
		w.showObject(x)
	}
}

// qualifiedName returns a class's name as its repr has it.
func (v *vm) qualifiedName(t Value) string {
	if t.Kind == kType {
		bt := builtinTypes[t.N]
		if bt.module == "builtins" {
			return bt.name
		}
		return bt.module + "." + bt.name
	}
	s := v.slots(t)
	if s[classModule].Kind != machine.Text || v.str(s[classModule]) == "builtins" {
		return v.str(s[classQual])
	}
	return v.str(s[classModule]) + "." + v.str(s[classQual])
}

// addressOf is the address that an object on the heap is said to have.
func addressOf(id int32) int64 { return 0x7f0001000000 + 16*int64(id) }

// address is what repr shows as an object's address.
func address(id int32) string { return "0x" + strconv.FormatInt(addressOf(id), 16) }

func (w *shower) showObject(x Value) {
	o := w.object(x)
	at := " at " + address(x.ID()) + ">"
	switch o.Type {
	case tList:
		w.items("[", o.Slots, "]", x.ID())
	case tTuple:
		if len(o.Slots) == 1 {
			w.items("(", o.Slots, ",)", x.ID())
		} else {
			w.items("(", o.Slots, ")", x.ID())
		}
	case tDict:
		w.dict(x)
	case tFile:
		if w.fileFlags(o.Slots[0].ID())&openMemory == 0 {
			w.b.WriteString(w.fileRepr(x))
		} else {
			w.b.WriteString("<" + w.qualifiedName(w.typeOf(x)) + " object" + at)
		}
	case tComplex:
		z, _ := w.complexOf(x)
		w.b.WriteString(complexRepr(z))
	case tUnion:
		w.b.WriteString(w.unionRepr(x))
	case tNamespace:
		w.dict(w.pairsOf(x))
	case tSet, tFrozenSet:
		w.set(x)
	case tDeque:
		w.items("deque([", o.Slots[1:], "]", x.ID())
		if o.Slots[0].Kind == machine.Int {
			w.b.WriteString(", maxlen=" + strconv.FormatInt(o.Slots[0].N, 10))
		}
		w.b.WriteString(")")
	case tByteArray:
		b := make([]byte, len(o.Slots))
		for i, y := range o.Slots {
			b[i] = byte(y.N)
		}
		w.b.WriteString("bytearray(" + text.ReprBytes(string(b)) + ")")
	case tRange:
		w.b.WriteString("range(")
		w.show(o.Slots[0])
		w.b.WriteString(", ")
		w.show(o.Slots[1])
		if o.Slots[2] != machine.IntValue(1) {
			w.b.WriteString(", ")
			w.show(o.Slots[2])
		}
		w.b.WriteString(")")
	case tSlice:
		w.items("slice(", o.Slots, ")", x.ID())
	case tView:
		items, _ := w.vm.items(x)
		w.items(w.typeName(x)+"([", items, "])", x.ID())
	case tFunc:
		w.b.WriteString("<function " + w.str(o.Slots[funcQual]) + at)
	case tBound:
		w.showBound(o.Slots)
	case tGen:
		if t := w.typeOf(x); t != generatorType {
			w.b.WriteString("<" + w.className(t) + " object" + at)
			return
		}
		w.b.WriteString("<generator object " + w.str(w.slots(o.Slots[genFunc])[funcQual]) + at)
	case tClass:
		if w.hasMethod(x, "__repr__") {
			w.plain = false
		}
		w.b.WriteString("<class '" + w.qualifiedName(x) + "'>")
	case tSuper:
		w.b.WriteString("<super: <class '" + w.className(o.Slots[0]) + "'>, <" + w.className(o.Slots[2]) + " object>>")
	case tPartial:
		w.showPartial(o.Slots)
	case tModule:
		w.b.WriteString("<module '" + w.str(o.Slots[0]) + "'>")
	case tInstance:
		w.instance(x)
	case machine.TypeLock:
		state := "unlocked"
		if o.Slots[0].Kind != machine.Nil {
			state = "locked"
		}
		w.b.WriteString("<" + state + " _thread.lock object" + at)
	case machine.TypeRLock:
		w.showRLock(o.Slots, at)
	case machine.TypeEvent:
		state := "unset"
		if o.Slots[0].N != 0 {
			state = "set"
		}
		w.b.WriteString("<threading.Event at " + address(x.ID()) + ": " + state + ">")
	case machine.TypeCondition:
		w.b.WriteString("<Condition(")
		w.show(o.Slots[0])
		w.b.WriteString(", " + strconv.Itoa(len(o.Slots)-1) + ")>")
	case machine.TypeSemaphore:
		w.b.WriteString("<" + w.qualifiedName(w.typeOf(x)) + " at " + address(x.ID()) + ": value=" + strconv.FormatInt(o.Slots[0].N, 10))
		if o.Slots[1].Kind != machine.Nil {
			w.b.WriteString("/" + strconv.FormatInt(o.Slots[1].N, 10))
		}
		w.b.WriteString(">")
	case machine.TypeBarrier:
		state := "broken"
		if !w.m.Broken(x.ID()) {
			state = "waiters=" + strconv.FormatInt(w.m.Arrived(x.ID()), 10) + "/" + strconv.FormatInt(o.Slots[0].N, 10)
		}
		w.b.WriteString("<threading.Barrier at " + address(x.ID()) + ": " + state + ">")
	case tMapProxy:
		w.b.WriteString("mappingproxy(...)")
	default:
		w.b.WriteString("<" + w.qualifiedName(w.typeOf(x)) + " object" + at)
	}
}

func (w *shower) showRLock(s []Value, at string) {
	state, owner := "unlocked", int64(0)
	if s[0].Kind != machine.Nil {
		state, owner = "locked", ident(s[0].N).N
	}
	w.b.WriteString("<" + state + " _thread.RLock object owner=" + strconv.FormatInt(owner, 10) + " count=" + strconv.FormatInt(s[1].N, 10) + at)
}

func (w *shower) showBound(s []Value) {
	at := " object at " + address(s[1].ID()) + ">"
	if s[0].Kind == kNative {
		if s[1].Kind != machine.Ref {
			at = " object at " + address(0) + ">"
		}
		w.b.WriteString("<built-in method " + short(natives[s[0].N].name) + " of " + w.typeName(s[1]) + at)
		return
	}
	name := w.str(w.slots(s[0])[funcQual])
	w.b.WriteString("<bound method " + name + " of ")
	w.show(s[1])
	w.b.WriteString(">")
}

// enter notes that a container is being shown; it reports false, and shows dots,
// if it is already.
func (w *shower) enter(id int32, dots string) bool {
	for _, o := range w.open {
		if o == id {
			w.b.WriteString(dots)
			return false
		}
	}
	if len(w.open) > 200 {
		w.plain = false // as deep as that Python raises RecursionError
		return false
	}
	w.open = append(w.open, id)
	return true
}

func (w *shower) leave() { w.open = w.open[:len(w.open)-1] }

func (w *shower) items(before string, items []Value, after string, id int32) {
	dots := "[...]"
	if before == "(" {
		dots = "(...)"
	}
	if !w.enter(id, dots) {
		return
	}
	w.b.WriteString(before)
	for i, y := range items {
		if i > 0 {
			w.b.WriteString(", ")
		}
		if w.full() {
			w.b.WriteString("…")
			break
		}
		w.show(y)
	}
	w.b.WriteString(after)
	w.leave()
}

func (w *shower) dict(x Value) {
	if !w.enter(x.ID(), "{...}") {
		return
	}
	w.b.WriteString("{")
	first := true
	w.dictEach(x, func(k, y Value) {
		if w.full() {
			return
		}
		if !first {
			w.b.WriteString(", ")
		}
		first = false
		w.show(k)
		w.b.WriteString(": ")
		w.show(y)
	})
	w.b.WriteString("}")
	w.leave()
}

func (w *shower) set(x Value) {
	keys := w.setOrder(x)
	frozen := w.isType(x, tFrozenSet)
	switch {
	case len(keys) == 0 && frozen:
		w.b.WriteString("frozenset()")
	case len(keys) == 0:
		w.b.WriteString("set()")
	case frozen:
		w.items("frozenset({", keys, "})", x.ID())
	default:
		w.items("{", keys, "}", x.ID())
	}
}

// showAs shows what an instance of a class that derives from a built-in type wraps:
// some of them put the name of the class in front.
func (w *shower) showAs(p Value, name string) {
	if w.isType(p, tSet) || w.isType(p, tFrozenSet) {
		if keys := w.setOrder(p); len(keys) > 0 {
			w.items(name+"({", keys, "})", p.ID())
		} else {
			w.b.WriteString(name + "()")
		}
		return
	}
	from := w.b.Len()
	w.show(p)
	if w.isType(p, tDeque) || w.isType(p, tByteArray) {
		shown := w.b.String()
		w.b.Reset()
		w.b.WriteString(shown[:from] + name + strings.TrimPrefix(shown[from:], w.className(w.typeOf(p))))
	}
}

func (w *shower) instance(x Value) {
	s := w.slots(x)
	if w.hasMethod(x, "__repr__") {
		w.plain = false
		w.b.WriteString("<" + w.className(s[instClass]) + ">")
		return
	}
	if w.isStructSeq(s[instClass]) {
		w.showStructSeq(s)
		return
	}
	if w.subclass(s[instClass], baseException) {
		args := w.slots(s[instPayload])
		w.b.WriteString(w.className(s[instClass]))
		if len(args) == 1 {
			w.b.WriteString("(")
			w.show(args[0])
			w.b.WriteString(")")
		} else {
			w.items("(", args, ")", x.ID())
		}
		return
	}
	if p := s[instPayload]; p.Kind != machine.Nil {
		w.showAs(p, w.className(s[instClass]))
		return
	}
	w.b.WriteString("<" + w.qualifiedName(s[instClass]) + " object at " + address(x.ID()) + ">")
}
