for n in (0, 1, 255, -255, 2 ** 70):
    print(bin(n), oct(n), hex(n), f"{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#x} {n:_}")
print(int("ff", 16), int("0b101", 0), int("-0o17", 0), int("z", 36), int(" 42\n"), int("1_000"))
for text, base in (("12", 2), ("", 10), ("0x", 16), ("9", 8), ("1__0", 10), ("3.5", 10), ("7", 37)):
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)


def roman(n):
    out = ""
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
                        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        times, n = divmod(n, value)
        out += sign * times
    return out


print([roman(n) for n in (1, 4, 1994, 2024, 3999)])


def digits(n, base):
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1] or [0]


print(digits(0, 7), digits(12345, 7), digits(2 ** 64, 1000))
print((5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), ~5, 5 ^ 3, 5 & 3, 5 | 3, 1 << 40 >> 38)
print(f"{1234567.891:,.2f} {0.000012345:.3e} {12:05d} {-12:05d} {12:+d} {0.25:.0%} {3:^7}|{'x':>3}|{'y':*<4}")
