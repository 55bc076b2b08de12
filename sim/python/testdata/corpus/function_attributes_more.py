def f(a, b=2, *c, d=4, **e):
    "docs"
    return a
f.tag, f.calls = "t", 0
print(f.tag, f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__qualname__, callable(f), f.__dict__)
f.__defaults__ = (20,)
f.__doc__ = "new"
print(f(1), f.__defaults__, f.__doc__)
class K:
    def m(self): "mdoc"
    s = staticmethod(lambda: "static")
    c = classmethod(lambda cls: cls.__name__)
k = K()
print(k.m.__name__, k.m.__doc__, k.m.__self__ is k, k.m.__func__ is K.m, K.s(), K.c(), k.s(), k.c(), k.m == k.m, k.m is k.m, K.m is K.m)
g = k.m
print(g(), (lambda: 0).__name__, (lambda x: x).__qualname__, len.__name__, "a".upper.__name__, K.__name__, K.m.__qualname__)
def outer():
    def inner(): return v
    v = 1
    return inner
h = outer()
print(h(), h.__closure__[0].cell_contents, h.__qualname__, outer.__closure__)
def varargs(*args, **kwargs): return len(args), sorted(kwargs)
print(varargs(*range(3), *"ab", x=1, **{"y": 2}), varargs(), varargs(*[], **{}))
try:
    f.nope
except AttributeError as e: print(e)
del f.tag
try: f.tag
except AttributeError as e: print(e)
print(isinstance(f, type(lambda: 0)), type(f).__name__, f is f, {f: 1}[f], [f, f].count(f), hash(f) == hash(f), sorted([len, abs], key=lambda q: q.__name__)[0].__name__)
