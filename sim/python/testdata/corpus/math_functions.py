import math


def near(x):
    return "%.12g" % x


print(math.pi, math.e, math.tau, math.inf, math.nan)
for x in (0, 0.5, 1, -1, 2.5, 10, 100.125, -3.75):
    print(x, math.exp(x), math.sin(x), math.cos(x), math.tan(x), math.atan(x), near(math.sinh(x / 10)), near(math.cosh(x / 10)), near(math.tanh(x)))
    print(math.floor(x), math.ceil(x), math.trunc(x), math.fabs(x), math.modf(x), math.frexp(x), math.degrees(x), math.radians(x))
    print(near(math.asinh(x)), near(math.expm1(x / 100)), near(math.cbrt(x)), math.exp2(x), math.copysign(3, x))
for x in (0.1, 0.5, 1, 2, 10, 1000, 1e-5, 12345.678):
    print(x, math.log(x), math.log2(x), math.log10(x), near(math.log1p(x)), math.sqrt(x), math.log(x, 3), near(math.acosh(x + 1)))
for x in (-0.99, -0.5, 0.0, 0.3, 0.75):
    print(x, math.asin(x), math.acos(x), near(math.atanh(x)))
for y, x in ((1, 1), (1, -1), (-1, -1), (-1, 1), (0, -1), (0.0, 1), (3, 0), (2, 7.5), (-0.0, -2)):
    print(math.atan2(y, x), math.hypot(x, y), math.dist((x, y), (1, 2)))
print(math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist([0, 0], [3, 4]))
print(math.log(10 ** 400), math.log2(2 ** 2000), math.log10(10 ** 500), math.log(8, 2), math.log(100, 10))
print(math.gcd(12, 18), math.gcd(), math.gcd(-4), math.gcd(2 ** 70, 6 ** 40), math.lcm(4, 6), math.lcm(), math.lcm(3, 0))
print(math.factorial(0), math.factorial(5), math.factorial(25), math.comb(5, 2), math.comb(52, 5), math.comb(3, 5), math.perm(5), math.perm(5, 2))
print(math.isqrt(0), math.isqrt(17), math.isqrt(10 ** 40), math.prod([1, 2, 3]), math.prod([0.5, 4]), math.prod([], start=7), math.prod([2, 3], start=2))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.sumprod([1, 2], [3, 4]), math.sumprod([0.5], [3]))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.05, rel_tol=0.1), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.fmod(7, 3), math.fmod(-7, 3), math.remainder(7, 4), math.ldexp(0.75, 3), math.pow(2, 0.5), math.pow(2, 10), math.ulp(1), math.nextafter(1, 2))
print(math.gamma(5), math.gamma(0.5), near(math.lgamma(10)), math.erf(0.5), math.erfc(0.5))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.factorial(-1),
          lambda: math.floor(math.inf), lambda: math.floor(math.nan), lambda: math.sqrt("x"), lambda: math.gcd(1.5), lambda: math.pow(0, -1),
          lambda: math.fmod(1, 0), lambda: math.sin(math.inf), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.isqrt(-1), lambda: math.comb(-1, 2),
          lambda: math.factorial(1.5), lambda: math.gamma(-1), lambda: math.dist([1], [1, 2]), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.cosh(1000)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Length:
    def __float__(self):
        return 2.25

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


print(math.sqrt(Length()), math.floor(Length()), math.ceil(Length()), math.sqrt(True), math.floor(True), math.floor(2 ** 70))
