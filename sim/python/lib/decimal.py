import math as _math
import numbers as _numbers
from collections import namedtuple as _namedtuple
from contextvars import ContextVar as _ContextVar

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException", "Clamped",
           "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow", "FloatOperation",
           "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP",
           "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext",
           "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR"]

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
HAVE_THREADS = HAVE_CONTEXTVAR = True

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent")


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_signals = [InvalidOperation, Clamped, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow]
# What a signal is that is raised for a more special condition.
_signal_of = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation, DivisionUndefined: InvalidOperation,
              InvalidContext: InvalidOperation}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext if "DefaultContext" in globals() else None
        self.prec = prec if prec is not None else base.prec if base else 28
        self.rounding = rounding if rounding is not None else base.rounding if base else ROUND_HALF_EVEN
        self.Emin = Emin if Emin is not None else base.Emin if base else -999999
        self.Emax = Emax if Emax is not None else base.Emax if base else 999999
        self.capitals = capitals if capitals is not None else base.capitals if base else 1
        self.clamp = clamp if clamp is not None else base.clamp if base else 0
        if traps is None:
            traps = base.traps if base else {}
        if not isinstance(traps, dict):
            traps = {s: s in traps for s in _signals}
        self.traps = {s: bool(traps.get(s)) for s in _signals}
        if flags is None:
            flags = []
        if not isinstance(flags, dict):
            flags = {s: s in flags for s in _signals}
        self.flags = {s: bool(flags.get(s)) for s in _signals}

    def __setattr__(self, name, value):
        if name == "prec" and not 1 <= value <= MAX_PREC:
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        if name == "rounding" and value not in _rounders:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, "
                            "ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        object.__setattr__(self, name, value)

    def __repr__(self):
        return "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=[%s], traps=[%s])" % (
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
            ", ".join([s.__name__ for s in _signals if self.flags[s]]), ", ".join([s.__name__ for s in _signals if self.traps[s]]))

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        for s in self.flags:
            self.flags[s] = False

    def clear_traps(self):
        for s in self.traps:
            self.traps[s] = False

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _raise(self, condition, message=None, result=None):
        signal = _signal_of.get(condition, condition)
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition] if message is None else message)
        return Decimal("NaN") if result is None else result

    def create_decimal(self, num="0"):
        d = Decimal(num)
        return d._fix(self)

    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._fix(self)

    def add(self, a, b):
        return _given(a).__add__(_given(b), context=self)

    def subtract(self, a, b):
        return _given(a).__sub__(_given(b), context=self)

    def multiply(self, a, b):
        return _given(a).__mul__(_given(b), context=self)

    def divide(self, a, b):
        return _given(a).__truediv__(_given(b), context=self)

    def power(self, a, b, modulo=None):
        return _given(a).__pow__(_given(b), modulo, context=self)

    def sqrt(self, a):
        return _given(a).sqrt(self)

    def quantize(self, a, b):
        return _given(a).quantize(b, context=self)

    def plus(self, a):
        return _given(a).__pos__(context=self)

    def minus(self, a):
        return _given(a).__neg__(context=self)

    def abs(self, a):
        return _given(a).__abs__(context=self)

    def compare(self, a, b):
        return _given(a).compare(b)

    def max(self, a, b):
        return _given(a).max(b, self)

    def min(self, a, b):
        return _given(a).min(b, self)

    def to_sci_string(self, a):
        return str(a)

    def to_eng_string(self, a):
        return _given(a).to_eng_string()


def _given(x):
    d = _from(x)
    if d is NotImplemented:
        raise TypeError("conversion from %s to Decimal is not supported" % type(x).__name__)
    return d


