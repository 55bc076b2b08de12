package text

import (
	"strconv"
	"strings"
)

// Template is a parsed template of str.format. Its pieces are to be rendered
// in order, and then Err raised if it is set: what comes before a mistake is
// evaluated first in Python too.
type Template struct {
	Pieces []TemplatePiece
	Err    error
}

// TemplatePiece is literal text and, if Field is not nil, a replacement field
// after it.
type TemplatePiece struct {
	Literal string
	Field   *Field
}

// Field is a replacement field. To render it: raise Err if it is set; look up
// the argument (positional if Index >= 0, else by Name); apply Accessors;
// convert; render Nested if it is not nil, else take Spec; format.
type Field struct {
	Index     int64 // -1 for a keyword
	Name      string
	Err       error
	Accessors []Accessor
	// Conversion is 's', 'r', 'a' or, for none, 0; ConversionErr is to be
	// raised after the accessors if it is set.
	Conversion    rune
	ConversionErr error
	Spec          string
	Nested        *Template // of a specification with fields in it
}

// Accessor is .Name or, if Item is set, [Index] or with an Index of -1
// [Name]. Err is to be raised in its place if it is set.
type Accessor struct {
	Item  bool
	Index int64
	Name  string
	Err   error
}

// ParseTemplate splits a template of str.format into its pieces. Fields
// without a name are numbered, through nested ones too.
func ParseTemplate(s string) Template {
	return (&templateParser{}).template(s, 2)
}

// ReplacementIndexError is the IndexError for a positional argument that
// there is none of.
func ReplacementIndexError(index int64) error {
	return indexError("Replacement index " + itoa(index) + " out of range for positional args tuple")
}

// templateParser holds what a template and those nested in it share.
type templateParser struct {
	automatic, manual bool  // how fields have been numbered so far
	next              int64 // the number of the next field without one
}

// template parses s, which may have templates in it to depth-1 levels.
func (p *templateParser) template(s string, depth int) (t Template) {
	if depth == 0 {
		return Template{Err: valueError("Max string recursion exceeded")}
	}
	for s != "" {
		brace := strings.IndexAny(s, "{}")
		if brace < 0 {
			t.Pieces = append(t.Pieces, TemplatePiece{Literal: s})
			return t
		}
		literal, c, rest := s[:brace], s[brace], s[brace+1:]
		switch {
		case rest != "" && rest[0] == c: // doubled, it stands for itself
			t.Pieces = append(t.Pieces, TemplatePiece{Literal: s[:brace+1]})
			s = rest[1:]
			continue
		case c == '}':
			t.Err = valueError("Single '}' encountered in format string")
		case rest == "":
			t.Err = valueError("Single '{' encountered in format string")
		}
		if t.Err == nil {
			var field *Field
			if field, s, t.Err = p.field(rest, depth); t.Err == nil {
				t.Pieces = append(t.Pieces, TemplatePiece{literal, field})
				continue
			}
		}
		return t
	}
	return t
}

// field parses what follows a "{", up to and with its "}".
func (p *templateParser) field(s string, depth int) (f *Field, rest string, err error) {
	name, end, rest, err := fieldName(s)
	if err != nil {
		return nil, "", err
	}
	conversion := rune(0)
	if end == '!' {
		if rest == "" {
			return nil, "", valueError("end of string while looking for conversion specifier")
		}
		r, size := decode(rest)
		conversion, rest = r, rest[size:]
		switch {
		case rest == "":
		case rest[0] == '}':
			return p.newField(name, conversion), rest[1:], nil
		case rest[0] != ':':
			return nil, "", valueError("expected ':' after conversion specifier")
		default:
			rest = rest[1:]
		}
	}
	if end == '}' {
		return p.newField(name, 0), rest, nil
	}
	spec, rest, err := fieldSpec(rest)
	if err != nil {
		return nil, "", err
	}
	f = p.newField(name, conversion)
	f.Spec = spec
	if strings.IndexByte(spec, '{') >= 0 {
		nested := p.template(spec, depth-1)
		f.Nested = &nested
	}
	return f, rest, nil
}

// fieldName splits s after a field's name, at "}", ":" or "!", which is end.
// Brackets hide these.
func fieldName(s string) (name string, end byte, rest string, err error) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '{':
			return "", 0, "", valueError("unexpected '{' in field name")
		case '}', ':', '!':
			return s[:i], c, s[i+1:], nil
		case '[':
			n := strings.IndexByte(s[i:], ']')
			if n < 0 {
				n = len(s) - i
			}
			i += n
		}
	}
	return "", 0, "", valueError("expected '}' before end of string")
}

// fieldSpec splits s after a specification, at the "}" that has no "{".
func fieldSpec(s string) (spec, rest string, err error) {
	depth := 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return s[:i], s[i+1:], nil
			}
		}
	}
	return "", "", valueError("unmatched '{' in format spec")
}

// newField resolves a field's name and numbers it.
func (p *templateParser) newField(name string, conversion rune) *Field {
	f := &Field{Index: -1, Conversion: conversion}
	switch conversion {
	case 0, 's', 'r', 'a':
	default:
		shown := string(conversion)
		if conversion <= ' ' || conversion >= 0x7F {
			shown = `\x` + strconv.FormatInt(int64(conversion), 16)
		}
		f.ConversionErr = valueError("Unknown conversion specifier " + shown)
	}
	first := len(name)
	if at := strings.IndexAny(name, ".["); at >= 0 {
		first = at
	}
	f.Accessors = accessors(name[first:])
	f.Name = name[:first]
	if f.Index, f.Err = wholeNumber(f.Name); f.Err == nil && (f.Name == "" || f.Index >= 0) {
		f.Err = p.number(f)
	}
	return f
}

// number sees that all fields are numbered in one way.
func (p *templateParser) number(f *Field) error {
	if f.Name == "" {
		if p.manual {
			return valueError("cannot switch from manual field specification to automatic field numbering")
		}
		p.automatic = true
		f.Index = p.next
		p.next++
		return nil
	}
	if p.automatic {
		return valueError("cannot switch from automatic field numbering to manual field specification")
	}
	p.manual = true
	return nil
}

// wholeNumber returns the number that s is, in decimal digits of any script;
// -1 if it is none.
func wholeNumber(s string) (int64, error) {
	r := &specReader{points: points(s)}
	n, err := r.integer()
	if err == nil && r.at < len(r.points) {
		return -1, nil
	}
	return n, err
}

// accessors parses the .name and [item] parts of a field's name, up to the
// first mistake.
func accessors(s string) (list []Accessor) {
	for s != "" {
		a := Accessor{Index: -1}
		switch s[0] {
		case '.':
			end := len(s)
			if at := strings.IndexAny(s[1:], ".["); at >= 0 {
				end = 1 + at
			}
			a.Name, s = s[1:end], s[end:]
		case '[':
			a.Item = true
			end := strings.IndexByte(s, ']')
			if end < 0 {
				a.Err = valueError("Missing ']' in format string")
				return append(list, a)
			}
			a.Name, s = s[1:end], s[end+1:]
			a.Index, a.Err = wholeNumber(a.Name)
		default:
			a.Err = valueError("Only '.' or '[' may follow ']' in format field specifier")
			return append(list, a)
		}
		if a.Err == nil && a.Name == "" {
			a.Err = valueError("Empty attribute in format string")
		}
		list = append(list, a)
		if a.Err != nil {
			return list
		}
	}
	return list
}
