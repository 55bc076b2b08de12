package regex

// Flags are those of module re, with its numbers.
type Flags int

// The flags.
const (
	IgnoreCase Flags = 2
	Locale     Flags = 4
	Multiline  Flags = 8
	DotAll     Flags = 16
	Unicode    Flags = 32
	Verbose    Flags = 64
	ASCII      Flags = 256

	typeFlags = ASCII | Locale | Unicode
)

var inlineFlags = map[rune]Flags{'i': IgnoreCase, 'L': Locale, 'm': Multiline, 's': DotAll, 'x': Verbose, 'a': ASCII, 'u': Unicode}

// Error is what is wrong with a pattern. Pos is the index of the character at
// fault, or −1.
type Error struct {
	Msg string
	Pos int
	// Value is set where re raises a ValueError, and Overflow an OverflowError,
	// instead of re.error.
	Value, Overflow bool
}

func (e *Error) Error() string { return e.Msg }
