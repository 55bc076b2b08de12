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


def arccosine(x):
    """Newton from the machine's value, three times."""
    y = Fraction(math.acos(x))
    for _ in range(3):
        s, c = sine(y), sine(PI / 2 - y)
        step = (c - Decimal(x)) / s
        y += Fraction(step)
        y = Fraction(round(y * 10**150), 10**150)
    return y


def cases():
    rng = random.Random(20240229)
    u = rng.uniform
    near_one = [math.nextafter(1, 0), math.nextafter(1, 2), 1 - 2**-30, 1 + 2**-30]
    for x in [1.0, -1.0, 0.5, 2.0**-60, -(2.0**-60), 709.78, 709.7827128933841, -708.4, -740.0,
              -745.1, -745.1332191019411, 700.0] + [u(-5, 5) for _ in range(150)] + [u(-740, 709) for _ in range(100)]:
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
    for x in [0.5, -0.5, 1e-20, near_one[0], -near_one[0], near_one[2], -near_one[2]] + [u(-1, 1) for _ in range(150)]:
        yield "acos", arccosine, (x,)


def main():
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    with open("libm.tsv", "w", newline="\n") as out:
        for name, function, args in cases():
            row = [name] + [a.hex() for a in args] + [to_float(function(*args)).hex()]
            out.write("\t".join(row) + "\n")


main()
