package main

import (
	"bytes"
	"encoding/binary"
)

// folded are tables of the runtime of which much follows from the rest, which
// packing cannot know. That is left out, and put in place by a function that
// WebAssembly runs before the program starts:
//
//   - The functions of the symbol table lie one after the other, and so do their
//     _funcs: what differs from the pair before is kept of a pair.
//   - A _func begins with the function's entry. Its other words pack better beside the
//     same words of other functions: they are moved, the second words of all first, to
//     where the buckets will be. Many are offsets into what was laid out in the same
//     order, so of one that is higher than all before it the difference is kept, with
//     the highest bit set. The last function's stay.
//   - To find a function by its place in the code there is a table of buckets, in
//     findfunctab. The place is the function's number times 65536, and a bucket is for
//     4096 places: 16 in a row have the number of the same function.
type folded struct {
	functions uint64 // address of the pairs
	count     int
	buckets   uint64 // address
	widest    int    // the size of the largest _func but the last
}

const (
	bucketSize         = 20 // the number of a function, and 16 bytes to add to it, which are 0
	bucketsPerFunction = 16
)

// bucketCount returns how many whole buckets there are; the last function has a part
// of one.
func (f *folded) bucketCount() int { return bucketsPerFunction * (f.count - 1) }

// fold leaves out of a program's memory what unpack brings back.
func fold(s *symbols) (*folded, error) {
	m := s.memory
	begin := len(m.bytes) - len(s.b)
	f := &folded{functions: m.from + uint64(begin+s.offset(4)), count: s.count()}
	var buckets []byte
	for i := range f.bucketCount() {
		buckets = binary.LittleEndian.AppendUint32(buckets, uint32(i/bucketsPerFunction))
		buckets = append(buckets, make([]byte, bucketSize-4)...)
	}
	f.buckets = binary.LittleEndian.Uint64(m.bytes[s.module+moduleBuckets:])
	table := m.bytes[f.buckets-m.from:][:len(buckets)]
	if !bytes.Equal(table, buckets) {
		return nil, errTables
	}
	clear(table)
	words, err := f.takeWords(s)
	if err != nil || len(words) > len(table) {
		return nil, errTables
	}
	copy(table, words)

	pairs := s.offset(4)
	for i := f.count - 1; i >= 0; i-- {
		pair := pairs + 8*i
		entry, offset := s.word(pair), s.word(pair+4)
		if s.word(pairs+offset) != entry { // takeWords leaves it
			return nil, errTables
		}
		s.set(pairs+offset, 0)
		if i > 0 {
			s.set(pair, entry-s.word(pair-8))
			s.set(pair+4, offset-s.word(pair-4))
		}
	}
	return f, nil
}

// takeWords moves the words of all _funcs but the first words and the last _func.
func (f *folded) takeWords(s *symbols) ([]byte, error) {
	for i := range f.count - 1 {
		size := s.function(i+1) - s.function(i)
		if size < funcSize || size%4 != 0 || size > 127 {
			return nil, errTables
		}
		f.widest = max(f.widest, size)
	}
	var words []byte
	for column := 4; column < f.widest; column += 4 {
		top := 0
		for i := range f.count - 1 {
			at := s.function(i)
			if column >= s.function(i+1)-at {
				continue
			}
			v := s.word(at + column)
			s.set(at+column, 0)
			switch {
			case v == noData || v == isHigher: // as it is
			case v > isHigher:
				return nil, errTables
			case v > top:
				v, top = (v-top)|isHigher, v
			}
			words = binary.LittleEndian.AppendUint32(words, uint32(v))
		}
	}
	return words, nil
}

const isHigher = 1 << 31

// WebAssembly's instructions, as far as they are needed.
const (
	opLoop     = 0x03
	opIf       = 0x04
	opEnd      = 0x0b
	opBranchIf = 0x0d
	opGet      = 0x20
	opSet      = 0x21
	opTee      = 0x22
	opLoad     = 0x28
	opStore    = 0x36
	opConst    = 0x41
	opNotEqual = 0x47
	opBelow    = 0x49 // without signs
	opAdd      = 0x6a
	opSub      = 0x6b
	opAnd      = 0x71
	opShiftR   = 0x76

	typeI32  = 0x7f
	typeVoid = 0x40
)

