class Celsius:
    def __init__(self, t=0):
        self._t = t

    @property
    def t(self):
        "The temperature."
        return self._t

    @t.setter
    def t(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._t = value

    @t.deleter
    def t(self):
        print("deleting")
        self._t = None

    @property
    def ro(self):
        return "ro"

    wo = property(None, lambda self, v: print("wrote", v))
    f = property(lambda self: self._t * 9 / 5 + 32, doc="fahrenheit")


c = Celsius(10)
print(c.t, c.f, Celsius.t.__doc__, Celsius.f.__doc__, type(Celsius.t).__name__)
c.t = 20
c.t += 5
print(c.t)
c.wo = 3
del c.t
print(c._t)
for code in ["c.t = -300", "c.ro = 1", "c.wo", "del c.ro", "c.missing", "del c.missing", "c.f = 2", "del c.wo", "Celsius.nothing", "c()"]:
    try:
        exec_ = {"c.t = -300": lambda: setattr(c, "t", -300), "c.ro = 1": lambda: setattr(c, "ro", 1), "c.wo": lambda: c.wo,
                 "del c.ro": lambda: delattr(c, "ro"), "c.missing": lambda: c.missing, "del c.missing": lambda: delattr(c, "missing"),
                 "c.f = 2": lambda: setattr(c, "f", 2), "del c.wo": lambda: delattr(c, "wo"), "Celsius.nothing": lambda: Celsius.nothing, "c()": lambda: c()}[code]
        exec_()
    except Exception as e:
        print(code, "->", type(e).__name__, e)


class Sub(Celsius):
    @Celsius.t.setter
    def t(self, v):
        print("sub set", v)
        Celsius.t.fset(self, v)

    @property
    def ro(self):
        return super().ro + "!"


s = Sub()
s.t = 7
print(s.t, s.ro)
Celsius.t.__set__(s, 11)
print(Celsius.t.__get__(s), Celsius.t.fget(s), Celsius.t.__get__(None, Celsius) is Celsius.t)


class Raises:
    @property
    def bad(self):
        raise AttributeError("inner trouble")

    def __getattr__(self, name):
        return "fallback " + name


print(Raises().bad, Raises().other, getattr(Raises(), "x", 1), hasattr(Raises(), "y"))


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name
        print("named", owner.__name__, name)

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        value = self.f(obj)
        obj.__dict__[self.name] = value
        return value


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, cls):
        return getattr(obj, self.name, "unset")

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} wants {self.kind.__name__}, got {value!r}")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)
        delattr(obj, self.name)


class Point:
    x = Typed(int)
    y = Typed((float))

    @Lazy
    def expensive(self):
        print("computing")
        return 42


p = Point()
print(p.x)
p.x = 3
p.y = 2.5
print(p.x, p.y, p.expensive, p.expensive, p.__dict__)
try:
    p.x = "3"
except TypeError as e:
    print(e)
del p.x
print(p.x)
print(isinstance(Point.expensive, Lazy))
