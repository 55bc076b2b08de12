from statistics import *
import statistics
from fractions import Fraction

for data in ([1, 2, 3, 4], [1.5, 2.5, 4.0], [7], [3, 1, 2, 2], [10, 20, 30, 40, 55]):
    print(mean(data), fmean(data), median(data), median_low(data), median_high(data), mode(data), multimode(data), pvariance(data), pstdev(data))
    if len(data) > 1:
        print(variance(data), stdev(data), quantiles(data), quantiles(data, n=3, method="inclusive"))
print(mode("aabbb"), multimode("aabb"), harmonic_mean([40, 60]), round(geometric_mean([54, 24, 36]), 6), fmean([1, 2], [3, 1]), mean([Fraction(1, 2), Fraction(1, 3)]))
print(correlation([1, 2, 3], [2, 4, 7]), covariance([1, 2, 3], [2, 4, 7]), linear_regression([1, 2, 3], [2, 4, 6]), mean([True, False]), variance([0.1, 0.2, 0.4]))
for f in (lambda: mean([]), lambda: stdev([1]), lambda: median([]), lambda: mode([]), lambda: mean(["a"]), lambda: fmean([]), lambda: quantiles([1]), lambda: pvariance([])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e)[:60])
a, b = Fraction(1, 3), Fraction("0.25")
print(a, repr(a), b, a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -1, -a, abs(-a), a + 1, 2 * a, 1 / a, a + 0.5, float(a), int(Fraction(7, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2))
print(a < b, a == Fraction(2, 6), Fraction(4, 2) == 2, Fraction(1, 2) == 0.5, hash(Fraction(2)) == hash(2), hash(Fraction(1, 2)) == hash(0.5), max(a, b), sorted([a, b, 1]), Fraction(0.5), Fraction("3/4"), Fraction("-1.5e2"), Fraction(3.14159).limit_denominator(100), a.numerator, a.denominator, sum([a, b]), Fraction(-7, -14), Fraction())
for f in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: a / 0, lambda: Fraction([1])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
