package python

import (
	"strconv"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/python/code"
)

// bindArgs sorts arguments to a function's parameters, in place.
func (v *vm) bindArgs(f Value, c *linked, g target) bool {
	s := v.slots(f)
	args := append([]Value(nil), v.stack[g.start:g.end-len(g.kw)]...)
	kwValues := append([]Value(nil), v.stack[g.end-len(g.kw):g.end]...)
	locals := v.stack[g.start : g.start+len(c.Locals)]
	clear(locals)
	named := c.Args + c.KwOnly
	k := copy(locals[:c.Args], args)
	if c.Flags&code.HasVarArgs != 0 {
		locals[named] = v.newTuple(args[k:]...)
	}
	extra, ok := v.bindKeywords(c, s, locals, g.kw, kwValues)
	if !ok {
		return false
	}
	if c.Flags&code.HasVarArgs == 0 && k < len(args) {
		return v.tooManyArgs(c, s, len(args), locals)
	}
	if c.Flags&code.HasVarKw != 0 {
		i := named
		if c.Flags&code.HasVarArgs != 0 {
			i++
		}
		d := v.new(tDict)
		for j := 0; j < len(extra); j += 2 {
			v.dictSetText(d, extra[j], extra[j+1])
		}
		locals[i] = d
	}
	return v.bindDefaults(c, s, locals)
}

// bindKeywords sorts the keyword arguments; it returns those for **kwargs, name
// and value in turn.
func (v *vm) bindKeywords(c *linked, s, locals, names, values []Value) (extra []Value, ok bool) {
	named := c.Args + c.KwOnly
	for i, name := range names {
		at := -1
		for j := c.PosOnly; j < named; j++ {
			if c.locals[j] == name {
				at = j
			}
		}
		switch {
		case at >= 0 && locals[at].Kind != machine.Nil:
			return nil, v.fail(typeError, "%s() got multiple values for argument '%s'", v.str(s[funcQual]), v.str(name))
		case at >= 0:
			locals[at] = values[i]
		case c.Flags&code.HasVarKw != 0:
			extra = append(extra, name, values[i])
		default:
			return nil, v.unexpectedKeyword(c, s, names, name)
		}
	}
	return extra, true
}

func (v *vm) unexpectedKeyword(c *linked, s, names []Value, name Value) bool {
	var wrong []string
	for j := range c.PosOnly {
		for _, given := range names {
			if c.locals[j] == given {
				wrong = append(wrong, v.str(given))
			}
		}
	}
	if len(wrong) > 0 {
		return v.fail(typeError, "%s() got some positional-only arguments passed as keyword arguments: '%s'",
			v.str(s[funcQual]), strings.Join(wrong, ", "))
	}
	return v.fail(typeError, "%s() got an unexpected keyword argument '%s'", v.str(s[funcQual]), v.str(name))
}

func (v *vm) bindDefaults(c *linked, s, locals []Value) bool {
	var defaults []Value
	if s[funcDefaults].Kind == machine.Ref {
		defaults = v.slots(s[funcDefaults])
	}
	var missing []string
	for i := 0; i < c.Args; i++ {
		if locals[i].Kind != machine.Nil {
			continue
		}
		if j := i - (c.Args - len(defaults)); j >= 0 {
			locals[i] = defaults[j]
		} else {
			missing = append(missing, c.Locals[i])
		}
	}
	if len(missing) > 0 {
		return v.missingArgs(s, missing, "positional")
	}
	for i := c.Args; i < c.Args+c.KwOnly; i++ {
		if locals[i].Kind != machine.Nil {
			continue
		}
		if s[funcKwDefaults].Kind == machine.Ref {
			if x, ok := v.dictGetText(s[funcKwDefaults], c.locals[i]); ok {
				locals[i] = x
				continue
			}
		}
		missing = append(missing, c.Locals[i])
	}
	if len(missing) > 0 {
		return v.missingArgs(s, missing, "keyword-only")
	}
	return true
}

func (v *vm) missingArgs(s []Value, missing []string, kind string) bool {
	return v.fail(typeError, "%s", missingText(v.str(s[funcQual]), missing, kind))
}

// missingText says which arguments a function does not get.
func missingText(function string, missing []string, kind string) string {
	quoted := make([]string, len(missing))
	for i, m := range missing {
		quoted[i] = "'" + m + "'"
	}
	list := quoted[0]
	plural := ""
	if n := len(quoted); n > 1 {
		plural = "s"
		list = strings.Join(quoted[:n-1], ", ") + " and " + quoted[n-1]
		if n > 2 {
			list = strings.Join(quoted[:n-1], ", ") + ", and " + quoted[n-1]
		}
	}
	return plain.Sprintf("%s() missing %d required %s argument%s: %s", function, len(missing), kind, plural, list)
}

func (v *vm) tooManyArgs(c *linked, s []Value, got int, locals []Value) bool {
	defaults := 0
	if s[funcDefaults].Kind == machine.Ref {
		defaults = len(v.slots(s[funcDefaults]))
	}
	takes := counted(c.Args, "positional argument")
	if defaults > 0 {
		takes = plain.Sprintf("from %d to %d positional arguments", c.Args-defaults, c.Args)
	}
	byName := 0
	for _, x := range locals[c.Args : c.Args+c.KwOnly] {
		if x.Kind != machine.Nil {
			byName++
		}
	}
	given := strconv.Itoa(got)
	if byName > 0 {
		given += strings.TrimPrefix(counted(got, "positional argument"), given)
		given += " (and " + counted(byName, "keyword-only argument") + ")"
	}
	were := "were"
	if got == 1 && byName == 0 {
		were = "was"
	}
	return v.fail(typeError, "%s() takes %s but %s %s given", v.str(s[funcQual]), takes, given, were)
}
