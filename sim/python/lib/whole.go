//go:build !page

package lib

import "embed"

//go:embed *.py
var files embed.FS

// Source returns the source text of a module; ok is false if it is not here.
func Source(module string) (text string, ok bool) {
	b, err := files.ReadFile(module + ".py")
	return string(b), err == nil
}
