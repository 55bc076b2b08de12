"""Cases for int: arithmetic and numerals."""
import math
import operator

EDGES = [0, 1, -1, 2, -2, 3, 7, -7, 10, 2**31, -(2**31), 2**53, 2**53 + 1, -(2**53) - 1, 2**62, 2**63 - 1, -(2**63), 2**63,
         -(2**63) - 1, 2**64 - 1, 2**64, 10**19, -(10**30), 3**60, 2**61 - 1, -(2**61) + 1, 2**61, 2**122 - 1]


def any_int(rng):
    v = rng.choice([rng.choice(EDGES), rng.getrandbits(rng.choice([4, 20, 50, 63, 64, 66, 130, 200]))])
    return -v if rng.random() < 0.4 else v


SIGNED = [0, 1, -1, 3, -7, 2**53 + 1, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 2**64]


def pairs(rng, n):
    for a in SIGNED:
        for b in SIGNED:
            yield a, b
    for _ in range(n):
        yield any_int(rng), any_int(rng)


def int64_only(function):
    """The result, and whether it is an int64; 0 if not."""
    def wrapped(a, b):
        results = function(a, b)
        results = results if isinstance(results, tuple) else (results,)
        if all(-(2**63) <= r < 2**63 for r in results):
            return [*results, True]
        return [False]
    return wrapped


def arithmetic(rng):
    functions = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "floordiv": operator.floordiv, "mod": operator.mod,
                 "divmod": divmod, "truediv": operator.truediv, "and": operator.and_, "or": operator.or_, "xor": operator.xor,
                 "cmp": lambda a, b: (a > b) - (a < b)}
    for a, b in pairs(rng, 130):
        for name, function in functions.items():
            yield name, function, (a, b)
        if -(2**63) <= a < 2**63 and -(2**63) <= b < 2**63:
            for name in ("add", "sub", "mul"):
                yield name + "64", int64_only(functions[name]), (a, b)
            if b:
                yield "divmod64", int64_only(divmod), (a, b)
    # Quotients near the middle of two floats, subnormal and huge ones.
    for _ in range(120):
        b = rng.getrandbits(rng.choice([1, 10, 60, 200])) + 1
        f = math.ldexp(rng.random() + 0.5, rng.choice([0, 10, 300, -300, 1000, -1040, -1060, -1073]))
        n, d = f.as_integer_ratio()
        middle = rng.choice([0, 1])
        yield "truediv", operator.truediv, (n * 2 * b + middle * rng.choice([1, 2, 3]), d * 2 * b)
        yield "truediv", operator.truediv, ((2 * rng.getrandbits(53) + 1) * b + rng.choice([-1, 0, 1]), 2**rng.choice([1, 54, 1074, 1100, 1126]) * b)
    for a, b in [(1, 2**1074), (1, 2**1075), (3, 2**1076), (1, 2**1076), (2**1024, 1), (2**1024 - 2**970, 1), (2**1024 - 2**970 - 1, 1),
                 (2**1025, 2), (10**400, 10**399), (10**309, 1), (1, 10**400), (-(10**400), 3), (0, 10**400),
                 (2**5000 + 1, 2**4000), (3 * 2**1073 + 1, 2**2148), (2**53 + 1, 1), (2**54 + 2, 1), (2**54 + 6, -1)]:
        yield "truediv", operator.truediv, (a, b)
    for a in EDGES + [any_int(rng) for _ in range(60)]:
        for name, function in (("neg", operator.neg), ("abs", abs), ("invert", operator.invert), ("bitlen", int.bit_length),
                               ("hash", hash), ("float", float), ("sign", lambda a: (a > 0) - (a < 0))):
            yield name, function, (a,)
        for n in (0, 1, 62, 63, 64, -1):
            yield "lsh", operator.lshift, (a, n)
            yield "rsh", operator.rshift, (a, n)
        yield "rsh", operator.rshift, (a, 10**30)
    for a in (10**308, 10**309, 2**1024 - 2**970, 2**1024 - 2**970 - 1, -(2**1024), 2**53 + 1, 2**54 + 2, 2**54 + 6, 2**63 - 1, 2**64 + 2**11):
        yield "float", float, (a,)
    for _ in range(200):
        a, b, m = any_int(rng) % 2**70 - 2**69, rng.choice([0, 1, 2, 3, 5, 10, 31]), any_int(rng)
        yield "pow", pow, (a, b)
        yield "powmod", pow, (a, any_int(rng), m)
    for a, b in [(0, 0), (0, 5), (1, 10**30), (-1, 10**30), (-1, 10**30 + 1), (2, 1000), (-3, 3), (10, 18), (10, 19), (0, 10**30)]:
        yield "pow", pow, (a, b)
    for a, b, m in [(2, -1, 7), (2, -1, 4), (2, 3, 0), (5, -3, 1), (5, 0, 1), (5, 0, -1), (5, 3, -7), (-5, 3, 7), (0, -1, 5), (3, -1, -7), (0, 0, 3)]:
        yield "powmod", pow, (a, b, m)


def numerals(rng):
    texts = ["", " ", "0", "-0", "+7", "--1", "+-1", "- 1", " 12 ", "\t12\n", "\x0b12\x0c", "\x1c12", "\xa012\u3000", "12\x00", "1_000", "1__0", "_1", "1_",
             "0x1f", "0X1F", "0x", "0x_1f", "0x__1", "0o17", "0O17", "0b101", "0B2", "0b_1", "00", "0_0", "07", "0_7", "-0x1F", "+0b11", "0x1_f", "1f", "zz",
             "Z", "12a", "\u0661\u0662", "\u0661_\u0662", "\U0001d7ce\U0001d7cf\U0001d7ff", "\xb2", "\u4e00", "9223372036854775807", "9223372036854775808",
             "-9223372036854775808", "-9223372036854775809", "1" * 70, "-" + "9" * 100, "0" * 80 + "5", "1.5", "1e5", "None", "\ud800", "'", "x" * 300,
             "\xe9" * 300, "\U0001d7ce" * 20, "12 3", "1\u2003", "\u20031", "0e1", "0b", "0o", "0o8", "b1", "0z", "00x1", "\u0660x1f"]
    bases = [0, 2, 3, 8, 10, 16, 36, 1, -1, 37, 100]
    for s in texts:
        for base in bases:
            yield "int", int, (s, base)
    for _ in range(300):
        s = "".join(rng.choice("0123456789_ -+xXbBoOaAfF\u0661\x1f") for _ in range(rng.randrange(7)))
        yield "int", int, (s, rng.choice([0, 0, 2, 8, 10, 10, 16, 36]))
    for s, base in (("9" * 4300, 10), ("9" * 4301, 10), ("0" * 4301, 10), ("1_" * 4300 + "1", 10), (" -" + "1" * 5000, 10), ("1" * 5000, 3), ("9" * 4301 + "x", 10),
                    ("1" * 5000, 16), ("1" * 5000, 2), ("0x" + "f" * 5000, 0), ("7" * 4301, 0), ("1" * 5000, 32), ("z" * 4301, 36)):
        yield "int", int, (s, base)
    values = EDGES + [any_int(rng) for _ in range(150)]
    for a in values:
        for name, function in (("repr", repr), ("bin", bin), ("oct", oct), ("hex", hex)):
            yield name, function, (a,)
    for a in (10**4299, -(10**4299), 10**4300, -(10**4300), 10**4300 - 1, 1 - 10**4300, 2**14285, 2**14284, 2**20000):
        yield "repr", repr, (a,)
        yield "hex", hex, (a,)
