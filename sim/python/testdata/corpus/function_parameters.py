def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, z=8, a=9, b=10))
print(f.__defaults__, f.__kwdefaults__)


def pos(a, b, /):
    return a, b


def kwo(*, x, y=1):
    return x, y


def both(a, /, b, *, c):
    return a, b, c


def dflt(a, b=[]):
    b.append(a)
    return b


print(dflt(1), dflt(2), dflt(3, []), dflt.__defaults__)
for call in [
    lambda: f(), lambda: f(1), lambda: f(d=1), lambda: pos(1), lambda: pos(1, 2, 3), lambda: pos(a=1, b=2), lambda: pos(1, b=2),
    lambda: kwo(), lambda: kwo(1), lambda: kwo(1, x=2), lambda: kwo(x=1, z=2), lambda: kwo(x=1, y=2, z=3, w=4), lambda: both(1, c=2),
    lambda: both(1, 2, 3), lambda: both(1, 2), lambda: both(a=1, b=2, c=3), lambda: both(1, 2, b=3, c=4), lambda: dflt(), lambda: dflt(1, 2, 3),
    lambda: (lambda: 0)(1), lambda: (lambda x: 0)(), lambda: (lambda x, y, z: 0)(), lambda: (lambda x, y: 0)(1, y=2, x=3), lambda: (lambda *, a, b, c: 0)(),
    lambda: (lambda x=1: 0)(1, 2), lambda: (lambda x, y=1: 0)(1, 2, 3), lambda: kwo(1, 2), lambda: kwo(1, 2, x=3),
]:
    try:
        print(call())
    except TypeError as e:
        print(e)


class C:
    def m(self, a):
        return a

    @classmethod
    def c(cls, a):
        return a

    @staticmethod
    def s(a):
        return a

    def nothing():
        pass

    def __call__(self, x, *, y):
        return x + y


for call in [lambda: C().m(), lambda: C().m(1, 2), lambda: C.m(1), lambda: C.c(), lambda: C().c(1, 2), lambda: C.s(), lambda: C().s(1, 2), lambda: C().nothing(), lambda: C()(1), lambda: C()(1, y=2), lambda: C()(1, 2), lambda: C(1), lambda: C(x=1)]:
    try:
        print(call())
    except TypeError as e:
        print(e)


def make(n):
    def add(x, k=n):
        return x + k + n
    return add


print([make(i)(10) for i in range(3)], make(1)(1, k=100))
fs = [lambda: i for i in range(3)]
print([g() for g in fs], [g() for g in [lambda i=i: i for i in range(3)]])


def outer():
    x = "outer"

    def mid():
        nonlocal x
        x = "mid"

        def inner():
            nonlocal x
            x = x + " inner"
            return x
        return inner()
    r = mid()
    return r, x


print(outer())


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return inc, get


inc, get = counter()
inc()
inc(5)
print(get(), inc.__closure__[0].cell_contents)


def recursive(n):
    return 1 if n < 2 else n * recursive(n - 1)


print(recursive(20), (lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), 5))


def annotated(a: int, b: "str" = "x", *c: float, d: list[int] = None, **e: dict) -> tuple[int, ...]:
    return a


print(annotated(1))
print(print, len, type(len), (lambda: 0).__name__, type(C().m), f.__class__)
def order(a=print("default evaluated"), *, b=print("kw default")):
    pass
print("defined")
order()
order()
