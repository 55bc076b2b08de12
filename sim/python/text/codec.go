package text

import (
	"strconv"
	"strings"
)

// A codec is one of the encodings that are supported.
type codec int

const (
	codecUTF8 codec = iota
	codecASCII
	codecLatin1
)

// codecNames are the names that error messages use.
var codecNames = [...]string{codecUTF8: "utf-8", codecASCII: "ascii", codecLatin1: "latin-1"}

// findCodec looks an encoding up by any of its names in Python; LookupError
// if there is none, NotImplementedError if it is one that Python has and this
// package has not.
func findCodec(name string) (codec, error) {
	switch normal := normalizeEncoding(name); normal {
	case "utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001":
		return codecUTF8, nil
	case "ascii", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986", "cp367", "csascii", "ibm367",
		"iso646_us", "iso_646.irv_1991", "iso_ir_6", "us", "us_ascii":
		return codecASCII, nil
	case "latin_1", "latin1", "latin", "l1", "8859", "iso8859", "iso8859_1", "iso_8859_1", "iso_8859_1_1987",
		"iso_ir_100", "cp819", "ibm819", "csisolatin1":
		return codecLatin1, nil
	default:
		for _, family := range []string{"utf", "cp", "windows_", "iso8859_", "iso_8859_", "iso2022", "latin", "mac", "koi8",
			"gb", "big5", "shift_jis", "sjis", "euc", "hz", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "mbcs"} {
			if strings.HasPrefix(normal, family) {
				return 0, &Error{Type: "NotImplementedError", Message: "the encoding " + name + " is not supported"}
			}
		}
		return 0, &Error{Type: "LookupError", Message: "unknown encoding: " + name}
	}
}

// normalizeEncoding makes lower case and one underscore of every run of
// punctuation but dots.
func normalizeEncoding(name string) string {
	var b []byte
	gap := false
	for i := 0; i < len(name); i++ {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != '.' && digitValue(c) > 35 {
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, '_')
		}
		gap = false
		b = append(b, c)
	}
	return string(b)
}

// Encode returns s.encode(encoding, errors) as raw bytes. Encodings: UTF-8,
// ASCII and Latin-1 by all their names. Error handlers: strict, ignore,
// replace, xmlcharrefreplace, backslashreplace, surrogateescape and
// surrogatepass.
func Encode(s, encoding, errors string) (string, error) {
	c, err := findCodec(encoding)
	if err != nil || IsASCII(s) {
		return s, err
	}
	b := make([]byte, 0, len(s))
	index := 0 // of the character at s[at]
	for at := 0; at < len(s); {
		r, size := decode(s[at:])
		if c.has(r) {
			b = c.append(b, r)
			at += size
			index++
			continue
		}
		// Neighbours that can't be encoded are handled together.
		var bad []rune
		for at < len(s) {
			if r, size = decode(s[at:]); c.has(r) {
				break
			}
			bad = append(bad, r)
			at += size
		}
		if b, err = c.encodeBad(b, bad, index, errors); err != nil {
			return "", err
		}
		index += len(bad)
	}
	return string(b), nil
}

func (c codec) has(r rune) bool {
	switch c {
	case codecASCII:
		return r < 0x80
	case codecLatin1:
		return r < 0x100
	}
	return !isSurrogate(r)
}

func (c codec) append(b []byte, r rune) []byte {
	if c == codecUTF8 {
		return appendPoint(b, r)
	}
	return append(b, byte(r))
}

// encodeBad adds what the error handler makes of the characters bad, the
// first of which has the given index.
func (c codec) encodeBad(b []byte, bad []rune, index int, errors string) ([]byte, error) {
	for i, r := range bad {
		switch {
		case errors == "ignore":
		case errors == "replace":
			b = append(b, '?')
		case errors == "xmlcharrefreplace":
			b = append(strconv.AppendInt(append(b, "&#"...), int64(r), 10), ';')
		case errors == "backslashreplace":
			b = appendHex(b, r)
		case errors == "surrogateescape" && r >= 0xDC80 && r <= 0xDCFF:
			b = append(b, byte(r))
		case errors == "surrogatepass" && c == codecUTF8:
			b = appendPoint(b, r)
		default:
			if err := checkHandler(errors); err != nil {
				return nil, err
			}
			return nil, c.encodeError(bad[i:], index+i)
		}
	}
	return b, nil
}

// checkHandler says whether there is an error handler of the name.
func checkHandler(errors string) error {
	switch errors {
	case "strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "surrogatepass":
		return nil
	case "namereplace":
		return &Error{Type: "NotImplementedError", Message: "the error handler namereplace is not supported"}
	}
	return &Error{Type: "LookupError", Message: "unknown error handler name '" + errors + "'"}
}

