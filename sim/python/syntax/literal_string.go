package syntax

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"racewalk/sim/plain"
)

// stringLiteral returns the value of a string or bytes literal.
func (p *parser) stringLiteral(t *token) *Constant {
	quote := strings.IndexAny(t.text, `'"`)
	prefix := strings.ToLower(t.text[:quote])
	body := t.text[quote:]
	n := 1
	if len(body) >= 6 && body[1] == body[0] && body[2] == body[0] {
		n = 3
	}
	body = body[n : len(body)-n]
	isBytes, raw := strings.Contains(prefix, "b"), strings.Contains(prefix, "r")

	v := Value{Kind: StrValue, Str: body}
	if isBytes {
		v.Kind = BytesValue
		if !isASCII(body) {
			p.failAt(t.span(), "bytes can only contain ASCII literal characters")
		}
	}
	if !raw {
		var fault string
		var unknown string
		if v.Str, unknown, fault = unescape(body, isBytes); fault != "" {
			p.failAt(t.span(), "%s", fault)
		}
		p.warnEscape(t, unknown)
	}
	return &Constant{Span: t.span(), Value: v}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// warnEscape notes that a literal has an escape that is none.
func (p *parser) warnEscape(t *token, unknown string) {
	if unknown == "" {
		return
	}
	kind := ""
	if unknown[1] >= '0' && unknown[1] <= '7' {
		kind = "octal "
	}
	at := t.span()
	w := Diagnostic{Line: at.Line, Col: at.Col, EndCol: at.Col, Kind: "SyntaxWarning", Message: "invalid " + kind + "escape sequence '" + unknown + "'"}
	if !slices.Contains(p.warnings, w) {
		p.warnings = append(p.warnings, w)
	}
}

// unescape decodes the escapes of a string's or, with isBytes, of a bytes
// literal. Unknown escapes stay as they are; the first is returned too. The fault
// is empty if there is none.
func unescape(body string, isBytes bool) (value, unknown, fault string) {
	i := strings.IndexByte(body, '\\')
	if i < 0 {
		return body, "", ""
	}
	u := unescaper{body: body, isBytes: isBytes}
	for ; i >= 0; i = strings.IndexByte(body[u.off:], '\\') {
		u.out.WriteString(body[u.off : u.off+i])
		u.off += i
		if fault := u.escape(); fault != "" {
			return "", "", fault
		}
	}
	u.out.WriteString(body[u.off:])
	return u.out.String(), u.unknown, ""
}

type unescaper struct {
	body    string
	isBytes bool
	off     int
	out     strings.Builder
	unknown string // the first escape that is none
}

var simpleEscapes = map[byte]string{
	'\n': "", '\\': "\\", '\'': "'", '"': "\"",
	'a': "\a", 'b': "\b", 'f': "\f", 'n': "\n", 'r': "\r", 't': "\t", 'v': "\v",
}

// escape decodes one escape, whose backslash is at off.
func (u *unescaper) escape() (fault string) {
	if u.off+1 == len(u.body) {
		u.out.WriteByte('\\') // before a replacement field of an f-string
		u.off++
		return ""
	}
	c := u.body[u.off+1]
	if text, ok := simpleEscapes[c]; ok {
		u.out.WriteString(text)
		u.off += 2
		return ""
	}
	switch {
	case '0' <= c && c <= '7':
		u.octal()
		return ""
	case c == 'x':
		return u.hex(2, "truncated \\xXX escape")
	case c == 'u' && !u.isBytes:
		return u.hex(4, "truncated \\uXXXX escape")
	case c == 'U' && !u.isBytes:
		return u.hex(8, "truncated \\UXXXXXXXX escape")
	case c == 'N' && !u.isBytes:
		return u.named()
	}
	if u.unknown == "" {
		_, n := utf8.DecodeRuneInString(u.body[u.off+1:])
		u.unknown = u.body[u.off : u.off+1+n]
	}
	u.out.WriteByte('\\')
	u.off++
	return ""
}

func (u *unescaper) octal() {
	n, end := 0, u.off+1
	for end < len(u.body) && end < u.off+4 && '0' <= u.body[end] && u.body[end] <= '7' {
		n = n*8 + int(u.body[end]-'0')
		end++
	}
	if n > 0xff && u.unknown == "" {
		u.unknown = u.body[u.off:end]
	}
	u.off = end
	u.put(rune(n))
}

// put writes a character, or a byte of a bytes literal.
func (u *unescaper) put(r rune) {
	if u.isBytes {
		u.out.WriteByte(byte(r))
		return
	}
	u.out.WriteRune(r)
}

// hex decodes an escape with a fixed number of hexadecimal digits.
func (u *unescaper) hex(digits int, truncated string) (fault string) {
	begin := u.off + 2
	end := begin
	for end < len(u.body) && end < begin+digits && isHexDigit(u.body[end]) {
		end++
	}
	if end < begin+digits {
		if u.isBytes {
			return plain.Sprintf("(value error) invalid \\x escape at position %d", u.off)
		}
		return u.unicodeError(end, truncated)
	}
	n, _ := strconv.ParseUint(u.body[begin:end], 16, 32)
	switch {
	case n > utf8.MaxRune:
		return u.unicodeError(end, "illegal Unicode character")
	case 0xD800 <= n && n <= 0xDFFF:
		return "surrogate escapes such as \\ud800 are not supported"
	}
	u.off = end
	u.put(rune(n))
	return ""
}

// named refuses \N{name}: the table of names would be most of the program.
func (u *unescaper) named() (fault string) {
	rest := u.body[u.off:]
	if !strings.HasPrefix(rest, "\\N{") {
		return u.unicodeError(u.off+2, "malformed \\N character escape")
	}
	n := strings.IndexByte(rest, '}')
	switch {
	case n < 0:
		return u.unicodeError(len(u.body), "malformed \\N character escape")
	case n == 3:
		return u.unicodeError(u.off+4, "malformed \\N character escape")
	}
	return "\\N{...} escapes are not supported; write the character itself or its \\u escape"
}

// unicodeError words a fault from the escape at off up to end. CPython counts
// the positions in a buffer that holds each non-ASCII character as ten.
func (u *unescaper) unicodeError(end int, what string) string {
	from := 0
	for _, r := range u.body[:u.off] {
		from++
		if r >= utf8.RuneSelf {
			from += len(`\U00000000`) - 1
		}
	}
	to := from + end - u.off - 1
	return plain.Sprintf("(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s", from, to, what)
}
