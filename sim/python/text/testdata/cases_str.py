"""Cases for the methods of str that search, split, pad, slice and quote."""

# Characters with something special about them.
ALPHABET = ("aabbAB  \t\n\r\x0b\x0c\x1c\x1f\x85\xa0\u2028\u3000'\"\\_.-+09\x00\x7f\xe9\xdf\u0130\u0131"
            "\u03a3\u03c3\u03c2\u01c4\u01c5\u01c6\u0149\ufb01\u0661\xb2\xbd\u4e00\u0301\xad\u200b\U0001f600"
            "\U00010400\U00010428\ud800\udc80\ue000\uffff\U000e0001")
NONE = 10**30  # stands for no end


def word(rng, longest=12, alphabet=ALPHABET):
    return "".join(rng.choice(alphabet) for _ in range(rng.randrange(longest + 1)))


def bound(rng):
    return rng.choice([0, 0, 1, 2, 3, 5, 9, 100, -1, -2, -5, -100, 2**63 - 1, -(2**63)])


def ending(rng):
    return rng.choice([2**63 - 1, 2**63 - 1, bound(rng)])


def find(rng):
    functions = {name: getattr(str, name) for name in
                 ("find", "rfind", "index", "rindex", "count", "startswith", "endswith")}
    subjects = [("", ""), ("abc", ""), ("abcabc", "c"), ("aaaa", "aa"), ("aaa", "aaaa"), ("\u4e00a\u4e00", "\u4e00"),
                ("\U0001f600\U0001f600", "\U0001f600"), ("x", "\u4e00"), ("\xe9", "\xe9")]
    bounds = [(0, 2**63 - 1), (1, 2**63 - 1), (3, 2**63 - 1), (4, 2**63 - 1), (-1, 2**63 - 1), (-9, -1), (2, 1), (0, 0),
              (3, 3), (-(2**63), 2**63 - 1), (7, 7), (6, 6)]
    for name, function in functions.items():
        for s, sub in subjects:
            for start, end in bounds:
                yield name, function, (s, sub, start, end)
        for _ in range(150):
            s = word(rng, 10, "aab\u4e00\U0001f600")
            yield name, function, (s, word(rng, 2, "aab\u4e00\U0001f600"), bound(rng), ending(rng))
    for s, x in [("spam", "sp"), ("spam", "am"), ("spam", "spam"), ("spam", "spams"), ("spam", ""), ("", "a"), ("\xe9a\xe9", "\xe9")]:
        yield "removeprefix", str.removeprefix, (s, x)
        yield "removesuffix", str.removesuffix, (s, x)
    for s, old, new in [("aaaa", "a", "bb"), ("aaaa", "aa", ""), ("abc", "", "-"), ("", "", "-"), ("\u4e00\xe9", "", "\U0001f600"),
                        ("abc", "x", "y"), ("\xe9a\xe9", "\xe9", "e")]:
        for count in (-1, 0, 1, 2, 3, 100, -(2**63), 2**63 - 1):
            yield "replace", str.replace, (s, old, new, count)
    for _ in range(200):
        yield "replace", str.replace, (word(rng, 10, "aab\xe9"), word(rng, 2, "aab\xe9"), word(rng, 2), rng.randrange(-2, 5))


