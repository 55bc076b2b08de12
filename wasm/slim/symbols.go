package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// Go's symbol table as the runtime reads it: pcHeader, moduledata, inlinedCall and
// _func in runtime's symtab.go, symtabinl.go and runtime2.go. All numbers are little
// endian, pointers have eight bytes.
//
//	module   the addresses of the header and of the names, among others
//	header   magic, 0, 0, 1, 8; functions, files, unused; then the offsets from
//	         the header of: names, units, files, tables, functions
//	names    each with a zero byte behind it
//	units    for each unit of compilation, where its files are
//	tables   of pairs of a change of value and a number of instructions, both
//	         varints, until a change of 0 that is not the first
//	functions  pairs of an entry and an offset from here to the _func; one more entry
//	_func    see the fields below, then an offset into tables for each of the
//	         tables with a number, and the offsets of other data with a number
const (
	tableMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08"

	headerFunctions = 8
	headerOffsets   = 32 // names, units, files, tables, functions

	moduleBuckets = 152 // address of what finds a function by a place in the code
	moduleData    = 320 // address that the offsets of data are counted from
	moduleTypes   = 360 // address and number of the types in the order of their names
	typeSize      = 4

	funcName      = 4  // offset of the name
	funcStack     = 16 // table: depth of the stack
	funcFile      = 20 // table: number of the file
	funcLine      = 24 // table: line
	funcTables    = 28 // how many tables with a number there are
	funcUnit      = 32 // the first file of its unit
	funcStartLine = 36
	funcID        = 40 // a byte: wrapper is a method that the toolchain made of another
	funcData      = 43 // a byte: how many other data with a number there are
	funcSize      = 44 // where the tables with a number begin

	// Tables and data with a number that nothing but stack traces and preemption by
	// signals, which WebAssembly lacks, asks for.
	tableUnsafePoint = 0
	tableInlined     = 2
	tableArgLive     = 3
	dataInlined      = 3
	dataArgs         = 5
	dataArgLive      = 6

	inlinedSize = 16 // of an entry of dataInlined
	inlinedName = 4  // offset of the name; before it three bytes are 0

	wrapper = 23

	noUnit = 0xffffffff
	noData = 0xffffffff
)

var errTables = errors.New("the symbol table of Go does not look as it should")

// symbols is a symbol table from its header on, in the initial memory of a program.
type symbols struct {
	b      []byte
	memory *memory
	module int // where in memory.bytes the module is
}

// findSymbols finds the symbol table in the initial memory of a program.
func findSymbols(m *memory) (*symbols, error) {
	at, ok := onlyIndex(m.bytes, []byte(tableMagic))
	if !ok || len(m.bytes)-at < headerOffsets+5*8 {
		return nil, errTables
	}
	s := &symbols{b: m.bytes[at:], memory: m}
	names, units, tables, functions := s.offset(0), s.offset(1), s.offset(3), s.offset(4)
	if !(0 < names && names < units && units < tables && tables < functions && functions+8*s.count() < len(s.b)) {
		return nil, errTables
	}
	for i := range s.count() {
		f := s.function(i)
		if f+funcSize > len(s.b) || s.word(f+funcTables) > 8 || s.b[f+funcData] > 10 || s.word(f+funcName) >= units-names {
			return nil, errTables
		}
	}
	header := m.from + uint64(at)
	module := binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, header), header+uint64(names))
	if s.module, ok = onlyIndex(m.bytes, module); !ok {
		return nil, errTables
	}
	return s, nil
}

// onlyIndex returns where part is, if it is there once.
func onlyIndex(b, part []byte) (at int, ok bool) {
	at = bytes.Index(b, part)
	return at, at >= 0 && !bytes.Contains(b[at+1:], part)
}

func (s *symbols) word(at int) int  { return int(binary.LittleEndian.Uint32(s.b[at:])) }
func (s *symbols) long(at int) int  { return int(binary.LittleEndian.Uint64(s.b[at:])) }
func (s *symbols) offset(n int) int { return s.long(headerOffsets + 8*n) }
func (s *symbols) set(at, v int)    { binary.LittleEndian.PutUint32(s.b[at:], uint32(v)) }

// count returns how many functions there are.
func (s *symbols) count() int { return s.long(headerFunctions) }

// entry returns the number of a function.
func (s *symbols) entry(i int) int { return s.word(s.offset(4) + 8*i) }

// function returns where the _func of a function is.
func (s *symbols) function(i int) int { return s.offset(4) + s.word(s.offset(4)+8*i+4) }

// name returns the name of a function.
func (s *symbols) name(i int) string {
	name, _, _ := bytes.Cut(s.b[s.offset(0)+s.word(s.function(i)+funcName):s.offset(1)], []byte{0})
	return string(name)
}

