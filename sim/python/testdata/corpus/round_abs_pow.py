print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.4999))
print(round(2.675, 2), round(1.005, 2), round(3.14159, 3), round(1234.5678, -2), round(-1.25, 1))
print(round(5), round(15, -1), round(25, -1), round(1234, -2), round(-15, -1), round(7, 2))
print(round(1e300, 2), round(2.5, 0), round(2.5, None), round(1e-10, 5))
print(type(round(2.5)), type(round(2.5, 0)), type(round(5, -1)))
print(round(True), round(number=3.7), round(3.14159, ndigits=2))
try:
    round("a")
except TypeError as e:
    print(e)
try:
    round(1.5, "a")
except TypeError as e:
    print(e)
try:
    round()
except TypeError as e:
    print(e)
try:
    round(float("inf"))
except OverflowError as e:
    print(e)
try:
    round(float("nan"))
except ValueError as e:
    print(e)
print(abs(-5), abs(5), abs(-2.5), abs(True), abs(-10**30))
try:
    abs("a")
except TypeError as e:
    print(e)
print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(-2, 3, 5), pow(2.0, 3), pow(0, 0))
print(pow(base=2, exp=3), pow(2, 3, mod=5))
for args in [(2, 3, 0), (2, -1, 4), (2.0, 3, 5), ("a", 2)]:
    try:
        print(pow(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(10**20, 7), divmod(7.5, 2))
try:
    divmod(1, "a")
except TypeError as e:
    print(e)
print(bin(10), bin(-5), hex(255), hex(-255), oct(8), bin(0), hex(10**20))
try:
    bin(1.5)
except TypeError as e:
    print(e)
print(chr(65), chr(8364), chr(128512), ord("A"), ord("€"), ord(b"a"))
for f, x in [(chr, -1), (chr, 0x110000), (ord, "ab"), (ord, ""), (ord, 5), (chr, "a")]:
    try:
        print(f(x))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Money:
    def __init__(self, n):
        self.n = n

    def __round__(self, digits=None):
        return f"rounded to {digits}"

    def __abs__(self):
        return Money(abs(self.n))

    def __repr__(self):
        return f"Money({self.n})"

    def __divmod__(self, other):
        return (self.n // other, self.n % other)

    def __pow__(self, other):
        return Money(self.n ** other)

    def __neg__(self):
        return Money(-self.n)


print(round(Money(3)), round(Money(3), 2), abs(Money(-4)), divmod(Money(7), 2), pow(Money(3), 2), -Money(1))