def split(rng):
    spaces = "ab \t\n\x0b\x1c\x85\xa0\u2003\u3000\u200b\xe9"
    for maxsplit in (-1, 0, 1, 2, 100):
        for s in ("", " ", "a", " a b  c ", "a  b", "\u3000a\u3000b\x1fc", "  "):
            yield "splitspace", lambda s, n: s.split(None, n), (s, maxsplit)
            yield "rsplitspace", lambda s, n: s.rsplit(None, n), (s, maxsplit)
        for s, sep in (("", ","), ("a", ","), (",a,,b,", ","), ("a", ""), ("aaa", "aa"), ("\u4e00,\u4e00", ","), ("a--b---c", "--")):
            yield "split", str.split, (s, sep, maxsplit)
            yield "rsplit", str.rsplit, (s, sep, maxsplit)
    for _ in range(200):
        n = rng.randrange(-1, 5)
        s = word(rng, 12, spaces)
        yield "splitspace", lambda s, n: s.split(None, n), (s, n)
        yield "rsplitspace", lambda s, n: s.rsplit(None, n), (s, n)
        s, sep = word(rng, 12, "aab,\u4e00"), word(rng, 2, "ab,\u4e00")
        yield "split", str.split, (s, sep, n)
        yield "rsplit", str.rsplit, (s, sep, n)
        yield "partition", str.partition, (s, sep)
        yield "rpartition", str.rpartition, (s, sep)
        yield "join", lambda sep, *items: sep.join(items), [sep] + [word(rng, 3) for _ in range(rng.randrange(5))]
    for c in "\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\x00 \xa0":
        for s in ("a%sb" % c, c, c + c, "a" + c):
            yield "splitlines", str.splitlines, (s, False)
            yield "splitlines", str.splitlines, (s, True)
    for _ in range(150):
        yield "splitlines", str.splitlines, (word(rng, 10, "ab\n\r\r\n\x0c\u2028\xe9"), rng.random() < 0.5)


def pad(rng):
    for s in ("", "ab", "abc", "\u4e00", "-1", "+", "-", "+-5", "\xe9\U0001f600", " -1"):
        for width in (-5, 0, 1, 2, 3, 4, 5, 6, 7, 12):
            for fill in (" ", "*", "\u4e00", "", "xy"):
                for name in ("center", "ljust", "rjust"):
                    if fill in " *" or width == 6:
                        yield name, getattr(str, name), (s, width, fill)
            yield "zfill", str.zfill, (s, width)
    for s in ("", "\t", "a\tb", "abcdefgh\ti", "\u4e00\tb", "a\n\tb", "a\r\tb", "ab\t\t", "\tab\tcd\n12345678\t9", "a\x0c\tb"):
        for size in (-1, 0, 1, 3, 4, 8, 20):
            yield "expandtabs", str.expandtabs, (s, size)
    for s in ("", "a", "ab\u4e00", "\U0001f600"):
        for n in (-(2**63), -1, 0, 1, 2, 7):
            yield "repeat", lambda s, n: s * n, (s, n)
    for s in ("\ud800", "\ud800\ud800", "a\ud800", "\ud800a", "\u3000", "\udfff\ud800"):
        for name in ("strip", "lstrip", "rstrip"):
            yield name, getattr(str, name), (s,)
            yield name + "chars", getattr(str, name), (s, "\ud800")
    for _ in range(200):
        s = word(rng, 8, "  \t\x1c\x85\u3000ab\u200b\xe9\ud800")
        chars = word(rng, 4, "ab\xe9 \ud800\u3000")
        for name in ("strip", "lstrip", "rstrip"):
            yield name, getattr(str, name), (s,)
            yield name + "chars", getattr(str, name), (s, chars)


def casing(rng):
    words = ["", "hello world", "HELLO World's", "they're bill's", "\u03a3", "A\u03a3", "A\u03a3.", "A\u03a3 b", "A\u03a3b", "A\u0301\u03a3\u0301",
             "\u03a3a", "\xdf\xdfx", "\u01c4a", "a\u01c4", "\u0130I\u0131i", "\ufb03X", "x1y", "1x", "\u0149a", "\u1f80", "\u1fb3\u1fb3",
             "\u2160\u2170", "\xaaB", "\u02b0b", "A\u03a3\u02b0", "A:\u03a3", ":\u03a3", "a\u00ad\u03a3\u00ad", "\U00010400\U00010428"]
    names = ("lower", "upper", "title", "capitalize", "swapcase", "casefold", "islower", "isupper", "istitle", "isspace",
             "isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isprintable", "isidentifier", "isascii")
    words += [word(rng, 6, "aBc1 .:'\u0301\u03a3\u03a3\u03c3\u01c5\u0130\xdf\u2160\xaa") for _ in range(250)]
    words += [word(rng, 3) for _ in range(150)]
    for s in words:
        for name in names:
            yield name, getattr(str, name), (s,)
    for s in ("_", "__x1", "1x", "x-y", "\xe9t\xe9", "x\u0301", "\u0301x", "\u2118", "x\xb7", "\xb7x", "a b", "\ud800"):
        yield "isidentifier", str.isidentifier, (s,)


