class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __add__(self, o):
        if not isinstance(o, Vec):
            return NotImplemented
        return Vec(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k):
        print("rmul")
        return self * k

    def __truediv__(self, k):
        return Vec(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return Vec(self.x // k, self.y // k)

    def __mod__(self, k):
        return Vec(self.x % k, self.y % k)

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y

    def __pow__(self, n):
        return Vec(self.x ** n, self.y ** n)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vec(self.y, self.x)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __eq__(self, o):
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __lt__(self, o):
        return abs(self) < abs(o)

    def __le__(self, o):
        return abs(self) <= abs(o)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __setitem__(self, i, v):
        if i == 0:
            self.x = v
        else:
            self.y = v

    def __delitem__(self, i):
        print("del", i)

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __call__(self, *a, **k):
        return ("called", a, k)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self

    def __and__(self, o):
        return "and"

    def __or__(self, o):
        return "or"

    def __xor__(self, o):
        return "xor"

    def __lshift__(self, o):
        return "lshift"

    def __rshift__(self, o):
        return "rshift"

    def __reversed__(self):
        return iter([self.y, self.x])

    def __int__(self):
        return 42

    def __float__(self):
        return 4.2


a, b = Vec(1, 2), Vec(3, 4)
print(a + b, a - b, a * 3, 3 * a, a / 2, b // 2, b % 2, a @ b, a ** 2, -a, +a, ~a, abs(b))
print(a == Vec(1, 2), a != b, a < b, a > b, a <= b, a >= b, a == 5, a != 5, hash(a) == hash(Vec(1, 2)), bool(Vec(0, 0)), not a)
print(len(a), a[0], a[-1], 2 in a, 9 in a, list(a), [*a], max(a), sum(a), tuple(a), sorted(b, reverse=True), dict([a]), a(1, k=2))
c = a
c += b
print(a, c is a, a & b, a | b, a ^ b, a << b, a >> b, list(reversed(a)), int(a), float(a))
a[0] = 100
del a[1]
print(a)
x, y = a
print(x, y)
for f in [lambda: a + 1, lambda: 1 + a, lambda: "s" + a, lambda: a["k"], lambda: a[5], lambda: a // "x", lambda: a < 5, lambda: a >= 5]:
    try:
        print(f())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


class R:
    def __radd__(self, o):
        return f"radd {o}"

    def __rsub__(self, o):
        return f"rsub {o}"

    def __eq__(self, o):
        print("eq called")
        return True

    def __gt__(self, o):
        return "gt"


r = R()
print(5 + r, [1] + r, "s" - r, 5 == r, 5 != r, 5 < r)
try:
    hash(r)
except TypeError as e:
    print(e)


class Sub(Vec):
    def __radd__(self, o):
        return "Sub radd first"

    def __add__(self, o):
        return "Sub add"


print(Vec(1, 1) + Sub(1, 1), Sub(1, 1) + Vec(1, 1), Sub(1, 1) + 5)


class OnlyLen:
    def __len__(self):
        return 0


class BadLen:
    def __len__(self):
        return -1


class BadLen2:
    def __len__(self):
        return "x"


class BadBool:
    def __bool__(self):
        return 5


print(bool(OnlyLen()), len(OnlyLen()), "truthy" if OnlyLen() else "falsy")
for f in [lambda: len(BadLen()), lambda: len(BadLen2()), lambda: bool(BadBool()), lambda: not BadBool()]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(list(Seq()), 20 in Seq(), 5 in Seq(), [x for x in Seq()], max(Seq()), sum(Seq()), tuple(Seq()), list(enumerate(Seq())), list(zip(Seq(), Seq())))
try:
    len(Seq())
except TypeError as e:
    print(e)


class SeqLen(Seq):
    def __len__(self):
        return 3


print(list(reversed(SeqLen())))


class Ordered:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v

    def __gt__(self, o):
        return self.v > o.v


print(Ordered(1) < Ordered(2), Ordered(1) > Ordered(2), [Ordered(1)] < [Ordered(2)], max(Ordered(1), Ordered(3)).v)
print(isinstance(Vec(1, 2).__add__(3), type(NotImplemented)), Vec.__add__(a, b), (5).__add__(3), (5).__add__("x"), "a".__add__("b"), [1].__add__([2]), (1.5).__mul__(2), (7).__floordiv__(2), (7).__rsub__(10))
