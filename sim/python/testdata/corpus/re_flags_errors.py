import copy
import re

print(re.I, re.IGNORECASE, repr(re.M), re.I | re.S, re.RegexFlag(0), int(re.X), re.A.value, re.U.name, re.NOFLAG)
print(repr(re.I | re.M | re.S), re.compile("a", re.I | re.X), re.compile(b"a"), re.compile("(?im)a"), re.compile("a", re.A), re.compile("a", re.U))
print(re.compile("(?i)a").flags, re.compile("a").flags, re.compile(b"a").flags, re.compile("a", re.ASCII).flags)
print(isinstance(re.I, int), re.I in (re.I | re.M), re.error, re.Pattern, re.Match, issubclass(re.error, Exception))
for source in ["(", "a)", "[a", "[b-a]", "*", "a**", "a{2,1}", "(?P<n>a)(?P<n>b)", "(?P<1n>a)", "(?P=x)", r"\2", r"(a\1)", "(?<=a+)b", "(?q)", "a(?i)", "\\",
               "(?", "(?P", "(?P<", "(?P<a", "(?#", "(?(1)a|b|c)", "(?(x)a)", "(?i-i:a)", r"\xz", "x\ny(", r"[\d-z]", "(?<a)", "(?-:a)", "(?i:", "a{99999999999}",
               r"\u12", r"\400", "(?P>a)", "(?(0)a)"]:
    try:
        re.compile(source)
        print(repr(source), "compiles")
    except re.error as e:
        print(repr(source), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == source)
    except OverflowError as e:
        print(repr(source), "OverflowError", e)
for source, flags in (("a", re.L), (b"a", re.U), ("a", re.A | re.U), (b"(?u)a", 0), ("(?L)a", 0)):
    try:
        print(re.compile(source, flags))
    except (ValueError, re.error) as e:
        print(type(e).__name__, e)
p = re.compile("a(b)")
print(copy.copy(p) is p, copy.deepcopy(p) == p)
m = p.match("ab")
print(copy.copy(m).groups(), str(m), f"{m!r:.20}")
print({p: 1}[re.compile("a(b)")])
re.purge()
