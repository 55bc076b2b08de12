package explore

import (
	"racewalk/sim/machine"
)

// A part of a state is written as a stream of values: numbers and the machine's
// values alike, so that a stream can be walked without knowing what it means. A
// value is a tag, and for most tags a number:
//
//	0 … 29    a machine.Kind, and its N unless it is Nil
//	own       a reference to the n-th of the thread's own objects in the stream
//	small …   an Int by itself
//
// A reference is a heap id: of an object of the base below base, and of the
// k-th object that the shared part brings along as base + k.
const (
	own      = 30
	small    = 32
	smallest = -8
	largest  = 255 - small + smallest
)

// writer writes a stream.
type writer struct{ b []byte }

func (w *writer) int(n int64) {
	if smallest <= n && n <= largest {
		w.b = append(w.b, byte(n-smallest+small))
		return
	}
	w.b = append(w.b, byte(machine.Int))
	w.b = appendVarint(w.b, n)
}

func (w *writer) value(v machine.Value) {
	switch v.Kind {
	case machine.Nil:
		w.b = append(w.b, byte(machine.Nil))
	case machine.Int:
		w.int(v.N)
	default:
		w.b = append(w.b, byte(v.Kind))
		w.b = appendVarint(w.b, v.N)
	}
}

func (w *writer) ref(id int32) { w.value(machine.RefValue(id)) }

func (w *writer) own(k int32) {
	w.b = append(w.b, own)
	w.b = appendVarint(w.b, int64(k))
}

// reader reads a stream. ownBase is what the number of a thread's own object is
// added to, to give its heap id.
type reader struct {
	b       []byte
	ownBase int32
}

func (r *reader) more() bool { return len(r.b) > 0 }

func (r *reader) value() machine.Value {
	tag := r.b[0]
	r.b = r.b[1:]
	switch {
	case tag >= small:
		return machine.IntValue(int64(tag) - small + smallest)
	case tag == byte(machine.Nil):
		return machine.Value{}
	}
	n, size := varint(r.b)
	r.b = r.b[size:]
	if tag == own {
		return machine.RefValue(r.ownBase + int32(n))
	}
	return machine.Value{Kind: machine.Kind(tag), N: n}
}

func (r *reader) int() int64 { return r.value().N }

// rename copies a stream with the references from base on renamed: base + k
// becomes base + to[k].
func rename(w *writer, b []byte, base int32, to []int32) {
	r := reader{b: b}
	for r.more() {
		if r.b[0] == own {
			_, size := varint(r.b[1:])
			w.b = append(w.b, r.b[:1+size]...)
			r.b = r.b[1+size:]
			continue
		}
		v := r.value()
		if v.Kind == machine.Ref && v.ID() >= base {
			v = machine.RefValue(base + to[v.ID()-base])
		}
		w.value(v)
	}
}

// brought calls f with the number of every object of the shared part that a
// stream refers to, as often as it does.
func brought(b []byte, base int32, f func(k int32)) {
	r := reader{b: b, ownBase: -1 << 30}
	for r.more() {
		if v := r.value(); v.Kind == machine.Ref && v.ID() >= base {
			f(v.ID() - base)
		}
	}
}