# How to round: whether n, of which the remainder r of d is cut off, goes away from
# zero. sign is 1 for a negative number.
_rounders = {
    ROUND_DOWN: lambda sign, n, r, d: False,
    ROUND_UP: lambda sign, n, r, d: r != 0,
    ROUND_CEILING: lambda sign, n, r, d: r != 0 and not sign,
    ROUND_FLOOR: lambda sign, n, r, d: r != 0 and sign == 1,
    ROUND_HALF_UP: lambda sign, n, r, d: 2 * r >= d,
    ROUND_HALF_DOWN: lambda sign, n, r, d: 2 * r > d,
    ROUND_HALF_EVEN: lambda sign, n, r, d: 2 * r > d or 2 * r == d and n % 2 == 1,
    ROUND_05UP: lambda sign, n, r, d: r != 0 and n % 5 == 0,
}


def _parse(text):
    s = text.strip().replace("_", "")
    sign = 0
    if s[:1] in ("+", "-"):
        sign = 1 if s[0] == "-" else 0
        s = s[1:]
    low = s.lower()
    if low in ("inf", "infinity"):
        return sign, 0, "F"
    for word, kind in (("snan", "N"), ("nan", "n")):
        if low.startswith(word) and (low[len(word):] == "" or low[len(word):].isdigit()):
            return sign, int(low[len(word):] or 0), kind
    mantissa, e, exponent = low.partition("e")
    whole, dot, part = mantissa.partition(".")
    digits = exponent[1:] if exponent[:1] in ("+", "-") else exponent
    if not (whole + part).isdecimal() or e and not digits.isdecimal():
        return None
    return sign, int(whole + part), (int(exponent) if e else 0) - len(part)


