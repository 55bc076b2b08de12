package machine

import "racewalk/sim/bigint"

// Collected is what a Language adds to let a machine drop what nothing can reach
// (Config.Collect). It must keep no heap ids of its own, nor indexes into the
// tables of texts and integers but those that Boot made; nor may its Reach lead
// to anything else.
type Collected interface {
	Keyed
	// IsText reports whether a kind of its own stores its N in the table of texts.
	IsText(k Kind) bool
}

// Tidy ends the run if the heap has passed its limit; before that it drops what
// nothing can reach, if that is wanted. Beside the machine's own calls between
// steps, a language calls it now and then within a long one, when the running
// thread's stack and frames are saved.
func (m *Machine) Tidy() {
	if m.HeapBytes() < m.tidyAt {
		return
	}
	if l, ok := m.language.(Collected); ok && m.config.Collect > 0 {
		c := collector{m: m, language: l}
		c.mark()
		c.sweep()
		m.tidyAt = min(max(m.HeapBytes(), m.booted.bytes)+m.config.Collect, m.config.MaxHeap+1)
	}
	if m.HeapBytes() > m.config.MaxHeap {
		m.Stop(LimitHeap)
	}
}

// bootSize is what Boot left behind. It is never dropped.
type bootSize struct {
	objects, texts, bigs int
	bytes                int64
}

// free are the ids that can be given again.
type free struct {
	objects, texts, bigs []int32
}

// take returns an id that is free.
func take(ids *[]int32) (int32, bool) {
	n := len(*ids)
	if n == 0 {
		return 0, false
	}
	id := (*ids)[n-1]
	*ids = (*ids)[:n-1]
	return id, true
}

// collector finds what can be reached, and drops the rest.
type collector struct {
	m        *Machine
	language Collected
	objects  []bool
	texts    []bool
	bigs     []bool
	todo     []int32
	counts   []int // by object, how many references to it were met; weak ones are not followed then
}

func (c *collector) mark() {
	m := c.m
	c.objects, c.texts, c.bigs = make([]bool, len(m.Objects)), make([]bool, len(m.interned.texts)), make([]bool, len(m.interned.bigs))
	for id := range m.Objects {
		if id < m.booted.objects || m.Objects[id].Type != TypeFree && c.language.Communal(m, int32(id)) {
			c.object(int32(id))
		}
	}
	for i := range m.Threads {
		c.thread(&m.Threads[i])
	}
	for len(c.todo) > 0 {
		id := c.todo[len(c.todo)-1]
		c.todo = c.todo[:len(c.todo)-1]
		if c.counts != nil && m.Objects[id].Type == TypeWeak {
			continue
		}
		for _, v := range m.Objects[id].Slots {
			c.value(v)
		}
	}
}

func (c *collector) thread(t *Thread) {
	if t.Object >= 0 {
		c.object(t.Object)
	}
	c.value(t.Exc)
	c.value(t.Memo)
	if t.Wait.Kind.Holds() {
		c.object(t.Wait.Object)
	}
	for _, v := range t.Stack {
		c.value(v)
	}
	for i := range t.Frames {
		f := &t.Frames[i]
		if f.Func >= 0 {
			c.object(f.Func)
		}
		if c.language.ArgIsRef(f.Then) {
			c.object(f.Arg)
		}
	}
}

func (c *collector) object(id int32) {
	if !c.objects[id] {
		c.objects[id] = true
		c.todo = append(c.todo, id)
	}
}

func (c *collector) value(v Value) {
	switch {
	case v.Kind == Ref:
		if c.counts != nil {
			c.counts[v.ID()]++
		}
		c.object(v.ID())
	case v.Kind == Big:
		c.bigs[v.N] = true
	case v.Kind == Text || v.Kind >= FirstLanguageKind && c.language.IsText(v.Kind):
		c.texts[v.N] = true
	}
}

func (c *collector) sweep() {
	m := c.m
	for id := m.booted.objects; id < len(m.Objects); id++ {
		if o := &m.Objects[id]; !c.objects[id] && o.Type != TypeFree {
			m.heapBytes -= objectCost + valueCost*int64(len(o.Slots))
			*o = Object{}
			m.free.objects = append(m.free.objects, int32(id))
		}
	}
	t := &m.interned
	for id := m.booted.texts; id < len(t.texts); id++ {
		if s := t.texts[id]; !c.texts[id] && t.textIDs[s] == int32(id) {
			t.bytes -= textCost(s)
			delete(t.textIDs, s)
			t.texts[id] = ""
			m.free.texts = append(m.free.texts, int32(id))
		}
	}
	for id := m.booted.bigs; id < len(t.bigs); id++ {
		if x := t.bigs[id]; !c.bigs[id] && x != nil {
			key := bigKey(x)
			t.bytes -= bigCost(key)
			delete(t.bigIDs, key)
			t.bigs[id] = nil
			m.free.bigs = append(m.free.bigs, int32(id))
		}
	}
}

func textCost(s string) int64 { return int64(len(s)) + 64 }

func bigCost(key string) int64 { return 2*int64(len(key)) + 96 }

// bigKey is what the table of big integers is sorted by.
func bigKey(x *bigint.Int) string {
	if x.Sign() < 0 {
		return "-" + string(x.Bytes())
	}
	return "+" + string(x.Bytes())
}
