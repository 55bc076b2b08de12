//go:build page

package lib

import (
	_ "embed"
	"strings"
)

var (
	//go:embed builtins_py.py
	builtins string
	//go:embed random.py
	random string
	//go:embed sys.py
	sys string
	//go:embed threading.py
	threading string
)

// Outside returns the source text of a module that is kept outside the program;
// ok is false if it is not there either. The program sets it before it compiles
// anything.
var Outside func(module string) (text string, ok bool)

// Source returns the source text of a module; ok is false if there is none.
func Source(module string) (text string, ok bool) {
	first, _, nested := strings.Cut(module, ".")
	switch first {
	case "builtins_py":
		text = builtins
	case "random":
		text = random
	case "sys":
		text = sys
	case "threading":
		text = threading
	default:
		return Outside(module)
	}
	return text, !nested // none of these is a package
}
