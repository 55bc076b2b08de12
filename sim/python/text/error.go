package text

// Error is a Python exception that a function of this package raises.
type Error struct {
	Type    string // the exception's class name, such as "ValueError"
	Message string // str(exception)
	// Codec is set for UnicodeEncodeError and UnicodeDecodeError only.
	Codec *CodecFault
}

// CodecFault holds the attributes of a UnicodeError.
type CodecFault struct {
	Encoding string // such as "utf-8"
	Reason   string // such as "invalid start byte"
	// The offending part: code points of a str that is encoded, bytes of
	// what is decoded. End is exclusive.
	Start, End int
}

// Error returns the exception as the last line of a traceback shows it.
func (e *Error) Error() string {
	if e.Message == "" {
		return e.Type
	}
	return e.Type + ": " + e.Message
}

func valueError(message string) *Error    { return &Error{Type: "ValueError", Message: message} }
func typeError(message string) *Error     { return &Error{Type: "TypeError", Message: message} }
func indexError(message string) *Error    { return &Error{Type: "IndexError", Message: message} }
func overflowError(message string) *Error { return &Error{Type: "OverflowError", Message: message} }
func zeroDivision(message string) *Error {
	return &Error{Type: "ZeroDivisionError", Message: message}
}

// MaxLen is the size in bytes of the longest str or bytes that a function
// makes; beyond it there is a MemoryError.
const MaxLen = 1 << 26

// MaxBits is the size in bits of the largest int that a function makes;
// beyond it there is a MemoryError.
const MaxBits = 1 << 23

var errMemory = &Error{Type: "MemoryError"}
