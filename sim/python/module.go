package python

import (
	"slices"
	"strings"

	"racewalk/sim/machine"
)

// nativeModule is a module, or the part of one, that is written in Go. A module
// that has a file in lib, too, imports the rest from here under the name with
// an underscore in front.
type nativeModule struct {
	name    string
	members map[int64]Value
	// computed members are looked up at each use: time.time has none, sys.argv has.
	computed map[int64]func(v *vm) Value
}

var nativeModules = map[string]*nativeModule{}

// moduleList gives native modules numbers: a module object's slot 1 is −1 minus
// the number.
var moduleList []*nativeModule

// newModule registers a native module.
func newModule(name string) *nativeModule {
	nm(name)
	m := &nativeModule{name: name, members: map[int64]Value{}, computed: map[int64]func(*vm) Value{}}
	nativeModules[name] = m
	moduleList = append(moduleList, m)
	return m
}

// member adds a value to a module.
func (m *nativeModule) member(name string, x Value) { m.members[nm(name)] = x }

// function adds a native function to a module.
func (m *nativeModule) function(name, sig string, kind opKind, fn func(c *call) Value) Value {
	f := def(name, sig, kind, fn)
	natives[f.N].module = m.name
	m.member(name, f)
	return f
}

// moduleObject returns the module object of a dotted name, or Nil. Module
// objects are made at their first import; the same name gives the same object.
func (v *vm) moduleObject(name string) Value {
	for i := range v.m.Objects {
		if o := &v.m.Objects[i]; o.Type == tModule && v.m.Text(o.Slots[0]) == name {
			return machine.RefValue(int32(i))
		}
	}
	for i := range v.l.modules {
		if v.m.Text(v.l.modules[i].name) == name && i != v.l.prelude {
			return v.new(tModule, v.text(name), integer(i), vFalse)
		}
	}
	for i, m := range moduleList {
		if m.name == name {
			return v.new(tModule, v.text(name), integer(-1-i), vTrue)
		}
	}
	return unset
}

// importModule does Import and ImportAs: it runs the body of a module that is
// written in Python at its first import.
func (v *vm) importModule(name Value, last bool) bool {
	dotted := v.str(name)
	parts := strings.Split(dotted, ".")
	for i := range parts {
		x := v.moduleObject(strings.Join(parts[:i+1], "."))
		if x.Kind == machine.Nil {
			return v.noModule(strings.Join(parts[:i+1], "."))
		}
		s := v.slots(x)
		if s[2] == vFalse {
			v.runModule(x)
			return true
		}
		if i == 0 && !last || i == len(parts)-1 {
			if i == 0 && !last && len(parts) > 1 {
				if y := v.moduleObject(dotted); y.Kind == machine.Nil {
					return v.noModule(dotted)
				} else if v.slots(y)[2] == vFalse {
					continue
				}
			}
			v.push(x)
			return true
		}
	}
	v.push(v.moduleObject(parts[0]))
	return true
}

// runModule runs the body of a module that is written in Python, and then the
// instruction that imports it once more.
func (v *vm) runModule(x Value) {
	v.m.Set(x.ID(), 2, vTrue)
	v.pc--
	v.pushFrame(v.l.codes[v.l.modules[v.slots(x)[1].N].body], -1, v.sp, v.sp, thenAgain, 0)
}

func (v *vm) noModule(name string) bool {
	v.fail(moduleNotFoundError, "No module named '%s'", name)
	v.setAttr(v.exc, v.text("name").N, v.text(name))
	return false
}

