from decimal import *

for x in ("1", "10", "1E1", "1E+10", "1e-6", "1e-7", "123e-3", "0E5", "0E-7", "-0.000", "1.10", "00012.50", "+5", "1E-20", "12345678901234567890123456789012", ".5", "5.", "Inf", "-Infinity", "nan", "-NaN7", "sNaN"):
    d = Decimal(x)
    print(x, d, repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted())
for bad in ("", "abc", "1.2.3", "--1", "1e", "e5", "0x1", "1 2", "in", "nanx", "."):
    try:
        print(Decimal(bad))
    except InvalidOperation as e:
        print(repr(bad), type(e).__name__, e)
for spec in ("", ".2f", "10.3f", "<10.2f", "^12", "+.1f", " .1f", "010.2f", ",.2f", ",", ".3e", "E", ".3g", "g", "%", ".0%", "*>12.2f", "=+12.2f", ".0f", "12,.1f", "_.2f" if False else ".1f"):
    print(repr(spec), [format(Decimal(x), spec) for x in ("1234.5678", "-0.05", "1E+6", "0")])
print(f"{Decimal('3.14159'):.3f} {Decimal('2'):>6} {Decimal('1e3')!r} {Decimal('-1.5')!s}", "{:.2f}|{:8}".format(Decimal("1.005"), Decimal("7.10")), "%s %d %.1f" % (Decimal("1.50"), Decimal("7.9"), Decimal("2.25")))
print(format(Decimal("NaN"), "8"), format(Decimal("-Infinity"), ".2f"), format(Decimal("Infinity"), "+"))
try:
    format(Decimal(1), "x")
except ValueError as e:
    print(e)
print(int(Decimal("12.9")), float(Decimal("0.1")), complex if False else "", bool(Decimal("0E5")), str(Decimal(10) ** 30), Decimal(10 ** 30), Decimal(-3), Decimal(0.5), Decimal(1.1), Decimal.from_float(0.25))
