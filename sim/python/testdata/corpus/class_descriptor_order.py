class Data:
    def __get__(self, o, t): return f"data {o is not None}"
    def __set__(self, o, v): print("data set", v)
class NonData:
    def __get__(self, o, t): return f"nondata {o is not None}"
class C:
    d, n, plain = Data(), NonData(), "class"
c = C()
print(c.d, c.n, c.plain, C.d, C.n)
c.d = 1; c.n = "instance"; c.plain = "instance"
print(c.d, c.n, c.plain, c.__dict__)
c.__dict__["d"] = "hidden"
print(c.d, sorted(c.__dict__))
del c.n
print(c.n)
try:
    del c.d
except AttributeError as e: print(e)
class Validated:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None): return self if o is None else o.__dict__.get(self.name, self.default)
    def __set__(self, o, v): o.__dict__[self.name] = self.check(v)
    def __init__(self, default): self.default = default
class Positive(Validated):
    def check(self, v):
        if v <= 0: raise ValueError(f"{self.name} must be positive, not {v!r}")
        return v
class Short(Validated):
    def check(self, v):
        if len(v) > 5: raise ValueError(f"{self.name} too long: {len(v)}")
        return v
class Item:
    price, title = Positive(1), Short("none")
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
i = Item(price=5)
print(i.price, i.title, Item.price.name, vars(i))
for kw in ({"price": -1}, {"title": "toolong"}, {"price": "x"}):
    try: Item(**kw)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        def bound(*a): return self.f(o, *a)
        return bound
class D:
    m = Method(lambda self, x: (type(self).__name__, x))
    def plain(self): return "plain"
print(D().m(1), D.plain(D()), D.__dict__["plain"].__get__(D())(), D().plain.__func__ is D.plain)
d = D(); d.plain = lambda: "own"
print(d.plain(), D.plain(d))
f = d.m; print(f(9))
