import re

m = re.match(r"(\w+) (\w+)", "Isaac Newton, physicist")
print(m, m.group(), m.group(0), m.group(1, 2), m[2], m.groups())
print(m.start(), m.end(), m.span(), m.start(2), m.end(2), m.span(1), m.pos, m.endpos, m.string, m.re)
print(m.lastindex, m.lastgroup, m.regs, bool(m))
print(re.match("b", "ab"), re.search("b", "ab"), re.fullmatch("a", "ab"), re.fullmatch("ab?", "ab"))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?", "2024-05 x")
print(m.groupdict(), m.groupdict("none"), m.groups(), m.groups("-"), m["year"], m.group("month", "day"), m.lastgroup)
print(m.span("day"), m.start("day"), m.end("day"), m.expand(r"\2/\g<year>/\g<3>|\g<0>"))
for bad in 4, "nope", -1:
    try:
        m.group(bad)
    except IndexError as e:
        print(type(e).__name__, e)

p = re.compile(r"a+(b)?")
print(p, p.pattern, p.flags, p.groups, p.groupindex, repr(p.flags))
print(p.match("xaab", 1), p.match("xaab"), p.search("xaab", 2, 3), p.fullmatch("xaab", 1, 3), p.match("aab", -5, 100))
print(re.compile("^b").match("ab", 1), re.compile("b$").search("abc", 0, 2), re.compile("(?<=a)b").match("ab", 1))
print(re.compile("a") is re.compile("a"), re.compile("a") == re.compile("a"), re.compile("a", re.I) == re.compile("a"))
print(re.compile(p) is p, hash(re.compile("a")) == hash(re.compile("a")))

text = "He was carefully disguised but captured quickly by police."
print(re.findall(r"\w+ly\b", text))
for m in re.finditer(r"\w+ly\b", text):
    print("%02d-%02d: %s" % (m.start(), m.end(), m.group(0)))
print(re.findall(r"(\w)(\d)?", "a1b"), re.findall(r"(\w)\d?", "a1b"), re.findall("", "ab"), re.findall("x*", "axb"))
print(re.findall(rb"\d+", b"1 22 333"), re.search(b"(b)", b"abc").groups(), re.findall(r"\d", "1٣²"), re.findall(r"(?a)\d", "1٣²"))
print([m.span() for m in re.finditer(r"a|", "aba")], next(re.finditer("z", "abc"), None))
if m := re.search(r"(\d+)", "abc 42"):
    print(int(m[1]) + 1)
match re.match("(a)(b)", "ab").groups():
    case (x, y):
        print(x, y)
log = """10:01 ERROR disk full
10:02 INFO ok
10:03 ERROR net down"""
print(re.findall(r"^(\S+) ERROR (.*)$", log, re.M), re.findall(r"ERROR.*down", log, re.S) != [], re.findall("^10", log))
email = re.compile(r"""
    (?P<user>[\w.+-]+)   # who
    @
    (?P<host>[\w-]+\.[\w.]+)  # where
    """, re.VERBOSE)
print([m.groupdict() for m in email.finditer("ann@example.org, bob.b@mail.example.com; no@")])
print(re.search("straSSe", "STRASSE", re.IGNORECASE), re.search("É", "é", re.I), re.search("É", "é", re.I | re.A), re.search("k", "\u212a", re.I))
print(re.match(r"(?i:a)b", "Ab"), re.match(r"(?i:a)b", "AB"), re.match(r"(a)|b", "b").groups(), re.match(r"(?:(a)|b)*", "ab").groups())
print(re.match(r"(a|ab)(c|bcd)(d*)", "abcd").groups(), re.match(r"(.*)(\d+)", "a123").groups(), re.match(r"(.*?)(\d+)", "a123").groups())
print(re.match(r"<(\w+)>.*</\1>", "<b>x</b>"), re.match(r"(?=.*\d)(?!.*z)\w+$", "abc1"), re.match(r"(a)?(?(1)b|c)", "c"), re.match(r"a++a", "aaa"), re.match(r"(?>a*)b", "aab"))
