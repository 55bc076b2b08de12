package explore

import (
	"slices"

	"racewalk/sim/machine"
)

// codec takes states of one machine apart and puts them together again.
//
// A state is a shared part and a part for each live thread. Each part is
// interned, so that a state is a handful of numbers, and what a thread's next
// step does is a function of two of them: the thread's own part and the shared
// one (the collapse compression of Holzmann, "State compression in SPIN", 1997).
//
// The base is a state in which the main thread alone has run. Its objects keep
// their ids for ever, and are written only where they differ from the base.
// Everything newer gets its number from the order in which it is reached: from
// the shared objects of the base first, then from the threads.
type codec struct {
	m       *machine.Machine
	maxHeap int64
	keyed   machine.Keyed // nil if the language is not
	base    []machine.Object
	heap    int64 // HeapBytes at the base
	clock   bool  // virtual time matters: the program reads it

	contents table  // what one object of the base holds
	brings   []bool // by content − 1: whether it refers to newer objects
	groups   table  // which objects of the base have become shared
	outputs  outputs
	failures table // exceptions that ended threads
	shared   table
	threads  table
	carries  []bool // by thread part − 1: whether it refers to what the shared part brings along

	// communal are objects of the base that were found to be changed by a thread
	// that cannot reach them, as far as sharing tells. fresh is set when there is
	// a new one.
	communal map[int32]bool
	fresh    bool

	handled int64 // bytes of parts and contents that were written or read

	loaded
	saving
}

// loaded is what the machine holds now.
type loaded struct {
	content    []uint32 // by object of the base: its content, 0 for the base's, unknown
	differ     []int32  // objects of the base that may differ from it
	spare      []int32
	stamp      []uint32 // by object of the base: when it was last wanted
	now        uint32   // the stamp of the load or save at hand
	group      uint32   // which objects are shared
	output     uint32
	errors     uint32
	failed     uint32
	brought    int32 // how many objects the shared part brought along
	mainLoaded bool  // the main thread's part is in the machine

	room   [][]machine.Value // by object of the base: memory for its slots
	slab   []machine.Value   // memory for the slots of newer objects
	stacks [][]machine.Value // by thread
	frames [][]machine.Frame
}

// unknown is the content of an object that is to be written again.
const unknown = ^uint32(0)

// newCodec takes m's state as the base. From then on the codec uses m as it likes.
func newCodec(m *machine.Machine) *codec {
	c := &codec{m: m, heap: m.HeapBytes(), communal: map[int32]bool{}}
	c.keyed, _ = m.Language().(machine.Keyed)
	c.base = make([]machine.Object, len(m.Objects))
	for i := range m.Objects {
		o := &m.Objects[i]
		c.base[i] = machine.Object{Type: o.Type, Shared: o.Shared, Slots: slices.Clone(o.Slots)}
	}
	n := len(c.base)
	c.content, c.stamp, c.room = make([]uint32, n), make([]uint32, n), make([][]machine.Value, n)
	c.group = c.groups.intern(nil)
	c.output = c.outputs.add(c.outputs.none(), m.Output)
	c.errors = c.outputs.add(c.outputs.none(), m.Errors)
	c.failed = c.failures.intern(nil)
	for _, name := range m.Failed {
		c.failed = c.fail(c.failed, name)
	}
	m.Output, m.Errors, m.Failed = nil, nil, nil
	c.mainLoaded = true
	m.KeepJournal(true)
	return c
}

// isShared reports whether an object of the base belongs to the shared part.
func (c *codec) isShared(id int32) bool {
	return c.m.Objects[id].Shared || c.communal[id] || c.keyed != nil && c.keyed.Communal(c.m, id)
}

// fail adds an exception's type to a list of them.
func (c *codec) fail(list uint32, name string) uint32 {
	b := append(slices.Clone(c.failures.get(list)), appendUvarint(nil, uint64(len(name)))...)
	return c.failures.intern(append(b, name...))
}

// failedNames returns the list.
func (c *codec) failedNames(list uint32) []string {
	var names []string
	for b := c.failures.get(list); len(b) > 0; {
		n, size := uvarint(b)
		names = append(names, string(b[size:size+int(n)]))
		b = b[size+int(n):]
	}
	return names
}

// memory returns roughly how many bytes the parts take.
func (c *codec) memory() int64 {
	return c.contents.memory() + c.groups.memory() + c.failures.memory() + c.shared.memory() + c.threads.memory() +
		c.outputs.memory() + int64(len(c.brings)+len(c.carries)) + c.m.TableBytes()
}

// outputs gives texts numbers: a text is what it ends with after its last line
// break and the lines before, which it shares with others.
type outputs struct {
	table
	lens []int
}

// none returns the number of the empty text.
func (o *outputs) none() uint32 { return o.intern(0, nil) }

func (o *outputs) intern(before uint32, line []byte) uint32 {
	n := o.table.intern(append(appendUint32(nil, before), line...))
	if int(n) > len(o.lens) {
		size := len(line)
		if before != 0 {
			size += o.lens[before-1]
		}
		o.lens = append(o.lens, size)
	}
	return n
}

// add returns the number of a text with more behind it.
func (o *outputs) add(text uint32, more []byte) uint32 {
	if len(more) == 0 {
		return text
	}
	b := o.get(text)
	before := readUint32(b)
	line := append(slices.Clone(b[4:]), more...)
	for {
		i := slices.Index(line, '\n')
		if i < 0 {
			return o.intern(before, line)
		}
		before = o.intern(before, line[:i+1])
		line = line[i+1:]
	}
}

// size returns how many bytes a text has.
func (o *outputs) size(text uint32) int { return o.lens[text-1] }

// text returns a text.
func (o *outputs) text(n uint32) []byte {
	var parts [][]byte
	for n != 0 {
		b := o.get(n)
		parts = append(parts, b[4:])
		n = readUint32(b)
	}
	slices.Reverse(parts)
	return slices.Concat(parts...)
}
