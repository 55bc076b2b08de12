package text

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// A codec is one of the encodings that are supported.
type codec int

const (
	codecUTF8 codec = iota
	codecASCII
	codecLatin1
	codecCP1252
	codecUTF16LE
	codecUTF16BE
	codecUTF32LE
	codecUTF32BE
	codecUTF8Sig // UTF-8 behind a byte order mark
	codecUTF16   // little endian behind a byte order mark
	codecUTF32   // likewise
)

// codecNames are the names that error messages use.
var codecNames = [...]string{codecUTF8: "utf-8", codecASCII: "ascii", codecLatin1: "latin-1", codecCP1252: "charmap",
	codecUTF16LE: "utf-16-le", codecUTF16BE: "utf-16-be", codecUTF32LE: "utf-32-le", codecUTF32BE: "utf-32-be",
	codecUTF8Sig: "utf-8", codecUTF16: "utf-16", codecUTF32: "utf-32"}

// cp1252 are the characters of the bytes from 0x80 to 0x9F; 0 for none.
var cp1252 = [32]rune{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178}

// unit returns how many bytes a code unit takes, and whether its first is the
// highest.
func (c codec) unit() (size int, big bool) {
	switch c {
	case codecUTF16, codecUTF16LE, codecUTF16BE:
		return 2, c == codecUTF16BE
	case codecUTF32, codecUTF32LE, codecUTF32BE:
		return 4, c == codecUTF32BE
	}
	return 1, false
}

// mark returns the byte order mark that text begins with, "" for none.
func (c codec) mark() string {
	switch c {
	case codecUTF8Sig:
		return "\xef\xbb\xbf"
	case codecUTF16:
		return "\xff\xfe"
	case codecUTF32:
		return "\xff\xfe\x00\x00"
	}
	return ""
}

// unmark returns the text behind its byte order mark, and in what it is.
func (c codec) unmark(data string) (codec, string) {
	little, big := codecUTF16LE, codecUTF16BE
	if c == codecUTF32 {
		little, big = codecUTF32LE, codecUTF32BE
	}
	switch c {
	case codecUTF8Sig:
		return codecUTF8, strings.TrimPrefix(data, c.mark())
	case codecUTF16, codecUTF32:
		if rest, ok := strings.CutPrefix(data, c.mark()); ok {
			return little, rest
		}
		if rest, ok := strings.CutPrefix(data, "\xfe\xff"); ok && c == codecUTF16 {
			return big, rest
		}
		if rest, ok := strings.CutPrefix(data, "\x00\x00\xfe\xff"); ok && c == codecUTF32 {
			return big, rest
		}
		return little, data
	}
	return c, data
}

// InBytes reports whether an encoding is one whose ASCII characters are single bytes.
func InBytes(encoding string) bool {
	c, err := findCodec(encoding)
	size, _ := c.unit()
	return err != nil || size == 1
}

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
	case "cp1252", "1252", "windows_1252":
		return codecCP1252, nil
	case "utf_8_sig", "utf8_sig":
		return codecUTF8Sig, nil
	case "utf_16", "utf16", "u16":
		return codecUTF16, nil
	case "utf_16_le", "utf_16le", "unicodelittleunmarked":
		return codecUTF16LE, nil
	case "utf_16_be", "utf_16be", "unicodebigunmarked":
		return codecUTF16BE, nil
	case "utf_32", "utf32", "u32":
		return codecUTF32, nil
	case "utf_32_le", "utf_32le":
		return codecUTF32LE, nil
	case "utf_32_be", "utf_32be":
		return codecUTF32BE, nil
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
// UTF-16, UTF-32, ASCII, Latin-1 and Windows-1252 by all their names. Error handlers: strict, ignore,
// replace, xmlcharrefreplace, backslashreplace, surrogateescape and
// surrogatepass.
func Encode(s, encoding, errors string) (string, error) {
	c, err := findCodec(encoding)
	size, _ := c.unit()
	if err != nil || IsASCII(s) && size == 1 {
		return c.mark() + s, err
	}
	b := append(make([]byte, 0, len(s)), c.mark()...)
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
	case codecCP1252:
		return r < 0x80 || r >= 0xA0 && r < 0x100 || slices.Contains(cp1252[:], r)
	}
	return !isSurrogate(r)
}

