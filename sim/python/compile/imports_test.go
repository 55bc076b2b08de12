package compile

import (
	"strings"
	"testing"
)

func TestImports(t *testing.T) {
	tests := []struct{ file, text, want string }{
		{"main.py", "import helper", "helper"},
		{"main.py", "import a.b, c as d", "a.b c"},
		{"main.py", "from a import b, c as d", "a a.b a.c"},
		{"main.py", "from a import *", "a"},
		{"main.py", "from __future__ import annotations", ""},
		{"main.py", "def f():\n    if 1:\n        import late\n", "late"},
		{"main.py", "try:\n    import maybe\nexcept ImportError:\n    maybe = None\n", "maybe"},
		{"main.py", "from . import sibling", ""},
		{"pkg/__init__.py", "from . import x\nfrom .y import z", "pkg pkg.x pkg.y pkg.y.z"},
		{"pkg/x.py", "from . import y\nfrom .z import w", "pkg pkg.y pkg.z pkg.z.w"},
		{"main.py", "import helper\ndef", ""},
		{"main.py", "", ""},
	}
	for _, test := range tests {
		if got := strings.Join(Imports(File{test.file, test.text}), " "); got != test.want {
			t.Errorf("%s: %q imports %q, want %q", test.file, test.text, got, test.want)
		}
	}
}
