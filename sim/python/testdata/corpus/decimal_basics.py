from decimal import *
import decimal
import threading

print(Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal("1.10") * 3, Decimal(1) / Decimal(7), Decimal(7) // 2, Decimal(-7) % 3, divmod(Decimal("7.5"), 2))
print(repr(Decimal("1.50")), str(Decimal("1E+5")), Decimal("1e-7"), Decimal("0.000001"), Decimal("123.4E3"), Decimal("-0"), Decimal("1_000.5"), Decimal(" 3 "))
print(Decimal("Infinity"), Decimal("-inf"), Decimal("nan"), Decimal("sNaN12"), Decimal((1, (1, 2, 3), -2)), Decimal(True), Decimal())
print(Decimal("2.675").quantize(Decimal("0.01")), Decimal("2.675").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), Decimal("2.5").quantize(Decimal("1")), Decimal("123").quantize(Decimal("1E1")))
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, [str(Decimal(x).quantize(Decimal("0.1"), rounding=mode)) for x in ("1.25", "-1.25", "1.35", "1.01", "-1.09", "1.50")])
print(round(Decimal("2.5")), round(Decimal("3.14159"), 2), round(Decimal("-1.25"), 1), int(Decimal("-3.9")), float(Decimal("1.5")), abs(Decimal("-2.50")), -Decimal("2.0"), +Decimal("1.1"))
print(Decimal("1.0") == 1, Decimal("1.0") == 1.0, Decimal("0.1") == 0.1, Decimal(1) < 2, Decimal("1.5") > 1.25, max(Decimal(1), Decimal("1.5")), sorted([Decimal(3), Decimal("1.5"), 2]))
print(hash(Decimal("1.0")) == hash(1), hash(Decimal("0.5")) == hash(0.5), {Decimal("1.0"): "x"}[Decimal("1.0")], bool(Decimal("0.00")), bool(Decimal("-0.1")))
print(Decimal(2) ** 10, Decimal("1.1") ** 5, Decimal(2) ** -2, Decimal(2).sqrt(), Decimal(16).sqrt(), Decimal("0.25").sqrt(), Decimal(2) ** Decimal("0.5"))
print(Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10(), Decimal(2).log10(), Decimal("-1.5").exp(), Decimal("0.001").ln())
print(getcontext().prec, getcontext().rounding, getcontext())
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3, Decimal("123456.789") + 0, +Decimal("1.23456789"), Decimal(2).sqrt())
with localcontext(prec=3, rounding=ROUND_UP):
    print(Decimal(1) / 3)
getcontext().prec = 10
print(Decimal(1) / 3, Decimal(2) / 3)
getcontext().prec = 28
print(Decimal("1.20").normalize(), Decimal("1200").normalize(), Decimal("0.00").normalize(), Decimal("3.7").to_integral_value(), Decimal("1.5").as_tuple(), Decimal("1.25").as_integer_ratio())
print(Decimal("12.3").adjusted(), Decimal("1.1").compare(Decimal("1.10")), Decimal("-1").is_signed(), Decimal("NaN").is_nan(), Decimal("inf").is_infinite(), Decimal(0).is_zero(), Decimal(5).copy_sign(Decimal(-1)))
print(f"{Decimal('1234567.891'):,.2f}|{Decimal('1.5'):10}|{Decimal('1.5'):<8}|{Decimal('-1.5'):+08.2f}|{Decimal('0.256'):.1%}|{Decimal('12345'):e}|{Decimal('12345.678'):.3e}|{Decimal('1.5'):^9}|{Decimal('7'):.3f}|{Decimal('1E+3'):f}|{Decimal('12.5'):g}")
print("%.2f %s" % (Decimal("3.14159"), Decimal("3.10")), Decimal("1000000").to_eng_string(), Decimal("1.23E+7").to_eng_string())
print(sum([Decimal("0.1")] * 10), sum([Decimal("19.99"), Decimal("5.01")], Decimal(0)), 3 * Decimal("1.5"), 10 - Decimal("2.5"), 1 / Decimal(4), 2 ** Decimal(3))
for f in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal([1]), lambda: Decimal(-1).sqrt(), lambda: Decimal("inf") - Decimal("inf"),
          lambda: int(Decimal("nan")), lambda: Decimal("1e30").quantize(Decimal("0.01")), lambda: Decimal(None), lambda: Decimal("NaN") < 1, lambda: Decimal(5) % 0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, isinstance(e, ArithmeticError))
ctx = Context(prec=4, traps=[])
print(ctx.divide(Decimal(1), Decimal(0)), ctx.create_decimal("3.14159"), ctx.flags[decimal.DivisionByZero], ctx.flags[decimal.Inexact], ctx.sqrt(Decimal(3)))
print(Decimal("1.1") + True, isinstance(Decimal(1), Decimal), Decimal(3).max(4), Decimal("3.3").min(Decimal("3.2")), Decimal(2).fma(3, 4), Decimal(1).scaleb(3))
getcontext().prec = 6
seen = []
t = threading.Thread(target=lambda: seen.append((getcontext().prec, Decimal(1) / 3)))
t.start()
t.join()
print(seen, Decimal(1) / 3)
total = Decimal("0")
for price, count in (("19.99", 3), ("4.25", 2), ("0.10", 7)):
    total += Decimal(price) * count
tax = (total * Decimal("0.0825")).quantize(Decimal("0.01"), ROUND_HALF_UP)
print(total, tax, total + tax)
