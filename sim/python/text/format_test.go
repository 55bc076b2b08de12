package text

import (
	"strconv"
	"strings"
	"testing"
)

func TestMiniLanguage(t *testing.T) {
	golden(t, "format", 300, map[string]operation{
		"str":   func(a args) []string { return str(FormatStr(a.str(0), a.str(1))) },
		"bool":  func(a args) []string { return str(FormatBool(a.bool(0), a.str(1))) },
		"int":   func(a args) []string { return str(FormatInt(a.int(0), a.str(1))) },
		"float": func(a args) []string { return str(FormatFloat(a.float(0), a.str(1))) },
	})
}

func TestPercent(t *testing.T) {
	golden(t, "percent", 3500, map[string]operation{
		"percent": func(a args) []string { return str(interpolate(a.str(0), a.str(1), a[2:])) },
	})
}

// interpolate is the % operator as a virtual machine drives it. kind is
// "tuple", "dict" (its keys are a, b, (c) and "") or "one".
func interpolate(template, kind string, values []string) (string, error) {
	count := int64(-1)
	if kind == "tuple" {
		count = int64(len(values))
	}
	from := NewPercentArgs(count, kind == "dict")
	keyed := ""
	next := func() (string, error) {
		switch source, i, err := from.Next(); {
		case err != nil:
			return "", err
		case source == FromKey:
			return keyed, nil
		case kind == "dict":
			return "dict:" + dictRepr(values), nil
		default:
			return values[i], nil
		}
	}
	var b strings.Builder
	for _, p := range ParsePercent(template) {
		if p.Literal != "" {
			b.WriteString(p.Literal)
			continue
		}
		if p.HasKey {
			key, err := from.Key(&p)
			if err != nil {
				return "", err
			}
			i := keyIndex(key, len(values))
			if i < 0 {
				return "", &Error{Type: "KeyError", Message: Repr(key)}
			}
			keyed = values[i]
			from.Keyed()
		}
		for _, star := range []struct {
			set  bool
			take func(Int) error
		}{{p.WidthStar, p.SetWidth}, {p.PrecisionStar, p.SetPrecision}} {
			if !star.set {
				continue
			}
			arg, err := next()
			if err != nil {
				return "", err
			}
			a, ok := integer(arg)
			if !ok {
				return "", StarError()
			}
			if err := star.take(a); err != nil {
				return "", err
			}
		}
		if p.Err != nil {
			return "", p.Err
		}
		arg, err := next()
		if err != nil {
			return "", err
		}
		s, err := renderPercent(&p, arg)
		if err != nil {
			return "", err
		}
		b.WriteString(s)
	}
	return b.String(), from.Done()
}

func keyIndex(key string, n int) int {
	for i, k := range []string{"a", "b", "(c)", ""}[:n] {
		if k == key {
			return i
		}
	}
	return -1
}

// integer is the value of an argument that is an int or a bool.
func integer(arg string) (Int, bool) {
	kind, value, _ := strings.Cut(arg, ":")
	if kind != "int" && kind != "bool" {
		return Int{}, false
	}
	return toInt(value), true
}

func renderPercent(p *PercentPiece, arg string) (string, error) {
	kind, value, _ := strings.Cut(arg, ":")
	a, isInt := integer(arg)
	name := map[string]string{"none": "NoneType"}[kind]
	if name == "" {
		name = kind
	}
	switch p.Takes() {
	case TakesStr:
		s := reprOf(arg)
		if p.Conversion == 's' && kind == "str" {
			s = value
		} else if p.Conversion == 'a' {
			s = ASCIIOf(s)
		}
		return p.Str(s)
	case TakesInt:
		if kind == "float" && strings.ContainsRune("diu", p.Conversion) {
			v, err := FloatToInt(toFloat(value))
			if err != nil {
				return "", err
			}
			a, isInt = v, true
		}
		if isInt {
			return p.Int(a)
		}
	case TakesFloat:
		if isInt {
			f, err := IntToFloat(a)
			if err != nil {
				return "", err
			}
			return p.Float(f)
		}
		if kind == "float" {
			return p.Float(toFloat(value))
		}
	case TakesChar:
		if isInt {
			return p.CharCode(a)
		}
		if kind == "str" {
			return p.Char(value)
		}
	case TakesNothing:
		return "", p.Unsupported()
	}
	return "", p.WrongType(name)
}

