class Log:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("getattribute", name)
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


l = Log()
l.x
l.y = 2
l.y += 1
del l.y
try:
    l.y
except AttributeError as e:
    print(e)
print(hasattr(l, "x"), hasattr(l, "q"), getattr(l, "q", "dflt"))


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_t", target)

    def __getattr__(self, name):
        return getattr(self._t, name)

    def __setattr__(self, name, value):
        setattr(self._t, name, value)


class Thing:
    color = "red"

    def hello(self, who="you"):
        return f"hello {who} from {self.color}"


t = Thing()
p = Proxy(t)
p.color = "blue"
print(t.color, p.hello(), p.hello("me"), Thing.color, p.__dict__.keys())
try:
    p.nothing
except AttributeError as e:
    print(e)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = Slots()
for f in [lambda: s.b, lambda: setattr(s, "c", 1), lambda: s.__dict__, lambda: s.a]:
    try:
        print(f())
    except AttributeError as e:
        print(e)
s.b = 5
print(s.a, s.b, Slots.__slots__)
del s.b
try:
    del s.b
except AttributeError as e:
    print("again", e)


class Dirs:
    def __dir__(self):
        return ["b", "a"]


print(dir(Dirs()))


class Plain:
    one = 1

    def __init__(self):
        self.two = 2

    def three(self):
        pass


print([n for n in dir(Plain()) if not n.startswith("_")], [n for n in dir(Plain) if not n.startswith("_")])
print(getattr(Plain(), "three").__name__, Plain.three.__qualname__, Plain().three.__self__.two, Plain.__name__, Plain.__module__, Plain.__qualname__)
setattr(Plain, "four", lambda self: "four " + str(self.two))
print(Plain().four())
Plain.one = 11
a, b = Plain(), Plain()
a.one = 12
print(a.one, b.one, Plain.one, "one" in a.__dict__, "one" in b.__dict__)
del a.one
print(a.one)
del Plain.one
try:
    a.one
except AttributeError as e:
    print(e)
try:
    del Plain.one
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
for bad in [lambda: setattr(5, "x", 1), lambda: setattr("s", "upper", 1), lambda: setattr(int, "x", 1), lambda: setattr([], "x", 1), lambda: setattr(None, "x", 1), lambda: setattr(object(), "x", 1), lambda: delattr([], "append"), lambda: getattr(5, 6), lambda: setattr(a, 5, 6), lambda: [].nope, lambda: int.nope, lambda: (lambda: 0).nope, lambda: print.nope, lambda: None.nope, lambda: __name__.nope]:
    try:
        bad()
        print("fine")
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def f():
    "Doc."


f.count = 1
f.count += 1
print(f.count, f.__dict__, f.__doc__, f.__name__, f.__defaults__, f.__module__)
f.__name__ = "renamed"
f.__doc__ = "other"
print(f.__name__, f.__doc__, f.__qualname__)
