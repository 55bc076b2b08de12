package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
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
	names := filepath.Join(t.TempDir(), "program.names")
	if err := slim(file, file, names); err != nil {
		t.Fatal(err)
	}
	slimmed, got := run(t, file)
	if got != want {
		t.Errorf("slimmed it prints\n%swant\n%s", got, want)
	}
	for _, name := range []string{"main.broken", "fmt/print.go", "runtime/proc.go"} {
		if !bytes.Contains(whole, []byte(name)) || bytes.Contains(slimmed, []byte(name)) {
			t.Errorf("%s is in the program: before %v, after %v; want it gone", name,
				bytes.Contains(whole, []byte(name)), bytes.Contains(slimmed, []byte(name)))
		}
	}
	fields := strings.Fields(got)
	list, err := os.ReadFile(names)
	if line := fields[len(fields)-1] + " main.main\n"; err != nil || !strings.Contains(string(list), "\n"+line) {
		t.Errorf("the names of functions have no line %q (%v)", line, err)
	}
	unpacked(t, whole, file)
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

// unpacked makes sure that a slimmed program starts with the memory that it has
// when nothing is left out.
func unpacked(t *testing.T, whole []byte, file string) {
	sections, err := split(whole)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(sections, func(s section) bool { return s.id == dataSection })
	m, err := readMemory(sections[i].body)
	if err != nil {
		t.Fatal(err)
	}
	s, err := findSymbols(m)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.dropTypes(); err != nil {
		t.Fatal(err)
	}
	if err := s.dropLines(); err != nil {
		t.Fatal(err)
	}
	s.shorten()
	const script = `WebAssembly.compile(require("fs").readFileSync(process.argv[1])).then(async (program) => {
		const imports = { gojs: new Proxy({}, { get: () => () => {} }) };
		const memory = (await WebAssembly.instantiate(program, imports)).exports.mem.buffer;
		const [from, size] = process.argv.slice(2).map(Number);
		process.stdout.write(Buffer.from(memory, from, size));
	})`
	got, err := exec.Command("node", "-e", script, file, fmt.Sprint(m.from), fmt.Sprint(len(m.bytes))).Output()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, m.bytes) {
		t.Errorf("%d bytes of memory after the start differ from the %d that there were", len(got), len(m.bytes))
	}
	before := slices.Clone(m.bytes)
	if _, err := fold(s); err != nil || bytes.Equal(before, m.bytes) {
		t.Errorf("nothing is left out (%v)", err)
	}
}

func TestPackageOf(t *testing.T) {
	for name, want := range map[string]string{
		"main.main": "main.", "main.main.func1": "main.", "runtime.gopanic": "runtime.",
		"internal/runtime/atomic.Load": "internal/runtime/atomic.", "racewalk/sim/python.(*vm).step": "racewalk/sim/python.",
		"slices.SortFunc[go.shape.[]a/b.c,go.shape.d]": "slices.", "a/b.c[...].d-fm": "a/b.",
		"type:.eq.a/b.c": "type:", "go:buildid": "go:", "memeqbody": "",
	} {
		if got := packageOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
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
	if _, err := findSymbols(&memory{bytes: make([]byte, 100)}); err == nil {
		t.Error("no complaint about memory without a symbol table")
	}
	if _, err := findSymbols(&memory{bytes: append([]byte(tableMagic), make([]byte, 100)...)}); err == nil {
		t.Error("no complaint about an empty symbol table")
	}
}
