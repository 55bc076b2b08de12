package text_test

import (
	"fmt"

	"racewalk/sim/python/text"
)

// A virtual machine renders "%-5s|%05.1f" % ("ab", 2.25) piece by piece.
func ExampleParsePercent() {
	out := ""
	for _, p := range text.ParsePercent("%-5s|%05.1f") {
		switch {
		case p.Literal != "":
			out += p.Literal
		case p.Takes() == text.TakesStr:
			s, _ := p.Str("ab")
			out += s
		case p.Takes() == text.TakesFloat:
			s, _ := p.Float(2.25)
			out += s
		}
	}
	fmt.Println(out)
	// Output: ab   |002.2
}

func ExampleFormatFloat() {
	s, _ := text.FormatFloat(1234567.891, ",.2f")
	fmt.Println(s)
	_, err := text.FormatFloat(1, "d")
	fmt.Println(err)
	// Output:
	// 1,234,567.89
	// ValueError: Unknown format code 'd' for object of type 'float'
}

func ExampleFind() {
	fmt.Println(text.Find("naïve café", "café", 0, 100))
	// Output: 6
}
