package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// The parts of WebAssembly's binary format that are needed here: see
// https://webassembly.github.io/spec/core/binary/modules.html.

const (
	header = "\x00asm\x01\x00\x00\x00"

	typeSection     = 1
	importSection   = 2
	functionSection = 3
	exportSection   = 7
	startSection    = 8
	codeSection     = 10
	dataSection     = 11

	// active begins a segment of memory 0 with a constant address.
	active   = "\x00\x41"
	constEnd = 0x0b
)

var errFormat = errors.New("this is no WebAssembly program as Go's linker writes it")

type section struct {
	id   byte
	body []byte
}

// split cuts a program into its sections.
func split(b []byte) ([]section, error) {
	b, ok := bytes.CutPrefix(b, []byte(header))
	if !ok {
		return nil, errFormat
	}
	var list []section
	for len(b) > 0 {
		r := reader{b: b[1:]}
		body := r.take(r.uint())
		if r.bad {
			return nil, errFormat
		}
		list = append(list, section{b[0], body})
		b = r.b
	}
	return list, nil
}

// join is the inverse of split.
func join(list []section) []byte {
	b := []byte(header)
	for _, s := range list {
		b = append(b, s.id)
		b = binary.AppendUvarint(b, uint64(len(s.body)))
		b = append(b, s.body...)
	}
	return b
}

// memory is the initial memory of a program, from an address on; what segments
// do not cover is zero.
type memory struct {
	from  uint64
	bytes []byte
}

type segment struct {
	at    uint64
	bytes []byte
}

// readMemory reads a data section.
func readMemory(body []byte) (*memory, error) {
	r := reader{b: body}
	var list []segment
	for n := r.uint(); n > 0 && !r.bad; n-- {
		if string(r.take(2)) != active {
			return nil, errFormat
		}
		s := segment{at: r.int()}
		if r.byte() != constEnd {
			return nil, errFormat
		}
		s.bytes = r.take(r.uint())
		list = append(list, s)
	}
	if r.bad || len(r.b) > 0 || len(list) == 0 {
		return nil, errFormat
	}
	slices.SortFunc(list, func(a, b segment) int { return int(a.at) - int(b.at) })
	last := list[len(list)-1]
	m := &memory{from: list[0].at}
	m.bytes = make([]byte, last.at+uint64(len(last.bytes))-m.from)
	end := m.from
	for _, s := range list {
		if s.at < end {
			return nil, errFormat // they overlap
		}
		copy(m.bytes[s.at-m.from:], s.bytes)
		end = s.at + uint64(len(s.bytes))
	}
	return m, nil
}

// write returns a data section with one segment. Packing makes nothing of its
// zeros.
func (m *memory) write() []byte {
	b := append([]byte{1}, active...)
	b = appendInt(b, int64(m.from))
	b = append(b, constEnd)
	b = binary.AppendUvarint(b, uint64(len(m.bytes)))
	return append(b, m.bytes...)
}

// appendInt appends a signed number in LEB128.
func appendInt(b []byte, n int64) []byte {
	for {
		low := byte(n & 0x7f)
		n >>= 7
		if n == 0 && low&0x40 == 0 || n == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

// reader reads numbers and bytes; bad is set when they end too early.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) take(n uint64) []byte {
	if n > uint64(len(r.b)) {
		r.bad, n = true, uint64(len(r.b))
	}
	head := r.b[:n]
	r.b = r.b[n:]
	return head
}

func (r *reader) byte() byte {
	if b := r.take(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

// uint reads an unsigned number in LEB128.
func (r *reader) uint() uint64 {
	n, size := binary.Uvarint(r.b)
	if size <= 0 {
		r.bad = true
		return 0
	}
	r.b = r.b[size:]
	return n
}

// int reads a number in LEB128 that is written as a signed one but is an address.
func (r *reader) int() uint64 {
	n, size := binary.Uvarint(r.b)
	if size <= 0 || r.b[size-1]&0x40 != 0 {
		r.bad = true
		return 0
	}
	r.b = r.b[size:]
	return n
}