def representation(rng):
    values = ["", "a", "'", '"', "'\"", "\\", "\n\r\t", "\x00\x1f\x7f", "\x80\xa0\xad\xff", "\u0300", "\u200b\u2028\u3000", "\ud800",
              "\udfff", "\uffff", "\U0001f600", "\U000e0001", "\U0010ffff", "\ue000", "\u0378", "it's", 'say "hi"']
    values += [word(rng, 8) for _ in range(250)]
    for s in values:
        yield "repr", repr, (s,)
        yield "ascii", ascii, (s,)
        yield "asciiof", lambda s: ascii(type("T", (), {"__repr__": lambda self: s})()), (s,)
    blobs = [b"", b"'", b'"', b"'\"", b"\\", b"\n\r\t", bytes(range(256))]
    blobs += [bytes(rng.choice(b"aZ '\"\\\n\x00\x7f\x80\xff") for _ in range(rng.randrange(8))) for _ in range(100)]
    for b in blobs:
        yield "reprbytes", repr, (b,)
    for i in (0, 65, 0x7F, 0x80, 0xD800, 0xDFFF, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, -1, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 10**30):
        yield "chr", chr, (i,)
    for s in ("", "a", "\xe9", "\ud800", "\U0001f600", "ab", "\u4e00\u4e00"):
        yield "ord", ord, (s,)
    for x, y, z in (("ab", "cd", ""), ("ab", "c", ""), ("", "", "xyz"), ("a\u4e00", "\U0001f600b", "c"), ("aa", "bc", "")):
        yield "maketrans", lambda x, y, z: str.maketrans(x, y, z) and translate_all(x + z, str.maketrans(x, y, z)), (x, y, z)
    for key in ("a", "\U0001f600", "", "ab"):
        yield "transkey", lambda key: list(str.maketrans({key: 1}))[0], (key,)
    for code in (0, 65, 0x10FFFF, 0x110000, -1):
        yield "translate", lambda s, code: s.translate({ord("b"): code, ord("c"): None, 0x4E00: "xyz"}), ("abc\u4e00\xe9b", code)


def translate_all(s, table):
    return "|".join(c.translate(table) for c in s)


def slices(rng):
    subjects = ["", "a", "abcdefgh", "\u4e00\xe9\U0001f600ab\ud800c"]
    numbers = [None, 0, 1, 2, 5, 7, 8, 9, 100, -1, -2, -7, -8, -9, -100, 2**63 - 1, -(2**63)]
    for s in subjects:
        for i in numbers:
            if i is not None:
                yield "at", lambda s, i: s[i], (s, i)
        for _ in range(180):
            parts = [rng.choice(numbers) for _ in range(2)] + [rng.choice([None, 1, 2, 3, -1, -2, -3, 0, 100, -100, 2**63 - 1, -(2**63)])]
            yield "slice", lambda s, *p: s[slice(*p)], [s] + parts
    for length in (0, 1, 7, 2**62):
        for _ in range(100):
            parts = [rng.choice(numbers + [10**30, -(10**30)]) for _ in range(2)] + [rng.choice([None, 1, 2, -1, -2, 0, 5, -7, 10**30, -(10**30)])]
            yield "indices", indices, [length] + parts
    for a, b in [(word(rng, 3, "ab\xe9\u4e00\U0001f600\ud800\uffff"), word(rng, 3, "ab\xe9\u4e00\U0001f600\ud800\uffff")) for _ in range(150)]:
        yield "compare", lambda a, b: (a > b) - (a < b), (a, b)
    for s in subjects + [word(rng, 6) for _ in range(50)]:
        yield "chars", list, (s,)
        yield "len", len, (s,)


def indices(length, start, stop, step):
    """What PySlice_Unpack and PySlice_AdjustIndices make of it."""
    def clamp(v):
        return v if v is None else max(-(2**63), min(v, 2**63 - 1))
    if step is not None:
        step = max(clamp(step), -(2**63) + 1)
    first, end, step = slice(clamp(start), clamp(stop), step).indices(length)
    return first, end, step, len(range(first, end, step))
