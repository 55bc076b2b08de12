import functools
import inspect
import threading
from inspect import Parameter, signature


def f(a, b: int = 2, *args, c: str, d=4.5, **kw) -> bool:
    """Does it.

    Well.
      Indented.
    """
    yield a


def g(x, /, y, *, z):
    return x


class Base:
    kind = "base"

    def __init__(self, n: int, m=3):
        self.n = n

    def method(self, x):
        "a method"

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def plain(q=1):
        return q

    @property
    def prop(self):
        return self.n


class Derived(Base):
    def __call__(self, w):
        return w


@functools.wraps(g)
def wrapper(*args, **kwargs):
    return g(*args, **kwargs)


d = Derived(1)
for x in (f, g, lambda: 0, lambda p, *q: p, Base, Derived, Base.method, d.method, Base.make, Base.plain, d, wrapper, functools.partial(f, 1, c="s"), functools.partial(g, 1)):
    print(signature(x))
s = signature(f)
for name, p in s.parameters.items():
    print(name, p.kind, p.default if p.default is not Parameter.empty else "-", p.annotation if p.annotation is not p.empty else "-", p, repr(p), p.kind.description, p.kind is Parameter.KEYWORD_ONLY)
print(s.return_annotation, signature(g).return_annotation is inspect.Signature.empty, list(s.parameters), repr(s), [p.name for p in s.parameters.values() if p.default is inspect._empty])
b = s.bind(1, 2, 3, 4, c="x", e=5)
print(b.args, b.kwargs, dict(b.arguments))
b = s.bind(1, c="x")
b.apply_defaults()
print(b.arguments, b.args, b.kwargs)
for call in (lambda: s.bind(), lambda: s.bind(1), lambda: signature(g).bind(1, 2, 3, z=1), lambda: signature(g).bind(1, 2, z=1, w=2), lambda: signature(g).bind(1, 2, y=1, z=1), lambda: signature(5)):
    try:
        call()
    except TypeError as e:
        print(e)
print(inspect.isfunction(f), inspect.isfunction(len), inspect.isclass(Base), inspect.isclass(d), inspect.ismethod(d.method), inspect.ismethod(Base.method), inspect.isbuiltin(len),
      inspect.ismodule(threading), inspect.isgeneratorfunction(f), inspect.isgeneratorfunction(g), inspect.isgenerator(f(1, c="")), inspect.isroutine(len), inspect.iscoroutinefunction(f))
print([n for n, _ in inspect.getmembers(Base, inspect.isfunction)], [n for n, _ in inspect.getmembers(d, inspect.ismethod)], [(n, v) for n, v in inspect.getmembers(d) if not n.startswith("__") and not callable(v)])
print(inspect.getdoc(f), inspect.getdoc(Base.method), inspect.getdoc(g), repr(inspect.cleandoc("  a\n    b\n      c\n")))
print([c.__name__ for c in inspect.getmro(Derived)], inspect.unwrap(wrapper) is g, inspect.getmodule(threading.Thread) is threading, inspect.getmodulename("/a/b/main.py"))
print(inspect.getfullargspec(f), inspect.getfullargspec(d.method).args)
print(f.__annotations__, f.__code__.co_name, f.__code__.co_varnames, f.__code__.co_argcount, g.__code__.co_posonlyargcount, f.__code__.co_flags & inspect.CO_GENERATOR)


def typed(func):
    hints = func.__annotations__

    @functools.wraps(func)
    def check(*args, **kwargs):
        bound = signature(func).bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            if name in hints and not isinstance(value, hints[name]):
                raise TypeError(f"{name} must be {hints[name].__name__}")
        return func(*args, **kwargs)
    return check


@typed
def add(a: int, b: int) -> int:
    return a + b


print(add(1, 2), add.__annotations__, signature(add))
try:
    add(1, "2")
except TypeError as e:
    print(e)
