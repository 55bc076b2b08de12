"""Writes libm.tsv: function, arguments, result, all as hexadecimal floats.

The results are computed with 80 or more decimal digits (decimal, and series
of our own for sine and cosine), then rounded once: they are the correctly
rounded values, not those of a C library. Run with Python 3.12:

    python3.12 testdata/regen.py
"""
import math
import os
import random
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 120
getcontext().Emax = 10**9
getcontext().Emin = -(10**9)


def pi():
    """pi to 1100 decimals, by Machin's formula."""
    digits = 1100

    def arctan_inverse(n):
        term = total = 10 ** (digits + 10) // n
        k, sign = 1, -1
        while term:
            term //= n * n
            k += 2
            total += sign * (term // k)
            sign = -sign
        return total

    value = 4 * (4 * arctan_inverse(5) - arctan_inverse(239))
    return Fraction(value, 10 ** (digits + 10))


PI = pi()


def to_float(value):
    """Decimal or Fraction to the nearest float, ties to even."""
    if isinstance(value, Decimal):
        if value and value.adjusted() > 400:
            return math.copysign(math.inf, value)
        if value and value.adjusted() < -400:
            return math.copysign(0.0, value)
        value = Fraction(value)
    try:
        return value.numerator / value.denominator
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def sine(x):
    """Sine of the Fraction x, to about 100 digits."""
    x -= round(x / (2 * PI)) * 2 * PI
    x = Fraction(round(x * 10**400), 10**400)
    d = Decimal(x.numerator) / Decimal(x.denominator)
    term = total = d
    n = 1
    while abs(term) > Decimal(10) ** -119 * max(abs(total), Decimal(10) ** -350):
        n += 2
        term = -term * d * d / (n * (n - 1))
        total += term
    return total


def exp(x):
    return Decimal(x).exp()


def log(x):
    return Decimal(x).ln()


def log2(x):
    return Decimal(x).ln() / Decimal(2).ln()


def power(x, y):
    if x < 0:
        return power(-x, y) * (-1 if y % 2 else 1)
    f = Fraction(x)
    if y == int(y) and 0 < y < 64:  # exactly, for the ties
        return f ** int(y)
    return (Decimal(x).ln() * Decimal(y)).exp()


def sin(x):
    return sine(Fraction(x))


def cos(x):
    return sine(PI / 2 - Fraction(x))


def tan(x):
    return sin(x) / cos(x)


def newton(y, f, slope):
    """The root of f near y, by Newton's method."""
    y = Fraction(y)
    for _ in range(6):
        y -= Fraction(f(y)) / Fraction(slope(y))
        y = Fraction(round(y * 10**400), 10**400)
    return y


def asin(x):
    return PI / 2 - acos(x) if abs(x) > 0.5 else newton(math.asin(x), lambda y: sine(y) - Decimal(x), lambda y: sine(PI / 2 - y))


def acos(x):
    if x < -0.5:
        return PI - acos(-x)
    return newton(math.acos(x), lambda y: sine(PI / 2 - y) - Decimal(x), lambda y: -sine(y))


def atan(x):
    return atan2(x, 1.0)


def atan2(y, x):
    """The arc sine or cosine of the point brought to the unit circle."""
    if abs(y) > abs(x):
        return (PI / 2 if y > 0 else -PI / 2) - atan2_flat(x, y)
    a = atan2_flat(y, x)
    if x > 0:
        return a
    return a + PI if math.copysign(1, y) > 0 else a - PI


def atan2_flat(y, x):
    """The arc tangent of y/x for |y| <= |x|."""
    q = Fraction(y) / Fraction(x)
    d = Decimal(q.numerator) / Decimal(q.denominator)
    if abs(d) < Decimal(10) ** -60:
        return Fraction(d - d**3 / 3)
    return newton(math.atan(float(q)), lambda a: sine(a) - d * sine(PI / 2 - a), lambda a: sine(PI / 2 - a) + d * sine(a))


def log10(x):
    return Decimal(x).log10()


def log1p(x):
    d = Decimal(x)
    if abs(d) < Decimal(10) ** -50:
        return d - d * d / 2 + d * d * d / 3
    return (1 + d).ln()


def cbrt(x):
    d = abs(Decimal(x))
    return (d.ln() / 3).exp() * (1 if x > 0 else -1)


def hypot(*v):
    return sum(Decimal(x) ** 2 for x in v).sqrt()


def dot(*v):
    """The exact sum of the products of the two halves."""
    half = len(v) // 2
    return sum((Fraction(p) * Fraction(q) for p, q in zip(v[:half], v[half:])), Fraction(0))


def expm1(x):
    d = Decimal(x)
    if abs(d) < Decimal(10) ** -50:
        return d + d * d / 2 + d * d * d / 6
    return d.exp() - 1


def sinh(x):
    d = Decimal(x)
    if abs(d) < Decimal(10) ** -30:
        return d + d**3 / 6 + d**5 / 120
    return (d.exp() - (-d).exp()) / 2


def cosh(x):
    return (Decimal(x).exp() + (-Decimal(x)).exp()) / 2


def tanh(x):
    return sinh(x) / cosh(x)


def asinh(x):
    d = abs(Decimal(x))
    r = d - d**3 / 6 + 3 * d**5 / 40 if d < Decimal(10) ** -30 else (d + (d * d + 1).sqrt()).ln()
    return r if x > 0 else -r


def acosh(x):
    d = Decimal(x)
    return (d + (d * d - 1).sqrt()).ln()


def atanh(x):
    d = Decimal(x)
    if abs(d) < Decimal(10) ** -30:
        return d + d**3 / 3 + d**5 / 5
    return ((1 + d) / (1 - d)).ln() / 2


def cases():
    rng = random.Random(20240229)
    u = rng.uniform
    near_one = [math.nextafter(1, 0), math.nextafter(1, 2), 1 - 2**-30, 1 + 2**-30]
    for x in [1.0, -1.0, 0.5, 2.0**-60, -(2.0**-60), 709.78, 709.7827128933841, -708.4, -740.0,
              -745.1, -745.1332191019411, 700.0] + [u(-5, 5) for _ in range(150)] + [u(-740, 709) for _ in range(100)] + [u(-746, -700) for _ in range(80)] + [-745.9, -745.2]:
        yield "exp", exp, (x,)
    for x in [2.0, 10.0, 0.5, 5e-324, 1.7976931348623157e308, math.e, 0.7071067811865476,
              0.7071067811865475] + near_one + [u(0, 1) for _ in range(150)] + [
                  math.ldexp(u(1, 2), rng.randrange(-1000, 1000)) for _ in range(60)]:
        yield "log", log, (x,)
        if x not in (2.0, 0.5):
            yield "log2", log2, (x,)
    pairs = [(2.0, 0.5), (2.0, 1023.0), (2.0, -1074.0), (2.0, -1073.5), (10.0, 308.0), (10.0, -5.0),
             (10.0, -323.0), (1.1, 10.0), (1.0000000000000002, 1e18), (0.9999999999999999, 5e18),
             (134217727.0, 2.0), (134217729.0, 2.0), (94906267.0, 2.0), (262143.0, 3.0), (208063.0, 3.0),
             (-3.0, 3.0), (-2.5, 4.0), (-0.5, -7.0), (7.0, 22.0), (1e300, 1.02), (1e-300, 1.05), (3.0, 34.0),
             (4503599627370497.0, 2.0), (1.5, 1e-18), (5e-324, 0.25), (1.7976931348623157e308, 0.5)]
    pairs += [(float(rng.randrange(208065, 262144, 2)), 3.0) for _ in range(40)]  # 54 bits: ties
    pairs += [(float(rng.randrange(9743, 11586, 2)), 4.0) for _ in range(20)]
    pairs += [(u(0, 10), y) for y in (-1.0, -2.0, 1.0, 0.5, -0.5, 3.0) for _ in range(5)]
    pairs += [(2.0, u(-1075, -1023)) for _ in range(60)] + [(u(5, 15), u(-310, -300)) for _ in range(30)]
    for _ in range(150):
        pairs.append((u(0, 10), u(-5, 5)))
        pairs.append((math.ldexp(u(1, 2), rng.randrange(-300, 300)), u(-3.2, 3.2)))
        pairs.append((u(0.9, 1.1), u(-2000, 2000)))
        pairs.append((float(rng.randrange(2**26, 2**27)), 2.0))
    for x, y in pairs:
        yield "pow", power, (x, y)
    angles = [1e-10, 0.1, 3.0, 1e22, 1.7976931348623157e308, 6381956970095103 * 2.0**797, 1048576.0, 1048575.5,
              -1048577.25, -2.5, 355.0, 5.5] + [math.pi / 4 * k for k in range(1, 17)]
    for x in angles + [u(0, 2 * math.pi) for _ in range(200)] + [u(-1e6, 1e6) for _ in range(60)] + [
            math.ldexp(u(1, 2), rng.randrange(20, 1023)) for _ in range(60)]:
        yield "sin", sin, (x,)
        yield "cos", cos, (x,)
    inner = [0.5, -0.5, 1e-20, -1e-100, 0.7, 0.70001, -0.49999] + near_one[:1] + near_one[2:3] + [-x for x in near_one[::2]]
    inner += [u(-1, 1) for _ in range(120)] + [s * (1 - 10 ** u(-16, -1)) for s in (1, -1) for _ in range(35)] + [
        u(-1, 1) * 10 ** u(-30, -1) for _ in range(30)]
    for name, function in (("asin", asin), ("acos", acos), ("atanh", atanh)):
        for x in inner:
            yield name, function, (x,)
    wide = inner + near_one + [u(-40, 40) for _ in range(50)] + [math.ldexp(u(-1, 1), rng.randrange(-200, 1023)) for _ in range(50)]
    for name, function in (("atan", atan), ("asinh", asinh), ("cbrt", cbrt), ("tan", tan)):
        for x in wide:
            if name != "tan" or abs(x) < 1e25:
                yield name, function, (x,)
    for x in wide:
        if abs(x) < 720:
            yield "expm1", expm1, (x,)
            yield "sinh", sinh, (x,)
            yield "cosh", cosh, (x,)
            yield "tanh", tanh, (x,)
        if x > -1:
            yield "log1p", log1p, (x,)
        if x > 0:
            yield "log10", log10, (x,)
        if x > 1:
            yield "acosh", acosh, (x,)
    for x in [1 + 10 ** u(-16, 0) for _ in range(60)] + [1e15, 1.1e15, 1e300]:
        yield "acosh", acosh, (x,)
    for x in [710.0, -710.4, 40.5, -41.0, 25.5, -19.5, -30.0, -81.0, 709.9, 720.0]:
        yield "sinh", sinh, (x,)
        yield "cosh", cosh, (x,)
        yield "expm1", expm1, (x,)
        yield "tanh", tanh, (x,)
    for k in range(-20, 21):
        yield "log10", log10, (float("1e%d" % k),)
        yield "cbrt", cbrt, (float(k) ** 3 or 8.0,)
    points = [(u(-1, 1), u(-1, 1)) for _ in range(120)] + [(s * math.ldexp(u(1, 2), rng.randrange(-90, 90)), t * u(1, 2)) for s in (1, -1) for t in (1, -1) for _ in range(30)]
    points += [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (3e-300, 1.0), (3e-300, -1.0), (1e300, 1e-10), (5e-324, 5e-324), (1e-310, 1e-5), (1e-320, 3.0), (1e300, 1e300), (1e-300, 1e-290)]
    for y, x in points:
        yield "atan2", atan2, (y, x)
        yield "hypot", hypot, (y, x)
        yield "hypot", hypot, (y, x, u(-1, 1))
    for n in [0, 1, 2, 3, 5, 10] * 20:
        yield "dot", dot, [u(-10, 10) for _ in range(2 * n)]
    for v in [(1e16, 1.0, -1e16, 1.0, 1.0, 1.0), (0.1, 0.2, 0.3, 10.0, 5.0, -20 / 3), (1e100, 3.0, -1e100, 1e-90, 1.0, 1e-90), (0.1, 0.1, 0.1, 1.0, 1.0, -2.0)]:
        yield "dot", dot, v
    for v in [(3.0, 4.0), (1e308, 1e308), (5e-324, 0.0), (1e-320, 2e-320), (1e200, 1.0, 1e-200), (1.0,), (0.0, -2.0), (1.0, 1e-8), (1.0, 1.5e-8, 3e-9)]:
        yield "hypot", hypot, v


def main():
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    with open("libm.tsv", "w", newline="\n") as out:
        for name, function, args in cases():
            row = [name] + [a.hex() for a in args] + [to_float(function(*args)).hex()]
            out.write("\t".join(row) + "\n")


main()
