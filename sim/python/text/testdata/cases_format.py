"""Cases for format(), % and str.format."""
import math

from cases_float import EDGES as FLOATS
from cases_int import EDGES as INTS
from cases_str import word

STRINGS = ["", "a", "abc", "\u4e00\xe9", "\U0001f600x", "hello world"]


def spec(rng, types, loose):
    """A specification, mostly valid; loose ones have anything anywhere."""
    if loose:
        return "".join(rng.choice("<>=^+- z#0159,_.dsfgxXeEbcon%\u0663\xe9") for _ in range(rng.randrange(6)))
    s = ""
    if rng.random() < 0.5:
        s += rng.choice(["", "", "*", "0", "\u4e00", "\U0001f600", "<"]) + rng.choice("<>=^")
    s += rng.choice(["", "", "", "+", "-", " "])
    s += rng.choice(["", "", "", "", "z"]) + rng.choice(["", "", "", "#"]) + rng.choice(["", "", "0"])
    s += rng.choice(["", "", "1", "5", "9", "12", "20", "\u0661\u0660"])
    s += rng.choice(["", "", "", ",", "_"])
    s += rng.choice(["", "", ".0", ".1", ".3", ".7", ".17", ".25"])
    return s + rng.choice(types)


def mini_language(rng):
    fixed = ["", "5", "<5", ">5", "^5", "=5", "05", "<05", "*^9", "x<5", ",", "_", ",_", "_,", ",,", "+", " ", "-", "z", "#", ".", ".3", ".x", "5.", "d", "s", "f", "q", "5q", "dd",
             "n", "c", "%", "5,", ",d", ",s", ",c", ",x", "_x", "_b", "_n", ",n", "\xe9", "\U0001f600", ",\xe9", ",\x01", "\n", "99999999999999999999", ".99999999999999999999",
             ".2147483648", ".2147483647d", "9223372036854775808", ">", "<<", "<<<", "\u4e00>5", "\ud800>5", " <5", "1 ", "+-5", "0=5", "=05", "00005", "0005d", "\u0665", ".\u0665f", "}", "{",
             "_o", "010_o", "_X", "1:", "1:d", "1/d", "010,", "011,", "012,", "013,", "014,", "08_x", "09_x", "010_x", "+012,", "#012_x", "012,.2f", "020,.2f", "^020,.1f", "<020,", "*=20,", "020,%", "+z.1f", "#.3g", "#g",
             "#.0e", "#.0f", "#x", "#X", "#o", "#b", "#d", "#c", "+c", "5c", "<5c", "05c", "^5c", "=5c", "X", "o", "b", "e", "E", "F", "g", "G", ".0", ".1", ".17", "a", "r", "i", "u"]
    for s in fixed:
        yield "str", format, ("ab\u4e00", s)
        yield "bool", format, (True, s)
        yield "bool", format, (False, s)
        for a in (0, 7, -1234567, 97, 2**80):
            yield "int", format, (a, s)
        for f in (0.0, -0.0, -0.04, 1234567.891, 1e16, math.inf, math.nan):
            yield "float", format, (f, s)
    for _ in range(250):
        loose = rng.random() < 0.25
        yield "str", format, (rng.choice(STRINGS), spec(rng, ["", "", "s", "s", "d"], loose))
        yield "bool", format, (rng.random() < 0.5, spec(rng, ["", "d", "b", "f", "s"], loose))
    for _ in range(600):
        loose = rng.random() < 0.1
        a = rng.choice([rng.choice(INTS), rng.randrange(-10**6, 10**6), rng.getrandbits(30)])
        yield "int", format, (a, spec(rng, ["", "d", "d", "b", "o", "x", "X", "n", "c", "e", "f", "g", "%", "s"], loose).replace(".", "") if rng.random() < 0.6 else spec(rng, "dfeg%", False))
        f = rng.choice([rng.choice(FLOATS), rng.uniform(-2000, 2000), rng.uniform(-1, 1) * 10.0 ** rng.randrange(-30, 30)])
        yield "float", format, (f, spec(rng, ["", "", "e", "E", "f", "f", "F", "g", "G", "n", "%", "d"], loose))
    # Every conversion at every precision and magnitude.
    for f in (0.0, 1.0, 9.5, 0.00001234567, 123456.789, 99999.95, 999999.5, 1e15, 1e16, 1e21, 2.5, 0.5, 1e-7, 5e-324, 1.7976931348623157e308):
        for kind in ("", "e", "f", "g", "%", "G"):
            for precision in ("", ".0", ".1", ".2", ".6", ".10", ".20"):
                for alternate in ("", "#"):
                    yield "float", format, (f, alternate + precision + kind)
    for a in (10**400, -(10**400), 10**4300):
        for s in ("d", "f", "e", "x", "#_x", ",", "c", "n", ""):
            yield "int", format, (a, s)


