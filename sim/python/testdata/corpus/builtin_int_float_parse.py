for s in ["42", " 42 ", "-7", "+7", "4_2", "0x1f", "0b11", "١٢", "4.0", "", "abc", "1e3", "--1", "1 2", "_1", "1__2", "\n5\n"]:
    try:
        print(repr(s), int(s), end="; ")
    except ValueError as e:
        print(e, end="; ")
    try:
        print(float(s))
    except ValueError as e:
        print(e)
print(int("ff", 16), int("0xff", 16), int("0xff", 0), int("0b101", 0), int("0o17", 0), int("z", 36), int("1010", 2), int("12", 3), int(b"12"), int("  -0x1A ", 16))
for f in [lambda: int("9", 8), lambda: int("1", 1), lambda: int("1", 37), lambda: int(5, 10), lambda: int([]), lambda: int(None), lambda: int("0x1f", 10), lambda: int("08", 0), lambda: float([]), lambda: float("1_000.5"), lambda: float(" -inf "), lambda: float("nan") == float("nan"), lambda: float("1e400"), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int(1e20), lambda: int(-3.99), lambda: round(2.5), lambda: round(-3.5), lambda: round(2.675, 2), lambda: round(1234, -2), lambda: round(1.5, None), lambda: round("x"), lambda: int(True), lambda: bool("0")]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, 7.5 // 2, -7.5 % 2, divmod(-7, 2), divmod(7.5, 2), 2 ** -1, (-2) ** 3, 2 ** 0.5, 0 ** 0, 10 ** 20, -2 ** 2)
for f in [lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.5 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: pow(2, -1, 7), lambda: pow(2, 10, 1000), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow(6, -1, 9), lambda: 2.0 ** 5000, lambda: (-8) ** 2.0, lambda: int("1" * 5000), lambda: 1 << -1, lambda: 1 << 100, lambda: -1 >> 5, lambda: 5 & 3.0, lambda: ~5, lambda: 10 ** -3]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((255).bit_length(), (255).bit_count(), (1024).to_bytes(2, "big"), int.from_bytes(b"\x04\x00", "little"), (-5).to_bytes(2, "big", signed=True), (3.5).as_integer_ratio(), (3.0).is_integer(), (2.5).hex(), float.fromhex("0x1.8p1"), (5).conjugate(), (5).real, (5).imag, (5).numerator, (7).denominator, (6).as_integer_ratio())
print(0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 1.0, -0.0, 5e-324, 1.7976931348623157e308, 3.14159265358979, 100.0, 1e22, 1e23, 2/3, 10/5)
print(1_000_000, 0xff, 0o17, 0b101, 1e3, .5, 5., 1_0.0_1, 0xFF_FF)
print(hash(1) == hash(1.0) == hash(True), 1 == 1.0 == True, {1: "a", 1.0: "b", True: "c"}, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == float(2 ** 53 + 1), 10 ** 400 > 1e308, float("inf") > 10 ** 400)
print(abs(-5), abs(-5.5), abs(True), min(3, 1.0, 2), max("b", "a"), sum([0.1] * 10), sum([1, 2.5]), sum([[1], [2]], []), bin(10), oct(8), hex(-255), chr(8364), ord("€"), bin(-5))
print(int.__name__, type(5).__mro__, isinstance(True, int), issubclass(bool, int), True + True, True * 5, sum([True, False, True]), ~True if False else "-", -True, +False)
big = 2 ** 200
print(big, big // 3 ** 50, big % 97, -big // 7, big ** 2 == 2 ** 400, len(str(big)), big.bit_length(), hex(big), int(str(big)) == big, big & (2 ** 100 - 1), big | 1, big ^ big, big >> 190, float(big), big / 2 ** 199, divmod(-big, 10 ** 30))
