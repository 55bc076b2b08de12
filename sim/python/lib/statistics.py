from fractions import Fraction
from math import sqrt, log, exp, fsum, isqrt, floor
from collections import Counter
import bisect as _bisect


class StatisticsError(ValueError):
    pass


def _exact(data):
    # The exact sum, whether all were ints, and how many there are.
    total, n, kind = Fraction(0), 0, int
    for x in data:
        n += 1
        if isinstance(x, float):
            kind = float
            if x != x or x in (float("inf"), float("-inf")):
                return x, float, n
        elif isinstance(x, Fraction):
            kind = kind if kind is float else Fraction
        elif not isinstance(x, int):
            raise TypeError("can't convert type '%s' to numerator/denominator" % type(x).__name__)
        total += Fraction(x)
    return total, kind, n


def _convert(value, kind):
    if kind is Fraction:
        return value
    if kind is int and isinstance(value, Fraction) and value.denominator == 1:
        return int(value)
    return float(value)


def mean(data):
    total, kind, n = _exact(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, kind)


def fmean(data, weights=None):
    data = list(data)
    if weights is not None:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("data and weights must be the same length")
        return fsum([x * w for x, w in zip(data, weights)]) / fsum(weights)
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    return fsum(data) / len(data)


def geometric_mean(data):
    data = list(data)
    if not data or any(x <= 0 for x in data):
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    return exp(fmean([log(x) for x in data]))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if any(x == 0 for x in data):
        return 0
    weights = [1] * len(data) if weights is None else list(weights)
    total, kind, n = _exact([Fraction(w) / Fraction(x) for w, x in zip(weights, data)])
    result = sum([Fraction(w) for w in weights]) / total
    return result if all(isinstance(x, Fraction) for x in data) else float(result)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [x for x, n in counts.items() if n == most]


def _squares(data, center=None):
    data = list(data)
    total, kind, n = _exact(data)
    if n == 0:
        return 0, kind, 0
    c = total / n if center is None else Fraction(center)
    return sum([(Fraction(x) - c) ** 2 for x in data], Fraction(0)), kind, n


def variance(data, xbar=None):
    ss, kind, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(ss / (n - 1), kind)


def pvariance(data, mu=None):
    ss, kind, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(ss / n, kind)


def _root(x):
    # The float nearest to the square root of a fraction.
    n, m = x.numerator, x.denominator
    if n == 0:
        return 0.0
    shift = max(0, 110 - n.bit_length() + m.bit_length())
    shift += shift & 1
    q = (n << shift) // m
    root = isqrt(q)
    if root * root != q or q * m != n << shift:
        root |= 1
    return float(Fraction(root, 1 << (shift // 2)))


def stdev(data, xbar=None):
    ss, kind, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(ss / (n - 1))


def pstdev(data, mu=None):
    ss, kind, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(ss / n)


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        m = len(data) - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method != "exclusive":
        raise ValueError("Unknown method: %r" % method)
    m = len(data) + 1
    for i in range(1, n):
        j = min(max(i * m // n, 1), len(data) - 1)
        delta = i * m - j * n
        result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def _pairs(x, y, what):
    x, y = list(x), list(y)
    if len(x) != len(y):
        raise StatisticsError("%s requires that both inputs have same number of data points" % what)
    if len(x) < 2:
        raise StatisticsError("%s requires at least two data points" % what)
    mx, my = fsum(x) / len(x), fsum(y) / len(y)
    return [a - mx for a in x], [b - my for b in y], mx, my


def covariance(x, y, /):
    dx, dy, mx, my = _pairs(x, y, "covariance")
    return fsum([a * b for a, b in zip(dx, dy)]) / (len(dx) - 1)


def correlation(x, y, /, *, method="linear"):
    dx, dy, mx, my = _pairs(x, y, "correlation")
    sxy = fsum([a * b for a, b in zip(dx, dy)])
    denominator = sqrt(fsum([a * a for a in dx]) * fsum([b * b for b in dy]))
    if denominator == 0:
        raise StatisticsError("at least one of the inputs is constant")
    return sxy / denominator


class LinearRegression(tuple):
    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return "LinearRegression(slope=%r, intercept=%r)" % tuple(self)


def linear_regression(x, y, /, *, proportional=False):
    dx, dy, mx, my = _pairs(x, y, "linear regression")
    sxx = fsum([a * a for a in dx])
    if sxx == 0:
        raise StatisticsError("x is constant")
    slope = fsum([a * b for a, b in zip(dx, dy)]) / sxx
    return LinearRegression((slope, my - slope * mx))