def typed(value):
    """An argument as one field."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "bool:%d" % value
    if isinstance(value, int):
        return "int:%d" % value
    if isinstance(value, float):
        return "float:" + value.hex()
    return "str:" + value


def interpolate(template, kind, *args):
    values = [parse(a) for a in args]
    if kind == "tuple":
        return template % tuple(values)
    if kind == "dict":
        return template % dict(zip(("a", "b", "(c)", ""), values))
    return template % values[0]


def parse(arg):
    name, _, value = arg.partition(":")
    return {"none": lambda v: None, "bool": lambda v: v == "1", "int": int, "float": float.fromhex, "str": str}[name](value)


def percent(rng):
    pool = [0, 1, -1, 42, -1234, 2**31, 2**63, -(10**25), 97, 0x10FFFF, 0x110000, 0.0, -0.0, 2.5, -3.75, 1234.5678, 1e16, 1e-7, math.inf, -math.inf, math.nan, True, False, "", "x", "abc",
            "\xe9\u4e00", "it's", None, 1e300]
    fixed = ["", "%", "%%", "100%%", "a%%b%", "%s", "%d", "%s %s", "%5%", "%(", "%(a", "%(a)", "%(a)s", "%(a)s %(b)d", "%(b)s%(a)s%%", "%((c))s", "%()s", "%(x)s", "%(a)*d", "%(a)s %s", "%s %(a)s",
             "%(a)%", "%*d", "%-*d", "%.*f", "%*.*f", "%*", "%.", "%5.", "%5.3", "%l", "%ld", "%hd", "%Ld", "%lld", "%hhd", "%y", "%~", "%\x1f", "%\x1e", "%5y", "%\xe9", "%\U0001f600", "\u4e00%y", "%\x01", "%\x00d", "% d", "%+d",
             "%+ d", "%-+5d|", "%05d", "%-05d|", "%#x", "%#X", "%#o", "%#b", "%#5x", "%#010x", "%#-10x|", "%.3d", "%5.3d", "%05.3d", "%+.3x", "%#.5x", "%.0d", "%.d", "%5.d", "%c", "%5c", "%-5c|",
             "%05c", "%.0c", "%r", "%a", "%.2r", "%5.1s", "%05s", "%-5s|", "%+s", "%e", "%.0e", "%#.0e", "%E", "%f", "%.0f", "%#.0f", "%F", "%g", "%G", "%.0g", "%#g", "%010.3f", "%-10.3f|", "%+10.3f", "% 10.3f", "%+05f",
             "%i", "%u", "%99999999999999999999d", "%.99999999999d", "%.2147483647d", "%.2147483648d", "%9223372036854775808d", "%5", "%-", "%#", "%0", "%s%", "%s%(", "%d%%%d"]
    for template in fixed:
        for value in rng.sample(pool, 14):
            yield "percent", interpolate, (template, "one", typed(value))
        yield "percent", interpolate, (template, "tuple")
        for values in ([1], [5, 2.5], [-7, 3], [7, 2, 3.14159], ["x", 1], [2**70, 1], [-3, -2, 1.5], [3, 2**31, 1.5], [True, 2]):
            yield "percent", interpolate, [template, "tuple"] + [typed(v) for v in values]
        for values in ([1, 2, 3, 4], ["p", 2.5], []):
            yield "percent", interpolate, [template, "dict"] + [typed(v) for v in values]
    for _ in range(900):
        template, values = word(rng, 2, "ab\u4e00"), []
        for _ in range(rng.randrange(1, 4)):
            template += "%" + "".join(rng.choice("-+ #0") for _ in range(rng.randrange(3)))
            if rng.random() < 0.1:
                template += "*"
                values.append(rng.choice([0, 3, -8, 12]))
            else:
                template += rng.choice(["", "", "3", "10"])
            template += rng.choice(["", "", ".0", ".2", ".5", "."]) + rng.choice("diouxXeEfFgGcrsa%") + rng.choice(["", "-", "\xe9"])
            values.append(rng.choice(pool))
        if rng.random() < 0.15:
            values.pop()
        yield "percent", interpolate, [template, "tuple"] + [typed(v) for v in values]


class Path:
    """An argument of str.format that records what is done to it."""

    def __init__(self, path):
        self.path = path

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Path(self.path + "." + name)

    def __getitem__(self, key):
        return Path("%s[%r]" % (self.path, key))

    def __format__(self, spec):
        return self.path if not spec else "<%s|%s>" % (self.path, spec)

    def __str__(self):
        return "s(%s)" % self.path

    def __repr__(self):
        return "r(%s)\u4e00" % self.path


def fill_in(template):
    return template.format(Path("0"), Path("1"), Path("2"), a=Path("a"), b=Path("b"), **{"a b": Path("a b"), "a]": Path("a]"), "-1": Path("-1")})


def template(rng):
    fixed = ["", "plain", "{}", "{}{}", "{}{}{}{}", "{0}{1}{0}", "{} {0}", "{0} {}", "{a}", "{x}", "{a b}", "{a]}", "{-1}", "{ 0}", "{0 }", "{\u0661}", "{01}", "{5}", "{99999999999999999999}", "{99999999999999999999x}",
             "{99999999999999999999.a}", "{", "}", "{{", "}}", "{{}}", "{{{}}}", "}{", "a}b", "a{", "{0", "{0!", "{0!r", "{0!r}", "{0!s}", "{0!a}", "{0!x}", "{0!!}", "{0!~}", "{0:{!!}}", "{0!\xe9}", "{0!\x01}", "{0!\x7f}", "{0!\U0001f600}", "{0! }", "{0!}", "{!}",
             "{!r}", "{!rr}", "{!r:5}", "{!r:", "{0:", "{0:}", "{0:x}", "{0:{1}}", "{:{}}", "{:{}{}}", "{:{}", "{:{{}", "{:{{}}}", "{:}}", "{0:{1:{2}}}", "{0:{1:x}}", "{0:{1!r}}", "{0:a{1}b{2}c}", "{0:{}}", "{:{0}}", "{0:{a}}",
             "{0:{x}}", "{0:{0!z}}", "{.a}", "{.}", "{0.}", "{0.a}", "{0.a.b}", "{0..a}", "{0.a.}", "{[0]}", "{0[0]}", "{0[a]}", "{0[-1]}", "{0[ 1]}", "{0[01]}", "{0[\u0661]}", "{0[]}", "{0[}", "{0[a}", "{0[a]b}", "{0[a].b[1]}", "{0[a}]}", "{0[{]}",
             "{0[!:]}", "{0[99999999999999999999]}", "{0[99999999999999999999}", "{0.a[}", "{a{b}}", "{0{1}}", "{a[x]y}", "{a!r.b}", "{x.}", "{x!z}", "{0.!r}", "{0.a!z}", "{0[a]b!z}", "{0!r:{}}", "{:{:}}", "{:{:{}}}", "{a.b c}", "{0[a b]}", "{0.[a]}",
             "{]}", "{0]}", "{a:{{}}}", "\u4e00{}\U0001f600", "{0:\u4e00}", "{0.\xe9}", "{0[\u4e00]}", "{\ud800}", "{0:\ud800}", "{:{!z}}", "{:}{:}", "{0!r:}", "{0:!r}", "{0::}", "{}{a}{}", "{a}{0}{}", "{}}", "{{}", "{:{}}{}", "{!r:{}}{}",
             "{0:{1}", "{0:{1}}}", "{[a]}{[b]}", "{.a}{.b}"]
    for s in fixed:
        yield "template", fill_in, (s,)
    for _ in range(1200):
        s = "".join(rng.choice(["{", "}", "{", "}", "{}", "{{", "}}", "[", "]", ".", ":", "!", "!r", "0", "1", "a", "b", "x", "\u4e00"]) for _ in range(rng.randrange(1, 10)))
        yield "template", fill_in, (s,)
