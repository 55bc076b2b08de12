print(float(), float("1.5"), float(" -2e3 "), float("inf"), float("-Infinity"), float("nan"), float(3), float(True), float("1_0.5"))
print(0.1 + 0.2, 1 / 3, 2 / 3, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308)
print(1.0, 100.0, 1e22, 1e21, 12345.678, -0.0, 0.0)
for x in ["", "abc", "1,5", "1e", "0x10"]:
    try:
        print(float(x))
    except ValueError as e:
        print(e)
for x in [None, [], {}]:
    try:
        print(float(x))
    except TypeError as e:
        print(e)
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (0.1).hex(), float.fromhex("0x1.8p+1"), float.fromhex("-0x10"))
print(float("inf") > 10**400, float("nan") == float("nan"), float("inf") == float("inf"))
print(1e308 * 10, -1e308 * 10)
print(7.0 // 2, -7.0 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(2.0 ** 3, 2 ** -1, 4 ** 0.5, 0.0 ** 0, (-8) ** 2)
for expr in [lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1.0 // 0, lambda: 1 % 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 2.0 ** 10000, lambda: 0.0 ** -1]:
    try:
        print(expr())
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
print(abs(-1.5), abs(-0.0), -(-1.5), +1.5)
print(1 == 1.0, hash(1) == hash(1.0), 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1))
print(3.0 < 4, 3 <= 3.0, 10**30 > 1e29)
print(repr(1e100), str(1.1), f"{1.1}", "%s" % 1.1)
print(sum([0.1] * 10), sum([0.1, 0.2, 0.3]), sum([1e100, 1.0, -1e100]), sum([1, 2.5, 3]))
