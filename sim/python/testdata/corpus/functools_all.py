import functools
from functools import *

add = lambda a, b, c=0: a + b + c
inc = partial(add, 1)
print(inc(2), inc(2, c=3), partial(inc, 5)(), inc.args, inc.keywords, partial(int, base=2)("101"), partial(print, "a", sep="-", end="!\n")("b"))
print(repr(partial(pow, 2, mod=5)), partial(pow, 2).func is pow)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 7), reduce(max, [3, 9, 2]))
try:
    reduce(max, [])
except TypeError as e:
    print(e)


def logged(f):
    """decorates"""
    @wraps(f)
    def wrapper(*args, **kwargs):
        """wraps"""
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return wrapper


@logged
def greet(name, punct="!"):
    """says hello"""
    return "hello " + name + punct


print(greet("you", punct="?"), greet.__name__, greet.__doc__, greet.__wrapped__("x"), greet.__qualname__, greet.__module__)

calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 1, 2)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.cache_parameters())


@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@cache
def fact(n):
    return n * fact(n - 1) if n else 1


print(fib(80), fib.cache_info(), fact(20), fact.cache_info().hits)


@lru_cache(None, typed=True)
def kind(x, y=1):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(x=1), kind(1, y=1), kind.cache_info())
try:
    fib([1])
except TypeError as e:
    print(e)


class Data:
    def __init__(self, n):
        self.n = n

    @cached_property
    def total(self):
        print("computing")
        return sum(range(self.n))

    @lru_cache
    def twice(self, k):
        return k * 2 + self.n

    def scale(self, factor, x):
        return factor * x + self.n

    double = partialmethod(scale, 2)


d = Data(10)
print(d.total, d.total, d.__dict__, d.twice(3), d.twice(3), d.double(4), Data.total.__class__.__name__)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= Version(1), a >= Version(1), max(a, b).n)


@singledispatch
def show(x):
    return "object %r" % (x,)


@show.register(int)
def _(x):
    return "int %d" % x


@show.register(list)
def show_list(x):
    return "list of %d" % len(x)


print(show(1), show([1, 2]), show("s"), show(True), show.dispatch(int)(5))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted("bca", key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b))))
try:
    total_ordering(type("N", (), {}))
except ValueError as e:
    print(e)
