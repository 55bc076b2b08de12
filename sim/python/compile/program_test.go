package compile

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestModules(t *testing.T) {
	lib := map[string]string{
		"threading": "import _queue", "_queue": "import time", "concurrent": "", "concurrent.futures": "import threading",
		"local": "from . import threading", "builtins_py": "import prelude_helper", "prelude_helper": "",
	}
	tests := []struct {
		name  string
		files []File
		want  string // the modules: name:file
	}{
		{"one file", []File{{"main.py", "import time"}},
			"__main__:0 prelude_helper:-1 builtins_py:-1"},
		{"a sibling", []File{{"main.py", "import helper"}, {"helper.py", ""}},
			"__main__:0 helper:1 prelude_helper:-1 builtins_py:-1"},
		{"a sibling that nobody imports", []File{{"main.py", ""}, {"helper.py", ""}},
			"__main__:0 prelude_helper:-1 builtins_py:-1"},
		{"siblings import each other", []File{{"main.py", "import a"}, {"a.py", "import b"}, {"b.py", "import a, c"}, {"c.py", ""}},
			"__main__:0 a:1 b:2 c:3 prelude_helper:-1 builtins_py:-1"},
		{"a sibling inside a function", []File{{"main.py", "def f():\n  from a import x"}, {"a.py", ""}},
			"__main__:0 a:1 prelude_helper:-1 builtins_py:-1"},
		{"the library, transitively", []File{{"main.py", "import threading"}},
			"__main__:0 threading:-1 _queue:-1 prelude_helper:-1 builtins_py:-1"},
		{"a dotted module comes with its package", []File{{"main.py", "import concurrent.futures"}},
			"__main__:0 concurrent:-1 concurrent.futures:-1 threading:-1 _queue:-1 prelude_helper:-1 builtins_py:-1"},
		{"a module imported from its package", []File{{"main.py", "from concurrent import futures"}},
			"__main__:0 concurrent:-1 concurrent.futures:-1 threading:-1 _queue:-1 prelude_helper:-1 builtins_py:-1"},
		{"a sibling in front of the library", []File{{"main.py", "import threading"}, {"threading.py", ""}},
			"__main__:0 threading:1 prelude_helper:-1 builtins_py:-1"},
		{"no sibling in front of what is built in", []File{{"main.py", "import time"}, {"time.py", ""}},
			"__main__:0 prelude_helper:-1 builtins_py:-1"},
		{"a package", []File{{"main.py", "import p.a"}, {"p/__init__.py", "from .b import x"}, {"p/a.py", "from . import b\nfrom .q import c"}, {"p/b.py", ""}, {"p/q/c.py", "from ..b import x"}},
			"__main__:0 p:1 p.a:2 p.b:3 p.q.c:4 prelude_helper:-1 builtins_py:-1"},
		{"the main file by its own name", []File{{"main.py", "import a"}, {"a.py", "from main import x"}},
			"__main__:0 a:1 main:0 prelude_helper:-1 builtins_py:-1"},
		{"itself", []File{{"main.py", "import __main__"}},
			"__main__:0 prelude_helper:-1 builtins_py:-1"},
	}
	for _, test := range tests {
		p, diags := Program(test.files, func(name string) (string, bool) {
			src, ok := lib[name]
			return src, ok
		}, anyModule)
		if diags != nil {
			t.Errorf("%s: %v", test.name, diags)
			continue
		}
		var got []string
		for i, m := range p.Modules {
			got = append(got, fmt.Sprintf("%s:%d", m.Name, m.File))
			if m.Body.Module != int32(i) || m.Body.File != m.File {
				t.Errorf("%s: the body of %s says module %d, file %d", test.name, m.Name, m.Body.Module, m.Body.File)
			}
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s:\n got  %s\n want %s", test.name, s, test.want)
		}
	}
}

func TestRefusedImports(t *testing.T) {
	tests := []struct{ src, want string }{ // want: the places of the refusals
		{"import time", ""},
		{"import bad", "1:7-10"},
		{"import time, bad.sub as b", "1:13-25"},
		{"from bad import x", "1:0-17"},
		{"def f():\n  import bad", "2:9-12"},
		{"try: import bad\nexcept ImportError: import time", ""},
		{"try: import bad\nexcept ImportError: import bad", ""},
		{"try: import bad\nexcept (ValueError, ModuleNotFoundError): pass", ""},
		{"try: import bad\nexcept: pass", ""},
		{"try: import bad\nexcept Exception: pass", ""},
		{"try: import bad\nexcept ValueError: pass", "1:12-15"},
		{"try: import bad\nfinally: pass", "1:12-15"},
		{"try: pass\nexcept ImportError: pass\nelse: import bad", "3:13-16"},
		{"import sys\nif sys.version_info[0] < 3: import bad\nelse: import time", ""},
		{"from typing import TYPE_CHECKING\nif TYPE_CHECKING: import bad", ""},
		{"if x: import bad", "1:13-16"},
		{"import bad.sub, time\nimport bad", "1:7-14 2:7-10"},
	}
	known := func(module string) string {
		if strings.HasPrefix(module, "bad") {
			return "module '" + module + "' is not supported"
		}
		return ""
	}
	for _, test := range tests {
		_, diags := Program([]File{{"main.py", test.src}}, noLib, known)
		var places []string
		for _, d := range diags {
			places = append(places, fmt.Sprintf("%d:%d-%d", d.Line, d.Col, d.EndCol))
			if d.Kind != "ImportError" || !strings.HasSuffix(d.Message, "is not supported") {
				t.Errorf("%s: %+v", test.src, d)
			}
		}
		if got := strings.Join(places, " "); got != test.want {
			t.Errorf("%s\n got  %s\n want %s", test.src, got, test.want)
		}
	}
}

// TestDiagnosticsOrder makes sure that a file's faults are sorted, and come in the
// order of the files.
func TestDiagnosticsOrder(t *testing.T) {
	_, diags := Program([]File{
		{"main.py", "import c, b, main\nbreak\nimport bad\nreturn"},
		{"b.py", "return"},
		{"c.py", "x ="},
	}, noLib, func(m string) string {
		if m == "bad" {
			return "no"
		}
		return ""
	})
	var got []string
	for _, d := range diags {
		got = append(got, d.Error())
	}
	want := []string{
		"main.py:2:1: 'break' outside loop",
		"main.py:3:8: no",
		"main.py:4:1: 'return' outside function",
		"b.py:1:1: 'return' outside function",
		"c.py:1:4: invalid syntax",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
