package python

import (
	"slices"
	"strconv"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/trace"
)

// A question may be a sentence about threads instead of an expression:
//
//	A and B both hold a file      A holds p        A, B and C all wait
//	two threads are at line 7     A is in work     A waits for q
//	some thread waits for B       A has ended
//
// A thread holds a lock that it has taken, and what a local variable of one of its
// active functions refers to, for as long as it may still use that variable.

// sentence is such a question, read.
type sentence struct {
	threads []int32 // of all of these it is to be so; empty: of at least so many of all
	least   int
	so      func(v *vm, t *machine.Thread) bool
}

// readSentence reads a sentence; ok is false if the text is none.
func (l *Language) readSentence(text string) (s *sentence, ok bool, err error) {
	words := strings.Fields(strings.ReplaceAll(strings.TrimRight(text, " .?\n"), ",", " , "))
	verb := slices.IndexFunc(words, isVerb)
	if verb < 1 {
		return nil, false, nil
	}
	s = &sentence{}
	if !s.subject(words[:verb]) {
		return nil, false, nil
	}
	rest := words[verb+1:]
	if len(rest) > 0 && (rest[0] == "both" || rest[0] == "all") {
		rest = rest[1:]
	}
	s.so, err = l.predicate(words[verb], rest)
	return s, true, err
}

func isVerb(word string) bool {
	switch word {
	case "hold", "holds", "wait", "waits", "is", "are", "has", "have":
		return true
	}
	return false
}

// numberWords are the numbers of threads that a sentence may be about.
var numberWords = map[string]int{"a": 1, "any": 1, "some": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}

// subject reads what the sentence is about: labels of threads, or a number of
// threads.
func (s *sentence) subject(words []string) bool {
	if last := words[len(words)-1]; len(words) == 2 && (last == "thread" || last == "threads") {
		n, err := strconv.Atoi(words[0])
		if err != nil {
			n = numberWords[words[0]]
		}
		s.least = n
		return n > 0
	}
	for i, w := range words {
		id, ok := threadOf(w)
		switch {
		case ok:
			s.threads = append(s.threads, id)
		case w == "and" || w == ",":
		case (w == "both" || w == "all") && i == len(words)-1:
		default:
			return false
		}
	}
	return len(s.threads) > 0
}

// threadOf returns the number of the thread with a label.
func threadOf(label string) (id int32, ok bool) {
	if label == "main" {
		return 0, true
	}
	if label[0] < 'A' || label[0] > 'Z' {
		return 0, false
	}
	id = int32(label[0]-'A') + 1
	if len(label) > 1 {
		n, err := strconv.Atoi(label[1:])
		if err != nil || n < 2 || n > 1e6 {
			return 0, false
		}
		id += int32(n-1) * 26
	}
	return id, trace.Label(id) == label
}

// predicate reads what is to be so of a thread.
func (l *Language) predicate(verb string, words []string) (func(v *vm, t *machine.Thread) bool, error) {
	text := strings.Join(words, " ")
	switch {
	case (verb == "hold" || verb == "holds") && len(words) == 1:
		cell, err := l.globalCell(words[0])
		return func(v *vm, t *machine.Thread) bool { return v.holds(t, v.m.Objects[cell].Slots[0]) }, err
	case (verb == "hold" || verb == "holds") && len(words) == 2 && (words[0] == "a" || words[0] == "an"):
		return func(v *vm, t *machine.Thread) bool { return v.holdsA(t, words[1]) }, nil
	case (verb == "wait" || verb == "waits") && text == "":
		return func(v *vm, t *machine.Thread) bool { return t.Life == machine.Alive && !v.m.Ready(t) }, nil
	case (verb == "wait" || verb == "waits") && len(words) == 2 && words[0] == "for":
		return l.waiting(words[1])
	case (verb == "has" || verb == "have") && (text == "ended" || text == "finished"):
		return func(_ *vm, t *machine.Thread) bool { return t.Life == machine.Ended || t.Life == machine.Failed }, nil
	case (verb == "is" || verb == "are") && len(words) == 3 && words[1] == "line" && (words[0] == "at" || words[0] == "on" || words[0] == "in"):
		n, err := strconv.Atoi(words[2])
		if err != nil {
			return nil, plain.Errorf("%q is no line", words[2])
		}
		return func(v *vm, t *machine.Thread) bool { return v.standsAt(t, int32(n)) }, nil
	case (verb == "is" || verb == "are") && len(words) == 2 && words[0] == "in":
		return func(v *vm, t *machine.Thread) bool { return v.runs(t, words[1]) }, nil
	}
	return nil, plain.Errorf("of threads it can be asked whether they hold something, wait, wait for something, are at line 7, are in a function, or have ended; not whether one %q", strings.TrimSpace(verb+" "+text))
}

