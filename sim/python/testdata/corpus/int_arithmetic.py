print(7 + 3, 7 - 10, 7 * 3, 7 / 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 2 ** 10, 2 ** 100, 10 ** 20, -2 ** 2, (-2) ** 3, 7 // -2, 0 // 5)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1 << 100, 1024 >> 3, -1 >> 1, -5 & 3, -5 | 2, True & False, True | 5, True ^ True, ~True)
print(10**18 * 10**18, 9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, 4611686018427387904 * 2, (2**64) // 3, (2**64) % 1000, -(2**63), abs(-2**63), 2**63 - 1, 2**64 - 2**64)
print(10**30 // 7, 10**30 % 7, -10**30 // 7, divmod(10**30, -7), 10**30 / 10**28, 10**400 // 10**398, 2**200 >> 190, 1 << 64 >> 64, hash(2**61 - 1), hash(2**61), hash(-1), hash(10**30), hash(1.5), hash(0.1), hash(float("inf")), hash(True))
x = 5
x += 2; x -= 1; x *= 3; x //= 2; x **= 2; x %= 50; x <<= 2; x >>= 1; x &= 0xff; x |= 1; x ^= 3
print(x)
y = 10
y /= 4
print(y)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1.0 == True, 5 in [5] == True, not 1 == 2)
print(0b1010, 0o17, 0xFF, 1_000_000, 0B11, 0XaB, 00, 1e3, 1.5e-3, .5, 5., 1_0.0_1)
for f in [lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 + None, lambda: 1 + "a", lambda: [] * [], lambda: 1 & 1.5, lambda: ~1.5, lambda: 1 // 0, lambda: 1 % 0, lambda: 5 @ 5, lambda: 1 < "a", lambda: None < 1, lambda: 1 + [], lambda: {} + 1]:
    try:
        print(f())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
a = 1
for op in ["+=", "-=", "**=", "//=", "%=", "<<=", "&=", "@="]:
    try:
        a = 1
        if op == "+=":
            a += "x"
        elif op == "-=":
            a -= "x"
        elif op == "**=":
            a **= "x"
        elif op == "//=":
            a //= "x"
        elif op == "%=":
            a %= "x"
        elif op == "<<=":
            a <<= "x"
        elif op == "&=":
            a &= "x"
        else:
            a @= "x"
    except TypeError as e:
        print(e)
print(round(10 / 3, 2), 10 / 5, 6 / 3 == 2, 1 / 3 + 1 / 3 + 1 / 3, 0.1 * 3, 1e308 * 10, 5 // 0.3, 2 ** 0.5, 2 ** -2, 0 ** 0, (-8) ** (1 / 3) if False else "")
print(int("9" * 30) + 1, str(2**100), len(str(2**1000)), f"{2**70:,}", hex(2**70), bin(10), (2**70).bit_length(), 2**70 == 2.0**70, 2**53 + 1 > 2.0**53)
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)
print(fact(25), fact(30) // fact(28), sum(range(10**5)), 12345678901234567890 % 97)
print(5 .real, 5 .__class__, (5).__add__(6), int.__add__(1, 2), -5 .__abs__(), (-5).__abs__())
print(float(2**53), float(10**22), 10**22 == 1e22, int(1e22), int(-1.9), 3 * 1.0, 3 - 1.5, 2**1023 * 1.0)
try:
    2**1024 * 1.0
except OverflowError as e:
    print(e)
try:
    10**400 / 3
except OverflowError as e:
    print(e)
try:
    float(10**400)
except OverflowError as e:
    print(e)
try:
    str(10**5000)
except ValueError as e:
    print(e)
try:
    int("1" * 5000)
except ValueError as e:
    print(e)
