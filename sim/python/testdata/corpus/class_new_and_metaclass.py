class Singleton:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            print("creating")
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, v):
        print("init", v)
        self.v = v


a, b = Singleton(1), Singleton(2)
print(a is b, a.v)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())


class Pos(int):
    def __new__(cls, v):
        return super().__new__(cls, abs(v))

    def __add__(self, o):
        return Pos(int(self) + o)


print(Pos(-5), Pos(-5) + 3, type(Pos(1) + 1).__name__, Pos(3) * 2, type(Pos(3) * 2).__name__)


class Coord(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


c = Coord(1, 2)
print(c, c.x, c == (1, 2), len(c))
x, y = c
print(x, y)


class Registry(type):
    classes = {}

    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        mcls.classes[name] = kw
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.registered = True

    def __call__(cls, *a, **k):
        print("calling", cls.__name__, a)
        return super().__call__(*a, **k)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter("abc")

    def __contains__(cls, x):
        return x == 1

    def __getitem__(cls, k):
        return k * 2

    @property
    def meta_prop(cls):
        return cls.__name__ + "!"

    def __repr__(cls):
        return f"<R {cls.__name__}>"


class One(metaclass=Registry, flag=1):
    def __init__(self, v):
        self.v = v


class Two(One):
    pass


print(Registry.classes, One.registered, Two(3).v, len(One), list(Two), 1 in One, One[4], One.meta_prop, One, type(Two), isinstance(One, Registry))
try:
    One(1).meta_prop
except AttributeError as e:
    print(e)
T = type("T", (One,), {"z": 3, "m": lambda self: self.v + self.z})
print(T.z, T(1).m(), T.__name__, T.__bases__)
try:
    class Conflict(One, metaclass=type("M2", (type,), {})):
        pass
except TypeError as e:
    print(e)


class Prep(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return {"injected": 99}


class P(metaclass=Prep):
    got = injected + 1


print(P.injected, P.got)
print(type(5), type(type), type(P), type(P()).__name__, object.__class__, type.__mro__)


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n if isinstance(o, Eq) else NotImplemented

    def __lt__(self, o):
        return self.n < o.n

    def __repr__(self):
        return f"Eq({self.n})"


print(Eq(1) == Eq(1), Eq(1) != Eq(2), Eq(1) == 1, Eq(1) != 1, sorted([Eq(3), Eq(1)]), min(Eq(2), Eq(1)), [Eq(1)] == [Eq(1)], Eq(1) in [Eq(1)], Eq.__hash__)
try:
    Eq(1) <= Eq(2)
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)


class NoArgs:
    pass


try:
    NoArgs(1)
except TypeError as e:
    print(e)
class InitReturns:
    def __init__(self):
        return 5
try:
    InitReturns()
except TypeError as e:
    print(e)