// dropLines clears all that tells file and line of an instruction and what was
// inlined there, and what a stack trace shows of arguments.
func (s *symbols) dropLines() error {
	units, tables, functions := s.offset(1), s.offset(3), s.offset(4)
	used := make([]bool, functions-tables)
	for i := range s.count() {
		f := s.function(i)
		s.set(f+funcFile, 0)
		s.set(f+funcLine, 0)
		s.set(f+funcUnit, noUnit)
		s.set(f+funcStartLine, 0)
		keep := []int{s.word(f + funcStack)}
		n := s.word(f + funcTables)
		inlined := 0 // how many calls are inlined
		for k := range n {
			place := f + funcSize + 4*k
			if k == tableInlined && s.word(place) != 0 {
				inlined = 1 + highest(s.b[tables:functions], s.word(place))
			}
			if k == tableUnsafePoint || k == tableInlined || k == tableArgLive {
				s.set(place, 0)
			}
			keep = append(keep, s.word(place))
		}
		for k := range int(s.b[f+funcData]) {
			place := f + funcSize + 4*n + 4*k
			if k == dataInlined && s.word(place) != noData && !s.clearInlined(s.word(place), inlined) {
				return errTables
			}
			if k == dataInlined || k == dataArgs || k == dataArgLive {
				s.set(place, noData)
			}
		}
		for _, table := range keep {
			switch {
			case table == 0 || table < len(used) && used[table]: // none, or that of another function, too
			case table > len(used) || !mark(used, s.b[tables:functions], table):
				return errTables
			}
		}
	}
	clear(s.b[units:tables])
	for i, keep := range used {
		if !keep {
			s.b[tables+i] = 0
		}
	}
	return nil
}

// clearInlined clears the entries that tell of inlined calls; it reports false if they
// do not look like it.
func (s *symbols) clearInlined(offset, count int) bool {
	at := int(binary.LittleEndian.Uint64(s.memory.bytes[s.module+moduleData:])-s.memory.from) + offset
	entries := s.memory.bytes[at:][:inlinedSize*count]
	for i := 0; i < len(entries); i += inlinedSize {
		e := entries[i:]
		if e[1]|e[2]|e[3] != 0 || int(binary.LittleEndian.Uint32(e[inlinedName:])) >= s.offset(1)-s.offset(0) {
			return false
		}
	}
	clear(entries)
	return true
}

// highest returns the highest value in the table at an offset, -1 if there is none.
func highest(tables []byte, at int) int {
	r := reader{b: tables[at:]}
	value, top := int64(-1), int64(-1)
	for first := true; !r.bad; first = false {
		change := r.uint()
		if change == 0 && !first {
			break
		}
		value += int64(change>>1) ^ -int64(change&1) // the sign is the lowest bit
		top = max(top, value)
		r.uint()
	}
	return int(top)
}

// dropTypes clears the list of types, in which nothing but reflection and plugins look
// for one.
func (s *symbols) dropTypes() error {
	for i := range s.count() {
		if s.name(i) == "reflect.typelinks" {
			return nil
		}
	}
	module := s.memory.bytes[s.module+moduleTypes:]
	at := binary.LittleEndian.Uint64(module) - s.memory.from
	size := typeSize * binary.LittleEndian.Uint64(module[8:])
	if end := uint64(len(s.memory.bytes)); at > end || size > end-at {
		return errTables
	}
	clear(s.memory.bytes[at : at+size])
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

// shorten leaves of the functions' names what the runtime looks at: the package, and
// a few names, or their form. It returns the whole names, a line each, behind the number
// of the function, which is what the runtime's places in the code begin with.
func (s *symbols) shorten() string {
	var lines strings.Builder
	all := make([]string, s.count())
	for i := range all {
		all[i] = s.name(i)
		fmt.Fprintf(&lines, "%d %s\n", s.entry(i), all[i])
	}
	names := s.b[s.offset(0):s.offset(1)]
	clear(names)
	places := map[string]int{}
	end := 0
	for i, name := range all {
		switch {
		case name == "reflect.makeFuncStub" || name == "reflect.methodValueCall":
		case s.b[s.function(i)+funcID] == wrapper && strings.Contains(name, ".(*"):
			name = packageOf(name) + "(*T).M" // for what is said when the pointer is nil
		default:
			name = packageOf(name)
		}
		place, ok := places[name]
		if !ok {
			place = end
			places[name] = place
			end += copy(names[end:], name) + 1
		}
		s.set(s.function(i)+funcName, place)
	}
	return lines.String()
}

// packageOf returns the package in a function's name, with the dot that follows it;
// what is before a colon if it is made by the toolchain.
func packageOf(name string) string {
	if head, _, ok := strings.Cut(name, ":"); ok {
		return head + ":"
	}
	path := name
	if i := strings.IndexAny(path, "([{"); i >= 0 {
		path = path[:i]
	}
	slash := strings.LastIndexByte(path, '/') + 1
	dot := strings.IndexByte(path[slash:], '.')
	return name[:slash+dot+1]
}