// waiting reads what a thread is to wait for: an object, or another thread.
func (l *Language) waiting(name string) (func(v *vm, t *machine.Thread) bool, error) {
	cell, err := l.globalCell(name)
	if err == nil {
		return func(v *vm, t *machine.Thread) bool {
			x := v.m.Objects[cell].Slots[0]
			if t.Life != machine.Alive || v.m.Ready(t) || x.Kind != machine.Ref {
				return false
			}
			if t.Wait.Kind == machine.WaitJoin {
				return v.m.Threads[t.Wait.Object].Object == x.ID()
			}
			return t.Wait.Object == v.unwrapped(x).ID()
		}, nil
	}
	id, ok := threadOf(name)
	if !ok {
		return nil, err
	}
	return func(v *vm, t *machine.Thread) bool {
		return t.Life == machine.Alive && slices.Contains(v.m.WaitsFor(t), id)
	}, nil
}

// globalCell returns the heap id of a global variable of the main file.
func (l *Language) globalCell(name string) (int32, error) {
	m := &l.modules[0]
	for i, g := range m.globals {
		if l.texts[g.name.N] == name {
			return m.first + int32(i), nil
		}
	}
	return 0, plain.Errorf("the program has no variable %q", name)
}

// holds reports whether the sentence is true in the state that a machine is in.
func (s *sentence) holds(l *Language, m *machine.Machine) bool {
	v := newVM(l, m)
	count := 0
	for i := range m.Threads {
		if s.so(v, &m.Threads[i]) && (len(s.threads) == 0 || slices.Contains(s.threads, int32(i))) {
			count++
		}
	}
	if len(s.threads) > 0 {
		return count == len(s.threads)
	}
	return count >= s.least
}

// holds reports whether a thread holds an object.
func (v *vm) holds(t *machine.Thread, x Value) bool {
	if t.Life != machine.Alive || x.Kind != machine.Ref {
		return false
	}
	x = v.unwrapped(x)
	if x.Kind == machine.Ref && isLock(v.object(x).Type) {
		return v.m.Owner(x.ID()) == t.ID
	}
	return v.anyLocal(t, func(y Value) bool { return y.Kind == machine.Ref && v.unwrapped(y) == x })
}

func isLock(t machine.Type) bool {
	return t == machine.TypeLock || t == machine.TypeRLock || t == machine.TypeCondition
}

// holdsA reports whether a thread holds an object of a type.
func (v *vm) holdsA(t *machine.Thread, name string) bool {
	if t.Life != machine.Alive {
		return false
	}
	if strings.EqualFold(name, "lock") {
		for id := range v.m.Objects {
			if isLock(v.m.Objects[id].Type) && v.m.Owner(int32(id)) == t.ID {
				return true
			}
		}
		return false
	}
	return v.anyLocal(t, func(y Value) bool {
		return strings.EqualFold(v.typeName(y), name) || strings.EqualFold(name, "file") && v.isOpenFile(y)
	})
}

func (v *vm) isOpenFile(x Value) bool {
	return v.isType(x, tFile) && v.fileFlags(v.slots(x)[0].ID())&openClosed == 0
}

// anyLocal reports whether something is so of a local variable of one of the
// thread's active functions in the program.
func (v *vm) anyLocal(t *machine.Thread, so func(x Value) bool) bool {
	for i := range t.Frames {
		f := &t.Frames[i]
		c := v.l.codes[f.Code]
		if c.lib {
			continue
		}
		for k := range c.Locals {
			at := int(f.Base) + k
			if at >= len(t.Stack) {
				break
			}
			x := t.Stack[at]
			if v.isType(x, tCell) {
				x = v.slots(x)[0]
			}
			if x.Kind != machine.Nil && so(x) {
				return true
			}
		}
	}
	return false
}

// standsAt reports whether a thread stands at a line of the main file.
func (v *vm) standsAt(t *machine.Thread, line int32) bool {
	if t.Life != machine.Alive {
		return false
	}
	frames := v.l.Frames(v.m, t)
	return len(frames) > 0 && frames[0].Span.File == 0 && frames[0].Span.Line == line
}

// runs reports whether a function of that name is active in a thread.
func (v *vm) runs(t *machine.Thread, name string) bool {
	return t.Life == machine.Alive && slices.ContainsFunc(v.l.Frames(v.m, t), func(f trace.Frame) bool { return f.Func == name })
}
