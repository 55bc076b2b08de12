"""Cases for float: numerals, conversions, arithmetic, rounding."""
import math
import operator
import struct

EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.1, -0.1, 1e15, 1e16, 123456789012345680.0, 9999999999999998.0, 1e-4, 1e-5, 0.00012345, 1e22, 1e23, 5e-324,
         2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 2.0**53, 2.0**63, -(2.0**63), 2.0**64, 1e100, 1 / 3, 100.0, 1e5, 1234.5678,
         float("inf"), float("-inf"), float("nan"), 2.675, 1.005, 0.285, 4503599627370497.5, 9007199254740993.0]


def any_float(rng):
    pick = rng.randrange(5)
    if pick == 0:
        return rng.choice(EDGES)
    if pick == 1:
        return struct.unpack("d", rng.randbytes(8))[0]
    if pick == 2:
        return float(rng.randrange(-1000, 1000))
    if pick == 3:
        return rng.randrange(-10**6, 10**6) / rng.choice([1, 2, 4, 8, 10, 100, 1000])
    return rng.uniform(-1, 1) * 10.0 ** rng.randrange(-20, 25)


def power(a, b):
    r = a ** b
    if isinstance(r, complex):
        return "complex"
    return r


def floats(rng):
    values = EDGES + [any_float(rng) for _ in range(200)]
    for f in values:
        yield "repr", repr, (f,)
        yield "hex", float.hex, (f,)
        yield "isinteger", float.is_integer, (f,)
        yield "ratio", float.as_integer_ratio, (f,)
        yield "int", int, (f,)
        yield "floor", math.floor, (f,)
        yield "ceil", math.ceil, (f,)
        if f == f:
            yield "hash", hash, (f,)
    # repr is the shortest numeral everywhere: next to powers of two and ten.
    for e in list(range(-1074, 1024, 53)):
        for f in (math.ldexp(1, e), math.nextafter(math.ldexp(1, e), 0)):
            yield "repr", repr, (f,)
    for e in range(-30, 30):
        for f in (float("1e%d" % e), float("9.5e%d" % e), math.nextafter(float("1e%d" % e), 0)):
            yield "repr", repr, (f,)
    texts = ["", " ", "1", " 1.5 ", "+1.", "-.5", ".", "+", "-", "1e5", "1E+5", "1e-5", "1e", "e5", ".e5", "1.e5", ".5e5", "1e5.5", "inf", "-Inf", "INFINITY",
             "+infinity", "infin", "nan", "-NaN", "+nan", "nan(1)", "1_000.5", "1_.5", "1._5", "_1", "1__0", "1_0e1_0", "1e_5", "1e5_", "0x1p3", "0x10", "1,5", "1 5",
             "\t1\n", "\x1c1", "\xa01\u3000", "\u0661.\u0665", "\u0661e\u0662", "\xb2", "1e400", "-1e400", "1e-400", "1e99999999999", "1e-99999999999", "0" * 400 + "1",
             "1" * 400, "." + "0" * 350 + "1", "2.2250738585072011e-308", "9007199254740993", "9007199254740993.0000000000000001", "1\x00", "'", "None", "--1", "+-1",
             "1d5", "infinity_", "i_nf", "\u0131nf", "1__e5", "1e+_5", "00.5", "1e00005", "\ud800", "- 1", "1e 5"]
    for s in texts:
        yield "parse", float, (s,)
    for _ in range(300):
        yield "parse", float, ("".join(rng.choice("0123456789..eE+-_ nif") for _ in range(rng.randrange(8))),)
    binary = {"div": operator.truediv, "floordiv": operator.floordiv, "mod": operator.mod, "divmod": divmod}
    small = [0.0, -0.0, 1.0, -1.0, 0.5, -0.25, 3.0, -3.0, 0.1, 1e300, -1e300, 5e-324, math.inf, -math.inf, math.nan, 7.0, 1e16]
    both = [(a, b) for a in small for b in small] + [(any_float(rng), any_float(rng)) for _ in range(120)]
    for a, b in both:
        for name, function in binary.items():
            yield name, function, (a, b)
        yield "pow", power, (a, b)
    for _ in range(120):
        yield "pow", power, (rng.uniform(0, 50), rng.uniform(-20, 20))
        yield "pow", power, (rng.uniform(-50, 50), float(rng.randrange(-20, 20)))
    ints = [0, 1, -1, 2**53, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, 10**22, 10**23, 10**400, -(10**400), 10, -3]
    for a in ints:
        for f in EDGES + [float(a) if abs(a) < 10**300 else math.inf, 10.5, -3.5, 10.0, -3.0]:
            yield "compare", compare, (a, f)
    for _ in range(100):
        f = any_float(rng)
        if math.isfinite(f):
            yield "compare", compare, (int(f) + rng.choice([-1, 0, 1]), f)


def compare(a, f):
    """-1, 0 or 1, and whether there is an order."""
    return (a > f) - (a < f), f == f


def rounding(rng):
    values = EDGES + [any_float(rng) for _ in range(250)]
    for f in values:
        yield "toint", round, (f,)
        for n in (0, 1, 2, 5, 16, 22, 23, 323, 324, -1, -2, -5, -16, -22, -300, -308, -309, 10**30, -(10**30)):
            if abs(n) < 3 or rng.random() < 0.3:
                yield "float", round, (f, n)
    for f, n in [(0.5, 0), (1.5, 0), (2.5, 0), (0.25, 1), (0.35, 1), (0.125, 2), (2.675, 2), (5e-324, 323), (15.0, -1), (25.0, -1), (5.0, -1), (-5.0, -1), (5.000001, -1),
                 (500.0, -3), (500.0000000001, -3), (499.99999999999994, -3), (1500.0, -3), (1e23, -22), (1e23, -23), (9.5e22, -23), (5e22, -23), (4.9e22, -23), (1.7e308, -308),
                 (1.5e308, -308), (1.2e308, -308), (5e307, -308), (4e307, -308), (1.7976931348623157e308, -307), (-1.7976931348623157e308, -308), (1.7976931348623157e308, -300),
                 (9.999999, -1), (99.9, -2), (999999.7, -6), (999999.7, -7), (1e16 + 2, -1), (4503599627370497.5, 0), (0.49999999999999994, 0), (-0.4, 0)]:
        yield "float", round, (f, n)
    for _ in range(200):
        f = rng.randrange(-10**8, 10**8) / 2.0 ** rng.randrange(0, 12)
        yield "float", round, (f, rng.randrange(-9, 13))
    for a in (0, 1, -1, 5, 15, 25, -5, -15, -25, 14, 16, 149, 150, 151, 250, 2**63 - 1, -(2**63), 2**63, 10**30 + 5 * 10**28, 5 * 10**18, 15 * 10**18, -15 * 10**18):
        for n in (0, 1, 100, 10**30, -1, -2, -3, -18, -19, -20, -29, -30, -31, -400):
            yield "int", round, (a, n)
    for _ in range(150):
        yield "int", round, (rng.getrandbits(rng.choice([10, 40, 63, 100])) * rng.choice([1, -1, 5, 50]), -rng.randrange(1, 25))
