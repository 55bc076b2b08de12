"""Cases for str.encode and bytes.decode."""
from cases_str import word

ENCODINGS = ("utf-8", "ascii", "latin-1")
HANDLERS = ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "surrogatepass", "nonsense")
NAMES = ("UTF-8", "utf8", "U8", "utf_8", "Utf 8", "utf", "cp65001", "ASCII", "us-ascii", "646", "iso-ir-6", "ansi_x3.4-1968", "latin1",
         "Latin_1", "ISO-8859-1", "iso8859-1", "l1", "8859", "cp819", "ISO_8859-1", "nope", "", "utf--8", "-utf8", "u-8", "l-1", "__ascii__", "latin-1-", "iso 8859 1", "iso8859/1", "x.y")


def encode(s, encoding, errors):
    try:
        return s.encode(encoding, errors)
    except UnicodeEncodeError as e:
        return detail(e)


def decode(b, encoding, errors):
    try:
        return b.decode(encoding, errors)
    except UnicodeDecodeError as e:
        return detail(e)


def detail(e):
    return str(e), type(e).__name__, e.encoding, e.start, e.end, e.reason


def codecs(rng):
    strings = ["abc", "\xe9", "\u20ac", "a\u20ac\u4e00b\U0001f600", "\ud800", "a\ud800\udfffb", "\udc80\udcff", "\udc80\u4e00x", "\xff\u0100\u0101", "\U0010ffff"]
    strings += [word(rng, 6, "ab\x7f\x80\xe9\u0100\u4e00\ud800\udc80\udcff\ud7ff\ue000\U0001f600") for _ in range(25)]
    for s in strings:
        for encoding in ENCODINGS:
            for errors in HANDLERS:
                yield "encode", encode, (s, encoding, errors)
    bad = [b"abc", b"\xff", b"\x80", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2a", b"\xe2\x82", b"\xe2\x82a", b"\xe2a", b"\xe0\x9f\xbf",
           b"\xe0\xa0\x80", b"\xed\x9f\xbf", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\xa0", b"\xee\x80\x80", b"\xf0\x8f\xbf\xbf",
           b"\xf0\x90\x80\x80", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf0\x9f\x98a", b"\xf0\x9f", b"\xf0\x9fa", b"\xf0a", b"\xf4\x8f\xbf\xbf",
           b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"a\xffb\xfec", b"\xc3\xa9\xe9", b"\xe0", b"\xf4", b"\xed", b"\xed\xa0\x80\xed\xb0\x80"]
    bad += [bytes(rng.choice(b"a\x80\xa0\xbf\xc2\xe0\xe2\xed\xf0\xf4\x90\x8f") for _ in range(rng.randrange(1, 7))) for _ in range(40)]
    for b in bad:
        for encoding in ENCODINGS:
            for errors in HANDLERS:
                yield "decode", decode, (b, encoding, errors)
    for name in NAMES:
        yield "encode", encode, ("\xe9", name, "strict")
        yield "decode", decode, (b"\xc3\xa9", name, "strict")
        yield "decode", decode, (b"a", name, "nonsense")
