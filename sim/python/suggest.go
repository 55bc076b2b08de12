package python

import (
	"sort"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/lib"
)

// What CPython adds to the last line of a traceback when a name is not found:
// "Did you mean: 'balance'?".

// Attributes of a NameError or AttributeError.
var (
	attrName = nm("name")
	attrObj  = nm("obj")
	// attrSelf is set if self has an attribute of the name.
	attrSelf = nm("_racewalk_self")
)

// failName raises a NameError for a name.
func (v *vm) failName(name Value) bool {
	v.fail(nameError, "name '%s' is not defined", v.str(name))
	v.setAttr(v.exc, attrName, name)
	if v.code.Args > 0 && v.code.Locals[0] == "self" && !v.isCellVariable(0) && v.stack[v.base].Kind != machine.Nil {
		if _, how := v.find(v.stack[v.base], name); how != foundNothing {
			v.setAttr(v.exc, attrSelf, vTrue)
		}
	}
	return false
}

// failAttribute raises an AttributeError for an attribute of x.
func (v *vm) failAttribute(x, name Value, format string, a ...any) bool {
	v.fail(attributeError, format, a...)
	v.setAttr(v.exc, attrName, name)
	v.setAttr(v.exc, attrObj, x)
	return false
}

// suggestion returns what to add to the message of an uncaught exception.
func (v *vm) suggestion(exc Value) string {
	name, ok := v.getAttr(exc, attrName)
	if !ok || name.Kind != machine.Text {
		return ""
	}
	wrong := v.str(name)
	switch {
	case v.isInstance(exc, attributeError):
		x, ok := v.getAttr(exc, attrObj)
		if !ok || v.overrides(x, "__dir__") {
			return ""
		}
		candidates := v.attributes(x)
		sort.Strings(candidates)
		return didYouMean(closest(wrong, candidates))
	case v.isInstance(exc, nameError):
		s := didYouMean(v.closestName(exc, wrong))
		if !isStandardModule(wrong) {
			return s
		}
		if s == "" {
			return ". Did you forget to import '" + wrong + "'?"
		}
		return s + " Or did you forget to import '" + wrong + "'?"
	}
	return ""
}

func didYouMean(name string) string {
	if name == "" {
		return ""
	}
	return ". Did you mean: '" + name + "'?"
}

// closestName looks for a variable of the function in which a NameError was
// raised, then for a global, then for a built-in.
func (v *vm) closestName(exc Value, wrong string) string {
	if _, ok := v.getAttr(exc, attrSelf); ok {
		return "self." + wrong
	}
	tb := v.excAttr(exc, attrTraceback)
	if tb.Kind != machine.Ref {
		return ""
	}
	c := v.l.codes[v.slots(tb)[0].N]
	if s := closest(wrong, c.Locals[:len(c.Locals)-len(c.Free)]); s != "" {
		return s
	}
	var globals []string
	for i, g := range c.globals {
		if v.m.Objects[c.first+int32(i)].Slots[0].Kind != machine.Nil {
			globals = append(globals, v.str(g.name))
		}
	}
	if s := closest(wrong, globals); s != "" {
		return s
	}
	return closest(wrong, v.builtinNames())
}

// builtinNames lists the built-ins in order.
func (v *vm) builtinNames() []string {
	var out []string
	for id := range builtins {
		out = append(out, names[id])
	}
	if v.l.prelude >= 0 {
		for _, g := range v.l.modules[v.l.prelude].globals {
			if s := v.str(g.name); !strings.HasPrefix(s, "_") {
				out = append(out, s)
			}
		}
	}
	sort.Strings(out)
	return out
}

// isStandardModule reports whether a name is that of a module of CPython's
// standard library, as far as Racewalk has heard of it.
func isStandardModule(name string) bool {
	if _, ok := nativeModules[name]; ok {
		return name[0] != '_'
	}
	_, ok := lib.Source(name)
	return ok && name != PreludeName && name[0] != '_'
}

// What an edit costs: to insert, delete or replace a letter, and to change its case.
const (
	costOfMove = 2
	costOfCase = 1
)

// closest returns the candidate that takes the fewest edits to become name, the
// first of several, or "" if all are too far off.
func closest(name string, candidates []string) string {
	best, least := "", -1
	if len(candidates) >= 750 {
		return ""
	}
	for _, s := range candidates {
		if s == name {
			continue
		}
		most := (len(name) + len(s) + 3) * costOfMove / 6
		if least >= 0 {
			most = min(most, least-1)
		}
		if d := distance(name, s, most); d <= most {
			best, least = s, d
		}
	}
	return best
}

// distance is the Levenshtein distance of two names; more than most if it is
// more, or if one is longer than 40 bytes.
func distance(a, b string, most int) int {
	if a == b {
		return 0
	}
	if len(a) > 40 || len(b) > 40 || max(len(a)-len(b), len(b)-len(a))*costOfMove > most {
		return most + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j * costOfMove
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = (i + 1) * costOfMove
		for j := range len(b) {
			d := min(diagonal+costOfReplace(a[i], b[j]), row[j]+costOfMove, row[j+1]+costOfMove)
			diagonal, row[j+1] = row[j+1], d
		}
	}
	return row[len(b)]
}

func costOfReplace(a, b byte) int {
	switch {
	case a == b:
		return 0
	case a|0x20 == b|0x20 && a|0x20 >= 'a' && a|0x20 <= 'z':
		return costOfCase
	}
	return costOfMove
}