// findInModule looks a name up in a module.
func (v *vm) findInModule(x, name Value) (Value, found) {
	s := v.slots(x)
	if s[1].N < 0 {
		m := moduleList[-1-s[1].N]
		if y, ok := m.members[name.N]; ok {
			return y, foundValue
		}
		if get, ok := m.computed[name.N]; ok {
			return get(v), foundValue
		}
	} else {
		lm := &v.l.modules[s[1].N]
		for i := range lm.globals {
			if lm.globals[i].name != name {
				continue
			}
			o := &v.m.Objects[lm.first+int32(i)]
			if o.Slots[0].Kind == machine.Nil {
				break
			}
			if !lm.lib && !lm.globals[i].constant() && o.Shared && v.m.Live > 1 && v.point() {
				return unset, foundStop
			}
			return o.Slots[0], foundValue
		}
	}
	switch v.str(name) {
	case "__name__":
		return s[0], foundValue
	case "__doc__":
		return none, foundValue
	case "__file__":
		if s[1].N >= 0 {
			return v.text(v.l.fileOf(int(s[1].N))), foundValue
		}
	}
	if m := nativeModules["_"+v.str(s[0])]; m != nil && s[1].N >= 0 && v.l.modules[s[1].N].lib {
		if get, ok := m.computed[name.N]; ok {
			return get(v), foundValue
		}
	}
	// A submodule that was imported is an attribute.
	if y := v.moduleObject(v.str(s[0]) + "." + v.str(name)); y.Kind != machine.Nil && v.slots(y)[2] == vTrue {
		return y, foundValue
	}
	return unset, foundNothing
}

// missingInModule says that a module has no such attribute: for a modelled
// module of the standard library that Racewalk does not have it.
func (v *vm) missingInModule(x Value, name string) string {
	s := v.slots(x)
	module := v.str(s[0])
	switch {
	case s[1].N < 0 || v.l.modules[s[1].N].lib:
		if isAbsent(module, name) {
			break
		}
		return "module '" + module + "' has no attribute '" + name + "' in Racewalk"
	case v.initializing(x):
		return "partially initialized module '" + module + "' has no attribute '" + name + "' (most likely due to a circular import)"
	}
	return "module '" + module + "' has no attribute '" + name + "'"
}

// initializing reports whether the body of a module of the program is still running.
func (v *vm) initializing(x Value) bool {
	body := v.l.modules[v.slots(x)[1].N].body
	for i := range v.m.Threads {
		if slices.ContainsFunc(v.m.Threads[i].Frames, func(f machine.Frame) bool { return f.Code == body }) {
			return true
		}
	}
	return false
}

// storeInModule assigns a global of another module of the program.
func (v *vm) storeInModule(x, name, value Value) bool {
	s := v.slots(x)
	if s[1].N >= 0 {
		lm := &v.l.modules[s[1].N]
		for i := range lm.globals {
			if lm.globals[i].name == name {
				id := lm.first + int32(i)
				if v.m.Objects[id].Shared && v.m.Live > 1 && !v.code.lib && v.point() {
					return true
				}
				v.sp -= 2
				v.m.Set(id, 0, value)
				return true
			}
		}
	}
	return v.fail(attributeError, "cannot set '%s' of module '%s' in Racewalk", v.str(name), v.str(s[0]))
}

// importFrom does ImportFrom: m → m m.name. The name may be that of a submodule
// that is imported here first.
func (v *vm) importFrom(name Value) bool {
	m := v.top()
	x, how := v.findInModule(m, name)
	switch how {
	case foundStop:
		return true
	case foundNothing:
		s := v.slots(m)
		if y := v.moduleObject(v.str(s[0]) + "." + v.str(name)); y.Kind != machine.Nil {
			v.runModule(y)
			return true
		}
		return v.fail(importError, "%s", v.cannotImport(m, v.str(name)))
	}
	v.push(x)
	return true
}

// cannotImport says that a module has no such name to import.
func (v *vm) cannotImport(x Value, name string) string {
	s := v.slots(x)
	module, native := v.str(s[0]), s[1].N < 0
	from, why, file := "", "", "unknown location"
	if !native {
		file = v.l.fileOf(int(s[1].N))
	}
	switch {
	case native || v.l.modules[s[1].N].lib:
		if !isAbsent(module, name) {
			return "cannot import name '" + name + "' from '" + module + "': Racewalk does not have it"
		}
	case v.initializing(x):
		from, why = "partially initialized module ", " (most likely due to a circular import)"
	}
	return "cannot import name '" + name + "' from " + from + "'" + module + "'" + why + " (" + file + ")"
}

// importStar does ImportStar: every public name of a module becomes a global.
func (v *vm) importStar() bool {
	m := v.pop()
	for i := range v.code.globals {
		name := v.code.globals[i].name
		if s := v.str(name); s == "" || s[0] == '_' {
			continue
		}
		if x, how := v.findInModule(m, name); how == foundValue {
			v.m.Set(v.code.first+int32(i), 0, x)
		}
	}
	return true
}
