class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
p.x = 10
print(p, p.__slots__, hasattr(p, "__dict__"))
try:
    p.z = 1
except AttributeError as e:
    print(e)
del p.y
try:
    p.y
except AttributeError as e:
    print(type(e).__name__)
try:
    vars(p)
except TypeError as e:
    print(e)


class Sub(Point):
    pass


s = Sub(1, 2)
s.z = 5
print(s.z)


class Slotted(Point):
    __slots__ = ["z"]


t = Slotted(1, 2)
t.z = 3
print(t.z)
try:
    t.w = 1
except AttributeError as e:
    print(e)


class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


a = A()
a.v = 1
a.__class__ = B
print(a.who(), a.v, type(a).__name__, isinstance(a, A))
try:
    a.__class__ = 5
except TypeError as e:
    print(e)
a.__dict__ = {"w": 2}
print(a.w, hasattr(a, "v"), vars(a))
A.__name__ = "Renamed"
print(A, A.__name__, A().who(), A.__qualname__)
A.__doc__ = "new doc"
print(A.__doc__, A().__doc__)


class Base:
    @property
    def value(self):
        return "base"

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def util():
        return "util"

    def items(self):
        return [1, 2]

    def __enter__(self):
        return "entered"

    def __exit__(self, *a):
        return False


class Derived(Base):
    @property
    def value(self):
        return super().value + " derived"

    @classmethod
    def make(cls):
        return "D" + super().make()

    @staticmethod
    def util():
        return "d" + Base.util()

    def items(self):
        return [x * 2 for x in super().items()] + [y for y in (super(Derived, self).items())]

    def __enter__(self):
        return super().__enter__() + " derived"

    def lam(self):
        return (lambda: super(Derived, self).value)()


d = Derived()
print(d.value, Derived.make(), d.make(), d.util(), d.items(), d.lam())
with d as x:
    print(x)
try:
    super(Derived, 5)
except TypeError as e:
    print(e)
try:
    super(5, d)
except TypeError as e:
    print(e)


def outside(self):
    return super().value


Derived.outside = outside
try:
    d.outside()
except RuntimeError as e:
    print(e)
try:
    d.nope = super
    super(Derived, d).nope
except AttributeError as e:
    print(e)


class WithCall(type):
    def __call__(cls, *a):
        print("creating", cls.__name__)
        return super().__call__(*a)


class M(metaclass=WithCall):
    def __init__(self, v):
        self.v = v


print(M(5).v, type(M).__name__)


class Const:
    LIMIT = 10
    names = ["a"]

    def change(self):
        self.LIMIT += 1
        self.names.append("b")
        return self.LIMIT


c1, c2 = Const(), Const()
print(c1.change(), c1.change(), c2.LIMIT, Const.LIMIT, c2.names, Const.names is c1.names, vars(c1))


class Private:
    def __init__(self):
        self.__secret = 1
        self._hint = 2

    def get(self):
        return self.__secret

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()


pr = Private()
print(pr.get(), pr._hint, pr._Private__secret, pr.call(), sorted(vars(pr)))
try:
    pr.__secret
except AttributeError as e:
    print(e)
