class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print("getattr", name)
        if name == "missing":
            raise AttributeError("really missing")
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
p.append(5)
print(p.target, p.count(1), hasattr(p, "missing"), hasattr(p, "sort"), getattr(p, "missing", "dflt"))
try:
    p.missing
except AttributeError as e:
    print(e)


class Logged:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


l = Logged()
l.x = 1
l.x += 5
print(l.x)
del l.x
print(hasattr(l, "x"))
setattr(l, "y", 2)


class Everything:
    def __getattribute__(self, name):
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        return "attribute " + name


e = Everything()
e.foo = 5
print(e.foo, e.bar, e.__class__.__name__, getattr(e, "q"))


class Both:
    def __getattribute__(self, name):
        raise AttributeError(name)

    def __getattr__(self, name):
        return "fallback " + name


print(Both().x)


class Typed:
    def __init__(self, name, kind):
        self.name, self.kind = name, kind

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, f"no {self.name}")

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__[self.name]


class Person:
    age = Typed("age", int)
    name = Typed("name", str)


b = Person()
print(b.age)
b.age = 5
b.name = "x"
print(b.age, b.__dict__, Person.age is Person.__dict__["age"])
try:
    b.age = "old"
except TypeError as err:
    print(err)
del b.age
print(b.age)


class Field:
    def __set_name__(self, owner, name):
        self.private = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, obj, cls):
        return getattr(obj, self.private, None)

    def __set__(self, obj, value):
        setattr(obj, self.private, value * 2)


class Uses:
    a = Field()
    b = Field()


u = Uses()
u.a = 5
print(u.a, u.b, u._a, vars(u))


class Lazy:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, obj, cls):
        value = self.f(obj)
        obj.__dict__[self.name] = value
        return value


class Data:
    @Lazy
    def total(self):
        print("computing")
        return 42


d = Data()
print(d.total, d.total)


class Slots:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1


s = Slots()
print(s.x)
try:
    s.y
except AttributeError as err:
    print(type(err).__name__)
s.y = 5
print(s.y, Slots.__slots__)


class Counter:
    total = 0

    def __init__(self):
        type(self).total += 1


Counter()
Counter()
print(Counter.total)


def function(a, b=2, *args, c=3, **kw):
    """Doc string."""


function.attr = "value"
print(function.attr, function.__name__, function.__doc__, function.__defaults__, function.__kwdefaults__, function.__dict__, function.__module__, function.__qualname__)
function.__name__ = "renamed"
print(function.__name__, repr(function)[:18])
print((lambda: 0).__name__, len.__name__, [].append.__name__, str.join.__name__, int.__name__, Person.__init__.__name__ if hasattr(Person.__init__, "__name__") else "")
try:
    function.nope
except AttributeError as err:
    print(err)
print(property.__name__, isinstance(Data.__dict__["total"], Lazy), staticmethod, classmethod)
