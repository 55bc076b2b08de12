def f(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)


print(f(1, c=3), f(1, 5, 6, 7, c=3, d=8, e=9), f(a=1, c=2), f(*[1, 2, 3], **{"c": 4, "z": 5}))


def pos(a, b, /, c, *, d):
    return a, b, c, d


print(pos(1, 2, 3, d=4), pos(1, 2, c=3, d=4))


def g():
    pass


def h(x):
    pass


def two(x, y):
    pass


def three(x, y, z):
    pass


def dflt(x, y=1):
    pass


def kwonly(*, a, b=1):
    pass


def kwonly2(*, a, b, c):
    pass


for call in [lambda: f(), lambda: f(1), lambda: f(1, 2, a=3, c=1), lambda: pos(a=1, b=2, c=3, d=4), lambda: pos(1, 2, 3, 4), lambda: pos(1, 2, 3), lambda: g(1), lambda: g(a=1), lambda: h(), lambda: h(1, 2), lambda: h(1, 2, 3), lambda: two(1), lambda: two(), lambda: three(), lambda: three(1), lambda: dflt(), lambda: dflt(1, 2, 3), lambda: dflt(1, 2, 3, 4), lambda: kwonly(), lambda: kwonly(1), lambda: kwonly(1, a=2), lambda: kwonly2(), lambda: kwonly2(a=1), lambda: h(x=1, y=2), lambda: h(1, x=2), lambda: (lambda: 0)(1), lambda: (lambda x: x)(), lambda: dflt(1, z=2), lambda: kwonly(a=1, c=2), lambda: pos(1, 2, 3, d=4, a=5), lambda: f(1, c=2, **{"c": 3}), lambda: three(1, 2, 3, 4, k=5), lambda: kwonly(1, 2, a=1, b=2)]:
    try:
        print(call())
    except TypeError as e:
        print(e)


def mutable(x, acc=[]):
    acc.append(x)
    return acc


print(mutable(1), mutable(2), mutable(3, []), mutable.__defaults__)


def annotated(a: int, b: "str" = "x", *args: float, **kw: dict) -> bool:
    """Doc."""
    return True


print(annotated(1), annotated.__doc__)


def outer(n):
    total = 0

    def add(x):
        nonlocal total
        total += x * n
        return total
    return add


a = outer(2)
print(a(1), a(2), outer(10)(1), a.__closure__ is not None, a.__code__ is not None if hasattr(a, "__code__") else True)
counter = 0


def inc():
    global counter
    counter += 1


inc()
inc()
print(counter)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def rec(n):
    return n if n == 0 else rec(n - 1)


print(rec(500))


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as e:
    print(e)


def deco(f):
    def wrapper(*args, **kw):
        print("before", f.__name__, args, kw)
        r = f(*args, **kw)
        print("after")
        return r
    return wrapper


def param(n):
    def d(f):
        return lambda *a: f(*a) * n
    return d


@deco
@param(3)
def decorated(x):
    return x + 1


print(decorated(1))


@deco
def named(a, b=1):
    return a + b


print(named(1, b=5), named.__name__)


class CallMe:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)


@CallMe
def counted(x):
    return x


counted(1)
counted(2)
print(counted.n)
print((lambda *a, **k: (a, k))(1, 2, x=3), (lambda x, y=2: x + y)(1), (lambda: (yield))().__class__.__name__)


def unpack(a, b, *rest):
    return a, b, rest


print(unpack(*"abcd"), unpack(*[1], *(2, 3)), unpack(1, *[2]), max(*[3, 1], 2), print(*[], sep=""))


def returns_none():
    pass


print(returns_none(), returns_none.__name__, type(returns_none).__name__)
x = 10


def shadow():
    x = 5

    def inner():
        return x
    x = 6
    return inner()


print(shadow(), x)


def use_before():
    try:
        print(later)
    except NameError as e:
        print(e)
    return later_defined()


def later_defined():
    return "defined later"


print(use_before())


def free():
    def inner():
        return v
    try:
        inner()
    except NameError as e:
        print(e)
    v = 1
    return inner()


print(free())


def unbound():
    if False:
        q = 1
    try:
        return q
    except UnboundLocalError as e:
        return str(e)


print(unbound())


def deleted():
    z = 1
    del z
    try:
        return z
    except UnboundLocalError as e:
        return str(e)


print(deleted())
print(getattr(f, "__kwdefaults__"), f.__defaults__, f.__name__)
print(sorted(globals().keys() & {"f", "pos", "counter"}), "f" in globals(), globals()["counter"])


def loc(a):
    b = a + 1
    return sorted(locals().items())


print(loc(1))
