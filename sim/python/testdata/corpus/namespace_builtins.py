a = 1


def f(x, y=2):
    z = x + y
    d = locals()
    return {k: d[k] for k in sorted(d)}


def nested(x):
    def inner():
        return x
    w = 1
    return sorted(locals())


print(f(1), nested(1), "a" in globals(), globals()["a"], "f" in dir(), "zz" in globals())
globals()["a"] = 5
print(a)


class C:
    """Doc of C."""
    v = 1

    def m(self):
        return sorted(locals())

    inside = sorted(k for k in locals() if not k.startswith("__"))


c = C()
c.x = 1
vars(c)["y"] = 2
print(c.y, vars(c), C.inside, c.m(), C.__doc__, c.__doc__, C.__dict__["v"], "m" in C.__dict__, type(C.__dict__).__name__)
c.__dict__["x"] += 10
c.__dict__.setdefault("q", [])
c.__dict__.pop("y")
print(c.__dict__, c.__dict__ == {"x": 11, "q": []}, {**vars(c)}, dict(c.__dict__), len(vars(c)), sorted(vars(c).items()), bool(vars(c)), "x" in vars(c), list(vars(c)), [k for k in c.__dict__])
c.__dict__.clear()
print(vars(c), hasattr(c, "x"))
try:
    vars(5)
except TypeError as e:
    print(e)
for k, v in vars(C).items():
    if not k.startswith("__"):
        print(k, type(v).__name__)
print([n for n in dir(c) if not n.startswith("__")], callable(getattr(c, "m")), getattr(C, "v"), hasattr(C, "nope"))
setattr(C, "dynamic", lambda self: "dyn")
print(c.dynamic(), C.dynamic.__name__)
try:
    C.__dict__["v"] = 2
except TypeError as e:
    print(e)
print(C.__dict__.get("v"), C.__dict__.get("nope", "dflt"))


def g():
    if "late" not in globals():
        global late
        late = "now"
    return late


print(g(), late)
print([name for name in ("print", "len", "nope") if name in dir(__builtins__)] if False else "skip", __name__, __doc__)
exec_like = {"double": lambda v: v * 2, "square": lambda v: v ** 2}
for name in sorted(exec_like):
    print(name, exec_like[name](4))
obj = type("Dyn", (), {"a": 1, "show": lambda self: self.a})()
print(obj.show(), type(obj).__name__, obj.__class__.__bases__)
