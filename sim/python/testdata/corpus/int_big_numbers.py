a, b = 2 ** 100, 3 ** 70
print(a, b, a + b, b - a, a * b, b // a, b % a, divmod(b, a), a ** 3, -a // 7, -a % 7, a > b, a == 2 ** 100, hash(a) == hash(2 ** 100))
print(a & b, a | b, a ^ b, ~a, a << 5, a >> 50, -a >> 90, a.bit_length(), b.bit_count(), hex(b), oct(a), bin(a)[:20], f"{a:,}", f"{a:e}", f"{a:x}", f"{b:_d}"[:15], str(a)[::-1])
print(int("123456789" * 5), int(1e30), float(a), a / b, a * 1.0, round(a, -20), pow(a, 5, 10 ** 9 + 7), pow(3, -1, 7), 10 ** 18 + 1, 9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -(-9223372036854775808), abs(-2 ** 63), 2 ** 63 // -1, 2 ** 64 % 10)
import math
print(math.factorial(30), math.isqrt(10 ** 40), math.gcd(2 ** 80, 6 ** 50), math.comb(100, 50), sum(2 ** i for i in range(70)), math.log2(2 ** 300), math.log10(10 ** 50), int(math.sqrt(10 ** 20)))
print(int.from_bytes(b"\xff" * 10, "big"), (2 ** 80 - 1).to_bytes(10, "little"), sorted([a, 1, b, -a]), max(a, b), {a: "big"}[2 ** 100], a in [1, 2 ** 100], range(a, a + 3)[1], len(range(0, 10 ** 18, 10 ** 9)), list(range(a, a + 2)))
for f in [lambda: a / 0, lambda: 2 ** 100000 * 1.0, lambda: float(10 ** 400), lambda: int("9" * 5000), lambda: (1).to_bytes(0, "big"), lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: len(range(a)), lambda: 1 << -a, lambda: chr(a), lambda: [0][a], lambda: "%d" % a, lambda: "%c" % a, lambda: round(1.5, a) if False else a.real]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
fact = 1
for i in range(1, 26): fact *= i
print(fact, fact // 10 ** 6 % 1000, sum(map(int, str(fact))), len(str(2 ** 1000)), int(str(2 ** 200)[:10]))
