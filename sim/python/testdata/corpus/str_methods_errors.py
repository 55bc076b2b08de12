s = "Hello, World"
print(s.find("o"), s.find("o", 5), s.find("zz"), s.rfind("o"), s.index("W"), s.count("l"), s.count(""), s.replace("l", "L", 1), s.replace("", "-"), s.startswith(("H", "x")), s.endswith("d", 0, 5), s.swapcase(), s.center(20, "*"), s.ljust(15) + "|", s.rjust(15), s.zfill(15), "-5".zfill(4), s.partition(", "), s.rpartition("o"), s.split("l"), s.split("l", 1), s.rsplit("l", 1), s.split(), "a,b,,c".split(","), " a  b ".split(), "".split(), "".split(","), "a\nb\r\nc\n".splitlines(), "a\nb".splitlines(True))
print("abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate({97: "A", 98: None}), "%".join("abc"), "a-b".title(), "it's".title(), "ǆ".title(), "straße".upper(), "ÀÉ".lower(), "ß".casefold(), "abc".isalpha(), "12".isdigit(), "½".isnumeric(), "²".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "AB".isupper(), "ab".islower(), "a_1".isidentifier(), "1a".isidentifier(), "\x00".isprintable(), "abc".isascii(), "12".isdecimal(), "".isalpha())
print("abc".removeprefix("a"), "abc".removesuffix("c"), "xxabcxx".strip("x"), "  a ".lstrip() + "|", "abcba".rstrip("ab"), "a\tb".expandtabs(4), "abc".encode(), "é".encode("latin-1"), "abc" "def", "abc"[::-1], "abc"[5:], "abc"[-2:], "a" * 3, "a" in "abc", "" in "abc", "ab" < "abc" < "b", "a".__add__("b"), "abc".__len__(), "abc".__contains__("b"))
for f in [lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: s.split(""), lambda: s.split(5), lambda: s.join([1, 2]), lambda: s.join(5), lambda: s.replace("a"), lambda: s.replace(1, 2), lambda: s.startswith(5), lambda: s.startswith([]), lambda: s.center("x"), lambda: s.center(20, "ab"), lambda: s.find(5), lambda: s.count(), lambda: s.strip(5), lambda: s.encode("ascii2"), lambda: "é".encode("ascii"), lambda: b"\xe9".decode("utf-8"), lambda: b"\xe9".decode("ascii"), lambda: s[100], lambda: s["a"], lambda: s[1.5], lambda: s.__setitem__, lambda: s.partition(""), lambda: s.zfill("a"), lambda: s.translate(5), lambda: str.maketrans("a", "bc"), lambda: str.maketrans(5), lambda: s.expandtabs("x"), lambda: s.upper(1), lambda: s.splitlines(1, 2), lambda: str.upper(), lambda: str.upper(5), lambda: "".join("abc", "d"), lambda: s.format_map(), lambda: s.removeprefix(1), lambda: s.foo, lambda: s * 1.5, lambda: s + b"x", lambda: s % 5, lambda: "a" < 1, lambda: s.title(5), lambda: s.ljust()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s[0] = "J"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
print("é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"\xe9".decode("latin-1"))
print("a\\b", r"a\b", "\101\x41\u0041", "line\
continued", """tri"ple""", '''it's''', "tab\there", len("😀é"), "😀"[0], [c for c in "a😀"], "\a\b\f\v\0".encode(), "'" '"')
