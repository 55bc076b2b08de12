// Command slim rewrites a WebAssembly program of the Go toolchain so that it
// packs better, without changing what it does:
//
//	slim WHOLE.wasm SLIM.wasm SLIM.names
//
// Go's linker leaves out every run of eight zero bytes from the initial memory.
// One table of the runtime has little else, so that a program comes in 100,000
// pieces, whose addresses cost 100 kB after packing. Whole, they cost nothing.
//
// The tables that tell file and line of every instruction and the functions' names,
// of which stack traces are the only user, are dropped: another 170 kB of the engine.
// A trace still names packages. The names of functions, with the numbers that their
// places in the code begin with, are written into another file for whoever looks
// for a bug.
//
// What follows from the rest of the runtime's tables is left out and computed when the
// program starts, and what is left is laid out anew: 50 kB (see unpack.go). And the
// functions of the runtime that never run on a page lose their bodies: 20 kB (see
// idle.go).
//
// How these tables lie in memory is the toolchain's own affair: those of another
// release than were known when this was written are left alone, with a sentence
// that says so.
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
)

// known is the release of Go whose tables can be read: see symbols.go.
const known = "go1.26"

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: slim WHOLE.wasm SLIM.wasm SLIM.names")
		os.Exit(2)
	}
	if err := slim(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "slim:", err)
		os.Exit(1)
	}
}

// slim writes a whole program's slim form and the names of its functions.
func slim(whole, file, names string) error {
	b, err := os.ReadFile(whole)
	if err != nil {
		return err
	}
	program, list, err := slimmed(b)
	if err != nil {
		return fmt.Errorf("%s: %w", whole, err)
	}
	if err := os.WriteFile(names, []byte(list), 0o644); err != nil {
		return err
	}
	return os.WriteFile(file, program, 0o755)
}

// slimmed returns a program rewritten, and the names of its functions.
func slimmed(b []byte) (program []byte, names string, err error) {
	sections, err := split(b)
	if err != nil {
		return nil, "", err
	}
	i := slices.IndexFunc(sections, func(s section) bool { return s.id == dataSection })
	if i < 0 {
		return nil, "", errFormat
	}
	m, err := readMemory(sections[i].body)
	if err != nil {
		return nil, "", err
	}
	version := runtime.Version()
	if version != known && !strings.HasPrefix(version, known+".") {
		fmt.Fprintf(os.Stderr, "slim: the tables of %s are not known and stay, which makes the program larger\n", version)
		sections[i].body = m.write()
		return join(sections), "", nil
	}
	s, err := findSymbols(m)
	if err != nil {
		return nil, "", err
	}
	if err := dropIdle(sections, s); err != nil {
		return nil, "", err
	}
	if err := s.dropTypes(); err != nil {
		return nil, "", err
	}
	if err := s.dropLines(); err != nil {
		return nil, "", err
	}
	names = s.shorten()
	f, err := fold(s)
	if err != nil {
		return nil, "", err
	}
	sections[i].body = m.write()
	sections, err = addStart(sections, f.unpack())
	return join(sections), names, err
}
