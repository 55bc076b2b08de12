print(int(), int(3.99), int(-3.99), int("42"), int("  -7 "), int(True), int("1_000"))
print(int("ff", 16), int("0xff", 16), int("0b101", 2), int("0o17", 8), int("z", 36), int("0x1f", 0), int("10", base=3))
print(int(b"12"), int(bytearray(b"7")))
for x in ["", "abc", "1.5", "1__0", "0x", " ", "12a"]:
    try:
        print(int(x))
    except ValueError as e:
        print(e)
for x in [None, [], (1,), {}, object]:
    try:
        print(int(x))
    except TypeError as e:
        print(e)
try:
    int("9", 40)
except ValueError as e:
    print(e)
try:
    int(5, 10)
except TypeError as e:
    print(e)
for f in [float("inf"), float("nan")]:
    try:
        int(f)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(int(1e20), int(12345678901234567890.0))


class Whole:
    def __int__(self):
        return 5


class Indexed:
    def __index__(self):
        return 7


print(int(Whole()), int(Indexed()), hex(Indexed()), [1] * 3, list(range(10))[Indexed()])


class Bad:
    def __int__(self):
        return "x"


try:
    int(Bad())
except TypeError as e:
    print(e)
print((5).bit_length(), (0).bit_length(), (-8).bit_length(), (255).bit_count())
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (5).to_bytes())
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xff", "little", signed=True), int.from_bytes([1, 2], byteorder="big"))
for args in [(256, 1), (-1, 1)]:
    try:
        args[0].to_bytes(args[1], "big")
    except OverflowError as e:
        print(e)
print((7).real, (7).imag, (7).numerator, (7).denominator, (6).as_integer_ratio(), (3).conjugate(), (3).is_integer())
print(isinstance(True, int), True + True, True * 10, -True, ~True)
