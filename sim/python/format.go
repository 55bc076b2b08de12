package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/text"
)

// Formatting: f-strings, format(), str.format and %. Where an argument's
// __format__, __str__ or __repr__ is written in Python, the prelude does the
// whole of it again, with the natives at the end of this file.

func init() {
	builtin("format", def("format", "value, format_spec=, /", opReads, formatCall))
	methods(strType, []nativeMethod{
		{"format", "*args, **kwargs", opReads, formatTemplate},
		{"format_map", "mapping, /", opReads, func(c *call) Value {
			return c.prelude("_format_map", c.args[0], c.args[1])
		}},
	})
	for _, t := range []Value{objectType, intType, floatType, strType, boolType} {
		method(t, "__format__", "self, format_spec, /", opReads, func(c *call) Value {
			spec, ok := c.textArg(1, "__format__() argument must be str, not %s")
			if !ok {
				return none
			}
			return c.formatted(c.unwrapped(c.args[0]), spec)
		})
	}
	hidden("_parse_template", "template", func(c *call) Value { return c.parsedTemplate(c.str(c.args[0])) })
	hidden("_format_builtin", "value, spec", func(c *call) Value {
		s, err := c.format(c.unwrapped(c.args[0]), c.str(c.args[1]))
		return c.textResult(s, err)
	})
}

// formatValue does FormatValue: x (spec) → string.
func (v *vm) formatValue(a int32) bool {
	spec := v.text("")
	at := v.sp - 1
	if a&code.FormatSpec != 0 {
		at--
		spec = v.stack[v.sp-1]
	}
	x := v.stack[at]
	if v.hot(x) && v.point() {
		return true
	}
	s, err, plain := v.convertAndFormat(x, a&3, v.str(spec))
	switch {
	case !plain:
		v.sp = at
		return v.callPrelude("_format_value", thenPush, 0, x, machine.IntValue(int64(a&3)), spec)
	case err != nil:
		return v.failText(err)
	}
	v.stack[at] = v.text(s)
	v.sp = at + 1
	return true
}

// The conversions of FormatValue.
const (
	convertNone = iota
	convertStr
	convertRepr
	convertASCII
)

// convertAndFormat formats x; plain is false if that needs Python code.
func (v *vm) convertAndFormat(x Value, conversion int32, spec string) (s string, err error, plain bool) {
	switch conversion {
	case convertNone:
		if !v.formatsPlainly(x, spec) {
			return "", nil, false
		}
		s, err := v.format(v.unwrapped(x), spec)
		return s, err, true
	case convertStr:
		s, plain = v.strOf(x)
	default:
		s, plain = v.repr(x)
		if conversion == convertASCII {
			s = text.ASCIIOf(s)
		}
	}
	if plain && spec != "" {
		s, err = text.FormatStr(s, spec)
	}
	return s, err, plain
}

// formatsPlainly reports whether format(x, spec) needs no Python code.
func (v *vm) formatsPlainly(x Value, spec string) bool {
	if x.Kind != machine.Ref {
		return true
	}
	if v.hasMethod(x, "__format__") {
		return false
	}
	if spec != "" {
		return true
	}
	_, plain := v.strOf(x)
	return plain
}

// format returns format(x, spec) of a value that formats plainly.
func (v *vm) format(x Value, spec string) (string, error) {
	switch x.Kind {
	case kBool:
		return text.FormatBool(x.N != 0, spec)
	case machine.Int, machine.Big:
		return text.FormatInt(v.toInt(x), spec)
	case machine.Float:
		return text.FormatFloat(x.Float(), spec)
	case machine.Text:
		return text.FormatStr(v.str(x), spec)
	}
	if z, ok := v.complexOf(x); ok {
		return complexFormat(z, spec)
	}
	if spec != "" {
		return "", &text.Error{Type: "TypeError", Message: "unsupported format string passed to " + v.typeName(x) + ".__format__"}
	}
	s, _ := v.strOf(x)
	return s, nil
}

// formatted is the result of a native that formats one of its arguments.
func (c *call) formatted(x Value, spec string) Value {
	if !c.formatsPlainly(x, spec) {
		return c.prelude("_format", x, c.text(spec))
	}
	s, err := c.format(c.unwrapped(x), spec)
	return c.textResult(s, err)
}

func formatCall(c *call) Value {
	spec := ""
	if c.given(1) {
		var ok bool
		if spec, ok = c.textArg(1, "format() argument 2 must be str, not %s"); !ok {
			return none
		}
	}
	return c.formatted(c.args[0], spec)
}

