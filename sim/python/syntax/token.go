package syntax

// tokenKind is the class of a token.
type tokenKind uint8

const (
	tokEOF tokenKind = iota
	tokNewline
	tokIndent
	tokDedent
	tokName
	tokKeyword
	tokNumber
	tokString       // a whole string literal, prefix and quotes included
	tokFStringStart // prefix and opening quotes
	tokFStringText  // literal text of an f-string, escapes not yet decoded
	tokFStringEnd   // closing quotes
	tokFieldColon   // the colon before a format specification
	tokOp
	tokBad // the last token: scanning ended with scanner.bad
)

// token is one token. Its text is a slice of the source.
type token struct {
	kind       tokenKind
	text       string
	start, end Pos
	off        int // byte offset of text in the scanned source
	level      int // brackets that are open after the token
}

func (t *token) is(op string) bool { return t.kind == tokOp && t.text == op }

func (t *token) isKeyword(word string) bool { return t.kind == tokKeyword && t.text == word }

func (t *token) isName(name string) bool { return t.kind == tokName && t.text == name }

func (t *token) span() Span { return span(t.start, t.end) }

var keywords = map[string]bool{
	"False": true, "None": true, "True": true, "and": true, "as": true,
	"assert": true, "async": true, "await": true, "break": true, "class": true,
	"continue": true, "def": true, "del": true, "elif": true, "else": true,
	"except": true, "finally": true, "for": true, "from": true, "global": true,
	"if": true, "import": true, "in": true, "is": true, "lambda": true,
	"nonlocal": true, "not": true, "or": true, "pass": true, "raise": true,
	"return": true, "try": true, "while": true, "with": true, "yield": true,
}

// operators holds every operator of more than one character; "<>" is none of
// Python 3's, but CPython reads it as one token and so its errors span it.
var operators = map[string]bool{
	"**=": true, "//=": true, ">>=": true, "<<=": true, "...": true,
	"!=": true, "%=": true, "&=": true, "**": true, "*=": true, "+=": true,
	"-=": true, "->": true, "//": true, "/=": true, ":=": true, "<<": true,
	"<=": true, "<>": true, "==": true, ">=": true, ">>": true, "@=": true,
	"^=": true, "|=": true,
}
