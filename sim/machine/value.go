package machine

import (
	"math"

	"racewalk/sim/bigint"
)

// Kind is the type of a Value. Kinds from FirstLanguageKind on belong to the
// language, which gives N its meaning; they must hold no reference.
type Kind uint8

// The kinds that the machine knows.
const (
	Nil   Kind = iota // no value: an unset variable
	Int               // N is the integer
	Float             // N holds the bits
	Text              // N indexes the text table
	Big               // N indexes the table of big integers
	Ref               // N is a heap id
	FirstLanguageKind
)

// Value is anything that a variable can hold. Two Values with the same kind and
// N are identical; equal text and equal big integers are identical.
type Value struct {
	Kind Kind
	N    int64
}

// IntValue returns an integer.
func IntValue(n int64) Value { return Value{Int, n} }

// FloatValue returns a floating-point number.
func FloatValue(f float64) Value { return Value{Float, int64(math.Float64bits(f))} }

// RefValue returns a reference to a heap object.
func RefValue(id int32) Value { return Value{Ref, int64(id)} }

// Float returns the number that a Float holds.
func (v Value) Float() float64 { return math.Float64frombits(uint64(v.N)) }

// ID returns the heap id that a Ref holds.
func (v Value) ID() int32 { return int32(v.N) }

// interned are the tables of text and big integers. A value is never in them
// twice, and keeps its place as long as something can reach it (collect.go).
type interned struct {
	texts   []string
	ascii   []bool // of each text: whether all of its bytes are below 0x80
	textIDs map[string]int32
	bigs    []*bigint.Int
	bigIDs  map[string]int32
	bytes   int64
}

// TextValue returns the value of s.
func (m *Machine) TextValue(s string) Value {
	if id, ok := m.interned.textIDs[s]; ok {
		return Value{Text, int64(id)}
	}
	id, again := take(&m.free.texts)
	if again {
		m.interned.texts[id], m.interned.ascii[id] = s, isASCII(s)
	} else {
		id = int32(len(m.interned.texts))
		m.interned.texts, m.interned.ascii = append(m.interned.texts, s), append(m.interned.ascii, isASCII(s))
	}
	m.interned.textIDs[s] = id
	m.interned.bytes += textCost(s)
	return Value{Text, int64(id)}
}

// Text returns the text of a Text, or of a language kind that stores its N in
// the same table.
func (m *Machine) Text(v Value) string { return m.interned.texts[v.N] }

// ASCII reports whether a text has a byte a character.
func (m *Machine) ASCII(v Value) bool { return m.interned.ascii[v.N] }

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// BigValue returns the value of x: an Int if it fits into one.
func (m *Machine) BigValue(x *bigint.Int) Value {
	if x.IsInt64() {
		return IntValue(x.Int64())
	}
	key := bigKey(x)
	if id, ok := m.interned.bigIDs[key]; ok {
		return Value{Big, int64(id)}
	}
	id, again := take(&m.free.bigs)
	if again {
		m.interned.bigs[id] = x
	} else {
		id = int32(len(m.interned.bigs))
		m.interned.bigs = append(m.interned.bigs, x)
	}
	m.interned.bigIDs[key] = id
	m.interned.bytes += bigCost(key)
	return Value{Big, int64(id)}
}

// Big returns the integer of a Big.
func (m *Machine) Big(v Value) *bigint.Int { return m.interned.bigs[v.N] }
