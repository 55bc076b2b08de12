package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
)

// TestProgram builds a program, slims it, and runs both under Node.
func TestProgram(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("there is no toolchain within WebAssembly")
	}
	file := filepath.Join(t.TempDir(), "program.wasm")
	build := exec.Command("go", "build", "-trimpath", "-gcflags=all=-l", "-gcflags=runtime=", "-ldflags=-s -w", "-o", file, "testdata/program.go")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	whole, want := run(t, file)
	if err := slim(file); err != nil {
		t.Fatal(err)
	}
	slimmed, got := run(t, file)
	if got != want {
		t.Errorf("slimmed it prints\n%swant\n%s", got, want)
	}
	if !bytes.Contains(slimmed, []byte("main.broken")) {
		t.Error("the names of functions are gone")
	}
	for _, name := range []string{"fmt/print.go", "runtime/proc.go"} {
		if !bytes.Contains(whole, []byte(name)) || bytes.Contains(slimmed, []byte(name)) {
			t.Errorf("%s is the name of a file in the program: before %v, after %v; want it gone", name,
				bytes.Contains(whole, []byte(name)), bytes.Contains(slimmed, []byte(name)))
		}
	}
	segments := func(program []byte) uint64 {
		sections, err := split(program)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(sections, func(s section) bool { return s.id == dataSection })
		return (&reader{b: sections[i].body}).uint()
	}
	if before, after := segments(whole), segments(slimmed); before < 1000 || after != 1 {
		t.Errorf("%d pieces of memory before and %d after, want many and one", before, after)
	}
}

// run returns a program and what it prints.
func run(t *testing.T, file string) (program []byte, output string) {
	program, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(filepath.Join(string(bytes.TrimSpace(root)), "lib/wasm/go_js_wasm_exec"), file)
	c.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME")}
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program, string(out)
}

func TestMemory(t *testing.T) {
	tests := []struct {
		name, section string
		from          uint64
		bytes         string // "" if it is to be refused
	}{
		{"one piece", "\x01\x00\x41\x08\x0b\x02ab", 8, "ab"},
		{"a gap, and not in order", "\x02\x00\x41\x0c\x0b\x01c\x00\x41\x08\x0b\x02ab", 8, "ab\x00\x00c"},
		{"two bytes of address", "\x01\x00\x41\x80\x01\x0b\x01a", 128, "a"},
		{"pieces overlap", "\x02\x00\x41\x08\x0b\x02ab\x00\x41\x09\x0b\x01c", 0, ""},
		{"too short", "\x01\x00\x41\x08\x0b\x03ab", 0, ""},
		{"something follows", "\x01\x00\x41\x08\x0b\x02ab!", 0, ""},
		{"an address that is computed", "\x01\x00\x23\x00\x0b\x02ab", 0, ""},
		{"a negative address", "\x01\x00\x41\x7f\x0b\x02ab", 0, ""},
		{"nothing", "\x00", 0, ""},
	}
	for _, test := range tests {
		m, err := readMemory([]byte(test.section))
		if test.bytes == "" {
			if err == nil {
				t.Errorf("%s: %q at %d, want an error", test.name, m.bytes, m.from)
			}
			continue
		}
		if err != nil || m.from != test.from || string(m.bytes) != test.bytes {
			t.Errorf("%s: %+v, %v; want %q at %d", test.name, m, err, test.bytes, test.from)
			continue
		}
		again, err := readMemory(m.write())
		if err != nil || again.from != m.from || !bytes.Equal(again.bytes, m.bytes) {
			t.Errorf("%s: written and read it is %+v, %v", test.name, again, err)
		}
	}
}

func TestRefuses(t *testing.T) {
	for _, program := range []string{"", "\x7fELF", header + "\x0b", header + "\x0b\x05ab"} {
		if sections, err := split([]byte(program)); err == nil {
			t.Errorf("%q: %d sections, want an error", program, len(sections))
		}
	}
	if err := dropLines(make([]byte, 100)); err == nil {
		t.Error("no complaint about memory without a symbol table")
	}
	if err := dropLines(append([]byte(tableMagic), make([]byte, 100)...)); err == nil {
		t.Error("no complaint about an empty symbol table")
	}
}
