import functools
from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, total_ordering, wraps, cmp_to_key
@lru_cache(maxsize=2)
def sq(x):
    print("computing", x)
    return x * x
print(sq(1), sq(1), sq(2), sq(3), sq(1), sq.cache_info(), sq.cache_parameters())
sq.cache_clear()
print(sq.cache_info(), sq.__wrapped__(4), sq.__name__)
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits)
p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, partial(print, "a", sep="-")("b", "c"), partial(partial(max, 1), 5)(3))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], "start"))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(2), V(1)])[0].n)
@singledispatch
def show(x): return f"object {x}"
@show.register(int)
def _(x): return f"int {x}"
@show.register(list)
def _(x): return "list " + ",".join(show(i) for i in x)
print(show(1), show("s"), show([1, "a"]), show(True), show.dispatch(int)(5))
class C:
    @cached_property
    def slow(self):
        print("slow")
        return 42
    def set(self, a, b): return a, b
    one = partialmethod(set, 1)
c = C()
print(c.slow, c.slow, c.__dict__, c.one(2))
del c.slow
print(c.slow)
def deco(f):
    @wraps(f)
    def w(*a, **k):
        "wrapper doc"
        return f(*a, **k)
    return w
@deco
def named(a):
    "doc"
    return a
print(named.__name__, named.__doc__, named.__wrapped__(3), named(4))
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
try:
    @lru_cache
    def h(x): return x
    h([])
except TypeError as e:
    print(e)
