def log(prefix="log"):
    def deco(f):
        def wrapper(*a, **k):
            r = f(*a, **k)
            print(prefix, f.__name__, a, k, "->", r)
            return r
        return wrapper
    return deco
@log()
@log("inner")
def add(a, b=1): return a + b
add(1); add(1, b=5)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls=None):
        return self if obj is None else lambda *a: self(obj, *a)
@Count
def hi(): return "hi"
print(hi(), hi(), hi.n)
class K:
    @Count
    def m(self, x): return x * 2
    @staticmethod
    @log("static")
    def s(x): return x
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): return "p"
    @p.setter
    def p(self, v): print("set", v)
k = K()
print(k.m(4), K.m.n, k.s(1), K.c()); k.p = 3
def register(reg):
    def deco(f): reg[f.__name__] = f; return f
    return deco
reg = {}
@register(reg)
def a(): return 1
@register(reg)
class B: pass
print(sorted(reg), reg["a"](), reg["B"] is B)
def add_method(cls): cls.extra = lambda self: "extra"; return cls
@add_method
class C: pass
print(C().extra())
def memo(f):
    cache = {}
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
@(lambda f: lambda: "lambda deco")
def z(): pass
print(z())
decos = [log("first"), log("second")]
@decos[1]
def y(v): return v
y(1)
def retry(times):
    def deco(f):
        def w(*args):
            for attempt in range(1, times + 1):
                try: return f(*args)
                except ValueError as e: print(f"attempt {attempt} failed: {e}")
            raise RuntimeError("gave up")
        return w
    return deco
tries = iter([1, 2, 3])
@retry(3)
def flaky():
    n = next(tries)
    if n < 3: raise ValueError(n)
    return n
print(flaky())
try:
    retry(2)(lambda: int("x"))()
except RuntimeError as e: print(e, repr(e.__context__))
try:
    @5
    def bad(): pass
except TypeError as e: print(e)