// unpack returns the body of the function that undoes fold.
func (f *folded) unpack() []byte {
	const at, entry, offset, bucket, column, from, word, top = 0, 1, 2, 1, 3, 4, 5, 6 // locals
	var b []byte
	do := func(code ...byte) { b = append(b, code...) }
	number := func(n uint64) {
		do(opConst)
		b = appendInt(b, int64(n))
	}
	load := func(skip byte) { do(opLoad, 2, skip) } // aligned to 4 bytes
	store := func(skip byte) { do(opStore, 2, skip) }
	set := func(local byte, n uint64) {
		number(n)
		do(opSet, local)
	}
	// repeat runs a body until a local, which it moves on, comes to an end.
	repeat := func(local byte, begin uint64, step, count int, body func()) {
		set(local, begin)
		do(opLoop, typeVoid)
		body()
		do(opGet, local)
		number(uint64(step))
		do(opAdd, opTee, local)
		number(begin + uint64(step*count))
		do(opNotEqual, opBranchIf, 0, opEnd)
	}

	do(1, 7, typeI32) // seven locals of a type
	repeat(at, f.functions, 8, f.count, func() {
		for column, sum := range []byte{entry, offset} {
			skip := byte(4 * column)
			do(opGet, at, opGet, at)
			load(skip)
			do(opGet, sum, opAdd, opTee, sum)
			store(skip)
		}
		number(f.functions)
		do(opGet, offset, opAdd, opGet, entry)
		store(0)
	})
	set(from, f.buckets)
	repeat(column, 4, 4, f.widest/4-1, func() {
		set(top, 0)
		repeat(at, f.functions, 8, f.count-1, func() {
			do(opGet, column, opGet, at)
			load(12)
			do(opGet, at)
			load(4)
			do(opSub, opBelow, opIf, typeVoid) // it is within this _func
			do(opGet, from)
			load(0)
			do(opTee, word)
			number(isHigher - 1)
			do(opAdd)
			number(isHigher - 2)
			do(opBelow, opIf, typeVoid) // isHigher < word < noData
			do(opGet, word)
			number(isHigher - 1)
			do(opAnd, opGet, top, opAdd, opTee, top, opSet, word, opEnd)
			do(opGet, from)
			number(4)
			do(opAdd, opSet, from)
			number(f.functions)
			do(opGet, at)
			load(4)
			do(opAdd, opGet, column, opAdd, opGet, word)
			store(0)
			do(opEnd)
		})
	})
	set(bucket, 0)
	repeat(at, f.buckets, bucketSize, f.bucketCount(), func() {
		do(opGet, at, opGet, bucket)
		number(4)
		do(opShiftR)
		store(0)
		for skip := byte(4); skip < bucketSize; skip += 4 { // where words were
			do(opGet, at, opConst, 0)
			store(skip)
		}
		do(opGet, bucket)
		number(1)
		do(opAdd, opSet, bucket)
	})
	do(opEnd)
	return b
}

// addStart adds a function to a program that runs before anything else.
func addStart(sections []section, body []byte) ([]section, error) {
	at := map[byte]int{}
	for i, s := range sections {
		at[s.id] = i
	}
	for _, id := range []byte{typeSection, importSection, functionSection, exportSection, codeSection} {
		if _, ok := at[id]; !ok {
			return nil, errFormat
		}
	}
	if _, ok := at[startSection]; ok {
		return nil, errFormat
	}
	add := func(id byte, entry []byte) (index int, err error) {
		s := &sections[at[id]]
		r := reader{b: s.body}
		n := r.uint()
		s.body = append(append(binary.AppendUvarint(nil, n+1), r.b...), entry...)
		if r.bad {
			return 0, errFormat
		}
		return int(n), nil
	}
	imports := reader{b: sections[at[importSection]].body}
	before := int(imports.uint())                      // Go's linker imports nothing but functions
	kind, err1 := add(typeSection, []byte{0x60, 0, 0}) // takes nothing, returns nothing
	number, err2 := add(functionSection, binary.AppendUvarint(nil, uint64(kind)))
	_, err3 := add(codeSection, append(binary.AppendUvarint(nil, uint64(len(body))), body...))
	if imports.bad || err1 != nil || err2 != nil || err3 != nil {
		return nil, errFormat
	}
	start := section{startSection, binary.AppendUvarint(nil, uint64(before+number))}
	i := at[exportSection] + 1
	return append(sections[:i:i], append([]section{start}, sections[i:]...)...), nil
}