class Decimal:
    # sign is 0 or 1; the value is n * 10 ** e. e is "F" for an infinity, "n" for a
    # NaN and "N" for a signalling one.
    __slots__ = ("_sign", "_n", "_e")

    def __new__(cls, value="0", context=None):
        self = object.__new__(cls)
        if isinstance(value, Decimal):
            self._sign, self._n, self._e = value._sign, value._n, value._e
        elif isinstance(value, str):
            parsed = _parse(value)
            if parsed is None:
                return (context or getcontext())._raise(ConversionSyntax)
            self._sign, self._n, self._e = parsed
        elif isinstance(value, int):
            self._sign, self._n, self._e = 1 if value < 0 else 0, abs(int(value)), 0
        elif isinstance(value, float):
            (context or getcontext()).flags[FloatOperation] = True
            if (context or getcontext()).traps[FloatOperation]:
                raise FloatOperation([FloatOperation])
            return cls.from_float(value) if cls is Decimal else cls(Decimal.from_float(value))
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            self._sign, digits, self._e = value
            self._n = int("".join([str(d) for d in digits]) or "0")
            if self._sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
        else:
            raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if _math.isinf(f) or _math.isnan(f):
            return cls(repr(f))
        sign = 1 if _math.copysign(1.0, f) < 0 else 0
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        return _make(sign, n * 5 ** k, -k) if cls is Decimal else cls(_make(sign, n * 5 ** k, -k))

    def _special(self):
        return isinstance(self._e, str)

    def _isnan(self):
        return self._e in ("n", "N")

    # The first NaN among the operands, as the result; None if there is none.
    def _nan(self, other, context):
        for x in (self, other):
            if x is not None and x._e == "N":
                return context._raise(InvalidOperation, [InvalidOperation], _make(x._sign, x._n, "n"))
        for x in (self, other):
            if x is not None and x._e == "n":
                return x
        return None

    def _fix(self, context):
        if self._special():
            return self
        digits = len(str(self._n))
        if self._n == 0:
            e = min(max(self._e, context.Etiny()), context.Emax)
            if e != self._e:
                context._raise(Clamped, result=self)
                return _make(self._sign, 0, e)
            return self
        least = max(digits + self._e - context.prec, context.Etiny())
        if self._e < least:
            n, exact = _cut(self._sign, self._n, least - self._e, context.rounding)
            e = least
            if len(str(n)) > context.prec:
                n //= 10
                e += 1
            if e + len(str(n)) - 1 > context.Emax:
                return self._overflow(context)
            result = _make(self._sign, n, e)
            if not exact:
                context._raise(Inexact, result=result)
            context._raise(Rounded, result=result)
            return result
        if self._e + digits - 1 > context.Emax:
            return self._overflow(context)
        return self

    def _overflow(self, context):
        if context.rounding in (ROUND_DOWN, ROUND_05UP) or context.rounding == (ROUND_FLOOR, ROUND_CEILING)[self._sign]:
            result = _make(self._sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)
        else:
            result = _make(self._sign, 0, "F")
        context._raise(Overflow, result=result)
        context._raise(Inexact, result=result)
        context._raise(Rounded, result=result)
        return result

    def __repr__(self):
        return "Decimal('%s')" % self

    def __str__(self):
        return self._text(False)

    def to_eng_string(self, context=None):
        return self._text(True)

    def _text(self, engineering):
        sign = "-" if self._sign else ""
        if self._special():
            if self._e == "F":
                return sign + "Infinity"
            return sign + ("NaN" if self._e == "n" else "sNaN") + (str(self._n) if self._n else "")
        digits = str(self._n)
        left = self._e + len(digits)
        if self._e <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._n == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, part = "0", "." + "0" * -point + digits
        elif point >= len(digits):
            whole, part = digits + "0" * (point - len(digits)), ""
        else:
            whole, part = digits[:point], "." + digits[point:]
        exponent = "" if left == point else ("E" if getcontext().capitals else "e") + "%+d" % (left - point)
        return sign + whole + part + exponent

    def __format__(self, spec):
        return _formatted(self, spec)

    def as_tuple(self):
        if self._e == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple([int(c) for c in str(self._n)]) if not self._isnan() or self._n else ()
        return DecimalTuple(self._sign, digits, self._e)

    def as_integer_ratio(self):
        if self._special():
            if self._e == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        n, d = self._n * (-1 if self._sign else 1), 1
        if self._e >= 0:
            n *= 10 ** self._e
        else:
            d = 10 ** -self._e
        g = _math.gcd(n, d)
        return n // g, d // g

    # Comparing.

    def _cmp(self, other):
        if self._e == "F" or other._e == "F":
            a = (-1 if self._sign else 1) if self._e == "F" else 0
            b = (-1 if other._sign else 1) if other._e == "F" else 0
            return (a > b) - (a < b)
        a, b, _ = _aligned(self, other)
        return (a > b) - (a < b)

    def __eq__(self, other):
        other = _comparable(other)
        if other is NotImplemented:
            return other
        return not self._isnan() and not other._isnan() and self._cmp(other) == 0

    def _order(self, other):
        other = _comparable(other)
        if other is NotImplemented:
            return other
        if self._isnan() or other._isnan():
            getcontext()._raise(InvalidOperation, [InvalidOperation])
            return None
        return self._cmp(other)

    def __lt__(self, other):
        c = self._order(other)
        return c if c is NotImplemented else c is not None and c < 0

    def __le__(self, other):
        c = self._order(other)
        return c if c is NotImplemented else c is not None and c <= 0

    def __gt__(self, other):
        c = self._order(other)
        return c if c is NotImplemented else c is not None and c > 0

    def __ge__(self, other):
        c = self._order(other)
        return c if c is NotImplemented else c is not None and c >= 0

    def __hash__(self):
        if self._e == "N":
            raise TypeError("Cannot hash a signaling NaN value.")
        if self._e == "n":
            return object.__hash__(self)
        if self._e == "F":
            return -314159 if self._sign else 314159
        p = (1 << 61) - 1
        power = pow(10, self._e, p) if self._e >= 0 else pow(pow(10, -1, p), -self._e, p)
        h = self._n * power % p
        return -2 if self._sign and h == 1 else -h if self._sign else h

    def __bool__(self):
        return self._special() or self._n != 0

    def compare(self, other, context=None):
        other = _given(other)
        nan = self._nan(other, context or getcontext())
        return nan if nan is not None else Decimal(self._cmp(other))

    def max(self, other, context=None):
        other = _given(other)
        return (other if self._isnan() or not other._isnan() and self._cmp(other) < 0 else self)._fix(context or getcontext())

    def min(self, other, context=None):
        other = _given(other)
        return (other if self._isnan() or not other._isnan() and self._cmp(other) > 0 else self)._fix(context or getcontext())

    # Arithmetic.

    def __add__(self, other, context=None):
        other = _from(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self._special() or other._special():
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if self._e == "F":
                if other._e == "F" and self._sign != other._sign:
                    return context._raise(InvalidOperation, [InvalidOperation])
                return self
            return other
        a, b, e = _aligned(self, other)
        n = a + b
        if n == 0:
            both = self._sign and other._sign
            sign = 1 if both or self._sign != other._sign and context.rounding == ROUND_FLOOR else 0
            return _make(sign, 0, e)._fix(context)
        return _make(1 if n < 0 else 0, abs(n), e)._fix(context)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _from(other)
        if other is NotImplemented:
            return other
        return self.__add__(other if other._isnan() else _make(1 - other._sign, other._n, other._e), context=context)

    def __rsub__(self, other):
        other = _from(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other, context=None):
        other = _from(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special() or other._special():
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if not self or not other:
                return context._raise(InvalidOperation, [InvalidOperation])
            return _make(sign, 0, "F")
        return _make(sign, self._n * other._n, self._e + other._e)._fix(context)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _from(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special() or other._special():
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if self._e == "F" and other._e == "F":
                return context._raise(InvalidOperation, [InvalidOperation])
            return _make(sign, 0, "F") if self._e == "F" else _make(sign, 0, context.Etiny())
        if other._n == 0:
            if self._n == 0:
                return context._raise(DivisionUndefined)
            return context._raise(DivisionByZero, [DivisionByZero], _make(sign, 0, "F"))
        ideal = self._e - other._e
        if self._n == 0:
            return _make(sign, 0, ideal)._fix(context)
        shift = len(str(other._n)) - len(str(self._n)) + context.prec + 1
        e = ideal - shift
        if shift >= 0:
            n, r = divmod(self._n * 10 ** shift, other._n)
        else:
            n, r = divmod(self._n, other._n * 10 ** -shift)
        if r:
            if n % 5 == 0:
                n += 1  # so that it is not taken for a half, or for exact
        else:
            while e < ideal and n % 10 == 0:
                n //= 10
                e += 1
        return _make(sign, n, e)._fix(context)

    def __rtruediv__(self, other):
        other = _from(other)
        return other if other is NotImplemented else other.__truediv__(self)

    def _divide(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self._e == "F":
            if other._e == "F":
                nan = context._raise(InvalidOperation, [InvalidOperation])
                return nan, nan
            return _make(sign, 0, "F"), context._raise(InvalidOperation, [InvalidOperation])
        if other._e == "F":
            return _make(sign, 0, 0), self._fix(context)
        if other._n == 0:
            if self._n == 0:
                nan = context._raise(DivisionUndefined)
                return nan, nan
            return context._raise(DivisionByZero, [DivisionByZero], _make(sign, 0, "F")), context._raise(InvalidOperation, [InvalidOperation])
        a, b, e = _aligned(self, other)
        q, r = divmod(abs(a), abs(b))
        if len(str(q)) > context.prec:
            nan = context._raise(DivisionImpossible)
            return nan, nan
        return _make(sign, q, 0), _make(self._sign, r, e)._fix(context)

    def __floordiv__(self, other):
        other = _from(other)
        return other if other is NotImplemented else self._divide(other, getcontext())[0]

    def __rfloordiv__(self, other):
        other = _from(other)
        return other if other is NotImplemented else other // self

    def __mod__(self, other):
        other = _from(other)
        if other is NotImplemented:
            return other
        if not other and not other._special() and not self._special():
            return getcontext()._raise(DivisionUndefined if not self else InvalidOperation, None if not self else [InvalidOperation])
        return self._divide(other, getcontext())[1]

    def __rmod__(self, other):
        other = _from(other)
        return other if other is NotImplemented else other % self

    def __divmod__(self, other):
        other = _from(other)
        return other if other is NotImplemented else self._divide(other, getcontext())

    def __rdivmod__(self, other):
        other = _from(other)
        return other if other is NotImplemented else other._divide(self, getcontext())

    def __pow__(self, other, modulo=None, context=None):
        other = _from(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        context = context or getcontext()
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if not other:
            return context._raise(InvalidOperation, [InvalidOperation]) if not self else Decimal(1)
        whole = other._e != "F" and other == other.to_integral_value()
        if self._sign and not whole and self:
            return context._raise(InvalidOperation, [InvalidOperation])
        sign = 1 if self._sign and whole and int(other) % 2 else 0
        if not self or self._e == "F" or other._e == "F":
            grows = (self._e == "F") if other._e != "F" else abs(self) > 1
            if other._e == "F" and abs(self) == 1:
                return Decimal(1)
            return _make(sign, 0, "F") if bool(grows) != bool(other._sign) else _make(sign, 0, 0)
        if whole and (exact := self._power(int(other), sign, context)) is not None:
            return exact._fix(context)
        work = Context(prec=context.prec + 10, rounding=ROUND_HALF_EVEN, traps=[])
        size = abs(self)
        log = size.ln(work)
        result = (log.__mul__(other, context=work)).exp(work)
        return _make(sign, result._n, result._e)._fix(context)

    # An integer power, to more digits than the context keeps; None if it is too large.
    def _power(self, k, sign, context):
        if abs(k) > 100000:
            return None
        work = Context(prec=context.prec + 4 + len(str(abs(k))), rounding=ROUND_HALF_EVEN, traps=[])
        base, result, left = abs(self), Decimal(1), abs(k)
        while left:
            if left & 1:
                result = result.__mul__(base, context=work)
            base = base.__mul__(base, context=work)
            left >>= 1
        if k < 0:
            result = Decimal(1).__truediv__(result, context=work)
        return _make(sign, result._n, result._e)

    def __rpow__(self, other):
        other = _from(other)
        return other if other is NotImplemented else other ** self

    def __neg__(self, context=None):
        context = context or getcontext()
        if self._isnan():
            return self
        sign = 1 - self._sign
        if not self and context.rounding != ROUND_FLOOR:
            sign = 0
        return _make(sign, self._n, self._e)._fix(context)

    def __pos__(self, context=None):
        context = context or getcontext()
        sign = 0 if not self and context.rounding != ROUND_FLOOR else self._sign
        return _make(sign, self._n, self._e)._fix(context)

    def __abs__(self, context=None):
        return _make(0, self._n, self._e)._fix(context or getcontext())

    def copy_abs(self):
        return _make(0, self._n, self._e)

    def copy_negate(self):
        return _make(1 - self._sign, self._n, self._e)

    def copy_sign(self, other):
        return _make(_given(other)._sign, self._n, self._e)

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if not self:
            return _make(self._sign, 0, self._e // 2)._fix(context)
        if self._sign:
            return context._raise(InvalidOperation, [InvalidOperation])
        if self._e == "F":
            return self
        shift = 2 * (context.prec + 1) - len(str(self._n))
        shift += (self._e - shift) % 2
        shift = max(shift, self._e % 2)
        n = self._n * 10 ** shift
        root = _math.isqrt(n)
        e = (self._e - shift) // 2
        ideal = self._e // 2
        if root * root != n:
            if root % 5 == 0:
                root += 1
        else:
            while e < ideal and root % 10 == 0:
                root //= 10
                e += 1
        half = context.copy()
        half.rounding = ROUND_HALF_EVEN
        result = _make(0, root, e)._fix(half)
        context.flags.update(half.flags)
        return result

    # exp and ln by series, with some digits more than are asked for.

    def exp(self, context=None):
        context = context or getcontext()
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if self._e == "F":
            return Decimal(0) if self._sign else self
        if not self:
            return Decimal(1)
        size = max(len(str(self._n)) + self._e, 0)
        if size > 7:
            return (_make(0, 1, context.Emin * 2) if self._sign else _make(0, 1, context.Emax * 2))._fix(context)
        digits = context.prec + 10 + size
        one = 10 ** digits
        x = _scaled(self, digits)
        halvings = digits.bit_length() + size * 4
        x >>= halvings
        term = total = one
        i = 1
        while term:
            term = term * x // one // i
            total += term
            i += 1
        for _ in range(halvings):
            total = total * total // one
        return _make(0, total, -digits)._fix(context) if total > 10 ** (context.prec + 3) else Decimal(1) / (-self).exp(context)

    def ln(self, context=None):
        context = context or getcontext()
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if not self:
            return _make(1, 0, "F")
        if self._sign:
            return context._raise(InvalidOperation, [InvalidOperation])
        if self._e == "F":
            return self
        if self == 1:
            return Decimal(0)
        return _make_signed(self._ln(context.prec + 10), -(context.prec + 10))._fix(context)

    # The logarithm times 10 ** digits.
    def _ln(self, digits):
        left = len(str(self._n)) + self._e
        extra = digits + 10 + len(str(abs(left)))
        one = 10 ** extra
        x = _scaled(_make(0, self._n, self._e - left), extra)  # from 0.1 to 1
        ten = _atanh_ln(10 * one, one)
        return (_atanh_ln(x, one) + left * ten) // 10 ** (extra - digits)

    def log10(self, context=None):
        context = context or getcontext()
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if not self:
            return _make(1, 0, "F")
        if self._sign:
            return context._raise(InvalidOperation, [InvalidOperation])
        if self._e == "F":
            return self
        digits = str(self._n)
        if digits.rstrip("0") == "1":
            return Decimal(len(digits) - 1 + self._e)._fix(context)
        p = context.prec + 20
        return _make_signed(self._ln(p) * 10 ** p // Decimal(10)._ln(p), -p)._fix(context)

    # Rounding.

    def quantize(self, exp, rounding=None, context=None):
        exp = _given(exp)
        context = context or getcontext()
        rounding = rounding or context.rounding
        if self._special() or exp._special():
            nan = self._nan(exp, context)
            if nan is not None:
                return nan
            return self if self._e == exp._e == "F" else context._raise(InvalidOperation, [InvalidOperation])
        result = self._rescale(exp._e, rounding)
        if len(str(result._n)) > context.prec or result._e + len(str(result._n)) - 1 > context.Emax:
            return context._raise(InvalidOperation, [InvalidOperation])
        if result._e > self._e:
            context._raise(Rounded, result=result)
            if result != self:
                context._raise(Inexact, result=result)
        return result

    def _rescale(self, e, rounding):
        if self._special():
            return self
        if self._n == 0:
            return _make(self._sign, 0, e)
        if self._e >= e:
            return _make(self._sign, self._n * 10 ** (self._e - e), e)
        return _make(self._sign, _cut(self._sign, self._n, e - self._e, rounding)[0], e)

    def to_integral_value(self, rounding=None, context=None):
        if self._special() or self._e >= 0:
            return self
        return self._rescale(0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_value
    to_integral_exact = to_integral_value

    def normalize(self, context=None):
        context = context or getcontext()
        d = self._fix(context)
        if d._special():
            return d
        if not d:
            return _make(d._sign, 0, 0)
        n, e = d._n, d._e
        while n % 10 == 0 and e < context.Emax:
            n //= 10
            e += 1
        return _make(d._sign, n, e)

    def scaleb(self, other, context=None):
        return _make(self._sign, self._n, self._e + int(other))._fix(context or getcontext())

    def adjusted(self):
        return 0 if self._special() else self._e + len(str(self._n)) - 1

    def same_quantum(self, other):
        return self._e == _given(other)._e

    def fma(self, other, third, context=None):
        product = _make(self._sign ^ _given(other)._sign, self._n * _given(other)._n, self._e + _given(other)._e)
        return product.__add__(third, context=context)

    def remainder_near(self, other, context=None):
        q = (self / other).to_integral_value(ROUND_HALF_EVEN)
        return self - q * other

    def __round__(self, n=None):
        if n is None:
            if self._special():
                raise (OverflowError("cannot convert Infinity to integer") if self._e == "F" else ValueError("cannot convert NaN to integer"))
            return int(self._rescale(0, ROUND_HALF_EVEN))
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -n), ROUND_HALF_EVEN)

    def __int__(self):
        if self._special():
            raise (OverflowError("cannot convert Infinity to integer") if self._e == "F" else ValueError("cannot convert NaN to integer"))
        n = self._n * 10 ** self._e if self._e >= 0 else self._n // 10 ** -self._e
        return -n if self._sign else n

    __trunc__ = __int__

    def __floor__(self):
        return int(self._rescale(0, ROUND_FLOOR))

    def __ceil__(self):
        return int(self._rescale(0, ROUND_CEILING))

    def __float__(self):
        if self._e == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float("-nan" if self._isnan() and self._sign else "nan") if self._isnan() else float(str(self))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def is_nan(self):
        return self._isnan()

    def is_qnan(self):
        return self._e == "n"

    def is_snan(self):
        return self._e == "N"

    def is_infinite(self):
        return self._e == "F"

    def is_finite(self):
        return not self._special()

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._special() and self._n == 0

    def is_normal(self, context=None):
        return not self._special() and self._n != 0

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def conjugate(self):
        return self

    def radix(self):
        return Decimal(10)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)


_numbers.Number.register(Decimal)


def _make(sign, n, e):
    d = object.__new__(Decimal)
    d._sign, d._n, d._e = sign, n, e
    return d


def _make_signed(n, e):
    return _make(1 if n < 0 else 0, abs(n), e)


def _from(x):
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return _make(1 if x < 0 else 0, abs(int(x)), 0)
    return NotImplemented


def _comparable(x):
    if isinstance(x, float):
        getcontext().flags[FloatOperation] = True
        return Decimal.from_float(x)
    if hasattr(x, "numerator") and not isinstance(x, (int, Decimal)):
        return Decimal(x.numerator) / Decimal(x.denominator)
    return _from(x)


# Two finite numbers as integers of one exponent.
def _aligned(x, y):
    e = min(x._e, y._e)
    a, b = x._n * 10 ** (x._e - e), y._n * 10 ** (y._e - e)
    return -a if x._sign else a, -b if y._sign else b, e


# n without its last digits; exact tells whether these were zeros.
def _cut(sign, n, digits, rounding):
    d = 10 ** digits
    q, r = divmod(n, d)
    return q + (1 if _rounders[rounding](sign, q, r, d) else 0), r == 0


# A number times 10 ** digits, as an integer.
def _scaled(d, digits):
    k = d._e + digits
    n = d._n * 10 ** k if k >= 0 else d._n // 10 ** -k
    return -n if d._sign else n


# ln(x / one) * one, by ln(x) = 2 atanh((x - 1) / (x + 1)), after roots have brought x near 1.
def _atanh_ln(x, one):
    roots = 0
    while abs(x - one) * 20 > one:
        x = _math.isqrt(x * one)
        roots += 1
    t = abs(x - one) * one // (x + one)
    square = t * t // one
    total, i = 0, 1
    while t:
        total += t // i
        t = t * square // one
        i += 2
    return (2 * total << roots) * (1 if x > one else -1)


def _formatted(d, spec):
    s, fill, align, sign, zero, comma = spec, " ", ">", "-", False, ""
    if len(s) > 1 and s[1] in "<>=^":
        fill, align, s = s[0], s[1], s[2:]
    elif s[:1] in tuple("<>=^"):
        align, s = s[0], s[1:]
    if s[:1] in tuple("+- "):
        sign, s = s[0], s[1:]
    if s[:1] == "#":
        s = s[1:]
    if s[:1] == "0":
        zero, s = True, s[1:]
    digits = ""
    while s[:1].isdigit():
        digits, s = digits + s[0], s[1:]
    width = int(digits or 0)
    if s[:1] in (",", "_"):
        comma, s = s[0], s[1:]
    precision = None
    if s[:1] == ".":
        digits, s = "", s[1:]
        while s[:1].isdigit():
            digits, s = digits + s[0], s[1:]
        if not digits:
            raise ValueError("Format specifier missing precision")
        precision = int(digits)
    kind = s
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    text = _body(d, kind, precision)
    whole, dot, part = text.partition(".")
    head = whole
    tail = dot + part
    if "E" in whole or "e" in whole or "%" in whole:
        at = min([i for i in (whole.find("E"), whole.find("e"), whole.find("%")) if i >= 0])
        head, tail = whole[:at], whole[at:]
    lead = "-" if d._sign else "" if sign == "-" else sign
    if zero and fill == " " and align == ">":
        fill, align = "0", "="
    if comma and head.isdigit():
        if fill == "0" and align == "=":
            head = head.rjust(max(width - len(lead) - len(tail) - (width - len(lead) - len(tail)) // 4, 1), "0")
        head = "{:,}".format(int("1" + head))[1:].lstrip(",") if head[0] == "0" and len(head) > 1 else "{:,}".format(int(head))
        head = head.replace(",", comma)
    text = head + tail
    if align == "=":
        return lead + text.rjust(width - len(lead), fill)
    text = lead + text
    return text.ljust(width, fill) if align == "<" else text.center(width, fill) if align == "^" else text.rjust(width, fill)


# The number without its sign.
def _body(d, kind, precision):
    rounding = getcontext().rounding
    if d._special():
        return str(_make(0, d._n, d._e)) + ("%" if kind == "%" else "")
    d = _make(0, d._n, d._e)
    if kind == "%":
        d = _make(0, d._n, d._e + 2)
    if precision is not None and kind in ("f", "F", "%"):
        d = d._rescale(-precision, rounding)
    elif precision is not None and kind in ("e", "E"):
        d = _digits(d, precision + 1, rounding)
    elif precision is not None and d._n and len(str(d._n)) > max(precision, 1):
        d = _digits(d, max(precision, 1), rounding)
    if kind in ("f", "F", "%"):
        if d._e > 0:
            d = d._rescale(0, rounding)
        digits = str(d._n).rjust(1 - d._e, "0")
        text = digits[:len(digits) + d._e] + ("." + digits[d._e:] if d._e else "")
        return text + ("%" if kind == "%" else "")
    if kind in ("e", "E"):
        digits = str(d._n)
        if not d._n:
            digits = "0" * (precision + 1 if precision is not None else 1)
            exponent = d._e + (precision or 0) if precision is not None else d._e
        else:
            exponent = d._e + len(digits) - 1
        return digits[0] + ("." + digits[1:] if len(digits) > 1 else "") + kind + "%+d" % exponent
    text = str(d)
    return text.lower() if kind == "g" else text


# A number with so many digits.
def _digits(d, count, rounding):
    if not d._n:
        return d
    have = len(str(d._n))
    if have < count:
        return _make(0, d._n * 10 ** (count - have), d._e - (count - have))
    n, _ = _cut(0, d._n, have - count, rounding)
    e = d._e + have - count
    if len(str(n)) > count:
        n, e = n // 10, e + 1
    return _make(0, n, e)


DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow])
BasicContext = Context(9, ROUND_HALF_UP, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [])
_current = _ContextVar("decimal_context")


def getcontext():
    context = _current.get(None)
    if context is None:
        context = Context()
        _current.set(context)
    return context


def setcontext(context, /):
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class localcontext:
    def __init__(self, ctx=None, **kwargs):
        self._new = (ctx or getcontext()).copy()
        for name, value in kwargs.items():
            if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
                raise TypeError("'%s' is an invalid keyword argument for this function" % name)
            setattr(self._new, name, value)

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exc):
        setcontext(self._saved)
