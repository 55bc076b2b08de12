package compile

import (
	"strings"

	"racewalk/sim/python/syntax"
)

// Imports returns the dotted names of the modules that a file may import, in the
// order in which they stand there: for "from a import b" those are a and a.b. A
// file with syntax errors imports nothing.
func Imports(f File) []string {
	m := &loaded{name: moduleName(f.Name)}
	switch {
	case strings.HasSuffix(f.Name, "/__init__.py"):
		m.pkg = m.name
	case strings.Contains(m.name, "."):
		m.pkg = m.name[:strings.LastIndexByte(m.name, '.')]
	}
	tree, diags := syntax.Parse(f.Name, f.Text)
	if tree == nil || len(diags) > 0 {
		return nil
	}
	var names []string
	for _, site := range resolve(newSource(f.Name, f.Text), tree, false).imports {
		name, ok := m.absolute(site.name, site.level)
		if !ok {
			continue
		}
		names = append(names, name)
		for _, member := range site.members {
			names = append(names, name+"."+member.name)
		}
	}
	return names
}
