from decimal import *

modes = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
for x in ("0.5", "1.5", "2.5", "-0.5", "-2.5", "0.05", "1.005", "-1.995", "9.995", "99.9999", "1E-10", "0", "-0.00"):
    print(x, [str(Decimal(x).quantize(Decimal("0.01"), m)) for m in modes], [str(Decimal(x).to_integral_value(m)) for m in modes])
for prec in (1, 2, 3, 5):
    with localcontext() as ctx:
        ctx.prec = prec
        print(prec, Decimal(2) / 3, Decimal(1) / 8, Decimal("123456") + 1, Decimal("0.00012345") * 1, Decimal(10) ** 6, Decimal("99.99") + Decimal("0.01"), -Decimal("12345"), Decimal("1E+3") / 7, Decimal(1) / Decimal("3e5"))
        for m in modes:
            ctx.rounding = m
            print(m, Decimal("1.25") + 0, Decimal("-1.25") + 0, Decimal(1) / 3, Decimal(-2) / 3, Decimal("2.51") * 3)
print([str(round(Decimal(x), n)) for x in ("1.25", "2.675", "-0.5", "1234.5") for n in (0, 1, -2)], [round(Decimal(x)) for x in ("0.5", "1.5", "-2.5", "2.6")])
print(Decimal("1e400") * Decimal("1e-400"), Decimal("1E+10").quantize(Decimal(1)), Decimal("7").quantize(Decimal("1e-5")), Decimal("5.00").normalize(), Decimal("500").normalize(), Decimal("-0").normalize())
for a, b in (("7", "3"), ("-7", "3"), ("7", "-3"), ("7.5", "2"), ("0.1", "0.03"), ("1e10", "7")):
    a, b = Decimal(a), Decimal(b)
    print(a // b, a % b, divmod(a, b), a.remainder_near(b), a / b)
for x, y in (("2", "10"), ("2", "0.5"), ("1.5", "3"), ("10", "-3"), ("9", "0.5"), ("-2", "3"), ("-8", "2"), ("1.01", "100"), ("0", "5"), ("5", "0"), ("2.5", "1.5")):
    print(x, y, Decimal(x) ** Decimal(y))
for x in ("1", "2", "4", "0.0001", "1e10", "123.456", "0", "0.09", "1E+5"):
    print(x, Decimal(x).sqrt(), Decimal(x).ln() if Decimal(x) else "-", Decimal(x).log10() if Decimal(x) else "-")
for x in ("0", "1", "-1", "0.1", "10", "-0.0001", "50.5"):
    print(x, Decimal(x).exp())
