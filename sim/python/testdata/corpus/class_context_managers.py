class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with CM("a") as a:
    print(a)
with CM("a"), CM("b") as b:
    print(b)
with (CM("a") as x, CM("b") as y):
    print(x, y)
with (
    CM("p"),
    CM("q") as q,
):
    print(q)
with (CM("z")) as z, CM("w") as [w]:
    print(z, w)
with CM("one", True):
    raise ValueError("swallowed")
print("after")
try:
    with CM("two"), CM("three"):
        raise KeyError("k")
except KeyError as e:
    print("caught", e)


def early():
    with CM("r"):
        return "returned"


def loop():
    for i in range(3):
        with CM(str(i)):
            if i == 0:
                continue
            break
    return i


print(early(), loop())


def override():
    with CM("o", True):
        raise RuntimeError
    return "fell through"


print(override())


class ExitRaises:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise TypeError("from exit")


try:
    with ExitRaises():
        raise ValueError("from body")
except TypeError as e:
    print(e, "|", repr(e.__context__))


class EnterRaises:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        print("never")


try:
    with CM("outer"), EnterRaises():
        print("never")
except ValueError as e:
    print(e)


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *a):
        pass


for bad in (NoExit(), NoEnter(), 5, "s", None):
    try:
        with bad:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Target:
    pass


t = Target()
with CM("attr") as t.name:
    pass
d = {}
with CM("item") as d["k"]:
    pass
print(t.name, d)


def gen():
    with CM("gen"):
        yield 1
        yield 2


for v in gen():
    print(v)
g = gen()
next(g)
g.close()
g = gen()
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as e:
    print("out", e)


class Nested:
    def __enter__(self):
        self.inner = CM("inner")
        self.inner.__enter__()
        return self

    def __exit__(self, *exc):
        return self.inner.__exit__(*exc)


with Nested() as n:
    print(type(n).__name__)
