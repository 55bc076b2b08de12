class Dog:
    """A dog."""
    kind = "canine"
    count = 0

    def __init__(self, name, age=1):
        self.name = name
        self.age = age
        Dog.count += 1

    def speak(self, sound="woof"):
        return f"{self.name} says {sound}"

    @classmethod
    def puppy(cls, name):
        return cls(name, 0)

    @staticmethod
    def rule(n):
        return n * 7

    @property
    def human_age(self):
        return self.age * 7

    @human_age.setter
    def human_age(self, value):
        if value < 0:
            raise ValueError("negative")
        self.age = value / 7

    @human_age.deleter
    def human_age(self):
        print("deleting")
        self.age = None


d = Dog("Rex", 3)
p = Dog.puppy("Bit")
print(d.speak(), d.speak("arf"), Dog.speak(p, "yip"), d.kind, Dog.kind, p.age, Dog.count, d.rule(2), Dog.rule(3), d.human_age)
d.human_age = 14
print(d.age)
try:
    d.human_age = -1
except ValueError as e:
    print(e)
del d.human_age
print(d.age)
d.kind = "own"
print(d.kind, p.kind, Dog.kind)
del d.kind
print(d.kind)
Dog.kind = "changed"
print(p.kind)
print(Dog.__name__, Dog.__doc__, Dog.__module__, d.__class__, type(d) is Dog, isinstance(d, Dog), isinstance(d, object), isinstance(5, Dog), Dog.__bases__, Dog.__mro__, Dog.__qualname__)
print(d.__dict__, vars(p), d.__doc__, sorted(k for k in Dog.__dict__ if not k.startswith("__")))
for f in [lambda: d.nope, lambda: Dog.nope, lambda: d.speak(1, 2, 3), lambda: Dog(), lambda: Dog("a", 1, 2), lambda: Dog("a", foo=1), lambda: d(), lambda: d[0], lambda: len(d), lambda: d + 1, lambda: d < d, lambda: iter(d), lambda: d.human_age(), lambda: Dog.puppy(), lambda: -d, lambda: d @ d, lambda: 1 in d, lambda: int(d), lambda: d.speak.foo, lambda: Dog.speak()]:
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class ReadOnly:
    @property
    def x(self):
        return 1


r = ReadOnly()
for stmt in ("set", "del"):
    try:
        if stmt == "set":
            r.x = 2
        else:
            del r.x
    except AttributeError as e:
        print(e)
m = d.speak
print(m(), m.__name__, m.__self__ is d, m.__func__ is Dog.speak, d.speak == d.speak, m is d.speak)
setattr(d, "color", "brown")
print(getattr(d, "color"), getattr(d, "nope", "default"), hasattr(d, "color"), hasattr(d, "nope"), hasattr(Dog, "speak"), hasattr(p, "human_age"))
delattr(d, "color")
print(hasattr(d, "color"))
try:
    del d.color
except AttributeError as e:
    print(e)
try:
    getattr(d, 5)
except TypeError as e:
    print(e)


class Empty:
    pass


e = Empty()
e.x = 1
e.y = [1]
print(e.x, e.y, e.__dict__)
e.__dict__["z"] = 5
e.__dict__.update(w=6)
print(e.z, e.w, "x" in e.__dict__, len(e.__dict__), list(e.__dict__), e.__dict__.get("q", "none"))
del e.__dict__["x"]
print(hasattr(e, "x"), vars(e))
try:
    5 .x = 1
except AttributeError as err:
    print(err)
try:
    "a".x = 1
except AttributeError as err:
    print(err)
try:
    int.x = 1
except TypeError as err:
    print(err)
try:
    [].append = 1
except AttributeError as err:
    print(err)
try:
    object().x = 1
except AttributeError as err:
    print(err)
