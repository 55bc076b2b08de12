import numbers as _numbers
from math import gcd


class Fraction:
    def __init__(self, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, int):
                n, d = int(numerator), 1
            elif isinstance(numerator, Fraction):
                n, d = numerator._n, numerator._d
            elif isinstance(numerator, float):
                n, d = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                n, d = _parse(numerator)
            elif hasattr(numerator, "as_integer_ratio"):
                n, d = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance")
        else:
            a, b = _ratio(numerator), _ratio(denominator)
            if a is None or b is None or isinstance(numerator, float) or isinstance(denominator, float):
                raise TypeError("both arguments should be Rational instances")
            n, d = a[0] * b[1], a[1] * b[0]
            if d == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % n)
        g = gcd(n, d)
        if d < 0:
            g = -g
        self._n, self._d = n // g, d // g

    @property
    def numerator(self):
        return self._n

    @property
    def denominator(self):
        return self._d

    @classmethod
    def from_float(cls, f):
        return cls(*f.as_integer_ratio())

    def as_integer_ratio(self):
        return self._n, self._d

    def is_integer(self):
        return self._d == 1

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._d <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._n, self._d
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        low, high = Fraction(p0 + k * p1, q0 + k * q1), Fraction(p1, q1)
        return high if abs(high - self) <= abs(low - self) else low

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._n, self._d)

    def __str__(self):
        return str(self._n) if self._d == 1 else "%s/%s" % (self._n, self._d)

    def __format__(self, spec):
        return format(float(self), spec) if spec and spec[-1] in "eEfFgG%" else format(str(self), spec)

    def _binary(self, other, exact, name):
        if isinstance(other, float):
            return getattr(float, name)(float(self), other)
        r = _ratio(other)
        return NotImplemented if r is None else exact(self._n, self._d, r[0], r[1])

    def _reflected(self, other, exact, name):
        if isinstance(other, float):
            return getattr(float, name)(other, float(self))
        r = _ratio(other)
        return NotImplemented if r is None else exact(r[0], r[1], self._n, self._d)

    def __add__(self, other):
        return self._binary(other, _add, "__add__")

    def __radd__(self, other):
        return self._reflected(other, _add, "__add__")

    def __sub__(self, other):
        return self._binary(other, _sub, "__sub__")

    def __rsub__(self, other):
        return self._reflected(other, _sub, "__sub__")

    def __mul__(self, other):
        return self._binary(other, _mul, "__mul__")

    def __rmul__(self, other):
        return self._reflected(other, _mul, "__mul__")

    def __truediv__(self, other):
        return self._binary(other, _div, "__truediv__")

    def __rtruediv__(self, other):
        return self._reflected(other, _div, "__truediv__")

    def __floordiv__(self, other):
        return self._binary(other, _floordiv, "__floordiv__")

    def __rfloordiv__(self, other):
        return self._reflected(other, _floordiv, "__floordiv__")

    def __mod__(self, other):
        return self._binary(other, _mod, "__mod__")

    def __rmod__(self, other):
        return self._reflected(other, _mod, "__mod__")

    def __pow__(self, other):
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._n ** other, self._d ** other)
            if self._n == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % self._d ** -other)
            return Fraction(self._d ** -other, self._n ** -other)
        return float(self) ** float(other)

    def __rpow__(self, other):
        if self._d == 1 and self._n >= 0:
            return other ** self._n
        return other ** float(self)

    def __neg__(self):
        return Fraction(-self._n, self._d)

    def __pos__(self):
        return Fraction(self._n, self._d)

    def __abs__(self):
        return Fraction(abs(self._n), self._d)

    def __int__(self):
        return -(-self._n // self._d) if self._n < 0 else self._n // self._d

    __trunc__ = __int__

    def __floor__(self):
        return self._n // self._d

    def __ceil__(self):
        return -(-self._n // self._d)

    def __round__(self, ndigits=None):
        if ndigits is None:
            q, r = divmod(self._n, self._d)
            if r * 2 > self._d or r * 2 == self._d and q % 2:
                q += 1
            return q
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __float__(self):
        return self._n / self._d

    def __bool__(self):
        return self._n != 0

    def __hash__(self):
        if self._d == 1:
            return hash(self._n)
        p = 2 ** 61 - 1
        if self._d % p == 0:
            h = 314159
        else:
            h = hash(hash(abs(self._n)) * pow(self._d, -1, p))
        h = h if self._n >= 0 else -h
        return -2 if h == -1 else h

    def _compared(self, other):
        # Whether it is less (-1), equal (0) or greater; None if it cannot be said.
        if isinstance(other, float):
            if other != other:
                return None
            if other in (float("inf"), float("-inf")):
                return -1 if other > 0 else 1
        r = other.as_integer_ratio() if isinstance(other, float) else _ratio(other)
        if r is None:
            return None
        a, b = self._n * r[1], r[0] * self._d
        return (a > b) - (a < b)

    def __eq__(self, other):
        if not isinstance(other, (int, float, Fraction)):
            return NotImplemented
        return self._compared(other) == 0

    def _ordered(self, other, op):
        if not isinstance(other, (int, float, Fraction)):
            return NotImplemented
        c = self._compared(other)
        return c is not None and op(c)

    def __lt__(self, other):
        return self._ordered(other, lambda c: c < 0)

    def __le__(self, other):
        return self._ordered(other, lambda c: c <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda c: c > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda c: c >= 0)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _ratio(x):
    if isinstance(x, int):
        return int(x), 1
    if isinstance(x, Fraction):
        return x._n, x._d
    return None


def _add(a, b, c, d):
    return Fraction(a * d + c * b, b * d)


def _sub(a, b, c, d):
    return Fraction(a * d - c * b, b * d)


def _mul(a, b, c, d):
    return Fraction(a * c, b * d)


def _div(a, b, c, d):
    if c == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % (a * d))
    return Fraction(a * d, b * c)


def _floordiv(a, b, c, d):
    return (a * d) // (b * c)


def _mod(a, b, c, d):
    return Fraction((a * d) % (c * b), b * d)


def _parse(text):
    s = text.strip()
    top, slash, bottom = s.partition("/")
    try:
        if slash:
            n, d = int(top), int(bottom)
            if d == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % n)
            return n, d
        mantissa, _, exponent = s.lower().partition("e")
        whole, point, digits = mantissa.partition(".")
        e = int(exponent) if exponent else 0
        n = int((whole if whole not in ("", "+", "-") else whole + "0") + digits)
        d = 10 ** len(digits)
        return (n * 10 ** e, d) if e >= 0 else (n, d * 10 ** -e)
    except ValueError:
        raise ValueError("Invalid literal for Fraction: %r" % text) from None


_numbers.Rational.register(Fraction)
