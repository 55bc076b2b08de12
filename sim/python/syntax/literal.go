package syntax

import (
	"strconv"
	"strings"

	"racewalk/sim/bigint"
)

// maxDigits is how many digits a decimal integer may have: converting more
// takes quadratic time. CPython has the same limit.
const maxDigits = 4300

// number returns the value of a number.
func (p *parser) number(t *token) Value {
	text := strings.ReplaceAll(t.text, "_", "")
	last := text[len(text)-1] | 0x20
	radix := len(text) > 1 && text[0] == '0' && strings.IndexByte("xXoObB", text[1]) >= 0
	switch {
	case radix:
		return p.integer(t, text)
	case last == 'j':
		f, _ := strconv.ParseFloat(text[:len(text)-1], 64)
		return Value{Kind: ComplexValue, Float: f}
	case strings.ContainsAny(text, ".eE"):
		// Out of range, ParseFloat returns an infinity, as Python does.
		f, _ := strconv.ParseFloat(text, 64)
		return Value{Kind: FloatValue, Float: f}
	}
	text = strings.TrimLeft(text, "0")
	if text == "" {
		return Value{Kind: IntValue}
	}
	if len(text) > maxDigits {
		p.failAt(t.span(), "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
			"use sys.set_int_max_str_digits() to increase the limit - "+
			"Consider hexadecimal for huge integer literals to avoid decimal conversion limits.", maxDigits, len(text))
	}
	return p.integer(t, text)
}

// integer converts text, with a prefix where it is not decimal.
func (p *parser) integer(t *token, text string) Value {
	if n, err := strconv.ParseInt(text, 0, 64); err == nil {
		return Value{Kind: IntValue, Int: n}
	}
	base := 10
	if text[0] == '0' {
		switch text[1] | 0x20 {
		case 'x':
			base = 16
		case 'o':
			base = 8
		case 'b':
			base = 2
		}
		text = text[2:]
	}
	n, ok := bigint.Parse(text, base)
	if !ok {
		panic("syntax: scanned an integer that has no value: " + t.text)
	}
	return Value{Kind: IntValue, Big: n}
}