func (c codec) append(b []byte, r rune) []byte {
	switch c {
	case codecUTF8, codecUTF8Sig:
		return appendPoint(b, r)
	case codecCP1252:
		if i := slices.Index(cp1252[:], r); i >= 0 && r >= 0x80 {
			r = rune(0x80 + i)
		}
	}
	switch size, big := c.unit(); {
	case size == 4 && big:
		return append(b, 0, byte(r>>16), byte(r>>8), byte(r))
	case size == 4:
		return append(b, byte(r), byte(r>>8), byte(r>>16), 0)
	case size == 2 && r >= 0x10000:
		high, low := utf16.EncodeRune(r)
		return c.append(c.append(b, high), low)
	case size == 2 && big:
		return append(b, byte(r>>8), byte(r))
	case size == 2:
		return append(b, byte(r), byte(r>>8))
	}
	return append(b, byte(r))
}

// appendASCII adds ASCII text.
func (c codec) appendASCII(b []byte, s string) []byte {
	for i := range len(s) {
		b = c.append(b, rune(s[i]))
	}
	return b
}

// encodeBad adds what the error handler makes of the characters bad, the
// first of which has the given index.
func (c codec) encodeBad(b []byte, bad []rune, index int, errors string) ([]byte, error) {
	for i, r := range bad {
		switch {
		case errors == "ignore":
		case errors == "replace":
			b = c.append(b, '?')
		case errors == "xmlcharrefreplace":
			b = c.appendASCII(b, "&#"+strconv.Itoa(int(r))+";")
		case errors == "backslashreplace":
			b = c.appendASCII(b, string(appendHex(nil, r)))
		case errors == "surrogateescape" && r >= 0xDC80 && r <= 0xDCFF:
			b = append(b, byte(r))
		case errors == "surrogatepass" && c != codecASCII && c != codecLatin1 && c != codecCP1252:
			b = c.append(b, r)
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
	case codecASCII:
		fault.Reason = "ordinal not in range(128)"
	case codecLatin1:
		fault.Reason = "ordinal not in range(256)"
	case codecCP1252:
		fault.Reason = "character maps to <undefined>"
	default:
		fault.Reason = "surrogates not allowed"
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
	c, rest := c.unmark(data)
	size, _ := c.unit()
	if err != nil || IsASCII(rest) && size == 1 {
		return rest, err
	}
	b := make([]byte, 0, len(data))
	for at := len(data) - len(rest); at < len(data); {
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
	case c == codecCP1252 && data[0] >= 0x80 && data[0] < 0xA0:
		if r = cp1252[data[0]-0x80]; r == 0 {
			return 0, 1, "character maps to <undefined>"
		}
		return r, 1, ""
	}
	size, big := c.unit()
	if size == 1 {
		return rune(data[0]), 1, ""
	}
	if len(data) < size {
		return 0, len(data), "truncated data"
	}
	r = unitOf(data[:size], big)
	switch {
	case size == 4 && isSurrogate(r):
		return 0, 4, "code point in surrogate code point range(0xd800, 0xe000)"
	case size == 4 && (r < 0 || r > 0x10FFFF):
		return 0, 4, "code point not in range(0x110000)"
	case size == 4 || !isSurrogate(r):
		return r, size, ""
	case r >= 0xDC00:
		return 0, 2, "illegal encoding"
	case len(data) < 4:
		return 0, len(data), "unexpected end of data"
	}
	if r = utf16.DecodeRune(r, unitOf(data[2:4], big)); r == 0xFFFD {
		return 0, 2, "illegal UTF-16 surrogate"
	}
	return r, 4, ""
}

// unitOf is the number that the bytes of a code unit are.
func unitOf(unit string, big bool) (r rune) {
	for i := range len(unit) {
		b := unit[i]
		if !big {
			b = unit[len(unit)-1-i]
		}
		r = r<<8 | rune(b)
	}
	return r
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
