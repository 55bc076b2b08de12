package main

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// Go's symbol table as the runtime reads it: pcHeader and _func in runtime's
// symtab.go and runtime2.go. All numbers are little endian, pointers have eight
// bytes.
//
//	header   magic, 0, 0, 1, 8; functions, files, unused; then the offsets from
//	         the header of: names, units, files, tables, functions
//	units    for each unit of compilation, where its files are
//	tables   of pairs of a change of value and a number of instructions, both
//	         varints, until a change of 0 that is not the first
//	functions  pairs of an entry and an offset from here to the _func; one more entry
//	_func    see the fields below, then an offset into tables for each of the
//	         tables with a number, and the offsets of other data
const (
	tableMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08"

	headerFunctions = 8
	headerOffsets   = 32 // names, units, files, tables, functions

	funcStack     = 16 // table: depth of the stack
	funcFile      = 20 // table: number of the file
	funcLine      = 24 // table: line
	funcTables    = 28 // how many tables with a number there are
	funcUnit      = 32 // the first file of its unit
	funcStartLine = 36
	funcSize      = 44 // where the tables with a number begin

	// Tables with a number that nothing but stack traces and preemption by signals,
	// which WebAssembly lacks, asks for.
	tableUnsafePoint = 0
	tableArgLive     = 3

	noUnit = 0xffffffff
)

var errTables = errors.New("the symbol table of Go does not look as it should")

// dropLines clears all that tells file and line of an instruction in the
// initial memory of a program.
func dropLines(memory []byte) error {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || bytes.Contains(memory[at+1:], []byte(tableMagic)) {
		return errTables
	}
	p := symbols{memory[at:]}
	units, tables, functions := p.offset(1), p.offset(3), p.offset(4)
	if !(units < tables && tables < functions && functions < len(p.b)) {
		return errTables
	}
	used := make([]bool, functions-tables)
	for i := range p.long(headerFunctions) {
		f := functions + p.word(functions+8*i+4)
		if f+funcSize > len(p.b) || p.word(f+funcTables) > 8 {
			return errTables
		}
		p.set(f+funcFile, 0)
		p.set(f+funcLine, 0)
		p.set(f+funcUnit, noUnit)
		p.set(f+funcStartLine, 0)
		keep := []int{p.word(f + funcStack)}
		for n := range p.word(f + funcTables) {
			place := f + funcSize + 4*n
			if n == tableUnsafePoint || n == tableArgLive {
				p.set(place, 0)
			}
			keep = append(keep, p.word(place))
		}
		for _, table := range keep {
			switch {
			case table == 0 || table < len(used) && used[table]: // none, or that of another function, too
			case table > len(used) || !mark(used, p.b[tables:functions], table):
				return errTables
			}
		}
	}
	clear(p.b[units:tables])
	for i, keep := range used {
		if !keep {
			p.b[tables+i] = 0
		}
	}
	return nil
}

// mark notes which bytes the table at an offset takes, and reports whether it
// has an end.
func mark(used []bool, tables []byte, at int) bool {
	r := reader{b: tables[at:]}
	for first := true; !r.bad; first = false {
		if change := r.uint(); change == 0 && !first {
			break
		}
		r.uint()
	}
	for i := range len(tables) - at - len(r.b) {
		used[at+i] = true
	}
	return !r.bad
}

// symbols is a symbol table from its header on.
type symbols struct{ b []byte }

func (s symbols) word(at int) int  { return int(binary.LittleEndian.Uint32(s.b[at:])) }
func (s symbols) long(at int) int  { return int(binary.LittleEndian.Uint64(s.b[at:])) }
func (s symbols) offset(n int) int { return s.long(headerOffsets + 8*n) }
func (s symbols) set(at int, v uint32) {
	binary.LittleEndian.PutUint32(s.b[at:], v)
}