// formatTemplate is str.format.
func formatTemplate(c *call) Value {
	f := &templateFormatter{call: c, plain: true}
	s, err := f.template(text.ParseTemplate(c.self()))
	switch {
	case !f.plain:
		kw := c.new(tDict)
		for i := 0; i+1 < len(c.kw); i += 2 {
			c.dictSetText(kw, c.kw[i], c.kw[i+1])
		}
		return c.prelude("_format_template", c.args[0], c.newTuple(append([]Value(nil), c.rest...)...), kw)
	case c.failed():
		return none
	}
	return c.textResult(s, err)
}

// templateFormatter renders a template of str.format as long as no Python code is
// needed.
type templateFormatter struct {
	*call
	plain bool
}

func (f *templateFormatter) template(t text.Template) (string, error) {
	var b []byte
	for _, p := range t.Pieces {
		b = append(b, p.Literal...)
		if p.Field == nil {
			continue
		}
		s, err := f.field(p.Field)
		if err != nil || !f.plain || f.failed() {
			return "", err
		}
		b = append(b, s...)
		if len(b) > text.MaxLen {
			return "", &text.Error{Type: "MemoryError"}
		}
	}
	return string(b), t.Err
}

func (f *templateFormatter) field(p *text.Field) (string, error) {
	if p.Err != nil {
		return "", p.Err
	}
	x := f.argument(p)
	if f.failed() {
		return "", nil
	}
	if x.Kind == machine.Nil {
		return "", text.ReplacementIndexError(p.Index)
	}
	for _, a := range p.Accessors {
		if a.Err != nil {
			return "", a.Err
		}
		if x = f.access(x, a); !f.plain || f.failed() {
			return "", nil
		}
	}
	if p.ConversionErr != nil {
		return "", p.ConversionErr
	}
	spec := p.Spec
	if p.Nested != nil {
		var err error
		if spec, err = f.template(*p.Nested); err != nil || !f.plain || f.failed() {
			return "", err
		}
	}
	conversion := map[rune]int32{'s': convertStr, 'r': convertRepr, 'a': convertASCII}[p.Conversion]
	s, err, plain := f.convertAndFormat(x, conversion, spec)
	f.plain = f.plain && plain
	return s, err
}

// argument returns a field's argument, Nil if there are too few.
func (f *templateFormatter) argument(p *text.Field) Value {
	if p.Index >= 0 {
		if p.Index >= int64(len(f.rest)) {
			return unset
		}
		return f.rest[p.Index]
	}
	for i := 0; i+1 < len(f.kw); i += 2 {
		if f.str(f.kw[i]) == p.Name {
			return f.kw[i+1]
		}
	}
	f.call.exc = f.newException(keyError, f.text(p.Name))
	return none
}

// access does .name or [item].
func (f *templateFormatter) access(x Value, a text.Accessor) Value {
	if !a.Item || f.isType(x, tInstance) {
		f.plain = false
		return none
	}
	key := f.text(a.Name)
	if a.Index >= 0 {
		key = machine.IntValue(a.Index)
	}
	y, ok := f.item(x, key)
	if !ok {
		f.thrown()
	}
	return y
}

// parsedTemplate gives the prelude a template as a list: strs, and for a field
// the tuple (index or name, accessors, conversion, spec or nested list); an error
// in it is the tuple (exception,).
func (c *call) parsedTemplate(s string) Value { return c.templateList(text.ParseTemplate(s)) }

func (c *call) templateList(t text.Template) Value {
	list := c.newList()
	add := func(x Value) { c.m.Append(list.ID(), x) }
	for _, p := range t.Pieces {
		if p.Literal != "" {
			add(c.text(p.Literal))
		}
		if p.Field != nil {
			add(c.fieldTuple(p.Field))
		}
	}
	if t.Err != nil {
		add(c.errorTuple(t.Err))
	}
	return list
}

func (c *call) errorTuple(err error) Value {
	c.failText(err)
	x := c.vm.exc
	c.vm.exc = unset
	return c.newTuple(x)
}

func (c *call) fieldTuple(f *text.Field) Value {
	if f.Err != nil {
		return c.errorTuple(f.Err)
	}
	which := c.text(f.Name)
	if f.Index >= 0 {
		which = machine.IntValue(f.Index)
	}
	path := c.newList()
	for _, a := range f.Accessors {
		key := c.text(a.Name)
		if a.Index >= 0 {
			key = machine.IntValue(a.Index)
		}
		step := c.newTuple(boolean(a.Item), key)
		if a.Err != nil {
			step = c.errorTuple(a.Err)
		}
		c.m.Append(path.ID(), step)
	}
	if f.ConversionErr != nil {
		c.m.Append(path.ID(), c.errorTuple(f.ConversionErr))
	}
	conversion := map[rune]int{'s': convertStr, 'r': convertRepr, 'a': convertASCII}[f.Conversion]
	spec := c.text(f.Spec)
	if f.Nested != nil {
		spec = c.templateList(*f.Nested)
	}
	return c.newTuple(which, path, integer(conversion), spec)
}
