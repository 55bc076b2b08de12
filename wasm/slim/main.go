// Command slim rewrites a WebAssembly program of the Go toolchain so that it
// packs better, without changing what it does:
//
//	slim FILE.wasm
//
// Go's linker leaves out every run of eight zero bytes from the initial memory.
// One table of the runtime has little else, so that a program comes in 100,000
// pieces, whose addresses cost 100 kB after packing. Whole, they cost nothing.
//
// And the tables that tell file and line of every instruction, of which stack
// traces are the only user, are dropped: another 120 kB of the engine. A trace
// still names its functions. How these tables lie in memory is the toolchain's
// own affair: those of another release than were known when this was written
// are left alone, with a sentence that says so.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

// known is the release of Go whose tables can be read: see lines.go.
const known = "go1.26"

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: slim FILE.wasm")
		os.Exit(2)
	}
	if err := slim(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "slim:", err)
		os.Exit(1)
	}
}

// slim rewrites a file in place.
func slim(file string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	sections, err := split(b)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for i := range sections {
		s := &sections[i]
		if s.id != dataSection {
			continue
		}
		m, err := readMemory(s.body)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if version := runtime.Version(); version == known || strings.HasPrefix(version, known+".") {
			if err := dropLines(m.bytes); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		} else {
			fmt.Fprintf(os.Stderr, "slim: the line tables of %s are not known and stay, which makes %s larger\n", version, file)
		}
		s.body = m.write()
	}
	return os.WriteFile(file, join(sections), 0o755)
}
