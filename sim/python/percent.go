package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
)

// percent does template % args for a str or bytes; the two are on the stack. What
// needs Python code for an argument goes through the prelude.
func (v *vm) percent(template, args Value) bool {
	p := &percentFormatter{vm: v, args: args, plain: true}
	source := v.str(template)
	if template.Kind == kBytes {
		p.bytes = true
		source = widen(source)
	}
	s, err := p.format(source)
	switch {
	case !p.plain:
		v.sp -= 2
		return v.callPrelude("_percent", thenPush, 0, template, args)
	case p.failed:
		return false
	case err != nil:
		return v.failText(err)
	}
	v.sp--
	if p.bytes {
		v.stack[v.sp-1] = v.bytes(narrow(s))
	} else {
		v.stack[v.sp-1] = v.text(s)
	}
	return true
}

type percentFormatter struct {
	*vm
	args   Value
	bytes  bool
	plain  bool // no Python code was needed
	failed bool // v.exc is set
	list   text.PercentArgs
	found  Value // under the last key
	// shown replaces the strs of arguments that need Python code, in the order in
	// which they come; used when the prelude has got them.
	shown []Value
	// missing collects those arguments, with their conversion, instead of stopping.
	missing []Value
	collect bool
}

func (p *percentFormatter) format(source string) (string, error) {
	w := p.unwrapped(p.args)
	n := int64(-1)
	if p.isType(w, tTuple) {
		n = int64(len(p.slots(w)))
	}
	mapping := p.isMapping(w) || p.hasMethod(p.args, "__getitem__") && n < 0
	p.list = text.NewPercentArgs(n, mapping)
	var b []byte
	for _, piece := range text.ParsePercent(source) {
		if piece.Conversion == 0 && piece.Err == nil {
			b = append(b, piece.Literal...)
			continue
		}
		s, err := p.piece(&piece)
		if err != nil || !p.plain || p.failed {
			return "", err
		}
		b = append(b, s...)
	}
	err := p.list.Done()
	if err != nil && p.bytes {
		err = &text.Error{Type: "TypeError", Message: "not all arguments converted during bytes formatting"}
	}
	return string(b), err
}

// isMapping reports whether the right operand counts as one: whatever has items
// by key, but for tuples and strings.
func (p *percentFormatter) isMapping(x Value) bool {
	if x.Kind == kBytes || p.isType(x, tByteArray) {
		return !p.bytes
	}
	return p.isType(x, tDict) || p.isType(x, tList) || p.isType(x, tRange) || p.isType(x, tDeque) || p.isType(x, tMapProxy)
}

// next returns the next argument.
func (p *percentFormatter) next() (Value, error) {
	source, i, err := p.list.Next()
	if err != nil {
		return unset, err
	}
	switch source {
	case text.FromTuple:
		return p.slots(p.unwrapped(p.args))[i], nil
	case text.FromKey:
		return p.found, nil
	}
	return p.args, nil
}

func (p *percentFormatter) piece(piece *text.PercentPiece) (string, error) {
	if piece.HasKey {
		name, err := p.list.Key(piece)
		if err != nil {
			return "", err
		}
		if p.isType(p.args, tInstance) && (p.hasMethod(p.args, "__getitem__") || p.hasMethod(p.args, "__missing__")) {
			p.plain = p.collect
			return "", nil
		}
		key := p.vm.text(name)
		if p.bytes {
			key = p.vm.bytes(narrow(name))
		}
		x, ok := p.item(p.args, key)
		if !ok {
			p.failed = true
			return "", nil
		}
		p.found = x
		p.list.Keyed()
	}
	if err := p.stars(piece); err != nil {
		return "", err
	}
	if piece.Err != nil {
		return "", piece.Err
	}
	if piece.Conversion == 'b' && p.bytes {
		piece.Conversion = 's'
	}
	x, err := p.next()
	if err != nil {
		return "", err
	}
	return p.value(piece, x)
}

// stars takes the width and the precision from the arguments.
func (p *percentFormatter) stars(piece *text.PercentPiece) error {
	for _, star := range []struct {
		is  bool
		set func(text.Int) error
	}{{piece.WidthStar, piece.SetWidth}, {piece.PrecisionStar, piece.SetPrecision}} {
		if !star.is {
			continue
		}
		x, err := p.next()
		if err != nil {
			return err
		}
		if x = p.unwrapped(x); !isInt(x) && x.Kind != machine.Big {
			return text.StarError()
		}
		if err := star.set(p.toInt(x)); err != nil {
			return err
		}
	}
	return nil
}