func reprOf(arg string) string {
	switch kind, value, _ := strings.Cut(arg, ":"); kind {
	case "none":
		return "None"
	case "bool":
		s, _ := FormatBool(value == "1", "")
		return s
	case "float":
		return ReprFloat(toFloat(value))
	case "str":
		return Repr(value)
	default:
		return value
	}
}

func dictRepr(values []string) string {
	var items []string
	for i, v := range values {
		items = append(items, Repr([]string{"a", "b", "(c)", ""}[i])+": "+reprOf(v))
	}
	return "{" + strings.Join(items, ", ") + "}"
}

func TestTemplate(t *testing.T) {
	golden(t, "template", 1000, map[string]operation{
		"template": func(a args) []string { return str(fillIn(ParseTemplate(a.str(0)))) },
	})
}

// fillIn renders a template with the arguments that the table was made with:
// each is a path that records the accessors.
func fillIn(t Template) (string, error) {
	var b strings.Builder
	for _, piece := range t.Pieces {
		b.WriteString(piece.Literal)
		if piece.Field == nil {
			continue
		}
		s, err := fillField(piece.Field)
		if err != nil {
			return "", err
		}
		b.WriteString(s)
	}
	return b.String(), t.Err
}

func fillField(f *Field) (string, error) {
	path, err := walk(f)
	if err != nil {
		return "", err
	}
	if f.ConversionErr != nil {
		return "", f.ConversionErr
	}
	spec := f.Spec
	if f.Nested != nil {
		if spec, err = fillIn(*f.Nested); err != nil {
			return "", err
		}
	}
	switch f.Conversion {
	case 's':
		return FormatStr("s("+path+")", spec)
	case 'r':
		return FormatStr("r("+path+")一", spec)
	case 'a':
		return FormatStr(ASCIIOf("r("+path+")一"), spec)
	}
	if spec == "" {
		return path, nil
	}
	return "<" + path + "|" + spec + ">", nil
}

func walk(f *Field) (path string, err error) {
	path = f.Name
	switch {
	case f.Err != nil:
		return "", f.Err
	case f.Index > 2:
		return "", ReplacementIndexError(f.Index)
	case f.Index >= 0:
		path = strconv.FormatInt(f.Index, 10)
	case !strings.Contains("|a|b|a b|a]|-1|", "|"+path+"|"):
		return "", &Error{Type: "KeyError", Message: Repr(path)}
	}
	for _, a := range f.Accessors {
		switch {
		case a.Err != nil:
			return "", a.Err
		case !a.Item:
			path += "." + a.Name
		case a.Index >= 0:
			path += "[" + strconv.FormatInt(a.Index, 10) + "]"
		default:
			path += "[" + Repr(a.Name) + "]"
		}
	}
	return path, nil
}

func TestTime(t *testing.T) {
	fields := func(t Time) []any {
		return []any{t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Second, t.Weekday, t.YearDay, t.IsDST}
	}
	timeAt := func(a args, i int) Time {
		n := func(at int) int { return int(a.i64(i + at)) }
		return Time{a.i64(i), n(1), n(2), n(3), n(4), n(5), n(6), n(7), n(8)}
	}
	golden(t, "time", 7, map[string]operation{
		"gmtime": func(a args) []string {
			s := a.i64(0)
			broken, err := GMTime(s)
			if err == nil && s < 9e9 && s > -9e9 && TimeOf(s*1e9+999_999_999) != broken {
				t.Errorf("TimeOf and GMTime differ at %d s", s)
			}
			return ret(err, fields(broken)...)
		},
		"asctime": func(a args) []string { return str(Asctime(timeAt(a, 0))) },
		"ctime":   func(a args) []string { return ret(nil, Ctime(a.i64(0))) },
		"strftime": func(a args) []string {
			return str(Strftime(a.str(0), timeAt(a, 1)))
		},
		"seconds": func(a args) []string {
			return ret(nil, timeAt(append(a, "0", "1", "0"), 0).Seconds())
		},
	})
}