func (c codec) encodeError(bad []rune, index int) error {
	fault := &CodecFault{Encoding: codecNames[c], Start: index, End: index + len(bad)}
	switch c {
	case codecUTF8:
		fault.Reason = "surrogates not allowed"
	case codecASCII:
		fault.Reason = "ordinal not in range(128)"
	case codecLatin1:
		fault.Reason = "ordinal not in range(256)"
	}
	what := "character '" + string(appendHex(nil, bad[0])) + "'"
	if len(bad) > 1 {
		what = "characters"
	}
	return fault.error("UnicodeEncodeError", "encode", what)
}

// error makes the exception, whose message names what could not be coded.
func (f *CodecFault) error(class, verb, what string) error {
	position := strconv.Itoa(f.Start)
	if f.End-f.Start > 1 {
		position += "-" + strconv.Itoa(f.End-1)
	}
	return &Error{Type: class, Codec: f, Message: "'" + f.Encoding + "' codec can't " + verb + " " + what +
		" in position " + position + ": " + f.Reason}
}

// Decode returns data.decode(encoding, errors), data being raw bytes.
// Encodings are those of Encode; error handlers: strict, ignore, replace,
// backslashreplace, surrogateescape and surrogatepass.
func Decode(data, encoding, errors string) (string, error) {
	c, err := findCodec(encoding)
	if err != nil || IsASCII(data) {
		return data, err
	}
	b := make([]byte, 0, len(data))
	for at := 0; at < len(data); {
		r, size, reason := c.decode(data[at:])
		if reason == "" {
			b = appendPoint(b, r)
		} else if b, size, err = c.decodeBad(b, data, at, size, reason, errors); err != nil {
			return "", err
		}
		at += size
	}
	return string(b), nil
}

// decode returns the first character of data and its size; or a reason why
// there is none, and how many bytes are to blame.
func (c codec) decode(data string) (r rune, size int, reason string) {
	switch {
	case c == codecUTF8:
		return decodeUTF8(data)
	case c == codecASCII && data[0] >= 0x80:
		return 0, 1, "ordinal not in range(128)"
	}
	return rune(data[0]), 1, ""
}

// decodeUTF8 blames the bytes that are a proper beginning of a character.
func decodeUTF8(data string) (r rune, size int, reason string) {
	lead := data[0]
	if lead < 0x80 {
		return rune(lead), 1, ""
	}
	// The second byte has a narrower range after some leads: no overlong
	// forms, no surrogates, nothing beyond U+10FFFF.
	low, high := byte(0x80), byte(0xBF)
	switch {
	case lead < 0xC2 || lead > 0xF4:
		return 0, 1, "invalid start byte"
	case lead < 0xE0:
		size, r = 2, rune(lead&0x1F)
	case lead < 0xF0:
		size, r = 3, rune(lead&0x0F)
	default:
		size, r = 4, rune(lead&0x07)
	}
	switch lead {
	case 0xE0:
		low = 0xA0
	case 0xED:
		high = 0x9F
	case 0xF0:
		low = 0x90
	case 0xF4:
		high = 0x8F
	}
	for i := 1; i < size; i++ {
		if i >= len(data) {
			return 0, i, "unexpected end of data"
		}
		if data[i] < low || data[i] > high {
			return 0, i, "invalid continuation byte"
		}
		r = r<<6 | rune(data[i]&0x3F)
		low, high = 0x80, 0xBF
	}
	return r, size, ""
}

// decodeBad adds what the error handler makes of the size bytes at data[at],
// and returns how many it has dealt with.
func (c codec) decodeBad(b []byte, data string, at, size int, reason, errors string) ([]byte, int, error) {
	bad := data[at : at+size]
	switch errors {
	case "ignore":
		return b, size, nil
	case "replace":
		return appendPoint(b, 0xFFFD), size, nil
	case "backslashreplace":
		for i := range bad {
			b = appendHex(b, rune(bad[i]))
		}
		return b, size, nil
	case "surrogateescape":
		for i := range bad {
			b = appendPoint(b, 0xDC00|rune(bad[i]))
		}
		return b, size, nil
	case "surrogatepass":
		if r, size := decode(data[at:]); c == codecUTF8 && size == 3 && isSurrogate(r) {
			return appendPoint(b, r), size, nil
		}
	case "xmlcharrefreplace":
		return nil, 0, typeError("don't know how to handle UnicodeDecodeError in error callback")
	}
	if err := checkHandler(errors); err != nil {
		return nil, 0, err
	}
	fault := &CodecFault{Encoding: codecNames[c], Reason: reason, Start: at, End: at + size}
	what := "byte 0x" + string(appendHex(nil, rune(bad[0]))[2:])
	if size > 1 {
		what = "bytes"
	}
	return nil, 0, fault.error("UnicodeDecodeError", "decode", what)
}