func (p *percentFormatter) value(piece *text.PercentPiece, x Value) (string, error) {
	y := p.unwrapped(x)
	whole := isInt(y) || y.Kind == machine.Big
	switch piece.Takes() {
	case text.TakesStr:
		return p.shownAs(piece, x)
	case text.TakesInt:
		decimal := strings.IndexByte("diu", byte(piece.Conversion)) >= 0
		switch {
		case whole:
			return piece.Int(p.toInt(y))
		case y.Kind == machine.Float && decimal:
			n, err := text.FloatToInt(y.Float())
			if err != nil {
				return "", err
			}
			return piece.Int(n)
		}
		switch {
		case decimal && (p.hasMethod(x, "__int__") || p.hasMethod(x, "__index__")):
			return p.converted(piece, x, "int")
		case p.hasMethod(x, "__index__"):
			return p.converted(piece, x, "index")
		}
	case text.TakesFloat:
		if isNumber(y) {
			f := p.toFloat(y)
			if y.Kind == machine.Big {
				if _, err := text.IntToFloat(p.toInt(y)); err != nil {
					return "", err
				}
			}
			return piece.Float(f)
		}
		if p.hasMethod(x, "__float__") || p.hasMethod(x, "__index__") {
			return p.converted(piece, x, "float")
		}
	case text.TakesChar:
		switch {
		case whole:
			return piece.CharCode(p.toInt(y))
		case y.Kind == machine.Text:
			return piece.Char(p.str(y))
		case y.Kind == kBytes && p.bytes:
			return piece.Char(widen(p.str(y)))
		}
	case text.TakesNothing:
		return "", piece.Unsupported()
	}
	return "", piece.WrongType(p.typeName(x))
}

// shownAs renders the conversions s, r and a.
func (p *percentFormatter) shownAs(piece *text.PercentPiece, x Value) (string, error) {
	var s string
	plain := true
	switch {
	case p.bytes && piece.Conversion == 's':
		b, ok := p.raw(x)
		if !ok {
			return "", &text.Error{Type: "TypeError", Message: "%b requires a bytes-like object, or an object that implements __bytes__, not '" + p.typeName(x) + "'"}
		}
		return piece.Str(widen(b))
	case piece.Conversion == 's':
		s, plain = p.strOf(x)
	default:
		s, plain = p.repr(x)
	}
	if !plain {
		return p.converted(piece, x, string(piece.Conversion))
	}
	if piece.Conversion == 'a' {
		s = text.ASCIIOf(s)
	}
	return piece.Str(s)
}

// converted renders an argument that Python code must convert first: what the
// prelude has made of it, if it has.
func (p *percentFormatter) converted(piece *text.PercentPiece, x Value, how string) (string, error) {
	if p.collect {
		p.missing = append(p.missing, p.newTuple(x, p.vm.text(how)))
		return "", nil
	}
	if len(p.shown) == 0 {
		p.plain = false
		return "", nil
	}
	y := p.shown[0]
	p.shown = p.shown[1:]
	switch how {
	case "int", "index":
		return piece.Int(p.toInt(y))
	case "float":
		return piece.Float(y.Float())
	case "a":
		return piece.Str(text.ASCIIOf(p.str(y)))
	}
	return piece.Str(p.str(y))
}

// The prelude's part: it gets the arguments that need Python code, converts them
// and hands them back.
func init() {
	hidden("_percent_missing", "template, args", func(c *call) Value {
		p := &percentFormatter{vm: c.vm, args: c.args[1], plain: true, collect: true, bytes: c.args[0].Kind == kBytes}
		source := c.str(c.args[0])
		if p.bytes {
			source = widen(source)
		}
		// An error will come again, in its place.
		p.format(source)
		c.vm.exc = unset
		return c.newList(p.missing...)
	})
	hidden("_percent_with", "template, args, shown", func(c *call) Value {
		p := &percentFormatter{vm: c.vm, args: c.args[1], plain: true, bytes: c.args[0].Kind == kBytes}
		p.shown = append(p.shown, c.slots(c.args[2])...)
		source := c.str(c.args[0])
		if p.bytes {
			source = widen(source)
		}
		s, err := p.format(source)
		switch {
		case p.failed:
			return c.thrown()
		case err != nil:
			return c.fault(err)
		case !p.plain:
			return c.raise(typeError, "format requires a mapping of a built-in type")
		case p.bytes:
			return c.bytes(narrow(s))
		}
		return c.text(s)
	})
}
